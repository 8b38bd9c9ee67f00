"""When a story was last changed: where the date is taken from, and that it is never guessed."""

from datetime import date

import pytest

from newsparse.blocks.block import Block, Container
from newsparse.evidence.evidence import Evidence, Item, Node
from newsparse.fields.modified import META_NAMES, candidates, choose
from newsparse.roles.role import Label, Labelled, Role

NOTHING = Labelled((), ())


def story(**data: object) -> Node:
    return Node(frozenset({"NewsArticle"}), data, "script[0]")


def line(text: str) -> Labelled:
    return Labelled((Block(0, "text", "p", text, Container("p", {}, None)),), (Label(Role.DATE, "a test says so"),))


def chosen(evidence: Evidence, labelled: Labelled = NOTHING) -> str | None:
    value = choose(evidence, labelled, "en").value
    return value.isoformat() if value else None


def test_candidates_come_in_order_of_trust() -> None:
    page = Node(frozenset({"WebPage"}), {"dateModified": "2024-05-04"}, "script[1]")
    evidence = Evidence(
        nodes=(page,),
        story=story(dateModified="2024-05-01"),
        meta={"last-modified": ("2024-05-02",)},
        items=(Item("NewsArticle", {"dateModified": ("2024-05-03",)}, "article"),),
    )
    found = list(candidates(evidence, line("Published 1 May 2024, updated 5 May 2024"), "en"))
    assert [candidate.value for candidate in found] == [date(2024, 5, day) for day in range(1, 6)]
    assert [candidate.source for candidate in found] == ["json-ld", "meta", "microdata", "json-ld", "dom"]
    trust = [candidate.confidence for candidate in found]
    assert trust == sorted(trust, reverse=True)


@pytest.mark.parametrize("name", [name for name, _ in META_NAMES])
def test_every_meta_name(name: str) -> None:
    (found,) = candidates(Evidence(meta={name: ("never", "2024-05-03")}), NOTHING)
    assert (found.value, found.source, found.where) == (date(2024, 5, 3), "meta", name)


@pytest.mark.parametrize(
    "name",
    [
        "article:modified", "article:modified:time", "article:updated", "date.modified", "date_updated",
        "dateupdate", "article-modified-date", "modified", "modified-date", "updated", "last_updated", "last-updated",
        "lastupdated", "last_updated_date", "update_date", "lastmod", "last-modified", "lastmodified",
        "cxenseparse:recs:modifiedtime", "eomportal-lastupdate", "revised", "revision_date", "lastmodifieddate",
        "http://ogp.me/ns/article#modified_time",
    ],
)  # fmt: skip
def test_a_meta_name_that_says_so(name: str) -> None:
    (found,) = candidates(Evidence(meta={name: ("2024-05-03",)}), NOTHING)
    assert (found.value, found.where) == (date(2024, 5, 3), name)


@pytest.mark.parametrize("name", ["article:published_time", "revisit-after", "date", "updatefrequency", "servertime"])
def test_no_other_meta_name(name: str) -> None:
    assert list(candidates(Evidence(meta={name: ("2024-05-03",)}), NOTHING)) == []


def test_a_date_that_does_not_say_so_is_none() -> None:
    assert chosen(Evidence(story=story(datePublished="2024-05-03")), line("3 May 2024")) is None


def test_the_modified_date_of_a_comment_is_none() -> None:
    assert chosen(Evidence(items=(Item("Comment", {"dateModified": ("2024-05-03",)}, "li"),))) is None


def test_a_date_before_publication_or_equal_to_it_is_kept_as_declared() -> None:
    for stamp in ("2024-05-03T15:47:00+02:00", "2023-01-01T00:00:00+02:00"):
        evidence = Evidence(story=story(datePublished="2024-05-03T15:47:00+02:00", dateModified=stamp))
        assert chosen(evidence) == stamp


def test_an_instant_completes_a_bare_day() -> None:
    evidence = Evidence(story=story(dateModified="2024-05-03"))
    assert chosen(evidence, line("Updated 3 May 2024, 3:47 pm")) == "2024-05-03T15:47:00"
    assert chosen(evidence, line("Updated 4 May 2024, 3:47 pm")) == "2024-05-03"
