"""What dateparser is asked: months without a row in our table, and distances from now."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from newsparse.moment.days import TIGHT, YEAR_FIRST, Day, real_day
from newsparse.moment.months import MONTHS
from newsparse.moment.tokens import Token
from newsparse.moment.value import tag

_ANY_BASE = datetime(2000, 1, 1)  # noqa: DTZ001 (dateparser wants a naive base)

_DATEPARSER_NAMES = {"no": "nb", "tl": "fil"}
# Tags that name no language.
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})

# dateparser takes milliseconds a question.
MAX_ASKED = 3


def foreign_days(line: str, tokens: Sequence[Token], language: str | None) -> Iterator[Day]:
    """The days whose month has a name in a language that has no row in our table, by dateparser."""
    primary = tag(language)[0]
    if primary is None or primary in MONTHS or primary in YEAR_FIRST or primary in _NO_LANGUAGE or len(primary) > 3:
        return
    asked, low = 0, 0
    for first, last in _foreign_spans(line, tokens):
        if first < low or asked == MAX_ASKED:
            continue
        asked += 1
        value = ask(line[tokens[first].start : tokens[last].end], primary, "absolute-time", _ANY_BASE)
        if value is not None and (day := real_day((value.year, value.month, value.day), first, last)):
            yield day
            low = last + 1


def _foreign_spans(line: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First and last index of runs of tokens that look like a date: a day, a year, and a word or two."""
    sorts = "".join("w" if token.sort == "word" else "n" if token.sort == "num" else "-" for token in tokens)
    for first in range(len(tokens)):
        for shape in ("nwn", "nwwn", "wnn", "nnw"):
            run = tokens[first : first + len(shape)]
            lengths = sorted(len(token.text) for token in run if token.sort == "num")
            if sorts.startswith(shape, first) and lengths in ([1, 4], [2, 4]) and _is_tight(line, run):
                yield first, first + len(shape) - 1


def _is_tight(line: str, run: Sequence[Token]) -> bool:
    """Whether nothing but light punctuation stands between the tokens."""
    return all(TIGHT.fullmatch(line, a.end, b.start) for a, b in pairwise(run))


def ask(text: str, language: str | None, parser: str, base: datetime) -> datetime | None:
    """What dateparser makes of a text in one language; clock, locale and zone of the machine play no part in it."""
    from dateparser.date import DateDataParser  # noqa: PLC0415 (0.15 s that most pages need not spend)

    settings = {
        "PARSERS": [parser],
        "RELATIVE_BASE": base.replace(tzinfo=None),
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "REQUIRE_PARTS": ["day", "month", "year"],
    }
    if language is None:
        return None
    try:
        languages = [_DATEPARSER_NAMES.get(language, language)]
        found = DateDataParser(languages=languages, settings=settings).get_date_data(text)
    except (ValueError, OverflowError):
        return None
    # "2 weeks ago" names no day
    return found.date_obj if found.date_obj and found.period == "day" else None
