"""The elements of a caption come in; which of them call themselves the credit goes out."""

import re
from collections.abc import Sequence

from newsparse.blocks.block import Container, Span
from newsparse.captions.credit import MAX_ANNOUNCED, is_sentence, is_supplier
from newsparse.captions.labels import LABELS_ALONE

# What elements call the credit, and what they call the caption; in "image-source-caption" the last word decides.
_CREDIT_WORDS = (
    r"(?<!ac)credit|copyright|photographer|fotograf|fotócredito|(?<!re)source(?!set|code)|quelle|attribution|licen[cs]e|distributor"
    r"|bildautor|fotoautor|byline|photo-?author|image-?author|owner|agency|agentur|rights|urheber|fuente|fonte|crédito|firma"
)
_CAPTION_WORDS = (
    r"caption|legend|descri|cutline|text|title|meta|wrapper|container|info|didascalia|pie-?de-?foto|unterschrift"
)
_WORDS = re.compile(rf"(?P<credit>{_CREDIT_WORDS})|(?:{_CAPTION_WORDS})")
MAX_NAMES = 300


def says_credit(container: Container) -> bool:
    """Whether an element's class, id or itemprop says that it holds the credit.

    >>> says_credit(Container("span", {"class": "figure__caption-credit"}, None))
    True
    >>> says_credit(Container("div", {"class": "credit-caption"}, None))
    False
    """
    return container.tag == "cite" or names_credit(container) is True


def names_credit(container: Container) -> bool | None:
    """True where an element's names say credit, False where they say caption, None where they say neither."""
    attributes = container.attributes
    if not attributes:
        return None
    get = attributes.get
    names = f"{get('class') or ''} {get('id') or ''} {get('itemprop') or ''} {get('data-testid') or ''}"
    said = None
    for name in names[:MAX_NAMES].lower().split():
        found = list(_WORDS.finditer(name))
        if found and found[-1]["credit"]:
            return True
        said = False if found else said
    return said


def marked_credit(text: str, spans: Sequence[Span], within: Container | None) -> tuple[str, str] | None:
    """The text before and the text inside elements that call themselves credit, or None where there is none."""
    verdicts: dict[int, bool] = {}
    flags: list[tuple[int, int, bool]] = []
    for span in spans:
        inside = False
        for container in span.container.chain():
            if container is within:
                break
            if id(container) not in verdicts:
                verdicts[id(container)] = says_credit(container)
            if inside := verdicts[id(container)]:
                break
        flags.append((span.start, span.end, inside))
    if not any(inside for *_, inside in flags) or all(inside for *_, inside in flags):
        return None
    pieces: list[tuple[bool, str]] = []
    for index, (start, end, inside) in enumerate(flags):
        piece = text[start:end]
        bridge = not inside and not any(c.isalnum() for c in piece) and 0 < index < len(flags) - 1
        pieces.append((pieces[-1][0] if bridge else inside, text[flags[index - 1][1] if index else 0 : start] + piece))
    credit = "".join(piece for inside, piece in pieces if inside).strip()
    caption = "".join(piece for inside, piece in pieces if not inside).strip()
    if (
        not any(c.isalnum() for c in credit)
        or len(credit) > MAX_ANNOUNCED
        or (is_sentence(credit) and not is_supplier(credit))
    ):
        return None
    if credit.rstrip(" :：﹕").casefold().replace("ı", "i") in LABELS_ALONE:
        return None  # the element holds the label alone
    return caption, credit
