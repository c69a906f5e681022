"""Words that make a guess more likely: of roles, activities, columns that are no roles, stages.

They only tip the balance; no sheet is recognised by a phrase alone. Compared with
`text.plain`: lower case, no accents.
"""

import re
from functools import lru_cache

from raci_desktop.exchange.text import plain

_ROLE = re.compile(
    r"\b(?:teams?|managers?|mgr|leads?|leaders?|heads?|directors?|officers?|owners?|engineers?"
    r"|engineering|analysts?|architects?|developers?|sponsors?|committee|board|departments?|dept"
    r"|vendors?|clients?|customers?|users?|staff|administrators?|admin|specialists?|coordinators?"
    r"|consultants?|desk|operations|ops|c[eiotfp]o|ciso|coo|cdo|cpo|pm|po|ba|qa|sre|devs?|devops"
    r"|devsecops|hr|it|legal|finance|security|vp|svp|presidents?|executives?|supervisors?|master"
    r"|testers?|designers?|stakeholders?|suppliers?|partners?|contractors?|groups?|office|pmo|smes?"
    r"|tpm|sdm|sde|auditors?|champions?|roles?|business|marketing|sales|procurement|squads?|msp"
    r"|steering|council|secretary|assistants?|experts?|representatives?|stewards?|provider|dba"
    r"|tribe|chair|trainers?|facilitators?|personnel|agents?|authority|equipes?|chefs?|directeur"
    r"|directrice|direction|responsables?|utilisateurs?|metier|equipos?|jef[ea]s?|gerentes?|lider"
    r"|analistas?|desarrollador(?:es)?|directora?|comite|area|departamento|clientes?|usuarios?"
    r"|proveedor(?:es)?|diretora?|gestor(?:es|a)?|coordenador(?:es|a)?|times?|fornecedor(?:es)?"
    r"|desenvolvedor(?:es)?|arquiteto|arquitecto|leiter(?:in)?|abteilung|entwickler|vorstand"
    r"|projektleit\w*|team\w*|kunde|fachbereich|betrieb|geschaftsfuhr\w*|gruppo|capo|direttore)\b"
    r"|руковод|менеджер|директор|команд|отдел|аналитик|разработч|заказчик|инженер|архитектор"
    r"|специалист|владелец|тестировщ|администратор|спонсор|исполнитель|начальник|пользовател"
)
_ACTIVITY = re.compile(
    r"\b(?:plan|define|create|develop|design|review|approve|approval|test|deploy|implement|manage"
    r"|monitor|update|prepare|conduct|identify|document|perform|provide|establish|maintain|report"
    r"|gather|analy[sz]e|analysis|requirements?|kick-?off|budget|release|assess|assign|build|run"
    r"|communicate|collect|coordinate|decide|determine|ensure|evaluate|execute|handle|install"
    r"|launch|obtain|organi[sz]e|publish|resolve|schedule|select|set|sign-?off|submit|track|train"
    r"|validate|verify|write|configure|draft|fund|choose|respond|backup|migrate|\w{3,}ing"
    r"|\w{4,}(?:tion|cion|cao|zione|ment|mento|miento|ance|ence|ung)|\w{4,}(?:ar|er|ir))\b"
    r"|\w{3,}(?:ание|ение|ация|ка|ть)\b"
)
_NO_ROLE = re.compile(
    r"#|№|n[o°º]\.?|nr\.?|num(?:ber|ero)?|id|ids?|ref(?:erence)?|wbs(?: (?:id|code|#))?|index|item"
    r"|s/?n|sr\.? ?no\.?|sl\.? ?no\.?|step ?(?:id|no\.?|#)|task ?(?:id|no\.?|#)|code|codigo|level"
    r"|status|estado|statut|state|статус|priority|prioridad|prioridade|priorite|приоритет"
    r"|moscow|category|categoria|categorie|type|tipo|phase|fase|stage|sprint|milestone|complexity"
    r"|(?:start|end|due|target|finish|planned|actual)(?: date)?|dates?|deadline|fecha(?: .*)?"
    r"|data (?:de|do|inicio|fim).*|срок.*|дата.*|timeline|when|frequency|frecuencia|frequencia"
    r"|duration|effort|hours?|hrs|days?|cost|budget|estimate|% ?(?:complete|done)|progress|risk"
    r"|comments?|notes?|remarks?|comentarios?|observac\w*|observations?|commentaires?|remarques?"
    r"|bemerkung\w*|kommentar\w*|anmerkung\w*|примечани\w*|комментари\w*|notas?|obs\.?"
    r"|descri\w*|details?|detalle|beschreibung|описание|definition|explanation|purpose|scope"
    r"|deliverables?|outputs?|inputs?|tools?|documents?|documentation|evidence|links?|url|source"
    r"|predecessors?|dependenc\w*|resources?|kpis?|sla|metric\w*|artifacts?|artefacts?|templates?"
    r"|total|totals?|count|sum|check|valid\w*|control check|error|ok\??|version|last updated?"
    r"|(?:count|total|#|no\.?|number) (?:of )?[racis]'?s?|[racis] (?:count|total)|email.*|location"
)
_STRICT_NO_ROLE = re.compile(
    r"status|estado|statut|статус|priority|prioridad|prioridade|priorite|приоритет|moscow|category"
    r"|categoria|categorie|type|tipo|(?:m/o/c|c/m/o|m/c/o)|complexity|criticality|level|check|count"
    r"|class(?:ification)?|grade|rag|importance|id"
)
_ACTIVITY_HEADER = re.compile(
    r"\b(?:activit\w*|tasks?|process(?:es)?|deliverables?|steps?|work (?:packages?|items?)|actions?"
    r"|decisions?|responsibilit\w*|functions?|capabilit\w*|controls?|requirements?|items?|what"
    r"|activites?|taches?|processus|livrables?|actividad(?:es)?|tareas?|procesos?|entregables?"
    r"|atividades?|tarefas?|processos?|entregas?|aktivitat\w*|aufgaben?|tatigkeit\w*|prozess\w*"
    r"|attivita|compit[oi]|processo|services?|practices?|topics?|names?|title|subject|milestones?"
    r"|sub-?(?:task|process|activity)\w*|project (?:task|activit|deliverable)\w*|raci)\b"
    r"|задач|активност|деятельност|процесс|действи|мероприят|функци|этап|работ"
)
_GROUP_HEADER = re.compile(
    r"\b(?:phases?|categor\w*|areas?|groups?|stages?|domains?|work ?streams?|sections?|themes?"
    r"|pillars?|process(?:es)? ?(?:group|area)?|key \w+ area|fases?|etapas?|bereich|gruppe"
    r"|kategorie|domaines?|categorias?|modules?|epics?|capabilit\w*|functions?|project|track|component)\b"
    r"|этап|фаза|групп|категор|раздел|блок"
)
_ROLE_HEADER = re.compile(
    r"\b(?:roles?|teams?|persons?|people|who|names?|stakeholders?|members?|departments?|positions?"
    r"|resources?|owner|parties|party|function|actors?|roles?|acteurs?|intervenants?|equipes?|rol"
    r"|equipos?|responsables?|papel|papeis|cargos?|funcao|areas?|rolle|rollen|personen|ruolo|ruoli"
    r"|organi[sz]ation|unit)\b|рол[ьи]|участник|должност|сотрудник|команд|кто"
)
_LETTER_HEADER = re.compile(
    r"\b(?:ra[s]?ci|rasic|daci|raci ?(?:letter|role|type|code|value|assignment)?|letters?"
    r"|assignments?|responsibilit\w*|involvement|type|participation|level|code|value|rating)\b|тип"
)
_BEFORE = re.compile(
    r"\b(?:before|as[- ]?is|current(?: state)?|today|now|existing|present|avant|actuel(?:le)?"
    r"|aujourd'hui|antes|actual(?:mente)?|atual|hoy|hoje|vorher|heute|ist|ist-zustand|prima|oggi"
    r"|vorab|old|baseline|ops run it)\b|\bдо\b|сейчас|текущ|как есть|было"
)
_AFTER = re.compile(
    r"\b(?:after|to[- ]?be|future(?: state)?|target(?: state)?|tomorrow|proposed|new|apres|cible"
    r"|demain|futur|despues|futuro|propuesto|manana|depois|amanha|proposto|nachher|kunftig|soll"
    r"|soll-zustand|ziel|dopo|domani|planned|goal|you build it you run it)\b"
    r"|\bпосле\b|будущ|целев|как будет|стало"
)
_TOTAL = re.compile(
    r"(?:sub-?)?totals?\b.*|(?:count|number|sum|#|no\.?)\s*(?:of)?\b.*|summe\b.*|somme\b.*|suma\b.*"
    r"|soma\b.*|итого.*|всего.*|nombre\b.*|[racis]'?s?(?: total| count)?|check.*"
)
_LEGEND_TITLE = re.compile(
    r"(?:raci |rasci )?(?:legends?|legende|leyenda|legenda|key|keys|legend key|definitions?"
    r"|glossary|abbreviations?|raci|codes?|обозначения|условные обозначения|легенда|расшифровка"
    r"|abkurzungen|definiciones|referencias)(?: raci| key)?\s*:?"
)
_PHASE_NAME = re.compile(
    r"(?:phase|stage|step|section|part|sprint|module|area|fase|etapa|etape|bloque?|seccion|secao"
    r"|abschnitt|этап|фаза|раздел|блок)\s*[\divxa-z]{0,4}\b.*|[ivx]{1,4}[.)]\s.*"
)


@lru_cache(maxsize=10_000)
def is_role_name(text: str) -> bool:
    """Return whether a name holds a word that roles are called by."""
    return _ROLE.search(plain(text)) is not None


@lru_cache(maxsize=10_000)
def is_activity_name(text: str) -> bool:
    """Return whether a name holds a word that activities are called by."""
    return _ACTIVITY.search(plain(text)) is not None


@lru_cache(maxsize=10_000)
def is_other_column(header: str) -> bool:
    """Return whether a header names a column that is usually no role (status, comments)."""
    parts = re.split(r"\s*(?:/|&|,|\band\b|\n)\s*", plain(header).strip(" :.*()"))
    return all(_NO_ROLE.fullmatch(part.strip(" :.*()")) is not None for part in parts)


@lru_cache(maxsize=10_000)
def is_category_column(header: str) -> bool:
    """Return whether a header names a column whose letters are codes of something else."""
    return _STRICT_NO_ROLE.fullmatch(plain(header).strip(" :.*")) is not None


@lru_cache(maxsize=10_000)
def is_activity_header(header: str) -> bool:
    """Return whether a header or corner speaks of activities."""
    return _ACTIVITY_HEADER.search(plain(header)) is not None


@lru_cache(maxsize=10_000)
def is_group_header(header: str) -> bool:
    """Return whether a header speaks of groups of activities (phase, area)."""
    return _GROUP_HEADER.search(plain(header)) is not None


@lru_cache(maxsize=10_000)
def is_role_header(header: str) -> bool:
    """Return whether a header or corner speaks of roles."""
    return _ROLE_HEADER.search(plain(header)) is not None


@lru_cache(maxsize=10_000)
def is_letter_header(header: str) -> bool:
    """Return whether a header of a long list speaks of the letter."""
    return _LETTER_HEADER.search(plain(header)) is not None


@lru_cache(maxsize=10_000)
def stage_of(text: str) -> str:
    """Return "Before" or "After" when a title or band names a stage, "" otherwise."""
    words = plain(text)
    before, after = _BEFORE.search(words), _AFTER.search(words)
    if bool(before) == bool(after):
        return ""
    return "Before" if before else "After"


@lru_cache(maxsize=10_000)
def is_total(text: str) -> bool:
    """Return whether a row label announces counts."""
    return _TOTAL.fullmatch(plain(text)) is not None


@lru_cache(maxsize=10_000)
def is_legend_title(text: str) -> bool:
    """Return whether a text is the heading of a legend."""
    return _LEGEND_TITLE.fullmatch(plain(text)) is not None


@lru_cache(maxsize=10_000)
def is_phase_name(text: str) -> bool:
    """Return whether a text looks like the heading of a phase or section."""
    return _PHASE_NAME.fullmatch(plain(text)) is not None


_INDEX = re.compile(
    r"(?:[A-ZА-Я]{1,5}[-_.]?)?\d{1,4}(?:[.\-]\d{1,4})*[a-z]?[.)]?|[a-z][.)]|[ivxIVX]+[.)]"
)
_INDEX_PREFIX = re.compile(r"\s*(\d{1,3}(?:\.\d{1,3})*)[.)]?(?=[\s:\-–])")


def is_index(text: str) -> bool:
    """Return whether a text is a running number ("3", "1.2", "T-04", "1a")."""
    return _INDEX.fullmatch(text.strip()) is not None


def index_depth(text: str) -> int:
    """Return how deep a number is ("1" is 1, "1.2" is 2), 0 when the text has none."""
    body = text.strip().rstrip(".)")
    found = re.fullmatch(r"\d{1,4}(?:\.\d{1,4})*", body) or _INDEX_PREFIX.match(text)
    if found is None:
        return 0
    number = found[1] if found.re is _INDEX_PREFIX else found[0]
    parts = number.split(".")
    while len(parts) > 1 and parts[-1] == "0":
        parts.pop()
    return len(parts)
