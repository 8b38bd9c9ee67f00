"""The URL: its parts, the date in its path, absolute links, and when two URLs mean one page."""

import pytest

from newsparse.evidence.url import absolute, date_in_path, same_page_keys, url_facts


def test_parts() -> None:
    facts = url_facts(" https://User@News.Example.com:8080/w%C3%B6rld//a%2Fb/?x=/y#/z ")
    assert facts is not None
    assert (facts.host, facts.segments, facts.date) == ("news.example.com", ("wörld", "a/b"), None)


@pytest.mark.parametrize("url", [None, "", "http://[broken", "https://[::1:::]/"])
def test_no_parts(url: str | None) -> None:
    assert url_facts(url) is None


def test_bytes_that_are_no_text_are_marked() -> None:
    facts = url_facts("https://example.com/%ff/a")
    assert facts is not None
    assert facts.segments == ("\ufffd", "a")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/2026/11/02/tide", "2026-11-02"),
        ("/news/2026/1/2/tide", "2026-01-02"),
        ("/news/2026/nov/02/tide", "2026-11-02"),
        ("/2026/November/2/tide", "2026-11-02"),
        ("/2026/11/02", "2026-11-02"),
        ("/2026/11/02-tide", "2026-11-02"),
        ("/2026-11-02-tide.html", "2026-11-02"),
        ("/tide-2026-11-02", "2026-11-02"),
        ("/tide_2026_11_2.html", "2026-11-02"),
        ("/2026.11.02/tide", "2026-11-02"),
        ("/20261102/tide", "2026-11-02"),
        ("/tide-20261102", "2026-11-02"),
        ("/2026-11/02/c_123.htm", "2026-11-02"),
        ("/202611/02/c_123.htm", "2026-11-02"),
        ("/n1/2026/1102/c1-2.html", "2026-11-02"),
        ("/2026/13/02/20261102", "2026-11-02"),
        ("/2026/02/30/tide", None),
        ("/1989/11/02/tide", None),
        ("/2101/11/02/tide", None),
        ("/2026/11/tide", None),
        ("/tide-120261102", None),
        ("/tide-202611021", None),
        ("/2026-11_02", None),
        ("/2026/٣/02/", "2026-03-02"),
        ("/²026/11/02/", None),
        ("/", None),
    ],
)
def test_date_in_path(path: str, expected: str | None) -> None:
    assert date_in_path([segment for segment in path.split("/") if segment]) == expected


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://example.org/x", "https://example.org/x"),
        ("HTTPS://example.org/x", "HTTPS://example.org/x"),
        (" /x?y#z ", "https://example.com/x?y#z"),
        ("/x/../y", "https://example.com/y"),
        ("y", "https://example.com/a/y"),
        ("../y", "https://example.com/y"),
        ("?q=1", "https://example.com/a/b?q=1"),
        ("//example.net/x", "https://example.net/x"),
        ("#top", "https://example.com/a/b?c#top"),
        ("", None),
        ("javascript:void(0)", None),
        ("data:text/plain,x", None),
        ("//[broken", None),
    ],
)
def test_absolute(href: str, expected: str | None) -> None:
    assert absolute(href, "https://example.com/a/b?c") == expected


def test_absolute_without_a_base() -> None:
    assert absolute("/x", None) is None
    assert absolute("https://example.com/x", None) == "https://example.com/x"


def test_same_page() -> None:
    assert same_page_keys("https://www.example.com/w%C3%B6/") == same_page_keys("http://example.com/wö#top")
    assert same_page_keys("http://[broken") == ()
