"""fields/dateline.py: heads of dispatches give their place, ordinary openings give none."""

import pytest

from newsparse.fields.dateline import DATE_WORDS, NO_PLACES, candidates, choose

DATELINES = [
    ("KYIV, April 18 (Reuters) — The grid held.", "KYIV"),
    ("TALLAHASSEE, Fla. (AP) — The school sued.", "TALLAHASSEE, Fla."),
    ("KYIV, Ukraine (AP) — The grid held.", "KYIV, Ukraine"),
    ("WASHINGTON, D.C. – The House voted.", "WASHINGTON, D.C."),
    ("Berlin (dpa) - Die Regierung will sparen.", "Berlin"),
    ("BERLIN dpa | Die Regierung will sparen.", "BERLIN"),
    ("TEHRAN- As announced by the ministry, exports rose.", "TEHRAN"),
    ("TAMPA, Fla.- The team won.", "TAMPA, Fla."),
    ("PARIS — The museum opens.", "PARIS"),
    ("HAMBURG – „Wir sind bereit“, sagte sie.", "HAMBURG"),
    ("BATTLE CREEK — Up to 40 students won.", "BATTLE CREEK"),
    ("NEW DELHI: The government said no.", "NEW DELHI"),
    ("New Delhi, Nov 2 (PTI) The government said no.", "New Delhi"),
    ("LONDON/PARIS, Nov 2 (Reuters) - Stocks fell.", "LONDON/PARIS"),
    ("LOS ANGELES (Reuters) -The studio said.", "LOS ANGELES"),
    ("NEW YORK, Nov. 2, 2026 /PRNewswire/ -- Example Inc. said.", "NEW YORK"),
    ("Madrid, 2 nov (EFE).- El Gobierno aprobó la ley.", "Madrid"),
    ("Rio de Janeiro, 2 nov (EFE).- El Gobierno aprobó la ley.", "Rio de Janeiro"),
    ("Berlin, Montag, 2. November - Die Regierung will sparen.", "Berlin"),
    ("(ANSA) - ROMA, 02 NOV - Il governo ha detto no.", "ROMA"),
    ("(Berlin, dpa) Die Regierung will sparen.", "Berlin"),
    ("МОСКВА, 2 ноя — РИА Новости. Совет собрался.", "МОСКВА"),
    ("北京11月2日电 会议今天结束。", "北京"),
    ("新华社北京11月2日电（记者王小明）会议今天结束。", "北京"),
    ("(台北2日電) 會議今天結束。", "台北"),
    ("（中央社記者王小明台北2日電）會議今天結束。", "台北"),
    ("【ロンドン共同】会議が終わった。", "ロンドン"),
    ("【ワシントン=山田太郎】会議が終わった。", "ワシントン"),
    ("〔記者王小明／嵐港報導〕燈會今晚登場。", "嵐港"),
    ("موسیٰ درّہ (اے ایف پی): پانی آ گیا۔", "موسیٰ درّہ"),
    ("ሸንኮራ ወንዝ፣ መጋቢት 3፣ 2017 (ኢዜአ) – ትምህርት ቤት ተከፈተ።", "ሸንኮራ ወንዝ"),
    ("PIETRALTA. Alle 12 la campana di Pietralta tornerà a suonare.", "PIETRALTA"),
    ("Bandar Lama - Sebuah perahu bersandar di Bandar Lama, Rabu.", "Bandar Lama"),
    ("Oldport - The ferry left for an hour in Oldport on Monday.", "Oldport"),
    ("Altdorf – Das Bad hat in Altdorf wieder offen.", "Altdorf"),
    ("Puerto Alba - El tren volvió en Puerto Alba.", "Puerto Alba"),
    ("Rochelune – Le train revient à Rochelune.", "Rochelune"),
    ("Porto Alto - O barco voltou em Porto Alto.", "Porto Alto"),
    ("Pietralta - La campana torna a Pietralta.", "Pietralta"),
    ("Nowogród – Most otwarto w Nowogród wczoraj.", "Nowogród"),
    ("Knivarp – Tåget gick i Knivarp.", "Knivarp"),
    ("மலையூர்: பள்ளி மணி ஒலித்தது. மலையூரில் மழை.", "மலையூர்"),
    ("మల్లెలంక: సంఘం గెలిచింది. మల్లెలంకలో పండుగ.", "మల్లెలంక"),
    ("(서울=연합뉴스) 김하늘 기자 = 회의가 끝났다.", "서울"),
]

SENTENCES = [
    "WASHINGTON's mayor - a newcomer - said no.",
    "He said - not for the first time - that he would go.",
    "The minister (Labour) - who resigned - said no.",
    "In 2026 - the year of the fire - she left.",
    "On Monday, November 2 - a cold day - they met.",
    "Bei dem Unfall am 3. Mai - so die Polizei - starb niemand.",
    "Peter (32) - ein Lehrer - schwieg.",
    "I — who am old — said no.",
    "NGOS — a word for many — met.",
    "Nov. 2 (UPI) -- The government said no.",
    "She works for the harbour. (Reuters)",
    "Ferry strike – The ferry strike has ended.",
    "Ida Falk: I never left the harbour, said Ida Falk.",
    "HARBOUR. The town has a new bridge.",
    "〔記者王小明／綜合報導〕燈會今晚登場。",
    "பள்ளி: மணி ஒலித்தது.",
    "The town has a new bridge.",
    "",
]


@pytest.mark.parametrize(("paragraph", "place"), DATELINES)
def test_datelines(paragraph: str, place: str) -> None:
    assert choose([paragraph, "PARIS — Not the first."]).value == place


@pytest.mark.parametrize("paragraph", SENTENCES)
def test_ordinary_sentences(paragraph: str) -> None:
    assert choose([paragraph]).value is None


@pytest.mark.parametrize("word", sorted(NO_PLACES))
def test_capitals_that_are_no_place(word: str) -> None:
    assert choose([f"{word.upper()} — The bridge is open."]).value is None


@pytest.mark.parametrize("word", sorted(DATE_WORDS))
def test_words_of_a_date(word: str) -> None:
    assert choose([f"Oslo, {word} 2 November (NTB) – Broen er åpen."]).value == "Oslo"


def test_a_credited_head_is_trusted_most() -> None:
    confidences = [
        next(candidates([text])).confidence
        for text in ("KYIV, April 18 (Reuters) — The", "KYIV, April 18 — The", "KYIV — The")
    ]
    assert confidences == sorted(confidences, reverse=True)
    assert len(set(confidences)) == 3


def test_no_paragraphs() -> None:
    assert choose([]).value is None


def test_long_paragraphs_take_no_longer() -> None:
    for unit in ("A ", "(", "A, ", "- ", "1 "):
        choose([unit * 500_000])
