"""Labels over the headline, as whole pages give them: section links, kickers, lines of several labels."""

import pytest

import newsparse
from newsparse import Article
from newsparse.roles.overlines import BACK

TITLE = "Ferry strike ends after nine days at sea"
URL = "https://news.example.org/politics/ferry-strike-ends-after-nine-days-at-sea"
STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "Crews returned to work on Monday after nine days, and the first boat left the harbour at six in the morning.",
        "The union said that members had voted for the new rota by a narrow margin, and that talks would go on.",
        "Passengers had slept in the terminal for three nights, and the town had fed them with soup and bread.",
    )
)


def page(
    over: str, *, head: str = "", heading: str = f"<h1>{TITLE}</h1>", under: str = "", title: str = TITLE
) -> Article:
    """A page that prints something over its headline."""
    html = f"<html lang=en><head><title>{title}</title>{head}</head><body><nav><a href=/arts/>Arts</a></nav>"
    return newsparse.extract(f"{html}<main><article>{over}{heading}{under}{STORY}</article></main>", url=URL)


@pytest.mark.parametrize(
    ("over", "section"),
    [
        ('<h3><a href="/sections/world/">World</a></h3>', "World"),
        ('<p><a href="https://www.example.org/world">World</a></p>', "World"),
        ('<div class="post-card-tags"><a href="/tag/world/">World</a></div>', "World"),
        ('<ul><li><a href="/world/">World</a></li><li><a href="/sea/">Sea</a></li></ul>', "World"),
        ('<ul><li><a href="/news/">News</a></li><li><a href="/sea/">Sea</a></li></ul>', "Sea"),
        ('<div class="over"><a href="/world/">World</a></div><p>The islands</p>', "World"),
        ('<p><a href="#content">World</a></p>', "Politics"),
        ('<p><a href="/">Harbour Times</a></p>', "Politics"),
        ('<p><a href="javascript:go()">World</a></p>', "Politics"),
        ('<p><a href="https://other.example.com/world/">World</a></p>', "Politics"),
        ('<p><a href="/author/ida-falk/">Ida Falk</a></p>', "Politics"),
        ('<p><a href="/feed/world.xml">World</a></p>', "Politics"),
        ('<p><a href="/world/nine-boats-and-one-captain-out-at-sea">Nine boats</a></p>', "Politics"),
        ('<div class="login"><a href="/account/">Your account</a></div>', "Politics"),
        ('<p><a href="/world/">‹ World</a></p>', "Politics"),
    ],
)
def test_a_short_link_over_the_headline_names_the_section(over: str, section: str) -> None:
    assert page(over).section == section


@pytest.mark.parametrize(
    ("before", "section"),
    [
        ('<a href="https://blog.example.com/">Blog</a>', "Politics"),
        ('<a href="/service/story/how-to-write-to-the-desk-and-to-the-editor">Write to us</a>', "Politics"),
        ('<a href="/">Home</a>', "World"),
    ],
)
def test_the_last_entry_of_a_menu_names_no_section(before: str, section: str) -> None:
    assert page(f"<ul><li>{before}</li><li><a href=/world/>World</a></li></ul>").section == section


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("<div><span>World</span><span>3 May 2024, 15:47</span></div>", "World"),
        ("<div><a class=cat href=/world/>World</a><span>3 May 2024</span></div>", "World"),
        ("<div><span>World</span><time datetime=2024-05-03>today 1</time></div>", "World"),
        ("<div><span>Islands</span><span>3 May 2024, 15:47</span></div>", "Politics"),
    ],
)
def test_a_name_of_the_menu_beside_a_date(line: str, section: str) -> None:
    menu = "<p><a href=/hy/world>World</a> | <a href=/hy/sea>Sea</a> | <a href=/hy/sport>Sport</a></p>"
    html = f"<title>{TITLE}</title><div>{menu}</div><main><article>{line}<h1>{TITLE}</h1>{STORY}</article></main>"
    assert newsparse.extract(html, url=URL).section == section


@pytest.mark.parametrize("words", [words for row in BACK.values() for words in row])
def test_a_link_back_names_no_section(words: str) -> None:
    assert page(f'<p><a href="/stories/">{words.strip().capitalize()} x</a></p>').section == "Politics"


def test_a_menu_over_the_headline_names_no_section() -> None:
    entries = "".join(f"<li><a href=/{name}/>{name}</a></li>" for name in ("World", "Sea", "Sport", "Money", "Arts"))
    assert page(f"<ul>{entries}</ul>").section == "Politics"


def test_a_link_of_the_site_s_head_names_no_section() -> None:
    html = f"<title>{TITLE}</title><div><div><a href=/apply/>Apply now</a></div></div>"
    html += f"<main><div><div><div><article><h1>{TITLE}</h1>{STORY}</article></div></div></div></main>"
    assert newsparse.extract(html, url=URL).section == "Politics"


@pytest.mark.parametrize(
    ("over", "kicker", "section"),
    [
        ("<p>The islands</p>", "The islands", "Politics"),
        ('<div class="badge"><div>The islands</div></div>', "The islands", "Politics"),
        ("<p>Arts</p>", None, "Arts"),
        ("<p>Politics</p>", None, "Politics"),
        ('<p><a href="/sort/interview/">Interview</a></p>', "Interview", "Politics"),
        ("<p>Interview</p>", "Interview", "Politics"),
        ("<p>Harbour Times</p>", None, "Politics"),
        ("<p>Advertisement</p>", None, "Politics"),
        ("<p>[reading_time] min</p>", None, "Politics"),
        ("<p>12 minutes</p>", None, "Politics"),
        ('<p class="photo-caption">The quay</p>', "The quay", "Politics"),
        ('<p>Sea<a href="/islands/">The islands</a></p>', None, "Sea"),
        ('<p><a href="/sea/">Sea</a><span>The islands</span></p>', None, "Sea"),
    ],
)
def test_a_short_line_over_the_headline_is_a_kicker_or_names_the_section(
    over: str, kicker: str | None, section: str
) -> None:
    found = page(over, head='<meta property="og:site_name" content="Harbour Times">')
    assert (found.kicker, found.section) == (kicker, section)


@pytest.mark.parametrize(
    ("heading", "title", "kicker"),
    [
        ("<h1><span>The islands</span> <span>{}</span></h1>", "The islands: {}", "The islands"),
        ("<h1><span>The islands</span><span hidden> – </span><span>{}</span></h1>", "{}", "The islands"),
        ('<h1><span class="kicker">The islands</span> <span>{}</span></h1>', "The islands {}", "The islands"),
        ('<h1><span>The islands<span class="visually-hidden">: </span></span>{}</h1>', "The islands {}", "The islands"),
        ("<h1><span>The islands</span> {}</h1>", "The islands {}", None),
        ("<h1><span>Analysis</span> <span>{}</span></h1>", "Analysis {}", "Analysis"),
        ("<h1><span>The islands</span><span>:</span> <span>{}</span></h1>", "The islands: {}", None),
        ("<h1><span>The islands’</span> <span>{}</span></h1>", "The islands’ {}", None),
        ("<h1><em>The islands</em> <span>{}</span></h1>", "The islands: {}", None),
    ],
)
def test_a_label_in_the_headline_s_own_element(heading: str, title: str, kicker: str | None) -> None:
    found = page("", heading=heading.format(TITLE), title=title.format(TITLE))
    assert found.kicker == kicker
    assert found.headline is not None
    assert (found.headline == TITLE) is (kicker is not None)


@pytest.mark.parametrize(
    ("line", "section", "author"),
    [
        ('<p class="byline">By Ida Falk in <a href="/category/sea/">Sea</a></p>', "Sea", "Ida Falk"),
        ('<p class="byline">By Ida Falk <a rel="category tag" href="/x/sea/">Sea</a></p>', "Sea", "Ida Falk"),
        ('<p class="byline">By <a href="/ida/">Ida Falk</a></p>', "Politics", "Ida Falk"),
        ('<p>By Ida Falk</p><p><a href="/section/sea/">Sea</a></p>', "Sea", "Ida Falk"),
    ],
)
def test_a_category_beside_the_byline(line: str, section: str, author: str) -> None:
    found = page("", under=line)
    assert (found.section, [person.name for person in found.authors]) == (section, [author])


@pytest.mark.parametrize("label", ["Analysis", "COMMENTARY"])
def test_a_genre_right_under_the_headline(label: str) -> None:
    under = f"<div>{label}</div><p class=byline>By Ida Falk</p>"
    assert page("", heading=f"<div><h1>{TITLE}</h1>{under}</div>").kicker == label
    assert (
        page("", heading=f"<div><h1>{TITLE}</h1><p class=byline>By Ida Falk</p><div>{label}</div></div>").kicker is None
    )


def test_a_kicker_in_a_story_that_is_open_to_comments() -> None:
    over = f"<div><div><header><h4>Out at sea —</h4><h1>{TITLE}</h1></header>{STORY}</div></div>"
    html = f"<title>{TITLE}</title><article class=comments-open>{over}</article>"
    assert newsparse.extract(html, url=URL).kicker == "Out at sea"
