"""A printed line comes in; the dates that it holds go out, each with its time and what it dates."""

import re
from datetime import datetime

from newsparse.moment.clocks import later_time, with_times
from newsparse.moment.days import days_of
from newsparse.moment.folding import fold
from newsparse.moment.foreign import foreign_days
from newsparse.moment.labels import with_kinds
from newsparse.moment.relative import relative
from newsparse.moment.tokens import MAX_LINE, TOKENS, Token
from newsparse.moment.value import Printed

_DATE_LIKE = re.compile(r"\d{4}|\d\D{1,16}\d\d|[年년]")


def printed(text: str, *, language: str | None = None, now: datetime | None = None) -> Printed | None:
    """The first date that a short printed line holds, or None.

    >>> printed("Published on May 3, 2024 at 3:47 p.m. ET", language="en-US").value.isoformat()
    '2024-05-03T15:47:00-04:00'
    >>> printed("03/04/2024", language="en") is None
    True
    """
    return next(iter(printed_all(text, language=language, now=now)), None)


def printed_all(text: str, *, language: str | None = None, now: datetime | None = None) -> tuple[Printed, ...]:
    """All dates that a short printed line holds, in order, each with the time printed beside it and what it dates.

    Args:
        text: The line; only its first 300 characters are read.
        language: BCP 47 tag of the page: it orders day and month in "03/04/2024", and decides words that differ.
        now: The moment from which "2 hours ago" counts; without it relative dates are passed over.

    >>> for found in printed_all("Publié le 3 mai 2024 à 15h47, mis à jour le 4 mai 2024", language="fr"):
    ...     print(found.kind, found.value)
    published 2024-05-03 15:47:00
    modified 2024-05-04
    """
    line = text[:MAX_LINE]
    if not (date_like := _DATE_LIKE.search(line)) and now is None:
        return ()
    tokens = [
        Token(sort := match.lastgroup or "", text := match[0], *match.span(), fold(text) if sort == "word" else "")
        for match in TOKENS.finditer(line)
    ]
    days = tuple(days_of(line, tokens, language)) if date_like else ()
    if not days and date_like:
        days = tuple(foreign_days(line, tokens, language))
    if not days:
        return () if now is None else relative(line, tokens, language, now)
    found = tuple(with_times(line, tokens, days, language))
    later = later_time(line, tokens, found[-1], language)
    return (
        with_kinds(line, tokens, found) if later is None else (*with_kinds(line[: later.start], tokens, found), later)
    )
