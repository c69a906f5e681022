"""German words in the names of activities and groups."""

from raci_desktop.analysis.guess.activity_senses import ActivitySense as S
from raci_desktop.analysis.guess.clues import Clue

WORDS: tuple[Clue[S], ...] = (
    Clue(
        S.DIGITAL,
        0.93,
        "digitale|digitaler|digitalen|digitales|*webshop*|*onlineshop*|*onlinedienst*"
        "|*onlineportal*|*webseite*|*website*|*internetauftritt*|*internetseite*|*kundenportal*"
        "|*onlinebanking*|*kundenapp*|*bankingapp*|*webanwendung*|*webportal*|*kundennah*"
        "|*internetportal*|*onlineangebot*|*digitaldienst*|*digitalservice*"
        "|*selbstbedienungsportal*|*bürgerportal*|*versichertenportal*|*onlineservice*",
    ),
    Clue(S.DIGITAL, 0.85, "*warenkorb*|*kundenkonto*|produktfinanziert*|*mobilapp*|*bezahlseite*"),
    Clue(S.DIGITAL, 0.7, "*portal|*schnittstelle*|*buchungsplattform*|*kundenplattform*"),
    Clue(
        S.FOUNDATIONAL,
        0.93,
        "*altsystem*|*altanwend*|*kernsystem*|*kernbank*|*grundlegend* system*|*basissystem*"
        "|*bestandssystem*|*großrechner*|*standardsoftware*|*warenwirtschaft*|*fachanwendung*"
        "|*fachverfahren*|interne systeme|interner systeme|internen systeme*|*hostsystem*"
        "|*backofficesystem*|*verwaltungssystem*|*bestandsführung*|*grundsystem*|*fundament*",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.87,
        "*personalsystem*|*lohnabrechnung*|*gehaltsabrechnung*|*buchhaltungssystem*"
        "|*finanzsystem*|*finanzbuchhaltung*|*lagerverwaltung*|*abrechnungssystem*"
        "|*personalabrechnung*|*personalverwaltung*|*intranet*|*verzeichnisdienst*",
    ),
    Clue(
        S.FOUNDATIONAL,
        0.62,
        "*server*|*rechenzentrum*|*rechenzentren*|*netzwerk*|*infrastruktur*|*arbeitsplatz*"
        "|*drucker*|*telefonie*|*datensicherung*|*speicher*|*buchhaltung*",
    ),
    Clue(
        S.ALL_SYSTEMS,
        0.8,
        "alle systeme|aller systeme|allen systeme*|alle dienste|aller dienste|alle anwendungen"
        "|aller anwendungen|gesamte it|gesamten it|sämtliche* systeme|sämtliche* anwendungen",
    ),
    # On call
    Clue(
        S.ON_CALL,
        0.95,
        "bereitschaft|bereitschaften|*wochenendbereitschaft*|*itbereitschaft"
        "|*hintergrundbereitschaft*|*systembereitschaft*|*bereitschaftsdienst*"
        "|*rufbereitschaft*|*nachtbereitschaft*|*bereitschaftsplan*|*bereitschaftsbudget*"
        "|*bereitschaftsvergüt*|*bereitschaftszulag*|*bereitschaftspauschal*"
        "|*bereitschaftsgeld*|*bereitschaftskosten*|*bereitschaftsteam*|*bereitschaftsfinanz*"
        "|*notdienst*|außerhalb _ geschäftszeit*|außerhalb _ arbeitszeit*"
        "|außerhalb _ servicezeit*|außerhalb _ bürozeit*|außerhalb _ öffnungszeit*|*pikett*"
        "|rund um die uhr|*schichtplan*|*nachtdienst*|*wochenenddienst*",
    ),
    # "Betriebsbereitschaft" and "Einsatzbereitschaft" are readiness, not duty.
    Clue(S.FEATURE, 0.9, "*betriebsbereitschaft*|*betriebsreife*"),
    Clue(S.OPERATIONAL, 0.5, "*einsatzbereitschaft*|*lieferbereitschaft*|*leistungsbereitschaft*"),
    Clue(
        S.RELIABILITY,
        0.92,
        "*zuverlässig*|*verfügbarkeit*|*stabilität|*stabilitäts*|*ausfallsicher*"
        "|*betriebssicher*|am laufen|*resilienz*|*hochverfügbar*|*betriebsstabil*"
        "|*störungsfrei*|*ausfallfrei*",
    ),
    Clue(S.RELIABILITY, 0.62, "*performanz*|*kontinuität*|*wiederherstell*|*notfallvorsorge*"),
    Clue(
        S.SUPPORT,
        0.9,
        "*support|*betreuung|*anwenderunterstütz*|*benutzerunterstütz*|*nutzerunterstütz*"
        "|*anwenderservice*|*anwendungsunterstütz*|*anwendersupport*|*anwendungsbetreu*",
    ),
    Clue(
        S.SUPPORT,
        0.72,
        "betrieb|*systembetrieb|*anwendungsbetrieb|*wartung*|*pflege|*unterstützung|betreiben"
        "|*serviceanfrage*|*benutzeranfrage*|*anwenderanfrage*|*laufender betrieb",
    ),
    # "Kundenbetreuung" and the like serve people, not systems.
    Clue(S.SUPPORT, 0.4, "*kundenbetreu*|*kinderbetreu*|*mitarbeiterbetreu*|*schwangerschaft*"),
    Clue(
        S.TARGET,
        0.95,
        "*verfügbarkeitsziel*|*servicelevel*|*serviceziel*|*fehlerbudget*|*dienstgüte*"
        "|*zuverlässigkeitsziel*|ziel* für _ verfügbarkeit",
    ),
    Clue(S.GOAL, 0.85, "*ziel|*ziele|*zielen|*zielwert*|*zielvorgabe*"),
    # Change
    Clue(
        S.CHANGE,
        0.9,
        "*änderung|*änderungen|*änderungsantr*|*änderungsfreigab*|*änderungsgenehm*"
        "|*änderungsprotokoll*|*standardänderung*|*änderungsnachweis*|*änderungshistor*"
        "|*änderungsverfolg*|*changes",
    ),
    # Changes of other things than systems.
    Clue(
        S.CHANGE, 0.4, "*verhaltensänder*|*adressänder*|*vertragsänder*|*namensänder*|*preisänder*"
    ),
    Clue(
        S.APPROVAL,
        0.92,
        "*freigabe|*freigaben|freigeben|*freigegeben*|*genehmig*|*zulassung|*zustimmung*"
        "|*abnahme|bewillig*",
    ),
    Clue(
        S.LOW_RISK,
        0.93,
        "*risikoarm*|nicht kritisch*|nicht dringend*|gering* risik*|niedrig* risik*"
        "|klein* risik*|wenig riskant*|*standardänder*|*standardchange*|unkritisch*"
        "|*routineänder*|klein* änder*|geringfügig*|*routine*|einfach* änder*",
    ),
    Clue(
        S.HIGH_RISK,
        0.93,
        "*risikoreich*|hoh* risik*|*hochrisiko*|riskant*|risikobehaftet*|kritisch* änder*"
        "|groß* änder*|*notfalländer*|*großänder*|wesentlich* änder*|dringend* änder*"
        "|schwerwiegend* änder*",
    ),
    Clue(
        S.AUDIT,
        0.9,
        "*prüfpfad*|*änderungsprotokoll*|*änderungsnachweis*|*nachvollzieh*|*nachweis*"
        "|*revisionssicher*|*änderungshistor*|protokoll* _ änderungen|dokument* _ änderungen"
        "|änderungen _ dokument*|änderungen _ protokoll*",
    ),
    Clue(
        S.DEPLOYMENT,
        0.92,
        "*inbetriebnahme*|*auslieferung|*auslieferungen|*produktivsetz*|*ausrollen"
        "|*produktivnahme*|*deployment*|*produktionseinführ*|*softwareverteil*"
        "|*bereitstellung neuer*|*releasewechsel*|produktiv setzen|in produktion bringen"
        "|in _ produktion|live schalt*|*liveschalt*|*livegang*",
    ),
    Clue(S.DEPLOYMENT, 0.5, "*warenauslieferung*|*warenauslief*|*einführung*"),
    Clue(
        S.TELEMETRY,
        0.92,
        "*überwachung|*überwachen|*alarmierung*|*systemüberwach*|*monitoring*|*telemetrie*"
        "|*messwert*|*kennzahlen*|*beobachtbar*|*protokollierung|*alarme|*instrumentier*"
        "|*logdaten*",
    ),
    Clue(S.TELEMETRY, 0.5, "*kennzahlen*|*videoüberwach*|*bauüberwach*|*vertragsüberwach*"),
    Clue(
        S.INCIDENT,
        0.9,
        "*störung|*störungen|*störungsbeheb*|*störungsbearb*|*entstörung*|*vorfall|*vorfälle*"
        "|*ausfall|*ausfälle*|*störungsmanag*|*störungsannahm*|*wiederherstellung|*incident*"
        "|*störungsbeseit*|*fehlerbehebung",
    ),
    Clue(
        S.MAJOR_INCIDENT,
        0.95,
        "*großstörung*|schwerwiegend* störung*|schwer* störung*|kritisch* störung*"
        "|groß* störung*|*hauptstörung*|schwerwiegend* vorfall*|schwerwiegend* vorfäll*"
        "|kritisch* vorfäll*|*krisenstab*|*notfallkoordin*|*großausfall*|*krise|*krisen"
        "|*krisenkommun*|*krisenmanag*",
    ),
    Clue(S.MAJOR, 0.8, "schwerwiegend*|*kritischer|gravierend*"),
    Clue(
        S.COMMUNICATION,
        0.88,
        "*kommunikation*|information|informieren|*informieren|*benachrichtig*|*unterrichtung*"
        "|*statusmeldung*|*lagebericht*|*pressemitteil*|*krisenkommun*|melden",
    ),
    Clue(
        S.POST_INCIDENT,
        0.95,
        "*nachbesprech* _ störung*|*nachbesprech* _ vorf*|*nachbesprech* _ ausf*"
        "|*ursachenanalys*|*störungsnachbereit*|*nachbereitung _ störung*"
        "|*nachbereitung _ vorf*|*störungsanalys*|*vorfallanalys*|*vorfallsanalys*"
        "|*störungsnachbesprech*",
    ),
    Clue(
        S.REVIEW, 0.8, "*nachbesprech*|*nachbereit*|*analyse|*auswertung|*rückblick*|*aufarbeitung"
    ),
    Clue(
        S.FEATURE,
        0.92,
        "*betriebsanforder*|nicht funktional*|nichtfunktional*|betrieblich* anforder*"
        "|betrieblich* funktion*|*betriebsfunktion*|operativ* funktion*|*betreibbarkeit*"
        "|betrieblich* merkmal*",
    ),
    Clue(
        S.REWORK,
        0.92,
        "*nacharbeit*|*nachbesser*|ungeplant* arbeit*|*technische* schuld*|*tagesgeschäft*"
        "|ungeplante*",
    ),
    Clue(S.REWORK, 0.75, "*fehlerkorrektur*|*bugfix*|*fehlerbeseit*"),
    Clue(
        S.SPECIALIST,
        0.85,
        "*datenbank*|*zertifikat*|*penetrationstest*|*sicherheitstest*|*lasttest*|*schemaänder*"
        "|*netzwerkänder*|*datenmigration*|*sicherheitsprüf*|*leistungstest*|*barrierefrei*",
    ),
    # Money
    Clue(
        S.FUND,
        0.93,
        "*finanzier*|*budget|*budgets|*bereitschaftsbudget*|*bezahlen für|kosten tragen"
        "|*kostenträger*|*kostenübernahme*|*bereitschaftsfinanz*",
    ),
    Clue(S.COST, 0.9, "*kosten|*ausgaben|*betriebskosten*|*hostingkosten*|*aufwendungen"),
    Clue(
        S.RUN,
        0.9,
        "*betriebskosten*|*hostingkosten*|*cloudkosten*|*laufende* kosten|*betriebsausgab*",
    ),
    Clue(S.RUN, 0.8, "laufend*|*hosting*|*lizenz*|*wartung*|betrieb|betriebs"),
    Clue(
        S.PAY,
        0.92,
        "*vergütung*|*zulage|*zulagen|*bezahlung|*entlohnung*|*entschädig*|*pauschale*"
        "|*zuschlag*|*zuschläg*|*bereitschaftsgeld*|*abgeltung*|*freizeitausgleich*",
    ),
    Clue(
        S.BY_PRODUCT,
        0.93,
        "*produktfinanz*|aus dem produktbudget|*produktbudget*|vom produkt finanziert*",
    ),
    Clue(S.BY_IT, 0.93, "it finanziert*|it budget*|von der it finanziert*|*itbudget*"),
    Clue(S.BY_OPEX, 0.93, "*betriebsbudget*|vom betrieb finanziert*|aus dem betriebsbudget"),
    Clue(S.BY_BOTH, 0.9, "gemischt finanziert*|gemeinsam finanziert*|*mischfinanz*"),
    # What is no system
    Clue(
        S.NO_SYSTEM,
        0.9,
        "*mitarbeite*|*personal|*ressourcen*|*budgets|*budgetüberwach*|*projekt*|*finanziell*"
        "|*produktverfügbar*|*warenverfügbar*|*lieferant*|am bau|*baustelle*|*räume|*raum"
        "|*patient*|*schüler*|*waren|*vertrieb*|*kunden|*personalverfügbar*|*fuhrpark*"
        "|*gebäude*",
    ),
    Clue(S.ON_CALL, 0.7, "*bereitschaft"),
    Clue(S.OPERATIONAL, 0.5, "*hilfsbereitschaft*|*zahlungsbereitschaft*|*risikobereitschaft*"),
)
