#!/usr/bin/python3
"""Prints the one sentence that explains why qgis_process failed: tools/explain_failure.py LOG.

qgis_process says it several times among inputs, progress and warnings; the whole log stays for whoever needs more.
"""

import sys
from pathlib import Path

MARK = "ERROR:"
# qgis_process puts this before the sentences of checkParameterValues, and always in English
CHECKING = "An error was encountered while checking parameter values"
TRACEBACK = "Traceback (most recent call last):"


def explain(log: str) -> str:
    """Return the sentence."""
    lines = [line.strip() for line in log.rpartition(MARK)[2].splitlines() if line.strip()]
    if not lines:
        return "qgis_process ended without a word."
    if MARK not in log or TRACEBACK in lines:
        # an error of the program itself: its last words
        return lines[-1]
    if lines[0] == CHECKING:
        return " ".join(lines[1:])
    # the sentence comes twice, once marked and once not
    half = len(lines) // 2
    return " ".join(lines[:half] if half and lines[:half] == lines[half : 2 * half] else lines)


if __name__ == "__main__":
    print(explain(Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")))
