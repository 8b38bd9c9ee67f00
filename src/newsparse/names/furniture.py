"""The words of buttons, dates and counters that stand beside a byline and are no part of a name."""

# Words that say a fragment is page furniture: it is cut off at either end of a name, and is none by itself.
FURNITURE = frozenset({
    "follow", "following", "leave", "share", "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "email",
    "e-mail",
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
    "articles", "artikel", "shares", "categories", "category", "reading", "stories", "copied", "listen", "privacy",
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

# Days of the week as they stand before a date, shortened.
DAYS = frozenset("mon tue tues wed thu thur thurs fri sat sun lun mié jue vie sáb mer jeu ven sam dim gio dom".split())

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
