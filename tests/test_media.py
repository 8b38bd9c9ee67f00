"""Addresses and sizes of pictures and players."""

import pytest

from newsparse.blocks import media


@pytest.mark.parametrize(
    ("srcset", "best"),
    [
        ("a.jpg 320w, b.jpg 1200w, c.jpg 800w", "b.jpg"),
        ("a.jpg 1x, b.jpg 2x", "b.jpg"),
        ("a.jpg, b.jpg 1.5x", "b.jpg"),
        ("a.jpg", "a.jpg"),
        ("a,b.jpg 320w,\nc,d.jpg 640w", "c,d.jpg"),
        ("  a.jpg   320w  ", "a.jpg"),
        ("https://e.org/a.jpg 1x,https://e.org/b.jpg 2x", "https://e.org/b.jpg"),
        ("https://e.org/a.jpg 320w,https://e.org/b.jpg 640w", "https://e.org/b.jpg"),
        ("", None),
        (" , ", None),
    ],
)
def test_the_largest_candidate(srcset: str, best: str | None) -> None:
    assert media.largest(srcset) == best


@pytest.mark.parametrize(
    ("value", "pixels"),
    [
        ("640", 640),
        (" 640px ", 640),
        ("640.5", 640),
        ("100%", None),
        ("auto", None),
        ("", None),
        (None, None),
        ("0", None),
    ],
)
def test_sizes_in_pixels(value: str | None, pixels: int | None) -> None:
    assert media.number(value) == pixels


def test_addresses_come_best_first_and_once() -> None:
    found = media.image({"src": "s.jpg", "data-src": "l.jpg", "srcset": "s.jpg 1x, l.jpg 2x"}, ["w.webp 1x"], None)
    assert found is not None
    assert found.urls == ("w.webp", "l.jpg", "s.jpg")


@pytest.mark.parametrize("scheme", ["data:image/gif;base64,R0", "about:blank", "blob:x", "javascript:void(0)"])
def test_placeholders_are_no_addresses(scheme: str) -> None:
    assert media.image({"src": scheme}, [], None) is None


def test_attributes_without_values() -> None:
    attributes = {"src": None, "alt": None, "width": None}
    assert media.image(attributes, [], None) is None  # type: ignore[arg-type]
    assert media.embed("iframe", attributes).urls == ()  # type: ignore[arg-type]


def test_an_embed_has_its_address_and_its_title() -> None:
    found = media.embed("iframe", {"src": " https://video.example.com/1 ", "title": " Film "})
    assert (found.urls, found.alt) == (("https://video.example.com/1",), "Film")


def test_a_youtube_element_names_its_video() -> None:
    assert media.embed("amp-youtube", {"data-videoid": "abc"}).urls == ("https://www.youtube.com/embed/abc",)


def test_an_embed_without_an_address_is_one() -> None:
    assert media.embed("video", {}).urls == ()
