"""Spanish and Portuguese words in the names of roles: stems in both genders, and offices."""

from raci_desktop.analysis.guess.clues import Clue
from raci_desktop.analysis.guess.role_senses import RoleSense as S

WORDS: tuple[Clue[S], ...] = (
    # Operations
    Clue(
        S.OPERATIONS,
        0.92,
        "operaciones|explotación|infraestructura*|centro* de datos|centro* de proceso* de datos"
        "|cpd|operaciones ti|operaciones _ sistemas|sistemas y operaciones|operación _ sistemas"
        "|operación de ti|producción informática|gestión de servicios|gestión del servicio"
        "|sistemas y redes|redes y sistemas|operações|infraestrutura*|centro de processamento",
    ),
    Clue(
        S.OPERATIONS,
        0.85,
        "red|redes|base* de datos|administrador* de sistemas|administradora* de sistemas"
        "|centro* de atención a usuarios|centro* de atención al usuario|bancos de dados"
        "|banco de dados|administrador* de redes",
    ),
    Clue(
        S.OPERATIONS,
        0.6,
        "sistemas|operación|producción|mantenimiento|monitorización|guardia|guardias",
    ),
    Clue(S.OPERATIONS, 0.45, "ti|tic|informática|tecnologías de la información"),
    Clue(
        S.SUPPORT,
        0.93,
        "soporte* de aplicacion*|soporte a aplicacion*|soporte a las aplicaciones"
        "|soporte de las aplicaciones|soporte aplicacion*|soporte aplicativo|soporte técnico"
        "|soporte informático|soporte a usuario*|soporte al usuario|soporte de producción"
        "|soporte _ nivel|soporte nivel *|soporte n1|soporte n2|soporte n3|mesa* de ayuda"
        "|mesa* de servicio*|centro* de atención a usuarios|centro* de atención al usuario"
        "|atención a usuarios|atención al usuario|cau|primer nivel|segundo nivel|tercer nivel"
        "|mantenimiento de aplicaciones|centro* de servicios|suporte _ aplicaç*|suporte técnico"
        "|central de serviços|segunda línea|primera línea",
    ),
    Clue(S.SUPPORT, 0.85, "soporte|suporte"),
    Clue(S.SUPPORT, 0.6, "asistencia|mantenimiento|monitorización"),
    # Product
    Clue(
        S.PRODUCT,
        0.92,
        "producto|productos|dueñ* de producto*|dueñ* del producto*|propietari* de producto*"
        "|propietari* del producto*|gerente* de producto*|jef* de producto*"
        "|gestor* de producto*|equipo* de producto*|produto|produtos",
    ),
    Clue(S.PRODUCT, 0.62, "digitales|canales digitales|comercio electrónico|tienda online"),
    # Delivery
    Clue(
        S.DELIVERY,
        0.92,
        "desarrollo|desarrollos|desarrollador*|programador*|ingeniería|ingeniería de software"
        "|desarrollo de software|entrega|entregas|entrega de software|desenvolvimento"
        "|desenvolvedor*|engenharia",
    ),
    Clue(S.DELIVERY, 0.75, "proyecto|proyectos|integración"),
    Clue(S.DELIVERY, 0.5, "tecnología|tecnologías|ingenier*|técnic*|tecnológic*"),
    # Elsewhere
    Clue(
        S.ELSEWHERE,
        0.88,
        "finanzas|financier*|asesoría jurídica|jurídic*|legal|recursos humanos|rrhh|compras"
        "|contabilidad|ventas|comercial|comerciales|comunicación|cumplimiento|auditor*|negocio"
        "|atención al cliente|servicio al cliente|atención a clientes|logística|calidad"
        "|control de gestión|desarrollo de negocio|desarrollo comercial|desarrollo de personas"
        "|desarrollo organiza*|desarrollo profesional|protección de datos"
        "|administración de personal|operaciones comerciales|operaciones bancarias"
        "|operaciones de tienda*|operaciones logísticas|operaciones de almacén"
        "|operaciones de campo|operaciones financieras|operaciones de planta"
        "|operaciones de negocio|operaciones de vuelo|explotación agrícola|explotación hotelera"
        "|entrega a domicilio|entrega de pedidos|red comercial|red de ventas|red de oficinas"
        "|abogad*",
    ),
    Clue(S.ELSEWHERE, 0.7, "seguridad|fábrica|planta|almacén|tienda|tiendas|sucursal*|oficina*"),
    Clue(S.ELSEWHERE, 0.6, "cliente|clientes|usuario|usuarios"),
    # Who leads
    Clue(
        S.HEAD,
        0.93,
        "director|directora|directores|dirección|gerente|gerencia|gerentes|vicepresident*"
        "|subdirector*|jefe de área|jefa de área|jefe de departamento|jefa de departamento"
        "|diretor*|subgerente",
    ),
    Clue(S.HEAD, 0.87, "jefe|jefa|jefes|jefatura|responsable*|encargad* de|responsável"),
    Clue(S.MANAGER, 0.65, "gestor*|coordinador*|supervisor*|encargad*|líder*"),
    Clue(
        S.SENIOR,
        0.92,
        "director general|directora general|dirección general|consejero* delegad*"
        "|consejera delegada|consejo de administración|comité de dirección|comité ejecutivo"
        "|comité de seguimiento|comité directivo|presidente|presidenta|alta dirección"
        "|junta directiva|gerente general|gerencia general|diretor geral"
        "|conselho _ administração",
    ),
    Clue(S.SENIOR, 0.7, "director de sistemas|directora de sistemas|director de informática"),
    Clue(
        S.PRODUCT_MANAGER,
        0.93,
        "dueñ* de producto*|dueñ* del producto*|propietari* de producto*"
        "|propietari* del producto*|jefe de producto*|jefa de producto*|jefes de producto*"
        "|gestor* de producto*|gerente* de producto*|dono* de produto*|gerente* de produto*",
    ),
    Clue(
        S.PRODUCT_MANAGER,
        0.6,
        "responsable* de producto*|responsable* del producto*|líder* de producto*",
    ),
    Clue(
        S.PROJECT,
        0.85,
        "jef* de proyecto*|director* de proyecto*|gerente* de proyecto*|gestor* de proyecto*"
        "|responsable* de proyecto*|oficina de proyectos|gerente* de projeto*",
    ),
    # Who works together
    Clue(S.TEAM, 0.95, "equipo|equipos|equipe|equipes|escuadrón*|célula|células"),
    Clue(S.TEAM, 0.87, "desarrolladores|desarrolladoras|programadores|grupo|grupos"),
    Clue(S.TEAM, 0.7, "desarrollador|desarrolladora|programador|desarrollo|área|centro"),
    Clue(S.TEAM, 0.75, "departamento"),
    # Particular offices
    Clue(
        S.INCIDENT,
        0.93,
        "gesti* de incide*|gesti* de crisis|gesti* de los incide*|gestor* de incide*"
        "|coordinador* de incide*|responsable* de incide*|comité de crisis|incidentes mayores"
        "|incidentes graves|gestão de incidentes",
    ),
    Clue(S.INCIDENT, 0.6, "incidencias|incidencia|incidente|incidentes|crisis"),
    Clue(
        S.CHANGE,
        0.93,
        "comité* _ cambio*|gesti* de cambio*|gesti* del cambio*|gestor* de cambio*"
        "|gestor* del cambio|responsable* de cambios|consejo asesor de cambios|junta _ cambios"
        "|control de cambios|comitê _ mudança*|gestão de mudanças",
    ),
    Clue(S.CHANGE, 0.6, "cambio|cambios|mudanças"),
    Clue(
        S.SPECIALIST,
        0.87,
        "especialista*|expert*|administrador* de sistemas|administradora* de sistemas"
        "|administrador* de base* de datos|administrador* _ red*|administrador|administradores"
        "|administradora|administradoras|ingenier* de redes|ingenier* de sistemas"
        "|ingenier* de seguridad|arquitect* de seguridad|perito*",
    ),
    Clue(S.SPECIALIST, 0.65, "arquitect*|técnico|técnicos"),
    Clue(
        S.SUPPLIER,
        0.9,
        "proveedor*|contratista*|subcontrat*|externo|externos|externa|externas|consultor*"
        "|consultora*|socio|socios|partner*|fornecedor*|integrador*",
    ),
    # Networks, development and engineering of other things than systems
    Clue(
        S.ELSEWHERE,
        0.75,
        "redes sociales|red eléctrica|red de distribución|red de agencias"
        "|gestión de proveedores|desarrollo inmobiliario|desarrollo urbano"
        "|desarrollo sostenible|ingeniería civil|ingeniería industrial|ingeniería de procesos"
        "|soporte comercial|soporte a ventas|soporte administrativo",
    ),
    Clue(S.MANAGER, 0.6, "jef* de equipo*|líder* de equipo*|gestión de proveedores"),
)
