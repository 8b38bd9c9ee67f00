"""Links to other stories between a story's paragraphs, each in one block with what is printed beside it."""

import pytest

from newsparse import extract

STORY = (
    "The old bridge over the northern arm of the river was opened to traffic again on Monday, a year after it closed.",
    "Repairs took twice as long as planned because the second pier stood on softer ground than the survey had said.",
    "“We counted every day,” said Ida Falk, who runs the bakery on the far bank and had lost most of her customers.",
    "The council will now decide whether lorries may use it, and wants to hear the engineers before the summer.",
)
DAM = "Dam passes its safety check after weeks of doubt"
LINK = f"<a href=/news/dam-passes-check>{DAM}</a>"


def offered(html: str) -> list[tuple[str, str | None]]:
    """Text and label of each inline link of a story with something between its second and third paragraph."""
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (STORY[:2], STORY[2:]))
    page = (
        "<title>Bridge reopens after a year of repairs</title><article><h1>Bridge reopens after a year of repairs</h1>"
        f"{first}{html}{second}</article>"
    )
    links = extract(page, url="https://example.org/b").related_links
    return [(link.text, link.label) for link in links if link.kind == "inline"]


@pytest.mark.parametrize(
    ("card", "label"),
    [
        (f"<div><span>Related</span>{LINK}<span>3 May 2024</span></div>", "Related"),
        (f"<div><a href=/news/dam-passes-check><b>Related</b><span>{DAM}</span></a></div>", "Related"),
        (f"<p>READ MORE - {LINK}</p>", "READ MORE"),
        (f"<p>Go deeper: {LINK}</p>", "Go deeper"),
        (f"<p>[ {LINK} ]</p>", None),
        (f"<p class=interstitial>{LINK}</p>", None),
        (f"<h3>Read more</h3><ul><li>{LINK} <i>3 May 2024</i></li></ul>", "Read more"),
        (f"<ul><li>Who built it? {LINK}</li></ul>", "Who built it?"),
        ("<p>Also: <a href=/news/dam-check>Dam passes its safety check after weeks of doubt</a></p>", "Also"),
        (f"<div><a href=/news/dam-passes-check><img src=/dam.jpg></a><h2>{LINK}</h2></div>", None),
        (f"<figure><blockquote class=wp-embedded-content>{LINK}</blockquote></figure>", None),
        (
            f"<div><span>Read more</span><div>Politics</div><h4>{LINK}</h4><p>Engineers had warned of it.</p></div>",
            "Read more",
        ),
    ],
)
def test_a_card_in_one_block(card: str, label: str | None) -> None:
    assert offered(card) == [(DAM, label)]


def test_several_links_under_a_label_in_one_block() -> None:
    ferry = "Ferry strike ends in Orsk after nine days"
    block = f"<p><b>Read also</b><br>{LINK}<br><a href=/news/ferry-strike-ends>{ferry}</a></p>"
    assert offered(block) == [(DAM, "Read also"), (ferry, "Read also")]


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Source: {LINK}</p>",
        f"<p>Photo: {LINK}</p>",
        f"<p>Nobody had expected it so soon, and the papers printed it in bold: {LINK}, which nobody read.</p>",
        "<p><a href=/news/offers-of-the-week>Find more bridges to cross this week:</a></p>",
        '<p>Go deeper: <a href="/shop">The council shop on the market square</a></p>',
    ],
)
def test_a_line_that_offers_no_story(line: str) -> None:
    assert offered(line) == []
