"""An img, picture, video or iframe element comes in, a Media goes out: its addresses, best first, and its size."""

import re

from newsparse.blocks.block import Attributes, Media

IMAGE_TAGS = frozenset({"img", "amp-img", "amp-anim", "image"})
EMBED_TAGS = frozenset({
    "iframe", "video", "audio", "object", "embed", "amp-iframe", "amp-youtube", "amp-video", "amp-audio", "amp-twitter",
    "amp-instagram", "amp-facebook", "amp-brightcove", "amp-jwplayer", "amp-dailymotion", "amp-vimeo", "amp-soundcloud",
    "amp-tiktok", "lite-youtube", "youtube-video",
})  # fmt: skip
# Where lazy-loading scripts keep the real address, in the order in which pages that have several mean them.
LAZY_SRCSET = ("data-srcset", "data-lazy-srcset", "srcset")
LAZY_SRC = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-url", "data-image", "data-full-src", "src")
LAZY = frozenset({*LAZY_SRCSET, *LAZY_SRC} - {"src"})
NO_ADDRESS = ("data:", "about:", "blob:", "javascript:")
WIDTH = re.compile(r"(\d{1,5})(?:\.\d+)?(w|x)$")
NUMBER = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$")


def image(attributes: Attributes, sources: list[str], href: str | None) -> Media | None:
    """The Media of an image element; `sources` are the srcset values of the picture element around it."""
    if not sources and LAZY.isdisjoint(attributes):
        src = (attributes.get("src") or "").strip()
        real: tuple[str, ...] = (src,) if src and not src.startswith(NO_ADDRESS) else ()
    else:
        real = addresses(attributes, sources)
    if not real:
        return None
    alt = attributes.get("alt")
    return Media(
        real,
        " ".join(alt.split()) or None if alt else None,
        number(attributes.get("width")),
        number(attributes.get("height")),
        href,
    )


def addresses(attributes: Attributes, sources: list[str]) -> tuple[str, ...]:
    """The addresses of a picture that has several, each once, best first.

    Cases: image-lazy-data-src-and-srcset.
    """
    urls = [largest(value) for value in sources]
    urls += [largest(value) for name in LAZY_SRCSET if (value := attributes.get(name))]
    urls += [value.strip() for name in LAZY_SRC if (value := attributes.get(name))]
    return tuple([url for url in dict.fromkeys(urls) if url and not url.startswith(NO_ADDRESS)])


def embed(tag: str, attributes: Attributes) -> Media:
    """The Media of an embed; its address may be missing, its element then still tells that something is embedded."""
    urls = [(attributes.get(name) or "").strip() for name in ("src", "data-src", "data-lazy-src", "data", "data-url")]
    video = attributes.get("data-videoid") or attributes.get("videoid")
    if "youtube" in tag and video:
        urls.append(f"https://www.youtube.com/embed/{video}")
    real = tuple(url for url in urls if url and not url.startswith(("data:", "about:", "javascript:")))
    return Media(real, alt=(attributes.get("title") or "").strip() or None)


def largest(srcset: str) -> str | None:
    """The address of the largest candidate in a srcset; the HTML standard's grammar, read leniently.

    >>> largest("small.jpg 320w, large.jpg 1200w")
    'large.jpg'

    Cases: image-lazy-data-src-and-srcset, newspaper-with-graph-and-cards.
    """
    best: str | None = None
    best_size = 0.0
    url: str | None = None
    if "x,h" in srcset or "w,h" in srcset:
        srcset = srcset.replace("x,h", "x, h").replace("w,h", "w, h")
    for printed in srcset.replace(",\n", ", ").split():
        word = printed.rstrip(",")
        size = WIDTH.match(word) if word[-1:] in ("w", "x") else None
        if size is None:
            url = word
            best = url if best is None else best
        elif url is not None:
            amount = float(size[1]) * (1000 if size[2] == "x" else 1)
            if amount > best_size:
                best, best_size = url, amount
            url = None
    return best or None


def number(value: str | None) -> int | None:
    """A width or height in pixels, or None where it is missing or relative."""
    if not value:
        return None
    if len(value) < 6 and value.isascii() and value.isdigit():
        return int(value) or None
    found = NUMBER.match(value)
    return int(found[1]) or None if found else None
