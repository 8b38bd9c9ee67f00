"""Facts and odds of blocks come in; which are the story's body goes out, and what each of them is."""

import re

from newsparse.blocks.block import Block, Container
from newsparse.names import agencies
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, LONG, Facts, holder, squash
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
from newsparse.roles.role import BODY_ROLES, Part, Role
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
LINKED = 0.85
LONGEST_CALL = 260
LONGEST_CAPTION = 400
LONGEST_LONE_CREDIT = 60
LONGEST_SOURCE = 60
LONGEST_CREDIT = 100
SURE = 0.9
STYLED = frozenset({"b", "strong", "i", "em", "small", "font"})
LONGEST_LEAD_IN = 40
LONGEST_BOX = 12
SHORTEST_STORY_LINK = 15
LONGEST_PROMO = 240
ANNOUNCES_CAPTION = "announces a caption"
TWEETS = frozenset({"twitter-tweet", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "twitter-video"})
DATA_CELLS = frozenset({"td", "th"})


def label_body(work: Labelling) -> None:
    """Choose the body's blocks, then name each."""
    for index, reason in work.plain.items():
        work.give(index, Role.BOILERPLATE, reason)
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
    told = [
        found
        for found in work.facts
        if found is not None and found.block.index != work.headline and found.block.index not in work.plain
    ]
    odds = [work.probability(found.block.index) for found in told]
    chosen = {n for n, value in enumerate(odds) if value >= CHOSEN}
    if not chosen and work.headline is not None:
        chosen = {n for n, value in enumerate(odds) if value >= LEAST}
    siblings = prose_holders([told[n] for n in chosen])
    for n, found in enumerate(told):
        if n not in chosen and odds[n] > 0 and belongs_by_place(work, found, odds[n], siblings):
            chosen.add(n)
    tables = {told[n].block.container.closest("table") for n in chosen if told[n].place.tags & (IN["td"] | IN["th"])}
    lists = {list_of(told[n]) for n in chosen} - {None}
    first = min(chosen, default=len(told))
    between = [
        n
        for n in range(1, len(told) - 1)
        if n not in chosen
        and (
            ({n - 1, n + 1} <= chosen and (odds[n] >= DOUBTFUL or is_lone_subhead(told, n)))
            or (
                is_lone_quote(told[n])
                and not chosen.isdisjoint(range(n - 3, n))
                and not chosen.isdisjoint(range(n + 1, n + 4))
            )
            or is_cell_of(told[n], tables)
            or is_item_of(told[n], lists)
            or (first < n and n + 1 in chosen and heads_siblings(told[n], told[n + 1], siblings))
        )
    ]
    chosen.update(between)
    if chosen and (n := max(chosen) + 1) < len(told) and is_source_line(told[n], told[n - 1]):
        chosen.add(n)
    return [found.block.index for found in trimmed(work, [told[n] for n in sorted(chosen)])]


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
    if found.link_share > 0.3 or not found.sentences or found.size < 40:
        return False
    if value >= DECLARED_ODDS and work.context.declared(found.block.text):
        return True
    alike = max(siblings.get((holder(found.block), found.block.tag), 0), siblings.get(found.place.path, 0))
    return alike >= 3 and value >= SIBLING_ODDS and found.terminal and not calls(found.block.text)


def is_cell_of(found: Facts, tables: set[Container | None]) -> bool:
    """Whether a block is a cell of a data table that the story holds."""
    cell = found.place.tags & (IN["td"] | IN["th"])
    return bool(cell) and found.block.container.closest("table") in tables and in_data_table(found.block)


def heads_siblings(found: Facts, following: Facts, siblings: dict[object, int]) -> bool:
    """Whether a heading stands right over a block of the story, among the story's own paragraphs."""
    if found.block.tag not in HEADINGS or found.links or announces_site_list(found.block.text):
        return False
    where = holder(following.block)
    return holder(found.block) is where and siblings.get((where, following.block.tag), 0) >= 3


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
    return bool(found.place.tags & IN["blockquote"]) and not found.links and not found.place.near & cues.PULLQUOTE


def is_lone_subhead(told: list[Facts], n: int) -> bool:
    """Whether a bold line stands between two blocks of its own container."""
    found = told[n]
    where = holder(found.block)
    return is_bold_subhead(found) and where is holder(told[n - 1].block) and where is holder(told[n + 1].block)


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
    if is_post(block):
        work.give(index, Role.EMBED, "in an embedded post")
    elif name_picture_text(work, found, chosen) or name_promo(work, found, chosen):
        return
    elif chosen:
        if are_leftovers(block.text):
            work.give(index, Role.BOILERPLATE, "lines that themes and plugins leave")
            return
        if asks_consent(block.text):
            work.give(index, Role.BOILERPLATE, "asks for consent to show what is embedded")
            return
        if is_call(found):
            work.give(index, Role.BOILERPLATE, "asks the reader to subscribe, follow or pay")
            return
        if place.own & cues.PULLQUOTE and repeats(work, block):
            work.give(index, Role.BOILERPLATE, "a pull quote that repeats the story")
            return
        cut = trailing_promo(block)
        if cut:
            work.give(index, Role.PARAGRAPH, "paragraph that ends in a link to another story", cut)
        else:
            work.give(index, story_role(found), work.because(index))


def is_call(found: Facts) -> bool:
    """Whether a short block with a link, or in one style throughout, asks the reader for something."""
    block = found.block
    if found.size > LONGEST_CALL or found.place.tags & (IN["li"] | IN["table"]):
        return False
    linked = any(calls(block.text[anchor.start : anchor.end]) for anchor in block.anchors)
    styled = block.container.tag in ("em", "i", "strong", "b")
    return linked or (calls(block.text) and (found.links > 0 or styled))


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
    if tags & IN["pre"]:
        return Role.CODE
    if tags & IN["li"] and block.container.closest("li") is not None:
        return Role.LIST_ITEM
    if tags & IN["blockquote"]:
        return Role.QUOTE
    if (tags & IN["td"] or tags & IN["th"]) and in_data_table(block):
        return Role.TABLE
    if is_bold_subhead(found):
        return Role.HEADING
    return Role.PARAGRAPH


def is_bold_subhead(found: Facts) -> bool:
    """Whether a short line is set bold as a whole, without a sentence's end: a subhead without heading markup."""
    block = found.block
    if found.size > 90 or found.terminal or not block.text or found.links:
        return False
    spans = block.spans or (None,)
    return all((span.container if span else block.container).tag in ("b", "strong") for span in spans)


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


def name_picture_text(work: Labelling, found: Facts, chosen: bool) -> bool:  # noqa: C901, PLR0912 - in order of trust
    """Label captions and credits; whether the block was one."""
    block, place = found.block, found.place
    heading = block.tag in HEADINGS
    told = chosen or is_plain_text_below(work, found)
    if told and (found.size >= LONG if heading else True) and found.size < LONGEST_CAPTION:
        if lone_under_picture(work, found):
            work.give(block.index, Role.CAPTION, "the only text beside a picture in an element of their own")
            return True
        if chosen and PHOTO_CREDIT.search(block.text):
            work.give(block.index, Role.CAPTION, "ends in a photographer's credit")
            return True
    if heading and not place.near & cues.CAPTION:
        return False
    in_figure = place.tags & IN["figure"] and not place.tags & (IN["table"] | IN["blockquote"] | IN["pre"])
    captioned = place.tags & IN["figcaption"] or bool(place.near & cues.CAPTION and near_picture(work, block))
    if in_figure or captioned:
        if is_leftover(block.text):
            work.give(block.index, Role.BOILERPLATE, "a control of a picture")
        elif place.own & cues.CREDIT and not place.own & cues.CAPTION:
            work.give(block.index, Role.CREDIT, "credit of a picture, by its class")
        else:
            work.give(block.index, Role.CAPTION, "in a figure or a caption's element")
        return True
    if found.size < 400 and follows_picture(work, block) and ends_in_credit(block.text):
        work.give(block.index, Role.CAPTION, "right behind a picture, and ends in a credit")
        return True
    if found.size < LONGEST_CREDIT and follows_picture(work, block) and opens_credit(block.text):
        work.give(block.index, Role.CREDIT, "right behind a picture, and opens as credits do")
        return True
    before = work.labels.get(block.index - 1)
    if (
        before is not None
        and before.role is Role.CREDIT
        and found.size < 300
        and block.container.tag in STYLED
        and not is_sure(work, block)
    ):
        work.give(block.index, Role.CAPTION, "in a style of its own behind a picture's credit")
        return True
    if follows_caption_label(work, block) and found.size < 400:
        work.give(block.index, Role.CAPTION, "behind a caption's label")
        return True
    if len(block.text) < 24 and block.text.rstrip()[-1:] in (":", "：") and folded(block.text) in CAPTION_WORDS:
        work.give(block.index, Role.BOILERPLATE, ANNOUNCES_CAPTION)
        return True
    label = label_end(block.text, CAPTION_WORDS)
    if (
        label
        and (":" in block.text[:label] or "：" in block.text[:label])
        and found.size < 400
        and near_picture(work, block)
    ):
        work.give(block.index, Role.CAPTION, "opens with a caption's label")
        return True
    if (
        place.own & cues.CREDIT
        and found.size < 120
        and near_picture(work, block)
        and not (chosen and found.sentences > 1)
    ):
        work.give(block.index, Role.CREDIT, "credit of a picture, by its class")
        return True
    return False


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


def is_sure(work: Labelling, block: Block) -> bool:
    """Whether the model is sure of a block."""
    return work.probability(block.index) > SURE


def follows_picture(work: Labelling, block: Block) -> bool:
    """Whether the block before is a picture."""
    return block.index > 0 and work.blocks[block.index - 1].kind == "image"


def lone_under_picture(work: Labelling, found: Facts) -> bool:
    """Whether the block and the picture before it are all that their element holds."""
    before = work.blocks[found.block.index - 1] if found.block.index else None
    if before is None or before.kind == "text":
        return False
    where = holder(found.block)
    for _ in range(3):
        if not 0 < work.masses.text(where) <= found.size + LONGEST_LONE_CREDIT:
            return False
        if any(node is where for node in before.container.chain()):
            return True
        where = where.parent or where
    return False


def follows_caption_label(work: Labelling, block: Block) -> bool:
    """Whether the block before is nothing but a caption's label."""
    before = work.labels.get(block.index - 1)
    return before is not None and before.reason == ANNOUNCES_CAPTION


def near_picture(work: Labelling, block: Block) -> bool:
    """Whether a picture or an embed stands within three blocks."""
    around = work.blocks[max(0, block.index - 3) : block.index + 3]
    return any(other.kind != "text" for other in around)


def name_promo(work: Labelling, found: Facts, chosen: bool) -> bool:
    """Label links to other stories between the body's blocks; whether the block was one."""
    block, place = found.block, found.place
    assert work.first is not None and work.last is not None
    if not (work.first < block.index <= work.last):
        return False
    if announces_stories(block.text) and block.tag not in HEADINGS:
        work.give(block.index, Role.RELATED_LABEL, "announces other stories")
        return True
    end = label_end(block.text, STORY_ANNOUNCEMENTS)
    if end and found.size < LONGEST_PROMO and (found.links or not chosen):
        parts = (Part(0, end, Role.RELATED_LABEL), Part(end, len(block.text), Role.RELATED_INLINE))
        work.give(block.index, Role.RELATED_INLINE, "opens with words that announce another story", parts)
        return True
    if found.size < LONGEST_PROMO and (end := lead_in(block)):
        parts = (Part(0, end, Role.RELATED_LABEL), Part(end, len(block.text), Role.RELATED_INLINE))
        work.give(block.index, Role.RELATED_INLINE, "a few words, a colon, and a link for the rest", parts)
        return True
    if found.size > LONGEST_PROMO or found.link_share < LINKED or (block.tag in HEADINGS and chosen):
        return promo_box(work, found)
    if place.near & (cues.AD | cues.SIGNUP):
        return False
    alone = not place.tags & (IN["li"] | IN["table"])
    if alone and found.size >= SHORTEST_STORY_LINK and is_story_link(block):
        work.give(block.index, Role.RELATED_INLINE, "nothing but a link, between the story's blocks")
        return True
    return promo_box(work, found)


def lead_in(block: Block) -> int:
    """Where the one link of a block begins, if a short label stands before it and nothing behind it; else 0."""
    if len(block.anchors) != 1 or not is_story_link(block):
        return 0
    start, end = block.anchors[0].start, block.anchors[0].end
    label = block.text[:start]
    if not 0 < start <= LONGEST_LEAD_IN or end - start < SHORTEST_STORY_LINK or folded(block.text[end:]):
        return 0
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
    box = related_box(work, block)
    if box is None or (work.probability(block.index) > 0.9 and found.link_share < 0.5):
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


def related_box(work: Labelling, block: Block) -> Container | None:
    """The element around a block that is a box of links by its class and by its content."""
    node: Container | None = block.container
    for _ in range(7):
        if node is None:
            return None
        own = work.facts[block.index].place  # type: ignore[union-attr]
        text = work.masses.text(node)
        if (
            (own.near & cues.RELATED or own.tags & IN["aside"])
            and text < 1500
            and work.masses.linked(node) > 0.5 * text
        ):
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
