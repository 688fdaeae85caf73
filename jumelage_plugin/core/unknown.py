"""What an unknown value may count as; apart from the science, for QGIS reads it as it starts."""

LEFT_OUT, EXPECTED = "left_out", "expected"
"""Nothing, as in Gower's paper; or the mean likeness of all, as of a place at random."""

UNKNOWN_RULES = (LEFT_OUT, EXPECTED)
