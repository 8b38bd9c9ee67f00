"""An Article comes in, the document that article.json holds goes out: what is on the page, and no empty keys."""

import json
from typing import Any

from newsparse.article import Article

# Not about the page, or derivable from the body.
LEFT_OUT = frozenset({"schema_version", "provenance", "text", "paragraphs"})
# What article.json may hold, in the order in which it stands there.
FIELDS = tuple(name for name in Article.model_fields if name not in LEFT_OUT)

Document = dict[str, Any]


def golden(article: Article) -> Document:
    """The Article in the form of article.json.

    >>> golden(Article(headline="Bridge reopens", standfirst=()))
    {'headline': 'Bridge reopens', 'access': 'unknown', 'kind': 'article'}
    """
    document: Document = pruned(article.model_dump(mode="json", exclude=set(LEFT_OUT)))
    return document


def pruned(value: Any) -> Any:
    """The value without the object keys that hold nothing, at any depth; entries of lists stay.

    >>> pruned({"a": None, "b": [{"c": ""}, ""], "d": 0, "e": ()})
    {'b': [{}, ''], 'd': 0}
    """
    if isinstance(value, dict):
        kept = {key: pruned(entry) for key, entry in value.items()}
        return {key: entry for key, entry in kept.items() if entry is not None and entry not in ("", [], {})}
    if isinstance(value, list | tuple):
        return [pruned(entry) for entry in value]
    return value


def canonical(value: object) -> str:
    """One text for values that are equal as JSON, where 1 is not true and the order of keys says nothing.

    >>> canonical({"b": 1, "a": True}) == canonical({"a": True, "b": 1})
    True
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def written(document: object) -> str:
    r"""The document as the files of a case hold it: UTF-8, two spaces a level, a line break at the end.

    >>> written({"name": "Fähre"})
    '{\n  "name": "Fähre"\n}\n'
    """
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
