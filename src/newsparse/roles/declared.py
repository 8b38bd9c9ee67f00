"""A page that prints no story comes in; its blocks with those of the story that it holds as data go out.

Some pages are empty shells that a script fills: their text stands in JSON-LD's articleBody, or in the state that a
framework leaves in the page. What is printed always comes first.
"""

from collections.abc import Iterable
from dataclasses import replace

from newsparse.blocks.block import Block
from newsparse.blocks.from_page import read_blocks
from newsparse.errors import NewsparseError
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.titles import declared_titles, read_naming
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.kept import as_html, is_story, kept_story
from newsparse.roles.label import label
from newsparse.roles.role import BODY_ROLES, Label, Labelled, Role

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
REASON = "stands in a script alone, nothing of the story is printed"


def prints_story(labelled: Labelled) -> bool:
    """Whether any block is a story's.

    >>> prints_story(Labelled((), ()))
    False
    """
    return next(labelled.of(*BODY_ROLES), None) is not None


def with_declared(labelled: Labelled, evidence: Evidence, states: Iterable[str] = ()) -> tuple[Labelled, Evidence]:
    """The same blocks, and behind them those of the story that the page holds as data; with what that says of itself.

    `states` are texts of scripts beside those that the Evidence holds.

    >>> with_declared(Labelled((), ()), Evidence())[0].blocks
    ()
    """
    body = evidence.story.data.get("articleBody") if evidence.story is not None else None
    if isinstance(body, str) and is_story(body):
        return joined(labelled, told(as_html(body), evidence)), evidence
    kept = kept_story((*evidence.states, *states), declared_titles(evidence))
    if kept is None:
        return labelled, evidence
    if evidence.story is None:
        evidence = replace(evidence, nodes=(*evidence.nodes, kept.node), story=kept.node)
    return joined(labelled, told(kept.html, evidence)), evidence


def told(html: str, evidence: Evidence) -> Labelled:
    """The blocks of a story's own markup and their roles; what nothing tells the role of is text of the story too."""
    limits = Limits()
    try:
        page = read_page(f"<article>{html}</article>", content_type=None, limits=limits)
    except NewsparseError:
        return Labelled((), ())
    blocks = read_blocks(page, limits, within="script").blocks
    found = label(blocks, evidence, read_naming(evidence))
    whole = [label_of(block) if given.role is Role.BOILERPLATE else given for block, given in found.pairs()]
    return Labelled(found.blocks, tuple(whole))


def joined(labelled: Labelled, others: Labelled) -> Labelled:
    """The blocks of both, numbered through."""
    start = len(labelled.blocks)
    blocks = tuple(block._replace(index=start + block.index) for block in others.blocks)
    return Labelled((*labelled.blocks, *blocks), (*labelled.labels, *others.labels))


def label_of(block: Block) -> Label:
    """What a block of a declared story is, by its markup alone."""
    if block.kind != "text":
        return Label(Role.IMAGE if block.kind == "image" else Role.EMBED, REASON)
    if block.tag in HEADINGS:
        return Label(Role.HEADING, REASON)
    return Label(Role.LIST_ITEM if block.tag == "li" else Role.PARAGRAPH, REASON)
