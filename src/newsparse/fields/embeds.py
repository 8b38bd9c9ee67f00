"""Embedded posts, videos and players: labelled blocks come in, an Embed for each that the story holds goes out."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from urllib.parse import urlsplit

from newsparse.article import Embed
from newsparse.blocks.block import Block, Container
from newsparse.evidence.url import absolute
from newsparse.roles.role import Labelled, Role

# Hosts, without sub-domains, of services that pages embed. A name alone ("google.com") stands for no service here.
PROVIDERS: Mapping[str, str] = MappingProxyType({
    "youtube.com": "YouTube", "youtube-nocookie.com": "YouTube", "youtu.be": "YouTube",
    "twitter.com": "X", "x.com": "X", "instagram.com": "Instagram", "facebook.com": "Facebook", "fb.watch": "Facebook",
    "tiktok.com": "TikTok", "vimeo.com": "Vimeo", "soundcloud.com": "SoundCloud", "spotify.com": "Spotify",
    "dailymotion.com": "Dailymotion", "dai.ly": "Dailymotion", "datawrapper.de": "Datawrapper",
    "dwcdn.net": "Datawrapper", "flourish.studio": "Flourish", "infogram.com": "Infogram", "bsky.app": "Bluesky",
    "threads.net": "Threads", "threads.com": "Threads", "telegram.org": "Telegram", "t.me": "Telegram",
    "reddit.com": "Reddit", "redditmedia.com": "Reddit", "pinterest.com": "Pinterest", "linkedin.com": "LinkedIn",
    "twitch.tv": "Twitch", "vk.com": "VK", "vk.ru": "VK", "vkvideo.ru": "VK", "ok.ru": "OK", "rutube.ru": "Rutube",
    "rumble.com": "Rumble", "streamable.com": "Streamable", "giphy.com": "Giphy", "imgur.com": "Imgur",
    "jwplayer.com": "JW Player", "jwplatform.com": "JW Player", "brightcove.net": "Brightcove",
    "brightcove.com": "Brightcove", "kaltura.com": "Kaltura", "wistia.com": "Wistia", "wistia.net": "Wistia",
    "omny.fm": "Omny", "megaphone.fm": "Megaphone", "podbean.com": "Podbean", "acast.com": "Acast",
    "audioboom.com": "Audioboom", "simplecast.com": "Simplecast", "spreaker.com": "Spreaker",
    "buzzsprout.com": "Buzzsprout", "podcasts.apple.com": "Apple Podcasts", "music.apple.com": "Apple Music",
    "deezer.com": "Deezer", "bandcamp.com": "Bandcamp", "mixcloud.com": "Mixcloud", "scribd.com": "Scribd",
    "documentcloud.org": "DocumentCloud",
    "issuu.com": "Issuu", "slideshare.net": "SlideShare", "tableau.com": "Tableau", "arcgis.com": "ArcGIS",
    "openstreetmap.org": "OpenStreetMap", "maps.google.com": "Google Maps", "docs.google.com": "Google Docs",
    "drive.google.com": "Google Drive", "juxtapose.knightlab.com": "Knight Lab", "cdn.knightlab.com": "Knight Lab",
    "codepen.io": "CodePen", "gist.github.com": "GitHub", "bilibili.com": "Bilibili", "youku.com": "Youku",
    "nicovideo.jp": "Niconico", "weibo.com": "Weibo", "tv.naver.com": "Naver", "tv.kakao.com": "Kakao",
    "aparat.com": "Aparat", "odysee.com": "Odysee", "ted.com": "TED", "vidyard.com": "Vidyard", "glomex.com": "glomex",
    "playbuzz.com": "Playbuzz", "typeform.com": "Typeform", "change.org": "Change.org", "genially.com": "Genially",
    "genial.ly": "Genially", "cloudflarestream.com": "Cloudflare Stream", "mastodon.social": "Mastodon",
})  # fmt: skip

# Classes that the services' own embed codes give the element that holds a post's text.
POST_CLASSES: Mapping[str, str] = MappingProxyType({
    "twitter-tweet": "X", "twitter-video": "X", "instagram-media": "Instagram", "tiktok-embed": "TikTok",
    "fb-post": "Facebook", "fb-video": "Facebook", "bluesky-embed": "Bluesky", "text-post-media": "Threads",
    "reddit-embed-bq": "Reddit", "reddit-card": "Reddit", "imgur-embed-pub": "Imgur", "mastodon-embed": "Mastodon",
})  # fmt: skip
# Where those embed codes keep the address of the post.
POST_ADDRESSES = ("data-instgrm-permalink", "data-text-post-permalink", "data-href", "data-bluesky-uri", "cite")

# AMP and other elements that name an item by a number: attribute, then address.
ITEMS: Mapping[str, tuple[str, str, str]] = MappingProxyType({
    "amp-youtube": ("YouTube", "data-videoid", "https://www.youtube.com/embed/{}"),
    "lite-youtube": ("YouTube", "videoid", "https://www.youtube.com/embed/{}"),
    "amp-twitter": ("X", "data-tweetid", "https://twitter.com/i/status/{}"),
    "amp-instagram": ("Instagram", "data-shortcode", "https://www.instagram.com/p/{}/"),
    "amp-vimeo": ("Vimeo", "data-videoid", "https://player.vimeo.com/video/{}"),
    "amp-dailymotion": ("Dailymotion", "data-videoid", "https://www.dailymotion.com/embed/video/{}"),
    "amp-soundcloud": ("SoundCloud", "data-trackid", "https://api.soundcloud.com/tracks/{}"),
    "amp-facebook": ("Facebook", "data-href", "{}"),
    "amp-tiktok": ("TikTok", "data-src", "{}"),
    "amp-brightcove": ("Brightcove", "data-video-id", ""),
    "amp-jwplayer": ("JW Player", "data-media-id", ""),
})  # fmt: skip
_ITEM_ID = re.compile(r"[\w-]{1,64}|https?://\S{1,500}")

# Titles that players carry for screen readers and that say nothing of what is played.
_GENERIC = re.compile(
    r"(?:[\w.]{1,20} )?(?:video |audio |media )?(?:player|embed|iframe)|embedded (?:content|video|media|post|player)"
    r"|(?:twitter|x|instagram|facebook|tiktok)[ -](?:tweet|post|embed|video)|video|audio|iframe|frame|object"
    r"|advertisement",
    re.IGNORECASE,
)


def read_embeds(labelled: Labelled, base: str | None) -> Mapping[int, Embed]:
    """An Embed for each embed's block; the text blocks of one post stand under the index of the first.

    Args:
        labelled: The page's blocks and their roles.
        base: The URL that relative links start from.

    >>> read_embeds(Labelled((), ()), None)
    mappingproxy({})
    """
    standing = [block for block, _ in labelled.of(Role.EMBED)]
    captions = dict(_figure_captions(labelled)) if standing else {}
    found: dict[int, Embed] = {}
    posts: dict[Container, list[Block]] = {}
    for block in standing:
        if block.kind == "text":
            posts.setdefault(_post(block), []).append(block)
        elif block.kind == "embed":
            found[block.index] = _player(block, base, captions)
    for container, blocks in posts.items():
        found[blocks[0].index] = _read_post(container, blocks, base)
    return MappingProxyType(dict(sorted(found.items())))


def provider_of(url: str | None) -> str | None:
    """The service that a URL's host belongs to, or None for one that is not known.

    >>> provider_of("https://www.youtube-nocookie.com/embed/x"), provider_of("https://player.example.org/1")
    ('YouTube', None)

    Cases: interview-with-bold-questions.
    """
    try:
        host = (urlsplit(url or "").hostname or "").lower()
    except ValueError:
        return None
    labels = host.split(".")[-4:]
    names = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((PROVIDERS[name] for name in names if name in PROVIDERS), None)


def _player(block: Block, base: str | None, captions: Mapping[Container, str]) -> Embed:
    """A frame, a player or an element that stands for one."""
    media = block.media
    printed = media.urls if media else ()
    url = next(filter(None, (_address(one, base) for one in printed)), None)
    provider, stated = _item(block.container, base)
    figure = block.container.closest("figure")
    title = " ".join((media.alt if media and media.alt else block.text).split())
    caption = captions.get(figure) if figure is not None else None
    text = caption or (title if not _GENERIC.fullmatch(title) else None)
    return Embed(provider=provider_of(url or stated) or provider, url=url or stated, text=text or None)


def _item(container: Container, base: str | None) -> tuple[str | None, str | None]:
    """Provider and address of an element that names its item by an attribute."""
    provider, attribute, address = ITEMS.get(container.tag, (None, "", ""))
    value = (container.attributes.get(attribute) or "").strip() if attribute else ""
    if not address or not _ITEM_ID.fullmatch(value):
        return provider, None
    return provider, _address(address.format(value), base)


def _figure_captions(labelled: Labelled) -> Iterator[tuple[Container, str]]:
    """The caption of each figure that holds an embed and no picture.

    Cases: audio-and-document-in-the-text.
    """
    pictured = {block.container.closest("figure") for block in labelled.blocks if block.kind == "image"}
    embedding = {block.container.closest("figure") for block in labelled.blocks if block.kind == "embed"} - pictured
    seen: set[Container] = set()
    for block, part in labelled.of(Role.CAPTION):
        figure = block.container.closest("figure")
        if figure is not None and figure in embedding and figure not in seen:
            seen.add(figure)
            yield figure, block.text[part.start : part.end].strip()


def _post(block: Block) -> Container:
    """The element that holds a post: the one with the service's class, else the quotation, else the block's own."""
    quotation = None
    for node in block.container.chain():
        if _post_provider(node):
            return node
        if quotation is None and node.tag == "blockquote":
            quotation = node
    return quotation or block.container


def _post_provider(container: Container) -> str | None:
    names = (container.attributes.get("class") or "").split()[:20]
    return next((POST_CLASSES[name] for name in names if name in POST_CLASSES), None)


def _read_post(container: Container, blocks: list[Block], base: str | None) -> Embed:
    """A post whose text stands in the page; its last link to the service is the post's own address."""
    stated = (container.attributes.get(name) for name in POST_ADDRESSES)
    addresses = [url for value in stated if value and (url := _address(value, base))]
    hrefs = (anchor.href for block in reversed(blocks) for anchor in reversed(block.anchors))
    links = [url for href in hrefs if (url := _address(href, base))]
    url = next((one for one in (*addresses, *links) if provider_of(one)), next(iter(addresses), None))
    text = " ".join(filter(None, (block.text for block in blocks)))
    return Embed(provider=_post_provider(container) or provider_of(url), url=url, text=text or None)


def _address(printed: str, base: str | None) -> str | None:
    """An address made absolute; one without a scheme is taken as https where the page's own is not known."""
    return absolute(f"https:{printed}" if printed.startswith("//") and base is None else printed, base)
