"""The benchmarks' own code: each data set's layout, the metrics, the table, and a worker that gives up in time."""

import gzip
import json
from pathlib import Path

import pytest

from benchmarks import accuracy, corpus, prepare, scores, speed, systems, worker
from benchmarks.corpus import Page

HTML = b"<!doctype html><title>Ferry returns</title><p>The ferry is back.</p>"


def save(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    else:
        path.write_text(json.dumps(content), encoding="utf-8")


def converted(dataset: str, clone: Path, out: Path) -> list[Page]:
    assert prepare.main([dataset, str(clone), str(out)]) == 0
    return list(corpus.read(out))


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    return tmp_path / "clone"


def test_article_extraction_benchmark_layout(clone: Path, tmp_path: Path) -> None:
    save(
        clone / "ground-truth.json", {"0a1b": {"articleBody": "The ferry is back.", "url": "https://example.org/ferry"}}
    )
    save(clone / "html/0a1b.html.gz", HTML)
    (page,) = converted("article-extraction-benchmark", clone, tmp_path / "out")
    assert page == Page("0a1b", "https://example.org/ferry", HTML, "article", {"text": "The ferry is back."})


def test_wcxb_layout(clone: Path, tmp_path: Path) -> None:
    truth = {
        "title": "Ferry returns",
        "author": "Ida Falk, MS and Jonas Rehm",
        "publish_date": None,
        "main_content": "The ferry is back.",
        "with": ["ferry is back"],
        "without": ["Log in"],
    }
    record = {"url": "https://example.org/f", "_internal": {"page_type": {"primary": "service"}}, "ground_truth": truth}
    save(clone / "dev/ground-truth/0007.json", record)
    save(clone / "dev/html/0007.html.gz", HTML)
    (page,) = converted("wcxb", clone, tmp_path / "out")
    assert (page.id, page.kind) == ("0007", "service")
    assert page.gold == {
        "text": "The ferry is back.",
        "headline": "Ferry returns",
        "authors": ["Ida Falk", "Jonas Rehm"],
        "with": ["ferry is back"],
        "without": ["Log in"],
    }


def test_article_extraction_dataset_layout(clone: Path, tmp_path: Path) -> None:
    record = {
        "id": 1,
        "title": "Ferry returns",
        "authors": "",
        "date": "2025-11-02",
        "articleBody": "The ferry is back.",
    }
    save(clone / "articles.json", {"00ff": {**record, "url": "https://example.org/f"}, "page-is-lost": record})
    save(clone / "html/00ff.html", HTML)
    (page,) = converted("article-extraction-dataset", clone, tmp_path / "out")
    assert page.html == HTML
    assert page.gold == {"text": "The ferry is back.", "headline": "Ferry returns", "published": "2025-11-02"}


def test_fundus_layout(clone: Path, tmp_path: Path) -> None:
    data = clone / "tests/resources/parser/test_data/xx"
    body = {
        "summary": ["In short."],
        "sections": [{"headline": [], "paragraphs": ["One."]}, {"headline": ["Then"], "paragraphs": ["Two."]}],
    }
    images = [{"caption": "The pier.", "authors": ["Ana Reyes"]}, {"caption": None, "authors": []}]
    newest = {
        "authors": ["Ida Falk"],
        "body": body,
        "images": images,
        "publishing_date": "2025-11-02 07:00:00+00:00",
        "title": "Ferry returns",
        "topics": ["Ferries"],
    }
    save(data / "DailyFerry.json", {"V1": newest, "V1_1": {"title": "Ferry leaves"}})
    save(data / "DailyFerry_2023_04_28.html.gz", HTML)
    save(data / "DailyFerry_2025_11_02.html.gz", HTML + b"<!-- newer -->")
    save(data / "meta.info", {"DailyFerry_2023_04_28.html.gz": {"url": "https://example.org/f"}})
    first, second = converted("fundus", clone, tmp_path / "out")
    assert (first.id, first.url, first.html) == ("xx-DailyFerry-V1", "https://example.org/f", HTML)
    assert first.gold == {
        "headline": "Ferry returns",
        "authors": ["Ida Falk"],
        "published": "2025-11-02 07:00:00+00:00",
        "tags": ["Ferries"],
        "standfirst": ["In short."],
        "paragraphs": ["One.", "Two."],
        "subheads": ["Then"],
        "text": "In short.\n\nOne.\n\nThen\n\nTwo.",
        "captions": ["The pier."],
    }
    assert second.html.endswith(b"newer -->")
    assert second.gold == {"headline": "Ferry leaves"}


def test_fundus_older_records_name_their_page(clone: Path, tmp_path: Path) -> None:
    data = clone / "tests/resources/parser/test_data/xx"
    meta = {"url": "https://example.org/f", "crawl_date": "2023-04-28 20:32:32.962501"}
    save(data / "DailyFerry.json", {"V1": {"meta": meta, "content": {"title": "Ferry returns"}}})
    save(data / "DailyFerry_2023_04_28.html.gz", HTML)
    save(data / "DailyFerry_2024_01_01.html.gz", b"another page")
    (page,) = converted("fundus", clone, tmp_path / "out")
    assert (page.url, page.html, page.gold) == ("https://example.org/f", HTML, {"headline": "Ferry returns"})


def test_reading_by_kind_and_limit(tmp_path: Path) -> None:
    pages = [
        Page(str(n), "", HTML, "article" if n % 2 else "index", {"text": "x", "tags": float("nan")}) for n in range(6)
    ]
    assert corpus.write(pages, tmp_path) == 6
    assert [page.id for page in corpus.read(tmp_path, kind="article", limit=2)] == ["1", "3"]
    assert next(corpus.read(tmp_path)).gold == {"text": "x"}


STORY = {"text": "One two three four five", "related": [{"text": "The other long story", "kind": "inline"}]}


@pytest.mark.parametrize(
    ("metric", "gold", "found", "value"),
    [
        ("precision", STORY, {"text": "One two three four five six"}, 2 / 3),
        ("recall", STORY, {"text": "One two three four"}, 1 / 2),
        ("precision", STORY, {"text": ""}, None),
        ("recall", STORY, {"text": None}, 0.0),
        ("exact", STORY, {"text": "One two, three four five."}, 1.0),
        ("word F1", STORY, {"text": "one two"}, 4 / 7),
        ("with", {"with": ["Two three", "absent"]}, {"text": "one two, three"}, 0.5),
        ("without", {"without": ["Log in"]}, {"text": "one two three"}, 1.0),
        ("paragraph F1", {"paragraphs": ["One.", "Two."]}, {"text": "One\n\nTwo and more"}, 0.5),
        ("link leak", STORY, {"text": "One. Read more: the other long story"}, 1.0),
        ("caption leak", {"captions": ["A pier seen from the sea"], "related": []}, {"text": "Nothing of it"}, 0.0),
        ("caption leak", {"captions": ["A pier seen from the sea"]}, {"text": "Nothing of it"}, None),
        ("headline", {"headline": "Ferry “returns”"}, {"headline": 'FERRY "RETURNS"'}, 1.0),
        ("headline", {"headline": "Ferry returns"}, {}, None),
        ("authors", {"authors": ["Ida Falk", "Jonas Rehm"]}, {"authors": ["IDA FALK"]}, 2 / 3),
        ("authors", {"authors": []}, {"authors": ["Ida Falk"]}, None),
        ("date", {"published": "2025-11-02"}, {"published": "2025-11-02T23:00:00+01:00"}, 1.0),
        ("date", {"published": "2025-11-02T23:30:00Z"}, {"published": "2025-11-03T00:30:00+01:00"}, 1.0),
        ("date", {"published": "2025-11-02"}, {"published": None}, 0.0),
        ("instant", {"published": "2025-11-02T23:30:00Z"}, {"published": "2025-11-02T23:30:00"}, 0.0),
        ("instant", {"published": "2025-11-02T23:30:00Z"}, {"published": "2025-11-03T00:30:20+01:00"}, 1.0),
        ("instant", {"published": "2025-11-02"}, {"published": "2025-11-02"}, None),
        ("captions", {"captions": ["The pier."]}, {"captions": ["The pier"]}, 1.0),
        ("credits", {"images": [{"credit": "Ana Reyes"}, {"credit": None}]}, {"credits": ["Ana Reyes"]}, 1.0),
        ("section", {"section_any": ["World", "News"]}, {"section": "news"}, 1.0),
        ("kicker", {"kicker": None, "related": []}, {"kicker": None}, 1.0),
        ("standfirst", {"standfirst": [], "related": []}, {"standfirst": ["Something"]}, 0.0),
        ("related", STORY, {"related": []}, 0.0),
        ("related inline", STORY, {"related": [{"text": "The other long story", "kind": "inline"}]}, 1.0),
    ],
)
def test_metric(metric: str, gold: corpus.Gold, found: scores.Found, value: float | None) -> None:
    assert scores.METRICS[metric](gold, found) == (value if value is None else pytest.approx(value))


def test_summary_takes_f1_of_the_means() -> None:
    means = scores.summary([(STORY, {"text": STORY["text"]}), (STORY, {"text": ""})])
    assert means["precision"] == 1.0
    assert means["recall"] == 0.5
    assert means["F1"] == pytest.approx(2 / 3)


def echo(html: bytes, url: str) -> systems.Fields:
    return {"text": html.decode(), "headline": url}


def fail(html: bytes, url: str) -> systems.Fields:
    raise ValueError(f"{len(html)} bytes of {url} are too many")


def test_an_error_of_a_system_is_counted_and_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "SYSTEMS", {"fail": ("json", fail)})
    prediction = worker.answer("fail", HTML, "https://example.org/f")
    assert prediction.error is not None
    assert prediction.error.startswith("ValueError: ")
    row = accuracy.row([(Page("1", "", HTML, "article", STORY), prediction)], with_standfirst=False)
    assert (row["errors"], row["recall"], row["F1"]) == (1.0, 0.0, 0.0)


def test_a_page_that_takes_too_long_is_given_up() -> None:
    with worker.Worker("newsparse", page_seconds=0.0) as slow:
        prediction = slow.predict(Page("1", "", HTML * 20_000, "article", {}))
        assert prediction.error == "no answer in 0 s"
        assert slow.process is None


def test_table_orders_by_f1_and_leaves_blank_what_a_system_lacks() -> None:
    rows = {
        "worse": {"F1": 0.5, "ms mean": 12.34, "errors": 0.0},
        "better": {"F1": 0.75, "headline": 1.0, "ms mean": 1.0, "errors": 2.0},
    }
    assert accuracy.table(rows).splitlines()[2:] == [
        "| better | 0.750 | 1.000 | 1.0 | 2 |",
        "| worse | 0.500 |  | 12.3 | 0 |",
    ]


def test_standfirst_is_set_before_the_text_where_a_corpus_counts_it() -> None:
    assert accuracy.joined({"text": "Body.", "standfirst": ["In short."]})["text"] == "In short.\n\nBody."
    assert accuracy.joined({"text": "Body.", "standfirst": []})["text"] == "Body."


def test_speed_takes_the_best_round_and_the_floor_reads_every_node() -> None:
    assert speed.floor(HTML, "") == {}
    best = speed.best_seconds(
        {"floor": speed.floor, "echo": echo, "fail": fail}, [Page("1", "", HTML, "article", {})], 2
    )
    assert {name: len(times) for name, times in best.items()} == {"floor": 1, "echo": 1, "fail": 1}
    assert "| floor |" in speed.table(best)


def test_unknown_systems_are_named() -> None:
    with pytest.raises(SystemExit, match="no such system: nonesuch"):
        systems.choose("newsparse,nonesuch")


def test_missing_peers_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systems, "SYSTEMS", {"here": ("json", echo), "gone": ("no_such_module_here", echo)})
    assert systems.choose(None) == (["here"], ["gone"])
