"""The roles that a block of a page can play, and a block's label: its role, the reason, a mixed block's parts."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from newsparse.blocks.block import Block


class Role(StrEnum):
    """What a block is for, in the newsroom's words."""

    HEADLINE = "headline"
    KICKER = "kicker"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    SECTION = "section"
    BREADCRUMB = "breadcrumb"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    IMAGE = "image"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED_LABEL = "related_label"
    RELATED_INLINE = "related_inline"
    RELATED_LIST = "related_list"
    EMBED = "embed"
    UPDATE_TIME = "update_time"
    TAG = "tag"
    BOILERPLATE = "boilerplate"


BODY_ROLES = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE, Role.CODE})


class Part(NamedTuple):
    """A stretch of a mixed block's text, start to end in characters, that plays a role of its own."""

    start: int
    end: int
    role: Role


class Label(NamedTuple):
    """A block's role and the reason that decided it; `parts` only where one block holds several roles."""

    role: Role
    reason: str
    parts: tuple[Part, ...] = ()


def parts_of(block: Block, label: Label) -> tuple[Part, ...]:
    """The parts of a mixed block, or the whole block as one."""
    return label.parts or (Part(0, len(block.text), label.role),)


class Labelled:
    """The blocks of a page and their labels, one for one; immutable, indexed by role once."""

    __slots__ = ("_by_role", "blocks", "labels")

    def __init__(self, blocks: tuple[Block, ...], labels: tuple[Label, ...]) -> None:
        """Index the parts of every block by role; most are boilerplate, which hardly anyone asks for."""
        self.blocks = blocks
        self.labels = labels
        by_role: dict[Role, list[tuple[Block, Part]]] = {}
        boilerplate = Role.BOILERPLATE
        for block, (role, _, parts) in zip(blocks, labels, strict=True):
            if parts:
                for part in parts:
                    by_role.setdefault(part.role, []).append((block, part))
            elif role is not boilerplate:
                by_role.setdefault(role, []).append((block, Part(0, len(block.text), role)))
        self._by_role = by_role

    def pairs(self) -> Iterator[tuple[Block, Label]]:
        """Each block with its label, in reading order."""
        return zip(self.blocks, self.labels, strict=True)

    def of(self, *roles: Role) -> Iterator[tuple[Block, Part]]:
        """Every block, or part of a mixed block, that plays one of the roles, in reading order."""
        if Role.BOILERPLATE in roles:
            every = ((block, part) for block, label in self.pairs() for part in parts_of(block, label))
            return iter([pair for pair in every if pair[1].role in roles])
        found = [self._by_role[role] for role in roles if role in self._by_role]
        if len(found) == 1:
            return iter(found[0])
        # Blocks differ in their indexes, and the parts of one block in their starts.
        return iter(sorted(chain.from_iterable(found)))

    def texts(self, *roles: Role) -> Iterator[str]:
        """The text of every block or part that plays one of the roles, in reading order."""
        for block, part in self.of(*roles):
            yield block.text[part.start : part.end].strip()
