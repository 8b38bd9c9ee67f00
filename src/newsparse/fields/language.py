"""The story's language and direction: declared tags and the text come in, a BCP 47 tag that fits the text goes out.

The text is asked twice: its script names the language or a few of them, and where several share a script, very frequent
small words are counted. A declared tag stands unless the text speaks clearly against it.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsparse.evidence.evidence import Evidence
from newsparse.fields.candidate import Candidate, Choice, Origin, first

Direction = Literal["ltr", "rtl"]

HTML_LANG = Origin("`<html lang>`", "dom", 0.95)
STORY = Origin("JSON-LD `inLanguage`", "json-ld", 0.95)
ITEM = Origin("microdata `inLanguage`", "microdata", 0.9)
META = Origin("`og:locale`, `content-language` and their kin", "meta", 0.85)
TEXT = Origin("the text itself, where nothing is declared or the text denies it", "text", 0.85)
DENIED = Origin("what is declared against the text", "dom", 0.1)
SOURCES = (HTML_LANG, STORY, ITEM, META, TEXT, DENIED)
BY_LANGUAGE = Origin("the direction in which the language is written", "text", 0.95)
BY_MARKUP = Origin("the page's `dir` attribute", "dom", 0.9)
DIRECTION_SOURCES = (BY_LANGUAGE, BY_MARKUP)

# Enough text for a vote; more would only cost time.
READ = 2_000

# Fewer hits than this are chance; a declared tag is overruled only by more, and by a clear lead over its own hits.
FEWEST_HITS = 3
LEAST_SHARE = 0.03
CLEAR_HITS = 12
CLEAR_LEAD = 2
# Small words make up a fifth of running text and more; below this share another language may be meant, above all where
# the declared one is in no table and has a neighbour in one (Luxembourgish and German).
CLEAR_SHARE = 0.1
CLEAR_SHARE_UNKNOWN = 0.22
# Running text of this many words that holds fewer of a language's small words is not in that language.
FEWEST_WORDS = 60
ABSENT_SHARE = 0.04
# A name or two in another script prove nothing.
FEWEST_LETTERS = 40
FEWEST_LETTERS_ALONE = 8
# Japanese text has far more kana than this among its Han characters; Chinese has none but in names.
KANA_SHARE = 0.1

# First and last code point of a script's letters, and the language that it names by itself ("" where several share it).
SCRIPTS: tuple[tuple[int, int, str, str], ...] = (
    (0x0041, 0x024F, "Latn", ""),
    (0x0370, 0x03FF, "Grek", "el"),
    (0x0400, 0x052F, "Cyrl", ""),
    (0x0531, 0x058F, "Armn", "hy"),
    (0x0590, 0x05FF, "Hebr", "he"),
    (0x0600, 0x06FF, "Arab", ""),
    (0x0750, 0x077F, "Arab", ""),
    (0x0900, 0x097F, "Deva", ""),
    (0x0980, 0x09FF, "Beng", "bn"),
    (0x0A00, 0x0A7F, "Guru", "pa"),
    (0x0A80, 0x0AFF, "Gujr", "gu"),
    (0x0B00, 0x0B7F, "Orya", "or"),
    (0x0B80, 0x0BFF, "Taml", "ta"),
    (0x0C00, 0x0C7F, "Telu", "te"),
    (0x0C80, 0x0CFF, "Knda", "kn"),
    (0x0D00, 0x0D7F, "Mlym", "ml"),
    (0x0D80, 0x0DFF, "Sinh", "si"),
    (0x0E00, 0x0E7F, "Thai", "th"),
    (0x0E80, 0x0EFF, "Laoo", "lo"),
    (0x1000, 0x109F, "Mymr", "my"),
    (0x10A0, 0x10FF, "Geor", "ka"),
    (0x1200, 0x137F, "Ethi", "am"),
    (0x1780, 0x17FF, "Khmr", "km"),
    (0x1E00, 0x1EFF, "Latn", ""),
    (0x1F00, 0x1FFF, "Grek", "el"),
    (0x3040, 0x30FF, "Jpan", "ja"),
    (0x3400, 0x9FFF, "Hani", "zh"),
    (0xAC00, 0xD7AF, "Kore", "ko"),
    (0xFB50, 0xFDFF, "Arab", ""),
)

# Very frequent small words, by script and language; words that neighbours share are left out where others will do.
SMALL_WORDS: dict[str, dict[str, str]] = {
    "Latn": {
        "en": "the of and to in is that for was with on as by it from are this which have",
        "de": "der die und das den von mit des ist nicht auf für ein eine dem auch sich als nach wird",
        "nl": "de het een van en dat is op te voor met niet zijn aan ook door bij uit werd naar",
        "af": "die en van het nie is wat vir met sy om 'n te op hulle ook was dit deur",
        "fr": "le la les des et du est une que dans qui pour pas sur au par avec ce sont il",
        "es": "el la los las y del que en una por con para se es su al lo como más fue",
        "pt": "o os as da do que não uma em para com dos das no na por ao é mais foi",
        "gl": "o os unha e que non en para coa dos das no na polo pola máis é xa tamén foi",
        "ca": "el la els les i del que amb per una és al dels a no més va són també ha",
        "it": "il di che la e un per è non sono con del della una i gli alla nel anche più",
        "ro": "și în de la cu pe care nu a din este pentru că au mai sunt fost prin o după",
        "sv": "och att det som en på är av för inte med den har till ett om var från de han",
        "no": "og i det som en på er av for ikke med til har at et ble den fra etter også",
        "da": "og i det som en på er af for ikke med til har at et blev den fra efter også",
        "is": "og að í á sem er það til við um með var ekki en af frá þess hafa því eftir",
        "fi": "ja on ei että se oli ovat hän myös mutta kun joka tai ole mukaan sekä jos ovat olisi nyt",
        "et": "ja on ei et see oli ka mis kui aga tema ning oma või seda pole kes selle ta nad",
        "lv": "un ir ar no par uz ka kas bija tas arī pēc bet nav lai gan tika vai viņš kā",
        "lt": "ir yra kad su į iš tai buvo kaip bet ne už apie jis po nuo taip pat jau savo",
        "pl": "i w nie się na z że do jest to o jak był przez po od oraz dla która tym",
        "cs": "a se v na že je to s z o do byl ve pro jsou které jako při podle není",
        "sk": "a sa v na že je to s z o do bol pre sú ktoré ako pri podľa nie aj",
        "sl": "in je se v na da so za ki pa bi tudi z po kot ne ni bil iz ob",
        "hr": "i je u se na da su za od koji s što kao bi nije će iz ali o biti",
        "hu": "a az és hogy nem is egy van meg volt de ez csak már még mint el ki szerint vagy",
        "sq": "të e në që dhe për një me nga i është më ka se si u janë nuk kjo do",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise ne olduğunu değil en o",
        "az": "və bir bu da də ilə üçün olan kimi daha sonra edib olub çox ki o isə hər olaraq deyib",
        "id": "yang dan di dengan untuk dari pada ini itu tidak dalam akan ke adalah juga oleh karena ada bisa telah",
        "tl": "ang ng sa na mga at ay ni si para hindi ito nang may kay niya din siya ayon kung",
        "vi": "và của là có không được trong cho các một người với những đã này khi để từ ở đến",
        "sw": "ya na wa kwa ni katika la za kuwa hiyo cha huo kama lakini hii yake pia baada wao alisema",
        "zu": "ukuthi futhi kodwa ngoba lapho kakhulu manje lokhu ukuze uthe njengoba kusho ngesikhathi le kule lo uma "
        "umhlaba abantu bonke wathi khona nje eminyaka emva ngokuthi",
        "xh": "ukuba kwaye kodwa kuba apho kakhulu ngoku oku ukuze uthe njengoko kwi yokuba ngexesha kule eli xa "
        "abantu bonke wathi nje kunye kananjalo ukusuka emva kwezi kwaba",
        "eu": "eta da ez du bat dira izan dute zuen ere baina egin den behar duela arte beste ziren hori zen",
        "cy": "y yn a i o ar yr mae bod wedi gan am fod oedd nid hefyd ei eu gyda sydd",
        "ga": "an na agus ar i go is le a bhí ag tá sé nach ní ach mar seo leis chun",
        "mt": "li u ta il biex ma f minn dan hija kien għal fuq huwa kienet dawn bħala lil wara aktar",
    },
    "Cyrl": {
        "ru": "и в не на что с по как это из для его от был были также но он которые после",
        "uk": "і в не на що з до як та це від для його був були також але він які після",
        "be": "і ў не на што з да як гэта ад для яго быў былі таксама але ён якія пасля каб",
        "bg": "и в не на че за с да се от по са като ще беше това си който след но",
        "mk": "и во не на дека за со да се од по што ќе беше ова кои но како ги тоа",
        "sr": "и у не на да је за са се од су који што ће као али био из није после",
        "kk": "және бұл мен үшін да де бір туралы деп қазақстан болып бар кейін осы еді жоқ екен болды ол бойынша",
        "mn": "нь ба энэ юм гэж байна бол болон ч хийж байсан тус дээр монгол гэсэн өөр нэг мөн байгаа талаар",
    },
    "Arab": {
        "ar": "في من على أن إلى التي عن الذي مع هذا ما هذه بعد لا بين كان قد كما ذلك خلال",
        "fa": "در به از که این را با است برای آن یک خود تا بر شد هم کرد شده می های",
        "ur": "کے میں کی ہے اور سے کا کو نے پر کہ ہیں اس یہ بھی کر ایک تھا نہیں گیا",
        "ps": "د په او چې کې ته له دې سره يې هم خو وه شوي دی کړي شو پر یو کړل",
        "ckb": "لە بە کە بۆ ئەو و ئەم هەر لەگەڵ دەکات بوو هەیە نییە ئەوە وەک دوای یەک کرد سەر بەڵام",
    },
    "Deva": {
        "hi": "के में की है और से का को ने पर कि हैं इस यह भी कर एक था नहीं गया",
        "mr": "आहे आणि या च्या ने ला हे की नाही होते होता केली त्या एक तर मध्ये झाली असे हा यांनी",
        "ne": "छ र को मा ले लाई हो पनि भएको गरेको छन् यो भने गर्ने थियो तथा गरेका हुने एक पछि",
    },
}  # fmt: skip

_TABLES = {
    script: {language: frozenset(words.split()) for language, words in table.items()}
    for script, table in SMALL_WORDS.items()
}


def _speakers(table: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    """The languages of a table by the small words that they have."""
    words = {word for small in table.values() for word in small}
    return {word: tuple(language for language, small in table.items() if word in small) for word in words}


_SPEAKERS = {script: _speakers(table) for script, table in _TABLES.items()}
_ONLY = {script: language for _, _, script, language in SCRIPTS if language}
# Languages that the vote does not tell apart, or that write the same text: a declared one of the group stands.
GROUPS: tuple[frozenset[str], ...] = (
    frozenset({"no", "nb", "nn"}),
    frozenset({"hr", "bs", "sr", "sh", "cnr"}),
    frozenset({"id", "ms", "jv", "su"}),
    frozenset({"tl", "fil"}),
    frozenset({"zh", "yue"}),
    frozenset({"ur", "pa"}),
    frozenset({"fa", "prs", "tg"}),
    frozenset({"he", "yi"}),
    frozenset({"bn", "as"}),
    frozenset({"am", "ti"}),
    frozenset({"zu", "nd"}),
)
# Codes that pages write for a language's own: countries' codes, codes withdrawn, three letters where two exist.
ALIASES = {
    "jp": "ja", "cn": "zh", "cz": "cs", "gr": "el", "ua": "uk", "dk": "da", "iw": "he", "in": "id", "eng": "en",
    "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "ara": "ar",
}  # fmt: skip
NAMES = {
    "english": "en", "deutsch": "de", "german": "de", "français": "fr", "french": "fr", "español": "es",
    "spanish": "es", "italiano": "it", "italian": "it", "português": "pt", "portuguese": "pt", "russian": "ru",
    "arabic": "ar", "chinese": "zh", "japanese": "ja", "hindi": "hi", "dutch": "nl", "turkish": "tr",
}  # fmt: skip
RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "ckb", "yi", "sd", "ug", "dv", "arc", "prs"})
_RTL_SCRIPTS = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo"})
EITHER_DIRECTION = frozenset({"ku", "az", "pa", "ks"})
# Scripts that a language of the tables is written in besides the one that it stands under.
FURTHER_SCRIPTS = {
    "sr": frozenset({"Latn"}), "az": frozenset({"Cyrl", "Arab"}), "kk": frozenset({"Latn", "Arab"}),
    "pa": frozenset({"Arab"}), "ja": frozenset({"Hani"}), "ko": frozenset({"Hani"}),
}  # fmt: skip
NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis", "x"})
# Vowel signs of Devanagari belong to their word, though they are no letters; the danda is a full stop.
_WORD = re.compile(r"[^\W\d_]+|'n\b")
_COMMON_SIGNS = "“”‘’„«»–—…\u200b·"
_BLANKS = bytes(code if code > 127 or chr(code).isalpha() else 32 for code in range(256))
_DEVANAGARI_WORD = re.compile(r"[\u0900-\u0963\u0970-\u097f]+")
_ASCII = bytes(range(128))
_NO_LETTERS = bytes(code for code in range(256) if not (code < 128 and chr(code).isalpha()))
_STARTS = [start for start, _, _, _ in SCRIPTS]
_TAG_END = re.compile(r"[.@,;]")
_TAG = re.compile(r"([a-z]{2,3})((?:-[a-z0-9]{1,8})*)")


def choose_language(evidence: Evidence, text: str) -> Choice[str]:
    """The story's language; the text's own where nothing is declared, or where it contradicts what is.

    >>> choose_language(Evidence(language="en_us"), "").value
    'en-US'
    >>> choose_language(Evidence(), "Die Fähre fährt wieder, und das ist für die Insel nicht ohne Folgen.").value
    'de'
    """
    return first(candidates(evidence, text))


def candidates(evidence: Evidence, text: str) -> Iterator[Candidate[str]]:
    """Declared tags that the text does not contradict, the text's own language, then the contradicted tags."""
    declared = [origin.gives(tag, where) for origin, value, where in _declared(evidence) if (tag := normalise(value))]
    heard = _hear(text[:READ])
    denied = [candidate for candidate in declared if heard.denies(candidate.value)]
    yield from (candidate for candidate in declared if candidate not in denied)
    if heard.language:
        yield TEXT.gives(heard.language, "text")
    yield from (DENIED.gives(lost.value, lost.where, lost.source) for lost in denied)


def choose_direction(evidence: Evidence, language: str | None) -> Choice[Direction]:
    """The direction of the language's script; the declared one where the language is not known or has several.

    >>> choose_direction(Evidence(), "ar-EG").value
    'rtl'
    """
    of_language: list[Candidate[Direction]] = []
    of_markup: list[Candidate[Direction]] = []
    if language:
        primary, *rest = language.split("-")
        script = next((part for part in rest if len(part) == 4), None)
        rtl = script in _RTL_SCRIPTS if script else primary in RIGHT_TO_LEFT
        of_language.append(BY_LANGUAGE.gives("rtl" if rtl else "ltr", "language"))
    if evidence.direction:
        of_markup.append(BY_MARKUP.gives("rtl" if evidence.direction == "rtl" else "ltr", "html[dir]"))
    by_markup = language is None or language in EITHER_DIRECTION
    return first([*of_markup, *of_language] if by_markup else [*of_language, *of_markup])


def sample(text: str) -> str:
    """As much of a text as tells its language: a piece of its beginning and, where it is long, one of its middle.

    >>> sample("The ferry sails again.")
    'The ferry sails again.'
    """
    if len(text) <= READ:
        return text
    middle = len(text) // 2
    return f"{text[: READ // 2]} {text[middle : middle + READ // 2 - 1]}"


def guess(text: str) -> str | None:
    """The language that a text is written in, or None where it is too short or in none that is known.

    >>> guess("Le ferry est de retour dans les îles, et ce sont des vacances pour les enfants.")
    'fr'
    >>> guess("Harbour Times 2026") is None
    True
    """
    return _hear(text[:READ]).language


def normalise(tag: str) -> str | None:
    """The tag in BCP 47's letter case, or None for what is no language's.

    >>> normalise("de_DE"), normalise("zh-hans-cn"), normalise("English"), normalise("x-default")
    ('de-DE', 'zh-Hans-CN', 'en', None)
    """
    flat = _TAG_END.split(tag.strip().replace("_", "-").lower(), maxsplit=1)[0].strip()
    match = _TAG.fullmatch(NAMES.get(flat, flat))
    if not match or match[1] in NO_LANGUAGE:
        return None
    subtags = [ALIASES.get(match[1], match[1])]
    for part in match[2].split("-")[1:]:
        if len(part) == 4 and part.isalpha():
            subtags.append(part.title())
        elif len(part) == 2 and part.isalpha():
            subtags.append("GB" if part == "uk" else part.upper())
        elif part.isdecimal() and len(part) == 3:
            subtags.append(part)
        else:
            break
    return "-".join(subtags)


def _declared(evidence: Evidence) -> Iterator[tuple[Origin, str, str]]:
    if evidence.language:
        yield HTML_LANG, evidence.language, "html[lang]"
    if evidence.story is not None:
        value = evidence.story.data.get("inLanguage")
        for entry in value if isinstance(value, list) else (value,):
            named = (entry.get("alternateName") or entry.get("name")) if isinstance(entry, Mapping) else entry
            if isinstance(named, str):
                yield STORY, named, f"{evidence.story.where}.inLanguage"
    for item in evidence.items:
        yield from ((ITEM, tag, f"{item.where}.inLanguage") for tag in item.properties.get("inLanguage", ()))
    for name in ("og:locale", "content-language", "language", "dc.language"):
        # A list of languages says what the site offers, not what this page is in.
        yield from ((META, tag, name) for tag in evidence.meta.get(name, ())[:1] if "," not in tag)


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a text says of its language: its script, the language with the most hits, and each language's hits."""

    script: str = ""
    letters: int = 0
    words: int = 0
    language: str | None = None
    hits: Mapping[str, int] = field(default_factory=dict)

    def denies(self, tag: str) -> bool:
        """Whether the text is clearly in another language than the tag's."""
        primary = tag.split("-", maxsplit=1)[0]
        if self.language is None or self.language == primary:
            return False
        together = next((group for group in GROUPS if primary in group), frozenset({primary}))
        if self.language in together:
            return False
        scripts = _scripts_of(primary)
        if scripts and self.script not in scripts:
            return self.letters >= FEWEST_LETTERS
        known = any(language in self.hits for language in together)
        own = max((self.hits.get(language, 0) for language in together), default=0)
        hits = self.hits.get(self.language, 0)
        if hits < CLEAR_LEAD * own:
            return False
        if known and self.words >= FEWEST_WORDS and own < ABSENT_SHARE * self.words:
            return True
        return hits >= CLEAR_HITS and hits >= (CLEAR_SHARE if known else CLEAR_SHARE_UNKNOWN) * self.words


def _scripts_of(language: str) -> set[str]:
    """The scripts that a language is written in; none where the tables do not hold it."""
    shared = {script for script, table in _TABLES.items() if language in table}
    return shared | {s for s, only in _ONLY.items() if only == language} | FURTHER_SCRIPTS.get(language, frozenset())


def _hear(text: str) -> _Heard:
    script, letters = _script(text)
    if script not in _TABLES:
        return _Heard(script, letters, language=_ONLY.get(script) if letters >= FEWEST_LETTERS_ALONE else None)
    words = _DEVANAGARI_WORD.findall(text.lower()) if script == "Deva" else _words(text.lower())
    hits = dict.fromkeys(_TABLES[script], 0)
    speakers = _SPEAKERS[script]
    for word, times in Counter(filter(speakers.__contains__, words)).items():
        for language in speakers[word]:
            hits[language] += times
    best = max(hits, key=hits.__getitem__)
    second, most = sorted(hits.values())[-2:]
    told = most >= max(FEWEST_HITS, LEAST_SHARE * len(words)) and most > second
    return _Heard(script, letters, len(words), best if told else None, hits)


def _words(text: str) -> list[str]:
    """What `_WORD` finds; where blanks in place of the common signs part the words, the pattern is not needed.

    Cases: russian-koi8-r-without-declaration, language-attribute-lies.
    """
    if "'n" in text:
        return _WORD.findall(text)
    blank = text.encode("utf-8", "surrogatepass").translate(_BLANKS).decode("utf-8", "surrogatepass")
    for sign in _COMMON_SIGNS:
        blank = blank.replace(sign, " ")
    words = blank.split()
    return words if "".join(words).isalpha() else _WORD.findall(blank)


def _script(text: str) -> tuple[str, int]:
    """The script of most of the text's letters, and how many they are; kana among Han makes the whole Japanese."""
    counts: dict[str, int] = {}
    # ASCII is counted as a whole, for most texts hold hardly a sign besides.
    coded = text.encode("utf-8", "surrogatepass")
    if latin := len(coded.translate(None, _NO_LETTERS)):
        counts["Latn"] = latin
    for sign, times in Counter(coded.translate(None, _ASCII).decode("utf-8", "surrogatepass")).items():
        code = ord(sign)
        at = bisect_right(_STARTS, code) - 1
        if at >= 0 and code <= SCRIPTS[at][1] and sign.isalpha():
            script = SCRIPTS[at][2]
            counts[script] = counts.get(script, 0) + times
    if KANA_SHARE * counts.get("Hani", 0) < counts.get("Jpan", 0):
        counts["Jpan"] += counts.pop("Hani", 0)
    if not counts:
        return "", 0
    script = max(counts, key=lambda name: counts[name])
    return script, counts[script]
