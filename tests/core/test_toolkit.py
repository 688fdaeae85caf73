"""What may leave a twinning with its toolkit."""

import pytest
from jumelage_climatique.jumelage_plugin.core import toolkit

SHOWN = {"type": "MED_PHOTO", "publishable": 1, "people_visible": 0, "consent": None}


@pytest.mark.parametrize(
    ("changes", "leaves"),
    [
        ({}, True),
        ({"people_visible": 1}, False),
        ({"people_visible": 1, "consent": "form of 3 May"}, True),
        ({"publishable": 0}, False),
        ({"publishable": None}, False),
        ({"type": "MED_AUDIO"}, False),
        ({"type": None}, False),
    ],
)
def test_photos_that_leave(changes, leaves):
    assert toolkit.may_leave({**SHOWN, **changes}) is leaves


def test_neither_people_nor_addresses_leave():
    assert not {"participant", "attendance", "feedback"} & set(toolkit.LEAVING)
    everything = {column for columns in toolkit.LEAVING.values() for column in columns}
    assert not {"email", "phone", "address", "contact", "author_uuid", "observer", "participant_uuid"} & everything
    assert "media" not in toolkit.PLACED


def test_a_part_in_the_manifest():
    part = toolkit.Part("case/a.odt", 12, "ab" * 32, toolkit.KIT, toolkit.OWN_LICENCE, "the plugin")
    assert part.as_json() == {
        "path": "case/a.odt",
        "size": 12,
        "sha256": "ab" * 32,
        "kind": "kit",
        "licence": "GPL-3.0-or-later",
        "origin": "the plugin",
    }
