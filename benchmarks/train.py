"""Train the labeller's model: corpora come in, the model goes out with its cross-validated figures.

    python -m benchmarks.train CORPUS... [--check CORPUS...] [--by-language NAME] [--out FILE]

A block is the story's if most of its runs of four words stand in the page's gold text. Sites are dealt into five
folds, the same in every run; a page is scored by the model of the folds that its site is not in, so no site is ever
scored by a model that saw it. The model that is written learns from all pages. Corpora after --check are scored
likewise and never learned from: theirs may be the same pages with another gold.

Figures are F1 of mean precision and mean recall of runs of four words, as in accuracy.py: `pipeline` is the text of
newsparse as a whole, `blocks` the blocks that the model alone chooses, `trained` the pipeline with the model that is
written, which has seen these very pages (those of --check too, if they are the same). Needs the extra `train`.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import log1p, sqrt
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import newsparse
from benchmarks import corpus, scores
from benchmarks.accuracy import joined
from benchmarks.corpus import Page
from newsparse.blocks.block import Block
from newsparse.blocks.from_page import read_blocks
from newsparse.evidence.read import read_evidence
from newsparse.evidence.titles import read_naming
from newsparse.page import read_page
from newsparse.roles import model
from newsparse.roles.prepare import prepare
from newsparse.roles.rows import FEATURE_NAMES, Row

Trees = list[Any]
Figures = dict[str, Any]
Pair = tuple[corpus.Gold, scores.Found]

# Folder name: the data set's name and licence. The pages belong to their publishers, whatever the licence.
SOURCES: Mapping[str, tuple[str, str]] = {
    "article-extraction-benchmark": ("scrapinghub/article-extraction-benchmark", "MIT"),
    "article-extraction-dataset": ("AndyTheFactory/article-extraction-dataset", "none stated"),
    "fundus": ("flairNLP/fundus, the parsers' test data", "MIT"),
    "wcxb": ("Web Content Extraction Benchmark (WCXB) by Murrough Foley, dev half, articles", "CC BY 4.0"),
}
WITH_STANDFIRST = frozenset({"fundus", "news424", "article-extraction-dataset"})
FOLDS = 5
SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"})

SHARED_RUNS = 0.6
PIECES = frozenset({"blockquote", "dd", "h2", "h3", "h4", "li", "p", "pre", "td", "th"})
BEYOND_LAST = 3

# A long block weighs more than a short one, but not in proportion; a short page's blocks more than a long page's.
WEIGHTS = {"per_log_word": 1 / 1.5, "most": 8.0, "page_words": 60.0, "most_page": 3.0}
TREES = 150
SETTINGS: Mapping[str, Any] = {
    "objective": "binary",
    "num_leaves": 12,
    "learning_rate": 0.1,
    "min_data_in_leaf": 100,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "feature_fraction": 0.3,
    "use_missing": False,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "seed": 0,
    "verbose": -1,
}
LARGEST = 100_000
FEWEST_PAGES = 5


@dataclass(frozen=True, slots=True)
class Sample:
    """A page with its blocks' rows and answers; blocks that the labeller never asks the model about have none."""

    corpus: str
    page: Page
    fold: int
    rows: list[Row]
    answers: list[bool]
    texts: list[str]

    def weights(self) -> list[float]:
        """How much each block counts in training."""
        lengths = [len(scores.words(text)) for text in self.texts]
        page = min(WEIGHTS["most_page"], WEIGHTS["page_words"] / (sqrt(sum(lengths)) + 1))
        return [page * min(WEIGHTS["most"], 1 + log1p(length) * WEIGHTS["per_log_word"]) for length in lengths]


def main(arguments: Sequence[str] | None = None) -> int:
    """Read, cross-validate, train, write."""
    options = parser().parse_args(arguments)
    samples = [found for folder in options.corpora for found in read(folder)]
    checks = [found for folder in options.check for found in read(folder)]
    print(f"{len(samples)} pages, {sum(map(len, (s.answers for s in samples)))} blocks", file=sys.stderr)
    trees = fit(samples)
    outcome: dict[str, Any] = {
        "trained_on": [source(folder.name, samples) for folder in options.corpora],
        "settings": {**{k: v for k, v in SETTINGS.items() if k != "verbose"}, "trees": TREES, "weights": WEIGHTS},
        "figures": figures(samples, checks, trees, options.by_language),
    }
    print(table(outcome["figures"]))
    text = written({**outcome, "features": list(FEATURE_NAMES), "trees": trees})
    if len(text) > LARGEST:
        print(f"the model takes {len(text)} bytes, more than {LARGEST}: not written", file=sys.stderr)
        return 1
    if options.out:
        options.out.write_text(text, encoding="utf-8")
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    found = argparse.ArgumentParser(prog="benchmarks.train", description="Train the block labeller's model.")
    found.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS", help="folder with manifest.jsonl and pages/")
    found.add_argument("--check", nargs="+", type=Path, default=[], metavar="CORPUS", help="score, but do not learn")
    found.add_argument("--by-language", default="fundus", metavar="NAME", help="the corpus to score by language too")
    found.add_argument("--out", type=Path, metavar="FILE", help="the model's file; without it only the figures appear")
    return found


def source(name: str, samples: Iterable[Sample]) -> Figures:
    """What the model says of a data set that it was trained on."""
    title, licence = SOURCES.get(name, (name, "unknown"))
    return {"name": title, "pages": sum(s.corpus == name for s in samples), "licence": licence}


def read(folder: Path) -> Iterator[Sample]:
    """The samples of a corpus: its pages that have a gold text."""
    for page in corpus.read(folder):
        if page.gold.get("text"):
            yield sample(folder.name, page)


def sample(name: str, page: Page) -> Sample:
    """A page's rows, as the labeller works them out, with the answers that its gold text gives."""
    limits = newsparse.Limits()
    reading = read_blocks(read_page(page.html, content_type=None, limits=limits), limits)
    evidence = read_evidence(reading.declarations, page.url or None)
    prepared = prepare(reading.blocks, evidence, read_naming(evidence))
    answers = in_story(reading.blocks, page.gold["text"])
    asked = [n for n, row in enumerate(prepared.rows) if row is not None]
    rows = [row for row in prepared.rows if row is not None]
    return Sample(name, page, fold_of(page), rows, [answers[n] for n in asked], [reading.blocks[n].text for n in asked])


def fold_of(page: Page) -> int:
    """The fold that a page's site is in, by a hash of its name."""
    return int(hashlib.sha256((site(page.url) or page.id).encode()).hexdigest(), 16) % FOLDS


def site(url: str) -> str:
    """The registered domain, nearly: the last two labels of the host, three where the last but one is no name.

    >>> site("https://www.example.org/story"), site("https://news.example.co.uk:8080/story")
    ('example.org', 'example.co.uk')
    """
    labels = (urlsplit(url).hostname or "").split(".")
    national = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return ".".join(labels[-3 if national else -2 :])


def in_story(blocks: Sequence[Block], text: str) -> list[bool]:
    """For each block, whether it is part of the gold text; too short ones go by whole lines and by their neighbours."""
    runs, whole = scores.shingles(text), f" {scores.plain(text)} "
    lines = set(map(scores.plain, text.splitlines()))
    answers = [block.kind == "text" and mostly_in(block.text, runs) for block in blocks]
    told = [n for n, answer in enumerate(answers) if answer]
    if not told:
        return answers
    first, last = told[0], told[-1]
    for n in range(first, min(len(blocks), last + BEYOND_LAST + 1)):
        block = blocks[n]
        if block.kind != "text" or not is_short(block.text) or not (key := scores.plain(block.text)):
            continue
        if key in lines:
            answers[n] = True
        elif n <= last and block.tag in PIECES and f" {key} " in whole:
            answers[n] = any(answers[max(first, n - 2) : n + 3])
    return answers


def is_short(text: str) -> bool:
    """Whether a text has no run of words of its own."""
    return len(scores.words(text)) < scores.SHINGLE


def mostly_in(text: str, runs: Mapping[tuple[str, ...], int]) -> bool:
    """Whether most runs of a text are among those given; False for a text that is too short to tell."""
    if is_short(text):
        return False
    own = scores.shingles(text)
    return sum(count for run, count in own.items() if run in runs) > SHARED_RUNS * own.total()


def fit(samples: Sequence[Sample]) -> Trees:
    """Train on the samples; the trees as they stand in model.json."""
    import lightgbm
    import numpy as np

    data = lightgbm.Dataset(
        np.array([row.all() for s in samples for row in s.rows], dtype=np.float32),
        label=[float(answer) for s in samples for answer in s.answers],
        weight=[weight for s in samples for weight in s.weights()],
        free_raw_data=True,
    )
    booster = lightgbm.train(dict(SETTINGS), data, num_boost_round=TREES)
    return [shortened(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]


def shortened(node: Mapping[str, Any]) -> Any:
    """A tree as nested lists: [feature, threshold, low branch, high branch], a leaf as a number."""
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    low, high = shortened(node["left_child"]), shortened(node["right_child"])
    return [node["split_feature"], float(f"{node['threshold']:.9g}"), low, high]


@contextmanager
def plugged(trees: Trees) -> Iterator[Callable[[Row], float]]:
    """Let newsparse use these trees for as long as the block lasts; yields their sum.

    The labeller has no parameter for its model, as looking one up for every block would slow it down for a need that
    nobody but this script has.
    """
    shipped = model.log_odds
    order = range(len(FEATURE_NAMES))
    model.log_odds = model.compiled([model.frozen(tree, order) for tree in trees])
    try:
        yield model.log_odds
    finally:
        model.log_odds = shipped


@dataclass(frozen=True, slots=True)
class Answer:
    """What came out for a sample: the text of the whole, the text of the model alone, the language found."""

    sample: Sample
    pipeline: Pair
    blocks: Pair
    language: str


def answers(samples: Iterable[Sample], trees: Trees) -> Iterator[Answer]:
    """Run newsparse with the trees over the samples."""
    with plugged(trees) as log_odds:
        for found in samples:
            gold = found.page.gold
            chosen = (text for text, row in zip(found.texts, found.rows, strict=True) if log_odds(row) > 0)
            try:
                article = newsparse.extract(found.page.html, url=found.page.url or None)
                text, standfirst, language = article.text, list(article.standfirst), article.language or ""
            except newsparse.NewsparseError:
                text, standfirst, language = "", [], ""
            whole: scores.Found = {"text": text, "standfirst": standfirst}
            whole = joined(whole) if found.corpus in WITH_STANDFIRST else whole
            yield Answer(found, (gold, whole), (gold, {"text": "\n\n".join(chosen)}), language.partition("-")[0])


def unseen(samples: Sequence[Sample], checks: Sequence[Sample]) -> list[Answer]:
    """Each sample and check by the model that learned from the samples of the other folds."""
    out: list[Answer] = []
    for fold in range(FOLDS):
        trees = fit([s for s in samples if s.fold != fold])
        out += answers([s for s in [*samples, *checks] if s.fold == fold], trees)
        print(f"fold {fold + 1} of {FOLDS} done", file=sys.stderr)
    return out


def figures(samples: Sequence[Sample], checks: Sequence[Sample], trees: Trees, by_language: str) -> Figures:
    """The figures of every corpus, learned from or not, and of the languages of one."""
    blind, seen = unseen(samples, checks), list(answers([*samples, *checks], trees))
    learned = list(dict.fromkeys(s.corpus for s in samples))
    found: Figures = {}
    for name in dict.fromkeys(s.corpus for s in [*samples, *checks]):
        mine = [answer for answer in blind if answer.sample.corpus == name]
        found[name] = {**score(mine), "learned": name in learned}
        found[name]["trained"] = f1([answer.pipeline for answer in seen if answer.sample.corpus == name])
    for language in sorted({answer.language for answer in blind}):
        mine = [a for a in blind if a.sample.corpus == by_language and a.language == language]
        if len(mine) >= FEWEST_PAGES:
            found[f"{by_language}, {language}"] = {**score(mine), "learned": by_language in learned}
            again = [a.pipeline for a in seen if a.sample.corpus == by_language and a.language == language]
            found[f"{by_language}, {language}"]["trained"] = f1(again)
    return found


def score(found: Sequence[Answer]) -> Figures:
    """The figures of some answers."""
    whole = scores.summary(answer.pipeline for answer in found)
    kept = {"F1": "pipeline", "precision": "precision", "recall": "recall"}
    kept |= {"link leak": "link_leak", "caption leak": "caption_leak"}
    out: Figures = {"pages": len(found), "blocks": f1([answer.blocks for answer in found])}
    return out | {name: round(whole[metric], 4) for metric, name in kept.items() if metric in whole}


def f1(pairs: Iterable[Pair]) -> float:
    """F1 of some answers' texts."""
    return round(scores.summary(pairs).get("F1", 0.0), 4)


def table(found: Figures) -> str:
    """The figures as a Markdown table; docs/roles.md shows it as it is."""
    lines = ["| corpus | pages | pipeline | precision | recall | blocks | trained |"]
    lines.append("|---|---:|---:|---:|---:|---:|---:|")
    for name, row in found.items():
        cells = [f"{row[column]:.3f}" for column in ("pipeline", "precision", "recall", "blocks", "trained")]
        title = name if row["learned"] else f"{name} (not learned from)"
        lines.append(f"| {title} | {row['pages']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def written(found: Figures) -> str:
    """The model as JSON: a line for each key, so that a change of the figures shows beside a change of the trees."""
    lines = [f"{json.dumps(key)}:{json.dumps(value, separators=(',', ':'))}" for key, value in found.items()]
    return "{" + ",\n".join(lines) + "}\n"


if __name__ == "__main__":
    sys.exit(main())
