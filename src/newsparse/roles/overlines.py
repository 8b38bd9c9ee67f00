"""Facts of the blocks over a headline come in; which of them name the section, or are a kicker, goes out."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from urllib.parse import urlsplit

from newsparse.blocks.block import Anchor, Block, Container, Span
from newsparse.evidence.spelling import squash
from newsparse.evidence.url import site_of
from newsparse.roles import cues
from newsparse.roles.bylines import DIGITS, LONGEST_LABEL, is_date_line
from newsparse.roles.features import Facts, Place
from newsparse.roles.phrases import GENRE_WORDS, HOME_WORDS, calls, is_leftover, prints
from newsparse.roles.plain import CHROME_REASON, LINK_REASON
from newsparse.roles.role import Part, Role
from newsparse.roles.state import Labelling

LONGEST_KICKER = 40
LONGEST_PART = 24
# A date with its year has that many digits.
DATE_DIGITS = 5
# How many elements further out than the headline's own a label of the story may stand. Of the links as short as a label
# among the last two blocks before a headline (400 news and blog pages), 80 of 84 within three elements name a section;
# of the 28 further out 7 do, the others are links of the site's head ("Sign in", "Apply now").
LABEL_LEVELS = 3
# A menu has more entries than a story has labels.
MOST_LINKS = 4
MENU_LINKS = 3
ABOVE_LINKS = 8
LONGEST_SLUG = 5
# How many segments of the page's address may name sections.
DEEPEST = 6
NO_LABEL = (
    cues.SHARE | cues.SIGNUP | cues.OVERLAY | cues.COMMENT | cues.BYLINE | cues.CAPTION | cues.CREDIT | cues.PROFILE
)  # fmt: skip
# How links begin that lead back to where the reader came from.
BACK: dict[str, tuple[str, ...]] = {
    "en": ("back to ", "return to ", "all "),
    "de": ("zurück ", "alle "),
    "fr": ("retour ", "tous les ", "toutes les "),
    "es": ("volver ", "todos los ", "todas las "),
    "pt": ("voltar ",),
    "it": ("torna ",),
    "nl": ("terug naar ",),
    "sv": ("tillbaka till ",),
    "no": ("tilbake til ",),
    "da": ("tilbage til ",),
    "fi": ("takaisin ",),
    "pl": ("powrót ", "wróć "),
    "cs": ("zpět ",),
    "ru": ("назад ", "вернуться "),
    "tr": ("geri dön",),
}
_BACK = tuple(words for row in BACK.values() for words in row)
CATEGORY_PATH = re.compile(r"/(?:categor(?:y|ies|ia|ie|ias)|kategorien?|rubriken?|ressorts?|sections?|secciones?)/")
# What an address says that leads to people, to a form or to a file.
NO_LIST = ("author", "login", "/@", ".xml", "/rss", "/feed")
_ARROWS = "<‹«←⟵◀"


def section_links(work: Labelling) -> list[int]:
    """The blocks right over the headline that are links to sections; none where there are as many as in a menu."""
    if work.headline is None:
        return []
    near = set(_outward(work.blocks[work.headline].container))
    found: list[int] = []
    for index in range(work.headline - 1, max(-1, work.headline - ABOVE_LINKS), -1):
        facts = work.facts[index]
        if facts is None or not squash(facts.block.text) or is_date_line(facts) or is_between(facts, near):
            continue
        if not is_section_link(work, facts):
            found = [] if found and is_in_menu_of(facts.block, work.blocks[found[-1]]) else found
            break
        marked = facts.place.near & (cues.SECTION | cues.KICKER) or is_filed_under(work, facts.block.text)
        if near.isdisjoint(facts.block.container.chain()) and not marked:
            break
        found.append(index)
    tags = len(found) > 1 and all(_place(work, index).near & cues.TAGS for index in found)
    return found[::-1] if len(found) <= MOST_LINKS and not tags else []


def is_in_menu_of(block: Block, other: Block) -> bool:
    """Whether a block stands in another one's list, and is no link to the start page that opens a breadcrumb."""
    entries = other.container.closest("ul", "ol")
    if entries is None or entries is not block.container.closest("ul", "ol"):
        return False
    return not prints(block.text, HOME_WORDS)


def is_between(found: Facts, near: AbstractSet[Container]) -> bool:
    """Whether a short line without links stands beside the headline: a kicker, over which a link may stand."""
    return not found.links and found.size <= LONGEST_LABEL and not near.isdisjoint(found.block.container.chain())


def _place(work: Labelling, index: int) -> Place:
    found = work.facts[index]
    assert found is not None
    return found.place


def _outward(container: Container) -> Iterator[Container]:
    """The elements around the headline that hold its labels too."""
    for level, node in enumerate(container.chain()):
        if level > LABEL_LEVELS or node.tag in ("body", "html"):
            return
        yield node


def is_section_link(work: Labelling, found: Facts) -> bool:
    """Whether a block is one short link that leads to a list of the site's own.

    Cases: ghost-feature-with-cards, burmese-printed-digits-and-dash-credit.
    """
    block = found.block
    if len(block.anchors) != 1 or found.link_share < 0.8 or not 2 <= found.size <= LONGEST_KICKER:
        return False
    near = found.place.near
    if near & NO_LABEL and not found.place.own & (cues.SECTION | cues.KICKER):
        return False
    if near & cues.NAV and not near & (cues.SECTION | cues.KICKER | cues.LABEL):
        return False
    return not is_call(block.text) and leads_to_list(work, block.anchors[0].href)


def is_call(text: str) -> bool:
    """Whether a short line asks the reader to go somewhere or to do something."""
    return text[0] in _ARROWS or text.lower().startswith(_BACK) or is_leftover(text) or calls(text)


def leads_to_list(work: Labelling, href: str) -> bool:
    """Whether an address of this site may be that of a section: it has a path, and no story's long name at its end."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    segments = [segment for segment in parts.path.lower().split("/") if segment]
    own = work.context.url
    if parts.scheme not in ("", "http", "https") or not segments or any(word in href.lower() for word in NO_LIST):
        return False
    if parts.hostname and own is not None and site_of(parts.hostname) != site_of(own.host):
        return False
    return len(segments[-1].split("-")) <= LONGEST_SLUG


def filed_parts(work: Labelling, block: Block, role: Role) -> tuple[Part, ...]:
    """The links of a byline or date line that lead to the story's category, as parts beside the line's own role."""
    links = [anchor for anchor in block.anchors if is_category(work, block, anchor)]
    if not links:
        return ()
    edges = [0, *(edge for link in links for edge in (link.start, link.end)), len(block.text)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    own = [Part(start, end, role) for start, end in gaps if squash(block.text[start:end])]
    filed = [Part(link.start, link.end, Role.SECTION) for link in links]
    return tuple(sorted([*own, *filed])) if own else ()


def is_category(work: Labelling, block: Block, anchor: Anchor) -> bool:
    """Whether a link says that it leads to a category: by its rel, its address, or a name that is its address's end."""
    text = block.text[anchor.start : anchor.end]
    if not 1 < len(text) <= LONGEST_KICKER or DIGITS.search(text) or not leads_to_list(work, anchor.href):
        return False
    inner = (node for span in block.spans if span.start == anchor.start for node in span.container.chain())
    nearest = next((node for node in inner if node.tag == "a"), None)
    if nearest is not None and "category" in (nearest.attributes.get("rel") or "").split():
        return True
    path = anchor.href.lower().partition("?")[0].rstrip("/")
    named = squash(path.rpartition("/")[2]) == squash(text)
    return CATEGORY_PATH.search(path) is not None or (named and is_filed_under(work, text))


def is_label_line(work: Labelling, found: Facts) -> bool:
    """Whether a short unlinked line without digits stands right before the headline, among its own elements.

    Cases: polish-czytaj-tez-utility-classes, weather-warning-bulletin.
    """
    block = found.block
    if work.headline is None or found.links or not 2 < len(block.text) <= LONGEST_KICKER:
        return False
    between = work.facts[block.index + 1 : work.headline]
    if any(between) or DIGITS.search(block.text) or is_call(block.text) or "[" in block.text:
        return False
    headline = work.blocks[work.headline].container
    other = NO_LABEL | cues.NAV | cues.AD | cues.DATE
    # A caption's class says nothing of the line that stands in one element with the headline.
    other &= ~cues.CAPTION if block.container.parent is headline.parent else -1
    if found.place.near & other or squash(block.text) in work.context.names:
        return False
    near = set(_outward(headline))
    return not near.isdisjoint(block.container.chain())


def names_section(work: Labelling, text: str) -> bool:
    """Whether a label is the name of a section: one that the page declares, its address, or a link of its menus."""
    if is_filed_under(work, text):
        return True
    lower = text.casefold()
    menus = (index for index, reason in work.plain.items() if reason in (LINK_REASON, CHROME_REASON))
    if any(len(work.blocks[i].text) == len(text) and work.blocks[i].text.casefold() == lower for i in menus):
        return True
    return is_in_line_of_links(work, text)


def is_in_line_of_links(work: Labelling, text: str) -> bool:
    """Whether a line of links over the headline, a menu in one block, holds one of that name.

    Cases: armenian-short-bulletin.
    """
    over = (found.block for found in work.facts[: work.headline] if found is not None and found.links >= MENU_LINKS)
    return any(text == block.text[start:end] for block in over if text in block.text for start, end, _ in block.anchors)


def is_filed_under(work: Labelling, text: str) -> bool:
    """Whether a name is that of a section that the page declares, or stands in its address."""
    flat, own = squash(text), work.context.url
    named = own is not None and flat in {squash(segment) for segment in own.segments[:-1][:DEEPEST]}
    return named or flat in work.context.sections


def is_genre(text: str) -> bool:
    """Whether a label is the name of a sort of story, such as "Analysis".

    Cases: question-and-answer-with-speaker-names, live-ticker-in-german-table.
    """
    return prints(text, GENRE_WORDS)


def label_parts(work: Labelling, found: Facts) -> tuple[Part, ...]:
    """The labels of a short line over the headline that holds several ("People · Interview"), one an element.

    Cases: georgian-news-card-page, armenian-short-bulletin.
    """
    block = found.block
    if work.headline is None or not 0 < work.headline - block.index <= 3 or found.size > LONGEST_LABEL:
        return ()
    if len(block.spans) < 2:
        return first_of_run(work, block)
    parts = []
    for span in block.spans:
        text = block.text[span.start : span.end]
        if role := part_role(work, text, span.container):
            parts.append(Part(span.start, span.end, role))
        elif squash(text):
            return first_of_run(work, block)
    short = all(part.end - part.start <= LONGEST_PART for part in parts)
    return tuple(parts) if short and len({part.role for part in parts}) > 1 else first_of_run(work, block)


def part_role(work: Labelling, text: str, element: Container) -> Role | None:
    """What an element of a line of labels is: a kicker, a section, or the date beside them."""
    bits = cues.name_bits(element.attributes.get("class") or "")
    if is_genre(text) or bits & cues.KICKER:
        return Role.KICKER
    if digits := len(DIGITS.findall(text)):
        return Role.DATE if element.tag == "time" or digits >= DATE_DIGITS else None
    if bits & cues.SECTION or element.tag == "a" or names_section(work, text):
        return Role.SECTION
    return None


def first_of_run(work: Labelling, block: Block) -> tuple[Part, ...]:
    """The first of several labels that are set side by side without a sign between them, where one is a link."""
    if not block.anchors:
        return ()
    edges = {edge for anchor in block.anchors for edge in (anchor.start, anchor.end)}
    edge = min(edges - {0, len(block.text)}, default=0)
    first = block.text[:edge]
    if not 2 < edge <= LONGEST_PART or first[-1:].isspace() or not block.text[edge].isalpha() or DIGITS.search(first):
        return ()
    if block.anchors[0].start == 0 and not leads_to_list(work, block.anchors[0].href):
        return ()
    return (Part(0, edge, Role.KICKER if is_genre(first) else Role.SECTION),)


def headline_parts(work: Labelling, block: Block) -> tuple[Part, ...]:
    """Kicker and headline where the headline's element holds both, each in an element of its own.

    A colon between them makes the first words a part of the headline; a dash that is printed or hidden does not. Two
    lines of one headline stand in elements of their own too, so a declared title must leave the first words out or part
    them from the rest, or a class must say what they are.

    Cases: kicker-inside-headline-element.
    """
    if len(block.spans) < 2 or block.spans[0].start > 0:
        return ()
    first, *rest = [span for span in block.spans if squash(block.text[span.start : span.end])]
    if not rest or first.end > LONGEST_LABEL or not first.end < rest[0].start + 1:
        return ()
    between = block.text[first.end : rest[0].start].strip()
    hidden = _is_hidden_colon(block, first.end, rest[0].start) or _is_glued(block, first, rest)
    colon = ":" in between or "：" in between or block.text[first.end - 1] in ":：|"
    if (colon and not hidden) or not _beside(first, rest) or len(block.text[rest[0].start :].split()) < 2:
        return ()
    head, tail = block.text[: first.end], block.text[rest[0].start :]
    classed = hidden or cues.name_bits(first.container.attributes.get("class") or "") & cues.KICKER
    if not classed and not is_genre(head) and not any(_parts(title, head, tail) for title in work.context.titles):
        return ()
    return (Part(0, first.end, Role.KICKER), Part(rest[0].start, len(block.text), Role.HEADLINE))


def _is_hidden_colon(block: Block, start: int, end: int) -> bool:
    """Whether two lines are parted by a colon in an element of its own, without space: style hides it from readers.

    Cases: title-for-search-ends-breadcrumb.
    """
    return block.text[start:end] == ":" and any(span[:2] == (start, end) for span in block.spans)


def _is_glued(block: Block, first: Span, rest: list[Span]) -> bool:
    """Whether the headline's words stand right in its element, and a capital of theirs at the end of the first words.

    Style sets such first words on a line of their own; two lines of one headline stand in an element each.
    """
    joined = block.text[rest[0].start - 1 : rest[0].start + 1]
    parent = first.container.parent
    return joined[0].islower() and joined[1].isupper() and all(span.container is parent for span in rest)


def _parts(title: str, head: str, tail: str) -> bool:
    """Whether a declared title is the tail alone, or sets a sign between head and tail."""
    if title.lower().startswith(head.lower()):
        return title[len(head) :].lstrip()[:1] in (":", "：", "|", "–", "-", "—")
    return squash(title).startswith(squash(tail))


def _beside(first: Span, rest: list[Span]) -> bool:
    """Whether all other spans stand in one element beside that of the first, or right in the one around it."""
    parent = first.container.parent
    if first.container.tag not in ("span", "small", "div", "p", "strong") or parent is None:
        return False
    if all(span.container is parent for span in rest):
        return True
    titles = {next((node for node in span.container.chain() if node.parent is parent), None) for span in rest}
    return len(titles) == 1 and None not in titles
