"""What a row lacks is told by the name of its field; what the database would take passes."""

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.row_faults import check_row
from jumelage_climatique.jumelage_plugin.core.tables_context import PARTICIPANT
from jumelage_climatique.jumelage_plugin.core.tables_fieldwork import SENSORY_READING

WHOLE = {"uuid": "u", "route_uuid": "r", "stop": 1}


@pytest.mark.parametrize("sensation", [-3, 0, 3, None])
def test_what_lies_within_the_limits_passes(sensation):
    check_row(SENSORY_READING, {**WHOLE, "sensation": sensation})


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"sensation": -4}, "Sensation, from −3 (cold) to +3 (hot): At least -3."),
        ({"comfort": 5}, "Comfort, from 0 (none) to 4 (full): At most 4."),
        ({"humidity_pct": float("nan")}, "Humidity (%): At least 0."),
        ({"route_uuid": None}, "Route: Must be filled in."),
    ],
)
def test_what_does_not_is_told(values, says):
    with pytest.raises(JumelageError) as told:
        check_row(SENSORY_READING, {**WHOLE, **values})
    assert str(told.value) == says


def test_a_pseudonym_is_no_blank_and_not_longer_than_its_column():
    person = {"uuid": "u", "twinning_uuid": "t", "role": "ROL_LEAD"}
    for pseudonym in (None, "", "  "):
        with pytest.raises(JumelageError, match="Pseudonym: Must be filled in"):
            check_row(PARTICIPANT, {**person, "pseudonym": pseudonym})
    check_row(PARTICIPANT, {**person, "pseudonym": "x" * 60})  # without the consents, which have a default
    with pytest.raises(JumelageError, match="At most 60"):
        check_row(PARTICIPANT, {**person, "pseudonym": "x" * 61})
