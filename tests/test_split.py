"""Captions and credits taken apart in many languages."""

import time

import pytest

from newsparse.blocks.block import Container, Span
from newsparse.captions.credit import clean_credit, is_supplier
from newsparse.captions.marked import says_credit
from newsparse.captions.split import split_caption
from newsparse.captions.words import CAPTION_LABELS, FURNITURE, OWNER_LABELS, PICTURE_LABELS

# caption as printed, the caption, the credit
PRINTED = [
    ("The harbour at dawn. (Mara Lindqvist/Tidewire)", "The harbour at dawn.", "Mara Lindqvist/Tidewire"),
    ("The harbour at dawn. (Ida Falk)", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn. (Photo by Ida Falk)", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn. Photo: Ida Falk", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn. Pic: Reuters", "The harbour at dawn.", "Reuters"),
    ("The harbour at dawn Credit: Ida Falk", "The harbour at dawn", "Ida Falk"),
    ("The harbour at dawn.Credit...Ida Falk/Tidewire", "The harbour at dawn.", "Ida Falk/Tidewire"),
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
    ("Image caption,", None, None),
    ("The harbour at dawn. Photo © Ida Falk", "The harbour at dawn.", "Ida Falk"),
    ("The harbour at dawn | Ida Falk", "The harbour at dawn", "Ida Falk"),
    ("The harbour at dawn. Ida Falk for The Tide", "The harbour at dawn.", "Ida Falk for The Tide"),
    ("The harbour at dawn. Contributed photo", "The harbour at dawn.", "Contributed photo"),
    ("The harbour at dawn. (Submitted photo)", "The harbour at dawn.", "Submitted photo"),
    ("The harbour at dawn. Courtesy photo", "The harbour at dawn.", "Courtesy photo"),
    ("The harbour at dawn. STAFF PHOTO", "The harbour at dawn.", "STAFF PHOTO"),
    ("El puerto al amanecer. Gentileza", "El puerto al amanecer.", "Gentileza"),
    ("Credit: Ida Falk; Source: Bo Li, “Tides,” 2020", None, "Ida Falk; Source: Bo Li, “Tides,” 2020"),
    ("Photographer: Ida Falk. Stylist: Bo Li.", None, "Photographer: Ida Falk. Stylist: Bo Li"),
    ("Der Hafen am MorgenBild: Ida Falk/dpa", "Der Hafen am Morgen", "Ida Falk/dpa"),
    ("Der Hafen. (Archivbild) (Quelle: Ida Falk/imago-bilder)", "Der Hafen. (Archivbild)", "Ida Falk/imago-bilder"),
    ("Der Hafen (Symbolfoto: dpa | Ida Falk)", "Der Hafen", "dpa | Ida Falk"),
    ("Der Hafen | Bildquelle: Stadt Lissow", "Der Hafen", "Stadt Lissow"),
    ("Le port à l’aube. Crédit photo : Ida Falk", "Le port à l’aube.", "Ida Falk"),
    ("Le port à l’aube. IDA FALK / AFP", "Le port à l’aube.", "IDA FALK / AFP"),
    ("El puerto al amanecer.Ida Falk (Reuters)", "El puerto al amanecer.", "Ida Falk (Reuters)"),
    ("O porto ao amanhecer — Foto: Ida Falk/Gazeta", "O porto ao amanhecer", "Ida Falk/Gazeta"),
    ("Il porto all’alba (foto Ida Falk)", "Il porto all’alba", "Ida Falk"),
    ("De haven. Beeld Ida Falk/ANP", "De haven.", "Ida Falk/ANP"),
    ("ဆိပ်ကမ်း (ဓာတ်ပုံ - ကိုဇေယျာ)", "ဆိပ်ကမ်း", "ကိုဇေယျာ"),
    ("ወደቡ ጎህ ሲቀድ (ፎቶ፦ ሰላም ተፈራ)", "ወደቡ ጎህ ሲቀድ", "ሰላም ተፈራ"),
    ("Լուսանկարը՝ Արփի Մանուկյան", None, "Արփի Մանուկյան"),
    ("इमेज स्रोत, Ida Falk", None, "Ida Falk"),
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
    ("夜明けの港（撮影・岩田）", "夜明けの港", "岩田"),
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


def test_a_credit_alone_loses_its_label() -> None:
    assert clean_credit("foto Falk") == "Falk"
    assert clean_credit("記者沈若喬") == "沈若喬"


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
    "unit", ["Image: ", "(", "Foto: a ", "a/", ". A", "© ", "- - ", "w_1,", "写真：", "hide caption "]
)
def test_hostile_captions_take_no_time(unit: str) -> None:
    start = time.process_time()
    for size in (300, 3_900, 100_000):
        split_caption((unit * size)[:size])
    assert time.process_time() - start < 2
