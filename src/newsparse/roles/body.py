"""Facts and odds of blocks come in; which are the story's body goes out, and what each of them is."""

import re

from newsparse.blocks.block import Block, Container
from newsparse.names import agencies
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, LONG, Facts, holder, squash, within
from newsparse.roles.phrases import (
    CAPTION_WORDS,
    CREDIT_WORDS,
    STORY_ANNOUNCEMENTS,
    announces_site_list,
    announces_stories,
    are_leftovers,
    asks_consent,
    calls,
    folded,
    is_leftover,
    label_end,
)
from newsparse.roles.plain import LINK_REASON
from newsparse.roles.role import BODY_ROLES, Label, Part, Role
from newsparse.roles.state import Labelling
from newsparse.roles.trimmed import trimmed

CHOSEN = 0.5
# A doubtful block between two chosen ones of the same container belongs to them.
DOUBTFUL = 0.25
# Where nothing is chosen, the best of the rest: a page of few words is still a page, if it prints a headline.
LEAST = 0.3
# Odds below which neither the declared body nor the place among the story's paragraphs outweighs the model.
DECLARED_ODDS = 0.1
SIBLING_ODDS = 0.1
LEAST_ODDS = min(DECLARED_ODDS, SIBLING_ODDS)
LINKED = 0.85
LONGEST_CALL = 260
LONGEST_CAPTION = 400
LONGEST_LONE_CREDIT = 60
LONGEST_SOURCE = 60
LONGEST_CREDIT = 100
LONGEST_CAPTION = 400
SURE = 0.9
STYLED = frozenset({"b", "strong", "i", "em", "small", "font"})
LONGEST_LEAD_IN = 40
LONGEST_BOX = 12
SHORTEST_STORY_LINK = 15
LONGEST_PROMO = 240
ANNOUNCES_CAPTION = "announces a caption"
TWEETS = frozenset({"twitter-tweet", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "twitter-video"})
BOLD = frozenset({"b", "strong"})
PARAGRAPH, BOILERPLATE = Role.PARAGRAPH, Role.BOILERPLATE
IN_LIST, IN_QUOTE, IN_CODE, IN_FIGURE = IN["li"], IN["blockquote"], IN["pre"], IN["figure"]
IN_CELL = IN["td"] | IN["th"]
# The classes in TWEETS all hold words of these.
POSTS = cues.SOCIAL_POST | cues.PLAYER


def label_body(work: Labelling) -> None:
    """Choose the body's blocks, then name each."""
    plain = {reason: Label(BOILERPLATE, reason) for reason in set(work.plain.values())}
    work.labels.update({index: plain[reason] for index, reason in work.plain.items()})
    chosen = settle(work)
    if not chosen:
        return
    work.first, work.last = chosen[0], chosen[-1]
    inside = work.inside = set(chosen)
    for index in range(max(0, work.first - 12), min(len(work.blocks), work.last + 4)):
        name_block(work, index, index in inside)
    name_announced(work)
    drop_trailing_headings(work)


def settle(work: Labelling) -> list[int]:
    """The chosen blocks in order: the model's choice, and what stands among them as they do."""
    headline, plain = work.headline, work.plain
    told = [
        found
        for index, found in enumerate(work.facts)
        if found is not None and index not in plain and index != headline
    ]
    odds = [work.probability(found.block.index) for found in told]
    chosen = {n for n, value in enumerate(odds) if value >= CHOSEN}
    if not chosen and work.headline is not None:
        chosen = {n for n, value in enumerate(odds) if value >= LEAST}
    siblings = prose_holders([told[n] for n in chosen])
    for n, found in enumerate(told):
        if odds[n] >= LEAST_ODDS and n not in chosen and belongs_by_place(work, found, odds[n], siblings):
            chosen.add(n)
    tables = {told[n].block.container.closest("table") for n in chosen if told[n].place.tags & IN_CELL}
    lists = {list_of(told[n]) for n in chosen} - {None}
    lists |= {held for n in range(*ends(chosen)) if (held := list_of(told[n])) and among(held, siblings)}
    first = min(chosen, default=len(told))
    between = [
        n
        for n in range(1, len(told) - 1)
        if n not in chosen
        and (
            (n - 1 in chosen and n + 1 in chosen and (odds[n] >= DOUBTFUL or is_lone_subhead(told, n)))
            or (told[n].place.tags & IN_QUOTE and is_lone_quote(told[n]) and stands_among(n, chosen))
            or (tables and is_cell_of(told[n], tables))
            or is_item_of(told[n], lists)
            or (first < n and n + 1 in chosen and heads_siblings(told[n], told[n + 1], siblings))
        )
    ]
    chosen.update(between)
    if chosen and (n := max(chosen) + 1) < len(told) and is_source_line(told[n], told[n - 1]):
        chosen.add(n)
    return [found.block.index for found in trimmed(work, [told[n] for n in sorted(chosen)])]


def stands_among(n: int, chosen: set[int]) -> bool:
    """Whether a chosen block stands among the three before, and another among the three behind."""
    return not chosen.isdisjoint(range(n - 3, n)) and not chosen.isdisjoint(range(n + 1, n + 4))


def is_source_line(found: Facts, last: Facts) -> bool:
    """Whether a short line right behind the story, in its element, names the wire service that it comes from."""
    return (
        found.size < LONGEST_SOURCE
        and not found.links
        and holder(found.block) is holder(last.block)
        and bool(agencies(found.block.text))
    )


def prose_holders(chosen: list[Facts]) -> dict[object, int]:
    """How many long chosen blocks each container holds, by tag, and how many stand at each path."""
    counts: dict[object, int] = {}
    for found in chosen:
        if found.size >= LONG:
            for key in ((holder(found.block), found.block.tag), found.place.path):
                counts[key] = counts.get(key, 0) + 1
    return counts


def belongs_by_place(work: Labelling, found: Facts, value: float, siblings: dict[object, int]) -> bool:
    """Whether a block that the model doubts is prose among the story's own paragraphs, or is in the declared body."""
    if found.link_share > 0.3 or found.size < 40 or not found.sentences:
        return False
    if value >= DECLARED_ODDS and work.context.declared(found.block.text):
        return True
    if value >= DECLARED_ODDS and found.terminal and work.context.describes(found.block.text):
        return not by_headline(work, found.block) and not found.place.near & cues.STANDFIRST
    alike = max(siblings.get((holder(found.block), found.block.tag), 0), siblings.get(found.place.path, 0))
    return alike >= 3 and value >= SIBLING_ODDS and found.terminal and not calls(found.block.text)


def is_cell_of(found: Facts, tables: set[Container | None]) -> bool:
    """Whether a block is a cell of a data table that the story holds."""
    cell = found.place.tags & IN_CELL
    return bool(cell) and found.block.container.closest("table") in tables and in_data_table(found.block)


def heads_siblings(found: Facts, following: Facts, siblings: dict[object, int]) -> bool:
    """Whether a heading stands right over a block of the story, among the story's own paragraphs."""
    if found.block.tag not in HEADINGS or found.links or announces_site_list(found.block.text):
        return False
    where = holder(following.block)
    return holder(found.block) is where and siblings.get((where, following.block.tag), 0) >= 3


def ends(chosen: set[int]) -> tuple[int, int]:
    """The first chosen number and the last."""
    return (min(chosen), max(chosen)) if chosen else (0, 0)


def among(container: Container, siblings: dict[object, int]) -> bool:
    """Whether an element stands among the story's own paragraphs."""
    return siblings.get((container.parent, "p"), 0) >= 3


def list_of(found: Facts) -> Container | None:
    """The list that a block is an item of, if it has no links."""
    if found.links or not found.place.tags & IN["li"]:
        return None
    return found.block.container.closest("ul", "ol")


def is_item_of(found: Facts, lists: set[Container | None]) -> bool:
    """Whether a block is an item of a list that the story holds an item of."""
    return bool(lists) and list_of(found) in lists


def is_lone_quote(found: Facts) -> bool:
    """Whether a block of plain words stands in a blockquote that is no pull quote."""
    return bool(found.place.tags & IN_QUOTE) and not found.links and not found.place.near & cues.PULLQUOTE


def is_lone_subhead(told: list[Facts], n: int) -> bool:
    """Whether a bold line stands between two blocks of its own container."""
    if not is_bold_subhead(told[n]):
        return False
    own = held_in(told[n])
    return not own.isdisjoint(held_in(told[n - 1])) and not own.isdisjoint(held_in(told[n + 1]))


def held_in(found: Facts) -> set[Container]:
    """The block-level element of a block and the one around it: text without a paragraph stands in the outer one."""
    where = holder(found.block)
    inner = found.block.container
    while inner.parent is not None and inner.parent is not where and inner.tag != found.block.tag:
        inner = inner.parent
    return {where, inner}


def name_block(work: Labelling, index: int, chosen: bool) -> None:  # noqa: C901 - tests in order of trust
    """Label one block in the story's range."""
    block, found = work.blocks[index], work.facts[index]
    if found is None or index == work.headline:
        return
    if index in work.labels:
        if work.plain.get(index) == LINK_REASON and not chosen:
            name_promo(work, found, chosen)
        return
    place = found.place
    if place.anywhere & POSTS and is_post(block):
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


def is_call(found: Facts) -> bool:
    """Whether a short block with a link, or in one style throughout, asks the reader for something."""
    block = found.block
    if found.size > LONGEST_CALL or found.place.tags & (IN_LIST | IN["table"]):
        return False
    if not block.anchors:
        return block.container.tag in ("em", "i", "strong", "b") and calls(block.text)
    return calls(block.text) or any(calls(block.text[anchor.start : anchor.end]) for anchor in block.anchors)


def is_post(block: Block) -> bool:
    """Whether the block stands in an embedded post of a social network."""
    quote = block.container.closest("blockquote", "twitter-widget")
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


def is_bold_subhead(found: Facts) -> bool:
    """Whether a short line is set bold as a whole, without a sentence's end: a subhead without heading markup."""
    block = found.block
    if found.size > 90 or found.terminal or not block.text or found.links:
        return False
    if not block.spans:
        return block.container.tag in BOLD
    return all(span.container.tag in BOLD for span in block.spans)


def in_data_table(block: Block) -> bool:
    """Whether the cell belongs to a table of data, not one that lays out the page."""
    cell = block.container.closest("td", "th")
    table = block.container.closest("table")
    if cell is None or table is None:
        return False
    nested = table.parent is not None and table.parent.closest("table") is not None
    return (
        not nested and cell.children <= 3 and len(block.text) < 600 and (table.attributes.get("role") != "presentation")
    )


def name_picture_text(work: Labelling, found: Facts, chosen: bool) -> bool:
    """Label captions and credits; whether the block was one."""
    block, place = found.block, found.place
    heading = block.tag in HEADINGS
    if found.size < LONGEST_CAPTION and (found.size >= LONG or not heading):
        if (
            follows_media(work, block)
            and (chosen or is_plain_text_below(work, found))
            and lone_under_picture(work, found)
        ):
            work.give(block.index, Role.CAPTION, "the only text beside a picture in an element of their own")
            return True
        if chosen and block.text.endswith(")") and PHOTO_CREDIT.search(block.text):
            work.give(block.index, Role.CAPTION, "ends in a photographer's credit")
            return True
    if heading and not place.near & cues.CAPTION:
        return False
    in_figure = place.tags & IN_FIGURE and not place.tags & (IN["table"] | IN_QUOTE | IN_CODE)
    captioned = place.tags & IN["figcaption"] or (place.near & cues.CAPTION and near_picture(work, block))
    if in_figure or captioned:
        work.give(block.index, *picture_text_role(found))
        return True
    if found.size >= LONGEST_CAPTION:
        return False
    told = beside_picture(work, found) if follows_media(work, block) else None
    told = told or behind_caption(work, block, found) or caption_by_words(work, found, chosen)
    if told is not None:
        work.give(block.index, *told)
    return told is not None


def picture_text_role(found: Facts) -> tuple[Role, str]:
    """What a text in a figure or in a caption's element is."""
    if is_leftover(found.block.text):
        return BOILERPLATE, "a control of a picture"
    if found.place.own & cues.CREDIT and not found.place.own & cues.CAPTION:
        return Role.CREDIT, "credit of a picture, by its class"
    return Role.CAPTION, "in a figure or a caption's element"


def beside_picture(work: Labelling, found: Facts) -> tuple[Role, str] | None:
    """What a short text right behind a picture or an embed is, where it belongs to it."""
    block = found.block
    if work.blocks[block.index - 1].kind != "image":
        return None
    if ends_in_credit(block.text):
        return Role.CAPTION, "right behind a picture, and ends in a credit"
    if found.size < LONGEST_CREDIT and opens_credit(block.text):
        return Role.CREDIT, "right behind a picture, and opens as credits do"
    return None


def behind_caption(work: Labelling, block: Block, found: Facts) -> tuple[Role, str] | None:
    """Whether a short text goes on where the block before is a picture's credit, or a caption's label."""
    before = work.labels.get(block.index - 1)
    if before is None:
        return None
    in_style = found.size < 300 and block.container.tag in STYLED
    if before.role is Role.CREDIT and in_style and not is_sure(work, block):
        return Role.CAPTION, "in a style of its own behind a picture's credit"
    return (Role.CAPTION, "behind a caption's label") if before.reason == ANNOUNCES_CAPTION else None


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


PHOTO_CREDIT = re.compile(
    r"\([^()]{0,30}\b(?:photos?|foto|image)(?:/| ?: ?| by | courtesy )[^()]{1,80}\)$", re.IGNORECASE
)


def is_plain_text_below(work: Labelling, found: Facts) -> bool:
    """Whether a block below the headline has no links and is as long as a caption, and no one's profile."""
    below = work.headline is not None and found.block.index > work.headline
    return below and not found.links and found.size >= LONG / 2 and not found.place.near & (cues.BYLINE | cues.PROFILE)


CREDIT_END = re.compile(
    r"(?:^|[\s(（|.!?。])([^\s:：(（|.]{2,12}(?: [^\s:：]{2,8})?)\s?[:：] ?[^:：]{3,50}$|©.{2,50}$|\s\S{2,6} ?[摄攝]$"
)


def ends_in_credit(text: str) -> bool:
    """Whether a text's last words are a credit: "Foto: …", "© …", "… 摄"."""
    match = CREDIT_END.search(text, max(0, len(text) - 80))
    return match is not None and (match[1] is None or folded(match[1]) in CREDIT_WORDS)


def opens_credit(text: str) -> bool:
    """Whether a short line opens as credits do: "Photo by …", "Foto: …"."""
    return (
        text[:1] == "©"
        or bool(label_end(text, CREDIT_WORDS))
        or text.lower().startswith(tuple(f"{word} " for word in CREDIT_WORDS if " " in word))
    )


def by_headline(work: Labelling, block: Block) -> bool:
    """Whether the block stands beside the headline, or one element further out."""
    if work.headline is None:
        return False
    beside = holder(work.blocks[work.headline])
    own = holder(block)
    return own in (beside, beside.parent) or own.parent is beside


def is_sure(work: Labelling, block: Block) -> bool:
    """Whether the model is sure of a block."""
    return work.probability(block.index) > SURE


def follows_media(work: Labelling, block: Block) -> bool:
    """Whether the block before is a picture or an embed."""
    return block.index > 0 and work.blocks[block.index - 1].kind != "text"


def lone_under_picture(work: Labelling, found: Facts) -> bool:
    """Whether the block and the picture before it are all that their element holds."""
    where = holder(found.block)
    for _ in range(3):
        if not 0 < work.masses.text(where) <= found.size + LONGEST_LONE_CREDIT:
            return False
        if within(work.blocks[found.block.index - 1], where):
            return True
        where = where.parent or where
    return False


def near_picture(work: Labelling, block: Block) -> bool:
    """Whether a picture or an embed stands within three blocks."""
    return any(other.kind != "text" for other in work.blocks[max(0, block.index - 3) : block.index + 3])


def name_promo(work: Labelling, found: Facts, chosen: bool) -> bool:
    """Label links to other stories between the body's blocks; whether the block was one."""
    block, place = found.block, found.place
    assert work.first is not None and work.last is not None
    if not (work.first < block.index <= work.last):
        return False
    if announces_stories(block.text) and block.tag not in HEADINGS:
        work.give(block.index, Role.RELATED_LABEL, "announces other stories")
        return True
    if found.size < LONGEST_PROMO and (found.links or not chosen) and name_labelled_link(work, block):
        return True
    if found.size > LONGEST_PROMO or found.link_share < LINKED or (block.tag in HEADINGS and chosen):
        return promo_box(work, found)
    if place.near & (cues.AD | cues.SIGNUP):
        return False
    alone = not place.tags & (IN_LIST | IN["table"])
    if alone and found.size >= SHORTEST_STORY_LINK and is_story_link(block):
        work.give(block.index, Role.RELATED_INLINE, "nothing but a link, between the story's blocks")
        return True
    return promo_box(work, found)


def name_labelled_link(work: Labelling, block: Block) -> bool:
    """Label a short line whose first words announce the link, or the words, behind them; whether it was one."""
    reason = "opens with words that announce another story"
    end = label_end(block.text, STORY_ANNOUNCEMENTS)
    if not end:
        reason = "a few words, a colon, and a link for the rest"
        end = lead_in(block)
    if end:
        parts = (Part(0, end, Role.RELATED_LABEL), Part(end, len(block.text), Role.RELATED_INLINE))
        work.give(block.index, Role.RELATED_INLINE, reason, parts)
    return end > 0


def lead_in(block: Block) -> int:
    """Where the one link of a block begins, if a short label stands before it and nothing behind it; else 0."""
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
    return start if labelled or folded(label) in STORY_ANNOUNCEMENTS else 0


def name_announced(work: Labelling) -> None:
    """Links right behind a label such as "Read more" are what it announces, as long as they stand in its box."""
    assert work.first is not None and work.last is not None
    for index in range(work.first, work.last):
        given = work.labels.get(index)
        if given is None or given.role is not Role.RELATED_LABEL:
            continue
        for after in range(index + 1, min(work.last, index + LONGEST_BOX)):
            found = work.facts[after]
            if found is None:
                continue
            links = found.link_share >= LINKED and found.size >= SHORTEST_STORY_LINK and is_story_link(found.block)
            if not links:
                break
            work.give(after, Role.RELATED_INLINE, "behind words that announce other stories")


def promo_box(work: Labelling, found: Facts) -> bool:
    """Label a block inside a box of links that stands in the story's flow."""
    block = found.block
    if related_box(work, found) is None or (work.probability(block.index) > 0.9 and found.link_share < 0.5):
        return False
    opens = not found.links and found.size < LONGEST_LEAD_IN and (block.tag in HEADINGS or leads_links(work, block))
    if announces_stories(block.text) or opens:
        work.give(block.index, Role.RELATED_LABEL, "heads a box of links to other stories")
    elif found.link_share >= LINKED and found.size >= SHORTEST_STORY_LINK and is_story_link(block):
        work.give(block.index, Role.RELATED_INLINE, "in a box of links to other stories")
    else:
        work.give(block.index, Role.BOILERPLATE, "in a box of links to other stories")
    return True


def leads_links(work: Labelling, block: Block) -> bool:
    """Whether the next text block is nothing but a link."""
    following = next((found for found in work.facts[block.index + 1 : block.index + 3] if found is not None), None)
    return following is not None and following.link_share >= LINKED


def related_box(work: Labelling, found: Facts) -> Container | None:
    """The element around a block that is a box of links by its class and by its content."""
    place = found.place
    if not place.near & cues.RELATED and not place.tags & IN["aside"]:
        return None
    node: Container | None = found.block.container
    for _ in range(7):
        if node is None:
            return None
        text = work.masses.text(node)
        if text < 1500 and work.masses.linked(node) > 0.5 * text:
            return node
        if text > 1500:
            return None
        node = node.parent
    return None


def is_story_link(block: Block) -> bool:
    """Whether the block's link leads to a page, not to a place on this one or to a program."""
    return any(
        not anchor.href.strip().lower().startswith(("#", "javascript:", "mailto:", "tel:", "sms:", "whatsapp:"))
        for anchor in block.anchors
    )


def trailing_promo(block: Block) -> tuple[Part, ...]:
    """The parts of a paragraph whose last words announce and link another story, or nothing."""
    if not block.anchors or block.anchors[-1].end < len(block.text) - 3:
        return ()
    anchor = block.anchors[-1]
    before = block.text[: anchor.start]
    if announces_stories(block.text[anchor.start : anchor.end]) and anchor.start > 60:
        return (Part(0, anchor.start, Role.PARAGRAPH), Part(anchor.start, len(block.text), Role.BOILERPLATE))
    for start in label_starts(before):
        if folded(before[start:]) in STORY_ANNOUNCEMENTS and start > 0:
            return (
                Part(0, start, Role.PARAGRAPH),
                Part(start, anchor.start, Role.RELATED_LABEL),
                Part(anchor.start, len(block.text), Role.RELATED_INLINE),
            )
    return ()


def label_starts(before: str) -> list[int]:
    """Where a label that ends the text could start: behind the last sentence's end, bracket or bar."""
    tail = max(0, len(before) - 44)
    return [n + 1 for n in range(tail, len(before) - 1) if before[n] in '.!?…)]|»”"。！？।']


def drop_trailing_headings(work: Labelling) -> None:
    """A heading that no block of the body follows announces something else."""
    assert work.first is not None and work.last is not None
    for index in range(work.last, work.first - 1, -1):
        given = work.labels.get(index)
        if given is None or given.role not in BODY_ROLES:
            continue
        if given.role is not Role.HEADING and not announces_site_list(work.blocks[index].text):
            work.last = index
            return
        work.give(index, Role.BOILERPLATE, "a heading with nothing of the story behind it")
