"""Breadcrumbs and the menus that look like them."""

import pytest

import newsparse
from newsparse.roles.trail import descends, is_printed_trail

TITLE = "Ferry strike ends after nine days at sea"
STORY = "<p>Crews returned to work on Monday after nine days, and the first boat left the harbour at six.</p>" * 2


def path(over: str, url: str = "https://news.example.org/2026/ferry", tag: str = "div") -> tuple[str, ...]:
    """The path of a page that prints something over its headline, beside nothing else."""
    html = f"<title>{TITLE}</title><main><{tag}>{over}</{tag}><article><h1>{TITLE}</h1>{STORY}</article></main>"
    return newsparse.extract(html, url=url).section_path


def links(*entries: tuple[str, str], tag: str = "li") -> str:
    return "".join(f"<{tag}><a href={href}>{name}</a></{tag}>" for name, href in entries)


@pytest.mark.parametrize("tag", ["div", "nav"])
def test_entries_that_lead_deeper_are_a_breadcrumb(tag: str) -> None:
    entries = links(("Home", "/"), ("World", "/world/"), ("Asia", "/world/asia/"))
    assert path(f"<ol>{entries}</ol>", tag=tag) == ("World", "Asia")


@pytest.mark.parametrize(
    "entries",
    [
        (("Home", "/"), ("Books", "/books"), ("About", "/about")),
        (("Home", "/"), ("Tide tables", "/p/tides.html"), ("Contact", "/p/contact.html")),
        (("Home", "/"), ("Subscribe", "/subscribe")),
    ],
)
@pytest.mark.parametrize("tag", ["div", "nav"])
def test_entries_side_by_side_are_a_menu(entries: tuple[tuple[str, str], ...], tag: str) -> None:
    assert path(f"<ul>{links(*entries)}</ul>", tag=tag) == ()


def test_a_name_arrows_or_the_page_s_address_make_a_breadcrumb_of_side_by_side_entries() -> None:
    entries = (("Home", "/"), ("Film", "/v/film/"), ("News", "/c/news/"))
    assert path(f'<nav class="page-crumbs"><ul>{links(*entries)}</ul></nav>', tag="nav") == ("Film", "News")
    assert path(f"<ul>{links(('Home ›', '/'), ('Film', '/film'))}</ul>", tag="nav") == ("Film",)
    film = f"<ul>{links(('Home', '/'), ('Film', '/film/'))}</ul>"
    assert path(film, url="https://news.example.org/film/ferry", tag="nav") == ("Film",)


def test_a_line_of_links_that_lead_deeper_needs_no_start_page() -> None:
    assert path("<p><a href=/sea/>Sea</a><a href=/sea/ferries/>Ferries</a></p>") == ("Sea", "Ferries")
    assert path("<p><a href=/sea/>Sea</a> | <a href=/air/>Air</a></p>") == ()


@pytest.mark.parametrize(
    ("text", "is_trail"),
    [
        ("World > Asia > Ferries", True),
        ("Home / World", True),
        ("Home » World", True),
        ("World / Asia / Ferries", False),
        ("Home | Newsletter | Imprint", False),
        ("World > Asia", False),
        ("The ferry that sails every night > Asia > x", False),
    ],
)
def test_printed_trails(text: str, is_trail: bool) -> None:
    assert is_printed_trail(text) is is_trail


def test_addresses_that_lead_deeper() -> None:
    assert descends(["/a/", "/a/b/", "https://example.org/a/b/c/index.html"])
    assert not descends(["/a/", "/a/"])
    assert not descends(["/a/", "https://[x/"])
    assert not descends(["/a/"])


@pytest.mark.parametrize(
    ("before", "sign", "last"),
    [
        ("", "&gt;", TITLE),
        ("", "&gt;&gt;", TITLE),
        ("", "/", TITLE[:20]),
        ("You are here: ", "»", TITLE),
        ("", "&gt;", "Ferries"),
    ],
)
def test_a_printed_trail_that_ends_in_the_headline(before: str, sign: str, last: str) -> None:
    line = f"{before}<a href=/>Home</a> {sign} <a href=list?r=4>Seaside and islands</a> {sign} <b>{last}</b>"
    own = () if TITLE.startswith(last) else (last,)
    assert path(f"<p>{line}</p>") == ("Seaside and islands", *own)


def test_a_line_that_ends_in_another_sentence_is_no_trail() -> None:
    assert (
        path(f"<p><a href=/>Home</a> &gt; <a href=list?r=4>Islands</a> &gt; <b>{TITLE[6:]}, says union</b></p>") == ()
    )


def test_an_address_gives_no_path() -> None:
    assert path("", url="https://news.example.org/world/asia/ferry") == ()
