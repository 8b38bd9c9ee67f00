"""Words of class names, ids and printed labels come in; the concepts that they stand for come out, as bits."""

import re

(
    NAV, FOOTER, COMMENT, RELATED, SHARE, AD, SIDE, CAPTION, CREDIT, BYLINE, DATE, STANDFIRST, KICKER, SECTION, TAGS,
    SIGNUP, OVERLAY, BODY, PULLQUOTE, PROFILE, GALLERY, HEADER, PLAYER, SOCIAL_POST, LIVE, BREADCRUMB, HEADLINE, LABEL,
) = (1 << n for n in range(28))  # fmt: skip

CONCEPT_NAMES = (
    "nav", "footer", "comment", "related", "share", "ad", "side", "caption", "credit", "byline", "date", "standfirst",
    "kicker", "section", "tags", "signup", "overlay", "body", "pullquote", "profile", "gallery", "header", "player",
    "social_post", "live", "breadcrumb", "headline", "label",
)  # fmt: skip

WORDS: dict[int, str] = {
    NAV: "nav navbar navigation menu menus submenu topbar toolbar navi navigace offcanvas hamburger pagination pager "
    "paging skip sitemap toc menubar",
    FOOTER: "footer colophon legal copyright bottom fuss disclaimer imprint",
    COMMENT: "comment comments commentlist disqus respond reply replies kommentar kommentare comentarios comentario "
    "commenti commentaires discussion forum livefyre reactions coral userpost",
    RELATED: "related recommended recommendation recommendations recommend recirc recirculation readmore morestories "
    "teaser teasers similar upnext trending popular mostread mostviewed mostpopular latest outbrain taboola zergnet "
    "sponsored carousel siblings previous next prev more also interlink crosslinks relacionadas relacionados "
    "relacionada verwandte suggestions suggested suggest lire leggi onward seealso headlines stories articles posts "
    "news list feed slider teaserlist moreon weitere linkbox linklist",
    SHARE: "share sharing shares social follow addthis sharedaddy sharethis addtoany whatsapp socials partager teilen "
    "compartir tools buttons button actions bookmark",
    AD: "ad ads advert advertisement advertising advertorial adslot adunit dfp gpt banner sponsor sponsors promo "
    "promos promotion promobox anzeige werbung publicidad publicite pub commercial shop affiliate deal deals product "
    "products",
    SIDE: "sidebar aside rail secondary widget widgets sidecol rightcol leftcol complementary rightrail right",
    CAPTION: "caption captions figcaption legend legende bildunterschrift cutline didascalia pie bildtext imagetext "
    "imgdesc podpis pictext",
    CREDIT: "credit credits photographer photocredit fotograf copyrightholder attribution autorfoto imagecredit "
    "mediacredit",
    BYLINE: "byline bylines author authors autor autores autore auteur auteurs verfasser writer writers contributor "
    "contributors reporter signature vcard autoren creator journalist redaktor redakteur",
    DATE: "date dates time timestamp published pubdate publish datetime posted datum fecha updated dateline meta "
    "metadata metas postmeta entrymeta posttime pubtime lastmod modified",
    STANDFIRST: "standfirst dek deck subtitle subheadline subhead subheading lede lead leadtext intro introduction "
    "summary excerpt chapo chapeau vorspann sommario bajada entradilla ingress abstract teasertext subtitulo abstand "
    "sottotitolo keypoints highlights tldr perex takeaways synopsis",
    KICKER: "kicker eyebrow overline topline dachzeile spitzmarke pretitle antetitulo occhiello cintillo supertitle "
    "surtitle strapline catline vorzeile rutitr rotitr ustbaslik nadtytul nadtitulek surtitre",
    SECTION: "category categories cat rubrik rubric channel ressort catlinks categoria categorie rubrique",
    TAGS: "tags tag taglist keywords topics topic tagcloud themes schlagworte etiquetas mots hashtags",
    SIGNUP: "newsletter newsletters subscribe subscription signup paywall regwall login register cta membership "
    "donate donation abo optin inscription registration form piano premium meter support nieuwsbrief nyhetsbrev "
    "boletin infolettre abonnement",
    OVERLAY: "cookie cookies consent gdpr modal popup overlay lightbox dialog tooltip alert notification notice toast "
    "interstitial onetrust",
    BODY: "article content story body entry post text main artikel texto cuerpo articulo contenu articlebody "
    "storybody postcontent copy richtext prose wysiwyg paragraph texte corpo contenido maincontent",
    PULLQUOTE: "pullquote pullquotes",
    PROFILE: "bio biography authorbox aboutauthor profile avatar authorbio authorcard about",
    GALLERY: "gallery slideshow slide slides galleries galerie galeria diaporama photos swiper",
    HEADER: "header masthead head heading hero top title titles kopf intro",
    PLAYER: "player video videos audio podcast jwplayer brightcove playlist listen videojs",
    SOCIAL_POST: "tweet instagram tiktok fb embed twttr",
    LIVE: "live liveblog ticker liveticker livepost updates",
    BREADCRUMB: "breadcrumb breadcrumbs crumb crumbs yoast pathway brotkrumen migas",
    HEADLINE: "headline title titre titulo titolo uberschrift entrytitle posttitle articletitle hed",
    LABEL: "label caption badge tagline info infobox factbox box disclosure correction footnote note",
}  # fmt: skip

BITS: dict[str, int] = {}
for _bit, _words in WORDS.items():
    for _word in _words.split():
        BITS[_word] = BITS.get(_word, 0) | _bit
OPENS, ENDS = (1 << n for n in range(len(CONCEPT_NAMES), len(CONCEPT_NAMES) + 2))
"""The bits of what a word of the table may begin and end with where it is written as two."""
MEANINGS: dict[str, int] = dict(BITS)
for _word in BITS:
    for _at in range(1, len(_word)):
        MEANINGS[_word[:_at]] = MEANINGS.get(_word[:_at], 0) | OPENS
        MEANINGS[_word[_at:]] = MEANINGS.get(_word[_at:], 0) | ENDS
"""The bits of each word of the table, and of each piece of one."""

TAG_BITS = {
    "nav": NAV, "footer": FOOTER, "aside": SIDE, "figcaption": CAPTION, "header": HEADER, "article": BODY, "main": BODY,
    "menu": NAV, "form": SIGNUP, "address": BYLINE, "button": SHARE, "label": SIGNUP, "dialog": OVERLAY, "time": DATE,
}  # fmt: skip
ROLE_BITS = {
    "navigation": NAV, "contentinfo": FOOTER, "complementary": SIDE, "banner": HEADER, "search": NAV, "dialog": OVERLAY,
    "main": BODY, "article": BODY, "menu": NAV, "toolbar": SHARE,
}  # fmt: skip

ITEMPROP_BITS = {
    "headline": HEADLINE, "alternativeheadline": STANDFIRST, "description": STANDFIRST, "abstract": STANDFIRST,
    "author": BYLINE, "creator": BYLINE, "datepublished": DATE, "datemodified": DATE, "datecreated": DATE,
    "articlesection": SECTION, "articlebody": BODY, "keywords": TAGS, "caption": CAPTION, "copyrightholder": CREDIT,
    "comment": COMMENT,
}  # fmt: skip

SPLIT = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
LETTERS = bytes(code if 97 <= code <= 122 else 32 for code in range(256))
# Framework classes of that many words hold no more meaning than their first ones.
MAX_NAMES = 240


def name_bits(names: str) -> int:
    """The concepts of a class or id: of each of its words, and of each pair of words written apart.

    >>> name_bits("entry-content") == BODY
    True
    >>> bool(name_bits("readMore") & RELATED)
    True
    """
    names = names[:MAX_NAMES]
    if names.islower():
        listed = names.encode("ascii", "replace").translate(LETTERS).decode().split()
    else:
        listed = [word.lower() for word in SPLIT.findall(names)]
    found = meant = 0
    before = ""
    known = MEANINGS.get
    for word in listed:
        meaning = known(word, 0)
        if meant & OPENS and meaning & ENDS:
            found |= known(before + word, 0)
        found |= meaning
        before, meant = word, meaning
    return found & ~(OPENS | ENDS)
