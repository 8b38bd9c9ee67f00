"""Facts of a block between the story's paragraphs come in; whether it offers other stories goes out."""

from collections.abc import Iterator

from newsparse.blocks.block import Anchor, Block, Container
from newsparse.captions.words import CAPTION_LABELS, OWNER_LABELS, PICTURE_LABELS, all_words
from newsparse.roles import cues
from newsparse.roles.addresses import (
    LINKED,
    LONGEST_BESIDE,
    is_card,
    is_story_link,
    leads_to_story,
    shares_picture_link,
)
from newsparse.roles.announcements import STORY_ANNOUNCEMENTS, announces_stories
from newsparse.roles.features import HEADINGS, IN, Facts, Place, holder, within
from newsparse.roles.phrases import folded, label_end
from newsparse.roles.role import Part, Role
from newsparse.roles.state import Labelling

LONGEST_LEAD_IN = 40
EMBEDDED_POST = "wp-embedded-content"
CARD_REASON = "the link of a card with a picture, to no story"
# Words before a colon and a link that name where something comes from, or who made it.
NO_STORY = frozenset(all_words(OWNER_LABELS, PICTURE_LABELS, CAPTION_LABELS))
LONGEST_BOX = 12
SHORTEST_STORY_LINK = 15
LONGEST_PROMO = 240
LARGEST_BOX = 1500
LARGEST_CARD = 400
LEVELS_OVER_LINK = 7
# Of links alone between paragraphs, shorter ones were names, labels and calls.
SHORTEST_HEADLINE = 25
# Words and a colon before a link say more than nothing.
SHORTEST_LABELLED = 20


def name_promo(work: Labelling, found: Facts, chosen: bool) -> bool:
    """Label links to other stories between the body's blocks; whether the block was one."""
    block, place = found.block, found.place
    assert work.first is not None and work.last is not None
    if not (work.first < block.index <= work.last):
        return False
    end = before_skip(block)
    if announces_stories(block.text[:end]) and (block.tag not in HEADINGS or leads_links(work, block)):
        parts = (Part(0, end, Role.RELATED_LABEL), Part(end, len(block.text), Role.BOILERPLATE))
        work.give(block.index, Role.RELATED_LABEL, "announces other stories", parts if end < len(block.text) else ())
        return True
    if found.size < LONGEST_PROMO and (found.links or not chosen) and name_labelled_link(work, block):
        return True
    if is_card_link(work, found):
        work.give(block.index, Role.RELATED_INLINE, "a headline and a picture that lead to one story")
        return True
    if found.size > LONGEST_PROMO or found.link_share < LINKED or (block.tag in HEADINGS and chosen):
        return promo_box(work, found)
    if place.near & (cues.AD | cues.SIGNUP):
        return False
    alone = stands_alone(found) or is_embedded_post(block)
    if found.size >= SHORTEST_HEADLINE and is_bare(block) and alone and leads_to_story(block):
        work.give(block.index, Role.RELATED_INLINE, "nothing but a link, between the story's blocks")
        return True
    if promo_box(work, found):
        return True
    if chosen and in_card(work, found):
        work.give(block.index, Role.BOILERPLATE, CARD_REASON)
        return True
    return False


def before_skip(block: Block) -> int:
    """Where a text ends, without a link at its end that skips what follows, for readers who hear the page.

    Cases: hindi-devanagari-danda-sentences.
    """
    if len(block.anchors) != 1 or not block.anchors[0].href.startswith("#"):
        return len(block.text)
    return block.anchors[0].start


def is_card_link(work: Labelling, found: Facts) -> bool:
    """Whether a headline beside a picture leads to the same story as the picture does: a card of another story."""
    block = found.block
    if found.link_share < LINKED or found.size < SHORTEST_HEADLINE or not leads_to_story(block):
        return False
    if block.tag not in HEADINGS and found.place.tags & IN["figcaption"]:
        return False
    return shares_picture_link(work.blocks, block)


def in_card(work: Labelling, found: Facts) -> bool:
    """Whether a link stands in a small element of its own with a picture and no more than a label."""
    where = holder(found.block)
    if work.masses.text(where) > found.size + LONGEST_LEAD_IN:
        return False
    before = work.blocks[max(0, found.block.index - 2) : found.block.index]
    return any(block.kind == "image" and within(block, where) for block in before)


def stands_alone(found: Facts) -> bool:
    """Whether a link is no item of a list, no cell, no quotation, and no one's name or profile.

    Cases: syndicated-story, substack-like-subscribe-widgets.
    """
    place = found.place
    # "interstitial" names a paragraph of its own as well as what lies over the page.
    own = place.own | (place.up.own if place.up else 0)
    return not (
        place.tags & (IN["table"] | IN["blockquote"])
        or (place.tags & IN["li"] and found.block.tag not in HEADINGS)
        or place.near & (cues.BYLINE | cues.PROFILE | cues.TAGS | cues.OVERLAY & ~own)
    )


def is_embedded_post(block: Block) -> bool:
    """Whether a link stands in the quotation that WordPress prints for an embedded post of the same or another site."""
    quote = block.container.closest("blockquote")
    return quote is not None and EMBEDDED_POST in (quote.attributes.get("class") or "")


def name_labelled_link(work: Labelling, block: Block) -> bool:
    """Label a short line whose first words announce the link, or the words, behind them; whether it was one.

    Cases: amp-lists-and-lightbox-gallery, caption-credit-in-one-element.
    """
    reason = "opens with words that announce another story"
    end = label_end(block.text, STORY_ANNOUNCEMENTS) or glued_label(block) or label_of_several(block)
    if not end:
        reason = "a few words, a colon, and a link for the rest"
        end = lead_in(block)
    if end:
        parts = (Part(0, end, Role.RELATED_LABEL), Part(end, len(block.text), Role.RELATED_INLINE))
        work.give(block.index, Role.RELATED_INLINE, reason, parts)
    return end > 0


def glued_label(block: Block) -> int:
    """Where a label of a card ends that only style parts from the headline, before its one link or in it; else 0.

    Cases: turkish-giris-guncelleme-dates, german-autorenzeile-with-place-and-time.
    """
    if len(block.anchors) != 1 or not is_story_link(block):
        return 0
    start, end, _ = block.anchors[0]
    if len(block.text) - (end - start) > LONGEST_LEAD_IN + LONGEST_BESIDE:
        return 0
    at = start or next((span.end for span in block.spans[:1] if span.start == 0 and span.end < end), 0)
    return at if 0 < at <= LONGEST_LEAD_IN and folded(block.text[:at]) in STORY_ANNOUNCEMENTS else 0


def label_of_several(block: Block) -> int:
    """Where a label without a colon ends that stands before several links and nothing else; else 0."""
    if len(block.anchors) < 2 or len(block.text) - block.linked > LONGEST_LEAD_IN + LONGEST_BESIDE:
        return 0
    start = block.anchors[0].start
    return start if 0 < start <= LONGEST_LEAD_IN and folded(block.text[:start]) in STORY_ANNOUNCEMENTS else 0


def lead_in(block: Block) -> int:
    """Where the one link of a block begins, if a short label stands before it and nothing behind it; else 0.

    Cases: newsletter-edition-with-several-items.
    """
    if len(block.anchors) != 1:
        return 0
    start, end, _ = block.anchors[0]
    if not 0 < start <= LONGEST_LEAD_IN or end - start < SHORTEST_STORY_LINK or folded(block.text[end:]):
        return 0
    if not is_story_link(block):
        return 0
    label = block.text[:start]
    labelled = (
        label.rstrip()[-1:] in (":", "：", "|", "｜", "»", "►", "▶")
        and label.upper() == label
        and label.lower() != label
    )
    if folded(label) in STORY_ANNOUNCEMENTS:
        return start
    ends = ":：?？" if block.tag == "li" else ":："
    named = label.rstrip()[-1:] in ends and end - start >= SHORTEST_LABELLED and folded(label) not in NO_STORY
    return start if (labelled or named) and leads_to_story(block) else 0


def name_announced(work: Labelling) -> None:
    """Links right behind a label such as "Read more" are what it announces, as long as they stand in its box.

    Cases: brightspot-rich-text-modules, interview-with-bold-questions.
    """
    assert work.first is not None and work.last is not None
    for index in range(work.first, work.last):
        given = work.labels.get(index)
        if given is None or given.role is not Role.RELATED_LABEL:
            continue
        box = box_of_label(work, work.blocks[index])
        for after in range(index + 1, min(work.last, index + LONGEST_BOX)):
            found = work.facts[after]
            if found is None:
                continue
            links = is_link(found) and found.size >= SHORTEST_STORY_LINK and is_story_link(found.block)
            if links:
                work.give(after, Role.RELATED_INLINE, "behind words that announce other stories")
            elif box is None or not within(found.block, box):
                break
            else:
                work.give(after, Role.BOILERPLATE, "in a box of links to other stories")


def box_of_label(work: Labelling, label: Block) -> Container | None:
    """The small element around words that announce other stories, which holds a link too and no paragraph beside."""
    node: Container | None = label.container
    for _ in range(LEVELS_OVER_LINK):
        if node is None or work.masses.text(node) > LARGEST_CARD:
            return None
        if work.masses.linked(node) > len(label.text):
            return node
        node = node.parent
    return None


def promo_box(work: Labelling, found: Facts) -> bool:
    """Label a block inside a box of links that stands in the story's flow.

    Cases: paywall-declared-but-whole-text.
    """
    block = found.block
    if related_box(work, found) is None or (work.probability(block.index) > 0.9 and found.link_share < 0.5):
        return False
    opens = not found.links and found.size < LONGEST_LEAD_IN and (block.tag in HEADINGS or leads_links(work, block))
    if announces_stories(block.text) or opens:
        work.give(block.index, Role.RELATED_LABEL, "heads a box of links to other stories")
    elif is_link(found) and found.size >= SHORTEST_HEADLINE and leads_to_story(block):
        work.give(block.index, Role.RELATED_INLINE, "in a box of links to other stories")
    else:
        work.give(block.index, Role.BOILERPLATE, "in a box of links to other stories")
    return True


def is_bare(block: Block) -> bool:
    """Whether no word stands before a block's links or behind them, and no colon says that something follows."""
    if block.text[-1:] in ":：":
        return False
    around = block.text[: block.anchors[0].start] + block.text[block.anchors[-1].end :]
    return not any(map(str.isalnum, around))


def is_link(found: Facts) -> bool:
    """Whether a block is little else than a link, or a link with a date or a name beside it."""
    return found.link_share >= LINKED or (found.link_share > LINKED / 2 and is_card(found.block))


def leads_links(work: Labelling, block: Block) -> bool:
    """Whether the next text block is nothing but a link."""
    following = next((found for found in work.facts[block.index + 1 : block.index + 3] if found is not None), None)
    return following is not None and is_link(following)


def related_box(work: Labelling, found: Facts) -> Container | None:
    """The element around a block that is a box of links by its class and by its content."""
    if not found.place.anywhere & cues.RELATED and not found.place.tags & IN["aside"]:
        return None
    node: Container | None = found.block.container
    place: Place | None = found.place
    says = False
    for _ in range(LEVELS_OVER_LINK):
        if node is None or place is None:
            return None
        says = says or bool(place.own & cues.RELATED) or node.tag == "aside"
        text = work.masses.text(node)
        if text > LARGEST_BOX:
            return None
        if says and work.masses.linked(node) > 0.5 * text:
            return node
        node, place = node.parent, place.up
    return None


def trailing_promo(block: Block) -> tuple[Part, ...]:
    """The parts of a paragraph whose last words announce and link another story, or nothing.

    Cases: french-a-lire-aussi-metered, hindi-yah-bhi-padhen.
    """
    if not block.anchors or block.anchors[-1].end < len(block.text) - 3:
        return ()
    anchor = block.anchors[-1]
    if announces_stories(block.text[anchor.start : anchor.end]) and anchor.start > 60:
        return (Part(0, anchor.start, Role.PARAGRAPH), Part(anchor.start, len(block.text), Role.BOILERPLATE))
    for first in last_links(block):
        before = block.text[: first.start]
        for start in label_starts(before):
            if folded(before[start:]) in STORY_ANNOUNCEMENTS and start > 0:
                return (
                    Part(0, start, Role.PARAGRAPH),
                    Part(start, first.start, Role.RELATED_LABEL),
                    Part(first.start, len(block.text), Role.RELATED_INLINE),
                )
    return ()


def last_links(block: Block) -> Iterator[Anchor]:
    """The links at the end of a text, the last first, as long as no word stands between them."""
    end = len(block.text)
    for anchor in reversed(block.anchors):
        if any(map(str.isalnum, block.text[anchor.end : end])):
            return
        yield anchor
        end = anchor.start


def label_starts(before: str) -> list[int]:
    """Where a label that ends the text could start: behind the last sentence's end, bracket or bar."""
    tail = max(0, len(before) - 44)
    return [n + 1 for n in range(tail, len(before) - 1) if before[n] in '.!?…)]|»”"。！？।']
