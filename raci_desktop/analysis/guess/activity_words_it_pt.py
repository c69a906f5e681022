"""Italian and Portuguese words in the names of activities, where they differ from Spanish."""

from raci_desktop.analysis.guess.activity_senses import ActivitySense as S
from raci_desktop.analysis.guess.clues import Clue

WORDS: tuple[Clue[S], ...] = (
    Clue(
        S.DIGITAL,
        0.93,
        "servizi digitali|digitali|sito web|siti web|negozio online|portale clienti|app mobile"
        "|serviços digitais|digitais|loja virtual|portal do cliente|aplicativo*",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.93,
        "sistemi legacy|sistemi storici|sistemi interni|sistemi di base|sistemi gestionali"
        "|gestionale|sistemas legados|sistemas internos|sistemas de retaguarda"
        "|sistemas centrais",
    ),
    Clue(S.FOUNDATIONAL, 0.87, "paghe|contabilità|folha de pagamento|contabilidade"),
    Clue(
        S.ON_CALL,
        0.95,
        "reperibilità|fuori orario|turni di reperibilità|turno* di guardia|sobreaviso|plantão"
        "|plantões|fora de horas|fora do horário|prevenção 24",
    ),
    Clue(
        S.RELIABILITY,
        0.92,
        "affidabilità|disponibilità|stabilità|resilienza|fiabilidade|confiabilidade"
        "|disponibilidade|estabilidade|resiliência",
    ),
    Clue(S.SUPPORT, 0.9, "supporto|assistenza utenti|supporto applicativo|suporte"),
    Clue(
        S.TARGET,
        0.95,
        "obiettiv* di disponibilità|livell* di servizio|objetivo* de disponibilidade"
        "|metas de disponibilidade|nível de serviço|níveis de serviço",
    ),
    Clue(S.CHANGE, 0.9, "modifica|modifiche|cambiamento|cambiamenti|mudança|mudanças|alterações"),
    Clue(
        S.APPROVAL,
        0.92,
        "approvazione|approvare|autorizzazione|autorizzare|aprovação|aprovar|autorizar",
    ),
    Clue(
        S.LOW_RISK,
        0.93,
        "basso rischio|rischio basso|modifiche standard|baixo risco|risco baixo|mudanças padrão",
    ),
    Clue(
        S.HIGH_RISK,
        0.93,
        "alto rischio|rischio alto|rischio elevato|alto risco|risco alto|risco elevado",
    ),
    Clue(
        S.DEPLOYMENT,
        0.92,
        "rilascio in produzione|messa in produzione|rilasci in produzione|implantação"
        "|colocação em produção|entrada em produção|implementação em produção",
    ),
    Clue(S.TELEMETRY, 0.92, "monitoraggio|monitorare|allarmi|monitorização|monitoramento|alertas"),
    Clue(S.INCIDENT, 0.9, "incidenti|incidente|guasti|disservizi|ripristino|incidentes|avarias"),
    Clue(
        S.MAJOR_INCIDENT,
        0.95,
        "incident* grav*|incidenti maggiori|incidentes graves|incidentes maiores|crisi|crise",
    ),
    Clue(S.COMMUNICATION, 0.88, "comunicazione|comunicare|informare|comunicação"),
    Clue(
        S.POST_INCIDENT,
        0.95,
        "analisi post incidente|analisi _ incidenti|revisione post incidente"
        "|análise pós incidente|causa raiz|lições aprendidas",
    ),
    Clue(
        S.REWORK,
        0.92,
        "rilavorazion*|lavoro non pianificato|debito tecnico|retrabalho|trabalho não planeado"
        "|trabalho não planejado",
    ),
    Clue(S.FUND, 0.93, "finanziamento|finanziare|financiamento|orçamento"),
    Clue(S.COST, 0.9, "costi|costo|spese|custos|custo|despesas"),
    Clue(S.RUN, 0.85, "esercizio|gestione|alojamento|hospedagem"),
    Clue(S.PAY, 0.92, "indennità|compenso|retribuzione|remuneração|subsídio|pagamento"),
    Clue(
        S.NO_SYSTEM,
        0.9,
        "personale|risorse|finanziaria|clienti|magazzino|pessoal|financeira|fornecedores"
        "|fornitori|stipendi",
    ),
    Clue(
        S.BY_PRODUCT, 0.93, "finanziat* dal prodotto|financiad* pelo produto|financiad* por produto"
    ),
    Clue(S.BY_IT, 0.93, "finanziat* dall it|financiad* pela ti|financiad* por ti"),
)
