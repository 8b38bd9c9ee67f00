"""Bytes come in, UTF-8 goes out: the encoding is found as browsers find it, and a declaration that lies is survived."""

import re
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
# Tried where nothing is declared, or what is declared fails, each with the characters that prove it right.
DETECTABLE = (
    ("shift_jis", "\u3041", "\u30ff"),
    ("euc_jp", "\u3041", "\u30ff"),
    ("euc_kr", "\uac00", "\ud7a3"),
    ("gb18030", "\u4e00", "\u9fff"),
    ("big5", "\u4e00", "\u9fff"),
    ("cp1251", "\u0430", "\u044f"),
    ("koi8_r", "\u0430", "\u044f"),
    ("cp1256", "\u0621", "\u064a"),
    ("cp1253", "\u03b1", "\u03ce"),
    ("cp1255", "\u05d0", "\u05ea"),
    ("cp874", "\u0e01", "\u0e59"),
)
# Thai words are long runs; a lone letter inside an ASCII word is an accent read wrongly.
THAI_RUN = re.compile("[\u0e01-\u0e59]+")
SAMPLE = 200_000
# Share of the non-ASCII bytes that must come out as letters of the script before a guess is believed.
CONVINCING = 0.7
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
    """Whether the bytes are UTF-8 throughout, the surest sign that they were meant to be."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def decode_legacy(raw: bytes, declared: Sequence[str]) -> str:
    """Decode bytes that are not UTF-8: as HTTP says, as the page says, as UTF-8 with errors, or by detection."""
    high = sum(map(raw[:SAMPLE].count, range(128, 256))) or 1
    for encoding in (*declared, "utf-8"):
        text = replaced(raw, encoding)
        if (
            text is not None
            and text[:SAMPLE].count("\ufffd") <= high * TOLERATED_ERRORS
            and not suspicious(text, encoding)
        ):
            return text
    return raw.decode(detected(raw[:SAMPLE], high) or "cp1252", "replace")


def replaced(raw: bytes, encoding: str | None) -> str | None:
    """The bytes in that encoding, undecodable ones replaced; None for an encoding that Python lacks."""
    try:
        return raw.decode(encoding, "replace") if encoding else None
    except LookupError:
        return None


def suspicious(text: str, encoding: str | None) -> bool:
    """Whether a one-byte decoding shows control characters, the mark of a wrong declaration."""
    return encoding != "utf-8" and sum(map(text[:SAMPLE].count, map(chr, range(0x80, 0xA0)))) > 0


def detected(sample: bytes, high: int) -> str | None:
    """The encoding whose letters the sample is made of, or None."""
    best, best_share = None, CONVINCING
    for encoding, low, top in DETECTABLE:
        text = sample.decode(encoding, "replace")
        letters = sum(low <= char <= top for char in text)
        others = sum(char > "\x7f" for char in text)
        share = letters / others if others else 0
        if encoding == "cp874" and letters < 4 * len(THAI_RUN.findall(text)):
            continue
        width = 2 if encoding in ("shift_jis", "euc_jp", "euc_kr", "gb18030", "big5") else 1
        if share > best_share and letters * width > high * 0.5 * CONVINCING:
            best, best_share = encoding, share
    return best


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
    controls = sum(head.count(byte) for byte in (*range(1, 9), *range(14, 27), *range(28, 32), 127))
    nulls = head.count(0)
    if b"<" not in head and (controls + nulls) > len(head) * 0.05:
        raise NotHTMLError("the input is binary data, not text: check what the download returned")
    if controls > len(head) * 0.2:
        raise NotHTMLError("the input is binary data, not text: check what the download returned")
