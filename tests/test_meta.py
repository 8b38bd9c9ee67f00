"""Meta and link elements: under which names their contents stand."""

import json

from newsparse.evidence.declaration import Declaration
from newsparse.evidence.meta import base_url, read_links, read_meta


def meta(**attributes: str) -> Declaration:
    return Declaration("meta", {key.replace("_", "-"): value for key, value in attributes.items()})


def link(rel: str, href: str) -> Declaration:
    return Declaration("link", {"rel": rel, "href": href})


class TestMeta:
    def test_names_are_lower_case_whatever_attribute_holds_them(self) -> None:
        found = read_meta([
            meta(property="og:title", content="Tide turns"),
            meta(name="Twitter:Title", content="Tide"),
            meta(itemprop="datePublished", content="2026-11-02"),
            meta(http_equiv="Content-Language", content="en"),
            meta(name="sailthru.author", content="Mara Lindqvist"),
            meta(name="citation_author", content="Ana Reyes"),
        ])  # fmt: skip
        assert found == {
            "og:title": ("Tide turns",),
            "twitter:title": ("Tide",),
            "datepublished": ("2026-11-02",),
            "content-language": ("en",),
            "sailthru.author": ("Mara Lindqvist",),
            "citation_author": ("Ana Reyes",),
        }

    def test_one_element_may_speak_under_several_names(self) -> None:
        found = read_meta([meta(name="description", property="og:description dc:description", content="Low water.")])
        assert found == dict.fromkeys(("description", "og:description", "dc.description"), ("Low water.",))

    def test_contents_keep_their_order_each_once_and_none_blank(self) -> None:
        contents = ["sea", " ", "sky", "sea", ""]
        assert read_meta([meta(property="article:tag", content=c) for c in contents]) == {"article:tag": ("sea", "sky")}

    def test_entities_are_decoded_and_white_space_folded(self) -> None:
        assert read_meta([meta(name="title", content=" Q&amp;A:\n tide ")])["title"] == ("Q&A: tide",)
        address = "https://example.com/?a=1&copy=2"
        assert read_meta([meta(property="og:url", content=address)])["og:url"] == (address,)

    def test_dublin_core_has_a_dot(self) -> None:
        found = read_meta([meta(name="DC.date.issued", content="2026"), meta(name="dcterms:created", content="2025")])
        assert found == {"dc.date.issued": ("2026",), "dcterms.created": ("2025",)}

    def test_value_stands_in_for_content(self) -> None:
        assert read_meta([meta(property="og:title", value="Tide turns")]) == {"og:title": ("Tide turns",)}

    def test_parsely_page_is_taken_apart(self) -> None:
        page = {"title": "Tide", "pub_date": "2026-11-02T10:00:00Z", "authors": ["Mara", "Ana"], "tags": ["sea"]}
        assert read_meta([meta(name="parsely-page", content=json.dumps(page))]) == {
            "parsely-title": ("Tide",),
            "parsely-pub-date": ("2026-11-02T10:00:00Z",),
            "parsely-author": ("Mara", "Ana"),
            "parsely-tags": ("sea",),
        }

    def test_properties_of_an_item_in_the_page_are_left_to_the_item(self) -> None:
        item = Declaration("div", {"itemscope": "", "itemtype": "https://schema.org/Person"})
        inner = Declaration("meta", {"itemprop": "name", "content": "Mara"}, scope=0)
        prefixed = Declaration("meta", {"property": "og:title", "content": "Tide"}, scope=0)
        assert read_meta([item, inner, prefixed]) == {"og:title": ("Tide",)}

    def test_an_item_that_is_the_page_keeps_its_properties_here(self) -> None:
        page = Declaration("html", {"itemscope": "", "itemtype": "https://schema.org/NewsArticle"})
        inner = Declaration("meta", {"itemprop": "headline", "content": "Tide"}, scope=0)
        assert read_meta([page, inner]) == {"headline": ("Tide",)}


class TestLinks:
    def test_hrefs_are_absolute_by_rel(self) -> None:
        links = [
            link("Canonical", "/tide"),
            link("alternate amphtml", "//amp.example.com/tide"),
            link("alternate", "https://example.com/feed"),
            link("alternate", "https://example.com/feed"),
            link("author", "mailto:desk@example.com"),
            link("next", "  "),
            link("prev", "http://[broken"),
        ]
        assert read_links(links, "https://www.example.com/news/a?b") == {
            "canonical": ("https://www.example.com/tide",),
            "alternate": ("https://amp.example.com/tide", "https://example.com/feed"),
            "amphtml": ("https://amp.example.com/tide",),
            "prev": ("http://[broken",),
        }

    def test_relative_links_without_a_base_are_left_out(self) -> None:
        assert read_links([link("canonical", "/tide")], None) == {}

    def test_the_base_is_the_first_that_the_page_declares(self) -> None:
        bases = [Declaration("base", {"target": "_top"}), Declaration("base", {"href": "../x/"})]
        assert base_url(bases, "https://example.com/a/b/c") == "https://example.com/a/x/"
        assert base_url([], "https://example.com/a") == "https://example.com/a"
        assert base_url([Declaration("base", {"href": "https://example.org/"})], None) == "https://example.org/"
        assert (
            base_url([Declaration("base", {"href": "about:blank"})], "https://example.com/") == "https://example.com/"
        )
