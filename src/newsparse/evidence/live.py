"""What a page declares comes in; whether it says that it reports something as it happens goes out."""

from newsparse.evidence.evidence import Evidence
from newsparse.evidence.spelling import words
from newsparse.evidence.titles import Naming

LIVE_TYPE = "LiveBlogPosting"
# Words of titles and addresses of live pages, by language. "live" is a verb too, so that they say nothing alone: a page
# must print the times of its entries as well.
LIVE_WORDS: dict[str, tuple[str, ...]] = {
    "en": ("live", "liveblog", "as it happened", "minute by minute"),
    "de": ("liveticker", "newsticker", "ticker", "livestream"),
    "fr": ("en direct", "le direct", "minute par minute"),
    "es": ("en directo", "en vivo", "minuto a minuto", "directo"),
    "pt": ("ao vivo", "minuto a minuto", "direto"),
    "it": ("in diretta", "diretta", "la diretta"),
    "nl": ("liveblog", "live volgen"),
    "sv": ("direktrapport", "minut för minut"),
    "no": ("direkte", "direktestudio"),
    "da": ("direkte", "minut for minut"),
    "fi": ("suora", "hetki hetkeltä"),
    "pl": ("na żywo", "relacja", "relacja na żywo", "na bieżąco"),
    "cs": ("živě", "online přenos", "přenos"),
    "hu": ("élő", "percről percre"),
    "ro": ("live text", "în direct"),
    "tr": ("canlı", "dakika dakika"),
    "ru": ("онлайн", "прямая трансляция", "текстовая трансляция"),
    "uk": ("онлайн", "текстова трансляція"),
    "el": ("ζωντανά", "λεπτό προς λεπτό"),
    "ar": ("مباشر", "لحظة بلحظة"),
    "he": ("שידור חי", "עדכונים שוטפים"),
    "hi": ("लाइव",),
    "ja": ("速報中", "ライブ"),
    "zh": ("直播", "实时更新", "即時更新"),
    "ko": ("실시간", "라이브"),
}
_WORDS = tuple(word for row in LIVE_WORDS.values() for word in row)
_PADDED = tuple(f" {' '.join(words(word))} " for word in _WORDS if word.isascii() or ord(word[0]) < 0x3000)
_CLOSE = tuple(word for word in _WORDS if ord(word[0]) >= 0x3000)


def announces_live(evidence: Evidence, naming: Naming) -> bool:
    """Whether the page's type, address or titles say that it is a live page.

    >>> from newsparse.evidence.titles import read_naming
    >>> page = Evidence(title="Storm Bertil live: ferries stay in harbour")
    >>> announces_live(page, read_naming(page))
    True
    """
    if any(LIVE_TYPE in node.types for node in evidence.nodes) or any(
        item.type == LIVE_TYPE for item in evidence.items
    ):
        return True
    path = " ".join(evidence.url.segments) if evidence.url else ""
    said = [title.text for title in naming.stated] + [path.replace("-", " ").replace("_", " ")]
    # No word runs over a line's end, so that all texts are looked through at once.
    text = "\n".join([f" {' '.join(words(text))} " for text in dict.fromkeys(said)])
    return any(map(text.__contains__, _PADDED)) or any(map("\n".join(said).__contains__, _CLOSE))
