"""A folder of fixtures comes in, Cases go out: the page, how to call an extractor on it, and the Article that is right.

In an installed package the folder is newsparse/fixtures; in a checkout, and so in an editable install, it is
tests/fixtures, the one place where the files are kept.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from newsparse.article import Article
from newsparse.errors import NewsparseError
from newsparse.pipeline import extract, extract_text
from newsparse.testing.golden import FIELDS, Document, written

CASE_SCHEMA_ID = "urn:newsparse:schema:case:1.0"
# The first word of a tag: a field, or what the page is like, or what must not come out.
TAGGED = (*FIELDS, "boilerplate", "input")

Template = Literal[
    "wordpress-classic", "wordpress-block", "wordpress-news", "amp", "drupal", "joomla", "typo3", "ghost", "blogger",
    "medium-like", "substack-like", "arc", "brightspot", "newspaper", "broadcaster", "wire", "local-paper", "magazine",
    "portal", "government", "organisation", "live-blog", "gallery", "video", "paywall", "next-state", "nuxt-state",
    "single-page-app", "hand-made", "index", "no-article", "flattened",
]  # fmt: skip
Tag = Annotated[str, StringConstraints(pattern=rf"^({'|'.join(TAGGED)})(\.[a-z0-9_]+)?$")]
FieldName = Annotated[str, StringConstraints(pattern=rf"^({'|'.join(FIELDS)})$")]


class FixtureError(NewsparseError):
    """A fixture is missing or not well formed: the message says which file, and what to do.

    >>> load_cases("no/such/folder")
    Traceback (most recent call last):
    newsparse.testing.case.FixtureError: no/such/folder holds no cases: a case is a folder with a case.json
    """


class CaseFile(BaseModel):
    """What case.json holds: how to call an extractor on the page beside it, and which behaviour the case pins."""

    model_config = ConfigDict(frozen=True, extra="forbid", title="case.json")

    id: str = Field(
        pattern="^[a-z0-9]+(-[a-z0-9]+)*$",
        description="The folder's name, which says the behaviour that the case pins; its meaning never changes.",
    )
    description: str = Field(min_length=20, description="One sentence that says which behaviour the case pins.")
    input: Literal["page.html", "page.txt"] = Field(
        description="The file to read: raw HTML, or a page already flattened to UTF-8 text."
    )
    url: Annotated[str, StringConstraints(pattern="^https?://")] | None = Field(
        description="The address to pass with the input; null passes none."
    )
    content_type: Annotated[str, StringConstraints(pattern=r"^[a-z]+/[a-z0-9.+-]+(;.*)?$")] | None = Field(
        description="The HTTP Content-Type header to pass, which may be wrong on purpose; null passes none."
    )
    now: AwareDatetime | None = Field(
        description="The moment to pass as the clock for relative dates, in ISO 8601; null passes none."
    )
    language: str = Field(
        pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
        description="BCP 47 tag of the story's language; it is not passed to the extractor.",
    )
    script: str = Field(
        pattern="^[A-Z][a-z]{3}$", description="ISO 15924 code of the script that the story is written in."
    )
    encoding: str = Field(
        default="utf-8",
        pattern="^[a-z0-9_-]+$",
        description="The encoding that the page's bytes are in, whatever they declare, by its name in the WHATWG "
        "Encoding Standard; it is not passed to the extractor.",
    )
    template: Template = Field(description="The kind of site template that the page follows.")
    tags: tuple[Tag, ...] = Field(
        min_length=1,
        json_schema_extra={"uniqueItems": True},
        description="What the case exercises: an attribute of Article, or an attribute and an aspect of it, or "
        "boilerplate.<aspect>, or input.<aspect>.",
    )
    gaps: tuple[FieldName, ...] = Field(
        json_schema_extra={"uniqueItems": True},
        description="Fields that newsparse itself does not yet get right on this page; article.json holds what is "
        "right all the same.",
    )


class Case(CaseFile):
    """A case: what its case.json says, and the files beside it.

    >>> case = read_case(home() / "pages" / "relative-date-with-now")
    >>> case.arguments["now"].isoformat(), case.expected.kind
    ('2026-03-14T13:20:00+00:00', 'article')
    """

    folder: Path = Field(exclude=True, description="The folder that holds the case's files.")

    def __str__(self) -> str:
        """The id, which a test runner prints."""
        return self.id

    @property
    def page(self) -> bytes:
        """The input, byte for byte."""
        return (self.folder / self.input).read_bytes()

    @property
    def is_text(self) -> bool:
        """Whether the input is a page that was flattened to text."""
        return self.input == "page.txt"

    @property
    def arguments(self) -> dict[str, Any]:
        """The keyword arguments for `newsparse.extract` or `extract_text`, those that are null left out."""
        stated = {"url": self.url, "content_type": self.content_type, "now": self.now}
        return {name: value for name, value in stated.items() if value is not None}

    @property
    def golden(self) -> Document:
        """What article.json holds: the Article without empty keys.

        Raises:
            FixtureError: there is no article.json; the message says how to make one.
        """
        file = self.folder / "article.json"
        if not file.is_file():
            raise FixtureError(
                f"{file} is missing: write it with\n\n    newsparse fixture new --update {self.folder}\n\n"
                "then read the page and correct it until it holds what a careful reader finds there"
            )
        document: Document = _read_json(file)
        return document

    @property
    def expected(self) -> Article:
        """The whole Article that must come out."""
        return Article.model_validate(self.golden)

    def extract(self) -> Article:
        """What the installed newsparse makes of the page."""
        if self.is_text:
            return extract_text(self.page.decode("utf-8"), **self.arguments)
        return extract(self.page, **self.arguments)


def home() -> Path:
    """The folder of newsparse's own fixtures: cases in pages/, the schemas, README.md and LICENSE.

    Raises:
        FixtureError: the package was installed without them.
    """
    package = Path(__file__).parents[1]
    places = (package / "fixtures", package.parents[1] / "tests" / "fixtures")
    found = next((place for place in places if (place / "pages").is_dir()), None)
    if found is None:
        raise FixtureError(f"no fixtures in {' or '.join(map(str, places))}: install newsparse from its wheel or sdist")
    return found


def load_cases(
    folder: str | Path | None = None, *, tags: Iterable[str] = (), fields: Iterable[str] = ()
) -> tuple[Case, ...]:
    """The cases in a folder, by id.

    Args:
        folder: a folder of case folders; without it, the suite that comes with newsparse.
        tags: only cases with one of these tags; "related_links" stands for "related_links.inline" too.
        fields: only cases where one of these fields has a value.

    Raises:
        FixtureError: no case is found, or one is not well formed.

    >>> [case.id for case in load_cases(tags=["input.xhtml"])]
    ['xhtml-with-microdata-only']
    """
    top = home() / "pages" if folder is None else Path(folder)
    folders = sorted(path for path in top.iterdir() if path.is_dir()) if top.is_dir() else []
    if not folders:
        raise FixtureError(f"{top} holds no cases: a case is a folder with a case.json")
    cases = tuple(read_case(path) for path in folders)
    return _chosen(cases, tuple(tags), frozenset(fields))


def _chosen(cases: tuple[Case, ...], tags: tuple[str, ...], fields: frozenset[str]) -> tuple[Case, ...]:
    """The cases with one of the tags and a value in one of the fields; a selection that leaves none is a mistake."""
    if unknown := fields.difference(FIELDS):
        raise FixtureError(f"no field {', '.join(sorted(unknown))}: there are {', '.join(FIELDS)}")
    chosen = tuple(
        case
        for case in cases
        if (not tags or any(_covers(tag, own) for tag in tags for own in case.tags))
        and (not fields or not fields.isdisjoint(case.golden))
    )
    if not chosen:
        asked = " and ".join(filter(None, (" or ".join(tags), " or ".join(sorted(fields)))))
        known = ", ".join(sorted({tag for case in cases for tag in case.tags}))
        raise FixtureError(f"none of {len(cases)} cases has {asked}; their tags are {known}")
    return chosen


def _covers(asked: str, tag: str) -> bool:
    return tag == asked or tag.startswith(f"{asked}.")


def read_case(folder: str | Path) -> Case:
    """The case in one folder.

    Raises:
        FixtureError: case.json or the page is missing, or case.json is not as its schema asks.
    """
    path = Path(folder)
    file = path / "case.json"
    if not file.is_file():
        raise FixtureError(f"{file} is missing: `newsparse fixture new` writes one for a page")
    try:
        case = Case.model_validate({**_read_json(file), "folder": path})
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise FixtureError(f"{file}: {place}: {first['msg']}, not {first['input']!r}") from error
    if case.id != path.resolve().name:
        raise FixtureError(f"{file}: id is {case.id!r}, but the folder is {path.resolve().name!r}: give both one name")
    if not (path / case.input).is_file():
        raise FixtureError(f"{path / case.input} is missing: put the page there, byte for byte")
    return case


def _read_json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise FixtureError(f"{file} is not JSON in UTF-8: {error}") from error


def case_schema() -> str:
    """The JSON Schema of case.json."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": CASE_SCHEMA_ID}
    return written(head | CaseFile.model_json_schema())
