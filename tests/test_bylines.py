"""bylines.py, bare_names.py: lines around the headline that say who wrote the story, and lines that only look so."""

import pytest

import newsparse
from newsparse.roles.role import Role

TITLE = "Ferry strike ends after nine days"
STORY = (
    "The first ferry in nine days left the harbour on Monday morning, two hours late and with eleven cars on board.",
    "Crews had stopped work over a new rota that would have cut the night crossing and forty jobs on the islands.",
    "The company said that it would now keep the rota until the spring and then talk about it with everybody again.",
)
DATE = '<div class="t">12 March 2026, 14:05</div>'


def explained(over: str, *, head: str = "", above: str = "", behind: str = "") -> newsparse.Explanation:
    """The blocks of a page with some markup above the headline, under it, and behind the story."""
    story = "".join(f"<p>{text}</p>" for text in STORY)
    return newsparse.explain(
        f"<html lang=en><head><title>{TITLE}</title>{head}</head><body>{above}<main><article><h1>{TITLE}</h1>{over}"
        f"<div>{story}</div></article>{behind}</main></body></html>",
        url="https://news.example.org/ferry",
    )


def role_of(text: str, page: newsparse.Explanation) -> str:
    return next(block.role for block in page.blocks if block.text == text)


def names(page: newsparse.Explanation) -> list[str]:
    return [author.name for author in page.article.authors]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("<p>by falkenada</p>", "falkenada"),
        ("<p>By Harbour Workers</p>", "Harbour Workers"),
        ("<h5>by Ida Falk</h5>", "Ida Falk"),
        ("<h4>Von Ida Falk</h4>", "Ida Falk"),
        ('<div class="credit">By Ida Falk</div>', "Ida Falk"),
        ('<address><a href="/profile/ida-falk">By Ida Falk</a></address>', "Ida Falk"),
        ("<p>By Ida Falk, in News, Islands, Tides · 31 Jan 2026, 20:02 · 0 Comments</p>", "Ida Falk"),
        ("<p>Von Ida Falk und Bo Li, Berlin · Stand: 12.03.2026, 14:05 Uhr · Lesedauer: 3 Minuten</p>", "Ida Falk"),
    ],
)
def test_a_line_whose_words_say_it(line: str, author: str) -> None:
    page = explained(line)
    assert names(page)[0] == author
    assert Role.BYLINE in [block.role for block in page.blocks]


@pytest.mark.parametrize(
    "line",
    [
        "<h2>By the numbers</h2>",
        '<div class="share">Share by email</div>',
        "<figure><img src=/a.jpg width=900><figcaption>Photo by Bo Li</figcaption></figure>",
    ],
)
def test_a_line_with_such_words_that_is_none(line: str) -> None:
    assert names(explained(line)) == []


@pytest.mark.parametrize(
    "line",
    [
        '<div class="a1"><a href="/staff/ida-falk/">Ida Falk</a></div>',
        '<ul class="a1"><li><a href="/people/ida-falk/">Ida Falk</a><span>Journalist</span></li></ul>',
        '<h4><a href="https://news.example.org/@idafalk">Ida Falk</a></h4>',
        f'<div class="a1">Ida Falk</div>{DATE}',
        f'<div class="a1"><span>Ida Falk</span><br><span>Northport (Isles)</span></div>{DATE}',
        f'{DATE}<div class="a1">Ida Falk AP</div>',
        "<div>Written by</div><div>Ida Falk</div>",
        '<div class="a1">Ida Falk</div><div>3 days ago</div>',
        '<div class="a1"><span>Ida Falk</span> · <span>vor 2 Stunden</span></div>',
        "<p><strong>Ida Falk</strong></p><p>12 March 2026</p>",
        f"<h6>Ida Falk</h6>{DATE}",
        '<div class="a1"><p>Ida Falk</p></div><div class="a1"><p>Tech Writer</p></div>',
        '<div class="author-box"><h4>Ida Falk</h4></div>',
    ],
)
def test_a_line_of_nothing_but_a_name(line: str) -> None:
    page = explained(line)
    assert names(page) == ["Ida Falk"]
    assert "a name where bylines stand" in [block.reason for block in page.blocks]


def test_a_name_that_the_page_declares_needs_no_date_and_no_profile() -> None:
    meta = '<meta name="author" content="Ida Falk">'
    assert role_of("Ida Falk", explained('<div class="a1">Ida Falk</div>', head=meta)) == Role.BYLINE
    assert role_of("Ida Falk", explained('<div class="a1">Ida Falk</div>')) == Role.BOILERPLATE


def test_two_links_beside_each_other_are_two_things() -> None:
    line = (
        '<p class="entry-meta">by <a rel="author" href="/author/ida">Ida Falk</a> <a href="#r">Leave a Comment</a></p>'
    )
    assert names(explained(line)) == ["Ida Falk"]


def test_a_desk_beside_the_date() -> None:
    assert names(explained(f'<div class="a1"><span>World Desk</span></div>{DATE}')) == ["World Desk"]


@pytest.mark.parametrize(
    ("line", "head"),
    [
        (f'<div class="a1"><a href="/climate-change/">Climate Change</a></div>{DATE}', ""),
        (f'<div class="a1">Island Life</div>{DATE}', '<meta property="article:section" content="Island Life">'),
        (f'<div class="a1">Ida Falk left the harbour at six.</div>{DATE}', ""),
        (f'<div class="comment">Ida Falk</div>{DATE}', ""),
        (f'<div class="a1">Listen</div>{DATE}', ""),
    ],
)
def test_a_short_line_beside_a_date_that_is_no_name(line: str, head: str) -> None:
    assert names(explained(line, head=head)) == []


def test_a_name_behind_the_story_needs_a_line_that_announces_it() -> None:
    assert names(explained("", behind="<aside><h3>Author</h3><p>Ida Falk</p></aside>")) == ["Ida Falk"]
    assert names(explained("", behind="<aside><p>Ida Falk</p></aside>")) == []
    assert names(explained("", behind='<div class="author-box"><h4>Ida Falk</h4><p>Writes on tides.</p></div>')) == [
        "Ida Falk"
    ]
    assert names(explained("<p>By Bo Li</p>", behind="<aside><h3>Author</h3><p>Ida Falk</p></aside>")) == ["Bo Li"]


def test_a_byline_leaves_no_room_for_a_bare_name() -> None:
    page = explained(f'<div class="byline">By Bo Li</div>{DATE}<div class="a1">Ida Falk</div>')
    assert names(page) == ["Bo Li"]
    assert role_of("Ida Falk", page) == Role.BOILERPLATE


def test_the_papers_own_date_names_nobody() -> None:
    page = explained("", above="<header><div>Bellwater Advertiser Thursday 26 June 2026</div></header>")
    assert names(page) == []
    programme = explained("<p>By Ida Falk</p>", above="<header><div>Tides with Bo Li 4:00pm – 7:00pm</div></header>")
    assert names(programme) == ["Ida Falk"]


def test_bylines_of_teasers_behind_the_story_are_none() -> None:
    teaser = '<div class="related"><p>Duck crossing painted</p><span class="x">By Bo Li · 19 August 2026</span></div>'
    assert names(explained("", behind=teaser)) == []
    assert names(explained("", behind="<p>Written by Ida Falk</p>")) == ["Ida Falk"]


def test_a_byline_in_an_element_that_a_class_calls_a_footer() -> None:
    line = "Von Jost am 14.09.2009, 21:07 | 2 Meinungen"
    assert names(explained("", behind=f'<div class="asset-footer"><div class="meta">{line}</div></div>')) == ["Jost"]
    assert names(explained("", behind=f"<footer><div class=meta>{line}</div></footer>")) == []
    assert names(explained("", behind=f'<div class="comments-footer"><div class="meta">{line}</div></div>')) == []


def test_one_row_of_links_holds_section_author_and_topics() -> None:
    row = (
        '<div>In <a rel="category tag" href="/category/heritage/">Heritage</a> By '
        '<a href="/author/ida-falk/">Ida Falk</a> <a rel="tag" href="/tag/cranes/">cranes</a></div>'
    )
    page = explained("", behind=row)
    assert names(page) == ["Ida Falk"]
    assert page.article.section == "Heritage"


def test_a_name_behind_what_a_class_calls_a_caption() -> None:
    author = "<div class=post-author><div class=caption>Author</div><div class=the-author>Ida Falk</div></div>"
    assert names(explained(f"<div><div><img src=/a.jpg></div><div>{author}</div></div>")) == ["Ida Falk"]
