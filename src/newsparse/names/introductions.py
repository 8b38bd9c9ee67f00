"""The words that stand before a credited name, and between two of them, by language."""

from types import MappingProxyType

from newsparse.names.folding import Table, folded

# Words that stand before the author of the text, by language.
BYLINE_INTRODUCTIONS: Table = MappingProxyType({
    "af": ("deur",),
    "am": ("ጸሐፊ",),
    "ar": ("بقلم", "كتب", "كتبت", "الكاتب", "كتبه", "كتبها", "بواسطة"),
    "az": ("müəllif",),
    "be": ("аўтар",),
    "bg": ("от", "автор"),
    "bn": ("লিখেছেন", "লেখক"),
    "ca": ("autora", "escrit per"),
    "cs": ("napsal", "napsala", "autor", "autoři", "autorka"),
    "da": ("af", "skrevet af", "tekst"),
    "de": ("von", "autor", "autorin", "autoren", "text", "aufgezeichnet von", "verfasst von"),
    "el": ("του", "της", "γράφει ο", "γράφει η", "γράφουν", "ρεπορτάζ", "κείμενο"),
    "en": ("by", "author", "authors", "writer", "as told to", "reporter", "byline"),
    "es": ("por", "autora", "texto", "redacta"),
    "et": ("autor", "kirjutas", "autorid"),
    "fa": ("نویسنده", "نوشته", "خبرنگار", "به قلم", "گزارشگر"),
    "fi": ("kirjoittanut", "kirjoittaja", "teksti", "toimittaja"),
    "fr": ("par", "auteur", "auteure", "texte", "rédigé par"),
    "gu": ("લેખક",),
    "he": ("מאת", "כתב", "כתבה"),
    "hi": ("द्वारा", "लेखक", "रिपोर्टर", "रिपोर्ट"),
    "hr": ("piše", "pišu", "napisao", "napisala"),
    "hu": ("írta", "szerző"),
    "hy": ("հեղինակ",),
    "id": ("oleh", "penulis", "laporan"),
    "is": ("höfundur", "eftir"),
    "it": ("di", "autore", "scritto da", "testo"),
    "ja": ("文", "取材・文", "筆者", "執筆", "著者", "取材", "執筆者", "文責"),
    "ka": ("ავტორი",),
    "kk": ("авторы",),
    "km": ("ដោយ",),
    "ko": ("글", "취재", "글쓴이", "작성자"),
    "lt": ("autorius", "autorė", "parengė"),
    "lv": ("autors", "autore"),
    "mk": ("пишува",),
    "mr": ("लेखिका",),
    "my": ("ရေးသားသူ",),
    "nl": ("door", "tekst", "auteur"),
    "nn": ("forfattar",),
    "no": ("av", "skrevet av", "forfatter"),
    "pl": ("autor", "tekst", "opracował", "opracowała", "napisał", "napisane przez", "autorka", "autorzy"),
    "pt": ("por", "autor", "texto", "reportagem"),
    "ro": ("de", "scris de", "autor"),
    "ru": ("автор", "авторы", "текст", "автор текста", "авторы текста"),
    "sk": ("napísal", "autor"),
    "sl": ("avtor", "avtorica"),
    "sq": ("nga",),
    "sr": ("пише", "аутор", "piše"),
    "sv": ("av", "text", "skribent"),
    "sw": ("na", "imeandikwa na"),
    "ta": ("எழுதியவர்",),
    "te": ("రచయిత",),
    "th": ("โดย", "ผู้เขียน"),
    "tl": ("ni", "isinulat ni"),
    "tr": ("yazan", "yazar", "haber", "hazırlayan"),
    "uk": ("автор", "авторка", "текст"),
    "ur": ("از", "تحریر"),
    "vi": ("bởi", "tác giả"),
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
           "contributions", "credit", "credits", "tested", "updated", "styled", "data analysis", "verified"),
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

CONJUNCTIONS: Table = MappingProxyType({
    "af": ("en",), "ar": ("و",), "cs": ("a",), "da": ("og",), "de": ("und", "u"), "el": ("και",), "en": ("and", "with"),
    "es": ("y", "con"), "et": ("ja",), "fi": ("ja",), "fr": ("et", "avec"), "he": ("ו",), "hi": ("और",), "hr": ("i",),
    "hu": ("és",), "id": ("dan",), "it": ("e", "ed", "con"), "lt": ("ir",), "lv": ("un",), "mit": ("mit",),
    "pl": ("i",), "pt": ("e", "com"), "ro": ("și",), "ru": ("и",), "sv": ("och",), "tr": ("ve",), "uk": ("та", "і"),
    "ur": ("اور",), "vi": ("và",),
})  # fmt: skip

# Conjunctions that also join the two halves of one surname ("Roldán y Cabral", "Costa e Silva").
SURNAME_CONJUNCTIONS = frozenset({"y", "e"})

# 3. Decide for each piece whether it is credited with the text.
INTRODUCTIONS = folded(BYLINE_INTRODUCTIONS)

OTHERS = folded(OTHER_CREDITS)

GENRE_WORDS = folded(GENRES)

JOINS = folded(CONJUNCTIONS)
