"""French words in the names of activities and groups."""

from raci_desktop.analysis.guess.activity_senses import ActivitySense as S
from raci_desktop.analysis.guess.clues import Clue

WORDS: tuple[Clue[S], ...] = (
    Clue(
        S.DIGITAL,
        0.93,
        "numérique|numériques|digitaux|digitale|digitales|site* web|site* marchand*"
        "|site* internet|boutique* en ligne|en ligne|application* mobile*|appli|applis"
        "|portail* client*|espace client*|e boutique|services aux clients|application* web"
        "|portail* web|commerce en ligne|face client|orientés client*|portail* _ assuré*"
        "|portail* _ citoyen*|portail* _ usager*",
    ),
    Clue(
        S.DIGITAL,
        0.85,
        "panier|tunnel d achat|parcours client*|financés par le produit|téléservice*",
    ),
    Clue(S.DIGITAL, 0.7, "portail*|réservation*|paiement*|plateforme client*|site|sites"),
    Clue(
        S.FOUNDATIONAL,
        0.93,
        "systèmes historique*|système historique|systèmes fondamentaux|fondamentaux"
        "|système* socle*|système* de base|socle|systèmes existants|progiciel*"
        "|système* interne*|applications internes|applications historiques"
        "|patrimoine applicatif|système* central*|grand* système*|systèmes fondamental*"
        "|système* cœur|système* de gestion|système* patrimonia*|systèmes hérités"
        "|logiciel* standard*|applications de gestion|systèmes de fond|fondation*|back office",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.87,
        "paie|comptab*|système* financier*|système* rh|outils comptables|gestion d entrepôt*"
        "|pgi|sirh|facturation|messagerie|annuaire",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.62,
        "serveur*|centre* de données|réseau*|infrastructure*|poste* de travail|imprimante*"
        "|téléphonie|sauvegarde*|stockage|si de gestion",
    ),
    Clue(
        S.ALL_SYSTEMS,
        0.8,
        "tous les systèmes|tous les services|toutes les applications|ensemble du si"
        "|ensemble des systèmes|ensemble des services|ensemble des applications",
    ),
    # On call
    Clue(
        S.ON_CALL,
        0.95,
        "astreinte|astreintes|hors heures|hors des heures|hors horaire*|24h 24|24 h 24|7j 7"
        "|permanence*|heures non ouvrées|en dehors des heures|garde de nuit|tour* de garde",
    ),
    Clue(
        S.RELIABILITY,
        0.92,
        "fiabilité|fiabilis*|disponibilité|haute disponibilité|stabilité|résilience|robustesse"
        "|continuité de service|maintien en condition* opérationnelle*|mco|bon fonctionnement",
    ),
    Clue(S.RELIABILITY, 0.62, "performances|continuité|reprise|reprise d activité|sûreté"),
    Clue(
        S.SUPPORT,
        0.9,
        "assistance|support applicatif|support utilisateur*|support aux utilisateurs|support"
        "|dépannage|assistance aux utilisateurs|maintenance applicative|tma",
    ),
    Clue(
        S.SUPPORT,
        0.72,
        "exploitation|exploiter|maintenance|maintenir|demandes de service"
        "|demandes des utilisateurs|centre de services",
    ),
    Clue(
        S.TARGET,
        0.95,
        "objectif* de disponibilité|niveau* de service|objectif* de service"
        "|objectif* de niveau*|taux de disponibilité|budget* d erreur*|cible* de disponibilité"
        "|engagement* de service|objectif* de fiabilité|convention* de service",
    ),
    Clue(S.GOAL, 0.85, "objectif|objectifs|cible|cibles|niveaux|niveau"),
    # Change
    Clue(
        S.CHANGE,
        0.9,
        "changement|changements|demande* de changement|mises en production|mise en production",
    ),
    # "Conduite du changement" is about people.
    Clue(
        S.CHANGE,
        0.4,
        "conduite du changement|accompagnement du changement|accompagnement au changement",
    ),
    Clue(S.CHANGE, 0.85, "comité* _ changement*|gestion* _ changement*"),
    Clue(
        S.APPROVAL,
        0.92,
        "approbation*|approuve*|valider|validation*|autorisation*|autorise*|accord|homologation"
        "|feu vert|comité* _ changement*",
    ),
    Clue(
        S.LOW_RISK,
        0.93,
        "faible* risque*|à faible risque|risque faible|peu risqué*|mineur*|standards"
        "|changement* standard*|courant*|de routine|faible impact|peu de risque*|pré approuvé*"
        "|préapprouvé*|bas risque|non critique*|non urgent*|moindre risque",
    ),
    Clue(
        S.HIGH_RISK,
        0.93,
        "haut risque|hauts risques|risque élevé|risques élevés|fort risque|changement* risqué*"
        "|changement* à risque*|changement* _ risqués|majeur*|changement* majeur*|urgents"
        "|d urgence|fort impact|changement* critique*|important*|forts risques",
    ),
    Clue(
        S.AUDIT,
        0.9,
        "piste* d audit|traçabilité|historique des changements|journal des changements"
        "|registre des changements|tracer les changements|preuve*|audit des changements"
        "|suivi des changements|historique des modifications",
    ),
    Clue(
        S.DEPLOYMENT,
        0.92,
        "mise* en production|déploiement*|déployer|livraison* en production|mise* en service"
        "|mep|mise* en ligne|livrer en production|passage* en production",
    ),
    Clue(S.DEPLOYMENT, 0.6, "livraison|livraisons|installation*|livrer"),
    Clue(
        S.TELEMETRY,
        0.92,
        "supervision|superviser|alerte|alertes|tableau* de bord|télémétrie|journalisation"
        "|surveillance|métriques|observabilité|surveiller|journaux|monitorer",
    ),
    Clue(S.TELEMETRY, 0.5, "tableau* de bord financi*|supervision des équipes|vidéo surveillance"),
    Clue(
        S.INCIDENT,
        0.9,
        "incident|incidents|panne|pannes|rétablissement|rétablir|interruption* de service"
        "|dysfonctionnement*",
    ),
    Clue(
        S.MAJOR_INCIDENT,
        0.95,
        "incident* majeur*|incident* critique*|incident* grave*|crise|crises|cellule* de crise"
        "|panne* majeure*",
    ),
    Clue(S.MAJOR, 0.8, "majeurs|critiques|graves"),
    Clue(
        S.COMMUNICATION,
        0.88,
        "communication*|communiquer|informer|information|prévenir|point* de situation"
        "|tenir informé*|avertir|information des clients|annonce*",
    ),
    Clue(
        S.POST_INCIDENT,
        0.95,
        "post incident*|retour* d expérience|rex|retex|bilan* _ incident*|analyse* _ incident*"
        "|cause* racine*|causes profondes|revue* _ incident*|après incident",
    ),
    # A review of something else than an incident.
    Clue(S.REVIEW, 0.8, "retour* d expérience|revue*|bilan*|analyse*"),
    Clue(
        S.FEATURE,
        0.92,
        "exigence* non fonctionnelle*|non fonctionnel*|exploitabilité"
        "|fonctionnalité* opérationnelle*|exigence* d exploitation|exigence* opérationnelle*"
        "|fonctions d exploitation",
    ),
    Clue(
        S.REWORK,
        0.92,
        "travaux non planifiés|travail non planifié|non planifié*|reprise* non prévue*"
        "|travail de reprise|reprises|dette technique|imprévus|travail imprévu|travaux imprévus"
        "|retouche*|tâches récurrentes d exploitation",
    ),
    Clue(
        S.REWORK,
        0.75,
        "anomalie*|correctif*|correction* de bug*|correction* d anomalie*|correction* de défaut*",
    ),
    Clue(
        S.SPECIALIST,
        0.85,
        "certificat*|base* de données|test* d intrusion|test* de charge|test* de sécurité"
        "|test* de performance*|migration* de données|schéma|pare feu",
    ),
    # Money
    Clue(S.FUND, 0.93, "financement*|financer|budget|budgets|prise en charge financière|finance"),
    Clue(S.COST, 0.9, "coût|coûts|dépense|dépenses|facture|factures|charges"),
    Clue(
        S.RUN,
        0.85,
        "hébergement|exploitation|fonctionnement|infonuagique|nuage|récurrents|maintenance"
        "|licences|run",
    ),
    Clue(
        S.PAY,
        0.92,
        "prime|primes|indemnisation*|indemnité*|rémunération*|compensation*|rémunérer"
        "|indemniser|paiement des astreintes|salaire*|récupération",
    ),
    Clue(
        S.BY_PRODUCT,
        0.93,
        "financé* par le produit|financé* par produit|budget produit|financé* produit",
    ),
    Clue(
        S.BY_IT,
        0.93,
        "financé* par la dsi|financé* par l informatique|budget informatique|budget dsi"
        "|financé* par l it",
    ),
    Clue(S.BY_OPEX, 0.93, "budget d exploitation|budget exploitation|financé* par l exploitation"),
    Clue(S.BY_BOTH, 0.9, "financement mixte|cofinancé*|financement* partagé*"),
    # What is no system
    Clue(
        S.NO_SYSTEM,
        0.9,
        "équipe|équipes|salle|salles|rayon*|ressources|financière|financières|chantier*"
        "|stagiaire*|salarié*|personnel|colis|commandes|fournisseu*|projet*|budget*|stocks"
        "|téléphonique|enfants|élèves|patients|bâtiment*|paiement|vente|ventes",
    ),
)
