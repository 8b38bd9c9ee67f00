"""Facts of a block come in; the reason why it is plainly no part of a story goes out: then the model is not asked."""

from newsparse.roles import cues
from newsparse.roles.features import IN, Facts
from newsparse.roles.phrases import is_leftover

# Links in such places are never the story's own.
PLACES = cues.NAV | cues.FOOTER | cues.RELATED | cues.SHARE | cues.SIDE | cues.AD | cues.BREADCRUMB
ALL_LINK = 0.98
TEXT_TAGS = frozenset({"p", "h1", "h2", "h3"})
CONTROLS = IN["button"] | IN["label"]
LONGEST_LEFTOVER = 60
CHROME = IN["nav"] | IN["footer"]
CONTROL_REASON = "a control"
CHROME_REASON = "in a navigation or a footer"
# A byline or a section's label may stand in such places all the same.
DOUBTFUL_REASONS = frozenset({CONTROL_REASON, CHROME_REASON})
LINK_REASON = "a link in navigation or in a list of the site's"


def plainly_not(found: Facts) -> str | None:
    """Why a block cannot be part of the story, or None where it may be."""
    if found.link_share > ALL_LINK and found.block.tag not in TEXT_TAGS and found.place.anywhere & PLACES:
        return LINK_REASON
    if found.place.tags & CONTROLS:
        return CONTROL_REASON
    if found.place.tags & CHROME and found.block.tag != "h1" and not in_figure_s_footer(found):
        return CHROME_REASON
    if found.size < LONGEST_LEFTOVER and is_leftover(found.block.text):
        return "a line that themes and plugins leave"
    return None


def in_figure_s_footer(found: Facts) -> bool:
    """Whether the footer that a block stands in is a figure's: some sites print the credit in one.

    Cases: credit-in-the-footer-of-a-figure.
    """
    if not found.place.tags & IN["figure"]:
        return False
    footer = found.block.container.closest("footer", "nav")
    return footer is not None and footer.tag == "footer" and footer.closest("figure") is not None
