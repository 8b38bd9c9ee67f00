"""Evidence and labelled blocks come in, the Article goes out: each field is read once, after those that it needs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from newsparse.article import Article, Provenance, block_text
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.titles import Naming
from newsparse.fields import (
    access,
    agency,
    authors,
    body,
    canonical_url,
    dateline,
    embeds,
    headline,
    images,
    kicker,
    kind,
    language,
    links,
    modified,
    published,
    related_links,
    section,
    site_name,
    standfirst,
    tags,
    updates,
)
from newsparse.fields.candidate import Choice, first
from newsparse.roles.role import BODY_ROLES, Labelled
from newsparse.roles.stamps import stamps

# Sources that a page writes for programs.
DECLARED = ("json-ld", "meta", "microdata")
# What a list of stories has not got, whatever its teasers print.
STORY_FIELDS = ("headline", "kicker", "standfirst", "authors", "agency", "published", "modified", "tags")


def assemble(
    evidence: Evidence, naming: Naming, labelled: Labelled, *, url: str | None, now: datetime | None
) -> Article:
    """Read every field and set them together."""
    base = evidence.base or url
    sample = language.sample("\n".join(labelled.texts(*BODY_ROLES))) or evidence.title or ""
    tongue = language.choose_language(evidence, sample)
    direction = language.choose_direction(evidence, tongue.value)
    site = site_name.choose(evidence, None, naming)
    title = headline.choose(evidence, labelled, site.value, naming)
    site = site if site.winner is not None else site_name.choose(evidence, title.value)
    site = site if site.winner is not None else first(site_name.from_logo(evidence, labelled))
    canonical = canonical_url.choose(evidence)

    pictures = images.read_images(evidence, labelled, base)
    story = body.read_body(labelled, pictures.places, embeds.read_embeds(labelled, base))
    paragraphs = [block.text for block in story.blocks if block.type == "paragraph"]
    summary = standfirst.choose(labelled, paragraphs)
    sections = section.choose(evidence, labelled, title.value, site.value, naming)
    people = authors.choose(evidence, labelled, site.value, title.value, naming)
    dates = stamps(labelled, tongue.value, now)
    changed = modified.choose(evidence, labelled, tongue.value, now, dates)
    entries = updates.choose(evidence, labelled, story.blocks, story.index_of, language=tongue.value, now=now)
    length = sum(len(block_text(block)) for block in story.blocks)
    level, access_evidence = access.choose(evidence, labelled, length)
    out = published.choose(evidence, labelled, tongue.value, now, changed.value, dates)
    choices: dict[str, Choice[Any]] = {
        "headline": title,
        "kicker": kicker.choose(labelled, title.value, sections.section.value),
        "standfirst": summary,
        "section": sections.section,
        "section_path": sections.path,
        "tags": tags.choose(evidence, labelled, title.value, site.value, "\n".join(paragraphs)),
        "authors": people,
        "agency": agency.choose(evidence, labelled, people.value or (), paragraphs),
        "dateline": dateline.choose(paragraphs),
        "published": out,
        "modified": changed,
        "canonical_url": canonical,
        "site_name": site,
        "language": tongue,
        "direction": direction,
        "updates": entries,
        "access": level,
        "kind": kind.choose(
            evidence,
            labelled,
            story.blocks,
            entries.value or (),
            pictures.images,
            dated=out.winner is not None and out.winner.source in DECLARED,
            signed=bool(people.value),
        ),
    }
    is_list = choices["kind"].value == "index" and (not story.blocks or kind.is_listed(choices["kind"]))
    if is_list:
        for name in STORY_FIELDS:
            choices.pop(name)
    values: dict[str, Any] = {name: choice.value for name, choice in choices.items() if choice.winner is not None}
    own_pages = [page for page in (url, canonical.value) if page]
    offered = () if is_list else related_links.choose(labelled, story.index_of, base, own_pages)
    origins = [("images", pictures.provenance()), ("related_links", related_links.provenance(labelled, offered))]
    return Article(
        **values,
        body=story.blocks,
        images=pictures.images,
        related_links=offered,
        links=links.choose(labelled, story.blocks, story.index_of, base),
        url=url,
        access_evidence=access_evidence,
        provenance=provenance(choices, origins),
    )


def provenance(
    choices: dict[str, Choice[Any]], others: Sequence[tuple[str, Provenance | None]]
) -> dict[str, Provenance]:
    """Where each value came from, for every field that has one."""
    found = [*((name, choice.provenance()) for name, choice in choices.items()), *others]
    return {name: origin for name, origin in found if origin is not None}
