"""Calendars by RFC 5545: read back by the parser of PyPI, and their bytes by the letter of the standard."""

from datetime import date, datetime, timedelta, timezone

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.io.icalendar import DayEvent, calendar_file

STAMP = datetime(2026, 11, 26, 18, 30, 15, tzinfo=timezone.utc)
AWKWARD = [
    "Visites, balade ; ateliers : fin",
    "back\\slash \\n \\, \\;",
    "two\nlines\r\nthree\rfour",
    "=1+1",
    "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT",
    "é" * 200,
    "🚆" * 60,
    "x" * 74 + "é",
    "tab\there",
    "",
    "« Dehesa » — ñandú ’",
]
letters = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def event(summary="Journey", first=date(2027, 5, 10), last=date(2027, 5, 10), **how):
    return DayEvent("journey@x", first, last, summary, **how)


def parsed(events, name="Plan", **how):
    return icalendar.Calendar.from_ical(calendar_file(name, events, STAMP, **how))


def only(calendar):
    (found,) = calendar.walk("VEVENT")
    return found


def lines(content):
    assert content.endswith(b"\r\n")
    return content[:-2].split(b"\r\n")


def test_days_are_whole_and_the_end_is_the_day_after():
    found = only(parsed([event(first=date(2027, 5, 10), last=date(2027, 5, 13))]))
    assert found.decoded("DTSTART") == date(2027, 5, 10)
    assert found.decoded("DTEND") == date(2027, 5, 14)
    assert found["DTSTART"].params["VALUE"] == "DATE"
    assert not isinstance(found.decoded("DTSTART"), datetime)
    last_of_year = only(parsed([event(first=date(2027, 12, 31), last=date(2027, 12, 31))]))
    assert last_of_year.decoded("DTEND") == date(2028, 1, 1)


def test_what_the_standard_requires_is_there():
    calendar = parsed([event(), event(first=date(2027, 6, 1), last=date(2027, 6, 2))])
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    for found in calendar.walk("VEVENT"):
        assert found["UID"] == "journey@x"
        assert found.decoded("DTSTAMP") == STAMP
        assert found["TRANSP"] == "TRANSPARENT"
    assert len(calendar.walk("VEVENT")) == 2


def test_the_moment_is_told_in_universal_time():
    later = datetime(2026, 11, 26, 19, 30, 15, tzinfo=timezone(timedelta(hours=1)))
    assert b"DTSTAMP:20261126T183015Z\r\n" in calendar_file("x", [event()], later)


def test_bytes_by_hand():
    # written out after RFC 5545 by hand
    made = calendar_file("a;b", [event("x, y", description="1\n2", categories=("A,B", "C"))], STAMP, language="fr")
    assert made.split(b"PRODID")[0] == b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    assert made.split(b"CALSCALE:GREGORIAN\r\n")[1] == (
        b"NAME;LANGUAGE=fr:a\\;b\r\nX-WR-CALNAME:a\\;b\r\nBEGIN:VEVENT\r\nUID:journey@x\r\n"
        b"DTSTAMP:20261126T183015Z\r\nDTSTART;VALUE=DATE:20270510\r\nDTEND;VALUE=DATE:20270511\r\n"
        b"SUMMARY;LANGUAGE=fr:x\\, y\r\nDESCRIPTION;LANGUAGE=fr:1\\n2\r\nCATEGORIES;LANGUAGE=fr:A\\,B,C\r\n"
        b"TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def plain(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("text", AWKWARD)
def test_texts_come_back_as_written(text):
    found = only(parsed([event(text, description=text)], name=text, language="fr"))
    assert str(found["SUMMARY"]) == plain(text)
    assert str(found.get("DESCRIPTION", "")) == plain(text)
    assert found["SUMMARY"].params["LANGUAGE"] == "fr"


@pytest.mark.parametrize("text", AWKWARD)
def test_no_line_is_longer_than_75_octets_and_none_cuts_a_letter(text):
    for line in lines(calendar_file(text, [event(text, description=text)], STAMP)):
        assert len(line) <= 75
        line.decode()


@settings(max_examples=40, deadline=None)
@given(letters, letters)
def test_any_text(summary, description):
    content = calendar_file(summary, [event(summary, description=description)], STAMP)
    unfolded = content.replace(b"\r\n ", b"").decode()
    assert unfolded.split("\r\n").count("BEGIN:VEVENT") == 1
    for line in lines(content):
        assert len(line) <= 75
        assert not any((octet < 32 and octet != 9) or octet == 127 for octet in line)
        line.decode()
    assert len(icalendar.Calendar.from_ical(content).walk("VEVENT")) == 1


def test_a_language_that_is_none_is_left_out():
    assert b"LANGUAGE" not in calendar_file("x", [event()], STAMP, language="fr:X\r\nY")


def test_categories():
    found = only(parsed([event(categories=("Préparation, A", "Voyage"))]))
    assert [str(one) for one in found["CATEGORIES"].cats] == ["Préparation, A", "Voyage"]


def test_an_event_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="journey@x"):
        calendar_file("x", [event(last=date(2027, 5, 9))], STAMP)


def test_the_same_plan_gives_the_same_bytes():
    assert calendar_file("x", [event()], STAMP) == calendar_file("x", [event()], STAMP)
