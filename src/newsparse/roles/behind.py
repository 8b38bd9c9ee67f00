"""Labels what stands behind the body: related lists, tags, categories, a byline or date at the end."""

import re

from newsparse.blocks.block import Block, Container
from newsparse.roles import cues
from newsparse.roles.bylines import LONGEST_LABEL, is_byline, is_date_line
from newsparse.roles.features import HEADINGS, IN, Facts, holder, within
from newsparse.roles.phrases import (
    STORY_ANNOUNCEMENTS,
    TAG_LABEL_HEADS,
    TAG_LABEL_WORDS,
    announces_site_list,
    announces_stories,
    folded,
    prints,
)
from newsparse.roles.promos import LINKED, is_story_link
from newsparse.roles.role import Part, Role
from newsparse.roles.state import Labelling

BOILERPLATE = Role.BOILERPLATE
BEHIND = 60
NEAR_END = 15
TAG_PATH = re.compile(
    r"/(?:tags?|topics?|thema|themen|temas?|tagi|etiqueta|etiquetas|etiket|mot-cle|sujet|keywords?|schlagwort|hashtag)/",
    re.IGNORECASE,
)


def label_behind(work: Labelling) -> None:  # noqa: C901, PLR0912 - one pass, its tests in order of trust
    """Related lists, tags, and a byline or date at the end of the story."""
    if work.last is None:
        return
    own = work.blocks[work.last].container.closest("article")
    offered: Container | None = None
    tagging = False
    for index in range(work.last + 1, min(len(work.blocks), work.last + BEHIND)):
        found, given = work.facts[index], work.labels.get(index)
        if found is None or (given is not None and given.role is not BOILERPLATE):
            continue
        block, place = found.block, found.place
        near_end = index - work.last < NEAR_END
        if near_end and (parts := filed_under(block)):
            work.give(index, parts[0].role, "links that say they are the story's category or tag", parts)
            continue
        if near_end and is_tag_line(found):
            work.give(index, Role.TAG, "topic labels, by their links or the words before them")
            tagging = True
            continue
        if place.anywhere & cues.COMMENT or (in_footer(found) and not (own and within(block, own))):
            continue
        if offered is not None and is_offered(found, offered):
            work.give(index, Role.RELATED_LIST, "in a list that the story's words announce")
        elif end := label_before_links(block):
            parts = (
                Part(0, end, Role.RELATED_LABEL),
                *(Part(a.start, a.end, Role.RELATED_LIST) for a in block.anchors),
            )
            work.give(index, Role.RELATED_LIST, "links behind words that announce other stories", parts)
        elif (not near_end and is_tag_line(found)) or (
            tagging and found.link_share >= LINKED and found.size < LONGEST_LABEL
        ):
            work.give(index, Role.TAG, "topic labels, by their links or the words before them")
            tagging = True
            continue
        elif prints(block.text, TAG_LABEL_WORDS, TAG_LABEL_HEADS):
            tagging = True
            continue
        elif block.tag in HEADINGS or announces_stories(block.text) or announces_site_list(block.text):
            offered = announced(work, found)
        elif (
            found.links
            and place.near & cues.TAGS
            and found.size < 200
            and not place.near & (cues.BYLINE | cues.PROFILE | cues.SHARE)
        ):
            work.give(index, Role.TAG, "a topic label by its class")
        elif index - work.last < 12 and is_byline(found, in_body=False):
            work.give(index, Role.BYLINE, "a byline behind the story")
        elif index - work.last < 8 and is_date_line(found) and not place.near & cues.RELATED:
            work.give(index, Role.DATE, "a date line behind the story")
        tagging = False


def is_offered(found: Facts, offered: Container) -> bool:
    """Whether a block is a link to a story and stands in the list that the story's words announce."""
    if found.link_share < LINKED or found.size < 12 or announces_stories(found.block.text):
        return False
    return is_story_link(found.block) and within(found.block, offered)


def in_footer(found: Facts) -> bool:
    """Whether a block stands in a footer, by an element or by a class."""
    return bool(found.place.anywhere & cues.FOOTER or found.place.tags & IN["footer"])


def label_before_links(block: Block) -> int:
    """Where the label of a block ends that announces its links, else 0."""
    if not block.anchors or block.anchors[0].start == 0:
        return 0
    end = block.anchors[0].start
    return end if folded(block.text[:end]) in STORY_ANNOUNCEMENTS else 0


def filed_under(block: Block) -> tuple[Part, ...]:
    """The parts of a block that are links of rel=category or rel=tag, if one is a category."""
    parts: list[Part] = []
    for span in block.spans:
        element = span.container
        stated = element.attributes.get("rel") if element.tag == "a" else None
        if not stated:
            continue
        relation = stated.split()
        if "category" in relation:
            parts.append(Part(span.start, span.end, Role.SECTION))
        elif "tag" in relation:
            parts.append(Part(span.start, span.end, Role.TAG))
    return tuple(parts) if parts and any(part.role is Role.SECTION for part in parts) else ()


def is_tag_line(found: Facts) -> bool:
    """Whether a block is topic labels: links that say so themselves, or links behind a word such as "Tags:"."""
    block = found.block
    if not block.anchors or found.size > 300:
        return False
    if block.container.tag == "a" and "tag" in (block.container.attributes.get("rel") or "").split():
        return True
    if found.link_share > 0.6 and all(TAG_PATH.search(anchor.href) for anchor in block.anchors):
        return True
    start = block.anchors[0].start
    return start > 0 and prints(block.text[:start], TAG_LABEL_WORDS, TAG_LABEL_HEADS)


def announced(work: Labelling, found: Facts) -> Container | None:
    """The container of a list that a heading behind the story announces because of this story, else None."""
    text = found.block.text
    if announces_stories(text) and not announces_site_list(text):
        if work.role(found.block.index) is None or work.role(found.block.index) is Role.BOILERPLATE:
            work.give(found.block.index, Role.RELATED_LABEL, "announces other stories")
        node = holder(found.block)
        for _ in range(3):
            if node.parent is None or work.masses.linked(node) > found.size * 1.5:
                break
            node = node.parent
        return node
    return None
