"""Facts of a block come in; whether it prints a byline or a date line goes out."""

import re

from newsparse.blocks.block import Block
from newsparse.moment import label_kind, printed
from newsparse.names import agencies, introduced, introduces, people_of
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, Facts
from newsparse.roles.phrases import (
    folded,
    is_leftover,
)

LONGEST_LABEL = 60
LONGEST_BYLINE = 200
LONGEST_DATE_LINE = 140
LONGEST_UNREAD_DATE = 60
LONGEST_IN_BODY = 80
LONGEST_WORDED = 120
LONGEST_NAME = 40
# "Written by", "Posted on … by".
MOST_BEFORE_NAME = 2
TITLES = frozenset({"h1", "h2", "h3"})
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
    """Whether a block near the headline prints a date.

    Cases: bulgarian-chetete-oshte-and-snimka, thai-no-spaces-and-tags.
    """
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
        or (found.size < LONGEST_DATE_LINE and digits >= 5 and (is_few_words(found) or printed(block.text) is not None))
    )


def is_few_words(found: Facts) -> bool:
    """Whether a line is too short for anything but a date in a form that nobody has told us, and ends no sentence."""
    return found.size < LONGEST_UNREAD_DATE and not found.sentences


def opens_as_date(found: Facts) -> bool:
    """Whether a short line opens with a date's label and ends without a full stop."""
    return found.size < LONGEST_LABEL and not found.terminal and label_kind(found.block.text[:40]) is not None


def is_byline(found: Facts, in_body: bool, *, worded: bool = False) -> bool:
    """Whether a block near the headline names who wrote the story; with worded=True only if its words say so.

    Cases: commenter-and-related-author-traps.
    """
    block, place = found.block, found.place
    if found.size > LONGEST_BYLINE or found.sentences > 1:
        return False
    if block.tag in TITLES and (in_body or not is_signed_heading(found)):
        return False
    if in_body and (found.terminal or found.size > (LONGEST_IN_BODY if not dated_byline(block) else LONGEST_WORDED)):
        return False
    marked = not worded and block.tag not in HEADINGS and not place.near & (cues.CAPTION | cues.COMMENT)
    if marked and is_marked(found):
        return not is_leftover(block.text) or folded(block.text) in ("by", "von")
    if found.size >= LONGEST_WORDED or not introduces(block.text):
        return False
    return bool(people_of(block.text) or agencies(block.text) or is_lone_byline(block.text) or dated_byline(block))


def is_signed_heading(found: Facts) -> bool:
    """Whether a heading is nothing but an introduction and a linked name: "By Ida Falk, Columnist".

    Cases: byline-set-as-a-heading.
    """
    block = found.block
    return found.links == 1 and found.size < LONGEST_LABEL and introduces(block.text) and bool(people_of(block.text))


def dated_byline(block: Block) -> bool:
    """Whether a line opens as a byline and prints a date: "Von Ida Falk und Bo Li, Berlin · Stand: 12.03.2026"."""
    if len(DIGITS.findall(block.text)) < 5 or not introduces(block.text[:LONGEST_NAME]):
        return False
    return bool(introduced(block.text[:LONGEST_NAME])) and printed(block.text) is not None


def is_lone_byline(text: str) -> bool:
    """Whether a line is nothing but an introduction and a name of any kind: "by falkenada", "By Harbour Times"."""
    named = introduced(text)
    return bool(named) and len(text.split()) <= len(named[0].split()) + MOST_BEFORE_NAME


def signs_date(block: Block, *, above: bool) -> bool:
    """Whether a line with a date names its author too; over the headline stand the paper's own date and programme."""
    if introduces(block.text) and introduced(block.text):
        return True
    # In scripts without capitals any two words pass for a name, those of a date too.
    cased = block.text.lower() != block.text.upper()
    return not above and cased and bool(people_of(block.text)) and printed(block.text) is not None


def is_marked(found: Facts) -> bool:
    """Whether markup or a link's address says that a block is a byline.

    Cases: author-all-capitals-with-particle.
    """
    block = found.block
    return bool(
        found.place.near & cues.BYLINE
        or (block.spans and inner_bits(block) & cues.BYLINE)
        or (block.anchors and any("author" in (anchor.href or "").lower() for anchor in block.anchors))
    )
