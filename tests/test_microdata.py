"""Microdata and RDFa-lite: what value each element gives, and how nested items show in their parents."""

import pytest

from newsparse.evidence.declaration import Declaration
from newsparse.evidence.microdata import MAX_PROPERTIES, read_items

BASE = "https://example.com/news/tide"


def item(kind: str, scope: int | None = None, *, tag: str = "div", text: str = "", **more: str) -> Declaration:
    attributes = {"itemscope": "", "itemtype": f"https://schema.org/{kind}", **more}
    return Declaration(tag, attributes, text, scope, f"{tag}.{kind}")


@pytest.mark.parametrize(
    ("tag", "attributes", "text", "expected"),
    [
        ("meta", {"content": " a "}, "", ("a",)),
        ("meta", {"content": ""}, "", None),
        ("span", {"content": "2026-11-02"}, "2 November", ("2026-11-02",)),
        ("a", {"href": "/x"}, "Mara Lindqvist", ("Mara Lindqvist",)),
        ("a", {"href": "/x"}, "", ("https://example.com/x",)),
        ("link", {"href": "/x"}, "", ("https://example.com/x",)),
        ("img", {"src": "a.jpg"}, "", ("https://example.com/news/a.jpg",)),
        ("img", {"src": "data:image/gif;base64,xx", "data-src": "/a.jpg"}, "", ("https://example.com/a.jpg",)),
        ("object", {"data": "/a.pdf"}, "", ("https://example.com/a.pdf",)),
        ("time", {"datetime": "2026-11-02T10:00Z"}, "today", ("2026-11-02T10:00Z",)),
        ("time", {}, "2 November", ("2 November",)),
        ("data", {"value": "12"}, "twelve", ("12",)),
        ("p", {}, "The tide & the <b> tag.", ("The tide & the <b> tag.",)),
        ("p", {}, "", None),
    ],
)
def test_value_of_an_element(tag: str, attributes: dict[str, str], text: str, expected: tuple[str] | None) -> None:
    declared = Declaration(tag, {"itemprop": "about", **attributes}, text, 0)
    assert read_items([item("NewsArticle"), declared], BASE)[0].properties.get("about") == expected


def test_a_link_under_a_url_property_gives_its_address() -> None:
    link = Declaration("a", {"itemprop": "url", "href": "/x"}, "Read", 0)
    image = Declaration("meta", {"itemprop": "image", "content": "/a.jpg"}, "", 0)
    found = read_items([item("NewsArticle"), link, image], BASE)[0].properties
    assert found == {"url": ("https://example.com/x",), "image": ("https://example.com/a.jpg",)}


def test_nested_items_show_in_their_parent_and_on_their_own() -> None:
    found = read_items([
        item("NewsArticle", tag="article"),
        Declaration("h1", {"itemprop": "headline"}, "Tide turns", 0),
        item("Person", 0, itemprop="author"),
        Declaration("span", {"itemprop": "name"}, "Mara Lindqvist", 2),
        Declaration("a", {"itemprop": "url", "href": "/mara"}, "profile", 2),
        item("Person", 0, itemprop="author", text="Ana Reyes"),
        item("ImageObject", 0, itemprop="image"),
        Declaration("meta", {"itemprop": "name", "content": "Harbour"}, "", 6),
        Declaration("meta", {"itemprop": "url", "content": "/a.jpg"}, "", 6),
    ], BASE)  # fmt: skip
    assert [(i.type, i.where) for i in found] == [
        ("NewsArticle", "article.NewsArticle"),
        ("Person", "div.Person"),
        ("Person", "div.Person"),
        ("ImageObject", "div.ImageObject"),
    ]
    assert found[0].properties == {
        "headline": ("Tide turns",),
        "author": ("Mara Lindqvist", "Ana Reyes"),
        "image": ("https://example.com/a.jpg",),
    }
    assert found[1].properties == {"name": ("Mara Lindqvist",), "url": ("https://example.com/mara",)}


def test_a_trail_of_breadcrumbs() -> None:
    found = read_items([
        item("BreadcrumbList", tag="ol"),
        item("ListItem", 0, itemprop="itemListElement"),
        item("Thing", 1, itemprop="item", tag="a", href="/news"),
        Declaration("span", {"itemprop": "name"}, "News", 2),
        item("ListItem", 0, itemprop="itemListElement"),
        Declaration("a", {"itemprop": "item", "href": "/news/world"}, "World", 4),
        Declaration("span", {"itemprop": "name"}, "World", 4),
    ], BASE)  # fmt: skip
    assert found[0].properties == {"itemListElement": ("News", "World")}


def test_rdfa_lite() -> None:
    found = read_items([
        Declaration("div", {"vocab": "https://schema.org/", "typeof": "schema:NewsArticle"}),
        Declaration("h1", {"property": "schema:headline"}, "Tide turns", 0),
        Declaration("span", {"property": "author", "typeof": "Person"}, "by Mara", 0),
        Declaration("span", {"property": "name"}, "Mara Lindqvist", 2),
        Declaration("span", {"property": "dc:date", "content": "2026-11-02"}, "today", 0),
        Declaration("meta", {"property": "og:title", "content": "Tide | Example Post"}, "", 0),
    ], BASE)  # fmt: skip
    assert found[0].type == "NewsArticle"
    assert found[0].properties == {
        "headline": ("Tide turns",),
        "author": ("Mara Lindqvist",),
        "date": ("2026-11-02",),
    }


def test_properties_outside_any_item_come_last_in_one_without_a_type() -> None:
    found = read_items([Declaration("span", {"itemprop": "author"}, "Mara"), item("WebPage")], BASE)
    assert [i.type for i in found] == ["WebPage", ""]
    assert found[1].properties == {"author": ("Mara",)}


def test_one_element_may_give_several_properties() -> None:
    both = Declaration("time", {"itemprop": "datePublished dateModified", "datetime": "2026-11-02"}, "", 0)
    assert read_items([item("NewsArticle"), both], BASE)[0].properties == {
        "datePublished": ("2026-11-02",),
        "dateModified": ("2026-11-02",),
    }


def test_nothing_in_nothing_out() -> None:
    assert read_items([Declaration("meta", {"name": "author", "content": "Mara"})], BASE) == ()


def test_many_properties_and_deep_items_are_bounded() -> None:
    chain = [item("Thing", i - 1 if i else None, itemprop="item") for i in range(20_000)]
    assert len(read_items(chain, BASE)) <= MAX_PROPERTIES + 1
