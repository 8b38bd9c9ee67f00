"""Tokens of a line come in; the calendar days that they write go out."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from newsparse.moment.calendars import gregorian, jalali_parts
from newsparse.moment.folding import fold
from newsparse.moment.months import ANY, JALALI_MONTHS, MONTH_WORDS, OPENERS, OWN
from newsparse.moment.tokens import NUMBERS, Token
from newsparse.moment.value import FIRST_YEAR, LAST_YEAR, tag

# What may stand between the parts of one date; a bar, a dot or a colon separates two things.
TIGHT = re.compile(r"[\s.,/\-–'’،，\u200e\u200f]{0,4}")

# Words that may stand between the day, the month and the year.
_JOINTS = frozenset(
    map(fold, "st nd rd th er re ème de of del do d di den the o a η ης ου m gada năm ko е го na жылғы ж".split())
)

# Years to add: Reiwa, Heisei, and the Republic's count.
_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}

_MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "PW"})

YEAR_FIRST = frozenset({"ja", "ko", "zh"})


class Day(NamedTuple):
    """A calendar day found in tokens first..last (indexes, both inside)."""

    first: int
    last: int
    value: date


def days_of(line: str, tokens: Sequence[Token], language: str | None) -> Iterator[Day]:
    """The days that the tokens hold, in order."""
    primary = tag(language)[0] or ""
    months = OWN.get(primary, {})
    low = 0
    for index, token in enumerate(tokens):
        if index < low:
            continue
        if token.sort in ("iso", "cjk", "ymd", "dmy"):
            day = real_day(_numeric(token, language), index, index)
        elif token.fold in MONTH_WORDS:
            day = _written(line, tokens, index, low, months)
        else:
            continue
        if day and not _copyright(line, tokens[day.first].start):
            yield day
        low = day.last + 1 if day else low


def _copyright(line: str, start: int) -> bool:
    """Whether a copyright sign or word stands right before an offset."""
    before = line[max(0, start - 16) : start].rstrip().lower()
    return before.endswith(("©", "copyright", "(c)"))


def _numeric(token: Token, language: str | None) -> tuple[int, int, int] | None:
    """Year, month and day of a numeric date, or None where their order can't be told.

    Cases: japanese-shift-jis-caption-credit.
    """
    numbers = [int(number) for number in NUMBERS.findall(token.text)]
    if token.sort == "cjk":
        year, month, day = [1, *numbers] if "元" in token.text else numbers
        return year + _ERAS.get(token.text[:2], 0), month, day
    if token.sort == "iso":
        return numbers[0], numbers[1], numbers[2]
    first, second, third = numbers
    separators = [part.strip() for part in NUMBERS.split(token.text)[1:3]]
    if separators[0] != separators[1]:
        return None
    if token.sort == "ymd":
        return gregorian(first, second, third)
    short = len(NUMBERS.findall(token.text)[2]) == 2
    primary, region = tag(language)
    if short and primary in YEAR_FIRST:
        return 2000 + first, second, third
    year = third if not short else third + (2000 if third < 70 else 1900)
    return _ordered(first, second, year, separators[0], primary, region)


def _ordered(
    first: int, second: int, year: int, mark: str, primary: str | None, region: str | None
) -> tuple[int, int, int] | None:
    """Year, month and day of 'first/second/year' by the custom of the language's region.

    Cases: date-day-month-order-by-language.
    """
    if first > 12 or first == second:
        return gregorian(year, second, first)
    if second > 12:
        return year, first, second
    month_first = region in _MONTH_FIRST
    unknown = primary is None or (primary == "en" and region is None) or region == "CA"
    if mark == ".":
        return None if month_first else gregorian(year, second, first)
    if unknown:
        return None
    return (year, first, second) if month_first else gregorian(year, second, first)


def real_day(parts: tuple[int, int, int] | None, first: int, last: int) -> Day | None:
    """The day of year, month and day, if it exists and a web page can bear it."""
    if parts is None or not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        return None
    try:
        return Day(first, last, date(*parts))
    except ValueError:
        return None


def _month(tokens: Sequence[Token], index: int, months: dict[str, int]) -> tuple[int, int]:
    """Month number (13 to 24 for the Iranian calendar's, 0 for none) of the word at index, and the index after it."""
    fold = tokens[index].fold
    if fold in OPENERS:
        if fold == "thang" and index + 1 < len(tokens) and tokens[index + 1].sort == "num":
            number = int(tokens[index + 1].text)
            return (number if number <= 12 else 0), index + 2
        for count in (3, 2):
            phrase = " ".join(token.fold for token in tokens[index : index + count])
            if phrase in ANY:
                return ANY[phrase], index + count
    number = months.get(fold) or ANY.get(fold) or 0
    if not number and fold in JALALI_MONTHS:
        number = JALALI_MONTHS[fold] + 12
    return number, index + 1


def _written(line: str, tokens: Sequence[Token], index: int, low: int, months: dict[str, int]) -> Day | None:
    """The day around the month name at index: the numbers beside it, in any order that names all parts; or None.

    Cases: hungarian-surname-first-author.
    """
    month, after = _month(tokens, index, months)
    if not month:
        return None
    # "أيار/مايو": the same month by its other name
    if after < len(tokens) and tokens[after].sort == "word" and _month(tokens, after, months)[0] == month:
        after += 1
    thai = "\u0e00" <= tokens[index].text[0] <= "\u0e7f"
    left = _near(line, tokens, index, -1, low)
    right = _near(line, tokens, after - 1, 1, low)
    for day, year in (
        (left, right),
        (left, _near(line, tokens, left, -1, low)),
        (right, _near(line, tokens, right, 1, low)),
        (right, left),
    ):
        if day is None or year is None or day == year or len(tokens[day].text) > 2:
            continue
        number = _year(tokens[year].text, thai)
        if number is not None:
            first, last = min(index, day, year), max(after - 1, day, year)
            parts = (number, month, int(tokens[day].text))
            return real_day(jalali_parts(parts) if month > 12 else parts, first, last)
    return None


def _near(line: str, tokens: Sequence[Token], index: int | None, step: int, low: int) -> int | None:
    """The index of the number beside a token, over at most two joining words ('3 de mayo de'), or None."""
    if index is None:
        return None
    for _ in range(3):
        other = index + step
        if not low <= other < len(tokens):
            return None
        a, b = (tokens[index], tokens[other]) if step > 0 else (tokens[other], tokens[index])
        if not TIGHT.fullmatch(line, a.end, b.start):
            return None
        if tokens[other].sort == "num":
            return other
        if tokens[other].fold not in _JOINTS:
            return None
        index = other
    return None


def _year(digits: str, thai: bool) -> int | None:
    """The year that digits mean: four of them, or two after a Thai month; Buddhist years become Common Era."""
    if len(digits) == 2 and thai:
        return 2500 + int(digits) - 543
    if len(digits) != 4:
        return None
    return int(digits) - 543 if 2500 < int(digits) < 2650 else int(digits)
