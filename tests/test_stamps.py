"""The dates of date lines: which elements and words state one, and what it dates."""

from newsparse.blocks.block import Block, Container, Span
from newsparse.moment import declared
from newsparse.roles.role import Label, Labelled, Part, Role
from newsparse.roles.stamps import MAX_BLOCKS, Stamp, stamps


def element(tag: str, parent: Container | None = None, **attributes: str) -> Container:
    return Container(tag, {key.replace("_", "-"): value for key, value in attributes.items()}, parent)


def block(text: str, container: Container | None = None, index: int = 0, spans: tuple[Span, ...] = ()) -> Block:
    return Block(index, "text", "p", text, container or element("p"), spans=spans)


def page(*blocks: Block, role: Role = Role.DATE, parts: tuple[Part, ...] = ()) -> Labelled:
    return Labelled(blocks, tuple(Label(role, "a test says so", parts) for _ in blocks))


def seen(labelled: Labelled, language: str | None = "en") -> list[tuple[str, str | None, bool]]:
    return [(found.value.isoformat(), found.kind, found.attribute) for found in stamps(labelled, language)]


def test_a_printed_date() -> None:
    container = element("p", element("div"))
    value = declared("2024-05-03")
    assert value is not None
    assert stamps(page(block("Published on 3 May 2024", container)), "en") == (
        Stamp(value, "published", attribute=False, where="div > p:nth-child(1)", spot="elsewhere"),
    )


def test_a_time_element_inside_a_line() -> None:
    line = block("3 May", spans=(Span(0, 5, element("time", datetime="2024-05-03T15:47Z")),))
    assert seen(page(line)) == [("2024-05-03T15:47:00+00:00", None, True)]


def test_a_time_element_around_a_line() -> None:
    line = block("3 May", element("span", element("time", datetime="2024-05-03")))
    assert seen(page(line)) == [("2024-05-03", None, True)]


def test_an_attribute_that_a_script_reads() -> None:
    assert seen(page(block("3 hours ago", element("span", data_publish_time="1714744062")))) == [
        ("2024-05-03T13:47:42+00:00", None, True)
    ]
    assert seen(page(block("Friday", element("abbr", title="2024-05-03T15:47:00")))) == [
        ("2024-05-03T15:47:00", None, True)
    ]


def test_an_attribute_that_is_no_date() -> None:
    assert seen(page(block("Ann Lee", element("span", title="3 stories by Ann", data_time="now")))) == []
    assert seen(page(block("today", element("time", datetime="15:47", title="2024-05-03")))) == []


def test_an_elements_class_says_what_it_dates() -> None:
    for names, kind in (
        ("entry-date published", "published"),
        ("updated", "modified"),
        ("field--name-changed", "modified"),
        ("published updated", "published"),
    ):
        line = block("3 May", element("time", datetime="2024-05-03", **{"class": names}))
        assert seen(page(line)) == [("2024-05-03", kind, True)]


def test_the_words_before_an_element_say_what_it_dates() -> None:
    first = Span(10, 15, element("time", datetime="2024-05-03"))
    second = Span(24, 29, element("time", datetime="2024-05-04"))
    line = block("Published 3 May Updated 4 May", spans=(first, second))
    assert seen(page(line)) == [("2024-05-03", "published", True), ("2024-05-04", "modified", True)]


def test_the_block_before_may_hold_the_label() -> None:
    assert seen(page(block("Updated"), block("3 May 2024", index=1))) == [("2024-05-03", "modified", False)]
    assert seen(page(block("Updated 2 May 2024"), block("3 May 2024", index=1)))[1] == ("2024-05-03", None, False)


def test_only_date_lines_and_bylines_are_read() -> None:
    assert seen(page(block("By Ann Lee, 3 May 2024"), role=Role.BYLINE)) == [("2024-05-03", None, False)]
    assert seen(page(block("Posted 3 May 2024"), role=Role.BOILERPLATE)) == []
    assert seen(page(block("The plan was posted on 3 May 2024, long after the vote."), role=Role.PARAGRAPH)) == []


def test_where_no_date_line_is_the_storys_the_quiet_ones_follow() -> None:
    line = block("Posted 3 May 2024", index=1)
    roles = (Role.HEADLINE, Role.BOILERPLATE, Role.PARAGRAPH)
    blocks = (block("Ferry strike ends"), line, block("Crews returned to work on Monday.", index=2))
    quiet = Labelled(blocks, tuple(Label(role, "a test says so") for role in roles))
    (found,) = stamps(quiet, "en")
    assert (found.kind, found.quiet, found.spot) == ("published", True, "under")
    dated = Labelled(
        blocks, tuple(Label(role, "a test says so") for role in (Role.HEADLINE, Role.DATE, Role.PARAGRAPH))
    )
    (found,) = stamps(dated, "en")
    assert (found.kind, found.quiet, found.spot) == ("published", False, "under")


def test_of_two_elements_the_words_inside_go_before_the_class() -> None:
    line = block("Updated 3 May", element("time", datetime="2024-05-03", **{"class": "published"}))
    assert seen(page(line)) == [("2024-05-03", "modified", True)]


def test_an_element_that_prints_another_day_of_publication_than_it_states() -> None:
    stamp = {"datetime": "2024-05-10T09:12:30Z"}
    assert seen(page(block("Published 3 May 2024", element("time", **stamp)))) == [("2024-05-03", "published", False)]
    assert seen(page(block("3 May 2024", element("time", **stamp))))[0] == ("2024-05-10T09:12:30+00:00", None, True)
    near = block("Published 9 May 2024", element("time", **stamp))
    assert seen(page(near))[0] == ("2024-05-10T09:12:30+00:00", "published", True)


def test_elements_that_meet_without_a_space() -> None:
    parts = (Span(0, 10, element("span")), Span(10, 22, element("span")), Span(22, 27, element("span")))
    assert seen(page(block("By Ann LeeMay 13, 20245 min", spans=parts))) == [("2024-05-13", None, False)]


def test_a_printed_day_is_of_the_kind_that_its_element_states() -> None:
    first = Span(0, 5, element("time", datetime="2024-05-03T15:47Z"))
    second = Span(5, 15, element("time", datetime="2024-05-02T10:00Z", **{"class": "updated"}))
    assert seen(page(block("3 May2 May 2024", spans=(first, second))))[-1] == ("2024-05-02", "modified", False)


def test_only_the_part_of_a_mixed_block_is_read() -> None:
    line = block("Ferries, 1 May 2020. Published 3 May 2024")
    assert seen(page(line, parts=(Part(0, 20, Role.KICKER), Part(21, 41, Role.DATE)))) == [
        ("2024-05-03", "published", False)
    ]


def test_dates_of_side_columns_and_comments_are_none() -> None:
    for around in ({"class": "comment"}, {"class": "sidebar"}, {"class": "related"}):
        blocks = [block("Ferry strike ends"), block("Crews returned to work on Monday.", index=1)]
        blocks += [block("text", index=index) for index in range(2, 6)]
        blocks += [block("28 September 2025", element("p", element("div", **around)), index=6)]
        roles = [Role.HEADLINE, Role.PARAGRAPH, *[Role.BOILERPLATE] * 4, Role.DATE]
        assert seen(Labelled(tuple(blocks), tuple(Label(role, "a test says so") for role in roles))) == []


def test_a_page_of_endless_date_lines() -> None:
    lines = (block("3 May 2024", index=index) for index in range(10 * MAX_BLOCKS))
    assert len(seen(page(*lines))) == MAX_BLOCKS
