"""The tasks of the kit: whole, possible, by train, and well written in three languages."""

import json
import re
from datetime import date

import pytest
from jumelage_climatique.jumelage_plugin.core import backward_plan as plan
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.valuelists import DOMAINS, PHASES
from jumelage_climatique.jumelage_plugin.io.task_template import LANGUAGES, read_tasks

NARROW, FIXED = "\u202f", "\u00a0"
FLIGHTS = {
    "fr": r"\b(avions?|vols?|aéroports?|aérien\w*)\b",
    "es": r"\b(avión|aviones|vuelos?|aeropuertos?|aére[oa]s?)\b",
    "en": r"\b(planes?|flights?|fly|airports?|air)\b",
}


@pytest.fixture(scope="module")
def path(package_root):
    return package_root / "jumelage_plugin" / "resources" / "kit" / "tasks.json"


@pytest.fixture(scope="module")
def kit(path):
    return read_tasks(path)


def texts(kit, language):
    return [text for one in kit for text in (one.titles[language], one.deliverables[language])]


@pytest.fixture
def changed(path, tmp_path):
    """Return what writes the kit with some of its first task changed."""

    def change(**values):
        content = json.loads(path.read_text(encoding="utf-8"))
        content["tasks"][0].update(values)
        (tmp_path / "tasks.json").write_text(json.dumps(content), encoding="utf-8")
        return tmp_path / "tasks.json"

    return change


def test_what_the_founding_text_asks_for_is_there(kit):
    told = " ".join(texts(kit, "fr"))
    for part in (
        "commune jumelle",
        "délibérer",
        "cinq métiers",
        "homologues",
        "traduct",
        "convention",
        "données personnelles et l’image",
        "billets de train",
        "programme des visites",
        "balade sensible",
        "premier atelier",
        "second atelier",
        "Assurer",
        "Courriels",
        "Présenter les résultats",
        "affiches",
        "cahier des bonnes pratiques",
        "film de cinq minutes",
        "Évaluer",
        "Supprimer les données personnelles",
        "espace partagé",
        "environnement",
        "valise à outils",
    ):
        assert part in told, part
    (delegation,) = [one for one in kit if one.task.code == "delegation_home"]
    assert delegation.deliverables["en"].count(",") == len(DOMAINS.codes) - 1
    assert {one.task.phase for one in kit} == set(PHASES.codes)
    assert [one.task.offset_months for one in kit if one.task.offset_months] == [3, 6, 9, 12]


def test_the_plan_is_possible_as_it_stands(kit):
    for departure in (date(2027, 5, 10), date(2028, 3, 1), date(2026, 12, 31)):
        anchors = plan.anchors_around(departure)
        dated = plan.scheduled([one.task for one in kit], anchors)
        assert plan.conflicts(dated) == []
        assert plan.is_usual_length(anchors)
        within = [d for d in dated if d.task.offset_months is None]
        assert min(d.start for d in within) == anchors[plan.START]
        assert max(d.end for d in within) <= anchors[plan.END]
        for d in within:
            if d.task.phase in ("PHA_1", "PHA_2", "PHA_3"):
                assert d.end <= anchors[plan.RETURN]


def test_each_has_somebody_who_does_it(kit):
    assert {one.task.role for one in kit} >= {"ROL_LEAD", "ROL_DOMAIN", "ROL_STUDY"}


def test_by_train_coach_or_shared_car_and_never_by_air(kit):
    assert {one.travel for one in kit} == {"", "train", "coach"}
    assert all(one.travel == "train" for one in kit if one.task.phase == "PHA_2")
    for language, words in FLIGHTS.items():
        assert [text for text in texts(kit, language) if re.search(words, text, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_of_every_language(kit, language):
    titles = [one.titles[language] for one in kit]
    assert len(set(titles)) == len(titles)
    for text in texts(kit, language):
        assert not re.search(r"['\"]|\.\.\.|  |\s$|^\s", text), text
        assert text[0].isupper()
        assert not text.endswith(".")


def test_french_typography(kit):
    for text in texts(kit, "fr"):
        assert not re.search(rf"[^{NARROW}][;?!]", text), text
        assert not re.search(rf"[^{FIXED}][:»%]", text), text
        assert not re.search(rf"«[^{FIXED}]", text), text
    assert any(f"{FIXED}:" in text for text in texts(kit, "fr"))
    assert any("’" in text for text in texts(kit, "fr"))


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_french_spaces_elsewhere(kit, language):
    for text in texts(kit, language):
        assert NARROW not in text
        assert FIXED not in text
        assert not re.search(r" [:;?!]", text), text


def test_a_title_in_a_language_that_there_is_not_is_english(kit):
    assert kit[0].in_language("de").title == kit[0].titles["en"] == kit[0].task.title
    assert kit[0].in_language("es").title == kit[0].titles["es"]
    assert kit[0].deliverable("de") == kit[0].deliverables["en"]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"phase": "PHA_9"}, "unknown code: PHA_9"),
        ({"role": "ROL_PILOT"}, "unknown code: ROL_PILOT"),
        ({"offset_days": None}, "no date to count from"),
        ({"travel": "plane"}, "no way to travel here"),
        ({"code": "financing"}, "same code"),
        ({"depends_on": ["nothing"]}, "which is no task"),
        ({"depends_on": ["council_decision"]}, "in a circle"),
        ({"title": {"fr": "x", "es": "x", "en": " "}}, "lacks a text"),
        ({"title": {"fr": "x" * 121, "es": "x", "en": "x"}}, "more than 120"),
        ({"title": {"fr": "x"}}, "cannot be read"),
        ({"title": "x"}, "cannot be read"),
        ({"duration_days": "long"}, "cannot be read"),
    ],
)
def test_faults_are_one_sentence(changed, values, says):
    with pytest.raises(JumelageError, match=says):
        read_tasks(changed(**values))


@pytest.mark.parametrize("content", [None, "", "{}", "[]", '{"tasks": 3}'])
def test_what_is_no_list_of_tasks_is_told(tmp_path, content):
    file = tmp_path / "tasks.json"
    if content is not None:
        file.write_text(content)
    with pytest.raises(JumelageError, match="cannot be read"):
        read_tasks(file)
