"""Roles of the blocks of small pages, one situation each."""

import newsparse
from newsparse.roles.role import Role

STORY = (
    "The old bridge over the northern arm of the river was opened to traffic again on Monday, a year after it closed.",
    "Repairs took twice as long as planned because the second pier stood on softer ground than the survey had said.",
    "“We counted every day,” said Ida Falk, who runs the bakery on the far bank and had lost most of her customers.",
    "The council will now decide whether lorries may use it, and wants to hear the engineers before the summer.",
)
HEAD = "<title>Bridge reopens after a year of repairs</title>"
TITLE = "<h1>Bridge reopens after a year of repairs</h1>"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def roles(html: str) -> dict[str, str]:
    """The role of every block by its text; of a mixed block's parts by theirs."""
    found = {}
    for block in newsparse.explain(html, url="https://news.example.org/bridge").blocks:
        key = block.text if block.kind == "text" else f"[{block.kind}]"
        found[key] = block.role
        found |= {block.text[start:end].strip(): role for start, end, role in block.parts}
    return found


def role_in_story(html: str, text: str) -> str:
    """The role of a text that stands between the second and the third paragraph."""
    page = f"{HEAD}<main><article>{TITLE}{paragraphs(*STORY[:2])}{html}{paragraphs(*STORY[2:])}</article></main>"
    return roles(page)[text]


def role_behind(html: str, text: str) -> str:
    return roles(f"{HEAD}<main><article>{TITLE}{paragraphs(*STORY)}</article>{html}</main>")[text]


def role_over(html: str, text: str) -> str:
    """The role of a text between headline and story."""
    return roles(f"{HEAD}<main><article>{TITLE}{html}<div>{paragraphs(*STORY)}</div></article></main>")[text]


def test_a_plain_story() -> None:
    found = roles(
        f"{HEAD}<nav><a href=/>Home</a> <a href=/world>World</a></nav><article>{TITLE}{paragraphs(*STORY)}</article>"
    )
    assert found["Bridge reopens after a year of repairs"] == Role.HEADLINE
    assert [found[text] for text in STORY] == [Role.PARAGRAPH] * 4
    assert Role.PARAGRAPH not in [role for text, role in found.items() if text not in STORY]


def test_every_block_has_a_reason() -> None:
    blocks = newsparse.explain(f"{HEAD}{TITLE}{paragraphs(*STORY)}<footer>All rights reserved</footer>").blocks
    assert all(block.reason for block in blocks)


def test_parts_of_the_body() -> None:
    assert role_in_story("<h2>Softer ground</h2>", "Softer ground") == Role.HEADING
    assert role_in_story("<ul><li>The pier was moved by two metres</li></ul>", "The pier was moved by two metres") == (
        Role.LIST_ITEM
    )
    quote = "We counted every day until the first car came over the bridge, she said, and laughed."
    assert role_in_story(f"<blockquote><p>{quote}</p></blockquote>", quote) == Role.QUOTE
    assert role_in_story("<p><strong>What comes next</strong></p>", "What comes next") == Role.HEADING


def test_a_label_and_a_link_announce_another_story() -> None:
    line = '<p>Read more: <a href="/dam">Dam passes its safety check</a></p>'
    assert role_in_story(line, "Dam passes its safety check") == Role.RELATED_INLINE
    assert role_in_story(line, "Read more:") == Role.RELATED_LABEL


def test_a_label_alone_and_the_link_behind_it() -> None:
    lines = '<p>Also read:</p><p><a href="/dam">Dam passes its safety check</a></p>'
    assert role_in_story(lines, "Also read:") == Role.RELATED_LABEL
    assert role_in_story(lines, "Dam passes its safety check") == Role.RELATED_INLINE


def test_nothing_but_a_link_is_another_story() -> None:
    text = "Dam passes its safety check after weeks of doubt"
    for address in ("/news/dam-passes-safety-check", "/2024/05/1234567", "/read.php?id=4711"):
        line = f'<p><a href="{address}"><b>{text}</b></a></p>'
        assert role_in_story(line, text) == Role.RELATED_INLINE


def test_a_paragraph_may_end_in_several_links() -> None:
    first, second = "Dam passes its check", "Ferry strike ends in Orsk"
    links = f"<a href=/news/dam-passes-check>{first}</a>, <a href=/news/ferry-strike-ends>{second}</a>"
    line = f"<p>The council wants to hear the engineers again before the summer comes. Also read: {links}</p>"
    assert role_in_story(line, f"{first}, {second}") == Role.RELATED_INLINE


def test_a_link_alone_that_leads_to_no_story_is_none() -> None:
    text = "Ida Falk and the engineers of the Orsk valley"
    for address in ("/", "/shop", "/author/ida-falk-of-orsk", "/tag/the-orsk-valley", "/files/the-orsk-report.pdf"):
        assert role_in_story(f'<p><a href="{address}">{text}</a></p>', text) != Role.RELATED_INLINE
    quoted = f'<blockquote><p><a href="/news/dam-passes-safety-check">{text}</a></p></blockquote>'
    assert role_in_story(quoted, text) != Role.RELATED_INLINE


def test_a_short_caption_in_the_picture_s_own_element() -> None:
    picture = "<div class=image><img src=/a.jpg width=800><p>{}</p></div>"
    assert role_in_story(picture.format("Orsk at dawn"), "Orsk at dawn") == Role.CAPTION


def test_a_caption_inside_a_button() -> None:
    button = "<button><figure><img src=/a.jpg width=800></figure><figcaption><p>Orsk at dawn</p></figcaption></button>"
    assert role_in_story(button, "Orsk at dawn") == Role.CAPTION


def test_the_byline_s_figure_is_no_picture_of_the_story() -> None:
    portrait = (
        "<figure><img src=/falk.jpg width=200><figcaption><address>Von Ida Falk</address>"
        "<time>10.09.2025, 09:53 Uhr</time></figcaption></figure>"
    )
    assert role_over(portrait, "Von Ida Falk") == Role.BYLINE
    assert role_over(portrait, "10.09.2025, 09:53 Uhr") == Role.DATE
    dated = "<figure><img src=/a.jpg width=800><figcaption>Orsk at dawn on 8 February 2025</figcaption></figure>"
    assert role_in_story(dated, "Orsk at dawn on 8 February 2025") == Role.CAPTION


def test_a_linked_headline_in_a_figure_is_no_caption() -> None:
    text = "Dam passes its safety check after weeks of doubt"
    card = (
        "<figure><a href=/news/dam-passes-check><img src=/d.jpg width=400></a><figcaption>"
        f"<a href=/news/dam-passes-check><h5>{text}</h5></a><a href=/news/dam-passes-check>Read more</a>"
        "</figcaption></figure>"
    )
    assert role_in_story(card, text) == Role.RELATED_INLINE
    assert role_in_story(card, "Read more") == Role.BOILERPLATE
    long = f"{text} about the soft ground under its northern wall and the age of its gates"
    alone = f"<div><img src=/d.jpg width=400><h2><a href=/news/dam-passes-check>{long}</a></h2></div>"
    assert role_in_story(alone, long) != Role.CAPTION


def test_a_paragraph_with_links_is_a_paragraph() -> None:
    text = "The survey that the council had ordered in spring said nothing of soft ground under the second pier."
    line = f"<p>{text.replace('survey', '<a href=/survey>survey</a>')}</p>"
    assert role_in_story(line, text) == Role.PARAGRAPH


def test_a_caption_in_a_figure() -> None:
    figure = "<figure><img src=/a.jpg width=800><figcaption>The bridge at dawn</figcaption></figure>"
    assert role_in_story(figure, "The bridge at dawn") == Role.CAPTION
    assert role_in_story(figure, "[image]") == Role.IMAGE


def test_a_caption_behind_its_label() -> None:
    lines = "<img src=/a.jpg width=800><p>Image:</p><p>The bridge at dawn</p>"
    assert role_in_story(lines, "The bridge at dawn") == Role.CAPTION
    assert role_in_story(lines, "Image:") == Role.BOILERPLATE


def test_a_credit_by_its_class() -> None:
    figure = (
        "<figure><img src=/a.jpg width=800><figcaption>Dawn</figcaption><span class=credit>Tor Lind</span></figure>"
    )
    assert role_in_story(figure, "Dawn") == Role.CAPTION
    assert role_in_story(figure.replace("span", "div"), "Tor Lind") == Role.CREDIT


def test_calls_to_the_reader_are_no_paragraphs() -> None:
    line = '<p><em>Sign up for our <a href="/letters">morning letter</a></em></p>'
    assert role_in_story(line, "Sign up for our morning letter") == Role.BOILERPLATE


def test_lines_of_plugins_are_no_paragraphs() -> None:
    for line in ("Advertisement", "Exit mobile version", "Share this article"):
        assert role_in_story(f"<p>{line}</p>", line) == Role.BOILERPLATE


def test_an_embedded_post() -> None:
    text = "The first car is over! A great day for both banks of the river and for all who waited."
    post = f'<blockquote class="twitter-tweet"><p>{text}</p></blockquote>'
    assert role_in_story(post, text) == Role.EMBED


def test_a_byline_and_a_date() -> None:
    assert role_over("<p class=byline>By Ida Falk</p>", "By Ida Falk") == Role.BYLINE
    assert role_over("<p>By Ida Falk</p>", "By Ida Falk") == Role.BYLINE
    assert role_over("<p><time datetime=2024-05-03>3 May 2024</time></p>", "3 May 2024") == Role.DATE
    assert role_over("<p>Published 3 May 2024, 10:15</p>", "Published 3 May 2024, 10:15") == Role.DATE


def test_a_standfirst() -> None:
    text = "A year after it closed, traffic is back on the only road to the far bank."
    assert role_over(f"<p class=standfirst>{text}</p>", text) == Role.STANDFIRST
    assert role_over(f"<h2>{text}</h2>", text) == Role.STANDFIRST


def test_key_points_sum_the_story_up() -> None:
    points = "<div><h2>Key points</h2><ul><li>Traffic is back after a year</li><li>Lorries must wait</li></ul></div>"
    assert role_over(points, "Traffic is back after a year") == Role.STANDFIRST
    assert role_over(points, "Lorries must wait") == Role.STANDFIRST
    assert role_over(points, "Key points") == Role.BOILERPLATE


def test_labels_over_the_headline() -> None:
    page = f"{HEAD}<main><article>%s{TITLE}{paragraphs(*STORY)}</article></main>"
    assert roles(page % "<div class=kicker>Exclusive</div>")["Exclusive"] == Role.KICKER
    assert roles(page % "<p>Analysis</p>")["Analysis"] == Role.KICKER
    assert roles(page % "<div class=category><a href=/world>World</a></div>")["World"] == Role.SECTION


def test_a_breadcrumb() -> None:
    trail = "<ol class=breadcrumb><li><a href=/>Home</a></li><li><a href=/world>World</a></li></ol>"
    found = roles(f"{HEAD}{trail}<main><article>{TITLE}{paragraphs(*STORY)}</article></main>")
    assert (found["Home"], found["World"]) == (Role.BREADCRUMB, Role.BREADCRUMB)


def test_a_list_of_related_stories_behind() -> None:
    box = '<section><h3>Related stories</h3><ul><li><a href="/dam">Dam passes its safety check</a></li></ul></section>'
    assert role_behind(box, "Related stories") == Role.RELATED_LABEL
    assert role_behind(box, "Dam passes its safety check") == Role.RELATED_LIST


def test_a_list_of_the_sites_is_boilerplate() -> None:
    box = '<section><h3>Most read</h3><ul><li><a href="/dam">Dam passes its safety check</a></li></ul></section>'
    assert role_behind(box, "Dam passes its safety check") == Role.BOILERPLATE


def test_tags_behind() -> None:
    line = '<p>Tags: <a href="/tag/bridges">Bridges</a> <a href="/tag/roads">Roads</a></p>'
    assert role_behind(line, "Tags: Bridges Roads") == Role.TAG


def test_comments_and_footers_are_no_story() -> None:
    comment = "I have waited a whole year for this bridge and will be the first to drive over it tomorrow morning."
    page = f"<section id=comments><h3>Comments</h3><div class=comment><p>{comment}</p></div></section>"
    assert role_behind(page, comment) == Role.BOILERPLATE
    footer = "All rights reserved. No part of this page may be used without the consent of the publisher, by anyone."
    assert role_behind(f"<footer><p>{footer}</p></footer>", footer) == Role.BOILERPLATE


def test_times_over_the_entries_of_a_live_page() -> None:
    entries = "".join(f"<div><p>{hour}:15</p><p>{text}</p></div>" for hour, text in enumerate(STORY, 10))
    found = roles(f"{HEAD}<main><article class=liveblog>{TITLE}{paragraphs(STORY[0])}{entries}</article></main>")
    assert [found[f"{hour}:15"] for hour in range(11, 14)] == [Role.UPDATE_TIME] * 3


def test_a_page_without_a_story() -> None:
    found = roles("<title>Site</title><nav><a href=/a>One</a><a href=/b>Two</a></nav><footer>All rights</footer>")
    assert set(found.values()) <= {Role.BOILERPLATE, Role.SECTION, Role.BREADCRUMB, Role.HEADLINE}
