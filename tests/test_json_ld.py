"""JSON-LD: which nodes a page's scripts hold, which of them is its story, and what the shapes of a value give."""

import json
import time

import pytest

from newsparse.evidence.evidence import Node
from newsparse.evidence.json_ld import (
    MAX_NODES,
    Person,
    Picture,
    choose_story,
    images,
    people,
    plain,
    read_nodes,
    texts,
    types_of,
    urls,
    whole_number,
)

PAGE = "https://www.example.com/news/tide?ref=home"


def nodes_of(*scripts: object) -> tuple[Node, ...]:
    return read_nodes([(f"script[{i}]", json.dumps(script)) for i, script in enumerate(scripts)])[0]


def story_of(*scripts: object, pages: tuple[str, ...] = (PAGE,)) -> Node | None:
    nodes, own = read_nodes([(f"script[{i}]", json.dumps(script)) for i, script in enumerate(scripts)])
    return choose_story(nodes, own, pages)


def headline_of(*scripts: object, pages: tuple[str, ...] = (PAGE,)) -> object:
    story = story_of(*scripts, pages=pages)
    return story.data["headline"] if story else None


def story(headline: str | None = None, kind: str = "NewsArticle", **more: object) -> dict[str, object]:
    return {"@type": kind, **({"headline": headline} if headline else {}), **more}


class TestNodes:
    def test_every_typed_object_is_a_node_in_reading_order(self) -> None:
        nodes = nodes_of(
            {"@graph": [story("Tide", author={"@type": "Person", "name": "Mara"}), {"@type": "WebPage"}]},
            [story("Sky"), {"name": "untyped", "image": {"@type": "ImageObject"}}],
        )
        assert [(node.where, *node.types) for node in nodes] == [
            ("script[0].@graph[0]", "NewsArticle"),
            ("script[0].@graph[0].author", "Person"),
            ("script[0].@graph[1]", "WebPage"),
            ("script[1][0]", "NewsArticle"),
            ("script[1][1].image", "ImageObject"),
        ]

    def test_several_values_in_one_script_have_paths_of_their_own(self) -> None:
        nodes, _ = read_nodes([("script[0]", '{"@type": "WebSite"} {"@type": "WebPage"}')])
        assert [node.where for node in nodes] == ["script[0][0]", "script[0][1]"]

    def test_the_same_script_twice_is_read_once(self) -> None:
        assert len(nodes_of(story("Tide"), story("Tide"))) == 1

    def test_references_are_resolved_one_level_across_scripts(self) -> None:
        nodes = nodes_of(
            {"@graph": [story("Tide", author={"@id": "#mara"}, image=[{"@id": "#pic"}], publisher={"@id": "#none"})]},
            {"@type": "Person", "@id": "#mara", "name": "Mara Lindqvist", "worksFor": {"@id": "#post"}},
            {"@type": "ImageObject", "@id": "#pic", "url": "https://example.com/a.jpg"},
            {"@type": "Organization", "@id": "#post", "name": "Example Post"},
        )
        data = nodes[0].data
        assert list(people(data["author"])) == [Person("Mara Lindqvist")]
        assert list(images(data["image"])) == [Picture("https://example.com/a.jpg")]
        assert data["publisher"] == {"@id": "#none"}
        assert nodes[1].data["worksFor"]["name"] == "Example Post"  # type: ignore[index]

    def test_references_in_a_circle_do_no_harm(self) -> None:
        nodes = nodes_of({"@graph": [
            {"@type": "Person", "@id": "#a", "name": "A", "knows": {"@id": "#b"}},
            {"@type": "Person", "@id": "#b", "name": "B", "knows": {"@id": "#a"}},
        ]})  # fmt: skip
        assert nodes[0].data["knows"]["name"] == "B"  # type: ignore[index]
        assert nodes[0].data["knows"]["knows"] == {"@id": "#a"}  # type: ignore[index]

    def test_the_fullest_object_of_an_id_is_taken(self) -> None:
        nodes = nodes_of(
            story("Tide", author={"@id": "#mara"}),
            {"@type": "Person", "@id": "#mara", "name": "Mara Lindqvist", "url": "https://example.com/mara"},
            {"@type": "Person", "@id": "#mara", "name": "M. L."},
        )
        assert list(people(nodes[0].data["author"])) == [Person("Mara Lindqvist", "https://example.com/mara")]

    @pytest.mark.parametrize(
        "declared", ["NewsArticle", "newsarticle", "schema:NewsArticle", "http://schema.org/NewsArticle"]
    )
    def test_types_are_last_words(self, declared: str) -> None:
        assert types_of({"@type": declared}) == {"NewsArticle"}

    def test_odd_types_are_none(self) -> None:
        assert types_of({"@type": [None, 3, {"@id": "x"}, ""]}) == frozenset()


class TestStory:
    def test_no_story_no_node(self) -> None:
        assert story_of({"@type": "WebSite", "name": "Example Post"}) is None
        assert story_of() is None

    def test_the_first_of_several(self) -> None:
        assert headline_of(story("Tide"), story("Sky")) == "Tide"

    def test_one_that_names_the_page_before_others(self) -> None:
        mine = story("Tide", mainEntityOfPage={"@type": "WebPage", "@id": "http://example.com/news/tide/#main"})
        assert headline_of(story("Sky", url="https://www.example.com/news/sky"), mine) == "Tide"
        assert headline_of(story("Sky"), mine) == "Tide"

    def test_the_query_tells_pages_apart(self) -> None:
        first = story("Sky", url="https://example.com/story?id=1")
        second = story("Tide", url="https://example.com/story?id=2")
        assert headline_of(first, second, pages=("https://example.com/story?id=2",)) == "Tide"

    def test_one_with_a_headline_before_a_stub(self) -> None:
        assert headline_of(story(datePublished="2026-11-02"), story("Tide")) == "Tide"
        assert headline_of(story(url=PAGE), story("Tide")) == "Tide"

    def test_one_of_another_page_is_taken_when_there_is_no_other(self) -> None:
        assert headline_of(story("Tide", url="https://m.example.net/amp/tide")) == "Tide"

    @pytest.mark.parametrize("key", ["mainEntity", "mainEntityOfPage", "@graph"])
    def test_a_story_inside_its_page(self, key: str) -> None:
        assert headline_of({"@type": "WebPage", key: story("Tide")}) == "Tide"

    @pytest.mark.parametrize("key", ["itemListElement", "hasPart", "isRelatedTo", "citation", "liveBlogUpdate"])
    def test_a_story_inside_a_list_or_another_story_is_not_the_page_s_own(self, key: str) -> None:
        other = {"@type": "ItemList", key: [story("Sky"), story("Moon", url="https://example.com/news/moon")]}
        assert headline_of(other) is None
        assert headline_of(other, story("Tide")) == "Tide"
        assert headline_of({**story("Tide"), key: [story("Sky", url=PAGE)]}) == "Tide"

    def test_a_post_of_a_blog_that_names_the_page(self) -> None:
        blog = {"@type": "Blog", "blogPost": [story("Sky", "BlogPosting"), story("Tide", "BlogPosting", url=PAGE)]}
        assert headline_of(blog) == "Tide"

    def test_a_review_beside_the_story_is_the_lesser(self) -> None:
        assert headline_of(story("Five stars", "Review"), story("Tide")) == "Tide"
        assert headline_of(story("Five stars", "Review")) == "Five stars"


class TestValues:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (None, []),
            (True, []),
            ("", []),
            ("  Tide \n turns ", ["Tide turns"]),
            ("Q&amp;A", ["Q&A"]),
            ("Q&amp;amp;A", ["Q&A"]),
            ("<p>One</p><p><b>T</b>wo</p>", ["One Two"]),
            ("&lt;p&gt;One&lt;/p&gt;", ["One"]),
            ("if a < b and c > d", ["if a < b and c > d"]),
            ("how <details> works", ["how <details> works"]),
            ({"name": "Sea"}, ["Sea"]),
            ({"@type": "Thing", "name": ["Sea", "Sky"]}, ["Sea", "Sky"]),
            ({"name": {"@value": "Sea"}}, ["Sea"]),
            ([{"@value": "Sea", "@language": "en"}, {"@value": "Meer", "@language": "de"}], ["Sea", "Meer"]),
            ({"@list": ["a", ["b", {"@set": ["c"]}]]}, ["a", "b", "c"]),
            ([1, 2.5, False], ["1", "2.5"]),
            ({"url": "https://example.com"}, []),
        ],
    )
    def test_texts(self, value: object, expected: list[str]) -> None:
        assert list(texts(value)) == expected

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("Mara Lindqvist", [Person("Mara Lindqvist")]),
            (["Mara Lindqvist", {"name": "Ana Reyes"}], [Person("Mara Lindqvist"), Person("Ana Reyes")]),
            ({"@type": "Person", "name": ["A", "B"], "url": "/ab"}, [Person("A"), Person("B")]),
            ({"@type": "Person", "name": "A", "url": ["/a", "/b"]}, [Person("A", "/a")]),
            ({"@type": "NewsMediaOrganization", "name": "Example Post"}, [Person("Example Post", None, True)]),
            ({"@type": "Person", "givenName": "Ana", "familyName": "Reyes"}, [Person("Ana Reyes")]),
            ({"@type": "Person", "url": "https://example.com/a"}, []),
            ("https://example.com/authors/ana", []),
            (None, []),
        ],
    )
    def test_people(self, value: object, expected: list[Person]) -> None:
        assert list(people(value)) == expected

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("https://example.com/a.jpg?w=1&amp;h=2", [Picture("https://example.com/a.jpg?w=1&h=2")]),
            (["/a.jpg", {"contentUrl": "/b.jpg"}], [Picture("/a.jpg"), Picture("/b.jpg")]),
            ({"url": {"@id": "/a.jpg"}, "width": "640"}, [Picture("/a.jpg", 640)]),
            ({"url": "/a.jpg", "caption": "Low <i>tide</i>"}, [Picture("/a.jpg", caption="Low tide")]),
            (
                {"url": "/a.jpg", "creator": [{"name": "Ida Falk"}, {"name": "Example Post"}]},
                [Picture("/a.jpg", credit="Ida Falk, Example Post")],
            ),
            ({"url": "/a.jpg", "copyrightNotice": "Ida Falk"}, [Picture("/a.jpg", credit="Ida Falk")]),
            ({"caption": "no picture"}, []),
            ({"url": []}, []),
        ],
    )
    def test_images(self, value: object, expected: list[Picture]) -> None:
        assert list(images(value)) == expected

    def test_urls(self) -> None:
        assert list(urls({"@type": "WebPage", "@id": " https://example.com/a "})) == ["https://example.com/a"]

    @pytest.mark.parametrize("value", [None, True, "wide", 0, -5, float("inf"), "9" * 5_000, {"value": None}, [1]])
    def test_no_whole_number(self, value: object) -> None:
        assert whole_number(value) is None


class TestHostileScripts:
    def test_many_nodes_are_bounded(self) -> None:
        assert len(nodes_of([{"@type": "Thing"}] * (MAX_NODES + 10))) == MAX_NODES

    def test_long_keys_do_not_grow_paths(self) -> None:
        value: dict[str, object] = {"@type": "Thing"}
        for _ in range(50):
            value = {"@type": "Thing", "k" * 10_000: value}
        assert max(len(node.where) for node in nodes_of(value)) < 5_000

    @pytest.mark.parametrize("depth", [100, 900, 100_000])
    def test_deep_nesting_is_cut(self, depth: int) -> None:
        start = time.process_time()
        nodes, own = read_nodes([("s", '{"@type": "NewsArticle", "mainEntity":' * depth + "1" + "}" * depth)])
        assert 0 < len(nodes) <= 65
        assert choose_story(nodes, own, [PAGE]) is nodes[0]
        assert time.process_time() - start < 5

    def test_what_many_references_bring_in_counts_once(self) -> None:
        many = {"@type": "Person", "@id": "#x", "name": ["A" * 1_000] * 10_000}
        nodes = nodes_of(story("Tide", author=[{"@id": "#x"}] * 10_000), many)
        assert 0 < sum(1 for _ in people(nodes[0].data["author"])) <= 100
        assert 0 < sum(1 for _ in texts(nodes[0].data["author"])) <= 100

    @pytest.mark.parametrize("unit", ["<", "<p ", "<!--", "</", "&", "&#", "&amp;", "<p>", " <a"])
    def test_plain_is_linear(self, unit: str) -> None:
        start = time.process_time()
        plain(unit * 200_000)
        assert time.process_time() - start < 5
