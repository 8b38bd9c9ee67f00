from itertools import pairwise

import pytest

from newsparse.evidence.evidence import Evidence, Item, Node
from newsparse.fields.language import (
    ALIASES,
    EITHER_DIRECTION,
    FURTHER_SCRIPTS,
    GROUPS,
    NAMES,
    NO_LANGUAGE,
    RIGHT_TO_LEFT,
    SCRIPTS,
    SMALL_WORDS,
    choose_direction,
    choose_language,
    guess,
    normalise,
)

SENTENCES = {
    "en": "The ferry from the island was late on Monday, and the crew said that it was for the storm.",
    "de": "Die Fähre von der Insel ist am Montag nicht gefahren, und das Wetter wird auch für die Kinder ein Thema.",
    "nl": "De veerboot van het eiland is op maandag niet gevaren, en dat was ook voor de kinderen een tegenvaller.",
    "af": "Die boot van die eiland het nie op Maandag gevaar nie, en dit was ook vir hulle 'n groot teleurstelling.",
    "fr": "Le ferry de l'île est en retard, et les habitants ne sont pas dans la file pour une simple promenade.",
    "es": "El barco de la isla no salió el lunes, y los vecinos que esperaban en el puerto se fueron con sus hijos.",
    "pt": "O barco da ilha não saiu na segunda, e os moradores que esperavam no porto foram para casa com uma manta.",
    "gl": "O barco da illa non saíu o luns, e os veciños xa agardaban unha hora na ribeira para ir coa súa xente.",
    "ca": "El vaixell de l'illa no va sortir dilluns, i els veïns que esperaven amb les maletes són ara a la ciutat.",
    "it": "Il traghetto che parte dall'isola è in ritardo, e gli abitanti non sono più nel porto con la valigia.",
    "ro": "Vasul de pe insulă nu a plecat luni, și oamenii care așteptau în port sunt din nou la casele lor.",
    "sv": "Färjan från ön är sen, och de som väntar i hamnen har inte fått en förklaring till det som hände.",
    "no": "Fergen fra øya ble forsinket, og det er ikke noen som har fått en forklaring av rederiet etter stormen.",
    "da": "Færgen fra øen blev forsinket, og det er ikke alle, der har fået en forklaring af rederiet efter stormen.",
    "is": "Ferjan frá eyjunni var sein, og það er ekki víst að hún fari aftur því að veðrið hafa menn séð við höfnina.",
    "fi": "Lautta oli myöhässä, ja satamassa sanottiin että se ei ole kunnossa, mutta matkustajat ovat nyt kotona.",
    "et": "Laev oli hiljaks jäänud, ja sadamas öeldi, et see ei ole korras, kuid aga inimesed on nüüd kodus.",
    "lv": "Kuģis bija aizkavējies, un ostā teica, ka tas nav kārtībā, bet ļaudis ir mājās ar bērniem pēc vētras.",
    "lt": "Laivas buvo vėluojantis, ir uoste sakė, kad tai nėra tvarkoje, bet žmonės yra namuose su vaikais po audros.",
    "pl": "Prom z wyspy nie wypłynął w poniedziałek, a ludzie, którzy czekali na nabrzeżu, są już po burzy w domu.",
    "cs": "Loď z ostrova v pondělí nevyplula, a lidé, kteří se sešli na břehu, jsou podle posádky při síle ve městě.",
    "sk": "Loď z ostrova v pondelok nevyplávala, ale ľudia, ktorí sa zišli na brehu, sú podľa posádky aj pri sile.",
    "sl": "Ladja z otoka v ponedeljek ni odplula, in ljudje, ki so se zbrali na obali, bi tudi za to radi pojasnilo.",
    "hr": "Brod s otoka nije isplovio u ponedjeljak, a ljudi koji su se okupili na obali će biti što prije kod kuće.",
    "hu": "A komp nem indult el hétfőn, és az utasok is csak azt tudják, hogy egy vihar volt, de már még sincs.",
    "sq": "Anija nga ishulli nuk u nis të hënën, dhe njerëzit që prisnin në port janë kthyer me një autobus.",
    "tr": "Feribot pazartesi günü kalkmadı ve limanda bekleyenler için bir otobüs geldi, ama bu da çok geç oldu.",
    "az": "Bərə adadan çıxmadı və limanda gözləyənlər üçün bir avtobus gəldi, bu isə çox gec olub, o da deyib.",
    "id": "Kapal dari pulau itu tidak berangkat pada hari Senin, dan warga yang menunggu di pelabuhan akan pulang.",
    "tl": "Ang barko mula sa isla ay hindi umalis noong Lunes, at ang mga tao na naghihintay ay umuwi na ng bahay.",
    "vi": "Chuyến phà từ đảo không chạy và những người chờ ở bến đã được đưa về nhà khi trời tối, với trẻ em.",
    "sw": "Feri ya kisiwa haikuondoka, na watu wa bandari walisema kuwa hii ni kwa sababu ya upepo katika bahari.",
    "zu": "Isikebhe asihambanga ngoba umoya ubuvunguza, kodwa abantu bathi lokhu kuhle, futhi kusho ukuthi uma kusa.",
    "xh": "Isikhephe asihambanga kuba umoya ubuvuthuza, kodwa abantu bathi oku kulungile, kwaye kwi lali xa ngoku.",
    "eu": "Itsasontzia ez da irten, eta portuan zeuden lagunak etxean dira, baina egin behar duela bat esan dute.",
    "cy": "Mae yn hwyr y bore, ac y mae pobl yr ynys wedi bod yn aros am y cwch gan fod gwynt hefyd ar y môr.",
    "ga": "Bhí an bád déanach, agus tá na daoine ag fanacht leis ar an gcé, ach ní bheidh sé ann mar seo go luath.",
    "mt": "Il-vapur ma telaqx għal Għawdex, u n-nies li kienet fuq il-moll hija dawn il-jiem bħala d-dar.",
    "ru": "Паром не вышел в море, и люди, которые ждали на берегу, уехали, но это было после шторма.",
    "uk": "Пором не вийшов у море, та люди, які чекали на березі, поїхали, але це було після шторму для всіх.",
    "be": "Паром не выйшаў у мора, і людзі, якія чакалі на беразе, паехалі, але гэта было пасля шторму каб адпачыць.",
    "bg": "Фериботът не тръгна, а хората, които чакаха на брега, ще се върнат с автобус след бурята, като беше ясно.",
    "mk": "Фериботот не тргна, а луѓето кои чекаа на брегот ќе се вратат со автобус од градот, но тоа беше јасно дека.",
    "sr": "Трајект није испловио у понедељак, а људи који су чекали на обали ће се вратити, али то је било за њих.",
    "kk": "Паром жоқ, бұл туралы айтылды, және жолаушылар үшін бір автобус болды деп хабарлады, кейін ол да бар екен.",
    "mn": "Усан онгоц хөдлөөгүй нь салхинаас болсон гэж хэлсэн ба энэ өдөр хүмүүс гэртээ байсан юм байна.",
    "ar": "العبارة لم تغادر في الصباح، وقال الركاب إن هذا كان بعد العاصفة التي ضربت الميناء على مدى يومين من الشهر.",
    "fa": "کشتی از جزیره حرکت نکرد و مردم را به خانه بردند که این کار برای آن روز با باد شدید انجام شده است.",
    "ur": "کشتی جزیرے سے نہیں چلی اور لوگوں نے کہا کہ یہ طوفان کے بعد کا دن ہے، اس میں بھی ایک خبر ہیں۔",
    "ps": "بېړۍ له ټاپو نه ده وتلې او خلک وايي چې دا د باد په وجه وه، خو سره له دې هم کور ته تللي دي.",
    "ckb": "کەشتییەکە لە دوورگەوە نەهات و خەڵک کە بۆ ماڵ گەڕانەوە وتیان ئەوە بە هۆی ئەم بایە بوو، بەڵام هەر دوای یەک.",
    "hi": "नाव द्वीप से नहीं चली और लोगों ने कहा कि यह तूफान के बाद का दिन है, इस में भी एक खबर थी।",
    "mr": "बोट बेटावरून निघाली नाही आणि लोकांनी सांगितले की हे वादळ होते, त्या दिवशी एक बस आहे तर बरे असे झाली.",
    "ne": "डुङ्गा टापुबाट हिँडेन र मानिसले भने यो आँधी पछि भएको हो, तथा एक बस पनि छ जो घर गर्ने थियो।",
    "el": "Το πλοίο δεν έφυγε από το νησί τη Δευτέρα.",
    "hy": "Նավը երկուշաբթի օրը կղզուց դուրս չեկավ։",
    "he": "המעבורת לא יצאה מן האי ביום שני.",
    "bn": "সোমবার দ্বীপ থেকে ফেরি ছাড়েনি।",
    "pa": "ਕਿਸ਼ਤੀ ਸੋਮਵਾਰ ਨੂੰ ਟਾਪੂ ਤੋਂ ਨਹੀਂ ਚੱਲੀ।",
    "gu": "સોમવારે ટાપુ પરથી હોડી નીકળી નહીં.",
    "or": "ସୋମବାର ଦିନ ଦ୍ୱୀପରୁ ଡଙ୍ଗା ଛାଡ଼ିଲା ନାହିଁ।",
    "ta": "திங்கட்கிழமை தீவிலிருந்து படகு புறப்படவில்லை.",
    "te": "సోమవారం ద్వీపం నుండి పడవ బయలుదేరలేదు.",
    "kn": "ಸೋಮವಾರ ದ್ವೀಪದಿಂದ ದೋಣಿ ಹೊರಡಲಿಲ್ಲ.",
    "ml": "തിങ്കളാഴ്ച ദ്വീപിൽ നിന്ന് ബോട്ട് പുറപ്പെട്ടില്ല.",
    "si": "සඳුදා දූපතෙන් බෝට්ටුව පිටත් වූයේ නැත.",
    "th": "เรือข้ามฟากไม่ได้ออกจากเกาะในวันจันทร์",
    "lo": "ເຮືອບໍ່ໄດ້ອອກຈາກເກາະໃນວັນຈັນ",
    "my": "တနင်္လာနေ့တွင် ကျွန်းမှ သင်္ဘော မထွက်ခဲ့ပါ။",
    "ka": "ბორანი ორშაბათს კუნძულიდან არ გასულა.",
    "am": "ጀልባው ሰኞ ዕለት ከደሴቱ አልወጣም።",
    "km": "ទូកមិនបានចេញពីកោះនៅថ្ងៃច័ន្ទទេ។",
    "ja": "月曜日、島からのフェリーは欠航となった。",
    "zh": "周一渡轮没有离开海岛，乘客只好回家。",
    "ko": "월요일에 섬에서 배가 떠나지 않았다.",
}
ENGLISH = SENTENCES["en"] * 5


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_a_sentence_names_its_language(language: str, sentence: str) -> None:
    assert guess(sentence) == language


def test_every_language_of_the_tables_has_a_sentence() -> None:
    shared = {language for table in SMALL_WORDS.values() for language in table}
    assert set(SENTENCES) == shared | {language for _, _, _, language in SCRIPTS if language}


def test_scripts_stand_in_order_and_do_not_overlap() -> None:
    assert all(end < start for (_, end, _, _), (start, _, _, _) in pairwise(SCRIPTS))


@pytest.mark.parametrize(
    ("sign", "script"),
    [("ḁ", "Latn"), ("ἀ", "Grek"), ("ݐ", "Arab"), ("ﭐ", "Arab")],
)
def test_letters_outside_a_script_s_main_range_count(sign: str, script: str) -> None:
    # Ten letters name Greek; scripts that languages share need their words.
    assert guess(sign * 10) == {"Grek": "el"}.get(script)
    english = Evidence(language="en")
    assert (choose_language(english, sign * 100 + SENTENCES["ar"]).value == "ar") is (script == "Arab")


def test_too_little_text_names_none() -> None:
    assert guess("") is None
    assert guess("Harbour Times") is None
    assert guess("東京") is None


@pytest.mark.parametrize(
    ("tag", "normal"),
    [
        ("de_DE", "de-DE"),
        ("en-us", "en-US"),
        ("zh-Hans", "zh-Hans"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("en-UK", "en-GB"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("sr_RS@latin", "sr-RS"),
        ("de-x-private", "de"),
        (" FR ", "fr"),
        ("x-default", None),
        ("", None),
        ("klingon language", None),
        *((code, language) for code, language in ALIASES.items()),
        *((name.title(), language) for name, language in NAMES.items()),
        *((tag, None) for tag in sorted(NO_LANGUAGE)),
    ],
)
def test_tags_are_normalised(tag: str, normal: str | None) -> None:
    assert normalise(tag) == normal


def test_order_of_trust_of_declared_tags() -> None:
    story = Node(frozenset({"NewsArticle"}), {"inLanguage": {"@type": "Language", "name": "German"}}, "script[0]")
    meta = {"og:locale": ("en_GB",), "content-language": ("it",), "language": ("fr",), "dc.language": ("es",)}
    items = (Item("NewsArticle", {"inLanguage": ("nl",)}, "article"),)
    chosen = choose_language(Evidence(language="sv", story=story, meta=meta, items=items), "")
    assert [c.value for c in (chosen.winner, *chosen.losers) if c] == ["sv", "de", "nl", "en-GB", "it", "fr", "es"]


def test_a_list_of_languages_names_none() -> None:
    assert choose_language(Evidence(meta={"content-language": ("en, fr",)}), "").value is None


def test_text_overrules_markup_that_is_clearly_wrong() -> None:
    chosen = choose_language(Evidence(language="en"), SENTENCES["de"] * 5)
    assert chosen.value == "de"
    assert chosen.winner is not None
    assert chosen.winner.source == "text"
    assert [c.value for c in chosen.losers] == ["en"]


def test_a_second_tag_that_fits_the_text_keeps_its_region() -> None:
    page = Evidence(language="en-US", meta={"og:locale": ("de_CH",)})
    assert choose_language(page, SENTENCES["de"] * 5).value == "de-CH"


def test_script_overrules_markup() -> None:
    assert choose_language(Evidence(language="en"), SENTENCES["el"] * 3).value == "el"
    assert choose_language(Evidence(language="ru"), ENGLISH).value == "en"


def test_a_short_text_overrules_nothing() -> None:
    assert choose_language(Evidence(language="en"), "Une fin de la vie dans les Alpes").value == "en"


def test_a_language_in_no_table_is_left_to_its_markup() -> None:
    # Luxembourgish shares many small words with German; the declared tag stands.
    text = (
        "Den Zuch ass am Moien net gefuer, an d'Leit hunn op der Gare gewaart, mee et war fir si keng Iwwerraschung. "
    )
    assert choose_language(Evidence(language="lb"), text * 4).value == "lb"


@pytest.mark.parametrize("group", GROUPS, ids=sorted)
def test_neighbours_stand(group: frozenset[str]) -> None:
    heard = next(sentence for language, sentence in SENTENCES.items() if language in group)
    for declared in group:
        assert choose_language(Evidence(language=declared), heard * 5).value == declared


SECOND_SCRIPTS = {
    ("sr", "Latn"): SENTENCES["hr"],
    ("az", "Cyrl"): "Бәрә ададан чыхмады вә лиманда көзләјәнләр евә гајытды. ",
    ("az", "Arab"): "گمی آدادان چیخمادی و لیماندا گؤزله‌ینلر ائوه قاییتدی. ",
    ("kk", "Latn"): "Parom araldan shyqpady, jolaushylar úılerine qaıtty. ",
    ("kk", "Arab"): "پاروم ارالدان شىقپادى، جولاۋشىلار ۇيلەرىنە قايتتى. ",
    ("pa", "Arab"): SENTENCES["ur"],
    ("ja", "Hani"): "本日島発欠航 ",
    ("ko", "Hani"): "本日島發缺航 ",
}


@pytest.mark.parametrize(("language", "script"), SECOND_SCRIPTS)
def test_a_second_script_does_not_contradict(language: str, script: str) -> None:
    text = SECOND_SCRIPTS[language, script] * 10
    assert choose_language(Evidence(language=language), text).value == language


def test_every_second_script_has_a_sentence() -> None:
    assert set(SECOND_SCRIPTS) == {(language, script) for language, more in FURTHER_SCRIPTS.items() for script in more}


def test_kana_contradict_chinese() -> None:
    assert choose_language(Evidence(language="zh"), SENTENCES["ja"] * 5).value == "ja"


def test_only_the_start_of_the_text_is_read() -> None:
    assert guess(ENGLISH * 12 + SENTENCES["de"] * 500) == "en"


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT))
def test_right_to_left_languages(language: str) -> None:
    assert choose_direction(Evidence(), language).value == "rtl"
    assert choose_direction(Evidence(direction="ltr"), language).value == "rtl"
    assert choose_direction(Evidence(), f"{language}-Latn").value == "ltr"


@pytest.mark.parametrize("script", ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo"])
def test_right_to_left_scripts(script: str) -> None:
    assert choose_direction(Evidence(), f"xx-{script}").value == "rtl"


@pytest.mark.parametrize("language", sorted(EITHER_DIRECTION))
def test_markup_decides_for_languages_with_scripts_of_both_directions(language: str) -> None:
    assert choose_direction(Evidence(direction="rtl"), language).value == "rtl"
    assert choose_direction(Evidence(direction="ltr"), language).value == "ltr"


def test_direction_without_a_language() -> None:
    assert choose_direction(Evidence(direction="rtl"), None).value == "rtl"
    assert choose_direction(Evidence(), None).value is None
    assert choose_direction(Evidence(), "pt-BR").value == "ltr"
