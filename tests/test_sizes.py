"""The addresses of one picture in several sizes."""

import time

import pytest

from newsparse.blocks.block import Media
from newsparse.blocks.sizes import largest_url, picture_key

BASE = "https://news.example.org/story"


@pytest.mark.parametrize(
    "url",
    [
        "https://img.example.com/up/sea-300x200.jpg",
        "https://img.example.com/up/sea-scaled.jpg",
        "https://img.example.com/up/sea.jpg?w=640&h=300&quality=80",
        "https://cdn.example.net/640x480/up/sea.jpg",
        "https://cdn.example.net/w_640,c_limit/up/sea.jpg",
    ],
)
def test_sizes_of_one_picture_share_a_key(url: str) -> None:
    assert picture_key(url) == picture_key("https://img.example.com/up/sea.jpg")


def test_different_pictures_have_different_keys() -> None:
    assert picture_key("https://example.com/img.php?id=1") != picture_key("https://example.com/img.php?id=2")
    assert picture_key("https://example.com/a/1.jpg") != picture_key("https://example.com/a/2.jpg")


def test_the_largest_address() -> None:
    assert (
        largest_url(Media(("/4:3/w_640/a.jpg", "/16:9/w_1280/a.jpg")), BASE)
        == "https://news.example.org/16:9/w_1280/a.jpg"
    )
    assert largest_url(Media(("/a-300x200.jpg",), href="/a.jpg"), BASE) == "https://news.example.org/a.jpg"
    assert largest_url(Media(("/a_{width}.jpg", "/a_100.jpg")), BASE) == "https://news.example.org/a_100.jpg"
    assert largest_url(Media(("/a_{width}.jpg",)), BASE) is None


@pytest.mark.parametrize("unit", ["a/", "w_1,", "-300x200", "640x480/", "id=1&"])
def test_hostile_addresses_take_no_time(unit: str) -> None:
    start = time.process_time()
    for size in (300, 3_900, 100_000):
        text = (unit * size)[:size]
        picture_key(f"https://example.com/{text}/{text}x.jpg?{text}")
    assert time.process_time() - start < 2
