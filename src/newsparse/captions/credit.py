"""A text comes in; whether it can only be a credit goes out, and the credit without label, sign and brackets."""

import re

from newsparse.captions.labels import ANNOUNCED, CJK, LABELS, LETTER
from newsparse.captions.words import ALONE, SMALL_WORDS, SOURCES, either
from newsparse.names import agencies, is_name

# The longest of 185 annotated credits has 69 characters and 11 words; one that a label announces may be longer.
MAX_CREDIT = 100
MAX_ANNOUNCED = 200
MAX_CREDIT_WORDS = 14
# "Photographer: Ida Falk. Stylist: Bo Li": a list of makers needs all its labels.
_SEVERAL = re.compile(r"[^:.;]{3,30}:\s([^:;]{2,60})[.;]\s[^:.;]{3,30}:\s\S")
_BEFORE_CLOSER = re.compile(r"\s+([)\]])")
_OTHER_CREDIT = re.compile(r"\s\|\s(?i:v[ií]deo|text[eo]?|grafik)\s?:")
SIGN = re.compile(r"[©ⓒ🄫Ⓒ℗]|[(（][cCｃＣ][)）]")
COPYRIGHT_WORDS = ("Copyright", "COPYRIGHT", "Droits réservés", "Todos los derechos")
COPYRIGHT = re.compile(rf"(?:(?<=[-–—.!?|/] )|(?<=[.!?|])|^)(?:{'|'.join(COPYRIGHT_WORDS)})\s+(?=\S)")
_YEAR = re.compile(r"^(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\s*,?\s+(?=\S)")
SENTENCE_END = re.compile(r"[.!?…。！？।؟](?:[\"'»”’)\]）」』]{0,2})(?:\s+|(?=[^\W\d_a-zß-öø-ÿ]|[(（©]))")
INITIAL = re.compile(
    r"(?:^|[\s./(-])[^\W\d_](?:\.-?[^\W\d_])*$"
    r"|\b(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|No|Gen|Sgt|Lt|Col|Gov|Sen|Rep|bzw|ca|vgl|Nr|Dok)$"
    r"|(?<!\d)\d{1,2}$"
)
TAKEN = re.compile(
    "(?:写真)?(?:撮影|提供)$|\\s?(?:摄|攝|摄影|攝影|供图|供圖|图|圖)$|\\s?(?:제공|촬영|기자)$|\\s?(?:nuotr|foto)\\.?$",
    re.I,
)
OPENERS, CLOSERS = "([（［【", ")]）］】"
EDGES = " \t\u3000-–—|/•·,;:；、＝="
REPORTER = re.compile("^(?:新华社|新華社|本报|本報|中央社)?(?:记者|記者)\\s?")
# "foto Falk" under a picture, and never "Photo Friday": a credit alone is read here.
_OPENING_PHOTO = re.compile(r"^(?i:foto|beeld|photo)\s+(?=[^\s\da-z])")
_OPENING_BY = re.compile(r"^(?:by|By|BY|von|Von|par|Par|por|Por|di|av|oleh|door)\s+(?=[^\s\da-z])")
_EMPTY_NAME = re.compile(r"^[-–—.\s]+/\s*")


def is_list_of_makers(text: str) -> bool:
    """Whether a text names several makers, each behind a label of its own, a person first."""
    return bool((match := _SEVERAL.match(text)) and is_name(match[1]))


def opening(text: str) -> int | None:
    """Where the bracket opens that the text's last character closes."""
    depth = 0
    for index in range(len(text) - 1, max(-1, len(text) - MAX_ANNOUNCED), -1):
        if text[index] in CLOSERS:
            depth += 1
        elif text[index] in OPENERS:
            depth -= 1
            if depth == 0:
                return index
    return None


def closing(text: str) -> int | None:
    """Where the bracket closes that opened just before the text.

    Cases: german-kicker-and-agency, japanese-vertical-bar-title-and-page-breaks.
    """
    depth = 1
    for index, character in enumerate(text[: MAX_ANNOUNCED + 1]):
        if character in OPENERS:
            depth += 1
        elif character in CLOSERS:
            depth -= 1
            if depth == 0:
                return index
    return None


_SOURCE = re.compile(
    rf"(?<![\w@])(?i:{either(sorted((s for s in SOURCES if s not in ALONE), key=len, reverse=True))})(?!\w)"
)
# All names in one text: a word that is not in it is in none of them.
_IN_SOURCES = "\n".join(SOURCES).lower()
_ONE_SUPPLIER = re.compile(rf"(?i:{either(sorted(SOURCES, key=len, reverse=True))})\.?")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF21, 0xFF5B)}
_VIA = re.compile(
    r"\s(?:via|VIA)\s"
    r"|^(?i:courtesy|photo courtesy|image courtesy|cedida|submitted by|provided by|supplied by|cortesía)\s"
)
_INNER = re.compile(r"[/|-]")
_SLASH = re.compile(r"\s?/{1,2}\s?|\s?[|｜]\s?")


def is_supplier(text: str) -> bool:
    """Whether the text can only be a credit: it names an agency or library, or a maker and, after a slash, an owner.

    >>> is_supplier("Ida Falk/Getty Images"), is_supplier("dpa"), is_supplier("The harbour at dawn")
    (True, True, False)
    """
    text = text.strip(EDGES + " ").translate(_FULL_WIDTH)
    if not text or len(text) > MAX_CREDIT or not reads_like_a_credit(text):
        return False
    if is_supplier_alone(text) or _VIA.search(text) or _works_for(text):
        return True
    pieces = [piece for piece in _SLASH.split(text) if piece]
    if len(pieces) > 1 and all(
        (len(piece.split()) <= 6 and not piece[:1].islower()) or is_supplier_alone(piece) for piece in pieces
    ):
        return any(c.isalpha() for c in pieces[0])
    return bool(_SOURCE.search(text) or agencies(text)) and len(text.split()) <= 8


def _works_for(text: str) -> bool:
    """Whether a text is somebody's name and, behind "for", whom the picture was taken for."""
    person, _, house = text.partition(" for ")
    return bool(house) and house[0].isupper() and is_name(person) and names_somebody(person)


def is_supplier_alone(text: str) -> bool:
    """Whether a text is the name of an agency, an archive or a platform and nothing else."""
    text = text.strip(" .")
    named = agencies(text)
    return bool(_ONE_SUPPLIER.fullmatch(text)) or (bool(named) and named[0] == text)


def reads_like_a_credit(text: str) -> bool:
    """Few words, none but particles and agencies in lower case, no end of a sentence inside."""
    words = text.split()
    if len(words) > MAX_CREDIT_WORDS or (CJK.search(text) and (len(text) > 30 or "。" in text)):
        return False
    for match in SENTENCE_END.finditer(text):
        if not INITIAL.search(text[: match.start()][-24:]) and not text[match.end() :].lower().startswith("all rights"):
            return False
    for piece in words:
        for word in _INNER.split(piece):
            bare = word.strip("()[].,;:'’\"“”„…")
            if bare[:1].islower() and bare.lower() not in SMALL_WORDS and not _is_known(bare, text):
                return False
    return not text[0].islower() or _is_known(words[0].split("/")[0].strip("(),"), text) or text.startswith("courtesy")


def _is_known(word: str, text: str) -> bool:
    """Whether a word in lower case belongs to a supplier's name ("dpa", "picture alliance") or to an address."""
    if agencies(word) or "." in word.strip(".") or any(c.isupper() for c in word[1:]):
        return True
    small = word.lower()
    if small.isascii() and small.rstrip(".") not in _IN_SOURCES:
        return False
    return any(small in match[0].lower() for match in _SOURCE.finditer(text)) or bool(_ONE_SUPPLIER.fullmatch(word))


def names_somebody(text: str) -> bool:
    """Whether a name has more than one word, or is one in an Asian script."""
    return 2 <= len(text.split()) <= 5 or bool(CJK.fullmatch(text.strip()[:1]))


def is_sentence(text: str) -> bool:
    """Whether the text runs on in lower case as prose does."""
    words = [word for word in re.findall(rf"{LETTER}+", text) if len(word) > 1]
    small = sum(word[:1].islower() and word not in SMALL_WORDS and not agencies(word) for word in words)
    if CJK.search(text):
        return len(text) > 24 or "。" in text
    if words and not any(c.islower() or c.isupper() for c in text):
        return len(words) > 7
    return small >= 3 or len(words) > 20


def clean_credit(text: str | None) -> str | None:
    """The credit without label, sign, brackets, year of copyright and "by".

    >>> clean_credit("(Photo: © 2026 Ida Falk)"), clean_credit("撮影：岩田")
    ('Ida Falk', '岩田')

    Cases: french-swiss-source-ats, bengali-newspaper-with-printed-digits.
    """
    text = " ".join((text or "").split())
    if is_list_of_makers(text):
        return text.rstrip(" .")
    for _ in range(6):
        before = text
        text = text.strip(EDGES).strip()
        if text[:1] and text[0] in OPENERS and text[-1] in CLOSERS and opening(text) == 0:
            text = text[1:-1]
        elif text[:1] and text[0] in OPENERS and closing(text[1:]) is None:
            text = text[1:]
        for pattern in (ANNOUNCED, COPYRIGHT, SIGN, _OPENING_PHOTO, _OPENING_BY, _EMPTY_NAME):
            if (match := pattern.match(text)) and match.end() < len(text) + (pattern is not _OPENING_BY):
                text = text[match.end() :].lstrip()
                text = _YEAR.sub("", text) if pattern in (COPYRIGHT, SIGN) else text
        if text == before:
            break
    text = _OTHER_CREDIT.split(text, maxsplit=1)[0]
    if CJK.search(text):
        text = REPORTER.sub("", TAKEN.sub("", text)).strip()
    text = _BEFORE_CLOSER.sub(r"\1", text)
    if text.endswith(".") and not re.search(r"\b(?:Inc|Ltd|Co|Corp|Jr|Sr|nuotr|e\.V|[^\W\d_])\.$", text):
        text = text[:-1]
    text = text.strip(EDGES)
    return text if any(c.isalnum() for c in text) and text.casefold() not in LABELS else None
