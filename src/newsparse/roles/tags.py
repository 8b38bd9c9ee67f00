"""A block comes in; whether it is topic labels or categories of the story by its links or words goes out."""

from newsparse.blocks.block import Block
from newsparse.roles.addresses import TAG_PATH
from newsparse.roles.features import Facts
from newsparse.roles.phrases import TAG_LABEL_WORDS, prints
from newsparse.roles.role import Part, Role


def filed_under(block: Block) -> tuple[Part, ...]:
    """The parts of a block that are links to a category, an author or tags, if one is a category.

    Cases: tag-list-with-section-and-author-mixed-in.
    """
    parts: list[Part] = []
    for span in block.spans:
        element = span.container
        if element.tag != "a":
            continue
        relation = (element.attributes.get("rel") or "").split()
        if "category" in relation:
            parts.append(Part(span.start, span.end, Role.SECTION))
        elif "author" in relation or "/author/" in (element.attributes.get("href") or ""):
            parts.append(Part(span.start, span.end, Role.BYLINE))
        elif "tag" in relation:
            parts.append(Part(span.start, span.end, Role.TAG))
    return tuple(parts) if parts and any(part.role is Role.SECTION for part in parts) else ()


def is_tag_line(found: Facts) -> bool:
    """Whether a block is topic labels: links that say so themselves, or links behind a word such as "Tags:".

    Cases: medium-like-hashed-classes, election-results-table-story.
    """
    block = found.block
    if not block.anchors or found.size > 300:
        return False
    if block.container.tag == "a" and "tag" in (block.container.attributes.get("rel") or "").split():
        return True
    if found.link_share > 0.6 and all(TAG_PATH.search(anchor.href) for anchor in block.anchors):
        return True
    start = block.anchors[0].start
    return start > 0 and prints(block.text[:start], TAG_LABEL_WORDS)
