"""Captions and credits by where they stand: without a figure, in a style, behind each other, in a player."""

import pytest

from newsparse import extract

STORY = (
    "The old bridge over the northern arm of the river was opened to traffic again on Monday, a year after it closed.",
    "Repairs took twice as long as planned because the second pier stood on softer ground than the survey had said.",
    "“We counted every day,” said Ida Falk, who runs the bakery on the far bank and had lost most of her customers.",
    "The council will now decide whether lorries may use it, and wants to hear the engineers before the summer.",
)
CAPTION = "People cross the bridge on its first day"
PICTURE = '<img src="/pics/bridge.jpg" width=1200 height=800>'
ICON = '<img src="/pics/tick.svg" width=24 height=24>'


def pictured(html: str) -> tuple[list[tuple[str | None, str | None]], list[str]]:
    """Caption and credit of each picture of a story with something between its paragraphs, and what else is text."""
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (STORY[:2], STORY[2:]))
    page = (
        "<title>Bridge reopens after a year of repairs</title><article><h1>Bridge reopens after a year of repairs</h1>"
        f"<div>{first}{html}{second}</div></article>"
    )
    article = extract(page, url="https://example.org/b")
    return [(image.caption, image.credit) for image in article.images], [
        text for text in article.text.splitlines() if text and text not in STORY
    ]


@pytest.mark.parametrize(
    ("html", "credit"),
    [
        (f"<p>{PICTURE}</p><p><small>{CAPTION}</small></p>", None),
        (f"<p>{PICTURE}</p><p><i>{CAPTION} | Bo Li</i></p>", "Bo Li"),
        (f"<div>{PICTURE}<span>{CAPTION}</span></div>", None),
        (f"<div>{PICTURE}<div>{CAPTION}</div><div>Bo Li/Tidewire</div></div>", "Bo Li/Tidewire"),
        (f"<div>{PICTURE}<div>{CAPTION}</div><div>Bo Li</div></div>", "Bo Li"),
        (f"<div>{PICTURE}<span>Picture: Bo Li</span><div>{CAPTION}</div></div>", "Bo Li"),
        (f"<figure>{PICTURE}<span>Bo Li</span><figcaption>{CAPTION}</figcaption></figure>", "Bo Li"),
        (f"<figure>{PICTURE}<figcaption>{CAPTION} <small>Tidewire</small></figcaption></figure>", "Tidewire"),
        (
            f"<figure>{PICTURE}<figcaption><p>{CAPTION}</p><p>Bo Li for The Tide</p></figcaption></figure>",
            "Bo Li for The Tide",
        ),
    ],
)
def test_a_caption_and_its_credit(html: str, credit: str | None) -> None:
    assert pictured(html) == ([(CAPTION, credit)], [])


def test_a_bold_line_under_a_picture_is_a_subhead() -> None:
    assert pictured(f"<p>{PICTURE}</p><p><b>{CAPTION}</b></p>") == ([(None, None)], [CAPTION])


def test_a_badge_is_no_picture_with_a_caption() -> None:
    assert pictured(f"<div>{ICON}<span>{CAPTION}</span></div>")[0] == []


def test_the_last_line_credits_the_first_picture_without_a_credit() -> None:
    first = f"<figure>{PICTURE}<figcaption>Photo: Ida Falk</figcaption></figure>"
    second = first.replace("bridge.jpg", "pier.jpg").replace("Photo: Ida Falk", CAPTION)
    page = (
        f"<article><h1>Bridge reopens</h1>{first}{second}<p>{'</p><p>'.join(STORY)}</p><p>Photos: Bo Li</p></article>"
    )
    found = extract(page, url="https://example.org/b").images
    assert [(image.caption, image.credit) for image in found] == [(None, "Ida Falk"), (CAPTION, "Bo Li")]
    other = extract(page.replace("Photos: Bo Li", "Source: Tidewire"), url="https://example.org/b")
    assert [image.credit for image in other.images] == ["Ida Falk", None]


def test_a_note_about_the_author_behind_a_credit_is_no_caption() -> None:
    figure = f'<figure>{PICTURE}<figcaption><span class="credit">Bo Li</span></figcaption></figure>'
    note = '<p><em><a href="/people/ida-falk">Ida Falk</a> writes about rivers, and has for a dozen years.</em></p>'
    assert pictured(figure + note)[0] == [(None, "Bo Li")]
