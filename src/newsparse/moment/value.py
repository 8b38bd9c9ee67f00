"""The types of a moment, and what of a BCP 47 tag bears on dates: leaves that the other modules share."""

from datetime import date, datetime
from typing import Literal, NamedTuple

Moment = datetime | date

Kind = Literal["published", "modified"]

FIRST_YEAR, LAST_YEAR = 1990, 2100


class Printed(NamedTuple):
    """A date that a line prints: its value, where it stands (characters, with the time), and what words say of it."""

    value: Moment
    start: int
    end: int
    kind: Kind | None = None


def plausible(value: Moment) -> Moment | None:
    """The value, if a web page can bear it."""
    return value if FIRST_YEAR <= value.year <= LAST_YEAR else None


# Codes of languages that our tables hold by another one.
_SAME = {"nb": "no", "nn": "no", "fil": "tl", "iw": "he", "in": "id", "mo": "ro", "sh": "hr"}


def tag(language: str | None) -> tuple[str | None, str | None]:
    """Primary language and region of a BCP 47 tag: 'en-Latn-US' -> ('en', 'US'), 'nb' -> ('no', None)."""
    if not language:
        return None, None
    primary, *rest = language.replace("_", "-").lower().split("-")
    return _SAME.get(primary, primary), next((part.upper() for part in rest if len(part) == 2 and part.isalpha()), None)
