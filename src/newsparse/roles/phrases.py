"""The words that pages print around a story, by concept and language, and the functions that recognise them.

Every row has a test row in tests/test_phrases.py.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Self

# Lines that themes and plugins leave on a page: never part of a story, wherever they stand.
LEFTOVERS = {
    "en": "exit mobile version|published|on|updated|posted|by|share|share this|share this article|share this story|"
    "tweet|email|print|save|advertisement|advertising|ad|sponsored|sponsored content|"
    "story continues below advertisement|story continues below|"
    "article continues below|article continues after ad|continue reading|loading|"
    "skip to content|skip to main content|skip advertisement|sign up|subscribe|subscribe now|log in|sign in|comments|"
    "leave a comment|listen to this article|listen|copy link|link copied|copied|follow us|follow|facebook|twitter|"
    "whatsapp|linkedin|reddit|pinterest|telegram|view comments|add as a preferred source|hide caption|toggle caption|"
    "enlarge this image|close|back to top|watch live|play video|menu|search|show more|show comments|report this ad|"
    "in this article|e-mail this story|email this story|printer-friendly version|print this page|send to a friend|"
    "e-mail this|print version|printer friendly|add to favorites|bookmark|remove ads|enable notifications|get the app|"
    "scroll to continue|scroll to continue reading|text size|font size|a a a|minute read|min read",
    "de": "anzeige|werbung|teilen|drucken|merken|artikel anhören|zur startseite|kommentare|veröffentlicht|"
    "aktualisiert|weiterlesen nach der anzeige|inhalt teilen|artikel teilen|newsletter|externer inhalt|mehr anzeigen|"
    "schließen|vorlesen|auf facebook teilen|link kopieren|zum inhalt springen|direkt zum inhalt|zum inhalt|anmelden|"
    "einloggen|melden sie sich an, um zu kommentieren",
    "fr": "publicité|partager|imprimer|publié|publié le|mis à jour|commenter|réagir|écouter|"
    "la suite après la publicité|lire plus tard|enregistrer|s'abonner|aller au contenu|aller au contenu principal|"
    "se connecter|connexion|connectez-vous pour commenter",
    "es": "publicidad|compartir|imprimir|publicado|actualizado|comentarios|guardar|escuchar|suscríbete|anuncio|"
    "saltar al contenido|ir al contenido|pasar al contenido principal|iniciar sesión|inicia sesión para comentar",
    "pt": "publicidade|compartilhar|partilhar|publicado|atualizado|comentários|continua após a publicidade|ouvir|"
    "assine|imprimir|ir para o conteúdo|pular para o conteúdo|entrar|faça login para comentar",
    "it": "pubblicità|condividi|stampa|pubblicato|aggiornato|commenti|ascolta|abbonati|salva|vai al contenuto|"
    "salta al contenuto|accedi|accedi per commentare",
    "nl": "tekst gaat verder onder de advertentie|artikel gaat verder onder de advertentie|"
    "advertentie|delen|gepubliceerd|bijgewerkt|reacties|luister|bewaar|deel dit artikel|ga naar inhoud|"
    "naar de inhoud|inloggen",
    "sv": "annons|dela|publicerad|uppdaterad|kommentarer|lyssna|spara|hoppa till innehåll|hoppa till innehållet|"
    "logga in",
    "no": "annonse|del|publisert|oppdatert|kommentarer|hopp til innhold|logg inn",
    "da": "annonce|del|publiceret|opdateret|kommentarer|spring til indhold|log ind",
    "pl": "reklama|udostępnij|opublikowano|aktualizacja|komentarze|drukuj|dalsza część artykułu pod materiałem wideo|"
    "przejdź do treści|zaloguj|zaloguj się|zaloguj się, aby dodać komentarz",
    "cs": "reklama|inzerce|sdílet|publikováno|aktualizováno|diskuze|tisk|přeskočit na obsah|přihlásit se|přihlásit",
    "ru": "реклама|поделиться|опубликовано|обновлено|комментарии|печать|слушать|перейти к содержанию|"
    "перейти к содержимому|войти|вход",
    "tr": "reklam|paylaş|yayınlanma|güncelleme|yorumlar|yazdır|abone ol|içeriğe geç|içeriğe atla|giriş yap|"
    "yorum yapmak için giriş yapmalısınız|yorum yap",
    "el": "διαφήμιση|κοινοποίηση|σχόλια|εκτύπωση|μετάβαση στο περιεχόμενο|σύνδεση",
    "ar": "إعلان|مشاركة|شارك|تعليقات|طباعة|استمع|نشر|انتقل إلى المحتوى|تخطى إلى المحتوى|تسجيل الدخول",
    "fa": "تبلیغات|اشتراک گذاری|نظرات|چاپ|ورود|ثبت نام",
    "he": "פרסומת|שיתוף|תגובות|הדפסה|דלג לתוכן|התחברות",
    "hi": "विज्ञापन|शेयर करें|साझा करें|टिप्पणियां|प्रकाशित|लॉग इन|साइन इन",
    "th": "โฆษณา|แชร์|พิมพ์|ความคิดเห็น|เข้าสู่ระบบ|ข้ามไปยังเนื้อหา",
    "ja": "広告|シェア|シェアする|印刷|コメント|保存|ツイート|ログイン|本文へ|コンテンツへスキップ",
    "zh": "广告|廣告|分享|打印|列印|评论|留言|收藏|登录|登錄|登入|注册|註冊|跳到内容|跳至内容",
    "ko": "광고|공유|공유하기|인쇄|댓글|스크랩|글자크기|로그인|회원가입|본문 바로가기",
}

# Labels that open a caption in running text.
CAPTION_LABELS = {
    "en": "image|photo|picture|caption|photograph|file photo|pic",
    "de": "bild|foto|fotos|bildunterschrift",
    "fr": "photo|image|légende",
    "es": "foto|imagen|fotografía",
    "pt": "foto|imagem",
    "it": "foto|immagine",
    "nl": "foto|beeld",
    "sv": "foto|bild",
    "pl": "fot|foto|zdjęcie",
    "cs": "foto|obrázek",
    "ru": "фото|изображение",
    "tr": "fotoğraf|görsel",
    "el": "φωτογραφία|εικόνα",
    "ar": "صورة|الصورة",
    "fa": "عکس|تصویر",
    "he": "תמונה|צילום",
    "hi": "तस्वीर|फोटो|चित्र",
    "th": "ภาพ|รูปภาพ",
    "ja": "写真|画像",
    "zh": "图|图片|圖|圖片",
    "ko": "사진",
}

# Genre labels that stand over a headline as its kicker.
GENRES = {
    "en": "analysis|opinion|exclusive|live|review|interview|explainer|breaking|breaking news|watch|editorial|"
    "column|comment|commentary|feature|in depth|long read|the long read|special report|fact check|profile|"
    "obituary|perspective|investigation|podcast|video|photos|live updates|just in|developing|photo gallery",
    "de": "analyse|kommentar|exklusiv|interview|reportage|kolumne|meinung|porträt|glosse|hintergrund|leitartikel|"
    "essay|liveticker|eilmeldung|rezension|kritik|nachruf|faktencheck|gastbeitrag|gastkommentar|"
    "bilderstrecke|fotostrecke",
    "fr": "analyse|reportage|entretien|éditorial|tribune|enquête|exclusif|portrait|chronique|décryptage|récit|"
    "vidéo|direct|opinion|critique|en direct|diaporama",
    "es": "análisis|opinión|exclusiva|entrevista|reportaje|editorial|crónica|columna|perfil|en vivo|crítica|"
    "en directo|tribuna|fotogalería",
    "pt": "análise|opinião|exclusivo|entrevista|reportagem|editorial|coluna|ao vivo|crítica",
    "it": "analisi|esclusiva|intervista|reportage|editoriale|commento|inchiesta|diretta|opinione|recensione|"
    "l'intervista|in diretta",
    "nl": "analyse|interview|opinie|reportage|column|achtergrond|exclusief|recensie|commentaar|columns",
    "sv": "analys|krönika|ledare|debatt|reportage|intervju|recension",
    "pl": "analiza|opinia|wywiad|komentarz|reportaż|felieton|recenzja",
    "ru": "анализ|мнение|интервью|эксклюзив|репортаж|колонка|срочно|рецензия|комментарий",
    "tr": "analiz|yorum|röportaj|özel haber|son dakika|inceleme",
    "el": "ανάλυση|γνώμη|συνέντευξη|ρεπορτάζ|αποκλειστικό|άποψη",
    "ar": "تحليل|رأي|حصري|مقابلة|تقرير|عاجل|حوار|خاص",
    "he": "פרשנות|דעה|ראיון|בלעדי|ביקורת",
    "hi": "विश्लेषण|राय|साक्षात्कार|विशेष|समीक्षा",
    "ja": "解説|社説|独自|特集|インタビュー|速報|コラム",
    "zh": "分析|评论|評論|独家|專訪|专访|特写|社論|社论|评论员文章",
    "ko": "분석|사설|단독|인터뷰|칼럼|속보",
    "no": "analyse|kommentar|anmeldelse|meninger|intervju|kronikk",
    "da": "analyse|anmeldelse|debat|leder|kronik",
    "fi": "analyysi|kommentti|arvio|kolumni|pääkirjoitus|mielipide",
    "cs": "analýza|komentář|recenze|rozhovor|glosa",
    "uk": "аналіз|думка|інтервʼю|інтерв'ю|коментар",
    "id": "analisis|opini|wawancara|ulasan",
}

# Headings of the bullets that sum a story up before it begins.
KEY_POINTS = {
    "en": "key points|key takeaways|at a glance|in brief|in short|the gist|summary|what you need to know|highlights|"
    "takeaways|tl;dr",
    "de": "das wichtigste in kürze|in kürze|das wichtigste|auf einen blick|zusammenfassung|darum geht's|kurz & knapp",
    "fr": "l'essentiel|en bref|ce qu'il faut retenir|points clés|résumé",
    "es": "lo esencial|en resumen|claves|puntos clave|resumen|lo más importante",
    "pt": "resumo|em resumo|pontos principais|destaques da notícia",
    "it": "in breve|i punti chiave|in sintesi|punti chiave",
    "nl": "in het kort|samenvatting|kernpunten",
    "sv": "sammanfattning|i korthet|det viktigaste",
    "pl": "najważniejsze|w skrócie|podsumowanie",
    "ru": "главное|коротко|кратко",
    "tr": "özet|öne çıkan noktalar",
    "ja": "要点|ポイント|まとめ",
    "zh": "要点|重點|摘要|核心提示",
    "ko": "핵심 요약|요약|핵심",
    "ar": "أبرز النقاط|ملخص|باختصار",
}

# How lines begin or end that ask the reader to subscribe, follow, share, write or pay.
CALLS = {
    "en": "sign up|subscribe|follow us|click here to|join our|join us|download our|download the|get our|"
    "get the latest|get breaking|listen to our|support our|become a member|donate|like us on|find us on|contact us|"
    "send us|share your|have a tip|got a tip|do you have a story|this article is for subscribers|to continue reading|"
    "already a subscriber|continue reading with|register for|follow our|check out our|don't miss our|read our|"
    "stay up to date|stay informed|sign in to|log in to|create a free account|want more|our newsletter",
    "de": "abonnieren sie|melden sie sich|folgen sie uns|jetzt abonnieren|jetzt anmelden|zum newsletter|"
    "hier können sie|unser newsletter|newsletter:|folgen sie|abonniere|jetzt testen|hier geht es zum|"
    "bleiben sie auf dem laufenden",
    "fr": "abonnez-vous|inscrivez-vous|suivez-nous|rejoignez|recevez|téléchargez|retrouvez-nous|pour lire la suite|"
    "déjà abonné",
    "es": "suscríbete|suscríbase|regístrate|síguenos|síganos|únete|descarga|recibe|inscríbete|"
    "sigue toda la información",
    "pt": "assine|inscreva-se|siga-nos|siga o|receba|cadastre-se|clique aqui|acompanhe",
    "it": "iscriviti|abbonati|seguici|clicca qui|scarica l'app|ricevi|segui",
    "nl": "meld je aan|schrijf je in|volg ons|abonneer|download",
    "sv": "prenumerera|följ oss|anmäl dig",
    "pl": "zapisz się|obserwuj nas|subskrybuj|dołącz do|polub nas",
    "ro": "urmărește|abonează-te|abonați-vă",
    "ru": "подпишитесь|подписывайтесь|следите за|присоединяйтесь|читайте нас",
    "tr": "abone olun|takip edin|bizi takip",
    "ar": "اشترك|تابعنا|تابعونا|انضم",
    "ja": "フォロー|購読|会員登録|ご登録",
    "zh": "关注我们|订阅|訂閱|下载|追蹤我們|扫描二维码|掃描",
    "ko": "구독|팔로우|네이버에서 구독",
}

# How notes begin that stand where a video or a post would be shown to readers who agree to it.
CONSENT = {
    "en": "this content is hosted by a third party|this article contains content provided by|to view this content|"
    "we need your consent to|we need your permission to|by showing the third party content",
    "de": "an dieser stelle findest du einen externen inhalt|an dieser stelle finden sie einen externen inhalt|"
    "an dieser stelle ist ein externer inhalt|deine privatsphäre-einstellungen verhindern|"
    "personenbezogene daten können an drittplattformen|ich bin damit einverstanden, dass mir externe inhalte|"
    "mit ihrer zustimmung wird hier|wir benötigen ihre zustimmung|wir benötigen ihre einwilligung|"
    "empfohlener redaktioneller inhalt|empfohlener inhalt der redaktion|"
    "ich bin einverstanden, dass|empfohlener externer inhalt|externer inhalt nicht verfügbar",
    "fr": "ce contenu est bloqué|pour afficher ce contenu|ce contenu n'est pas visible",
    "es": "para ver este contenido|este contenido está alojado",
    "it": "per visualizzare questo contenuto",
    "nl": "om deze inhoud te tonen|dit element bevat ingesloten content|om deze content te kunnen zien",
    "sv": "för att se det här innehållet",
    "pl": "aby zobaczyć tę treść",
}

# Words that head a list of topic labels.
TAG_LABELS = {
    "en": "tags|topics|tagged|filed under|in this story|more about|keywords|tags in this story",
    "de": "themen|schlagworte|schlagwörter|stichworte|mehr zu",
    "fr": "thèmes|mots-clés|sujets|étiquettes",
    "es": "temas|etiquetas|archivado en",
    "pt": "tópicos|assuntos|palavras-chave|etiquetas",
    "it": "argomenti|temi|parole chiave",
    "nl": "onderwerpen|trefwoorden",
    "sv": "ämnen|taggar",
    "pl": "tagi|tematy|słowa kluczowe",
    "cs": "témata|štítky|klíčová slova",
    "ru": "теги|темы|метки",
    "uk": "теги|теми",
    "tr": "etiketler|konular",
    "el": "ετικέτες|θέματα",
    "ar": "الوسوم|كلمات مفتاحية|مواضيع",
    "fa": "برچسب‌ها|برچسب ها|کلیدواژه‌ها|کلیدواژه",
    "he": "תגיות",
    "hi": "टैग|विषय",
    "th": "แท็ก",
    "ja": "キーワード|タグ|トピック",
    "zh": "关键词|标签|關鍵字|標籤",
    "ko": "태그|키워드",
}

# What the first entry of a breadcrumb is called.
HOME_NAMES = {
    "en": "home|homepage|front page",
    "de": "startseite|start",
    "fr": "accueil",
    "es": "inicio|portada",
    "pt": "início|página inicial|capa",
    "it": "prima pagina|home page",
    "nl": "voorpagina",
    "sv": "startsida|hem",
    "no": "forside|hjem",
    "pl": "strona główna|główna",
    "cs": "domů|úvod",
    "ru": "главная",
    "uk": "головна",
    "tr": "ana sayfa|anasayfa",
    "el": "αρχική|αρχική σελίδα",
    "ar": "الرئيسية",
    "fa": "خانه|صفحه اصلی|صفحه نخست",
    "he": "ראשי|דף הבית",
    "hi": "होम|मुखपृष्ठ",
    "th": "หน้าแรก|หน้าหลัก",
    "ja": "トップ|ホーム",
    "zh": "首页|首頁|当前位置",
    "ko": "홈",
}

# How a credit opens, at the end of a caption or alone.
CREDIT_OPENINGS = {
    "en": "photo by|photograph by|photo courtesy|picture by|image by|credit|photo credit|image credit|courtesy of|"
    "photograph",
    "de": "foto|bild|quelle|fotos",
    "fr": "crédit photo|photo|crédit",
    "es": "foto|crédito|fotografía",
    "pt": "foto|crédito|imagem",
    "it": "foto|credito",
    "nl": "foto|beeld",
    "pl": "fot.|foto",
    "ru": "фото",
    "tr": "fotoğraf",
    "el": "φωτογραφία|φωτ.",
    "ar": "تصوير|المصدر",
    "ja": "撮影|写真",
    "zh": "摄影|图源|攝影",
    "ko": "사진",
}

EDGES = " \t\u00a0:：.…!?»›>→▶►|·•■▼▲●◆◇○□★☆-–—*#[]()【】「」『』<‹«\u200b\u200e\u200f\u202a\u202b\u202c،,+✕×"


def folded(text: str) -> str:
    """A printed label in the form of the tables: lower case, without signs at its ends.

    >>> folded("» READ MORE:")
    'read more'
    """
    # A Turkish capital loses its dot in Python's small letters to a sign of its own.
    return " ".join(text.lower().replace("’", "'").replace("i\u0307", "i").split()).strip(EDGES)


class Phrases(frozenset[str]):
    """Printed labels in folded form, with the first three letters of each."""

    heads: frozenset[str]

    def __new__(cls, phrases: Iterable[str]) -> Self:
        """Fold the phrases, and note how they begin."""
        new = super().__new__(cls, map(folded, phrases))
        new.heads = frozenset(phrase[:3] for phrase in new)
        return new


def table(rows: dict[str, str]) -> Phrases:
    """All phrases of a table."""
    return Phrases(phrase for row in rows.values() for phrase in row.split("|"))


def prints(text: str, phrases: Phrases) -> bool:
    """Whether the whole text, folded, is one of the phrases, whose heads tell most texts apart much sooner.

    >>> prints("» HOME", HOME_WORDS), prints("Homes", HOME_WORDS)
    (True, False)
    """
    return may_open(text, phrases.heads) and folded(text) in phrases


def may_open(text: str, heads: frozenset[str]) -> bool:
    """Whether the text, folded, may open with one of the heads."""
    head = text[:3]
    if head.lower()[:3] in heads:
        return True
    # Three letters or digits stay as they are when the text is folded; only a sigma's lower case looks at what follows.
    return len(head) < 3 or not head.isalnum() or "Σ" in head or "İ" in head


def openings(rows: dict[str, str]) -> tuple[str, ...]:
    """All phrases of a table, as texts are asked for that begin with one."""
    return tuple(sorted(phrase for row in rows.values() for phrase in row.split("|")))


def may_begin(text: str, heads: frozenset[str]) -> bool:
    """Whether the text, folded, may begin with a phrase of one of the heads, of two letters or more."""
    return may_open(text, heads) or text[:2].lower() in heads


LEFTOVER_LINES = table(LEFTOVERS)
CAPTION_WORDS = table(CAPTION_LABELS)
GENRE_WORDS = table(GENRES)
KEY_POINT_LABELS = table(KEY_POINTS)
CALL_OPENINGS, CALL_HEADS = openings(CALLS), table(CALLS).heads
CONSENT_OPENINGS, CONSENT_HEADS = openings(CONSENT), table(CONSENT).heads
TAG_LABEL_WORDS = table(TAG_LABELS)
HOME_WORDS = table(HOME_NAMES)
CREDIT_WORDS = table(CREDIT_OPENINGS)
# The longest label of all tables has 36 characters.
LONGEST_LABEL = 40
BAR = re.compile(r"[|·•]")
LABEL_END = re.compile(r"[:：|｜»›>→▶►–—]\s*|(?<=\s)-\s")


def are_leftovers(text: str, starts: Sequence[int] = ()) -> bool:
    """Whether a line is nothing but such leftovers between bars or dots, or in elements that begin at the offsets.

    >>> are_leftovers("[ Print this page | Share ]"), are_leftovers("AdvertisementLoading", (0, 13))
    (True, True)
    """
    if len(text) > 120 or not may_open(text, LEFTOVER_LINES.heads):
        return False
    parts = BAR.split(text) if BAR.search(text) else [text[a:b] for a, b in pairwise((*starts, len(text)))]
    return len(parts) > 1 and all(is_leftover(part) for part in parts)


def is_leftover(text: str) -> bool:
    """Whether the whole text is a theme's or plugin's line, such as "Exit mobile version"."""
    return len(text) <= 60 and prints(text, LEFTOVER_LINES)


def label_end(text: str, labels: Phrases) -> int:
    """Where one of the labels ends that the text opens with ("Photo: Ida Falk" → 7), else 0.

    >>> label_end("Photo: Ida Falk", CREDIT_WORDS)
    7
    """
    if not may_open(text, labels.heads):
        return 0
    text = text[: LONGEST_LABEL + 4]
    if text.isascii() and ":" not in text and "|" not in text and ">" not in text and " - " not in text:
        return 0
    for match in LABEL_END.finditer(text):
        if folded(text[: match.start()]) in labels:
            return match.end()
    return 0


def heads_key_points(text: str) -> bool:
    """Whether the whole text is the heading of a summary, such as "Key points"."""
    return len(text) <= LONGEST_LABEL and prints(text, KEY_POINT_LABELS)


def calls(text: str) -> bool:
    """Whether a text opens with words that ask the reader to subscribe, follow or pay.

    >>> calls("Sign up for our newsletter"), calls("Signs of spring")
    (True, False)
    """
    return may_begin(text, CALL_HEADS) and text[:60].lower().lstrip(EDGES).startswith(CALL_OPENINGS)


def asks_consent(text: str) -> bool:
    """Whether a text opens as the notes do that ask for consent to show what is embedded.

    >>> asks_consent("To view this content, change your settings."), asks_consent("To view this bird, rise early.")
    (True, False)
    """
    if not may_begin(text, CONSENT_HEADS):
        return False
    return text[:80].lower().replace("’", "'").lstrip(EDGES).startswith(CONSENT_OPENINGS)
