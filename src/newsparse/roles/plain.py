"""Facts of a block come in; the reason why it is plainly no part of a story goes out: then the model is not asked."""

from newsparse.roles import cues
from newsparse.roles.features import IN, Facts
from newsparse.roles.phrases import is_leftover

# Links in such places are never the story's own.
PLACES = cues.NAV | cues.FOOTER | cues.RELATED | cues.SHARE | cues.SIDE | cues.AD | cues.BREADCRUMB
ALL_LINK = 0.98
TEXT_TAGS = frozenset({"p", "h2", "h3"})
CONTROLS = IN["button"] | IN["label"]
LONGEST_LEFTOVER = 60
LINK_REASON = "a link in navigation or in a list of the site's"


def plainly_not(found: Facts) -> str | None:
    """Why a block cannot be part of the story, or None where it may be."""
    place = found.place
    if found.link_share > ALL_LINK and place.anywhere & PLACES and found.block.tag not in TEXT_TAGS:
        return LINK_REASON
    if place.tags & CONTROLS:
        return "a control"
    if found.size < LONGEST_LEFTOVER and is_leftover(found.block.text):
        return "a line that themes and plugins leave"
    return None
