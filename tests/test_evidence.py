"""The whole reading: from a page's declarations to one Evidence."""

import time

import pytest

from newsparse.evidence.declaration import Declaration
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.read import read_evidence

URL = "https://www.example.com/news/2026/11/02/tide"


def script(text: str, kind: str = "application/ld+json") -> Declaration:
    return Declaration("script", {"type": kind}, text)


def test_a_page_says_what_it_is() -> None:
    evidence = read_evidence(
        [
            Declaration("html", {"lang": "en-GB", "dir": "LTR"}),
            Declaration("title", {}, ""),
            Declaration("title", {}, "Tide turns | Example Post"),
            Declaration("base", {"href": "https://example.com/news/"}),
            Declaration("link", {"rel": "canonical", "href": "tide"}),
            Declaration("meta", {"property": "og:title", "content": "Tide turns"}),
            script('{"@type": "NewsArticle", "headline": "Sky falls", "url": "https://example.com/news/sky"}'),
            script('{"@type": "NewsArticle", "headline": "Tide turns", "url": "https://example.com/news/tide"}'),
            script('{"props": {}}', "application/json"),
            script('{"props": {}}', "application/json"),
            script('{"@context": "https://schema.org", "@type": "WebPage"}', "application/json"),
            Declaration("article", {"itemscope": "", "itemtype": "https://schema.org/Article"}, where="html > article"),
            Declaration("h1", {"itemprop": "headline"}, "Tide turns", 11),
        ],
        URL,
    )
    assert (evidence.title, evidence.language, evidence.direction) == ("Tide turns | Example Post", "en-GB", "ltr")
    assert evidence.links["canonical"] == ("https://example.com/news/tide",)
    assert evidence.meta["og:title"] == ("Tide turns",)
    assert evidence.story is not None
    assert (evidence.story.where, evidence.story.data["headline"]) == ("script[1]", "Tide turns")
    assert [node.where for node in evidence.nodes] == ["script[0]", "script[1]", "script[2]"]
    assert evidence.states == ('{"props": {}}',)
    assert [item.type for item in evidence.items] == ["Article"]
    assert evidence.url is not None
    assert evidence.url.date == "2026-11-02"


def test_nothing_said_is_nothing_found() -> None:
    assert read_evidence([], None) == Evidence()
    assert read_evidence([Declaration("html", {"lang": " ", "dir": "auto"}), script("")], None) == Evidence()


def test_xml_lang_stands_in_for_lang() -> None:
    assert read_evidence([Declaration("html", {"xml:lang": "de"})], None).language == "de"


@pytest.mark.parametrize(
    "own",
    [
        Declaration("link", {"rel": "canonical", "href": URL}),
        Declaration("meta", {"property": "og:url", "content": URL}),
    ],
    ids=["canonical", "og:url"],
)
def test_links_of_a_page_without_a_url_start_from_what_it_declares(own: Declaration) -> None:
    evidence = read_evidence([Declaration("link", {"rel": "amphtml", "href": "/amp/tide"}), own], None)
    assert evidence.links["amphtml"] == ("https://www.example.com/amp/tide",)
    assert evidence.url is None


HOSTILE = {
    "metas": [Declaration("meta", {"name": f"n{i}", "content": "x"}) for i in range(50_000)],
    "links": [Declaration("link", {"rel": "a b c d", "href": f"{i}"}) for i in range(50_000)],
    "scripts": [script(f'{{"@type": "Article", "n": {i}}}') for i in range(50_000)],
    "broken scripts": [script(f'{{"@type": "Article",, "n": {i}') for i in range(50_000)],
    "items": [Declaration("p", {"itemprop": "a", "itemscope": ""}, "x", i - 1 if i else None) for i in range(50_000)],
    "one long name": [Declaration("meta", {"name": "n" * 1_000_000, "content": "x" * 1_000_000})],
    "many names": [Declaration("meta", {"property": "a " * 500_000, "content": "x"})],
    "deep script": [script('{"@type": "Article", "mainEntity":' * 100_000)],
    "long title": [Declaration("title", {}, "<p " * 500_000)],
}


@pytest.mark.parametrize("declarations", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_are_read_in_linear_time(declarations: list[Declaration]) -> None:
    start = time.process_time()
    read_evidence(declarations, URL)
    # The slowest takes 1 s; what is not linear takes minutes.
    assert time.process_time() - start < 5
