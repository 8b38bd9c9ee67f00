"""Words that say what a date dates: published or modified, by language."""

from collections.abc import Sequence

from newsparse.moment.folding import fold
from newsparse.moment.tokens import MAX_LINE, TOKENS, Token
from newsparse.moment.value import Kind, Printed

# How far from a date its label may stand, in characters: "Published by A. N. Author and A. N. Other on …".
BEFORE, AFTER = 48, 24

# What the words before (or in some languages after) a date say that it dates.
PUBLISHED = {
    "en": "published,publish,posted,first published,originally published,publication,publication date,created,"
    "issued,released",
    "de": "veröffentlicht,erschienen,erstellt,publiziert,erstveröffentlichung,veröffentlichung,erstellt am",
    "fr": "publié,publiée,paru,parution,posté,créé,publication,mis en ligne,mise en ligne",
    "es": "publicado,publicada,publicación,creado",
    "pt": "publicado,publicada,publicação,postado,criado",
    "it": "pubblicato,pubblicata,pubblicazione,scritto",
    "ca": "publicat,publicada",
    "ro": "publicat,publicată,postat",
    "nl": "gepubliceerd,geplaatst,publicatie",
    "sv": "publicerad,publicerat,publicerades,skapad",
    "da": "publiceret,offentliggjort,udgivet,oprettet",
    "no": "publisert,opprettet",
    "fi": "julkaistu",
    "et": "avaldatud",
    "lv": "publicēts",
    "lt": "paskelbta,publikuota",
    "pl": "opublikowano,opublikowany,publikacja,data publikacji,dodano,utworzono",
    "cs": "publikováno,zveřejněno,vydáno",
    "sk": "publikované,zverejnené,uverejnené",
    "sl": "objavljeno",
    "hr": "objavljeno",
    "sr": "objavljeno,објављено",
    "hu": "megjelent,közzétéve,létrehozva,publikálva",
    "tr": "yayınlanma,yayınlandı,yayımlanma,giriş,giriş tarihi,oluşturulma,eklenme",
    "id": "diterbitkan,dipublikasikan,terbit,tayang",
    "vi": "đăng,xuất bản,ngày đăng",
    "ru": "опубликовано,опубликован,опубликована,дата публикации,создано,размещено",
    "uk": "опубліковано,дата публікації,створено",
    "be": "апублікавана",
    "bg": "публикувано,публикувана,публикуван",
    "el": "δημοσίευση,δημοσιεύθηκε,δημοσιεύτηκε,δημοσιευμένο",
    "he": "פורסם,פורסמה,תאריך פרסום",
    "ar": "نشر,نشرت,نشر في,تاريخ النشر,النشر",
    "fa": "انتشار,منتشر,تاریخ انتشار",
    "ur": "شائع",
    "hi": "प्रकाशित",
    "bn": "প্রকাশিত,প্রকাশ",
    "th": "เผยแพร่,เผยแพร่เมื่อ",
    "ja": "公開,公開日,掲載,掲載日,配信,投稿日,公開日時",
    "zh": "发布,發布,发表,發表,刊登,发布时间,發佈",
    "ko": "입력,등록,게시,게재,작성,기사입력,발행",
}

MODIFIED = {
    "en": "updated,update,last updated,last update,modified,last modified,edited,revised,amended,refreshed",
    "de": "aktualisiert,aktualisierung,geändert,stand,letzte änderung,bearbeitet,update,überarbeitet",
    "fr": "mis à jour,mise à jour,modifié,modifiée,actualisé,maj",
    "es": "actualizado,actualizada,actualización,modificado",
    "pt": "atualizado,atualizada,atualização,actualizado,modificado",
    "it": "aggiornato,aggiornata,aggiornamento,modificato,modifica",
    "ca": "actualitzat,actualitzada",
    "ro": "actualizat,actualizată,modificat",
    "nl": "bijgewerkt,gewijzigd,laatste update,aangepast",
    "sv": "uppdaterad,uppdaterat,uppdaterades,ändrad",
    "da": "opdateret,sidst opdateret,ændret",
    "no": "oppdatert,sist oppdatert,endret",
    "fi": "päivitetty,muokattu",
    "et": "uuendatud,muudetud",
    "lv": "atjaunots,atjaunināts",
    "lt": "atnaujinta",
    "pl": "aktualizacja,zaktualizowano,ostatnia aktualizacja,zmodyfikowano",
    "cs": "aktualizováno,aktualizace,upraveno",
    "sk": "aktualizované,aktualizácia,upravené",
    "sl": "posodobljeno",
    "hr": "ažurirano,izmijenjeno",
    "sr": "ažurirano,ажурирано,izmenjeno,измењено",
    "hu": "frissítve,módosítva,frissült",
    "tr": "güncelleme,güncellenme,güncellendi,son güncelleme",
    "id": "diperbarui,diupdate,pembaruan",
    "vi": "cập nhật",
    "ru": "обновлено,обновлена,обновлен,изменено,обновление",
    "uk": "оновлено,змінено",
    "be": "абноўлена",
    "bg": "обновено,обновена,актуализирано,променено",
    "el": "ενημέρωση,ενημερώθηκε,τελευταία ενημέρωση,τροποποιήθηκε",
    "he": "עודכן,עודכנה,עדכון,עדכון אחרון",
    "ar": "تحديث,آخر تحديث,تم التحديث,التحديث,عدل",
    "fa": "بروزرسانی,به روزرسانی,ویرایش",
    "ur": "اپ ڈیٹ",
    "hi": "अपडेटेड,अपडेट,अद्यतन,संशोधित",
    "bn": "আপডেট,হালনাগাদ",
    "th": "อัปเดต,อัพเดต,แก้ไข,ปรับปรุง,อัปเดตล่าสุด",
    "ja": "更新,最終更新,更新日,最終更新日,更新日時,改訂",
    "zh": "更新,更新时间,最后更新,修改,更新於,更新于",
    "ko": "수정,업데이트,최종수정,갱신",
}

# Words before a label that make its date one to come ("Next update: 9 February").
NEXT = {
    "en": "next", "de": "nächste,nächstes", "fr": "prochaine", "es": "próxima", "pt": "próxima", "it": "prossimo",
    "nl": "volgende", "sv": "nästa", "da": "næste", "no": "neste",
}  # fmt: skip
_NEXT = frozenset(fold(word) for row in NEXT.values() for word in row.split(","))

_LABELS: dict[str, Kind] = {}

_LABELS |= {fold(label): "published" for row in PUBLISHED.values() for label in row.split(",")}

_LABELS |= {fold(label): "modified" for row in MODIFIED.values() for label in row.split(",")}

_LABEL_ENDS = frozenset(label.split()[-1] for label in _LABELS)

# In scripts without spaces a label may be glued to other words; the longest first.
_GLUED_LABELS = sorted(
    (
        fold(label)
        for language in ("ja", "zh", "ko", "th")
        for table in (PUBLISHED, MODIFIED)
        for label in table[language].split(",")
    ),
    key=len,
    reverse=True,
)


def kind_between(tokens: Sequence[Token], start: int, end: int) -> Kind | None:
    """The kind that the last label between two offsets of a line announces."""
    return _kind_of([token for token in tokens if token.sort == "word"], start, end)


def label_kind(text: str) -> Kind | None:
    """What the last label word of a text announces, as in a block that holds nothing but "Last updated:".

    >>> label_kind("Zuletzt aktualisiert:")
    'modified'
    """
    words = [Token("word", m[0], m.start(), m.end(), fold(m[0])) for m in TOKENS.finditer(text[:MAX_LINE]) if m["word"]]
    return _kind_of(words, 0, MAX_LINE)


def with_kinds(line: str, tokens: Sequence[Token], found: Sequence[Printed]) -> tuple[Printed, ...]:
    """The dates with what the words before each say or, in a line that puts such words behind, the words after.

    Cases: modified-printed-published-declared, swedish-foto-colon-and-las-mer, finnish-julkaistu-and-paivitetty.
    """
    words = [token for token in tokens if token.sort == "word"]
    starts = [*(item.start for item in found), len(line)]
    ends = [0, *(item.end for item in found)]
    kinds = [_kind_of(words, max(end, item.start - BEFORE), item.start) for item, end in zip(found, ends, strict=False)]
    if kinds[0] is None:
        after = [
            _kind_of(words, item.end, min(start, item.end + AFTER))
            for item, start in zip(found, starts[1:], strict=True)
        ]
        kinds = after if after[-1] is not None else kinds
    return tuple(Printed(item.value, item.start, item.end, kind) for item, kind in zip(found, kinds, strict=True))


def _kind_of(words: Sequence[Token], start: int, end: int) -> Kind | None:
    """The kind that the last label between two offsets announces, unless it announces one to come."""
    inside = [word.fold for word in words if start <= word.start and word.end <= end]
    for index in range(len(inside) - 1, -1, -1):
        length, kind = _label_before(inside, index)
        if kind:
            return None if index >= length and inside[index - length] in _NEXT else kind
    return None


def _label_before(folds: Sequence[str], index: int) -> tuple[int, Kind | None]:
    """How many of the words up to an index are a label, and its kind."""
    if folds[index] in _LABEL_ENDS:
        for count in range(min(3, index + 1), 0, -1):
            if kind := _LABELS.get(" ".join(folds[index + 1 - count : index + 1])):
                return count, kind
    return 1, kind_of_word(folds[index])


def kind_of_word(fold: str) -> Kind | None:
    """The kind that one folded word announces; in scripts without spaces a label may be glued to other words."""
    if (kind := _LABELS.get(fold)) or fold < "\u0e00":
        return kind
    return next((_LABELS[label] for label in _GLUED_LABELS if label in fold), None)
