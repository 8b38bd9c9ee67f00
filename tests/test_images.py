"""Pictures paired with what is printed under them."""

import time

from newsparse.blocks.block import Block, Container, Media
from newsparse.blocks.from_page import read_blocks
from newsparse.blocks.from_text import read_text
from newsparse.evidence.evidence import Evidence, Node
from newsparse.fields.images import Pictures, read_images
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Role

BASE = "https://news.example.org/story"

ROLES = {"img": Role.IMAGE, "figcaption": Role.CAPTION, "small": Role.CREDIT, "p": Role.PARAGRAPH}


def pictures(html: str, evidence: Evidence | None = None) -> Pictures:
    """The pictures of a page whose roles follow from the tags; an img of class x is no part of the story."""
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    labels = []
    for block in blocks:
        role = ROLES.get(block.container.tag if block.kind == "text" else block.tag, Role.BOILERPLATE)
        other = block.container.attributes.get("class") == "x"
        labels.append(Label(Role.BOILERPLATE if other else role, "test"))
    return read_images(evidence or Evidence(), Labelled(blocks, tuple(labels)), BASE)


def told(found: Pictures) -> list[tuple[str | None, str | None, str | None, str]]:
    return [((i.url or "").rpartition("/")[2] or None, i.caption, i.credit, i.role) for i in found.images]


def test_captions_go_to_the_picture_in_their_figure() -> None:
    found = pictures("""
        <figure><img src="/a.jpg" alt="A" width="640" height="480">
        <figcaption>First. Photo: Ida Falk</figcaption></figure>
        <p>Text.</p>
        <figure><figcaption>Second.</figcaption><small>© Bo Li</small><img src="/b.jpg"></figure>
        <img class="x" src="/c.jpg">""")
    assert told(found) == [("a.jpg", "First.", "Ida Falk", "lead"), ("b.jpg", "Second.", "Bo Li", "inline")]
    assert (found.images[0].alt, found.images[0].width, found.images[0].height) == ("A", 640, 480)
    assert sorted(found.places.values()) == [0, 1]


def test_without_a_figure_the_picture_before_is_meant() -> None:
    found = pictures("""<p>Text.</p><div><img src="/a.jpg"></div><figcaption>First.</figcaption>
        <div><img src="/b.jpg"></div><figcaption>Second.</figcaption>""")
    assert told(found) == [("a.jpg", "First.", None, "inline"), ("b.jpg", "Second.", None, "inline")]


def test_a_picture_printed_twice_is_one() -> None:
    found = pictures("""<figure><img src="/a-300x200.jpg"><figcaption>First.</figcaption></figure>
        <p>Text.</p><figure><img src="/a-1200x800.jpg"><figcaption>First.</figcaption></figure>""")
    assert told(found) == [("a-1200x800.jpg", "First.", None, "lead")]
    assert list(found.places.values()) == [0]


def test_several_pictures_in_one_container_are_a_gallery() -> None:
    slides = "".join(
        f'<li><figure><img src="/{n}.jpg"><figcaption>Slide {n} here.</figcaption></figure></li>' for n in "ab"
    )
    assert told(pictures(f'<p>Text.</p><ul class="gallery__slides">{slides}</ul>')) == [
        ("a.jpg", "Slide a here.", None, "gallery"),
        ("b.jpg", "Slide b here.", None, "gallery"),
    ]
    assert {role for *_, role in told(pictures(f"<p>Text.</p><ul>{slides}</ul>"))} == {"inline"}


def test_a_caption_without_picture_makes_an_image() -> None:
    found = pictures("""<p>Text.</p><figure><div class="lazy"></div><figcaption>First.</figcaption>
        <small>Foto: Ida Falk</small></figure><figure><figcaption>Second.</figcaption></figure>""")
    assert told(found) == [(None, "First.", "Ida Falk", "inline"), (None, "Second.", None, "inline")]


def test_a_lazy_picture_takes_the_declared_address_of_its_caption() -> None:
    image = {"url": "/lazy.jpg", "caption": "Boats lie in the old harbour."}
    story = Node(frozenset({"NewsArticle"}), {"image": image}, "script[0]")
    found = pictures(
        "<p>T.</p><figure><figcaption>Boats lie in the old harbour.</figcaption></figure>", Evidence(story=story)
    )
    assert found.images[0].url == "https://news.example.org/lazy.jpg"


def test_a_credit_printed_twice_is_no_caption() -> None:
    found = pictures(
        """<figure><img src="/a.jpg"><figcaption>Hilde</figcaption><small>Hilde</small></figure><p>T.</p>"""
    )
    assert told(found) == [("a.jpg", None, "Hilde", "lead")]


def test_the_caption_of_a_video_is_left_to_its_embed() -> None:
    player = '<figure><iframe src="https://video.example.com/1"></iframe><figcaption>Watch.</figcaption></figure>'
    assert told(pictures(f"<p>Text.</p>{player}")) == []


def test_two_paragraphs_of_one_caption_are_joined() -> None:
    page = """<figure><img src="/a.jpg"><figcaption>First part.<br><br>Second part.</figcaption></figure>"""
    assert pictures(page).images[0].caption == "First part. Second part."


def test_flattened_text() -> None:
    blocks = read_text("Headline\nText.\nImage:\nBoats in the old harbour\nFoto: Ida Falk", 100)
    roles = (Role.HEADLINE, Role.PARAGRAPH, Role.CAPTION, Role.CAPTION, Role.CREDIT)
    found = read_images(Evidence(), Labelled(blocks, tuple(Label(role, "test") for role in roles)), None)
    assert told(found) == [(None, "Boats in the old harbour", "Ida Falk", "inline")]
    assert dict(found.places) == {3: 0}
    assert (provenance := found.provenance()) is not None
    assert provenance.source == "text"


def test_nothing_gives_nothing() -> None:
    found = read_images(Evidence(), Labelled((), ()), None)
    assert (found.images, dict(found.places), found.provenance()) == ((), {}, None)


def test_many_pictures_and_captions_take_linear_time() -> None:
    root = Container("body", {}, None)
    blocks = []
    for index in range(6_000):
        kind = index // 3_000
        container = Container("img" if kind == 0 else "div", {}, root)
        media = Media((f"/{index}.jpg",)) if kind == 0 else None
        text = "" if kind == 0 else f"Caption {index}."
        blocks.append(Block(index, "text" if kind else "image", "div", text, container, media=media))
    labels = tuple(Label(Role.CAPTION if block.kind == "text" else Role.IMAGE, "test") for block in blocks)
    start = time.process_time()
    read_images(Evidence(), Labelled(tuple(blocks), labels), BASE)
    assert time.process_time() - start < 4
