"""Whether the page holds the whole story and is free: evidence and labelled blocks in, a level and its proof out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsparse.article import AccessLevel
from newsparse.blocks.block import Block, Container
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import plain
from newsparse.evidence.url import same_page_keys
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.features import TERMINAL, dense, weight
from newsparse.roles.role import BODY_ROLES, Labelled, Part, Role

# A page that declares a length holds all of it from the second share on, and only the start below the first. Between
# them the text itself decides, for publishers count captions and notes in or leave them out.
CUT_SHARE, WHOLE_SHARE = 0.5, 0.8
# A declared length below this says nothing.
LEAST_WORDS, LEAST_CHARACTERS = 60, 400
# A body with fewer (weighed) characters that is not free is taken for its start: one paragraph.
SHORT = 300
# A longer one that does not break off is whole even where a wall follows: its text is there for readers who have
# used up their free stories.
LONG = 2500
# A shorter last paragraph may be a sign-off, which needs no full stop.
LEAST_PARAGRAPH = 60
# How many blocks after the last one of the body a wall may stand, and in how many elements around it be named.
WALL_DISTANCE, WALL_LEVELS = 4, 5
WALLS = ("paywall", "regwall", "pay-wall", "reg-wall", "piano-", "tp-container", "subscriber-only", "premium-wall",
         "meteredcontent", "metered-content", "barrier", "gateway-content", "article-locked", "offer-wall")  # fmt: skip
# Scripts that end sentences without a sign.
NO_FULL_STOP = ("\u0e00", "\u0eff")
ELLIPSES = ("…", "...", "[…]", "[...]", "……")

_PAGE_NUMBER = re.compile(r"[/?&_,-](?:page|paged|pg|p|seite|pagina|strona)?[/=_-]?[2-9]\d?(?:\.html?)?", re.IGNORECASE)

TIERS: Mapping[str, bool] = {"free": True, "metered": False, "locked": False, "premium": False, "paid": False}


NEXT_PAGE = Origin("a link to the story's next page", "dom", 0.9)
STORY = Origin("JSON-LD `isAccessibleForFree`", "json-ld", 0.9)
PART = Origin("that of one of its parts (`hasPart`)", "json-ld", 0.85)
TIER = Origin("`article:content_tier`", "meta", 0.85)
META = Origin("a meta element `isAccessibleForFree`", "meta", 0.8)
ITEM = Origin("microdata `isAccessibleForFree`", "microdata", 0.8)
WALL = Origin("a printed wall behind text that breaks off", "dom", 0.7)
BODY = Origin("a body against which nothing speaks", "dom", 0.85)
NO_BODY = Origin("the lack of a body", "dom", 0.9)
SOURCES = (NEXT_PAGE, STORY, PART, TIER, META, ITEM, WALL, BODY, NO_BODY)


class Says(NamedTuple):
    """What declares the story free or not, and how `access_evidence` words it."""

    free: bool
    words: str
    origin: Origin
    where: str


def choose(evidence: Evidence, labelled: Labelled, text_length: int) -> tuple[Choice[AccessLevel], str | None]:
    """The level of access, and what says so where the page says something.

    Args:
        evidence: What the page declares of itself.
        labelled: Its blocks and their roles.
        text_length: Characters of the body's text.

    >>> page = Evidence(meta={"article:content_tier": ("free",)})
    >>> level, says = choose(page, Labelled((), ()), 900)
    >>> level.value, says
    ('open', 'article:content_tier: free')
    """
    if not text_length:
        return Choice(NO_BODY.gives("unknown", "body")), None
    says = tuple(declarations(evidence))
    found = first(candidates(evidence, labelled, text_length, says))
    if found.winner and found.value == "truncated" and found.winner.source == "dom":
        return found, found.winner.where
    return found, says[0].words if says else None


def candidates(
    evidence: Evidence, labelled: Labelled, text_length: int, says: Sequence[Says]
) -> Iterator[Candidate[AccessLevel]]:
    """What each declaration makes of the story; where there is none, a wall behind text that breaks off; else open."""
    if following := _next_page(evidence):
        yield NEXT_PAGE.gives("truncated", following)
    ending = None if says and all(one.free for one in says) else _Ending(labelled)
    is_cut = bool(says) and ending is not None and _is_cut(evidence, labelled, text_length, ending)
    for one in says:
        cut = not one.free and is_cut
        level: AccessLevel = "open" if one.free else "truncated" if cut else "metered"
        yield one.origin.gives(level, one.where)
    if not says and ending and ending.breaks_off and (wall := ending.wall()):
        yield WALL.gives("truncated", f"{wall} after the text")
    if not says:
        yield BODY.gives("open", "body")


def declarations(evidence: Evidence) -> Iterator[Says]:
    """All that the page says of its price, in order of trust: the story, its parts, meta elements, microdata."""
    story = evidence.story
    nodes = [story] if story else []
    nodes += [node for node in evidence.nodes if node is not story and node.types & {"WebPage", "CreativeWork"}][:5]
    for node in nodes:
        free = truth(node.data.get("isAccessibleForFree"))
        if free is not None:
            yield _says(STORY, free, f"{node.where}.isAccessibleForFree")
    if story and False in [truth(part.get("isAccessibleForFree")) for part in _parts(story.data.get("hasPart"))]:
        yield _says(PART, free=False, where=f"{story.where}.hasPart")
    for tier in evidence.meta.get("article:content_tier", ()):
        if tier.strip().lower() in TIERS:
            words = f"article:content_tier: {tier.strip().lower()}"
            yield Says(TIERS[tier.strip().lower()], words, TIER, "article:content_tier")
    for stated in evidence.meta.get("isaccessibleforfree", ()):
        if (free := truth(stated)) is not None:
            yield _says(META, free, "isAccessibleForFree")
    for item in evidence.items[:50]:
        free = truth(next(iter(item.properties.get("isAccessibleForFree", ())), None))
        if free is not None:
            yield _says(ITEM, free, f"{item.where} isAccessibleForFree")


def _says(origin: Origin, free: bool, where: str) -> Says:
    return Says(free, f"isAccessibleForFree: {'true' if free else 'false'}", origin, where)


def truth(value: object) -> bool | None:
    """A truth value as publishers write it: a boolean, a word, or schema.org's URL of one.

    >>> truth("http://schema.org/False"), truth("true"), truth("perhaps")
    (False, True, None)

    Cases: paywall-declared-but-whole-text, french-a-lire-aussi-metered.
    """
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower().rpartition("/")[2] if isinstance(value, str | int) else ""
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(word)


def _parts(value: object) -> list[Mapping[str, object]]:
    entries = value if isinstance(value, list) else [value]
    return [entry for entry in entries[:20] if isinstance(entry, dict)]


def _held(evidence: Evidence, texts: Sequence[str], text_length: int) -> float | None:
    """The share of the declared length that the page holds, or None where it declares none."""
    data: Mapping[str, object] = evidence.story.data if evidence.story else {}
    declared = data.get("wordCount")
    if isinstance(declared, str) and declared.strip().isdecimal():
        declared = int(declared.strip()[:9])
    if isinstance(declared, int | float) and not isinstance(declared, bool) and declared >= LEAST_WORDS:
        words = sum(len(text.split()) + dense(text) for text in texts)
        return words / declared
    body = data.get("articleBody")
    length = len(plain(body)) if isinstance(body, str) else 0
    return text_length / length if length >= LEAST_CHARACTERS else None


def _is_cut(evidence: Evidence, labelled: Labelled, text_length: int, ending: "_Ending") -> bool:
    """Whether a story that is not free ends before its end.

    Cases: paywall-cuts-the-text, paywall-fade-out-with-offer.
    """
    texts = tuple(labelled.texts(*BODY_ROLES))
    held = _held(evidence, texts, text_length)
    if held is not None and held < CUT_SHARE:
        return True
    if ending.breaks_off:
        return True
    if held is not None and held >= WHOLE_SHARE:
        return False
    size = sum(map(weight, texts))
    return size < SHORT or (size < LONG and ending.wall() is not None)


def _next_page(evidence: Evidence) -> str | None:
    """What says that the story goes on at its own address with a page number."""
    if "next" not in evidence.links:
        return None
    own = evidence.links.get("canonical", ())[:1] + ((evidence.url.url,) if evidence.url else ())
    keys = [key.removesuffix(".html") for page in own for key in same_page_keys(page)[-1:] if "/" in key]
    for following in evidence.links.get("next", ())[:3]:
        key = next(iter(same_page_keys(following)), "")
        if any(key.startswith(page) and _PAGE_NUMBER.fullmatch(key, len(page)) for page in keys):
            return f"link[rel=next]: {following}"
    return None


class _Ending:
    """How the body ends: whether its last paragraph breaks off, and where that matters, what follows it."""

    def __init__(self, labelled: Labelled) -> None:
        self.labelled = labelled
        paragraphs = list(labelled.of(Role.PARAGRAPH))
        self.breaks_off = bool(paragraphs) and _breaks_off(_text(*paragraphs[-1]))

    def wall(self) -> str | None:
        """The name of the wall that follows the body, if any."""
        last = max((block.index for role in BODY_ROLES for block, _ in self.labelled.of(role)), default=None)
        if last is None:
            return None
        behind = self.labelled.blocks[last + 1 : last + 1 + WALL_DISTANCE]
        around = frozenset(self.labelled.blocks[last].container.chain())
        return next(filter(None, (_wall(block, around) for block in behind if block.text)), None)


def _text(block: Block, part: Part) -> str:
    return block.text[part.start : part.end].strip()


def _breaks_off(text: str) -> bool:
    """Whether a paragraph ends as texts are cut: in an ellipsis, or without the sign that ends a sentence.

    Cases: danish-betalingsmur-teaser.
    """
    if text.endswith(ELLIPSES):
        return True
    unmarked = not text or NO_FULL_STOP[0] <= text[-1] <= NO_FULL_STOP[1]
    return len(text) >= LEAST_PARAGRAPH and not unmarked and text[-1] not in TERMINAL


def _wall(block: Block, around: frozenset[Container]) -> str | None:
    """The name by which an element around the block, that does not hold the story too, calls itself a wall."""
    for level, node in enumerate(block.container.chain()):
        if level == WALL_LEVELS or node in around:
            return None
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".lower()
        if found := next((word for word in WALLS if word in names), None):
            return found.strip("-")
    return None
