"""What a page calls itself comes in; which of the names that it gives are its own, and no author's, goes out."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from newsparse.evidence.evidence import Evidence
from newsparse.evidence.json_ld import texts
from newsparse.evidence.spelling import squash
from newsparse.names import CJK, MAX_BYLINE, Credited, fold, read_byline, unique

MAX_SITE_NAMES = 20


class OwnNames(NamedTuple):
    """The site's own names and the headline, which are no authors; and the texts read so far."""

    names: tuple[str, ...]
    stated: frozenset[str]
    """The names squashed."""
    hosts: frozenset[str]
    headline: frozenset[str]
    texts: dict[str, Credited]

    @classmethod
    def of(cls, evidence: Evidence, site_name: str | None, hosts: frozenset[str], headline: str | None) -> "OwnNames":
        """The names that the page gives its site, its publisher and its story.

        >>> own = OwnNames.of(Evidence(), "Harbour Times", frozenset({"harbour"}), None)
        >>> own.is_own("HARBOUR TIMES"), own.is_own("Ida Falk")
        (True, False)
        """
        given = filter(None, (site_name or "", *_site_names(evidence)))
        names = unique(dict.fromkeys(islice(given, MAX_SITE_NAMES)))
        headlines = frozenset({fold(headline)} if headline else ())
        return cls(names, frozenset(map(squash, names)) - {""}, hosts - {""}, headlines, {})

    def read(self, text: str) -> Credited:
        """Whom a text credits; pages give one name in half a dozen places, so that each text is read once."""
        found = self.texts.get(text)
        if found is None:
            found = self.texts[text] = read_byline(text)
        return found

    def is_own(self, text: str) -> bool:
        """Whether a text is a name of the site and nothing more."""
        key = squash(text[:MAX_BYLINE])
        return key in self.stated or key in self.hosts

    def is_owner(self, name: str, *, typed: bool) -> bool:
        """Whether a declared author of the site's own name is a person: sites are called after their writers.

        A page that types its author a person says so. An untyped name is believed only if it is the host's alone, for
        the names of sites ("Bright Side") look like people's.
        """
        whole = self.read(name).people == (" ".join(name.split()),)
        return whole and not CJK.search(name) and (typed or squash(name) not in self.stated)

    def cut(self, text: str) -> str:
        """The text with the site's name cut out, where it is more than that name."""
        text = text[:MAX_BYLINE]
        if self.is_own(text):
            return text
        for name in self.names:
            if len(name) > 2 and name.lower() in text.lower():
                text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " | ", text, flags=re.IGNORECASE)
        return text

    def foreign(self, names: Iterable[str]) -> tuple[str, ...]:
        """The names that are neither the site's own nor the headline."""
        return unique(name for name in names if not self.is_own(name) and fold(name) not in self.headline)


def _site_names(evidence: Evidence) -> Iterator[str]:
    """The names of the site and its publisher; an organisation declared beside them may be the author."""
    for key in ("og:site_name", "application-name", "dc.publisher", "publisher"):
        yield from evidence.meta.get(key, ())
    if evidence.story:
        yield from texts(evidence.story.data.get("publisher"))
    for node in evidence.nodes:
        if "WebSite" in node.types:
            yield from texts(node.data.get("name"))
