"""When a story first went out: where the date is taken from, and how places that differ are reconciled."""

from datetime import date, datetime

import pytest

from newsparse.blocks.block import Block, Container, Span
from newsparse.evidence.evidence import Evidence, Item, Node, UrlFacts
from newsparse.fields.published import CONFIDENCE, META_NAMES, VAGUE_META_NAMES, WORK_TYPES, candidates, choose
from newsparse.roles.role import Label, Labelled, Role

NOTHING = Labelled((), ())


def story(**data: object) -> Node:
    return Node(frozenset({"NewsArticle"}), data, "script[0]")


def at(day: str) -> UrlFacts:
    return UrlFacts("https://example.com/a", "example.com", ("a",), day)


def lines(*texts: str) -> Labelled:
    blocks = tuple(Block(i, "text", "p", text, Container("p", {}, None)) for i, text in enumerate(texts))
    return Labelled(blocks, tuple(Label(Role.DATE, "a test says so") for _ in blocks))


def headed(line: str) -> Labelled:
    """A page with a headline, a date line under it, and a paragraph."""
    texts = {"Ferry strike ends": Role.HEADLINE, line: Role.DATE, "Crews returned to work.": Role.PARAGRAPH}
    blocks = tuple(Block(i, "text", "p", text, Container("p", {}, None)) for i, text in enumerate(texts))
    return Labelled(blocks, tuple(Label(role, "a test says so") for role in texts.values()))


def time_element(stamp: str, text: str = "today") -> Labelled:
    span = Span(0, len(text), Container("time", {"datetime": stamp}, None))
    block = Block(0, "text", "p", text, Container("p", {}, None), spans=(span,))
    return Labelled((block,), (Label(Role.DATE, "a test says so"),))


def chosen(evidence: Evidence, labelled: Labelled = NOTHING, modified: str | None = None) -> str | None:
    value = choose(evidence, labelled, "en", modified=datetime.fromisoformat(modified) if modified else None).value
    return value.isoformat() if value else None


class TestCandidates:
    def test_come_in_order_of_trust(self) -> None:
        evidence = Evidence(
            story=story(datePublished="2024-05-01", dateCreated="2024-05-06"),
            meta={"article:published_time": ("2024-05-02",), "pubdate": ("2024-05-03",), "date": ("2024-05-08",)},
            items=(Item("NewsArticle", {"datePublished": ("2024-05-04",)}, "article"),),
            url=at("2024-05-09"),
        )
        found = list(candidates(evidence, time_element("2024-05-05", "7 May 2024"), "en"))
        assert [candidate.value for candidate in found] == [date(2024, 5, day) for day in range(1, 10)]
        trust = [candidate.confidence for candidate in found]
        assert trust == sorted(trust, reverse=True)
        assert [c.source for c in found] == [
            "json-ld", "meta", "meta", "microdata", "dom", "json-ld", "dom", "meta", "url"
        ]  # fmt: skip
        assert found[0].where == "script[0].datePublished"

    @pytest.mark.parametrize("name", [name for name, _ in (*META_NAMES, *VAGUE_META_NAMES)])
    def test_of_every_meta_name(self, name: str) -> None:
        (found,) = candidates(Evidence(meta={name: ("soon", "2024-05-03")}), NOTHING)
        assert (found.value, found.source, found.where) == (date(2024, 5, 3), "meta", name)

    @pytest.mark.parametrize(
        "name",
        [
            "article:published", "article:published:time", "og:published_time", "og:publish_date", "og:pubdate",
            "publish-date", "publishdate", "published_date", "published", "published_at", "publication_date",
            "publicationdate", "date_published", "date.published", "date-pub", "originalpublicationdate", "bt:pubdate",
            "cxenseparse:recs:publishtime", "article:first_published_time", "http://ogp.me/ns/article#published_time",
            "dc.date.created", "datecreated", "article.created", "createdate", "og:release_date", "issue_date",
            "issued",
        ],
    )  # fmt: skip
    def test_of_a_meta_name_that_says_so(self, name: str) -> None:
        (found,) = candidates(Evidence(meta={name: ("2024-05-03",)}), NOTHING)
        assert (found.value, found.where) == (date(2024, 5, 3), name)

    @pytest.mark.parametrize(
        "name",
        [
            "article:expiration_time", "article:modified_time", "render_timestamp", "servertime", "cdc:last_published",
            "lastpublished", "publisher", "date.available", "dc.date.modified", "post_id", "event_date", "update_date",
        ],
    )  # fmt: skip
    def test_of_no_other_meta_name(self, name: str) -> None:
        assert list(candidates(Evidence(meta={name: ("2024-05-03",)}), NOTHING)) == []

    def test_a_date_of_publication_goes_before_one_of_creation(self) -> None:
        meta = {"createdate": ("2024-05-01",), "publishdate": ("2024-05-03",)}
        assert chosen(Evidence(meta=meta)) == "2024-05-03"

    def test_of_names_that_say_the_same_the_oldest_date_goes_first(self) -> None:
        meta = {"published-time": ("2024-06-09T10:00:00Z",), "published-date": ("2024-05-03",)}
        assert chosen(Evidence(meta=meta)) == "2024-05-03"

    def test_of_the_one_work_on_a_page_without_a_story(self) -> None:
        for work in sorted(WORK_TYPES):
            node = Node(frozenset({work}), {"dateCreated": "2024-05-03"}, "script[0]")
            item = Item(work, {"datePublished": ("2024-05-03",)}, "div")
            assert chosen(Evidence(nodes=(node,))) == chosen(Evidence(items=(item,))) == "2024-05-03"
            assert chosen(Evidence(nodes=(node, node))) is chosen(Evidence(items=(item, item))) is None

    def test_of_the_title_where_it_stands_by_itself(self) -> None:
        for title in ("Tide turns | Harbour Times | 3 May 2024", "Tide turns - 3 May 2024 - Harbour Times"):
            assert chosen(Evidence(title=title)) == "2024-05-03"
        for title in ("Tide turns on 3 May 2024 | Harbour Times", "3 May 2024 | Harbour Times"):
            assert chosen(Evidence(title=title)) is None

    def test_of_a_page_without_a_story(self) -> None:
        page = Node(frozenset({"WebPage"}), {"datePublished": "2024-05-03"}, "script[0]")
        video = Node(frozenset({"VideoObject"}), {"uploadDate": "2024-05-04"}, "script[1]")
        assert chosen(Evidence(nodes=(page, video))) == "2024-05-03"
        assert chosen(Evidence(nodes=(video,))) == "2024-05-04"
        assert chosen(Evidence(nodes=(video, video))) is None

    def test_a_storys_video_does_not_date_the_story(self) -> None:
        video = Node(frozenset({"VideoObject"}), {"uploadDate": "2024-05-04"}, "script[1]")
        assert chosen(Evidence(nodes=(video,), story=story(headline="Tide turns"))) is None

    def test_of_microdata_leave_out_comments_and_later_stories(self) -> None:
        comment = Item("Comment", {"datePublished": ("2024-05-01",)}, "li")
        own = Item("NewsArticle", {"datePublished": ("2024-05-03",)}, "article")
        other = Item("NewsArticle", {"datePublished": ("2024-05-02",)}, "aside")
        found = list(candidates(Evidence(items=(comment, own, other)), NOTHING))
        assert [candidate.value for candidate in found] == [date(2024, 5, 3)]

    def test_a_date_that_says_published_goes_before_a_bare_one(self) -> None:
        assert chosen(Evidence(), lines("1 May 2024", "Published 3 May 2024")) == "2024-05-03"

    def test_a_date_of_a_change_is_none(self) -> None:
        assert chosen(Evidence(), lines("Updated 3 May 2024")) is None

    def test_a_copyright_line_is_none(self) -> None:
        assert chosen(Evidence(), lines("© 3 May 2019 Harbour Times", "© 2019")) is None

    def test_a_page_that_prints_only_the_word(self) -> None:
        assert chosen(Evidence(), lines("Published", "on")) is None

    def test_relative_dates_need_a_clock(self) -> None:
        now = datetime.fromisoformat("2024-05-03T15:47:00+02:00")
        assert choose(Evidence(), lines("2 hours ago"), "en").value is None
        assert choose(Evidence(), lines("2 hours ago"), "en", now).value == datetime.fromisoformat(
            "2024-05-03T13:47:00+02:00"
        )


class TestChoice:
    def test_keeps_the_offset_as_declared(self) -> None:
        assert chosen(Evidence(story=story(datePublished="2024-05-03T15:47:42+0200"))) == "2024-05-03T15:47:42+02:00"

    def test_keeps_the_losers(self) -> None:
        choice = choose(Evidence(story=story(datePublished="2024-05-03"), url=at("2024-05-02")), NOTHING)
        assert [loser.value for loser in choice.losers] == [date(2024, 5, 2)]

    @pytest.mark.parametrize(
        ("printed", "url", "confidence"),
        [
            ("3 May 2024", None, CONFIDENCE[True, False]),
            ("3 May 2024", "2024-05-01", CONFIDENCE[True, True]),
            ("menu", None, CONFIDENCE[False, False]),
            ("1 May 2024", None, CONFIDENCE[False, True]),
        ],
    )
    def test_is_trusted_by_what_other_sources_say(self, printed: str, url: str | None, confidence: float) -> None:
        evidence = Evidence(story=story(datePublished="2024-05-03T10:00:00Z"), url=at(url) if url else None)
        choice = choose(evidence, lines(printed), "en")
        assert choice.winner is not None
        assert (choice.winner.source, choice.winner.confidence) == ("json-ld", confidence)
        others = [loser.confidence for loser in choice.losers if loser.value.day != 3]
        assert all(other <= 1 - confidence + 0.001 for other in others)
        assert len(others) == (confidence in (CONFIDENCE[True, True], CONFIDENCE[False, True]))

    def test_an_instant_beats_a_bare_day(self) -> None:
        for bare in ("2024-05-03", "2024-05-03T00:00:00", "2024-05-03T00:00:00Z"):
            evidence = Evidence(story=story(datePublished=bare), meta={"pubdate": ("2024-05-03T15:47:00+02:00",)})
            assert chosen(evidence) == "2024-05-03T15:47:00+02:00"

    def test_a_printed_time_completes_a_declared_day(self) -> None:
        evidence = Evidence(story=story(datePublished="2024-05-03"))
        assert chosen(evidence, lines("3 May 2024, 3:47 pm")) == "2024-05-03T15:47:00"
        assert chosen(evidence, lines("4 May 2024, 3:47 pm")) == "2024-05-03"

    def test_a_naive_time_takes_the_offset_that_another_place_gives(self) -> None:
        evidence = Evidence(
            story=story(datePublished="2024-05-03T15:47:42"), meta={"pubdate": ("2024-05-03T15:47+02:00",)}
        )
        assert chosen(evidence) == "2024-05-03T15:47:00+02:00"

    def test_a_naive_time_does_not_take_greenwich(self) -> None:
        evidence = Evidence(
            story=story(datePublished="2024-05-03T15:47:42"), meta={"pubdate": ("2024-05-03T15:47:42Z",)}
        )
        assert chosen(evidence) == "2024-05-03T15:47:42"

    def test_a_printed_day_that_agrees_leaves_the_declared_instant(self) -> None:
        evidence = Evidence(story=story(datePublished="2024-05-03T23:30:00Z"), url=at("2024-05-04"))
        assert chosen(evidence, lines("4 May 2024")) == "2024-05-03T23:30:00+00:00"

    def test_two_sources_that_agree_overrule_one(self) -> None:
        evidence = Evidence(story=story(datePublished="2024-05-09T10:00:00Z"), url=at("2024-05-03"))
        assert chosen(evidence) == "2024-05-09T10:00:00+00:00"
        assert chosen(evidence, lines("3 May 2024")) == "2024-05-03"

    def test_two_sources_do_not_overrule_two(self) -> None:
        evidence = Evidence(
            story=story(datePublished="2024-05-09T10:00:00Z"),
            meta={"pubdate": ("2024-05-09T10:00:00Z",)},
            url=at("2024-05-03"),
        )
        assert chosen(evidence, lines("3 May 2024")) == "2024-05-09T10:00:00+00:00"


class TestCopiesOfTheModifiedDate:
    COPY = "2024-05-09T10:00:00+00:00"

    def test_give_way_to_an_older_declared_date(self) -> None:
        evidence = Evidence(story=story(datePublished=self.COPY), meta={"pubdate": ("2024-05-03T08:00Z",)})
        assert chosen(evidence, modified=self.COPY) == "2024-05-03T08:00:00+00:00"
        assert chosen(evidence, modified="2024-05-10T10:00:00+00:00") == self.COPY

    def test_give_way_to_an_older_date_printed_as_published(self) -> None:
        evidence = Evidence(story=story(datePublished=self.COPY))
        assert chosen(evidence, lines("Published 3 May 2024"), modified=self.COPY) == "2024-05-03"

    def test_of_one_source_give_way_to_an_older_date_printed_by_the_headline(self) -> None:
        under = headed("3 May 2024")
        evidence = Evidence(story=story(datePublished=self.COPY))
        assert chosen(evidence, under, modified=self.COPY) == "2024-05-03"
        assert chosen(evidence, under, modified="2024-05-10T10:00:00+00:00") == self.COPY
        both = Evidence(story=story(datePublished=self.COPY), meta={"article:published_time": (self.COPY,)})
        assert chosen(both, under, modified=self.COPY) == self.COPY

    def test_are_known_by_coming_after_the_last_change(self) -> None:
        evidence = Evidence(story=story(datePublished=self.COPY))
        assert chosen(evidence, lines("Published 3 May 2024"), modified="2024-05-08T10:00:00+00:00") == "2024-05-03"

    def test_stand_against_a_lone_weak_source(self) -> None:
        evidence = Evidence(story=story(datePublished=self.COPY, dateCreated="2024-05-01"), url=at("2024-05-02"))
        assert chosen(evidence, lines("3 May 2024"), modified=self.COPY) == self.COPY

    def test_stand_where_nothing_is_older(self) -> None:
        evidence = Evidence(story=story(datePublished=self.COPY), meta={"pubdate": ("2024-05-11T10:00Z",)})
        assert chosen(evidence, modified=self.COPY) == self.COPY

    def test_are_known_by_their_day_where_one_is_bare(self) -> None:
        evidence = Evidence(story=story(datePublished="2024-05-09"), meta={"pubdate": ("2024-05-03T08:00Z",)})
        assert chosen(evidence, modified=self.COPY) == "2024-05-03T08:00:00+00:00"


class TestLocalTime:
    """JSON-LD says Greenwich's time, and the page shows its own."""

    STORY = story(datePublished="2024-05-04T01:30:21Z")

    def test_a_day_that_two_sources_name_by_the_pages_clock(self) -> None:
        evidence = Evidence(story=self.STORY, url=at("2024-05-03"))
        assert chosen(evidence, lines("May 3, 2024 8:30 PM EST")) == "2024-05-03T20:30:21-05:00"
        evidence = Evidence(story=self.STORY, meta={"article:published_time": ("2024-05-03T20:30:21",)})
        assert chosen(evidence, lines("May 3, 2024")) == "2024-05-03T20:30:21-05:00"

    def test_a_day_that_one_source_names(self) -> None:
        assert chosen(Evidence(story=self.STORY), lines("May 3, 2024 8:30 PM EST")) == "2024-05-04T01:30:21+00:00"

    def test_the_same_day(self) -> None:
        evidence = Evidence(story=story(datePublished="2024-05-04T13:30:21Z"), url=at("2024-05-04"))
        assert chosen(evidence, lines("May 4, 2024 8:30 AM EST")) == "2024-05-04T13:30:21+00:00"
