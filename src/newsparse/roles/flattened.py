"""Blocks of a flattened text come in, labels go out: without markup, the words and their order tell what a line is."""

import re
from collections.abc import Sequence

from newsparse.blocks.block import Block
from newsparse.moment import printed, printed_all
from newsparse.names import agencies, introduced, introduces, is_desk, people_of
from newsparse.roles.announcements import (
    SITE_ANNOUNCEMENTS,
    STORY_ANNOUNCEMENTS,
    announces_site_list,
    announces_stories,
)
from newsparse.roles.captions import ends_in_credit
from newsparse.roles.features import SENTENCE_END, weight
from newsparse.roles.phrases import (
    CAPTION_WORDS,
    GENRE_WORDS,
    folded,
    is_leftover,
    label_end,
)
from newsparse.roles.role import BODY_ROLES, Label, Labelled, Part, Role
from newsparse.roles.trail import is_printed_trail

TERMINAL = re.compile(r"[.!?…।؟。！？\"”’»」』)\]:]\s*$")
SENTENCE = re.compile(r"[.!?…।؟。！？۔]")
BULLET = re.compile(r"^(?:[•◦▪‣*·–-]|\d{1,2}[.)])\s+")
LONG_LINE = 110
LONGEST_CAPTION = 300
SHORTEST_SENTENCE = 30
LONGEST_HEADLINE = 200
SHORTEST_HEADLINE = 20
LONGEST_DATE_LINE = 90
# How many lines behind the first paragraph a date line may stand, and how much it may hold besides its dates.
DATES_BEHIND, MOST_BESIDES = 10, 40
# How many lines behind the first long one, which may be the standfirst, a byline may stand.
LAST_BYLINE = 3
AS_LIST = {Role.RELATED_INLINE: Role.RELATED_LIST}


def label_flattened(blocks: Sequence[Block]) -> Labelled:
    """Give every line a role."""
    labels = [first_look(block.text) for block in blocks]
    if not any(given.role is Role.PARAGRAPH for given in labels):
        labels = [short_sentence(block.text, given) for block, given in zip(blocks, labels, strict=True)]
    first = next((n for n, given in enumerate(labels) if given.role is Role.PARAGRAPH), len(blocks))
    label_head(blocks, labels, first)
    label_flow(blocks, labels, first)
    label_dates_behind(blocks, labels, first)
    label_lists_behind(labels)
    return Labelled(tuple(blocks), tuple(labels))


def first_look(text: str) -> Label:
    """What a line is, taken by itself."""
    if is_leftover(text):
        return Label(Role.BOILERPLATE, "a line that themes and plugins leave")
    if announces_site_list(text) and folded(text) not in STORY_ANNOUNCEMENTS:
        return Label(Role.BOILERPLATE, "heads a list of the site's")
    if announces_stories(text):
        return Label(Role.RELATED_LABEL, "announces other stories")
    end = label_end(text, STORY_ANNOUNCEMENTS)
    if end and weight(text) < 260:
        parts = (Part(0, end, Role.RELATED_LABEL), Part(end, len(text), Role.RELATED_INLINE))
        return Label(Role.RELATED_INLINE, "opens with words that announce another story", parts)
    if opens_caption(text):
        return Label(Role.CAPTION, "opens with a caption's label")
    if weight(text) < LONGEST_CAPTION and ends_in_credit(text):
        return Label(Role.CAPTION, "ends in a picture's credit")
    if BULLET.match(text):
        return Label(Role.LIST_ITEM, "opens with a bullet or a number")
    size = weight(text)
    if size >= LONG_LINE and (SENTENCE.search(text) or size > 300):
        return Label(Role.PARAGRAPH, "a long line of sentences")
    return Label(Role.BOILERPLATE, "a short line")


def short_sentence(text: str, given: Label) -> Label:
    """On a page without a long line, a short one that is a sentence is a paragraph."""
    if given.reason == "a short line" and weight(text) >= SHORTEST_SENTENCE and is_sentence(text):
        return Label(Role.PARAGRAPH, "a sentence on a page without long lines")
    return given


def is_caption_label(text: str) -> bool:
    """Whether the whole line is a caption's label, such as "Image:".

    Cases: syndicated-story-text.
    """
    return len(text) < 24 and text.rstrip()[-1:] in (":", "：") and folded(text) in CAPTION_WORDS


def opens_caption(text: str) -> bool:
    """Whether the line opens with a caption's label and its colon.

    Cases: text-caption-with-image-label-and-credit, text-chinese-source-and-editor.
    """
    end = label_end(text, CAPTION_WORDS)
    return bool(end) and text[:end].rstrip()[-1:] in (":", "：") and weight(text) < 500


def label_head(blocks: Sequence[Block], labels: list[Label], first: int) -> None:
    """Section, kicker, headline, standfirst, byline and date among the short lines before the first paragraph.

    Cases: text-breadcrumb-line-and-tags, text-very-short-notice, text-spanish-redaccion-and-lea-tambien,
    text-japanese-caption-and-related.
    """
    head = [n for n in range(first) if labels[n].reason == "a short line"]
    dates = [n for n in head if printed(blocks[n].text) is not None and weight(blocks[n].text) < LONGEST_DATE_LINE]
    bylines = [n for n in head if n not in dates and (signs(blocks[n].text) or is_name_by_date(blocks, n, dates))]
    for n in dates:
        labels[n] = Label(Role.DATE, "prints a date before the story")
    for n in bylines:
        labels[n] = Label(Role.BYLINE, "opens as bylines do")
    trails = [n for n in head if is_printed_trail(blocks[n].text)]
    for n in trails:
        labels[n] = Label(Role.BREADCRUMB, "a breadcrumb")
    head = [n for n in head if n not in trails]
    plain = [n for n in head if n not in dates and n not in bylines and weight(blocks[n].text) <= LONGEST_HEADLINE]
    if not plain:
        return
    headline = next((n for n in plain if weight(blocks[n].text) > SHORTEST_HEADLINE), plain[-1])
    labels[headline] = Label(Role.HEADLINE, "the first line of a headline's length")
    before = max((n for n in plain if n < headline and folded(blocks[n].text) not in GENRE_WORDS), default=-1)
    for n in plain:
        text = blocks[n].text
        if n == headline:
            continue
        if n < headline and folded(text) in GENRE_WORDS:
            labels[n] = Label(Role.KICKER, "a label over the headline")
        elif n == before and not trails and weight(text) <= 30 and not SENTENCE.search(text):
            labels[n] = Label(Role.SECTION, "a short line over the headline")
        elif n > headline and n == headline + 1 and weight(text) > 40:
            labels[n] = Label(Role.STANDFIRST, "between headline and story")


def signs(text: str) -> bool:
    """Whether a line says that it is the byline, or names a desk and nothing else.

    Cases: text-german-von-zeile-und-lesen-sie-auch, text-spanish-redaccion-and-lea-tambien, text-very-short-notice.
    """
    if weight(text) >= LONG_LINE:
        return False
    if is_desk(text):
        return True
    return introduces(text) and bool(people_of(text) or agencies(text) or introduced(text))


def is_name_by_date(blocks: Sequence[Block], n: int, dates: Sequence[int]) -> bool:
    """Whether a line is a person's name and nothing more, right before or behind a date.

    Cases: text-clipboard-with-share-and-comments.
    """
    return (n - 1 in dates or n + 1 in dates) and people_of(blocks[n].text) == (blocks[n].text,)


def label_dates_behind(blocks: Sequence[Block], labels: list[Label], first: int) -> None:
    """The date lines right behind the first paragraph, which is a summary where the head has no date.

    Cases: text-spanish-redaccion-and-lea-tambien.
    """
    if any(given.role is Role.DATE for given in labels[:first]):
        return
    for n in range(first + 1, min(first + DATES_BEHIND, len(blocks))):
        text = blocks[n].text
        if labels[n].role is Role.PARAGRAPH and weight(text) >= LONG_LINE:
            return
        found = printed_all(text) if weight(text) < LONGEST_DATE_LINE else ()
        if found and len(text) - sum(date.end - date.start for date in found) <= MOST_BESIDES:
            labels[n] = Label(Role.DATE, "prints a date behind the summary")


def label_lists_behind(labels: list[Label]) -> None:
    """Other stories that are offered behind the story's last line are a list, no matter what announces them.

    Cases: text-arabic-iqra-aydan.
    """
    last = max((n for n, given in enumerate(labels) if given.role in BODY_ROLES), default=len(labels))
    for n in range(last + 1, len(labels)):
        role, reason, parts = labels[n]
        if role is Role.RELATED_INLINE:
            listed = tuple(part._replace(role=AS_LIST.get(part.role, part.role)) for part in parts)
            labels[n] = Label(Role.RELATED_LIST, reason, listed)


def label_flow(blocks: Sequence[Block], labels: list[Label], first: int) -> None:
    """Tell short paragraphs, bare headlines of other stories and subheads apart; end the story where it ends."""
    last = max((n for n, given in enumerate(labels) if given.role is Role.PARAGRAPH), default=-1)
    stop = end_of_story(blocks, labels, first)
    announced = captioned = False
    for n in range(first, len(blocks)):
        given, text = labels[n], blocks[n].text
        if captioned and given.role in (Role.PARAGRAPH, Role.BOILERPLATE) and not is_leftover(text):
            labels[n] = Label(Role.CAPTION, "behind a caption's label")
            captioned = False
            continue
        captioned = is_caption_label(text)
        if captioned:
            labels[n] = Label(Role.BOILERPLATE, "announces a caption")
            continue
        if n >= stop:
            if given.role in (Role.PARAGRAPH, Role.LIST_ITEM, Role.CAPTION, Role.RELATED_LABEL, Role.RELATED_INLINE):
                labels[n] = Label(Role.BOILERPLATE, "behind the end of the story")
            continue
        if given.role is Role.RELATED_LABEL:
            announced = True
        elif announced and given.reason == "a short line" and not is_sentence(text):
            labels[n] = Label(Role.RELATED_INLINE, "behind words that announce other stories")
        elif given.reason == "a short line" and n <= first + LAST_BYLINE and signs(text):
            labels[n] = Label(Role.BYLINE, "opens as bylines do, behind a standfirst")
        elif given.reason == "a short line":
            announced = False
            labels[n] = short_line(text, between=n < last)
        else:
            announced = False


def end_of_story(blocks: Sequence[Block], labels: Sequence[Label], first: int) -> int:
    """Where the story ends: at the heading of a list of the site's that fewer paragraphs follow than precede.

    Cases: text-dateline-and-agency-sign-off, text-caption-with-image-label-and-credit.
    """
    for n in range(first, len(blocks)):
        if announces_site_list(blocks[n].text) and folded(blocks[n].text) in SITE_ANNOUNCEMENTS:
            later = sum(1 for given in labels[n:] if given.role is Role.PARAGRAPH)
            before = sum(1 for given in labels[first:n] if given.role is Role.PARAGRAPH)
            if later <= before / 2:
                return n
    return len(blocks)


def is_sentence(text: str) -> bool:
    """Whether a line ends as sentences do.

    Cases: text-wrapped-lines-at-80-columns.
    """
    return bool(SENTENCE_END.search(text[-3:] + " ")) or text[-1:] in '"”»」'


def short_line(text: str, *, between: bool) -> Label:
    """What a short line inside or behind the flow is."""
    if is_sentence(text):
        return Label(Role.PARAGRAPH, "a short sentence in the story's flow")
    if between and weight(text) >= 45:
        return Label(Role.RELATED_INLINE, "a bare headline between paragraphs")
    if between and weight(text) >= 3:
        return Label(Role.HEADING, "a short line between paragraphs")
    return Label(Role.BOILERPLATE, "a short line behind the story")
