"""Blocks and Evidence come in; what labelling needs goes out: facts, sums, the headline's place, rows of numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsparse.blocks.block import Block
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import texts
from newsparse.evidence.live import announces_live
from newsparse.evidence.signatures import META_NAMES, credited
from newsparse.evidence.spelling import squash, words
from newsparse.evidence.titles import Naming, declared_titles, read_naming
from newsparse.roles import cues
from newsparse.roles.features import IN, Context, Facts, Masses, read_facts
from newsparse.roles.plain import plainly_not
from newsparse.roles.rows import Row, rows
from newsparse.roles.under_trail import printed_under_trail
from newsparse.roles.wording import Wording

# The declared body is compared with every block; no story is longer.
MAX_BODY = 100_000
HEADLINE_TAGS = {"h1": 3.0, "h2": 1.0, "h3": 0.5}
HEADLINE_BITS = IN["h1"] | IN["h2"] | IN["h3"]
LONGEST_HEADLINE = 300
SHORTEST_HEADLINE = 15
LEAST_WORDS = 4
SHARED_WORDS = 0.6


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that the rules and the model read."""

    facts: list[Facts | None]
    masses: Masses
    context: Context
    rows: list[Row | None]
    headline: int | None
    """Index of the headline's block."""
    plain: dict[int, str]
    """The blocks that are plainly no part of the story, with the reason; they have no row."""


def prepare(blocks: Sequence[Block], evidence: Evidence, naming: Naming | None = None) -> Prepared:
    """Work out the facts of a page."""
    naming = naming or read_naming(evidence)
    facts = read_facts(blocks)
    plain = {found.block.index: reason for found in facts if found is not None and (reason := plainly_not(found))}
    rest = [found for found in facts if found is not None and found.block.index not in plain]
    headline = printed_under_trail(facts, find_headline(rest, declared_titles(evidence, naming)))
    masses = Masses(facts, plain)
    authors = declared_authors(evidence)
    context = Context(
        declared_body(evidence),
        descriptions(evidence),
        declared_sections(evidence),
        authors,
        evidence.url,
        naming,
        live=announces_live(evidence, naming),
    )
    wording = Wording(authors, naming.sites, "" if headline is None else blocks[headline].text)
    return Prepared(facts, masses, context, rows(facts, masses, headline, plain, wording), headline, plain)


def declared_body(evidence: Evidence) -> str:
    """The story's text as JSON-LD declares it, or ""."""
    if evidence.story is None:
        return ""
    found = evidence.story.data.get("articleBody") or evidence.story.data.get("text")
    return found[:MAX_BODY] if isinstance(found, str) else ""


def descriptions(evidence: Evidence) -> list[str]:
    """The summaries that the page declares."""
    story: Mapping[str, object] = evidence.story.data if evidence.story else {}
    found = [*texts(story.get("description")), *texts(story.get("alternativeHeadline"))]
    for name in ("og:description", "description", "twitter:description"):
        found += evidence.meta.get(name, ())
    return list(dict.fromkeys(found))[:6]


def declared_sections(evidence: Evidence) -> list[str]:
    """The names of sections that the page declares."""
    story: Mapping[str, object] = evidence.story.data if evidence.story else {}
    found = [*texts(story.get("articleSection"))]
    for name in ("article:section", "parsely-section", "section"):
        found += evidence.meta.get(name, ())
    return found[:12]


def declared_authors(evidence: Evidence) -> list[str]:
    """The names of authors that the page declares, as they stand."""
    found = [person.name for persons in credited(evidence).values() for person in persons]
    for name in META_NAMES[:3]:
        found += [part for value in evidence.meta.get(name, ())[:12] for part in value[:200].split(",")]
    return found[:24]


def find_headline(facts: Sequence[Facts], titles: Sequence[str]) -> int | None:
    """The block that prints the headline: the best match of a declared title, else an h1 that is not the site's."""
    wanted = [key for title in titles if (key := squash(title))]
    openings = {title[:4].lower() for title in titles}
    best, best_score = None, 0.0
    for found in facts:
        if len(found.block.text) > LONGEST_HEADLINE:
            continue
        if not found.place.tags & HEADLINE_BITS and found.block.text[:4].lower() not in openings:
            continue
        score = headline_score(found, wanted)
        if score > best_score:
            best, best_score = found.block.index, score
    return best if best is not None else wordiest(facts, titles)


def wordiest(facts: Sequence[Facts], titles: Sequence[str]) -> int | None:
    """Where no heading prints a title: the first block that shares most of its words with one."""
    wanted = [set(words(title)) for title in titles[:4]]
    for found in facts:
        if not SHORTEST_HEADLINE <= len(found.block.text) <= LONGEST_HEADLINE or found.link_share > 0.5:
            continue
        own = set(words(found.block.text))
        if len(own) >= LEAST_WORDS and any(
            len(own & other) >= SHARED_WORDS * len(own) and len(own & other) >= 0.4 * len(other) for other in wanted
        ):
            return found.block.index
    return None


def headline_score(found: Facts, wanted: Sequence[str]) -> float:
    """How much a block looks like the headline; 0 for none of it."""
    block, place = found.block, found.place
    key = squash(block.text)
    tag = next((HEADLINE_TAGS[name] for name in HEADLINE_TAGS if place.tags & IN[name]), 0.0)
    match = max((agreement(key, title) for title in wanted), default=0.0)
    if not match and tag < 3:
        return 0.0
    named = place.near & cues.HEADLINE
    score = tag + 6 * match + (0.8 if named else 0.0)
    # What says both what it is and what is declared is the headline, whatever the elements around it are called.
    certain = named and match == 1 and not place.anywhere & cues.BREADCRUMB
    if not certain and place.anywhere & (cues.NAV | cues.FOOTER | cues.BREADCRUMB | cues.SIDE | cues.COMMENT):
        score *= 0.3
    elif place.near & cues.RELATED and not named:
        score *= 0.6
    return score * (0.5 if found.link_share > 0.8 and tag < 3 else 1.0) if len(key) > 3 else 0.0


def agreement(key: str, title: str) -> float:
    """1 where the texts are the same, less where one holds the other, 0 where neither does."""
    if key == title:
        return 1.0
    short, long = (key, title) if len(key) <= len(title) else (title, key)
    if len(short) >= 12 and short in long:
        return 0.9 * len(short) / len(long)
    return 0.0
