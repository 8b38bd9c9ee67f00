from newsparse.blocks.block import Block, Container, Span
from newsparse.evidence.evidence import Evidence, Node
from newsparse.fields.headline import candidates, choose
from newsparse.roles.role import Label, Labelled, Part, Role

BODY = Container("body", {}, None)


def labelled(*rows: tuple[Role, str]) -> Labelled:
    blocks = tuple(Block(i, "text", "h1", text, Container("h1", {}, BODY)) for i, (_, text) in enumerate(rows))
    return Labelled(blocks, tuple(Label(role, "test") for role, _ in rows))


def page(*titles: str) -> Evidence:
    names = ("og:title", "twitter:title", "dc.title")
    return Evidence(title=titles[0], meta={name: (title,) for name, title in zip(names, titles[1:], strict=False)})


def test_the_printed_headline_wins_where_it_is_declared_too() -> None:
    printed = labelled((Role.HEADLINE, "Ferry strike ends after nine days"))
    chosen = choose(page("Ferry strike ends after nine days | Harbour Times"), printed, None)
    assert chosen.value == "Ferry strike ends after nine days"
    assert chosen.winner is not None
    assert (chosen.winner.source, chosen.winner.where) == ("dom", "body > h1:nth-child(1)")
    assert chosen.winner.confidence > 0.9


def test_the_printed_wording_wins_over_one_made_for_search() -> None:
    printed = labelled((Role.HEADLINE, "Nine days on, the ferries sail again"))
    assert choose(page("Ferries sail again: strike is over"), printed, None).value == (
        "Nine days on, the ferries sail again"
    )


def test_a_long_printed_headline_needs_to_share_less() -> None:
    printed = labelled((Role.HEADLINE, "How the smallest ferry became the pride of an island"))
    declared = page("The pride of the Outer Isles, explained by its captain", "The pride of the Outer Isles, explained")
    assert choose(declared, printed, None).value == "How the smallest ferry became the pride of an island"


def test_a_printed_name_that_no_title_shares_loses() -> None:
    printed = labelled((Role.HEADLINE, "Mara's Notebook"))
    declared = page("Ferry strike ends after nine days", "Ferry strike ends")
    chosen = choose(declared, printed, None)
    assert chosen.value == "Ferry strike ends"
    assert "Mara's Notebook" in [loser.value for loser in chosen.losers]


def test_a_short_printed_name_loses_to_a_lone_title() -> None:
    printed = labelled((Role.HEADLINE, "Mara's Notebook"))
    assert choose(page("Ferry strike ends after nine days"), printed, None).value == "Ferry strike ends after nine days"


def test_a_long_printed_headline_beats_a_lone_title_that_is_another() -> None:
    printed = labelled((Role.HEADLINE, "Ferry strike ends after nine days"))
    assert choose(page("Local stories from your coast"), printed, None).value == "Ferry strike ends after nine days"


def test_of_several_printed_the_one_that_agrees() -> None:
    printed = labelled((Role.HEADLINE, "Harbour Times"), (Role.HEADLINE, "Ferry strike ends"), (Role.PARAGRAPH, "x"))
    assert choose(page("Ferry strike ends | Harbour Times"), printed, "Harbour Times").value == "Ferry strike ends"


def test_without_titles_the_printed_one() -> None:
    assert choose(Evidence(), labelled((Role.HEADLINE, " Ferry  strike ends ")), None).value == "Ferry strike ends"


def test_without_print_the_declared_one_without_the_site_s_name() -> None:
    assert choose(page("Ferry strike ends - Harbour Times"), labelled(), "Harbour Times").value == "Ferry strike ends"


def test_entities_are_decoded() -> None:
    story = Node(frozenset({"NewsArticle"}), {"headline": "Mail &amp;amp; ferries &#8211; back"}, "script[0]")
    assert choose(Evidence(story=story), labelled(), None).value == "Mail & ferries – back"


def test_only_the_part_that_is_the_headline_counts() -> None:
    block = Block(0, "text", "h1", "Analysis Ferry strike ends", BODY)
    label = Label(Role.HEADLINE, "test", (Part(0, 8, Role.KICKER), Part(8, 26, Role.HEADLINE)))
    assert choose(Evidence(), Labelled((block,), (label,)), None).value == "Ferry strike ends"


def test_a_headline_printed_twice_is_one_candidate() -> None:
    printed = labelled((Role.HEADLINE, "Ferry strike ends"), (Role.HEADLINE, "FERRY STRIKE ENDS"))
    assert [c.value for c in candidates(Evidence(), printed, None)] == ["Ferry strike ends"]


def test_nothing_at_all() -> None:
    assert choose(Evidence(), labelled((Role.PARAGRAPH, "The ferry sails.")), None).value is None


def test_a_label_set_apart_is_cut_off_where_the_rest_is_declared() -> None:
    text = "Analysis Ferry strike ends after nine days"
    heading = Container("h1", {}, BODY)
    spans = (Span(0, 8, Container("span", {}, heading)),)
    label = (Label(Role.HEADLINE, "test"),)
    for block in (
        Block(0, "text", "h1", text, heading, spans=spans),
        Block(0, "text", "h1", text, heading, breaks=(8,)),
        Block(0, "text", "h1", text.replace(" ", " | ", 1), heading),
    ):
        printed = Labelled((block,), label)
        assert choose(page("Ferry strike ends after nine days"), printed, None).value == (
            "Ferry strike ends after nine days"
        )
        assert choose(page("Ferries: what it was about"), printed, None).value == block.text
    plain = Labelled((Block(0, "text", "h1", text, heading),), label)
    assert choose(page("Ferry strike ends after nine days"), plain, None).value == text


def test_a_last_word_alone_is_no_headline() -> None:
    heading = Container("h1", {}, BODY)
    block = Block(0, "text", "h1", "The long way of the ferry Nordlys", heading, spans=(Span(22, 33, heading),))
    printed = Labelled((block,), (Label(Role.HEADLINE, "test"),))
    assert choose(page("ferry Nordlys", "The long way"), printed, None).value == block.text
