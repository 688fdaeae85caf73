"""Five domains and a lead for each commune, and a translator: 13 people."""

from datetime import date

from jumelage_climatique.jumelage_plugin.core.delegations import Person, missing, to_delete
from jumelage_climatique.jumelage_plugin.core.valuelists import DOMAINS

COMMUNES = (("a", "Carbonne"), ("b", "Fuente Obejuna"))


def whole():
    people = [Person(f"{c}{d}", "ROL_DOMAIN", d, c) for c, _ in COMMUNES for d in DOMAINS.codes]
    people += [Person(f"{c}-lead", "ROL_LEAD", "", c) for c, _ in COMMUNES]
    return [*people, Person("t", "ROL_TRANSLATOR")]


def test_nothing_is_missing():
    assert len(whole()) == 13
    assert missing(whole(), COMMUNES) == []


def test_nobody_yet():
    assert len(missing([], COMMUNES)) == 13


def test_each_person_matters():
    for gone in whole():
        told = [str(text) for text in missing([p for p in whole() if p != gone], COMMUNES)]
        assert len(told) == 1
    lead = [p for p in whole() if p.pseudonym != "b-lead"]
    assert [str(text) for text in missing(lead, COMMUNES)] == ["Fuente Obejuna: no project lead."]


def test_a_lead_does_not_represent_a_domain():
    people = [p for p in whole() if p.pseudonym != "aDOM_WATER"] + [Person("x", "ROL_LEAD", "DOM_WATER", "a")]
    assert [str(text) for text in missing(people, COMMUNES)] == ["Carbonne: nobody represents “Water management”."]


def test_whose_data_must_go():
    people = [Person(str(day), "ROL_LEAD", delete_after=date(2026, 6, day)) for day in (1, 2, 3)]
    assert to_delete([*people, Person("none", "ROL_LEAD")], date(2026, 6, 2)) == ["1"]
