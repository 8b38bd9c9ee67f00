"""An instant by the clock that the page shows."""

from datetime import datetime

import pytest

from newsparse.moment import in_local_time

SAID = datetime.fromisoformat


@pytest.mark.parametrize(
    ("value", "other", "local"),
    [
        ("2024-05-04T01:30:21Z", "2024-05-03T20:30:21-05:00", "2024-05-03T20:30:21-05:00"),
        ("2024-05-04T01:30:21.600Z", "2024-05-03T20:30-05:00", "2024-05-03T20:30:21.600000-05:00"),
        ("2024-05-04T01:30:21Z", "2024-05-03T20:30", "2024-05-03T20:30:21-05:00"),
        ("2024-05-03T20:30:21Z", "2024-05-04T02:15", "2024-05-04T02:15:21+05:45"),
        ("2024-05-03T23:30:21Z", "2024-05-04T13:30", "2024-05-04T13:30:21+14:00"),
    ],
)
def test_another_clock_tells_the_same_instant(value: str, other: str, local: str) -> None:
    assert in_local_time(SAID(value), [SAID(other)]).isoformat() == SAID(local).isoformat()


@pytest.mark.parametrize(
    ("value", "other"),
    [
        ("2024-05-04T01:30:21Z", "2024-05-03T20:31-05:00"),
        ("2024-05-04T01:30:21Z", "2024-05-03T20:30:22-05:00"),
        ("2024-05-04T01:30:21Z", "2024-05-03T20:37"),
        ("2024-05-04T01:30:21Z", "2024-05-03T12:30"),
        ("2024-05-04T01:30:21Z", "2024-05-04T01:30"),
        ("2024-05-04T01:30:21+02:00", "2024-05-03T18:30:21-05:00"),
        ("2024-05-04T01:30:21", "2024-05-03T20:30:21-05:00"),
    ],
)
def test_a_value_stays_as_it_is(value: str, other: str) -> None:
    assert in_local_time(SAID(value), [SAID(other)]).isoformat() == SAID(value).isoformat()


def test_a_bare_day_tells_no_clock() -> None:
    instant = SAID("2024-05-04T01:30:21Z")
    assert in_local_time(instant, [SAID("2024-05-03T20:30").date()]) == instant
    assert in_local_time(instant.date(), [instant]) == instant.date()
