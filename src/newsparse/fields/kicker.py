"""The short label over the headline: blocks labelled as kicker come in, 'Analysis' or None goes out."""

from collections.abc import Iterator

from newsparse.evidence.titles import fold, squash
from newsparse.fields.candidate import Candidate, Choice, first
from newsparse.roles.role import Labelled, Role

# A kicker is a label; what is longer is a sentence that belongs elsewhere.
LONGEST = 80

# Labels that name a genre: they stay a kicker even where the site files stories under the same word.
GENRES: dict[str, tuple[str, ...]] = {
    "en": ("analysis", "opinion", "comment", "commentary", "review", "editorial", "interview", "explainer", "exclusive",
           "fact check", "live", "obituary", "column", "profile", "breaking", "breaking news", "feature"),
    "de": ("analyse", "kommentar", "meinung", "leitartikel", "rezension", "kritik", "nachruf", "glosse", "reportage",
           "faktencheck", "exklusiv", "gastbeitrag", "gastkommentar", "kolumne", "porträt", "eilmeldung"),
    "fr": ("analyse", "opinion", "tribune", "éditorial", "critique", "entretien", "décryptage", "chronique", "enquête",
           "exclusif", "récit", "portrait", "en direct"),
    "es": ("análisis", "opinión", "entrevista", "crítica", "columna", "reportaje", "en directo", "en vivo", "exclusiva",
           "tribuna"),
    "pt": ("análise", "opinião", "crítica", "coluna", "reportagem", "ao vivo", "exclusivo"),
    "it": ("analisi", "commento", "recensione", "intervista", "l'intervista", "editoriale", "esclusiva", "in diretta"),
    "nl": ("analyse", "opinie", "recensie", "commentaar", "columns", "reportage", "achtergrond", "exclusief"),
    "sv": ("analys", "ledare", "debatt", "recension", "krönika", "intervju"),
    "no": ("analyse", "kommentar", "anmeldelse", "meninger", "intervju", "kronikk"),
    "da": ("analyse", "anmeldelse", "debat", "leder", "kronik"),
    "fi": ("analyysi", "kommentti", "arvio", "kolumni", "pääkirjoitus", "mielipide"),
    "pl": ("analiza", "opinia", "recenzja", "komentarz", "wywiad", "felieton"),
    "cs": ("analýza", "komentář", "recenze", "rozhovor", "glosa"),
    "ru": ("анализ", "мнение", "рецензия", "интервью", "комментарий", "репортаж", "эксклюзив"),
    "uk": ("аналіз", "думка", "інтервʼю", "інтерв'ю", "коментар"),
    "tr": ("analiz", "yorum", "röportaj", "inceleme", "özel haber"),
    "el": ("ανάλυση", "άποψη", "γνώμη", "συνέντευξη"),
    "ar": ("تحليل", "رأي", "مقابلة", "حوار", "خاص", "عاجل"),
    "he": ("דעה", "פרשנות", "ראיון", "ביקורת"),
    "hi": ("विश्लेषण", "राय", "समीक्षा", "साक्षात्कार"),
    "id": ("analisis", "opini", "wawancara", "ulasan"),
    "ja": ("社説", "解説", "コラム", "独自", "速報"),
    "zh": ("评论", "分析", "社论", "专访", "评论员文章", "評論", "社論", "專訪", "独家"),
    "ko": ("사설", "칼럼", "단독", "분석", "인터뷰"),
}  # fmt: skip

_GENRES = frozenset(squash(word) for entries in GENRES.values() for word in entries)


def choose(labelled: Labelled, headline: str | None = None, section: str | None = None) -> Choice[str]:
    """The kicker, or none where the page prints none.

    >>> choose(Labelled((), ())).value is None
    True
    """
    return first(candidates(labelled, headline, section))


def candidates(labelled: Labelled, headline: str | None = None, section: str | None = None) -> Iterator[Candidate[str]]:
    """The printed kickers in reading order; a bare section's name is one only where it names a genre."""
    for block, part in labelled.of(Role.KICKER):
        text = fold(block.text[part.start : part.end]).strip(" :|｜：/–—-•·")
        flat = squash(text)
        if not flat or len(text) > LONGEST or flat == squash(headline or ""):
            continue
        if flat != squash(section or "") or flat in _GENRES:
            yield Candidate(text, "dom", block.container.path(), 0.9 if flat in _GENRES else 0.8)
