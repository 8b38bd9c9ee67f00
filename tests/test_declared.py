"""A story that the page holds as data alone is read from there; what is printed always comes first."""

import json

import newsparse

PARAGRAPHS = (
    "The ferry is back on the river after a year in the yard. Nobody had expected it before the winter.",
    "Its crew of nine has been given the old timetable. The first boat left at six in the morning.",
    "The council pays for the night runs until May. After that it wants to count the passengers again.",
    "Ida Falk, who runs the bakery on the far bank, counted them herself. There were 212 on the first day.",
)
TEXT = "\n\n".join(PARAGRAPHS)


def page(script: str, kind: str, printed: str = "") -> str:
    return f"<title>Ferry is back</title><script type='{kind}'>{script}</script><div id='root'>{printed}</div>"


def test_article_body_of_json_ld() -> None:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry is back", "articleBody": TEXT}
    article = newsparse.extract(page(json.dumps(node), "application/ld+json"))
    assert article.text == TEXT
    assert article.headline == "Ferry is back"


def test_article_body_with_markup() -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS).replace("The council", "<h2>Money</h2><p>The council")
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": body}
    article = newsparse.extract(page(json.dumps(node).replace("</", "<\\/"), "application/ld+json"))
    assert article.paragraphs == PARAGRAPHS
    assert [block.text for block in article.body if block.type == "heading"] == ["Money"]


def test_embedded_state_with_pieces() -> None:
    pieces = [{"type": "paragraph", "text": text} for text in PARAGRAPHS]
    state = {"props": {"pageProps": {"story": {"blocks": pieces, "teasers": ["Mill burns down", "Rain"]}}}}
    assert newsparse.extract(page(json.dumps(state), "application/json")).paragraphs == PARAGRAPHS


def test_embedded_state_with_one_text() -> None:
    state = {"apollo": [{"id": 7, "bodyText": TEXT, "slug": "ferry-is-back"}]}
    assert newsparse.extract(page(json.dumps(state), "application/json")).paragraphs == PARAGRAPHS


def test_what_is_printed_comes_first() -> None:
    printed = "<h1>Ferry is back</h1>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    state = {"body": TEXT.replace("ferry", "lorry") * 3}
    assert newsparse.extract(page(json.dumps(state), "application/json", printed)).paragraphs == PARAGRAPHS


def test_data_that_is_no_story_is_none() -> None:
    state = {"text": "Loading", "body": "Sign in. Sign out. Sign up.", "content": ["one two", "three four", "five six"]}
    assert newsparse.extract(page(json.dumps(state), "application/json")).body == ()


def test_a_deep_or_broken_state_is_survived() -> None:
    assert newsparse.extract(page('{"a":' * 50_000, "application/json")).body == ()
    assert newsparse.extract(page("[" * 50_000 + "]" * 50_000, "application/json")).body == ()


def test_of_stories_of_one_length_the_one_is_taken_that_the_page_is_called_after() -> None:
    stories = [
        {"title": "Ferry is back", "body": TEXT},
        {"title": "Mill burns down", "body": TEXT.replace("ferry", "mill")},
    ]
    state = json.dumps({"stories": stories})
    assert newsparse.extract(page(state, "application/json")).paragraphs == PARAGRAPHS
    assert newsparse.extract(page(state, "application/json").replace("<title>Ferry is back", "<title>Start")).body == ()


def test_facts_of_the_record_are_the_article_s() -> None:
    record = {"headline": "Ferry is back", "body": TEXT, "authors": [{"name": "Ida Falk"}], "publishedAt": "2025-03-04"}
    article = newsparse.extract(page(json.dumps({"page": {"record": record}}), "application/json"))
    assert (article.headline, article.authors[0].name, str(article.published)) == (
        "Ferry is back",
        "Ida Falk",
        "2025-03-04",
    )


def test_state_that_code_assigns() -> None:
    code = f"window.__STATE__ = {json.dumps({'story': {'title': 'Ferry is back', 'text': TEXT}})};"
    assert newsparse.extract(page(code, "text/javascript")).paragraphs == PARAGRAPHS
    assert newsparse.extract(page(f"track({json.dumps({'text': TEXT})})", "text/javascript")).body == ()
