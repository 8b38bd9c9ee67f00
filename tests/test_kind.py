import pytest

from newsparse.article import BodyBlock, Image, Paragraph, Update
from newsparse.blocks.block import Anchor, Block, Container
from newsparse.evidence.evidence import Evidence, Item, Node
from newsparse.evidence.url import url_facts
from newsparse.fields.kind import PATHS, choose
from newsparse.roles.role import Label, Labelled, Role

STORY = (Paragraph(text="The ferry to the outer isles will sail again from Monday, the harbour office said. " * 4),)
TEASER = (Paragraph(text="Both sides said that the other had moved."),)
LONG = STORY * 6


def page(
    url: str | None = None, og_type: str | None = None, types: str | None = None, where: str = "script[0]"
) -> Evidence:
    """Evidence of one JSON-LD node, an og:type and a URL."""
    nodes = (Node(frozenset({types}), {}, where),) if types else ()
    is_story = types is not None and types.endswith(("Article", "Posting"))
    meta = {"og:type": (og_type,)} if og_type else {}
    return Evidence(nodes=nodes, story=nodes[0] if is_story else None, meta=meta, url=url_facts(url))


def headlines(count: int) -> Labelled:
    """A page of nothing but linked headlines."""
    text = "Ministers leave the summit without a deal"
    anchors = [(Anchor(0, len(text), f"/world/{number}"),) for number in range(count)]
    blocks = tuple(Block(i, "text", "h3", text, Container("h3", {}, None), a) for i, a in enumerate(anchors))
    return Labelled(blocks, tuple(Label(Role.BOILERPLATE, "stated") for _ in blocks))


def kind(
    evidence: Evidence,
    body: tuple[BodyBlock, ...] = STORY,
    labelled: Labelled | None = None,
    updates: int = 0,
    pictures: int = 0,
    known: bool = False,
) -> str | None:
    """The kind of a page; `known` says that it is dated and signed."""
    shown = (Image(url="https://example.org/a.jpg", role="gallery"),) * pictures
    found = labelled or Labelled((), ())
    return choose(evidence, found, body, (Update(),) * updates, shown, dated=known, signed=known).value


def test_a_body_makes_an_article() -> None:
    assert kind(Evidence()) == "article"
    assert kind(page("https://example.org/world/tide-turns", "article", "NewsArticle")) == "article"


def test_live_pages() -> None:
    assert kind(page(types="LiveBlogPosting")) == "live"
    assert kind(Evidence(items=(Item("LiveBlogPosting", {}, "html"),))) == "live"
    assert kind(page(og_type="article"), updates=3) == "live"
    assert kind(page(og_type="article"), updates=1) == "article"


def test_galleries() -> None:
    assert kind(page(og_type="article", types="ImageGallery"), pictures=6) == "gallery"
    assert kind(page(og_type="article"), pictures=6) == "gallery"
    assert kind(page(og_type="article"), LONG, pictures=6) == "article"
    assert kind(page(og_type="article", types="ImageGallery")) == "article"


def test_a_gallery_that_the_story_holds_is_not_the_page() -> None:
    assert kind(page(types="ImageGallery", where="script[0].hasPart[2]"), LONG, pictures=6) == "article"


def test_videos() -> None:
    assert kind(page(og_type="video.other"), TEASER) == "video"
    assert kind(page(types="VideoObject"), TEASER) == "video"
    assert kind(page(types="VideoObject"), ()) == "video"
    assert kind(page(types="VideoObject"), LONG) == "article"
    assert kind(page(types="VideoObject", where="script[0].video"), TEASER) == "article"


@pytest.mark.parametrize("url", ["https://example.org/", "https://example.org", "https://example.org/en/"])
def test_a_start_page_is_an_index(url: str) -> None:
    assert kind(page(url, "website"), (), headlines(12)) == "index"
    assert kind(page(url, "website"), TEASER, headlines(12)) == "index"


def test_a_start_page_with_a_query_may_be_a_story() -> None:
    assert kind(page("https://example.org/?p=12"), known=True) == "article"


def test_a_declared_collection_is_an_index() -> None:
    assert kind(page("https://example.org/world", types="CollectionPage"), TEASER) == "index"
    assert kind(page("https://example.org/world", types="CollectionPage"), LONG) == "article"
    assert kind(page("https://example.org/world", types="WebSite"), STORY, known=True) == "article"


def test_many_linked_headlines_are_an_index() -> None:
    assert kind(page("https://example.org/world"), (), headlines(12)) == "index"
    assert kind(page("https://example.org/tag/ferries"), STORY, headlines(30)) == "index"
    assert kind(page("https://example.org/world"), (), headlines(3)) == "other"
    story = page("https://example.org/world/tide-turns", "article", "NewsArticle")
    assert kind(story, STORY, headlines(30), known=True) == "article"


@pytest.mark.parametrize(
    "url",
    [
        "https://docs.example.org/reference/settings",
        "https://example.org/forum/threads/ferry-times",
        "https://example.org/products/tide-clock",
        "https://example.org/services",
    ],
)
def test_addresses_of_pages_that_are_no_stories(url: str) -> None:
    assert kind(page(url)) == "other"
    assert kind(page(url, "article", "NewsArticle"), LONG, known=True) == "article"


def test_a_signed_story_needs_no_declaration() -> None:
    assert kind(page("https://example.org/ferry-sails-again-from-monday"), known=True) == "article"


def test_a_story_without_a_printed_body_is_an_article_still() -> None:
    assert kind(page("https://example.org/world/tide-turns", types="NewsArticle"), ()) == "article"


def test_other_pages() -> None:
    assert kind(Evidence(), ()) == "other"
    assert kind(page(types="Product")) == "other"
    assert kind(page(og_type="product")) == "other"
    assert kind(page(types="Product", where="script[0].mentions")) == "article"


@pytest.mark.parametrize("word", sorted(PATHS["news_path"]))
def test_a_word_of_an_address_that_speaks_for_a_story(word: str) -> None:
    short = TEASER * 6
    assert kind(page(f"https://example.org/{word}/x"), short) == "article"
    assert kind(page("https://example.org/y/x"), short) == "other"


@pytest.mark.parametrize("word", sorted(set().union(*PATHS.values()) - PATHS["news_path"]))
def test_a_word_of_an_address_that_speaks_against_one(word: str) -> None:
    assert kind(page(f"https://example.org/{word}/x")) == "other"
    assert kind(page("https://example.org/y/x")) == "article"


def test_search_results_are_an_index_whatever_they_print() -> None:
    assert kind(page("https://example.org/find", types="SearchResultsPage"), LONG) == "index"
    assert kind(page("https://example.org/find?q=ferry"), STORY, headlines(20)) == "index"
