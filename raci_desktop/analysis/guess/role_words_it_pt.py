"""Italian and Portuguese words in the names of roles, where they differ from Spanish and French."""

from raci_desktop.analysis.guess.clues import Clue
from raci_desktop.analysis.guess.role_senses import RoleSense as S

WORDS: tuple[Clue[S], ...] = (
    Clue(
        S.OPERATIONS,
        0.92,
        "esercizio|infrastrutture|infrastruttura|operazioni it|operazioni"
        "|centro elaborazione dati|gestione dei servizi|infraestruturas|operações de ti"
        "|centro de dados|centros de dados",
    ),
    Clue(S.OPERATIONS, 0.7, "rete|reti|sistemi|produção|redes e sistemas"),
    Clue(
        S.ELSEWHERE,
        0.85,
        "operazioni commerciali|operazioni bancarie|operações comerciais|operações bancárias"
        "|esercizio commerciale|amministrazione|acquisti|risorse umane|vendite|legale|finanza"
        "|controllo di gestione|recursos humanos|vendas|jurídico|financeiro"
        "|sviluppo commerciale|sviluppo del personale|desenvolvimento de negócios"
        "|desenvolvimento de pessoas|rete vendita|rete di vendita|rete commerciale"
        "|redes sociais|qualidade|qualità",
    ),
    Clue(
        S.SUPPORT,
        0.93,
        "supporto applicativo|assistenza applicativa|supporto applicazioni|assistenza utenti"
        "|supporto utenti|assistenza tecnica|supporto tecnico|primo livello|secondo livello"
        "|suporte a aplicações|suporte aplicacional|suporte aos utilizadores"
        "|suporte aos usuários|apoio aos utilizadores|suporte de aplicações|segundo nível"
        "|primeiro nível",
    ),
    Clue(S.SUPPORT, 0.82, "supporto"),
    Clue(S.SUPPORT, 0.6, "assistenza|manutenzione|manutenção"),
    Clue(S.ELSEWHERE, 0.8, "assistenza clienti|supporto vendite|supporto commerciale"),
    Clue(S.PRODUCT, 0.92, "prodotto|prodotti"),
    Clue(
        S.DELIVERY,
        0.92,
        "sviluppo|sviluppatori|sviluppatore|sviluppatrice|ingegneria|ingegneria del software",
    ),
    Clue(
        S.HEAD,
        0.93,
        "direttore|direttrice|direttori|direzione|diretora|diretor|direção|vicepresidente"
        "|gerente de",
    ),
    Clue(S.HEAD, 0.87, "responsabile|responsabili|capo|chefe|responsável"),
    Clue(
        S.SENIOR,
        0.92,
        "direttore generale|direttrice generale|amministratore delegato"
        "|consiglio di amministrazione|direzione generale|comitato di direzione"
        "|comitato direttivo|presidente|diretora geral|administrador delegado|comitê executivo"
        "|comissão executiva",
    ),
    Clue(
        S.PRODUCT_MANAGER,
        0.93,
        "responsabile di prodotto|capo prodotto|proprietari* del prodotto|gestor* de produto*",
    ),
    Clue(
        S.PRODUCT_MANAGER,
        0.6,
        "responsabile prodotto|responsável de produto|responsável do produto",
    ),
    Clue(
        S.PROJECT,
        0.85,
        "capo progetto|responsabile di progetto|gestor* de projeto*|chefe de projeto",
    ),
    Clue(S.MANAGER, 0.6, "coordinatore|coordinatrice|coordenador*|capo squadra|chefe de equipa"),
    Clue(S.TEAM, 0.95, "squadra|squadre|gruppo di sviluppo|gruppi di sviluppo|equipa|equipas"),
    Clue(S.TEAM, 0.87, "sviluppatori|desenvolvedores|programmatori|gruppo"),
    Clue(
        S.INCIDENT,
        0.93,
        "gestione incidenti|gestione degli incidenti|gestor* de incidentes|gestione crisi",
    ),
    Clue(
        S.CHANGE,
        0.93,
        "gestione dei cambiamenti|gestione cambiamenti|comitato _ cambiamenti"
        "|comitato _ modifiche|gestor* de mudanças|comité de alterações|gestão de alterações",
    ),
    Clue(
        S.SPECIALIST,
        0.86,
        "specialista|specialisti|esperto|esperti|amministratore di sistema"
        "|amministratori di sistema|amministratore database|administrador* de banco* de dados",
    ),
    Clue(
        S.OPERATIONS,
        0.85,
        "amministratore di sistema|amministratori di sistema|amministratore database",
    ),
    Clue(
        S.SUPPLIER,
        0.9,
        "fornitore|fornitori|consulente|consulenti|prestador*|terceiros|esterno|esterni",
    ),
)
