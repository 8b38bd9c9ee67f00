"""Takes the site's own lists out of the links between the story's blocks: boxes of jobs, courses and latest news."""

from collections.abc import Iterator
from itertools import islice

from newsparse.roles.announcements import announces_site_list, announces_stories, heads_stories, leaves_open
from newsparse.roles.likeness import Topic
from newsparse.roles.lists import is_named
from newsparse.roles.role import BODY_ROLES, Label, Role
from newsparse.roles.state import Labelling

# One or two links are set by an editor, more of them by a program too.
SMALLEST_LIST = 3
LARGEST_GAP = 8
ALIKE = 0.5
LEVELS = 8
IN_BOX = frozenset({Role.RELATED_INLINE, Role.RELATED_LABEL})


def drop_site_boxes(work: Labelling) -> None:
    """Boxes of three links or more that neither their label, their class nor their words tie to the story."""
    topic = Topic(work)
    for run in list(runs(work)):
        links = [index for index in run if work.role(index) is Role.RELATED_INLINE]
        addresses = {anchor.href for index in links for anchor in work.blocks[index].anchors}
        labels = [label_text(work, index) for index in run if work.role(index) is Role.RELATED_LABEL]
        named = any(announces_site_list(text) and not leaves_open(text) for text in labels)
        least = 1 if named else SMALLEST_LIST
        if len(addresses) < least or is_tied(work, run, labels):
            continue
        if named or topic.share(work.blocks[index].text for index in links) < ALIKE:
            for index in run:
                work.give(index, Role.BOILERPLATE, "a box of links that would stand on other pages too")


def runs(work: Labelling) -> Iterator[list[int]]:
    """The related links and labels between two blocks of the body, near to each other."""
    run: list[int] = []
    for index in sorted(work.labels):
        label = work.labels[index]
        if in_box(label) and (not run or index - run[-1] <= LARGEST_GAP):
            run.append(index)
        elif run and (label.role in BODY_ROLES or label.role in IN_BOX):
            yield run
            run = [index] if in_box(label) else []
    if run:
        yield run


def in_box(label: Label) -> bool:
    """Whether a label is a box's: a link or words over it; a line that holds both is one by itself."""
    return label.role is Role.RELATED_LABEL or (label.role is Role.RELATED_INLINE and not label.parts)


def label_text(work: Labelling, index: int) -> str:
    """The words that announce links, without what else stands in their block."""
    text, parts = work.blocks[index].text, work.labels[index].parts
    return text[parts[0].start : parts[0].end] if parts else text


def is_tied(work: Labelling, run: list[int], labels: list[str]) -> bool:
    """Whether a label in the box, or the class of an element around it, says that it belongs to the story."""
    if any(announces_stories(text) or heads_stories(text) for text in labels):
        return True
    around = islice(work.blocks[run[-1]].container.chain(), LEVELS)
    return any(map(is_named, around))
