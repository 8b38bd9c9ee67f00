"""own_names.py: which names are the site's own, and when a person of the site's name is an author."""

import pytest

from newsparse.evidence.evidence import Evidence, Node
from newsparse.evidence.own_names import MAX_SITE_NAMES, OwnNames


def own(*hosts: str, **meta: str) -> OwnNames:
    given = {name.replace("_", ":", 1): (value,) for name, value in meta.items()}
    return OwnNames.of(Evidence(meta=given), "Harbour Times", frozenset(hosts), "Ferry strike ends")


@pytest.mark.parametrize("name", ["Harbour Times", "HARBOUR-TIMES", "harbourtimes", "Tidal Media", "Kelp Press", "htd"])
def test_the_site_and_its_publisher_and_host_are_own(name: str) -> None:
    node = Node(frozenset({"WebSite"}), {"name": "Tidal Media"}, "script[0]")
    evidence = Evidence(nodes=(node,), meta={"publisher": ("Kelp Press",)})
    assert OwnNames.of(evidence, "Harbour Times", frozenset({"htd"}), None).is_own(name)


def test_others_are_not() -> None:
    assert not own().is_own("Ada Falk")
    assert not own().is_own("Harbour Times Staff")
    assert own().foreign(["Ada Falk", "Harbour Times", "Ferry strike ends", "ADA FALK"]) == ("Ada Falk",)


def test_the_site_s_name_is_cut_out_of_a_longer_text() -> None:
    assert own().cut("Ada Falk, Harbour Times").split() == ["Ada", "Falk,", "|"]
    assert own().cut("Harbour Times") == "Harbour Times"
    assert own().cut("Harbour Timescape") == "Harbour Timescape"


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("Ada Falk", True, True),
        ("Ada Falk", False, False),
        ("Bo Li", False, True),
        ("Harbour Times", True, False),
        ("岩浜日報", True, False),
        ("adafalk", True, False),
    ],
)
def test_owners(name: str, typed: bool, expected: bool) -> None:
    assert own("boli", og_site_name="Ada Falk").is_owner(name, typed=typed) is expected


def test_a_hostile_page_names_itself_without_end() -> None:
    meta = {"publisher": tuple(f"Kelp {number}" for number in range(10_000))}
    assert len(OwnNames.of(Evidence(meta=meta), None, frozenset(), None).names) <= MAX_SITE_NAMES
