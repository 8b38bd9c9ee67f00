"""A first guess at the headline comes in; the story's own heading goes out where the guess only ends a breadcrumb.

Newspapers print a title made for search as the last entry of their breadcrumb, in the page's only h1, and the story's
own headline in an h2 at the head of the story's element.
"""

from collections.abc import Sequence
from itertools import islice

from newsparse.roles import cues
from newsparse.roles.bylines import is_date_line
from newsparse.roles.features import IN, LONG, Facts, within

# How many elements around an h1 may be those of the breadcrumb: its entry and the list.
TRAIL_LEVELS = 3
LONGEST_ENTRY = 24
# How many blocks may stand between: a box of the site's news did.
BETWEEN = 80
# So many long blocks in one element are a story.
STORY_BLOCKS = 3
IN_HEADING = IN["h1"] | IN["h2"]


def printed_under_trail(facts: Sequence[Facts | None], headline: int | None) -> int | None:
    """The index of the headline's block: the one given, or that of the story's own heading under the breadcrumb.

    Cases: title-for-search-ends-breadcrumb.
    """
    guess = facts[headline] if headline is not None else None
    if headline is None or guess is None or not ends_trail(facts, guess):
        return headline
    for found in facts[headline + 1 : headline + 1 + BETWEEN]:
        if found is not None and found.place.tags & IN_HEADING and opens_story(facts, guess, found):
            return _last_in_heading(facts, found)
        if found is not None and found.plain >= LONG:
            break
    return headline


def ends_trail(facts: Sequence[Facts | None], guess: Facts) -> bool:
    """Whether an h1 is the last entry of a breadcrumb: it stands in one by name, or beside a line of short links."""
    heading = guess.block.container.closest("h1")
    if heading is None or heading.parent is None or heading.closest("article") is not None:
        return False
    if guess.place.near & cues.BREADCRUMB or (guess.place.tags & IN["nav"] and heading.parent.tag == "li"):
        return True
    before = facts[guess.block.index - 1] if guess.block.index else None
    if before is None or len(before.block.anchors) < 2:
        return False
    short = all(anchor.end - anchor.start <= LONGEST_ENTRY for anchor in before.block.anchors)
    return short and heading.parent in islice(before.block.container.chain(), TRAIL_LEVELS)


def opens_story(facts: Sequence[Facts | None], guess: Facts, found: Facts) -> bool:
    """Whether a heading is called a headline, or opens a dated article element that holds a story and not the guess."""
    if found.link_share > 0:
        return False
    if found.place.near & cues.HEADLINE:
        return True
    article = found.block.container.closest("article")
    if article is None or article in guess.block.container.chain():
        return False
    inside = (other for other in facts[guess.block.index :] if other is not None and within(other.block, article))
    long, dated = 0, False
    for other in inside:
        long += other.size >= LONG
        dated = dated or (not long and is_date_line(other))
        if long and (not dated or long == STORY_BLOCKS):
            return dated
    return False


def _last_in_heading(facts: Sequence[Facts | None], found: Facts) -> int:
    """The last block of a heading that holds several lines, of which the first are its kicker."""
    heading = found.block.container.closest("h1", "h2")
    index = found.block.index
    for other in facts[index + 1 : index + TRAIL_LEVELS + 1]:
        if other is not None and other.block.container.closest("h1", "h2") is heading:
            index = other.block.index
    return index
