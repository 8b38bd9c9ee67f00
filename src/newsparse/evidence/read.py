"""All declarations of a page come in; one Evidence goes out."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from newsparse.evidence.declaration import Declaration
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import choose_story, plain, read_nodes
from newsparse.evidence.meta import MAX_DECLARATIONS, base_url, read_links, read_meta
from newsparse.evidence.microdata import read_items
from newsparse.evidence.url import absolute, url_facts

# Where a script of another JSON type says that it is JSON-LD after all.
_CONTEXT_LENGTH = 300


def read_evidence(declarations: Sequence[Declaration], url: str | None) -> Evidence:
    """Read what a page declares of itself; `url` is the page's own, where it is known.

    >>> evidence = read_evidence([Declaration("title", {}, "Tide turns | Example Post")], "https://example.com/a")
    >>> evidence.title, evidence.url.host
    ('Tide turns | Example Post', 'example.com')
    """
    meta = read_meta(declarations)
    base = base_url(declarations, url or _declared_url(declarations, meta))
    links = read_links(declarations, base)
    scripts = list(islice((d for d in declarations if d.tag == "script" and d.text), MAX_DECLARATIONS))
    linked: list[Declaration] = []
    states: dict[str, None] = {}
    for script in scripts:
        if _is_json_ld(script):
            linked.append(script)
        else:
            states[script.text] = None
    nodes, own = read_nodes((f"script[{i}]", script.text) for i, script in enumerate(linked))
    pages = [*([url] if url else []), *links.get("canonical", ()), *meta.get("og:url", ())]
    html = next((d for d in declarations if d.tag == "html"), None)
    return Evidence(
        nodes=nodes,
        story=choose_story(nodes, own, pages[:10]),
        meta=meta,
        links=links,
        items=read_items(declarations, base),
        title=next(filter(None, (plain(d.text) for d in declarations if d.tag == "title")), None),
        language=_attribute(html, "lang", "xml:lang"),
        direction=_direction(html),
        url=url_facts(url),
        base=base,
        states=tuple(states),
    )


def _declared_url(declarations: Sequence[Declaration], meta: Mapping[str, tuple[str, ...]]) -> str | None:
    """The absolute URL that a page gives as its own, for the links of a page that came without one."""
    canonical = read_links(declarations, None).get("canonical", ())
    return next(filter(None, (absolute(link, None) for link in (*canonical, *meta.get("og:url", ())))), None)


def _is_json_ld(script: Declaration) -> bool:
    if "ld+json" in (script.attributes.get("type") or "").lower():
        return True
    opening = script.text[:_CONTEXT_LENGTH]
    return "@context" in opening and "schema.org" in opening


def _attribute(declaration: Declaration | None, *names: str) -> str | None:
    """The first of the attributes that is given and not blank."""
    given: Iterable[str | None] = (declaration.attributes.get(name) for name in names) if declaration else ()
    return next(filter(None, ((value or "").strip() for value in given)), None)


def _direction(declaration: Declaration | None) -> str | None:
    direction = (_attribute(declaration, "dir") or "").lower()
    return direction if direction in ("ltr", "rtl") else None
