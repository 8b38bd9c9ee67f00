"""Imports go one way, down the pipeline, and nothing under src reads a clock, a network or chance.

Each module is read as a syntax tree. An import counts where it stands at the top of a module; article.py alone may also
import inside a method, for its to_*() methods call the output modules that know it.
"""

import ast
import inspect
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TypeVar

import newsparse

T = TypeVar("T", bound=ast.AST)

ROOT = Path(__file__).parent.parent / "src"

# From the bottom to the top; a module or folder may import from those below it and, in the same row, beside it.
LAYERS = (
    {"article", "console", "errors", "limits", "names", "moment"},
    {"decode", "nodes", "page", "output"},
    {"evidence", "blocks"},
    {"captions"},
    {"roles"},
    {"fields"},
    {"assemble"},
    {"pipeline"},
    {"report", "testing", "batch", "__init__"},
    {"cli", "__main__"},
)
# These stand alone: they import nothing of ours but, where one is a folder, its own modules.
LEAVES = {"article", "console", "errors", "names", "moment", "nodes"}
# The steps of the pipeline, of which a caller sees extract() alone.
PIPELINE = {"decode", "nodes", "page", "evidence", "blocks", "captions", "roles", "fields", "assemble", "pipeline"}
# What any field may use.
SHARED_BY_FIELDS = {"newsparse.fields.candidate"}

NO_NETWORK = {
    "aiohttp",
    "ftplib",
    "http.client",
    "httpx",
    "requests",
    "smtplib",
    "socket",
    "ssl",
    "urllib.request",
    "urllib3",
}
NO_CHANCE = {"random", "secrets", "uuid"}
NO_CLOCK = {"time", "timeit", "sched"}
CLOCK_CALLS = {"now", "today", "utcnow"}
CACHES = {"cache", "lru_cache"}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {name_of(path): ast.parse(path.read_text(encoding="utf-8"), path) for path in sorted(ROOT.rglob("*.py"))}


def test_there_are_modules_to_read() -> None:
    assert {"newsparse", "newsparse.article", "newsparse.pipeline"} <= set(MODULES)


def test_every_module_has_a_place_in_a_layer() -> None:
    placed = set().union(*LAYERS)
    assert [name for name in MODULES if part(name) not in placed] == []


def test_imports_point_one_way() -> None:
    upward = [f"{a} imports {b}" for a, b in pairs() if layer(b) > layer(a)]
    assert upward == []


def test_imports_make_no_circle() -> None:
    list(TopologicalSorter({name: set(ours(name)) for name in MODULES}).static_order())


def test_leaves_import_nothing_of_ours() -> None:
    assert [f"{a} imports {b}" for a, b in pairs() if part(a) in LEAVES and part(b) != part(a)] == []


def test_article_reaches_only_the_output_and_only_when_asked() -> None:
    late = set(ours("newsparse.article", late=True))
    assert {part(name) for name in late} <= {"output"}


def test_only_article_imports_our_modules_late() -> None:
    late = {name: set(ours(name, late=True)) - set(ours(name)) for name in MODULES if layer(name) < layer("newsparse")}
    assert [name for name, found in late.items() if found and name != "newsparse.article"] == []


def test_output_knows_only_the_article() -> None:
    assert [
        f"{a} imports {b}" for a, b in pairs() if part(a) == "output" and part(b) not in ("article", "output")
    ] == []


def test_fields_do_not_know_each_other() -> None:
    siblings = [(a, b) for a, b in pairs() if a.startswith("newsparse.fields.") and b.startswith("newsparse.fields.")]
    assert [f"{a} imports {b}" for a, b in siblings if b not in SHARED_BY_FIELDS] == []


def test_the_command_line_does_not_reach_into_the_pipeline() -> None:
    inner = PIPELINE - {"pipeline"}
    assert [name for name in ours("newsparse.cli", late=True) if part(name) in inner] == []


def test_no_module_imports_network_clock_or_chance() -> None:
    forbidden = NO_NETWORK | NO_CHANCE | NO_CLOCK
    found = [
        f"{name} imports {imported}"
        for name in MODULES
        for imported in imports(name, late=True)
        if any(imported == bad or imported.startswith(f"{bad}.") for bad in forbidden)
    ]
    assert found == []


def test_no_module_asks_what_time_it_is() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, node in nodes(ast.Call)
        if isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK_CALLS
    ]
    assert found == []


def test_no_module_keeps_state_between_calls() -> None:
    statements = [f"{name}:{node.lineno} global" for name, node in nodes(ast.Global)]
    caches = [f"{name} {imported}" for name in MODULES for imported in taken(name, "functools") if imported in CACHES]
    caches += [f"{name}:{node.lineno} {node.attr}" for name, node in nodes(ast.Attribute) if is_functools_cache(node)]
    assert statements + caches == []


def test_every_public_name_shows_an_example() -> None:
    public = {name: getattr(newsparse, name) for name in newsparse.__all__}
    silent = [
        name
        for name, value in public.items()
        if (inspect.isclass(value) or inspect.isroutine(value)) and ">>>" not in (value.__doc__ or "")
    ]
    assert silent == []


def part(name: str) -> str:
    """The layer's word for a module: `fields` for newsparse.fields.headline, `__init__` for the package itself."""
    return name.split(".")[1] if "." in name else "__init__"


def layer(name: str) -> int:
    return next((height for height, row in enumerate(LAYERS) if part(name) in row), len(LAYERS))


def pairs() -> Iterator[tuple[str, str]]:
    """Every module with every module of ours that it imports when it is loaded."""
    return ((name, imported) for name in MODULES for imported in ours(name))


def ours(name: str, late: bool = False) -> Iterator[str]:
    """The modules of ours that a module imports; also inside its functions where `late` is asked."""
    return (imported for imported in imports(name, late) if imported in MODULES and imported != name)


def imports(name: str, late: bool = False) -> Iterator[str]:
    """The full name of all that a module imports: `newsparse.fields.title` for a module taken from a folder."""
    tree = MODULES[name]
    for node in ast.walk(tree) if late else at_load(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            children = [f"{module}.{alias.name}" for alias in node.names]
            yield from (child for child in children if child in MODULES)
            if module != "newsparse" or any(child not in MODULES for child in children):
                yield module


def at_load(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module that are not inside a function."""
    for child in ast.iter_child_nodes(tree):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from at_load(child)


def nodes(kind: type[T]) -> Iterator[tuple[str, T]]:
    """Every node of one kind in every module, with the module's name."""
    return ((name, node) for name, tree in MODULES.items() for node in ast.walk(tree) if isinstance(node, kind))


def taken(name: str, library: str) -> Iterator[str]:
    """What a module takes out of a library by name."""
    tree = MODULES[name]
    return (a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module == library for a in n.names)


def is_functools_cache(node: ast.Attribute) -> bool:
    return node.attr in CACHES and isinstance(node.value, ast.Name) and node.value.id == "functools"
