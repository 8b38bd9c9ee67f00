import pytest

from newsparse.article import Embed
from newsparse.blocks.from_page import read_blocks
from newsparse.fields.embeds import provider_of, read_embeds
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Role

BASE = "https://example.org/news/a"


def embeds(html: str, base: str | None = BASE) -> list[Embed]:
    """The embeds of a page: all in elements with data-role=embed, captions as stated, the rest outside."""
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    stated = [next((s for n in b.container.chain() if (s := n.attributes.get("data-role"))), None) for b in blocks]
    return list(
        read_embeds(Labelled(blocks, tuple(Label(Role(s or "boilerplate"), "stated") for s in stated)), base).values()
    )


@pytest.mark.parametrize(
    ("url", "provider"),
    [
        ("https://www.youtube.com/embed/x", "YouTube"),
        ("https://youtu.be/x", "YouTube"),
        ("https://platform.twitter.com/embed/Tweet.html?id=1", "X"),
        ("https://x.com/a/status/1", "X"),
        ("https://www.instagram.com/p/x/embed", "Instagram"),
        ("https://www.facebook.com/plugins/video.php?href=x", "Facebook"),
        ("https://www.tiktok.com/embed/v2/1", "TikTok"),
        ("https://player.vimeo.com/video/1", "Vimeo"),
        ("https://w.soundcloud.com/player/?url=x", "SoundCloud"),
        ("https://open.spotify.com/embed/episode/x", "Spotify"),
        ("https://geo.dailymotion.com/player.html?video=x", "Dailymotion"),
        ("https://datawrapper.dwcdn.net/x/1/", "Datawrapper"),
        ("https://notyoutube.com/embed/x", None),
        ("https://youtube.com.example.org/x", None),
        ("https://[broken", None),
        (None, None),
    ],
)
def test_providers(url: str | None, provider: str | None) -> None:
    assert provider_of(url) == provider


def test_a_frame_with_a_title() -> None:
    html = "<iframe data-role=embed src='//www.youtube.com/embed/x' title='Plain Jane sails'></iframe>"
    expected = Embed(provider="YouTube", url="https://www.youtube.com/embed/x", text="Plain Jane sails")
    assert embeds(html) == [expected]
    assert embeds(html, None) == [expected]


@pytest.mark.parametrize("title", ["YouTube video player", "Embedded content", "Vimeo Player", "iframe", ""])
def test_a_title_that_says_nothing_is_left_out(title: str) -> None:
    (found,) = embeds(f"<iframe data-role=embed src='https://vimeo.com/1' title='{title}'></iframe>")
    assert found.text is None


def test_a_frame_of_an_unknown_service() -> None:
    assert embeds("<iframe data-role=embed src='/charts/7'></iframe>") == [Embed(url="https://example.org/charts/7")]


def test_the_caption_of_a_figure_belongs_to_its_video() -> None:
    html = (
        "<figure><video data-role=embed src='/a.mp4'></video>"
        "<figcaption data-role=caption>The tide comes in.</figcaption></figure>"
    )
    assert embeds(html) == [Embed(url="https://example.org/a.mp4", text="The tide comes in.")]


def test_the_caption_of_a_picture_stays_with_the_picture() -> None:
    html = (
        "<figure><img src=a.jpg><video data-role=embed src='/a.mp4'></video>"
        "<figcaption data-role=caption>The tide.</figcaption></figure>"
    )
    assert embeds(html) == [Embed(url="https://example.org/a.mp4")]


@pytest.mark.parametrize(
    ("html", "embed"),
    [
        (
            "<amp-youtube data-videoid='abc'></amp-youtube>",
            Embed(provider="YouTube", url="https://www.youtube.com/embed/abc"),
        ),
        (
            "<amp-twitter data-tweetid='12'></amp-twitter>",
            Embed(provider="X", url="https://twitter.com/i/status/12"),
        ),
        ("<amp-brightcove data-video-id='7'></amp-brightcove>", Embed(provider="Brightcove")),
        ("<amp-vimeo data-videoid='\"><script>'></amp-vimeo>", Embed(provider="Vimeo")),
    ],
)
def test_elements_that_name_an_item_by_number(html: str, embed: Embed) -> None:
    assert embeds(f"<div data-role=embed>{html}</div>") == [embed]


def test_a_post_whose_text_stands_in_the_page() -> None:
    html = (
        "<blockquote class='twitter-tweet' data-role=embed><p>The sea! <a href='https://t.co/x'>pic</a></p>"
        "— Mara (@mara) <a href='https://twitter.com/mara/status/1'>May 3</a></blockquote>"
    )
    assert embeds(html) == [
        Embed(provider="X", url="https://twitter.com/mara/status/1", text="The sea! pic — Mara (@mara) May 3")
    ]


def test_a_post_that_states_its_address() -> None:
    html = (
        "<blockquote class='instagram-media' data-instgrm-permalink='https://www.instagram.com/p/x/' data-role=embed>"
        "<p>View this post</p></blockquote>"
    )
    assert embeds(html) == [Embed(provider="Instagram", url="https://www.instagram.com/p/x/", text="View this post")]


def test_each_post_is_an_embed_of_its_own() -> None:
    post = "<blockquote class='twitter-tweet' data-role=embed><p>Sea!</p><p>Sky!</p></blockquote>"
    assert [found.text for found in embeds(post + post)] == ["Sea! Sky!", "Sea! Sky!"]
