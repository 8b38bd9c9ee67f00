"""Where each field looks, in order of trust: docs/fields.md, the field's SOURCES and its candidates say the same."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

import newsparse
from newsparse import assemble
from newsparse.fields import (
    access,
    canonical_url,
    headline,
    kicker,
    kind,
    language,
    modified,
    published,
    section,
    site_name,
    standfirst,
    tags,
    updates,
)
from newsparse.fields.candidate import Candidate, Choice, Origin
from newsparse.testing import load_cases

GUIDE = (Path(__file__).parent.parent / "docs" / "fields.md").read_text(encoding="utf-8")
SOURCES: Mapping[str, tuple[Origin, ...]] = {
    "headline": headline.SOURCES,
    "kicker": kicker.SOURCES,
    "standfirst": standfirst.SOURCES,
    "section": section.SOURCES,
    "published": published.SOURCES,
    "modified": modified.SOURCES,
    "tags": tags.SOURCES,
    "updates": updates.SOURCES,
    "canonical_url": canonical_url.SOURCES,
    "site_name": site_name.SOURCES,
    "language": language.SOURCES,
    "direction": language.DIRECTION_SOURCES,
    "access": access.SOURCES,
    "kind": kind.SOURCES,
}
# These set some candidates before others for what they say, not for where they stand, as the guide tells.
REORDERED = frozenset({"section", "published", "modified", "site_name", "language", "direction"})

Shown = dict[str, list[Candidate[object]]]


def json_ld(**data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def item(kind_: str, content: str = "", **properties: str) -> str:
    stated = "".join(f'<meta itemprop="{name}" content="{value}">' for name, value in properties.items())
    return f'<div itemscope itemtype="https://schema.org/{kind_}">{stated}{content}</div>'


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def each(text: str, count: int) -> str:
    return "".join(text.format(n) for n in range(count))


STORY = each("<p>Crews returned to work on Monday after {} days, and the first boat left the harbour at six.</p>", 4)
CUT = "<p>Crews returned to work on Monday after nine days, and the first boat left the harbour at</p>"
ROWS = "<ul>" + each('<li><a href="/sea/{0}">The ferry to the outer isles sails again {0}</a></li>', 9) + "</ul>"
ENTRIES = each(f"<article><time>1{{}}:00</time><h2>A boat leaves</h2>{STORY}</article>", 4)
PICTURES = each("<figure><img src=/{0}.jpg width=900><figcaption>Boat {0}</figcaption></figure>", 7)
# Pages for the places that no fixture's candidates come from.
PAGES = (
    item("NewsArticle", STORY, articleSection="Sea", keywords="Ferries, Strikes", inLanguage="en"),
    meta("twitter:url", "https://example.org/ferry") + meta("application-name", "Harbour Times"),
    item("WebSite", name="Harbour Times"),
    json_ld(**{"@type": "NewsArticle", "inLanguage": "en"}),
    "<html dir=rtl><p>1</p>",
    json_ld(**{"@type": "NewsArticle", "hasPart": {"isAccessibleForFree": False}}) + STORY,
    meta("isAccessibleForFree", "true") + STORY,
    item("NewsArticle", STORY, isAccessibleForFree="true"),
    f"<article><h1>Ferry</h1>{STORY}{CUT}</article><div class=paywall><p>Subscribe to go on.</p></div>",
    item("LiveBlogPosting", STORY),
    f"<title>Ferry strike live</title><main><h1>Ferry strike live</h1>{ENTRIES}</main>",
    f'<meta property="og:type" content="gallery"><article><h1>Boats</h1>{PICTURES}<p>{STORY}</p></article>',
    f"<article><h1>Boats</h1><div class=gallery>{PICTURES}</div><p>Seven boats lay in the harbour.</p></article>",
    json_ld(**{"@type": "VideoObject", "name": "Ferry"}) + "<p>The ferry sails.</p>",
    json_ld(**{"@type": "CollectionPage"}) + ROWS,
    json_ld(**{"@type": "NewsArticle", "dateCreated": "2024-05-03"}) + STORY,
    json_ld(**{"@type": "WebPage", "dateModified": "2024-05-04"}) + STORY,
    f"<title>Ferry strike ends | Harbour Times | 3 May 2024</title><h1>Ferry strike ends</h1>{STORY}",
    f"<h1>Sea</h1>{ROWS}",
)
LISTS = (f"<h1>Sea</h1>{ROWS}",)


def shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, Shown]]:
    """Every fixture and page with the candidates of its fields."""
    for case in load_cases():
        yield case.id, candidates_of(case.extract, monkeypatch)
    for pages, address in ((PAGES, "https://example.org/sea/ferry"), (LISTS, "https://example.org/category/sea/")):
        for page in pages:
            yield page, candidates_of(partial(newsparse.extract, page, url=address), monkeypatch)


def candidates_of(extract: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> Shown:
    """The candidates of every field that provenance shows for a page, best first."""
    read: dict[str, Choice[object]] = {}
    monkeypatch.setattr(assemble, "provenance", lambda choices, _: read.update(choices) or {})
    extract()
    return {name: [found.winner, *found.losers] for name, found in read.items() if found.winner is not None}


@pytest.mark.parametrize("field", SOURCES)
def test_the_guide_lists_them_in_order_of_trust(field: str) -> None:
    entry = GUIDE.partition(f"### `{field}`\n")[2].partition("\n##")[0]
    stated = entry.partition("- **Sources**: ")[2].partition("- **Limits**: ")[0]
    listed = "; ".join(origin.words for origin in SOURCES[field])
    assert f"{' '.join(stated.split())} ".startswith(f"{listed}. ")


def test_candidates_come_from_them_all_and_from_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, set[Origin | None]] = {field: set() for field in SOURCES}
    for page, read in shown(monkeypatch):
        for field in SOURCES.keys() & read.keys():
            order = SOURCES[field]
            origins = [candidate.origin for candidate in read[field]]
            assert set(origins) <= set(order), f"{page}: {field}"
            places = [order.index(origin) for origin in origins if origin is not None]
            assert field in REORDERED or places == sorted(places), f"{page}: {field}"
            seen[field] |= set(origins)
    assert {field: set(order) - seen[field] for field, order in SOURCES.items()} == {field: set() for field in SOURCES}


def test_confidences_are_shares() -> None:
    assert all(0 < origin.confidence <= 1 for order in SOURCES.values() for origin in order)
