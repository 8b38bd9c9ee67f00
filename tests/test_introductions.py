"""names/introductions.py: every word before an author is needed by a row here."""

import pytest

from newsparse.names import introduced, introduces, introductions, is_introduction, split_byline

BYLINES = [
    ("af", "Deur Ada Falk", "Ada Falk"),
    ("am", "ጸሐፊ አልማዝ ወርቁ", "አልማዝ ወርቁ"),
    ("ar", "بقلم أحمد علي", "أحمد علي"),
    ("ar", "كتب أحمد علي", "أحمد علي"),
    ("ar", "كتبت أحمد علي", "أحمد علي"),
    ("ar", "الكاتب أحمد علي", "أحمد علي"),
    ("ar", "كتبه أحمد علي", "أحمد علي"),
    ("ar", "كتبها أحمد علي", "أحمد علي"),
    ("ar", "بواسطة أحمد علي", "أحمد علي"),
    ("az", "Müəllif Ada Falk", "Ada Falk"),
    ("be", "Аўтар Іван Пятроў", "Іван Пятроў"),
    ("bg", "От Иван Петров", "Иван Петров"),
    ("bg", "Автор Иван Петров", "Иван Петров"),
    ("bn", "লিখেছেন রাম কুমার", "রাম কুমার"),
    ("bn", "লেখক রাম কুমার", "রাম কুমার"),
    ("ca", "Autora Ada Falk", "Ada Falk"),
    ("ca", "Escrit per Ada Falk", "Ada Falk"),
    ("cs", "Napsal Ada Falk", "Ada Falk"),
    ("cs", "Napsala Ada Falk", "Ada Falk"),
    ("cs", "Autor Ada Falk", "Ada Falk"),
    ("cs", "Autoři Ada Falk", "Ada Falk"),
    ("cs", "Autorka Ada Falk", "Ada Falk"),
    ("da", "Af Ada Falk", "Ada Falk"),
    ("da", "Skrevet af Ada Falk", "Ada Falk"),
    ("da", "Tekst Ada Falk", "Ada Falk"),
    ("de", "Von Ada Falk", "Ada Falk"),
    ("de", "Autor Ada Falk", "Ada Falk"),
    ("de", "Autorin: Eddie", "Eddie"),
    ("de", "Autoren Ada Falk", "Ada Falk"),
    ("de", "Text Ada Falk", "Ada Falk"),
    ("de", "Aufgezeichnet von Ada Falk", "Ada Falk"),
    ("de", "Verfasst von Ada Falk", "Ada Falk"),
    ("el", "Του Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Της Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Γράφει ο Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Γράφει η Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Γράφουν Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Ρεπορτάζ Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("en", "By Ada Falk", "Ada Falk"),
    ("en", "Author: Eddie", "Eddie"),
    ("en", "Authors Ada Falk", "Ada Falk"),
    ("en", "Writer: Eddie", "Eddie"),
    ("en", "As told to Ada Falk", "Ada Falk"),
    ("en", "Reporter: Eddie", "Eddie"),
    ("en", "Byline Ada Falk", "Ada Falk"),
    ("es", "Por Ada Falk", "Ada Falk"),
    ("es", "Autora Ada Falk", "Ada Falk"),
    ("es", "Texto Ada Falk", "Ada Falk"),
    ("es", "Redacta Ada Falk", "Ada Falk"),
    ("et", "Autor Ada Falk", "Ada Falk"),
    ("et", "Kirjutas Ada Falk", "Ada Falk"),
    ("et", "Autorid Ada Falk", "Ada Falk"),
    ("fa", "نویسنده احمد علی", "احمد علی"),
    ("fa", "نوشته احمد علی", "احمد علی"),
    ("fi", "Kirjoittanut Ada Falk", "Ada Falk"),
    ("fi", "Kirjoittaja Ada Falk", "Ada Falk"),
    ("fi", "Teksti Ada Falk", "Ada Falk"),
    ("fi", "Toimittaja: Eddie", "Eddie"),
    ("fr", "Par Ada Falk", "Ada Falk"),
    ("fr", "Auteur Ada Falk", "Ada Falk"),
    ("fr", "Auteure Ada Falk", "Ada Falk"),
    ("fr", "Texte Ada Falk", "Ada Falk"),
    ("fr", "Rédigé par Ada Falk", "Ada Falk"),
    ("gu", "લેખક રામ કુમાર", "રામ કુમાર"),
    ("he", "מאת דוד כהן", "דוד כהן"),
    ("he", "כתב דוד כהן", "דוד כהן"),
    ("he", "כתבה דוד כהן", "דוד כהן"),
    ("hi", "द्वारा राम कुमार", "राम कुमार"),
    ("hi", "लेखक राम कुमार", "राम कुमार"),
    ("hi", "रिपोर्टर राम कुमार", "राम कुमार"),
    ("hr", "Piše Ada Falk", "Ada Falk"),
    ("hr", "Pišu Ada Falk", "Ada Falk"),
    ("hr", "Napisao Ada Falk", "Ada Falk"),
    ("hr", "Napisala Ada Falk", "Ada Falk"),
    ("hu", "Írta Ada Falk", "Ada Falk"),
    ("hu", "Szerző Ada Falk", "Ada Falk"),
    ("hy", "Հեղինակ Արամ Սարգսյան", "Արամ Սարգսյան"),
    ("id", "Oleh Ada Falk", "Ada Falk"),
    ("id", "Penulis Ada Falk", "Ada Falk"),
    ("id", "Laporan Ada Falk", "Ada Falk"),
    ("is", "Höfundur Ada Falk", "Ada Falk"),
    ("is", "Eftir Ada Falk", "Ada Falk"),
    ("it", "Di Ada Falk", "Ada Falk"),
    ("it", "Autore Ada Falk", "Ada Falk"),
    ("it", "Scritto da Ada Falk", "Ada Falk"),
    ("it", "Testo Ada Falk", "Ada Falk"),
    ("ja", "文 山本海斗", "山本海斗"),
    ("ja", "取材・文 山本海斗", "山本海斗"),
    ("ja", "筆者／山本海斗", "山本海斗"),
    ("ja", "執筆／山本海斗", "山本海斗"),
    ("ja", "著者／山本海斗", "山本海斗"),
    ("ja", "取材／山本海斗", "山本海斗"),
    ("ja", "執筆者 王小明", "王小明"),
    ("ja", "文責 王小明", "王小明"),
    ("ka", "ავტორი სალომე გელაშვილი", "სალომე გელაშვილი"),
    ("kk", "Авторы Иван Петров", "Иван Петров"),
    ("km", "ដោយ សុខ វិទ្យា", "សុខ វិទ្យា"),
    ("ko", "글 김하늘", "김하늘"),
    ("ko", "취재／김하늘", "김하늘"),
    ("ko", "글쓴이 김하늘", "김하늘"),
    ("ko", "작성자 김하늘", "김하늘"),
    ("lt", "Autorius Ada Falk", "Ada Falk"),
    ("lt", "Autorė Ada Falk", "Ada Falk"),
    ("lt", "Parengė Ada Falk", "Ada Falk"),
    ("lv", "Autors Ada Falk", "Ada Falk"),
    ("lv", "Autore Ada Falk", "Ada Falk"),
    ("mk", "Пишува Иван Петров", "Иван Петров"),
    ("mr", "लेखिका राम कुमार", "राम कुमार"),
    ("my", "ရေးသားသူ နန္ဒာ လှိုင်", "နန္ဒာ လှိုင်"),
    ("nl", "Door Ada Falk", "Ada Falk"),
    ("nl", "Tekst Ada Falk", "Ada Falk"),
    ("nl", "Auteur Ada Falk", "Ada Falk"),
    ("nn", "Forfattar Ada Falk", "Ada Falk"),
    ("no", "Av Ada Falk", "Ada Falk"),
    ("no", "Skrevet av Ada Falk", "Ada Falk"),
    ("no", "Forfatter Ada Falk", "Ada Falk"),
    ("pl", "Autor Ada Falk", "Ada Falk"),
    ("pl", "Tekst Ada Falk", "Ada Falk"),
    ("pl", "Opracował Ada Falk", "Ada Falk"),
    ("pl", "Opracowała Ada Falk", "Ada Falk"),
    ("pl", "Napisał Ada Falk", "Ada Falk"),
    ("pl", "Napisane przez Ada Falk", "Ada Falk"),
    ("pl", "Autorka Ada Falk", "Ada Falk"),
    ("pl", "Autorzy Ada Falk", "Ada Falk"),
    ("pt", "Por Ada Falk", "Ada Falk"),
    ("pt", "Autor Ada Falk", "Ada Falk"),
    ("pt", "Texto Ada Falk", "Ada Falk"),
    ("pt", "Reportagem Ada Falk", "Ada Falk"),
    ("ro", "De Ada Falk", "Ada Falk"),
    ("ro", "Scris de Ada Falk", "Ada Falk"),
    ("ro", "Autor Ada Falk", "Ada Falk"),
    ("ru", "Автор Иван Петров", "Иван Петров"),
    ("ru", "Авторы Иван Петров", "Иван Петров"),
    ("ru", "Текст Иван Петров", "Иван Петров"),
    ("ru", "Автор текста Иван Петров", "Иван Петров"),
    ("ru", "Авторы текста Иван Петров", "Иван Петров"),
    ("sk", "Napísal Ada Falk", "Ada Falk"),
    ("sk", "Autor Ada Falk", "Ada Falk"),
    ("sl", "Avtor Ada Falk", "Ada Falk"),
    ("sl", "Avtorica Ada Falk", "Ada Falk"),
    ("sq", "Nga Ada Falk", "Ada Falk"),
    ("sr", "Пише Иван Петров", "Иван Петров"),
    ("sr", "Аутор Иван Петров", "Иван Петров"),
    ("sr", "Piše Иван Петров", "Иван Петров"),
    ("sv", "Av Ada Falk", "Ada Falk"),
    ("sv", "Text Ada Falk", "Ada Falk"),
    ("sv", "Skribent Ada Falk", "Ada Falk"),
    ("sw", "Na Ada Falk", "Ada Falk"),
    ("sw", "Imeandikwa na Ada Falk", "Ada Falk"),
    ("ta", "எழுதியவர் ராம் குமார்", "ராம் குமார்"),
    ("te", "రచయిత రామ్ కుమార్", "రామ్ కుమార్"),
    ("th", "โดย สมชาย ใจดี", "สมชาย ใจดี"),
    ("th", "ผู้เขียน สมชาย ใจดี", "สมชาย ใจดี"),
    ("tl", "Ni Ada Falk", "Ada Falk"),
    ("tl", "Isinulat ni Ada Falk", "Ada Falk"),
    ("tr", "Yazan Ada Falk", "Ada Falk"),
    ("tr", "Yazar Ada Falk", "Ada Falk"),
    ("tr", "Haber Ada Falk", "Ada Falk"),
    ("tr", "Hazırlayan Ada Falk", "Ada Falk"),
    ("uk", "Автор Іван Петренко", "Іван Петренко"),
    ("uk", "Авторка Іван Петренко", "Іван Петренко"),
    ("uk", "Текст Іван Петренко", "Іван Петренко"),
    ("ur", "از احمد علی", "احمد علی"),
    ("ur", "تحریر احمد علی", "احمد علی"),
    ("vi", "Bởi Ada Falk", "Ada Falk"),
    ("vi", "Tác giả Ada Falk", "Ada Falk"),
    ("zh", "文 王小明", "王小明"),
    ("zh", "撰文王小明", "王小明"),
    ("zh", "作者王小明", "王小明"),
    ("zh", "記者王小明", "王小明"),
    ("zh", "记者王小明", "王小明"),
    ("zh", "本報記者王小明", "王小明"),
    ("zh", "本报记者王小明", "王小明"),
    ("zh", "特約記者王小明", "王小明"),
    ("zh", "實習記者王小明", "王小明"),
    ("zh", "撰稿王小明", "王小明"),
    ("zh", "採訪王小明", "王小明"),
    ("zh", "采访王小明", "王小明"),
]


INNER_INTRODUCTIONS = ("af av by deur di door oleh par por von بقلم โดย").split()


def single(line: str) -> str:
    found = split_byline(line)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(("language", "line", "name"), BYLINES)
def test_introductions(language: str, line: str, name: str) -> None:
    assert language in introductions.BYLINE_INTRODUCTIONS
    assert single(line) == name


def test_a_headline_with_the_word_in_it_introduces_nobody() -> None:
    assert introduces("This story was first written by Ada Falk")
    assert introduces("Opinion by Ada Falk")
    assert not introduces("Harbour Council Rejects Plan for Tidal Lock by Narrow Margin")


def test_introductions_cover_the_table() -> None:
    assert {language for language, _, _ in BYLINES} == set(introductions.BYLINE_INTRODUCTIONS)
    assert len(introductions.BYLINE_INTRODUCTIONS) >= 25


@pytest.mark.parametrize("word", INNER_INTRODUCTIONS)
def test_inner_introductions(word: str) -> None:
    for form in (word, word.capitalize()):
        assert single(f"Opinion {form} Ada Falk") == "Ada Falk"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Written by", True), ("By", True), ("Posted by:", True), ("Author", True), ("Von", True), ("作者：", True),
        ("By Ada Falk", False), ("Ada Falk", False), ("", False), ("Stand by me now", False), ("Editor", False),
    ],
)  # fmt: skip
def test_lines_that_introduce_the_next(text: str, expected: bool) -> None:
    assert is_introduction(text) is expected


def test_names_right_behind_an_introduction() -> None:
    assert introduced("3 May 2026 by Ida | 12 comments | Kelp") == ("Ida",)
    assert introduced("Kelp | by Ada Falk and Bo Li") == ("Ada Falk",)
    assert introduced("3 May 2026 | Ada Falk") == ()
