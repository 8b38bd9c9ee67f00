"""Labels the story's pictures and embeds, and the captions of those outside the body."""

from itertools import islice

from newsparse.blocks.block import Block, Container
from newsparse.roles import cues
from newsparse.roles.captions import name_picture_text
from newsparse.roles.features import holder, within
from newsparse.roles.figures import PLAYER_REASON, is_icon
from newsparse.roles.promos import CARD_REASON
from newsparse.roles.role import Role
from newsparse.roles.state import Labelling

LEVELS_OF_CARD = 3
LARGEST_CARD = 300
LEVELS_OVER_FIGURE = 2
LEVELS_AROUND = 4


def label_pictures(work: Labelling) -> None:
    """Pictures and embeds between the headline and the end of the body, and the lead picture over the body."""
    if work.first is None or work.last is None:
        return
    start = min(work.headline if work.headline is not None else work.first, work.first)
    lead = max(0, start - 4)
    end = end_of_gallery(work)
    for index in range(lead, min(len(work.blocks), end + 4)):
        block = work.blocks[index]
        if block.kind == "text":
            found = work.facts[index]
            if index not in work.labels and found is not None and (index < work.first or index > work.last):
                name_picture_text(work, found, chosen=False)
            continue
        if belongs(work, block, inside=start <= index <= end or (index < start and has_caption(work, index + 1))):
            role = Role.IMAGE if block.kind == "image" else Role.EMBED
            work.give(index, role, "stands in the story" if index >= work.first else "stands over the story")


def has_caption(work: Labelling, index: int) -> bool:
    """Whether the block behind a picture is its caption, also where it is not labelled yet.

    Cases: mobile-and-desktop-copies.
    """
    found = work.facts[index] if index < len(work.facts) else None
    if found is not None and index not in work.labels:
        name_picture_text(work, found, chosen=False)
    return work.role(index) in (Role.CAPTION, Role.CREDIT)


def end_of_gallery(work: Labelling) -> int:
    """The last block of a gallery that begins in the body or right behind it, or the last block of the body."""
    assert work.last is not None
    gallery: Container | None = None
    end = work.last
    for index in range(work.last + 1, len(work.blocks)):
        block = work.blocks[index]
        if gallery is None:
            if index > work.last + 3:
                break
            if block.kind == "image":
                gallery = next((node for node in chain_up(block.container, 8) if in_gallery(node)), None)
                gallery = gallery and outermost(gallery)
        if gallery is not None:
            if not within(block, gallery):
                break
            end = index
    return end


def in_gallery(node: Container) -> bool:
    """Whether an element is a gallery by its class.

    Cases: gallery-of-captioned-pictures, gallery-one-picture-a-slide.
    """
    return bool(cues.name_bits(node.attributes.get("class") or "") & cues.GALLERY)


def outermost(node: Container) -> Container:
    """The outermost gallery around a gallery's element, short of the page itself."""
    best = node
    for up in node.chain():
        if up.tag in ("body", "html", "main", "article"):
            break
        if in_gallery(up):
            best = up
    return best


def chain_up(container: Container, levels: int) -> list[Container]:
    """An element and its nearest ancestors."""
    return list(islice(container.chain(), levels))


def belongs(work: Labelling, block: Block, *, inside: bool) -> bool:
    """Whether a picture or an embed is the story's own."""
    media = block.media
    if media is None or not inside:
        return False
    if block.kind == "embed":
        return bool(media.urls) and not nearest_bits(work, block.container) & (cues.AD | cues.SIGNUP)
    if is_icon(block):
        return False
    bits = nearest_bits(work, block.container)
    if bits & (cues.AD | cues.PROFILE | cues.SHARE | cues.SIGNUP):
        return False
    if bits & (cues.BYLINE | cues.RELATED) and not block.container.closest("figure"):
        text_before = any(found is not None for found in work.facts[: block.index])
        if bits & cues.BYLINE or (text_before and not has_caption(work, block.index + 1)):
            return False
    return not in_card(work, block) and not is_portrait_or_poster(work, block)


def is_portrait_or_poster(work: Labelling, picture: Block) -> bool:
    """Whether a picture's figure stands in a byline, or the text behind the picture is a byline or a player's.

    Cases: figures-that-hold-no-picture-of-the-story.
    """
    figure = picture.container.closest("figure")
    if figure is not None and figure.parent is not None:
        names = " ".join(node.attributes.get("class") or "" for node in chain_up(figure.parent, LEVELS_OVER_FIGURE))
        if cues.name_bits(names) & (cues.BYLINE | cues.PROFILE):
            return True
    given = work.labels.get(picture.index + 1)
    if given is None or (given.role is not Role.BYLINE and given.reason != PLAYER_REASON):
        return False
    return within(work.blocks[picture.index + 1], figure or holder(picture))


def in_card(work: Labelling, picture: Block) -> bool:
    """Whether a picture and a text that offers another story, or sells something, are all that their element holds.

    Cases: german-autorenzeile-with-place-and-time.
    """
    around = chain_up(holder(picture), LEVELS_OF_CARD)
    small = [node for node in around if work.masses.text(node) <= LARGEST_CARD]
    for index in (picture.index - 1, picture.index + 1, picture.index + 2):
        given = work.labels.get(index)
        if given is None or (given.role is not Role.RELATED_INLINE and given.reason != CARD_REASON):
            continue
        if any(within(work.blocks[index], node) for node in small):
            return True
    return False


def nearest_bits(work: Labelling, container: Container) -> int:
    """The concepts that the classes and ids of an element and its nearest ancestors name, short of the story's own."""
    names = []
    for node in chain_up(container, LEVELS_AROUND):
        if holds_story(work, node):
            break
        get = node.attributes.get
        names.append(f"{get('class') or ''} {get('id') or ''}")
    return cues.name_bits(" ".join(names))


def holds_story(work: Labelling, node: Container) -> bool:
    """Whether an element holds the whole body: its names are the story's, not a picture's.

    Cases: caption-credit-in-one-element.
    """
    assert work.first is not None and work.last is not None
    return within(work.blocks[work.first], node) and within(work.blocks[work.last], node)
