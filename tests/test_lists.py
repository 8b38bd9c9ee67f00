"""Lists of other stories behind the body: which of them a page offers because of its story."""

import pytest

import newsparse

STORY = (
    "The old bridge over the northern arm of the river was opened to traffic again on Monday, a year after it closed.",
    "Repairs took twice as long as planned because the second pier stood on softer ground than the survey had said.",
    "“We counted every day,” said Ida Falk, who runs the bakery on the far bank and had lost most of her customers.",
    "The council will now decide whether lorries may use it, and wants to hear the engineers before the summer.",
)
DAM, FERRY, PIER = "Dam passes its safety check", "Ferry strike ends in Orsk", "Engineers inspect the second pier"
LINKS = f"<li><a href=/news/dam>{DAM}</a></li><li><a href=/news/ferry>{FERRY}</a></li>"


def offered(behind: str, before: str = "", inside: str = "", chunk: str = "") -> list[tuple[str, str | None]]:
    """Text and label of each related link of a page with something behind its story, before it, or in its element."""
    body = "".join(f"<p>{text}</p>" for text in STORY)
    html = (
        f"<title>Bridge reopens after a year of repairs</title>{before}<main><article>"
        f"<h1>Bridge reopens after a year of repairs</h1><div class='{chunk}'>{body}{inside}</div></article>"
        f"{behind}</main>"
    )
    return [(link.text, link.label) for link in newsparse.extract(html, url="https://example.org/b").related_links]


@pytest.mark.parametrize("heading", ["Related stories", "More on the Orsk bridge", "Ähnliche Artikel", "■関連記事"])
def test_a_heading_that_announces_stories(heading: str) -> None:
    label = heading.strip("■")
    assert offered(f"<section><h3>{heading}</h3><ul>{LINKS}</ul></section>") == [(DAM, label), (FERRY, label)]


@pytest.mark.parametrize("heading", ["Most read", "Latest news", "Related topics", "More from World", "In the shop"])
def test_a_heading_that_does_not(heading: str) -> None:
    assert offered(f"<section><h3>{heading}</h3><ul>{LINKS}</ul></section>") == []


def test_a_class_that_says_related() -> None:
    assert offered(f'<section class="related-posts"><ul>{LINKS}</ul></section>') == [(DAM, None), (FERRY, None)]
    assert offered(f'<div id="relatedStories"><h4>More articles</h4><ul>{LINKS}</ul></div>') == [
        (DAM, "More articles"),
        (FERRY, "More articles"),
    ]


@pytest.mark.parametrize("names", ["related-tags", "unrelated", "correlated", "relatedProducts", "posts", ""])
def test_classes_that_do_not(names: str) -> None:
    assert offered(f'<section class="{names}"><ul>{LINKS}</ul></section>') == []


def test_a_heading_of_another_kind_in_a_related_element_needs_links_like_the_story() -> None:
    alike = f"<li><a href=/news/pier>{PIER}</a></li><li><a href=/news/year>A year without the bridge</a></li>"
    box = '<section class="related-posts"><h3>From the river</h3><ul>{}</ul></section>'
    assert [text for text, _ in offered(box.format(alike))] == [PIER, "A year without the bridge"]
    assert offered(box.format(LINKS)) == []


def test_a_heading_that_leaves_it_open() -> None:
    box = "<section><h3>Don't miss</h3><ul>{}</ul></section>"
    assert offered(box.format(LINKS)) == []
    assert [text for text, _ in offered(box.format(LINKS + "<li><a href=/b1>Bridge: a year in pictures</a></li>"))] == [
        DAM,
        FERRY,
        "Bridge: a year in pictures",
    ]
    assert offered(f"<aside>{box.format('<li><a href=/b1>Bridge: a year in pictures</a></li>')}</aside>") == []


def test_a_heading_that_names_what_the_story_is_about() -> None:
    alike = "<li><a href=/n/1>Bridge of Orsk: a year in pictures</a></li><li><a href=/n/2>Who pays the repairs</a></li>"
    box = "<section><h3><a href=/orsk>More from the bridge</a></h3><ul>{}</ul></section>"
    assert [text for text, _ in offered(box.format(alike))] == [
        "Bridge of Orsk: a year in pictures",
        "Who pays the repairs",
    ]
    assert offered(box.format(LINKS)) == []
    assert offered(box.replace("the bridge", "Lissow").format(alike)) == []


def test_cards_that_are_each_called_related_are_one_list() -> None:
    card = '<div class="relatedArticle"><h5><a href="/news/{0}">{1}</a></h5><p>3 May 2024</p></div>'
    cards = card.format("cost", "Who pays for the repairs") + card.format("dam", DAM)
    assert [text for text, _ in offered(f"<section><h4>Infobox</h4>{cards}</section>")] == [
        "Who pays for the repairs",
        DAM,
    ]


def test_icons_of_comments_and_subscriptions_on_a_story_s_link() -> None:
    link = f'<li><a class="comments premium signup" href=/news/dam>{DAM} after weeks of doubt</a></li>'
    count = '<li><a class="comments" href=/news/dam2>12 comments here</a></li>'
    page = "<section><h3>{}</h3><ul>" + link + count + "</ul></section>"
    assert [text for text, _ in offered(page.format("Related stories"))] == [f"{DAM} after weeks of doubt"]
    assert offered(page.format("More articles")) == []


def test_a_headline_that_goes_on_in_the_body_s_element() -> None:
    assert offered("", inside=f"<div><h3><a href=/news/dam>{DAM}</a></h3></div>") == [(DAM, None)]
    assert offered(f"<div><h3><a href=/news/dam>{DAM}</a></h3></div>") == []


def test_a_further_element_of_the_body_s_class_needs_links_like_the_story() -> None:
    card = "<div class=chunk><h3><a href=/news/{0}>{1}</a></h3></div>"
    assert offered(card.format("cost", "Who pays for the repairs"), chunk="chunk") == [
        ("Who pays for the repairs", None)
    ]
    assert offered(card.format("dam", DAM), chunk="chunk") == []
    assert offered(card.format("cost", "Who pays for the repairs")) == []


def test_a_list_before_the_story() -> None:
    box = f"<div><h3>Related stories</h3><ul>{LINKS}</ul></div>"
    assert [text for text, _ in offered("", before=box)] == [DAM, FERRY]
    assert offered("", before=f"<nav>{box}</nav>") == []


def test_the_next_heading_ends_a_list() -> None:
    page = (
        f"<section><h3>Related stories</h3><ul>{LINKS}</ul><h3>Trending</h3><a href=/x>Rain in May again</a></section>"
    )
    assert [text for text, _ in offered(page)] == [DAM, FERRY]


def test_the_first_of_several_tabs() -> None:
    tabs = f"<div><span>Related stories</span><span></span><div>Most read</div><ul>{LINKS}</ul></div>"
    assert offered(tabs) == [(DAM, "Related stories"), (FERRY, "Related stories")]


def test_links_of_a_list_that_are_no_stories() -> None:
    others = (
        "<li><a href=/author/ida-falk>Ida Falk of the Orsk desk</a></li>"
        "<li><a href=/tag/bridges>Bridges and piers</a></li>"
        "<li><a href=/news/all>View all related articles</a></li><li><a href=#top>Back to the very top</a></li>"
    )
    assert [text for text, _ in offered(f"<div><h3>Related</h3><ul>{LINKS}{others}</ul></div>")] == [DAM, FERRY]


def test_of_cards_with_headlines_the_headlines_alone() -> None:
    card = '<div><a href="/world/{0}">The world and its rivers</a><h4><a href="/news/{0}">{1}</a></h4></div>'
    cards = card.format("dam", DAM) + card.format("ferry", FERRY)
    assert [text for text, _ in offered(f"<div><h3>Related</h3>{cards}</div>")] == [DAM, FERRY]


def test_another_story_s_list_is_not_this_one_s() -> None:
    second = f"<article><h1>Pies save a roof</h1><p>{STORY[0]}</p><h3>Related</h3><ul>{LINKS}</ul></article>"
    assert offered(second) == []


def test_a_footer_of_the_story_may_hold_one_and_that_of_the_page_not() -> None:
    box = f"<footer><h3>Related stories</h3><ul>{LINKS}</ul></footer>"
    assert [text for text, _ in offered(box)] == [DAM, FERRY]
    assert offered(f"</main>{box}") == []


def test_a_date_or_a_name_may_stand_beside_the_link() -> None:
    cards = f"<li><a href=/news/dam>{DAM}</a> 3 May 2024</li><li>12 May <a href=/news/ferry>{FERRY}</a></li>"
    assert [text for text, _ in offered(f"<div><h3>Related</h3><ul>{cards}</ul></div>")] == [DAM, FERRY]
    prose = f"<p>The board said on Monday that the <a href=/news/dam>{DAM}</a> and that it will publish the report.</p>"
    assert offered(f"<div><h3>Related</h3>{prose}</div>") == []


def test_links_and_their_label_in_one_line() -> None:
    card = f"<p><a href=/news/dam>Related: {DAM}</a></p>"
    assert offered(card) == [(DAM, "Related")]
    line = f"<p>Read more: <a href=/news/dam>{DAM}</a>, <a href=/news/ferry>{FERRY}</a></p>"
    assert [text for text, _ in offered(line)] == [DAM, FERRY]


def test_a_line_behind_the_story_whose_label_is_its_own() -> None:
    line = f"<p>Mehr: <a href=/news/dam-passes-check>{DAM} after weeks of doubt</a></p>"
    assert offered("", inside=line) == [(f"{DAM} after weeks of doubt", "Mehr")]


def test_an_open_heading_in_a_related_element_with_cards_that_nest_deep() -> None:
    deep = "<div>" * 12 + "<h4><a href=/news/dam>{0}</a></h4>" + "</div>" * 12
    box = f'<section class="{{0}}"><h3>More articles</h3>{deep.format(DAM)}</section>'
    assert [text for text, _ in offered(box.format("related-posts"))] == [DAM]
    assert offered(box.format("posts")) == []


def test_of_a_topic_s_list_the_headlines_are_compared_with_the_story() -> None:
    cards = (
        "<li><h4><a href=/n/1>Bridge of Orsk: a year in pictures</a></h4></li>"
        f"<li><h4><a href=/news/ferry>{FERRY}</a></h4></li><li><a href=/ads>Advertiser content from Lissow</a></li>"
    )
    page = f"<section><h3>More from the bridge</h3><ul>{cards}</ul></section>"
    assert [text for text, _ in offered(page)] == ["Bridge of Orsk: a year in pictures", FERRY]


@pytest.mark.parametrize("names", ["related-celebrities", "related-people", "related-companies"])
def test_a_related_list_of_names_offers_no_stories(names: str) -> None:
    assert offered(f'<section class="{names}"><ul>{LINKS}</ul></section>') == []
