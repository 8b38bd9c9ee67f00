"""What sort of page it is: what it declares, its URL and what was found on it come in, a Kind goes out."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.article import BodyBlock, Image, Kind, Update, block_text
from newsparse.blocks.block import Block, Container
from newsparse.evidence.evidence import STORY_TYPES, Evidence, Node
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.cues import COMMENT, name_bits
from newsparse.roles.features import weight
from newsparse.roles.role import Labelled

GALLERY_TYPES = frozenset({"ImageGallery", "MediaGallery", "PhotoGallery"})
VIDEO_TYPES = frozenset({"VideoObject", "Clip", "Movie", "TVEpisode"})
INDEX_TYPES = frozenset({"CollectionPage", "WebSite", "SearchResultsPage", "ProfilePage", "Blog"})
OTHER_TYPES = frozenset({
    "Product", "ProductGroup", "AboutPage", "ContactPage", "FAQPage", "QAPage", "DiscussionForumPosting", "JobPosting",
    "Event", "LocalBusiness", "Course", "SoftwareApplication", "CheckoutPage",
})  # fmt: skip
LIVE_TYPE = Origin("`LiveBlogPosting` in JSON-LD", "json-ld", 0.95)
LIVE_ITEM = Origin("`LiveBlogPosting` in microdata", "microdata", 0.9)
LIVE_SHOWN = Origin("the entries of a live page", "dom", 0.9)
GALLERY_TYPE = Origin("a gallery's type in JSON-LD", "json-ld", 0.9)
GALLERY_OG = Origin("a gallery's `og:type`", "meta", 0.8)
GALLERY_SHOWN = Origin("pictures with little text", "dom", 0.6)
VIDEO_OG = Origin("a video's `og:type` over little text", "meta", 0.8)
VIDEO_TYPE = Origin("a video's type in JSON-LD over little text", "json-ld", 0.8)
INDEX_ROOT = Origin("the address of a start page", "url", 0.9)
INDEX_TYPE = Origin("a list's type in JSON-LD", "json-ld", 0.9)
INDEX_PATH = Origin("the address of a category, an author or a search over many linked headlines", "url", 0.8)
INDEX_SHOWN = Origin("many linked headlines beside little prose", "dom", 0.6)
OTHER_OG = Origin("another `og:type`", "meta", 0.95)
OTHER_TYPE = Origin("another type in JSON-LD", "json-ld", 0.95)
WEIGHED = Origin("what speaks against a story, weighed", "dom", 0.7)
BODY = Origin("the body", "dom", 0.95)
STORY = Origin("a story's type where nothing of it is printed", "json-ld", 0.6)
NOTHING = Origin("nothing printed and nothing declared", "dom", 0.85)
SOURCES = (
    LIVE_TYPE, LIVE_ITEM, LIVE_SHOWN, GALLERY_TYPE, GALLERY_OG, GALLERY_SHOWN, VIDEO_OG, VIDEO_TYPE, INDEX_ROOT,
    INDEX_TYPE, INDEX_PATH, INDEX_SHOWN, OTHER_OG, OTHER_TYPE, WEIGHED, BODY, STORY, NOTHING,
)  # fmt: skip

# A node that stands here speaks of the page itself, not of something that the page shows.
_OWN_PLACE = re.compile(r"script\[\d+\](?:\[\d+\])?(?:\.@graph(?:\[\d+\])?)?(?:\.mainEntity)?(?:\[\d+\])?")

# A live page has at least that many entries.
LEAST_UPDATES = 2
# A page of pictures: that many, and no more than so much prose (weighed characters) a picture.
LEAST_PICTURES, PROSE_A_PICTURE = 5, 160
# A video's page says little more than what the video shows.
VIDEO_PROSE = 900
# A list of stories: that many links as long as headlines, and more of their text than of prose.
LEAST_HEADLINES, HEADLINE_LENGTH = 8, 24
# Menus and footers of a site can hold twice the text of a story, so without a declaration it takes more.
MANY_TIMES = 3
# Less prose than this is a teaser or a notice, not a story.
LEAST_PROSE = 250
_START_PAGE = re.compile(r"[a-z]{2}|index\.\w{2,5}|home")
_SECTION_PATH = ("category", "categories", "tag", "tags", "topic", "topics", "author", "authors", "section", "sections",
                 "rubrik", "archive", "archives", "search", "suche", "recherche", "buscar", "busca")  # fmt: skip
_SEARCH = re.compile(r"[?&](?:q|s|query|search|keyword)=")

# What speaks for a story and against one: weights of a logistic regression over 1,600 articles and 220 other pages of
# the web, rounded; cross-validated by site it tells 92 of 100 articles and 86 of 100 other pages.
_POINTS = {
    "story": 3.3, "og_article": 1.2, "dated": 0.8, "signed": 0.7, "slug_word": 0.5, "url_date": 4.4, "news_path": 2.1,
    "forum_path": -2.7, "shop_path": -2.0, "docs_path": -2.7, "service_path": -1.1, "forum_type": -1.3,
    "service_type": -2.4, "share": 4.2, "short_paragraphs": -1.6,
}  # fmt: skip
_LEAST_POINTS = 4.0
# A page that names its author, and whose address and declarations say nothing else, needs less: an author is named on
# 72 of 100 articles and on 20 of 100 other pages.
_SIGNED_RELIEF = 1.1
_MAX_SLUG, _SHORT = 6, 80
# Whole segments of an address, and labels of its host.
PATHS: dict[str, frozenset[str]] = {
    "news_path": frozenset({
        "news", "newsroom", "blog", "blogs", "article", "articles", "story", "stories", "post", "posts", "magazine",
        "media", "archive", "archiv", "insights", "insight", "journal", "press", "presse", "pressemitteilung",
        "pressemitteilungen", "meldung", "meldungen", "nachrichten", "aktuell", "aktuelles", "artikel", "magazin",
        "noticias", "novedades", "actualites", "actualite", "notizie", "nieuws", "nyheter",
    }),
    "forum_path": frozenset({
        "forum", "forums", "thread", "threads", "t", "viewtopic", "questions", "community", "topic", "topics", "board",
        "boards", "discussion", "discussions", "showthread",
    }),
    "shop_path": frozenset({
        "product", "products", "shop", "shopping", "store", "item", "p", "c", "dp", "buy", "cart", "collection",
        "collections", "catalog", "category", "categories", "produkt", "produkte",
    }),
    "docs_path": frozenset({
        "docs", "doc", "documentation", "api", "reference", "wiki", "help", "support", "developer", "developers",
        "manual", "learn", "tutorial", "tutorials", "glossary",
    }),
    "service_path": frozenset({
        "services", "service", "pricing", "solutions", "about", "company", "contact", "program", "programs",
        "locations", "tuition", "careers", "team", "degrees", "courses", "events",
    }),
}  # fmt: skip
_TYPES = {
    "forum_type": {"DiscussionForumPosting", "QAPage", "Question"},
    "service_type": {"Service", "LocalBusiness", "SoftwareApplication"},
}
_LONG = 80
# How many elements around a block may call it a comment.
_THREAD_LEVELS = 4
_SLUG_SIGN = re.compile(r"[-_]")


def choose(
    evidence: Evidence,
    labelled: Labelled,
    body: Sequence[BodyBlock],
    updates: Sequence[Update],
    images: Sequence[Image],
    *,
    dated: bool = False,
    signed: bool = False,
) -> Choice[Kind]:
    """The kind of the page; a page with a body that nothing else claims is an article.

    `dated` says whether the page declares when the story went out, `signed` whether it names who wrote it.

    >>> from newsparse.article import Paragraph
    >>> choose(Evidence(), Labelled((), ()), (Paragraph(text="The tide turned."),), (), ()).value
    'article'
    """
    return first(candidates(evidence, labelled, body, updates, images, dated=dated, signed=signed))


def is_listed(chosen: Choice[Kind]) -> bool:
    """Whether the page's type or address says that it is a list of stories, whatever texts it prints."""
    return chosen.winner is not None and chosen.winner.origin in (INDEX_TYPE, INDEX_PATH)


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    body: Sequence[BodyBlock],
    updates: Sequence[Update],
    images: Sequence[Image],
    *,
    dated: bool,
    signed: bool,
) -> Iterator[Candidate[Kind]]:
    """The kinds that the page may be: live, gallery, video, index and other where something says so, then article.

    Cases: documentation-page, forum-thread, login-page, product-page-of-a-shop, section-front-with-lead-teaser.
    """
    own = [node for node in evidence.nodes if _OWN_PLACE.fullmatch(node.where)]
    prose = sum(weight(block_text(block)) for block in body)
    yield from _live(evidence, updates)
    yield from _gallery(evidence, own, prose, images)
    yield from _video(evidence, own, prose)
    yield from _index(evidence, own, labelled, prose)
    yield from _other(evidence, own, prose)
    if prose and evidence.url is not None and not is_story_like(evidence, labelled, body, dated, signed):
        kind: Kind = "index" if _headline_links(labelled) > prose else "other"
        yield WEIGHED.gives(kind, "body")
    if prose:
        yield BODY.gives("article", "body")
    elif _declares_story(evidence):
        yield _declared_article(evidence)
    else:
        yield NOTHING.gives("other", "body")


def _live(evidence: Evidence, updates: Sequence[Update]) -> Iterator[Candidate[Kind]]:
    story = evidence.story
    if story and "LiveBlogPosting" in story.types:
        yield LIVE_TYPE.gives("live", f"{story.where}.@type")
    for item in evidence.items[:50]:
        if item.type == "LiveBlogPosting":
            yield LIVE_ITEM.gives("live", item.where)
    if len(updates) >= LEAST_UPDATES:
        yield LIVE_SHOWN.gives("live", "updates")


def _gallery(
    evidence: Evidence, own: Sequence[Node], prose: float, images: Sequence[Image]
) -> Iterator[Candidate[Kind]]:
    for node in own:
        if node.types & GALLERY_TYPES and len(images) > 1:
            yield GALLERY_TYPE.gives("gallery", f"{node.where}.@type")
    if "gallery" in _og_type(evidence) and len(images) > 1:
        yield GALLERY_OG.gives("gallery", "og:type")
    shown = sum(image.role == "gallery" for image in images)
    if shown >= LEAST_PICTURES and 2 * shown >= len(images) and prose <= PROSE_A_PICTURE * len(images):
        yield GALLERY_SHOWN.gives("gallery", "images")


def _video(evidence: Evidence, own: Sequence[Node], prose: float) -> Iterator[Candidate[Kind]]:
    """A page that says it is a video, and prints little text.

    Cases: video-page-with-transcript-teaser.
    """
    if prose > VIDEO_PROSE:
        return
    if _og_type(evidence).startswith("video"):
        yield VIDEO_OG.gives("video", "og:type")
    if evidence.story is None:
        for node in own:
            if node.types & VIDEO_TYPES:
                yield VIDEO_TYPE.gives("video", f"{node.where}.@type")


def _index(evidence: Evidence, own: Sequence[Node], labelled: Labelled, prose: float) -> Iterator[Candidate[Kind]]:
    """A start page, a declared collection, or many links as long as headlines beside little prose.

    Cases: index-page-has-no-story.
    """
    if _declares_story(evidence) and (prose >= LEAST_PROSE or not _is_root(evidence)):
        return
    if _is_root(evidence):
        yield INDEX_ROOT.gives("index", "path")
    linked = _headline_links(labelled)
    for node in own:
        declared = node.types & (INDEX_TYPES - {"WebSite"})
        if declared and (prose < LEAST_PROSE or linked > prose or "SearchResultsPage" in declared):
            yield INDEX_TYPE.gives("index", f"{node.where}.@type")
    segments = evidence.url.segments if evidence.url else ()
    if segments and linked > prose and _is_list(segments, evidence.url.url if evidence.url else ""):
        yield INDEX_PATH.gives("index", "path")
    if linked > MANY_TIMES * prose and (prose < LEAST_PROSE or _og_type(evidence) in ("website", "blog")):
        yield INDEX_SHOWN.gives("index", "a")


def _is_list(segments: Sequence[str], url: str) -> bool:
    """Whether an address is that of a category, an author, an archive or a search."""
    return _SEARCH.search(url) is not None or any(segment.lower() in _SECTION_PATH for segment in segments)


def _headline_links(labelled: Labelled) -> float:
    """The weighed length of all links as long as headlines; 0 where there are few."""
    lengths: dict[str, float] = {}
    for block in labelled.blocks:
        for anchor in block.anchors[:20]:
            size = weight(block.text[anchor.start : anchor.end])
            if size >= HEADLINE_LENGTH:
                lengths[anchor.href] = max(size, lengths.get(anchor.href, 0.0))
    return sum(lengths.values()) if len(lengths) >= LEAST_HEADLINES else 0.0


def _other(evidence: Evidence, own: Sequence[Node], prose: float) -> Iterator[Candidate[Kind]]:
    """A page whose own declaration names something that is no news."""
    if _declares_story(evidence):
        return
    if _og_type(evidence).partition(".")[0] in ("product", "profile", "place", "business"):
        yield OTHER_OG.gives("other", "og:type")
    for node in islice((node for node in own if node.types & OTHER_TYPES), 3):
        if prose < LEAST_PROSE or not node.types & {"Event", "LocalBusiness", "FAQPage"}:
            yield OTHER_TYPE.gives("other", f"{node.where}.@type")


def is_story_like(evidence: Evidence, labelled: Labelled, body: Sequence[BodyBlock], dated: bool, signed: bool) -> bool:
    """Whether more speaks for a story than against one: declarations, the address, how the page's text is made up.

    Cases: very-short-story.
    """
    signs = _declared_signs(evidence, dated, signed)
    total = sum(_POINTS[name] * value for name, value in (signs | _text_signs(labelled, body)).items())
    against = any(value and _POINTS[name] < 0 for name, value in signs.items())
    return total >= _LEAST_POINTS - (_SIGNED_RELIEF if signed and not against else 0)


def _declared_signs(evidence: Evidence, dated: bool, signed: bool) -> dict[str, float]:
    """What the page declares and what its address says, by the names of _POINTS."""
    segments = [segment.lower() for segment in (evidence.url.segments if evidence.url else ())]
    names = {*segments, *(evidence.url.host.split(".") if evidence.url else ())}
    types = {kind for node in evidence.nodes for kind in node.types} | {item.type for item in evidence.items[:30]}
    return {
        "story": evidence.story is not None or any(item.type in STORY_TYPES for item in evidence.items[:5]),
        "og_article": _og_type(evidence) == "article",
        "dated": dated,
        "signed": signed,
        "slug_word": min(_MAX_SLUG, max((len(_SLUG_SIGN.split(segment)) for segment in segments), default=0)),
        "url_date": evidence.url is not None and evidence.url.date is not None,
        **{name: not words.isdisjoint(names) for name, words in PATHS.items()},
        **{name: not words.isdisjoint(types) for name, words in _TYPES.items()},
    }


def _text_signs(labelled: Labelled, body: Sequence[BodyBlock]) -> dict[str, float]:
    """How much of the page's text the body is, and what its paragraphs are like; readers' comments do not count."""
    paragraphs = [weight(block.text) for block in body if block.type == "paragraph"]
    prose = sum(paragraphs) + sum(weight(block_text(block)) for block in body if block.type != "paragraph")
    page = 0
    for block in labelled.blocks:
        length = len(block.text)
        if length < _LONG or not _in_thread(block):
            page += length + 1
    return {
        "share": min(1.0, prose / (page or 1)),
        "short_paragraphs": sum(size < _SHORT for size in paragraphs) / (len(paragraphs) or 1),
    }


def _in_thread(block: Block) -> bool:
    """Whether a block stands in a reader's comment, by the classes around it."""
    node: Container | None = block.container
    for _ in range(_THREAD_LEVELS):
        if node is None:
            return False
        names = node.attributes.get("class")
        if names and "comment" in names and name_bits(names) & COMMENT:
            return True
        node = node.parent
    return False


def _og_type(evidence: Evidence) -> str:
    return next(iter(evidence.meta.get("og:type", ())), "").strip().lower()


def _declares_story(evidence: Evidence) -> bool:
    """Whether JSON-LD, Open Graph or microdata call the page a story."""
    return (
        evidence.story is not None
        or _og_type(evidence) == "article"
        or any(item.type in STORY_TYPES for item in evidence.items[:5])
    )


def _declared_article(evidence: Evidence) -> Candidate[Kind]:
    if evidence.story:
        return STORY.gives("article", f"{evidence.story.where}.@type")
    return STORY.gives("article", "og:type", "meta")


def _is_root(evidence: Evidence) -> bool:
    """Whether the URL is a host's start page, in one language of it perhaps."""
    if evidence.url is None or not evidence.url.host or "?" in evidence.url.url:
        return False
    segments = evidence.url.segments
    return not segments or (len(segments) == 1 and _START_PAGE.fullmatch(segments[0]) is not None)
