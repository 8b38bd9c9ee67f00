"""Facts of a block come in; whether it prints a byline or a date line goes out."""

import re

from newsparse.blocks.block import Block
from newsparse.moment import label_kind, printed
from newsparse.names import agencies, introduces, people_of
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, Facts
from newsparse.roles.phrases import (
    folded,
    is_leftover,
)

LONGEST_LABEL = 60
LONGEST_BYLINE = 200
LONGEST_DATE_LINE = 140
DIGITS = re.compile(r"\d")


def inner_bits(block: Block) -> int:
    """The concepts that elements inside the block name."""
    found = 0
    for span in block.spans[:12]:
        for element in (span.container, span.container.parent):
            if element is None or element is block.container:
                break
            if not element.attributes:
                continue
            get = element.attributes.get
            names = f"{get('class') or ''} {get('rel') or ''} {get('itemprop') or ''}"
            if names != "  ":
                found |= cues.name_bits(names)
    return found


def is_date_line(found: Facts) -> bool:
    """Whether a block near the headline prints a date."""
    block, place = found.block, found.place
    if found.size > LONGEST_BYLINE:
        return False
    if place.tags & IN["time"] or any(span.container.tag == "time" for span in block.spans):
        return not place.near & cues.BYLINE or not people_of(block.text)
    digits = len(DIGITS.findall(block.text))
    if digits < 3:
        return False
    return (
        bool(place.near & cues.DATE and digits <= 24)
        or (label_kind(block.text[:40]) is not None)
        or (found.size < LONGEST_DATE_LINE and digits >= 5 and (not found.sentences or printed(block.text) is not None))
    )


def opens_as_date(found: Facts) -> bool:
    """Whether a short line opens with a date's label and ends without a full stop."""
    return found.size < LONGEST_LABEL and not found.terminal and label_kind(found.block.text[:40]) is not None


def is_byline(found: Facts, in_body: bool) -> bool:
    """Whether a block near the headline names who wrote the story."""
    block, place = found.block, found.place
    if found.size > LONGEST_BYLINE or block.tag in HEADINGS or found.sentences > 1:
        return False
    if in_body and (found.terminal or found.size > 80):
        return False
    if not place.near & (cues.CAPTION | cues.COMMENT) and is_marked(found):
        return not is_leftover(block.text) or folded(block.text) in ("by", "von")
    return found.size < 120 and introduces(block.text) and bool(people_of(block.text) or agencies(block.text))


def is_marked(found: Facts) -> bool:
    """Whether markup or a link's address says that a block is a byline."""
    block = found.block
    return bool(
        found.place.near & cues.BYLINE
        or (block.spans and inner_bits(block) & cues.BYLINE)
        or (block.anchors and any("author" in (anchor.href or "").lower() for anchor in block.anchors))
    )
