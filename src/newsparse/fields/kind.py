"""What sort of page it is: what it declares, its URL and what was found on it come in, a Kind goes out."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from math import log1p

from newsparse.article import BodyBlock, Image, Kind, Update, block_text
from newsparse.blocks.block import Block
from newsparse.evidence.evidence import STORY_TYPES, Evidence, Node
from newsparse.fields.candidate import Candidate, Choice, first
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
                 "rubrik", "archive", "archives", "search")  # fmt: skip

# What speaks for a story and against one: weights of a logistic regression over 1,148 articles and 244 other pages of
# the web, rounded; cross-validated by site it tells 95 of 100 articles and 85 of 100 other pages.
_POINTS = {
    "story": 1.9, "og_article": 1.3, "dated": 1.0, "signed": 0.9, "slug_word": 0.5, "url_date": 0.7, "news_path": 1.7,
    "forum_path": -1.8, "shop_path": -1.4, "docs_path": -1.8, "service_path": -0.9, "forum_type": -1.1,
    "service_type": -0.7, "share": 2.9, "log_paragraphs": 0.4, "short_paragraphs": -1.2,
}  # fmt: skip
_LEAST_POINTS = 4.15
# A page that names its author, and whose address and declarations say nothing else, needs less.
_SIGNED_RELIEF = 1.0
_MAX_SLUG, _MAX_LOG_PARAGRAPHS, _SHORT = 6, 3.0, 80
_PATHS = {
    "news_path": {"news", "blog", "article", "articles", "story", "stories", "post"},
    "forum_path": {"forum", "forums", "thread", "threads", "t", "viewtopic", "questions", "community"},
    "shop_path": {"product", "products", "shop", "store", "item", "p", "collections", "category"},
    "docs_path": {"docs", "doc", "documentation", "api", "reference", "wiki", "help", "support", "developer"},
    "service_path": {"services", "service", "pricing", "solutions", "about"},
}
_TYPES = {
    "forum_type": {"DiscussionForumPosting", "QAPage", "Question"},
    "service_type": {"Service", "LocalBusiness", "SoftwareApplication"},
}
_LONG = 80
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
        yield Candidate(kind, "dom", "body", 0.6)
    if prose:
        yield Candidate("article", "dom", "body", 0.7)
    elif _declares_story(evidence):
        yield _declared_article(evidence)
    else:
        yield Candidate("other", "dom", "body", 0.4)


def _live(evidence: Evidence, updates: Sequence[Update]) -> Iterator[Candidate[Kind]]:
    story = evidence.story
    if story and "LiveBlogPosting" in story.types:
        yield Candidate("live", "json-ld", f"{story.where}.@type", 0.95)
    for item in evidence.items[:50]:
        if item.type == "LiveBlogPosting":
            yield Candidate("live", "microdata", item.where, 0.9)
    if len(updates) >= LEAST_UPDATES:
        yield Candidate("live", "dom", "updates", 0.8)


def _gallery(
    evidence: Evidence, own: Sequence[Node], prose: float, images: Sequence[Image]
) -> Iterator[Candidate[Kind]]:
    for node in own:
        if node.types & GALLERY_TYPES and len(images) > 1:
            yield Candidate("gallery", "json-ld", f"{node.where}.@type", 0.9)
    if "gallery" in _og_type(evidence) and len(images) > 1:
        yield Candidate("gallery", "meta", "og:type", 0.8)
    shown = sum(image.role == "gallery" for image in images)
    if shown >= LEAST_PICTURES and 2 * shown >= len(images) and prose <= PROSE_A_PICTURE * len(images):
        yield Candidate("gallery", "dom", "images", 0.6)


def _video(evidence: Evidence, own: Sequence[Node], prose: float) -> Iterator[Candidate[Kind]]:
    """A page that says it is a video, and prints little text.

    Cases: video-page-with-transcript-teaser.
    """
    if prose > VIDEO_PROSE:
        return
    if _og_type(evidence).startswith("video"):
        yield Candidate("video", "meta", "og:type", 0.8)
    if evidence.story is None:
        for node in own:
            if node.types & VIDEO_TYPES:
                yield Candidate("video", "json-ld", f"{node.where}.@type", 0.8)


def _index(evidence: Evidence, own: Sequence[Node], labelled: Labelled, prose: float) -> Iterator[Candidate[Kind]]:
    """A start page, a declared collection, or many links as long as headlines beside little prose.

    Cases: index-page-has-no-story.
    """
    if _declares_story(evidence) and (prose >= LEAST_PROSE or not _is_root(evidence)):
        return
    if _is_root(evidence):
        yield Candidate("index", "url", "path", 0.9)
    linked = _headline_links(labelled)
    for node in own:
        declared = node.types & (INDEX_TYPES - {"WebSite"})
        if declared and (prose < LEAST_PROSE or linked > prose):
            yield Candidate("index", "json-ld", f"{node.where}.@type", 0.8)
    segments = evidence.url.segments if evidence.url else ()
    if segments and linked > MANY_TIMES * prose and any(segment.lower() in _SECTION_PATH for segment in segments):
        yield Candidate("index", "url", "path", 0.7)
    if linked > MANY_TIMES * prose and (prose < LEAST_PROSE or _og_type(evidence) in ("website", "blog")):
        yield Candidate("index", "dom", "a", 0.6)


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
        yield Candidate("other", "meta", "og:type", 0.6)
    for node in islice((node for node in own if node.types & OTHER_TYPES), 3):
        if prose < LEAST_PROSE or not node.types & {"Event", "LocalBusiness", "FAQPage"}:
            yield Candidate("other", "json-ld", f"{node.where}.@type", 0.6)


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
        **{name: not words.isdisjoint(names) for name, words in _PATHS.items()},
        **{name: not words.isdisjoint(types) for name, words in _TYPES.items()},
    }


def _text_signs(labelled: Labelled, body: Sequence[BodyBlock]) -> dict[str, float]:
    """How much of the page's text the body is, and what its paragraphs are like; readers' comments do not count."""
    paragraphs = [weight(block.text) for block in body if block.type == "paragraph"]
    prose = sum(weight(block_text(block)) for block in body)
    page = sum(len(block.text) + 1 for block in labelled.blocks if len(block.text) < _LONG or not _in_thread(block))
    return {
        "share": min(1.0, prose / (page or 1)),
        "log_paragraphs": min(_MAX_LOG_PARAGRAPHS, log1p(len(paragraphs))),
        "short_paragraphs": sum(size < _SHORT for size in paragraphs) / (len(paragraphs) or 1),
    }


def _in_thread(block: Block) -> bool:
    """Whether a block stands in a reader's comment, by the classes around it."""
    nearest = islice(block.container.chain(), 4)
    names = " ".join(node.attributes.get("class") or "" for node in nearest)
    return "comment" in names and bool(name_bits(names) & COMMENT)


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
        return Candidate("article", "json-ld", f"{evidence.story.where}.@type", 0.5)
    return Candidate("article", "meta", "og:type", 0.5)


def _is_root(evidence: Evidence) -> bool:
    """Whether the URL is a host's start page, in one language of it perhaps."""
    if evidence.url is None or not evidence.url.host or "?" in evidence.url.url:
        return False
    segments = evidence.url.segments
    return not segments or (len(segments) == 1 and _START_PAGE.fullmatch(segments[0]) is not None)
