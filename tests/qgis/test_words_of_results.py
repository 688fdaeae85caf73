"""What the poster and the report say when the answer is not a plain yes; points that are no communes."""

import pytest
from jumelage_climatique.jumelage_plugin.bridge.posters.why_facts import poster_content
from jumelage_climatique.processing import posterjob, runposterjob
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback


def facts_of(**parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("jumelage:makeposters")
    given = {"COMMUNE": "FR:31107", "FOLDER": "unwritten", **parameters}
    request = posterjob.read(algorithm, given, QgsProcessingContext())
    return posterjob.judge(request, QgsProcessingFeedback()).twins


def content_of(**parameters):
    facts = facts_of(**parameters)
    return poster_content(facts, runposterjob.pictured(facts))


def test_an_analogue(provider):
    content = content_of(PARTNERS="ES:14029")
    assert content.title == "Why Fuente Obejuna?"
    assert "strong analogue" in content.verdict
    assert "since 1981-2010" in content.figures[0][1]


def test_a_place_that_stays_within_its_variability(provider):
    content = content_of(PARTNERS="ES:14029", HORIZON="tracc2030", LAPSE=0)
    assert "within its present variability" in content.verdict
    assert "no nearer" in content.verdict
    assert "Why" not in content.title


def test_no_analogue(provider):
    content = content_of(HORIZON="custom", LEVEL=4.0, EXTENT="-5,4,47,50 [EPSG:4326]")
    assert "No analogue in this pool" in content.verdict
    assert "Why" not in content.title


def test_a_partner_outside_the_filters_has_no_rank_of_its_own(provider):
    content = content_of(PARTNERS="ES:14029", COUNTRIES="FR", POPULATION_MIN=100000)
    assert "Outside the filters" in content.verdict
    assert "Rank 1 out of" not in content.verdict


def test_a_partner_without_data_leaves_the_poster_to_the_best_twin(provider):
    content = content_of(PARTNERS="ES:35001")
    assert content.title == "Why Torrejoncillo?"


def test_gaps_are_those_of_the_printed_figures(provider):
    facts = facts_of(PARTNERS="ES:14029")
    row = facts.partners[0]
    horizon = {entry.name: entry.median for entry in facts.entries}
    assert row.gap_tas == pytest.approx(row.tas_year - horizon["tas_year"])
    assert row.gap_pr == pytest.approx(100 * (row.pr_year / horizon["pr_year"] - 1))


def test_localities_are_not_taken_for_more_alike_than_communes(provider):
    result = facts_of(LOCALITIES=True).result
    locality, alike = result.table.locality, result.likeness.value
    assert alike[locality].mean() == pytest.approx(alike[~locality].mean(), abs=0.1)
    assert (alike[locality] > 0.9).mean() <= (alike[~locality] > 0.9).mean()


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"POINT": "-1.65,44.6 [EPSG:4326]"}, "sea"),  # 25 km off the Landes
        ({"POINT": "-4.9,48.2 [EPSG:4326]"}, "sea"),  # off the point of the Raz
        ({"POINT": "abc"}, "not a point"),
        ({"COMMUNE": "FR:31107", "POPULATION_MIN": "abc"}, "not a number"),
        ({"COMMUNE": "FR:31107", "DISTANCE_MAX": "500 km"}, "not a number"),
        ({"COMMUNE": "FR:31107", "LAPSE": "abc"}, "not a number"),
        ({"COMMUNE": "FR:31107", "COUNT": "abc"}, "not a number"),
        ({"COMMUNE": "FR:31107", "HORIZON": "custom", "LEVEL": "abc"}, "not a number"),
        ({"COMMUNE": "FR:31107", "VARIABLES": "abc"}, "VARIABLES"),
        ({"COMMUNE": "FR:31107", "DENSITY_CLASSES": ["village"]}, "DENSITY_CLASSES"),
        ({"COMMUNE": "IT:3173435abc"}, "3173435ABC"),
        ({"COMMUNE": "FR:31107", "PARTNERS": "FR:31107"}, "own partner"),
    ],
)
def test_refused_in_one_sentence(provider, parameters, says):
    with pytest.raises(QgsProcessingException) as error:
        processing.run("jumelage:twincommunes", {"OUTPUT": "memory:", **parameters})
    assert says in str(error.value)
    assert "Incorrect parameter" not in str(error.value)


def test_a_point_in_the_water_before_a_commune_is_not_that_commune(provider):
    with pytest.raises(QgsProcessingException, match="No commune"):
        processing.run("jumelage:twincommunes", {"POINT": "-4.52,48.34 [EPSG:4326]", "OUTPUT": "memory:"})
