"""The wire service credited for the text: paragraphs, bylines and declarations come in, its name as spelled goes out.

A service is credited at the text's end ("(Reuters)"), in its dateline, in a byline, or in what the page declares of
its author and source. A service that a sentence only mentions, or that took the picture, is not.
"""

import re
from collections.abc import Iterator, Sequence

from newsparse.article import Author
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import texts
from newsparse.fields.candidate import Candidate, Choice, first
from newsparse.names import agencies, is_agency
from newsparse.roles.role import Labelled, Role

MAX_HEAD = 100
# A source line may be followed by a copyright line or a correction.
LAST_PARAGRAPHS = 3
MAX_CREDIT = 60
MAX_DECLARED = 120

_BRACKET_AT_END = re.compile(r"[(\[（【]([^()\[\]（）【】]{2,60})[)\]）】]\s*\.?\s*$")
_DASH_AT_END = re.compile(r"[.!?…»”\"'][\s]*[-–—/]+\s*([^\s–—][^–—.!?]{1,30})[./]?\s*$")
_SOURCE = re.compile(
    r"^\W*(?:source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|kilde|källa|bron|źródło|zdroj|forrás|kaynak|sursa|"
    r"sumber|источник|джерело|المصدر|منبع|स्रोत|nguồn|来源|來源|資料來源|출처|with inputs? from|avec|mit material von|"
    r"con información de|con informaciones de|text|copyright|credit|via|from)(?:\s*[:：=]\s*|\s+|(?<=[源처]))(.+)$",
    re.IGNORECASE,
)
_HEAD_BRACKET = re.compile(r"[(\[（【/]([^()\[\]（）【】/]{2,40})[)\]）】/]")
_HEAD_DASH = re.compile(r"\s[-–—]+\s|[—–]|\.[-–—]")
_CJK_HEAD = re.compile(r"^\W?(新华社|新華社|中央社|中新社|中新网|法新社|路透社|美聯社|연합뉴스)")

META_NAMES = ("author", "article:author", "dc.creator", "dc.source", "source", "article:source", "news_source", "byl")


def choose(
    evidence: Evidence, labelled: Labelled, authors: tuple[Author, ...], paragraphs: Sequence[str]
) -> Choice[str]:
    """The service, spelled as the page spells it; a choice without winner where none is credited.

    >>> choose(Evidence(), Labelled((), ()), (), ["The strike is over.", "Ferries sail on Monday. (Reuters)"]).value
    'Reuters'
    """
    return first(candidates(evidence, labelled, authors, paragraphs))


def candidates(
    evidence: Evidence, labelled: Labelled, authors: tuple[Author, ...], paragraphs: Sequence[str]
) -> Iterator[Candidate[str]]:
    """The services in order of trust: dateline, sign-off, authors, byline, then what the page declares."""
    for name in agencies(_head(paragraphs[0]) if paragraphs else ""):
        yield Candidate(name, "text", "paragraphs[0]", 0.95)
    for index in range(max(0, len(paragraphs) - LAST_PARAGRAPHS), len(paragraphs)):
        for name in agencies(_sign_off(paragraphs[index])):
            yield Candidate(name, "text", f"paragraphs[{index}]", 0.9)
    for index, author in enumerate(authors):
        for name in agencies(author.name) if _is_wire(author.name) else ():
            yield Candidate(name, "text", f"authors[{index}]", 0.9)
    for block, part in labelled.of(Role.BYLINE):
        for name in agencies(block.text[part.start : part.end]):
            yield Candidate(name, "dom", block.container.path(), 0.85)
    yield from _declared(evidence)


def _declared(evidence: Evidence) -> Iterator[Candidate[str]]:
    story = evidence.story
    for key, trust in (
        (("author", 0.8), ("creator", 0.75), ("sourceOrganization", 0.7), ("provider", 0.6)) if story else ()
    ):
        for text in texts(story.data[key]) if story and key in story.data else ():
            for name in agencies(text[:MAX_DECLARED]):
                yield Candidate(name, "json-ld", f"{story.where if story else ''}.{key}", trust)
    for key in META_NAMES:
        for text in evidence.meta.get(key, ()):
            for name in agencies(text[:MAX_DECLARED]) if "://" not in text else ():
                yield Candidate(name, "meta", key, 0.65)


def _head(paragraph: str) -> str:
    """The part of a first paragraph where a dateline names its service, or nothing."""
    text = paragraph.strip()[:MAX_HEAD]
    if cjk := _CJK_HEAD.match(text):
        return cjk[1]
    dash = _HEAD_DASH.search(text) if "-" in text or "–" in text or "—" in text else None
    bracket = _HEAD_BRACKET.search(text)
    opens = bracket and (bracket.start() == 0 or (dash and bracket.end() <= dash.start() + 1) or _is_wire(bracket[1]))
    if bracket and opens:
        return bracket[1]
    # "МОСКВА, 2 ноя — РИА Новости.": the service behind the dash, a sentence of its own.
    if dash and (tail := re.match(r"[\s]*([^.]{2,30})\.(?:\s|$)", text[dash.end() :])) and is_agency(tail[1]):
        return tail[1]
    # "BERLIN dpa | …", "/PRNewswire/", "ROMA (ANSA)" are brackets or bars.
    bar = re.match(r"^\S+ (\S+) \|", text) if "|" in text else None
    return bar[1] if bar and is_agency(bar[1]) else ""


def _sign_off(paragraph: str) -> str:
    """The part of a closing paragraph that credits a source, or nothing."""
    text = paragraph.strip()
    if len(text) <= MAX_CREDIT:
        if source := _SOURCE.match(text):
            return source[1]
        if _is_wire(text.strip("()[]（）【】 -–—.©")):
            return text
    end = text[-2 * MAX_CREDIT :]
    bracket = _BRACKET_AT_END.search(end)
    for found in (bracket, _DASH_AT_END.search(end)):
        if found and _is_wire(found[1]):
            return found[1]
    if not bracket and ":" not in end:
        return ""
    last = bracket[1] if bracket else re.split(r"[.!?。]\s+", end)[-1]
    source = _SOURCE.match(last) if ":" in last or bracket else None
    return source[1] if source else ""


def _is_wire(text: str) -> bool:
    """Whether a credit consists of services: "dpa/afp", "Agencia EFE", "AP, Reuters and staff".

    Cases: german-bild-label-in-caption.
    """
    words = [word for word in re.split(r"[/,;&+|]|\s(?:and|und|et|y|e|mit|with)\s", text) if word.strip()]
    return bool(words) and any(is_agency(word) for word in words)
