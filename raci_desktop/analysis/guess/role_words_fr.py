"""French words in the names of roles: stems in both genders, and expressions of offices."""

from raci_desktop.analysis.guess.clues import Clue
from raci_desktop.analysis.guess.role_senses import RoleSense as S

WORDS: tuple[Clue[S], ...] = (
    # Operations
    Clue(
        S.OPERATIONS,
        0.92,
        "exploitation|exploitations|exploitant*|opérations|infrastructure*|hébergement"
        "|production informatique|production si|opérations informatiques|centre _ données"
        "|centres _ données|datacenter*|systèmes et réseaux|réseaux et systèmes|infogérance"
        "|gestion des services|services informatiques|mise en service",
    ),
    Clue(
        S.OPERATIONS,
        0.85,
        "réseau|réseaux|base* de données|base données|administrat* système*"
        "|administrat* _ système*|ingénieur* système*|ingénieure système*|centre de services",
    ),
    Clue(
        S.OPERATIONS, 0.6, "production|maintenance|supervision|run|opération|systèmes|parc|poste*"
    ),
    Clue(S.OPERATIONS, 0.45, "informatique|si|système d information"),
    Clue(
        S.SUPPORT,
        0.93,
        "support applicati*|support aux applications|support des applications"
        "|assistance applicative|support utilisateur*|support aux utilisateurs"
        "|assistance aux utilisateurs|assistance utilisateur*|assistance informatique"
        "|centre de services|centre d assistance|support informatique|support technique"
        "|support niveau *|support de niveau *|support n1|support n2|support n3|niveau 1"
        "|niveau 2|niveau 3|n1|n2|n3|support de production|support de premier niveau"
        "|support de second niveau|support de deuxième niveau|maintenance applicative"
        "|tierce maintenance applicative|assistance technique",
    ),
    Clue(S.SUPPORT, 0.82, "équipe* d assistance|équipe* de support"),
    Clue(S.SUPPORT, 0.6, "assistance|dépannage|tma|maintenance|supervision"),
    # Product
    Clue(
        S.PRODUCT,
        0.92,
        "produit|produits|chef* de produit*|cheffe* de produit*|équipe* produit*",
    ),
    Clue(S.PRODUCT, 0.72, "tunnel d achat|parcours d achat|parcours client*"),
    Clue(S.PRODUCT, 0.62, "numérique|numériques|digital|digitale|digitaux|parcours"),
    # Delivery
    Clue(
        S.DELIVERY,
        0.92,
        "développement*|développeu*|logiciel|logicielle|logiciels|logicielles|études"
        "|programmeu*|réalisation logicielle|études et développement*"
        "|développement informatique|ingénierie logicielle|ingénierie",
    ),
    Clue(S.DELIVERY, 0.75, "projet|projets|moe|maîtrise d œuvre|intégration|chef* de projet*"),
    Clue(S.DELIVERY, 0.5, "technique|ingénieur*|technologie*"),
    # Elsewhere
    Clue(
        S.ELSEWHERE,
        0.88,
        "financ*|financi*|juridique*|ressources humaines|rh|drh|daf|comptabilité|comptable*"
        "|achat|achats|commercia*|ventes|communication|conformité|audit|contrôle interne"
        "|contrôle de gestion|contrôleu* de gestion|métier|métiers|maîtrise d ouvrage|moa"
        "|service client*|relation client*|logistique|qualité|moyens généraux"
        "|développement commercial|développement durable|développement _ ressources humaines"
        "|secrétariat|protection des données|juriste*|opérations commerciales"
        "|opérations bancaires|opérations clients|opérations logistiques|opérations de magasin"
        "|opérations magasins|opérations financières|opérations de vente"
        "|exploitation commerciale|exploitation agricole|exploitation des magasins"
        "|exploitation forestière|exploitation ferroviaire|rayon",
    ),
    Clue(S.ELSEWHERE, 0.7, "sécurité|rssi|production industrielle|usine|atelier|magasin*"),
    Clue(S.ELSEWHERE, 0.6, "client|clients|utilisateur*|direction générale"),
    # Who leads
    Clue(
        S.HEAD,
        0.93,
        "directeur*|directrice*|direction|chef de service|cheffe de service|chef de département"
        "|cheffe de département|chef du service|cheffe du service|chef du département|dir"
        "|cheffe du département|responsable de service|vice président*|sous directeur*"
        "|sous directrice*",
    ),
    Clue(S.HEAD, 0.87, "responsable*|chef|chefs|cheffe|cheffes"),
    Clue(
        S.MANAGER,
        0.65,
        "gestionnaire*|coordinat*|coordonnat*|référent*|pilote*|animateur*|encadrant*",
    ),
    Clue(
        S.SENIOR,
        0.92,
        "direction générale|directeur général*|directrice générale*|pdg|dg|dga|président*|codir"
        "|comex|comité de direction|comité exécutif|comité de pilotage|copil"
        "|conseil d administration|directoire|président directeur général"
        "|directeur général adjoint|membre* du directoire",
    ),
    Clue(
        S.SENIOR,
        0.7,
        "dsi|directeur des systèmes d information|directrice des systèmes d information",
    ),
    Clue(S.SENIOR, 0.7, "direction des systèmes d information|daf|drh|direction informatique"),
    Clue(
        S.PRODUCT_MANAGER,
        0.93,
        "chef* de produit*|cheffe* de produit*|propriétaire* de produit*|propriétaire* produit*"
        "|propriétaire* du produit*|gestionnaire* de produit*|chargé* de produit*"
        "|chef* produit*|cheffe* produit*",
    ),
    Clue(
        S.PRODUCT_MANAGER,
        0.6,
        "responsable* produit*|responsable* de produit*|responsable* du produit*",
    ),
    Clue(
        S.PROJECT,
        0.85,
        "chef* de projet*|cheffe* de projet*|directeur* de projet*|directrice* de projet*"
        "|directeur* de programme*|directrice* de programme*|responsable* de projet*"
        "|responsable* projet*|chef* projet*|cheffe* projet*",
    ),
    # Who works together
    Clue(S.TEAM, 0.95, "équipe|équipes"),
    Clue(S.TEAM, 0.87, "développeurs|développeuses|programmeurs|groupe|pôle|cellule"),
    Clue(S.TEAM, 0.7, "service|développeur|développeuse|études|centre|développement"),
    Clue(S.TEAM, 0.75, "département"),
    # Particular offices
    Clue(
        S.INCIDENT,
        0.93,
        "gestion* des incidents*|gestion* d incident*|gestion* incident*"
        "|gestionnaire* _ incident*|incidents majeurs|incident majeur|gestion* de crise*"
        "|pilote* _ incident*|cellule de crise|responsable* _ incident*|coordinat* _ incident*"
        "|coordonnat* _ incident*",
    ),
    Clue(S.INCIDENT, 0.6, "incident|incidents|crise"),
    Clue(
        S.CHANGE,
        0.93,
        "comité* _ changement*|gestion* _ changement*|gestionnaire* _ changement*"
        "|responsable* _ changement*|commission* _ changement*|instance* _ changement*"
        "|coordinat* _ changement*|ccc",
    ),
    Clue(S.CHANGE, 0.6, "changement*|mise* en production"),
    Clue(S.ELSEWHERE, 0.7, "conduite du changement|accompagnement au changement"),
    Clue(
        S.SPECIALIST,
        0.87,
        "spécialiste*|expert*|administrat* base* de données|administrat* de base* de données"
        "|administrat* base données|administrat* système*|administrat* _ système*"
        "|administrat* réseau*|administrateur*|administratrice*|ingénieu* réseau*"
        "|ingénieu* système*|ingénieu* sécurité|testeu* d intrusion|ingénieu* _ données",
    ),
    Clue(S.SPECIALIST, 0.65, "architecte*|technicien*"),
    Clue(
        S.SUPPLIER,
        0.9,
        "fournisseu*|prestataire*|sous traitant*|infogérant*|éditeur*|hébergeur*|esn|ssii"
        "|externe|externes|partenaire*|consultant*|infogérance|intégrateur*|opérateur télécom",
    ),
    # Networks, development and engineering of other things than systems
    Clue(
        S.ELSEWHERE,
        0.75,
        "réseau* d agence*|réseau* commercia*|réseau* de vente*|réseau* de distribution"
        "|réseaux sociaux|gestion des fournisseurs|gestion fournisseurs"
        "|gestion des prestataires|développement des compétences|développement immobilier"
        "|ingénierie pédagogique|ingénierie financière|génie civil|support commercial"
        "|support administratif|support aux ventes",
    ),
    Clue(
        S.MANAGER,
        0.6,
        "chef* d équipe*|cheffe* d équipe*|gestion des fournisseurs|gestion fournisseurs"
        "|gestion des prestataires",
    ),
)
