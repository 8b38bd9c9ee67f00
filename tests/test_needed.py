"""A rule that names cases in its docstring is needed by them: with the rule taken out, what they show comes out wrong.

A rule is a function whose docstring says "Cases: one-case, another-case." It is taken out by giving it the answer of a
rule that finds nothing: False, None, no entries, or its argument as it came.
That all cases come out right with their rules is what test_pages.py says.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import FunctionType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

import newsparse
from newsparse.testing import Case, differences, load_cases

CASES = {case.id: case for case in load_cases()}
NAMED = re.compile(r"^\s*Cases: ([a-z0-9-]+(?:,\s+[a-z0-9-]+)*)\.$", re.MULTILINE)
# Fewer rules with cases than these were not found.
FEWEST_RULES = 90


def functions() -> Iterator[FunctionType]:
    """Every function at the top of a module."""
    for found in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        values = vars(importlib.import_module(found.name)).values()
        yield from (value for value in values if inspect.isfunction(value) and value.__module__ == found.name)


def named_by(rule: FunctionType) -> list[str]:
    """The cases that a rule's docstring names."""
    found = NAMED.search(rule.__doc__ or "")
    return re.split(r",\s+", found[1]) if found else []


RULES = [(rule, name) for rule in functions() for name in named_by(rule)]


# What a rule answers that finds nothing, by the kind of its answer.
NOTHING: Mapping[object, Callable[..., Any]] = {
    bool: lambda *_, **__: False,
    int: lambda *_, **__: 0,
    str: lambda *_, **__: "",
    list: lambda *_, **__: [],
    tuple: lambda *_, **__: (),
    Sequence: lambda *_, **__: (),
    frozenset: lambda *_, **__: frozenset(),
    Mapping: lambda *_, **__: {},
    Iterator: lambda *_, **__: iter(()),
    type(None): lambda *_, **__: None,
}


def finds_nothing(rule: FunctionType) -> Callable[..., Any]:
    """A function that answers as the rule does where it finds nothing."""
    hints = get_type_hints(rule)
    answer = hints["return"]
    first = next(iter(inspect.signature(rule).parameters), "")
    if first and hints[first] == answer:
        return lambda given, *_, **__: given
    optional = get_origin(answer) in (Union, UnionType) and type(None) in get_args(answer)
    kind = type(None) if optional else get_origin(answer) or answer
    if kind not in NOTHING:
        pytest.fail(f"{rule.__qualname__} returns {answer}: say in NOTHING what it returns where it finds nothing")
    return NOTHING[kind]


def shown_fields(case: Case) -> set[str]:
    """The fields that a case is about: those of its tags; boilerplate and odd input show in the body."""
    heads = {tag.partition(".")[0] for tag in case.tags}
    return {"body" if head in ("boilerplate", "input") else head for head in heads}


def test_rules_name_cases() -> None:
    assert len({rule for rule, _ in RULES}) >= FEWEST_RULES
    assert [f"{rule.__qualname__}: {name}" for rule, name in RULES if name not in CASES] == []


@pytest.mark.parametrize(("rule", "name"), RULES, ids=lambda value: getattr(value, "__qualname__", value))
def test_a_case_breaks_without_its_rule(rule: FunctionType, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    case = CASES[name]
    # The code itself is replaced, for modules and tables that hold the function hold it by many names.
    monkeypatch.setattr(rule, "__code__", finds_nothing(rule).__code__)
    broken = set(differences(case, case.extract())) - set(case.gaps)
    assert broken & shown_fields(case), f"{name} comes out the same without {rule.__module__}.{rule.__qualname__}"
