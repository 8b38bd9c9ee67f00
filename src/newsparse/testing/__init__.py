"""The fixture kit: whole pages, each with the Article that a careful reader finds in it, for the tests of any project.

>>> from newsparse.testing import assert_matches, load_cases
>>> for case in load_cases(tags=["input.xhtml"]):
...     assert_matches(case, case.extract())

It works with any test runner and imports none. docs/fixtures.md shows a whole test file.
"""

from newsparse.testing.case import Case as Case
from newsparse.testing.case import CaseFile as CaseFile
from newsparse.testing.case import FixtureError as FixtureError
from newsparse.testing.case import load_cases as load_cases
from newsparse.testing.case import read_case as read_case
from newsparse.testing.match import assert_matches as assert_matches
from newsparse.testing.match import differences as differences

__all__ = ["Case", "CaseFile", "FixtureError", "assert_matches", "differences", "load_cases", "read_case"]
