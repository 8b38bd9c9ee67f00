import pytest

from newsparse.evidence.evidence import Evidence, Node, UrlFacts
from newsparse.fields.canonical_url import choose

STORY = "https://example.org/news/ferry"


def page(canonical: str, url: UrlFacts | None = None, **meta: str) -> Evidence:
    named = {name.replace("_", ":"): (value,) for name, value in meta.items()}
    return Evidence(links={"canonical": (canonical,)}, meta=named, url=url)


def test_order_of_trust() -> None:
    data = {"mainEntityOfPage": {"@id": f"{STORY}/c"}, "url": f"{STORY}/d"}
    chosen = choose(
        Evidence(
            links={"canonical": (f"{STORY}/a",)},
            meta={"og:url": (f"{STORY}/b",), "parsely-link": (f"{STORY}/e",), "twitter:url": (f"{STORY}/f",)},
            story=Node(frozenset({"NewsArticle"}), data, "script[0]"),
        )
    )
    assert [c.value[-1] for c in (chosen.winner, *chosen.losers) if c] == list("abcdef")


@pytest.mark.parametrize("value", [STORY, {"@id": STORY}, {"url": STORY}, [{"@type": "WebPage", "@id": STORY}]])
def test_main_entity_of_page(value: object) -> None:
    story = Node(frozenset({"NewsArticle"}), {"mainEntityOfPage": value}, "script[0]")
    assert choose(Evidence(story=story)).value == STORY


def test_a_query_stays_as_declared() -> None:
    assert choose(page(f"{STORY}?utm_source=x&id=4")).value == f"{STORY}?utm_source=x&id=4"


@pytest.mark.parametrize(
    "value",
    ["", " ", "/news/ferry", "ftp://example.org/a", "javascript:void(0)", "https://", "https://[x/", "https://a b.c/"],
)
def test_what_is_no_web_address_is_none(value: str) -> None:
    assert choose(page(value)).value is None


def test_the_page_s_own_url_completes_a_relative_one() -> None:
    url = UrlFacts("https://example.org/news/ferry?x=1", "example.org", ("news", "ferry"))
    assert choose(page("/news/ferry", url)).value == STORY


@pytest.mark.parametrize("home", ["https://example.org", "https://example.org/"])
def test_the_start_page_is_not_the_story_s(home: str) -> None:
    url = UrlFacts(STORY, "example.org", ("news", "ferry"))
    assert choose(page(home, url, og_url=STORY)).value == STORY
    assert choose(page(home, url)).value is None
    assert choose(page(home, None, og_url=STORY)).value == STORY


def test_the_start_page_of_itself() -> None:
    url = UrlFacts("https://example.org/", "example.org", ())
    assert choose(page("https://example.org/", url)).value == "https://example.org/"
    assert choose(page("https://example.org/?p=4", url)).value == "https://example.org/?p=4"
