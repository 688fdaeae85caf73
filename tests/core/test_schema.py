"""The tables as SQLite holds them: what a twinning may contain, and what is refused."""

import sqlite3

import pytest
from jumelage_climatique.jumelage_plugin.core import schema_tables, valuelists
from jumelage_climatique.jumelage_plugin.core.schema import statements

PRACTICE = {
    "uuid": "p",
    "twinning_uuid": "t",
    "commune_uuid": "b",
    "title": "Shade over the street",
    "theme": "THE_URB",
}
PHOTO = {"uuid": "m", "path": "DCIM/a.jpg"}
VALIDATED = {
    "status": "STP_VALIDATED",
    "summary": "Canvas over the street",
    "effects": "Cooler by 3 °C at noon",
    "evidence": "EVI_MEASURED",
    "limits": "Wind",
    "validated_on": "2026-06-01",
}


@pytest.fixture
def base():
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA foreign_keys = ON")
    for table in schema_tables.TABLES:
        for sql in statements(table):
            connection.execute(sql)
    for values in valuelists.LISTS:
        for value in values.values:
            row = {"list": values.prefix, "code": value.code, "fr": "f", "es": "e", "en": str(value.words)}
            insert(connection, "value_list", row)
    for uuid, code in (("a", "31107"), ("b", "14029")):
        insert(connection, "commune", {"uuid": uuid, "country": "FR", "code": code, "name": code})
    insert(connection, "twinning", {"uuid": "t", "name": "A and B", "home_uuid": "a", "twin_uuid": "b"})
    yield connection
    connection.close()


def insert(connection, table, row):
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("practice", PRACTICE),
        ("practice", {**PRACTICE, "title": "'; DROP TABLE practice; -- 🌡️ ظل"}),
        ("practice", {**PRACTICE, "hazards": '{"HAZ_DROUGHT","HAZ_EXTREMEHEAT"}'}),
        ("practice", {**PRACTICE, **VALIDATED}),
        ("media", PHOTO),
        ("media", {**PHOTO, "people_visible": 1, "consent": 1, "publishable": 1}),
        ("event", {"uuid": "e", "twinning_uuid": "t", "type": "EVT_WALK", "title": "Walk"}),
        ("measure", {"uuid": "n", "twinning_uuid": "t", "title": "Shaded yard"}),
    ],
)
def test_accepted(base, table, row):
    insert(base, table, row)
    assert base.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("practice", {**PRACTICE, "title": "  "}),
        ("practice", {**PRACTICE, "title": "x" * 121}),
        ("practice", {**PRACTICE, "theme": "DOM_WATER"}),
        ("practice", {**PRACTICE, "theme": "THE_ELSE"}),
        ("practice", {**PRACTICE, "domain": "THE_URB"}),
        ("practice", {**PRACTICE, "commune_uuid": "nobody"}),
        ("practice", {**PRACTICE, "water_m3_year": -1}),
        ("practice", {**PRACTICE, **VALIDATED, "limits": None}),
        ("practice", {**PRACTICE, **VALIDATED, "limits": " "}),
        ("practice", {**PRACTICE, **VALIDATED, "evidence": "EVI_OBSERVED"}),
        ("practice", {**PRACTICE, **VALIDATED, "validated_on": None}),
        ("media", {**PHOTO, "path": "/home/me/a.jpg"}),
        ("media", {**PHOTO, "path": "C:/photos/a.jpg"}),
        ("media", {**PHOTO, "path": "../a.jpg"}),
        ("media", {**PHOTO, "path": "DCIM\\a.jpg"}),
        ("media", {**PHOTO, "people_visible": 1, "publishable": 1}),
        ("twinning", {"uuid": "u", "name": "A and A", "home_uuid": "a", "twin_uuid": "a"}),
        ("commune", {"uuid": "c", "country": "FR", "code": "31107", "name": "twice"}),
        ("participant", {"uuid": "z", "twinning_uuid": "t", "pseudonym": "", "role": "ROL_LEAD"}),
        ("value_list", {"list": "THE", "code": "DOM_NEW", "fr": "f", "es": "e", "en": "e"}),
    ],
)
def test_refused(base, table, row):
    with pytest.raises(sqlite3.IntegrityError):
        insert(base, table, row)


def test_a_file_has_one_parent(base):
    insert(base, "practice", PRACTICE)
    insert(base, "event", {"uuid": "e", "twinning_uuid": "t", "type": "EVT_WALK", "title": "Walk"})
    with pytest.raises(sqlite3.IntegrityError):
        insert(base, "media", {**PHOTO, "practice_uuid": "p", "event_uuid": "e"})


def test_votes_are_one_per_voter(base):
    insert(base, "practice", PRACTICE)
    vote = {"practice_uuid": "p", "criterion": "acceptable", "voter": "Ana", "score": 3}
    insert(base, "transfer_vote", {"uuid": "1", **vote})
    with pytest.raises(sqlite3.IntegrityError):
        insert(base, "transfer_vote", {"uuid": "2", **vote})
    with pytest.raises(sqlite3.IntegrityError):
        insert(base, "transfer_vote", {"uuid": "3", **vote, "voter": "Leo", "score": 5})


def test_what_belongs_to_a_practice_goes_with_it(base):
    insert(base, "practice", PRACTICE)
    insert(base, "media", {**PHOTO, "practice_uuid": "p"})
    base.execute("DELETE FROM practice")
    assert base.execute("SELECT count(*) FROM media").fetchone() == (0,)


def test_lists_and_columns_fit_each_other():
    used = {column.values for table in schema_tables.TABLES for column in table.columns if column.values}
    assert used == {values.prefix for values in valuelists.LISTS}
    codes = [code for values in valuelists.LISTS for code in values.codes]
    assert len(codes) == len(set(codes))
    for table in schema_tables.TABLES:
        for column in table.columns:
            if column.refers:
                assert schema_tables.table(column.refers).column("uuid").unique
            if column.values and column.default is not None:
                assert column.default in valuelists.value_list(column.values).codes


def test_personal_data_stand_in_one_table():
    personal = {"family_name", "given_name", "phone"}
    holders = {table.name for table in schema_tables.TABLES for column in table.columns if column.name in personal}
    assert holders == {"participant"}
