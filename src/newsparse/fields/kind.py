"""What sort of page it is: what it declares, its URL and what was found on it come in, a Kind goes out."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.article import BodyBlock, Image, Kind, Update, block_text
from newsparse.evidence.evidence import STORY_TYPES, Evidence, Node
from newsparse.fields.candidate import Candidate, Choice, first
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


def choose(
    evidence: Evidence,
    labelled: Labelled,
    body: Sequence[BodyBlock],
    updates: Sequence[Update],
    images: Sequence[Image],
) -> Choice[Kind]:
    """The kind of the page; a page with a body that nothing else claims is an article.

    >>> from newsparse.article import Paragraph
    >>> choose(Evidence(), Labelled((), ()), (Paragraph(text="The tide turned."),), (), ()).value
    'article'
    """
    return first(candidates(evidence, labelled, body, updates, images))


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    body: Sequence[BodyBlock],
    updates: Sequence[Update],
    images: Sequence[Image],
) -> Iterator[Candidate[Kind]]:
    """The kinds that the page may be: live, gallery, video, index and other where something says so, then article."""
    own = [node for node in evidence.nodes if _OWN_PLACE.fullmatch(node.where)]
    prose = sum(weight(block_text(block)) for block in body)
    yield from _live(evidence, updates)
    yield from _gallery(evidence, own, prose, images)
    yield from _video(evidence, own, prose)
    yield from _index(evidence, own, labelled, prose)
    yield from _other(evidence, own, prose)
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
    if prose > VIDEO_PROSE:
        return
    if _og_type(evidence).startswith("video"):
        yield Candidate("video", "meta", "og:type", 0.8)
    if evidence.story is None:
        for node in own:
            if node.types & VIDEO_TYPES:
                yield Candidate("video", "json-ld", f"{node.where}.@type", 0.8)


def _index(evidence: Evidence, own: Sequence[Node], labelled: Labelled, prose: float) -> Iterator[Candidate[Kind]]:
    """A start page, a declared collection, or many links as long as headlines beside little prose."""
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
