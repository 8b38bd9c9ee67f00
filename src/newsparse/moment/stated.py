"""What JSON-LD, meta elements and attributes state comes in; a moment goes out."""

from newsparse.moment.line import printed_all
from newsparse.moment.stamp import is_stamp, read_stamp
from newsparse.moment.value import Moment

MAX_STAMP = 80


def declared(text: str, *, language: str | None = None) -> Moment | None:
    """Read a stamp that a machine wrote, as JSON-LD, meta elements and `datetime` attributes hold it.

    Args:
        text: The whole stamp; white space around it is ignored.
        language: BCP 47 tag of the page, for the pages that declare a date as they print it ("3 mai 2024").

    Returns:
        A datetime with the offset as declared (naive where there is none), a date where only the day is given, or None.

    >>> declared("2024-05-03T15:47:42+0200").isoformat()
    '2024-05-03T15:47:42+02:00'
    >>> declared("2024-05-03")
    datetime.date(2024, 5, 3)
    >>> declared("2024-05") is None
    True
    """
    text = text.strip()
    if not 8 <= len(text) <= MAX_STAMP:
        return None
    value = read_stamp(text, language)
    if value is not None or is_stamp(text) or text.isdecimal():
        return value
    found = printed_all(text, language=language, now=None)
    return found[0].value if len(found) == 1 else None


def declared_in(value: object, *, language: str | None = None) -> Moment | None:
    """Read a stamp out of a JSON value: a text, a number of seconds or milliseconds, a list, or {"@value": ...}.

    >>> declared_in([{"@value": "2024-05-03"}])
    datetime.date(2024, 5, 3)
    >>> declared_in(1714744062).isoformat()
    '2024-05-03T13:47:42+00:00'
    """
    for _ in range(3):
        if isinstance(value, list | tuple) and value:
            value = value[0]
        elif isinstance(value, dict):
            value = value.get("@value")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return declared(
        value if isinstance(value, str) else str(int(value)) if abs(value) < 1e15 else "", language=language
    )
