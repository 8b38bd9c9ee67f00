"""When the story first went out: declarations and the story's date lines come in, a moment with its source goes out."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta

from newsparse.article import Source
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.own_item import own_item
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.moment import Moment, declared, declared_in, in_local_time, printed_all
from newsparse.roles.role import Labelled
from newsparse.roles.stamps import SPOTS, Stamp, stamps

STORY = Origin("JSON-LD `datePublished`", "json-ld", 0.97)
META = Origin("meta names that say so (`article:published_time`, `og:publish_date`)", "meta", 0.95)
ITEM = Origin("microdata", "microdata", 0.9)
STATED = Origin("a machine-readable date in the markup", "dom", 0.89)
PAGE = Origin("what JSON-LD says of the web page, or of the one work or video on it", "json-ld", 0.85)
CREATED = Origin("JSON-LD `uploadDate` and `dateCreated`", "json-ld", 0.84)
LINE = Origin("printed dates", "dom", 0.82)
VAGUE = Origin("meta names that often mean the last change (`dc.date`)", "meta", 0.78)
TITLE = Origin("a date that stands by itself in `<title>`", "dom", 0.77)
ADDRESS = Origin("the date in the URL", "url", 0.6)
SOURCES = (STORY, META, ITEM, STATED, PAGE, CREATED, LINE, VAGUE, TITLE, ADDRESS)

# Names of meta elements that mean the first publication by convention, by how surely they do.
META_NAMES = (
    ("article:published_time", 0.95), ("og:article:published_time", 0.94), ("parsely-pub-date", 0.93),
    ("sailthru.date", 0.93), ("datepublished", 0.93), ("dc.date.issued", 0.92), ("dcterms.issued", 0.92),
    ("citation_publication_date", 0.92), ("citation_online_date", 0.91), ("citation_date", 0.9),
    ("dc.created", 0.9), ("dcterms.created", 0.9), ("displaydate", 0.91), ("article_date_original", 0.91),
    ("ptime", 0.91),
)  # fmt: skip
_KNOWN = frozenset(name for name, _ in META_NAMES)
# Names that say so in their last words, whatever stands before: `bt:pubDate`, `og:publish_date`, `first_published_at`.
# On the open corpora 40 names of this kind, each on one to eleven pages, gave the right day on 61 of 65 of them.
_NAMED = re.compile(
    r"(?<!last)(?<!last[-_ ])(?:publish(?:ed)?|publication|pub|created?|creation|released?|issued?)"
    r"[-_:. ]?(?:at|on|date|time)"
    r"|(?<!last)(?:^|[-_:. #])(?:published|created|issued)$"
    r"|date[-_:. ]?(?:pub|creat|issue)"
)
NAMED = 0.91
# Names that many systems fill with the last change: of the pages whose printed date differs, nearly all mean that.
VAGUE_META_NAMES = (("dcterms.date", 0.78), ("dc.date", 0.78), ("date", 0.78))
# An attribute or a printed date, with words that say "published" and without.
SAID_ATTRIBUTE, ATTRIBUTE, SAID_PRINTED, PRINTED, ELSEWHERE, QUIET = 0.89, 0.88, 0.82, 0.81, 0.8, 0.79
# How sure a chosen day is, by whether another source names it too and whether one names another day: so many were right
# of the 1,612 dated pages of the open corpora (1082 of 1127, 29 of 44, 353 of 393, 26 of 48).
CONFIDENCE = {(True, False): 0.96, (True, True): 0.66, (False, False): 0.9, (False, True): 0.54}
_PAGE_TYPES = frozenset({"WebPage", "ItemPage", "MediaGallery", "CollectionPage"})
# What a page without a story may be about, if it holds one alone.
WORK_TYPES = frozenset({
    "DiscussionForumPosting", "Question", "HowTo", "AudioObject", "PodcastEpisode", "RadioEpisode", "Episode",
    "CreativeWork", "ImageGallery", "FAQPage", "ClaimReview",
})  # fmt: skip
_DATE_KEYS = frozenset({"datePublished", "dateCreated"})
_TITLE_PARTS = re.compile(r"\s[|–—-]\s")
# A printed date is at most so long.
LONGEST_DATE = 40
# So many sources name the day by the local clock where it is believed before the declared one in Greenwich's time: the
# open corpora, whose days are those that readers saw, agree on 6 of 6 pages, and with a single source on 8 of 12.
LOCAL_SOURCES = 2
# The furthest that two places' calendars can stand from Greenwich, east and west.
_EAST, _WEST = timedelta(hours=14), timedelta(hours=-12)


def choose(
    evidence: Evidence,
    labelled: Labelled,
    language: str | None = None,
    now: datetime | None = None,
    modified: Moment | None = None,
    dates: Sequence[Stamp] | None = None,
) -> Choice[Moment]:
    """The most trusted date, unless others that agree among themselves show it to be the stamp of a later change.

    Args:
        evidence: What the page declares.
        labelled: The page's blocks and their roles.
        language: BCP 47 tag of the story.
        now: The moment from which printed relative dates count; without it they are passed over.
        modified: The story's chosen modified date, against which a published date that is only its copy is known.
        dates: What `stamps` makes of the page, where it is at hand.

    >>> evidence = Evidence(meta={"article:published_time": ("2024-05-03T15:47:42+02:00",)})
    >>> choose(evidence, Labelled((), ())).value.isoformat()
    '2024-05-03T15:47:42+02:00'
    """
    found = list(candidates(evidence, labelled, language, now, dates))
    if not found:
        return Choice(None)
    chosen = _sharpest(_oldest_of_copies(_best_agreed(found), found, modified), found)
    winner = chosen._replace(value=_as_readers_saw(chosen.value, found))
    return first(_weighed(winner, [candidate for candidate in found if candidate is not chosen]))


def candidates(
    evidence: Evidence,
    labelled: Labelled,
    language: str | None = None,
    now: datetime | None = None,
    dates: Sequence[Stamp] | None = None,
) -> Iterator[Candidate[Moment]]:
    """The dates of publication in order of trust."""
    dom = [stamp for stamp in (stamps(labelled, language, now) if dates is None else dates) if stamp.kind != "modified"]
    # The nearer to the headline, the better; one that says what it dates goes before one that says nothing.
    dom.sort(key=lambda stamp: (SPOTS.index(stamp.spot), stamp.quiet, stamp.kind is None))
    yield from _story(evidence, language, STORY, "datePublished")
    yield from _meta(evidence, language, META, META_NAMES)
    yield from _named(evidence, language)
    yield from _microdata(evidence, language)
    for stamp in dom:
        if stamp.attribute and not stamp.quiet:
            yield Candidate(stamp.value, "dom", stamp.where, SAID_ATTRIBUTE if stamp.kind else ATTRIBUTE, STATED)
    yield from _page(evidence, language)
    yield from _story(evidence, language, CREATED, "uploadDate", "dateCreated")
    for stamp in dom:
        if stamp.quiet:
            yield Candidate(stamp.value, "dom", stamp.where, QUIET, LINE)
        elif not stamp.attribute:
            yield Candidate(stamp.value, "dom", stamp.where, _printed_trust(stamp), LINE)
    yield from _meta(evidence, language, VAGUE, VAGUE_META_NAMES)
    yield from _title(evidence, language)
    if evidence.url and evidence.url.date and (value := declared(evidence.url.date)) is not None:
        yield ADDRESS.gives(value, evidence.url.url)


def _printed_trust(stamp: Stamp) -> float:
    """How far a printed date is trusted."""
    if stamp.kind:
        return SAID_PRINTED
    return ELSEWHERE if stamp.spot == "elsewhere" else PRINTED


def _meta(
    evidence: Evidence, language: str | None, origin: Origin, names: Sequence[tuple[str, float]]
) -> Iterator[Candidate[Moment]]:
    """The first date that each of the names states."""
    for name, trust in names:
        if name not in evidence.meta:
            continue
        values = (declared(text, language=language) for text in evidence.meta.get(name, ()))
        if (value := next(filter(None, values), None)) is not None:
            yield Candidate(value, "meta", name, trust, origin)


def _named(evidence: Evidence, language: str | None) -> Sequence[Candidate[Moment]]:
    """The dates of meta elements whose names say that it is the day of publication: the oldest first, creation last."""
    names = [(name, NAMED) for name in evidence.meta if name not in _KNOWN and _NAMED.search(name)]
    return sorted(_meta(evidence, language, META, names), key=lambda found: ("creat" in found.where, _day(found.value)))


def _title(evidence: Evidence, language: str | None) -> Iterator[Candidate[Moment]]:
    """A date that stands in the page's title by itself, as some systems add it behind the site's name."""
    for part in _TITLE_PARTS.split(evidence.title or "")[1:]:
        if (value := _whole(part.strip(), language)) is not None:
            yield TITLE.gives(value, "title")


def _whole(text: str, language: str | None) -> Moment | None:
    """The date that a text is, if it holds nothing else."""
    found = printed_all(text, language=language) if len(text) <= LONGEST_DATE else ()
    return found[0].value if found and (found[0].start, found[0].end) == (0, len(text)) else None


def _story(evidence: Evidence, language: str | None, origin: Origin, *keys: str) -> Iterator[Candidate[Moment]]:
    """The dates that the JSON-LD of the story states under the keys."""
    if evidence.story is not None:
        for key in keys:
            if (value := declared_in(evidence.story.data.get(key), language=language)) is not None:
                yield origin.gives(value, f"{evidence.story.where}.{key}")


def _microdata(evidence: Evidence, language: str | None) -> Iterator[Candidate[Moment]]:
    """The date of the story's own item, and of properties that stand in no item; later items may be other stories.

    On a page without a story item, the date of the one work that it holds.
    """
    own = own_item(evidence)
    works = [item for item in evidence.items if item.type in WORK_TYPES and item.properties.keys() & _DATE_KEYS]
    own = own or (works[0] if len(works) == 1 else None)
    loose = (item for item in evidence.items if item.type in ("", *_PAGE_TYPES))
    for item in filter(None, (own, *loose)):
        for key, trust in (("datePublished", 0.9), ("dateCreated", 0.86)):
            for text in item.properties.get(key, ())[:1]:
                if (value := declared(text, language=language)) is not None:
                    yield Candidate(value, "microdata", f"{item.where}.{key}", trust, ITEM)


def _page(evidence: Evidence, language: str | None) -> Iterator[Candidate[Moment]]:
    """What JSON-LD says of the web page, or of the one work or video on a page without a story.

    Cases: podcast-episode-with-show-notes.
    """
    alone = [] if evidence.story else [node for node in evidence.nodes if node.types & WORK_TYPES]
    videos = [] if evidence.story else [node for node in evidence.nodes if "VideoObject" in node.types]
    pages = [node for node in evidence.nodes if node.types & _PAGE_TYPES]
    for nodes, keys, trust in (
        (pages, ("datePublished",), 0.85),
        (alone if len(alone) == 1 else [], ("datePublished", "dateCreated"), 0.85),
        (videos if len(videos) == 1 else [], ("uploadDate",), 0.7),
    ):
        for node in nodes:
            for key in keys:
                if (value := declared_in(node.data.get(key), language=language)) is not None:
                    yield Candidate(value, "json-ld", f"{node.where}.{key}", trust, PAGE)
                    break


# ------------------------------------------------------------------------------------------------------- reconciliation


def _best_agreed(found: Sequence[Candidate[Moment]]) -> Candidate[Moment]:
    """The most trusted candidate, unless its day stands alone against a day on which two other sources agree."""
    best = found[0]
    if len(_supporters(best, found)) > 1:
        return best
    rivals = (candidate for candidate in found[1:] if not _same_day(candidate.value, best.value))
    return next((rival for rival in rivals if len(_supporters(rival, found)) > 1), best)


def _weighed(winner: Candidate[Moment], losers: Sequence[Candidate[Moment]]) -> Iterator[Candidate[Moment]]:
    """The winner, trusted by what other sources say of its day, and the losers, of other days as much as is left."""
    alike = [_same_day(loser.value, winner.value) for loser in losers]
    agreed = {winner.source, *(loser.source for loser, same in zip(losers, alike, strict=True) if same)}
    rivals = {loser.source for loser, same in zip(losers, alike, strict=True) if not same}
    confidence = CONFIDENCE[len(agreed) > 1, bool(rivals - agreed)]
    yield winner._replace(confidence=confidence)
    for loser, same in zip(losers, alike, strict=True):
        yield loser._replace(confidence=min(loser.confidence, confidence if same else round(1 - confidence, 2)))


def _oldest_of_copies(
    best: Candidate[Moment], found: Sequence[Candidate[Moment]], modified: Moment | None
) -> Candidate[Moment]:
    """The best candidate or, where it repeats or follows the last change, the most trusted firm one of an earlier day.

    Most stories are never changed, so equal dates prove little: a lone URL does not overrule them, and a date printed
    by the headline without a label only where no other source names the best candidate's day.
    """
    if modified is None or not (_same_moment(best.value, modified) or _day(best.value) > _day(modified)):
        return best
    alone = len(_supporters(best, found)) == 1
    older = (c for c in found if not _same_day(c.value, best.value) and _day(c.value) < _day(best.value))
    firm = (c for c in older if _is_firm(c) or (alone and c.confidence == PRINTED) or len(_supporters(c, found)) > 1)
    return next(firm, best)


def _is_firm(candidate: Candidate[Moment]) -> bool:
    """Whether a candidate's place says in so many words that its date is that of publication."""
    named = candidate.source in ("meta", "microdata") and candidate.confidence > SAID_ATTRIBUTE
    return named or candidate.confidence in (SAID_ATTRIBUTE, SAID_PRINTED)


def _sharpest(best: Candidate[Moment], found: Sequence[Candidate[Moment]]) -> Candidate[Moment]:
    """The best candidate, or the first that says the same more fully.

    A day gives way to an instant of that day (midnight is how many systems write a bare day), and a naive time to the
    same time with its offset; not with Greenwich's, which systems put behind local times.
    """
    return next((c for c in found if _is_fuller(c.value, best.value)), best)


def _as_readers_saw(value: Moment, found: Sequence[Candidate[Moment]]) -> Moment:
    """An instant in Greenwich's time by the clock on which two sources name another day, where one tells that clock."""
    local = in_local_time(value, (candidate.value for candidate in found))
    if local is value or _day(local) == _day(value):
        return value
    sources = {candidate.source for candidate in found if _day(candidate.value) == _day(local)}
    return local if len(sources) >= LOCAL_SOURCES else value


def _is_fuller(value: Moment, best: Moment) -> bool:
    """Whether a value says the same as the best one, and more."""
    if not isinstance(value, datetime):
        return False
    if _is_bare(best):
        return _day(value) == _day(best) and not _is_bare(value)
    if not isinstance(best, datetime) or best.tzinfo is not None or not value.utcoffset():
        return False
    return abs(value.replace(tzinfo=None) - best) < timedelta(minutes=1)


def _supporters(candidate: Candidate[Moment], found: Sequence[Candidate[Moment]]) -> set[Source]:
    """The sources that name a candidate's day."""
    first_day, last_day = _span(candidate.value)
    spans = ((other.source, _span(other.value)) for other in found)
    return {
        source for source, (first_other, last_other) in spans if first_day <= last_other and first_other <= last_day
    }


def _is_bare(value: Moment) -> bool:
    """Whether a value gives the day alone, as a date or as its midnight."""
    return not isinstance(value, datetime) or value.time() == time()


def _day(value: Moment) -> datetime:
    """The start of a value's day as its own calendar has it, naive, so that days of all kinds compare."""
    return datetime.combine(value, time())


def _same_moment(value: Moment, other: Moment) -> bool:
    """Whether two values are the same to the minute or, where one is bare, to the day."""
    if isinstance(value, datetime) and isinstance(other, datetime) and (value.tzinfo is None) == (other.tzinfo is None):
        return abs(value - other) < timedelta(minutes=1)
    return _same_day(value, other)


def _same_day(value: Moment, other: Moment) -> bool:
    """Whether two values can name one day: a time in Greenwich may be of the day before or after elsewhere."""
    first_value, last_value = _span(value)
    first_other, last_other = _span(other)
    return first_value <= last_other and first_other <= last_value


def _span(value: Moment) -> tuple[datetime, datetime]:
    """The earliest and the latest day that a value may be printed as."""
    if isinstance(value, datetime) and value.tzinfo is not None and value.utcoffset() == timedelta(0):
        naive = value.replace(tzinfo=None)
        return _day(naive + _WEST), _day(naive + _EAST)
    return _day(value), _day(value)
