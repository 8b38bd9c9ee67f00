import pytest

from newsparse.blocks.block import Anchor, Block, Container
from newsparse.evidence.evidence import Evidence, Item, Node, UrlFacts
from newsparse.evidence.sections import BROADEST, HOME, MACHINERY, NO_SECTION, TRAIL_NAMES
from newsparse.fields.section import LINKED_PATH, META_NAMES, candidates, choose
from newsparse.roles.role import Label, Labelled, Role

HEADLINE = "Ferry strike ends after nine days"
SLUG = "ferry-strike-ends-after-nine-days"
NOTHING = Labelled((), ())


def labelled(*rows: tuple[Role, str, dict[str, str]]) -> Labelled:
    """Blocks with a role, a text, and links on words of it."""
    blocks = []
    for index, (_, text, links) in enumerate(rows):
        anchors = tuple(Anchor(text.index(word), text.index(word) + len(word), href) for word, href in links.items())
        blocks.append(Block(index, "text", "p", text, Container("p", {}, None), anchors))
    return Labelled(tuple(blocks), tuple(Label(role, "test") for role, _, _ in rows))


def story(**data: object) -> Evidence:
    node = Node(frozenset({"NewsArticle"}), data, "script[0]")
    return Evidence(nodes=(node,), story=node)


def breadcrumb(*entries: object) -> Evidence:
    node = Node(frozenset({"BreadcrumbList"}), {"itemListElement": list(entries)}, "script[0]")
    return Evidence(nodes=(node,))


def at(*segments: str) -> Evidence:
    return Evidence(url=UrlFacts("https://example.org/" + "/".join(segments), "example.org", segments))


def path(evidence: Evidence, blocks: Labelled = NOTHING, site: str | None = None) -> tuple[str, ...] | None:
    """The path, and where there is only one label, that label; the section is the last of both."""
    filed = choose(evidence, blocks, HEADLINE, site)
    names = filed.path.value or ((filed.section.value,) if filed.section.value else None)
    assert names is None or filed.section.value == names[-1]
    return names


def test_a_breadcrumb_goes_by_position_without_start_site_and_story() -> None:
    evidence = breadcrumb(
        {"@type": "ListItem", "position": 5, "name": HEADLINE},
        {"@type": "ListItem", "position": "4", "item": {"@id": "https://example.org/world/asia", "name": "Asia"}},
        {"@type": "ListItem", "position": 3, "name": "World &amp; Sea"},
        {"@type": "ListItem", "position": 2, "name": "Harbour Times"},
        {"@type": "ListItem", "position": 1, "name": "Home"},
    )
    filed = choose(evidence, NOTHING, HEADLINE, "Harbour Times")
    assert filed.path.value == ("World & Sea", "Asia")
    assert filed.section.value == "Asia"


@pytest.mark.parametrize("entries", [["nonsense"], [{}], [{"name": None, "position": "first"}], "Home", None])
def test_a_broken_breadcrumb_is_none(entries: object) -> None:
    node = Node(frozenset({"BreadcrumbList"}), {"itemListElement": entries}, "script[0]")
    assert path(Evidence(nodes=(node,))) is None


def test_a_breadcrumb_may_stand_in_the_page_s_node() -> None:
    inner = {"@type": "BreadcrumbList", "itemListElement": [{"position": 1, "name": "World"}]}
    node = Node(frozenset({"WebPage"}), {"breadcrumb": inner}, "script[0]")
    filed = choose(Evidence(nodes=(node,)), NOTHING)
    assert filed.path.winner is not None
    assert (filed.path.value, filed.path.winner.where) == (("World",), "script[0].breadcrumb")


def test_breadcrumbs_in_microdata() -> None:
    items = (Item("BreadcrumbList", {"itemListElement": ("Home", "https://example.org/world", "World")}, "ol"),)
    assert path(Evidence(items=items)) == ("World",)
    older = (Item("Breadcrumb", {"title": ("World",)}, "li"), Item("Breadcrumb", {"title": ("Asia",)}, "li"))
    assert path(Evidence(items=older)) == ("World", "Asia")


@pytest.mark.parametrize("name", [name for names in HOME.values() for name in names])
def test_start_pages_are_no_section(name: str) -> None:
    assert path(breadcrumb({"name": name.upper()}, {"name": "Asia"})) == ("Asia",)


def test_a_story_in_other_words_at_a_breadcrumb_s_end_is_dropped() -> None:
    assert path(breadcrumb({"name": "Asia"}, {"name": "Ferry strike ends after nine long days"})) == ("Asia",)


def test_printed_labels() -> None:
    world, asia = (Role.SECTION, "World", {"World": "/world/"}), (Role.SECTION, "Asia", {"Asia": "/world/asia/"})
    assert path(Evidence(), labelled(world, asia)) == ("World", "Asia")
    assert path(Evidence(), labelled(world, (Role.SECTION, "Sport", {"Sport": "/sport/"}))) == ("World",)
    assert path(Evidence(), labelled((Role.SECTION, "News", {}), (Role.SECTION, "Asia", {}))) == ("Asia",)
    assert path(Evidence(), labelled((Role.BREADCRUMB, "World", {}), (Role.BREADCRUMB, "Asia", {}))) == (
        "World",
        "Asia",
    )
    crumbs = (Role.BREADCRUMB, "Home / World / Asia", {"Home": "https://e.org/", "World": "https://e.org/w"})
    assert path(Evidence(), labelled(crumbs)) == ("World", "Asia")
    assert path(Evidence(), labelled((Role.BREADCRUMB, "World › Asia", {}))) == ("World", "Asia")
    assert path(Evidence(), labelled((Role.PARAGRAPH, "World", {}))) is None


def test_a_broader_label_printed_alone_is_the_section() -> None:
    evidence = breadcrumb({"name": "World"}, {"name": "Asia"})
    filed = choose(evidence, labelled((Role.SECTION, "WORLD", {})), HEADLINE)
    assert filed.section.value == "World"
    assert filed.path.value == ("World", "Asia")
    assert filed.section.winner is not None
    assert filed.section.winner.source == "dom"
    assert "Asia" in [loser.value for loser in filed.section.losers]
    both = labelled((Role.BREADCRUMB, "World", {}), (Role.BREADCRUMB, "Asia", {}), (Role.SECTION, "World", {}))
    assert choose(evidence, both, HEADLINE).section.value == "Asia"


@pytest.mark.parametrize(
    ("declared", "section"),
    [
        ("Asia", ("Asia",)),
        (["Asia", "Europe"], ("Asia",)),
        (["News", "Asia"], ("Asia",)),
        (["News"], ("News",)),
        ("World/Asia", ("World", "Asia")),
        ("World > Asia", ("World", "Asia")),
        ("/world/asia/", ("world", "asia")),
        ("Food, Wine, Travel", ("Food, Wine, Travel",)),
        ("Strike, Ferry, Port, Union, Asia", ("Strike",)),
        ("Article", None),
        (["Uncategorized", "Asia"], ("Asia",)),
        ("12345", None),
        ("A section whose name goes on and on as if it were the whole summary of a very long story", None),
        ("", None),
        (None, None),
    ],
)
def test_declared_sections(declared: object, section: tuple[str, ...] | None) -> None:
    assert path(story(articleSection=declared)) == section


def test_of_many_categories_the_url_s() -> None:
    node = Node(frozenset({"NewsArticle"}), {"articleSection": ["Strikes", "Sea Life"]}, "script[0]")
    url = UrlFacts("https://example.org/sea-life/a", "example.org", ("sea-life", "a"))
    assert path(Evidence(story=node, url=url)) == ("Sea Life",)
    node = Node(frozenset({"NewsArticle"}), {"articleSection": "Strikes, Sea Life"}, "script[0]")
    assert path(Evidence(story=node, url=url)) == ("Sea Life",)


@pytest.mark.parametrize("broad", sorted(BROADEST))
def test_of_many_categories_not_the_broadest(broad: str) -> None:
    assert path(story(articleSection=[broad, "Asia"])) == ("Asia",)


@pytest.mark.parametrize("name", META_NAMES)
def test_meta(name: str) -> None:
    assert path(Evidence(meta={name: ("Asia",)})) == ("Asia",)


def test_declared_in_microdata() -> None:
    assert path(Evidence(items=(Item("NewsArticle", {"articleSection": ("Asia",)}, "article"),))) == ("Asia",)


@pytest.mark.parametrize("name", sorted(NO_SECTION))
def test_empty_categories_are_no_section(name: str) -> None:
    assert path(Evidence(meta={"article:section": (name.upper(),)})) is None


def test_keywords_are_no_section() -> None:
    assert path(Evidence(meta={"keywords": ("Ferries",), "article:tag": ("Ferries",)})) is None


@pytest.mark.parametrize(
    ("segments", "section"),
    [
        (("world", "asia", SLUG), ("Asia",)),
        (("world", "2026", "11", "asia", SLUG), ("World",)),
        (("2026", "11", "02", "asia", SLUG), ("Asia",)),
        (("en", "world", SLUG), ("World",)),
        (("en-us", "world", SLUG), ("World",)),
        (("story", "world", SLUG), ("World",)),
        (("football", "news", SLUG), ("Football",)),
        (("news", SLUG), ("News",)),
        (("nfl", SLUG), ("NFL",)),
        (("sea-life", SLUG), ("Sea Life",)),
        (("Sea_life", SLUG), ("Sea life",)),
        (("スポーツ", "123"), ("スポーツ",)),
        (("世界", "123"), ("世界",)),
        ((SLUG, "amp"), None),
        ((SLUG,), None),
        (("world",), None),
        (("a123", "b-7", SLUG), None),
        ((), None),
    ],
)
def test_the_url_s_path(segments: tuple[str, ...], section: tuple[str, ...] | None) -> None:
    assert path(at(*segments)) == section


@pytest.mark.parametrize("word", sorted(MACHINERY))
def test_machinery_of_urls_is_no_section(word: str) -> None:
    assert path(at(word, SLUG)) is None


def test_a_segment_is_named_as_the_page_s_links_name_it() -> None:
    menu = labelled(
        (Role.BOILERPLATE, "Sea & Coast", {"Sea & Coast": "https://example.org/sea_coast/"}),
        (Role.BOILERPLATE, "All about the sea", {"All about the sea": "https://example.org/sea_coast"}),
        (Role.BOILERPLATE, "broken", {"broken": "https://[x/"}),
    )
    filed = choose(at("sea_coast", SLUG), menu, HEADLINE)
    assert (filed.section.value, filed.path.value) == ("Sea & Coast", None)
    assert filed.section.winner is not None
    assert (filed.section.winner.source, filed.section.winner.origin) == ("url", LINKED_PATH)


def test_a_single_label_is_a_section_and_no_path() -> None:
    for evidence in (story(articleSection="Asia"), at("asia", SLUG), Evidence(meta={"article:section": ("Asia",)})):
        filed = choose(evidence, NOTHING, HEADLINE)
        assert (filed.section.value, filed.path.value) == ("Asia", None)
    filed = choose(Evidence(), labelled((Role.SECTION, "Asia", {})), HEADLINE)
    assert (filed.section.value, filed.path.value) == ("Asia", None)


def test_order_of_trust() -> None:
    node = Node(frozenset({"NewsArticle"}), {"articleSection": "Four"}, "script[0]")
    crumb = Node(frozenset({"BreadcrumbList"}), {"itemListElement": [{"name": "One"}]}, "script[1]")
    items = (
        Item("BreadcrumbList", {"itemListElement": ("Two",)}, "ol"),
        Item("NewsArticle", {"articleSection": ("Five",)}, "article"),
    )
    url = UrlFacts("", "example.org", ("seven", "x"))
    evidence = Evidence((node, crumb), node, {"article:section": ("Six",)}, items=items, url=url)
    found = [c.value[0] for c in candidates(evidence, labelled((Role.SECTION, "Three", {})))]
    assert found == ["One", "Two", "Three", "Four", "Five", "Six", "Seven"]


def test_the_host_is_no_section() -> None:
    node = Node(frozenset({"BreadcrumbList"}), {"itemListElement": [{"name": "Example.org"}, {"name": "Asia"}]}, "s")
    assert path(Evidence(nodes=(node,), url=UrlFacts("", "www.example.org", ()))) == ("Asia",)


@pytest.mark.parametrize("name", sorted(TRAIL_NAMES))
def test_a_breadcrumb_s_own_name_is_no_section(name: str) -> None:
    entries = labelled((Role.BREADCRUMB, name, {}), (Role.BREADCRUMB, f"{name}: Home › World › Asia", {}))
    assert path(Evidence(), entries) == ("World", "Asia")


def test_a_section_in_a_script_without_spaces_is_no_headline() -> None:
    title = "ชาวบ้านปากน้ำเปิดตลาดเรือพายท้องถิ่นอีกครั้งหลังปิดมานานหกปี"
    entries = labelled((Role.BREADCRUMB, "ข่าว", {}), (Role.BREADCRUMB, "ท้องถิ่น", {}), (Role.BREADCRUMB, title, {}))
    assert choose(Evidence(title=title), entries, title, None).path.value == ("ข่าว", "ท้องถิ่น")


def test_a_menu_that_opens_with_the_start_page_is_no_breadcrumb() -> None:
    menu = [(Role.BREADCRUMB, name, {}) for name in ("Home", "Politics", "Sport")]
    trail = [(Role.BREADCRUMB, name, {}) for name in ("Home", "World", "Asia")]
    assert path(Evidence(), labelled(*menu, *trail)) == ("World", "Asia")


def test_an_entry_behind_a_linked_start_page_needs_no_separator() -> None:
    filed = choose(Evidence(), labelled((Role.BREADCRUMB, "Home Asia", {"Home": "https://example.org/"})), HEADLINE)
    assert (filed.section.value, filed.path.value) == ("Asia", ("Asia",))


def test_a_short_declared_title_that_is_not_the_headline_may_name_the_section() -> None:
    evidence = Evidence(title="Asia", meta={"article:section": ("Asia",)})
    assert path(evidence) == ("Asia",)
    assert choose(evidence, NOTHING, "Asia").section.value is None
