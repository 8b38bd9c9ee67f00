"""Whatever comes in, an Article or a NewsparseError comes out, in reasonable time of this process."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

import newsparse
from newsparse import Article, EmptyInputError

SECONDS = 5.0
STORY = "<h1>Bridge reopens</h1><p>Traffic is back on the old bridge after a year of repairs, the council said.</p>"


def declared(json_ld: str) -> str:
    """A page that declares this of itself."""
    return f'<script type="application/ld+json">{json_ld}</script>{STORY}'


PAGES: dict[str, Callable[[], object]] = {
    "nuls": lambda: STORY.replace(" ", "\x00 "),
    "nuls in bytes": lambda: STORY.replace(" ", "\x00 ").encode(),
    "nuls in attributes": lambda: f'<p class="a\x00b" title="\x00"><a href="/\x00x">word</a></p>{STORY}',
    "lone surrogates": lambda: STORY.replace("a", "\ud800").replace("e", "\udfff"),
    "surrogates in attributes": lambda: f'<a href="/\ud800">word</a>{STORY}',
    "json-ld, nested objects": lambda: declared('{"a":' * 100_000),
    "json-ld, nested lists": lambda: declared("[" * 100_000 + "]" * 100_000),
    "json-ld, many nodes": lambda: declared('{"@graph": [' + "{}," * 150_000 + "{}]}"),
    "json-ld, a circle": lambda: declared('{"@id": "#a", "@type": "NewsArticle", "author": {"@id": "#a"}}'),
    "json-ld, odd types": lambda: declared(
        '{"@type": "NewsArticle", "headline": 7, "author": [[null, {"name": {}}]], "datePublished": ["", {}],'
        ' "image": 3, "keywords": {"a": 1}, "articleSection": [false]}'
    ),
    "json-ld, huge numbers": lambda: declared('{"@type": "NewsArticle", "a": ' + "9" * 10_000 + "}"),
    "unclosed everything": lambda: "<html><body><article><div><ul><li><table><tr><td><b><a href=/x><h1>Bridge <p>word",
    "ends without starts": lambda: "</div></p></body></html>" * 1_000 + STORY,
    "five megabytes of text": lambda: "<p>" + "word " * 1_000_000 + "</p>",
    "one long word": lambda: "<p>" + "a" * 2_000_000 + "</p>",
    "digits": lambda: STORY + "<p>" + "2024-01-01 " * 50_000 + "</p>",
    "signs": lambda: STORY + "<p>" + "(((:,.;" * 100_000 + "</p>",
    "empty tags": lambda: "<>< ></ ></><p></p><div></div>" * 1_000,
    "links without value": lambda: "<p>A <a href>word</a> and <a href=''>another</a> and <a>third</a>.</p>" + STORY,
    "attributes without value": lambda: (
        "<html lang><meta name content><meta property content><link rel href><base href><title></title>"
        "<time datetime>x</time><img src alt width><iframe src></iframe><script type></script><p itemprop itemscope>y"
    ),
    "paragraphs": lambda: "<p>Traffic is back on the bridge.</p>" * 8_000,
    "links": lambda: "<p>" + "<a href='/story'>Bridge reopens again</a> " * 10_000 + "</p>",
    "lists": lambda: "<ul><li>word " * 5_000,
    "quotes": lambda: "<blockquote>word " * 5_000,
    "pictures": lambda: (
        STORY + "<figure><img src=a.jpg><figcaption>A hill</figcaption></figure>" * 5_000 + "<p>End.</p>"
    ),
    "pictures in preformatted text": lambda: "<pre>" + " <img src=a.jpg>" * 20_000,
    "breaks in preformatted text": lambda: "<pre>" + " <br>" * 20_000,
    "times": lambda: STORY + "<p><time datetime=2024-01-01>1 Jan 2024</time></p>" * 2_500,
    "headings": lambda: "<h1>Bridge reopens</h1>" * 10_000,
    "titles": lambda: "<title>Bridge reopens | Site</title>" * 5_000 + STORY,
    "metas": lambda: "<meta property='article:tag' content='Bridges'>" * 15_000 + STORY,
    "frameset": lambda: "<frameset><frame src=a.html></frameset>",
    "svg alone": lambda: "<svg><foreignObject><p>word</p></foreignObject></svg>",
    "text alone": lambda: "Bridge reopens",
    "doctype alone": lambda: "<!doctype html>",
    "a comment alone": lambda: "<!-- word -->",
    "xml": lambda: '<?xml version="1.0"?><rss><channel><item><title>Bridge</title></item></channel></rss>',
    "entities that grow": lambda: (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><html><body><p>&c;</p></body></html>'
    ),
    "broken bytes": lambda: STORY.encode() + bytes(range(128, 256)) * 100,
}


@pytest.mark.parametrize("name", PAGES)
def test_an_article_comes_out(name: str) -> None:
    page = PAGES[name]()
    start = time.process_time()
    article = newsparse.extract(page, url="https://news.example.org/bridge")
    assert time.process_time() - start < SECONDS
    assert isinstance(article, Article)
    article.model_dump_json()


@pytest.mark.parametrize(
    "url", ["", "not a url", "https://[::1", "javascript:alert(1)", "https://news.example.org/\ud800"]
)
def test_odd_urls(url: str) -> None:
    assert newsparse.extract(STORY + "<p>A <a href='/x'>link</a>.</p>", url=url).headline == "Bridge reopens"


@pytest.mark.parametrize(
    "text",
    [
        "\x00",
        "\ud800 word",
        "a" * 2_000_000,
        "word\n" * 20_000,
        "word. " * 200_000,
        "Read more:\n" * 5_000,
        ":::\n" * 5_000,
    ],
)
def test_odd_flattened_text(text: str) -> None:
    try:
        article = newsparse.extract_text(text)
    except EmptyInputError:
        return
    assert isinstance(article, Article)


def test_the_same_page_gives_the_same_article() -> None:
    assert newsparse.extract(STORY) == newsparse.extract(STORY.encode()) == newsparse.extract(STORY)


# Pages of one to twenty megabytes, as expressions that a process of its own evaluates.
LARGE = {
    "nested blocks": "'<div>' * 400_000 + 'word'",
    "nested lists": "'<ul><li>' * 200_000 + 'word'",
    "nested styles": "''.join(f'<font color=c{n}>' for n in range(100_000)) + 'word'",
    "styles left open over paragraphs": "''.join(f'<font color=c{n}><p>word' for n in range(50_000))",
    "siblings": "'<p>word</p>' * 500_000",
    "siblings in a line": "'<p>' + '<i>w</i>' * 500_000",
    "pictures": "'<img src=a.jpg>' * 200_000",
    "unclosed everything": "'<article><div><ul><li><table><td><b><a href=/x><h1>Bridge <p>word <em class=x>' * 20_000",
    "nuls": "'<p>wo\\x00rd \\x00' * 200_000",
    "lone surrogates": "'<p>\\ud800word \\udfff' * 200_000",
    "prose": "('<p>' + 'Traffic is back on the old bridge after a year of repairs. ' * 6 + '</p>') * 30_000",
    "dense script": "'<p>' + '橋が再開した。' * 500_000",
    "a long attribute": "'<p class=\"' + 'related ' * 500_000 + '\">word</p>'",
    "nested json-ld": "'<script type=application/ld+json>' + '{\"a\":' * 200_000 + '1' + '}' * 200_000 + '</script>'",
    "items": "'<div itemscope itemprop=a><span itemprop=b>x</span></div>' * 50_000",
    "cells": "'<h1>Bridge</h1><table>' + '<tr><td>word one</td><td>2</td></tr>' * 50_000",
    "state": "'<script type=\"application/json\">[' + '{\"text\":\"Traffic is back.\"},' * 100_000 + '0]</script>'",
}
# Half a second a megabyte on a machine that does nothing else.
SECONDS_A_MEGABYTE = 1.0
TIMES_ITS_SIZE = 30
MEASURE = """
import resource, sys, time
import newsparse
newsparse.extract("<h1>Bridge reopens</h1><p>By Ann Lee, 1 January 2024</p><p>word</p>")
page = eval(sys.argv[1])
size = len(page.encode("utf-8", "surrogatepass"))
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
newsparse.extract(page)
seconds, after = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(seconds / size * 1e6, (after - before) * (1 if sys.platform == "darwin" else 1024) / size)
"""


def measured(name: str) -> tuple[float, float]:
    """Seconds of the processor a megabyte, and memory as a multiple of the page's size, in a process of its own."""
    command = [sys.executable, "-c", MEASURE, LARGE[name]]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()  # noqa: S603
    return float(told[0]), float(told[1])


@pytest.fixture(scope="module")
def measures() -> Iterator[dict[str, Future[tuple[float, float]]]]:
    """The measures of all large pages, taken side by side on as many processors as there are."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield {name: pool.submit(measured, name) for name in LARGE}


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is not told")
@pytest.mark.parametrize("name", LARGE)
def test_time_and_memory_are_bounded_by_the_size_of_the_page(
    name: str, measures: dict[str, Future[tuple[float, float]]]
) -> None:
    seconds, times = measures[name].result()
    assert seconds < SECONDS_A_MEGABYTE
    assert times < TIMES_ITS_SIZE
