"""Texts come in; how many of them speak of what the story is about goes out."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import chain

from newsparse.roles.features import Facts
from newsparse.roles.role import BODY_ROLES, Role
from newsparse.roles.state import Labelling

WORD = re.compile(r"[^\W\d_]{4,}")
DENSE_RUN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,}")
# Shorter words of a headline are as often "with" and "nach" as they are names.
LONG_WORD = 5
# A name that the body prints so often is one of its topics.
OFTEN = 3
ABOUT = (Role.HEADLINE, Role.STANDFIRST, Role.TAG)


def words_in(text: str, least: int = LONG_WORD) -> frozenset[str]:
    """The long words of a text in lower case; of scripts without spaces, every two signs that stand together.

    >>> sorted(words_in("The harbour at dawn")), sorted(words_in("港の夜明け"))
    (['harbour'], ['の夜', '夜明', '明け', '港の'])
    """
    text = text.lower()
    runs = DENSE_RUN.findall(text) if not text.isascii() else []
    pairs = (run[n : n + 2] for run in runs for n in range(len(run) - 1))
    long = (word for word in WORD.findall(text) if len(word) >= least and not (runs and DENSE_RUN.search(word)))
    return frozenset(chain(long, pairs))


class Topic:
    """What a story is about, worked out when first asked for: most pages have no list that it would decide."""

    def __init__(self, work: Labelling) -> None:
        """Keep the labelled page."""
        self._work = work
        self._words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """The words of the headline, standfirst and tags, and the names that the body prints again and again."""
        if self._words is None:
            blocks, labels = self._work.blocks, self._work.labels
            told = [blocks[index].text for index, given in labels.items() if given.role in ABOUT]
            body = [blocks[index].text for index, given in labels.items() if given.role in BODY_ROLES]
            names = Counter(word.lower() for text in body for word in WORD.findall(text) if word[0].isupper())
            self._words = words_in(" ".join(told)) | {word for word, count in names.items() if count >= OFTEN}
        return self._words

    def share(self, texts: Iterable[str]) -> float:
        """The share of texts that hold a word of the topic, 0 of none."""
        told = [not self.words.isdisjoint(words_in(text, 4)) for text in texts]
        return sum(told) / len(told) if told else 0.0

    def alike(self, items: Iterable[Facts]) -> float:
        """The share of blocks that hold a word of the topic."""
        return self.share(found.block.text for found in items)
