import pytest

from newsparse.blocks.block import Block
from newsparse.blocks.from_page import read_blocks
from newsparse.evidence.evidence import Evidence, Item, Node
from newsparse.fields.access import choose, truth
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Role

SENTENCE = "The ferry to the outer isles will sail again from Monday, the harbour office said. "
WALL = "<div class='c-paywall-box'><h3>Keep reading</h3></div>"


def role_of(block: Block) -> Role:
    stated = (node.attributes.get("data-role") for node in block.container.chain())
    return Role(next(filter(None, stated), Role.BOILERPLATE))


def page(paragraphs: int, ending: str = "", behind: str = "") -> tuple[Labelled, int]:
    """A page of so many paragraphs of about 250 characters, the words that end the last, and what stands behind it."""
    text = (f"<p data-role=paragraph>{SENTENCE * 3}</p>" * paragraphs).removesuffix("</p>")
    html = f"<nav>Home</nav>{text}{ending}</p>{behind}<footer>Contact</footer>"
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    labelled = Labelled(blocks, tuple(Label(role_of(block), "stated") for block in blocks))
    return labelled, sum(map(len, labelled.texts(Role.PARAGRAPH)))


def story(**data: object) -> Evidence:
    node = Node(frozenset({"NewsArticle"}), data, "script[0]")
    return Evidence(nodes=(node,), story=node)


def access(
    evidence: Evidence, paragraphs: int = 8, ending: str = "", behind: str = ""
) -> tuple[str | None, str | None]:
    labelled, length = page(paragraphs, ending, behind)
    level, says = choose(evidence, labelled, length)
    return level.value, says


NOT_FREE = story(isAccessibleForFree=False)


def test_a_page_without_a_body_is_unknown() -> None:
    level, says = choose(NOT_FREE, Labelled((), ()), 0)
    assert (level.value, says) == ("unknown", None)


def test_a_page_that_says_nothing_is_open() -> None:
    assert access(Evidence()) == ("open", None)


@pytest.mark.parametrize("value", [True, "True", "true", "http://schema.org/True", ["True"]])
def test_declared_free(value: object) -> None:
    assert access(story(isAccessibleForFree=value)) == ("open", "isAccessibleForFree: true")


@pytest.mark.parametrize("value", [False, "False", "https://schema.org/False"])
def test_declared_not_free_with_the_whole_text(value: object) -> None:
    assert access(story(isAccessibleForFree=value)) == ("metered", "isAccessibleForFree: false")


def test_a_part_that_is_not_free() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paywall"}
    assert access(story(hasPart=part)) == ("metered", "isAccessibleForFree: false")
    assert access(story(isAccessibleForFree=True, hasPart=[part])) == ("open", "isAccessibleForFree: true")


@pytest.mark.parametrize("tier", ["metered", "Locked"])
def test_a_tier(tier: str) -> None:
    declared = Evidence(meta={"article:content_tier": (tier,)})
    assert access(declared) == ("metered", f"article:content_tier: {tier.lower()}")


def test_a_free_tier() -> None:
    assert access(Evidence(meta={"article:content_tier": ("free",)})) == ("open", "article:content_tier: free")


def test_json_ld_is_trusted_before_meta() -> None:
    node = Node(frozenset({"NewsArticle"}), {"isAccessibleForFree": True}, "script[0]")
    declared = Evidence(nodes=(node,), story=node, meta={"article:content_tier": ("metered",)})
    level, says = choose(declared, *page(8))
    assert (level.value, says) == ("open", "isAccessibleForFree: true")
    assert [loser.value for loser in level.losers] == ["metered"]


def test_microdata() -> None:
    declared = Evidence(items=(Item("NewsArticle", {"isAccessibleForFree": ("false",)}, "html > body"),))
    assert access(declared) == ("metered", "isAccessibleForFree: false")


@pytest.mark.parametrize(
    "ending", ["and then the captain…", "and then the [...]", "and it is said that the captain of the"]
)
def test_text_that_breaks_off_is_cut(ending: str) -> None:
    assert access(NOT_FREE, ending=ending)[0] == "truncated"


def test_a_short_text_is_cut() -> None:
    assert access(NOT_FREE, paragraphs=1)[0] == "truncated"


def test_a_wall_behind_the_text_cuts_it() -> None:
    assert access(NOT_FREE, behind=WALL)[0] == "truncated"


def test_a_wall_behind_a_long_text_that_ends_does_not() -> None:
    assert access(NOT_FREE, paragraphs=20, behind=WALL)[0] == "metered"
    assert access(NOT_FREE, paragraphs=20, ending="and then…", behind=WALL)[0] == "truncated"


def test_an_element_that_holds_the_story_is_no_wall() -> None:
    inside = f"<div class='paywall-content'><p data-role=paragraph>{SENTENCE * 9}</p><p>Share</p></div>"
    assert access(NOT_FREE, paragraphs=1, behind=inside)[0] == "metered"


def test_a_story_that_goes_on_overleaf_is_cut() -> None:
    own = "https://example.org/sport/367061"
    links = {"canonical": (own,), "next": (f"{own}/2",)}
    assert access(Evidence(links=links)) == ("truncated", f"link[rel=next]: {own}/2")
    assert access(Evidence(links=links | {"next": (f"{own}?page=2",)}))[0] == "truncated"
    assert access(Evidence(links=links | {"next": ("https://example.org/sport/367062",)}))[0] == "open"
    assert access(Evidence(links=links | {"next": (f"{own}/comments",)}))[0] == "open"
    assert (
        access(Evidence(links={"canonical": ("https://example.org/",), "next": ("https://example.org/2",)}))[0]
        == "open"
    )


def test_a_wall_far_behind_the_text_does_not() -> None:
    assert access(NOT_FREE, behind="<p>Share</p>" * 9 + WALL)[0] == "metered"


@pytest.mark.parametrize(
    ("words", "level"), [(2000, "truncated"), (360, "metered"), ("360", "metered"), (5, "truncated")]
)
def test_a_declared_number_of_words(words: object, level: str) -> None:
    declared = story(isAccessibleForFree=False, wordCount=words)
    assert access(declared, behind=WALL)[0] == level


def test_a_declared_body_longer_than_the_printed_one() -> None:
    assert access(story(isAccessibleForFree=False, articleBody=SENTENCE * 90))[0] == "truncated"
    assert access(story(isAccessibleForFree=False, articleBody=SENTENCE * 24), behind=WALL)[0] == "metered"


def test_a_wall_without_a_declaration_counts_where_the_text_breaks_off() -> None:
    assert access(Evidence(), ending="and then the captain…", behind=WALL) == ("truncated", "paywall after the text")
    assert access(Evidence(), behind=WALL) == ("open", None)
    assert access(Evidence(), ending="and then the captain…") == ("open", None)


def test_a_language_without_full_stops_does_not_break_off() -> None:
    assert access(NOT_FREE, ending="เรือข้ามฟากจะกลับมาให้บริการอีกครั้งในวันจันทร์")[0] == "metered"


def test_truth() -> None:
    assert [truth(value) for value in (1, 0, None, [], {}, "maybe")] == [True, False, None, None, None, None]
