"""Labels what stands around the headline: kicker, section, standfirst, key points, byline and date."""

from newsparse.blocks.block import Block
from newsparse.moment import printed
from newsparse.roles import cues
from newsparse.roles.body import by_headline
from newsparse.roles.bylines import DIGITS, LONGEST_LABEL, inner_bits, is_byline, is_date_line, signs_date
from newsparse.roles.features import IN, LONG, Facts, holder, squash
from newsparse.roles.phrases import (
    GENRE_HEADS,
    GENRE_WORDS,
    heads_key_points,
    prints,
)
from newsparse.roles.plain import CHROME, DOUBTFUL_REASONS, LINK_REASON
from newsparse.roles.role import BODY_ROLES, Label, Part, Role
from newsparse.roles.state import Labelling

# How far over the headline its labels may stand, and how far behind the last block a related list may begin, in blocks.
ABOVE = 10
# In a body of no more blocks than this, one paragraph beside another is enough to make both of them story.
FEW = 3
LONGEST_KICKER = 40
LONGEST_PART = 24
LONGEST_STANDFIRST = 900
NOT_HERE = cues.NAV | cues.FOOTER | cues.COMMENT | cues.SIDE


def top_range(work: Labelling) -> range:
    """From a little over the headline to a little into the body."""
    anchor = work.headline if work.headline is not None else work.first
    if anchor is None:
        return range(0)
    first = work.first if work.first is not None and work.first > anchor else anchor + 12
    if work.first is not None and work.headline is not None and first - anchor > 60:
        first = anchor + 40
    return range(max(0, anchor - ABOVE), min(len(work.blocks), max(first + 3, lead_end(work, first))))


def lead_end(work: Labelling, first: int) -> int:
    """Where the second long block of the body begins: the first may be a standfirst, with a byline behind it."""
    following = work.facts[first : first + ABOVE]
    long = [
        found.block.index for found in following if found and found.size >= LONG and found.block.index in work.inside
    ]
    return long[1] if len(long) > 1 else 0


def label_top(work: Labelling) -> None:
    """Kicker, section, standfirst, byline and date around the headline."""
    for index in top_range(work):
        found = work.facts[index]
        if found is None or index == work.headline:
            continue
        given = work.labels.get(index)
        if given is not None and given.reason == LINK_REASON and is_link_over_headline(work, found):
            work.give(index, Role.SECTION, "a short link right over the headline")
            continue
        if given is not None and not (
            given.role in BODY_ROLES or given.reason in DOUBTFUL_REASONS or is_mistaken_byline(given, found)
        ):
            continue
        if name_labels_over(work, found):
            continue
        role, reason = top_role(work, found)
        if role is not None:
            work.give(index, role, reason)


def is_mistaken_byline(given: Label, found: Facts) -> bool:
    """Whether a block that passes for a promo or a picture's credit says that it is a byline."""
    return given.role in (Role.RELATED_INLINE, Role.CREDIT) and is_byline(found, in_body=False, worded=True)


def top_role(work: Labelling, found: Facts) -> tuple[Role | None, str]:  # noqa: C901 - tests in order of trust
    """The role of a block near the headline, or None where it has none of its own."""
    block, place = found.block, found.place
    in_body = work.role(block.index) in BODY_ROLES
    above = work.headline is not None and block.index < work.headline
    if place.tags & CHROME and not (
        place.anywhere & cues.BREADCRUMB or (place.near & (cues.BYLINE | cues.DATE) and not place.tags & IN["nav"])
    ):
        return None, ""
    if (
        not in_body
        and place.near & (cues.SHARE | cues.AD | cues.OVERLAY | cues.SIGNUP)
        and not (place.near | inner_bits(block)) & (cues.BYLINE | cues.DATE)
    ):
        dated = found.size < LONGEST_LABEL and DIGITS.search(block.text) and printed(block.text) is not None
        return (Role.DATE, "prints a date near the headline") if dated else (None, "")
    unfinished = found.size < LONGEST_LABEL and not found.terminal
    if (not in_body or unfinished) and is_date_line(found):
        if (place.near | inner_bits(block)) & cues.BYLINE or signs_date(block, above=above):
            return Role.BYLINE, "a byline that prints a date too"
        return Role.DATE, "a date line by its time element, its class or its label"
    if is_byline(found, in_body):
        return Role.BYLINE, "a byline by its class, its link or its first word"
    if not above and is_standfirst(work, found, in_body):
        return Role.STANDFIRST, "a summary between headline and body"
    if in_body or found.size > LONGEST_LABEL or place.anywhere & cues.COMMENT:
        return None, ""
    if place.near & cues.BREADCRUMB:
        return Role.SECTION, "in a breadcrumb"
    sections = work.context.sections
    if sections and not place.anywhere & NOT_HERE and squash(block.text) in sections:
        return Role.SECTION, "prints a declared section"
    if (
        above
        and work.headline is not None
        and work.headline - block.index <= 4
        and (place.own & cues.KICKER or prints(block.text, GENRE_WORDS, GENRE_HEADS))
    ):
        return Role.KICKER, "a label over the headline"
    if above and is_over_headline(work, found):
        return Role.KICKER, "a short line right over the headline, in its element"
    if place.near & cues.SECTION and not place.anywhere & NOT_HERE and not DIGITS.search(block.text):
        return Role.SECTION, "a section's label by its class"
    return None, ""


def name_labels_over(work: Labelling, found: Facts) -> bool:
    """Label each element of a short line over the headline that holds several labels ("People · Interview")."""
    block = found.block
    if (
        work.headline is None
        or not 0 < work.headline - block.index <= 3
        or len(block.spans) < 2
        or found.size > LONGEST_LABEL
    ):
        return False
    parts = []
    for span in block.spans:
        text = block.text[span.start : span.end]
        bits = cues.name_bits(span.container.attributes.get("class") or "")
        if prints(text, GENRE_WORDS, GENRE_HEADS) or bits & cues.KICKER:
            parts.append(Part(span.start, span.end, Role.KICKER))
        elif (
            bits & cues.SECTION
            or squash(text) in work.context.sections
            or (span.container.tag == "a" and not DIGITS.search(text))
        ):
            parts.append(Part(span.start, span.end, Role.SECTION))
    short = all(part.end - part.start <= LONGEST_PART for part in parts)
    if not short or len(parts) < len(block.spans) or len({part.role for part in parts}) < 2:
        return False
    work.give(block.index, parts[0].role, "labels over the headline", tuple(parts))
    return True


def is_link_over_headline(work: Labelling, found: Facts) -> bool:
    """Whether a block is one short link among the two before the headline, in no menu."""
    block = found.block
    near = work.headline is not None and 0 < work.headline - block.index <= 2
    return (
        near
        and len(block.anchors) == 1
        and found.size <= LONGEST_KICKER
        and not found.place.near & (cues.NAV | cues.SHARE)
        and not found.place.tags & IN["li"]
    )


def is_over_headline(work: Labelling, found: Facts) -> bool:
    """Whether a short unlinked line without digits stands right before the headline, beside it."""
    block = found.block
    if (
        work.headline is None
        or work.headline - block.index != 1
        or found.links
        or DIGITS.search(block.text)
        or found.place.near & cues.SECTION
    ):
        return False
    return 2 < len(block.text) <= LONGEST_KICKER and holder(block) is holder(work.blocks[work.headline])


def is_standfirst(work: Labelling, found: Facts, in_body: bool) -> bool:
    """Whether a block between headline and body is the summary that the page sets apart."""
    block, place = found.block, found.place
    if (
        work.headline is None
        or work.first is None
        or found.size < 25
        or found.size > LONGEST_STANDFIRST
        or found.link_share > 0.5
    ):
        return False
    if block.index < work.headline or block.index > work.headline + 25:
        return False
    described = work.context.describes(block.text)
    marked = place.near & cues.STANDFIRST and not place.near & (cues.CAPTION | cues.RELATED & ~place.own)
    if in_body:
        if is_sibling_of_story(work, block):
            return False
        others = [index for index in range(work.headline, block.index) if work.role(index) is Role.PARAGRAPH]
        if others or block.index > work.first + 2:
            return False
        if not any(work.role(index) is Role.PARAGRAPH for index in range(block.index + 1, (work.last or 0) + 1)):
            return False
        own = place.own & cues.STANDFIRST or (place.up is not None and place.up.own & cues.STANDFIRST)
        return (
            bool(own)
            or (block.tag in ("h2", "h3") and found.size > 60)
            or ((described or (set_before(work, block) and by_headline(work, block))) and apart(work, block))
        )
    if is_sibling_of_story(work, block) and not place.own & cues.STANDFIRST:
        return False
    return bool(marked) or described or (block.tag in ("h2", "h3") and found.size > 60)


def is_sibling_of_story(work: Labelling, block: Block) -> bool:
    """Whether the block stands beside the body's next paragraphs as they do, path and all."""
    here = work.facts[block.index]
    path = here.place.path if here is not None else None
    alike = [
        other.block
        for other in work.facts[block.index + 1 : block.index + 8]
        if other is not None
        and other.size >= LONG
        and other.place.path == path
        and work.role(other.block.index) is Role.PARAGRAPH
    ]
    least = 2 if len(work.inside) > FEW else 1
    return len(alike) >= least and holder(alike[0]) is holder(block)


def set_before(work: Labelling, block: Block) -> bool:
    """Whether a byline, a date or a picture stands between the block and the body's next paragraph."""
    for index in range(block.index + 1, min(len(work.blocks), block.index + 12)):
        if work.role(index) is Role.PARAGRAPH:
            return False
        found = work.facts[index]
        if work.blocks[index].kind == "image" or (found is not None and found.place.near & (cues.BYLINE | cues.DATE)):
            return True
    return False


def apart(work: Labelling, block: Block) -> bool:
    """Whether a block stands in another container than the body's next blocks."""
    following = (work.blocks[index] for index in range(block.index + 1, min(len(work.blocks), block.index + 12)))
    after = [holder(other) for other in following if work.role(other.index) is Role.PARAGRAPH]
    return bool(after) and holder(block) is not after[0] and holder(block) is not after[-1]


def label_key_points(work: Labelling) -> None:
    """The bullets under a heading such as "Key points" between headline and body sum the story up."""
    area = top_range(work)
    for index in range(area.start, min(len(work.blocks), area.stop + 6)):
        if (
            work.headline is None
            or index <= work.headline
            or work.facts[index] is None
            or not heads_key_points(work.blocks[index].text)
        ):
            continue
        work.give(index, Role.BOILERPLATE, "heads the story's key points")
        for after in range(index + 1, min(len(work.blocks), index + 12)):
            found = work.facts[after]
            if found is None or not found.place.tags & IN["li"] or found.link_share > 0.5:
                break
            work.give(after, Role.STANDFIRST, "a bullet of the story's key points")
        return
