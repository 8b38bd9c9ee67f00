"""Other stories that the page offers because of this one: labelled blocks come in, one RelatedLink a story goes out.

Strategy: one pass over the labelled parts keeps the label that was read last, collects an offer for each link, and
counts the body's blocks passed so far. Offers of one address are then merged: a card links its picture, headline and
teaser alike, and the headline is the one to keep.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from newsparse.article import Provenance, RelatedLink, Source
from newsparse.blocks.block import Anchor, Block, Container, Span
from newsparse.evidence.spelling import squash
from newsparse.evidence.url import PLAIN_URL, absolute, same_page_keys
from newsparse.roles import cues
from newsparse.roles.announcements import announces_stories, bids_on
from newsparse.roles.role import BODY_ROLES, Labelled, Part, Role

OFFERS: Mapping[Role, Literal["inline", "list"]] = {Role.RELATED_INLINE: "inline", Role.RELATED_LIST: "list"}
# Of the links given on 206 annotated pages, 111 of 137 inline and 214 of 239 in lists were what readers marked.
CONFIDENCE = {"inline": 0.81, "list": 0.9}
HEADING = 3
HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# A page offers a dozen; a hostile one could offer a million.
MAX_OFFERS = 1_000
# Words before a link are its label only where they are few.
MAX_LABEL = 40
# A date in a link is short, and of its signs a fifth and more are digits.
LEAST_DIGITS, MOST_DIGITS = 4, 0.2
# A headline has more characters than the labels and topics of a card ("Video", "Electric cars"); scripts without spaces
# need fewer. Of 282 linked headlines that readers marked, none was shorter.
SHORT, SHORT_DENSE = 16, 7

# Parameters that say where a click came from, and never what it leads to.
TRACKING = frozenset({
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "ref",
    "ref_src", "referrer", "refsrc", "cmp", "cmpid", "icid", "ito", "ocid", "ncid", "intcid", "intcmp", "int_cid",
    "smid", "smtyp", "sref", "xtor", "spm", "wt_mc", "wt_zmc", "wtmc", "trk", "tracking", "recirc", "traffic_source",
    "_ga", "_gl", "dicbo", "obref", "tblci", "guccounter", "linkid", "linkld",
})  # fmt: skip
TRACKING_PREFIXES = ("utm_", "itm_", "mtm_", "pk_", "at_", "ns_", "hsa_", "_hs")
# Paths and parameters of links that share, mail or print this page.
_SHARE_PATH = re.compile(r"/(?:share|sharer|sharing|sharearticle|intent|submit|send|bookmark|pin/create)\b", re.I)
_SHARE_QUERY = re.compile(r"(?:^|&)(?:u|url|text|href|link|title|body|subject)=", re.IGNORECASE)
_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]{1,20}:", re.IGNORECASE)

_EDGES = " \t\u00a0•·▪►▶▸→⇒➔➡>|"
_LABEL_EDGES = _EDGES + ":：»«›‹–—-…[]【】（）()《》▼▽■◆◇●○"
_DENSE = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class _Offer(NamedTuple):
    """A link as one block prints it; `rank` says how much the block looks like a headline, `card` is its element."""

    link: RelatedLink
    key: str
    rank: int
    card: Container | None
    level: str


def choose(
    labelled: Labelled, index_of: Mapping[int, int], base: str | None, pages: Iterable[str] = ()
) -> tuple[RelatedLink, ...]:
    """The related links in reading order, each story once.

    Args:
        labelled: The page's blocks and their roles.
        index_of: Index of a source block -> index into the body.
        base: The URL that relative links start from.
        pages: The page's own URLs, which are no related links.

    >>> choose(Labelled((), ()), {}, None)
    ()
    """
    if not any(next(labelled.of(role), None) for role in OFFERS):
        return ()
    own = {squash_url(page) for page in pages if page}
    merged: dict[str, _Offer] = {}
    for offer in _offers(labelled, index_of, base):
        if offer.key in own:
            continue
        known = merged.get(offer.key)
        if known is None:
            merged[offer.key] = offer
        elif text := _better(known, offer):
            link = known.link.model_copy(update={"text": text})
            merged[offer.key] = known._replace(link=link, rank=offer.rank)
        if len(merged) >= MAX_OFFERS:
            break
    return tuple(_once(offer.link for offer in merged.values() if offer.rank))


def provenance(labelled: Labelled, links: Sequence[RelatedLink]) -> Provenance | None:
    """Where the first of the links stands, and how many of such links are right; None where there are none.

    >>> provenance(Labelled((), ()), ()) is None
    True
    """
    first = next(iter(labelled.of(*OFFERS)), None)
    if not links or first is None:
        return None
    container = first[0].container
    confidence = sum(CONFIDENCE[link.kind] for link in links) / len(links)
    source: Source = "text" if container.tag == "line" else "dom"
    return Provenance(source=source, where=container.path(), confidence=round(confidence, 2))


def _better(known: _Offer, offer: _Offer) -> str | None:
    """The text that a second block of one address adds to or puts in place of the first; None where it is no better.

    What a line between the paragraphs calls a story is not replaced by what a list behind them does.

    Two headings in one link, the second the higher, are a kicker and a headline, and are read together.
    """
    if known.rank and offer.link.kind != known.link.kind:
        return None
    if offer.rank > known.rank:
        return offer.link.text
    both = offer.rank == known.rank == HEADING and offer.card is not None and offer.card is known.card
    both = both and offer.level < known.level
    return f"{known.link.text} {offer.link.text}" if both and offer.link.text not in known.link.text else None


def without_tracking(url: str) -> str:
    """The URL without parameters that only say where the click came from; all else stays as it is.

    >>> without_tracking("https://example.com/a?utm_source=x&id=4&fbclid=y#part")
    'https://example.com/a?id=4#part'
    """
    if "?" not in url and "#" not in url:
        return url
    rest, hash_sign, fragment = url.partition("#")
    path, question, query = rest.partition("?")
    kept = [pair for pair in query.split("&") if pair and not _tracks(pair.partition("=")[0].lower())]
    if question:
        path = f"{path}?{'&'.join(kept)}" if kept else path
    return path if not hash_sign or _tracks(fragment.partition("=")[0].lower()) else f"{path}#{fragment}"


def _tracks(name: str) -> bool:
    name = name.removeprefix("amp;")
    return name in TRACKING or name.startswith(TRACKING_PREFIXES)


def squash_url(url: str) -> str:
    """What two URLs of one page share."""
    return next(iter(same_page_keys(without_tracking(url))), url)


def _offers(labelled: Labelled, index_of: Mapping[int, int], base: str | None) -> Iterator[_Offer]:
    """Every link of the related blocks with the label above it and the number of body blocks before it."""
    label: str | None = None
    before = 0
    announces, outside = Role.RELATED_LABEL, Role.BOILERPLATE
    for block, part in _parts(labelled, index_of):
        role = part.role
        if role not in OFFERS and block.index in index_of:
            before = max(before, index_of[block.index] + 1)
        if role is announces:
            label = clean_label(block.text[part.start : part.end])
        elif role in OFFERS:
            if own := _label_inside(block, part):
                label = own
            for text, url, rank in _links(block, part, base):
                link = RelatedLink(text=text, url=url, kind=OFFERS[role], label=label, after=before)
                key = squash_url(url) if url else squash(text)
                card = block.container.closest("a") if rank == HEADING else None
                yield _Offer(link, key, rank, card, block.tag)
        elif role in BODY_ROLES or (role is outside and block.tag in HEADING_TAGS):
            label = None


def _parts(labelled: Labelled, index_of: Mapping[int, int]) -> Iterator[tuple[Block, Part]]:
    """Each part that counts, up to the last offer; of what stands outside the story those are headings alone."""
    boilerplate = Role.BOILERPLATE
    end = max(block.index for role in OFFERS for block, _ in labelled.of(role)) + 1
    for block, (role, _, parts) in islice(labelled.pairs(), end):
        if role is boilerplate and not parts and block.tag not in HEADING_TAGS and block.index not in index_of:
            continue
        for part in parts or (Part(0, len(block.text), role),):
            yield block, part


def _links(block: Block, part: Part, base: str | None) -> Iterator[tuple[str, str | None, int]]:
    """Text, address and rank of each link of a part; flattened text has the text alone."""
    if block.tag == "text" and not block.anchors:
        if text := clean_text(block.text[part.start : part.end]):
            yield text, None, 1
        return
    anchors = list(_joined(block))
    for anchor in anchors:
        start, end = max(part.start, anchor.start), min(part.end, anchor.end)
        if len(anchors) == 1 and block.tag in HEADING_TAGS and end == len(block.text):
            start = part.start
        text = clean_text(_unglued(block, *_headline_in(block, start, end)))
        if text and _leads_elsewhere(anchor.href):
            url = absolute(anchor.href, base)
            if url is None or not _shares(url):
                yield text, without_tracking(url) if url else None, _rank(block, text)


def _unglued(block: Block, start: int, end: int) -> str:
    """The block's text from start to end, with a space where only style parts a kicker from the headline behind it."""
    text = block.text
    cuts = [span.start for span in block.spans if start < span.start < end and _is_glued(text, span.start)]
    return " ".join(text[a:b] for a, b in pairwise((start, *cuts, end)))


def _is_glued(text: str, at: int) -> bool:
    """Whether a capital follows a small letter without a space."""
    return text[at - 1].islower() and text[at].isupper()


def _headline_in(block: Block, start: int, end: int) -> tuple[int, int]:
    """Where the headline in a link begins and ends: between elements that date it or bid the reader to go on."""
    inside = [span for span in block.spans if start <= span.start and span.end <= end]
    while len(inside) > 1 and _is_beside(block, inside[-1]):
        end = inside.pop().start
    while len(inside) > 1 and _is_beside(block, inside[0]):
        start = inside.pop(0).end
    return start, end


def _is_beside(block: Block, span: Span) -> bool:
    """Whether an element in a link is a date or time, a bid such as "more", or holds no word."""
    text = block.text[span.start : span.end]
    digits = sum(map(str.isdigit, text))
    if digits >= LEAST_DIGITS and digits > MOST_DIGITS * len(text) and len(text) <= MAX_LABEL:
        return True
    return bids_on(text) or not any(map(str.isalnum, text)) or span.container.closest("time") is not None


def _joined(block: Block) -> Iterator[Anchor]:
    """The block's links, those that follow each other to one address as one."""
    held: Anchor | None = None
    for anchor in block.anchors:
        if held is not None and held.href == anchor.href and not block.text[held.end : anchor.start].strip():
            held = Anchor(held.start, anchor.end, held.href)
            continue
        if held is not None:
            yield held
        held = anchor
    if held is not None:
        yield held


def _leads_elsewhere(href: str) -> bool:
    """Whether the link leads to a page, and not to a place on this one, a script or a mail."""
    href = href.strip()
    return bool(href) and not href.startswith("#") and not _SCHEME.match(href)


def _shares(url: str) -> bool:
    """Whether a URL shares or mails a page that it names in its query."""
    if (plain := PLAIN_URL.fullmatch(url)) and not plain[3]:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    return bool(_SHARE_QUERY.search(parts.query) and _SHARE_PATH.search(parts.path))


def _rank(block: Block, text: str) -> int:
    """3 for a heading, 2 for what a class calls a headline, 1 for a text long enough to be one, 0 for a label."""
    if block.container.closest(*HEADING_TAGS) is not None:
        return HEADING
    names = block.container.attributes.get("class") or ""
    bits = cues.name_bits(names) if names else 0
    if bits & cues.HEADLINE:
        return 2
    if bits & cues.KICKER:
        return 0
    return int(len(text) >= (SHORT_DENSE if _DENSE.search(text) else SHORT))


def _label_inside(block: Block, part: Part) -> str | None:
    """The words before the first link of a block, where a colon or a line break sets them apart."""
    first = next((anchor for anchor in block.anchors if anchor.start >= part.start), None)
    words = block.text[part.start : first.start].rstrip(" •·-–»›>|→") if first is not None else ""
    if not words.strip() or len(words) > MAX_LABEL or first is None:
        return None
    if block.tag in HEADING_TAGS and not announces_stories(words):
        return None
    end = part.start + len(words)
    apart = words.endswith((":", "：")) or any(end <= offset <= first.start for offset in block.breaks)
    return clean_label(words) if apart else None


def clean_label(text: str) -> str | None:
    """A label without colon, brackets and arrows.

    >>> clean_label("[Read more]:"), clean_label("»")
    ('Read more', None)
    """
    return " ".join(text.split()).strip(_LABEL_EDGES) or None


def clean_text(text: str) -> str:
    """A linked headline without the bullets and arrows around it.

    >>> clean_text("• Ferry strike ends »"), clean_text("»Wir bleiben«")
    ('Ferry strike ends', '»Wir bleiben«')
    """
    text = " ".join(text.split()).strip(_EDGES)
    for arrow, partner in (("»", "«"), ("›", "‹")):
        if partner not in text:
            text = text.removeprefix(arrow).removesuffix(arrow).strip()
    return text


def _once(links: Iterable[RelatedLink]) -> Iterator[RelatedLink]:
    """The links whose text has not been seen before; a page offers one story under two addresses too."""
    seen: set[str] = set()
    for link in links:
        key = squash(link.text) or link.text
        if key not in seen:
            seen.add(key)
            yield link
