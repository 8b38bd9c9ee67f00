"""Blocks come in; for each text block a row of numbers goes out, which the model weighs, and the facts that rules read.

All numbers are local counts, or shares of sums that were taken once, so the whole is linear in the page.
"""

import re
from collections.abc import Mapping, Sequence
from math import log1p

from newsparse.blocks.block import Block, Container
from newsparse.roles import cues
from newsparse.roles.cues import ITEMPROP_BITS, ROLE_BITS, TAG_BITS, name_bits

# Signs of scripts without spaces end a sentence wherever they stand, the others before a space or a closing quote.
SENTENCE_END = re.compile(r"[.!?…।؟。！？።](?:(?<=[。！？।])|(?=[\s\"'”’»」』)\]]|$))")
TERMINAL = frozenset('.!?…।؟。！？።"”’»」』)]:')
DENSE_SCRIPT = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# One character of Chinese or Thai says as much as about two of Latin script.
DENSE_WEIGHT = 1.2
# Shorter texts are labels and links, whatever they stand in.
LONG = 80
NEAR = 3
UNKNOWN_DISTANCE = 60

INTERESTING_TAGS = (
    "p", "li", "td", "div", "h1", "h2", "h3", "blockquote", "pre", "figcaption", "dd", "span", "section", "article",
)  # fmt: skip
CHAIN_TAGS = (
    "article", "main", "aside", "figure", "table", "ul", "ol", "blockquote", "form", "header", "footer", "nav",
    "section",
)  # fmt: skip
SHARED_LEVELS = 6
SUMMED_LEVELS = 8
NOTHING = (0.0, 0.0, 0.0)


TAGS_OF_NOTE = (
    "article", "main", "aside", "figure", "table", "ul", "ol", "blockquote", "form", "header", "footer", "nav",
    "section", "h1", "h2", "h3", "li", "td", "th", "pre", "figcaption", "time", "button", "label", "address",
)  # fmt: skip
IN = {tag: 1 << n for n, tag in enumerate(TAGS_OF_NOTE)}
"""The bit of each tag in Place.tags."""
CHAIN_BITS = tuple(IN[tag] for tag in CHAIN_TAGS)


class Place:
    """What is known of an element by its chain: concepts of itself, of near and of all ancestors, and tags above it."""

    __slots__ = ("anywhere", "near", "own", "path", "tags", "up")

    def __init__(self, container: Container, up: "Place | None", own: int, path: int) -> None:
        """Add an element to its parent's facts."""
        self.own = own
        self.up = up
        self.path = path
        if up is None:
            self.near = self.anywhere = own
            self.tags = IN.get(container.tag, 0)
        else:
            self.anywhere = up.anywhere | own
            two = up.up
            self.near = own | up.own | (two.own if two else 0) | (two.up.own if two and two.up else 0)
            self.tags = up.tags | IN.get(container.tag, 0)


class Places:
    """The Place of every element that holds a block, each worked out once a page."""

    def __init__(self) -> None:
        """Start with no element known."""
        self.known: dict[Container, Place] = {}
        self.bits: dict[str, int] = {}
        self.signatures: dict[tuple[int, str, str], int] = {}
        self.alike: dict[tuple[object, ...], Place] = {}

    def of(self, container: Container) -> Place:
        """The Place of an element; its unknown ancestors are worked out from the top down."""
        known = self.known
        place = known.get(container)
        if place is not None:
            return place
        missing: list[Container] = [container]
        node = container.parent
        while node is not None and (place := known.get(node)) is None:
            missing.append(node)
            node = node.parent
        for element in reversed(missing):
            place = known[element] = self.below(place, element)
        assert place is not None
        return place

    def below(self, up: Place | None, element: Container) -> Place:
        """The Place of an element under one that is known; elements that look alike in the same Place share theirs."""
        tag, attributes = element.tag, element.attributes
        key: tuple[object, ...]
        if attributes:
            get = attributes.get
            key = (up, tag, get("class"), get("id"), get("role"), get("itemprop"))
        else:
            key = (up, tag)
        place = self.alike.get(key)
        if place is None:
            signature = (up.path if up else 0, tag, attributes.get("class") or "")
            path = self.signatures.setdefault(signature, len(self.signatures) + 1)
            own = self.own(element) if attributes else TAG_BITS.get(tag, 0)
            place = self.alike[key] = Place(element, up, own, path)
        return place

    def own(self, element: Container) -> int:
        """The concepts that an element itself names."""
        found = TAG_BITS.get(element.tag, 0)
        attributes = element.attributes
        # One string, for a class and an id may be the halves of a word.
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        if names != " ":
            bits = self.bits.get(names)
            if bits is None:
                bits = self.bits[names] = name_bits(names)
            found |= bits
        if "role" in attributes:
            found |= ROLE_BITS.get(attributes["role"] or "", 0)
        if "itemprop" in attributes:
            found |= ITEMPROP_BITS.get((attributes["itemprop"] or "").lower(), 0)
        return found


def weight(text: str) -> float:
    """The length of a text in characters, those of scripts without spaces counted more.

    >>> weight("abcd"), weight("東京都庁") > 8
    (4.0, True)
    """
    return len(text) + DENSE_WEIGHT * len(DENSE_SCRIPT.findall(text)) if not text.isascii() else float(len(text))


class Facts:
    """What is known of one block: its place, its weight, and the numbers taken from its text."""

    __slots__ = ("block", "bold", "link_share", "links", "place", "plain", "sentences", "size", "terminal")

    def __init__(self, block: Block, place: Place) -> None:
        """Read the block's text once."""
        text = block.text
        length = len(text) or 1
        anchors = block.anchors
        share = 0.0
        if anchors:
            linked = 0
            for anchor in anchors:
                linked += anchor.end - anchor.start
            share = min(1.0, linked / length)
        self.block = block
        self.place = place
        self.size = size = weight(text)
        self.links = len(anchors)
        self.link_share = share
        self.plain = size * (1 - share)
        self.sentences = len(SENTENCE_END.findall(text)) if length > 20 else 0
        self.terminal = text[-1:] in TERMINAL


def read_facts(blocks: Sequence[Block], places: Places) -> list[Facts | None]:
    """The Facts of every text block; None for pictures and embeds."""
    return [Facts(block, places.of(block.container)) if block.kind == "text" else None for block in blocks]


NEGATIVE = (
    cues.NAV | cues.FOOTER | cues.COMMENT | cues.SHARE | cues.AD | cues.OVERLAY | cues.SIGNUP | cues.PROFILE | cues.SIDE
)


def story_weight(facts: Facts) -> float:
    """How much a block looks like prose: its unlinked text, if it is long and made of sentences."""
    if facts.size < LONG or facts.link_share > 0.4 or not (facts.sentences or facts.size > 3 * LONG):
        return 0.0
    return facts.plain * (0.3 if facts.place.near & NEGATIVE else 1.0)


class Masses:
    """For each element, how much prose, text and linked text it holds, and the sums of the page and of each path."""

    def __init__(self, facts: Sequence[Facts | None]) -> None:
        """Add every block to its nearest elements; the top levels hold all and need no sums."""
        self.sums: dict[Container, list[float]] = {}
        self.paths: dict[int, list[float]] = {}
        self.known: dict[Container, tuple[list[float], list[float]]] = {}
        self.total = 1.0
        self.all_text = 1.0
        for found in facts:
            if found is not None:
                self.add(found)

    def add(self, found: Facts) -> None:
        """Add one block."""
        prose = story_weight(found)
        size = found.size
        linked = size * found.link_share
        self.total += prose
        self.all_text += size
        path = self.paths.setdefault(found.place.path, [0.0, 0.0, 0.0])
        path[0] += 1
        path[1] += size
        path[2] += linked
        node: Container | None = found.block.container
        sums = self.sums
        for _ in range(SUMMED_LEVELS):
            if node is None:
                return
            here = sums.get(node)
            if here is None:
                sums[node] = [prose, size, linked]
            else:
                here[1] += size
                if prose:
                    here[0] += prose
                if linked:
                    here[2] += linked
            node = node.parent

    def text(self, node: Container) -> float:
        """The weight of the text in an element."""
        return self.sums.get(node, NOTHING)[1]

    def linked(self, node: Container) -> float:
        """The weight of the linked text in an element."""
        return self.sums.get(node, NOTHING)[2]

    def share(self, node: Container) -> tuple[float, float]:
        """How much of the page's prose an element holds, and how much of its text is linked."""
        sums = self.sums.get(node)
        return (sums[0] / self.total, sums[2] / (sums[1] or 1.0)) if sums else (1.0, 0.0)

    def shares_above(self, node: Container) -> tuple[list[float], list[float]]:
        """Such shares of an element and of those that it stands in, worked out once for all that stand in it."""
        found = self.known.get(node)
        if found is None:
            found = self.known[node] = [], []
            here = node
            for _ in range(SHARED_LEVELS - 1):
                prose, linked = self.share(here)
                found[0].append(prose)
                found[1].append(linked)
                here = here.parent or here
        return found


def holder(block: Block) -> Container:
    """The element that holds the block beside its siblings: the parent of its block-level element."""
    node = block.container
    while node.tag != block.tag and node.parent is not None:
        node = node.parent
    return node.parent or node


def within(block: Block, container: Container) -> bool:
    """Whether the block stands inside the container."""
    return any(node is container for node in block.container.chain())


FEATURE_NAMES: tuple[str, ...] = (
    "size", "plain", "link_share", "links", "sentences", "terminal", "commas", "digits", "upper_start", "breaks",
    "depth", "position", "text_before", "from_headline", "after_headline", "in_declared_body", "declares_body",
    "is_description", "is_title", "repeated", "heading_cue", "since_heading", "path_count", "path_text", "path_linked",
    "before_size", "before_link_share", "after_size", "after_link_share", "before_same_path", "after_same_path",
    "bold", *(f"tag_{tag}" for tag in INTERESTING_TAGS), *(f"in_{tag}" for tag in CHAIN_TAGS),
    *(f"near_{name}" for name in cues.CONCEPT_NAMES), *(f"any_{name}" for name in cues.CONCEPT_NAMES),
    *(f"prose_{n}" for n in range(SHARED_LEVELS)), *(f"linked_{n}" for n in range(SHARED_LEVELS)), "blocks_on_page",
    "page_prose",
)  # fmt: skip


def rows(
    facts: Sequence[Facts | None], masses: Masses, context: "Context", left_out: Mapping[int, str]
) -> list[list[float] | None]:
    """A row of numbers, in the order of FEATURE_NAMES, for each text block but those whose indexes are left out."""
    out: list[list[float] | None] = [None] * len(facts)
    memo: dict[object, list[float]] = {}
    told = [found for found in facts if found is not None]
    seen: set[str] = set()
    before_text = 0.0
    last_heading, heading_cue = -1, 0.0
    of_page = (float(len(told)), log1p(masses.total))
    for n, found in enumerate(told):
        block = found.block
        if block.index in left_out:
            seen.add(block.text[:120])
            if block.tag in HEADINGS:
                last_heading, heading_cue = n, float(context.heading_cue(block.text))
            before_text += found.size
            continue
        row = local(found, seen)
        row[10] = float(block.container.depth)
        row[11] = n / len(told)
        row[12] = before_text / masses.all_text
        distance = n - context.headline_at if context.headline_at >= 0 else UNKNOWN_DISTANCE
        row[13] = float(max(-UNKNOWN_DISTANCE, min(UNKNOWN_DISTANCE, distance)))
        row[14] = 1.0 if 0 <= context.headline_at < n else 0.0
        row[15], row[16] = (context.declared(block.text), 1.0) if context.body else (0.0, 0.0)
        row[17] = context.describes(block.text)
        row[18] = 1.0 if n == context.headline_at else 0.0
        if block.tag in HEADINGS:
            last_heading, heading_cue = n, float(context.heading_cue(block.text))
        row[20] = heading_cue
        row[21] = float(min(UNKNOWN_DISTANCE, n - last_heading)) if last_heading >= 0 else UNKNOWN_DISTANCE
        path = found.place.path
        alike = masses.paths[path]
        row[22] = log1p(alike[0])
        row[23] = alike[1] / masses.all_text
        row[24] = alike[2] / (alike[1] or 1.0)
        neighbours(row, told, n)
        row += tag_flags(found, memo)
        row += shares(block, masses)
        row += of_page
        before_text += found.size
        out[block.index] = row
    return out


DIGITS = b"0123456789"
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def local(found: Facts, seen: set[str]) -> list[float]:
    """The numbers that the block's own text gives; the others are filled in by `rows`."""
    text = found.block.text
    length = len(text) or 1
    key = text[:120]
    repeated = 1.0 if key in seen else 0.0
    seen.add(key)
    row = [0.0] * 32
    row[0] = log1p(found.size)
    row[1] = log1p(found.plain)
    row[2] = found.link_share
    row[3] = float(min(found.links, 20))
    row[4] = float(min(found.sentences, 20))
    row[5] = float(found.terminal)
    row[6] = (text.count(",") + text.count("，") + text.count("、")) / length * 100
    encoded = text.encode("utf-8", "surrogatepass")
    row[7] = (len(encoded) - len(encoded.translate(None, DIGITS))) / length
    row[8] = float(text[:1].isupper())
    row[9] = float(len(found.block.breaks))
    row[19] = repeated
    row[31] = bold_share(found.block)
    return row


def bold_share(block: Block) -> float:
    """The share of a block's text that is set bold."""
    spans = block.spans
    if not spans:
        node = block.container
        return float(node.tag in ("b", "strong") or (node.parent is not None and node.parent.tag in ("b", "strong")))
    bold = sum(span.end - span.start for span in spans if span.container.tag in ("b", "strong"))
    return bold / (len(block.text) or 1)


def neighbours(row: list[float], told: Sequence[Facts], n: int) -> None:
    """Fill in what stands before and behind the block."""
    if n:
        other = told[n - 1]
        row[25], row[26] = log1p(other.size), other.link_share
        row[29] = float(other.place.path == told[n].place.path)
    if n + 1 < len(told):
        other = told[n + 1]
        row[27], row[28] = log1p(other.size), other.link_share
        row[30] = float(other.place.path == told[n].place.path)


def tag_flags(found: Facts, memo: dict[object, list[float]]) -> list[float]:
    """One number for each tag and each concept: there or not; worked out once for each tag and each Place."""
    tag, place = found.block.tag, found.place
    own = memo.get(tag)
    if own is None:
        own = memo[tag] = [1.0 if tag == name else 0.0 for name in INTERESTING_TAGS]
    around = memo.get(place)
    if around is None:
        around = memo[place] = [1.0 if place.tags & bit else 0.0 for bit in CHAIN_BITS]
        for bits in (place.near, place.anywhere):
            around += concept_flags(bits)
    return own + around


# The numbers for every pattern of seven bits: a concept at a time takes five times as long.
STEP = 7
FLAGS = tuple(tuple(float(pattern >> n & 1) for n in range(STEP)) for pattern in range(1 << STEP))


def concept_flags(bits: int) -> list[float]:
    """A number for each concept: there or not."""
    flags: list[float] = []
    for start in range(0, len(cues.CONCEPT_NAMES), STEP):
        flags += FLAGS[bits >> start & (1 << STEP) - 1]
    return flags[: len(cues.CONCEPT_NAMES)]


def shares(block: Block, masses: Masses) -> list[float]:
    """How much of the page's prose each of the nearest elements holds, and how much of its text is linked."""
    node: Container | None = block.container
    while node is not None and node.tag != block.tag:
        node = node.parent
    node = node or block.container
    prose, linked = masses.share(node)
    above = masses.shares_above(node.parent or node)
    return [prose, *above[0], linked, *above[1]]


SQUASH = re.compile(r"[\W_]+")
ASCII_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


def squash(text: str) -> str:
    """A text's letters and digits alone, in lower case: what is left when markup and spacing differ."""
    # Most signs are ASCII ones, which bytes lose ten times as fast.
    rest = text.encode("utf-8", "surrogatepass").translate(None, ASCII_SIGNS).decode("utf-8", "surrogatepass")
    return (rest if rest.isalnum() else SQUASH.sub("", rest)).lower()


class Context:
    """What the page's evidence says that features need: where the headline stands, the declared body, descriptions."""

    def __init__(self, headline_at: int, body: str, descriptions: Sequence[str], sections: Sequence[str] = ()) -> None:
        """Squash the texts once."""
        self.sections = frozenset(map(squash, sections)) - {""}
        self.headline_at = headline_at
        self.body = squash(body)
        self.descriptions = frozenset(squash(text)[:60] for text in descriptions if text)

    def declared(self, text: str) -> float:
        """1 where the declared body holds the text, -1 where it lacks it, 0 where the text is too short to tell."""
        key = squash(text[:200])
        if len(key) < 12:
            return 0.0
        return 1.0 if key in self.body else -1.0

    def describes(self, text: str) -> float:
        """1 where the text is the page's declared description, or begins as it does."""
        if not self.descriptions:
            return 0.0
        key = squash(text[:240])
        return 1.0 if len(key) > 24 and key[:60] in self.descriptions else 0.0

    def heading_cue(self, text: str) -> int:
        """What a heading announces: 0 part of the story, else a concept such as related or comments."""
        return heading_concept(text)


HEADING_WORDS: dict[int, tuple[str, ...]] = {
    1: (
        "comment", "kommentar", "comentario", "commenti", "commentaire", "reacties", "komment", "комментари",
        "コメント", "评论", "留言", "التعليقات", "leave a reply", "join the conversation", "discussion", "responses",
        "replies", "yorumlar", "댓글",
    ),
    2: (
        "related", "more on", "more from", "more in", "more stor", "read more", "read next", "read also", "also read",
        "recommended", "you may", "you might", "don't miss", "up next", "trending", "most read", "most popular",
        "popular", "latest", "recent", "top stories", "see also", "further reading", "what to read", "mehr zum",
        "mehr aus", "mehr von", "lesen sie auch", "auch interessant", "das könnte", "meistgelesen", "weitere",
        "à lire", "lire aussi", "sur le même", "plus d'", "articles", "más leíd", "lo más", "relacionad", "te puede",
        "también", "leia também", "mais lid", "veja também", "leggi anche", "ti potrebbe", "lees ook", "meest gelezen",
        "läs också", "läs mer", "les også", "czytaj", "przeczytaj", "zobacz", "čtěte", "читайте", "похожие", "ещё",
        "関連", "ランキング", "おすすめ", "相关", "推荐", "热门", "相關", "推薦", "관련", "많이 본", "اقرأ", "ذات صلة",
        "المزيد", "مطالب مرتبط", "ilgili", "संबंधित", "यह भी", "sponsored", "promoted", "from the web",
        "around the web", "previous", "next", "neueste", "aktuelle",
    ),
    3: (
        "newsletter", "subscribe", "sign up", "follow us", "share", "contact", "about the author", "about us",
        "advertis", "anzeige", "topics", "tags", "search", "categories", "archives", "menu", "navigation", "login",
        "cookie", "privacy", "über den autor", "sobre el autor", "à propos", "support",
    ),
}  # fmt: skip
# A heading longer than this is a subhead that happens to hold such a word.
LONGEST_ANNOUNCEMENT = 48


def heading_concept(text: str) -> int:
    """1 for comments, 2 for other stories, 3 for the site's own business, 0 for a subhead of the story."""
    if len(text) > LONGEST_ANNOUNCEMENT:
        return 0
    lower = text.lower()
    for concept, words in HEADING_WORDS.items():
        if lower.startswith(words) or (concept == 1 and any(map(lower.__contains__, words))):
            return concept
    return 0
