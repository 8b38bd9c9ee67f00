"""A printed caption comes in, what stands around it and says nothing goes: labels, counters, buttons."""

import re
from collections.abc import Iterator

from newsparse.captions.words import (
    BY_LABELS,
    CAPTION_LABELS,
    FURNITURE,
    OWNER_LABELS,
    PICTURE_LABELS,
    all_words,
    either,
)

LETTER = r"[^\W\d_]"
CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# Armenian and Ethiopic have colons of their own.
_COLON = r"(?:\s{0,2}[:：﹕՝፦]\s{0,2})"


def _announcement() -> re.Pattern[str]:
    """A label at a word's start, or in capitals glued to the word before ("in TiflisFoto: …")."""
    words = all_words(OWNER_LABELS, PICTURE_LABELS)
    spaced = [word for word in words if not _SPACED.search(word)]
    glued = [word for word in words if _SPACED.search(word)]
    capital = [word.capitalize() for word in spaced if word[:1] != word[:1].upper()]
    caps = [word.upper() for word in spaced if word[:1] != word[:1].upper()]
    return re.compile(
        rf"(?<!(?i:file|hive|lead|main) )(?:(?<!\w)(?i:{either(spaced)})"
        rf"|(?<=[a-zà-öø-ÿа-яα-ω])(?:{either(capital + caps)})|{either(glued)}){_COLON}"
        rf"|(?<!\w)(?i:credits?|crédits?|créditos?)(?:\.{{3}}|…)\s?"
        rf"|(?:사진|写真|촬영)\s?[=＝/／]\s?|(?<=[/／(（。])(?:图|圖|写真)[/／]"
        rf"|(?<!\w)(?i:image source|FOTO|इमेज स्रोत),\s|(?<=[(（])(?i:{either(words)})\s[-–—]\s|撮影・"
        rf"|(?<=[(（])(?i:fotos?|photos?|pics?)\s+(?=[^\s\da-z])"
        rf"|(?<!\w)(?:{either(all_words(BY_LABELS))})\s+(?=[^\s\da-z])|(?<=[.!?…])(?:{either(all_words(BY_LABELS))})\s+(?=[^\s\da-z])"
    )


ANNOUNCED = _announcement()
# Without one of these no announcement stands in a text; looking for them is much cheaper.
_HINTS = (
    *":：﹕՝፦=＝/／", "ource,", "OURCE,", "FOTO,", "स्रोत,", " - ", " – ", "撮影・", "(foto", "(Foto",
    "(photo", "(Photo", "(pic", "(Pic", "...", "…",
    *sorted({word.split()[0] for word in all_words(BY_LABELS)}),
)  # fmt: skip
_HINT = re.compile(either(_HINTS))
# How far from such a sign an announcement may begin or end: the longest of its words has 21 letters.
_REACH = 32
LABELS = frozenset(word.casefold() for word in all_words(OWNER_LABELS, PICTURE_LABELS))
# Capitals of Turkish words lose the distinction of the dot.
LABELS_ALONE = frozenset(word.replace("ı", "i") for word in LABELS)
# What stands where a caption would: how long a video is, how many pictures there are.
_NO_CAPTION = re.compile(
    r"\d{1,2}:\d\d(?::\d\d)?(?:\s?min\.?)?|(?:view|see|show)?\s?(?:all\s)?\d+\s?(?:images?|photos?|pictures?|bilder|fotos|imágenes)"
    r"|[(（]?\d+\s?(?:枚|장|张)[)）]?",
    re.IGNORECASE,
)
OWNER = frozenset(word.casefold() for words in OWNER_LABELS.values() for word in words)
_CAPTION_LABEL = re.compile(rf"(?i:{either(all_words(CAPTION_LABELS))})(?:{_COLON}|,\s+|,?$)")
_BARE_LABEL = re.compile(rf"(?i:image caption|legenda da foto|bildunterschrift|इमेज कैप्शन)\s+(?={LETTER})")
_FURNITURE = tuple(all_words(FURNITURE))
_COUNTER = re.compile(
    r"^(?:[(\[]?\d{1,3}\s?(?:/|of|von|de|di|av|z)\s?\d{1,3}[)\]]?|\d{1,3}/)(?:\s*[:.|–-])?(?:\s+|$)", re.I
)


def announcements(text: str) -> Iterator[re.Match[str]]:
    """The labels in a text that announce a credit, looked for around the signs without which there is none.

    >>> [match[0] for match in announcements("The harbour at dawn. Photo: Ida Falk")]
    ['Photo: ']
    """
    start = end = 0
    for hint in _HINT.finditer(text):
        if hint.start() - _REACH > end:
            yield from ANNOUNCED.finditer(text, start, end)
            start = hint.start() - _REACH
        end = hint.end() + _REACH
    yield from ANNOUNCED.finditer(text, start, end)


def without_caption_label(text: str) -> str:
    """The caption without words such as "Image:" at its start.

    Cases: syndicated-story.
    """
    for _ in range(3):
        if not (match := _CAPTION_LABEL.match(text) or _BARE_LABEL.match(text)):
            break
        text = text[match.end() :].strip()
    return text


def without_furniture(text: str) -> str:
    """The text without counters at its start and buttons at its ends."""
    text = text.strip()
    for _ in range(4):
        before = text
        text = _COUNTER.sub("", text).strip()
        folded = text.lower()
        if len(folded) != len(text):
            break
        for phrase in _FURNITURE if folded.startswith(_FURNITURE) or folded.endswith(_FURNITURE) else ():
            if not folded.endswith(phrase) and not folded.startswith(phrase):
                continue
            if folded == phrase:
                return ""
            at = len(text) - len(phrase)
            if folded.endswith(phrase) and (
                not text[at - 1].isalnum() or (text[at].isupper() and text[at - 1].islower())
            ):
                # A caption may end in the same word ("… begins to zoom"): a button's is a capital.
                if " " in phrase or not text[at].islower():
                    text = text[:at].rstrip(" |•·")
                    break
            elif folded.startswith(phrase) and (" " in phrase or CJK.match(phrase)) and not text[len(phrase)].isalnum():
                text = text[len(phrase) :].lstrip(" |•·:")
                break
        if text == before:
            break
    return text


def polish_caption(text: str | None) -> str | None:
    """The caption as one line, without label and loose separators; None where no word is left."""
    if not text:
        return None
    text = without_caption_label(" ".join(text.split())).strip(" \t\u3000-–—|/•·,;＝=").strip()
    if _NO_CAPTION.fullmatch(text) or text.rstrip(" :：").casefold() in LABELS:
        return None
    return text if any(c.isalpha() for c in text) else None
