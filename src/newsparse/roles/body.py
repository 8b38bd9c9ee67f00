"""Facts and odds of blocks come in; which are the story's body goes out, and what each of them is."""

from newsparse.blocks.block import Block, Container
from newsparse.names import agencies
from newsparse.roles import cues
from newsparse.roles.announcements import announces_site_list
from newsparse.roles.captions import name_picture_text
from newsparse.roles.features import HEADINGS, IN, LONG, Facts, holder, squash
from newsparse.roles.phrases import are_leftovers, asks_consent, calls
from newsparse.roles.plain import LINK_REASON
from newsparse.roles.promos import name_announced, name_promo, trailing_promo
from newsparse.roles.role import BODY_ROLES, Label, Role
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
LONGEST_CALL = 260
LONGEST_SOURCE = 60
TWEETS = frozenset({"twitter-tweet", "instagram-media", "tiktok-embed", "fb-post", "bluesky-embed", "twitter-video"})
BOLD = frozenset({"b", "strong"})
PARAGRAPH, BOILERPLATE = Role.PARAGRAPH, Role.BOILERPLATE
IN_LIST, IN_QUOTE, IN_CODE = IN["li"], IN["blockquote"], IN["pre"]
IN_FIGCAPTION = IN["figcaption"]
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
    """Whether a short line right behind the story, in its element, names the wire service that it comes from.

    Cases: arabic-rtl-iqra-aydan.
    """
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
    """Whether a block that the model doubts is prose among the story's own paragraphs, or is in the declared body.

    Cases: arc-story-with-promo-cards, live-blog-with-entries.
    """
    if found.link_share > 0.3 or found.size < 40 or not found.sentences:
        return False
    if value >= DECLARED_ODDS and work.context.declared(found.block.text):
        return True
    if value >= DECLARED_ODDS and found.terminal and work.context.describes(found.block.text):
        return not by_headline(work, found.block) and not found.place.near & cues.STANDFIRST
    alike = max(siblings.get((holder(found.block), found.block.tag), 0), siblings.get(found.place.path, 0))
    return alike >= 3 and value >= SIBLING_ODDS and found.terminal and not calls(found.block.text)


def is_cell_of(found: Facts, tables: set[Container | None]) -> bool:
    """Whether a block is a cell of a data table that the story holds.

    Cases: match-report-with-league-table, typo3-content-elements.
    """
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
    """Whether a block is an item of a list that the story holds an item of.

    Cases: persian-solar-hijri-printed-date.
    """
    return bool(lists) and list_of(found) in lists


def is_lone_quote(found: Facts) -> bool:
    """Whether a block of plain words stands in a blockquote that is no pull quote.

    Cases: greek-custom-elements.
    """
    return bool(found.place.tags & IN_QUOTE) and not found.links and not found.place.near & cues.PULLQUOTE


def is_lone_subhead(told: list[Facts], n: int) -> bool:
    """Whether a bold line stands between two blocks of its own container.

    Cases: paragraphs-in-br-runs.
    """
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
        name_plain(work, found, chosen)
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
    """Whether a short line is set bold as a whole, without a sentence's end: a subhead without heading markup.

    Cases: wire-release-with-contacts, site-name-before-title-with-colon.
    """
    block = found.block
    if found.size > 90 or found.terminal or not block.text or found.links:
        return False
    if not block.spans:
        return block.container.tag in BOLD
    return all(span.container.tag in BOLD for span in block.spans)


def in_data_table(block: Block) -> bool:
    """Whether the cell belongs to a table of data, not one that lays out the page.

    Cases: lists-and-results-table, utf16-with-bom.
    """
    cell = block.container.closest("td", "th")
    table = block.container.closest("table")
    if cell is None or table is None:
        return False
    nested = table.parent is not None and table.parent.closest("table") is not None
    return (
        not nested and cell.children <= 3 and len(block.text) < 600 and (table.attributes.get("role") != "presentation")
    )


def by_headline(work: Labelling, block: Block) -> bool:
    """Whether the block stands beside the headline, or one element further out."""
    if work.headline is None:
        return False
    beside = holder(work.blocks[work.headline])
    own = holder(block)
    return own in (beside, beside.parent) or own.parent is beside


def drop_trailing_headings(work: Labelling) -> None:
    """A heading that no block of the body follows announces something else.

    Cases: government-press-notice.
    """
    assert work.first is not None and work.last is not None
    for index in range(work.last, work.first - 1, -1):
        given = work.labels.get(index)
        if given is None or given.role not in BODY_ROLES:
            continue
        if given.role is not Role.HEADING and not announces_site_list(work.blocks[index].text):
            work.last = index
            return
        work.give(index, Role.BOILERPLATE, "a heading with nothing of the story behind it")
