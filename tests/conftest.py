"""What holds for the whole run: thousands of collected tests are no garbage to look through again and again."""

import gc


def pytest_collection_finish() -> None:
    """Take what is there before the first test out of the garbage collector's rounds."""
    gc.collect()
    gc.freeze()
