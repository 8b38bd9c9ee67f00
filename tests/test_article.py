"""The contract that an Article keeps with its users: immutable, the same after a trip through JSON, documented."""

import contextlib
import inspect
import io
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from newsparse import article as module
from newsparse.article import (
    SCHEMA_VERSION,
    Article,
    Author,
    Code,
    Embed,
    Heading,
    Image,
    ImageBlock,
    Link,
    ListBlock,
    Paragraph,
    Provenance,
    Quote,
    Rejected,
    RelatedLink,
    Table,
    Update,
    block_text,
)
from newsparse.cli import main

SCHEMA_FILE = Path(__file__).parent / "fixtures" / "article.schema.json"
MODELS = [
    model
    for model in vars(module).values()
    if inspect.isclass(model) and issubclass(model, BaseModel) and model.__module__ == module.__name__
]
BLOCKS = (
    Paragraph(text="The ferry left at noon."),
    Heading(text="At sea", level=3),
    ListBlock(items=("One", "Two"), ordered=True),
    Quote(text="We turned back.", attribution="Ana Reyes"),
    Table(rows=(("Port", "Hour"), ("", "12"))),
    Code(text="if x:\n    y"),
    ImageBlock(index=0),
    Embed(provider="ViewTube", url="https://video.example.net/1"),
)
FULL = Article(
    headline="Ferry turns back — \u202bעצירה\u202c \U0001f6a2",
    standfirst=("Storm closes the strait.",),
    authors=(Author(name="Mara Lindqvist", url="https://news.example.com/mara"),),
    published=datetime(2026, 11, 2, 8, 0, tzinfo=timezone(timedelta(hours=5, minutes=45))),
    modified=date(2026, 11, 3),
    body=BLOCKS,
    updates=(Update(time=date(2026, 11, 2), headline="Noon", blocks=BLOCKS[:1]),),
    images=(Image(url="https://news.example.com/a.jpg", width=3),),
    related_links=(RelatedLink(text="Earlier storm", kind="list"),),
    links=(Link(text="ferry", url="https://news.example.com/f", block=0, start=4),),
    direction="ltr",
    provenance={
        "published": Provenance(
            source="json-ld",
            where="script[0].datePublished",
            confidence=0.9,
            rejected=(
                Rejected(value=date(2026, 11, 1), source="meta", where="date", confidence=0.5),
                Rejected(value=(Author(name="Jo"),), source="dom", where="p", confidence=0.2),
            ),
        )
    },
)


@pytest.mark.parametrize("name", list(Article.model_fields))
def test_no_field_can_be_assigned(name: str) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        setattr(FULL, name, None)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_part_is_frozen(model: type[BaseModel]) -> None:
    assert model.model_config.get("frozen") is True


@pytest.mark.parametrize("article", [Article(), FULL], ids=["empty", "full"])
def test_json_gives_the_same_article_back(article: Article) -> None:
    again = Article.model_validate_json(article.model_dump_json())
    assert again == article
    assert again.model_dump_json() == article.model_dump_json()


@pytest.mark.parametrize(
    "moment",
    [
        date(2026, 11, 2),
        datetime(2026, 11, 2),  # noqa: DTZ001  a page may print a time without an offset
        datetime(2026, 11, 2, 0, 0, tzinfo=UTC),
        datetime(2026, 11, 2, 23, 59, 59, tzinfo=timezone(-timedelta(hours=3, minutes=30))),
    ],
    ids=str,
)
def test_json_keeps_the_precision_of_a_date(moment: date) -> None:
    again = Article.model_validate_json(Article(published=moment).model_dump_json()).published
    assert again == moment
    assert isinstance(again, datetime) is isinstance(moment, datetime)


def test_json_of_a_later_version_can_be_read() -> None:
    assert Article.model_validate_json('{"headline": "A", "not_yet_invented": 1}').headline == "A"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_attribute_is_described(model: type[BaseModel]) -> None:
    described = {name: field.description for name, field in model.model_fields.items() if name != "type"}
    described |= {name: field.description for name, field in model.model_computed_fields.items()}
    assert [name for name, text in described.items() if not text] == []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_part_says_what_it_is(model: type[BaseModel]) -> None:
    assert vars(model).get("__doc__")


def test_the_schema_carries_the_version() -> None:
    schema = Article.model_json_schema()
    assert schema["version"] == SCHEMA_VERSION
    assert schema["properties"]["schema_version"]["default"] == SCHEMA_VERSION


def test_the_schema_file_is_the_models() -> None:
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(printed):
        assert main(["--schema"]) == 0
    current = printed.buffer.getvalue().decode() if isinstance(printed.buffer, io.BytesIO) else ""
    kept = SCHEMA_FILE.read_text(encoding="utf-8") if SCHEMA_FILE.is_file() else ""
    if kept != current:
        pytest.fail(
            "the models of newsparse.article and their schema differ: raise SCHEMA_VERSION if readers of the JSON "
            "would notice, then write the schema with\n\n"
            "    newsparse --schema > tests/fixtures/article.schema.json\n",
            pytrace=False,
        )


def test_text_and_paragraphs_come_from_the_body() -> None:
    assert FULL.paragraphs == ("The ferry left at noon.",)
    assert FULL.text == (
        "The ferry left at noon.\n\nAt sea\n\nOne\nTwo\n\nWe turned back.\nAna Reyes\n\nPort Hour\n12\n\nif x:\n    y"
    )


@pytest.mark.parametrize("block", [ImageBlock(index=0), Embed(text="Video")], ids=["image", "embed"])
def test_pictures_and_embeds_have_no_text(block: ImageBlock | Embed) -> None:
    assert block_text(block) == ""


@pytest.mark.parametrize(
    "wrong",
    [
        '{"body": [{"type": "paragraph"}]}',
        '{"body": [{"type": "poem", "text": "x"}]}',
        '{"body": [{"type": "heading", "text": "x", "level": 7}]}',
        '{"body": [{"type": "image", "index": -1}]}',
        '{"direction": "up"}',
        '{"published": "yesterday"}',
    ],
)
def test_wrong_values_are_refused(wrong: str) -> None:
    with pytest.raises(ValidationError):
        Article.model_validate_json(wrong)
