"""Spanish and Portuguese words in the names of activities and groups."""

from raci_desktop.analysis.guess.activity_senses import ActivitySense as S
from raci_desktop.analysis.guess.clues import Clue

WORDS: tuple[Clue[S], ...] = (
    Clue(
        S.DIGITAL,
        0.93,
        "digitales|digitais|tienda* online|tienda* web|tienda* en línea|sitio* web|página* web"
        "|en línea|banca móvil|banca online|banca digital|aplicaci* móvil*|portal* de cliente*"
        "|portal* del cliente|comercio electrónico|servicios al cliente|aplicaci* web"
        "|área de cliente*|sede electrónica|oficina virtual|cara al cliente|loja online"
        "|serviços digitais|de cara al cliente",
    ),
    Clue(
        S.DIGITAL, 0.85, "carrito|cesta|pasarela* de pago*|la app|las apps|financiados por producto"
    ),
    Clue(S.DIGITAL, 0.7, "portal|portales|reservas|pagos|plataforma de cliente*"),
    Clue(
        S.FOUNDATIONAL,
        0.93,
        "sistemas heredados|sistema heredado|heredad*|sistemas fundamentales|fundamentales"
        "|sistema* central*|sistema* básico*|sistema* base|sistemas internos"
        "|aplicaciones internas|sistema* de gestión|sistemas de back office|host"
        "|sistemas corporativos|aplicaciones corporativas|sistemas legados|paquete* estándar"
        "|sistema* troncal*|sistema* de fondo|núcleo bancario|sistemas de soporte interno",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.87,
        "nómina|nóminas|contabilidad|sistema* financiero*|sistema* de rrhh|facturación"
        "|gestión de almacén*|correo corporativo|directorio activo|sistema* contable*"
        "|folha de pagamento",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.62,
        "servidor*|centro* de datos|redes|infraestructura*|puesto* de trabajo|impresora*"
        "|telefonía|copias de seguridad|almacenamiento|correo",
    ),
    Clue(
        S.ALL_SYSTEMS,
        0.8,
        "todos los sistemas|todos los servicios|todas las aplicaciones|conjunto de sistemas"
        "|todos os sistemas",
    ),
    # On call
    Clue(
        S.ON_CALL,
        0.95,
        "guardia|guardias|fuera de horario|fuera del horario|fuera de horas|turno* de guardia"
        "|retén|retenes|horario no laboral|disponibilidad 24|plantão|sobreaviso|24 horas"
        "|localizable*",
    ),
    Clue(
        S.RELIABILITY,
        0.92,
        "fiabilidad|confiabilidad|disponibilidad|alta disponibilidad|estabilidad|resiliencia"
        "|robustez|continuidad del servicio|en funcionamiento|confiabilidade|disponibilidade"
        "|estabilidade",
    ),
    Clue(S.RELIABILITY, 0.62, "rendimiento|continuidad|recuperación"),
    Clue(
        S.SUPPORT,
        0.9,
        "soporte|atención a usuario*|atención al usuario|asistencia a usuario*"
        "|asistencia técnica|suporte|mantenimiento de aplicaciones",
    ),
    Clue(
        S.SUPPORT,
        0.72,
        "explotación|mantenimiento|mantener|operación|peticiones de servicio"
        "|solicitudes de usuarios",
    ),
    Clue(
        S.TARGET,
        0.95,
        "objetivo* de disponibilidad|nivel* de servicio|objetivo* de servicio"
        "|objetivo* de nivel*|ans|acuerdo* de servicio|presupuesto* de error*"
        "|objetivo* de fiabilidad|meta* de disponibilidad",
    ),
    Clue(S.GOAL, 0.85, "objetivo|objetivos|meta|metas|niveles"),
    # Change
    Clue(S.CHANGE, 0.9, "cambio|cambios|petición de cambio|solicitud* de cambio|mudança|mudanças"),
    # "Gestión del cambio" may be about people; "cambio de turno" is.
    Clue(S.CHANGE, 0.4, "cambio* de turno|cambio cultural|cambio de divisa|cambio* de domicilio"),
    Clue(S.CHANGE, 0.85, "comité* _ cambio*"),
    Clue(
        S.APPROVAL,
        0.92,
        "aprobación*|aprobar|autorización*|autorizar|visto bueno|validación|validar"
        "|comité* _ cambio*|aprovação|aprovar",
    ),
    Clue(
        S.LOW_RISK,
        0.93,
        "bajo riesgo|no crític*|no urgente*|riesgo bajo|poco riesgo|estándar|menores|menor"
        "|rutinario*|rutina|bajo impacto|baixo risco|cambio* estándar|cambio* menor*"
        "|preaprobad*|cambio* normal* de bajo",
    ),
    Clue(
        S.HIGH_RISK,
        0.93,
        "alto riesgo|riesgo alto|mucho riesgo|arriesgad*|mayores|cambio* mayor*|urgentes"
        "|de emergencia|cambio* crítico*|alto impacto|riesgo elevado|significativ*"
        "|cambio* importante*|alto risco",
    ),
    Clue(
        S.AUDIT,
        0.9,
        "auditoría*|pista* de auditoría|trazabilidad|registro* de cambio*|historial de cambio*"
        "|evidencia*|auditoria*",
    ),
    Clue(
        S.DEPLOYMENT,
        0.92,
        "puesta* en producción|despliegue*|desplegar|paso* a producción|puesta* en marcha"
        "|subida* a producción|implantación|implantações|publicar en producción"
        "|pase* a producción|implantar en producción",
    ),
    Clue(S.DEPLOYMENT, 0.6, "entrega en producción|instalación|lanzamiento*|publicación"),
    Clue(
        S.TELEMETRY,
        0.92,
        "monitorización|monitoreo|monitorizar|supervisión|supervisar|alertas|alerta|alarmas"
        "|telemetría|métricas|observabilidad|cuadro* de mando*|registros de log*|monitoramento"
        "|vigilancia de sistemas|logs",
    ),
    Clue(S.TELEMETRY, 0.5, "cuadro* de mando*|supervisión de personal|supervisión de equipos"),
    Clue(
        S.INCIDENT,
        0.9,
        "incidencia|incidencias|incidente|incidentes|avería|averías|caída|caídas|restablec*"
        "|interrupción*|fallos|restauración del servicio",
    ),
    Clue(
        S.MAJOR_INCIDENT,
        0.95,
        "incidente* mayor*|incidencia* mayor*|incidente* grave*|incidencia* grave*"
        "|incidente* crítico*|crisis|incidencia* crítica*|comité de crisis|gabinete de crisis"
        "|incidente* maior*",
    ),
    Clue(S.MAJOR, 0.8, "graves|críticas|críticos|grave"),
    Clue(
        S.COMMUNICATION,
        0.88,
        "comunicación*|comunicar|informar|avisar|avisos|notificar|notificación*|aviso"
        "|mantener informad*|comunicado*|comunicação",
    ),
    Clue(
        S.POST_INCIDENT,
        0.95,
        "revisión* _ incidente*|revisión* _ incidencia*|post incidente*|causa* raíz"
        "|análisis _ incidente*|análisis _ incidencia*|lecciones aprendidas|análisis de causa*"
        "|retrospectiva* _ incide*|post mórtem",
    ),
    Clue(S.REVIEW, 0.8, "revisión|revisiones|análisis|retrospectiva*"),
    Clue(
        S.FEATURE,
        0.92,
        "requisito* no funcional*|no funcionales|requisito* operativo*"
        "|funcionalidad* operativa*|operabilidad|requisito* operacional*"
        "|funcionalidad* de operación|características operativas",
    ),
    Clue(
        S.REWORK,
        0.92,
        "retrabajo*|no planificad*|trabajo no previsto|trabajos no previstos|deuda técnica"
        "|imprevistos|trabajo imprevisto",
    ),
    Clue(
        S.REWORK, 0.75, "defectos|corrección* de errores|corrección* de defectos|errores|correctiv*"
    ),
    Clue(
        S.SPECIALIST,
        0.85,
        "certificados|base* de datos|prueba* de intrusión|prueba* de penetración"
        "|prueba* de carga|prueba* de seguridad|prueba* de rendimiento|migración* de datos"
        "|cortafuegos|esquema*",
    ),
    # Money
    Clue(
        S.FUND, 0.93, "financiación|financiar|financiamiento|presupuesto|presupuestos|financiamento"
    ),
    Clue(S.COST, 0.9, "coste|costes|costo|costos|gasto|gastos|factura|facturas"),
    Clue(
        S.RUN,
        0.85,
        "alojamiento|explotación|operación|operativos|nube|licencias|funcionamiento|mantenimiento",
    ),
    Clue(
        S.PAY,
        0.92,
        "plus|pago|pagos|compensación*|compensar|remuneración*|retribución*|complemento*"
        "|bonificación*|indemnización*|pagar",
    ),
    Clue(
        S.BY_PRODUCT,
        0.93,
        "financiad* por producto|presupuesto de producto|financiad* por el producto",
    ),
    Clue(
        S.BY_IT,
        0.93,
        "financiad* por ti|presupuesto de ti|financiad* por la ti|financiad* por tecnología",
    ),
    Clue(
        S.BY_OPEX,
        0.93,
        "presupuesto de explotación|presupuesto de operaciones|financiad* por operaciones",
    ),
    Clue(S.BY_BOTH, 0.9, "financiación mixta|cofinanciad*|financiación compartida"),
    # What is no system
    Clue(
        S.NO_SYSTEM,
        0.9,
        "personal|empleados|recursos|stock|existencias|financiera|financiero|obra|obras|alumnos"
        "|ventas|comercial|proveedor*|proyecto*|presupuesto*|seguridad|salas|sala|edificio*"
        "|pedidos|pacientes|plantilla",
    ),
)
