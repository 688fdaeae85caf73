"""Documents look as the posters do."""

import pytest
from jumelage_climatique.jumelage_plugin.bridge import design
from jumelage_climatique.jumelage_plugin.io import document_look


@pytest.mark.parametrize("name", ["INK", "SOFT_INK", "HAIRLINE", "TINT", "WARM"])
def test_colours_are_those_of_the_posters(name):
    assert getattr(document_look, name) == getattr(design, name)


def test_type_is_that_of_the_posters():
    assert document_look.FAMILIES[0] == design.FAMILIES[0]
