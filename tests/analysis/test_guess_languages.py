"""The article's states in other languages: from guesses alone, the same findings."""

from dataclasses import replace

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.findings import Findings, is_between
from raci_desktop.analysis.guess import (
    activity_with_guesses,
    guess_activity,
    guess_role,
    role_with_guesses,
)
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Funding
from raci_desktop.domain.workshop import Workshop
from tests.analysis.article import DATA, PARTS, article, only, reworked, stage_id

ROLES = {
    "other English": "Director of IT Operations/Service Desk/CPO/VP Engineering/Squads",
    "German": "Leiter IT-Betrieb/Anwendungsbetreuung/Leiterin Produkt/Leiter Entwicklung/"
    "Produktteams",
    "German, umlauts spelt out": "Bereichsleiterin Rechenzentrum/Anwendungsunterstuetzung/"
    "Leitung Produktmanagement/Entwicklungsleiter/Entwicklerteams",
    "French": "Directeur des opérations/Support applicatif/Directrice produit/"
    "Responsable delivery/Équipes produit",
    "French, no accents": "RESPONSABLE D'EXPLOITATION/ASSISTANCE APPLICATIVE/DIRECTEUR PRODUITS/"
    "DIRECTRICE DU DEVELOPPEMENT LOGICIEL/EQUIPES DE DEVELOPPEMENT",
    "Spanish": "Director de Operaciones/Soporte de aplicaciones/Directora de Producto/"
    "Jefe de Entrega/Equipos de producto",
    "Spanish, no accents": "Jefa de Explotacion/Mesa de ayuda/Directora de Productos Digitales/"
    "Director de Ingenieria/Equipos de desarrollo",
    "Italian": "Direttore delle operazioni/Supporto applicativo/Direttrice prodotto/"
    "Responsabile sviluppo/Team di prodotto",
    "Portuguese": "Diretora de Operações/Suporte a aplicações/Diretor de Produto/"
    "Diretora de Engenharia/Equipas de produto",
    "mixed": "Leiter IT-Betrieb/Service Desk/Head of Product/Directrice de l'ingénierie/Squads",
}

GERMAN = """
dig  Zuverlässigkeit der digitalen Dienste
fnd  Zuverlässigkeit der Kernsysteme
a1   Digitale Dienste / Verfügbarkeit der produktfinanzierten Dienste
a2   Digitale Dienste / Verfügbarkeit der IT-finanzierten Dienste
a3   Digitale Dienste / Support und Rufbereitschaft
a4   Digitale Dienste / Rufbereitschaft finanzieren
a5   Digitale Dienste / Verfügbarkeitsziele festlegen
a6   Digitale Dienste / Freigabe risikoarmer Änderungen
a7   Digitale Dienste / Auslieferung in Produktion
a8   Digitale Dienste / Großstörungen koordinieren
a9   Altsysteme / Verfügbarkeit der Altsysteme
a10  Altsysteme / Betreuung der Altsysteme
"""
FRENCH = """
dig  Fiabilité des services numériques
fnd  Fiabilité des systèmes historiques
a1   Services numériques / Disponibilité des services financés par le produit
a2   Services numériques / Disponibilité des services financés par l'IT
a3   Services numériques / Support de production et astreintes
a4   Services numériques / Financement des astreintes
a5   Services numériques / Choix des objectifs de disponibilité
a6   Services numériques / Approbation des changements à faible risque
a7   Services numériques / Mise en production
a8   Services numériques / Pilotage des incidents majeurs
a9   Systèmes historiques / Disponibilité des systèmes historiques
a10  Systèmes historiques / Support des systèmes historiques
"""
SPANISH = """
dig  Fiabilidad de los servicios digitales
fnd  Fiabilidad de los sistemas heredados
a1   Servicios digitales / Disponibilidad de los servicios financiados por producto
a2   Servicios digitales / Disponibilidad de los servicios financiados por TI
a3   Servicios digitales / Soporte de producción y guardias
a4   Servicios digitales / Financiación de las guardias
a5   Servicios digitales / Elegir objetivos de disponibilidad
a6   Servicios digitales / Aprobar cambios de bajo riesgo
a7   Servicios digitales / Puesta en producción
a8   Servicios digitales / Coordinar incidentes graves
a9   Sistemas heredados / Disponibilidad de los sistemas heredados
a10  Sistemas heredados / Soporte de los sistemas heredados
"""
ITALIAN = """
dig  Affidabilità dei servizi digitali
fnd  Affidabilità dei sistemi interni
a1   Servizi digitali / Disponibilità dei servizi finanziati dal prodotto
a2   Servizi digitali / Disponibilità dei servizi finanziati dall'IT
a3   Servizi digitali / Supporto e reperibilità
a4   Servizi digitali / Finanziamento della reperibilità
a5   Servizi digitali / Scegliere gli obiettivi di disponibilità
a6   Servizi digitali / Approvazione delle modifiche a basso rischio
a7   Servizi digitali / Messa in produzione
a8   Servizi digitali / Coordinamento degli incidenti gravi
a9   Sistemi interni / Disponibilità dei sistemi interni
a10  Sistemi interni / Supporto dei sistemi interni
"""
PORTUGUESE = """
dig  Confiabilidade dos serviços digitais
fnd  Confiabilidade dos sistemas legados
a1   Serviços digitais / Disponibilidade dos serviços financiados pelo produto
a2   Serviços digitais / Disponibilidade dos serviços financiados pela TI
a3   Serviços digitais / Suporte e sobreaviso
a4   Serviços digitais / Financiamento do sobreaviso
a5   Serviços digitais / Definir metas de disponibilidade
a6   Serviços digitais / Aprovar mudanças de baixo risco
a7   Serviços digitais / Implantação em produção
a8   Serviços digitais / Coordenar incidentes graves
a9   Sistemas legados / Disponibilidade dos sistemas legados
a10  Sistemas legados / Suporte aos sistemas legados
"""
ENGLISH = """
dig  Uptime of customer-facing services
fnd  Back-office application uptime
a1   Customer-facing services / Uptime (product-funded)
a2   Customer-facing services / Uptime (IT-funded)
a3   Customer-facing services / Out-of-hours support
a4   Customer-facing services / On-call budget
a5   Customer-facing services / Set SLOs
a6   Customer-facing services / Sign off standard changes
a7   Customer-facing services / Production deployments
a8   Customer-facing services / P1 command
a9   Back-office applications / Back-office uptime
a10  Back-office applications / Back-office support
"""
ACTIVITIES = {
    "German": GERMAN,
    "French": FRENCH,
    "Spanish": SPANISH,
    "Italian": ITALIAN,
    "Portuguese": PORTUGUESE,
    "other English": ENGLISH,
}
VARIANTS = [(part, roles, rows) for part in PARTS for roles in ROLES for rows in ACTIVITIES]


def told(part: str, roles: str, rows: str) -> Workshop:
    """The article's workshop with names of these languages, and nothing known but the names."""
    order = [one["id"] for one in DATA["roles"]]
    columns = dict(zip(order, ROLES[roles].split("/"), strict=True))
    lines = dict(line.split(maxsplit=1) for line in ACTIVITIES[rows].strip().splitlines())

    def role(one: Role) -> Role:
        return role_with_guesses(Role(one.id, columns[one.id], one.position))

    def activity(one: Activity) -> Activity:
        group, _, name = lines[one.id].rpartition(" / ")
        return activity_with_guesses(Activity(one.id, name, group, one.position))

    return reworked(article(part), role, activity)


def said(findings: Findings, stage: str) -> set[tuple[str | None, str, str]]:
    return {
        (one.subject.activity, one.rule, one.severity.word)
        for one in findings.of_stage(stage_id(stage))
    }


@pytest.mark.parametrize(("part", "roles", "rows"), VARIANTS)
def test_the_pitfalls_are_blockers(part: str, roles: str, rows: str) -> None:
    findings = analyse(told(part, roles, rows))
    for stage, activity, rule, severity in DATA[part]["must"]:
        assert (activity, rule, severity) in said(findings, stage)


@pytest.mark.parametrize(("part", "roles", "rows"), VARIANTS)
def test_foundational_rows_are_silent(part: str, roles: str, rows: str) -> None:
    findings = analyse(told(part, roles, rows))
    healthy = {"compact": ("fnd",), "workshop": ("a9",)}[part]
    found = [one for one in findings if one.subject.activity in healthy]
    assert [one for one in found if not is_between(one)] == []


@pytest.mark.parametrize(("part", "roles", "rows"), VARIANTS)
def test_the_recommended_state_is_calm(part: str, roles: str, rows: str) -> None:
    workshop = only(told(part, roles, rows), "Budget holders accountable")
    found = [one for one in analyse(workshop) if one.severity > Severity.NOTE]
    assert [(one.rule, one.subject.activity) for one in found] == []


@pytest.mark.parametrize(
    ("name", "funding"),
    [
        ("Verfügbarkeit der produktfinanzierten Dienste", {Funding.PRODUCT}),
        ("Dienste aus dem IT-Budget", {Funding.IT}),
        ("Disponibilité des services financés par le produit", {Funding.PRODUCT}),
        ("Services financés par l’IT", {Funding.IT}),
        ("Servicios financiados por producto", {Funding.PRODUCT}),
        ("Servicios financiados por TI", {Funding.IT}),
        ("Verfügbarkeit der Altsysteme", {Funding.OPEX}),
        ("Fiabilité des systèmes historiques", {Funding.OPEX}),
        ("Fiabilidad de los sistemas heredados", {Funding.OPEX}),
        ("Verfügbarkeit des Webshops", set()),
        ("Disponibilité du site web", set()),
        ("Disponibilidad de la tienda online", set()),
    ],
)
def test_funding_in_other_languages(name: str, funding: set[Funding]) -> None:
    assert guess_activity(name).funding.value == funding


@pytest.mark.parametrize(
    "names",
    [
        ("Änderungsmanagerin", "AENDERUNGSMANAGERIN", "Anderungsmanagerin"),
        ("Équipes de développement", "EQUIPES DE DEVELOPPEMENT", "équipes de développement"),
        ("Jefe de Explotación", "jefe de explotacion", "Jefa de Explotación"),
        ("Leiter Betrieb", "Leiterin Betrieb", "Leiter:in Betrieb", "Leiter*in Betrieb"),
        ("Betriebsleiter IT", "Betriebsleiter/in IT", "BetriebsleiterIn IT", "IT-Betriebsleiterin"),
        ("Directeur des opérations", "Directrice des opérations", "Directeur·rice des opérations"),
        ("Responsable d'exploitation", "Responsable d’exploitation"),
    ],
)
def test_accents_case_and_gender_do_not_matter(names: tuple[str, ...]) -> None:
    guesses = [guess_role(name) for name in names]
    assert len({(one.function.value, one.kind.value, one.budget.value) for one in guesses}) == 1
    assert all(one.function.sure and one.kind.sure for one in guesses)


def test_the_reason_has_the_words_as_they_were_written() -> None:
    assert guess_role("Änderungsmanagerin").kind.reason == "says “änderungsmanagerin”"
    assert guess_role("Xyzzy").kind.reason == "none of its words is known"


def test_a_name_nobody_knows_makes_no_blocker() -> None:
    workshop = told("compact", "German", "German")
    strangers = reworked(
        workshop, lambda one: role_with_guesses(replace(Role(one.id, f"Xyz {one.position}")))
    )
    found = [one for one in analyse(strangers) if one.rule in ("P0", "P2")]
    assert [one for one in found if one.severity is Severity.BLOCKER] == []
