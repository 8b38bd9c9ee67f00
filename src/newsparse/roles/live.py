"""Labels the times, headings and bylines of a live page's entries."""

import re

from newsparse.roles import cues
from newsparse.roles.bylines import LONGEST_LABEL, inner_bits
from newsparse.roles.features import HEADINGS, IN
from newsparse.roles.role import BODY_ROLES, Role
from newsparse.roles.state import Labelling

CLOCK = re.compile(r"\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|Uhr|h)?\s*(?:[A-Z]{2,4})?\s*", re.IGNORECASE)
LEAST_UPDATES = 3


def label_update_times(work: Labelling) -> None:
    """Times that stand over the entries of a live page: three or more, all at the same path, inside the body.

    Threads of a forum, comments and lists of new stories print such times too: the page or the class of an element
    around the times must say that it is live.

    Cases: live-blog-with-entries, live-blog-newest-first-with-pinned-post.
    """
    if work.first is None or work.last is None:
        return
    by_path: dict[int, list[int]] = {}
    for index in range(work.first, work.last + 1):
        found = work.facts[index]
        if (
            found is not None
            and found.size < LONGEST_LABEL
            and (found.place.tags & IN["time"] or printed_clock(found.block.text))
            and (work.context.live or found.place.near & cues.LIVE)
            and not found.place.anywhere & cues.COMMENT
        ):
            by_path.setdefault(found.place.path, []).append(index)
    for indexes in by_path.values():
        if len(indexes) >= LEAST_UPDATES:
            for index in indexes:
                work.give(index, Role.UPDATE_TIME, "one of the times over a live page's entries")
                label_entry_head(work, index)


def label_entry_head(work: Labelling, time: int) -> None:
    """The heading and the byline of a live page's entry stand between its time and its text.

    Cases: live-blog-with-entries.
    """
    for index in range(time + 1, min(len(work.blocks), time + 4)):
        found = work.facts[index]
        if found is None or work.role(index) in BODY_ROLES:
            continue
        if found.block.tag in HEADINGS:
            work.give(index, Role.HEADING, "heads an entry of a live page")
        elif (found.place.near | inner_bits(found.block)) & cues.BYLINE and found.size < LONGEST_LABEL:
            work.give(index, Role.BYLINE, "signs an entry of a live page")


def printed_clock(text: str) -> bool:
    """Whether the whole text is a time of day."""
    return CLOCK.fullmatch(text) is not None
