"""Days as the language of QGIS writes them in short, with the whole year."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale

_SHORT = QLocale.FormatType.ShortFormat


def day_format() -> str:
    """The format of a day, for fields and texts: 28/01/2026 in French."""
    form = QLocale().dateFormat(_SHORT)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def moment_format() -> str:
    """The format of a day with its hour."""
    return f"{day_format()} HH:mm"


def day_words(day: date) -> str:
    """A day in short."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format())


def moment_words(moment: QDateTime | None) -> str:
    """A day with its hour in short, empty without one."""
    return "" if moment is None else QLocale().toString(moment, moment_format())


def today() -> date:
    """The planner's own day."""
    return date.today()  # noqa: DTZ011 - not that of Greenwich
