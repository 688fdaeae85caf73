"""Faults in one sentence, whatever libraries say."""

import pickle

from jumelage_climatique.jumelage_plugin.core.errors import JumelageError


def test_reasons_of_libraries_are_cut_to_their_first_line():
    reason = RuntimeError("a.tif: cannot read\n----------\nMay be caused by: line 7\n")
    told = JumelageError("The raster {name} is damaged: {reason}", name="a.tif", reason=reason)
    assert str(told) == "The raster a.tif is damaged: a.tif: cannot read"
    assert str(pickle.loads(pickle.dumps(told))) == str(told)


def test_numbers_and_empty_texts_stay():
    assert str(JumelageError("{count:.1f} of “{name}”", count=2.04, name="")) == "2.0 of “”"
