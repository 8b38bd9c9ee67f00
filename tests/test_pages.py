"""Whole pages in, whole Articles out: a test for each case of the fixtures, by the kit that other projects use."""

import pytest

from newsparse.testing import Case, assert_matches, differences, load_cases

CASES = load_cases()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_page(case: Case) -> None:
    """The page gives exactly the Article that its reader wrote down, but for the fields that the case names as gaps."""
    article = case.extract()
    assert_matches(case, article)
    closed = set(case.gaps).difference(differences(case, article, fields=case.gaps)) if case.gaps else set()
    assert not closed, f"{case.id}: right by now, take out of its gaps: {', '.join(sorted(closed))}"
