"""The words that pages print with a picture, by concept and language: labels, buttons, suppliers."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

Table = Mapping[str, tuple[str, ...]]
# Words that announce who made or owns a picture, before a colon.
OWNER_LABELS: Table = MappingProxyType({
    "en": ("credit", "credits", "image credit", "image credits", "photo credit", "photo credits", "picture credit",
           "photographer", "photography", "photograph", "photographs", "source", "image source", "photo source",
           "copyright"),
    "de": ("quelle", "bildquelle", "bildnachweis", "fotograf", "fotografin", "fotografie", "copyright", "credit",
           "rechte"),
    "fr": ("crédit", "crédits", "crédit photo", "crédits photo", "crédits photos", "crédit image", "credit photo",
           "photographe", "source"),
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
    "am": ("ፎቶ",),
    "hy": ("լուսանկարը", "լուսանկար", "լուս"),
    "ka": ("ფოტო",),
    "my": ("ဓာတ်ပုံ",),
    "te": ("ఫొటో", "ఫోటో"),
    "kn": ("ಫೋಟೋ",),
    "ml": ("ഫോട്ടോ",),
    "gu": ("ફોટો",),
    "pa": ("ਫੋਟੋ",),
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
    "nl": ("Foto van", "Foto door", "Beeld"),
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
# Agencies, archives, stock libraries and platforms that supply pictures; wire services are known to names/ already.
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
    "contributed", "contributed photo", "submitted photo", "courtesy photo", "staff photo", "gentileza",
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


def all_words(*tables: Table) -> list[str]:
    """The words of the tables, longest first, so that an alternation finds the whole label."""
    return sorted({word for table in tables for words in table.values() for word in words}, key=len, reverse=True)


def either(words: Sequence[str]) -> str:
    """A pattern that matches one of the words."""
    return "|".join(re.escape(word) for word in words)
