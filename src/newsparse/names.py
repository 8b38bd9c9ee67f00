"""Words about people in the news: a printed byline comes in, the names that it credits with the text go out.

Strategy: what is surely no name (addresses, stamps) becomes a separator; the line is cut at separators and
conjunctions; words that introduce a credit decide whether it is for the text or for pictures, editing and the like;
each remaining fragment loses titles, roles and places, and is then a person, a desk, an agency or nothing.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

Table = Mapping[str, tuple[str, ...]]

# A byline longer than this is a paragraph; what follows is not read.
MAX_BYLINE = 400
MAX_NAME_WORDS = 6
LONGEST_ABBREVIATION = 5
MAX_NAME_LENGTH = 60

# Words that stand before the author of the text, by language.
BYLINE_INTRODUCTIONS: Table = MappingProxyType({
    "af": ("deur",),
    "ar": ("بقلم", "كتب", "كتبت", "الكاتب"),
    "bg": ("от", "автор"),
    "bn": ("লিখেছেন", "লেখক"),
    "cs": ("napsal", "napsala", "autor", "autoři", "autorka"),
    "da": ("af", "skrevet af", "tekst"),
    "de": ("von", "autor", "autorin", "autoren", "text", "aufgezeichnet von", "verfasst von"),
    "el": ("του", "της", "γράφει ο", "γράφει η", "γράφουν", "ρεπορτάζ", "κείμενο"),
    "en": ("by", "author", "authors", "writer", "as told to", "reporter", "byline"),
    "es": ("por", "autora", "texto", "redacta"),
    "et": ("autor", "kirjutas"),
    "fa": ("نویسنده", "نوشته", "خبرنگار", "به قلم", "گزارشگر"),
    "fi": ("kirjoittanut", "kirjoittaja", "teksti", "toimittaja"),
    "fr": ("par", "auteur", "auteure", "texte"),
    "he": ("מאת", "כתב", "כתבה"),
    "hi": ("द्वारा", "लेखक", "रिपोर्टर", "रिपोर्ट"),
    "hr": ("piše", "pišu", "napisao", "napisala"),
    "hu": ("írta", "szerző"),
    "id": ("oleh", "penulis", "laporan"),
    "it": ("di", "autore", "scritto da", "testo"),
    "ja": ("文", "取材・文", "筆者", "執筆", "著者", "取材"),
    "ko": ("글", "취재"),
    "lt": ("autorius", "autorė", "parengė"),
    "lv": ("autors", "autore"),
    "nl": ("door", "tekst", "auteur"),
    "no": ("av", "skrevet av", "forfatter"),
    "pl": ("autor", "tekst", "opracował", "opracowała", "napisał"),
    "pt": ("por", "autor", "texto", "reportagem"),
    "ro": ("de", "scris de", "autor"),
    "ru": ("автор", "авторы", "текст", "автор текста"),
    "sk": ("napísal", "autor"),
    "sr": ("пише", "аутор", "piše"),
    "sv": ("av", "text", "skribent"),
    "sw": ("na", "imeandikwa na"),
    "th": ("โดย", "ผู้เขียน"),
    "tl": ("ni", "isinulat ni"),
    "tr": ("yazan", "yazar", "haber", "hazırlayan"),
    "uk": ("автор", "авторка", "текст"),
    "ur": ("از", "تحریر"),
    "vi": ("bởi", "tác giả", "theo"),
    "zh": ("文", "撰文", "作者", "記者", "记者", "本報記者", "本报记者", "特約記者", "實習記者",
           "撰稿", "採訪", "采访"),
})  # fmt: skip

# Words that stand before people who did something else than write the text, by language.
OTHER_CREDITS: Table = MappingProxyType({
    "ar": ("تصوير",),
    "cs": ("foto",),
    "da": ("foto", "fotos", "redigeret"),
    "de": ("foto", "fotos", "bild", "bilder", "grafik", "kamera", "redaktion", "übersetzt", "übersetzung", "lektorat",
           "illustration", "schnitt"),
    "en": ("photo", "photos", "photograph", "photographs", "photography", "image", "images", "picture", "pictures",
           "video", "videos", "graphic", "graphics", "illustration", "illustrations", "illustrated", "editing",
           "edited", "editor", "reviewed", "medically reviewed", "fact checked", "fact-checked", "translated",
           "translation", "compiled", "produced", "additional reporting", "cover art", "artwork", "camera", "files",
           "contributions", "tested", "updated", "styled", "data analysis", "verified"),
    "es": ("fotos", "fotografía", "edición", "traducción", "imagen"),
    "fi": ("kuva", "kuvat", "kuvaaja"),
    "fr": ("photos", "images", "traduction", "traduit", "montage"),
    "hu": ("fotó", "fotók"),
    "id": ("editor", "penyunting", "foto"),
    "it": ("foto", "traduzione"),
    "ja": ("写真", "撮影", "編集", "構成"),
    "ko": ("사진", "편집"),
    "nl": ("foto's", "beeld", "vertaling"),
    "no": ("foto", "bilde"),
    "pl": ("zdjęcia", "fot", "oprac"),
    "pt": ("foto", "fotos", "edição", "tradução", "imagens"),
    "ru": ("фото", "редактор", "перевод"),
    "sv": ("foto", "bild", "redaktör"),
    "tr": ("fotoğraf", "fotoğraflar", "editör"),
    "uk": ("фото", "редактор"),
    "zh": ("攝影", "摄影", "圖", "图", "責任編輯", "责任编辑", "編輯", "编辑", "編譯", "翻譯", "翻译", "来源", "來源"),
})  # fmt: skip

# Names of genres, which a byline may print before its introduction ("Kommentar von …").
GENRES: Table = MappingProxyType({
    "da": ("klumme", "analyse", "interview", "leder"),
    "de": ("kommentar", "analyse", "interview", "essay", "bericht", "gastbeitrag", "reportage", "kolumne",
           "protokoll", "porträt", "rezension", "ein", "eine", "leitartikel", "glosse"),
    "en": ("opinion", "analysis", "commentary", "column", "essay", "review", "interview", "report", "a", "an",
           "feature"),
    "es": ("opinión", "análisis", "entrevista", "columna", "una", "un"),
    "fr": ("chronique", "entretien", "éditorial", "tribune", "reportage"),
    "it": ("intervista", "editoriale", "commento", "analisi"),
    "no": ("kommentar", "kronikk", "intervju"),
    "sv": ("krönika", "analys", "ledare", "recension", "debatt"),
})  # fmt: skip

# Introductions that also stand inside a name ("Ursula von der Leyen"), so that only a line's start or a genre before
# them makes them one; for those marked True at least two words must follow ("Di Maria Rossi", but "Di Maio").
NAME_PARTICLE_INTRODUCTIONS = MappingProxyType({
    "von": False, "av": False, "af": False, "di": True, "de": True, "ni": True, "na": True, "om": True, "от": True,
})  # fmt: skip

# Introductions that may stand in the middle of a line, without a colon.
INNER_INTRODUCTIONS = frozenset({
    "by", "par", "por", "oleh", "door", "deur", "von", "av", "af", "di", "as told to", "scritto da", "بقلم", "โดย",
})  # fmt: skip

# Lower-case words that are part of a name.
NAME_PARTICLES = frozenset({
    "van", "von", "vom", "zu", "zur", "zum", "der", "den", "des", "de", "la", "las", "los", "le", "del", "della",
    "dello", "delle", "dei", "degli", "di", "da", "do", "dos", "das", "du", "y", "e", "bin", "ibn", "bint", "ben",
    "bar", "al", "el", "ul", "ur", "abu", "ter", "ten", "te", "af", "dela", "op", "'t", "’t", "ap", "os", "bat",
    "binti", "mac", "ní", "nic", "dem",
})  # fmt: skip
PARTICLE_PREFIX = re.compile(r"(?:al|el|ad|as|ash|an|ar|at|az|ul|d|l|dell|dall|o|m|n)[-'’]\w", re.IGNORECASE)

CONJUNCTIONS: Table = MappingProxyType({
    "af": ("en",), "ar": ("و",), "cs": ("a",), "da": ("og",), "de": ("und", "u"), "el": ("και",), "en": ("and", "with"),
    "es": ("y", "con"), "et": ("ja",), "fi": ("ja",), "fr": ("et", "avec"), "he": ("ו",), "hi": ("और",), "hr": ("i",),
    "hu": ("és",), "id": ("dan",), "it": ("e", "ed", "con"), "lt": ("ir",), "lv": ("un",), "mit": ("mit",),
    "pl": ("i",), "pt": ("e", "com"), "ro": ("și",), "ru": ("и",), "sv": ("och",), "tr": ("ve",), "uk": ("та", "і"),
    "ur": ("اور",), "vi": ("và",),
})  # fmt: skip
# Conjunctions that also join the two halves of one surname ("Roldán y Cabral", "Costa e Silva").
SURNAME_CONJUNCTIONS = frozenset({"y", "e"})

TITLES = frozenset({
    "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "sir", "dame", "rev", "fr", "ing", "mag", "dipl", "med", "pd",
    "doc", "mgr", "herr", "frau", "hon", "lic", "dott", "dra", "drs", "ir", "adv", "col", "capt", "sgt", "др", "проф",
    "डॉ", "د", "archbishop", "bishop", "lt", "gen", "maj", "mme",
})  # fmt: skip
SUFFIXES = re.compile(r"(?<=\w),? +(?=(?:[JS]r(?:\.|\b(?!\.))|(?:II|III|IV)\b)(?! +[A-Z]))")
CREDENTIALS = frozenset({
    "md", "phd", "rd", "rdn", "mph", "cpa", "mba", "msc", "bsc", "ma", "ba", "ms", "do", "dds", "dvm", "esq", "rn",
    "np", "lcsw", "jd", "cfp", "cfa", "llm", "facp", "pharmd", "psyd", "edd", "ldn", "cpt", "mbbs", "frcp", "cscs",
    "cto",
})  # fmt: skip

# What people are in a newsroom (or outside), by language: the last word of a role.
ROLES: Table = MappingProxyType({
    "da": ("journalist", "redaktør", "korrespondent"),
    "de": ("redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "autorin", "chefredakteur",
           "chefredakteurin", "volontär", "volontärin", "ressortleiter", "ressortleiterin", "journalistin"),
    "en": ("correspondent", "reporter", "editor", "writer", "journalist", "columnist", "producer", "contributor",
           "critic", "author", "blogger", "analyst", "anchor", "intern", "director", "manager", "photographer",
           "editor-in-chief", "bureau", "reporters", "writers", "correspondents", "publisher", "founder",
           "co-founder", "president", "lecturer", "fellow", "commentator", "freelancer", "presenter", "officer",
           "strategist", "specialist", "researcher", "host", "contributors", "expert", "consultant", "coach",
           "dietitian", "engineer", "gardener", "scientist", "reviewer", "attorney", "lawyer", "ceo", "vp",
           "copywriter", "marketer", "developer", "designer", "coordinator", "nutritionist", "therapist", "physician",
           "trainer", "nurse", "student", "owner", "economist", "historian", "novelist", "activist", "adviser",
           "advisor", "head"),
    "es": ("redactor", "redactora", "periodista", "corresponsal", "enviado", "enviada", "colaborador"),
    "fi": ("toimittaja", "kirjeenvaihtaja"),
    "fr": ("journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "envoyé", "envoyée"),
    "id": ("jurnalis", "wartawan"),
    "it": ("giornalista", "corrispondente", "inviato", "inviata", "redattore"),
    "nl": ("redacteur", "verslaggever", "correspondente"),
    "pl": ("dziennikarz", "dziennikarka", "redaktor"),
    "pt": ("jornalista", "repórter", "correspondente", "redator"),
    "ru": ("корреспондент", "журналист", "обозреватель", "редактор", "обозревательница"),
    "sv": ("reporter", "journalist", "redaktör", "krönikör"),
    "tr": ("muhabiri", "muhabir", "yazarı"),
    "uk": ("кореспондент", "журналіст", "журналістка"),
})  # fmt: skip
# Ranks open a role, whatever stands between them and it; the other modifiers stand right before it.
RANKS = frozenset({
    "senior", "junior", "staff", "chief", "deputy", "associate", "assistant", "contributing", "managing", "executive",
    "former", "lead", "principal", "freelance", "special",
})  # fmt: skip
ROLE_MODIFIERS = RANKS | frozenset({
    "foreign", "national", "political", "politics", "sports", "sport", "news", "travel", "business", "health",
    "science", "world", "digital", "features", "feature", "culture", "arts", "tech", "technology", "education", "crime",
    "court", "environment", "royal", "economics", "finance", "financial", "investigative", "diplomatic", "defence",
    "defense", "security", "white", "house", "city", "local", "video", "web", "online", "opinion", "general",
    "assignment", "showbiz", "entertainment", "lifestyle", "data", "climate", "legal", "football", "media", "social",
    "trending", "audience", "live", "night", "breaking", "investigations", "policy", "european", "europe", "us", "uk",
    "freier", "freie", "stellvertretender", "co", "vice", "wellness", "community", "multimedia", "money", "consumer",
    "personal", "content", "reviews", "editorial", "transport", "housing", "food", "motoring", "property", "tv", "film",
    "music", "games", "gaming", "hardware", "weekend", "evening", "east", "west", "coast", "regional", "award-winning",
    "professional", "certified", "licensed", "registered", "independent", "veteran",
})  # fmt: skip

# Words of a byline that names a desk instead of people.
DESK_WORDS = frozenset({
    "staff", "redaktion", "newsroom", "newsdesk", "desk", "team", "redacción", "redacao", "redação", "rédaction",
    "redazione", "redactie", "redakcja", "redakce", "redaksjonen", "redaktionen", "toimitus", "editors", "editorial",
    "agencies", "agenturen", "agencias", "agences", "agenzie", "redaksi", "редакция", "редакція", "هيئة", "board",
    "services", "service", "wires", "wire", "redacția", "szerkesztőség", "agentur", "newswire", "डेस्क", "ব্যুরো",
    "প্রতিবেদক", "ডেস্ক", "redakció", "byrå", "newsteam", "webdesk", "webredaktion", "onlineredaktion",
})  # fmt: skip

# Words that end (or, for the articles, begin) the name of an organisation rather than of a person.
ORGANISATION_WORDS = frozenset({
    "news", "times", "post", "press", "media", "tv", "radio", "magazine", "university", "institute", "agency",
    "network", "inc", "ltd", "gmbh", "llc", "group", "foundation", "zeitung", "verlag", "tribune", "gazette", "herald",
    "journal", "company", "association", "center", "centre", "department", "ministry", "today", "online", "daily",
    "weekly", "chronicle", "nachrichten", "blog", "corp", "council", "observer", "express", "report", "research",
    "security", "presse", "posten", "broadcasting", "television", "website", "studios", "society", "club",
    "noticias", "communications", "office", "relations", "store", "shop", "co", "solutions", "review",
})  # fmt: skip
ORGANISATION_OPENERS = frozenset({"the", "der", "die", "das", "le", "la", "el", "il", "our", "your", "us"})

# Words that say a fragment is page furniture: it is cut off at either end of a name, and is none by itself.
FURNITURE = frozenset({
    "follow", "following", "share", "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "email", "e-mail",
    "subscribe", "comments", "comment", "bookmark", "copy", "menu", "login", "archive", "profile", "about", "click",
    "advertisement", "sponsored", "teilen", "merken", "folgen", "kommentare", "drucken", "compartir", "seguir",
    "partager", "suivre", "condividi", "поделиться", "unknown", "anonymous", "admin", "administrator", "webmaster",
    "guest", "user", "undefined", "null", "none", "tweet", "telegram", "instagram", "youtube", "newsletter", "contact",
    "rss", "updated", "published", "posted", "modified", "veröffentlicht", "aktualisiert", "publicado", "actualizado",
    "publié", "pubblicato", "aggiornato", "publicerad", "uppdaterad", "oppdatert", "publisert", "julkaistu", "am", "pm",
    "a.m", "p.m", "edt", "pst", "pdt", "gmt", "utc", "cest", "uhr", "mins", "minute", "minutes", "hour", "hours", "ago",
    "lesezeit", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes", "martes", "miércoles", "jueves", "viernes",
    "sábado", "window", "icon", "image", "avatar", "headshot", "datum", "views", "likes", "loading", "account",
    "register", "previous", "exclusive", "premium", "posts", "latest", "disclosure", "checked", "topics", "article",
    "articles", "artikel", "shares", "copied", "listen", "privacy",
    "입력", "수정", "등록", "승인", "게시", "발행", "업데이트", "최종수정", "기사입력", "기사수정", "댓글", "조회",
    "조회수", "공유", "보기", "다른기사", "전체기사", "구독", "구독하기", "기자페이지", "一覧", "記事一覧", "フォロー",
    "更多", "更多文章", "查看更多", "公開", "更新", "掲載", "配信", "発行", "公開日", "更新日", "掲載日", "配信日",
    "最終更新", "投稿日", "シェア", "コメント", "发布", "发表", "發布", "發表", "时间", "時間", "日期", "发布时间",
    "更新时间", "字号", "字號", "字体", "字體", "浏览", "点击", "分享", "评论", "評論", "收藏", "打印", "阅读", "閱讀",
    "تحديث", "التحديث", "نشر", "النشر", "انتشار", "تاریخ", "بروزرسانی", "प्रकाशित", "अपडेट", "अपडेटेड", "เผยแพร่",
    "อัปเดต", "อัพเดต", "แชร์", "опубликовано", "обновлено", "дата", "просмотров", "δημοσίευση", "ενημέρωση",
    "yayınlanma", "güncelleme", "güncellenme", "giriş",
})  # fmt: skip

# Words that are furniture too, but also surnames ("Ida Day", "Laura Page"): they count where nothing else stands.
AMBIGUOUS_FURNITURE = frozenset({
    "day", "days", "page", "read", "more", "min", "link", "last", "stand", "live", "gift", "time", "home", "watch",
    "here", "new", "next", "sign", "in", "up", "out", "search", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "est",
    "et", "pt", "ist", "cet", "bst", "um", "view", "bio", "full", "plus", "mail", "print", "save", "date", "photo",
    "opens", "learn", "root", "all", "opinion", "fact", "on", "by",
})  # fmt: skip

# Words between a name and a place or an employer; what follows any other lower-case word is a role or a sentence.
ENDS_OF_NAME = frozenset({
    "in", "for", "at", "from", "aus", "für", "bei", "à", "i", "w", "we", "в", "на", "på", "dans", "pour", "on", "of",
    "im", "para", "per", "voor", "te", "z",
})  # fmt: skip

# Short words that are no reporter's initials.
NOT_INITIALS = frozenset({
    "on", "and", "und", "the", "at", "to", "in", "of", "for", "via", "new", "um", "am", "le", "il", "el", "kl", "den",
    "dnia", "godz", "om", "alle", "ore", "las", "às", "em", "upd",
})  # fmt: skip

MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jänner mär "
    "okt dez enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr dic "
    "janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc "
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott "
    "janeiro fevereiro março maio junho julho setembro outubro dezembro fev out "
    "januari februari maart augustus mei mrt desember januari agustus oktober desember des agt "
    "januar februar marts juni juli maj okt augusti "
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг "
    "сен окт ноя дек ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()
)

# Two-word places that follow a name after a comma, and would pass for one.
PLACES = frozenset({
    "new york", "los angeles", "san francisco", "hong kong", "tel aviv", "new delhi", "buenos aires", "den haag",
    "são paulo", "kuala lumpur", "washington dc", "rio de janeiro", "abu dhabi", "cape town", "mexico city",
    "new orleans", "las vegas", "san diego", "ciudad de méxico", "phnom penh", "addis abeba", "addis ababa",
    "panama city", "south africa", "new zealand", "united states", "saudi arabia", "salt lake city", "st petersburg",
    "sri lanka", "costa rica", "united kingdom", "north carolina",
})  # fmt: skip

# Wire services, with the spellings under which pages credit them. Spellings of up to five letters match
# as they stand here ("AP", not "ap"), longer ones in any case.
AGENCIES: Table = MappingProxyType({
    "AAP": ("AAP", "Australian Associated Press"),
    "Adnkronos": ("Adnkronos",),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "afp", "法新社"),
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
    "epd": ("epd", "EPD", "Evangelischer Pressedienst"),
    "Europa Press": ("Europa Press", "EP"),
    "HINA": ("HINA", "Hina"),
    "IANS": ("IANS", "Indo-Asian News Service"),
    "Interfax": ("Interfax", "Интерфакс", "Interfax-Ukraine", "Інтерфакс-Україна"),
    "IRNA": ("IRNA", "ایرنا"),
    "Jiji": ("時事", "時事通信", "時事通信社", "Jiji Press", "Jiji", "JIJI"),
    "Keystone-SDA": ("Keystone-SDA", "SDA", "sda", "Keystone-ATS", "ATS"),
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


def _folded(table: Table) -> frozenset[str]:
    """All words of a table in the form in which words are looked up."""
    return frozenset(phrase.casefold() for group in table.values() for phrase in group)


HAN_KANA = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
HANGUL = "\uac00-\ud7a3"
CJK = re.compile(f"[{HAN_KANA}{HANGUL}]")
# Scripts without spaces between words, or with endings glued to a name: no word boundary is asked for.
UNSPACED = re.compile(f"[{HAN_KANA}{HANGUL}]")


_WORD = re.compile(r"\w+")


def fold(name: str) -> str:
    """The key under which two spellings of a name are the same: no case, accents, punctuation or double spaces.

    >>> fold("Maija  HAKKALÄ") == fold("Maija Hakkala")
    True
    """
    plain = name.lower()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", name.casefold())
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).replace("ß", "ss").replace("’", "")
    elif plain.replace(" ", "").isalnum():
        return " ".join(plain.split())
    return " ".join(_WORD.findall(plain.replace("'", "")))


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """The names without repetitions (see `fold`), in order, each as first spelled.

    >>> unique(["Ana Gómez", "ANA GOMEZ", "Bo Li"])
    ('Ana Gómez', 'Bo Li')
    """
    given = tuple(names)
    if len(given) < 2:
        return given
    found: dict[str, str] = {}
    for name in given:
        found.setdefault(fold(name), name)
    return tuple(found.values())


def _pattern() -> re.Pattern[str]:
    spellings = sorted({spelling for group in AGENCIES.values() for spelling in group}, key=len, reverse=True)
    spaced = [s for s in spellings if not UNSPACED.search(s)]
    exact = {re.escape(s) for s in spaced if len(s) <= LONGEST_ACRONYM}
    loose = [re.escape(s) for s in spaced if len(s) > LONGEST_ACRONYM]
    glued = [re.escape(s) for s in spellings if UNSPACED.search(s)]
    worded = f"(?<![\\w-])(?:(?i:{'|'.join(loose)})|{'|'.join(sorted(exact, key=len, reverse=True))})(?!\\w)"
    return re.compile(f"{worded}|{'|'.join(glued)}")


_AGENCY = _pattern()
_SPELLINGS = frozenset(spelling for group in AGENCIES.values() for spelling in group)
_AGENCY_OPENINGS = frozenset(_WORD.findall(spelling.lower())[0] for spelling in _SPELLINGS)
_LONG_SPELLINGS = frozenset(spelling.lower() for spelling in _SPELLINGS if len(spelling) > LONGEST_ACRONYM)


def agencies(text: str) -> tuple[str, ...]:
    """The wire services that a short text names, in order, as it spells them.

    >>> agencies("Quelle: dpa/AFP")
    ('dpa', 'AFP')
    >>> agencies("KYIV, April 18 (Reuters)")
    ('Reuters',)
    """
    if text.isascii() and _AGENCY_OPENINGS.isdisjoint(_WORD.findall(text.lower())):
        return ()
    return tuple(dict.fromkeys(match[0] for match in _AGENCY.finditer(text)))


def is_agency(name: str) -> bool:
    """Whether the name is that of a wire service, and nothing more.

    >>> is_agency("The Associated Press"), is_agency("Anna Reuters")
    (True, False)
    """
    bare = name.strip(" .()[]/")
    return bare in _SPELLINGS or bare.lower() in _LONG_SPELLINGS


def is_name(text: str) -> bool:
    """Whether the text can be the name of a person or a pen name, judged by its script and letters alone.

    >>> is_name("Minna van der Falk"), is_name("王小明"), is_name("Share on Facebook"), is_name("3 May")
    (True, True, False, False)
    """
    words = text.split()
    if not words or len(words) > MAX_NAME_WORDS or len(text) > MAX_NAME_LENGTH or not _letters_only(text):
        return False
    if not FURNITURE.isdisjoint(words):
        return False
    if CJK.search(text):
        letters = len(re.findall(r"\w", text))
        return 2 <= letters <= (16 if re.search("[\u30a0-\u30ff]", text) else 8)
    keys = {_key(word) for word in words}
    if keys & FURNITURE or keys <= AMBIGUOUS_FURNITURE:
        return False
    if not any(c.isupper() or c.islower() for c in text):
        return sum(map(len, words)) >= 2 and len(words) <= MAX_NAME_WORDS
    if len(words) == 1 and len(text.strip(".")) < 2:
        return False
    return words[-1][-1:] != "-" and all(map(_name_word, words)) and any(word[:1].isupper() for word in words)


def _letters_only(text: str) -> bool:
    if text.replace(" ", "").isalpha():
        return True
    return all(c.isalpha() or c in " .-'’‘`´·・\"“”„()" or unicodedata.category(c) in ("Mn", "Mc", "Cf") for c in text)


def _name_word(word: str) -> bool:
    bare = word.lstrip("\"“„'’‘(")
    return bare[:1].isupper() or word.casefold() in NAME_PARTICLES or bool(PARTICLE_PREFIX.match(word))


def _key(word: str) -> str:
    return word.strip(".,:;()[]\"'“”").casefold()


Kind = Literal["person", "single", "initials", "agency", "desk"]


class _Credit(NamedTuple):
    """One credited name, what it is, and the separator that stood before it."""

    name: str
    kind: Kind
    separator: str


class Credited(NamedTuple):
    """Whom a byline credits with the text: its people, and its names, which are the people or else what it names."""

    people: tuple[str, ...]
    names: tuple[str, ...]


def read_byline(text: str) -> Credited:
    """What `people_of` and `split_byline` make of a text, read once.

    >>> read_byline("By Harbour Times Staff")
    Credited(people=(), names=('Harbour Times Staff',))
    """
    if (name := _plain_name(text)) is not None:
        return Credited((name,), (name,))
    found = list(_credits(text))
    if people := unique(c.name for c in found if c.kind == "person"):
        return Credited(people, people)
    if found and found[0].kind in ("single", "initials"):
        # After a comma a lone word is a place ("Anna, Berlin"), unless initials follow initials ("fkl, dan").
        names = (
            c.name
            for i, c in enumerate(found)
            if c.kind == "initials" or (c.kind == "single" and (i == 0 or c.separator != ","))
        )
    else:
        names = (c.name for c in found if c.kind in ("agency", "desk"))
    return Credited((), unique(names))


def split_byline(text: str) -> tuple[str, ...]:
    """The names that a printed byline credits with the text: people, or else the desk or agency that it names.

    >>> split_byline("By Mara Lindqvist, Political Correspondent, and Tomas van der Berg in Brussels")
    ('Mara Lindqvist', 'Tomas van der Berg')
    >>> split_byline("記者王小明／台北報導")
    ('王小明',)
    >>> split_byline("Ida Falk and agencies"), split_byline("By Harbour Times Staff"), split_byline("Share on Facebook")
    (('Ida Falk',), ('Harbour Times Staff',), ())
    """
    return read_byline(text).names


def people_of(text: str) -> tuple[str, ...]:
    """As `split_byline`, but only people with more than one name: no desks, agencies, initials or lone words.

    >>> people_of("Von Ida Falk mit dpa"), people_of("Redaktion")
    (('Ida Falk',), ())
    """
    return read_byline(text).people


def other_people(text: str) -> tuple[str, ...]:
    """The people whom a byline credits with something else than the text: pictures, editing, translation.

    >>> other_people("By Ida Falk; photos by Bo Li")
    ('Bo Li',)
    """
    if _OTHER_OPENINGS.isdisjoint(_WORD.findall(text.casefold())):
        return ()
    return unique(c.name for c in _credits(text, wanted=False) if c.kind == "person")


def introduces(text: str) -> bool:
    """Whether the line holds words that introduce the author of the text.

    >>> introduces("3 May 2024 | By Ida Falk"), introduces("3 May 2024 | Hong Kong")
    (True, False)
    """
    # Most lines hold no word that any introduction opens with; to see that is much cheaper than to take them apart.
    # Cleaning adds a word only where it parts glued ones, or joins what signs without width part.
    if text.isascii() and not _GLUED.match(text) and not _may_introduce(text):
        return False
    text = _cleaned(text)
    if not _may_introduce(text):
        return False
    return any(statement.introduced and statement.ours for statement in _statements(_pieces(text)))


def _may_introduce(text: str) -> bool:
    return not _INTRODUCTION_OPENINGS.isdisjoint(_WORD.findall(text.casefold()))


def _credits(text: str, *, wanted: bool = True) -> Iterator[_Credit]:
    """What the byline names, in order; a piece that only says what the person before it does is left out."""
    if not text.strip():
        return
    explained = True  # whether the last person's role is known already
    for statement in _statements(_pieces(_cleaned(text))):
        if statement.ours != wanted:
            continue
        credit = _judged(statement)
        role = not _ROLES.isdisjoint(map(_key, statement.words))
        if role and not explained and not statement.introduced and statement.separator not in ("", "&"):
            explained = True
            continue
        if credit:
            explained = role or credit.kind not in ("person", "single")
            yield credit


# 1. What is surely no name becomes a bar. Each alternative is anchored on a literal, so the scan is linear.
_ADDRESS = re.compile(
    r"https?://[^\s|]+|(?<!\S)[^\s@|,;]*@[^\s|,;]+|(?<![\w.])\w[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:/[^\s|]*)?(?![\w.])"
)
_DOTTED = re.compile(r"\.[a-z]{2}")
_BRACKET = re.compile(r"[(\[（【]([^()\[\]（）【】]{0,80})[)\]）】]")
_NO_WIDTH = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_DIGIT = re.compile(r"\d")
_NUMERIC = re.compile(r"\W*\d")
_YEAR = re.compile(r"\d{4}")
_GLUED = re.compile(r"^\s*(By|[Vv]on|Par|Por|Door|Oleh)(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ])")


def _cleaned(text: str) -> str:
    text = text[:MAX_BYLINE]
    if not text.isascii():
        text = _NO_WIDTH.sub("", unicodedata.normalize("NFC", text)).replace("\u00a0", " ")
    # Each look for a sign is much cheaper than the pattern that needs it, and most bylines hold none.
    if glued := _GLUED.match(text):
        text = f"{glued[1]} {text[glued.end() :]}"
    if "Jr" in text or "Sr" in text or "II" in text or "IV" in text:
        text = SUFFIXES.sub("\u00a0", text)
    if "@" in text or "://" in text or _DOTTED.search(text):
        text = _ADDRESS.sub(" | ", text)
    if "(" in text or "[" in text or "（" in text or "【" in text:
        text = _BRACKET.sub(_opened, text)
    text = text.replace("\n", " | ")
    return " ".join(_unstamped(text.split(" "))) if _DIGIT.search(text) else text


def _opened(match: re.Match[str]) -> str:
    """A bracket is an aside, except that CJK pages print the whole byline in one, and "(photos)" is a credit."""
    inner = match[1].strip()
    if CJK.search(inner):
        return f" | {inner} | "
    if inner.casefold() in _OTHERS:
        return " \0 "
    before, after = match.string[: match.start()], match.string[match.end() :]
    nickname = re.search(r"[^\W\d_] $", before[-2:]) and re.match(r" [^\W\d_a-z]", after)
    if nickname and inner[:1].isupper() and inner.isalpha() and not is_agency(inner):
        return match[0]
    return f" | {inner} | " if is_agency(inner) else " | "


def _unstamped(tokens: list[str]) -> Iterator[str]:
    """Replace dates and numbers by bars, and with them the name of a month beside a number."""
    numeric = [_NUMERIC.match(token) is not None for token in tokens]
    for i, token in enumerate(tokens):
        before = i > 0 and numeric[i - 1] and len(tokens[i - 1].strip(".,")) <= 4 and not _YEAR.match(tokens[i - 1])
        after = i + 1 < len(tokens) and numeric[i + 1]
        is_month = (before or after) and _key(token) in MONTHS
        yield "|" if numeric[i] or is_month else token


# 2. Cut at punctuation that separates names, and at conjunctions.
_SEPARATOR = re.compile(
    r"\s*([|;,，、；•●/／｜]| [·∙—–-] |[—–](?= )|(?<= )[—–]|(?<=[^\u30a0-\u30ff])·|[&＆+](?= )|\0)\s*"
)
_SEPARATING = re.compile("[|;,，、；•●/／｜·∙—–&＆+\0-]")
_JOINS = _folded(CONJUNCTIONS)


def _joins(word: str, piece: str) -> bool:
    """Whether the word is a conjunction; in capitals ("ADA FALK AND BO LI") only in a piece that is all capitals."""
    if word.isupper() and word.isascii():
        return len(word) > 1 and piece.isupper() and word.lower() in _JOINS
    return _key(word) in _JOINS and not word[:1].isupper()


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Each piece between separators, with the separator before it; a NUL says that the piece before was no text."""
    parts = _SEPARATOR.split(text) if _SEPARATING.search(text) else [text]
    separators = ["", *(s.strip() for s in parts[1::2])]
    for separator, piece in zip(separators, parts[0::2], strict=True):
        if " " not in piece:
            yield separator, piece
            continue
        words = piece.split(" ")
        start = 0
        before = separator
        for i in range(1, len(words)):
            if i > start and _joins(words[i], piece):
                if _key(words[i]) in SURNAME_CONJUNCTIONS and len(words) - i == 2 and i - start > 1:
                    continue
                yield before, " ".join(words[start:i])
                start, before = i + 1, "&"
        if start == 0 and separator and len(words) > 1 and _joins(words[0], piece):
            start, before = 1, "&"
        rest = words[start:]
        # Chinese lines print the names behind 記者 with nothing but spaces between them.
        if len(rest) > 2 and rest[0].rstrip(":：") in BYLINE_INTRODUCTIONS["zh"] and all(map(CJK.search, rest)):
            yield before, " ".join(rest[:2])
            yield from (("、", word) for word in rest[2:])
        else:
            yield before, " ".join(rest)


# 3. Decide for each piece whether it is credited with the text.
_INTRODUCTIONS = _folded(BYLINE_INTRODUCTIONS)
_OTHERS = _folded(OTHER_CREDITS)
_GENRES = _folded(GENRES)
_ROLES = _folded(ROLES)
_LONGEST_PHRASE = 3
_OPENINGS = frozenset(phrase.partition(" ")[0] for phrase in _INTRODUCTIONS | _OTHERS)
_INTRODUCTION_OPENINGS = frozenset(word for phrase in _INTRODUCTIONS for word in _WORD.findall(phrase)[:1])
_OTHER_OPENINGS = frozenset(word for phrase in _OTHERS for word in _WORD.findall(phrase)[:1])
# Words that mean something in a byline besides a name.
_MEANINGFUL = frozenset(
    word
    for table in (_INTRODUCTIONS, _OTHERS, _GENRES, _ROLES, _JOINS, FURNITURE, AMBIGUOUS_FURNITURE, TITLES, CREDENTIALS,
                  DESK_WORDS, ORGANISATION_WORDS, ORGANISATION_OPENERS, ROLE_MODIFIERS, ENDS_OF_NAME, NAME_PARTICLES,
                  MONTHS, {spelling.casefold() for spelling in _SPELLINGS})
    for phrase in table
    for word in _WORD.findall(phrase)
)  # fmt: skip


def _plain_name(text: str) -> str | None:
    """The name in "Ida Falk" or "By Ida Falk", which most bylines are and which need no taking apart; else None."""
    words = text.strip(" ").split(" ")
    if words[0] in {"By", "by"}:
        words = words[1:]
    return " ".join(words) if len(text) <= MAX_NAME_LENGTH and _is_plain(words) else None


def _is_plain(words: Sequence[str]) -> bool:
    """Whether the words are two or three with a capital each, in ASCII, and none of them means anything else."""
    if not 2 <= len(words) <= 3 or not words[0][1:].islower():
        return False
    if not all(word.isalpha() and word.isascii() and word[0].isupper() and not word.isupper() for word in words):
        return False
    return _MEANINGFUL.isdisjoint(map(str.lower, words))


class _Statement(NamedTuple):
    """The words of a candidate name, the separator before them, and how they are credited."""

    separator: str
    words: tuple[str, ...]
    ours: bool = True
    introduced: bool = False


_COLON = re.compile(r"\s*[:：＝=]\s*")
_COLON_SIGN = re.compile("[:：＝=]")


def _statements(pieces: Iterable[tuple[str, str]]) -> Iterator[_Statement]:
    """Every candidate name; a credit for something else than the text holds until a bar, or the next introduction."""
    last = _Statement("", ())
    for separator, piece in pieces:
        if separator == "\0":
            last = last._replace(ours=False)
        if last.words:
            yield last
        if not piece.strip():
            last = _Statement(last.separator, (), last.ours, last.introduced) if last.words else last
            continue
        # An introduction may stand alone: then its names come behind the next separator.
        lone = last.introduced and not last.words
        ours = last.ours if lone or separator not in ("|", ";", "｜", "；", "\0") else True
        found = list(_phrases(separator, piece, ours, lone))
        yield from (statement for statement in found[:-1] if statement.words)
        last = found[-1]
    if last.words:
        yield last


def _phrases(separator: str, piece: str, ours: bool, introduced: bool) -> Iterator[_Statement]:
    """Cut a piece where a credit is introduced ("Text: A Fotos: B"); the words of the introductions are left out."""
    words = (_COLON.sub(": ", piece) if _COLON_SIGN.search(piece) else piece).split()
    if words and _OPENINGS.isdisjoint(map(_key, words)):
        yield _Statement(separator, tuple(words), ours, introduced)
        return
    current: list[str] = []
    i = 0
    while i < len(words):
        size, is_ours = _introduction(words, i, current)
        if not size:
            current.append(words[i])
            i += 1
            continue
        if current and not _announces(current) and (len(current) > 1 or ours is not is_ours):
            yield _Statement(separator, tuple(current), ours, introduced)
        current, ours, introduced = [], is_ours, True
        i += size
    if words:
        yield _Statement(separator, tuple(current), ours, introduced)


def _announces(words: list[str]) -> bool:
    """Whether the words before an introduction only say what is introduced ("Eine Analyse", "Opinion")."""
    keys = [_key(word) for word in words]
    return any(key in _GENRES or key in _ROLES or key in FURNITURE for key in keys)


def _introduction(words: list[str], i: int, before: list[str]) -> tuple[int, bool]:
    """How many words from i on introduce a credit (0: none), and whether it is for the text."""
    if _key(words[i]) not in _OPENINGS:
        return 0, True
    for size in range(min(_LONGEST_PHRASE, len(words) - i), 0, -1):
        phrase = " ".join(map(_key, words[i : i + size]))
        last = words[i + size - 1]
        following = _key(words[i + size]) if i + size < len(words) else ""
        if phrase in _OTHERS and (last.endswith((":", "/")) or following in INNER_INTRODUCTIONS or following == "from"):
            return size + (not last.endswith(":")), False
        if phrase in _INTRODUCTIONS and _introduces(phrase, words[i + size :], before, colon=last.endswith(":")):
            return size, True
    return 0, True


def _introduces(phrase: str, rest: list[str], before: list[str], *, colon: bool) -> bool:
    if colon or (not before and (not rest or phrase not in NAME_PARTICLE_INTRODUCTIONS)):
        return True
    if before and phrase not in INNER_INTRODUCTIONS:
        return False
    if phrase in NAME_PARTICLE_INTRODUCTIONS:
        if before:
            return _announces(before)
        enough = len(rest) >= (2 if NAME_PARTICLE_INTRODUCTIONS[phrase] else 1)
        return enough and rest[0] not in {"la", "los", "las", "der"}
    return True


# 4. Take titles, roles and places off, and say what is left.
_INITIALS = re.compile("[a-zäöüß]{2,4}")


def _judged(statement: _Statement) -> _Credit | None:
    separator = statement.separator
    name = " ".join(statement.words)
    if _is_plain(statement.words) and len(name) <= MAX_NAME_LENGTH:
        return _Credit(name, "person", separator) if separator != "," or name.casefold() not in PLACES else None
    if CJK.search(name):
        return _judged_cjk(name, separator)
    words = _without_furniture([word for word in statement.words if word.strip(".,:-–—|*()[]")])
    whole = _polished(words)
    words = _without_titles(words)
    if not whole or is_agency(whole):
        return _Credit(whole, "agency", separator) if whole else None
    core = _until_lower(words)
    if len(core) < len(words) and not _is_place_word(words[len(core)]) and (separator == "," or len(core) < 2):
        return _desk(whole, separator)  # a role in the reporter's own words ("…, professor of music"), or a sentence
    core = _without_credentials(_without_agency(_without_roles(core)))
    name = _polished(core)
    if not name or (separator == "," and name.casefold() in PLACES):
        return _desk(whole, separator)
    if is_agency(core[0]):
        return _Credit(whole if len(words) < 4 else core[0], "agency", separator)
    keys = {_key(word) for word in core}
    if _is_organisation(core) or keys & DESK_WORDS:
        return _desk(whole, separator)
    if len(statement.words) == 1 and name == name.lower() and name.isalpha():
        short = _INITIALS.fullmatch(name) and name not in NOT_INITIALS
        pen_name = statement.introduced and len(name) > 4 and name not in FURNITURE
        return _Credit(name, "initials", separator) if short or pen_name else None
    if not is_name(name) or keys <= CREDENTIALS:
        return _desk(whole, separator)
    return _Credit(name, "person" if len(core) > 1 else "single", separator)


def _is_place_word(word: str) -> bool:
    """Whether the word leads over from a name to a place or an employer."""
    return word.casefold() in ENDS_OF_NAME


def _is_organisation(words: Sequence[str]) -> bool:
    return _key(words[-1]) in ORGANISATION_WORDS or (len(words) > 1 and _key(words[0]) in ORGANISATION_OPENERS)


def _desk(whole: str, separator: str) -> _Credit | None:
    """The fragment as a desk or organisation, where its words say so."""
    words = whole.split()
    keys = {_key(word) for word in words}
    if not 0 < len(words) <= MAX_NAME_WORDS or _key(words[0]) in FURNITURE or keys <= AMBIGUOUS_FURNITURE:
        return None
    if keys <= _ROLES | ORGANISATION_OPENERS:
        return None  # a role is no desk: "the Author"
    # "Ask the Gardeners": a column's name, with its article inside.
    column = "the" in words[1:-1] and all(word[:1].isupper() for word in words if word != "the")
    named = keys & DESK_WORDS or _is_organisation(words) or column
    printed = any(word[:1].isupper() for word in words) or len(words) == 1 or not whole.isascii()
    return _Credit(whole, "desk", separator) if named and printed and len(whole) > 2 else None


def _without_furniture(words: list[str]) -> list[str]:
    while words and _key(words[0]) in FURNITURE and len(words) > 0:
        words = words[1:]
    while words and _key(words[-1]) in FURNITURE:
        words = words[:-1]
    return words


def _without_titles(words: list[str]) -> list[str]:
    while len(words) > 1 and _key(words[0]) in TITLES and (words[0].endswith(".") or words[0][0].isupper()):
        words = words[1:]
    return words


def _until_lower(words: list[str]) -> list[str]:
    """The words up to the first that cannot belong to a name ("in", "reports"); letters without case always can."""
    capitals = all(word == word.upper() for word in words)
    for i in range(1, len(words)):
        word, key = words[i], _key(words[i])
        ends = key in ENDS_OF_NAME if capitals else word[:1].islower() and not _name_word(word)
        trailing = word[:1].islower() and i + 1 == len(words) and key in NAME_PARTICLES
        sentence = words[i - 1].endswith((".", "!", "?")) and len(words[i - 1]) > LONGEST_ABBREVIATION
        if ends or trailing or sentence or key in FURNITURE:
            return words[:i]
    return words


def _without_roles(words: list[str]) -> list[str]:
    """The words without a role behind ("Ida Falk Political Editor") or before them ("Reporter Ida Falk")."""
    keys = [_key(word) for word in words]
    roles = [i for i, key in enumerate(keys) if key in _ROLES]
    if not roles:
        return words
    after = words[roles[-1] + 1 :]
    if keys[0] in ROLE_MODIFIERS or keys[0] in _ROLES:
        return after if len(after) > 1 else []
    end = next((i for i in range(2, roles[0]) if keys[i] in RANKS), roles[0])
    while end > 2 and keys[end - 1] in ROLE_MODIFIERS:
        end -= 1
    return words[:end]


def _without_agency(words: list[str]) -> list[str]:
    """Take off a wire service that stands after a full name, without a comma ("Jane Doe Associated Press")."""
    for size in (3, 2, 1):
        if len(words) - size >= 2 and is_agency(" ".join(words[-size:])):
            return words[:-size]
    return words


def _without_credentials(words: list[str]) -> list[str]:
    """Take degrees off ("Jane Doe PhD"); a line in capitals does not tell them from names ("JACK MA")."""
    while len(words) > 2 and _key(words[-1]).replace(".", "") in CREDENTIALS and not words[0].isupper():
        if not any(c.isupper() for c in words[-1].strip(".")[1:]):
            break
        words = words[:-1]
    return words


_ABBREVIATED = re.compile(r"(?:^|[\s.])(?:\w|[JS]r)\.$")


def _polished(words: list[str]) -> str:
    name = " ".join(words).replace("\u00a0", " ").strip(" ,:;*|-–—/")
    # A full stop ends the line, unless it belongs to an initial or to Jr.
    return name if name[-1:] != "." or _ABBREVIATED.search(name) else name.rstrip(".")


_CJK_LABELS = sorted(
    (phrase for language in ("zh", "ja", "ko") for phrase in BYLINE_INTRODUCTIONS[language]), key=len, reverse=True
)
# After the name: "森田陽平記者", "김하늘 기자", "台北報導".
_CJK_SUFFIX = re.compile(
    "\\s*(?:記者|记者|特派員|編集委員|論説委員|기자|특파원|논설위원|선임기자|인턴기자|객원기자|칼럼니스트|교수|作|著|文|撰|攝)$"
)
_CJK_DESK = re.compile(
    "編集部|編輯部|编辑部|編輯|新聞網|新闻网|新聞|新闻|日報|日报|時報|时报|通信|취재팀|뉴스팀|新聞社|報導組|中心$|オンライン|デジタル|Web$"
)
_CJK_PLACE = re.compile("(?:報導|报道|報道|電|电|讯|訊|=\\S*|专稿)$")


def _judged_cjk(text: str, separator: str) -> _Credit | None:
    text = text.strip(' :：／/|=＝"「」『』《》〈〉')
    if is_agency(text):
        return _Credit(text, "agency", separator)
    labelled = False
    for label in _CJK_LABELS:
        if (text.startswith(label) and len(text) > len(label) + 1 and label not in ("文", "글")) or text.startswith(
            label + " "
        ):
            text, labelled = text[len(label) :].strip(" :："), True
            break
    text = _CJK_SUFFIX.sub("", text).strip()
    if place := _CJK_PLACE.search(text):
        # "記者王小明台北報導": three characters of name, then the place; "台北報導" alone is no name.
        text = text[:3] if labelled and place.start() > 4 else ""
    if _CJK_DESK.search(text):
        return _Credit(text, "desk", separator)
    return _Credit(text, "person", separator) if is_name(text) else None
