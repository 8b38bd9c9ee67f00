"""names/services.py: every spelling of a wire service is known, and no word that only looks like one."""

import pytest

from newsparse.names import agencies, is_agency, services, split_byline

SERVICES = {
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
}


@pytest.mark.parametrize(("service", "spellings"), SERVICES.items())
def test_agencies(service: str, spellings: tuple[str, ...]) -> None:
    for spelling in spellings:
        assert is_agency(spelling)
        assert split_byline(f"Ada Falk, {spelling}") == ("Ada Falk",)
        assert spelling in agencies(f"x, {spelling}") or agencies(spelling)
    assert service in services.AGENCIES


@pytest.mark.parametrize("text", ["Anna Reuters", "ap", "pa", "efeu", "Dpa", "dpaint", "TTX", "Bloomberger"])
def test_not_agencies(text: str) -> None:
    assert not is_agency(text)
    assert not [name for name in agencies(text) if name != "Reuters"]
