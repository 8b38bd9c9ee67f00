"""The topic labels of the story: printed tags and declared keywords come in, each label once goes out."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from newsparse.blocks.block import Block
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import texts
from newsparse.evidence.spelling import fold, squash
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.role import Labelled, Part, Role

Tags = tuple[str, ...]

LONGEST = 80
MOST = 100
# How many blocks may hold tags, and how many elements around one may be its list.
MOST_BLOCKS, LIST_LEVELS = 500, 5
# How many blocks may lie between two tags of one element.
CLOSE = 3
# How much of the story is searched for a keyword that may be the whole site's.
SEARCHED = 20_000
_COMMA = re.compile(r" ?[,،、，] ?")
_SEMICOLON = re.compile(r" ?[;；|] ?")
_CODE = re.compile(r"[A-Z0-9:_.-]{2,}|[0-9a-f-]{16,}|[A-Z][\w ]{1,30}: \S.*")
META_NAMES = ("article:tag", "parsely-tags", "sailthru.tags", "news_keywords")

PRINTED = Origin("printed tags", "dom", 0.6)
STORY = Origin("JSON-LD `keywords`", "json-ld", 0.65)
META = Origin("`article:tag`, `news_keywords` and their kin", "meta", 0.5)
ITEM = Origin("microdata `keywords`", "microdata", 0.5)
KEYWORDS = Origin("the plain `keywords` element", "meta", 0.4)
SOURCES = (PRINTED, STORY, META, ITEM, KEYWORDS)


# Keywords of the whole site name one of its sections in most stories; a story's own stand in it.
LEAST_SHARE = 0.3


def choose(
    evidence: Evidence, labelled: Labelled, headline: str | None = None, site_name: str | None = None, text: str = ""
) -> Choice[Tags]:
    """The story's tags, as printed or else as declared.

    >>> choose(Evidence(meta={"news_keywords": ("Ferries, strike, ferries",)}), Labelled((), ())).value
    ('Ferries', 'strike')
    """
    return first(candidates(evidence, labelled, headline, site_name, text))


def candidates(
    evidence: Evidence, labelled: Labelled, headline: str | None = None, site_name: str | None = None, text: str = ""
) -> Iterator[Candidate[Tags]]:
    """The lists of tags in order of trust.

    Args:
        evidence: What the page declares.
        labelled: The page's blocks and their roles.
        headline: The story's headline, which is no tag.
        site_name: The site's name, which is no tag.
        text: The story's text: keywords of the plain meta element count only where the story holds one of them.

    Cases: drupal-field-items.
    """
    strangers = {squash(headline or ""), squash(site_name or "")}
    for origin, names, where in _stated(evidence, labelled):
        tags = _each_once(names, strangers)
        if not tags or _are_codes(tags):
            continue
        if origin is not KEYWORDS or _occurs(tags, f"{headline or ''} {text}"):
            yield origin.gives(tags, where)


def _stated(evidence: Evidence, labelled: Labelled) -> Iterator[tuple[Origin, Iterable[str], str]]:
    for names, where in _printed(labelled):
        yield PRINTED, names, where
    if evidence.story is not None:
        yield STORY, _parted(texts(evidence.story.data.get("keywords"))), f"{evidence.story.where}.keywords"
    for name in META_NAMES:
        if stated := evidence.meta.get(name):
            yield META, _parted(stated), name
    for item in evidence.items:
        if stated := item.properties.get("keywords"):
            yield ITEM, _parted(stated), f"{item.where}.keywords"
    yield KEYWORDS, _parted(evidence.meta.get("keywords", ())), "keywords"


def _printed(labelled: Labelled) -> Iterator[tuple[list[str], str]]:
    """The printed lists of tags in reading order: behind the story's own a site may print those of all its topics."""
    found = list(islice(labelled.of(Role.TAG), MOST_BLOCKS))
    starts = [at for at, (block, _) in enumerate(found) if not at or not _in_one_list(found[at - 1][0], block)]
    for start, end in pairwise([*starts, len(found)] if starts else []):
        names = [name for block, part in found[start:end] for name in _names(block, part)]
        yield names, found[start][0].container.path()


def _in_one_list(above: Block, below: Block) -> bool:
    """Whether two blocks stand in the same list, or without a list in one element and next to each other."""
    first, second = (list(islice(block.container.chain(), LIST_LEVELS)) for block in (above, below))
    lists = [next((node for node in nearest if node.tag in ("ul", "ol", "dl")), None) for nearest in (first, second)]
    if any(lists):
        return lists[0] is lists[1]
    return below.index - above.index <= CLOSE and any(node in second for node in first)


def _names(block: Block, part: Part) -> list[str]:
    """The tags of a block: one a link, or its words where it has no links."""
    links = [anchor for anchor in block.anchors if part.start <= anchor.start < anchor.end <= part.end]
    if links:
        return [block.text[link.start : link.end] for link in links if not link.href.startswith("#")]
    # What stands before a colon announces the tags ('Topics: …').
    return _COMMA.split(block.text[part.start : part.end].rpartition(":")[2])


def _parted(values: Iterable[str]) -> list[str]:
    """The labels in strings that hold one each, or a list with commas or semicolons."""
    values = list(map(fold, values))
    if len(values) > 1:
        # In a list of many, a comma belongs to a name ('Lindqvist, Mara') unless every entry is itself a list.
        values = values if not all("," in value for value in values) else [",".join(values)]
    return [name for value in values for name in (_split(value) if len(values) == 1 else (value,))]


def _split(value: str) -> list[str]:
    by_comma = _COMMA.split(value)
    return by_comma if len(by_comma) > 1 and ";" not in value else _SEMICOLON.split(value)


def _each_once(names: Iterable[str], strangers: set[str]) -> Tags:
    """The labels without repeats, whatever their case, and without the site's name and the headline."""
    seen: dict[str, str] = {}
    for name in names:
        label = fold(name).strip(' #,;"')
        flat = squash(label)
        if (len(flat) > 1 or flat > "z") and flat not in strangers and len(label) <= LONGEST:
            seen.setdefault(flat, label)
        if len(seen) == MOST:
            break
    return tuple(seen.values())


def _are_codes(tags: Tags) -> bool:
    """Whether most labels are a machine's: codes in capitals, ids, or facts about the page ('Page Type: Article')."""
    codes = sum(_CODE.fullmatch(tag) is not None for tag in tags)
    return codes > 1 and 2 * codes > len(tags)


def _occurs(tags: Tags, text: str) -> bool:
    """Whether the story holds enough of the tags; true where there is no text to ask."""
    flat = squash(text[:SEARCHED])
    return not flat or sum(squash(tag) in flat for tag in tags) >= LEAST_SHARE * len(tags)
