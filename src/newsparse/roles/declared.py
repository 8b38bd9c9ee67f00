"""A page that prints no story comes in; its blocks with those of the story that it holds as data go out.

Some pages are empty shells that a script fills: their text stands in JSON-LD's articleBody, or in the state that a
framework (Next.js, Nuxt, Apollo and the like) leaves in the page. What is printed always comes first.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from newsparse.blocks.block import Block, Container
from newsparse.blocks.from_page import read_blocks
from newsparse.errors import NewsparseError
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.lenient_json import decode_entities, read_json
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.features import SENTENCE_END, weight
from newsparse.roles.role import BODY_ROLES, Label, Labelled, Role

# Names under which content systems keep a story's text, or one piece of it.
BODY_KEYS = frozenset(
    {"articlebody", "body", "bodyhtml", "bodytext", "content", "contenthtml", "html", "story", "text"}
)
PIECE_KEYS = ("text", "content", "html", "value", "body")
# What is shorter is a summary.
SHORTEST = 300
LEAST_SENTENCES = 3
LEAST_PIECES = 3
MAX_VALUES = 50_000
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def with_declared(labelled: Labelled, evidence: Evidence) -> Labelled:
    """The same blocks, and behind them the declared story's, if none of them is a story's.

    >>> with_declared(Labelled((), ()), Evidence()).blocks
    ()

    Cases: story-in-json-ld-only.
    """
    if next(labelled.of(*BODY_ROLES), None) is not None:
        return labelled
    text, where = declared_story(evidence)
    found = blocks_of(text, Container(where, {}, None), len(labelled.blocks)) if text else []
    if not found:
        return labelled
    labels = [Label(role_of(block), f"stands in {where} alone, nothing of the story is printed") for block in found]
    return Labelled((*labelled.blocks, *found), (*labelled.labels, *labels))


def declared_story(evidence: Evidence) -> tuple[str, str]:
    """The text of the story that the page holds as data, and where; two empty texts where it holds none."""
    if evidence.story is not None:
        body = evidence.story.data.get("articleBody")
        if isinstance(body, str) and is_story(body):
            return body, "script"
    states = (text for state in evidence.states for text in texts_in(read_json(state)) if is_story(text))
    return max(states, key=len, default=""), "script"


def is_story(text: str) -> bool:
    """Whether a text is long enough and made of sentences."""
    return weight(text) >= SHORTEST and len(SENTENCE_END.findall(text)) >= LEAST_SENTENCES


def texts_in(values: Sequence[object]) -> Iterator[str]:
    """Every text under a name that stories are kept under, and every list of pieces of text as one.

    Cases: story-in-next-data-only.
    """
    waiting: list[object] = list(values)
    for _ in range(MAX_VALUES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, list):
            pieces = [piece for entry in value if (piece := piece_of(entry))]
            if len(pieces) >= LEAST_PIECES:
                yield "\n\n".join(pieces)
            waiting += [entry for entry in value if isinstance(entry, dict | list)]
        elif isinstance(value, dict):
            yield from (text for key, text in value.items() if isinstance(text, str) and key.lower() in BODY_KEYS)
            waiting += [entry for entry in value.values() if isinstance(entry, dict | list)]


def piece_of(entry: object) -> str | None:
    """The text of one piece of a story: a paragraph's object, or a text by itself."""
    if isinstance(entry, str):
        return entry if " " in entry.strip() else None
    if not isinstance(entry, Mapping):
        return None
    found = islice((entry[key] for key in PIECE_KEYS if isinstance(entry.get(key), str)), 1)
    return next(found, None)


def blocks_of(text: str, container: Container, start: int) -> list[Block]:
    """The paragraphs of a text, parted by line breaks or by the markup in it."""
    text = decode_entities(text)
    if "</" not in text:
        lines = filter(None, (" ".join(line.split()) for line in text.splitlines()))
        return [
            Block(start + n, "text", "p", line, container) for n, line in enumerate(islice(lines, Limits().max_blocks))
        ]
    try:
        inner = read_blocks(read_page(text, content_type=None, limits=Limits()), Limits()).blocks
    except NewsparseError:
        return []
    told = (block for block in inner if block.kind == "text")
    return [block._replace(index=start + n) for n, block in enumerate(told)]


def role_of(block: Block) -> Role:
    """What a block of a declared story is, by its markup alone."""
    if block.tag in HEADINGS:
        return Role.HEADING
    return Role.LIST_ITEM if block.tag == "li" else Role.PARAGRAPH
