"""Lines that a template prints between paragraphs, and boxes that ask for support, are no part of the story."""

import newsparse

PARAGRAPHS = [
    f"The ferry crossed the river {word} times on its first day back, and each time the landing was full of people."
    for word in ("two", "three", "five", "eight", "nine", "eleven")
]
BOX = (
    "<p>Support the paper that reports it</p>"
    "<p>Sign up for a subscription today and our reporters will keep the ferry in the news for another whole year.</p>"
    "<p>We depend on subscribers like the ones on the landing, and our newsletter tells members of it every week.</p>"
)


def texts(html: str) -> list[str]:
    """The body's texts, a line each."""
    page = f"<title>Ferry is back</title><article><h1>Ferry is back</h1><div>{html}</div></article>"
    return [line for line in newsparse.extract(page).text.splitlines() if line]


def with_line(line: str, times: int, tag: str = "p") -> list[str]:
    """The texts of a story with a line before so many of its paragraphs."""
    held = (f"<{tag}>{line}</{tag}>" if n < times else "" for n in range(len(PARAGRAPHS)))
    return texts("".join(f"{before}<p>{text}</p>" for before, text in zip(held, PARAGRAPHS, strict=True)))


def test_a_line_before_each_paragraph_is_the_templates() -> None:
    assert with_line("Article content", 5, "div") == PARAGRAPHS


def test_a_line_that_the_model_is_sure_of_is_the_entries_own() -> None:
    entries = "".join(
        f"<h2>Ferry number {n}</h2><p>{text}</p><p><strong>Fare:</strong> four crowns and a half</p><p>{text[::-1]}</p>"
        for n, text in enumerate(PARAGRAPHS)
    )
    assert texts(entries).count("Fare: four crowns and a half") == 6


def test_a_line_that_ends_a_sentence_is_somebodys_answer() -> None:
    assert with_line("“No,” he said each time.", 5).count("“No,” he said each time.") == 5


def test_a_box_that_asks_for_support_is_left_out_whole() -> None:
    body = [f"<p>{text}</p>" for text in PARAGRAPHS]
    assert texts("".join([*body[:3], f"<div>{BOX}</div>", *body[3:]])) == PARAGRAPHS


def test_a_section_of_the_story_with_one_such_sentence_stays() -> None:
    rest = "<p>Sign up at the landing to cross with your cart, says the captain, who keeps the list on a slate.</p>"
    found = texts("".join(f"<section><p>{text}</p><p>{text[::-1]}</p></section>" for text in PARAGRAPHS) + rest)
    assert [line for line in found if line.startswith("The ferry")] == PARAGRAPHS


def test_cards_of_a_picture_and_a_link_without_headings() -> None:
    teaser = "The board of the ferry will meet again on Monday, and wants to hear the captain on the cart."
    cards = "".join(
        f"<li><a href=/n/the-cart-{n}><img src=/{n}.jpg></a><div>"
        f"<a class=title href=/n/the-cart-{n}>Ferry and carts, part {n} of the series</a><p>{teaser} {n}</p></div></li>"
        for n in range(4)
    )
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    assert texts(f"{body}<ul>{cards}</ul>") == PARAGRAPHS
