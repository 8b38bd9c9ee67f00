"""The lenient reader: what valid JSON gives, what broken JSON still gives, and that neither depth nor size hurts it."""

import json
import time

import pytest

from newsparse.evidence.lenient_json import MAX_DEPTH, decode_entities, read_json

STORY = {"headline": "Tide turns", "tags": ["sea", "sky"]}
SOUND = json.dumps(STORY)


@pytest.mark.parametrize(
    "text",
    [
        SOUND,
        "\ufeff \n" + SOUND,
        f"<!--\n{SOUND}\n-->",
        f"//<![CDATA[\n{SOUND}\n//]]>",
        f"/*<![CDATA[*/{SOUND}/*]]>*/",
        f"<![CDATA[{SOUND}]]>",
        f"{SOUND};",
        f"var story = {SOUND};",
        SOUND.replace('"', "&quot;"),
        '{"headline": "Tide turns", /* labels */ "tags": ["sea", "sky"]}',
        '{"headline": "Tide turns", // labels\n "tags": ["sea", "sky"]}',
        '{"headline": "Tide turns", "tags": ["sea", "sky",],}',
        '{"headline": "Tide turns",, "tags": ["sea",, "sky"]}',
        '{"headline": "Tide turns"\n "tags": ["sea", "sky"]}',
        "{'headline': 'Tide turns', 'tags': ['sea', 'sky']}",
        '{headline: "Tide turns", tags: ["sea", "sky"]}',
        '{"headline": "Tide turns", "tags": ["sea", "sky"',
        '{"headline": "Tide turns", "tags": ["sea", "sky"], "articleBody": "The harb',
        '{"headline": "Tide turns", "tags": ["sea", "sky"}',
        '{"headline": "Tide turns"], "tags": ["sea", "sky"]}',
    ],
)
def test_reads_the_story_however_it_is_wrapped_or_broken(text: str) -> None:
    assert read_json(text) == [STORY]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": "one\ntwo\tthree\x01"}', "one\ntwo\tthree\x01"),
        ('{"a": "one\ntwo",}', "one\ntwo"),
        ('{"a": "She said "no" twice", "b": 1}', 'She said "no" twice'),
        ('{"a": "The "tide", that is", "b": 1}', 'The "tide", that is'),
        ('{"a": "<a href="https://example.com/x">link</a> text"}', '<a href="https://example.com/x">link</a> text'),
        (r'{"a": "it\'s \x here\u00e9\n\/",}', "it's x hereé\n/"),
        (r'{"a": "\ud83c\udf0a",}', "\N{WATER WAVE}"),
        (r'{"a": "\ud83c\udf0a"}', "\N{WATER WAVE}"),
        (r'{"a": "cut \ud83c"}', "cut \ufffd"),
        (r'{"a": "cut \udf0a",}', "cut \ufffd"),
        ('{"a": NaN}', None),
        ('{"a": undefined,}', None),
        ('{"a": -1.5e3,}', -1500.0),
        ('{"a": 12,}', 12),
        ('{"a": true,}', True),
    ],
)
def test_reads_values(text: str, expected: object) -> None:
    assert read_json(text)[0]["a"] == expected  # type: ignore[call-overload]


def test_reads_several_values_one_after_another() -> None:
    assert read_json('{"a": 1}\n{"b": 2} [3]') == [{"a": 1}, {"b": 2}, [3]]
    assert read_json('{"a": 1},\n{"b": 2,}; {"c": 3}') == [{"a": 1}, {"b": 2}, {"c": 3}]


@pytest.mark.parametrize("text", ["", "   ", "null", '"text"', "12", "// nothing", "/* open", "<!-- -->", "]}", '"'])
def test_finds_nothing_where_there_is_nothing(text: str) -> None:
    assert read_json(text) == []


HOSTILE = {
    "deep arrays": "[" * 100_000,
    "deep objects": '{"a":' * 100_000,
    "deep and closed": "[" * 100_000 + "]" * 100_000,
    "deep and wrongly closed": "{" * 100_000 + "]" * 100_000,
    "mixed depth": '[{"a":' * 50_000 + "]}" * 50_000,
    "long string": '{"a": "' + "x" * 1_000_000 + '"}',
    "long string, broken": '{"a": "' + "x" * 1_000_000 + '",,}',
    "quotes": '{"a": ' + '"' * 200_000,
    "quotes and words": '{"a": "' + '"b ' * 100_000,
    "quotes and commas": '{"a": "' + '" , x' * 100_000,
    "single quotes": "{'" + "'a " * 100_000,
    "escaped single quotes": "{" + "'\\'," * 100_000,
    "backslashes": '{"a": "' + "\\" * 300_001,
    "open comments": "{" + "/*" * 200_000,
    "slashes": "{" + "/ " * 200_000,
    "white space": '{"a"' + " " * 500_000 + "x",
    "quotes in white space": '{"a": "' + ('"' + " " * 500) * 2_000,
    "many values": "{}" * 100_000,
    "long number": '{"a": ' + "9" * 100_000 + "}",
    "long references": "&quot;{&#" + "9" * 100_000 + ";",
    "ampersands": "&quot;{" + "&" * 300_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_is_quick_and_quiet_whatever_it_reads(text: str) -> None:
    start = time.process_time()
    read_json(text)
    # The slowest takes 0.6 s; what is not linear takes minutes.
    assert time.process_time() - start < 5


def test_leaves_out_what_is_nested_too_deep() -> None:
    value: object = read_json('{"a":' * 5_000 + "1")[0]
    depth = 0
    while isinstance(value, dict):
        depth, value = depth + 1, value.get("a")
    assert depth == MAX_DEPTH


def test_what_follows_a_deep_part_is_read() -> None:
    text = '{"deep": ' + "[" * 5_000 + "]" * 5_000 + ', "headline": "Tide turns"}'
    assert read_json(text)[0]["headline"] == "Tide turns"  # type: ignore[call-overload]


def test_decodes_only_finished_entities() -> None:
    assert decode_entities("&eacute;&#233;&#xE9; &copy=2 &nosuch; & &#99999999999;") == (
        "ééé &copy=2 &nosuch; & &#99999999999;"
    )
