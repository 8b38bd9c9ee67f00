"""The blocks chosen for the story come in; what each block in its range is goes out."""

from newsparse.blocks.block import Block
from newsparse.evidence.spelling import squash
from newsparse.roles import cues
from newsparse.roles.announcements import announces_site_list
from newsparse.roles.captions import name_picture_text
from newsparse.roles.chosen import chosen_blocks
from newsparse.roles.features import HEADINGS, IN, Facts, holder, within
from newsparse.roles.furniture import drop_printed_again
from newsparse.roles.markup import in_data_table, is_bold_subhead
from newsparse.roles.phrases import are_leftovers, asks_consent, calls
from newsparse.roles.plain import LINK_REASON
from newsparse.roles.promos import name_announced, name_promo, trailing_promo
from newsparse.roles.role import BODY_ROLES, Label, Role
from newsparse.roles.state import Labelling
from newsparse.roles.under_pictures import markup_under_pictures

LONGEST_CALL = 260
TWEETS = frozenset({"twitter-tweet", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "twitter-video"})
PARAGRAPH, BOILERPLATE = Role.PARAGRAPH, Role.BOILERPLATE
IN_LIST, IN_QUOTE, IN_CODE = IN["li"], IN["blockquote"], IN["pre"]
OFFERS = frozenset({Role.RELATED_INLINE, Role.RELATED_LABEL})
IN_FIGCAPTION = IN["figcaption"]
IN_CELL = IN["td"] | IN["th"]
# The classes in TWEETS all hold words of these.
POSTS = cues.SOCIAL_POST | cues.PLAYER


def label_body(work: Labelling) -> None:
    """Choose the body's blocks, then name each."""
    plain = {reason: Label(BOILERPLATE, reason) for reason in set(work.plain.values())}
    work.labels.update({index: plain[reason] for index, reason in work.plain.items()})
    chosen = chosen_blocks(work)
    if not chosen:
        return
    work.first, work.last = chosen[0], chosen[-1]
    inside = work.inside = set(chosen)
    work.under_pictures = markup_under_pictures(work.blocks)
    for index in range(max(0, work.first - 12), min(len(work.blocks), work.last + 4)):
        name_block(work, index, index in inside)
    name_announced(work)
    drop_printed_again(work)
    drop_trailing_headings(work)


def name_block(work: Labelling, index: int, chosen: bool) -> None:  # noqa: C901 - tests in order of trust
    """Label one block in the story's range."""
    block, found = work.blocks[index], work.facts[index]
    if found is None or index == work.headline:
        return
    if index in work.labels:
        name_plain(work, found, chosen)
        return
    place = found.place
    if place.anywhere & POSTS and is_post(found):
        work.give(index, Role.EMBED, "in an embedded post")
    elif name_picture_text(work, found, chosen) or name_promo(work, found, chosen):
        return
    elif chosen:
        if are_leftovers(block.text, [span.start for span in block.spans]):
            work.give(index, BOILERPLATE, "lines that themes and plugins leave")
            return
        if asks_consent(block.text):
            work.give(index, BOILERPLATE, "asks for consent to show what is embedded")
            return
        if is_call(found):
            work.give(index, BOILERPLATE, "asks the reader to subscribe, follow or pay")
            return
        if place.own & cues.PULLQUOTE and repeats(work, block):
            work.give(index, BOILERPLATE, "a pull quote that repeats the story")
            return
        cut = trailing_promo(block)
        if cut:
            work.give(index, PARAGRAPH, "paragraph that ends in a link to another story", cut)
        else:
            work.give(index, story_role(found), work.because(index))


def name_plain(work: Labelling, found: Facts, chosen: bool) -> None:
    """Label what is plainly no prose: a caption in a button or a link, or a link to another story."""
    if found.place.tags & IN_FIGCAPTION:
        name_picture_text(work, found, chosen)
    elif work.plain.get(found.block.index) == LINK_REASON and not chosen:
        name_promo(work, found, chosen)


def is_call(found: Facts) -> bool:
    """Whether a short block with a link, or in one style throughout, asks the reader for something.

    Cases: agency-dateline-and-sign-off.
    """
    block = found.block
    if found.size > LONGEST_CALL or found.place.tags & (IN_LIST | IN["table"]):
        return False
    if not block.anchors:
        return block.container.tag in ("em", "i", "strong", "b") and calls(block.text)
    return calls(block.text) or any(calls(block.text[anchor.start : anchor.end]) for anchor in block.anchors)


def is_post(found: Facts) -> bool:
    """Whether the block stands in an embedded post of a social network."""
    # What is called a widget is cues.SIDE.
    if not (found.place.tags & IN_QUOTE or found.place.anywhere & cues.SIDE):
        return False
    quote = found.block.container.closest("blockquote", "twitter-widget")
    return quote is not None and not TWEETS.isdisjoint((quote.attributes.get("class") or "").split())


def repeats(work: Labelling, block: Block) -> bool:
    """Whether another block of the page holds this block's words."""
    key = squash(block.text)
    return any(
        found is not None
        and found.block is not block
        and len(found.block.text) > len(block.text)
        and key in squash(found.block.text)
        for found in work.facts[max(0, block.index - 40) : block.index + 40]
    )


def story_role(found: Facts) -> Role:
    """What a block of the body is."""
    block, tags = found.block, found.place.tags
    if block.tag in HEADINGS:
        return Role.HEADING
    if tags & IN_CODE:
        return Role.CODE
    if tags & IN_LIST and block.container.closest("li") is not None:
        return Role.LIST_ITEM
    if tags & IN_QUOTE:
        return Role.QUOTE
    if tags & IN_CELL and in_data_table(block):
        return Role.TABLE
    if is_bold_subhead(found):
        return Role.HEADING
    return PARAGRAPH


def drop_trailing_headings(work: Labelling) -> None:
    """A heading that no block of the body follows announces something else."""
    assert work.first is not None and work.last is not None
    for index in range(work.last, work.first - 1, -1):
        given = work.labels.get(index)
        if given is None or given.role not in BODY_ROLES:
            continue
        if given.role is not Role.HEADING and not announces_site_list(work.blocks[index].text):
            forget_offers(work, index)
            work.last = index
            return
        work.give(index, Role.BOILERPLATE, "a heading with nothing of the story behind it")


def forget_offers(work: Labelling, last: int) -> None:
    """Links to other stories behind the story's last block stand in no flow of text: they are looked at as lists."""
    own = holder(work.blocks[last])
    for index in range(last + 1, (work.last or last) + 4):
        if work.role(index) in OFFERS and not within(work.blocks[index], own):
            del work.labels[index]
