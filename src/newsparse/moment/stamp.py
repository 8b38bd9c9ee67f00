"""A stamp that a machine wrote comes in (ISO 8601, mail headers, seconds); a moment goes out."""

import re
from datetime import UTC, date, datetime, time

from newsparse.moment.months import OWN
from newsparse.moment.value import FIRST_YEAR, LAST_YEAR, Moment, plausible
from newsparse.moment.zones import hour_of, offset_of

_ISO = re.compile(
    r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
    r"(?:[T\s]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,20})|:(\d{3})(?!\d))?)?(?![:\d])\s?([AaPp][Mm])?"
    r"(?:\s{0,2}(Z|[A-Z]{2,5}\b|[+-]\d{1,2}(?::?\d{2})?(?!\d)))?(?:\s?\[[^\]]{0,40}\]|\s[A-Z][A-Za-z/_]{1,40})?)?"
)

_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,20})?(Z|[+-]\d{2}:?\d{2})?)?")

_EPOCH = re.compile(r"(\d{9,10})(?:\.\d{1,9})?|(\d{12,13})")

_RFC = re.compile(
    r"(?:[A-Z][a-z]{2,8},? )?(?P<day>\d{1,2})[ -](?P<month>[A-Z][a-z]{2})[ -](?P<year>\d{4}) "
    r"(?P<clock>\d\d:\d\d(?::\d\d)?)(?: (?P<zone>[A-Z]{1,5}|[+-]\d{4}))?"
)

_JAVA = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) {1,2}(?P<day>\d{1,2}) (?P<clock>\d\d:\d\d:\d\d) "
    r"(?:(?P<zone>[A-Z]{1,5}|GMT[+-]\d\d:\d\d) )?(?P<year>\d{4})"
)


def read_stamp(text: str, language: str | None) -> Moment | None:
    """A stamp in one of the forms that machines write, or None."""
    if len(text) > 16 and text[4] == "-" and text[10] in "Tt ":
        try:
            return plausible(datetime.fromisoformat(text))
        except ValueError:
            pass
    try:
        if match := _ISO.fullmatch(text):
            return plausible(_from_iso(match, language))
        if text.isascii() and text[0].isdigit() and (value := _from_digits(text)) is not None:
            return plausible(value)
        if match := _RFC.fullmatch(text) or _JAVA.fullmatch(text):
            return plausible(_from_names(match, language))
    except (ValueError, OverflowError):
        return None
    return None


def is_stamp(text: str) -> bool:
    """Whether a text has the form of a stamp, so that nothing else is to be tried where its value is none."""
    return bool(_ISO.fullmatch(text) or _RFC.fullmatch(text) or _JAVA.fullmatch(text))


def _from_iso(match: re.Match[str], language: str | None) -> Moment:
    """The moment of a match of _ISO; raises ValueError for an impossible one."""
    year, month, day, hour, minute, second, fraction, thousandths, half, zone = match.groups()
    when = date(int(year), int(month), int(day))
    if hour is None:
        return when
    clock = time(
        hour_of(int(hour), half), int(minute), int(second or 0), int((fraction or thousandths or "0")[:6].ljust(6, "0"))
    )
    return datetime.combine(when, clock, offset_of(zone, when, language))


def _from_digits(text: str) -> Moment | None:
    """The moment of a stamp of digits alone: seconds, milliseconds, or a date written without separators."""
    if match := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second, zone = match.groups()
        when = date(int(year), int(month), int(day)) if int(month) <= 12 else None
        if when and hour is None:
            return when
        if when and FIRST_YEAR <= when.year <= LAST_YEAR:
            return datetime.combine(when, time(int(hour), int(minute), int(second or 0)), offset_of(zone, when, None))
    if match := _EPOCH.fullmatch(text):
        seconds, milliseconds = match.groups()
        return datetime.fromtimestamp(int(seconds) if seconds else int(milliseconds) / 1000, UTC)
    return None


def _from_names(match: re.Match[str], language: str | None) -> Moment:
    """The moment of a match of _RFC (mail headers) or _JAVA (as `java.util.Date` prints); may raise ValueError."""
    month = OWN["en"].get(match["month"].lower(), 0)
    when = date(int(match["year"]), month, int(match["day"]))
    return datetime.combine(when, time.fromisoformat(match["clock"]), offset_of(match["zone"], when, language))
