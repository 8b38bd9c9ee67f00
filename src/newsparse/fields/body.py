"""The story's body: labelled blocks, the places of its pictures and its embeds come in, BodyBlocks go out.

Strategy: one pass gathers blocks that belong together (the items of a list, the cells of a table, the paragraphs of a
quotation) into groups, each known by the element that holds it; a second pass writes each group as one BodyBlock.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from newsparse.article import BodyBlock, Code, Embed, Heading, ImageBlock, ListBlock, Paragraph, Quote, Table
from newsparse.blocks.block import Block, Container
from newsparse.roles.features import holder
from newsparse.roles.role import BODY_ROLES, Label, Labelled, Part, Role

# Each block is asked for its role several times, and every look at the enumeration costs more than the comparison.
BOILERPLATE, PARAGRAPH, LIST_ITEM, TABLE = Role.BOILERPLATE, Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE
QUOTE, IMAGE, EMBED = Role.QUOTE, Role.IMAGE, Role.EMBED
HOLDING_TAGS = MappingProxyType({Role.QUOTE: "blockquote", Role.CODE: "pre"})
HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LIST_TAGS = ("ul", "ol", "dl", "menu")
ITEM_TAGS = ("li", "dt", "dd")
# Where a quotation names its speaker.
SOURCE_TAGS = ("cite", "footer", "figcaption")
# A line in bold, or the page's first level inside the body, counts as this.
SUBHEAD_LEVEL = 2
# Roles that the line under a quotation may have been given.
SOURCE_ROLES = frozenset({Role.QUOTE, Role.CAPTION, Role.CREDIT, Role.BYLINE, Role.BOILERPLATE})
MAX_SOURCE = 160

_NUMBER = re.compile(r"\(?(?:\d{1,3}|[٠-٩۰-۹०-९]{1,3})[.)．、](?=\s|$|[^\d\s])\s*")
_BULLET = re.compile(r"[•‣▪▫◦●○■□►▶·∙⁃*\-–—]\s+|[•‣▪▫◦●○■□►▶・]\s*")
_DASH = re.compile(r"\s*(?:[—–―‒]|--?(?=\s))\s*")


@dataclass(frozen=True, slots=True)
class Body:
    """The blocks of the body, and for every source block that went into one, the index of that one."""

    blocks: tuple[BodyBlock, ...]
    index_of: Mapping[int, int]


class _Group:
    """Source blocks, with the part of each, that make one BodyBlock; `key` is the element that holds them."""

    __slots__ = ("key", "members", "role", "source", "texts")

    def __init__(self, role: Role, key: object, block: Block, part: Part) -> None:
        """Begin with the first block."""
        self.role = role
        self.key = key
        self.members = [(block, part)]
        self.source: list[Block] = []
        self.texts: list[str] = []

    def has_text(self) -> bool:
        """Whether anything is printed; called when the group is whole, it notes the texts that are not blank."""
        found = [block.text[part.start : part.end] for block, part in self.members]
        self.texts = [text for text in found if text and not text.isspace()]
        return bool(self.texts)

    def line(self) -> str:
        """The members' texts in one line."""
        return " ".join([text.strip() for text in self.texts])


def read_body(labelled: Labelled, places: Mapping[int, int], embeds: Mapping[int, Embed]) -> Body:
    """The body in reading order.

    Args:
        labelled: The page's blocks and their roles.
        places: Index of a picture's block (or of its caption's, in flattened text) -> index into `Article.images`.
        embeds: Index of an embed's block -> what it embeds.

    >>> block = Block(0, "text", "p", "The tide turned.", Container("p", {}, None))
    >>> read_body(Labelled((block,), (Label(Role.PARAGRAPH, "prose"),)), {}, {}).blocks
    (Paragraph(type='paragraph', text='The tide turned.'),)
    """
    groups = _Gatherer(labelled, places, embeds).groups()
    blocks: list[BodyBlock] = []
    index_of: dict[int, int] = {}
    for group in groups:
        written = _write(group, places, embeds)
        if written is not None:
            for block, _ in group.members:
                index_of.setdefault(block.index, len(blocks))
            for block in group.source:
                index_of.setdefault(block.index, len(blocks))
            blocks.append(written)
    return Body(tuple(blocks), MappingProxyType(index_of))


class _Gatherer:
    """The first pass: which blocks belong to one BodyBlock."""

    def __init__(self, labelled: Labelled, places: Mapping[int, int], embeds: Mapping[int, Embed]) -> None:
        self.labelled, self.places, self.embeds = labelled, places, embeds
        self.found: list[_Group] = []
        self.tables: dict[object, _Group] = {}
        self.pictures: dict[int, _Group] = {}
        items = (block for block, _ in labelled.of(Role.LIST_ITEM))
        self.lists = {found for block in items if (found := block.container.closest(*LIST_TAGS)) is not None}

    def groups(self) -> list[_Group]:
        """All groups in the order of their first blocks."""
        found, placed = self.found, {*self.places, *self.embeds}
        for block, label in self.labelled.pairs():
            # Most blocks stand outside the story and, unless they name a quotation's speaker, are passed over at once.
            role, _, parts = label
            outside = role is BOILERPLATE and not parts and block.index not in placed
            if outside and (not found or found[-1].role is not QUOTE):
                continue
            if block.index in self.places:
                self.picture(block)
            elif block.index in self.embeds:
                found.append(_Group(EMBED, block, block, _whole(block, label)))
            elif found and found[-1].role is QUOTE and self.is_source(block, label):
                found[-1].source.append(block)
            else:
                for part in parts or (_whole(block, label),):
                    if part.role in BODY_ROLES and block.kind == "text":
                        self.add(block, part)
        return found

    def picture(self, block: Block) -> None:
        """A picture stands where it is printed first."""
        place = self.places[block.index]
        part = Part(0, len(block.text), IMAGE)
        if place in self.pictures:
            self.pictures[place].members.append((block, part))
        else:
            self.pictures[place] = _Group(IMAGE, place, block, part)
            self.found.append(self.pictures[place])

    def add(self, block: Block, part: Part) -> None:
        """A part of the body joins the group before it, or opens one."""
        role = part.role
        key = block.index if role is PARAGRAPH else self.key(block, role)
        last = self.found[-1] if self.found else None
        if role is TABLE and key in self.tables:
            self.tables[key].members.append((block, part))
        elif last is not None and last.role is role and last.key == key and not _parted(last, block, part):
            last.members.append((block, part))
        else:
            self.found.append(_Group(role, key, block, part))
            if role is TABLE:
                self.tables[key] = self.found[-1]

    def key(self, block: Block, role: Role) -> object:
        """The element (or for a paragraph and a subhead the block) that holds all of one BodyBlock."""
        container = block.container
        if role is LIST_ITEM:
            return self.outer_list(container)
        if role is TABLE:
            return container.closest("table") or block.index
        if role in HOLDING_TAGS:
            return container.closest(HOLDING_TAGS[role]) or holder(block)
        return block.index

    def outer_list(self, container: Container) -> Container | None:
        """The outermost list that holds the item, among lists that hold items of the story themselves."""
        outer: Container | None = None
        node: Container | None = container
        while node is not None:
            if node in self.lists:
                outer = node
            node = node.parent
        return outer

    def is_source(self, block: Block, label: Label) -> bool:
        """Whether the block names the speaker of the quotation before it."""
        if label.role not in SOURCE_ROLES or block.linked:
            return False
        quotation = self.found[-1].key
        source = block.container.closest(*SOURCE_TAGS)
        if not isinstance(quotation, Container) or source is None or not 0 < len(block.text) <= MAX_SOURCE:
            return False
        figure = quotation.closest("figure")
        return any(node is quotation or node is figure for node in source.chain())


def _whole(block: Block, label: Label) -> Part:
    return Part(0, len(block.text), label.role)


def _parted(group: _Group, block: Block, part: Part) -> bool:
    """Whether two parts of one block's text, side by side, were told apart on purpose."""
    before, last = group.members[-1]
    return before is block and part.role is PARAGRAPH and not block.text[last.end : part.start].strip()


def _write(group: _Group, places: Mapping[int, int], embeds: Mapping[int, Embed]) -> BodyBlock | None:
    """One group as a BodyBlock; None where nothing is left of it."""
    block = group.members[0][0]
    if group.role is IMAGE:
        return ImageBlock(index=places[block.index])
    if group.role is EMBED:
        return embeds[block.index]
    return _WRITERS[group.role](group) if group.has_text() else None


def _paragraph(group: _Group) -> BodyBlock:
    return Paragraph(text=group.line())


def _heading(group: _Group) -> BodyBlock:
    block = group.members[0][0]
    element = block.container.closest(*HEADING_TAGS)
    level = int(element.tag[1]) if element is not None else SUBHEAD_LEVEL
    return Heading(text=group.line(), level=max(level, SUBHEAD_LEVEL))


def _list(group: _Group) -> BodyBlock:
    """Blocks of one item are joined; marks that stand in the text are cut off where no markup makes the list."""
    runs = groupby(group.members, key=lambda member: member[0].container.closest(*ITEM_TAGS) or member[0].index)
    items = [" ".join(filter(None, (b.text[p.start : p.end].strip() for b, p in members))) for _, members in runs]
    items = [item for item in items if item]
    if isinstance(group.key, Container):
        bare = [item.lstrip("•").lstrip() for item in items]
        return ListBlock(items=tuple(filter(None, bare)) or tuple(items), ordered=group.key.tag == "ol")
    numbered = all(map(_NUMBER.match, items))
    return ListBlock(items=tuple(_unmarked(item, _NUMBER if numbered else _BULLET) for item in items), ordered=numbered)


def _unmarked(item: str, mark: re.Pattern[str]) -> str:
    """An item without the mark that opens it.

    >>> _unmarked("• Fold in the flour", _BULLET), _unmarked("2) Bake", _NUMBER), _unmarked("2.5 cups", _NUMBER)
    ('Fold in the flour', 'Bake', '2.5 cups')
    """
    match = mark.match(item)
    return item[match.end() :].strip() or item if match else item


def _quote(group: _Group) -> BodyBlock:
    """The quoted words, a line each paragraph, and who said them."""
    words: list[str] = []
    named = [block.text for block in group.source]
    for block, part in group.members:
        if words and _inside(block.container, group.key, SOURCE_TAGS):
            named.append(block.text[part.start : part.end])
            continue
        cut = _source_offset(block, part, group.key)
        words.append(block.text[part.start : cut].strip())
        if cut < part.end:
            named.append(block.text[cut : part.end])
    words = list(filter(None, words))
    if not named and len(words) > 1 and _DASH.match(words[-1]):
        named.append(words.pop())
    source = " ".join(" ".join(named).split())
    dash = _DASH.match(source)
    source = source[dash.end() :] if dash else source
    return Quote(text="\n".join(words) or source, attribution=(source or None) if words else None)


def _inside(container: Container, outer: object, tags: Sequence[str]) -> bool:
    """Whether the element is, or stands in, one of the tags below the outer element.

    Cases: korean-reporter-byline-and-copyright.
    """
    for node in container.chain():
        if node is outer:
            return False
        if node.tag in tags:
            return isinstance(outer, Container)
    return False


def _source_offset(block: Block, part: Part, quotation: object) -> int:
    """Where the speaker's name begins at the end of a block: a cite element, or a line that opens with a dash."""
    offset = part.end
    for span in reversed(block.spans):
        if span.end <= part.start or not _inside(span.container, quotation, SOURCE_TAGS):
            break
        offset = span.start
    if offset == part.end:
        lines = [start for start in block.breaks if part.start < start < part.end]
        if lines and _DASH.match(block.text, lines[-1]):
            offset = lines[-1]
    return offset if block.text[part.start : offset].strip() else part.end


def _table(group: _Group) -> BodyBlock:
    """Rows of cell texts; a cell's place among its row's elements tells of empty cells, which hold no block."""
    rows: list[tuple[str, ...]] = []
    for row, members in groupby(group.members, key=lambda member: member[0].container.closest("tr") or member[0].index):
        cells: dict[int, list[str]] = {}
        for block, part in members:
            cell = block.container.closest("td", "th")
            place = cell.position - 1 if cell is not None and isinstance(row, Container) else 0
            cells.setdefault(place, []).append(block.text[part.start : part.end].strip())
        width = max(row.children if isinstance(row, Container) else 1, max(cells) + 1)
        rows.append(tuple(" ".join(filter(None, cells.get(place, ()))) for place in range(width)))
    return Table(rows=tuple(row for row in rows if any(row)))


def _code(group: _Group) -> BodyBlock:
    return Code(text="\n".join(group.texts))


_WRITERS: Mapping[Role, Callable[[_Group], BodyBlock]] = MappingProxyType({
    Role.PARAGRAPH: _paragraph, Role.HEADING: _heading, Role.LIST_ITEM: _list, Role.QUOTE: _quote, Role.TABLE: _table,
    Role.CODE: _code,
})  # fmt: skip
