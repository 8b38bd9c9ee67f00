"""Labelled blocks come in, the story's pictures go out, with caption and credit and the place of each in the flow.

Strategy: every image block of the story is a picture, those that print the same file are one. Every caption and credit
block is then given to the picture that stands nearest to it in the tree; one whose picture a script would load makes
a picture without an address. A caption's text is cut in the order of trust: what an element of its own marks as the
credit, what a word announces ("Photo:", "©", "撮影"), what stands in brackets or after a dash at the end, and last what
follows the caption's last sentence and can only be a credit.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType
from typing import Literal, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from newsparse.article import Image, Provenance
from newsparse.blocks.block import Block, Container, Media, Span
from newsparse.evidence import json_ld
from newsparse.evidence.evidence import Evidence
from newsparse.evidence.url import PLAIN_URL, absolute
from newsparse.names import agencies, is_name
from newsparse.roles.role import Labelled, Role

Table = Mapping[str, tuple[str, ...]]
ImageRole = Literal["lead", "inline", "gallery"]

# The longest of 185 annotated credits has 69 characters and 11 words; one that a label announces may be longer.
MAX_CREDIT = 100
MAX_ANNOUNCED = 200
MAX_CREDIT_WORDS = 14
# Longer blocks are no captions; they are not taken apart.
MAX_CAPTION = 4_000
MAX_URL = 2_000
# A caption is compared with that many pictures before it and as many behind it.
NEIGHBOURS = 6
# Without a figure around both, a caption stands at most that many blocks and levels from its picture.
MAX_BLOCKS_AWAY = 4
MAX_LEVELS_AWAY = 6
# A container that says "gallery" stands at most that many levels over its pictures.
MAX_GALLERY_LEVELS = 10

# Words that announce who made or owns a picture, before a colon.
OWNER_LABELS: Table = MappingProxyType({
    "en": ("credit", "credits", "image credit", "image credits", "photo credit", "photo credits", "picture credit",
           "photographer", "photography", "photograph", "photographs", "source", "image source", "photo source",
           "copyright"),
    "de": ("quelle", "bildquelle", "bildnachweis", "fotograf", "fotografin", "fotografie", "copyright", "credit",
           "rechte"),
    "fr": ("crédit", "crédits", "crédit photo", "crédits photo", "crédit image", "credit photo", "photographe",
           "source"),
    "es": ("crédito", "créditos", "fotógrafo", "fotógrafa", "fotografía", "fuente", "autor", "autora"),
    "pt": ("crédito", "créditos", "fotógrafo", "fonte", "autoria", "autor", "divulgação"),
    "it": ("credito", "crediti", "fotografo", "fonte", "credits"),
    "nl": ("bron", "fotograaf", "beeldbron"),
    "sv": ("fotograf", "källa", "bildkälla"),
    "da": ("kilde", "fotograf"),
    "fi": ("kuvaaja", "lähde"),
    "pl": ("źródło", "autor", "zdj", "fotograf"),
    "cs": ("zdroj", "autor", "foto zdroj"),
    "hu": ("forrás", "fotós"),
    "ro": ("sursa", "sursă", "sursa foto", "credit foto", "sursă foto"),
    "tr": ("kaynak", "fotoğrafçı"),
    "el": ("πηγή", "φωτογράφος"),
    "ru": ("источник", "фотограф", "автор", "автор фото"),
    "uk": ("джерело", "автор"),
    "bg": ("източник",),
    "sr": ("izvor", "извор"),
    "he": ("קרדיט", "צילום"),
    "ar": ("المصدر", "مصدر الصورة", "تصوير", "عدسة"),
    "fa": ("منبع", "عکاس"),
    "hi": ("स्रोत", "सोर्स", "क्रेडिट"),
    "bn": ("সূত্র", "ছবিসূত্র"),
    "id": ("sumber", "sumber foto", "kredit", "dok"),
    "vi": ("nguồn", "nguồn ảnh"),
    "th": ("ที่มา", "เครดิต", "ภาพโดย", "ขอบคุณภาพ"),
    "zh": ("来源", "來源", "图源", "圖源", "图片来源", "圖片來源", "摄影", "攝影", "供图", "供圖"),
    "ja": ("撮影", "提供", "出典", "写真提供", "画像提供", "クレジット"),
    "ko": ("출처", "사진 제공", "사진제공", "자료제공", "촬영"),
})  # fmt: skip

# Words for a picture: before a colon they announce its maker, or, at the start, only that a caption follows.
PICTURE_LABELS: Table = MappingProxyType({
    "en": ("photo", "photos", "image", "images", "picture", "pictures", "pic", "pics", "pix", "illustration", "graphic",
           "photo illustration", "cover photo", "screenshot", "video"),
    "de": ("foto", "fotos", "bild", "bilder", "symbolfoto", "symbolbild", "archivfoto", "archivbild", "grafik",
           "illustration", "montage"),
    "fr": ("photo", "photos", "image", "illustration", "photo d'illustration", "photo d’illustration"),
    "es": ("foto", "fotos", "imagen", "imágenes", "ilustración", "infografía"),
    "pt": ("foto", "fotos", "imagem", "imagens", "ilustração"),
    "it": ("foto", "immagine", "immagini", "fotogramma"),
    "nl": ("foto", "foto's", "beeld", "illustratie"),
    "sv": ("foto", "bild", "bilder", "illustration"),
    "no": ("foto", "bilde", "illustrasjon", "illustrasjonsfoto", "arkivfoto"),
    "fi": ("kuva", "kuvat", "valokuva"),
    "pl": ("fot.", "fot", "foto", "zdjęcie", "zdjęcia"),
    "cs": ("foto", "fotografie", "ilustrační foto", "snímek"),
    "hu": ("fotó", "fotók", "kép", "illusztráció"),
    "ro": ("foto", "fotografii", "imagine"),
    "tr": ("fotoğraf", "fotoğraflar", "foto", "görsel"),
    "el": ("φωτογραφία", "φωτογραφίες", "φωτό", "φωτο", "εικόνα"),
    "ru": ("фото", "иллюстрация", "изображение"),
    "uk": ("фото", "світлина", "ілюстрація"),
    "bg": ("снимка", "снимки"),
    "sr": ("foto", "фото", "slika"),
    "he": ("תמונה",),
    "ar": ("صورة", "الصورة", "صور"),
    "fa": ("عکس", "تصویر"),
    "ur": ("تصویر", "فوٹو"),
    "hi": ("फोटो", "फ़ोटो", "तस्वीर", "चित्र", "छायाचित्र"),
    "bn": ("ছবি",),
    "ta": ("படம்",),
    "id": ("foto", "gambar"),
    "vi": ("ảnh", "hình", "hình ảnh"),
    "th": ("ภาพ", "ภาพถ่าย"),
    "zh": ("图", "圖", "图片", "圖片", "照片"),
    "ja": ("写真", "画像", "フォト", "図"),
    "ko": ("사진", "이미지", "포토"),
    "zu": ("isithombe",),
    "sw": ("picha",),
    "lt": ("nuotrauka", "nuotr"),
    "et": ("foto", "fotod", "pilt"),
    "hr": ("foto", "fotografija"),
})  # fmt: skip

# Words that announce a maker without a colon; written as here, for a sentence may hold them too ("a photo by his son").
BY_LABELS: Table = MappingProxyType({
    "en": ("Photo by", "Photos by", "Photograph by", "Photographs by", "Photography by", "Picture by", "Pictures by",
           "Image by", "Images by", "Pic by", "Illustration by", "Photo illustration by", "Photo Illustration by",
           "Graphic by", "Artwork by", "PHOTO BY", "Photo via", "Image via", "Photo Credit", "Photo credit",
           "Photographed by"),
    "de": ("Foto von", "Fotos von", "Bild von", "Fotografiert von"),
    "fr": ("Photo par", "Photo de", "Photos de", "PHOTO", "Crédit photo"),
    "es": ("Foto de", "Fotos de", "Fotografía de", "Foto por"),
    "it": ("Foto di",),
    "nl": ("Foto van", "Foto door"),
    "sv": ("Foto av",),
    "pl": ("Fot.", "fot."),
    "id": ("Foto oleh", "Foto dari"),
    "vi": ("Ảnh của",),
    "ro": ("Foto de la",),
})  # fmt: skip

# Words that say "here is a caption", and nothing about the picture ("FILE PHOTO:" does, and stays).
CAPTION_LABELS: Table = MappingProxyType({
    "en": ("image", "image caption", "caption", "photo caption", "lead image", "main image", "pictured", "photo",
           "picture"),
    "de": ("bildunterschrift", "bildtext", "bild", "zum bild", "bildbeschreibung"),
    "fr": ("légende", "légende photo", "image", "sur la photo"),
    "es": ("pie de foto", "imagen", "leyenda"),
    "pt": ("legenda", "imagem", "legenda da foto"),
    "it": ("didascalia", "immagine"),
    "nl": ("bijschrift", "onderschrift", "beeld"),
    "sv": ("bildtext", "bild"),
    "pl": ("podpis", "na zdjęciu"),
    "ru": ("подпись к фото", "на фото", "фото"),
    "ar": ("التعليق على الصورة", "صورة", "الصورة"),
    "hi": ("इमेज कैप्शन", "तस्वीर"),
    "tr": ("fotoğraf altı yazısı", "görsel"),
    "vi": ("chụp lại hình ảnh", "ảnh"),
    "id": ("keterangan gambar", "keterangan foto", "gambar"),
    "zh": ("图像加注文字", "圖像加註文字", "图", "圖", "图片说明", "圖片說明"),
    "ja": ("写真", "画像", "写真説明"),
    "ko": ("사진 설명", "사진설명", "사진"),
})  # fmt: skip

# What a page prints around a caption for the hand and not for the reader.
FURNITURE: Table = MappingProxyType({
    "en": ("hide caption", "toggle caption", "show caption", "view caption", "enlarge image", "enlarge this image",
           "enlarge",
           "zoom", "zoom image", "open image in gallery", "view image in fullscreen", "view gallery", "open gallery",
           "click to enlarge", "tap to enlarge", "click image to enlarge", "expand", "expand image",
           "view larger image",
           "show more", "more >", "more »", "[+]", "full screen", "fullscreen", "buy now", "buy photo",
           "purchase image",
           "image gallery", "loading", "close", "download image", "play video", "autoplay"),
    "de": ("bild vergrößern", "bild in galerie öffnen", "vergrößern", "großansicht", "bildunterschrift anzeigen",
           "schließen",
           "fotostrecke ansehen", "lightbox öffnen", "in der galerie ansehen", "zur galerie", "bild öffnen"),
    "fr": ("agrandir l'image", "agrandir l’image", "agrandir", "voir en plein écran", "plein écran", "fermer",
           "ouvrir l'image", "zoomer"),
    "es": ("ampliar", "ampliar imagen", "ver galería", "cerrar", "ver más", "pantalla completa"),
    "pt": ("ampliar", "ampliar imagem", "fechar", "ver galeria", "ver mais"),
    "it": ("ingrandisci", "ingrandisci immagine", "chiudi", "schermo intero"),
    "nl": ("vergroot afbeelding", "vergroot", "sluiten"),
    "sv": ("visa mer", "förstora", "visa större bild", "förstora bilden", "öppna bild i helskärm"),
    "no": ("vis mer", "vis mindre", "forstørr bildet", "åpne bildet"),
    "da": ("vis mere", "forstør billedet"),
    "pl": ("powiększ", "powiększ zdjęcie", "zamknij", "zobacz galerię"),
    "cs": ("zvětšit", "zobrazit galerii"),
    "tr": ("büyüt", "görseli büyüt", "galeriye git"),
    "ru": ("увеличить", "открыть в полный размер", "развернуть"),
    "ja": ("拡大", "画像を拡大する", "拡大する", "写真を拡大", "この記事の画像を見る"),
    "zh": ("点击查看大图", "點擊放大", "查看大图", "放大"),
    "ko": ("크게보기", "이미지 크게 보기", "사진 크게보기", "이미지 확대보기"),
    "ar": ("تكبير الصورة", "عرض الصورة"),
})  # fmt: skip

# Agencies, archives, stock libraries and platforms that supply pictures; wire services are known to names.py already.
SOURCES = (
    "getty", "getty images", "gettyimages", "shutterstock", "istock", "istockphoto", "unsplash", "pexels", "pixabay",
    "alamy",
    "imago", "imago images", "picture alliance", "picture-alliance", "epa", "epa-efe", "ap photo", "afp photo",
    "zuma press",
    "zuma wire", "sipa", "sipa usa", "corbis", "flickr", "wikimedia", "wikimedia commons", "wikipedia",
    "creative commons",
    "depositphotos", "dreamstime", "adobe stock", "adobestock", "fotolia", "splash news", "everett collection",
    "wireimage",
    "filmmagic", "icon sportswire", "usa today sports", "usatoday", "imagn", "imagn images", "midjourney", "dall-e",
    "chatgpt",
    "screenshot", "screenshots", "screengrab", "screen grab", "handout", "file photo", "supplied", "submitted",
    "contributed",
    "courtesy", "instagram", "facebook", "tiktok", "youtube", "twitter", "keystone", "scanpix", "lehtikuva", "lapresse",
    "sputnik", "globallookpress", "bridgeman", "magnum", "nurphoto", "xinhua", "vcg", "rex", "rex features", "backgrid",
    "mega agency", "all rights reserved", "archivo", "archiv", "archive", "archives", "arquivo", "cedida", "cortesía",
    "divulgação", "reprodução", "reproducción", "zvg", "zvg.", "nuotr.", "skjermdump", "skärmdump", "privat",
    "pressefoto", "netflix",
    "montage", "ゲッティイメージズ", "ゲッティ", "アフロ", "视觉中国", "視覺中國", "图虫", "東方ic", "게티이미지",
    "게티이미지뱅크", "픽사베이", "फाइल फोटो",
)  # fmt: skip
# These say too little inside a sentence; they count where they are all that stands there.
ALONE = frozenset(
    "archivo archiv archive archives arquivo contributed courtesy submitted supplied facebook twitter instagram youtube"
    " tiktok netflix montage privat cedida cortesía rex magnum screenshot screenshots imago mega handout chatgpt"
    " sipa".split()
)
# Words in lower case that a credit may hold.
SMALL_WORDS = frozenset(
    "van der den de von für for of via on the by and und y e et le la les los las del della di da das do dos du des al"
    " bin ibn el en em im am vom zu zum in with courtesy par por oleh i og och a at".split()
)

_LETTER = r"[^\W\d_]"
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_COLON = r"(?:\s{0,2}[:：﹕]\s{0,2})"


def _all(*tables: Table) -> list[str]:
    """The words of the tables, longest first, so that an alternation finds the whole label."""
    return sorted({word for table in tables for words in table.values() for word in words}, key=len, reverse=True)


def _either(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in words)


def _announcement() -> re.Pattern[str]:
    """A label at a word's start, or in capitals glued to the word before ("in TiflisFoto: …")."""
    words = _all(OWNER_LABELS, PICTURE_LABELS)
    spaced = [word for word in words if not _SPACED.search(word)]
    glued = [word for word in words if _SPACED.search(word)]
    capital = [word.capitalize() for word in spaced if word[:1] != word[:1].upper()]
    caps = [word.upper() for word in spaced if word[:1] != word[:1].upper()]
    return re.compile(
        rf"(?<!(?i:file|hive|lead|main) )(?:(?<!\w)(?i:{_either(spaced)})"
        rf"|(?<=[a-zà-öø-ÿа-яα-ω])(?:{_either(capital + caps)})|{_either(glued)}){_COLON}"
        rf"|(?:사진|写真|촬영)\s?[=＝/／]\s?|(?<=[/／(（。])(?:图|圖|写真)[/／]|(?<!\w)(?i:image source|FOTO),\s"
        rf"|(?<!\w)(?:{_either(_all(BY_LABELS))})\s+(?=[^\s\da-z])|(?<=[.!?…])(?:{_either(_all(BY_LABELS))})\s+(?=[^\s\da-z])"
    )


_ANNOUNCED = _announcement()
# Without one of these no announcement stands in a text; looking for them is much cheaper.
_HINT = re.compile(_either([*":：﹕=＝/／", "FOTO,", *sorted({word.split()[0] for word in _all(BY_LABELS)})]))
# "Photographer: Ida Falk. Stylist: Bo Li": a list of makers needs all its labels.
_SEVERAL = re.compile(r"[^:.;]{3,30}:\s([^:;]{2,60})[.;]\s[^:.;]{3,30}:\s\S")
_LABELS = frozenset(word.casefold() for word in _all(OWNER_LABELS, PICTURE_LABELS))
# Capitals of Turkish words lose the distinction of the dot.
_LABELS_ALONE = frozenset(word.replace("ı", "i") for word in _LABELS)
# What stands where a caption would: how long a video is, how many pictures there are.
_NO_CAPTION = re.compile(
    r"\d{1,2}:\d\d(?::\d\d)?(?:\s?min\.?)?|(?:view|see|show)?\s?(?:all\s)?\d+\s?(?:images?|photos?|pictures?|bilder|fotos|imágenes)"
    r"|[(（]?\d+\s?(?:枚|장|张)[)）]?",
    re.IGNORECASE,
)
_OWNER = frozenset(word.casefold() for words in OWNER_LABELS.values() for word in words)
_CAPTION_LABEL = re.compile(rf"(?i:{_either(_all(CAPTION_LABELS))})(?:{_COLON}|,\s+|$)")
_BARE_LABEL = re.compile(rf"(?i:image caption|legenda da foto|bildunterschrift)\s+(?={_LETTER})")
_FURNITURE = tuple(_all(FURNITURE))
_BEFORE_CLOSER = re.compile(r"\s+([)\]])")
_OTHER_CREDIT = re.compile(r"\s\|\s(?i:v[ií]deo|text[eo]?|grafik)\s?:")
_SIGN = re.compile(r"[©ⓒ🄫Ⓒ℗]|[(（][cCｃＣ][)）]")
_COPYRIGHT_WORDS = ("Copyright", "COPYRIGHT", "Droits réservés", "Todos los derechos")
_COPYRIGHT = re.compile(rf"(?:(?<=[-–—.!?|/] )|(?<=[.!?|])|^)(?:{'|'.join(_COPYRIGHT_WORDS)})\s+(?=\S)")
_YEAR = re.compile(r"^(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\s*,?\s+(?=\S)")
_COUNTER = re.compile(
    r"^(?:[(\[]?\d{1,3}\s?(?:/|of|von|de|di|av|z)\s?\d{1,3}[)\]]?|\d{1,3}/)(?:\s*[:.|–-])?(?:\s+|$)", re.I
)
_SENTENCE_END = re.compile(r"[.!?…。！？।؟](?:[\"'»”’)\]）」』]{0,2})(?:\s+|(?=[^\W\d_a-zß-öø-ÿ]|[(（©]))")
_SEPARATOR_SIGN = re.compile("[-–—|/•·｜／＝]")
_SEPARATOR = re.compile(r"\s+[-–—|/•·]{1,2}\s*(?=\S)|\s*[—｜／]\s*(?=\S)|\s*[＝](?=\S)|\s*//\s*(?=\S)")
_INITIAL = re.compile(
    r"(?:^|[\s./(-])[^\W\d_](?:\.-?[^\W\d_])*$"
    r"|\b(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|No|Gen|Sgt|Lt|Col|Gov|Sen|Rep|bzw|ca|vgl|Nr|Dok)$"
    r"|(?<!\d)\d{1,2}$"
)
_OWNER_BEHIND = re.compile(r"/|\s(?:via|for)\s")
_NAMED_TAIL = re.compile(
    r"(?:(?<=\s)|(?<=^))((?:[^\W\da-zß-öø-ÿ_][\w.'’-]*\s+){1,3}(?:/|via\s|for\s)\s*\S.*|[^\W\da-zß-öø-ÿ_][\w.'’-]*\s+[^\W\da-zß-öø-ÿ_][\w.'’-]*/\S.*)$"
)
_TAKEN = re.compile(
    "(?:写真)?(?:撮影|提供)$|\\s?(?:摄|攝|摄影|攝影|供图|供圖|图|圖)$|\\s?(?:제공|촬영|기자)$|\\s?(?:nuotr|foto)\\.?$",
    re.I,
)
_CJK_TAIL = re.compile(
    "(?:^|[\\s。！？，、＝=（(/／|])((?:(?:新华社|新華社|本报|本報|中央社)?(?:记者|記者)\\s?)?[^\\s.。！？，＝=（）()/／|]{2,14}"
    "(?:\\s[^\\s。！？，＝=（）()]{1,4})?)\\s?(?:撮影|提供|摄|攝|摄影|攝影|供图|供圖|제공|촬영)[）)\\]]?$"
)
_REPORTER = re.compile("^(?:新华社|新華社|本报|本報|中央社)?(?:记者|記者)\\s?")
_OPENERS, _CLOSERS = "([（［【", ")]）］】"
_EDGES = " \t\u3000-–—|/•·,;:；、＝="
_OPENING_BY = re.compile(r"^(?:by|By|BY|von|Von|par|Par|por|Por|di|av|oleh|door)\s+(?=[^\s\da-z])")
_EMPTY_NAME = re.compile(r"^[-–—.\s]+/\s*")


class Split(NamedTuple):
    """A caption block's text taken apart; both without labels."""

    caption: str | None
    credit: str | None


def split_caption(
    text: str, spans: Sequence[Span] = (), *, within: Container | None = None, whole_credit: bool = False
) -> Split:
    """The caption and the credit of one printed block.

    `spans` are the block's elements, `within` the block's own container: an element under it that calls itself credit
    is one. `whole_credit` says that a block without any label is the credit.

    >>> split_caption("Image: The harbour at dawn. (Ida Falk/Tidewire)")
    Split(caption='The harbour at dawn.', credit='Ida Falk/Tidewire')
    >>> split_caption("Der Hafen am Morgen. Foto: Ida Falk"), split_caption("© Ida Falk")
    (Split(caption='Der Hafen am Morgen.', credit='Ida Falk'), Split(caption=None, credit='Ida Falk'))
    """
    if len(text) > MAX_CAPTION:
        return Split(text.strip(), None)
    marked = _marked(text, spans, within)
    if marked is not None:
        before, credit = marked
        rest = _split_text(_without_furniture(before)) if before else Split(None, None)
        return Split(_polish_caption(rest.caption), clean_credit(credit) or rest.credit)
    text = _without_furniture(text)
    caption, credit_text = _split_text(text)
    if credit_text is None and (last := _last_element(text, spans)):
        caption, credit_text = last
    if credit_text is None and caption and whole_credit and not _is_sentence(caption):
        caption, credit_text = None, clean_credit(caption)
    return Split(_polish_caption(caption), credit_text)


def _split_text(text: str) -> Split:
    """Cut by what the text alone says."""
    text = text.strip()
    if not text:
        return Split(None, None)
    for rule in (_by_label, _by_sign, _by_bracket, _by_cjk_tail):
        if (found := rule(text)) is not None:
            return found
    text = _without_caption_label(text)
    if not text:
        return Split(None, None)
    if is_supplier(text):
        person, _, rest = text.partition(" / ")
        if " / " in rest and all(map(_is_person, (person, rest.partition(" / ")[0]))):
            return Split(person, clean_credit(rest))
        return Split(None, clean_credit(text))
    return _by_end(text) or Split(text, None)


def _by_label(text: str) -> Split | None:
    """Cut at the first label that a credit follows."""
    if not _HINT.search(text) and "image source," not in text.lower():
        return None
    for match in islice(_ANNOUNCED.finditer(text), 8):
        before, after = text[: match.start()], text[match.end() :]
        if _is_list_of_makers(text[match.start() :]) and len(after) <= MAX_ANNOUNCED:
            return Split(_split_text(before).caption if before.strip() else None, text[match.start() :].rstrip(" ."))
        opened = before.rstrip()[-1:]
        tail = ""
        if opened and opened in _OPENERS and (close := _closing(after)) is not None:
            before, after, tail = before.rstrip()[:-1], after[:close], after[close + 1 :]
        elif not before.strip() and (end := _first_sentence(after)):
            after, tail = after[:end], after[end:]
        label = match[0].strip(" :：=＝/／,").casefold()
        if not _may_be_announced(after, sure=label in _OWNER or (opened != "" and opened in _OPENERS)):
            continue
        if not before.strip() and label not in _OWNER and not tail and _is_only_caption_label(label, after):
            continue
        caption = " ".join(filter(None, (before.strip(_EDGES + "".join(_OPENERS)), tail.strip())))
        return Split(_split_text(caption).caption if caption else None, clean_credit(after))
    return None


def _is_list_of_makers(text: str) -> bool:
    return bool((match := _SEVERAL.match(text)) and is_name(match[1]))


def _is_only_caption_label(label: str, after: str) -> bool:
    """Whether "Image:" announces a caption: what follows is a sentence, or nothing that only a credit can be."""
    if label in ("image", "画像", "写真", "picture") and not is_supplier(after):
        return True
    return _is_sentence(after)


def _first_sentence(after: str) -> int | None:
    """Where a credit that opens the text ends, if a caption follows it ("Photo: Reuters. The mayor speaks.")."""
    for match in islice(_SENTENCE_END.finditer(after), 4):
        head, rest = after[: match.start()], after[match.end() :]
        if not _INITIAL.search(head[-24:]) and (is_supplier(head) or is_name(head)) and len(rest.split()) > 3:
            return match.end()
    return None


def _may_be_announced(after: str, *, sure: bool) -> bool:
    """Whether what follows a label can be a credit: short, and not a running sentence, unless the label is sure."""
    bare = after.strip(_EDGES + "".join(_OPENERS) + "\"'“„«")
    if not bare or len(after) > MAX_ANNOUNCED or len(after.split()) > 24:
        return False
    if sure and len(bare) <= MAX_CREDIT and not bare[0].islower():
        return True
    return is_supplier(after) or is_name(bare) or not (_is_sentence(after) or (bare[0].islower() and len(bare) > 40))


def _by_sign(text: str) -> Split | None:
    """Cut at © or the word copyright."""
    worded = _COPYRIGHT.search(text) if any(word in text for word in _COPYRIGHT_WORDS) else None
    found = [m for m in (_SIGN.search(text), worded) if m]
    if not found:
        return None
    match = min(found, key=lambda m: m.start())
    before, after = text[: match.start()].rstrip(), text[match.end() :].strip()
    if not after and before:  # "Ida Falk ©"
        end = max((m.end() for m in _SENTENCE_END.finditer(before)), default=0)
        before, after = before[:end], before[end:]
    if not after or len(after) > MAX_ANNOUNCED:
        return None
    if before[-1:] and before[-1] in _OPENERS and after[-1] in _CLOSERS:
        before, after = before[:-1], after[:-1]
    if before.endswith("/") and not before.endswith(" /"):
        return None
    caption = before.strip(_EDGES)
    return Split(_split_text(caption).caption if caption else None, clean_credit(f"{match[0]} {after}"))


def _by_bracket(text: str) -> Split | None:
    """Cut off brackets at the end that hold a credit, or are the whole text."""
    bare = text.rstrip(" .")
    if not bare or bare[-1] not in _CLOSERS or (start := _opening(bare)) is None:
        return None
    inner, before = bare[start + 1 : -1].strip(), text[:start].rstrip()
    ended = not before or before[-1] in '.!?…。」』”"»！？।'
    if is_supplier(inner) or (ended and is_name(inner) and _names_somebody(inner)):
        if before and not ended and not _is_supplier_alone(inner) and is_supplier(f"{before} ({inner})"):
            return None  # "Florian Gal (Reuters)" is one credit
        if not ended and (whole := _by_end(text)) is not None and (whole.credit or "").endswith(f"({inner})"):
            return whole
        return Split(_without_caption_label(before) or None, clean_credit(inner))
    glued = bool(before) and not text[start - 1].isspace() and not _CJK.search(text)
    if (_TAKEN.search(inner) and _CJK.search(inner)) or (glued and len(inner) > 3 and _reads_like_a_credit(inner)):
        return Split(before or None, clean_credit(inner))
    return None


def _by_cjk_tail(text: str) -> Split | None:
    """Cut off "… 摄", "…撮影" and "… 제공", and a service after the Japanese double hyphen."""
    if not _CJK.search(text):
        return None
    if match := _CJK_TAIL.search(text):
        caption = text[: match.start(1)].rstrip(" \u3000（(＝=/／|")
        credit = _TAKEN.sub("", match[1]).strip()
        return Split(_without_caption_label(caption) or None, clean_credit(_REPORTER.sub("", credit)))
    before, sign, after = text.rpartition("＝")
    if sign and after and len(after) <= 20 and is_supplier(after):
        return Split(before or None, clean_credit(after))
    return None


def _by_end(text: str) -> Split | None:
    """Cut behind a sentence or a dash where all that follows can only be a credit; the earliest such place wins."""
    starts: list[tuple[int, int]] = []
    for match in _SENTENCE_END.finditer(text, max(0, len(text) - MAX_CREDIT - 10)):
        head = text[: match.start()]
        if text[match.start()] != "." or not _INITIAL.search(head[-24:]):
            starts.append((match.end(), match.end()))
    if _SEPARATOR_SIGN.search(text, max(0, len(text) - MAX_CREDIT - 10)):
        starts += [match.span() for match in _SEPARATOR.finditer(text, max(0, len(text) - MAX_CREDIT - 10))]
    for end, start in sorted(set(starts), key=lambda pair: pair[1])[:12]:
        rest = text[start:]
        if not text[:end].strip() or not rest.strip():
            continue
        slashed = end != start and "/" in text[end:start]
        if is_supplier(rest) or (slashed and is_name(rest.strip()) and _names_somebody(rest)):
            return Split(text[:end].strip(_EDGES) or None, clean_credit(rest))
    if not _OWNER_BEHIND.search(text, max(0, len(text) - MAX_CREDIT)):
        return None
    tail = _NAMED_TAIL.search(text, max(0, len(text) - MAX_CREDIT))
    if tail and is_supplier(tail[1]) and any(c.islower() for c in text[: tail.start(1)]):
        return Split(text[: tail.start(1)].strip(_EDGES) or None, clean_credit(tail[1]))
    return None


def _is_person(text: str) -> bool:
    return is_name(text) and len(text.split()) > 1 and not agencies(text)


def _is_whole_sentence(text: str) -> bool:
    return text.rstrip()[-1:] in '.!?…。！？।»”"'


def _opening(text: str) -> int | None:
    """Where the bracket opens that the text's last character closes."""
    depth = 0
    for index in range(len(text) - 1, max(-1, len(text) - MAX_ANNOUNCED), -1):
        if text[index] in _CLOSERS:
            depth += 1
        elif text[index] in _OPENERS:
            depth -= 1
            if depth == 0:
                return index
    return None


def _closing(text: str) -> int | None:
    """Where the bracket closes that opened just before the text."""
    depth = 1
    for index, character in enumerate(text[: MAX_ANNOUNCED + 1]):
        if character in _OPENERS:
            depth += 1
        elif character in _CLOSERS:
            depth -= 1
            if depth == 0:
                return index
    return None


_SOURCE = re.compile(
    rf"(?<![\w@])(?i:{_either(sorted((s for s in SOURCES if s not in ALONE), key=len, reverse=True))})(?!\w)"
)
# All names in one text: a word that is not in it is in none of them.
_IN_SOURCES = "\n".join(SOURCES).lower()
_ALONE = re.compile(rf"(?i:{_either(sorted(SOURCES, key=len, reverse=True))})\.?")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF21, 0xFF5B)}
_VIA = re.compile(
    r"\s(?:via|VIA)\s"
    r"|^(?i:courtesy|photo courtesy|image courtesy|cedida|submitted by|provided by|supplied by|cortesía)\s"
)
_INNER = re.compile(r"[/|-]")
_SLASH = re.compile(r"\s?/{1,2}\s?|\s?[|｜]\s?")


def is_supplier(text: str) -> bool:
    """Whether the text can only be a credit: it names an agency or library, or a maker and, after a slash, an owner.

    >>> is_supplier("Ida Falk/Getty Images"), is_supplier("dpa"), is_supplier("The harbour at dawn")
    (True, True, False)
    """
    text = text.strip(_EDGES + " ").translate(_FULL_WIDTH)
    if not text or len(text) > MAX_CREDIT or not _reads_like_a_credit(text):
        return False
    if _is_supplier_alone(text) or _VIA.search(text):
        return True
    pieces = [piece for piece in _SLASH.split(text) if piece]
    if len(pieces) > 1 and all(
        (len(piece.split()) <= 6 and not piece[:1].islower()) or _is_supplier_alone(piece) for piece in pieces
    ):
        return any(c.isalpha() for c in pieces[0])
    return bool(_SOURCE.search(text) or agencies(text)) and len(text.split()) <= 8


def _is_supplier_alone(text: str) -> bool:
    text = text.strip(" .")
    named = agencies(text)
    return bool(_ALONE.fullmatch(text)) or (bool(named) and named[0] == text)


def _reads_like_a_credit(text: str) -> bool:
    """Few words, none but particles and agencies in lower case, no end of a sentence inside."""
    words = text.split()
    if len(words) > MAX_CREDIT_WORDS or (_CJK.search(text) and (len(text) > 30 or "。" in text)):
        return False
    for match in _SENTENCE_END.finditer(text):
        if not _INITIAL.search(text[: match.start()][-24:]) and not text[match.end() :].lower().startswith(
            "all rights"
        ):
            return False
    for piece in words:
        for word in _INNER.split(piece):
            bare = word.strip("()[].,;:'’\"“”„…")
            if bare[:1].islower() and bare.lower() not in SMALL_WORDS and not _is_known(bare, text):
                return False
    return not text[0].islower() or _is_known(words[0].split("/")[0].strip("(),"), text) or text.startswith("courtesy")


def _is_known(word: str, text: str) -> bool:
    """Whether a word in lower case belongs to a supplier's name ("dpa", "picture alliance") or to an address."""
    if agencies(word) or "." in word.strip(".") or any(c.isupper() for c in word[1:]):
        return True
    small = word.lower()
    if small.isascii() and small.rstrip(".") not in _IN_SOURCES:
        return False
    return any(small in match[0].lower() for match in _SOURCE.finditer(text)) or bool(_ALONE.fullmatch(word))


def _names_somebody(text: str) -> bool:
    """Whether a name has more than one word, or is one in an Asian script."""
    return 2 <= len(text.split()) <= 5 or bool(_CJK.fullmatch(text.strip()[:1]))


def _is_sentence(text: str) -> bool:
    """Whether the text runs on in lower case as prose does."""
    words = [word for word in re.findall(rf"{_LETTER}+", text) if len(word) > 1]
    small = sum(word[:1].islower() and word not in SMALL_WORDS and not agencies(word) for word in words)
    if _CJK.search(text):
        return len(text) > 24 or "。" in text
    if words and not any(c.islower() or c.isupper() for c in text):
        return len(words) > 7
    return small >= 3 or len(words) > 20


def clean_credit(text: str | None) -> str | None:
    """The credit without label, sign, brackets, year of copyright and "by".

    >>> clean_credit("(Photo: © 2026 Ida Falk)"), clean_credit("撮影：岩田")
    ('Ida Falk', '岩田')
    """
    text = " ".join((text or "").split())
    if _is_list_of_makers(text):
        return text.rstrip(" .")
    for _ in range(6):
        before = text
        text = text.strip(_EDGES).strip()
        if text[:1] and text[0] in _OPENERS and text[-1] in _CLOSERS and _opening(text) == 0:
            text = text[1:-1]
        elif text[:1] and text[0] in _OPENERS and _closing(text[1:]) is None:
            text = text[1:]
        for pattern in (_ANNOUNCED, _COPYRIGHT, _SIGN, _OPENING_BY, _EMPTY_NAME):
            if (match := pattern.match(text)) and match.end() < len(text) + (pattern is not _OPENING_BY):
                text = text[match.end() :].lstrip()
                text = _YEAR.sub("", text) if pattern in (_COPYRIGHT, _SIGN) else text
        if text == before:
            break
    text = _OTHER_CREDIT.split(text, maxsplit=1)[0]
    if _CJK.search(text):
        text = _TAKEN.sub("", text).strip()
    text = _BEFORE_CLOSER.sub(r"\1", text)
    if text.endswith(".") and not re.search(r"\b(?:Inc|Ltd|Co|Corp|Jr|Sr|nuotr|e\.V|[^\W\d_])\.$", text):
        text = text[:-1]
    text = text.strip(_EDGES)
    return text if any(c.isalnum() for c in text) and text.casefold() not in _LABELS else None


def _without_caption_label(text: str) -> str:
    """The caption without words such as "Image:" at its start."""
    for _ in range(3):
        if not (match := _CAPTION_LABEL.match(text) or _BARE_LABEL.match(text)):
            break
        text = text[match.end() :].strip()
    return text


def _without_furniture(text: str) -> str:
    """The text without counters at its start and buttons at its ends."""
    text = text.strip()
    for _ in range(4):
        before = text
        text = _COUNTER.sub("", text).strip()
        folded = text.lower()
        if len(folded) != len(text):
            break
        for phrase in _FURNITURE if folded.startswith(_FURNITURE) or folded.endswith(_FURNITURE) else ():
            if not folded.endswith(phrase) and not folded.startswith(phrase):
                continue
            if folded == phrase:
                return ""
            at = len(text) - len(phrase)
            if folded.endswith(phrase) and (
                not text[at - 1].isalnum() or (text[at].isupper() and text[at - 1].islower())
            ):
                # A caption may end in the same word ("… begins to zoom"): a button's is a capital.
                if " " in phrase or not text[at].islower():
                    text = text[:at].rstrip(" |•·")
                    break
            elif (
                folded.startswith(phrase) and (" " in phrase or _CJK.match(phrase)) and not text[len(phrase)].isalnum()
            ):
                text = text[len(phrase) :].lstrip(" |•·:")
                break
        if text == before:
            break
    return text


def _polish_caption(text: str | None) -> str | None:
    """The caption as one line, without label and loose separators; None where no word is left."""
    if not text:
        return None
    text = _without_caption_label(" ".join(text.split())).strip(" \t\u3000-–—|/•·,;＝=").strip()
    if _NO_CAPTION.fullmatch(text) or text.rstrip(" :：").casefold() in _LABELS:
        return None
    return text if any(c.isalpha() for c in text) else None


# What elements call the credit, and what they call the caption; in "image-source-caption" the last word decides.
_CREDIT_WORDS = (
    r"(?<!ac)credit|copyright|photographer|fotograf|fotócredito|(?<!re)source(?!set|code)|quelle|attribution|licen[cs]e|distributor"
    r"|bildautor|fotoautor|byline|photo-?author|image-?author|owner|agency|agentur|rights|urheber|fuente|fonte|crédito|firma"
)
_CAPTION_WORDS = (
    r"caption|legend|descri|cutline|text|title|meta|wrapper|container|info|didascalia|pie-?de-?foto|unterschrift"
)
_WORDS = re.compile(rf"(?P<credit>{_CREDIT_WORDS})|(?:{_CAPTION_WORDS})")
_MAX_NAMES = 300


def says_credit(container: Container) -> bool:
    """Whether an element's class, id or itemprop says that it holds the credit.

    >>> says_credit(Container("span", {"class": "figure__caption-credit"}, None))
    True
    >>> says_credit(Container("div", {"class": "credit-caption"}, None))
    False
    """
    return container.tag == "cite" or _says(container) is True


def _says(container: Container) -> bool | None:
    """True where an element's names say credit, False where they say caption, None where they say neither."""
    attributes = container.attributes
    if not attributes:
        return None
    get = attributes.get
    names = f"{get('class') or ''} {get('id') or ''} {get('itemprop') or ''} {get('data-testid') or ''}"
    said = None
    for name in names[:_MAX_NAMES].lower().split():
        found = list(_WORDS.finditer(name))
        if found and found[-1]["credit"]:
            return True
        said = False if found else said
    return said


def _marked(text: str, spans: Sequence[Span], within: Container | None) -> tuple[str, str] | None:
    """The text before and the text inside elements that call themselves credit, or None where there is none."""
    verdicts: dict[int, bool] = {}
    flags: list[tuple[int, int, bool]] = []
    for span in spans:
        inside = False
        for container in span.container.chain():
            if container is within:
                break
            if id(container) not in verdicts:
                verdicts[id(container)] = says_credit(container)
            if inside := verdicts[id(container)]:
                break
        flags.append((span.start, span.end, inside))
    if not any(inside for *_, inside in flags) or all(inside for *_, inside in flags):
        return None
    pieces: list[tuple[bool, str]] = []
    for index, (start, end, inside) in enumerate(flags):
        piece = text[start:end]
        bridge = not inside and not any(c.isalnum() for c in piece) and 0 < index < len(flags) - 1
        pieces.append((pieces[-1][0] if bridge else inside, text[flags[index - 1][1] if index else 0 : start] + piece))
    credit = "".join(piece for inside, piece in pieces if inside).strip()
    caption = "".join(piece for inside, piece in pieces if not inside).strip()
    if (
        not any(c.isalnum() for c in credit)
        or len(credit) > MAX_ANNOUNCED
        or (_is_sentence(credit) and not is_supplier(credit))
    ):
        return None
    if credit.rstrip(" :：﹕").casefold().replace("ı", "i") in _LABELS_ALONE:
        return None  # the element holds the label alone
    return caption, credit


def _last_element(text: str, spans: Sequence[Span]) -> Split | None:
    """The caption and the last element's text, where that follows a sentence or is glued on, and may be a credit."""
    if len(spans) < 2 or spans[-1].container is spans[-2].container or spans[-1].container.tag in ("a", "em", "i"):
        return None
    owner = spans[-1].container
    first = next((i for i in range(len(spans) - 1, 0, -1) if owner not in _near(spans[i - 1].container)), 0)
    start = spans[first].start
    if first == 0 or start >= len(text):
        return None
    before, after = text[:start], text[start:]
    glued = not before[-1:].isspace()
    ended = before.rstrip()[-1:] in '.!?…。！？।»”")'
    if not (glued or ended or after[0] in "-–—|/") or len(after) > MAX_CREDIT or len(after.split()) > MAX_CREDIT_WORDS:
        return None
    if (dash := _SEPARATOR.match(" " + after)) and after[dash.end() - 1 :][:1].isupper():
        return Split(before.strip(), clean_credit(after))
    if (
        not after[:1].isupper()
        or (after.rstrip().endswith(".") and not is_supplier(after))
        or _is_whole_sentence(after)
    ):
        return None
    return Split(before.strip(), clean_credit(after)) if ended or is_supplier(after) or is_name(after) else None


def _near(container: Container) -> tuple[Container, ...]:
    return tuple(islice(container.chain(), 4))


# ----------------------------------------------------------------------------------------------------------------------
# The same picture in several sizes

_SIZE_SUFFIX = re.compile(
    r"(?:[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}[wh]|\dx|scaled|large|medium|small|thumb(?:nail)?))+$", re.I
)
_SIZE_SEGMENT = re.compile(
    r"(?:\d{2,4}x\d{2,4}|[whs][_-]?\d{2,4}|\d{2,4}[wh]?|\d{1,2}[:x]\d{1,2}|[a-z]{1,2}_[\w.:-]+(?:,[a-z]{1,2}_[\w.:-]+)*,?|thumbs?|styles|fit-in)$",
    re.I,
)
_SIZE_HINT = re.compile(
    r"(?:^|[/_,;&?=-])(?:w|width|wid|resize|size)[_=:-]?(\d{2,5})(?!\d)|[-_/](\d{2,4})x\d{2,4}(?!\d)", re.I
)
# Parameters that choose the picture itself; what else stands in a query chooses its size, crop, format or signature.
_IDENTIFYING = frozenset(
    {"id", "image", "img", "file", "src", "url", "path", "name", "photo", "pic", "p", "f", "imageid", "image_id"}
)
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)$", re.I)


def picture_key(url: str) -> str:
    """What the addresses of one picture in several sizes share.

    >>> picture_key("https://example.com/a/sea-300x200.jpg?w=640") == picture_key("https://example.com/a/sea.jpg")
    True
    """
    if plain := PLAIN_URL.fullmatch(url[:MAX_URL]):
        path, stated = plain[2] or "", plain[3] or ""
    else:
        try:
            parts = urlsplit(url.strip()[:MAX_URL])
        except ValueError:
            return url
        path, stated = unquote(parts.path), parts.query
    segments = [segment for segment in path.split("/") if segment]
    name, dot, extension = segments[-1].rpartition(".") if segments else ("", "", "")
    name = name if dot else extension
    name = name[:-80] + _SIZE_SUFFIX.sub("", name[-80:])
    folders = [segment for segment in segments[:-1] if not _SIZE_SEGMENT.match(segment)]
    pairs = parse_qsl(stated)[:20] if stated else ()
    query = "&".join(f"{k}={v}" for k, v in pairs if k.lower() in _IDENTIFYING)
    return "/".join((*folders, name)) + (f"?{query}" if query else "")


def _size_hint(url: str) -> int:
    return max((int(m[1] or m[2]) for m in islice(_SIZE_HINT.finditer(url[:MAX_URL]), 8)), default=0)


def largest_url(media: Media, base: str | None) -> str | None:
    """The absolute address of the largest size on offer: a linked file, or the widest named, or the first.

    >>> largest_url(Media(("/a-300x200.jpg", "/a-1200x800.jpg")), "https://example.com/story")
    'https://example.com/a-1200x800.jpg'
    """
    urls = [url for raw in media.urls[:12] if not ("{" in raw or "[" in raw) and (url := absolute(raw, base))]
    if not urls:
        return None
    linked = absolute(media.href, base) if media.href else None
    if linked and _IMAGE_FILE.search(urlsplit(linked).path) and picture_key(linked) == picture_key(urls[0]):
        return linked
    if len(urls) == 1 or not _size_hint(urls[0]):
        return urls[0]
    return max(urls, key=_size_hint)


# ----------------------------------------------------------------------------------------------------------------------
# Pictures and their captions


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures in order; `places` leads from a block's index to the picture that stands there.

    A picture has one place: its first image block, or, where only its caption is printed, its caption's block.
    """

    images: tuple[Image, ...] = ()
    places: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    where: str = ""
    is_text: bool = False

    def provenance(self) -> Provenance | None:
        """Where the pictures were found, as it stands in `Article.provenance`."""
        if not self.images:
            return None
        confidence = 0.9 if any(image.url for image in self.images) else 0.7
        return Provenance(source="text" if self.is_text else "dom", where=self.where, confidence=confidence)


class _Draft:
    """A picture while its captions are gathered."""

    __slots__ = ("alt", "block", "caption", "captioned_in", "credit", "height", "url", "width")

    def __init__(self, block: Block, url: str | None = None) -> None:
        """Begin with the block where it stands."""
        self.block, self.url = block, url
        media = block.media
        self.alt = media.alt if media else None
        self.width = media.width if media else None
        self.height = media.height if media else None
        self.caption: str | None = None
        self.credit: str | None = None
        self.captioned_in: Container | None = None


class _Printed(NamedTuple):
    """What one caption or credit block prints."""

    block: Block
    caption: str | None
    credit: str | None


def read_images(evidence: Evidence, labelled: Labelled, base: str | None) -> Pictures:
    """The story's pictures with what is printed under them.

    >>> from newsparse.roles.role import Label
    >>> figure = Container("figure", {}, None)
    >>> picture = Block(0, "image", "img", "", Container("img", {}, figure), media=Media(("/sea.jpg",), alt="Sea"))
    >>> caption = Block(1, "text", "figcaption", "The sea. Photo: Ida Falk", Container("figcaption", {}, figure))
    >>> labels = (Label(Role.IMAGE, "example"), Label(Role.CAPTION, "example"))
    >>> found = read_images(Evidence(), Labelled((picture, caption), labels), "https://example.com/")
    >>> found.images[0].url, found.images[0].caption, found.images[0].credit, dict(found.places)
    ('https://example.com/sea.jpg', 'The sea.', 'Ida Falk', {0: 0})
    """
    standing = [block for block, _ in labelled.of(Role.IMAGE) if block.kind == "image" and block.media]
    drafts, at = _once_each(standing, base)
    printed = list(_printed(labelled))
    extra = _pair(printed, standing, at, labelled) if printed else []
    found = sorted((*drafts, *extra), key=lambda draft: draft.block.index)
    first_paragraph = next((block.index for block, _ in labelled.of(Role.PARAGRAPH)), None)
    in_gallery = _gallery_test(drafts)
    wanting = any(draft.url is None and draft.caption for draft in found)
    declared = {picture_key(picture.url): picture for picture in _declared(evidence)} if wanting else {}
    images = tuple(_image(draft, _role(draft, first_paragraph, in_gallery), declared, base) for draft in found)
    where = found[0].block.container.path() if found else ""
    is_text = bool(found) and found[0].block.container.tag == "line"
    return Pictures(images, MappingProxyType({draft.block.index: i for i, draft in enumerate(found)}), where, is_text)


def _once_each(standing: Sequence[Block], base: str | None) -> tuple[list[_Draft], dict[int, _Draft]]:
    """One draft a picture, and the draft of each image block."""
    by_key: dict[str, _Draft] = {}
    at: dict[int, _Draft] = {}
    drafts: list[_Draft] = []
    for block in standing:
        media = block.media or Media(())
        url = largest_url(media, base)
        key = picture_key(url or next(iter(media.urls), "")) if len(standing) > 1 else ""
        draft = by_key.get(key)
        if draft is None:
            draft = by_key[key] = _Draft(block, url)
            drafts.append(draft)
        elif url and _size_hint(url) > _size_hint(draft.url or "") > 0:
            draft.url = url
        draft.alt = draft.alt or media.alt
        if draft.width is None:
            draft.width, draft.height = media.width, media.height
        at[block.index] = draft
    return drafts, at


def _printed(labelled: Labelled) -> Iterator[_Printed]:
    """Every caption and credit block taken apart."""
    for block, part in labelled.of(Role.CAPTION, Role.CREDIT):
        text = block.text[part.start : part.end]
        spans = [span for span in block.spans if span.start < part.end and span.end > part.start]
        if part.start or part.end < len(block.text):
            spans = [Span(max(0, s.start - part.start), min(s.end, part.end) - part.start, s.container) for s in spans]
        said = [verdict for c in islice(block.container.chain(), 2) if (verdict := _says(c)) is not None]
        ends = text.rstrip()[-1:] in ".!?…。"
        whole = True in said[:1] or (part.role is Role.CREDIT and not (ends and said))
        caption, credit = split_caption(text, spans, within=block.container, whole_credit=whole)
        if caption or credit:
            yield _Printed(block, caption, credit)


def _playing(labelled: Labelled) -> frozenset[int]:
    """The figures that hold a player, as ids: what is printed in them belongs to the embed."""
    figures = (block.container.closest("figure") for block in labelled.blocks if block.kind == "embed")
    return frozenset(id(figure) for figure in figures if figure is not None)


def _pair(
    printed: Sequence[_Printed], standing: Sequence[Block], at: Mapping[int, _Draft], labelled: Labelled
) -> list[_Draft]:
    """Give each caption and credit to its picture; return the pictures of which only words are printed."""
    pictured = {id(figure) for block in standing if (figure := block.container.closest("figure")) is not None}
    lone = (figure for item in printed if (figure := item.block.container.closest("figure")) is not None)
    playing = frozenset[int]() if pictured.issuperset(map(id, lone)) else _playing(labelled)
    extra: list[_Draft] = []
    position = 0
    for n, item in enumerate(printed):
        while position < len(standing) and standing[position].index < item.block.index:
            position += 1
        figure = item.block.container.closest("figure")
        if figure is not None and id(figure) not in pictured and id(figure) in playing:
            continue
        near = standing[max(0, position - NEIGHBOURS) : position + NEIGHBOURS]
        if figure is not None and id(figure) not in pictured:
            near = ()
        following = printed[n + 1] if n + 1 < len(printed) else None
        own = [block for block in near if not _is_closer(following, item, block)] if following else near
        draft = _nearest(item, own, at) if own else None
        if draft is None or not _accepts(draft, item):
            draft = extra[-1] if extra and _continues(extra[-1], item) else None
        if draft is None:
            draft = _Draft(item.block)
            extra.append(draft)
        _give(draft, item)
    return extra


def _nearest(item: _Printed, near: Sequence[Block], at: Mapping[int, _Draft]) -> _Draft | None:
    """The picture that shares the deepest container; among equals one that accepts, one before, then the nearest."""
    best: tuple[tuple[int, bool, bool, int], _Draft] | None = None
    for block in near:
        shared, levels = _shared(block.container, item.block.container)
        away = abs(block.index - item.block.index)
        together = any(c.tag == "figure" for c in islice(shared.chain(), 3))
        if not together and (away > MAX_BLOCKS_AWAY or levels > 2 * MAX_LEVELS_AWAY):
            continue
        draft = at[block.index]
        rank = (-shared.depth, not _accepts(draft, item), block.index > item.block.index, away)
        if best is None or rank < best[0]:
            best = rank, draft
    return best[1] if best else None


def _is_closer(following: _Printed, item: _Printed, picture: Block) -> bool:
    """Whether a picture between two captions stands closer to the second, by the elements around them."""
    if not item.block.index < picture.index < following.block.index or not item.caption or not following.caption:
        return False
    own, others = (_shared(picture.container, found.block.container)[0] for found in (item, following))
    return others.depth > own.depth


def _shared(one: Container, other: Container) -> tuple[Container, int]:
    """The deepest element around both, and how many levels lie between them by way of it."""
    levels = 0
    while one is not other:
        if one.depth >= other.depth and one.parent is not None:
            one = one.parent
        elif other.parent is not None:
            other = other.parent
        else:
            break
        levels += 1
    return one, levels


def _accepts(draft: _Draft, item: _Printed) -> bool:
    """Whether the picture lacks what is printed, has the same already, or the words stand in its caption's element."""
    if item.caption and draft.caption and not _same(item.caption, draft.caption):
        return draft.captioned_in is not None and draft.captioned_in is _caption_element(item.block)
    return bool(item.caption) or not draft.credit or not item.credit or _same(draft.credit, item.credit)


def _continues(draft: _Draft, item: _Printed) -> bool:
    """Whether words without a picture belong to those printed just before them."""
    figure, other = draft.block.container.closest("figure"), item.block.container.closest("figure")
    if figure is not other:
        return False
    if figure is None and item.block.index - draft.block.index > 2:
        return False
    if draft.caption and item.caption:
        element = _caption_element(item.block)
        return _same(draft.caption, item.caption) or (element is not None and draft.captioned_in is element)
    return not (draft.credit and item.credit and not _same(draft.credit, item.credit))


def _caption_element(block: Block) -> Container | None:
    """The figcaption around a block, if it stands in one."""
    return block.container.closest("figcaption")


def _same(one: str, other: str) -> bool:
    """Whether one text is the other, or its opening, in letters and digits."""
    short, long = sorted(("".join(filter(str.isalnum, text)).casefold() for text in (one[:400], other[:400])), key=len)
    return bool(short) and (short == long or (len(short) > 20 and long.startswith(short)))


def _give(draft: _Draft, item: _Printed) -> None:
    """Note on the picture what is printed."""
    if item.caption:
        if not draft.caption:
            draft.caption = item.caption
        elif not _same(draft.caption, item.caption) and len(draft.caption) < MAX_CAPTION:
            draft.caption = f"{draft.caption} {item.caption}"
        draft.captioned_in = _caption_element(item.block)
    draft.credit = draft.credit or item.credit


_GALLERY = (
    "galler", "galerie", "galería", "galeria", "slideshow", "slide-show", "diaporama", "carousel", "karussell",
    "swiper", "slick", "fotostrecke", "bilderstrecke", "photoessay", "photo-essay", "photoset", "photo-set",
    "flickity", "splide", "fotogal",
)  # fmt: skip
_WHOLE_PAGE = frozenset({"html", "body", "main", "article", "img", "amp-img", "picture", ""})


def _gallery_test(drafts: Sequence[_Draft]) -> Callable[[_Draft], bool]:
    """A test whether a picture shares a figure or a gallery's container with another picture."""
    if len(drafts) < 2:
        return lambda _: False
    shared: set[Container] = set()
    seen: set[Container] = set()
    for draft in drafts:
        around = set(islice(draft.block.container.chain(), MAX_GALLERY_LEVELS))
        shared |= seen & around
        seen |= around
    galleries = {container for container in shared if _is_gallery(container)}
    return lambda draft: (
        bool(galleries) and not galleries.isdisjoint(islice(draft.block.container.chain(), MAX_GALLERY_LEVELS))
    )


def _is_gallery(container: Container) -> bool:
    """Whether an element is a figure, or calls itself a gallery."""
    if container.tag in _WHOLE_PAGE:
        return False
    if container.tag in ("figure", "amp-carousel"):
        return True
    names = f"{container.attributes.get('class') or ''} {container.attributes.get('id') or ''}"[:_MAX_NAMES]
    return _names_gallery(names.lower()) or _names_gallery(container.tag.lower())


def _names_gallery(names: str) -> bool:
    """Whether names in small letters hold a gallery's word; an "inslider" is none."""
    return any(word in names for word in _GALLERY) or "slider" in names.replace("inslider", "")


def _role(draft: _Draft, first_paragraph: int | None, in_gallery: Callable[[_Draft], bool]) -> ImageRole:
    """Gallery before lead before inline."""
    if draft.url is not None and in_gallery(draft):
        return "gallery"
    return "lead" if first_paragraph is not None and draft.block.index < first_paragraph else "inline"


def _declared(evidence: Evidence) -> list[json_ld.Picture]:
    """The pictures that the story's own declaration lists."""
    return list(islice(json_ld.images(evidence.story.data.get("image")), 50)) if evidence.story else []


def _image(draft: _Draft, role: ImageRole, declared: Mapping[str, json_ld.Picture], base: str | None) -> Image:
    """The finished Image; words without a picture take the address of the declared picture that has the same words."""
    url = draft.url
    if url is None and draft.caption and draft.block.container.tag != "line":
        twins = (p for p in declared.values() if p.caption and _same(draft.caption, p.caption))
        url = next((found for picture in twins if (found := absolute(picture.url, base))), None)
    return Image(
        url=url,
        alt=draft.alt,
        caption=draft.caption,
        credit=draft.credit,
        width=draft.width,
        height=draft.height,
        role=role,
    )
