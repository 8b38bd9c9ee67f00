"""Cards of other stories between the story's paragraphs and behind them are no part of it."""

import newsparse

PARAGRAPHS = [
    f"The ferry crossed the river {word} times on its first day back, and each time the landing was full of people."
    for word in ("two", "three", "five", "eight", "nine", "eleven")
]
STORY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def texts(behind: str) -> list[str]:
    """The body's texts of a story with something behind its paragraphs, a line each."""
    page = f"<title>Ferry is back</title><article><h1>Ferry is back</h1><div>{STORY}</div></article>{behind}"
    return [line for line in newsparse.extract(page).text.splitlines() if line]


def teasers(href: str) -> str:
    """Three teasers with linked headings."""
    words = ("Mill at the lock", "School on the hill", "Fair in the rain")
    held = (f"<li><h3><a href='{href}'>{word} is sold again</a></h3><p>{PARAGRAPHS[0]}</p></li>" for word in words)
    return f"<ul>{''.join(held)}</ul>"


def test_teasers_with_linked_headings_are_left_out() -> None:
    assert texts(teasers("/town/mill-at-the-lock")) == PARAGRAPHS


def test_an_address_that_cannot_be_read_leads_nowhere() -> None:
    assert texts(teasers("http://[lock]/mill"))[: len(PARAGRAPHS)] == PARAGRAPHS


def test_an_article_inside_the_storys_own_is_another_storys_card() -> None:
    card = "<article><div><h3>Mill at the lock</h3><p>Sold again, and nobody could say to whom.</p></div></article>"
    held = "".join(f"<p>{text}</p>{card if n == 2 else ''}" for n, text in enumerate(PARAGRAPHS))
    page = f"<title>Ferry is back</title><article><h1>Ferry is back</h1><div>{held}</div></article>"
    assert [line for line in newsparse.extract(page).text.splitlines() if line] == PARAGRAPHS
