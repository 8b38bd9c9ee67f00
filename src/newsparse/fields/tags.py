"""The topic labels of the story: printed tags and declared keywords come in, each label once goes out."""

import re
from collections.abc import Iterable, Iterator

from newsparse.article import Source
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import texts
from newsparse.evidence.titles import fold, squash
from newsparse.fields.candidate import Candidate, Choice, first
from newsparse.roles.role import Labelled, Role

Tags = tuple[str, ...]

LONGEST = 80
MOST = 100
# How much of the story is searched for a keyword that may be the whole site's.
SEARCHED = 20_000
_COMMA = re.compile(r" ?[,،、，] ?")
_SEMICOLON = re.compile(r" ?[;；|] ?")
_CODE = re.compile(r"[A-Z0-9:_.-]{2,}|[0-9a-f-]{16,}|[A-Z][\w ]{1,30}: \S.*")
META_NAMES = (("article:tag", 0.8), ("parsely-tags", 0.75), ("sailthru.tags", 0.75), ("news_keywords", 0.75))


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
    for names, source, where, trust in _stated(evidence, labelled):
        tags = _each_once(names, strangers)
        if not tags or _are_codes(tags):
            continue
        if where != "keywords" or _occurs(tags, f"{headline or ''} {text}"):
            yield Candidate(tags, source, where, trust)


def _stated(evidence: Evidence, labelled: Labelled) -> Iterator[tuple[Iterable[str], Source, str, float]]:
    printed = list(_printed(labelled))
    if printed:
        yield [name for name, _ in printed], "dom", printed[0][1], 0.9
    if evidence.story is not None:
        yield _parted(texts(evidence.story.data.get("keywords"))), "json-ld", f"{evidence.story.where}.keywords", 0.85
    for name, trust in META_NAMES:
        if stated := evidence.meta.get(name):
            yield _parted(stated), "meta", name, trust
    for item in evidence.items:
        if stated := item.properties.get("keywords"):
            yield _parted(stated), "microdata", f"{item.where}.keywords", 0.7
    yield _parted(evidence.meta.get("keywords", ())), "meta", "keywords", 0.5


def _printed(labelled: Labelled) -> Iterator[tuple[str, str]]:
    """The printed tags: one a link, or the words of a block without links."""
    for block, part in labelled.of(Role.TAG):
        where = block.container.path()
        links = [anchor for anchor in block.anchors if part.start <= anchor.start < anchor.end <= part.end]
        if links:
            yield from ((block.text[link.start : link.end], where) for link in links)
        else:
            text = block.text[part.start : part.end]
            # What stands before a colon announces the tags ('Topics: …').
            yield from ((name, where) for name in _COMMA.split(text.rpartition(":")[2]))


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
        if flat and flat not in strangers and len(label) <= LONGEST:
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
