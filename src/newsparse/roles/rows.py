"""Facts of the page's blocks come in; for each block that the model is asked about, a row of numbers goes out."""

from collections.abc import Mapping, Sequence
from math import log1p
from typing import NamedTuple

from newsparse.blocks.block import Container
from newsparse.roles import cues
from newsparse.roles.features import HEADINGS, IN, SHARED_LEVELS, Facts, Masses, Place, Shares, element_of, holder
from newsparse.roles.markup import is_bold
from newsparse.roles.wording import NUMBERS as WORDING_NUMBERS
from newsparse.roles.wording import Wording

UNKNOWN_DISTANCE = 60.0
# Counts above this say no more.
MOST = 20.0
NO_NEIGHBOUR = -1.0
# Of 68,656 blocks of 780 pages, 10,570 are so short or linked and stand where such shares of what is around them are
# links, and of the page's prose or text; one of these was chosen, and 32,220 of the others.
SHORT = 40
MOSTLY_LINKS = 0.5
HARDLY_PROSE = 0.01
MOST_TEXT_BEFORE = 0.7
# A page of less prose may have its story anywhere.
LEAST_PROSE = 800.0

INTERESTING_TAGS = (
    "p", "li", "td", "div", "h1", "h2", "h3", "blockquote", "pre", "figcaption", "dd", "span", "section", "article",
)  # fmt: skip
CHAIN_TAGS = (
    "article", "main", "aside", "figure", "table", "ul", "ol", "li", "blockquote", "form", "header", "footer", "nav",
    "section",
)  # fmt: skip

NUMBER_NAMES: tuple[str, ...] = (
    "size", "plain", "link_share", "links", "sentences", "terminal", "depth", "position", "text_before",
    "from_headline", "after_headline", "repeated", "heading_cue", "since_heading", "path_count", "path_text",
    "path_linked", *(f"prose_{n}" for n in range(SHARED_LEVELS)), *(f"linked_{n}" for n in range(SHARED_LEVELS)),
    "blocks_on_page", "page_prose", "linked_before", "linked_behind", "sentence_size", "opens_with_sign", "bold",
    "in_same_element", "elements_alike", *WORDING_NUMBERS,
)  # fmt: skip
WORDING_AT = NUMBER_NAMES.index(WORDING_NUMBERS[0])
"""Where the numbers of `Wording.of` begin in a row."""
FLAGS: dict[str, str] = {
    **{f"tag_{tag}": f"tag == {tag!r}" for tag in INTERESTING_TAGS},
    **{f"in_{tag}": f"tags & {IN[tag]}" for tag in CHAIN_TAGS},
    **{f"near_{name}": f"near & {1 << n}" for n, name in enumerate(cues.CONCEPT_NAMES)},
    **{f"any_{name}": f"anywhere & {1 << n}" for n, name in enumerate(cues.CONCEPT_NAMES)},
}
"""Features that are there or not, each as a condition on the block's tag and on the bits of its Place."""
FEATURE_NAMES: tuple[str, ...] = (*NUMBER_NAMES, *FLAGS)


class Row(NamedTuple):
    """What the model weighs of a block: numbers in the order of NUMBER_NAMES, and what its flags are read from."""

    numbers: list[float]
    tag: str
    place: Place

    def all(self) -> list[float]:
        """Every feature as a number, in the order of FEATURE_NAMES."""
        place = self.place
        flags = [float(self.tag == tag) for tag in INTERESTING_TAGS]
        flags += [float(place.tags & IN[tag] > 0) for tag in CHAIN_TAGS]
        for bits in (place.near, place.anywhere):
            flags += [float(bits >> n & 1) for n in range(len(cues.CONCEPT_NAMES))]
        return self.numbers + flags


def rows(
    facts: Sequence[Facts | None], masses: Masses, headline: int | None, left_out: Mapping[int, str], wording: Wording
) -> list[Row | None]:
    """The Row of each text block but those left out by their indexes and the slight ones amid links."""
    out: list[Row | None] = [None] * len(facts)
    told = [found for found in facts if found is not None]
    at = next((n for n, found in enumerate(told) if found.block.index == headline), None)
    of_page = [float(len(told)), log1p(masses.total)]
    company = Company([found for found in told if found.block.index not in left_out])
    seen: set[str] = set()
    before_text = 0.0
    last_heading, heading_cue = -1, 0.0
    for n, found in enumerate(told):
        block = found.block
        key = block.text[:120]
        if block.tag in HEADINGS:
            last_heading, heading_cue = n, float(heading_concept(block.text))
        if block.index not in left_out:
            node = element_of(block)
            above = masses.shares_above(node.parent or node)
            if not (is_slight(found) and amid_links(above, masses, before_text)):
                since = n - last_heading
                numbers = [
                    *weights(found),
                    n / len(told),
                    before_text / masses.all_text,
                    UNKNOWN_DISTANCE if at is None else float(max(-UNKNOWN_DISTANCE, min(UNKNOWN_DISTANCE, n - at))),
                    1.0 if at is not None and n > at else 0.0,
                    1.0 if key in seen else 0.0,
                    heading_cue,
                    float(since) if last_heading >= 0 and since < UNKNOWN_DISTANCE else UNKNOWN_DISTANCE,
                    *masses.path(found.place.path),
                    *shares(node, above, masses),
                    *of_page,
                    told[n - 1].link_share if n else NO_NEIGHBOUR,
                    told[n + 1].link_share if n + 1 < len(told) else NO_NEIGHBOUR,
                    found.size / (found.sentences or 1),
                    0.0 if block.text[:1].isalnum() else 1.0,
                    1.0 if is_bold(block) else 0.0,
                    *company.of(found),
                    *wording.of(block.text),
                ]
                out[block.index] = Row(numbers, block.tag, found.place)
        seen.add(key)
        before_text += found.size
    return out


def weights(found: Facts) -> list[float]:
    """How long a block is, how much of it is linked, how it ends, how deep it stands."""
    links, sentences = found.links, found.sentences
    return [
        log1p(found.size),
        log1p(found.plain),
        found.link_share,
        float(links) if links < MOST else MOST,
        float(sentences) if sentences < MOST else MOST,
        float(found.terminal),
        float(found.block.container.depth),
    ]


def shares(node: Container, above: Shares, masses: Masses) -> list[float]:
    """How much of the page's prose each of the nearest elements holds, and how much of its text is linked."""
    prose, linked = masses.share(node)
    return [prose, *above[0], linked, *above[1]]


def is_slight(found: Facts) -> bool:
    """Whether a block is a few words, or mostly links."""
    return found.size < SHORT or found.link_share > MOSTLY_LINKS


def amid_links(above: Shares, masses: Masses, before: float) -> bool:
    """Whether the third element around a block is mostly links, with little prose around it or most text before it."""
    prose, linked = above
    if linked[2] <= MOSTLY_LINKS:
        return False
    return (prose[4] <= HARDLY_PROSE and masses.total > LEAST_PROSE) or before > MOST_TEXT_BEFORE * masses.all_text


class Company:
    """How blocks at the same path stand together: a story's paragraphs in one element, each teaser in its own."""

    def __init__(self, asked: Sequence[Facts]) -> None:
        """Count the blocks of each element, by path."""
        self.paths: dict[int, dict[Container, int]] = {}
        for found in asked:
            elements = self.paths.setdefault(found.place.path, {})
            above = holder(found.block)
            elements[above] = elements.get(above, 0) + 1

    def of(self, found: Facts) -> tuple[float, float]:
        """How many blocks of its path stand in the block's element, and in how many elements such blocks stand."""
        elements = self.paths[found.place.path]
        return log1p(elements[holder(found.block)]), log1p(len(elements))


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
