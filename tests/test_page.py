"""What a caller may pass, how it is decoded, and what is refused."""

import codecs
from collections.abc import Iterator

import pytest
from lxml import etree
from lxml import html as lxml_html
from parsel import Selector

import newsparse
from newsparse import EmptyInputError, InvalidArgumentError, Limits, NotHTMLError, TooLargeError
from newsparse.blocks.from_page import read_blocks
from newsparse.nodes import Node
from newsparse.page import read_page

HTML = (
    "<html><head><title>Bridge</title></head>"
    "<body><h1>Bridge reopens</h1><p>Traffic is <b>back</b> today.</p></body></html>"
)

SENTENCES = {
    "shift_jis": "北部の川にかかる新しい橋が月曜日に開通した。住民は一年ぶりに車で渡れるようになったと話している。",
    "euc_jp": "北部の川にかかる新しい橋が月曜日に開通した。住民は一年ぶりに車で渡れるようになったと話している。",
    "euc_kr": "북부 강에 놓인 새 다리가 월요일에 개통되었다. 주민들은 일 년 만에 차로 건널 수 있게 되었다고 말했다.",
    "gb18030": "北部河流上的新桥星期一通车。居民说，一年来他们第一次可以开车过河。市长感谢了所有建设者。",
    "big5": "北部河流上的新橋星期一通車。居民說，一年來他們第一次可以開車過河。市長感謝了所有建設者。",
    "cp1251": "Новый мост через реку открылся в понедельник. Жители говорят, что впервые за год смогли проехать.",
    "koi8_r": "Новый мост через реку открылся в понедельник. Жители говорят, что впервые за год смогли проехать.",
    "cp1253": "Η νέα γέφυρα του ποταμού άνοιξε τη Δευτέρα. Οι κάτοικοι λένε ότι πέρασαν με αυτοκίνητο.",
    "cp1255": "הגשר החדש על הנהר נפתח ביום שני. התושבים אומרים שעברו בו לראשונה.",
    "cp1256": "افتتح الجسر الجديد على النهر يوم الاثنين وقال السكان إنهم عبروا بالسيارة لأول مرة منذ عام",
    "cp874": "สะพานใหม่ข้ามแม่น้ำเปิดเมื่อวันจันทร์ ชาวบ้านบอกว่าขับรถข้ามได้ครั้งแรกในรอบหนึ่งปี",
    "cp1252": "Le pont rouvrira lundi, a déclaré la maire. « Un été sans traversée », dit-elle.",
}


def nodes_of(html: object, content_type: str | None = None) -> Iterator[Node]:
    """All nodes of a page in document order."""
    waiting = [read_page(html, content_type=content_type, limits=Limits()).root]
    while waiting:
        node = waiting.pop()
        if node is not None:
            yield node
            waiting += [node.next if node.tag != "html" else None, node.first_child]


def text_of(html: object, content_type: str | None = None) -> str:
    """All text of a page but that of scripts."""
    blocks = read_blocks(read_page(html, content_type=content_type, limits=Limits()), Limits()).blocks
    return " ".join(block.text for block in blocks)


def tags_of(html: object) -> list[str]:
    return [node.tag for node in nodes_of(html) if node.tag and node.tag[0] != "-"]


INPUTS = {
    "str": HTML,
    "bytes": HTML.encode(),
    "bytearray": bytearray(HTML.encode()),
    "memoryview": memoryview(HTML.encode()),
    "lxml element": lxml_html.fromstring(HTML),
    "lxml tree": lxml_html.fromstring(HTML).getroottree(),
    "selector": Selector(HTML),
    "utf-16 with a mark": HTML.encode("utf-16"),
    "utf-16-le": HTML.encode("utf-16-le"),
    "utf-16-be": HTML.encode("utf-16-be"),
    "utf-8 with a mark": codecs.BOM_UTF8 + HTML.encode(),
    "xhtml": b'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">' + HTML[6:].encode(),
    "broken xhtml": b'<?xml version="1.0"?>' + HTML.replace("</p>", "").encode(),
}


@pytest.mark.parametrize("name", INPUTS)
def test_every_kind_of_input_reads_the_same(name: str) -> None:
    assert text_of(INPUTS[name]) == "Bridge reopens Traffic is back today."
    assert tags_of(INPUTS[name]) == ["html", "head", "title", "body", "h1", "p", "b"]


@pytest.mark.parametrize("name", INPUTS)
def test_every_kind_of_input_is_extracted(name: str) -> None:
    assert newsparse.extract(INPUTS[name]).headline == "Bridge reopens"


def test_the_callers_tree_is_left_alone() -> None:
    tree = lxml_html.fromstring(HTML)
    before = etree.tostring(tree)
    newsparse.extract(tree)
    assert etree.tostring(tree) == before


def test_a_tree_keeps_tails_and_drops_comments() -> None:
    tree = lxml_html.fromstring("<div><p>One<!-- no --> two</p><script>no()</script> three<?pi no?> four</div>")
    assert text_of(tree) == "One two three four"


@pytest.mark.parametrize("empty", ["", " \n\t", b"", b"\r\n "])
def test_nothing_is_an_error(empty: object) -> None:
    with pytest.raises(EmptyInputError, match="download"):
        newsparse.extract(empty)


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "PNG"),
        (b"PK\x03\x04" + bytes(40), "ZIP"),
        (b"\x1f\x8b\x08" + bytes(40), "gzip"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "JPEG"),
        (b"GIF89a" + bytes(40), "GIF"),
        (b"\x00\x00\x00\x20ftypisom" + bytes(40), "video"),
        (b"\x01\x02\x00\x9f" * 500, "binary"),
    ],
)
def test_what_is_not_html_is_named(data: bytes, named: str) -> None:
    with pytest.raises(NotHTMLError, match=named):
        newsparse.extract(data)


@pytest.mark.parametrize("page", ["<p>far too long</p>", b"<p>far too long</p>"])
def test_too_large_names_the_limit(page: object) -> None:
    with pytest.raises(TooLargeError, match="max_bytes"):
        newsparse.extract(page, limits=Limits(max_bytes=8))
    assert newsparse.extract(page, limits=Limits(max_bytes=19)) is not None


@pytest.mark.parametrize("wrong", [None, 42, ["<p>"], {"html": "<p>"}, object(), Selector('{"a": 1}', type="json")])
def test_another_type_is_an_error(wrong: object) -> None:
    with pytest.raises(InvalidArgumentError, match="bytes, str, an lxml tree or a parsel Selector"):
        newsparse.extract(wrong)
    with pytest.raises(TypeError):
        newsparse.extract(wrong)


def test_a_url_of_another_type_is_an_error() -> None:
    with pytest.raises(InvalidArgumentError, match="url"):
        newsparse.extract(HTML, url=b"https://news.example.org/")  # type: ignore[arg-type]


@pytest.mark.parametrize("encoding", SENTENCES)
def test_an_undeclared_encoding_is_detected(encoding: str) -> None:
    sentence = SENTENCES[encoding]
    assert text_of(f"<html><body><p>{sentence}</p></body></html>".encode(encoding)) == sentence


@pytest.mark.parametrize("encoding", SENTENCES)
def test_a_declared_encoding_is_believed(encoding: str) -> None:
    sentence = SENTENCES[encoding]
    declared = encoding.replace("_", "-") if encoding != "gb18030" else "gb2312"
    assert text_of(f"<p>{sentence}</p>".encode(encoding), f"text/html; charset={declared}") == sentence
    assert text_of(f'<meta charset="{declared}"><p>{sentence}</p>'.encode(encoding)) == sentence


@pytest.mark.parametrize("encoding", SENTENCES)
@pytest.mark.parametrize("lie", ["utf-8", "iso-8859-1", "us-ascii", "no-such-encoding"])
def test_a_lying_declaration_is_survived(encoding: str, lie: str) -> None:
    sentence = SENTENCES[encoding]
    assert text_of(f'<meta charset="{lie}"><p>{sentence}</p>'.encode(encoding)) == sentence
    assert text_of(f"<p>{sentence}</p>".encode(encoding), f"text/html; charset={lie}") == sentence


@pytest.mark.parametrize("lie", ["iso-8859-1", "windows-1251", "shift_jis", "utf-16"])
@pytest.mark.parametrize("sentence", SENTENCES.values())
def test_utf_8_proves_itself(sentence: str, lie: str) -> None:
    assert text_of(f'<meta charset="{lie}"><p>{sentence}</p>'.encode(), f"text/html; charset={lie}") == sentence


def test_http_outranks_the_page() -> None:
    page = '<meta charset="cp1251"><p>žluťoučký kůň</p>'.encode("cp1250")
    assert text_of(page, "text/html; charset=windows-1250") == "žluťoučký kůň"


def test_a_byte_order_mark_outranks_all() -> None:
    assert text_of(codecs.BOM_UTF8 + "<p>é</p>".encode(), "text/html; charset=cp1251") == "é"


def test_iso_2022_jp_needs_its_declaration() -> None:
    sentence = SENTENCES["shift_jis"]
    assert text_of(f'<meta charset="iso-2022-jp"><p>{sentence}</p>'.encode("iso2022_jp")) == sentence


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    page = ("<p>" + "Der Bürgermeister eröffnete die Brücke. " * 40 + "</p>").encode() + b"<p>caf\xe9</p>"
    assert "Bürgermeister eröffnete die Brücke" in text_of(page)


def test_windows_characters_under_a_latin_1_declaration() -> None:
    assert text_of('<meta charset="iso-8859-1"><p>“Yes” – he said</p>'.encode("cp1252")) == "“Yes” – he said"


def test_lone_surrogates_are_replaced() -> None:
    assert text_of("<p>a\ud800b</p>") == "a?b"
