"""German words in the names of roles: stems, heads of compounds and their modifiers."""

from raci_desktop.analysis.guess.clues import Clue
from raci_desktop.analysis.guess.role_senses import RoleSense as S

WORDS: tuple[Clue[S], ...] = (
    # Operations
    Clue(
        S.OPERATIONS,
        0.92,
        "betrieb|betriebs|betriebe|betriebsleit*|betriebsverantwort*|betriebsteam*"
        "|betriebsmannschaft*|betriebsführung*|*systembetrieb*|*infrastrukturbetrieb*"
        "|*plattformbetrieb*|*anwendungsbetrieb*|*applikationsbetrieb*|*rechenzentrum*"
        "|*serverbetrieb*|*netzbetrieb*|*itbetrieb*|*rechenzentrums*|*infrastruktur*|netze"
        "|*systemtechnik*|*systemadmin*|*servicemanagement*|*serverraum*|*leitstand*",
    ),
    Clue(S.OPERATIONS, 0.85, "*netzwerk*|*datenbank*|*systemverwalt*|*servicebereitstell*"),
    Clue(S.OPERATIONS, 0.6, "*wartung*|*instandhaltung*|*bereitschaft*|*systeme"),
    Clue(
        S.SUPPORT,
        0.93,
        "*anwendungsbetreu*|*applikationsbetreu*|*systembetreu*|*anwenderbetreu*"
        "|*benutzerbetreu*|*anwendersupport*|*benutzersupport*|*applikationssupport*"
        "|*anwendungssupport*|*benutzerservice*|*anwenderservice*|*benutzerhelpdesk*"
        "|*servicedesk*|*helpdesk*|*anwendungsunterstütz*|*anwenderunterstütz*"
        "|*benutzerunterstütz*|it hotline|*störungsstelle|*störungsannahme*|*softwarebetreu*"
        "|*softwarepflege*|*anwendungspflege*|*vor ort service|*anwendungswartung*"
        "|*plattformbetreu*|*serverbetreu*",
    ),
    Clue(S.SUPPORT, 0.85, "*support|*supportteam*|erste linie|zweite linie|dritte linie"),
    Clue(S.SUPPORT, 0.82, "sap betreu*|it betreu*|*systembetreu*|it service*|anwender service*"),
    Clue(S.SUPPORT, 0.6, "*betreuung|*betreuer*|*hotline*|*anwendungsbetrieb*"),
    # Product
    Clue(
        S.PRODUCT,
        0.92,
        "produkt|produkte|produkts|produkten|*produktmanag*|*produktverantwort*|*produktteam*"
        "|*produkteigner*|*produktleit*|*produktorgan*|*produktentwickl*|*produktchef*"
        "|*produktbereich*|digitalprodukt*|*produktstrateg*|*produktowner*",
    ),
    Clue(S.PRODUCT, 0.62, "*digitalgeschäft*|*onlinegeschäft*|digitale|digitaler|*kundenportal*"),
    # Delivery
    Clue(
        S.DELIVERY,
        0.92,
        "entwicklung|entwicklungs|*entwicklungsleit*|*entwicklungsteam*|*softwareentwickl*"
        "|*anwendungsentwickl*|*applikationsentwickl*|*webentwickl*|*entwickler|*entwicklern"
        "|*entwicklerin|*entwicklerinnen|*entwicklerteam*|*entwicklungsabteil*"
        "|*entwicklungsbereich*|*programmierer*|*programmierung|*softwarehaus*"
        "|*softwaretechnik*|*umsetzungsteam*|*lieferteam*",
    ),
    Clue(S.DELIVERY, 0.75, "*projektleit*|*projektmanag*|*programmleit*|*projektteam*"),
    # Elsewhere, and words that only look like operations, product or development
    Clue(
        S.ELSEWHERE,
        0.88,
        "*vertrieb*|*einkauf*|*finanz*|*buchhaltung*|*controlling*|*personal"
        "|*personalabteilung*|*personalwesen*|*personalrat*|*personalleit*|personalentwickl*"
        "|*rechtsabteil*|*rechtsdienst*|*jurist*|recht|*revision*|*revisor*|*datenschutz*"
        "|*betriebsrat*|*betriebsrät*|*betriebswirt*|*betriebsarzt*|*betriebsprüf*"
        "|*fachbereich*|*fachabteilung*|*fachseite*|*kundenservice*|*kundendienst*"
        "|*kundenbetreu*|*kundenberat*|*marketing*|*kommunikation|*unternehmenskommunikation*"
        "|*pressestelle*|*öffentlichkeitsarbeit*|*logistik*|*lagerbetrieb*|*filialbetrieb*"
        "|*fahrbetrieb*|*marktbetrieb*|*bankbetrieb*|*werksbetrieb*|*produktionsbetrieb*"
        "|*geschäftsbetrieb*|*compliance*|*beschaffung*|*qualitätssicher*|*qualitätsmanag*"
        "|*risikomanag*|*kassenführ*|*gleichstellung*|*organisationsentwickl*"
        "|*geschäftsentwickl*|*standortentwickl*",
    ),
    Clue(
        S.ELSEWHERE,
        0.6,
        "*produktion|*produktions*|*fertigung*|werk|*werksleit*|*filial*|*geschäfts*",
    ),
    Clue(S.ELSEWHERE, 0.6, "*sachbearbeit*|*auftraggeb*|*anwender|*nutzer|*kunde|*kunden"),
    # Who leads
    Clue(
        S.HEAD,
        0.93,
        "leiter|leiterin|leitung|leitende*|*bereichsleit*|*abteilungsleit*"
        "|*hauptabteilungsleit*|*ressortleit*|*betriebsleit*|*entwicklungsleit*|*leiter"
        "|*leiterin|*leitung|direktor*|chef|chefin|*chefin|vizepräsident*|*direktor|*direktorin"
        "|bereichsvorst*|leitet",
    ),
    Clue(S.HEAD, 0.83, "*teamleit*|*gruppenleit*|*referatsleit*|*dezernatsleit*|*sachgebietsleit*"),
    Clue(S.HEAD, 0.7, "*produktleit*|*produktchef*|*werksleit*|*filialleit*|*betriebsführer*"),
    Clue(
        S.MANAGER,
        0.65,
        "*verantwortlich*|*schichtleit*|*koordinator*|*manager|*managerin|*beauftragt*",
    ),
    Clue(
        S.SENIOR,
        0.92,
        "*vorstand*|*vorständ*|*geschäftsführ*|*geschäftsleit*|*lenkungsausschuss*"
        "|*lenkungskreis*|*aufsichtsrat*|*verwaltungsrat*|*unternehmensleit*|*konzernleit*"
        "|*amtsleit*|*direktorium*|*behördenleit*|*steuerungskreis*|*intendan*",
    ),
    Clue(
        S.PRODUCT_MANAGER,
        0.93,
        "*produktmanager*|*produktverantwort*|*produkteigner*|*produktowner*",
    ),
    Clue(S.PRODUCT_MANAGER, 0.6, "*produktmanagement*|*produktleit*"),
    Clue(
        S.PROJECT,
        0.85,
        "*projektleit*|*projektmanag*|*programmleit*|*projektbüro*|*projektkoordin*|*bauleit*"
        "|*anforderungsmanag*",
    ),
    # Who works together
    Clue(S.TEAM, 0.95, "*team|*teams|*entwicklerteam*|*mannschaft|*mannschaften"),
    Clue(S.TEAM, 0.87, "*gruppe|*gruppen|*entwickler|*entwicklern|*entwicklerinnen"),
    Clue(S.TEAM, 0.87, "*programmierer|*programmiererinnen"),
    Clue(S.TEAM, 0.75, "*entwicklung|*referat|*dezernat|*anwendungsbetrieb|*systembetrieb"),
    Clue(S.TEAM, 0.75, "*abteilung"),
    # Particular offices
    Clue(
        S.INCIDENT,
        0.93,
        "*störungsmanag*|*störfallmanag*|*incidentmanag*|*großstörung*|*notfallmanag*"
        "|*krisenmanag*|*vorfallmanag*|*vorfallsmanag*|*störungskoordin*|*störungsverantwort*"
        "|*incidentleit*|manag* _ störungen|*entstörungsleit*",
    ),
    Clue(S.INCIDENT, 0.7, "*krisenstab*|*krisenteam*|*störung*|*problemmanag*|*vorfälle"),
    Clue(
        S.CHANGE,
        0.93,
        "*änderungsmanag*|*änderungsbeirat*|*änderungsgremi*|*änderungsausschuss*"
        "|*änderungsbeir*|*changemanag*|*änderungssteuer*|*änderungskoordin*"
        "|*änderungsfreigabe*|*änderungsverantwort*|*änderungsboard*|*freigabegremi*"
        "|*freigabeausschuss*|*changeboard*",
    ),
    Clue(S.CHANGE, 0.6, "*änderung*|*releasemanag*|*freigabe*"),
    Clue(
        S.SPECIALIST,
        0.87,
        "*spezialist*|*experte|*expertin|*experten|*datenbankadmin*|*datenbankverwalt*"
        "|*systemadmin*|*netzwerkadmin*|*administrator*|*administratorin*|*netzwerktechnik*"
        "|*netzwerkspezial*|*fachmann|*fachfrau|*sachverständ*|*sicherheitsarchitekt*"
        "|*serveradmin*|*systemtechniker*",
    ),
    Clue(S.SPECIALIST, 0.65, "*architekt*|*netzwerk*|*sicherheitsbeauftragt*|*techniker*"),
    Clue(S.ELSEWHERE, 0.7, "*sicherheit|*sicherheitsbeauftragt*|*sicherheitsspezial*"),
    Clue(
        S.SUPPLIER,
        0.9,
        "*dienstleister*|*lieferant*|*auftragnehmer*|*externe|*externer|*externen|*fremdfirm*"
        "|*systemhaus*|*berater|*beraterin|*beratern|*partnerfirm*|*hersteller*|*anbieter*",
    ),
    Clue(S.ELSEWHERE, 0.7, "*kundenberat*"),
    # A compound of "Betrieb" may be any works; these are of systems, and those are not.
    Clue(S.OPERATIONS, 0.7, "*betrieb"),
    Clue(
        S.OPERATIONS,
        0.85,
        "*portalbetrieb|*cloudbetrieb|*softwarebetrieb|*hostbetrieb|*produktivbetrieb",
    ),
    Clue(
        S.ELSEWHERE,
        0.85,
        "landwirtschaft* betrieb*|*ausbildungsbetrieb*|*handwerksbetrieb*|*hotelbetrieb*"
        "|*schulbetrieb*|*flugbetrieb*|*bahnbetrieb*|*zugbetrieb*|*klinikbetrieb*"
        "|*messebetrieb*|*fahrbetrieb*|*verkehrsbetrieb*|*eigenbetrieb*",
    ),
    Clue(S.ELSEWHERE, 0.8, "*lieferantenmanag*|*dienstleistersteuer*|*lieferantensteuer*"),
    Clue(S.MANAGER, 0.6, "*lieferantenmanag*|*dienstleistersteuer*|*lieferantensteuer*"),
)
