"""The words that announce links to other stories, by language, and the functions that recognise them.

Every row has a test row in tests/test_announcements.py.
"""

from newsparse.roles.phrases import LONGEST_LABEL, TAG_LABEL_WORDS, folded, may_begin, may_open, prints, table

# Words that announce other stories because of this one.
ANNOUNCES_STORIES = {
    "en": "read more|also read|read also|read next|more on this|more on this story|see also|related|related story|"
    "related stories|related article|related articles|related coverage|related content|related links|related reading|"
    "related news|further reading|in other news|don't miss|must read|recommended reading|more on this topic|explainer|"
    "read this|read|watch|also",
    "de": "lesen sie auch|lest auch|lesen sie mehr|lesen sie dazu|lesen sie hier|mehr zum thema|zum thema|"
    "zum selben thema|auch interessant|mehr dazu|lies auch|passend dazu|siehe auch|weiterlesen|"
    "das könnte sie auch interessieren",
    "fr": "à lire aussi|lire aussi|à lire également|lire également|sur le même sujet|sur le même thème|à voir aussi|"
    "voir aussi|à lire",
    "es": "seguí leyendo|sigue leyendo|siga leyendo|"
    "lea también|lee también|le puede interesar|te puede interesar|puede leer|más información|"
    "noticias relacionadas|lea además|vea también|leer también|relacionado|también te puede interesar",
    "pt": "leia também|leia mais|veja também|saiba mais|veja mais|notícias relacionadas|relacionadas",
    "it": "leggi anche|leggi di più|vedi anche|approfondisci|approfondimenti|articoli correlati|"
    "ti potrebbe interessare",
    "nl": "lees ook|lees meer|lees verder|zie ook|meer over dit onderwerp|gerelateerd",
    "sv": "läs också|läs även|läs mer|se även|relaterat",
    "no": "les også|les mer|se også",
    "da": "læs også|læs mere|se også",
    "fi": "lue myös|lue lisää|katso myös",
    "pl": "czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj też|"
    "przeczytaj także|czytaj więcej|powiązane",
    "cs": "čtěte také|čtěte též|přečtěte si také|více k tématu|související|mohlo by vás zajímat",
    "ru": "читайте также|читать также|читайте ещё|смотрите также|по теме|материалы по теме|подробнее",
    "uk": "читайте також|читати також|дивіться також|за темою",
    "tr": "ayrıca okuyun|bunu da okuyun|ilgili haber|ilgili haberler|ayrıca bakınız|devamını oku",
    "el": "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|δείτε επίσης|σχετικά",
    "ar": "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ ايضا|اقرأ المزيد|إقرأ أيضا|طالع أيضا|"
    "مواضيع ذات صلة|أخبار ذات صلة|ذات صلة",
    "fa": "بیشتر بخوانید|همچنین بخوانید|بخوانید|مطالب مرتبط|اخبار مرتبط",
    "he": "קראו גם|קרא גם|כתבות נוספות|עוד בנושא",
    "hi": "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|संबंधित खबरें|संबंधित ख़बरें",
    "bn": "আরও পড়ুন|আরো পড়ুন",
    "th": "อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|อ่านข่าวที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม",
    "vi": "xem thêm|đọc thêm|tin liên quan",
    "id": "baca juga|lihat juga|simak juga|berita terkait",
    "ja": "関連記事|あわせて読みたい|合わせて読みたい|こちらも|関連ニュース|あわせて読む|関連リンク|もっと読む",
    "zh": "相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|相關報導|更多新聞|推荐阅读|相关报道|更多報導|看更多",
    "ko": "관련기사|관련 기사|함께 보기|더 보기|관련 뉴스",
    "ro": "citește și|citeşte şi|citește mai mult|vezi și",
    "hy": "կարդացեք նաև",
    "bg": "четете още|прочетете още|вижте също|още по темата",
    "my": "ဆက်စပ်ဆောင်းပါးများ|ဆက်စပ်သတင်းများ",
    "hr": "pročitajte i|pročitajte još|pročitaj više|pogledajte i",
    "sr": "прочитајте још|прочитајте и|повезане вести",
    "ka": "წაიკითხეთ აგრეთვე|ამავე თემაზე",
    "ur": "مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں",
    "te": "ఇదీ చదవండి|ఇది కూడా చదవండి|ఇవి కూడా చదవండి",
    "ta": "மேலும் படிக்க|இதையும் படிங்க",
    "kn": "ಇದನ್ನೂ ಓದಿ",
    "ml": "ഇതും വായിക്കുക",
    "mr": "हे पण वाचा|हे ही वाचा|हेही वाचा",
    "gu": "આ પણ વાંચો",
    "pa": "ਇਹ ਵੀ ਪੜ੍ਹੋ",
    "sk": "čítajte aj|prečítajte si aj",
    "sl": "preberite tudi|preberite še",
    "lt": "taip pat skaitykite|skaitykite daugiau",
    "lv": "lasi arī|lasiet arī",
    "et": "loe ka|loe lisaks",
    "sq": "lexo edhe|lexoni edhe",
    "mk": "прочитајте и",
    "az": "həmçinin oxuyun",
    "ca": "llegeix també|llegiu també",
    "sw": "soma pia",
    "hu": "olvassa el ezt is|kapcsolódó|további cikkek|olvasd el ezt is",
}

# Headings of lists that would stand on any page of the site.
ANNOUNCES_SITE = {
    "en": "trending|trending now|most read|most popular|most viewed|popular|popular posts|latest|latest news|"
    "latest stories|top stories|recent posts|recent|you may like|you may also like|you might also like|"
    "recommended for you|recommended|more from|more news|more stories|editor's picks|around the web|from the web|"
    "sponsored|promoted|promoted stories|sponsored content|up next|more headlines|featured|what to read next|"
    "breaking news",
    "de": "meistgelesen|meistgelesene artikel|das könnte sie interessieren|neueste artikel|aktuelle nachrichten|"
    "beliebt|empfohlen|anzeige|top-themen",
    "fr": "les plus lus|les plus lues|à la une|dernières actualités|derniers articles|tendances|le fil info",
    "es": "lo más leído|lo más visto|lo último|últimas noticias|tendencias|más leídas|destacados",
    "pt": "mais lidas|mais lidos|últimas notícias|últimas|em alta|destaques",
    "it": "i più letti|più letti|ultime notizie|di tendenza|in evidenza",
    "nl": "meest gelezen|net binnen|laatste nieuws|populair",
    "sv": "mest läst|senaste nytt|populärt",
    "pl": "najczęściej czytane|najnowsze|popularne|polecane",
    "cs": "nejčtenější|nejnovější|doporučujeme",
    "ru": "самое читаемое|популярное|последние новости|главное|сейчас читают|новости партнеров",
    "tr": "en çok okunanlar|çok okunanlar|son dakika|son haberler|öne çıkanlar",
    "el": "δημοφιλή|τελευταία νέα|ροή ειδήσεων",
    "ar": "الأكثر قراءة|آخر الأخبار|الأكثر مشاهدة",
    "fa": "پربازدیدترین|پربیننده‌ترین|آخرین اخبار",
    "he": "הכי נקראות|הנקראות ביותר|חדשות אחרונות",
    "hi": "ट्रेंडिंग|सबसे ज्यादा पढ़ी गई|ताज़ा खबरें|ताजा खबरें",
    "th": "ข่าวยอดนิยม|ข่าวล่าสุด|ยอดนิยม",
    "ja": "ランキング|アクセスランキング|人気記事|新着記事|最新ニュース|おすすめ記事|おすすめ",
    "zh": "热门|热门新闻|最新消息|熱門新聞|點擊排行|排行榜|为您推荐",
    "ko": "많이 본 뉴스|인기 기사|최신 기사",
}

# How headings of lists begin that are made for this story; what follows may name its topic ("More on the bridge").
HEADS_STORIES = {
    "en": "related|similar articles|similar stories|similar posts|similar news|more on|more about|more stories on|"
    "more stories about|more coverage of|read more about|read more on|other stories on|people who read this",
    "de": "ähnliche artikel|ähnliche beiträge|ähnliche nachrichten|ähnliche meldungen|verwandte artikel|"
    "verwandte beiträge|verwandte nachrichten|mehr zum thema|mehr zu|mehr über|weitere artikel zum thema|"
    "weitere artikel zu|artikel zum thema|beiträge zum thema|passend zum thema|lesen sie auch|lesen sie zum thema",
    "fr": "sur le même sujet|sur le même thème|articles liés|articles associés|articles similaires|articles connexes|"
    "articles en relation|sur ce thème|"
    "à lire aussi|à lire également|en lien avec|plus sur|sujets liés",
    "es": "artículos relacionados|noticias relacionadas|notas relacionadas|contenido relacionado|"
    "contenidos relacionados|entradas relacionadas|más sobre|relacionados|relacionadas",
    "pt": "artigos relacionados|matérias relacionadas|notícias relacionadas|conteúdo relacionado|"
    "conteúdos relacionados|posts relacionados|mais sobre",
    "it": "articoli correlati|articoli collegati|articoli simili|notizie correlate|contenuti correlati|altro su|"
    "sullo stesso argomento",
    "nl": "gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|meer over",
    "sv": "relaterade artiklar|relaterade nyheter|relaterat innehåll|mer om|läs mer om",
    "no": "relaterte artikler|relaterte saker|mer om|les mer om",
    "da": "relaterede artikler|relaterede nyheder|mere om|læs mere om",
    "fi": "aiheeseen liittyvät|lisää aiheesta|aiheesta lisää|lue lisää aiheesta",
    "pl": "powiązane artykuły|powiązane materiały|podobne artykuły|podobne wpisy|więcej o|więcej na temat",
    "cs": "související články|podobné články|více o",
    "sk": "súvisiace články|podobné články|viac k téme",
    "hu": "kapcsolódó cikkek|kapcsolódó hírek|kapcsolódó írások",
    "ro": "articole similare|articole asemănătoare|știri similare|articole pe aceeași temă|pe aceeași temă",
    "hr": "povezani članci|povezane vijesti|povezane vesti|slični članci",
    "bg": "свързани статии|свързани новини|още по темата",
    "ru": "похожие статьи|похожие материалы|похожие новости|похожие записи|связанные материалы|связанные новости|"
    "ещё по теме|еще по теме|другие материалы по теме",
    "uk": "схожі новини|схожі статті|пов'язані новини|пов'язані статті|пов'язані матеріали|більше за темою",
    "tr": "ilgili haberler|ilgili içerikler|ilgili yazılar|benzer haberler|benzer yazılar|benzer içerikler",
    "el": "σχετικά άρθρα|σχετικά νέα|σχετικές ειδήσεις",
    "ar": "مقالات ذات صلة|أخبار ذات صلة|قصص ذات صلة|أخبار متعلقة|مقالات مشابهة",
    "fa": "مطالب مرتبط|اخبار مرتبط|مطالب مشابه",
    "he": "כתבות קשורות|כתבות נוספות בנושא|עוד בנושא",
    "hi": "संबंधित खबरें|संबंधित ख़बरें|संबंधित समाचार|संबंधित लेख",
    "bn": "সম্পর্কিত খবর|সম্পর্কিত সংবাদ",
    "th": "ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง",
    "vi": "bài viết liên quan|tin liên quan",
    "id": "artikel terkait|berita terkait",
    "ja": "関連記事|関連ニュース|関連コンテンツ|時系列で見る",
    "zh": "相关文章|相關文章|相关内容|相关新闻|相關新聞",
    "ko": "관련 기사|관련기사|관련 뉴스|연관 기사|관련 콘텐츠",
}

# How headings of lists begin that go on with a topic, a section or the site's name.
OPENS_LIST = {
    "en": "more from|more in|more news on|latest on|latest from|the latest on|news about|stories about",
    "de": "mehr aus|mehr von|mehr vom|weitere artikel über|aktuelles zu|nachrichten zu|alles zu",
    "fr": "plus de|dernières news sur|dernières actualités sur|toute l'actualité de|actualités sur",
    "es": "más de|más noticias de|más noticias sobre|últimas noticias de|últimas noticias sobre",
    "pt": "mais de|mais notícias de|mais notícias sobre|últimas notícias de|últimas notícias sobre",
    "it": "altre notizie su|ultime notizie su|notizie su",
    "nl": "meer van|meer nieuws over|laatste nieuws over",
    "sv": "mer från|senaste nytt om",
    "pl": "więcej z|najnowsze o",
    "ru": "новости о|больше о",
    "tr": "son haberler:|hakkında haberler",
}

# Headings that leave open whether the list was made for this story.
LEAVES_OPEN = {
    "en": "don't miss|must read|recommended reading|recommended|recommended for you|watch|more stories|more articles|"
    "more news|more information|further information|in other news|you may also like|you might also like|"
    "you may like|read more|read next|what to read next|up next|links",
    "de": "auch interessant|das könnte sie auch interessieren|das könnte sie interessieren|weitere artikel|"
    "weitere informationen|weitere themen|weitere meldungen|weiterlesen|mehr dazu",
    "fr": "autres articles|à lire|voir aussi",
    "es": "le puede interesar|te puede interesar|también te puede interesar|más información|más noticias",
    "pt": "leia mais|veja mais|mais notícias",
    "it": "leggi anche|ti potrebbe interessare|altri articoli",
    "nl": "lees meer|lees verder|meer artikelen",
    "sv": "läs mer|fler artiklar",
    "pl": "czytaj więcej|zobacz też",
    "ru": "подробнее|другие новости",
    "tr": "devamını oku|diğer haberler",
    "ja": "もっと読む|おすすめ記事",
    "zh": "更多新聞|看更多|推荐阅读",
    "ko": "더 보기",
}

# How links begin that lead to the whole list.
WHOLE_LIST = {
    "en": "view all|see all|show all|all articles|all stories|more articles|more stories|view more|see more|load more",
    "de": "alle anzeigen|alle artikel|mehr anzeigen|zur themenseite|zur startseite|zur übersicht",
    "fr": "voir tous|voir toutes|voir plus|tous les articles",
    "es": "ver todo|ver todos|ver todas|ver más",
    "pt": "ver todas|ver todos|ver mais",
    "it": "vedi tutti|vedi tutte|tutti gli articoli",
    "nl": "bekijk alle|alle artikelen|bekijk meer",
    "sv": "visa alla|visa fler",
    "pl": "zobacz wszystkie|pokaż więcej",
    "ru": "все новости|показать ещё|смотреть все",
    "tr": "tümünü gör|tüm haberler",
    "ja": "もっと見る|一覧を見る|すべて見る",
    "zh": "查看全部|查看更多",
    "ko": "전체보기|전체 보기|더보기",
}

# What the last element of a card's link says to bring the reader to the story.
BIDS_ON = {
    "en": "more|read more|read|read on|read full story|full story|continue reading|learn more|watch|view gallery",
    "de": "mehr|weiter|weiterlesen|mehr lesen|jetzt lesen|zum artikel|artikel lesen|mehr erfahren",
    "fr": "lire|lire la suite|lire l'article|en savoir plus",
    "es": "leer más|leer|seguir leyendo|ver más",
    "pt": "leia mais|ler mais|saiba mais",
    "it": "leggi|leggi tutto|leggi di più|continua",
    "nl": "meer|lees meer|lees verder",
    "sv": "läs mer|läs",
    "no": "les mer|les",
    "da": "læs mere|læs",
    "pl": "więcej|czytaj więcej|czytaj",
    "cs": "více|číst více",
    "ru": "подробнее|читать|читать далее",
    "tr": "devamı|devamını oku",
    "ja": "続きを読む|もっと読む",
    "zh": "阅读更多|閱讀更多|查看更多",
    "ko": "더 보기|자세히 보기",
}

STORY_ANNOUNCEMENTS = table(ANNOUNCES_STORIES)
SITE_ANNOUNCEMENTS = table(ANNOUNCES_SITE)
STORY_OPENINGS = table(HEADS_STORIES)
LIST_OPENINGS = table(OPENS_LIST)
OPEN_HEADINGS = table(LEAVES_OPEN)
BIDS = table(BIDS_ON)
WHOLE_LIST_OPENINGS = tuple(sorted(table(WHOLE_LIST)))
OPENING_HEADS = STORY_ANNOUNCEMENTS.heads | STORY_OPENINGS.heads
OPENING_LENGTHS = tuple(sorted({len(phrase) for phrase in STORY_OPENINGS | LIST_OPENINGS}))
# Some headings repeat the story's own headline behind their opening.
LONGEST_HEADING = 120


def announces_stories(text: str) -> bool:
    """Whether the whole text is a label such as "Read more:".

    Cases: czech-cteste-take-and-genitive-months, italian-di-author-and-leggi-anche.
    """
    return len(text) <= LONGEST_LABEL and prints(text, STORY_ANNOUNCEMENTS)


def announces_site_list(text: str) -> bool:
    """Whether the whole text heads a list that stands on any page of the site, such as "Trending".

    Cases: syndicated-story, turkish-flattened-text.
    """
    return len(text) <= LONGEST_LABEL and prints(text, SITE_ANNOUNCEMENTS)


def heads_stories(text: str) -> bool:
    """Whether a heading says that its list was made for this story, and is no list of topics.

    >>> heads_stories("More on the Orsk bridge"), heads_stories("Related topics"), heads_stories("More from us")
    (True, False, False)
    """
    if len(text) > LONGEST_HEADING or not may_open(text, OPENING_HEADS):
        return False
    words = folded(text)
    if words in OPEN_HEADINGS or not (words in STORY_ANNOUNCEMENTS or opens_with(words, STORY_OPENINGS)):
        return False
    return not any(words.endswith(label) for label in TAG_LABEL_WORDS)


def opens_list(text: str) -> bool:
    """Whether a heading opens as those do that go on with a topic ("More from Orsk")."""
    if len(text) > LONGEST_HEADING or not may_begin(text, LIST_OPENINGS.heads):
        return False
    return opens_with(folded(text), LIST_OPENINGS)


def opens_with(words: str, openings: frozenset[str]) -> bool:
    """Whether folded words are one of the openings, or one and more words behind it."""
    for end in OPENING_LENGTHS:
        if end > len(words):
            break
        if words[:end] in openings and not words[end : end + 1].isalpha():
            return True
    return False


def leaves_open(text: str) -> bool:
    """Whether a heading says of its list no more than that it goes on ("More articles")."""
    return len(text) <= LONGEST_LABEL and folded(text) in OPEN_HEADINGS


def leads_to_list(text: str) -> bool:
    """Whether a link leads to the whole list and to no story of it.

    >>> leads_to_list("View all related articles"), leads_to_list("Views of the harbour")
    (True, False)
    """
    words = folded(text[:LONGEST_LABEL])
    return words.startswith(WHOLE_LIST_OPENINGS) and any(
        words.startswith(opening) and not words[len(opening) : len(opening) + 1].isalpha()
        for opening in WHOLE_LIST_OPENINGS
    )


def bids_on(text: str) -> bool:
    """Whether the whole text bids the reader to go on to a story, such as "Read more"."""
    return len(text) <= LONGEST_LABEL and folded(text) in BIDS
