"""The name or number of a zone comes in; its fixed offset on a day goes out, or None where that is not certain."""

import re
from datetime import UTC, date, timedelta, timezone

from newsparse.moment.value import tag

_FIXED_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "EAT": 180, "CAT": 120, "WAT": 60, "SAST": 120, "PKT": 300,
    "WIB": 420, "WITA": 480, "ICT": 420, "HKT": 480, "SGT": 480, "AWST": 480, "JST": 540, "KST": 540, "AEST": 600,
    "AEDT": 660, "NZST": 720, "NZDT": 780, "EDT": -240, "CDT": -300, "MDT": -360, "PDT": -420, "AKDT": -480,
    "AKST": -540, "HST": -600, "BRT": -180, "ART": -180,
}  # fmt: skip

# Names that mean something else elsewhere, with the regions (or languages) in which they mean this.
_NORTH_AMERICA = frozenset({"US", "CA"})

_INDIA = frozenset({"IN", "hi", "ta", "te", "kn", "ml", "mr", "gu", "pa"})

_LOCAL_ZONES = {
    "CST": (-360, _NORTH_AMERICA),
    "MST": (-420, _NORTH_AMERICA),
    "PST": (-480, _NORTH_AMERICA),
    "IST": (330, _INDIA),
    "WIT": (540, frozenset({"ID", "id"})),
    "GST": (240, frozenset({"AE", "OM"})),
}

_US_ZONES = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}


def offset_of(text: str | None, day: date, language: str | None) -> timezone | None:
    """The fixed offset that '+02', '-0530', 'GMT+3' or 'CEST' stands for, or None.

    Cases: vietnamese-tac-gia-at-the-end.
    """
    if not text:
        return None
    match = re.fullmatch(r"(?:GMT|UTC)?\s?([+\-−–])(\d{1,2}):?(\d{2})?", text)
    if match is None:
        minutes = _zone_minutes(text, day, language)
    else:
        minutes = (int(match[2]) * 60 + int(match[3] or 0)) * (1 if match[1] == "+" else -1)
    if minutes is None or abs(minutes) > 14 * 60:
        return None
    return UTC if minutes == 0 else timezone(timedelta(minutes=minutes))


def _zone_minutes(name: str, day: date, language: str | None) -> int | None:
    """Minutes east of Greenwich that a printed zone name means on a day, or None where that is not certain.

    Cases: date-in-twelve-hour-clock-with-zone.
    """
    primary, region = tag(language)
    if name in _FIXED_ZONES:
        return _FIXED_ZONES[name]
    if name in _LOCAL_ZONES:
        minutes, places = _LOCAL_ZONES[name]
        return minutes if region in places or primary in places else None
    if name == "EST":
        return None if region == "AU" else -300
    if name == "BST":
        return (
            60
            if region != "BD" and primary != "bn" and _sunday(day.year, 3, 0) < day < _sunday(day.year, 10, 0)
            else None
        )
    if (
        name not in _US_ZONES
        or day.year < 2007
        or not (region in _NORTH_AMERICA or (name == "ET" and primary in ("en", None)))
    ):
        return None
    start, end = _sunday(day.year, 3, 2), _sunday(day.year, 11, 1)
    if day in (start, end):
        return None
    return _US_ZONES[name] + (60 if start < day < end else 0)


def _sunday(year: int, month: int, nth: int) -> date:
    """The nth Sunday of a month; nth 0 is the last one of a month of 31 days."""
    if nth == 0:
        return date(year, month, 31) - timedelta(days=(date(year, month, 31).weekday() + 1) % 7)
    return date(year, month, 1) + timedelta(days=(6 - date(year, month, 1).weekday()) % 7 + 7 * (nth - 1))


def hour_of(hour: int, half: str | None) -> int:
    """The hour of the day, 0 to 23, from a clock's hour and the half of the day it stands in."""
    if not half or hour > 12:
        return hour
    return hour % 12 + (12 if half[0] in "pP" else 0)
