from datetime import UTC, date, datetime, timedelta, timezone

from newsparse.article import Author, BodyBlock, Heading, ImageBlock, Paragraph, Update
from newsparse.blocks.block import Block
from newsparse.blocks.from_page import read_blocks
from newsparse.evidence.evidence import Evidence, Node
from newsparse.fields.updates import Updates, choose
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Role

EASTERN = timezone(timedelta(hours=-5))
BODY = {Role.PARAGRAPH, Role.HEADING, Role.IMAGE}


def role_of(block: Block) -> Role:
    stated = (node.attributes.get("data-role") for node in block.container.chain())
    return Role(next(filter(None, stated), Role.BOILERPLATE))


def written(block: Block) -> BodyBlock:
    match role_of(block):
        case Role.HEADING:
            return Heading(text=block.text)
        case Role.IMAGE:
            return ImageBlock(index=0)
        case _:
            return Paragraph(text=block.text)


def updates(html: str, evidence: Evidence | None = None, **options: str) -> Updates:
    """The entries of a page whose elements state their roles, each body block a block of its own."""
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    labelled = Labelled(blocks, tuple(Label(role_of(block), "stated") for block in blocks))
    story = [block for block in blocks if role_of(block) in BODY]
    index_of = {block.index: place for place, block in enumerate(story)}
    found = choose(
        evidence or Evidence(), labelled, tuple(map(written, story)), index_of, language=options.get("language")
    )
    return found.value or ()


def live(*entries: object) -> Evidence:
    node = Node(frozenset({"LiveBlogPosting"}), {"liveBlogUpdate": list(entries)}, "script[0]")
    return Evidence(nodes=(node,), story=node)


def paragraph(text: str) -> str:
    return f"<p data-role=paragraph>{text}</p>"


def time(clock: str) -> str:
    return f"<time data-role=update_time datetime='2024-11-05T{clock}:00-05:00'>{clock}</time>"


def moment(hour: int, minute: int) -> datetime:
    return datetime(2024, 11, 5, hour, minute, tzinfo=EASTERN)


POLLS = Update(time=moment(21, 0), headline="Polls close", blocks=(Paragraph(text="Voting has ended."),))
COAST = Update(
    time=moment(21, 40), headline="First results", blocks=(Paragraph(text="She leads."), Paragraph(text="He trails."))
)


def heading(text: str) -> str:
    return f"<h3 data-role=heading>{text}</h3>"


def test_entries_in_elements_of_their_own() -> None:
    html = (
        f"{paragraph('An introduction.')}<div><article><header>{time('21:40')}{heading('First results')}</header>"
        f"{paragraph('She leads.')}{paragraph('He trails.')}</article>{paragraph('An aside.')}"
        f"<article><header>{time('21:00')}{heading('Polls close')}</header>{paragraph('Voting has ended.')}</article>"
        f"</div>{paragraph('A closing word.')}"
    )
    assert updates(html) == (COAST, POLLS)


def test_entries_in_one_flow() -> None:
    html = (
        f"<div>{time('21:40')}{heading('First results')}{paragraph('She leads.')}{paragraph('He trails.')}"
        f"{time('21:00')}{heading('Polls close')}{paragraph('Voting has ended.')}</div>"
    )
    assert updates(html) == (COAST, POLLS)


def test_entries_whose_heads_are_set_apart() -> None:
    html = (
        f"<div><div>{time('21:40')}{heading('First results')}</div>{paragraph('She leads.')}{paragraph('He trails.')}"
        f"<div>{time('21:00')}{heading('Polls close')}</div>{paragraph('Voting has ended.')}</div>"
    )
    assert updates(html) == (COAST, POLLS)


def test_a_headline_over_the_time() -> None:
    html = (
        f"<div><section>{heading('First results')}{time('21:40')}{paragraph('She leads.')}"
        f"{paragraph('He trails.')}</section>"
        f"<section>{heading('Polls close')}{time('21:00')}{paragraph('Voting has ended.')}</section></div>"
    )
    assert updates(html) == (COAST, POLLS)


def test_a_headline_over_the_time_in_one_flow() -> None:
    html = (
        f"<div>{time('21:40')}{paragraph('She leads.')}{heading('Polls close')}"
        f"{time('21:00')}{paragraph('Voting has ended.')}</div>"
    )
    assert updates(html)[1] == POLLS


def test_bylines_and_pictures_of_entries() -> None:
    html = (
        f"<div><article>{time('21:40')}<div data-role=byline>By Cass Moreno</div>{paragraph('She leads.')}"
        f"<img data-role=image src=a.jpg></article>"
        f"<article>{time('21:00')}{paragraph('Voting has ended.')}</article></div>"
    )
    first, second = updates(html)
    assert first.authors == (Author(name="Cass Moreno"),)
    assert first.blocks == (Paragraph(text="She leads."), ImageBlock(index=0))
    assert (second.authors, second.headline) == ((), None)


def test_a_clock_without_a_day_is_no_time() -> None:
    html = "".join(
        f"<div><p data-role=update_time>{clock}</p>{paragraph(clock)}</div>" for clock in ("9:40 p.m.", "9 p.m.")
    )
    assert [update.time for update in updates(html, language="en")] == [None, None]


def test_a_printed_date_is_read_in_the_page_s_language() -> None:
    html = "".join(f"<div><p data-role=update_time>{day}. Mai 2024</p>{paragraph('Text.')}</div>" for day in (3, 4))
    assert [update.time for update in updates(html, language="de")] == [date(2024, 5, 3), date(2024, 5, 4)]


def test_one_time_alone_is_the_page_s_own() -> None:
    assert updates(time("21:00") + paragraph("Voting has ended.")) == ()


def test_declared_entries_lend_their_times() -> None:
    entry = {"@type": "BlogPosting", "headline": "Polls close", "datePublished": "2024-11-05T21:00:00-05:00"}
    html = "".join(
        f"<div><p data-role=update_time>9 p.m.</p>{heading(title)}{paragraph('Text.')}</div>"
        for title in ("Polls close", "Else")
    )
    assert [update.time for update in updates(html, live(entry))] == [moment(21, 0), None]


def test_declared_entries_stand_where_none_are_printed() -> None:
    entry = {
        "@type": "BlogPosting",
        "headline": "Polls &amp; booths close",
        "datePublished": "2024-11-05T21:00:00Z",
        "articleBody": "Voting has <b>ended</b>.\n\nCounting begins.",
        "author": [{"@type": "Person", "name": "Benji Okon"}, {"@type": "Organization", "name": "The Ledger"}],
    }
    assert updates(paragraph("Text."), live(entry, "no entry", None)) == (
        Update(
            time=datetime(2024, 11, 5, 21, tzinfo=UTC),
            headline="Polls & booths close",
            authors=(Author(name="Benji Okon"),),
            blocks=(Paragraph(text="Voting has ended."), Paragraph(text="Counting begins.")),
        ),
    )


def test_a_page_without_entries() -> None:
    assert updates(paragraph("Text.")) == ()
    assert updates(paragraph("Text."), live()) == ()
