"""Facts and odds of blocks come in; which of them are the story's goes out: the model's choice, settled by place."""

from newsparse.blocks.block import Block, Container
from newsparse.names import agencies
from newsparse.roles import cues
from newsparse.roles.announcements import announces_site_list
from newsparse.roles.features import HEADINGS, IN, LONG, Facts, Place, holder, within
from newsparse.roles.markup import in_data_table, is_bold_subhead, is_italic
from newsparse.roles.phrases import calls
from newsparse.roles.state import Labelling
from newsparse.roles.trimmed import trimmed

CHOSEN = 0.5
# Of the pages not learned from, fewer blocks are wrong so: boxes that sign readers up take more to be story, code less.
CHOSEN_IN_BOX = 0.7
CHOSEN_CODE = 0.3
# A box that signs readers up holds little of the page's prose; an element so named around the story is its paywall.
LARGEST_BOX = 0.25
LONGEST_ASK = 150
# A doubtful block between two chosen ones of the same container belongs to them.
DOUBTFUL = 0.25
# A note in italics right behind the text needs no more.
CLOSING_ODDS = 0.2
# Where nothing is chosen, the best of the rest: a page of few words is still a page, if it prints a headline.
LEAST = 0.3
# Odds below which neither the declared body nor the place among the story's paragraphs outweighs the model.
DECLARED_ODDS = 0.1
SIBLING_ODDS = 0.1
LEAST_ODDS = min(DECLARED_ODDS, SIBLING_ODDS)
LONGEST_SOURCE = 60
IN_QUOTE, IN_CODE = IN["blockquote"], IN["pre"]
IN_CELL = IN["td"] | IN["th"]
ASKING = cues.SIGNUP | cues.OVERLAY


def chosen_blocks(work: Labelling) -> list[int]:
    """The chosen blocks in order: the model's choice, and what stands among them as they do."""
    headline, plain = work.headline, work.plain
    told = [
        found
        for index, found in enumerate(work.facts)
        if found is not None and index not in plain and index != headline
    ]
    odds = [work.probability(found.block.index) for found in told]
    chosen = {n for n, value in enumerate(odds) if value >= odds_needed(work, told[n])}
    if not chosen and work.headline is not None:
        chosen = {n for n, value in enumerate(odds) if value >= LEAST}
    siblings = prose_holders([told[n] for n in chosen])
    for n, found in enumerate(told):
        if odds[n] >= LEAST_ODDS and n not in chosen and belongs_by_place(work, found, odds[n], siblings):
            chosen.add(n)
    chosen |= {
        n for n, value in enumerate(odds) if value >= LEAST and n not in chosen and stands_beside(told, n, chosen)
    }
    tables = {told[n].block.container.closest("table") for n in chosen if told[n].place.tags & IN_CELL}
    lists = {list_of(told[n]) for n in chosen} - {None}
    lists |= {held for n in range(*ends(chosen)) if (held := list_of(told[n])) and among(held, siblings)}
    first = min(chosen, default=len(told))
    between = [
        n
        for n in range(1, len(told) - 1)
        if n not in chosen
        and (
            (n - 1 in chosen and n + 1 in chosen and (doubtful(work, told[n], odds[n]) or is_lone_subhead(told, n)))
            or (told[n].place.tags & IN_QUOTE and is_lone_quote(told[n]) and stands_among(n, chosen))
            or (told[n].place.tags & IN_CODE and stands_among(n, chosen))
            or (tables and is_cell_of(told[n], tables))
            or is_item_of(told[n], lists)
            or (first < n and n + 1 in chosen and heads_siblings(told[n], told[n + 1], siblings))
            or (n + 1 in chosen and odds[n] >= DOUBTFUL and heads_entry(work, told[n], told[n + 1]))
        )
    ]
    chosen.update(between)
    if chosen and (n := max(chosen) + 1) < len(told):
        closes = odds[n] >= CLOSING_ODDS and is_closing_note(told[n], told[n - 1])
        chosen |= {n} if closes or is_source_line(told[n], told[n - 1]) else set()
    return [found.block.index for found in trimmed(work, [told[n] for n in sorted(chosen)])]


def odds_needed(work: Labelling, found: Facts) -> float:
    """The odds from which a block is taken for the story's by itself."""
    if asks(work, found):
        return CHOSEN_IN_BOX
    return CHOSEN_CODE if found.place.tags & IN_CODE else CHOSEN


def asks(work: Labelling, found: Facts) -> bool:
    """Whether a block stands in a small box that is named after signing up or lies over the page."""
    place: Place | None = found.place
    if found.size > LONGEST_ASK or not found.place.near & ASKING:
        return False
    node: Container | None = found.block.container
    while node is not None and place is not None and not place.own & ASKING:
        node, place = node.parent, place.up
    return node is not None and work.masses.share(node)[0] < LARGEST_BOX


def doubtful(work: Labelling, found: Facts, value: float) -> bool:
    """Whether a block between two of the story may be story."""
    return value >= DOUBTFUL and not asks(work, found)


def stands_among(n: int, chosen: set[int]) -> bool:
    """Whether a chosen block stands among the three before, and another among the three behind."""
    return not chosen.isdisjoint(range(n - 3, n)) and not chosen.isdisjoint(range(n + 1, n + 4))


def stands_beside(told: list[Facts], n: int, chosen: set[int]) -> bool:
    """Whether a long text that ends a sentence stands right beside one of the story, in its element, tag for tag.

    Cases: paywall-cuts-the-text.
    """
    found = told[n]
    if found.size < LONG or not found.terminal or found.link_share > 0.3:
        return False
    beside = (told[near] for near in (n - 1, n + 1) if near in chosen)
    return any(
        other.size >= LONG and other.block.tag == found.block.tag and holder(other.block) is holder(found.block)
        for other in beside
    )


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


def is_closing_note(found: Facts, last: Facts) -> bool:
    """Whether a sentence right behind the story, in its element, is set in italics throughout: a note on the story.

    Cases: canonical-url-on-another-host.
    """
    return (
        is_italic(found.block) and found.terminal and found.sentences > 0 and holder(found.block) is holder(last.block)
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

    Cases: arc-story-with-promo-cards.
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


def heads_entry(work: Labelling, found: Facts, following: Facts) -> bool:
    """Whether a heading opens the first entry of a page whose entries stand in articles of their own.

    Cases: live-blog-newest-first-with-pinned-post.
    """
    entry = found.block.container.closest("article")
    if entry is None or work.headline is None or found.block.tag not in HEADINGS or found.links:
        return False
    return within(following.block, entry) and not within(work.blocks[work.headline], entry)


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
    """Whether a block of plain words stands in a blockquote that is no pull quote.

    Cases: arabic-rtl-iqra-aydan, live-blog-with-entries.
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


def by_headline(work: Labelling, block: Block) -> bool:
    """Whether the block stands beside the headline, or one element further out."""
    if work.headline is None:
        return False
    beside = holder(work.blocks[work.headline])
    own = holder(block)
    return own in (beside, beside.parent) or own.parent is beside
