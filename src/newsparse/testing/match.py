"""A Case and what an extractor made of it come in, and for each field that is wrong lines for a reader go out."""

from collections.abc import Iterable, Mapping
from typing import Any

from newsparse.article import Article
from newsparse.testing.case import Case, FixtureError
from newsparse.testing.difference import differing_lines
from newsparse.testing.golden import FIELDS, Document, golden, pruned

Answer = Article | Mapping[str, Any]


def differences(case: Case, article: Answer, *, fields: Iterable[str] = ()) -> dict[str, str]:
    """For each field in which the article is not what the case expects, how the two differ; empty if all is right.

    Args:
        case: what is expected.
        article: an Article, or its JSON form as a mapping; a missing key means null or empty.
        fields: the fields to compare, all by default; "text" and "paragraphs" may be named too.

    >>> from newsparse.testing import load_cases
    >>> case = load_cases(tags=["input.xhtml"])[0]
    >>> answer = case.extract().model_copy(update={"kicker": "Analysis"})
    >>> differences(case, answer)
    {'kicker': "+ kicker: 'Analysis'"}
    """
    asked = tuple(fields) or FIELDS
    if unknown := set(asked).difference(FIELDS, DERIVED):
        raise FixtureError(f"no field {', '.join(sorted(unknown))}: there are {', '.join((*FIELDS, *DERIVED))}")
    expected, found = expected_document(case, asked), _document(article)
    shown = {name: differing_lines(name, expected.get(name), found.get(name)) for name in asked}
    return {name: "\n".join(lines) for name, lines in shown.items() if lines}


# Follow from the body; an extractor may give them in its stead.
DERIVED = ("text", "paragraphs")


def expected_document(case: Case, fields: Iterable[str]) -> Document:
    """The case's article.json, with the fields that follow from the body where they are asked for."""
    derived = set(fields).intersection(DERIVED)
    return case.golden | (case.expected.model_dump(mode="json", include=derived) if derived else {})


def _document(article: Answer) -> Document:
    """The answer in the form of article.json; what is derived is there too."""
    if isinstance(article, Article):
        return golden(article) | article.model_dump(mode="json", include=set(DERIVED))
    document: Document = pruned(dict(article))
    return document


def assert_matches(case: Case, article: Answer, *, fields: Iterable[str] = ()) -> None:
    """Fail if the article is not what the case expects, and say field by field how it differs.

    The fields that the case names as its gaps are not compared: newsparse is known not to get them right.

    Args:
        case: what is expected.
        article: an Article, or its JSON form as a mapping; a missing key means null or empty.
        fields: the fields to compare; all by default.

    Raises:
        AssertionError: with a line for each value that is missing (-) or too much (+).

    >>> from newsparse.testing import load_cases
    >>> case = load_cases(tags=["input.xhtml"])[0]
    >>> assert_matches(case, case.extract())
    """
    __tracebackhide__ = True  # pytest then shows the line that called
    wrong = differences(case, article, fields=fields)
    shown = [lines for name, lines in wrong.items() if name not in case.gaps]
    if shown:
        raise AssertionError("\n".join((f"{case.id}: {case.description}", *shown, f"see {case.folder}")))
