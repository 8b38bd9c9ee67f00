"""What stands before, inside and behind the story's blocks and is not the story's is taken out."""

import newsparse

LONG = "The ferry is back on the river after a year in the yard, and the crew of nine has been given its old timetable."
STORY = "".join(f"<p>{LONG} Part {n} of the story goes on here.</p>" for n in range(4))


def texts(html: str) -> list[str]:
    """The body's texts, a line each."""
    return newsparse.extract(f"<title>Ferry is back</title>{html}").text.splitlines()


def story(*more: str) -> str:
    """A page of one story with something behind its last paragraph."""
    return f"<article><h1>Ferry is back</h1><div>{STORY}{''.join(more)}</div></article>"


def test_a_second_story_under_the_first_is_left_out() -> None:
    second = f"<article><h1>Mill burns down</h1><div>{STORY.replace('ferry', 'mill')}</div></article>"
    found = texts(f"<main>{story()}{second}</main>")
    assert "ferry" in " ".join(found)
    assert "mill" not in " ".join(found).lower()


def test_headings_of_the_story_in_the_headlines_markup_stay() -> None:
    found = texts(f"<div><h1>Ferry is back</h1>{STORY}<h1>What comes next</h1>{STORY}</div>")
    assert "What comes next" in found


def test_a_copyright_line_and_a_line_of_links_are_left_out() -> None:
    links = "<p><a href='#top'>Back to the top</a> | <a href='/write'>Write a letter to the editor</a></p>"
    found = texts(story("<p>Copyright 2026 Example Press. All rights reserved.</p>", links))
    assert len([line for line in found if line]) == 4


def test_a_thread_of_comments_is_left_out() -> None:
    thread = "".join(f"<div class='comment'><p>{LONG} I was there myself, says reader {n}.</p></div>" for n in range(9))
    assert "reader" not in " ".join(texts(story() + f"<section>{thread}</section>"))


def test_a_story_that_stands_in_an_element_named_comment_is_kept() -> None:
    found = texts(f"<div class='comment'><h1>Ferry is back</h1>{STORY}</div>")
    assert len([line for line in found if line]) == 4


def test_controls_over_the_first_paragraph_are_left_out() -> None:
    controls = "<ul><li>Print this</li><li>Keep for later</li></ul>"
    found = texts(f"<article><h1>Ferry is back</h1><div>{controls}{STORY}</div></article>")
    assert found[0].startswith("The ferry is back")
