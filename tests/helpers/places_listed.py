"""Places of which only country, code and name are known, for tests of tables that name places."""

import numpy as np
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.places import Places


def places_of(listed, former=()):
    """The places of a list of (country, code, name); those of Italy are localities."""

    def column(values):
        result = np.empty(len(listed), dtype=object)
        result[:] = values
        return result

    texts = [column(values) for values in zip(*listed)]
    numbers = [np.zeros(len(listed))] * 8
    locality = np.array([country == "IT" for country, _, _ in listed])
    return Places(CommuneTable(*texts, column([""] * len(listed)), *numbers, locality), former)
