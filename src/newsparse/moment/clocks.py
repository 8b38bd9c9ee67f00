"""Days of a line come in; each goes out with the time and the offset printed beside it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from newsparse.moment.days import Day
from newsparse.moment.labels import AFTER, kind_between, kind_of_word
from newsparse.moment.stamp import read_stamp
from newsparse.moment.tokens import NUMBERS, Token
from newsparse.moment.value import Moment, Printed
from newsparse.moment.zones import hour_of, offset_of

_ZONE_AFTER = re.compile(
    r"(?:\s?(?:Uhr|hrs?|น\.?))?\s?[(\[,]?\s?(?:((?:GMT|UTC)\s?[+\-−–]\d{1,2}(?::?\d{2})?)|([+\-]\d{2}:?\d{2})(?!\d)|([A-Z]{1,5}|МСК)\b)"
)

# Halves of the day: words that end what stands before a time, and whole words before or after one.
_HALVES = (("am", ("오전", "午前", "上午", "凌晨", "早上")), ("pm", ("오후", "午後", "下午", "晚上", "晚间")))

_HALF_WORDS = {
    "पूर्वाह्न": "am", "सुबह": "am", "सकाळी": "am", "সকাল": "am", "صباحا": "am", "صباحًا": "am", "sáng": "am",
    "अपराह्न": "pm", "दोपहर": "pm", "शाम": "pm", "दुपारी": "pm", "বিকাল": "pm", "বিকেল": "pm", "مساء": "pm",
    "مساءً": "pm", "petang": "pm", "chiều": "pm",
}  # fmt: skip


def with_times(line: str, tokens: Sequence[Token], days: Sequence[Day], language: str | None) -> Iterator[Printed]:
    """Each day with the clock time that stands after it or, failing that, before it."""
    low = 0
    for number, day in enumerate(days):
        high = days[number + 1].first if number + 1 < len(days) else len(tokens)
        if tokens[day.first].sort == "iso":
            token = tokens[day.first]
            yield Printed(read_stamp(token.text, language) or day.value, token.start, token.end)
            low = day.last + 1
            continue
        clock = clock_index(tokens, day.last + 1, high, 1)
        if clock is None:
            clock = clock_index(tokens, day.first - 1, low - 1, -1)
        value: Moment = day.value
        start, end = tokens[day.first].start, tokens[day.last].end
        if clock is not None and (reading := _clock(tokens, clock, day.value)) is not None:
            stop = tokens[clock + 1 if _half_after(tokens, clock) else clock].end
            zone = _ZONE_AFTER.match(line, stop)
            offset = offset_of(next(filter(None, zone.groups()), None), day.value, language) if zone else None
            value = reading.replace(tzinfo=offset)
            start, end = min(start, tokens[clock].start), max(end, zone.end() if zone and offset else stop)
            low = max(day.last, clock) + 1
        else:
            low = day.last + 1
        yield Printed(value, start, end)


def later_time(line: str, tokens: Sequence[Token], last: Printed, language: str | None) -> Printed | None:
    """The change that a line tells by its time alone, on the day of the date before ("12 March, 14:05, updated 18:20").

    Cases: spanish-firma-con-ciudad.
    """
    for index, token in enumerate(tokens):
        if token.start < last.end or token.sort != "word":
            continue
        if token.start > last.end + AFTER:
            return None
        if kind_between(tokens, last.end, token.end) != "modified":
            continue
        clock = clock_index(tokens, index + 1, len(tokens), 1)
        day = date(last.value.year, last.value.month, last.value.day)
        reading = _clock(tokens, clock, day) if clock is not None else None
        if clock is None or reading is None:
            return None
        stop = tokens[clock].end
        zone = _ZONE_AFTER.match(line, stop)
        offset = offset_of(next(filter(None, zone.groups()), None), day, language) if zone else None
        same = last.value.tzinfo if isinstance(last.value, datetime) else None
        return Printed(reading.replace(tzinfo=offset or same), token.start, stop, "modified")
    return None


def clock_index(tokens: Sequence[Token], index: int, stop: int, step: int) -> int | None:
    """The index of the first clock time from index on, over at most three words that are no labels, or None."""
    for _ in range(4):
        if index == stop or not 0 <= index < len(tokens):
            return None
        token = tokens[index]
        if token.sort == "time":
            return index
        if token.sort != "word" or kind_of_word(token.fold) is not None:
            return None
        index += step
    return None


def _clock(tokens: Sequence[Token], index: int, day: date) -> datetime | None:
    """The naive moment on a day that a time token shows, with the half of the day that stands in it or before it."""
    text = tokens[index].text
    numbers = [int(number) for number in NUMBERS.findall(text)]
    half = _half(text)
    if half is None and index:
        before = tokens[index - 1].text
        half = next((name for name, words in _HALVES if before.endswith(words)), None) or _HALF_WORDS.get(before)
    half = half or _half_after(tokens, index)
    if half and not 0 <= numbers[0] <= 12 and len(numbers) == 1:
        return None
    try:
        minute, second = (*numbers[1:3], 0, 0)[:2]
        return datetime.combine(day, time(hour_of(numbers[0], half), minute, second))
    except ValueError:
        return None


def _half_after(tokens: Sequence[Token], index: int) -> str | None:
    """The half of the day that the word right behind a time names."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    near = after is not None and after.start - tokens[index].end <= 1
    return _HALF_WORDS.get(after.text) if after is not None and near else None


def _half(text: str) -> str | None:
    """'am' or 'pm' where a time token says so in English, Spanish, Arabic or Greek.

    Cases: date-in-twelve-hour-clock-with-zone.
    """
    letters = text.lower().replace(".", "").replace(" ", "").lstrip("0123456789:")
    if letters.endswith(("pm", "م", "μμ")):
        return "pm"
    return "am" if letters.endswith(("am", "ص", "πμ")) else None
