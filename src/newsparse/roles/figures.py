"""Facts of a text beside a picture come in; whether it is a player's, a portrait's or a card's goes out."""

from newsparse.blocks.block import Block, Container
from newsparse.captions.credit import is_supplier
from newsparse.names import introduced, introduces
from newsparse.names.folding import fold
from newsparse.roles import cues
from newsparse.roles.addresses import LINKED, is_story_link
from newsparse.roles.features import HEADINGS, Facts, Place, within
from newsparse.roles.state import Labelling

PLAYER_REASON = "what a player prints"
# A player prints its title, a summary and its buttons.
LARGEST_PLAYER = 600
# A card prints a kicker, a heading and a summary.
LONGEST_CARD = 3
LONGEST_SIGNATURE = 100
SMALL = 90
ICONS = (
    "icon", "avatar", "logo", "sprite", "emoji", "gravatar", "pixel", "badge", "1x1", "blank", "spacer", "tracking",
    "button", "share", "placeholder", "banner", "doubleclick", "//ad.", "//ads.", "/ad/", "/ads/", ".svg",
)  # fmt: skip


def in_player(work: Labelling, found: Facts) -> bool:
    """Whether a text stands in an element that calls itself a player and holds little else: a video's title, a button.

    Cases: figures-that-hold-no-picture-of-the-story.
    """
    if found.place.near & (cues.CAPTION | cues.CREDIT):
        return False
    node: Container | None = found.block.container
    place: Place | None = found.place
    while node is not None and place is not None:
        if place.own & cues.PLAYER:
            return work.masses.text(node) <= LARGEST_PLAYER and not is_supplier(found.block.text)
        node, place = node.parent, place.up
    return False


def stands_under_portrait(found: Facts) -> bool:
    """Whether the figure around a text stands in an element of the byline or of somebody's profile.

    Cases: figures-that-hold-no-picture-of-the-story.
    """
    node: Container | None = found.block.container
    place: Place | None = found.place
    while node is not None and place is not None and node.tag != "figure":
        node, place = node.parent, place.up
    around = place.up if place is not None else None
    return around is not None and bool(around.two & (cues.BYLINE | cues.PROFILE))


def signs_story(work: Labelling, text: str) -> bool:
    """Whether a line says "by" and the name of one who the page declares to have written the story.

    Cases: figures-that-hold-no-picture-of-the-story.
    """
    if len(text) > LONGEST_SIGNATURE or not work.context.authors or not introduces(text):
        return False
    return any(fold(name) in work.context.authors for name in introduced(text))


def in_linked_card(work: Labelling, found: Facts) -> bool:
    """Whether a text is all link, and the link holds a heading too: a card that leads elsewhere, not a caption.

    Cases: figures-that-hold-no-picture-of-the-story.
    """
    block = found.block
    if found.link_share < LINKED or not is_story_link(block):
        return False
    card = block.container.closest("a")
    beside = work.blocks[max(0, block.index - LONGEST_CARD) : block.index + LONGEST_CARD]
    return card is not None and any(other.tag in HEADINGS and within(other, card) for other in beside)


def is_icon(picture: Block) -> bool:
    """Whether a picture is small, or its address says that it is an icon, an ad or a placeholder.

    Cases: wordpress-news-tagdiv-blocks.
    """
    media = picture.media
    if media is None:
        return False
    if (media.width and media.width < SMALL) or (media.height and media.height < SMALL):
        return True
    address = media.urls[0].lower() if media.urls else ""
    return any(word in address for word in ICONS)
