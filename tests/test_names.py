"""names/: the shapes of bylines come out as names."""

import pytest

from newsparse.names import fold, is_name, is_pen_name, split_byline, unique

LINES = [
    ("By A. Falk, Bo Li and Cy Roe", "A. Falk", "Bo Li", "Cy Roe"),
    ("Von Ada Falk und Bo Li", "Ada Falk", "Bo Li"),
    ("VON ADA FALK UND BO LI", "ADA FALK", "BO LI"),
    ("Ada Falk | Bo Li", "Ada Falk", "Bo Li"),
    ("ByVan Tromm", "Van Tromm"),
    ("By Theo Falk", "Theo Falk"),
    ("By Ada Falk Wed 12 March 2026 at 6:45 pm", "Ada Falk"),
    ("Ada Falk, Thu, 12 March 2026", "Ada Falk"),
    ("VonAda Falk", "Ada Falk"),
    ("Van Tromm", "Van Tromm"),
    ("Di Maio", "Di Maio"),
    ("Von Ursula von der Falk", "Ursula von der Falk"),
    ("Juan Pérez y Ana Gómez", "Juan Pérez", "Ana Gómez"),
    ("Jacinto Roldán y Cabral", "Jacinto Roldán y Cabral"),
    ("Maria Costa e Silva", "Maria Costa e Silva"),
    ("Ada Falk, Associated Press", "Ada Falk"),
    ("Ada Falk and Bo Li The Associated Press", "Ada Falk", "Bo Li"),
    ("By ADA D. FALK AP Sports Writer", "ADA D. FALK"),
    ("Ada Falk in Brüssel", "Ada Falk"),
    ("By Ada Falk, Bo Li in Paris and Cy Roe in Rome", "Ada Falk", "Bo Li", "Cy Roe"),
    ("Von Ada Falk, Frankfurt", "Ada Falk"),
    ("By Ada Falk, Political Correspondent", "Ada Falk"),
    ("By Ada Falk Senior Autos Reporter Updated March 11, 2026", "Ada Falk"),
    ("Ada Falk | Lead Draft Writer", "Ada Falk"),
    ("Ada Falk, Home and Digital Security Expert", "Ada Falk"),
    ("Ada Falk Journalist | Bo Li Journalist", "Ada Falk", "Bo Li"),
    ("Reporter Ada Falk", "Ada Falk"),
    (
        "By Cy Roe in Kelp, science correspondent Ada Falk in Rome, and Bo Li, data editor",
        "Cy Roe",
        "Ada Falk",
        "Bo Li",
    ),
    ("Ada Falk ist Redakteurin bei der Zeitung", "Ada Falk"),
    ("Ada Falk, profesorius universiteto", "Ada Falk"),
    ("Dr. Ada Falk, PhD", "Ada Falk"),
    ("Ada Falk, Jr.", "Ada Falk Jr."),
    ("Ada Falk, Sr. Director of Operations", "Ada Falk"),
    ("Ada Q. Falk III", "Ada Q. Falk III"),
    ("Ada Falk and agencies", "Ada Falk"),
    ("Von Ada Falk mit AP", "Ada Falk"),
    ("Story by Ada Falk; photos by Bo Li", "Ada Falk"),
    ("Story by Ada Falk, photos by Bo Li, Cy Roe", "Ada Falk"),
    ("Ada Falk (text) and Bo Li (photos)", "Ada Falk"),
    ("Story and photos by Ada Falk", "Ada Falk"),
    ("Words & pictures: Ada Falk", "Ada Falk"),
    ("Text und Fotos: Ada Falk", "Ada Falk"),
    ("Texte et photos : Ada Falk", "Ada Falk"),
    ("Bo Li and photos by Ada Falk", "Bo Li"),
    ("Ada Falk, Executive Editor, Harbour Women's Watch", "Ada Falk"),
    ("Ada Falk is a Bay Harbour-based writer", "Ada Falk"),
    ("Text: Ada Falk Fotos: Bo Li", "Ada Falk"),
    ("Foto: dpa | Ada Falk", "Ada Falk"),
    ("By Ada Falk Medically reviewed by Bo Li", "Ada Falk"),
    ("Editor : Bo",),
    ("Ada Falk as told to Bo Li", "Ada Falk", "Bo Li"),
    ("Eine Analyse von Ada Falk", "Ada Falk"),
    ("By Ada Falk | afalk@example.org | Harbour Daily News and Bo Li | bli@example.org", "Ada Falk", "Bo Li"),
    ("Ada Falk, example.com", "Ada Falk"),
    ("Ada Falk @adafalk https://example.com/ada", "Ada Falk"),
    ("jane@example.org",),
    ("05.06.2026 um 14:46 von Ann-Mari Falk", "Ann-Mari Falk"),
    ("December 22, 2026 5:00 AM ET By Ada Falk", "Ada Falk"),
    ("By Ada Falk Dec. 21, 2026 11:00 pm EST", "Ada Falk"),
    ("Ada Falk March 30, 2026 | 3 min read", "Ada Falk"),
    ("Ada Falk 25 March 2026 Kelp Matters, Tidal Moods, basics", "Ada Falk"),
    ("by Ada Falk | Mar 11, 2026 | All About Kelp and Kelp Farming | 0 comments", "Ada Falk"),
    ("25 March 2026 Ada Falk, Bo Li", "Ada Falk", "Bo Li"),
    ("Ada Falk 25 March 2026 and by Bo Li", "Ada Falk", "Bo Li"),
    ("By Eddie August 12, 2026 kelping", "Eddie"),
    ("August 12, 2026 By Ada Falk In", "Ada Falk"),
    ("Ada Falk HARBOUR TIMES NETWORK", "Ada Falk"),
    ("ADA FALK HARBOUR TIMES", "ADA FALK HARBOUR TIMES"),
    ("This story was first written by Ada Falk", "Ada Falk"),
    ("By April Jones June 3, 2026", "April Jones"),
    ("Ada Falk · Harbour News · Posted: Dec 22, 2026 8:25 AM EST | Last Updated: January 2", "Ada Falk"),
    ("Minna van der Falk", "Minna van der Falk"),
    ("Mohammed bin Said al-Nour", "Mohammed bin Said al-Nour"),
    ("Geneviève d'Arcy", "Geneviève d'Arcy"),
    ("Conan O'Brannigan", "Conan O'Brannigan"),
    ("Ida Day", "Ida Day"),
    ("By | Ada Falk | Bo Li", "Ada Falk", "Bo Li"),
    ("Jul 11 Written By | Ada Falk", "Ada Falk"),
    ("Kommentar von | Ada Falk", "Ada Falk"),
    ("Jul 11 Written By",),
    ("About the Author",),
    ("Ida (Mimi) Falk", "Ida (Mimi) Falk"),
    ("Ada Falk (Reuters) Berlin", "Ada Falk"),
    ("By Eddie", "Eddie"),
    ("Anna, Berlin", "Anna"),
    ("fkl", "fkl"),
    ("kel, fal", "kel", "fal"),
    ("by falkenada", "falkenada"),
    ("HTD Staff", "HTD Staff"),
    ("Redaktion", "Redaktion"),
    ("By Staff Writer", "Staff Writer"),
    ("Harbour Editorial Team", "Harbour Editorial Team"),
    ("Ask the Gardeners", "Ask the Gardeners"),
    ("APA", "APA"),
    ("dpa/afp", "dpa", "afp"),
    ("AFP, MANILA", "AFP"),
    ("Share on Facebook",),
    ("Photos by | Bo Li",),
    ("3 May 2026",),
    ("Hello. My name is Lillie.",),
    ("文／王小明", "王小明"),
    ("記者王小明／台北報導", "王小明"),
    ("（記者王小明台北報導）", "王小明"),
    ("【記者王小明、李大華／綜合報導】", "王小明", "李大華"),
    ("文：王小明 圖：李大華", "王小明"),
    ("本报记者 王小明 李四海", "王小明", "李四海"),
    ("森田 陽平記者", "森田 陽平"),
    ("ジョン・スミス", "ジョン・スミス"),
    ("김하늘 기자", "김하늘"),
    ("台北報導",),
    ("編輯部", "編輯部"),
    ("Текст: Иван Петров; Фото: Пётр Иванов", "Иван Петров"),
    ("",),
]


@pytest.mark.parametrize("row", LINES, ids=lambda row: row[0])
def test_split_byline(row: tuple[str, ...]) -> None:
    assert split_byline(row[0]) == row[1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Falk", True), ("ada falk", False), ("Ada 3 Falk", False), ("王小明", True), ("王", False),
        ("김하늘", True), ("احمد علی", True), ("ก", False), ("A B C D E F G", False), ("Ada / Falk", False),
        ("", False), ("Read More", False), ("A" * 80, False),
    ],
)  # fmt: skip
def test_is_name(text: str, expected: bool) -> None:
    assert is_name(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aawoods", True), ("StephenT", True), ("Tom", True), ("ada-falk", True), ("3d23d65-ddc6", True),
        ("a", False), ("Ada Falk", False), ("site_admin", False), ("admin", False), ("News", False), ("2026", False),
        ("ada@example.com", False), ("team", False), ("@ada", False), ("example.com/ada", False),
    ],
)  # fmt: skip
def test_pen_names(text: str, expected: bool) -> None:
    assert is_pen_name(text) is expected


def test_fold_and_unique() -> None:
    assert fold("José  ÁLVAREZ-Straße") == fold("Jose Alvarez Strasse")
    assert unique(["Ada Falk", "ADA FALK", "Bo Li", ""]) == ("Ada Falk", "Bo Li", "")


def test_a_long_line_is_read_in_linear_time() -> None:
    assert split_byline("By Ada Falk " + "x " * 500_000) == ("Ada Falk",)
    for unit in ("(", "a@", "a.b", "By ", ", ", "and ", "【", "12 ", "- "):
        split_byline(unit * 200_000)
