"""A block comes in; what its markup alone says of it goes out: bold, italics, a subhead, a cell of data."""

from newsparse.blocks.block import Block, Container
from newsparse.roles.features import Facts

BOLD = frozenset({"b", "strong"})
ITALIC = frozenset({"em", "i"})
LONGEST_SUBHEAD = 90


def is_bold(block: Block) -> bool:
    """Whether all of a block's text is set bold."""
    for _, _, container in block.spans:
        if container.tag not in BOLD:
            return False
    return bool(block.spans) or block.container.tag in BOLD


def is_italic(block: Block) -> bool:
    """Whether all of a block's text is set in italics."""
    spans = block.spans
    return all(stands_in_italics(span.container) for span in spans) if spans else stands_in_italics(block.container)


def is_bold_subhead(found: Facts) -> bool:
    """Whether a short line is set bold as a whole, without a sentence's end: a subhead without heading markup.

    Cases: wire-release-with-contacts, site-name-before-title-with-colon.
    """
    block = found.block
    if found.size > LONGEST_SUBHEAD or found.terminal or not block.text or found.links:
        return False
    return is_bold(block)


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


def stands_in_italics(container: Container) -> bool:
    """Whether an element or the one around it sets its text in italics."""
    return container.tag in ITALIC or (container.parent is not None and container.parent.tag in ITALIC)
