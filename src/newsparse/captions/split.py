"""One printed block comes in, its caption and its credit go out.

The cuts, in the order of trust: what an element of its own marks as the credit, what a word announces ("Photo:", "©",
"撮影"), what stands in brackets or after a dash at the end, and last what follows the caption's last sentence and can
only be a credit.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from newsparse.blocks.block import Container, Span
from newsparse.captions.credit import (
    CLOSERS,
    COPYRIGHT,
    COPYRIGHT_WORDS,
    EDGES,
    INITIAL,
    MAX_ANNOUNCED,
    MAX_CREDIT,
    MAX_CREDIT_WORDS,
    OPENERS,
    REPORTER,
    SENTENCE_END,
    SIGN,
    TAKEN,
    clean_credit,
    closing,
    is_list_of_makers,
    is_sentence,
    is_supplier,
    is_supplier_alone,
    names_somebody,
    opening,
    reads_like_a_credit,
)
from newsparse.captions.labels import (
    CJK,
    LABELS,
    OWNER,
    announcements,
    polish_caption,
    without_caption_label,
    without_furniture,
)
from newsparse.captions.marked import marked_credit
from newsparse.names import agencies, is_name

# Longer blocks are no captions; they are not taken apart.
MAX_CAPTION = 4_000
_SEPARATOR_SIGN = re.compile("[-–—|/•·｜／＝]")
_SEPARATOR = re.compile(r"\s+[-–—|/•·]{1,2}\s*(?=\S)|\s*[—｜／]\s*(?=\S)|\s*[＝](?=\S)|\s*//\s*(?=\S)")
_OWNER_BEHIND = re.compile(r"/|\s(?:via|for)\s")
_NAMED_TAIL = re.compile(
    r"(?:(?<=\s)|(?<=^))((?:[^\W\da-zß-öø-ÿ_][\w.'’-]*\s+){1,3}(?:/|via\s|for\s)\s*\S.*|[^\W\da-zß-öø-ÿ_][\w.'’-]*\s+[^\W\da-zß-öø-ÿ_][\w.'’-]*/\S.*)$"
)
_CJK_TAIL = re.compile(
    "(?:^|[\\s。！？，、＝=（(/／|])((?:(?:新华社|新華社|本报|本報|中央社)?(?:记者|記者)\\s?)?[^\\s.。！？，＝=（）()/／|]{2,14}"
    "(?:\\s[^\\s。！？，＝=（）()]{1,4})?)\\s?(?:撮影|提供|摄|攝|摄影|攝影|供图|供圖|제공|촬영)[）)\\]]?$"
)


class Split(NamedTuple):
    """A caption block's text taken apart; both without labels."""

    caption: str | None
    credit: str | None


def split_caption(
    text: str, spans: Sequence[Span] = (), *, within: Container | None = None, whole_credit: bool = False
) -> Split:
    """The caption and the credit of one printed block.

    `spans` are the block's elements, `within` the block's own container: an element under it that calls itself credit
    is one. `whole_credit` says that a block without any label is the credit.

    >>> split_caption("Image: The harbour at dawn. (Ida Falk/Tidewire)")
    Split(caption='The harbour at dawn.', credit='Ida Falk/Tidewire')
    >>> split_caption("Der Hafen am Morgen. Foto: Ida Falk"), split_caption("© Ida Falk")
    (Split(caption='Der Hafen am Morgen.', credit='Ida Falk'), Split(caption=None, credit='Ida Falk'))
    """
    if len(text) > MAX_CAPTION:
        return Split(text.strip(), None)
    marked = marked_credit(text, spans, within)
    if marked is not None:
        before, credit = marked
        rest = _split_text(without_furniture(before)) if before else Split(None, None)
        return Split(polish_caption(rest.caption), clean_credit(credit) or rest.credit)
    text = without_furniture(text)
    caption, credit_text = _split_text(text)
    if credit_text is None and (last := _last_element(text, spans)):
        caption, credit_text = last
    if credit_text is None and caption and whole_credit and not is_sentence(caption):
        caption, credit_text = None, clean_credit(caption)
    return Split(polish_caption(caption), credit_text)


def _split_text(text: str) -> Split:
    """Cut by what the text alone says."""
    text = text.strip()
    if not text:
        return Split(None, None)
    for rule in (_by_label, _by_sign, _by_bracket, _by_cjk_tail):
        if (found := rule(text)) is not None:
            return found
    text = without_caption_label(text)
    if not text:
        return Split(None, None)
    if is_supplier(text):
        person, _, rest = text.partition(" / ")
        if " / " in rest and all(map(_is_person, (person, rest.partition(" / ")[0]))):
            return Split(person, clean_credit(rest))
        return Split(None, clean_credit(text))
    return _by_end(text) or Split(text, None)


def _by_label(text: str) -> Split | None:
    """Cut at the first label that a credit follows.

    Cases: german-bild-label-in-caption.
    """
    for match in islice(announcements(text), 8):
        before, after = text[: match.start()], text[match.end() :]
        if is_list_of_makers(text[match.start() :]) and len(after) <= MAX_ANNOUNCED:
            makers = after if "credit" in match[0].lower() else text[match.start() :]
            return Split(_split_text(before).caption if before.strip() else None, makers.rstrip(" ."))
        opened = before.rstrip()[-1:]
        tail = ""
        if opened and opened in OPENERS and (close := closing(after)) is not None:
            before, after, tail = before.rstrip()[:-1], after[:close], after[close + 1 :]
        elif not before.strip() and (end := _first_sentence(after)):
            after, tail = after[:end], after[end:]
        label = match[0].strip(" :：=＝/／,").casefold()
        if not _may_be_announced(after, sure=label in OWNER or (opened != "" and opened in OPENERS)):
            continue
        if not before.strip() and label not in OWNER and not tail and _is_only_caption_label(label, after):
            continue
        caption = " ".join(filter(None, (before.strip(EDGES + "".join(OPENERS)), tail.strip())))
        return Split(_split_text(caption).caption if caption else None, clean_credit(after))
    return None


def _is_only_caption_label(label: str, after: str) -> bool:
    """Whether "Image:" announces a caption: what follows is a sentence, or nothing that only a credit can be."""
    if label in ("image", "画像", "写真", "picture") and not is_supplier(after):
        return True
    return is_sentence(after)


def _first_sentence(after: str) -> int | None:
    """Where a credit that opens the text ends, if a caption follows it ("Photo: Reuters. The mayor speaks.")."""
    for match in islice(SENTENCE_END.finditer(after), 4):
        head, rest = after[: match.start()], after[match.end() :]
        if not INITIAL.search(head[-24:]) and (is_supplier(head) or is_name(head)) and len(rest.split()) > 3:
            return match.end()
    return None


def _may_be_announced(after: str, *, sure: bool) -> bool:
    """Whether what follows a label can be a credit: short, and not a running sentence, unless the label is sure."""
    bare = after.strip(EDGES + "".join(OPENERS) + "\"'“„«")
    if not bare or len(after) > MAX_ANNOUNCED or len(after.split()) > 24:
        return False
    if sure and len(bare) <= MAX_CREDIT and not bare[0].islower():
        return True
    return is_supplier(after) or is_name(bare) or not (is_sentence(after) or (bare[0].islower() and len(bare) > 40))


def _by_sign(text: str) -> Split | None:
    """Cut at © or the word copyright."""
    worded = COPYRIGHT.search(text) if any(word in text for word in COPYRIGHT_WORDS) else None
    found = [m for m in (SIGN.search(text), worded) if m]
    if not found:
        return None
    match = min(found, key=lambda m: m.start())
    before, after = text[: match.start()].rstrip(), text[match.end() :].strip()
    if not after and before:  # "Ida Falk ©"
        end = max((m.end() for m in SENTENCE_END.finditer(before)), default=0)
        before, after = before[:end], before[end:]
    if not after or len(after) > MAX_ANNOUNCED:
        return None
    if before[-1:] and before[-1] in OPENERS and after[-1] in CLOSERS:
        before, after = before[:-1], after[:-1]
    if before.endswith("/") and not before.endswith(" /"):
        return None
    caption = _without_last_label(before.strip(EDGES))
    return Split(_split_text(caption).caption if caption else None, clean_credit(f"{match[0]} {after}"))


def _without_last_label(text: str) -> str:
    """The text without a word for a picture at its end ("The harbour. Photo © Ida Falk")."""
    before, _, last = text.rpartition(" ")
    return before.rstrip(EDGES) if last.casefold() in LABELS and last[:1].isupper() else text


def _by_bracket(text: str) -> Split | None:
    """Cut off brackets at the end that hold a credit, or are the whole text.

    Cases: captions-beside-pictures-without-figure.
    """
    bare = text.rstrip(" .")
    if not bare or bare[-1] not in CLOSERS or (start := opening(bare)) is None:
        return None
    inner, before = bare[start + 1 : -1].strip(), text[:start].rstrip()
    ended = not before or before[-1] in '.!?…。」』”"»！？।'
    if is_supplier(inner) or (ended and is_name(inner) and names_somebody(inner)):
        if before and not ended and not is_supplier_alone(inner) and is_supplier(f"{before} ({inner})"):
            return None  # "Florian Gal (Reuters)" is one credit
        if not ended and (whole := _by_end(text)) is not None and (whole.credit or "").endswith(f"({inner})"):
            return whole
        return Split(without_caption_label(before) or None, clean_credit(inner))
    glued = bool(before) and not text[start - 1].isspace() and not CJK.search(text)
    if (TAKEN.search(inner) and CJK.search(inner)) or (glued and len(inner) > 3 and reads_like_a_credit(inner)):
        return Split(before or None, clean_credit(inner))
    return None


def _by_cjk_tail(text: str) -> Split | None:
    """Cut off "… 摄", "…撮影" and "… 제공", and a service after the Japanese double hyphen.

    Cases: japanese-shift-jis-caption-credit, chinese-gb18030-declared-gb2312.
    """
    if not CJK.search(text):
        return None
    if match := _CJK_TAIL.search(text):
        caption = text[: match.start(1)].rstrip(" \u3000（(＝=/／|")
        credit = TAKEN.sub("", match[1]).strip()
        return Split(without_caption_label(caption) or None, clean_credit(REPORTER.sub("", credit)))
    before, sign, after = text.rpartition("＝")
    if sign and after and len(after) <= 20 and is_supplier(after):
        return Split(before or None, clean_credit(after))
    return None


def _by_end(text: str) -> Split | None:
    """Cut behind a sentence or a dash where all that follows can only be a credit; the earliest such place wins.

    Cases: agency-dateline-and-sign-off.
    """
    starts: list[tuple[int, int]] = []
    for match in SENTENCE_END.finditer(text, max(0, len(text) - MAX_CREDIT - 10)):
        head = text[: match.start()]
        if text[match.start()] != "." or not INITIAL.search(head[-24:]):
            starts.append((match.end(), match.end()))
    if _SEPARATOR_SIGN.search(text, max(0, len(text) - MAX_CREDIT - 10)):
        starts += [match.span() for match in _SEPARATOR.finditer(text, max(0, len(text) - MAX_CREDIT - 10))]
    for end, start in sorted(set(starts), key=lambda pair: pair[1])[:12]:
        rest = text[start:]
        if not text[:end].strip() or not rest.strip():
            continue
        slashed = end != start and any(sign in text[end:start] for sign in "/|｜")
        if is_supplier(rest) or (slashed and is_name(rest.strip()) and names_somebody(rest)):
            return Split(text[:end].strip(EDGES) or None, clean_credit(rest))
    if not _OWNER_BEHIND.search(text, max(0, len(text) - MAX_CREDIT)):
        return None
    tail = _NAMED_TAIL.search(text, max(0, len(text) - MAX_CREDIT))
    if tail and is_supplier(tail[1]) and any(c.islower() for c in text[: tail.start(1)]):
        return Split(text[: tail.start(1)].strip(EDGES) or None, clean_credit(tail[1]))
    return None


def _is_person(text: str) -> bool:
    return is_name(text) and len(text.split()) > 1 and not agencies(text)


def _is_whole_sentence(text: str) -> bool:
    return text.rstrip()[-1:] in '.!?…。！？।»”"'


def _last_element(text: str, spans: Sequence[Span]) -> Split | None:
    """The caption and the last element's text, where that follows a sentence or is glued on, and may be a credit."""
    if len(spans) < 2 or spans[-1].container is spans[-2].container or spans[-1].container.tag in ("a", "em", "i"):
        return None
    owner = spans[-1].container
    first = next((i for i in range(len(spans) - 1, 0, -1) if owner not in _near(spans[i - 1].container)), 0)
    start = spans[first].start
    if first == 0 or start >= len(text):
        return None
    before, after = text[:start], text[start:]
    glued = not before[-1:].isspace()
    ended = before.rstrip()[-1:] in '.!?…。！？।»”")'
    small = owner.tag == "small" and reads_like_a_credit(after)
    if (
        not (glued or ended or small or after[0] in "-–—|/")
        or len(after) > MAX_CREDIT
        or len(after.split()) > MAX_CREDIT_WORDS
    ):
        return None
    if (dash := _SEPARATOR.match(" " + after)) and after[dash.end() - 1 :][:1].isupper():
        return Split(before.strip(), clean_credit(after))
    if (
        not after[:1].isupper()
        or (after.rstrip().endswith(".") and not is_supplier(after))
        or _is_whole_sentence(after)
    ):
        return None
    named = ended or small or is_supplier(after) or is_name(after)
    return Split(before.strip(), clean_credit(after)) if named else None


def _near(container: Container) -> tuple[Container, ...]:
    return tuple(islice(container.chain(), 4))
