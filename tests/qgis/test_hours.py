"""Times of the day on sheets, as each language writes them (French: Imprimerie nationale; Spanish: RAE)."""

import pytest
from jumelage_climatique.jumelage_plugin.bridge.posters.material import hours
from jumelage_climatique.jumelage_plugin.bridge.wording import speaking
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


def at(hour, minute=0):
    return QDateTime(QDate(2026, 6, 15), QTime(hour, minute))


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fr", "9 h – 18 h 05"), ("es", "9:00 h – 18:05 h"), ("en", "9:00 – 18:05")],
)
def test_hours_are_written_as_in_each_language(provider, language, expected):
    with speaking(language):
        assert hours(at(9), at(18, 5)).replace("\u00a0", " ") == expected


def test_an_unknown_hour_is_left_out(provider):
    with speaking("en"):
        assert hours(at(9), None) == "9:00"
        assert hours(None, QDateTime()) == ""
