"""The addresses of a picture in several sizes come in; what they share goes out, and the largest of them."""

import re
from itertools import islice
from urllib.parse import parse_qsl, unquote, urlsplit

from newsparse.blocks.block import Media
from newsparse.evidence.url import PLAIN_URL, absolute

MAX_URL = 2_000
_SIZE_SUFFIX = re.compile(
    r"(?:[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}[wh]|\dx|scaled|large|medium|small|thumb(?:nail)?))+$", re.I
)
_SIZE_SEGMENT = re.compile(
    r"(?:\d{2,4}x\d{2,4}|[whs][_-]?\d{2,4}|\d{2,4}[wh]?|\d{1,2}[:x]\d{1,2}|[a-z]{1,2}_[\w.:-]+(?:,[a-z]{1,2}_[\w.:-]+)*,?|thumbs?|styles|fit-in)$",
    re.I,
)
_SIZE_HINT = re.compile(
    r"(?:^|[/_,;&?=-])(?:w|width|wid|resize|size)[_=:-]?(\d{2,5})(?!\d)|[-_/](\d{2,4})x\d{2,4}(?!\d)", re.I
)
# Parameters that choose the picture itself; what else stands in a query chooses its size, crop, format or signature.
_IDENTIFYING = frozenset(
    {"id", "image", "img", "file", "src", "url", "path", "name", "photo", "pic", "p", "f", "imageid", "image_id"}
)
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)$", re.I)


def picture_key(url: str) -> str:
    """What the addresses of one picture in several sizes share.

    >>> picture_key("https://example.com/a/sea-300x200.jpg?w=640") == picture_key("https://example.com/a/sea.jpg")
    True

    Cases: mobile-and-desktop-copies.
    """
    if plain := PLAIN_URL.fullmatch(url[:MAX_URL]):
        path, stated = plain[2] or "", plain[3] or ""
    else:
        try:
            parts = urlsplit(url.strip()[:MAX_URL])
        except ValueError:
            return url
        path, stated = unquote(parts.path), parts.query
    segments = [segment for segment in path.split("/") if segment]
    name, dot, extension = segments[-1].rpartition(".") if segments else ("", "", "")
    name = name if dot else extension
    name = name[:-80] + _SIZE_SUFFIX.sub("", name[-80:])
    folders = [segment for segment in segments[:-1] if not _SIZE_SEGMENT.match(segment)]
    pairs = parse_qsl(stated)[:20] if stated else ()
    query = "&".join(f"{k}={v}" for k, v in pairs if k.lower() in _IDENTIFYING)
    return "/".join((*folders, name)) + (f"?{query}" if query else "")


def size_hint(url: str) -> int:
    """The largest width that an address names, 0 where it names none."""
    return max((int(m[1] or m[2]) for m in islice(_SIZE_HINT.finditer(url[:MAX_URL]), 8)), default=0)


def largest_url(media: Media, base: str | None) -> str | None:
    """The absolute address of the largest size on offer: a linked file, or the widest named, or the first.

    >>> largest_url(Media(("/a-300x200.jpg", "/a-1200x800.jpg")), "https://example.com/story")
    'https://example.com/a-1200x800.jpg'

    Cases: image-lazy-data-src-and-srcset.
    """
    urls = [url for raw in media.urls[:12] if not ("{" in raw or "[" in raw) and (url := absolute(raw, base))]
    if not urls:
        return None
    linked = absolute(media.href, base) if media.href else None
    if linked and _IMAGE_FILE.search(urlsplit(linked).path) and picture_key(linked) == picture_key(urls[0]):
        return linked
    if len(urls) == 1 or not size_hint(urls[0]):
        return urls[0]
    return max(urls, key=size_hint)
