"""Labelled blocks come in, the story's pictures go out, with caption and credit and the place of each in the flow.

Strategy: every image block of the story is a picture, those that print the same file are one. Every caption and credit
block is then given to the picture that stands nearest to it in the tree; one whose picture a script would load makes
a picture without an address.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType
from typing import Literal, NamedTuple

from newsparse.article import Image, Provenance, Source
from newsparse.blocks.block import Block, Container, Media, Span
from newsparse.blocks.sizes import largest_url, picture_key, size_hint
from newsparse.captions.marked import MAX_NAMES, names_credit
from newsparse.captions.split import MAX_CAPTION, split_caption
from newsparse.evidence import json_ld
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.url import absolute
from newsparse.roles.role import Labelled, Role

# Of 209 captions given to pictures with an address 192 were what readers marked, of 63 without one 43.
WITH_ADDRESS, WITHOUT = 0.92, 0.68
ImageRole = Literal["lead", "inline", "gallery"]
# A caption is compared with that many pictures before it and as many behind it.
NEIGHBOURS = 6
# Without a figure around both, a caption stands at most that many blocks and levels from its picture.
MAX_BLOCKS_AWAY = 4
MAX_LEVELS_AWAY = 6
# A container that says "gallery" stands at most that many levels over its pictures.
MAX_GALLERY_LEVELS = 10
# Pictures printed twice, for phones and for desktops, print their captions twice.
REPEATS = 3
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures in order; `places` leads from a block's index to the picture that stands there.

    A picture has one place: its first image block, or, where only its caption is printed, its caption's block.
    """

    images: tuple[Image, ...] = ()
    places: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    where: str = ""
    is_text: bool = False

    def provenance(self) -> Provenance | None:
        """Where the pictures were found, as it stands in `Article.provenance`."""
        if not self.images:
            return None
        confidence = sum(WITH_ADDRESS if image.url else WITHOUT for image in self.images) / len(self.images)
        source: Source = "text" if self.is_text else "dom"
        return Provenance(source=source, where=self.where, confidence=round(confidence, 2))


class _Draft:
    """A picture while its captions are gathered."""

    __slots__ = ("alt", "block", "caption", "captioned_in", "credit", "height", "url", "width")

    def __init__(self, block: Block, url: str | None = None) -> None:
        """Begin with the block where it stands."""
        self.block, self.url = block, url
        media = block.media
        self.alt = media.alt if media else None
        self.width = media.width if media else None
        self.height = media.height if media else None
        self.caption: str | None = None
        self.credit: str | None = None
        self.captioned_in: Container | None = None


class _Printed(NamedTuple):
    """What one caption or credit block prints."""

    block: Block
    caption: str | None
    credit: str | None


def read_images(evidence: Evidence, labelled: Labelled, base: str | None) -> Pictures:
    """The story's pictures with what is printed under them.

    >>> from newsparse.roles.role import Label
    >>> figure = Container("figure", {}, None)
    >>> picture = Block(0, "image", "img", "", Container("img", {}, figure), media=Media(("/sea.jpg",), alt="Sea"))
    >>> caption = Block(1, "text", "figcaption", "The sea. Photo: Ida Falk", Container("figcaption", {}, figure))
    >>> labels = (Label(Role.IMAGE, "example"), Label(Role.CAPTION, "example"))
    >>> found = read_images(Evidence(), Labelled((picture, caption), labels), "https://example.com/")
    >>> found.images[0].url, found.images[0].caption, found.images[0].credit, dict(found.places)
    ('https://example.com/sea.jpg', 'The sea.', 'Ida Falk', {0: 0})
    """
    standing = [block for block, _ in labelled.of(Role.IMAGE) if block.kind == "image" and block.media]
    drafts, at = _once_each(standing, base)
    printed = _credited_alike(list(_printed(labelled)))
    extra = _pair(printed, standing, at, labelled) if printed else []
    found = sorted((*drafts, *extra), key=lambda draft: draft.block.index)
    first_paragraph = next((block.index for block, _ in labelled.of(Role.PARAGRAPH)), None)
    in_gallery = _gallery_test(drafts)
    wanting = any(draft.url is None and draft.caption for draft in found)
    declared = {picture_key(picture.url): picture for picture in _declared(evidence)} if wanting else {}
    images = tuple(_image(draft, _role(draft, first_paragraph, in_gallery), declared, base) for draft in found)
    where = found[0].block.container.path() if found else ""
    is_text = bool(found) and found[0].block.container.tag == "line"
    return Pictures(images, MappingProxyType({draft.block.index: i for i, draft in enumerate(found)}), where, is_text)


def _once_each(standing: Sequence[Block], base: str | None) -> tuple[list[_Draft], dict[int, _Draft]]:
    """One draft a picture, and the draft of each image block."""
    by_key: dict[str, _Draft] = {}
    at: dict[int, _Draft] = {}
    drafts: list[_Draft] = []
    for block in standing:
        media = block.media or Media(())
        url = largest_url(media, base)
        key = picture_key(url or next(iter(media.urls), "")) if len(standing) > 1 else ""
        draft = by_key.get(key)
        if draft is None:
            draft = by_key[key] = _Draft(block, url)
            drafts.append(draft)
        elif url and size_hint(url) > size_hint(draft.url or "") > 0:
            draft.url = url
        draft.alt = draft.alt or media.alt
        if draft.width is None:
            draft.width, draft.height = media.width, media.height
        at[block.index] = draft
    return drafts, at


def _printed(labelled: Labelled) -> Iterator[_Printed]:
    """Every caption and credit block taken apart."""
    for block, part in labelled.of(Role.CAPTION, Role.CREDIT):
        text = block.text[part.start : part.end]
        spans = [span for span in block.spans if span.start < part.end and span.end > part.start]
        if part.start or part.end < len(block.text):
            spans = [Span(max(0, s.start - part.start), min(s.end, part.end) - part.start, s.container) for s in spans]
        said = [verdict for c in islice(block.container.chain(), 2) if (verdict := names_credit(c)) is not None]
        ends = text.rstrip()[-1:] in ".!?…。"
        whole = True in said[:1] or (part.role is Role.CREDIT and not (ends and said))
        caption, credit = split_caption(text, spans, within=block.container, whole_credit=whole)
        if caption or credit:
            yield _Printed(block, caption, credit)


def _credited_alike(printed: Sequence[_Printed]) -> Sequence[_Printed]:
    """The captions and credits, where a name that stands under several pictures is who made them, not a caption.

    Cases: same-name-under-every-picture.
    """
    counts = Counter(item.caption for item in printed if item.caption and not item.credit)
    names = {
        text for text, count in counts.items() if count >= REPEATS and len(text) <= LONGEST_NAME and _has_no_prose(text)
    }
    return [item._replace(caption=None, credit=item.caption) if item.caption in names else item for item in printed]


def _has_no_prose(text: str) -> bool:
    """Whether no word of a text begins with a small letter."""
    return not any(word[0].islower() for word in text.split())


def _playing(labelled: Labelled) -> frozenset[int]:
    """The figures that hold a player, as ids: what is printed in them belongs to the embed."""
    figures = (block.container.closest("figure") for block in labelled.blocks if block.kind == "embed")
    return frozenset(id(figure) for figure in figures if figure is not None)


def _pair(
    printed: Sequence[_Printed], standing: Sequence[Block], at: Mapping[int, _Draft], labelled: Labelled
) -> list[_Draft]:
    """Give each caption and credit to its picture; return the pictures of which only words are printed."""
    pictured = {id(figure) for block in standing if (figure := block.container.closest("figure")) is not None}
    lone = (figure for item in printed if (figure := item.block.container.closest("figure")) is not None)
    playing = frozenset[int]() if pictured.issuperset(map(id, lone)) else _playing(labelled)
    extra: list[_Draft] = []
    position = 0
    for n, item in enumerate(printed):
        while position < len(standing) and standing[position].index < item.block.index:
            position += 1
        figure = item.block.container.closest("figure")
        if figure is not None and id(figure) not in pictured and id(figure) in playing:
            continue
        near = standing[max(0, position - NEIGHBOURS) : position + NEIGHBOURS]
        if figure is not None and id(figure) not in pictured:
            near = ()
        following = printed[n + 1] if n + 1 < len(printed) else None
        own = [block for block in near if not _is_closer(following, item, block)] if following else near
        draft = _nearest(item, own, at) if own else None
        if draft is None or not _accepts(draft, item):
            draft = extra[-1] if extra and _continues(extra[-1], item) else None
        if draft is None and standing and not item.caption and figure is None:
            draft = _wanting_credit(standing, at)
        if draft is None:
            draft = _Draft(item.block)
            extra.append(draft)
        _give(draft, item)
    return extra


def _wanting_credit(standing: Sequence[Block], at: Mapping[int, _Draft]) -> _Draft | None:
    """The first picture without a credit, for one that the story prints in its last line."""
    return next((draft for block in standing if not (draft := at[block.index]).credit), None)


def _nearest(item: _Printed, near: Sequence[Block], at: Mapping[int, _Draft]) -> _Draft | None:
    """The picture that shares the deepest container; among equals one that accepts, one before, then the nearest."""
    best: tuple[tuple[int, bool, bool, int], _Draft] | None = None
    for block in near:
        shared, levels = _shared(block.container, item.block.container)
        away = abs(block.index - item.block.index)
        together = any(c.tag == "figure" for c in islice(shared.chain(), 3))
        if not together and (away > MAX_BLOCKS_AWAY or levels > 2 * MAX_LEVELS_AWAY):
            continue
        draft = at[block.index]
        rank = (-shared.depth, not _accepts(draft, item), block.index > item.block.index, away)
        if best is None or rank < best[0]:
            best = rank, draft
    return best[1] if best else None


def _is_closer(following: _Printed, item: _Printed, picture: Block) -> bool:
    """Whether a picture between two captions stands closer to the second, by the elements around them.

    Cases: captions-beside-pictures-without-figure.
    """
    if not item.block.index < picture.index < following.block.index or not item.caption or not following.caption:
        return False
    own, others = (_shared(picture.container, found.block.container)[0] for found in (item, following))
    return others.depth > own.depth


def _shared(one: Container, other: Container) -> tuple[Container, int]:
    """The deepest element around both, and how many levels lie between them by way of it."""
    levels = 0
    while one is not other:
        if one.depth >= other.depth and one.parent is not None:
            one = one.parent
        elif other.parent is not None:
            other = other.parent
        else:
            break
        levels += 1
    return one, levels


def _accepts(draft: _Draft, item: _Printed) -> bool:
    """Whether the picture lacks what is printed, has the same already, or the words stand in its caption's element."""
    if item.caption and draft.caption and not _same(item.caption, draft.caption):
        return draft.captioned_in is not None and draft.captioned_in is _caption_element(item.block)
    return bool(item.caption) or not draft.credit or not item.credit or _same(draft.credit, item.credit)


def _continues(draft: _Draft, item: _Printed) -> bool:
    """Whether words without a picture belong to those printed just before them."""
    figure, other = draft.block.container.closest("figure"), item.block.container.closest("figure")
    if figure is not other:
        return False
    if figure is None and item.block.index - draft.block.index > 2:
        return False
    if draft.caption and item.caption:
        element = _caption_element(item.block)
        return _same(draft.caption, item.caption) or (element is not None and draft.captioned_in is element)
    return not (draft.credit and item.credit and not _same(draft.credit, item.credit))


def _caption_element(block: Block) -> Container | None:
    """The figcaption around a block, if it stands in one."""
    return block.container.closest("figcaption")


def _same(one: str, other: str) -> bool:
    """Whether one text is the other, or its opening, in letters and digits.

    Cases: mobile-and-desktop-copies.
    """
    short, long = sorted(("".join(filter(str.isalnum, text)).casefold() for text in (one[:400], other[:400])), key=len)
    return bool(short) and (short == long or (len(short) > 20 and long.startswith(short)))


def _give(draft: _Draft, item: _Printed) -> None:
    """Note on the picture what is printed."""
    if item.caption:
        if not draft.caption:
            draft.caption = item.caption
        elif not _same(draft.caption, item.caption) and len(draft.caption) < MAX_CAPTION:
            draft.caption = f"{draft.caption} {item.caption}"
        draft.captioned_in = _caption_element(item.block)
    draft.credit = draft.credit or item.credit


_GALLERY = (
    "galler", "galerie", "galería", "galeria", "slideshow", "slide-show", "diaporama", "carousel", "karussell",
    "swiper", "slick", "fotostrecke", "bilderstrecke", "photoessay", "photo-essay", "photoset", "photo-set",
    "flickity", "splide", "fotogal",
)  # fmt: skip
_WHOLE_PAGE = frozenset({"html", "body", "main", "article", "img", "amp-img", "picture", ""})


def _gallery_test(drafts: Sequence[_Draft]) -> Callable[[_Draft], bool]:
    """A test whether a picture shares a figure or a gallery's container with another picture."""
    if len(drafts) < 2:
        return lambda _: False
    shared: set[Container] = set()
    seen: set[Container] = set()
    for draft in drafts:
        around = set(islice(draft.block.container.chain(), MAX_GALLERY_LEVELS))
        shared |= seen & around
        seen |= around
    galleries = {container for container in shared if _is_gallery(container)}
    return lambda draft: (
        bool(galleries) and not galleries.isdisjoint(islice(draft.block.container.chain(), MAX_GALLERY_LEVELS))
    )


def _is_gallery(container: Container) -> bool:
    """Whether an element is a figure, or calls itself a gallery."""
    if container.tag in _WHOLE_PAGE:
        return False
    if container.tag in ("figure", "amp-carousel"):
        return True
    names = f"{container.attributes.get('class') or ''} {container.attributes.get('id') or ''}"[:MAX_NAMES]
    return _names_gallery(names.lower()) or _names_gallery(container.tag.lower())


def _names_gallery(names: str) -> bool:
    """Whether names in small letters hold a gallery's word; an "inslider" is none.

    Cases: gallery-of-captioned-pictures.
    """
    return any(word in names for word in _GALLERY) or "slider" in names.replace("inslider", "")


def _role(draft: _Draft, first_paragraph: int | None, in_gallery: Callable[[_Draft], bool]) -> ImageRole:
    """Gallery before lead before inline."""
    if draft.url is not None and in_gallery(draft):
        return "gallery"
    return "lead" if first_paragraph is not None and draft.block.index < first_paragraph else "inline"


def _declared(evidence: Evidence) -> list[json_ld.Picture]:
    """The pictures that the story's own declaration lists."""
    return list(islice(json_ld.images(evidence.story.data.get("image")), 50)) if evidence.story else []


def _image(draft: _Draft, role: ImageRole, declared: Mapping[str, json_ld.Picture], base: str | None) -> Image:
    """The finished Image; words without a picture take the address of the declared picture that has the same words."""
    url = draft.url
    if url is None and draft.caption and draft.block.container.tag != "line":
        twins = (p for p in declared.values() if p.caption and _same(draft.caption, p.caption))
        url = next((found for picture in twins if (found := absolute(picture.url, base))), None)
    return Image(
        url=url,
        alt=draft.alt,
        caption=None if draft.caption == draft.credit else draft.caption,
        credit=draft.credit,
        width=draft.width,
        height=draft.height,
        role=role,
    )
