"""Stamps that machines write and dates that lines print, and what is no date."""

import subprocess
import sys
import time
from datetime import date, datetime, timedelta

import pytest

from newsparse.moment import declared, declared_in, label_kind, printed, printed_all
from newsparse.moment.labels import MODIFIED, NEXT, PUBLISHED
from newsparse.moment.months import JALALI, MONTHS
from newsparse.moment.tokens import MAX_LINE

NOW = datetime.fromisoformat("2024-05-03T15:47:00+02:00")

STAMPS = {
    "2024-05-03T15:47:42+0200": "2024-05-03T15:47:42+02:00",
    "2024-05-03T15:47:42+02:00": "2024-05-03T15:47:42+02:00",
    "2024-05-03T15:47:42+02": "2024-05-03T15:47:42+02:00",
    "2024-05-03T15:47:42 +0200": "2024-05-03T15:47:42+02:00",
    "2024-05-03 15:47:42 +0200 CEST": "2024-05-03T15:47:42+02:00",
    "2024-05-03T15:47:42+02:00[Europe/Berlin]": "2024-05-03T15:47:42+02:00",
    "2024-05-03T15:47:42Z": "2024-05-03T15:47:42+00:00",
    "2024-05-03T15:47Z": "2024-05-03T15:47:00+00:00",
    "2024-05-03 15:47:42 UTC": "2024-05-03T15:47:42+00:00",
    "2024-05-03T15:47:42 PDT": "2024-05-03T15:47:42-07:00",
    "2024-05-03T15:47:42.5Z": "2024-05-03T15:47:42.500000+00:00",
    "2024-05-03T15:47:42.123456789Z": "2024-05-03T15:47:42.123456+00:00",
    "2024-05-03T15:47:42:684Z": "2024-05-03T15:47:42.684000+00:00",
    "2024-05-03T15:47:42,5+02:00": "2024-05-03T15:47:42.500000+02:00",
    "2024-05-03 15:47:42": "2024-05-03T15:47:42",
    "2024-05-03 15:47:42.0": "2024-05-03T15:47:42",
    "2024-05-03T15:47": "2024-05-03T15:47:00",
    "2024-05-03 3:47 PM": "2024-05-03T15:47:00",
    "2024-05-03T15:47:42 Europe/Berlin": "2024-05-03T15:47:42",
    "2024-05-03T00:00:00": "2024-05-03T00:00:00",
    "20240503T154742Z": "2024-05-03T15:47:42+00:00",
    "20240503154742": "2024-05-03T15:47:42",
    "20240503": "2024-05-03",
    "2024-05-03": "2024-05-03",
    " 2024-05-03\n": "2024-05-03",
    "2024-5-3": "2024-05-03",
    "2024/05/03": "2024-05-03",
    "2024/05/03 15:47": "2024-05-03T15:47:00",
    "1714744062": "2024-05-03T13:47:42+00:00",
    "1714744062000": "2024-05-03T13:47:42+00:00",
    "Fri, 03 May 2024 15:47:42 GMT": "2024-05-03T15:47:42+00:00",
    "Fri, 3 May 2024 15:47:42 -0500": "2024-05-03T15:47:42-05:00",
    "Fri, 03 May 2024 15:47:42 EST": "2024-05-03T15:47:42-05:00",
    "Fri, 03 May 2024 15:47:42 CST": "2024-05-03T15:47:42",
    "Fri May 03 15:47:42 CEST 2024": "2024-05-03T15:47:42+02:00",
    "Fri May  3 15:47:42 2024": "2024-05-03T15:47:42",
    "Fri May 03 2024 15:47:42 GMT+0200 (Central European Summer Time)": "2024-05-03T15:47:42+02:00",
    "May 3, 2024": "2024-05-03",
    "May 03, 2024 03:47:42 PM": "2024-05-03T15:47:42",
    "3 mai 2024": "2024-05-03",
    "03.05.2024 15:47": "2024-05-03T15:47:00",
}

NO_STAMPS = (
    "",
    "2024",
    "2024-05",
    "2024-W18-5",
    "2024-02-30",
    "2024-05-03T25:00:00Z",
    "0000-00-00",
    "0000-00-00T00:00:00Z",
    "-0001-11-30T00:00:00+00:00",
    "0",
    "1970-01-01",
    "1970-01-01T00:00:00Z",
    "1989-12-31",
    "2101-01-01",
    "12345678",
    "99999999999999",
    "03/04/2024",
    "yesterday",
    "true",
)

# One line a language and more: language, line, kind, value.
LINES = (
    ("en", "Published on May 3, 2024 at 3:47 p.m.", "published", "2024-05-03T15:47:00"),
    ("en", "By Ann Lee | MAY 3, 2024 3:47PM | 5 min read", None, "2024-05-03T15:47:00"),
    ("en", "By Ann LeeMay 3, 2024", None, "2024-05-03"),
    ("en", "Posted 3rd of May, 2024 by Ann", "published", "2024-05-03"),
    ("en", "Sept. 3rd, 2024", None, "2024-09-03"),
    ("en", "03-May-2024", None, "2024-05-03"),
    ("en", "15:47, 3 May 2024", None, "2024-05-03T15:47:00"),
    ("en", "15:30 May 3, 2024", None, "2024-05-03T15:30:00"),
    ("en", "12:05 AM, May 3, 2024", None, "2024-05-03T00:05:00"),
    ("en", "2024-05-03T15:47:42+02:00", None, "2024-05-03T15:47:42+02:00"),
    ("de", "03.05.2024, 15:47 Uhr", None, "2024-05-03T15:47:00"),
    ("de", "Stand: 03.05.24 15:47 Uhr", "modified", "2024-05-03T15:47:00"),
    ("de", "Zuletzt aktualisiert am Freitag, 3. März 2024 um 15.47 Uhr", "modified", "2024-03-03T15:47:00"),
    ("fr", "Publié le 3 août 2024 à 15h47", "published", "2024-08-03T15:47:00"),
    ("fr", "Mis à jour le 1er mai 2024", "modified", "2024-05-01"),
    ("es", "3 de mayo de 2024 a las 15:47", None, "2024-05-03T15:47:00"),
    ("es", "Actualizado: 03/05/2024", "modified", "2024-05-03"),
    ("pt", "3 de maio de 2024 às 15h47", None, "2024-05-03T15:47:00"),
    ("it", "Pubblicato: 3 maggio 2024 alle 15:47", "published", "2024-05-03T15:47:00"),
    ("ca", "Publicat el 3 d'agost de 2024", "published", "2024-08-03"),
    ("ro", "Publicat: 3 iunie 2024, ora 15:47", "published", "2024-06-03T15:47:00"),
    ("nl", "Gepubliceerd op 3 maart 2024 om 15:47", "published", "2024-03-03T15:47:00"),
    ("sv", "Publicerad 3 maj 2024 kl. 15.47", "published", "2024-05-03T15:47:00"),
    ("da", "Opdateret d. 3. maj 2024 kl. 15:47", "modified", "2024-05-03T15:47:00"),
    ("nb-NO", "Publisert 3. desember 2024 kl. 15:47", "published", "2024-12-03T15:47:00"),
    ("fi", "3. toukokuuta 2024 klo 15.47", None, "2024-05-03T15:47:00"),
    ("et", "Avaldatud 3. juuni 2024", "published", "2024-06-03"),
    ("lv", "2024. gada 3. maijs, 15:47", None, "2024-05-03T15:47:00"),
    ("lt", "2024 m. gegužės 3 d. 15:47", None, "2024-05-03T15:47:00"),
    ("pl", "Opublikowano: 3 września 2024, 15:47", "published", "2024-09-03T15:47:00"),
    ("cs", "3. 5. 2024 15:47", None, "2024-05-03T15:47:00"),
    ("cs", "Aktualizováno 3. září 2024", "modified", "2024-09-03"),
    ("sk", "3. júla 2024", None, "2024-07-03"),
    ("sl", "Objavljeno: 3. avgust 2024", "published", "2024-08-03"),
    ("hr", "3. listopada 2024.", None, "2024-10-03"),
    ("pl", "3 listopada 2024", None, "2024-11-03"),
    ("sr", "Објављено 3. маја 2024.", "published", "2024-05-03"),
    ("hu", "2024. május 3. 15:47", None, "2024-05-03T15:47:00"),
    ("tr", "3 Mayıs 2024 Cuma 15:47", None, "2024-05-03T15:47:00"),
    ("tr", "Güncelleme: 3 KASIM 2024", "modified", "2024-11-03"),
    ("az", "3 İyun 2024", None, "2024-06-03"),
    ("eu", "2024ko maiatzaren 3a", None, "2024-05-03"),
    ("id", "Diterbitkan 3 Agustus 2024, 15:47 WIB", "published", "2024-08-03T15:47:00+07:00"),
    ("ms", "3 Ogos 2024", None, "2024-08-03"),
    ("tl", "Hunyo 3, 2024", None, "2024-06-03"),
    ("vi", "ngày 3 tháng 5 năm 2024", None, "2024-05-03"),
    ("vi", "Tháng Mười Một 3, 2024", None, "2024-11-03"),
    ("vi", "Cập nhật lúc 15:47, 03/05/2024 (GMT+7)", "modified", "2024-05-03T15:47:00"),
    ("ru", "Опубликовано 3 мая 2024 г. в 15:47 (МСК)", "published", "2024-05-03T15:47:00+03:00"),
    ("uk", "Оновлено: 3 травня 2024, 15:47", "modified", "2024-05-03T15:47:00"),
    ("be", "3 траўня 2024", None, "2024-05-03"),
    ("bg", "Публикувано на 3 юни 2024", "published", "2024-06-03"),
    ("mk", "3 јуни 2024", None, "2024-06-03"),
    ("el", "3 Μαΐου 2024 3:47 μ.μ.", None, "2024-05-03T15:47:00"),
    ("el", "ΜΑΪΟΥ 3, 2024", None, "2024-05-03"),
    ("he", "פורסם ב-3 במאי 2024 15:47", "published", "2024-05-03T15:47:00"),
    ("ar", "٣ مايو ٢٠٢٤", None, "2024-05-03"),
    ("ar", "نشر في: 3 كانون الثاني/يناير 2024", "published", "2024-01-03"),
    ("ar", "3 مايو 2024 - 3:47 م", None, "2024-05-03T15:47:00"),
    ("fa", "۱۴ اردیبهشت ۱۴۰۳ - ۱۵:۴۷", None, "2024-05-03T15:47:00"),
    ("fa", "۱۴۰۳/۰۲/۱۴", None, "2024-05-03"),
    ("ur", "اپ ڈیٹ 3 مئی 2024", "modified", "2024-05-03"),
    ("hi", "3 मई 2024, 15:47 IST", None, "2024-05-03T15:47:00+05:30"),
    ("hi", "अपडेट: 3 मई 2024, 03:47 अपराह्न IST", "modified", "2024-05-03T15:47:00+05:30"),
    ("hi", "3 मई 2024, 03:47 पूर्वाह्न", None, "2024-05-03T03:47:00"),
    ("hi", "3 मई 2024, शाम 5:47 बजे", None, "2024-05-03T17:47:00"),
    ("ar", "3 مايو 2024 - 3:47 مساء", None, "2024-05-03T15:47:00"),
    ("ms", "3 Mei 2024, 3:47 petang", None, "2024-05-03T15:47:00"),
    ("mr", "3 ऑगस्ट 2024", None, "2024-08-03"),
    ("bn", "প্রকাশিত: ০৩ মে ২০২৪, ১৫:৪৭", "published", "2024-05-03T15:47:00"),
    ("th", "เผยแพร่: 3 พฤษภาคม 2567 เวลา 15:47 น.", "published", "2024-05-03T15:47:00"),
    ("th", "3 พ.ค. 67 15.47 น.", None, "2024-05-03T15:47:00"),
    ("ja", "2024年5月3日 15時47分 更新", "modified", "2024-05-03T15:47:00"),
    ("ja", "令和6年5月3日", None, "2024-05-03"),
    ("zh", "更新时间：2024年05月03日 下午3:47", "modified", "2024-05-03T15:47:00"),
    ("zh-TW", "民國113年5月3日", None, "2024-05-03"),
    ("ko", "2024. 5. 3. 오후 3:47", None, "2024-05-03T15:47:00"),
    ("ko", "24.05.03", None, "2024-05-03"),
    ("en", "3 மே 2024", None, "2024-05-03"),
    (None, "3 მაისი, 2024", None, "2024-05-03"),
    ("bn", "৩ মে ২০২৪, ১৪: ০৫", None, "2024-05-03T14:05:00"),
    ("nb-NO", "3. mai 2024 kl. 15.47", None, "2024-05-03T15:47:00"),
    ("fil", "Mayo 3, 2024", None, "2024-05-03"),
    # by dateparser, for languages without a row in our table
    ("fy", "3 maaie 2024", None, "2024-05-03"),
    ("lo", "3 ພຶດສະພາ 2024, 15:47", None, "2024-05-03T15:47:00"),
)

NO_DATES = (
    "",
    "© 2019 Example",
    "© 3 May 2019 Example",
    "Copyright 3 May 2019",
    "May 2024",
    "May 3",
    "3 May, 15:47",
    "May 3-5, 2024",
    "Updated 12:05 May 2024",
    "31 April 2024",
    "3 May 1889",
    "2 comments 2024",
    "5 min read",
    "2 hours ago",
    "yesterday",
    "Call 2024-555-1234",
    "192.168.10.24",
    "45.67.2024",
    "03/04.2024",
    "Vol. 3 No. 5 2024",
)


@pytest.mark.parametrize(("text", "value"), STAMPS.items())
def test_a_stamp(text: str, value: str) -> None:
    found = declared(text)
    assert found is not None
    assert found.isoformat() == value


@pytest.mark.parametrize("text", NO_STAMPS)
def test_no_stamp(text: str) -> None:
    assert declared(text) is None


def test_a_bare_day_stays_a_date() -> None:
    assert type(declared("2024-05-03")) is date


def test_a_stamp_that_is_a_printed_date_is_read_in_the_pages_language() -> None:
    assert declared("03/04/2024", language="en-US") == date(2024, 3, 4)
    assert declared("03/04/2024", language="en-GB") == date(2024, 4, 3)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (["2024-05-03", "2024-05-04"], date(2024, 5, 3)),
        ({"@type": "Date", "@value": "2024-05-03"}, date(2024, 5, 3)),
        (1714744062, declared("2024-05-03T13:47:42Z")),
        (1714744062000.0, declared("2024-05-03T13:47:42Z")),
        (0, None),
        (True, None),
        (None, None),
        ([], None),
        ({}, None),
        (1e300, None),
        (float("nan"), None),
    ],
)
def test_a_stamp_in_json(value: object, moment: object) -> None:
    assert declared_in(value) == moment


@pytest.mark.parametrize(("language", "line", "kind", "value"), LINES)
def test_a_printed_line(language: str | None, line: str, kind: str | None, value: str) -> None:
    (found,) = printed_all(line, language=language)
    assert (found.kind, found.value.isoformat()) == (kind, value)


@pytest.mark.parametrize("line", NO_DATES)
@pytest.mark.parametrize("language", ["en", "de", None])
def test_no_printed_date(line: str, language: str | None) -> None:
    assert printed(line, language=language) is None


@pytest.mark.parametrize("language", MONTHS)
def test_every_month_name_of_a_language(language: str) -> None:
    for number, forms in enumerate(MONTHS[language].split("|"), 1):
        for form in forms.split(","):
            for line in (f"3 {form} 2024", f"{form.upper()} 3, 2024", f"3. {form.capitalize()} 2024"):
                found = printed(line, language=language)
                assert (line, found and found.value) == (line, date(2024, number, 3))


def test_every_month_name_of_the_iranian_calendar() -> None:
    days = [printed(f"1 {name} 1403", language="fa") for name in JALALI.split("|")]
    values = [day.value for day in days if day]
    assert (values[0], values[5], values[11]) == (date(2024, 3, 20), date(2024, 8, 22), date(2025, 2, 19))
    assert len(values) == 12


@pytest.mark.parametrize(("year", "day"), [(1399, "2020-03-20"), (1400, "2021-03-21"), (1404, "2025-03-21")])
def test_the_iranian_new_year(year: int, day: str) -> None:
    found = printed(f"{year}/01/01", language="fa")
    assert found is not None
    assert found.value.isoformat() == day


@pytest.mark.parametrize("language", sorted({*PUBLISHED, *MODIFIED}))
def test_every_label_of_a_language(language: str) -> None:
    for kind, table in (("published", PUBLISHED), ("modified", MODIFIED)):
        for label in table[language].split(","):
            found = printed(f"{label.capitalize()}: 2024-05-03 15:47", language=language)
            assert (label, found and found.kind) == (label, kind)
            assert (label, label_kind(f"{label}:")) == (label, kind)


def test_a_line_with_several_dates() -> None:
    line = "Published: 3 May 2024, 9:05 am Updated: 4 May 2024"
    first, second = printed_all(line, language="en-GB")
    assert (first.kind, first.value) == ("published", datetime.fromisoformat("2024-05-03T09:05"))
    assert (second.kind, second.value) == ("modified", date(2024, 5, 4))
    assert line[first.start : first.end] == "3 May 2024, 9:05 am"
    assert line[second.start : second.end] == "4 May 2024"


@pytest.mark.parametrize(
    ("language", "line", "second"),
    [
        ("es", "12 de marzo de 2025 a las 14:05 h · Actualizado a las 18:20 h", "2025-03-12T18:20:00"),
        ("de", "12.03.2025, 14:05 Uhr, aktualisiert um 18.20 Uhr", "2025-03-12T18:20:00"),
        ("en", "March 12, 2025 2:05 pm | Updated 6:20 pm", "2025-03-12T18:20:00"),
        ("fr", "Publié le 12 mars 2025 à 14h05, mis à jour à 18h20", "2025-03-12T18:20:00"),
        ("en-US", "March 12, 2025 2:05 p.m. EDT, updated 6:20 p.m.", "2025-03-12T18:20:00-04:00"),
    ],
)
def test_a_change_of_the_same_day_may_be_told_by_its_time(language: str, line: str, second: str) -> None:
    one, two = printed_all(line, language=language)
    assert one.kind != "modified"
    assert isinstance(one.value, datetime)
    assert (one.value.hour, one.value.minute) == (14, 5)
    assert (two.kind, two.value.isoformat()) == ("modified", second)


@pytest.mark.parametrize("language", NEXT)
def test_a_change_to_come_is_none(language: str) -> None:
    update = {"en": "update", "de": "Aktualisierung", "fr": "mise à jour", "es": "actualización", "pt": "atualização"}
    update |= {"it": "aggiornamento", "nl": "update", "sv": "uppdaterad", "da": "opdateret", "no": "oppdatert"}
    for word in NEXT[language].split(","):
        found = printed(f"{word.capitalize()} {update[language]}: 2025-03-12 18:20", language=language)
        assert found is not None
        assert found.kind is None


def test_labels_that_stand_after_their_dates() -> None:
    kinds = [found.kind for found in printed_all("2024年5月3日公開 2024年5月4日更新", language="ja")]
    assert kinds == ["published", "modified"]


def test_a_label_belongs_to_the_date_that_follows_it() -> None:
    kinds = [found.kind for found in printed_all("3 May 2024, updated 4 May 2024", language="en")]
    assert kinds == [None, "modified"]


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("en-US", "2024-03-04"),
        ("en-PH", "2024-03-04"),
        ("en-Latn-US", "2024-03-04"),
        ("en-GB", "2024-04-03"),
        ("fr", "2024-04-03"),
        ("es_MX", "2024-04-03"),
        ("en", None),
        ("en-CA", None),
        (None, None),
    ],
)
def test_the_region_orders_day_and_month(language: str | None, value: str | None) -> None:
    found = printed("03/04/2024", language=language)
    assert (found.value.isoformat() if found else None) == value


@pytest.mark.parametrize("line", ["24/04/2024", "04/24/2024", "24.04.2024", "2024/04/24"])
def test_an_order_that_only_one_reading_allows(line: str) -> None:
    found = printed(line, language="en")
    assert found is not None
    assert found.value == date(2024, 4, 24)


@pytest.mark.parametrize(
    ("line", "language", "offset"),
    [
        ("May 3, 2024 15:47 ET", "en-US", -4),
        ("January 3, 2024 15:47 ET", "en-US", -5),
        ("March 10, 2024 15:47 ET", "en-US", None),
        ("May 3, 2024 15:47 PT", "en-US", -7),
        ("May 3, 2024 15:47 PT", "en-AU", None),
        ("May 3, 2024 15:47 CST", "en-US", -6),
        ("May 3, 2024 15:47 CST", "zh", None),
        ("May 3, 2024 15:47 EST", "en-AU", None),
        ("May 3, 2024 15:47 IST", "en-IN", 5.5),
        ("May 3, 2024 15:47 IST", "en-IE", None),
        ("3 May 2024 15:47 BST", "en-GB", 1),
        ("3 December 2024 15:47 BST", "en-GB", None),
        ("3 May 2024 15:47 BST", "en-BD", None),
        ("3. Mai 2024, 15:47 Uhr MEZ", "de", 1),
        ("3. Mai 2024, 15:47 Uhr (MESZ)", "de", 2),
        ("3 mai 2024 - 15:47 GMT+2", "fr", 2),
        ("3 May 2024 15:47 UTC-05:30", "en", -5.5),
        ("3 May 2024 15:47 +0200", "en", 2),
        ("3 May 2024 15:47 - 20 comments", "en", None),
        ("3 mai 2024 15:47 et plus", "fr", None),
        ("3 May 2024 15:47 XYZ", "en", None),
        ("3 May 2024 15:47 GMT+99", "en", None),
    ],
)
def test_a_printed_zone(line: str, language: str, offset: float | None) -> None:
    found = printed(line, language=language)
    assert found is not None
    assert isinstance(found.value, datetime)
    assert found.value.utcoffset() == (None if offset is None else timedelta(hours=offset))
    assert found.value.hour == 15


@pytest.mark.parametrize(
    ("language", "line", "kind", "value"),
    [
        ("en", "2 hours ago", None, "2024-05-03T13:47:00+02:00"),
        ("en", "Updated 5 minutes ago", "modified", "2024-05-03T15:42:00+02:00"),
        ("en", "By Ann Lee, 3 days ago", None, "2024-04-30"),
        ("de", "vor einer Stunde", None, "2024-05-03T14:47:00+02:00"),
        ("de", "gestern, 14:10 Uhr", None, "2024-05-02T14:10:00"),
        ("fr", "il y a 3 heures", None, "2024-05-03T12:47:00+02:00"),
        ("fr", "hier à 15h47", None, "2024-05-02T15:47:00"),
        ("es", "Actualizado hoy a las 15:30", "modified", "2024-05-03T15:30:00"),
        ("ru", "3 часа назад", None, "2024-05-03T12:47:00+02:00"),
        ("ar", "منذ ساعتين", None, "2024-05-03T13:47:00+02:00"),
        ("ja", "2時間前", None, "2024-05-03T13:47:00+02:00"),
        ("ko", "3시간 전", None, "2024-05-03T12:47:00+02:00"),
        ("no", "2 timer siden", None, "2024-05-03T13:47:00+02:00"),
    ],
)
def test_a_relative_date_counts_from_now(language: str, line: str, kind: str | None, value: str) -> None:
    assert printed(line, language=language) is None
    (found,) = printed_all(line, language=language, now=NOW)
    assert (found.kind, found.value.isoformat()) == (kind, value)


@pytest.mark.parametrize("line", ["5 min read", "2 weeks ago", "USA Today reports", "3 hours", "long ago"])
def test_what_names_no_day_is_no_relative_date(line: str) -> None:
    assert printed_all(line, language="en", now=NOW) == ()


def test_only_the_start_of_a_line_is_read() -> None:
    assert printed(" " * (MAX_LINE - 11) + "3 May 2024", language="en") is not None
    assert printed(" " * MAX_LINE + "3 May 2024", language="en") is None


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "1.", "12/", "a", "May ", "2024-", "May 3 ", "1:11 ", "年", "é1", "الأول ", "x ago ", "1 x 2024 "],
)
def test_hostile_text_takes_no_time(piece: str) -> None:
    text = piece * 200_000
    printed_all("1 hour ago", language="en", now=NOW)  # dateparser loads its tables once
    printed_all("3 maaie 2024", language="fy")
    start = time.process_time()
    declared(text)
    printed_all(text, language="en")
    printed_all(text, language="en", now=NOW)
    printed_all(text, language="fy")
    # A loaded machine takes a second; work that grows with the square of the text takes minutes.
    assert time.process_time() - start < 10


def test_the_common_languages_do_without_dateparser() -> None:
    program = """
import sys
from newsparse.moment import declared, printed_all
declared("2024-05-03T15:47:42+0200")
for language, line in (
    ("en", "May 3, 2024"), ("de", "3. Mai 2024"), ("ja", "2024年5月3日"), ("de", "2 Fragen 2024"), ("ta", "3 மே 2024"),
    ("nb-NO", "2 saker 2024"), ("und", "2 stories 2024"), ("english", "2 stories 2024"), (None, "2 stories 2024"),
):
    printed_all(line, language=language)
sys.exit("dateparser" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603 (our own words)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Adak"])
def test_the_machines_zone_changes_nothing(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (("lo", "3 ພຶດສະພາ 2024, 15:47"), ("en", "2 hours ago"), ("en", "yesterday"), ("en", "May 3, 2024 15:47 ET"))
    before = [printed_all(line, language=language, now=NOW) for language, line in lines]
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    after = [printed_all(line, language=language, now=NOW) for language, line in lines]
    monkeypatch.undo()
    time.tzset()
    assert before == after


def test_stamp_with_two_offsets_is_read_without_recursion() -> None:
    """A stamp that no standard allows ("…Z+00:00") once sent the two readers of stamps and lines round in a circle."""
    assert str(declared("2019-01-21T21:40:59.62Z+00:00")).startswith("2019-01-21")
    assert printed_all("2019-01-21T21:40:59.62Z+00:00")[0].value is not None
