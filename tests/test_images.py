"""Captions and credits taken apart in many languages, and pictures paired with what is printed under them."""

import time

import pytest

from newsparse.blocks.block import Block, Container, Media, Span
from newsparse.blocks.from_page import read_blocks
from newsparse.blocks.from_text import read_text
from newsparse.evidence.evidence import Evidence, Node
from newsparse.fields.images import (
    CAPTION_LABELS,
    FURNITURE,
    OWNER_LABELS,
    PICTURE_LABELS,
    Pictures,
    clean_credit,
    is_supplier,
    largest_url,
    picture_key,
    read_images,
    says_credit,
    split_caption,
)
from newsparse.limits import Limits
from newsparse.page import read_page
from newsparse.roles.role import Label, Labelled, Role

BASE = "https://news.example.org/story"

# caption as printed, the caption, the credit
PRINTED = [
    ("The harbour at dawn. (Mara Lindqvist/Tidewire)", "The harbour at dawn.", "Mara Lindqvist/Tidewire"),
    ("The harbour at dawn. (Ida Falk)", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn. (Photo by Ida Falk)", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn. Photo: Ida Falk", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn. Pic: Reuters", "The harbour at dawn.", "Reuters"),
    ("The harbour at dawn Credit: Ida Falk", "The harbour at dawn", "Ida Falk"),
    ("The harbour at dawnCredit: PA", "The harbour at dawn", "PA"),
    ("The harbour at dawn. © 2026 Ida Falk", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn (c) Ida Falk", "The harbour at dawn", "Ida Falk"),
    ("The harbour at dawn. - Copyright Ida Falk", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn. Ida Falk / AFP", "The harbour at dawn.", "Ida Falk / AFP"),
    ("The harbour at dawn. Ida Falk via AP", "The harbour at dawn.", "Ida Falk via AP"),
    ("The harbour at dawn.—Reuters", "The harbour at dawn.", "Reuters"),
    ("The harbour at dawn.Getty Images", "The harbour at dawn.", "Getty Images"),
    ("The harbour at dawn. Courtesy of Ida Falk", "The harbour at dawn.", "Courtesy of Ida Falk"),
    ("Bo Li scores the winner Ida Falk/Getty Images", "Bo Li scores the winner", "Ida Falk/Getty Images"),
    ("FILE PHOTO: A ship at sea. REUTERS/Ida Falk", "FILE PHOTO: A ship at sea.", "REUTERS/Ida Falk"),
    ("Image: The harbour at dawn. Pic: Tidewire/Ida Falk", "The harbour at dawn.", "Tidewire/Ida Falk"),
    ("Image source, Getty Images", None, "Getty Images"),
    ("Photographer: Ida Falk. Stylist: Bo Li.", None, "Photographer: Ida Falk. Stylist: Bo Li"),
    ("Der Hafen am MorgenBild: Ida Falk/dpa", "Der Hafen am Morgen", "Ida Falk/dpa"),
    ("Der Hafen. (Archivbild) (Quelle: Ida Falk/imago-bilder)", "Der Hafen. (Archivbild)", "Ida Falk/imago-bilder"),
    ("Der Hafen (Symbolfoto: dpa | Ida Falk)", "Der Hafen", "dpa | Ida Falk"),
    ("Der Hafen | Bildquelle: Stadt Lissow", "Der Hafen", "Stadt Lissow"),
    ("Le port à l’aube. Crédit photo : Ida Falk", "Le port à l’aube.", "Ida Falk"),
    ("Le port à l’aube. IDA FALK / AFP", "Le port à l’aube.", "IDA FALK / AFP"),
    ("El puerto al amanecer.Ida Falk (Reuters)", "El puerto al amanecer.", "Ida Falk (Reuters)"),
    ("O porto ao amanhecer — Foto: Ida Falk/Gazeta", "O porto ao amanhecer", "Ida Falk/Gazeta"),
    ("Il porto all’alba (Foto di Ida Falk)", "Il porto all’alba", "Ida Falk"),
    ("De haven. — © BELGA", "De haven.", "BELGA"),
    ("Havnen ved daggry. Foto: Ida Falk Vis mer", "Havnen ved daggry.", "Ida Falk"),
    ("Satama aamulla. Kuva: Ida Falk", "Satama aamulla.", "Ida Falk"),
    ("Port o świcie. Fot. Ida Falk / PAP", "Port o świcie.", "Ida Falk / PAP"),
    ("A kikötő. Fotó: Ida Falk / MTI", "A kikötő.", "Ida Falk / MTI"),
    ("Limanda şafak. Fotoğraf: Çağrı Söğüt", "Limanda şafak.", "Çağrı Söğüt"),
    ("Порт на рассвете. Фото: Ида Фальк", "Порт на рассвете.", "Ида Фальк"),
    ("Το λιμάνι. Φωτογραφία: Στάθης", "Το λιμάνι.", "Στάθης"),
    ("الميناء عند الفجر (صورة: رويترز)", "الميناء عند الفجر", "رويترز"),
    ("बंदरगाह की सुबह। फोटो: फ़िरोज़ आलम", "बंदरगाह की सुबह।", "फ़िरोज़ आलम"),
    ("ท่าเรือยามเช้า (ภาพ: ธนกฤต บัวงาม)", "ท่าเรือยามเช้า", "ธนกฤต บัวงาม"),
    ("Cảng lúc bình minh. Ảnh: Ida Falk", "Cảng lúc bình minh.", "Ida Falk"),
    ("Pelabuhan saat fajar(Dok.Lissow )", "Pelabuhan saat fajar", "Dok.Lissow"),
    ("夜明けの港（岩田撮影）", "夜明けの港", "岩田"),
    ("夜明けの港＝鳴瀬町提供", "夜明けの港", "鳴瀬町"),
    ("夜明けの港 撮影：岩田", "夜明けの港", "岩田"),
    ("码头清晨。孟樾 摄", "码头清晨。", "孟樾"),
    ("码头清晨。图：新华社", "码头清晨。", "新华社"),
    ("해뜰녘 항구. /사진=이서린", "해뜰녘 항구.", "이서린"),
    ("해뜰녘 항구. 느린책방 제공", "해뜰녘 항구.", "느린책방"),
]

WHOLE = [
    "Mayor Ida Falk (left) and Dr. Bo Li (65) at the harbour",
    "Mara Lindqvist and J. R. Falk in Lissow (France).",
    "The harbour at dawn, seen from Pier/Dock 4",
    "A photo by Ida Falk hangs in the hall of the harbour office.",
    "The source: a spring above the harbour, which never runs dry in summer",
    "Der Hafen am 3. Mai. (Symbolbild)",
    "夜明けの港＝13日、鳴瀬町で",
    "Ida Falk",
    "She began to zoom",
]


@pytest.mark.parametrize(("printed", "caption", "credit"), PRINTED)
def test_caption_and_credit_are_parted(printed: str, caption: str | None, credit: str | None) -> None:
    assert split_caption(printed) == (caption, credit)


@pytest.mark.parametrize("printed", WHOLE)
def test_a_caption_without_credit_stays_whole(printed: str) -> None:
    assert split_caption(printed) == (printed, None)


@pytest.mark.parametrize("label", [w for table in (OWNER_LABELS, PICTURE_LABELS) for g in table.values() for w in g])
def test_every_label_announces_a_credit(label: str) -> None:
    assert split_caption(f"The harbour at dawn. {label.capitalize()}: Ida Falk/AFP").credit == "Ida Falk/AFP"
    assert clean_credit(f"({label}：Ida Falk)") == "Ida Falk"
    assert split_caption(f"{label}:") == (None, None)


@pytest.mark.parametrize("label", [word for words in CAPTION_LABELS.values() for word in words])
def test_every_caption_label_is_cut(label: str) -> None:
    text = "Many small boats are lying in the old harbour of the town."
    assert split_caption(f"{label.capitalize()}: {text}") == (text, None)


@pytest.mark.parametrize("phrase", [phrase for phrases in FURNITURE.values() for phrase in phrases])
def test_furniture_is_cut(phrase: str) -> None:
    assert split_caption(phrase) == (None, None)
    assert split_caption(f"The harbour at dawn. {phrase.capitalize()}").caption == "The harbour at dawn."


def test_counters_are_no_captions() -> None:
    assert split_caption("2 / 6 The harbour at dawn.").caption == "The harbour at dawn."
    assert split_caption("03:33 min") == split_caption("View 6 Images") == (None, None)


def test_supplier() -> None:
    assert is_supplier("picture alliance/dpa | Ida Falk")
    assert not is_supplier("the harbour at Lissow/Dunmarra in the morning")


def spans(*pieces: tuple[str, str, str]) -> tuple[str, tuple[Span, ...], Container]:
    within, text, found = Container("figcaption", {}, None), "", []
    for tag, names, piece in pieces:
        container = Container(tag, {"class": names}, within) if tag else within
        found.append(Span(len(text), len(text) + len(piece), container))
        text += piece
    return text, tuple(found), within


def test_an_element_of_its_own_is_the_credit() -> None:
    text, found, within = spans(("", "", "Reading a map"), ("span", "figure__credit", "VW"))
    assert split_caption(text, found, within=within) == ("Reading a map", "VW")


def test_a_credit_may_stand_first() -> None:
    text, found, within = spans(("span", "source", "Lego"), ("span", "caption", " Lego shows a ship."))
    assert split_caption(text, found, within=within) == ("Lego shows a ship.", "Lego")


def test_credits_with_a_slash_between_are_one() -> None:
    text, found, within = spans(
        ("span", "caption", "A damaged house."),
        ("span", "credit", "Photo by IDA FALK"),
        ("", "", "/"),
        ("b", "distributor", "AP"),
    )
    assert split_caption(text, found, within=within) == ("A damaged house.", "IDA FALK/AP")


def test_an_unnamed_last_element_behind_a_sentence_is_the_credit() -> None:
    text, found, within = spans(("span", "x1", "The harbour at dawn."), ("strong", "x2", "Ida Falk"))
    assert split_caption(text, found, within=within) == ("The harbour at dawn.", "Ida Falk")
    text, found, within = spans(("", "", "Ida Falk in "), ("i", "", "The Changing Tide"))
    assert split_caption(text, found, within=within) == ("Ida Falk in The Changing Tide", None)


def test_the_last_word_of_a_class_decides() -> None:
    assert says_credit(Container("span", {"class": "Caption_contentCredit__x"}, None))
    assert says_credit(Container("span", {"itemprop": "copyrightHolder"}, None))
    assert not says_credit(Container("span", {"class": "image-source-caption"}, None))
    assert not says_credit(Container("span", {"class": "accreditation"}, None))


@pytest.mark.parametrize(
    "url",
    [
        "https://img.example.com/up/sea-300x200.jpg",
        "https://img.example.com/up/sea-scaled.jpg",
        "https://img.example.com/up/sea.jpg?w=640&h=300&quality=80",
        "https://cdn.example.net/640x480/up/sea.jpg",
        "https://cdn.example.net/w_640,c_limit/up/sea.jpg",
    ],
)
def test_sizes_of_one_picture_share_a_key(url: str) -> None:
    assert picture_key(url) == picture_key("https://img.example.com/up/sea.jpg")


def test_different_pictures_have_different_keys() -> None:
    assert picture_key("https://example.com/img.php?id=1") != picture_key("https://example.com/img.php?id=2")
    assert picture_key("https://example.com/a/1.jpg") != picture_key("https://example.com/a/2.jpg")


def test_the_largest_address() -> None:
    assert (
        largest_url(Media(("/4:3/w_640/a.jpg", "/16:9/w_1280/a.jpg")), BASE)
        == "https://news.example.org/16:9/w_1280/a.jpg"
    )
    assert largest_url(Media(("/a-300x200.jpg",), href="/a.jpg"), BASE) == "https://news.example.org/a.jpg"
    assert largest_url(Media(("/a_{width}.jpg", "/a_100.jpg")), BASE) == "https://news.example.org/a_100.jpg"
    assert largest_url(Media(("/a_{width}.jpg",)), BASE) is None


ROLES = {"img": Role.IMAGE, "figcaption": Role.CAPTION, "small": Role.CREDIT, "p": Role.PARAGRAPH}


def pictures(html: str, evidence: Evidence | None = None) -> Pictures:
    """The pictures of a page whose roles follow from the tags; an img of class x is no part of the story."""
    blocks = read_blocks(read_page(html, content_type=None, limits=Limits()), Limits()).blocks
    labels = []
    for block in blocks:
        role = ROLES.get(block.container.tag if block.kind == "text" else block.tag, Role.BOILERPLATE)
        other = block.container.attributes.get("class") == "x"
        labels.append(Label(Role.BOILERPLATE if other else role, "test"))
    return read_images(evidence or Evidence(), Labelled(blocks, tuple(labels)), BASE)


def told(found: Pictures) -> list[tuple[str | None, str | None, str | None, str]]:
    return [((i.url or "").rpartition("/")[2] or None, i.caption, i.credit, i.role) for i in found.images]


def test_captions_go_to_the_picture_in_their_figure() -> None:
    found = pictures("""
        <figure><img src="/a.jpg" alt="A" width="640" height="480">
        <figcaption>First. Photo: Ida Falk</figcaption></figure>
        <p>Text.</p>
        <figure><figcaption>Second.</figcaption><small>© Bo Li</small><img src="/b.jpg"></figure>
        <img class="x" src="/c.jpg">""")
    assert told(found) == [("a.jpg", "First.", "Ida Falk", "lead"), ("b.jpg", "Second.", "Bo Li", "inline")]
    assert (found.images[0].alt, found.images[0].width, found.images[0].height) == ("A", 640, 480)
    assert sorted(found.places.values()) == [0, 1]


def test_without_a_figure_the_picture_before_is_meant() -> None:
    found = pictures("""<p>Text.</p><div><img src="/a.jpg"></div><figcaption>First.</figcaption>
        <div><img src="/b.jpg"></div><figcaption>Second.</figcaption>""")
    assert told(found) == [("a.jpg", "First.", None, "inline"), ("b.jpg", "Second.", None, "inline")]


def test_a_picture_printed_twice_is_one() -> None:
    found = pictures("""<figure><img src="/a-300x200.jpg"><figcaption>First.</figcaption></figure>
        <p>Text.</p><figure><img src="/a-1200x800.jpg"><figcaption>First.</figcaption></figure>""")
    assert told(found) == [("a-1200x800.jpg", "First.", None, "lead")]
    assert list(found.places.values()) == [0]


def test_several_pictures_in_one_container_are_a_gallery() -> None:
    slides = "".join(
        f'<li><figure><img src="/{n}.jpg"><figcaption>Slide {n} here.</figcaption></figure></li>' for n in "ab"
    )
    assert told(pictures(f'<p>Text.</p><ul class="gallery__slides">{slides}</ul>')) == [
        ("a.jpg", "Slide a here.", None, "gallery"),
        ("b.jpg", "Slide b here.", None, "gallery"),
    ]
    assert {role for *_, role in told(pictures(f"<p>Text.</p><ul>{slides}</ul>"))} == {"inline"}


def test_a_caption_without_picture_makes_an_image() -> None:
    found = pictures("""<p>Text.</p><figure><div class="lazy"></div><figcaption>First.</figcaption>
        <small>Foto: Ida Falk</small></figure><figure><figcaption>Second.</figcaption></figure>""")
    assert told(found) == [(None, "First.", "Ida Falk", "inline"), (None, "Second.", None, "inline")]


def test_a_lazy_picture_takes_the_declared_address_of_its_caption() -> None:
    image = {"url": "/lazy.jpg", "caption": "Boats lie in the old harbour."}
    story = Node(frozenset({"NewsArticle"}), {"image": image}, "script[0]")
    found = pictures(
        "<p>T.</p><figure><figcaption>Boats lie in the old harbour.</figcaption></figure>", Evidence(story=story)
    )
    assert found.images[0].url == "https://news.example.org/lazy.jpg"


def test_the_caption_of_a_video_is_left_to_its_embed() -> None:
    player = '<figure><iframe src="https://video.example.com/1"></iframe><figcaption>Watch.</figcaption></figure>'
    assert told(pictures(f"<p>Text.</p>{player}")) == []


def test_two_paragraphs_of_one_caption_are_joined() -> None:
    page = """<figure><img src="/a.jpg"><figcaption>First part.<br><br>Second part.</figcaption></figure>"""
    assert pictures(page).images[0].caption == "First part. Second part."


def test_flattened_text() -> None:
    blocks = read_text("Headline\nText.\nImage:\nBoats in the old harbour\nFoto: Ida Falk", 100)
    roles = (Role.HEADLINE, Role.PARAGRAPH, Role.CAPTION, Role.CAPTION, Role.CREDIT)
    found = read_images(Evidence(), Labelled(blocks, tuple(Label(role, "test") for role in roles)), None)
    assert told(found) == [(None, "Boats in the old harbour", "Ida Falk", "inline")]
    assert dict(found.places) == {3: 0}
    assert (provenance := found.provenance()) is not None
    assert provenance.source == "text"


def test_nothing_gives_nothing() -> None:
    found = read_images(Evidence(), Labelled((), ()), None)
    assert (found.images, dict(found.places), found.provenance()) == ((), {}, None)


@pytest.mark.parametrize(
    "unit", ["Image: ", "(", "Foto: a ", "a/", ". A", "© ", "- - ", "w_1,", "写真：", "hide caption "]
)
def test_hostile_captions_take_no_time(unit: str) -> None:
    start = time.perf_counter()
    for size in (300, 3_900, 100_000):
        text = (unit * size)[:size]
        split_caption(text)
        picture_key(f"https://example.com/{text}/{text}x.jpg?{text}")
    assert time.perf_counter() - start < 2


def test_many_pictures_and_captions_take_linear_time() -> None:
    root = Container("body", {}, None)
    blocks = []
    for index in range(6_000):
        kind = index // 3_000
        container = Container("img" if kind == 0 else "div", {}, root)
        media = Media((f"/{index}.jpg",)) if kind == 0 else None
        text = "" if kind == 0 else f"Caption {index}."
        blocks.append(Block(index, "text" if kind else "image", "div", text, container, media=media))
    labels = tuple(Label(Role.CAPTION if block.kind == "text" else Role.IMAGE, "test") for block in blocks)
    start = time.perf_counter()
    read_images(Evidence(), Labelled(tuple(blocks), labels), BASE)
    assert time.perf_counter() - start < 4
