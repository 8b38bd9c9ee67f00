"""Blocks come in; the facts of each, which the rules read and the rows of numbers are made from, go out.

All numbers are local counts, or shares of sums that were taken once, so the whole is linear in the page.
"""

import re
from collections.abc import Mapping, Sequence
from math import log1p

from newsparse.blocks.block import Block, Container
from newsparse.evidence.evidence import UrlFacts
from newsparse.evidence.spelling import squash
from newsparse.evidence.titles import Naming
from newsparse.names import fold
from newsparse.roles import cues
from newsparse.roles.cues import ITEMPROP_BITS, ROLE_BITS, TAG_BITS, name_bits

# Signs of scripts without spaces end a sentence wherever they stand, the others before a space or a closing quote.
SENTENCE_END = re.compile(r"[.!?…।؟。！？።](?:(?<=[。！？।])|(?=[\s\"'”’»」』)\]]|$))")
TERMINAL = frozenset('.!?…।؟。！？።"”’»」』)]:')
DENSE_SCRIPT = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
# All bytes of UTF-8 but those that such characters begin with.
NEVER_DENSE = bytes({*range(256)} - {0xE0, 0xE1, *range(0xE3, 0xEE)})
# One character of Chinese or Thai says as much as about two of Latin script.
DENSE_WEIGHT = 1.2
# Shorter texts are labels and links, whatever they stand in.
LONG = 80
DIGITS = "0123456789"
SHORTEST_KEY = 12
SHORTEST_SENTENCE = 20
SAME_LENGTH = 0.1

SHARED_LEVELS = 6
NOTHING = (0.0, 0.0, 0.0)


TAGS_OF_NOTE = (
    "article", "main", "aside", "figure", "table", "ul", "ol", "blockquote", "form", "header", "footer", "nav",
    "section", "h1", "h2", "h3", "li", "td", "th", "pre", "figcaption", "time", "button", "label", "address",
)  # fmt: skip
IN = {tag: 1 << n for n, tag in enumerate(TAGS_OF_NOTE)}
"""The bit of each tag in Place.tags."""


class Place:
    """What is known of an element by its chain: concepts of itself, of near and of all ancestors, and tags above it."""

    __slots__ = ("anywhere", "near", "own", "path", "tags", "three", "two", "up")

    def __init__(self, container: Container, up: "Place | None", own: int, path: int) -> None:
        """Add an element to its parent's facts."""
        self.own = own
        self.up = up
        self.path = path
        if up is None:
            self.two = self.three = self.near = self.anywhere = own
            self.tags = IN.get(container.tag, 0)
        else:
            self.two = own | up.own
            self.three = own | up.two
            self.near = own | up.three
            self.anywhere = own | up.anywhere
            self.tags = up.tags | IN.get(container.tag, 0)


class Places:
    """The Place of every element that holds a block, each worked out once a page."""

    def __init__(self) -> None:
        """Start with no element known."""
        self.known: dict[Container, Place] = {}
        self.bits: dict[str, int] = {}
        self.signatures: dict[tuple[int, str, str], int] = {}
        self.alike: dict[tuple[Place | str | None, ...], Place] = {}

    def of(self, container: Container) -> Place:
        """The Place of an element; its unknown ancestors are worked out from the top down."""
        known, alike = self.known, self.alike
        place = known.get(container)
        if place is not None:
            return place
        missing = [container]
        node = container.parent
        while node is not None and (place := known.get(node)) is None:
            missing.append(node)
            node = node.parent
        for element in reversed(missing):
            attributes = element.attributes
            key: tuple[Place | str | None, ...]
            if attributes:
                get = attributes.get
                key = (place, element.tag, get("class"), get("id"))
                if "role" in attributes or "itemprop" in attributes:
                    key = (*key, get("role"), get("itemprop"))
            else:
                key = (place, element.tag)
            found = alike.get(key)
            if found is None:
                found = alike[key] = self.below(place, element)
            known[element] = place = found
        assert place is not None
        return place

    def below(self, up: Place | None, element: Container) -> Place:
        """The Place of an element under one that is known; elements that look alike in the same Place share theirs."""
        tag, attributes = element.tag, element.attributes
        own = TAG_BITS.get(tag, 0) if "-" not in tag else name_bits(tag)
        classes = ""
        if attributes:
            classes = attributes.get("class") or ""
            # One string, for a class and an id may be the halves of a word; numbers of a menu's entries mean nothing.
            names = f"{classes.rstrip(DIGITS)} {(attributes.get('id') or '').rstrip(DIGITS)}"
            bits = self.bits.get(names)
            if bits is None:
                bits = self.bits[names] = name_bits(names)
            own |= bits
            if "role" in attributes:
                own |= ROLE_BITS.get(attributes["role"] or "", 0)
            if "itemprop" in attributes:
                own |= ITEMPROP_BITS.get((attributes["itemprop"] or "").lower(), 0)
        signature = (up.path if up else 0, tag, classes)
        return Place(element, up, own, self.signatures.setdefault(signature, len(self.signatures) + 1))


def dense(text: str) -> int:
    """How many characters of the text are of scripts without spaces.

    >>> dense("東京 2024")
    2
    """
    if text.isascii() or not text.encode("utf-8", "surrogatepass").translate(None, NEVER_DENSE):
        return 0
    return sum(map(len, DENSE_SCRIPT.findall(text)))


def weight(text: str) -> float:
    """The length of a text in characters, those of scripts without spaces counted more.

    >>> weight("abcd"), weight("東京都庁") > 8
    (4.0, True)
    """
    return len(text) + DENSE_WEIGHT * dense(text)


class Facts:
    """What is known of one block: its weight, its links, its place and, worked out when first asked for, its sentences.

    Most blocks of a page are links in menus and lists, whose sentences nobody asks for.
    """

    __slots__ = ("block", "link_share", "links", "place", "plain", "sentences", "size", "terminal")

    sentences: int
    """How many sentences end in the text."""

    def __init__(self, block: Block, place: Place) -> None:
        """Weigh the block's text."""
        _, _, _, text, _, anchors, _, _, _ = block
        length = len(text)
        share = 0.0
        if anchors:
            linked = 0
            for start, end, _ in anchors:
                linked += end - start
            share = linked / length if linked < length else 1.0
        self.block = block
        self.place = place
        self.size = size = float(length) if text.isascii() else weight(text)
        self.links = len(anchors)
        self.link_share = share
        self.plain = size * (1 - share)
        self.terminal = text[-1:] in TERMINAL

    def __getattr__(self, name: str) -> int:
        """What is asked for the first time; from then on it is an attribute like the others."""
        if name != "sentences":
            raise AttributeError(name)
        text = self.block.text
        self.sentences = count = len(SENTENCE_END.findall(text)) if len(text) > SHORTEST_SENTENCE else 0
        return count


def read_facts(blocks: Sequence[Block]) -> list[Facts | None]:
    """The Facts of every text block; None for pictures and embeds."""
    place = Places().of
    return [Facts(block, place(block.container)) if block.kind == "text" else None for block in blocks]


NEGATIVE = (
    cues.NAV | cues.FOOTER | cues.COMMENT | cues.SHARE | cues.AD | cues.OVERLAY | cues.SIGNUP | cues.PROFILE | cues.SIDE
)


def story_weight(facts: Facts) -> float:
    """How much a block looks like prose: its unlinked text, if it is long and made of sentences."""
    if facts.link_share > 0.4 or facts.size < LONG or not (facts.sentences or facts.size > 3 * LONG):
        return 0.0
    return facts.plain * (0.3 if facts.place.near & NEGATIVE else 1.0)


Shares = tuple[list[float], list[float]]
"""Of the nearest elements, innermost first: how much of the page's prose each holds, how much of its text is linked."""


class Masses:
    """For each element, how much prose, text and linked text it holds, and the sums of the page and of each path."""

    def __init__(self, facts: Sequence[Facts | None], plain: Mapping[int, str]) -> None:
        """Add every block to the elements around it, and to its path if it is not plainly out of the story."""
        self.sums: dict[Container, list[float]] = {}
        self.paths: dict[int, list[float]] = {}
        self.known: dict[Container, Shares] = {}
        self.total = 1.0
        self.all_text = 1.0
        sums, paths = self.sums, self.paths
        for found in facts:
            if found is None:
                continue
            size = found.size
            linked = size * found.link_share
            prose = story_weight(found) if size >= LONG else 0.0
            self.total += prose
            self.all_text += size
            if found.block.index not in plain:
                path = paths.setdefault(found.place.path, [0.0, 0.0, 0.0])
                path[0] += 1.0
                path[1] += size
                path[2] += linked
            here = sums.get(found.block.container)
            if here is None:
                sums[found.block.container] = [prose, size, linked]
            else:
                here[0] += prose
                here[1] += size
                here[2] += linked
        self.pass_up()

    def pass_up(self) -> None:
        """Add what each element holds to the one around it, the deepest first."""
        sums = self.sums
        levels: list[list[Container]] = [[] for _ in range(1 + max((node.depth for node in sums), default=0))]
        for node in sums:
            levels[node.depth].append(node)
        for depth in range(len(levels) - 1, 0, -1):
            outer = levels[depth - 1]
            for node in levels[depth]:
                above = node.parent
                assert above is not None
                prose, size, linked = sums[node]
                here = sums.get(above)
                if here is None:
                    sums[above] = [prose, size, linked]
                    outer.append(above)
                    continue
                here[1] += size
                if prose:
                    here[0] += prose
                if linked:
                    here[2] += linked

    def text(self, node: Container) -> float:
        """The weight of the text in an element."""
        return self.sums.get(node, NOTHING)[1]

    def linked(self, node: Container) -> float:
        """The weight of the linked text in an element."""
        return self.sums.get(node, NOTHING)[2]

    def path(self, path: int) -> tuple[float, float, float]:
        """Of the blocks at the same path: how many they are, how much of the page's text, and how linked."""
        count, size, linked = self.paths[path]
        return log1p(count), size / self.all_text, linked / (size or 1.0)

    def share(self, node: Container) -> tuple[float, float]:
        """How much of the page's prose an element holds, and how much of its text is linked."""
        sums = self.sums.get(node)
        return (sums[0] / self.total, sums[2] / (sums[1] or 1.0)) if sums else (1.0, 0.0)

    def shares_above(self, node: Container) -> Shares:
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
    node = element_of(block)
    return node.parent or node


def element_of(block: Block) -> Container:
    """The block-level element that a block stands in."""
    node = block.container
    while node.tag != block.tag and node.parent is not None:
        node = node.parent
    return node


def within(block: Block, container: Container) -> bool:
    """Whether the block stands inside the container."""
    node, depth = block.container, container.depth
    while node.depth > depth and node.parent is not None:
        node = node.parent
    return node is container


HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Context:
    """What the page declares that rules ask of: its body, its descriptions, sections, authors, address and names."""

    def __init__(
        self,
        body: str,
        descriptions: Sequence[str],
        sections: Sequence[str] = (),
        authors: Sequence[str] = (),
        url: UrlFacts | None = None,
        naming: Naming | None = None,
        *,
        live: bool = False,
    ) -> None:
        """Keep the texts; most pages are never asked for their body."""
        self.authors = frozenset(map(fold, authors)) - {""}
        self.url = url
        self.live = live
        self.titles = tuple(title.text for title in naming.stated) if naming else ()
        self.names = naming.known if naming else frozenset()
        self.sections = frozenset(map(squash, sections)) - {""}
        self._body = body
        self._squashed: str | None = None
        self._descriptions = frozenset(map(squash, descriptions))

    def declared(self, text: str) -> bool:
        """Whether the declared body holds the text, which is long enough to tell."""
        if not self._body:
            return False
        if self._squashed is None:
            self._squashed = squash(self._body)
        key = squash(text[:200])
        return len(key) >= SHORTEST_KEY and key in self._squashed

    def describes(self, text: str) -> bool:
        """Whether the text is the page's declared description; one that is longer or shorter was cut from the body."""
        key = squash(text)
        return len(key) > 2 * SHORTEST_KEY and any(
            key[:60] == other[:60] and abs(len(key) - len(other)) <= SAME_LENGTH * len(key)
            for other in self._descriptions
        )
