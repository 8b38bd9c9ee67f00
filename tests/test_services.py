"""names/services.py: every spelling of a wire service is known, and no word that only looks like one."""

import pytest

from newsparse.names import agencies, is_agency, services, split_byline


@pytest.mark.parametrize("spellings", services.AGENCIES.values(), ids=services.AGENCIES)
def test_agencies(spellings: tuple[str, ...]) -> None:
    for spelling in spellings:
        assert is_agency(spelling)
        assert split_byline(f"Ada Falk, {spelling}") == ("Ada Falk",)
        assert spelling in agencies(f"x, {spelling}") or agencies(spelling)


@pytest.mark.parametrize("text", ["Anna Reuters", "ap", "pa", "efeu", "Dpa", "dpaint", "TTX", "Bloomberger"])
def test_not_agencies(text: str) -> None:
    assert not is_agency(text)
    assert not [name for name in agencies(text) if name != "Reuters"]
