"""An element that states facts about the page, as the walk met it, uninterpreted."""

from typing import NamedTuple


class Declaration(NamedTuple):
    """One of html, base, title, meta, link, a JSON script, or any element with itemprop, itemscope, property or typeof.

    `text` is the element's own text content (scripts: verbatim; others: one space between words).
    `scope` is the index, in the list of declarations, of the nearest enclosing element with itemscope or typeof.
    """

    tag: str
    attributes: dict[str, str]
    text: str = ""
    scope: int | None = None
    where: str = ""
