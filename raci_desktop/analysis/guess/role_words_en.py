"""English words in the names of roles."""

from raci_desktop.analysis.guess.clues import Clue
from raci_desktop.analysis.guess.role_senses import RoleSense as S


def _paired(before: str, after: str) -> str:
    """Return a pattern for each word before each word after."""
    return "|".join(f"{one} {other}" for one in before.split("|") for other in after.split("|"))


_BUSINESS_OPERATIONS = _paired(
    "store|stores|retail|branch|branches|warehouse|customer|business|people|sales|revenue|marketing"
    "|commercial|clinical|field|plant|flight|fleet|supply chain|logistics|trading|banking|claims"
    "|finance|hr|legal|security|fulfilment|fulfillment|factory|manufacturing|hotel|restaurant"
    "|hospital|airport|ground|market|markets|treasury|school|academic|creative|policy|office",
    "operations|ops",
)
_BUSINESS_SUPPORT = _paired(
    "sales|hr|office|business|executive|admin|administrative|legal|management|clinical|family"
    "|teaching|marketing|secretarial|learning|finance",
    "support",
)
_OTHER_DEVELOPMENT = _paired(
    "real estate|business|learning|people|talent|organisational|organizational|community|urban"
    "|property|market|sales|professional|career|curriculum|personal|partner|economic|leadership"
    "|staff|regional|land|drug|clinical|corporate",
    "development",
)
_OTHER_ENGINEERING = _paired(
    "civil|process|mechanical|electrical|sales|chemical|manufacturing|industrial|structural|plant"
    "|field|hardware|production|building|environmental",
    "engineering|engineer|engineers",
)
_OTHER_DELIVERY = _paired(
    "last mile|food|parcel|home|capital|grocery|mail|medical|curriculum|training", "delivery"
)
_NOT_OF_SOFTWARE = "|".join(
    (
        _BUSINESS_OPERATIONS,
        _BUSINESS_SUPPORT,
        _OTHER_DEVELOPMENT,
        _OTHER_ENGINEERING,
        _OTHER_DELIVERY,
    )
)

WORDS: tuple[Clue[S], ...] = (
    # Operations
    Clue(
        S.OPERATIONS,
        0.92,
        "operations|ops|itops|it ops|techops|netops|it operations|infrastructure|hosting"
        "|data cent*|noc|network operations cent*|operations cent*|sysadmin*|sys admin*"
        "|system* admin*|service management|itsm|service delivery|service transition"
        "|service operation*|live service*|run team*|production services|live support",
    ),
    Clue(
        S.OPERATIONS,
        0.85,
        "platform operations|cloud operations|technology operations|tech operations"
        "|system* operation*|network operation*|storage|dba|dbas|database admin*|network"
        "|networks|networking|command cent*",
    ),
    Clue(
        S.OPERATIONS,
        0.6,
        "sre|sres|site reliability|reliability|managed service*|msp|maintenance|cloudops"
        "|production|run|operating|monitoring",
    ),
    Clue(S.OPERATIONS, 0.45, "it|information technology|systems"),
    Clue(S.SUPPORT, 0.95, "service desk*|servicedesk|help desk*|helpdesk|application* support"),
    Clue(
        S.SUPPORT,
        0.92,
        "app support|apps support|it support|production support|technical support|tech support"
        "|l1|l2|l3|tier 1|tier 2|tier 3|level 1|level 2|level 3|1st line|2nd line|3rd line"
        "|first line|second line|third line|run team*|operations cent*|noc"
        "|application management|application maintenance",
    ),
    Clue(S.SUPPORT, 0.85, "support|service operation*"),
    Clue(S.SUPPORT, 0.6, "sre|sres|site reliability|maintenance|monitoring"),
    # Product
    Clue(
        S.PRODUCT,
        0.92,
        "product|products|product management|propositions|proposition|product owner*"
        "|chief product officer|product manager*",
    ),
    Clue(S.PRODUCT, 0.85, "cpo|squad|squads|tribe|tribes|digital product*|feature team*"),
    Clue(
        S.PRODUCT,
        0.82,
        "stream aligned|value stream*|journey team*|outcome team*|mission team*",
    ),
    Clue(
        S.PRODUCT,
        0.72,
        "digital|chief digital officer|cdo|ecommerce|e commerce|online|checkout|payments|mobile"
        "|web|app team*|experience|journey*|storefront|basket|search|booking",
    ),
    Clue(S.PRODUCT, 0.6, "ux|design|designer*|business owner*|business analyst*|ba|cx"),
    # Delivery
    Clue(
        S.DELIVERY,
        0.92,
        "delivery|development|software|developer*|dev|devs|engineering|software engineer*"
        "|programmer*|coder*|backend|frontend|full stack|back end|front end",
    ),
    Clue(S.DELIVERY, 0.8, "qa|tester*|testing"),
    # A chief of technology may run operations as well.
    Clue(S.DELIVERY, 0.75, "technology|tech|cto|chief technology officer"),
    Clue(
        S.DELIVERY,
        0.75,
        "programme|program|project|scrum|agile|pmo|change delivery|transformation",
    ),
    Clue(S.DELIVERY, 0.62, "engineer|engineers|platform|cloud|devops|devsecops|architect*|build"),
    Clue(S.DELIVERY, 0.62, "technical"),
    # Elsewhere
    Clue(
        S.ELSEWHERE,
        0.88,
        "finance|financial|cfo|accounting|legal|counsel|hr|human resources|people team"
        "|compliance|risk|audit*|procurement|purchasing|marketing|sales|communications|comms|pr"
        "|public relations|security|infosec|ciso|secops|privacy|dpo|data protection"
        "|customer service*|customer support|customer care|contact cent*|call cent*|customer"
        "|customers|facilities|logistics|warehouse|training|quality manager",
    ),
    Clue(S.ELSEWHERE, 0.6, "business|client|users|user|end user*|stakeholder*|sponsor|ceo|coo"),
    Clue(S.ELSEWHERE, 0.7, "penetration test*|pen test*|pentest*"),
    # Operations, support, development and delivery of other things than systems
    Clue(S.ELSEWHERE, 0.75, _NOT_OF_SOFTWARE),
    Clue(
        S.ELSEWHERE,
        0.75,
        "delivery driver*|delivery logistics|delivery van*|operations research"
        "|production planning|product control*|product marketing|product legal|product safety"
        "|product liability|product costing|product compliance|product placement"
        "|social network*|branch network*|sales network*|distribution network*|dealer network*"
        "|vendor manag*|supplier manag*|supplier relation*|provider manag*|partner manag*"
        "|vendor relation*",
    ),
    Clue(S.MANAGER, 0.6, "vendor manag*|supplier manag*|provider manag*|partner manag*"),
    Clue(S.MANAGER, 0.6, "supplier relation*|vendor relation*|team leader*"),
    Clue(S.PRODUCT, 0.75, "product development"),
    # Who leads
    Clue(
        S.HEAD,
        0.93,
        "head|director|vp|svp|evp|avp|vice president|general manager|gm|chief * officer|chief"
        "|department head|head of department",
    ),
    Clue(S.HEAD, 0.85, "cpo|cto|cdo|ciso|leader"),
    Clue(
        S.MANAGER,
        0.82,
        "manager|managers|mgr",
    ),
    Clue(
        S.MANAGER,
        0.65,
        "service delivery manager*|lead|leads|owner|principal|team lead*|asset manager*"
        "|configuration manager*|environment manager*|test manager*|account manager*",
    ),
    Clue(
        S.SENIOR,
        0.9,
        "ceo|chief executive*|executive*|exec|execs|exco|board|board of directors"
        "|leadership team|senior leadership|managing director|steering *|steerco|sponsor"
        "|executive sponsor|c suite|senior management|president",
    ),
    Clue(S.SENIOR, 0.88, "cfo|chro|cmo|cro|chief financial officer|chief risk officer"),
    Clue(S.SENIOR, 0.8, "cio|coo|chief information officer|chief operating officer|leadership"),
    Clue(S.PRODUCT_MANAGER, 0.93, "product manager*|product owner*|proposition manager*"),
    Clue(S.PRODUCT_MANAGER, 0.5, "po|pos|service owner*"),
    Clue(
        S.PROJECT,
        0.85,
        "project manager*|programme manager*|program manager*|project lead*|scrum master*|pmo"
        "|agile coach*|business analyst*|delivery manager*|tpm",
    ),
    # Who works together
    Clue(
        S.TEAM,
        0.95,
        "team|teams|squad|squads|tribe|tribes|crew|crews|pod|pods",
    ),
    Clue(S.TEAM, 0.85, "group|groups|department|dept|unit|guild|chapter|developers|devs"),
    Clue(S.TEAM, 0.82, "engineers|programmers|testers|software engineers"),
    Clue(S.TEAM, 0.75, "engineering|development|staff|dev"),
    Clue(S.TEAM, 0.6, "developer|engineer|programmer|tester|qa|desk|centre|center"),
    # Particular offices
    Clue(
        S.INCIDENT,
        0.93,
        "incident manage*|incident command*|major incident*|incident team*|incident response*"
        "|incident lead*|incident coordinator*|crisis manage*|mim",
    ),
    Clue(S.INCIDENT, 0.7, "duty manager*|incident|incidents|crisis team*|problem manage*"),
    Clue(
        S.CHANGE,
        0.93,
        "change manage*|change advisory *|change advisory board|cab|change board"
        "|change control*|change authority|change enablement|change approval*|change team"
        "|change approver*",
    ),
    Clue(S.CHANGE, 0.6, "release manage*|release team*|change|changes|change lead"),
    Clue(
        S.SPECIALIST,
        0.85,
        "specialist*|expert*|sme|smes|dba|dbas|database admin*|security|infosec|secops"
        "|pen tester*|penetration test*|performance test*|data engineer*|data scientist*"
        "|accessibility",
    ),
    Clue(
        S.SPECIALIST,
        0.86,
        "network engineer*|network specialist*|system* engineer*|system* administrator*"
        "|sysadmin*|network administrator*|storage administrator*|server administrator*"
        "|administrator|administrators|database engineer*|infrastructure engineer*"
        "|storage engineer*",
    ),
    Clue(
        S.SPECIALIST, 0.65, "architect*|network|networks|networking|ux|designer*|design|database*"
    ),
    Clue(
        S.SUPPLIER,
        0.9,
        "supplier*|vendor*|contractor*|outsourc*|third part*|3rd part*|system* integrator*"
        "|managed service*|msp|mssp|external|partner|partners|consultant*|consultancy|provider*",
    ),
)
