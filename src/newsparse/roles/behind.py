"""Labels what stands behind the body beside lists of stories: tags, categories, a byline or date at the end."""

from newsparse.blocks.block import Container
from newsparse.roles import cues
from newsparse.roles.addresses import LINKED
from newsparse.roles.bylines import DIGITS, LONGEST_LABEL, is_byline, is_date_line
from newsparse.roles.cards import CARD_REASON
from newsparse.roles.features import HEADINGS, IN, Facts, within
from newsparse.roles.lists import label_in_one_block
from newsparse.roles.phrases import TAG_LABEL_WORDS, prints
from newsparse.roles.role import Role
from newsparse.roles.state import Labelling
from newsparse.roles.tags import filed_under, is_tag_line

BOILERPLATE = Role.BOILERPLATE
BEHIND = 60
NEAR_END = 15
SIGN_OFF = 3
TOPICS = "topic labels, by their links or the words before them"


def label_behind(work: Labelling) -> None:
    """Tags, categories, links in a line that announces them, and a byline or date at the end of the story."""
    if work.last is None:
        return
    own = work.blocks[work.last].container.closest("article")
    tagging = False
    for index in range(work.last + 1, min(len(work.blocks), work.last + BEHIND)):
        found, given = work.facts[index], work.labels.get(index)
        if found is None or (given is not None and (given.role is not BOILERPLATE or given.reason == CARD_REASON)):
            continue
        near_end = index - work.last < NEAR_END
        if near_end and label_topics(work, found):
            tagging = True
        elif not elsewhere(found, own) or signs_off(work, found):
            if label_topics(work, found) or (tagging and label_next_topic(work, found)):
                tagging = True
                continue
            tagging = prints(found.block.text, TAG_LABEL_WORDS)
            if not tagging:
                label_one(work, found)


def elsewhere(found: Facts, own: Container | None) -> bool:
    """Whether a block stands among comments, or in a footer outside the story's own element."""
    return bool(found.place.anywhere & cues.COMMENT or (in_footer(found) and not (own and within(found.block, own))))


def signs_off(work: Labelling, found: Facts) -> bool:
    """Whether a line right behind the story is its byline, in an element that a class alone calls a footer.

    Cases: german-blog-date-below-the-post.
    """
    right_behind = found.block.index - (work.last or 0) <= SIGN_OFF
    place = found.place
    if not right_behind or place.tags & IN["footer"] or place.anywhere & cues.COMMENT:
        return False
    return bool(place.near & (cues.BYLINE | cues.DATE)) and is_byline(found, in_body=False)


def label_topics(work: Labelling, found: Facts) -> bool:
    """Label categories and topic labels; whether the block was one.

    Cases: broadcaster-key-points-and-topics, traditional-chinese-reporter-bracket-line.
    """
    block = found.block
    if block.index - (work.last or 0) < NEAR_END and (parts := filed_under(block)):
        work.give(block.index, parts[0].role, "links that say they are the story's category or tag", parts)
        return True
    if is_tag_line(found):
        work.give(block.index, Role.TAG, TOPICS)
        return True
    return False


def label_next_topic(work: Labelling, found: Facts) -> bool:
    """Label a short link right behind topic labels; whether the block was one.

    Cases: spanish-firma-con-ciudad.
    """
    if found.link_share < LINKED or found.size >= LONGEST_LABEL or found.block.tag in HEADINGS:
        return False
    work.give(found.block.index, Role.TAG, TOPICS)
    return True


def label_one(work: Labelling, found: Facts) -> None:
    """Label a line of related links, a topic by its class, a byline or a date."""
    block = found.block
    away = block.index - (work.last or 0)
    if parts := label_in_one_block(block):
        work.give(block.index, Role.RELATED_LIST, "links behind words that announce other stories", parts)
    elif block.tag in HEADINGS:
        return
    elif is_topic_by_class(found):
        work.give(block.index, Role.TAG, "a topic label by its class")
    elif away < 12 and is_byline(found, in_body=False) and not is_teaser_line(found):
        work.give(block.index, Role.BYLINE, "a byline behind the story")
    elif away < 8 and is_date_line(found) and not found.place.near & cues.RELATED:
        work.give(block.index, Role.DATE, "a date line behind the story")


def is_teaser_line(found: Facts) -> bool:
    """Whether a line that names an author stands in a teaser of another story: those are dated."""
    return bool(found.place.near & cues.RELATED and DIGITS.search(found.block.text))


def is_topic_by_class(found: Facts) -> bool:
    """Whether a short block with a link stands in an element that its class calls one of tags.

    Cases: portuguese-por-and-foto-credits, thai-no-spaces-and-tags.
    """
    place = found.place
    return (
        bool(found.links and place.near & cues.TAGS)
        and found.size < 200
        and found.block.tag not in HEADINGS
        and not place.near & (cues.BYLINE | cues.PROFILE | cues.SHARE)
    )


def in_footer(found: Facts) -> bool:
    """Whether a block stands in a footer, by an element or by a class."""
    return bool(found.place.anywhere & cues.FOOTER or found.place.tags & IN["footer"])
