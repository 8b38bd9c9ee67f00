"""Wire services: a text comes in, the services that it names go out, as it spells them."""

import re
from types import MappingProxyType

from newsparse.names.folding import UNSPACED, WORD, Table

# Wire services, with the spellings under which pages credit them. Spellings of up to five letters match
# as they stand here ("AP", not "ap"), longer ones in any case.
AGENCIES: Table = MappingProxyType({
    "AAP": ("AAP", "Australian Associated Press"),
    "Adnkronos": ("Adnkronos",),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "afp", "法新社", "اے ایف پی"),
    "Agerpres": ("Agerpres",),
    "AGI": ("AGI", "Agenzia Italia"),
    "Anadolu": ("AA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Agentur"),
    "ANI": ("ANI", "Asian News International"),
    "ANP": ("ANP", "Algemeen Nederlands Persbureau"),
    "ANSA": ("ANSA", "Ansa"),
    "Antara": ("Antara", "ANTARA News"),
    "AP": ("AP", "Associated Press", "The Associated Press", "美聯社", "美联社"),
    "APA": ("APA", "apa", "Austria Presse Agentur"),
    "Belga": ("Belga", "BELGA"),
    "Bernama": ("Bernama",),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "BNS": ("BNS", "Baltic News Service"),
    "BTA": ("BTA", "БТА"),
    "Canadian Press": ("The Canadian Press", "Canadian Press", "La Presse Canadienne"),
    "Central News Agency": ("中央社", "中央通訊社"),
    "China News Service": ("中新社", "中国新闻社", "中新网"),
    "ČTK": ("ČTK", "CTK"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom", "dpa-AFX", "dpa-tmn"),
    "dts": ("dts Nachrichtenagentur",),
    "EFE": ("EFE", "Agencia EFE", "Efe"),
    "ENA": ("ENA", "Ethiopian News Agency", "ኢዜአ"),
    "epd": ("epd", "EPD", "Evangelischer Pressedienst"),
    "Europa Press": ("Europa Press", "EP"),
    "HINA": ("HINA", "Hina"),
    "IANS": ("IANS", "Indo-Asian News Service"),
    "Interfax": ("Interfax", "Интерфакс", "Interfax-Ukraine", "Інтерфакс-Україна"),
    "IRNA": ("IRNA", "ایرنا"),
    "Jiji": ("時事", "時事通信", "時事通信社", "Jiji Press", "Jiji", "JIJI"),
    "Keystone-SDA": ("Keystone-SDA", "SDA", "sda", "Keystone-ATS", "ATS", "ats"),
    "KNA": ("KNA", "kna", "Katholische Nachrichten-Agentur"),
    "KUNA": ("KUNA", "كونا"),
    "Kyodo": ("共同", "共同通信", "共同通信社", "Kyodo", "Kyodo News", "Kyodo News Agency"),
    "LETA": ("LETA",),
    "Lusa": ("Lusa", "LUSA", "Agência Lusa"),
    "MTI": ("MTI",),
    "News1": ("뉴스1",),
    "Newsis": ("뉴시스",),
    "Notimex": ("Notimex",),
    "NTB": ("NTB",),
    "PA Media": ("PA Media", "PA", "Press Association", "PA News Agency"),
    "PAP": ("PAP", "Polska Agencja Prasowa"),
    "PTI": ("PTI", "Press Trust of India", "पीटीआई", "भाषा"),
    "Reuters": ("Reuters", "Thomson Reuters", "رويترز", "Рейтер", "路透社", "路透", "ロイター", "로이터"),
    "RIA": ("RIA Novosti", "РИА Новости", "РИА"),
    "Ritzau": ("Ritzau",),
    "SID": ("SID", "sid", "Sport-Informations-Dienst"),
    "SPA": ("SPA", "Saudi Press Agency", "واس"),
    "STT": ("STT",),
    "Tanjug": ("Tanjug", "Танјуг"),
    "TASR": ("TASR",),
    "TASS": ("TASS", "ТАСС"),
    "TT": ("TT", "TT Nyhetsbyrån"),
    "Ukrinform": ("Ukrinform", "Укрінформ"),
    "UNI": ("UNI", "United News of India"),
    "UPI": ("UPI", "United Press International"),
    "WAM": ("WAM", "Emirates News Agency", "وام"),
    "Xinhua": ("新华社", "新華社", "Xinhua", "Xinhua News Agency", "新华网"),
    "Yonhap": ("연합뉴스", "Yonhap", "Yonhap News Agency", "聯合社"),
})  # fmt: skip

LONGEST_ACRONYM = 5


def _pattern() -> re.Pattern[str]:
    spellings = sorted({spelling for group in AGENCIES.values() for spelling in group}, key=len, reverse=True)
    spaced = [s for s in spellings if not UNSPACED.search(s)]
    exact = {re.escape(s) for s in spaced if len(s) <= LONGEST_ACRONYM}
    loose = [re.escape(s) for s in spaced if len(s) > LONGEST_ACRONYM]
    glued = [re.escape(s) for s in spellings if UNSPACED.search(s)]
    worded = f"(?<![\\w-])(?:(?i:{'|'.join(loose)})|{'|'.join(sorted(exact, key=len, reverse=True))})(?!\\w)"
    return re.compile(f"{worded}|{'|'.join(glued)}")


_AGENCY = _pattern()

SPELLINGS = frozenset(spelling for group in AGENCIES.values() for spelling in group)

_AGENCY_OPENINGS = frozenset(WORD.findall(spelling.lower())[0] for spelling in SPELLINGS)

_LONG_SPELLINGS = frozenset(spelling.lower() for spelling in SPELLINGS if len(spelling) > LONGEST_ACRONYM)


def agencies(text: str) -> tuple[str, ...]:
    """The wire services that a short text names, in order, as it spells them.

    >>> agencies("Quelle: dpa/AFP")
    ('dpa', 'AFP')
    >>> agencies("KYIV, April 18 (Reuters)")
    ('Reuters',)
    """
    if text.isascii() and _AGENCY_OPENINGS.isdisjoint(WORD.findall(text.lower())):
        return ()
    return tuple(dict.fromkeys(match[0] for match in _AGENCY.finditer(text)))


def is_agency(name: str) -> bool:
    """Whether the name is that of a wire service, and nothing more.

    >>> is_agency("The Associated Press"), is_agency("Anna Reuters")
    (True, False)
    """
    bare = name.strip(" .()[]/")
    return bare in SPELLINGS or bare.lower() in _LONG_SPELLINGS
