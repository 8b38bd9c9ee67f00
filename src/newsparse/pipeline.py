"""The pipeline, step by step: a page or a flattened text comes in, an Article goes out."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from pydantic import Field

from newsparse.article import Article, Part, Provenance
from newsparse.assemble import assemble
from newsparse.blocks.block import Block
from newsparse.blocks.from_page import assigned, read_blocks
from newsparse.blocks.from_text import read_text
from newsparse.errors import EmptyInputError, InvalidArgumentError
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.read import read_evidence
from newsparse.evidence.titles import Naming, read_naming
from newsparse.limits import Limits
from newsparse.page import check_size, read_page
from newsparse.roles.declared import prints_story, with_declared
from newsparse.roles.label import label
from newsparse.roles.role import Labelled


class ExplainedBlock(Part):
    """One block of the page with the role that it was given and why.

    >>> ExplainedBlock(index=0, kind="text", role="boilerplate", reason="in nav", path="nav", text="Home").role
    'boilerplate'
    """

    index: int = Field(description="Position in reading order, from 0.")
    kind: str = Field(description="text, image or embed.")
    role: str = Field(description="The role that it plays.")
    reason: str = Field(description="The rule, or the features, that decided it.")
    path: str = Field(description="A CSS path that finds its element.")
    text: str = Field(description="Its text.")
    parts: tuple[tuple[int, int, str], ...] = Field(
        default=(), description="(start, end, role) of a mixed block's parts."
    )


class Explanation(Part):
    """An Article and how it came about.

    >>> import newsparse
    >>> explanation = newsparse.explain("<title>Bridge reopens</title><h1>Bridge reopens</h1>")
    >>> [(block.role, block.path) for block in explanation.blocks]
    [('headline', 'html > body:nth-child(2) > h1:nth-child(1)')]
    """

    article: Article = Field(description="What extract() returns for the same input.")
    blocks: tuple[ExplainedBlock, ...] = Field(description="Every block of the page in reading order.")
    fields: dict[str, Provenance] = Field(
        description="For each field that has a value, its source and the values that lost."
    )


def extract(
    html: object,
    *,
    url: str | None = None,
    content_type: str | None = None,
    now: datetime | None = None,
    limits: Limits | None = None,
) -> Article:
    """Turn a news page into an Article.

    Args:
        html: bytes (decoded as browsers do), str, an lxml element or tree, or a parsel or Scrapy Selector.
        url: where the page came from; links are made absolute with it.
        content_type: the HTTP header of that name; its charset helps to decode bytes.
        now: an aware datetime that relative dates ("2 hours ago") are counted from; without it they are left out.
        limits: how large the page may be.

    Raises:
        EmptyInputError: nothing but white space.
        NotHTMLError: a PDF, an image, an archive or other binary data.
        TooLargeError: larger than the limits.
        InvalidArgumentError: an argument of a type that is not read.

    >>> page = "<h1>Bridge reopens</h1><p>Traffic is back on the old bridge after a year of repairs.</p>"
    >>> article = extract(page, url="https://news.example.org/bridge")
    >>> article.headline, article.url
    ('Bridge reopens', 'https://news.example.org/bridge')
    """
    understood = understand(html, url, content_type, limits or Limits())
    return assemble(*understood, url=checked_url(url), now=now)


def extract_text(text: str, *, language: str | None = None, now: datetime | None = None) -> Article:
    r"""Turn the flattened text of a news page (a clipboard, a WET record, a scrape) into an Article without addresses.

    Args:
        text: the page's text, a block a line or blocks between blank lines.
        language: BCP 47 tag, if known; else it is taken from the text.
        now: as for `extract`.

    Raises:
        EmptyInputError: nothing but white space.
        InvalidArgumentError: text is no str.

    >>> extract_text("World\n\nBridge reopens\n\nTraffic is back on the old bridge after a year.").section
    'World'
    """
    return assemble(*understand_text(text, language), url=None, now=now)


def explain(
    html: object,
    *,
    url: str | None = None,
    content_type: str | None = None,
    now: datetime | None = None,
    limits: Limits | None = None,
    flattened: bool = False,
) -> Explanation:
    """The Article, and for every block of the page its role and the reason, for every field its source.

    Takes what `extract` takes and raises what it raises; with flattened=True, html is text as for `extract_text`.

    >>> explanation = explain("<nav><a href='/'>Home</a></nav><h1>Bridge reopens</h1>")
    >>> [block.role for block in explanation.blocks]
    ['boilerplate', 'headline']
    """
    if flattened:
        understood = understand_text(html, None)
    else:
        understood = understand(html, url, content_type, limits or Limits(), detailed=True)
    article = assemble(*understood, url=checked_url(url), now=now)
    blocks = tuple(
        ExplainedBlock(
            index=block.index,
            kind=block.kind,
            role=given.role,
            reason=given.reason,
            path=block.container.path(),
            text=block.text,
            parts=tuple((part.start, part.end, str(part.role)) for part in given.parts),
        )
        for block, given in understood.labelled.pairs()
    )
    return Explanation(article=article, blocks=blocks, fields=article.provenance)


class Understood(NamedTuple):
    """All that the fields are read from."""

    evidence: Evidence
    naming: Naming
    labelled: Labelled


def understand(
    html: object, url: str | None, content_type: str | None, limits: Limits, *, detailed: bool = False
) -> Understood:
    """Page, blocks, evidence, roles: all steps before the fields."""
    page = read_page(html, content_type=content_type, limits=limits)
    reading = read_blocks(page, limits)
    evidence = read_evidence(reading.declarations, checked_url(url))
    naming = read_naming(evidence)
    labelled = label(reading.blocks, evidence, naming, detailed=detailed)
    if not prints_story(labelled):
        labelled, evidence = with_declared(labelled, evidence, assigned(reading.scripts))
        naming = read_naming(evidence)
    return Understood(evidence, naming, labelled)


def understand_text(text: object, language: str | None) -> Understood:
    """The same steps for flattened text, which enters at the blocks."""
    if not isinstance(text, str):
        raise InvalidArgumentError(f"text must be str, not {type(text).__name__}")
    if not text or text.isspace():
        raise EmptyInputError("the text is empty: check what it was taken from")
    limits = Limits()
    check_size(len(text), limits)
    blocks: Sequence[Block] = read_text(text, limits.max_blocks)
    evidence = Evidence(language=language)
    naming = read_naming(evidence)
    return Understood(evidence, naming, label(tuple(blocks), evidence, naming))


def checked_url(url: str | None) -> str | None:
    """The URL, if it is one of text."""
    if url is not None and not isinstance(url, str):
        raise InvalidArgumentError(f"url must be str or None, not {type(url).__name__}")
    return url or None
