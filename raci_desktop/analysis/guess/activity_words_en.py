"""English words in the names of activities and groups."""

from raci_desktop.analysis.guess.activity_senses import ActivitySense as S
from raci_desktop.analysis.guess.clues import Clue

WORDS: tuple[Clue[S], ...] = (
    # Digital services
    Clue(
        S.DIGITAL,
        0.93,
        "digital|customer portal*|client portal*|citizen portal*|member portal*|patient portal*"
        "|claims portal*|self service|customer facing|user facing|web shop|webshop|website*"
        "|web site*|ecommerce|e commerce|online|mobile app*|storefront*|web app*|microservice*"
        "|micro service*|product team service*|public site|ybiyri|you build it",
    ),
    Clue(
        S.DIGITAL,
        0.85,
        "checkout|basket|shopping cart|product funded|it funded|app|apps|mobile|web"
        "|cloud native|landing page*|digital channel*|self service portal",
    ),
    Clue(
        S.DIGITAL,
        0.7,
        "api|apis|portal|site|sites|payments|payment service*|booking*|search service"
        "|customer journey*|customer platform|product service*|saas|recommendation*",
    ),
    Clue(S.DIGITAL, 0.5, "service|services|release|releases|deploy*|feature*|customer*"),
    # Foundational systems
    Clue(
        S.FOUNDATIONAL,
        0.93,
        "foundational|foundation system*|back office|backoffice|erp|cots|off the shelf"
        "|mainframe*|legacy|core system*|packaged|self hosted|enterprise application*"
        "|internal system*",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.87,
        "sap|oracle|peoplesoft|navision|dynamics|jd edwards|payroll|general ledger"
        "|finance system*|hr system*|crm|siebel|sharepoint|active directory"
        "|warehouse management|accounting system*|billing system*|intranet",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.62,
        "server|servers|data cent*|network|networks|infrastructure|exchange|email|e mail"
        "|desktop*|laptop*|printer*|telephony|workstation*|storage|backup*|vpn|ledger|finance"
        "|hr",
    ),
    Clue(
        S.ALL_SYSTEMS,
        0.8,
        "all systems|all services|all applications|every system|every service|whole estate"
        "|it estate|entire estate|all platforms",
    ),
    # On call
    Clue(
        S.ON_CALL,
        0.95,
        "on call|at night|oncall|24 7|24x7|24 x 7|out of hours|ooh|standby|stand by|call out*"
        "|callout*|pager*|round the clock|after hours|rota|rotas|night duty",
    ),
    # Reliability, support, targets
    Clue(
        S.RELIABILITY,
        0.92,
        "reliab*|availab*|uptime|up time|stability|resilien*|keep* _ up|keep* _ running"
        "|keep* _ available|keep* _ alive|stay* up|service continuity",
    ),
    Clue(
        S.RELIABILITY,
        0.62,
        "performance|continuity|recover*|failover|disaster recovery|uninterrupted",
    ),
    Clue(
        S.SUPPORT,
        0.9,
        "support*|run and maintain|application maintenance|production support|lights on"
        "|look after|first line|second line|third line|l1|l2|l3",
    ),
    Clue(
        S.SUPPORT,
        0.72,
        "operate|operating|operation|maintain*|maintenance|patch*|upgrade*|run the|running the"
        "|administ*|user request*|service request*|service desk*|ticket*|housekeeping"
        "|day to day",
    ),
    Clue(
        S.TARGET,
        0.95,
        "slo|slos|service level objective*|error budget*|availability target*"
        "|reliability target*|uptime target*|availability objective*|service level target*"
        "|availability level*",
    ),
    Clue(S.TARGET, 0.85, "sla|slas|service level|service levels|service level agreement*"),
    Clue(S.GOAL, 0.85, "target*|objective*|goal|goals|level|levels|nines|99 *"),
    # Change
    Clue(S.CHANGE, 0.9, "change|changes|release|releases|rfc|rfcs|change request*|deployment*"),
    Clue(
        S.APPROVAL,
        0.92,
        "approv*|authoris*|authoriz*|sign off|signoff|sign _ off|accept changes|permit"
        "|greenlight|green light|go no go|pre approv*|preapprov*|clear for release|consent",
    ),
    Clue(S.APPROVAL, 0.85, "cab|change advisory board"),
    Clue(
        S.CHANGE,
        0.85,
        "cab|change advisory board|change approval*|change management|change control",
    ),
    Clue(
        S.LOW_RISK,
        0.93,
        "low risk|non critical|non urgent|standard change*|standard release*|minor|routine"
        "|small change*|regular change*|everyday|lower risk|standard|low impact|trivial"
        "|pre approved|preapproved",
    ),
    Clue(
        S.HIGH_RISK,
        0.93,
        "high risk|major change*|major release*|significant|emergency|high impact|risky"
        "|critical change*|large change*|higher risk|big change*",
    ),
    Clue(
        S.AUDIT,
        0.9,
        "audit*|change record*|change log*|trail|traceab*|evidence|change history"
        "|record changes|record of change*",
    ),
    Clue(
        S.DEPLOYMENT,
        0.92,
        "deploy*|roll out*|rollout*|go live|put _ live|push to production|promote to production"
        "|release to production|ship to production|release software|production release*|ship",
    ),
    Clue(S.DEPLOYMENT, 0.75, "release|releases|releasing|launch*|install*"),
    # Knowing what happens
    Clue(
        S.TELEMETRY,
        0.92,
        "telemetry|log aggregation|log management|log collection|monitor*|alert|alerts|alerting"
        "|observab*|logging|dashboards|dashboard|metrics|tracing|instrument*|logs|health check*",
    ),
    # Incidents
    Clue(
        S.INCIDENT,
        0.9,
        "incident*|outage*|service restor*|restore service*|triage*|escalation*|disruption*"
        "|service failure*|fault*|problem management",
    ),
    Clue(
        S.MAJOR_INCIDENT,
        0.95,
        "major incident*|critical incident*|p1|p1s|sev 1|sev1|severity 1|severity one"
        "|priority 1|priority one|major outage*|war room|incident command*|crisis"
        "|command* _ incident*",
    ),
    Clue(S.MAJOR, 0.8, "major|critical|severe|serious|command*"),
    Clue(
        S.COMMUNICATION,
        0.88,
        "communicat*|comms|update leader*|leadership update*|executive update*|inform leader*"
        "|inform the board|stakeholder update*|status page*|status update*|brief*|notify|notif*"
        "|keep* _ informed|tell customer*|inform customer*|press|announce*|updates"
        "|update stakeholder*|update exec*",
    ),
    Clue(
        S.POST_INCIDENT,
        0.95,
        "post incident*|postmortem*|post mortem*|root cause*|rca|blameless*|after incident*"
        "|incident review*|lessons learn*|lessons from|incident retrospective*",
    ),
    Clue(S.REVIEW, 0.8, "review*|retrospective*|learn from|learning from|analys*"),
    # Work that keeps a service well
    Clue(
        S.FEATURE,
        0.92,
        "operational feature*|circuit breaker*|feature toggle*|feature flag*|kill switch*"
        "|graceful degradation|operability|non functional*|nonfunctional*|nfr|nfrs"
        "|operational requirement*|reliability feature*|resilience feature*"
        "|production readiness|operational readiness|cross functional requirement*",
    ),
    Clue(
        S.REWORK,
        0.92,
        "rework|bau|business as usual|unplanned work|unplanned|technical debt|tech debt|toil"
        "|operational work|failure demand",
    ),
    Clue(S.REWORK, 0.75, "bug|bugs|bugfix*|bug fix*|defect*|hotfix*|hot fix*|fixes|fixing"),
    Clue(
        S.SPECIALIST,
        0.85,
        "database*|penetration test*|pen test*|security test*|security scan*|firewall*|dns"
        "|schema*|certificate*|performance test*|load test*|network change*|data migration*"
        "|tuning|specialist*|accessibility",
    ),
    # Money
    Clue(
        S.FUND,
        0.93,
        "fund|funds|funding|budget*|pay for|pays for|paying for|financ*|bear the cost*",
    ),
    Clue(S.FUND, 0.8, "cover the cost*|invest*|bankroll*|who pays"),
    Clue(S.COST, 0.9, "cost|costs|spend|spending|expense*|bill|bills|opex|run rate"),
    Clue(
        S.PAY,
        0.92,
        "pay|paid|allowance*|compensat*|remunerat*|salary|salaries|wage*|payment policy"
        "|overtime|reward*|bonus*|time off in lieu|toil policy",
    ),
    Clue(S.RUN, 0.85, "run|running|operating|operational|hosting|support|maintenance|cloud|licen*"),
    Clue(
        S.BY_PRODUCT,
        0.93,
        "product funded|funded by product|product budget|product capex|paid by product"
        "|product financed|proposition funded",
    ),
    Clue(
        S.BY_IT,
        0.93,
        "it funded|funded by it|it budget|it capex|delivery funded|funded by delivery"
        "|technology funded|funded by technology|paid by it|funded by engineering"
        "|engineering funded",
    ),
    Clue(S.BY_OPEX, 0.93, "opex|opex funded|funded by operations|operations budget|ops budget"),
    Clue(
        S.BY_BOTH,
        0.9,
        "mixed funding|jointly funded|co funded|shared funding|product and it funded",
    ),
    # What is no system
    Clue(
        S.NO_SYSTEM,
        0.9,
        "customer support|customer service|customer care|staff|staffing|personnel|employee*"
        "|people|resource|resources|budget*|project*|stock|room|rooms|vendor*|supplier*|sales"
        "|financial|hire|hires|recruit*|building*|product availab*|health and safety|at work"
        "|patient*|nurse*|generator*|furniture|goods|parcel*|students|children|contract*"
        "|customer hotline|press|campaign*|office supplies",
    ),
    Clue(
        S.DIGITAL,
        0.4,
        "mobile phone*|mobile contract*|mobile device*|online training*|online meeting*"
        "|online course*|digital marketing|digital transformation|web conference*"
        "|digital skills",
    ),
)
