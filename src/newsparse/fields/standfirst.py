"""The standfirst: blocks labelled as standfirst and the body's paragraphs come in, one text an entry goes out."""

from collections.abc import Iterable, Iterator

from newsparse.evidence.spelling import fold, squash
from newsparse.fields.candidate import Candidate, Choice, Origin, first
from newsparse.roles.role import Labelled, Role

PRINTED = Origin("what is printed between headline and body and set apart from it", "dom", 0.8)
SOURCES = (PRINTED,)

# Words that announce the summary and are no part of it.
LABELS: dict[str, tuple[str, ...]] = {
    "en": ("key points", "key takeaways", "key facts", "in short", "in brief", "summary", "at a glance", "highlights",
           "the gist", "story highlights", "what to know", "tl;dr", "takeaways", "synopsis"),
    "de": ("das wichtigste in kürze", "auf einen blick", "kurz erklärt", "zusammenfassung", "das wichtigste",
           "darum geht's", "darum geht es", "in kürze", "kurz und knapp"),
    "fr": ("l'essentiel", "en bref", "résumé", "points clés", "en résumé", "ce qu'il faut retenir"),
    "es": ("en resumen", "resumen", "puntos clave", "claves", "las claves", "lo esencial"),
    "pt": ("resumo", "em resumo", "pontos-chave", "principais pontos"),
    "it": ("in breve", "in sintesi", "i punti chiave", "punti chiave", "riassunto"),
    "nl": ("in het kort", "samenvatting", "kort samengevat"),
    "sv": ("sammanfattning", "i korthet", "kort sagt"),
    "no": ("kortversjonen", "oppsummert", "sammendrag", "kort sagt"),
    "da": ("kort fortalt", "resumé", "opsummering"),
    "fi": ("lyhyesti", "tiivistelmä", "yhteenveto"),
    "pl": ("w skrócie", "podsumowanie", "najważniejsze informacje"),
    "cs": ("stručně", "shrnutí", "ve zkratce"),
    "hu": ("röviden", "összefoglaló"),
    "ro": ("pe scurt", "rezumat"),
    "ru": ("кратко", "коротко", "главное", "вкратце"),
    "uk": ("коротко", "стисло", "головне"),
    "tr": ("özet", "kısaca", "öne çıkanlar"),
    "el": ("συνοπτικά", "περίληψη", "με λίγα λόγια"),
    "ar": ("ملخص", "باختصار", "أبرز النقاط"),
    "he": ("תקציר", "בקצרה"),
    "hi": ("सारांश", "संक्षेप में"),
    "id": ("ringkasan", "intisari"),
    "ja": ("要約", "要点", "まとめ"),
    "zh": ("摘要", "要点", "重點", "重点"),
    "ko": ("요약", "핵심 요약"),
}  # fmt: skip

_LABELS = frozenset(squash(label) for entries in LABELS.values() for label in entries)
# A paragraph of the same letters has no more signs and spaces than that.
LONGEST_REPEATED = 3
_LONGEST_LABEL = max(len(label) for entries in LABELS.values() for label in entries)


def choose(labelled: Labelled, paragraphs: Iterable[str] = ()) -> Choice[tuple[str, ...]]:
    """The standfirst, or none where the page sets none apart; a meta description is no substitute.

    >>> choose(Labelled((), ())).value is None
    True
    """
    return first(candidates(labelled, paragraphs))


def candidates(labelled: Labelled, paragraphs: Iterable[str] = ()) -> Iterator[Candidate[tuple[str, ...]]]:
    """At most one candidate: all printed entries, without labels and without what the body repeats.

    Args:
        labelled: The page's blocks and their roles.
        paragraphs: Texts of the body's paragraphs.
    """
    printed = list(labelled.of(Role.STANDFIRST))
    longest = LONGEST_REPEATED * max((part.end - part.start for _, part in printed), default=0)
    seen = {squash(paragraph) for paragraph in paragraphs if len(paragraph) <= longest} | {""}
    entries: list[str] = []
    where = ""
    for block, part in printed:
        text = without_label(fold(block.text[part.start : part.end]))
        if squash(text) not in seen:
            seen.add(squash(text))
            entries.append(text)
            where = where or block.container.path()
    if entries:
        yield PRINTED.gives(tuple(entries), where)


def without_label(text: str) -> str:
    """The text without a label that opens it; empty where the text is nothing but a label.

    >>> without_label("In short: The ferry sails again.")
    'The ferry sails again.'
    """
    if squash(text) in _LABELS:
        return ""
    head, colon, rest = text.partition(":" if ":" in text[: _LONGEST_LABEL + 3] else "：")
    return rest.strip() if colon and squash(head) in _LABELS else text.strip(" •")
