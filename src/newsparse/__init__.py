"""newsparse turns the raw HTML of a news page into a typed Article.

>>> import newsparse
>>> newsparse.extract("<h1>Bridge reopens</h1><p>Traffic is back on the old bridge.</p>").headline
'Bridge reopens'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsparse.article import SCHEMA_VERSION as SCHEMA_VERSION
    from newsparse.article import Article as Article
    from newsparse.article import Author as Author
    from newsparse.article import Code as Code
    from newsparse.article import Embed as Embed
    from newsparse.article import Heading as Heading
    from newsparse.article import Image as Image
    from newsparse.article import ImageBlock as ImageBlock
    from newsparse.article import Link as Link
    from newsparse.article import ListBlock as ListBlock
    from newsparse.article import Paragraph as Paragraph
    from newsparse.article import Provenance as Provenance
    from newsparse.article import Quote as Quote
    from newsparse.article import Rejected as Rejected
    from newsparse.article import RelatedLink as RelatedLink
    from newsparse.article import Table as Table
    from newsparse.article import Update as Update
    from newsparse.errors import EmptyInputError as EmptyInputError
    from newsparse.errors import InvalidArgumentError as InvalidArgumentError
    from newsparse.errors import NewsparseError as NewsparseError
    from newsparse.errors import NotHTMLError as NotHTMLError
    from newsparse.errors import TooLargeError as TooLargeError
    from newsparse.limits import Limits as Limits
    from newsparse.pipeline import ExplainedBlock as ExplainedBlock
    from newsparse.pipeline import Explanation as Explanation
    from newsparse.pipeline import explain as explain
    from newsparse.pipeline import extract as extract
    from newsparse.pipeline import extract_text as extract_text

__version__ = "0.1.0"
__all__ = [
    "Article", "Author", "Code", "Embed", "EmptyInputError", "ExplainedBlock", "Explanation", "Heading", "Image",
    "ImageBlock", "InvalidArgumentError", "Limits", "Link", "ListBlock", "NewsparseError", "NotHTMLError", "Paragraph",
    "Provenance", "Quote", "Rejected", "RelatedLink", "Table", "TooLargeError", "Update", "explain", "extract",
    "extract_text",
]  # fmt: skip

# Loaded when first asked for: a program that imports newsparse and uses it later starts at once.
_HOMES = {
    "SCHEMA_VERSION": "newsparse.article",
    "Article": "newsparse.article",
    "Author": "newsparse.article",
    "Code": "newsparse.article",
    "Embed": "newsparse.article",
    "Heading": "newsparse.article",
    "Image": "newsparse.article",
    "ImageBlock": "newsparse.article",
    "Link": "newsparse.article",
    "ListBlock": "newsparse.article",
    "Paragraph": "newsparse.article",
    "Provenance": "newsparse.article",
    "Quote": "newsparse.article",
    "Rejected": "newsparse.article",
    "RelatedLink": "newsparse.article",
    "Table": "newsparse.article",
    "Update": "newsparse.article",
    "EmptyInputError": "newsparse.errors",
    "InvalidArgumentError": "newsparse.errors",
    "NewsparseError": "newsparse.errors",
    "NotHTMLError": "newsparse.errors",
    "TooLargeError": "newsparse.errors",
    "ExplainedBlock": "newsparse.pipeline",
    "Explanation": "newsparse.pipeline",
    "explain": "newsparse.pipeline",
    "extract": "newsparse.pipeline",
    "extract_text": "newsparse.pipeline",
    "Limits": "newsparse.limits",
}


def __getattr__(name: str) -> Any:
    """Load a public name from its module on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'newsparse' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
