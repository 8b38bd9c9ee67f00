"""An instant and the page's other statements of it come in; the instant as the page's own clock shows it goes out."""

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone

from newsparse.moment.value import Moment

# The furthest that two places' clocks can stand from Greenwich's, west and east, and the steps in which they do.
WEST, EAST = timedelta(hours=-12), timedelta(hours=14)
STEP = timedelta(minutes=15)


def in_local_time(value: Moment, others: Iterable[Moment]) -> Moment:
    """An instant in Greenwich's time with the offset at which another statement is of the same instant.

    A time without offset gives it by what it differs from Greenwich's.

    Args:
        value: A moment; one that is not in Greenwich's time stays as it is, and so does one that nothing else states.
        others: What else the page states of the same event, most trusted first.

    >>> said = datetime.fromisoformat
    >>> in_local_time(said("2024-05-04T01:30:21Z"), [said("2024-05-03T20:30:00-05:00")]).isoformat()
    '2024-05-03T20:30:21-05:00'
    >>> in_local_time(said("2024-05-04T01:30:21Z"), [said("2024-05-03T20:30:21")]).isoformat()
    '2024-05-03T20:30:21-05:00'
    >>> in_local_time(said("2024-05-04T01:30:21Z"), [said("2024-05-03T20:31:00-05:00")]).isoformat()
    '2024-05-04T01:30:21+00:00'
    """
    if not isinstance(value, datetime) or value.utcoffset() != timedelta(0):
        return value
    offsets = (_offset(value, other) for other in others if isinstance(other, datetime))
    offset = next(filter(None, offsets), None)
    return value if offset is None else value.astimezone(timezone(offset))


def _offset(value: datetime, other: datetime) -> timedelta | None:
    """The offset at which another statement is of the same instant, to the minute where it gives no seconds."""
    whole = value.replace(second=0, microsecond=0) if other.second == 0 else value.replace(microsecond=0)
    other = other.replace(microsecond=0)
    if other.tzinfo is not None:
        return other.utcoffset() if whole == other else None
    offset = other - whole.replace(tzinfo=None)
    return offset if WEST <= offset <= EAST and offset % STEP == timedelta(0) else None
