import pytest

import newsparse
from newsparse.evidence.evidence import Evidence, Item, Node
from newsparse.evidence.live import LIVE_WORDS, announces_live
from newsparse.evidence.titles import read_naming
from newsparse.evidence.url import url_facts

TEXT = "<p>Crews returned to work on Monday after nine days, and the first boat left the harbour at six.</p>" * 2
ENTRIES = "".join(f"<div class=entry><time>1{n}:15</time><h2>Boat {n}</h2>{TEXT}</div>" for n in range(4))


def says(evidence: Evidence) -> bool:
    return announces_live(evidence, read_naming(evidence))


@pytest.mark.parametrize("word", [word for row in LIVE_WORDS.values() for word in row])
def test_words_of_live_pages(word: str) -> None:
    assert says(Evidence(title=f"{word}：フェリー" if ord(word[0]) >= 0x3000 else f"Ferries {word}: boats sail"))


def test_types_and_addresses_of_live_pages() -> None:
    assert says(Evidence(nodes=(Node(frozenset({"LiveBlogPosting"}), {}, "script[0]"),)))
    assert says(Evidence(items=(Item("LiveBlogPosting", {}, "html"),)))
    assert says(Evidence(url=url_facts("https://example.org/news/live/2026/ferries")))
    assert not says(Evidence(title="Olive trees delivered", url=url_facts("https://example.org/deliveries")))


@pytest.mark.parametrize(
    ("title", "around", "kind"),
    [
        ("Ferry strike live", "main", "live"),
        ("Ferry strike", "main class=liveblog", "live"),
        ("Ferry strike", "main", "article"),
        ("Ferry strike live", "main class=comments", "article"),
    ],
)
def test_times_make_a_live_page_only_where_something_says_so(title: str, around: str, kind: str) -> None:
    page = f"<title>{title}</title><h1>{title}</h1>{TEXT}<{around}>{ENTRIES}</main>"
    found = newsparse.extract(page)
    assert (found.kind, bool(found.updates)) == (kind, kind == "live")
