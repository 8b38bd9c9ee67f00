"""Labels what stands around the headline: kicker, section, standfirst, key points, byline and date."""

from newsparse.evidence.spelling import squash
from newsparse.moment import printed
from newsparse.roles import cues
from newsparse.roles.bylines import DIGITS, LONGEST_LABEL, inner_bits, is_byline, is_date_line, signs_date
from newsparse.roles.chosen import by_headline
from newsparse.roles.features import IN, LONG, Facts
from newsparse.roles.overlines import (
    filed_parts,
    headline_parts,
    is_category,
    is_genre,
    is_label_line,
    is_section_link,
    label_parts,
    leads_to_list,
    names_section,
    section_links,
)
from newsparse.roles.plain import CHROME, DOUBTFUL_REASONS
from newsparse.roles.role import BODY_ROLES, Label, Role
from newsparse.roles.state import Labelling
from newsparse.roles.summaries import is_standfirst, summary_parts

# How far over the headline its labels may stand, and how far behind the last block a related list may begin, in blocks.
ABOVE = 10
# Pictures, bylines, dates and buttons stand between a standfirst and the text, in blocks.
BEHIND_LEAD = 24
# How far under the headline an element that is called a standfirst is one in spite of what is around it, in blocks.
RIGHT_UNDER = 3
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
    following = work.facts[first : first + BEHIND_LEAD]
    long = [
        found.block.index for found in following if found and found.size >= LONG and found.block.index in work.inside
    ]
    return long[1] if len(long) > 1 else 0


def label_top(work: Labelling) -> None:
    """Kicker, section, standfirst, byline and date around the headline."""
    if work.headline is not None:
        reason = "prints the declared title, or is the page's first heading"
        work.give(work.headline, Role.HEADLINE, reason, headline_parts(work, work.blocks[work.headline]))
    area = top_range(work)
    links = section_links(work)
    for index in links:
        named = Role.KICKER if is_genre(work.blocks[index].text) else Role.SECTION
        work.give(index, named, "a short link right over the headline")
    for index in area:
        found = work.facts[index]
        if found is None or index == work.headline or index in links or not is_open(work, found):
            continue
        if parts := label_parts(work, found):
            work.give(index, parts[0].role, "labels over the headline", parts)
        else:
            label_one(work, found)


def is_open(work: Labelling, found: Facts) -> bool:
    """Whether a block has no label yet, or one that what stands around a headline may turn out to have wrongly."""
    given = work.labels.get(found.block.index)
    return (
        given is None
        or given.role in BODY_ROLES
        or given.reason in DOUBTFUL_REASONS
        or is_mistaken_byline(given, found)
        or is_mistaken_caption(work, given, found)
    )


def label_one(work: Labelling, found: Facts) -> None:
    """Label a block near the headline by what it is, if it is anything."""
    block = found.block
    role, reason = top_role(work, found)
    if role is Role.STANDFIRST:
        work.give(block.index, role, reason, summary_parts(block))
    elif role in (Role.BYLINE, Role.DATE) and found.links and block.index not in work.inside:
        work.give(block.index, role, reason, filed_parts(work, block, role))
    elif role is not None:
        work.give(block.index, role, reason)
    elif is_filed_under_headline(work, found):
        work.give(block.index, Role.SECTION, "a link to the story's category between headline and story")


def is_mistaken_byline(given: Label, found: Facts) -> bool:
    """Whether a block that passes for a promo or a picture's credit says that it is a byline."""
    return given.role in (Role.RELATED_INLINE, Role.CREDIT) and is_byline(found, in_body=False, worded=True)


def is_mistaken_caption(work: Labelling, given: Label, found: Facts) -> bool:
    """Whether a block that passes for a caption is called a standfirst, and stands right under the headline.

    Cases: standfirst-inside-the-lead-picture.
    """
    right_under = work.headline is not None and 0 < found.block.index - work.headline <= RIGHT_UNDER
    return given.role is Role.CAPTION and right_under and found.terminal and bool(found.place.own & cues.STANDFIRST)


def is_filed_under_headline(work: Labelling, found: Facts) -> bool:
    """Whether a block between headline and body is one link that leads to the story's category."""
    block = found.block
    if work.headline is None or not 0 < block.index - work.headline <= ABOVE or len(block.anchors) != 1:
        return False
    begun = any(work.role(index) is Role.PARAGRAPH for index in range(work.headline, block.index))
    return not begun and is_section_link(work, found) and is_category(work, block, block.anchors[0])


def top_role(work: Labelling, found: Facts) -> tuple[Role | None, str]:
    """The role of a block near the headline, or None where it has none of its own; tests in order of trust."""
    block, place = found.block, found.place
    in_body = work.role(block.index) in BODY_ROLES
    above = work.headline is not None and block.index < work.headline
    marked = place.near & (cues.BYLINE | cues.DATE)
    if place.tags & CHROME and not (place.anywhere & cues.BREADCRUMB or (marked and not place.tags & IN["nav"])):
        return None, ""
    if (
        not in_body
        and place.near & (cues.SHARE | cues.AD | cues.OVERLAY | cues.SIGNUP)
        and not (place.near | inner_bits(block)) & (cues.BYLINE | cues.DATE)
    ):
        dated = found.size < LONGEST_LABEL and DIGITS.search(block.text) and printed(block.text) is not None
        return (Role.DATE, "prints a date near the headline") if dated else (None, "")
    unfinished = found.size < LONGEST_LABEL and (not found.terminal or block.text.endswith(")"))
    if (not in_body or unfinished) and is_date_line(found):
        if (place.near | inner_bits(block)) & cues.BYLINE or signs_date(block, above=above):
            return Role.BYLINE, "a byline that prints a date too"
        return Role.DATE, "a date line by its time element, its class or its label"
    if is_byline(found, in_body):
        return Role.BYLINE, "a byline by its class, its link or its first word"
    if not above and is_standfirst(work, found, in_body):
        return Role.STANDFIRST, "a summary between headline and body"
    if in_body or found.size > LONGEST_LABEL or is_commented(work, found):
        return None, ""
    return label_role(work, found)


def is_commented(work: Labelling, found: Facts) -> bool:
    """Whether a block stands among comments; an element around the headline too says that the story is open to them."""
    heads = work.facts[work.headline] if work.headline is not None else None
    return bool(found.place.anywhere & cues.COMMENT & ~(heads.place.anywhere if heads else 0))


def label_role(work: Labelling, found: Facts) -> tuple[Role | None, str]:
    """The role of a short block near the headline: an entry of a breadcrumb, a section's name or a kicker."""
    block, place = found.block, found.place
    if place.near & cues.BREADCRUMB:
        return Role.BREADCRUMB, "in a breadcrumb"
    sections = work.context.sections
    if sections and not place.anywhere & NOT_HERE and squash(block.text) in sections:
        return Role.SECTION, "prints a declared section"
    over = work.headline - block.index if work.headline is not None else 0
    if (0 < over <= 4 or (over == -1 and by_headline(work, block))) and is_genre(block.text):
        return Role.KICKER, "a label over the headline, or right under it"
    named = 0 < over <= 4 and place.own & cues.KICKER
    classed = place.near & cues.SECTION and not DIGITS.search(block.text)
    classed = classed and (not block.anchors or leads_to_list(work, block.anchors[0].href))
    if named or (over > 0 and not classed and is_label_line(work, found)):
        if names_section(work, block.text):
            return Role.SECTION, "a section's name right over the headline"
        return Role.KICKER, "a short line right over the headline"
    if classed and not place.anywhere & NOT_HERE:
        return Role.SECTION, "a section's label by its class"
    return None, ""


def drop_titles(work: Labelling) -> None:
    """A heading over the byline, or one that says again what the headline says, is a title and no subhead.

    Cases: titles-again-over-the-byline.
    """
    if work.headline is None or work.first is None or work.last is None:
        return
    said = squash(work.blocks[work.headline].text)
    titles: list[int] = []
    for index in range(work.first, work.last + 1):
        role = work.role(index)
        if role is Role.HEADING:
            titles.append(index)
        elif role in BODY_ROLES:
            break
        elif role in (Role.BYLINE, Role.DATE):
            over, titles = titles, []
            for title in over:
                work.give(title, Role.BOILERPLATE, "a heading over the byline")
    for title in titles:
        if squash(work.blocks[title].text) == said:
            work.give(title, Role.BOILERPLATE, "says again what the headline says")
