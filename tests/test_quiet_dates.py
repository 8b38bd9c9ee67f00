"""Dates that stand beside the story in lines that no rule took for date lines: which are the story's, and which not."""

import pytest

from newsparse.blocks.block import Anchor, Block, Container, Span
from newsparse.roles.quiet_dates import DATE_WORDS, Reach, quiet_lines, reach
from newsparse.roles.role import Label, Labelled, Role

TEXT = "Crews returned to work on Monday after nine days, and the first boat left the harbour at six."


class Page:
    """Blocks that are added one after the other, each in the story's element unless another is given."""

    def __init__(self) -> None:
        self.body = Container("body", {}, None)
        self.story = Container("div", {"class": "post"}, self.body)
        self.blocks: list[Block] = []
        self.labels: list[Label] = []

    def add(self, text: str, role: Role = Role.BOILERPLATE, *around: tuple[str, str], linked: bool = False) -> "Page":
        container = self.story
        for tag, names in around or (("p", ""),):
            container = Container(tag, {"class": names}, container)
        anchors = (Anchor(0, len(text), "https://example.com/"),) if linked else ()
        self.blocks.append(Block(len(self.blocks), "text", "p", text, container, anchors=anchors))
        self.labels.append(Label(role, "a test says so"))
        return self

    def lines(self) -> list[str]:
        found = quiet_lines(Labelled(tuple(self.blocks), tuple(self.labels)), "en")
        return [block.text[part.start : part.end] for block, part in found]


def head() -> Page:
    return Page().add("Ferry strike ends", Role.HEADLINE)


def told() -> Page:
    return head().add(TEXT, Role.PARAGRAPH).add(TEXT, Role.PARAGRAPH)


def test_a_line_between_headline_and_text() -> None:
    assert head().add("3 May 2024 | Ferries").add(TEXT, Role.PARAGRAPH).lines() == ["3 May 2024 | Ferries"]
    assert head().add("3 May 2024", linked=True).add(TEXT, Role.PARAGRAPH).lines() == ["3 May 2024"]
    assert head().add("3 May 2024", Role.CAPTION).add(TEXT, Role.PARAGRAPH).lines() == ["3 May 2024"]


def test_a_line_over_the_headline_comes_after_one_under_it() -> None:
    page = Page().add("2 May 2024").add("Ferry strike ends", Role.HEADLINE).add("3 May 2024").add(TEXT, Role.PARAGRAPH)
    assert page.lines() == ["3 May 2024", "2 May 2024"]


def test_a_link_far_over_the_headline_is_another_storys() -> None:
    page = Page().add("2 May 2024", linked=True).add("a").add("b").add("c").add("Ferry strike ends", Role.HEADLINE)
    assert page.add(TEXT, Role.PARAGRAPH).lines() == []


def test_small_print_inside_the_headline() -> None:
    page = head()
    text = "Ferry strike ends 3 May 2024"
    small = Span(18, len(text), Container("small", {}, page.blocks[0].container))
    page.blocks[0] = page.blocks[0]._replace(text=text, spans=(small,))
    assert page.add(TEXT, Role.PARAGRAPH).lines() == ["3 May 2024"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"(3 May 2024) {TEXT}", "(3 May 2024"),
        (f"3 May 2024 - {TEXT}", "3 May 2024"),
        (f"VARROW, May 3, 2024 (Talvane Newswire) -- {TEXT}", "VARROW, May 3, 2024"),
        (f"Varrow, 3 May 2024 – {TEXT}", "Varrow, 3 May 2024"),
        ("Published on May 3, 2024, by Ida Falk", "Published on May 3, 2024"),
        ("Written by Ida Falk, published on May 3, 2024", "Written by Ida Falk, published on May 3, 2024"),
        ("The plan was published on 3 May 2024, long after the vote.", None),
        (f"On 3 May 2024 the strike began. {TEXT}", None),
        (f"The vote of 3 May 2024 – the second in a week – was close. {TEXT}", None),
        (f"The plan was published on 3 May 2024. {TEXT} {TEXT}", None),
    ],
)
def test_a_date_that_opens_the_text(text: str, line: str | None) -> None:
    assert head().add(text, Role.PARAGRAPH).add(TEXT, Role.PARAGRAPH).lines() == ([line] if line else [])


def test_a_line_below_the_text() -> None:
    for text in ("3 May 2024", "Ida, 3 May 2024", "Published by Ida Falk on 3 May 2024"):
        assert told().add(text).lines() == [text]
        assert told().add(text, Role.PARAGRAPH).lines() == [text]
    assert told().add("By Ida on 3 May 2024 | 2 comments | Ferries").lines() == []
    assert told().add("By Ida on 3 May 2024 | 2 comments | Ferries", Role.BOILERPLATE, ("div", "entry-meta")).lines()


def test_a_time_that_states_its_date_in_an_attribute() -> None:
    page = told().add("at 07:48", Role.BOILERPLATE, ("span", "post-timestamp"), linked=True)
    assert page.lines() == []
    abbr = Container("abbr", {"class": "published", "title": "2024-04-16T07:48:00+01:00"}, page.blocks[-1].container)
    page.blocks[-1] = page.blocks[-1]._replace(spans=(Span(3, 8, abbr),))
    assert page.lines() == ["at 07:48"]


def test_a_marked_line_just_inside_the_text() -> None:
    page = head().add(TEXT, Role.PARAGRAPH).add("May 3, 2024", Role.BOILERPLATE, ("div", "postDate"))
    assert page.add(TEXT, Role.PARAGRAPH).lines() == ["May 3, 2024"]


def test_a_line_in_the_text_that_says_published_and_is_no_sentence() -> None:
    line = "Written by Ida Falk, published on 3 May 2024"
    for text, found in ((line, [line]), (f"{line}.", [])):
        assert head().add(TEXT, Role.PARAGRAPH).add(text, Role.PARAGRAPH).add(TEXT, Role.PARAGRAPH).lines() == found


def test_the_small_print_of_a_post_may_be_long() -> None:
    text = (
        "This entry was posted on Friday, May 3, 2024 at 15:47 and is filed under Ferries. You can follow any "
        "responses to this entry through the feed. You can leave a response, or trackback from your own site."
    )
    assert told().add(text, Role.PARAGRAPH, ("p", "postmetadata alt"), ("small", "")).lines() == [text]
    assert told().add(text, Role.PARAGRAPH).lines() == []


@pytest.mark.parametrize(
    "around",
    [
        [("div", "comment"), ("p", "")],
        [("div", "related-stories"), ("p", "")],
        [("nav", ""), ("p", "")],
        [("aside", ""), ("p", "")],
        [("article", "post"), ("div", "entry-date")],
        [("ul", ""), ("li", "")],
        [("div", "footer"), ("p", "")],
        [("div", "cookie-banner"), ("p", "")],
    ],
)
def test_below_the_text_other_things_have_dates_of_their_own(around: list[tuple[str, str]]) -> None:
    assert told().add("3 May 2024", Role.BOILERPLATE, *around).lines() == []


@pytest.mark.parametrize("word", sorted(set(DATE_WORDS.values())))
def test_a_list_of_facts_about_the_story_may_hold_its_date(word: str) -> None:
    line = f"{word.capitalize()} 2024-05-03"
    assert told().add(line, Role.BOILERPLATE, ("ul", ""), ("li", "")).lines() == [line]
    assert told().add("Ferries 2024-05-03", Role.BOILERPLATE, ("ul", ""), ("li", "")).lines() == []


def test_a_caption_with_a_date_is_no_date_line() -> None:
    caption = "Ferries in the harbour of Varrow, 2 May 2024"
    assert head().add(caption, Role.CAPTION).add(TEXT, Role.PARAGRAPH).lines() == []
    assert head().add("Published on 3 May 2024", Role.CREDIT).add(TEXT, Role.PARAGRAPH).lines()


def test_a_posts_own_footer_holds_its_date() -> None:
    assert told().add("3 May 2024", Role.BOILERPLATE, ("footer", ""), ("p", "entry-meta")).lines() == ["3 May 2024"]


def test_no_copyright_line() -> None:
    for text in ("© 3 May 2024", "Copyright 2019-2024 Harbour Times. Last updated on 3 May 2024"):
        assert told().add(text).lines() == []
        assert head().add(text).add(TEXT, Role.PARAGRAPH).lines() == []


def test_a_story_reaches_from_its_headline_to_its_last_block() -> None:
    page = Page().add("Menu").add("Ferry strike ends", Role.HEADLINE).add(TEXT, Role.PARAGRAPH).add("Contact")
    assert reach(Labelled(tuple(page.blocks), tuple(page.labels))) == Reach(1, 2, 2)


def test_a_headline_below_the_text_is_passed_over() -> None:
    page = Page().add(TEXT, Role.PARAGRAPH).add("Harbour Times, Quay 4", Role.HEADLINE)
    assert reach(Labelled(tuple(page.blocks), tuple(page.labels))) == Reach(0, 0, 0)


def test_a_page_without_story_has_no_lines() -> None:
    assert Page().add("3 May 2024").lines() == []
