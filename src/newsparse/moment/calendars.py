"""Days of other calendars than the Gregorian one come in; Gregorian ones go out."""

from datetime import date

# 1 Farvardin 1403 was 20 March 2024: the count of days starts where that holds.
_JALALI_EPOCH = date(2024, 3, 20).toordinal() - (1402 * 365 + (1402 * 8 + 29) // 33)


def gregorian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The Gregorian day of a numeric date, whose year tells the calendar: Thai Buddhist 2567, Iranian 1403."""
    if 2500 < year < 2650:
        return year - 543, month, day
    return _from_jalali(year, month, day) if 1368 < year < 1480 else (year, month, day)


def jalali_parts(parts: tuple[int, int, int]) -> tuple[int, int, int] | None:
    """The Gregorian day of (year, month + 12, day) of the Iranian calendar."""
    year, month, day = parts
    return _from_jalali(year, month - 12, day) if 1368 < year < 1480 and 1 <= day <= 31 else None


def _from_jalali(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The Gregorian day of an Iranian one, by the cycle of eight leap years in 33 that holds from 1925 to 2088."""
    since = year - 1
    leap_days = (since * 8 + 29) // 33
    before = 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    value = date.fromordinal(_JALALI_EPOCH + since * 365 + leap_days + before + day - 1)
    return value.year, value.month, value.day
