"""What stands between headline and story: a standfirst, or the story's first paragraph."""

import pytest

import newsparse

TITLE = "Ferry strike ends after nine days at sea"
FIRST = "Crews returned to work on Monday after nine days, and the first boat left the harbour at six in the morning."
STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        FIRST,
        "The union said that members had voted for the new rota by a narrow margin, and that talks would go on.",
        "Passengers had slept in the terminal for three nights, and the town had fed them with soup and bread.",
    )
)
SUMMARY = "Nobody won, says the captain. Nine days without a boat have cost the islands more than the rota will."
BYLINE = '<p class="byline">By Ida Falk</p>'
DATE = "<time datetime=2026-03-02>2 March 2026</time>"


def standfirst(between: str, description: str = "", story: str = STORY) -> tuple[str, ...]:
    """The standfirst of a page that prints something between its headline and its story."""
    head = f'<title>{TITLE}</title><meta name="description" content="{description}">'
    page = f"{head}<main><article><header><h1>{TITLE}</h1>{between}</header><div>{story}</div></article></main>"
    return newsparse.extract(page, url="https://news.example.org/ferry").standfirst


@pytest.mark.parametrize(
    "between",
    [
        f'<p class="standfirst">{SUMMARY}</p>',
        f"<h2>{SUMMARY}</h2>",
        f"<div>{SUMMARY}</div>{BYLINE}",
        f"<div>{SUMMARY}</div>{DATE}",
        f"<div>{SUMMARY}</div><figure><img src=/a.jpg></figure>",
        f"<p><strong>{SUMMARY}</strong></p>{BYLINE}",
        f"<div><h3><p>{SUMMARY}</p></h3></div>",
        f"<div>{'<button>Read another story</button>' * 30}</div><div class=subtitle><p>{SUMMARY}</p>{BYLINE}</div>",
    ],
)
def test_a_summary_set_apart(between: str) -> None:
    assert standfirst(between) == (SUMMARY,)


def test_a_declared_description_before_a_byline() -> None:
    assert standfirst("", SUMMARY, f"<p><b>{SUMMARY}</b></p><figure><img src=/a.jpg></figure>{STORY}") == (SUMMARY,)


def test_bullets_in_an_element_of_highlights() -> None:
    bullets = ("Boats sail again from Monday on", "The rota was passed by a narrow margin")
    listed = "".join(f"<li>{bullet}</li>" for bullet in bullets)
    assert standfirst(f"<story-highlights><ul>{listed}</ul></story-highlights>") == bullets


@pytest.mark.parametrize(
    "heading",
    ["Key points", "Harbour Times' key points", "Harbour Times’ key points", "HARBOUR TIMES's key points"],
)
def test_a_heading_of_key_points(heading: str) -> None:
    bullets = "<ul><li>Boats sail again from Monday on.</li><li>The rota was passed by a narrow margin.</li></ul>"
    page = f"""<title>{TITLE}</title><meta property="og:site_name" content="Harbour Times"><article><h1>{TITLE}</h1>
    <p>By Ida Falk</p><h3>{heading}</h3>{bullets}{STORY}</article>"""
    assert newsparse.extract(page).standfirst == (
        "Boats sail again from Monday on.",
        "The rota was passed by a narrow margin.",
    )


@pytest.mark.parametrize(
    ("line", "kicker", "summary"),
    [
        (f"<span>Islands</span>{SUMMARY}", "Islands", SUMMARY),
        (f"<b>Islands</b>{SUMMARY}", "Islands", SUMMARY),
        (f"<span>Islands:</span>{SUMMARY}", None, f"Islands:{SUMMARY}"),
        (f"<span>The</span>re is a rota. {SUMMARY}", None, f"There is a rota. {SUMMARY}"),
        (f"<i>Islands</i>{SUMMARY}", None, f"Islands{SUMMARY}"),
        (f"{SUMMARY} <i>By Ida Falk</i>", None, SUMMARY),
        (f"{SUMMARY} <i>Not by a mile</i>", None, f"{SUMMARY} Not by a mile"),
    ],
)
def test_a_label_and_a_byline_inside_a_summary(line: str, kicker: str | None, summary: str) -> None:
    page = f"<title>{TITLE}</title><article><h1>{TITLE}</h1><h3>{line}</h3><img src=/a.jpg><div>{STORY}</div></article>"
    found = newsparse.extract(page)
    assert (found.kicker, found.standfirst) == (kicker, (summary,))


@pytest.mark.parametrize(
    "between",
    [
        BYLINE,
        "<div>This story is also available in these languages, says the desk:</div>" + BYLINE,
        '<p class="standfirst">By Ida Falk, Harbour, 2 March 2026</p>',
        "<div>Nobody won</div>" + BYLINE,
    ],
)
def test_other_lines_are_none(between: str) -> None:
    assert standfirst(between) == ()


def test_a_first_paragraph_in_the_flow_is_none() -> None:
    assert standfirst("", FIRST) == ()


@pytest.mark.parametrize(
    "behind",
    [
        "<form class=comments><p class=author>Your name</p></form>",
        "<p class=author>Ida Falk</p><p>Passengers had slept in the terminal for three nights, and the town fed.</p>",
        "</article><aside><p class=author>Ida Falk</p>",
    ],
)
def test_a_text_over_what_only_looks_like_its_byline(behind: str) -> None:
    page = f"<title>{TITLE}</title><article><h1>{TITLE}</h1><div><p>{FIRST}</p><p>{SUMMARY}</p>"
    html = f"{page}{'' if behind.startswith('<p') else '</div>'}{behind}<div>{STORY}</div></article>"
    assert newsparse.extract(html, url="https://news.example.org/ferry").standfirst == ()
