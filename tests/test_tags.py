import pytest

from newsparse.blocks.block import Anchor, Block, Container
from newsparse.evidence.evidence import Evidence, Item, Node
from newsparse.fields.tags import META_NAMES, MOST, candidates, choose
from newsparse.roles.role import Label, Labelled, Role

NOTHING = Labelled((), ())


BODY = Container("div", {}, None)


def labelled(*rows: tuple[str, tuple[str, ...]]) -> Labelled:
    """Tag blocks with a text and the words of it that are links."""
    blocks = []
    for index, (text, links) in enumerate(rows):
        anchors = tuple(Anchor(text.index(word), text.index(word) + len(word), "https://e.org/t") for word in links)
        blocks.append(Block(index, "text", "p", text, Container("p", {}, BODY), anchors))
    return Labelled(tuple(blocks), tuple(Label(Role.TAG, "test") for _ in rows))


def keywords(value: object) -> Evidence:
    node = Node(frozenset({"NewsArticle"}), {"keywords": value}, "script[0]")
    return Evidence(nodes=(node,), story=node)


@pytest.mark.parametrize(
    ("value", "tags"),
    [
        ("Ferries, strike", ("Ferries", "strike")),
        ("Ferries; strike; Lindqvist, Mara", ("Ferries", "strike", "Lindqvist, Mara")),
        ("Ferries|strike", ("Ferries", "strike")),
        ("渡轮，罢工", ("渡轮", "罢工")),
        ("フェリー、ストライキ", ("フェリー", "ストライキ")),
        ("عبارات، إضراب", ("عبارات", "إضراب")),
        (["Ferries", "Lindqvist, Mara"], ("Ferries", "Lindqvist, Mara")),
        (["Ferries, strike"], ("Ferries", "strike")),
        (["Ferries, strike", "port, sea"], ("Ferries", "strike", "port", "sea")),
        (["Ferries", "ferries", "FERRIES!"], ("Ferries",)),
        ([{"@type": "DefinedTerm", "name": "Ferries"}], ("Ferries",)),
        (["#Ferries", " strike, "], ("Ferries", "strike")),
        (["Rock &amp; roll"], ("Rock & roll",)),
        (["Ferries", "word " * 20], ("Ferries",)),
        ("", None),
        (None, None),
        (["Harbour Times", "Ferry strike ends"], None),
    ],
)
def test_declared_keywords(value: object, tags: tuple[str, ...] | None) -> None:
    assert choose(keywords(value), NOTHING, "Ferry strike ends", "Harbour Times").value == tags


@pytest.mark.parametrize("name", META_NAMES)
def test_meta(name: str) -> None:
    assert choose(Evidence(meta={name: ("Ferries, strike",)}), NOTHING).value == ("Ferries", "strike")
    assert choose(Evidence(meta={name: ("Ferries", "strike")}), NOTHING).value == ("Ferries", "strike")


def test_microdata() -> None:
    items = (Item("NewsArticle", {"keywords": ("Ferries, strike",)}, "article"),)
    assert choose(Evidence(items=items), NOTHING).value == ("Ferries", "strike")


def test_printed_tags() -> None:
    assert choose(Evidence(), labelled(("Ferries", ("Ferries",)), ("strike", ()))).value == ("Ferries", "strike")
    assert choose(Evidence(), labelled(("Topics: Ferries strike", ("Ferries", "strike")))).value == (
        "Ferries",
        "strike",
    )
    assert choose(Evidence(), labelled(("Topics: Ferries, strike", ()))).value == ("Ferries", "strike")


def test_the_site_s_topics_behind_the_story_s_tags_are_another_list() -> None:
    lists = [Container("ul", {}, BODY) for _ in range(2)]
    names = ("Ferries", "strike", "A", "B", "Back to top")
    places = (lists[0], lists[0], lists[1], lists[1], lists[1])
    blocks = [
        Block(i, "text", "li", name, Container("a", {}, place), (Anchor(0, len(name), "#" if i == 4 else f"/{i}"),))
        for i, (name, place) in enumerate(zip(names, places, strict=True))
    ]
    found = Labelled(tuple(blocks), tuple(Label(Role.TAG, "test") for _ in blocks))
    assert choose(Evidence(), found).value == ("Ferries", "strike")
    alphabet = Labelled(tuple(blocks[2:]), tuple(Label(Role.TAG, "test") for _ in blocks[2:]))
    assert choose(Evidence(), alphabet).value is None


def test_order_of_trust() -> None:
    node = Node(frozenset({"NewsArticle"}), {"keywords": ["Two"]}, "script[0]")
    meta = {
        "article:tag": ("Three",), "parsely-tags": ("Four",), "sailthru.tags": ("Five",), "news_keywords": ("Six",),
        "keywords": ("Eight",),
    }  # fmt: skip
    items = (Item("NewsArticle", {"keywords": ("Seven",)}, "article"),)
    evidence = Evidence(nodes=(node,), story=node, meta=meta, items=items)
    found = [c.value[0] for c in candidates(evidence, labelled(("One", ())))]
    assert found == ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"]


def test_plain_keywords_that_the_story_does_not_mention_are_the_site_s() -> None:
    evidence = Evidence(meta={"keywords": ("news, weather, ferries",)})
    assert choose(evidence, NOTHING, "Council meets", None, "The council met on Monday.").value is None
    assert choose(evidence, NOTHING, "Council meets", None, "It spoke of ferries.").value is not None
    assert choose(evidence, NOTHING).value == ("news", "weather", "ferries")


@pytest.mark.parametrize(
    "codes",
    [
        ["AER", "TOPNWS", "US:EU", "REG-1", "Ferries"],
        ["2615798f-b4f7-4929-adc1", "26157981aaaab4f7"],
        ["Day: Friday", "Page Type: Article", "Ferries"],
    ],
)
def test_a_machine_s_codes_are_no_tags(codes: list[str]) -> None:
    assert choose(keywords(codes), NOTHING).value is None


def test_an_acronym_among_words_is_a_tag() -> None:
    assert choose(keywords(["NATO", "Ferries", "Strike"]), NOTHING).value == ("NATO", "Ferries", "Strike")
    assert choose(keywords(["NATO"]), NOTHING).value == ("NATO",)


def test_no_more_than_a_page_can_mean() -> None:
    tags = choose(keywords([f"tag {number}" for number in range(500)]), NOTHING).value
    assert tags is not None
    assert len(tags) == MOST
