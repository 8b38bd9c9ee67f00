"""A title made for search that ends a breadcrumb, and the headline under it."""

import pytest

import newsparse

SEARCH = "Ferry strike: all that readers need to know"
HEADLINE = "Nine days without a boat"
DATE = "<time datetime=2026-03-02>2 March 2026</time>"
TEXT = "<p>Crews returned to work on Monday after nine days, and the first boat left the harbour at six.</p>" * 3
STORY = f"<article><header><h2>{HEADLINE}</h2>{DATE}</header>{TEXT}</article>"
LINKS = "<a href=/>Home</a><a href=/news>News</a>"


def headline(over: str, story: str = STORY) -> str | None:
    """The headline of a page whose declared title stands in its h1."""
    head = f'<title>{SEARCH}</title><meta property="og:title" content="{SEARCH}">'
    return newsparse.extract(f"{head}<main>{over}{story}</main>", url="https://news.example.org/news/ferry").headline


@pytest.mark.parametrize(
    "over",
    [
        f"<nav><ol><li><a href=/news>News</a></li><li><h1>{SEARCH}</h1></li></ol></nav>",
        f"<div>{LINKS}<h1>{SEARCH}</h1></div>",
        f"<section><div>{LINKS}</div><h1>{SEARCH}</h1></section>",
        f"<div class=breadcrumbs><a href=/news>News</a><span><h1>{SEARCH}</h1></span></div>",
    ],
)
def test_the_heading_under_a_trail(over: str) -> None:
    assert headline(over) == HEADLINE


@pytest.mark.parametrize(
    ("over", "story"),
    [
        (f"<h1>{SEARCH}</h1>", STORY),
        (f"<div><div><div><div>{LINKS}</div></div></div></div><h1>{SEARCH}</h1>", STORY),
        (f"<div>{LINKS}<h1>{SEARCH}</h1></div>", STORY.replace(DATE, "")),
        (f"<div>{LINKS}<h1>{SEARCH}</h1></div>", STORY.replace("article", "div")),
        (f"<div>{LINKS}<h1>{SEARCH}</h1></div>", TEXT + STORY),
        (f"<div>{LINKS}<h1>{SEARCH}</h1></div>", STORY.replace(HEADLINE, f"<a href=/news/a>{HEADLINE}</a>")),
        (f"<article><div>{LINKS}<h1>{SEARCH}</h1></div>", STORY),
    ],
)
def test_an_h1_that_is_the_headline(over: str, story: str) -> None:
    assert headline(over, story) == SEARCH


def test_the_last_line_of_a_heading_of_two_lines() -> None:
    story = STORY.replace(HEADLINE, f"<div>At sea</div><div>{HEADLINE}</div>")
    assert headline(f"<div>{LINKS}<h1>{SEARCH}</h1></div>", story) == HEADLINE


def test_a_declared_headline_in_an_element_named_after_side_columns() -> None:
    page = f"""<title>{SEARCH}</title><header><h1>Harbour</h1></header>
    <div class=sidebar><article><h2 class=headline>{SEARCH}</h2>{TEXT}</article></div>"""
    found = newsparse.extract(page)
    assert (found.headline, SEARCH in found.text) == (SEARCH, False)
