"""Hostile pages parse in linear time: a bound of seconds of this process, where the parser by itself takes minutes."""

import time
from collections.abc import Callable

import pytest

from newsparse import Limits
from newsparse.blocks.from_page import Reading, read_blocks
from newsparse.limits import MAX_DEPTH, bounded, flatten
from newsparse.page import read_page

SECONDS = 3.0


def read(html: str, limits: Limits | None = None) -> Reading:
    limits = limits or Limits()
    return read_blocks(read_page(html, content_type=None, limits=limits), limits)


HOSTILE: dict[str, Callable[[], str]] = {
    "divs, closed": lambda: "<div>" * 100_000 + "deep" + "</div>" * 100_000,
    "divs, unclosed": lambda: "<div>" * 100_000 + "deep",
    "spans, unclosed": lambda: "".join(f"<span class=c{n}>word " for n in range(100_000)),
    "lists": lambda: "<ul><li>word" * 25_000,
    "tables": lambda: "<table><tr><td>word" * 30_000,
    "custom elements": lambda: "<x-y>" * 100_000 + "deep",
    "siblings": lambda: "<p>x</p>" * 400_000,
    "line breaks": lambda: "<p>" + "word<br>" * 80_000,
    "attributes": lambda: "<div " + " ".join(f"a{n}=1" for n in range(100_000)) + "><p>word</p></div>",
    "attributes without values": lambda: "<div " + " ".join(f"a{n}" for n in range(100_000)) + "><p>word</p></div>",
    "a long attribute": lambda: f'<p title="{"x" * 5_000_000}">word</p>',
    "a long class": lambda: f'<p class="{"related article " * 200_000}">word</p>',
    "an unclosed tag": lambda: "<p>word</p><div title='" + "x" * 1_000_000,
    "an unclosed comment": lambda: "<p>word</p><!--" + "<p>x" * 200_000,
    "opening brackets": lambda: "<p>word</p>" + "<" * 1_000_000,
    "font, unclosed": lambda: "".join(f"<p><font color=c{n}>word " for n in range(10_000)),
    "font, in capitals": lambda: "".join(f"<P><FONT COLOR=c{n}>word " for n in range(2_400)),
    "b, unclosed": lambda: "".join(f"<p><b class=c{n}>word " for n in range(2_400)),
    "code, unclosed": lambda: "".join(f"<p><code\nclass=c{n}>word " for n in range(2_400)),
    "b, unclosed behind as many ends": lambda: "</b>" * 2_400 + "".join(f"<p><b class=c{n}>w " for n in range(2_400)),
    "b among ends of font": lambda: "".join(f"<p><b class=c{n}></font>word " for n in range(2_400)),
    "links, unclosed": lambda: "".join(f"<p><a href=/{n}>word " for n in range(10_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_take_linear_time(name: str) -> None:
    html = HOSTILE[name]()
    start = time.process_time()
    reading = read(html)
    assert time.process_time() - start < SECONDS
    assert len(reading.blocks) <= Limits().max_blocks


def test_text_behind_crowded_tags_is_kept() -> None:
    html = "<div " + " ".join(f"a{n}=1" for n in range(20_000)) + "><p>word</p></div>"
    assert [block.text for block in read(html).blocks] == ["word"]


def test_text_of_a_deep_page_is_kept() -> None:
    assert [block.text for block in read("<div>" * 20_000 + "deep" + "</div>" * 20_000 + "<p>after").blocks] == [
        "deep",
        "after",
    ]
    assert [block.text for block in read("<div>" * 20_000 + "deep").blocks] == ["deep"]


def test_ordinary_pages_are_left_as_they_are() -> None:
    page = b"<html><body>" + b"<div><p>A <b>word</b> and a <a href=/x>link</a>.</p></div>" * 2_000 + b"</body></html>"
    assert bounded(page, Limits()) is page


def test_closed_styles_are_left_as_they_are() -> None:
    page = b"<p><i class='icon'></i><b class=x>word</b></p>" * 1_000
    assert bounded(page, Limits()) is page


def test_styles_that_the_tree_can_bear_are_kept_open() -> None:
    page = b"".join(b"<font color=c%d>" % n for n in range(12)) + b"<p>word" * 10_000
    assert bounded(page, Limits()).count(b"<font") == 50_000 // page.count(b"<")


def test_the_end_of_a_dropped_style_is_dropped_with_it() -> None:
    assert flatten(b"<b class=a>one<b class=b>two</b></b><i>three</i>", 1) == b"<b class=a>onetwo</b><i>three</i>"
    assert flatten(b"<a href=/x><b>one</b></a>", 0) == b"<a href=/x>one</a>"


def test_flattening_keeps_what_is_not_deep() -> None:
    page = b"<div>" * (MAX_DEPTH + 2) + b"deep" + b"</div>" * (MAX_DEPTH + 2) + b"<p>after</p>"
    assert flatten(page, 0) == b"<div>" * MAX_DEPTH + b"<p><p>deep" + b"</div>" * MAX_DEPTH + b"<p>after</p>"


def test_flattening_passes_comments_and_scripts() -> None:
    page = b"<script>'<div><div>'</script><!-- <div> --><p>word</p>"
    assert flatten(page, 0) == page


def test_max_tags_cuts_the_page() -> None:
    page = "<p>word</p>" * 100_000
    assert 1_000 < len(read(page, Limits(max_tags=6_000)).blocks) < 6_000 / 2


def test_max_blocks_ends_the_reading() -> None:
    assert [block.text for block in read("<p>a</p><p>b</p><p>c</p>", Limits(max_blocks=2)).blocks] == ["a", "b"]
