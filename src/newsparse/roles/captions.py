"""Facts of a block between the story's pictures come in; whether it prints a caption or a credit goes out."""

import re

from newsparse.blocks.block import Block
from newsparse.captions.credit import is_supplier
from newsparse.captions.labels import ANNOUNCED
from newsparse.captions.split import split_caption
from newsparse.captions.words import PICTURE_LABELS, all_words
from newsparse.names import is_name
from newsparse.roles import cues
from newsparse.roles.addresses import LINKED, leads_to_story
from newsparse.roles.announcements import announces_stories, bids_on
from newsparse.roles.bylines import is_date_line
from newsparse.roles.features import HEADINGS, IN, LONG, Facts, element_of, holder, within
from newsparse.roles.figures import (
    PLAYER_REASON,
    in_linked_card,
    in_player,
    is_icon,
    signs_story,
    stands_under_portrait,
)
from newsparse.roles.phrases import CAPTION_WORDS, CREDIT_WORDS, folded, is_leftover, label_end
from newsparse.roles.role import Role
from newsparse.roles.state import Labelling
from newsparse.roles.under_pictures import is_under_each_picture

BOILERPLATE = Role.BOILERPLATE
IN_QUOTE, IN_CODE, IN_FIGURE = IN["blockquote"], IN["pre"], IN["figure"]
LONGEST_CAPTION = 400
SHORTEST_CAPTION = 10
LONGEST_LONE_CREDIT = 60
LONGEST_CREDIT = 100
LONGEST_STYLED = 250
SURE = 0.9
# Some sites set each paragraph in an element of its own, and a picture with it.
LIKELY = 0.5
PICTURE_WORDS = frozenset(all_words(PICTURE_LABELS))
# A caption may end in a date; one that is little else dates the story.
MOST_DIGITS = 0.2
QUIET = frozenset({"small", "i", "em", "font"})
PROSE_TAGS = frozenset({"p", "li", "td", "th", "dd", "blockquote", "body", "main", "article", "section"})
STYLED = frozenset({"b", "strong", "i", "em", "small", "font"})
ANNOUNCES_CAPTION = "announces a caption"
PHOTO_CREDIT = re.compile(
    r"\([^()]{0,30}\b(?:photos?|foto|image)(?:/| ?: ?| by | courtesy )[^()]{1,80}\)$", re.IGNORECASE
)
CREDIT_END = re.compile(
    r"(?:^|[\s(（|.!?。])([^\s:：(（|.]{2,12}(?: [^\s:：]{2,8})?)\s?[:：] ?[^:：]{3,50}$|©.{2,50}$|\s\S{2,6} ?[摄攝]$"
)


def name_picture_text(work: Labelling, found: Facts, chosen: bool) -> bool:
    """Label captions and credits, and what a player prints; whether the block was one."""
    told = picture_text(work, found, chosen)
    if told is not None:
        work.give(found.block.index, *told)
    return told is not None


def picture_text(work: Labelling, found: Facts, chosen: bool) -> tuple[Role, str] | None:
    """What a text that belongs to a picture or a player is, with the reason; None for any other."""
    block, place = found.block, found.place
    heading = block.tag in HEADINGS
    if heading and found.link_share >= LINKED and leads_to_story(block):
        return None
    if place.anywhere & cues.PLAYER and in_player(work, found):
        return BOILERPLATE, PLAYER_REASON
    if found.size < LONGEST_CAPTION and (found.size >= LONG or not heading):
        told = set_apart(work, found, chosen)
        if told is not None:
            return told
    if heading and not place.near & cues.CAPTION:
        return None
    in_figure = place.tags & IN_FIGURE and not place.tags & (IN["table"] | IN_QUOTE | IN_CODE)
    if in_figure or place.tags & IN["figcaption"] or (place.near & cues.CAPTION and near_picture(work, block)):
        if is_no_picture_s(work, found):
            return None
        beside = in_figure and stands_beside_caption(work, block)
        return (Role.CREDIT, "a name in a figure beside its caption") if beside else picture_text_role(found)
    return without_figure(work, found, chosen) if found.size < LONGEST_CAPTION else None


def set_apart(work: Labelling, found: Facts, chosen: bool) -> tuple[Role, str] | None:
    """What a text is that stands alone with a picture, or ends in brackets that say who took it."""
    block = found.block
    if follows_media(work, block) and (chosen or is_plain_text_below(work, found)) and lone_under_picture(work, found):
        return Role.CAPTION, "the only text beside a picture in an element of their own"
    if chosen and block.text.endswith(")") and PHOTO_CREDIT.search(block.text):
        return Role.CAPTION, "ends in a photographer's credit"
    return None


def is_no_picture_s(work: Labelling, found: Facts) -> bool:
    """Whether a text in a figure announces other stories, is the text of a card, or names who wrote the story."""
    if (announces_stories(found.block.text) and not found.links) or in_linked_card(work, found):
        return True
    return is_signed_or_dated(found) or signs_story(work, found.block.text)


def without_figure(work: Labelling, found: Facts, chosen: bool) -> tuple[Role, str] | None:
    """What a short text is that no element says to belong to a picture."""
    block = found.block
    told = beside_picture(work, found) if follows_media(work, block) else None
    if told is None and work.under_pictures and is_picture_s(work, found) and is_under_each_picture(work, found):
        return Role.CAPTION, "in the markup of texts under pictures"
    told = told or behind_caption(work, block, found) or caption_by_words(work, found, chosen)
    if told is None and chosen and closes_with_credit(work, found):
        return Role.CREDIT, "the story's last line says who made its pictures"
    return told


def stands_beside_caption(work: Labelling, block: Block) -> bool:
    """Whether a name stands in a figure right before its figcaption, behind the picture.

    Cases: broadcaster-key-points-and-topics.
    """
    if block.index + 1 >= len(work.blocks) or not follows_media(work, block) or len(block.text) > LONGEST_LONE_CREDIT:
        return False
    figure, caption = block.container.closest("figure"), work.blocks[block.index + 1].container.closest("figcaption")
    if figure is None or caption is None or within(block, caption) or caption.closest("figure") is not figure:
        return False
    return is_supplier(block.text) or is_name(block.text)


def picture_text_role(found: Facts) -> tuple[Role, str]:
    """What a text in a figure or in a caption's element is."""
    if is_leftover(found.block.text) or (found.links and bids_on(found.block.text)):
        return BOILERPLATE, "a control of a picture"
    if found.place.own & cues.CREDIT and not found.place.own & cues.CAPTION:
        return Role.CREDIT, "credit of a picture, by its class"
    return Role.CAPTION, "in a figure or a caption's element"


def beside_picture(work: Labelling, found: Facts) -> tuple[Role, str] | None:
    """What a short text right behind a picture or an embed is, where it belongs to it."""
    block = found.block
    if work.blocks[block.index - 1].kind != "image":
        return None
    if found.size < LONGEST_CREDIT and opens_credit(block.text):
        return Role.CREDIT, "right behind a picture, and opens as credits do"
    if ends_in_credit(block.text):
        return Role.CAPTION, "right behind a picture, and ends in a credit"
    if is_set_small(work, found):
        return Role.CAPTION, "in a style of its own right behind a picture"
    return None


def is_set_small(work: Labelling, found: Facts) -> bool:
    """Whether a short text between the story's blocks, of which the model is not sure, is small or in italics."""
    block = found.block
    if block.container.tag not in QUIET or found.size > LONGEST_STYLED or found.links or is_sure(work, block):
        return False
    return work.first is not None and work.last is not None and work.first < block.index < work.last


def behind_caption(work: Labelling, block: Block, found: Facts) -> tuple[Role, str] | None:
    """Whether a short text goes on where the block before is a picture's credit, or a caption's label."""
    before = work.labels.get(block.index - 1)
    if before is None:
        return None
    in_style = found.size < 300 and block.container.tag in STYLED
    if before.role is Role.CREDIT and in_style and not found.links and not is_sure(work, block):
        return Role.CAPTION, "in a style of its own behind a picture's credit"
    if before.role is Role.CREDIT and not found.links and shares_small_element(work, found):
        return Role.CAPTION, "behind a picture's credit, in their element"
    if before.role is Role.CAPTION and not found.place.near & cues.BYLINE and credits_caption(work, found):
        return Role.CREDIT, "a name right behind a caption, in its element"
    return (Role.CAPTION, "behind a caption's label") if before.reason == ANNOUNCES_CAPTION else None


def shares_small_element(work: Labelling, found: Facts) -> bool:
    """Whether a picture, its credit and the text behind are all that their element holds.

    Cases: no-author-but-share-label-near-date.
    """
    block = found.block
    where, picture = holder(block), work.blocks[max(0, block.index - 2)]
    text = work.masses.text(where)
    return picture.kind == "image" and within(picture, where) and text <= found.size + LONGEST_LONE_CREDIT


def credits_caption(work: Labelling, found: Facts) -> bool:
    """Whether a short text is a name or a supplier's, and stands in the caption's element with no prose beside."""
    block = found.block
    if found.size > LONGEST_LONE_CREDIT or block.tag in HEADINGS or found.links:
        return False
    caption, where = work.blocks[block.index - 1], holder(block)
    if holder(caption) is not where or work.masses.text(where) > found.size + len(caption.text) + LONGEST_LONE_CREDIT:
        return False
    return is_supplier(block.text) or (is_name(block.text) and len(block.text.split()) > 1)


def caption_by_words(work: Labelling, found: Facts, chosen: bool) -> tuple[Role, str] | None:
    """What a short text is that opens as captions do, or has a credit's class."""
    block, text = found.block, found.block.text
    if ":" in text or "：" in text:
        if len(text) < 24 and text.rstrip()[-1:] in (":", "：") and folded(text) in CAPTION_WORDS:
            return BOILERPLATE, ANNOUNCES_CAPTION
        label = label_end(text, CAPTION_WORDS)
        if label and (":" in text[:label] or "：" in text[:label]) and near_picture(work, block):
            return Role.CAPTION, "opens with a caption's label"
    if found.place.own & cues.CREDIT and found.size < 120 and not (chosen and found.sentences > 1):
        return (Role.CREDIT, "credit of a picture, by its class") if near_picture(work, block) else None
    return None


def is_plain_text_below(work: Labelling, found: Facts) -> bool:
    """Whether a block below the headline has no links and is as long as a caption, and no one's profile.

    Cases: xhtml-with-microdata-only, traditional-chinese-reporter-bracket-line.
    """
    if work.headline is None or found.block.index < work.headline or found.links or not is_picture_s(work, found):
        return False
    return found.size >= LONG / 2 or (found.size >= SHORTEST_CAPTION and in_picture_s_element(work, found.block))


def is_picture_s(work: Labelling, found: Facts) -> bool:
    """Whether nothing says that a text is a byline, a date or somebody's profile."""
    if found.place.near & (cues.BYLINE | cues.PROFILE | cues.DATE) or is_signed_or_dated(found):
        return False
    return not signs_story(work, found.block.text)


def is_signed_or_dated(found: Facts) -> bool:
    """Whether a short text is a line of the byline, which themes set in a figure with the author's portrait."""
    text = found.block.text
    if found.size > LONGEST_CREDIT:
        return False
    if found.block.container.closest("address", "time") is not None or stands_under_portrait(found):
        return True
    return sum(map(str.isdigit, text)) > MOST_DIGITS * found.size and is_date_line(found)


def in_picture_s_element(work: Labelling, block: Block) -> bool:
    """Whether the picture before a text, which links nothing, stands in the same element as the text."""
    picture = work.blocks[block.index - 1]
    linked = picture.media is not None and picture.media.href
    return picture.kind == "image" and not linked and holder(picture) is holder(block)


def ends_in_credit(text: str) -> bool:
    """Whether a text's last words are a credit: "Foto: …", "© …", "… 摄".

    Cases: text-arabic-iqra-aydan.
    """
    match = CREDIT_END.search(text, max(0, len(text) - 80))
    return match is not None and (match[1] is None or folded(match[1]) in CREDIT_WORDS)


def opens_credit(text: str) -> bool:
    """Whether a short line opens as credits do: "Photo by …", "Foto: …".

    Cases: old-table-layout-latin-1.
    """
    return (
        text[:1] == "©"
        or bool(label_end(text, CREDIT_WORDS))
        or ((label := ANNOUNCED.match(text)) is not None and label.end() < len(text))
        or text.lower().startswith(tuple(f"{word} " for word in CREDIT_WORDS if " " in word))
    )


def closes_with_credit(work: Labelling, found: Facts) -> bool:
    """Whether the story's last line is nothing but a word for a picture and who made it ("Photos: Ida Falk/Tidewire").

    Cases: credit-for-the-picture-in-the-last-line.
    """
    block = found.block
    if block.index != work.last or found.size > LONGEST_CREDIT or found.links or block.tag in HEADINGS:
        return False
    label = ANNOUNCED.match(block.text)
    if label is None or PICTURE_WORDS.isdisjoint(folded(label[0]).split()):
        return False
    caption, credit = split_caption(block.text)
    return caption is None and credit is not None


def is_sure(work: Labelling, block: Block) -> bool:
    """Whether the model is sure of a block."""
    return work.probability(block.index) > SURE


def follows_media(work: Labelling, block: Block) -> bool:
    """Whether the block before is a picture or an embed.

    Cases: captions-beside-pictures-without-figure, breadcrumb-ends-in-headline.
    """
    return block.index > 0 and work.blocks[block.index - 1].kind != "text"


def lone_under_picture(work: Labelling, found: Facts) -> bool:
    """Whether the block and the picture before it are all that their element holds.

    Cases: captions-beside-pictures-without-figure, image-lazy-data-src-and-srcset.
    """
    picture, own = work.blocks[found.block.index - 1], element_of(found.block)
    if own.tag not in PROSE_TAGS and not found.links and within(picture, own):
        alone = work.masses.text(own) <= found.size + LONGEST_LONE_CREDIT
        return alone and not is_icon(picture) and work.probability(found.block.index) < LIKELY
    where = own.parent or own
    for _ in range(3):
        if not 0 < work.masses.text(where) <= found.size + LONGEST_LONE_CREDIT:
            return False
        if within(picture, where):
            return True
        where = where.parent or where
    return False


def near_picture(work: Labelling, block: Block) -> bool:
    """Whether a picture or an embed stands within three blocks.

    Cases: chinese-gb18030-declared-gb2312.
    """
    return any(other.kind != "text" for other in work.blocks[max(0, block.index - 3) : block.index + 3])
