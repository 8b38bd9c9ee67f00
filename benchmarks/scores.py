"""The metrics: what a reader found on a page and what a system found, in; a number from 0 to 1 out, or None.

None means that the metric says nothing of this page: the corpus has no answer for it, or the system does not offer the
field at all. A system that offers a field and leaves it empty is scored.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from statistics import fmean
from typing import Any

from benchmarks.corpus import Gold

Found = Mapping[str, Any]
Metric = Callable[[Gold, Found], float | None]

WORD = re.compile(r"\w+")
SHINGLE = 4
# A related link of one or two words ("Live updates") occurs in honest text too, and so do the words of a short caption.
LEAK_LINK_WORDS = 3
LEAK_CAPTION_WORDS = 5
LEAK_CAPTION_LENGTH = 80


def words(text: str | None) -> list[str]:
    """The words of a text as they stand.

    >>> words("It's 5 p.m.")
    ['It', 's', '5', 'p', 'm']
    """
    return WORD.findall(text or "")


def plain(text: object) -> str:
    """A text without case, punctuation and spacing, for comparing what two people typed.

    >>> plain(" “Déjà   vu”, again! ")
    'déjà vu again'
    """
    return " ".join(words(unicodedata.normalize("NFKC", str(text or "")).lower()))


def shingles(text: str | None) -> Counter[tuple[str, ...]]:
    """Every run of four words of a text with its count; a shorter text is one run.

    >>> sorted(shingles("a b c d e"))
    [('a', 'b', 'c', 'd'), ('b', 'c', 'd', 'e')]
    """
    tokens = words(text)
    if not tokens:
        return Counter()
    return Counter(tuple(tokens[i : i + SHINGLE]) for i in range(max(1, len(tokens) - SHINGLE + 1)))


def f1(shared: float, expected: float, given: float) -> float:
    """Harmonic mean of precision and recall, from three counts; nothing expected and nothing given is right."""
    return 2 * shared / (expected + given) if expected + given else 1.0


def bag_f1(expected: Iterable[str], given: Iterable[str]) -> float:
    """F1 of two bags: things count as often as they occur.

    >>> bag_f1(["a", "a", "b"], ["a", "b", "c"])
    0.6666666666666666
    """
    left, right = Counter(filter(None, expected)), Counter(filter(None, given))
    return f1((left & right).total(), left.total(), right.total())


def set_f1(expected: Iterable[object], given: Iterable[object]) -> float:
    """F1 of two sets of texts that are compared without case and punctuation.

    >>> set_f1(["Ida Falk"], ["IDA FALK", "ida falk"])
    1.0
    """
    return bag_f1(set(map(plain, expected)), set(map(plain, given)))


def precision(gold: Gold, found: Found) -> float | None:
    """Share of the given shingles that are in the story; None where nothing was given, which recall punishes."""
    given = shingles(found.get("text"))
    if not gold.get("text") or not given:
        return None
    return (given & shingles(gold["text"])).total() / given.total()


def recall(gold: Gold, found: Found) -> float | None:
    """Share of the story's shingles that were given."""
    expected = shingles(gold.get("text"))
    return (expected & shingles(found.get("text"))).total() / expected.total() if expected else None


def exact(gold: Gold, found: Found) -> float | None:
    """Whether the text has the very words of the story."""
    return float(words(gold["text"]) == words(found.get("text"))) if gold.get("text") else None


def word_f1(gold: Gold, found: Found) -> float | None:
    """F1 of the two texts as bags of words."""
    if not gold.get("text"):
        return None
    return bag_f1(words(gold["text"].lower()), words((found.get("text") or "").lower()))


def with_snippets(gold: Gold, found: Found) -> float | None:
    """Share of the snippets that must be in the text and are."""
    text, snippets = plain(found.get("text")), gold.get("with")
    return fmean(plain(snippet) in text for snippet in snippets) if snippets else None


def without_snippets(gold: Gold, found: Found) -> float | None:
    """Share of the snippets that must not be in the text and are not."""
    text, snippets = plain(found.get("text")), gold.get("without")
    return fmean(plain(snippet) not in text for snippet in snippets) if snippets else None


def paragraph_f1(gold: Gold, found: Found) -> float | None:
    """F1 of the body's blocks recovered whole, a line each."""
    if not gold.get("paragraphs"):
        return None
    lines = (found.get("text") or "").splitlines()
    return bag_f1(map(plain, story_blocks(gold)), map(plain, lines))


def story_blocks(gold: Gold) -> list[str]:
    """The texts of the body's blocks: in order where the corpus has them in order, else by kind."""
    if "body" in gold:
        return [text for _, text in gold["body"]]
    return [*gold.get("standfirst", ()), *gold["paragraphs"], *gold.get("subheads", ())]


def link_leak(gold: Gold, found: Found) -> float | None:
    """Share of the links to other stories set into the body that leak into the text: lower is better."""
    inline = [plain(link["text"]) for link in gold.get("related", ()) if link["kind"] == "inline"]
    inline = [text for text in inline if len(text.split()) >= LEAK_LINK_WORDS]
    return leaked(inline, found)


def caption_leak(gold: Gold, found: Found) -> float | None:
    """Share of the captions that leak into the text: lower is better. Captions that repeat the story do not count."""
    if "related" not in gold:  # only corpora annotated block by block say for sure that a caption is not text
        return None
    long = [text for text in map(plain, gold.get("captions", ())) if len(text.split()) >= LEAK_CAPTION_WORDS]
    story = plain(gold.get("text"))
    return leaked([text[:LEAK_CAPTION_LENGTH] for text in long if text[:LEAK_CAPTION_LENGTH] not in story], found)


def leaked(strangers: list[str], found: Found) -> float | None:
    """Share of the strangers, already made plain, that stand in the text."""
    text = plain(found.get("text"))
    return fmean(stranger in text for stranger in strangers) if strangers else None


def same(name: str) -> Metric:
    """Whether the field has the gold's words; an empty gold is not scored."""

    def metric(gold: Gold, found: Found) -> float | None:
        if not gold.get(name) or name not in found:
            return None
        return float(plain(gold[name]) == plain(found[name]))

    return metric


def same_set(name: str, even_if_empty: bool = False) -> Metric:
    """F1 of the field as a set of texts; a page whose gold is empty is scored only where that is asked."""

    def metric(gold: Gold, found: Found) -> float | None:
        if name not in found or name not in gold or not (gold[name] or even_if_empty):
            return None
        return set_f1(gold[name], found[name] or ())

    return metric


def kicker(gold: Gold, found: Found) -> float | None:
    """Whether the kicker is right, none where the page has none, on corpora annotated block by block."""
    if "related" not in gold or "kicker" not in found:
        return None
    return float(plain(gold.get("kicker")) == plain(found["kicker"]))


def section(gold: Gold, found: Found) -> float | None:
    """Whether the section is one of those that a careful reader accepts."""
    if not gold.get("section_any") or "section" not in found:
        return None
    return float(plain(found["section"]) in set(map(plain, gold["section_any"])))


def standfirst(gold: Gold, found: Found) -> float | None:
    """F1 of the standfirst as a bag of words; pages without one count too."""
    if "related" not in gold or "standfirst" not in gold or "standfirst" not in found:
        return None
    return bag_f1(words(plain(" ".join(gold["standfirst"]))), words(plain(" ".join(found["standfirst"] or ()))))


def credits_f1(gold: Gold, found: Found) -> float | None:
    """F1 of the picture credits as a set."""
    if "images" not in gold or "credits" not in found:
        return None
    return set_f1([image["credit"] for image in gold["images"] if image.get("credit")], found["credits"])


def related(kind: str | None) -> Metric:
    """F1 of the links to other stories by their text: of one kind on pages that have it, or of all kinds."""

    def metric(gold: Gold, found: Found) -> float | None:
        if "related" not in gold or "related" not in found:
            return None
        expected = [link["text"] for link in gold["related"] if kind in (None, link["kind"])]
        if kind and not expected:
            return None
        return set_f1(expected, [link["text"] for link in found["related"] if kind in (None, link["kind"])])

    return metric


def same_day(gold: Gold, found: Found) -> float | None:
    """Whether the date is right to the day, read in the gold's own offset where both have one."""
    if not gold.get("published") or "published" not in found:
        return None
    expected, given = moment(gold["published"]), moment(found["published"])
    if expected is None or given is None:
        return 0.0
    if expected.tzinfo and given.tzinfo:
        given = given.astimezone(expected.tzinfo)
    return float(expected.date() == given.date())


def same_instant(name: str) -> Metric:
    """Whether the time is right to the minute, on pages whose gold has a time; a lost offset makes it wrong."""

    def metric(gold: Gold, found: Found) -> float | None:
        if name not in found or len(str(gold.get(name) or "")) <= len("2026-11-02"):
            return None
        expected, given = moment(gold[name]), moment(found[name])
        if expected is None or given is None or (expected.tzinfo is None) != (given.tzinfo is None):
            return 0.0
        return float(abs((expected - given).total_seconds()) < 60)

    return metric


def moment(value: object) -> datetime | None:
    """The datetime that an ISO text, a date or a datetime stands for; None for anything else."""
    if isinstance(value, date) and not isinstance(value, datetime):
        value = value.isoformat()
    try:
        return value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError:
        return None


METRICS: Mapping[str, Metric] = {
    "precision": precision,
    "recall": recall,
    "exact": exact,
    "word F1": word_f1,
    "with": with_snippets,
    "without": without_snippets,
    "paragraph F1": paragraph_f1,
    "link leak": link_leak,
    "caption leak": caption_leak,
    "headline": same("headline"),
    "authors": same_set("authors"),
    "date": same_day,
    "instant": same_instant("published"),
    "modified": same_instant("modified"),
    "tags": same_set("tags"),
    "captions": same_set("captions"),
    "credits": credits_f1,
    "section": section,
    "kicker": kicker,
    "standfirst": standfirst,
    "related": related(None),
    "related inline": related("inline"),
}


def summary(pairs: Iterable[tuple[Gold, Found]]) -> dict[str, float]:
    """The mean of each metric over the pages that it says something of, and F1 of mean precision and mean recall."""
    values: dict[str, list[float]] = {}
    for gold, found in pairs:
        for name, metric in METRICS.items():
            value = metric(gold, found)
            if value is not None:
                values.setdefault(name, []).append(value)
    means = {name: fmean(values[name]) for name in METRICS if name in values}
    if "recall" in means:
        right, whole = means.get("precision", 0.0), means["recall"]
        means = {"F1": 2 * right * whole / (right + whole) if right + whole else 0.0} | means
    return means
