"""Boxes of links between the story's paragraphs: which of them are the site's."""

import pytest

from newsparse import extract

STORY = (
    "The old bridge over the northern arm of the river was opened to traffic again on Monday, a year after it closed.",
    "Repairs took twice as long as planned because the second pier stood on softer ground than the survey had said.",
    "“We counted every day,” said Ida Falk, who runs the bakery on the far bank and had lost most of her customers.",
    "The council will now decide whether lorries may use it, and wants to hear the engineers before the summer.",
)
JOBS = (
    "Head of accounts for a brewery in Lissow",
    "Carpenter at the town theatre of Dunmarra",
    "Nurse in the north of Orsk",
)
PIERS = ("Bridge: what the survey missed in March", "Why repairs of the pier took a year", "Who pays for the bridge")


def inline(texts: tuple[str, ...], heading: str = "New offers", names: str = "teaser-box") -> list[str]:
    """The inline links of a story that holds a box of links."""
    links = "".join(f'<div><a href="/jobs/{n}-of-the-offers">{text}</a></div>' for n, text in enumerate(texts))
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (STORY[:2], STORY[2:]))
    html = (
        "<title>Bridge reopens after a year of repairs</title><article><h1>Bridge reopens after a year of repairs</h1>"
        f'{first}<div class="{names}"><span class="label">{heading}</span>{links}</div>{second}</article>'
    )
    return [link.text for link in extract(html, url="https://example.org/b").related_links if link.kind == "inline"]


def test_a_box_that_nothing_ties_to_the_story_is_the_site_s() -> None:
    assert inline(JOBS) == []


@pytest.mark.parametrize(("heading", "names"), [("Related stories", "teaser-box"), ("New offers", "related-teasers")])
def test_a_label_or_a_class_ties_it(heading: str, names: str) -> None:
    assert inline(JOBS, heading, names) == list(JOBS)


def test_its_words_tie_it() -> None:
    assert inline(PIERS) == list(PIERS)


def test_a_label_of_the_site_s_lists_makes_one_link_the_site_s() -> None:
    assert inline(JOBS[:1], "Trending") == []
    assert inline(JOBS[:1], "Recommended") == list(JOBS[:1])


def test_such_a_label_makes_links_like_the_story_the_site_s_too() -> None:
    assert inline(PIERS, "Trending") == []
    assert inline(PIERS, "More stories") == list(PIERS)


def test_one_or_two_links_are_an_editor_s() -> None:
    assert inline(JOBS[:2]) == list(JOBS[:2])


def test_a_label_with_a_link_that_skips_the_box_ties_it() -> None:
    links = "".join(f'<li><a href="/jobs/{n}-of-the-offers">{text}</a></li>' for n, text in enumerate(JOBS))
    box = f'<section><b>Related stories</b><a href="#end">Skip and continue reading</a><ul>{links}</ul></section>'
    first, second = ("".join(f"<p>{text}</p>" for text in half) for half in (STORY[:2], STORY[2:]))
    found = extract(f"<article><h1>Bridge reopens</h1>{first}{box}{second}</article>", url="https://example.org/b")
    assert [(link.text, link.label) for link in found.related_links] == [(text, "Related stories") for text in JOBS]
