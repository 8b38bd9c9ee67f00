"""Labels the summary between headline and body: a standfirst, or the bullets of key points."""

import re

from newsparse.blocks.block import Block
from newsparse.evidence.spelling import squash
from newsparse.moment import printed
from newsparse.names import introduces, people_of
from newsparse.roles import cues
from newsparse.roles.bylines import DIGITS, LONGEST_LABEL
from newsparse.roles.chosen import by_headline
from newsparse.roles.features import HEADINGS, IN, LONG, Facts, holder, within
from newsparse.roles.markup import is_bold
from newsparse.roles.overlines import LONGEST_KICKER
from newsparse.roles.phrases import heads_key_points
from newsparse.roles.role import Part, Role
from newsparse.roles.state import Labelling

# In a body of no more blocks than this, one paragraph beside another is enough to make both of them story.
FEW = 3
SHORTEST_STANDFIRST = 25
# A date with its year has that many digits.
DATE_DIGITS = 5
# A line that no markup names is a sentence or more, or what the model takes for one in spite of its missing full stop.
UNFINISHED_ODDS = 0.3
SHORTEST_UNNAMED = 50
LONGEST_STANDFIRST = 900
LONG_HEADING = 60
SUBHEADS = IN["h2"] | IN["h3"]
LABELS = frozenset({"span", "strong", "b"})
OWNED = re.compile(r"([^'’]+)['’]s? (.+)")
# How many blocks behind the headline a standfirst may stand, and how many of them a picture or a byline may take.
BEHIND_HEADLINE = 25
BEFORE_STORY = 12
# How many, with the buttons of a player, may stand between a standfirst and the text that a byline opens.
BEFORE_SIGNED = 40
NOT_SUMMARY = (
    cues.CAPTION | cues.CREDIT | cues.RELATED | cues.AD | cues.SIGNUP | cues.OVERLAY | cues.COMMENT | cues.SHARE
)  # fmt: skip


def is_standfirst(work: Labelling, found: Facts, in_body: bool) -> bool:
    """Whether a block between headline and body, or the body's first, is the summary that the page sets apart.

    Cases: three-authors-with-roles-and-places.
    """
    block = found.block
    if work.headline is None or work.first is None or found.link_share > 0.5:
        return False
    if not SHORTEST_STANDFIRST <= found.size <= LONGEST_STANDFIRST or block.text.endswith((":", "：")):
        return False
    furthest = max(work.headline + BEHIND_HEADLINE, work.first)
    if not work.headline <= block.index <= furthest or is_data_line(found):
        return False
    return is_set_apart(work, found) if in_body else is_outside(work, found)


def is_data_line(found: Facts) -> bool:
    """Whether a line prints a date and no sentence: a byline or a stamp that stands in the standfirst's element."""
    digits = len(DIGITS.findall(found.block.text))
    return not found.sentences and digits >= DATE_DIGITS and printed(found.block.text) is not None


def is_outside(work: Labelling, found: Facts) -> bool:
    """Whether a block that is no part of the body is the standfirst."""
    block, place = found.block, found.place
    if is_sibling_of_story(work, block) and not place.own & cues.STANDFIRST:
        return False
    around = cues.RELATED & ~place.own | (0 if place.own & cues.STANDFIRST else cues.CAPTION)
    marked = place.near & cues.STANDFIRST and not place.near & around
    if marked or work.context.describes(block.text) or is_long_heading(found):
        return True
    return is_right_behind_headline(work, found)


def is_right_behind_headline(work: Labelling, found: Facts) -> bool:
    """Whether a sentence is the first text behind the headline, beside it, with a byline, date or picture to follow."""
    block, place = found.block, found.place
    assert work.headline is not None
    if found.size < SHORTEST_UNNAMED or found.links or place.near & NOT_SUMMARY:
        return False
    titled = block.tag in HEADINGS or is_bold(block)
    if not found.sentences and (titled or work.probability(block.index) < UNFINISHED_ODDS):
        return False
    first = not any(work.facts[work.headline + 1 : block.index])
    return first and (by_headline(work, block) or is_alone_beside(work, found)) and set_before(work, block)


def is_alone_beside(work: Labelling, found: Facts) -> bool:
    """Whether a block and the headline are each all that an element holds, and these two stand side by side.

    Cases: live-blog-newest-first-with-pinned-post.
    """
    headline = None if work.headline is None else work.facts[work.headline]
    if headline is None:
        return False
    own, beside = holder(found.block), holder(headline.block)
    alone = work.masses.text(own) == found.size and work.masses.text(beside) == headline.size
    return alone and own.parent is beside.parent


def is_set_apart(work: Labelling, found: Facts) -> bool:
    """Whether a block that the body was taken to begin with is set apart from the rest of it."""
    block, place = found.block, found.place
    assert work.headline is not None and work.first is not None
    if is_sibling_of_story(work, block) and not is_signed_element(work, block):
        return False
    if any(work.role(index) is Role.PARAGRAPH for index in range(work.headline, block.index)):
        return False
    if not any(work.role(index) is Role.PARAGRAPH for index in range(block.index + 1, (work.last or 0) + 1)):
        return False
    if place.own & cues.STANDFIRST or (place.up is not None and place.up.own & cues.STANDFIRST):
        return True
    if block.index <= work.first + FEW and is_signed_element(work, block):
        return True
    if place.tags & IN["li"] and place.near & cues.STANDFIRST:
        return True
    if block.index > work.first + 2:
        return False
    if is_long_heading(found):
        return True
    described, signed = work.context.describes(block.text), set_before(work, block)
    if signed and (described or (is_signed_before(work, block) and not place.near & NOT_SUMMARY)):
        return True
    return (described or (signed and by_headline(work, block))) and apart(work, block)


def is_long_heading(found: Facts) -> bool:
    """Whether a block is a heading as long as a sentence, or the paragraph that one holds."""
    return bool(found.place.tags & SUBHEADS) and found.size > LONG_HEADING


def is_sibling_of_story(work: Labelling, block: Block) -> bool:
    """Whether the block stands beside the body's next paragraphs as they do, path and all.

    Cases: agency-dateline-and-sign-off, section-only-in-highlighted-navigation.
    """
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
    paragraphs = sum(work.role(index) is Role.PARAGRAPH for index in work.inside)
    least = 2 if paragraphs > FEW else 1
    return len(alike) >= least and holder(alike[0]) is holder(block)


def set_before(work: Labelling, block: Block) -> bool:
    """Whether a byline, a date or a picture stands between the block and the body's next paragraph.

    Cases: headline-longer-than-shared-title, finnish-julkaistu-and-paivitetty.
    """
    for index in range(block.index + 1, min(len(work.blocks), block.index + BEFORE_STORY)):
        found = work.facts[index]
        if work.blocks[index].kind == "image" or (found is not None and is_marked(found, cues.BYLINE | cues.DATE)):
            return True
        if work.role(index) is Role.PARAGRAPH:
            return False
    return False


def is_marked(found: Facts, concepts: int) -> bool:
    """Whether an element around a short line names one of the concepts."""
    return found.size < LONGEST_LABEL and bool(found.place.near & concepts)


def is_signed_before(work: Labelling, block: Block) -> bool:
    """Whether a byline stands between the block and the body's next paragraph: what it signs begins behind it."""
    for index in range(block.index + 1, min(len(work.blocks), block.index + BEFORE_STORY)):
        found = work.facts[index]
        if found is not None and is_marked(found, cues.BYLINE):
            return True
        if work.role(index) is Role.PARAGRAPH:
            return False
    return False


def is_signed_element(work: Labelling, block: Block) -> bool:
    """Whether a byline stands behind the block's element and before the body's next paragraph, in another one.

    Cases: preamble-of-three-paragraphs-over-byline.
    """
    where, signed = holder(block), False
    for index in range(block.index + 1, min(len(work.blocks), block.index + BEFORE_SIGNED)):
        found = work.facts[index]
        if found is None or within(found.block, where):
            # A paragraph of the same element behind a byline is no part of a summary over it.
            if signed and found is not None and work.role(index) is Role.PARAGRAPH:
                return False
            continue
        if where.parent is None or not within(found.block, where.parent):
            return False
        if work.role(index) is Role.PARAGRAPH:
            return signed
        signed = signed or (is_marked(found, cues.BYLINE) and not found.place.near & cues.COMMENT)
    return False


def apart(work: Labelling, block: Block) -> bool:
    """Whether a block stands in another container than the body's next blocks."""
    following = (work.blocks[i] for i in range(block.index + 1, min(len(work.blocks), block.index + BEFORE_STORY)))
    after = [holder(other) for other in following if work.role(other.index) is Role.PARAGRAPH]
    return bool(after) and holder(block) is not after[0] and holder(block) is not after[-1]


def label_key_points(work: Labelling, area: range) -> None:
    """The bullets under a heading such as "Key points" between headline and body sum the story up."""
    for index in range(area.start, min(len(work.blocks), area.stop + 6)):
        if work.headline is None or index <= work.headline or work.facts[index] is None:
            continue
        if work.role(index) is Role.STANDFIRST:
            label_list_mates(work, index)
        elif heads_own_key_points(work, work.blocks[index].text):
            work.give(index, Role.BOILERPLATE, "heads the story's key points")
            for after in range(index + 1, min(len(work.blocks), index + BEFORE_STORY)):
                found = work.facts[after]
                if found is None or not found.place.tags & IN["li"] or found.link_share > 0.5:
                    break
                work.give(after, Role.STANDFIRST, "a bullet of the story's key points")
            return


def heads_own_key_points(work: Labelling, text: str) -> bool:
    """Whether a line heads key points, with the site's name before it or without: "Harbour Times' key points".

    Cases: key-points-under-the-sites-name.
    """
    if heads_key_points(text):
        return True
    owned = OWNED.fullmatch(text[: LONGEST_LABEL + 1])
    return owned is not None and squash(owned[1]) in work.context.names and heads_key_points(owned[2])


def label_list_mates(work: Labelling, index: int) -> None:
    """The bullets behind one that sums the story up, in its list, do so too.

    Cases: summary-bullets-under-the-picture.
    """
    bullets = work.blocks[index].container.closest("ul", "ol")
    if bullets is None:
        return
    for after in range(index + 1, min(len(work.blocks), index + BEFORE_STORY)):
        if work.facts[after] is None or work.blocks[after].container.closest("ul", "ol") is not bullets:
            return
        work.give(after, Role.STANDFIRST, "a bullet beside one that sums the story up")


def summary_parts(block: Block) -> tuple[Part, ...]:
    """The label that opens a standfirst and the byline that ends it, where each stands in an element of its own.

    Cases: standfirst-between-glued-label-and-byline.
    """
    spans, text = block.spans, block.text
    if not spans:
        return ()
    start, end = 0, len(text)
    first, last = spans[0], spans[-1]
    # Style sets a label apart from the sentence that is written right behind it.
    glued = text[first.end - 1].isalpha() and text[first.end : first.end + 1].isupper()
    if glued and first.start == 0 and 2 < first.end <= LONGEST_KICKER and first.container.tag in LABELS:
        start = first.end if not DIGITS.search(text[: first.end]) else 0
    if last.start > SHORTEST_STANDFIRST and not text[last.end :].strip() and last.container is not block.container:
        tail = text[last.start :]
        end = last.start if introduces(tail) and people_of(tail) else end
    kicker = (Part(0, start, Role.KICKER),) if start else ()
    byline = (Part(end, len(block.text), Role.BYLINE),) if end < len(block.text) else ()
    return (*kicker, Part(start, end, Role.STANDFIRST), *byline) if kicker or byline else ()
