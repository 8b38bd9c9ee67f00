"""The destination of the pipeline: `Article` and its parts, frozen pydantic models that import nothing of ours.

The meaning of every field is stated in docs/fields.md.
"""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, computed_field

SCHEMA_VERSION = "1.0"

AccessLevel = Literal["open", "metered", "truncated", "unknown"]
Kind = Literal["article", "live", "gallery", "video", "index", "other"]
Source = Literal["json-ld", "meta", "microdata", "dom", "url", "text"]


_anything: TypeAdapter[Any] = TypeAdapter(Any)


def as_json(value: object) -> object:
    """The value as its JSON form reads back, so that an Article equals itself after a trip through JSON.

    >>> as_json((date(2026, 11, 2),))
    ['2026-11-02']
    """
    if type(value) is str:
        return value
    plain: object = _anything.dump_python(value, mode="json")
    return plain


def _as_printed(value: object) -> object:
    """A day stays a day: pydantic would read the JSON form of one as midnight."""
    return date.fromisoformat(value) if isinstance(value, str) and len(value) == len("2026-11-02") else value


When = Annotated[datetime | date, BeforeValidator(_as_printed)]


def _describe(schema: dict[str, Any]) -> None:
    """Keep the Python example out of the JSON Schema; pydantic asks for a function that changes its argument."""
    schema["description"] = schema["description"].partition("\n\n")[0]


def _describe_article(schema: dict[str, Any]) -> None:
    _describe(schema)
    schema["version"] = SCHEMA_VERSION
    schema.pop("required", None)  # a document may leave out what is empty or follows from the body


class Part(BaseModel):
    """Base of all parts: immutable, compared by value."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True, json_schema_extra=_describe)


class Author(Part):
    """A person, or the desk or agency that a byline names alone.

    >>> Author(name="Mara Lindqvist").url is None
    True
    """

    name: str = Field(description="The name as printed, without 'By', titles, roles, e-mail or place.")
    url: str | None = Field(default=None, description="Absolute URL of the profile that the byline links to.")


class Link(Part):
    """A link inside a sentence of the body.

    >>> Link(text="the report", url="https://example.org/report", block=3, start=14).block
    3
    """

    text: str = Field(description="The linked words.")
    url: str = Field(description="Absolute URL.")
    block: int = Field(description="Index into `Article.body` of the block that holds the link.")
    start: int = Field(description="Offset of the linked words in that block's text, in characters.")


class RelatedLink(Part):
    """A link to another story that the page offers because of this story.

    >>> RelatedLink(text="Ferry strike ends", kind="inline", label="Read more", after=3).kind
    'inline'
    """

    text: str = Field(description="The linked headline.")
    url: str | None = Field(default=None, description="Absolute URL; null for flattened text, which has none.")
    kind: Literal["inline", "list"] = Field(
        description="inline: between the body's blocks; list: after the body or beside it."
    )
    label: str | None = Field(
        default=None, description="The words that announce the link ('Read more'), without a colon."
    )
    after: int = Field(default=0, description="How many blocks of `Article.body` stand before it.")


class Image(Part):
    """A picture that belongs to the story.

    >>> Image(url="https://example.org/a.jpg", caption="The harbour at dawn.", credit="Ida Falk").role
    'inline'
    """

    url: str | None = Field(
        default=None, description="Absolute URL of the largest size on offer; null for flattened text."
    )
    alt: str | None = Field(default=None, description="The alternative text of the markup.")
    caption: str | None = Field(default=None, description="The printed caption, without label and credit.")
    credit: str | None = Field(default=None, description="Who made or supplied the picture, without label or brackets.")
    width: int | None = Field(default=None, description="Width in pixels, where the markup gives it.")
    height: int | None = Field(default=None, description="Height in pixels, where the markup gives it.")
    role: Literal["lead", "inline", "gallery"] = Field(
        default="inline", description="lead: before the first paragraph."
    )


class Paragraph(Part):
    """One paragraph of the story.

    >>> Paragraph(text="The council met on Monday.").type
    'paragraph'
    """

    type: Literal["paragraph"] = "paragraph"
    text: str = Field(description="The text, one space between words, no markup.")


class Heading(Part):
    """A subhead inside the body.

    >>> Heading(text="What happens next", level=2).level
    2
    """

    type: Literal["heading"] = "heading"
    text: str = Field(description="The subhead's text.")
    level: int = Field(default=2, ge=1, le=6, description="Level 1 to 6, as in h1 to h6.")


class ListBlock(Part):
    """A list inside the body.

    >>> ListBlock(items=("One", "Two")).ordered
    False
    """

    type: Literal["list"] = "list"
    items: tuple[str, ...] = Field(description="The items in order.")
    ordered: bool = Field(default=False, description="Whether the list is numbered.")


class Quote(Part):
    """A block quotation.

    >>> Quote(text="We will rebuild.", attribution="Ana Reyes, mayor").attribution
    'Ana Reyes, mayor'
    """

    type: Literal["quote"] = "quote"
    text: str = Field(description="The quoted words.")
    attribution: str | None = Field(default=None, description="Who said it, as printed with the quotation.")


class Table(Part):
    """A table of data inside the body.

    >>> Table(rows=(("Team", "Points"), ("Rovers", "12"))).rows[1][1]
    '12'
    """

    type: Literal["table"] = "table"
    rows: tuple[tuple[str, ...], ...] = Field(description="The rows, each a tuple of cell texts.")


class Code(Part):
    """A block of code or other preformatted text.

    >>> Code(text="x = 1").type
    'code'
    """

    type: Literal["code"] = "code"
    text: str = Field(description="The text with its own line breaks.")


class ImageBlock(Part):
    """The place of a picture in the body.

    >>> ImageBlock(index=0).index
    0
    """

    type: Literal["image"] = "image"
    index: int = Field(ge=0, description="Index into `Article.images`.")


class Embed(Part):
    """A post, video, audio player or document that the body embeds.

    >>> Embed(provider="YouTube", url="https://www.youtube.com/embed/x").provider
    'YouTube'
    """

    type: Literal["embed"] = "embed"
    provider: str | None = Field(default=None, description="The service that serves it, such as 'YouTube'.")
    url: str | None = Field(default=None, description="Absolute URL of the embedded item.")
    text: str | None = Field(default=None, description="Its title, caption or fallback text, where the page gives one.")


BodyBlock = Annotated[
    Paragraph | Heading | ListBlock | Quote | Table | Code | ImageBlock | Embed,
    Field(discriminator="type"),
]


class Update(Part):
    """One entry of a live page.

    >>> Update(headline="Polls close").blocks
    ()
    """

    time: When | None = Field(default=None, description="When the entry was posted.")
    headline: str | None = Field(default=None, description="The entry's own headline.")
    authors: tuple[Author, ...] = Field(default=(), description="Who wrote the entry.")
    blocks: tuple[BodyBlock, ...] = Field(default=(), description="The entry's blocks in reading order.")


class Rejected(Part):
    """A value that lost against the one chosen.

    >>> Rejected(value="Home", source="dom", where="nav > a", confidence=0.1).source
    'dom'
    """

    value: Annotated[Any, BeforeValidator(as_json)] = Field(
        description="The value as it would have stood in the field, in its JSON form."
    )
    source: Source = Field(description="The kind of evidence that it came from.")
    where: str = Field(description="The place in that source: a JSON path, a meta name or a CSS path.")
    confidence: float = Field(ge=0, le=1, description="How far the source was trusted.")


class Provenance(Part):
    """Where the value of one field came from.

    >>> Provenance(source="meta", where="og:title", confidence=0.7).rejected
    ()
    """

    source: Source = Field(description="The kind of evidence that the value came from.")
    where: str = Field(description="The place in that source: a JSON path, a meta name or a CSS path.")
    confidence: float = Field(ge=0, le=1, description="How far the value is trusted, 0 to 1.")
    rejected: tuple[Rejected, ...] = Field(default=(), description="The values that lost, best first.")


class Article(Part):
    """All that a news page holds. A value that is not on the page is None or empty, never guessed.

    >>> article = Article(headline="Bridge reopens", body=(Paragraph(text="Traffic is back."),))
    >>> article.text
    'Traffic is back.'
    >>> article.published is None
    True
    """

    model_config = ConfigDict(json_schema_extra=_describe_article)

    schema_version: str = Field(default=SCHEMA_VERSION, description="Version of this model's JSON Schema.")
    headline: str | None = Field(default=None, description="The story's title as printed above it.")
    kicker: str | None = Field(default=None, description="The short label over the headline ('Analysis').")
    standfirst: tuple[str, ...] = Field(
        default=(), description="The summary set between headline and body, one entry a paragraph or bullet."
    )
    section: str | None = Field(default=None, description="The name under which the site files the story.")
    section_path: tuple[str, ...] = Field(default=(), description="Sections from broad to narrow, without 'Home'.")
    tags: tuple[str, ...] = Field(default=(), description="Topic labels that the page gives this story.")
    authors: tuple[Author, ...] = Field(default=(), description="Who wrote it, in the byline's order.")
    agency: str | None = Field(default=None, description="The wire service credited for the text.")
    dateline: str | None = Field(default=None, description="The place that opens the first paragraph.")
    published: When | None = Field(
        default=None,
        description="When it first went out: an instant, or a bare date where the page gives only the day.",
    )
    modified: When | None = Field(default=None, description="When it was last changed, as declared.")
    body: tuple[BodyBlock, ...] = Field(default=(), description="The story's blocks in reading order.")
    updates: tuple[Update, ...] = Field(default=(), description="The entries of a live page.")
    images: tuple[Image, ...] = Field(default=(), description="The story's pictures in order.")
    related_links: tuple[RelatedLink, ...] = Field(default=(), description="Other stories offered because of this one.")
    links: tuple[Link, ...] = Field(default=(), description="Links inside sentences of the body.")
    url: str | None = Field(default=None, description="The URL that was passed in.")
    canonical_url: str | None = Field(default=None, description="The URL that the page declares as its own.")
    site_name: str | None = Field(default=None, description="The publication's name.")
    language: str | None = Field(default=None, description="BCP 47 tag of the story's language.")
    direction: Literal["ltr", "rtl"] | None = Field(default=None, description="Direction of the script.")
    access: AccessLevel = Field(default="unknown", description="Whether the page holds the whole text, free or not.")
    access_evidence: str | None = Field(default=None, description="What says so, such as 'isAccessibleForFree: false'.")
    kind: Kind = Field(default="article", description="What sort of page it is.")
    provenance: dict[str, Provenance] = Field(
        default_factory=dict, description="For each field, where its value came from."
    )

    @computed_field(description="The body as plain text, a blank line between blocks, a line for each item or row.")  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        """The body's blocks as plain text, a blank line between blocks, list items and table rows a line each."""
        return "\n\n".join(filter(None, map(block_text, self.body)))

    @computed_field(description="The text of the body's paragraphs.")  # type: ignore[prop-decorator]
    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text of the body's paragraphs, in order."""
        return tuple(block.text for block in self.body if isinstance(block, Paragraph))

    def to_markdown(self) -> str:
        """Headline, byline, standfirst, body and captions as CommonMark.

        >>> print(Article(headline="Bridge reopens", body=(Paragraph(text="Traffic is back."),)).to_markdown())
        # Bridge reopens
        <BLANKLINE>
        Traffic is back.
        <BLANKLINE>
        """
        from newsparse.output.markdown import to_markdown  # noqa: PLC0415  an Article imports no output until it is asked for one

        return to_markdown(self)

    def to_html(self) -> str:
        """The Article as an HTML fragment; text is escaped, only http, https and mailto links are kept.

        >>> print(Article(headline="A < B").to_html())
        <article>
        <header>
        <h1>A &lt; B</h1>
        </header>
        </article>
        """
        from newsparse.output.html import to_html  # noqa: PLC0415  an Article imports no output until it is asked for one

        return to_html(self)

    def to_tei(self) -> str:
        """The Article as a TEI P5 document.

        >>> Article(headline="Bridge reopens").to_tei().startswith("<?xml version='1.0' encoding='UTF-8'?>")
        True
        """
        from newsparse.output.tei import to_tei  # noqa: PLC0415  an Article imports no output until it is asked for one

        return to_tei(self)


def block_text(block: BodyBlock) -> str:
    r"""The plain text of one block; empty for images and embeds.

    >>> block_text(Table(rows=(("Team", "Points"), ("Rovers", "12"))))
    'Team Points\nRovers 12'
    """
    match block:
        case Paragraph() | Heading() | Code():
            return block.text
        case Quote():
            return f"{block.text}\n{block.attribution}" if block.attribution else block.text
        case ListBlock():
            return "\n".join(block.items)
        case Table():
            return "\n".join(" ".join(filter(None, row)) for row in block.rows)
        case _:
            return ""
