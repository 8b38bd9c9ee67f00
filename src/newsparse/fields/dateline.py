"""The dateline's place: the first paragraph comes in, the place that opens it in the agency manner goes out.

A dateline is a short head before a dash. Its place is believed where the head also gives a date or a wire service
("Berlin (dpa) - …"), or where it is printed in capitals ("PARIS — …"). East Asian agencies set the head in brackets
or end it with a word for dispatch ("北京11月2日电"). A head that gives none of these ("Bandar Lama - …", "VARNA. …", a
word and a colon in a script without capitals) is believed where the text names the same place again.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from newsparse.fields.candidate import Candidate, Choice, first
from newsparse.names import MONTHS, agencies, is_agency

# The longest heads ("WASHINGTON, D.C., September 12, 2026 (Agence France-Presse)") have some 60 characters.
MAX_HEAD = 100
MAX_PLACE = 40
MAX_PLACE_WORDS = 5
MAX_TEXT = 2_000

# Capitals before a dash that are no place: labels of the newsroom, and organisations that open sentences.
NO_PLACES = frozenset({
    "breaking", "update", "updated", "exclusive", "watch", "live", "opinion", "analysis", "video", "photos",
    "review", "correction", "editorial", "nato", "nasa", "unesco", "unicef", "fifa", "uefa", "urgent", "alert",
    "explainer", "factbox", "column", "interview", "note", "warning", "spoilers", "eilmeldung", "tldr", "quick",
    "urgente",    "срочно", "молния", "обновлено", "exklusiv", "kommentar", "advertisement", "sponsored", "poll",
    "read", "listen", "story", "summary", "question", "answer", "important", "disclaimer", "attention", "spoiler",
})  # fmt: skip

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag "
    "sonntag lunes martes miércoles jueves viernes sábado domingo".split()
)
DATE_WORDS = DAYS | {"den", "le", "el"}

_DASH = re.compile(r"\s*(?:(?<=\))\.\s?)?[-–—―]{1,2}(?:\s+|(?<=[—–―])(?=\S))|(?<=\))\s*-(?=\S)|\s+\|\s+|:\s+")
_DASH_SIGN = re.compile(r"[-–—―|:]")
_OPENING = re.compile(r"^[(\[（【]([^()\[\]（）【】]{1,60})[)\]）】]\s*[-–—:|]*\s*")
_ASIDE = re.compile(r"\s*[(\[/（]([^()\[\]/（）]{1,40})[)\]/）]\s*")
_CJK_HEAD = re.compile(
    "^(?:(?:新华社|新華社|中新社|中央社|中新网|本报|本報|法新社|路透社|共同社)(?:記者\\w{2,4}?)?)?"
    "([\u3400-\u9fff\uac00-\ud7a3]{2,8}?)(?:\\d{1,2}月)?\\d{1,2}日(?:[电電讯訊]|综合)"
)
_CJK_BRACKET = re.compile("^[(\\[（【]([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,12})[=＝·\\s]")
_GLUED_AGENCY = re.compile("^【([\u3040-\u30ff\u3400-\u9fff]{2,12}?)(?:共同|時事)】")
_REPORTED = re.compile(
    "^[(\\[（【〔](?:記者|记者)\\w{2,4}[／/](?!綜合|综合|專題|专题)(\\w{2,6}?)(?:報導|报导|报道)[)\\]）】〕]"
)
_STOP = re.compile(r"([^.!?:…]{4,40})\.\s+(?=\S)")
_COMMAS = str.maketrans({"፣": ",", "،": ","})
# Words before a place, by language: what follows one of them is no person and no topic.
LOCATIVES = MappingProxyType({
    "de": "in", "en": "in", "es": "en", "fr": "à", "id": "di", "it": "a", "pl": "w", "pt": "em", "sv": "i",
})  # fmt: skip
_REPORTER = re.compile("^(?:中央社)?(?:記者|记者)[\u3400-\u9fff]{3}")


def choose(paragraphs: Sequence[str]) -> Choice[str]:
    """The place as printed, or a choice without winner where the first paragraph opens like any other.

    >>> choose(["KYIV, April 18 (Reuters) — The grid held."]).value
    'KYIV'
    >>> choose(["The mayor said - not for the first time - that he would go."]).value is None
    True
    """
    return first(candidates(paragraphs))


def candidates(paragraphs: Sequence[str]) -> Iterator[Candidate[str]]:
    """The place of the first paragraph's dateline, if it has one."""
    if not paragraphs:
        return
    text = paragraphs[0].strip()
    if found := _place(text[: 2 * MAX_HEAD].translate(_COMMAS)):
        place, confidence = found
        yield Candidate(place, "text", "paragraphs[0]", confidence)
    elif named_again := _named_again(text[:MAX_TEXT], " ".join(paragraphs[1:3])[:MAX_TEXT]):
        yield Candidate(named_again, "text", "paragraphs[0]", 0.75)


def _named_again(text: str, following: str) -> str | None:
    """The place of a head without date, service or capitals, which the text names again further on."""
    if stop := _STOP.match(text):
        place, rest = stop[1], text[stop.end() :]
        again = re.search(rf"(?i:{re.escape(place)})\b", rest) if place.isupper() and _is_place(place) else None
        return place if again else None
    dash = _head_end(text)
    if dash is None or not _is_place(place := text[: dash.start()].strip()):
        return None
    rest = f"{text[dash.end() :]} {following}"
    if place.lower() == place.upper():
        # Endings are glued to a place and may change its last letter.
        return place if dash[0].startswith(":") and place[:-1] in rest else None
    before = "|".join(sorted(set(LOCATIVES.values())))
    located = not dash[0].startswith(":") and re.search(rf"\b(?:{before}) {re.escape(place)}\b", rest)
    return place if located and rest[:1].isupper() else None


def _place(text: str) -> tuple[str, float] | None:
    opening = _OPENING.match(text)
    inner = _REPORTER.sub("", opening[1]) if opening else ""
    for cjk in (
        _REPORTED.match(text),
        _GLUED_AGENCY.match(text),
        _CJK_HEAD.match(inner or text),
        _CJK_BRACKET.match(text),
    ):
        if cjk:
            return _without_agency(cjk[1]), 0.9
    credited = False
    if opening:
        # "(ANSA) - ROMA, 02 NOV - …": the service comes first; "(Berlin, dpa) - …": all in brackets.
        service, comma, _ = inner.rpartition(",")
        if comma and agencies(inner):
            return _read_head(service, "", credited=True)
        credited = bool(agencies(inner))
        text = text[opening.end() :]
    dash = _head_end(text)
    if dash is None:
        return _bracket_alone(text)
    return _read_head(text[: dash.start()], text[dash.end() :], credited=credited, colon=dash[0].startswith(":"))


def _head_end(text: str) -> re.Match[str] | None:
    """The dash that ends the head; one inside a place ("Stratford-upon-Avon") has no space behind it."""
    found = _DASH.search(text) if _DASH_SIGN.search(text) else None
    return found if found and found.start() <= MAX_HEAD else None


def _bracket_alone(text: str) -> tuple[str, float] | None:
    """A head without a dash: "New Delhi, Nov 2 (PTI) The …"."""
    aside = _ASIDE.search(text[:MAX_HEAD])
    if aside and is_agency(aside[1]) and text[aside.end() : aside.end() + 1].isupper():
        return _read_head(text[: aside.end()], text[aside.end() :])
    return None


def _read_head(head: str, rest: str, *, credited: bool = False, colon: bool = False) -> tuple[str, float] | None:
    credited = credited or any(agencies(aside) for aside in _ASIDE.findall(head))
    if re.search(r"[(\[（]", _ASIDE.sub(" ", head)):
        return None
    bare = _ASIDE.sub(" ", head).strip(" ,–-")
    words = bare.split(" ")
    if len(words) > 1 and is_agency(words[-1]):
        bare, credited = " ".join(words[:-1]).strip(" ,"), True
    place, dated = _undated(bare)
    if not _is_place(place):
        return None
    # Ordinary sentences hold dates too ("In 2026 - the year …"): a place in small letters has a comma before its date.
    if credited or (dated and (place.isupper() or (head.startswith(f"{place},") and not colon))):
        return place, 0.95 if credited else 0.9
    # Bare capitals: what follows must be the start of a sentence.
    capitals = place.partition(",")[0]
    starts = rest.lstrip("\"'“„«‘¿¡(")[:1]
    if capitals.isupper() and len(capitals) > 3 and (starts.isupper() or starts.isdigit() or not starts.isascii()):
        return place, 0.8
    return None


def _undated(head: str) -> tuple[str, bool]:
    """The head without its date, and whether it had one."""
    number = re.search(r"\d", head)
    words = (head[: number.start()] if number else head).replace(",", " , ").split()
    if number:
        while words and words[-1].casefold().strip(".") in MONTHS | DATE_WORDS:
            words.pop()
    # Before a comma only the day's name is left of the date; "Rio de Janeiro" ends in a month's name.
    while words and (words[-1] == "," or (number and words[-1].casefold() in DAYS)):
        words.pop()
    # A month in a script without capitals that no table holds.
    if number and words[-2:-1] == [","] and words[-1].lower() == words[-1].upper():
        words = words[:-2]
    place = " ".join(words).replace(" ,", ",")
    return place if "," in place else place.rstrip("."), bool(number) and _short_tail(head, number)


def _short_tail(head: str, number: re.Match[str] | None) -> bool:
    """Whether what stands from the number on is a date: numbers, and at most four short words."""
    tail = re.findall(r"[^\W\d_]+", head[number.start() :] if number else "")
    known = any(word.casefold() in MONTHS | DAYS for word in tail)
    return len(tail) <= 4 and (known or not tail or (number is not None and _month_before(head, number)))


def _month_before(head: str, number: re.Match[str]) -> bool:
    words = re.findall(r"[^\W\d_]+", head[: number.start()])
    return bool(words) and words[-1].casefold() in MONTHS


def _is_place(place: str) -> bool:
    words = place.replace("/", " ").replace(",", " ").split()
    if not words or len(place) > MAX_PLACE or len(words) > MAX_PLACE_WORDS or NO_PLACES & set(place.casefold().split()):
        return False
    if is_agency(place):
        return False
    if not all(map(_is_word, words)):
        return False
    main = place.partition(",")[0]
    small = {"de", "del", "la", "le", "les", "am", "an", "der", "im", "of", "do", "da", "di", "upon", "sur", "el", "al"}
    cased = [word for word in main.replace("/", " ").split() if word not in small]
    mixed = main.upper() != main and any(re.search("['’]s$", word) for word in cased)
    return bool(cased) and not mixed and all(word[0].isupper() or not word[0].islower() for word in cased)


def _is_word(word: str) -> bool:
    """Whether a word holds letters, and within it signs that names of places hold ("Stratford-upon-Avon", "St.")."""
    parts = re.split(r"['’.-]", word.removesuffix("."))
    return all(part and all(c.isalpha() or unicodedata.category(c) in ("Mn", "Mc") for c in part) for part in parts)


def _without_agency(place: str) -> str:
    for name in agencies(place):
        place = place.replace(name, "")
    return place.strip(" =＝·")
