"""The walk: what becomes one block, with which links, spans, breaks and pictures."""

import pytest

from newsparse.blocks.block import Block
from newsparse.blocks.from_page import Reading, read_blocks
from newsparse.limits import Limits
from newsparse.page import read_page


def read(html: str) -> Reading:
    return read_blocks(read_page(html, content_type=None, limits=Limits()), Limits())


def blocks(html: str) -> tuple[Block, ...]:
    return read(html).blocks


def shown(html: str) -> list[str]:
    return [block.text if block.kind == "text" else f"[{block.kind}]" for block in blocks(html)]


def test_block_elements_end_a_run_and_inline_ones_do_not() -> None:
    assert shown("<div>One <b>two</b><p>three<span> four</span></p>five</div>") == ["One two", "three four", "five"]


def test_unknown_elements_are_blocks() -> None:
    assert shown("<x-lead>One</x-lead><x-body>Two</x-body>") == ["One", "Two"]


def test_spaces_fold_across_elements() -> None:
    assert shown("<p> One\n  <b> two </b> , three\u00a0four</p>") == ["One two , three four"]
    assert shown("<p>One<b>two</b>three</p>") == ["Onetwothree"]


def test_a_line_break_is_noted_and_two_end_the_run() -> None:
    (line,) = blocks("<p>One<br>two</p>")
    assert line.text == "One two"
    assert line.breaks == (3,)
    assert shown("<p>One<br><br>two<br> <br/>three</p>") == ["One", "two", "three"]


def test_pre_keeps_its_space_and_its_breaks() -> None:
    (code,) = blocks("<pre>one\n  two\n\nthree</pre>")
    assert code.text == "one\n  two\n\nthree"
    assert code.tag == "pre"


def test_links_know_their_offsets() -> None:
    (line,) = blocks('<p>See <a href="/one">the <b>first</b> one</a> and <a href="/two">two</a>, not <a>three</a>.</p>')
    assert [(line.text[a.start : a.end], a.href) for a in line.anchors] == [("the first one", "/one"), ("two", "/two")]
    assert line.linked == 16


def test_a_link_around_blocks_covers_each() -> None:
    found = blocks('<a href="/story"><h3>Headline</h3><p>Summary</p></a><p>Other</p>')
    assert [[anchor.href for anchor in block.anchors] for block in found] == [["/story"], ["/story"], []]


@pytest.mark.parametrize("html", ["<p>a <a href>b</a></p>", '<p>a <a href="">b</a></p>'])
def test_a_link_without_an_address_is_none(html: str) -> None:
    assert blocks(html)[0].anchors == ()


def test_spans_tell_the_elements_of_a_run() -> None:
    (line,) = blocks("<p>By <span class=name>Ida Falk</span> today</p>")
    assert [(line.text[span.start : span.end], span.container.tag) for span in line.spans] == [
        ("By", "p"),
        ("Ida Falk", "span"),
        ("today", "p"),
    ]
    assert line.container.tag == "p"


def test_a_run_in_one_element_has_its_container_and_no_spans() -> None:
    (line,) = blocks("<div><p><strong>All bold</strong></p></div>")
    assert (line.container.tag, line.tag, line.spans) == ("strong", "p", ())


def test_paths_find_the_element() -> None:
    found = blocks("<title>x</title><div><p>One</p><p>Two</p></div>")
    assert found[1].container.path() == "html > body:nth-child(2) > div:nth-child(1) > p:nth-child(2)"


def test_pictures_stand_before_or_behind_their_run() -> None:
    assert shown('<p><img src="a.jpg">Text</p>') == ["[image]", "Text"]
    assert shown('<p>Text <img src="a.jpg"> more</p>') == ["Text more", "[image]"]


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ('<img src="a.jpg">', "a.jpg"),
        ('<img src="data:image/gif;base64,R0" data-src="a.jpg">', "a.jpg"),
        ('<img src="blank.gif" data-lazy-src="a.jpg">', "a.jpg"),
        ('<img src="a-300.jpg" srcset="a-300.jpg 300w, a-1200.jpg 1200w">', "a-1200.jpg"),
        ('<img src="a.jpg" data-srcset="b.jpg 1x, c.jpg 2x">', "c.jpg"),
        ('<picture><source srcset="w.webp 800w"><img src="a.jpg"></picture>', "w.webp"),
        ('<amp-img src="a.jpg"></amp-img>', "a.jpg"),
    ],
)
def test_lazy_pictures_have_their_real_address(html: str, url: str) -> None:
    (picture,) = blocks(html)
    assert picture.media is not None
    assert picture.media.urls[0] == url


def test_a_picture_without_an_address_is_none() -> None:
    assert blocks('<img alt="x"><img src="data:image/gif;base64,R0">') == ()


def test_sources_do_not_leak_to_the_next_picture() -> None:
    found = blocks(
        '<picture><source srcset="one.webp"><img src="one.jpg"></picture><img src="two.jpg">'
        '<picture><source srcset="lost.webp"></picture><img src="three.jpg">'
        '<video><source srcset="lost.webp" src="v.mp4"></video><picture><img src="four.jpg"></picture>'
    )
    pictures = [block.media.urls for block in found if block.kind == "image" and block.media]
    assert pictures[0] == ("one.webp", "one.jpg")
    assert pictures[1] == ("two.jpg",)
    assert pictures[-1] == ("four.jpg",)


def test_a_picture_knows_its_link() -> None:
    (picture,) = blocks('<a href="/full"><img src="a.jpg" alt=" A  hill " width="640px" height="50%"></a>')
    assert picture.media is not None
    assert (picture.media.href, picture.media.alt, picture.media.width, picture.media.height) == (
        "/full",
        "A hill",
        640,
        None,
    )


@pytest.mark.parametrize(
    "html",
    [
        '<p style="display: none">no</p>',
        "<p hidden>no</p>",
        '<p>yes <span class="screen-reader-text">no</span></p>',
        '<p>yes <span class="sr-only">no</span></p>',
        "<script>no</script>",
        "<style>no</style>",
        "<template><p>no</p></template>",
        "<noscript><p>no</p></noscript>",
        "<select><option>no</select>",
        "<textarea>no</textarea>",
        "<svg><title>no</title><text>no</text></svg>",
        "<title>no</title>",
        "<iframe>no</iframe>",
        "<video>no</video>",
        "<object><p>no</p></object>",
    ],
)
def test_what_is_not_shown_is_not_read(html: str) -> None:
    found = blocks(f"<body>{html}<p>yes</p>")
    assert "no" not in " ".join(block.text for block in found).split()
    assert found[-1].text == "yes"


@pytest.mark.parametrize("tag", ["body", "main", "article"])
def test_whole_pages_that_a_script_shows_later_are_read(tag: str) -> None:
    assert shown(f'<{tag} style="display:none"><p>yes</p></{tag}>') == ["yes"]


def test_hidden_until_found_is_shown() -> None:
    assert shown('<p hidden="until-found">yes</p>') == ["yes"]


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ('<iframe src="https://video.example.com/1" title="Film"></iframe>', "https://video.example.com/1"),
        ('<video src="v.mp4"><p>No video</p></video>', "v.mp4"),
        ('<iframe src="about:blank" data-src="https://video.example.com/2"></iframe>', "https://video.example.com/2"),
    ],
)
def test_players_are_embeds(html: str, url: str) -> None:
    found = blocks(f"<p>Before</p>{html}<p>After</p>")
    assert [block.kind for block in found] == ["text", "embed", "text"]
    assert found[1].media is not None
    assert found[1].media.urls == (url,)


def test_declarations_are_in_document_order() -> None:
    found = read(
        '<html lang=en><title> A  title </title><meta name=author content="Ida Falk"><link rel=canonical href="/x">'
        '<script type="application/ld+json">{"a": 1}</script><script>var no</script><p itemprop=name>A <b>name</b></p>'
    ).declarations
    assert [(item.tag, item.text) for item in found] == [
        ("html", ""),
        ("title", "A title"),
        ("meta", ""),
        ("link", ""),
        ("script", '{"a": 1}'),
        ("p", "A name"),
    ]


def test_scopes_hold_their_properties() -> None:
    found = read(
        "<div itemscope><span itemprop=headline>One</span>"
        "<p itemscope itemprop=author><span itemprop=name>Ida</span></p>"
        "<span itemprop=section>World</span></div><span itemprop=other>Out</span>"
    ).declarations
    assert [item.tag for item in found] == ["html", "div", "span", "p", "span", "span", "span"]
    assert [item.scope for item in found] == [None, None, 1, 1, 3, 1, None]


def test_nothing_gives_nothing() -> None:
    assert blocks("<html></html>") == ()


def test_parts_that_react_streams_are_shown() -> None:
    """React sends late parts in `<div hidden id="S:0">` and moves them into place; other hidden parts stay hidden."""
    html = '<main><div hidden id="S:0"><p>Streamed.</p></div><div hidden id="menu"><p>Hidden.</p></div></main>'
    assert [block.text for block in blocks(html)] == ["Streamed."]


def texts(html: str) -> list[str]:
    return [block.text for block in read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks]


@pytest.mark.parametrize(
    "widget",
    [
        "<svg><path d='M0 0'/></svg>",
        "<style>b { color: red }</style>",
        "<template><p>later</p></template>",
        "<noscript>no script</noscript>",
        "<x-tooltip></x-tooltip>",
        "<button type=button>Map</button>",
        "<img src='pin.gif'>",
    ],
)
def test_a_paragraph_goes_on_behind_a_widget(widget: str) -> None:
    html = f"<p>The ferry sails again from the old pier of the town {widget}at six in the morning.</p>"
    assert [text for text in texts(html) if text] == [
        "The ferry sails again from the old pier of the town at six in the morning."
    ]


def test_an_element_of_unknown_name_in_a_paragraph_is_inline() -> None:
    html = "<p>The ferry <x-link>sails <b>again</b></x-link> today.</p><x-card>Mill</x-card><x-card>Rain</x-card>"
    assert texts(html) == ["The ferry sails again today.", "Mill", "Rain"]


def test_what_a_link_says_of_its_window_is_not_printed() -> None:
    hint = "<span>(opens in new tab)</span>"
    assert texts(f"<p>See <a href='/a'>the timetable {hint}</a> for more.</p>") == ["See the timetable for more."]
