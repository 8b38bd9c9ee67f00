"""A tag and its attributes come in; what the element is to the walk goes out: a block, part of a line, hidden."""

from newsparse.blocks import media
from newsparse.blocks.block import Attributes
from newsparse.nodes import COMMENT, TEXT

INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "math", "nobr", "output", "q", "ruby", "rb", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var",
})  # fmt: skip
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "col", "colgroup", "dd",
    "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hgroup", "hr", "input", "legend", "li", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
})  # fmt: skip
DECLARING = frozenset({"base", "html", "link", "meta", "title"})
# Links that load files for the browser say nothing of the page; they are four fifths of all.
RESOURCES = frozenset({
    "stylesheet", "preload", "prefetch", "dns-prefetch", "preconnect", "preconnect dns-prefetch", "modulepreload",
    "icon", "shortcut icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "manifest",
})  # fmt: skip
# Attributes that hold the data that a component is drawn from, of React on Rails, of Inertia and of others.
PROPS = frozenset({"data-react-props", "data-page", "data-props"})
STATES = frozenset({"itemprop", "itemscope", "property", "typeof"}) | PROPS
# None of their text is printed, and a paragraph goes on behind them: icons in links, notes on how a sign is read.
UNPRINTED_TAGS = ("svg", "style", "template", "noscript", "canvas", "map", "datalist", "rt", "rp")
# Nothing but inline content stands in these, so that an element of unknown name in them is inline too.
LINES = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
PLAYERS = frozenset({"video", "audio", "object"})
# Elements of blocks whose content is no text of the page.
CLOSED_TAGS = ("select", "textarea", "noembed", "noframes", "applet")
# What is met on the way, those that begin a block last but for what is passed over.
FLOWS, BREAKS, PICTURES, QUIET, DECLARES, BLOCK, EMBEDS, CLOSED, SCRIPT, UNPRINTED, NO_ELEMENT, CHARACTERS = range(12)
KINDS = (
    dict.fromkeys(BLOCKS, BLOCK)
    | dict.fromkeys(INLINE, FLOWS)
    | dict.fromkeys(media.IMAGE_TAGS, PICTURES)
    | dict.fromkeys(("source", "wbr", "picture"), QUIET)
    | dict.fromkeys(UNPRINTED_TAGS, UNPRINTED)
    | dict.fromkeys(DECLARING, DECLARES)
    | dict.fromkeys((*media.EMBED_TAGS, "pre"), EMBEDS)
    | dict.fromkeys(CLOSED_TAGS, CLOSED)
    | {"br": BREAKS, "script": SCRIPT, TEXT: CHARACTERS, COMMENT: NO_ELEMENT}
)
# The attributes that can hide an element, by its kind.
HIDING = [frozenset({"style", "hidden", "class"} if kind == FLOWS else {"style", "hidden"}) for kind in range(SCRIPT)]
# Any other attributes are passed over at one look.
NOTED = [STATES | names for names in HIDING]
# Words of class names that hide text from the eye and leave it to screen readers.
UNSEEN = ("screen-reader", "visually-hidden", "visuallyhidden", "sr-only", "hidden-visually", "offscreen")
# React streams a page's parts in hidden elements of such ids, and its script shows them.
STREAMED = "S:"
# What links say to screen readers alone of where they open.
WINDOW_HINTS = frozenset({
    "opens in new tab", "opens new tab", "opens in a new tab", "opens in new window", "opens in a new window",
    "öffnet im neuen fenster", "öffnet in neuem fenster", "öffnet in neuem tab", "öffnet in einem neuen fenster",
    "nouvelle fenêtre", "s'ouvre dans une nouvelle fenêtre", "se abre en una ventana nueva", "abre en nueva ventana",
    "abre em nova janela", "si apre in una nuova finestra", "opent in nieuw venster", "öppnas i nytt fönster",
    "åpnes i nytt vindu", "otwiera się w nowym oknie",
})  # fmt: skip
LONGEST_HINT = 40
HINT_SIGNS = " ()[],.\u00a0\n\t"
# These hold whole pages, which scripts show once they are loaded.
NEVER_HIDDEN = frozenset({"html", "body", "main", "article"})


def kind_of_unknown(tag: str, level: str) -> int:
    """The kind of an element of no name in HTML: a block, but inside a paragraph or a heading.

    Cases: greek-custom-elements.
    """
    if tag[0] in "-!":
        return NO_ELEMENT
    return FLOWS if "-" in tag and level in LINES else BLOCK


def is_window_hint(characters: str) -> bool:
    """Whether a link says where it opens."""
    return len(characters) < LONGEST_HINT and characters.strip(HINT_SIGNS).lower() in WINDOW_HINTS


def hides(kind: int, tag: str, attributes: Attributes) -> bool:
    """Whether the element is not shown; inline text for screen readers alone counts, whole blocks of it do not."""
    if "style" in attributes:
        style = attributes["style"]
        if style and "none" in style and "display:none" in style.replace(" ", ""):
            return tag not in NEVER_HIDDEN
    if "hidden" in attributes:
        streamed = (attributes.get("id") or "").startswith(STREAMED)
        return attributes["hidden"] != "until-found" and tag not in NEVER_HIDDEN and not streamed
    if kind == FLOWS and "class" in attributes:
        names = attributes.get("class")
        return names is not None and ("hidden" in names or "screen" in names or "sr-only" in names) and unseen(names)
    return False


def unseen(names: str) -> bool:
    """Whether a class hides text from the eye."""
    return any(word in names for word in UNSEEN)
