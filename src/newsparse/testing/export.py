"""A folder comes in, and is filled with the suite as plain files for a program in any language."""

import shutil
from pathlib import Path

from newsparse.testing.case import CASE_SCHEMA_ID, FixtureError, home, load_cases
from newsparse.testing.golden import written

FILES = ("README.md", "LICENSE", "article.schema.json", "case.schema.json")


def export(into: Path) -> int:
    """Write the suite into a new or empty folder, and index.json, which names every case; how many there are.

    Raises:
        FixtureError: the folder holds something already, or cannot be written.
    """
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise FixtureError(f"{into} is not empty: name a new folder, so that no file of an older suite stays in it")
    source = home()
    cases = load_cases(source / "pages")
    try:
        shutil.copytree(source / "pages", into / "pages", dirs_exist_ok=True)
        for name in FILES:
            shutil.copyfile(source / name, into / name)
        index = {"schema": CASE_SCHEMA_ID, "cases": [case.id for case in cases]}
        (into / "index.json").write_text(written(index), encoding="utf-8")
    except OSError as error:
        raise FixtureError(f"cannot write {into}: {error.strerror or error}") from error
    return len(cases)
