"""Bytes come in, UTF-8 goes out: the encoding is found as browsers find it, and a declaration that lies is survived."""

import re
from codecs import utf_8_decode
from collections.abc import Sequence

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

from newsparse.errors import EmptyInputError, NotHTMLError

SIGNATURES = (
    (b"%PDF-", "a PDF document, not HTML: extract its text with a PDF library and pass that to extract_text()"),
    (b"PK\x03\x04", "a ZIP archive, not HTML: unpack it and pass the page inside"),
    (b"\x1f\x8b", "gzip data, not HTML: decompress it first"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data, not HTML: decompress it first"),
    (b"BZh", "bzip2 data, not HTML: decompress it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive, not HTML: unpack it and pass the page inside"),
    (b"Rar!", "a RAR archive, not HTML: unpack it and pass the page inside"),
    (b"\x89PNG\r\n", "a PNG image, not HTML: pass the page that shows it"),
    (b"\xff\xd8\xff", "a JPEG image, not HTML: pass the page that shows it"),
    (b"GIF8", "a GIF image, not HTML: pass the page that shows it"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI), not HTML: pass the page that shows it"),
    (b"\xd0\xcf\x11\xe0", "an Office document, not HTML: convert it first"),
    (b"\x7fELF", "a program, not HTML: pass a page"),
    (b"OggS", "an Ogg file, not HTML: pass the page that plays it"),
    (b"ID3", "an MP3 file, not HTML: pass the page that plays it"),
    (b"wOF", "a web font, not HTML: pass a page"),
)
# Encodings whose bytes are all ASCII, so that a successful reading as UTF-8 proves nothing.
STATEFUL = frozenset({"iso2022_jp", "iso-2022-jp", "hz", "hz-gb-2312", "utf-7"})
# Declared by default on many servers, whatever the page is in.
WESTERN = frozenset({"cp1252", "iso8859-1", "iso8859-15"})
# Detection, two bytes a character: what shows the encoding, as lead bytes of its common characters or as letters.
WIDE = (
    ("euc_jp", re.compile("[\u3041-\u30fc]"), 0.25),
    ("shift_jis", re.compile("[\u3041-\u30fc]"), 0.25),
    ("euc_kr", re.compile("[\uac00-\ud7a3]"), 0.8),
    ("gb2312", re.compile("[\u4e00-\u9fff]"), 0.6),
    ("big5", re.compile("[\u4e00-\u9fff]"), 0.6),
)
# Detection, one byte a character: the letters that make up four fifths of the language's text.
NARROW = (
    ("cp1251", "оеаинтсрвлкмдпуі"),
    ("koi8_r", "оеаинтсрвлкмдпуі"),
    ("cp1253", "αοιετνσςηυρπκμλωάέίόύή"),
    ("cp1255", "יוהלארתבשמנדכע"),
    ("cp1256", "الينموترهبدعسق"),
    (
        "cp874",
        "\u0e32\u0e19\u0e23\u0e01\u0e2d\u0e07\u0e40\u0e48\u0e49\u0e17\u0e21\u0e22\u0e27\u0e25\u0e35\u0e31\u0e34\u0e2a\u0e14\u0e15\u0e1a\u0e2b\u0e1b\u0e04\u0e41\u0e30",
    ),
)
CONTROLS = bytes((*range(1, 9), *range(14, 27), *range(28, 32), 127))
# A lone letter between ASCII ones is an accent read wrongly; a script of its own comes in runs.
RUN = re.compile(rb"[\x80-\xff]{3,}")
IN_RUNS = 0.7
# The common characters of GB 2312 and Big5 stand in these rows.
COMMON_ROWS = {"gb2312": range(0xB0, 0xD8), "big5": range(0xA4, 0xC7)}
PIECE = 1 << 14
SAMPLE = 200_000
CHARACTERS = 4_000
CONVINCING = 0.66
BROKEN = 0.02
# A page may hold a few bytes of another encoding (a pasted quote) and still be what it declares.
TOLERATED_ERRORS = 0.02


def to_utf8(raw: bytes, content_type: str | None) -> bytes:
    """Turn a page into UTF-8: byte order mark, proof by reading as UTF-8, what is declared, then detection.

    Raises:
        EmptyInputError: no bytes, or none but white space.
        NotHTMLError: binary data.
    """
    if not raw or raw.isspace():
        raise EmptyInputError("the page is empty: check that the download succeeded")
    marked, mark = read_bom(raw)
    if marked and mark:
        return recoded(raw[len(mark) :].decode(marked, "replace"))
    wide = unmarked_utf16(raw)
    if wide:
        return recoded(raw.decode(wide, "replace"))
    refuse_binary(raw)
    stated = (http_content_type_encoding(content_type), html_body_declared_encoding(raw[:8192]))
    declared = [name for encoding in stated if encoding and (name := resolve_encoding(encoding))]
    if STATEFUL.isdisjoint(declared) and is_utf8(raw):
        return raw
    return recoded(decode_legacy(raw, declared))


def recoded(text: str) -> bytes:
    """Text as UTF-8, what UTF-8 cannot hold replaced."""
    return text.encode("utf-8", "replace")


def is_utf8(raw: bytes) -> bool:
    """Whether the bytes are UTF-8 throughout, the surest sign that they were meant to be.

    Pieces that fit a processor's cache are read three times as fast as the whole.
    """
    if raw.isascii():
        return True
    view, read, end = memoryview(raw), 0, len(raw)
    try:
        while read < end:
            read += utf_8_decode(view[read : read + PIECE], "strict", read + PIECE >= end)[1]
    except UnicodeDecodeError:
        return False
    return True


def decode_legacy(raw: bytes, declared: Sequence[str]) -> str:
    """Decode bytes that are not UTF-8: as HTTP says, as the page says, as UTF-8 with errors, or by detection."""
    high = sum(map(raw[:SAMPLE].count, range(128, 256))) or 1
    for encoding in (*declared, "utf-8"):
        text = replaced(raw, encoding)
        if text is None or text[:SAMPLE].count("\ufffd") > high * TOLERATED_ERRORS or suspicious(text, encoding):
            continue
        if encoding not in WESTERN or detected(raw[:SAMPLE]) is None:
            return text
    return raw.decode(detected(raw[:SAMPLE]) or "cp1252", "replace")


def replaced(raw: bytes, encoding: str | None) -> str | None:
    """The bytes in that encoding, undecodable ones replaced; None for an encoding that Python lacks."""
    try:
        return raw.decode(encoding, "replace") if encoding else None
    except LookupError:
        return None


def suspicious(text: str, encoding: str | None) -> bool:
    """Whether a one-byte decoding shows control characters, the mark of a wrong declaration."""
    return encoding != "utf-8" and sum(map(text[:SAMPLE].count, map(chr, range(0x80, 0xA0)))) > 0


def detected(sample: bytes) -> str | None:
    """The encoding whose common letters the sample is made of, or None for Western text and for doubt.

    >>> detected("Новый мост через реку открылся в понедельник.".encode("koi8_r"))
    'koi8_r'

    Cases: russian-koi8-r-without-declaration, shift-jis-declared-utf8.
    """
    for encoding, letters, least in WIDE:
        text = beyond_ascii(sample, encoding)
        if text.count("\ufffd") > len(text) * BROKEN or len(letters.findall(text)) < max(1, len(text) * least):
            continue
        rows = COMMON_ROWS.get(encoding)
        if rows is None or share_in(text, encoding, rows) > CONVINCING:
            return "gb18030" if encoding == "gb2312" else encoding
    high = sum(map(sample.count, range(128, 256)))
    if sum(map(len, RUN.findall(sample))) < high * IN_RUNS:
        return None
    shares = {}
    for encoding, common in NARROW:
        text = beyond_ascii(sample, encoding)
        shares[encoding] = sum(map(text.count, common)) / (len(text) or 1)
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > CONVINCING else None


def beyond_ascii(sample: bytes, encoding: str) -> str:
    """The first characters of the sample, read in that encoding, that are not ASCII."""
    return "".join(char for char in sample.decode(encoding, "replace") if char > "\x7f")[:CHARACTERS]


def share_in(text: str, encoding: str, rows: range) -> float:
    """The share of the ideographs that stand in the rows of an encoding that hold its common ones."""
    found = [char.encode(encoding, "replace")[0] in rows for char in text if "\u4e00" <= char <= "\u9fff"]
    return sum(found) / (len(found) or 1)


def unmarked_utf16(raw: bytes) -> str | None:
    """UTF-16 without a mark shows as a NUL beside every ASCII character."""
    head = raw[:400]
    if len(head) < 8 or head.count(0) < len(head) * 0.3:
        return None
    odd, even = head[1::2].count(0), head[::2].count(0)
    if odd > len(head) * 0.3 and even < odd / 10:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) * 0.3 and odd < even / 10 else None


def refuse_binary(raw: bytes) -> None:
    """Raise NotHTMLError for data that no decoding turns into a page."""
    for signature, message in SIGNATURES:
        if raw.startswith(signature):
            raise NotHTMLError(f"the input is {message}")
    if raw[4:8] == b"ftyp":
        raise NotHTMLError("the input is a video or image file, not HTML: pass the page that shows it")
    head = raw[:4096]
    controls = len(head) - len(head.translate(None, CONTROLS))
    nulls = head.count(0)
    if b"<" not in head and (controls + nulls) > len(head) * 0.05:
        raise NotHTMLError("the input is binary data, not text: check what the download returned")
    if controls > len(head) * 0.2:
        raise NotHTMLError("the input is binary data, not text: check what the download returned")
