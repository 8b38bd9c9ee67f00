"""Labelled body blocks come in; the roles around them go out: kicker, byline, date … before, related lists behind."""

import re

from newsparse.blocks.block import Block, Container
from newsparse.moment import label_kind, printed
from newsparse.names import agencies, introduces, people_of
from newsparse.roles import cues
from newsparse.roles.body import LINKED, is_story_link, name_picture_text
from newsparse.roles.features import HEADINGS, IN, Facts, holder, squash
from newsparse.roles.phrases import (
    GENRE_WORDS,
    HOME_WORDS,
    STORY_ANNOUNCEMENTS,
    TAG_LABEL_WORDS,
    announces_site_list,
    announces_stories,
    folded,
    heads_key_points,
    is_leftover,
)
from newsparse.roles.plain import LINK_REASON
from newsparse.roles.role import BODY_ROLES, Part, Role
from newsparse.roles.state import Labelling

# How far over the headline its labels may stand, and how far behind the last block a related list may begin, in blocks.
ABOVE = 10
BEHIND = 60
NEAR_END = 15
# In a body of no more blocks than this, one paragraph beside another is enough to make both of them story.
FEW = 3
LONGEST_LABEL = 60
LONGEST_BYLINE = 200
LONGEST_KICKER = 40
LONGEST_PART = 24
LONGEST_DATE_LINE = 140
LONGEST_STANDFIRST = 900
DIGITS = re.compile(r"\d")
NOT_HERE = cues.NAV | cues.FOOTER | cues.COMMENT | cues.SIDE
CHROME = IN["nav"] | IN["footer"]


def label_around(work: Labelling) -> None:
    """Label what stands over the body, then the breadcrumb, then what stands behind it, then the pictures."""
    if work.headline is not None:
        work.give(work.headline, Role.HEADLINE, "prints the declared title, or is the page's first heading")
    label_top(work)
    label_key_points(work)
    label_update_times(work)
    label_breadcrumb(work)
    label_behind(work)
    label_pictures(work)


def top_range(work: Labelling) -> range:
    """From a little over the headline to a little into the body."""
    anchor = work.headline if work.headline is not None else work.first
    if anchor is None:
        return range(0)
    first = work.first if work.first is not None and work.first > anchor else anchor + 12
    if work.first is not None and work.headline is not None and first - anchor > 60:
        first = anchor + 40
    return range(max(0, anchor - ABOVE), min(len(work.blocks), first + 3))


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
        if given is not None and not (given.role in BODY_ROLES or given.reason == "a control"):
            continue
        if name_labels_over(work, found):
            continue
        role, reason = top_role(work, found)
        if role is not None:
            work.give(index, role, reason)


def top_role(work: Labelling, found: Facts) -> tuple[Role | None, str]:  # noqa: C901 - tests in order of trust
    """The role of a block near the headline, or None where it has none of its own."""
    block, place = found.block, found.place
    in_body = work.role(block.index) in BODY_ROLES
    bits = place.near | inner_bits(block)
    above = work.headline is not None and block.index < work.headline
    if place.tags & CHROME and not (
        place.anywhere & cues.BREADCRUMB or (place.near & (cues.BYLINE | cues.DATE) and not place.tags & IN["nav"])
    ):
        return None, ""
    if (
        not in_body
        and place.near & (cues.SHARE | cues.AD | cues.OVERLAY | cues.SIGNUP)
        and not bits & (cues.BYLINE | cues.DATE)
    ):
        dated = found.size < LONGEST_LABEL and DIGITS.search(block.text) and printed(block.text) is not None
        return (Role.DATE, "prints a date near the headline") if dated else (None, "")
    if (not in_body or opens_as_date(found)) and is_date_line(found):
        if bits & cues.BYLINE or people_of(block.text):
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
    if squash(block.text) in work.context.sections and not place.anywhere & NOT_HERE:
        return Role.SECTION, "prints a declared section"
    if (
        above
        and (folded(block.text) in GENRE_WORDS or place.own & cues.KICKER)
        and work.headline is not None
        and work.headline - block.index <= 4
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
        if folded(text) in GENRE_WORDS or bits & cues.KICKER:
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


def inner_bits(block: Block) -> int:
    """The concepts that elements inside the block name."""
    found = 0
    for span in block.spans[:12]:
        for element in (span.container, span.container.parent):
            if element is None or element is block.container:
                break
            attributes = element.attributes
            if attributes:
                found |= cues.name_bits(
                    f"{attributes.get('class') or ''} {attributes.get('rel') or ''} {attributes.get('itemprop') or ''}"
                )
    return found


def is_date_line(found: Facts) -> bool:
    """Whether a block near the headline prints a date."""
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
        or (found.size < LONGEST_DATE_LINE and digits >= 5 and (not found.sentences or printed(block.text) is not None))
    )


def opens_as_date(found: Facts) -> bool:
    """Whether a short line opens with a date's label and ends without a full stop."""
    return found.size < LONGEST_LABEL and not found.terminal and label_kind(found.block.text[:40]) is not None


def is_byline(found: Facts, in_body: bool) -> bool:
    """Whether a block near the headline names who wrote the story."""
    block, place = found.block, found.place
    if found.size > LONGEST_BYLINE or block.tag in HEADINGS or found.sentences > 1:
        return False
    if in_body and (found.terminal or found.size > 80):
        return False
    marked = (place.near | inner_bits(block)) & cues.BYLINE or any(
        "author" in (anchor.href or "").lower() for anchor in block.anchors
    )
    if marked and not place.near & (cues.CAPTION | cues.COMMENT):
        return not is_leftover(block.text) or folded(block.text) in ("by", "von")
    return found.size < 120 and introduces(block.text) and bool(people_of(block.text) or agencies(block.text))


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
    row = work.rows[block.index]
    described = row is not None and row[17] > 0
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
    following = (work.facts[index] for index in range(block.index + 1, min(len(work.blocks), block.index + 8)))
    alike = [
        other
        for other in following
        if other is not None
        and work.role(other.block.index) is Role.PARAGRAPH
        and here is not None
        and other.place.path == here.place.path
    ]
    least = 2 if len(work.inside) > FEW else 1
    return len(alike) >= least and holder(alike[0].block) is holder(block)


def by_headline(work: Labelling, block: Block) -> bool:
    """Whether the block stands beside the headline, or one element further out."""
    assert work.headline is not None
    beside = holder(work.blocks[work.headline])
    own = holder(block)
    return own in (beside, beside.parent) or own.parent is beside


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


def label_update_times(work: Labelling) -> None:
    """Times that stand over the entries of a live page: three or more, all at the same path, inside the body."""
    if work.first is None or work.last is None:
        return
    by_path: dict[int, list[int]] = {}
    for index in range(work.first, work.last + 1):
        found = work.facts[index]
        if (
            found is not None
            and found.size < LONGEST_LABEL
            and (found.place.tags & IN["time"] or printed_clock(work.blocks[index].text))
        ):
            by_path.setdefault(found.place.path, []).append(index)
    for indexes in by_path.values():
        if len(indexes) >= LEAST_UPDATES:
            for index in indexes:
                work.give(index, Role.UPDATE_TIME, "one of the times over a live page's entries")
                label_entry_head(work, index)


def label_entry_head(work: Labelling, time: int) -> None:
    """The heading and the byline of a live page's entry stand between its time and its text."""
    for index in range(time + 1, min(len(work.blocks), time + 4)):
        found = work.facts[index]
        if found is None or work.role(index) in BODY_ROLES:
            continue
        if found.block.tag in HEADINGS:
            work.give(index, Role.HEADING, "heads an entry of a live page")
        elif (found.place.near | inner_bits(found.block)) & cues.BYLINE and found.size < LONGEST_LABEL:
            work.give(index, Role.BYLINE, "signs an entry of a live page")


CLOCK = re.compile(r"\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|Uhr|h)?\s*(?:[A-Z]{2,4})?\s*", re.IGNORECASE)
LEAST_UPDATES = 3


def printed_clock(text: str) -> bool:
    """Whether the whole text is a time of day."""
    return CLOCK.fullmatch(text) is not None


TRAIL = re.compile(r"\s*(?:>|»|›|/|→|\|)\s*")


def is_printed_trail(text: str) -> bool:
    """Whether a line is a breadcrumb without markup: short names between arrows."""
    names = TRAIL.split(text)
    arrows = ">" in text or "»" in text or "›" in text or folded(names[0]) in HOME_WORDS
    return len(names) >= 3 and all(0 < len(name) <= 24 for name in names) and arrows


# A menu holds more entries than a breadcrumb.
LONGEST_TRAIL = 120
MOST_ENTRIES = 5


def trail_of(work: Labelling, found: Facts) -> Container | None:
    """The small element around a link to the start page that stands near the headline: a breadcrumb."""
    if work.headline is None or work.headline - found.block.index > ABOVE:
        return None
    node = holder(found.block)
    if within(work.blocks[work.headline], node):
        return None
    for _ in range(2):
        if (
            node.parent is None
            or work.masses.text(node.parent) > LONGEST_TRAIL
            or within(work.blocks[work.headline], node.parent)
        ):
            break
        node = node.parent
    entries = sum(
        1
        for other in work.facts[found.block.index : found.block.index + MOST_ENTRIES + 1]
        if other and within(other.block, node)
    )
    close = work.headline - found.block.index <= MOST_ENTRIES + 1 and entries < MOST_ENTRIES
    menu = found.place.anywhere & cues.NAV and not found.place.near & cues.BREADCRUMB and not close
    return node if work.masses.text(node) <= LONGEST_TRAIL and 2 <= entries <= MOST_ENTRIES and not menu else None


def label_breadcrumb(work: Labelling) -> None:
    """The entries of a breadcrumb that stands anywhere over the body."""
    stop = work.headline if work.headline is not None else (work.first or 0)
    home: Container | None = None
    for found in work.facts[:stop]:
        if found is not None and folded(found.block.text) in HOME_WORDS and found.links:
            home = trail_of(work, found)
        if (
            found is None
            or found.size > LONGEST_TRAIL
            or (found.block.index in work.labels and work.role(found.block.index) is not Role.BOILERPLATE)
        ):
            continue
        in_trail = home is not None and within(found.block, home)
        if found.block.tag in HEADINGS:
            continue
        if (
            found.place.near & cues.BREADCRUMB or in_trail or is_printed_trail(found.block.text)
        ) and not found.place.tags & IN["footer"]:
            work.give(found.block.index, Role.SECTION, "in a breadcrumb")


def label_behind(work: Labelling) -> None:  # noqa: C901, PLR0912 - one pass, its tests in order of trust
    """Related lists, tags, and a byline or date at the end of the story."""
    if work.last is None:
        return
    offered: Container | None = None
    tagging = False
    for index in range(work.last + 1, min(len(work.blocks), work.last + BEHIND)):
        found = work.facts[index]
        if found is None or (work.labels.get(index) is not None and work.role(index) is not Role.BOILERPLATE):
            continue
        block, place = found.block, found.place
        if index - work.last < NEAR_END and (parts := filed_under(block)):
            work.give(index, parts[0].role, "links that say they are the story's category or tag", parts)
            continue
        if index - work.last < NEAR_END and is_tag_line(found):
            work.give(index, Role.TAG, "topic labels, by their links or the words before them")
            tagging = True
            continue
        if place.anywhere & (cues.COMMENT | cues.FOOTER) or place.tags & IN["footer"]:
            continue
        linked = found.link_share >= LINKED and found.size >= 12 and is_story_link(block)
        if offered is not None and linked and within(block, offered) and not announces_stories(block.text):
            work.give(index, Role.RELATED_LIST, "in a list that the story's words announce")
        elif label_before_links(block):
            end = label_before_links(block)
            parts = (
                Part(0, end, Role.RELATED_LABEL),
                *(Part(a.start, a.end, Role.RELATED_LIST) for a in block.anchors),
            )
            work.give(index, Role.RELATED_LIST, "links behind words that announce other stories", parts)
        elif is_tag_line(found) or (tagging and found.link_share >= LINKED and found.size < LONGEST_LABEL):
            work.give(index, Role.TAG, "topic labels, by their links or the words before them")
            tagging = True
            continue
        elif folded(block.text) in TAG_LABEL_WORDS:
            tagging = True
            continue
        elif block.tag in HEADINGS or announces_stories(block.text) or announces_site_list(block.text):
            offered = announced(work, found)
        elif (
            place.near & cues.TAGS
            and not place.near & (cues.BYLINE | cues.PROFILE)
            and found.links
            and found.size < 200
            and not place.near & cues.SHARE
        ):
            work.give(index, Role.TAG, "a topic label by its class")
        elif index - work.last < 12 and is_byline(found, in_body=False):
            work.give(index, Role.BYLINE, "a byline behind the story")
        elif index - work.last < 8 and is_date_line(found) and not place.near & cues.RELATED:
            work.give(index, Role.DATE, "a date line behind the story")
        tagging = False


def label_before_links(block: Block) -> int:
    """Where the label of a block ends that announces its links, else 0."""
    if len(block.anchors) < 1 or block.anchors[0].start == 0:
        return 0
    end = block.anchors[0].start
    return end if folded(block.text[:end]) in STORY_ANNOUNCEMENTS else 0


TAG_PATH = re.compile(
    r"/(?:tags?|topics?|thema|themen|temas?|tagi|etiqueta|etiquetas|etiket|mot-cle|sujet|keywords?|schlagwort|hashtag)/",
    re.IGNORECASE,
)


def filed_under(block: Block) -> tuple[Part, ...]:
    """The parts of a block that are links of rel=category or rel=tag, if one is a category."""
    parts: list[Part] = []
    for span in block.spans:
        relation = (span.container.attributes.get("rel") or "").split() if span.container.tag == "a" else []
        if "category" in relation:
            parts.append(Part(span.start, span.end, Role.SECTION))
        elif "tag" in relation:
            parts.append(Part(span.start, span.end, Role.TAG))
    return tuple(parts) if any(part.role is Role.SECTION for part in parts) else ()


def is_tag_line(found: Facts) -> bool:
    """Whether a block is topic labels: links that say so themselves, or links behind a word such as "Tags:"."""
    block = found.block
    if not block.anchors or found.size > 300:
        return False
    if block.container.tag == "a" and "tag" in (block.container.attributes.get("rel") or "").split():
        return True
    if found.link_share > 0.6 and all(TAG_PATH.search(anchor.href) for anchor in block.anchors):
        return True
    return folded(block.text[: block.anchors[0].start]) in TAG_LABEL_WORDS and block.anchors[0].start > 0


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


def within(block: Block, container: Container) -> bool:
    """Whether the block stands inside the container."""
    return any(node is container for node in block.container.chain())


def label_pictures(work: Labelling) -> None:
    """Pictures and embeds between the headline and the end of the body, and the lead picture over the body."""
    if work.first is None or work.last is None:
        return
    start = min(work.headline if work.headline is not None else work.first, work.first)
    lead = max(0, start - 4)
    end = end_of_gallery(work)
    for index in range(lead, min(len(work.blocks), end + 4)):
        block = work.blocks[index]
        if block.kind == "text":
            found = work.facts[index]
            if index not in work.labels and found is not None and (index < work.first or index > work.last):
                name_picture_text(work, found, chosen=False)
            continue
        if belongs(work, block, inside=start <= index <= end):
            role = Role.IMAGE if block.kind == "image" else Role.EMBED
            work.give(index, role, "stands in the story" if index >= work.first else "stands over the story")


def end_of_gallery(work: Labelling) -> int:
    """The last block of a gallery that begins in the body or right behind it, or the last block of the body."""
    assert work.last is not None
    gallery: Container | None = None
    end = work.last
    for index in range(work.last + 1, len(work.blocks)):
        block = work.blocks[index]
        if gallery is None:
            if index > work.last + 3:
                break
            if block.kind == "image":
                gallery = next((node for node in chain_up(block.container, 8) if in_gallery(node)), None)
                gallery = gallery and outermost(gallery)
        if gallery is not None:
            if not within(block, gallery):
                break
            end = index
    return end


def in_gallery(node: Container) -> bool:
    """Whether an element is a gallery by its class."""
    return bool(cues.name_bits(node.attributes.get("class") or "") & cues.GALLERY)


def outermost(node: Container) -> Container:
    """The outermost gallery around a gallery's element, short of the page itself."""
    best = node
    for up in node.chain():
        if up.tag in ("body", "html", "main", "article"):
            break
        if in_gallery(up):
            best = up
    return best


def chain_up(container: Container, levels: int) -> list[Container]:
    """An element and its nearest ancestors."""
    return [node for node, _ in zip(container.chain(), range(levels), strict=False)]


SMALL = 90
ICONS = re.compile(
    r"icon|avatar|logo|sprite|emoji|gravatar|pixel|badge|1x1|blank|spacer|tracking|button|share|placeholder|banner"
    r"|doubleclick|//ads?[.]|/ads?/|\.svg",
    re.IGNORECASE,
)


def belongs(work: Labelling, block: Block, *, inside: bool) -> bool:
    """Whether a picture or an embed is the story's own."""
    media = block.media
    if media is None or not inside:
        return False
    from_facts = next((f for f in work.facts[block.index :: -1] if f is not None), None)
    nearest = (node.attributes for node in chain_up(block.container, 4))
    names = " ".join(f"{attributes.get('class') or ''} {attributes.get('id') or ''}" for attributes in nearest)
    bits = cues.name_bits(names)
    if block.kind == "embed":
        return bool(media.urls) and not bits & (cues.AD | cues.SIGNUP)
    if (media.width and media.width < SMALL) or (media.height and media.height < SMALL):
        return False
    if any(ICONS.search(url) for url in media.urls[:1]) or bits & (cues.AD | cues.PROFILE | cues.SHARE | cues.SIGNUP):
        return False
    if bits & cues.BYLINE and not block.container.closest("figure"):
        return False
    if bits & cues.RELATED and not block.container.closest("figure") and from_facts is not None:
        return False
    return not (media.href and inside_related(work, block))


def inside_related(work: Labelling, block: Block) -> bool:
    """Whether the next text after a linked picture is a link to another story."""
    following = work.labels.get(block.index + 1)
    return following is not None and following.role in (Role.RELATED_INLINE, Role.RELATED_LIST)
