"""Text in, a moment out: `declared` reads stamps of machines, `printed_all` the dates that a line prints.

A value is a `datetime` (aware where the offset is known) or a `date` where only the day is given; never a guess: a
missing day, month or year, an undecidable order of day and month, or a year outside 1990..2100 gives nothing.

How a printed line is read: one regex cuts it into tokens (numeric dates, clock times, numbers, words), each month word
looks at the numbers beside it, a time beside a date is joined to it, and the words before a date say what it dates.
dateparser is asked only for month names of languages without a row in MONTHS, and for relative dates; it takes
0.15 s to import and up to 0.2 s for the first question in a language, so it is imported when first needed.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from typing import Literal, NamedTuple
from unicodedata import normalize

Moment = datetime | date
Kind = Literal["published", "modified"]

FIRST_YEAR, LAST_YEAR = 1990, 2100
# A printed date line is short; what stands beyond is prose.
MAX_LINE = 300
MAX_STAMP = 80
# How far from a date its label may stand, in characters: "Published by A. N. Author and A. N. Other on …".
BEFORE, AFTER = 48, 24

# ---------------------------------------------------------------------------------------------------------------- words

_MARKS = dict.fromkeys([*range(0x300, 0x370), 0x653, 0x654, 0x655]) | str.maketrans("ıيكى", "iیکی")


def _fold(word: str) -> str:
    """A word in the form that the tables use: lower case, no accents, one shape for letters that look alike."""
    return word.lower() if word.isascii() else normalize("NFKD", word).translate(_MARKS).casefold().translate(_MARKS)


# Forms of the twelve months: months by "|", forms by ",". Nominative, the case that stands in a date, abbreviations.
MONTHS = {
    "en": "january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sept,"
    "sep|october,oct|november,nov|december,dec",
    "de": "januar,jan,jänner,jän|februar,feb,febr|märz,mär,mrz,maerz|april,apr|mai|juni,jun|juli,jul|august,"
    "aug|september,sept,sep|oktober,okt|november,nov|dezember,dez",
    "fr": "janvier,janv,jan|février,févr,fév|mars|avril,avr|mai|juin|juillet,juil|août|septembre,sept|octobre,"
    "oct|novembre,nov|décembre,déc",
    "es": "enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,"
    "setiembre,sept,sep,set|octubre,oct|noviembre,nov|diciembre,dic",
    "pt": "janeiro,jan|fevereiro,fev|março,mar|abril,abr|maio,mai|junho,jun|julho,jul|agosto,ago|setembro,"
    "set|outubro,out|novembro,nov|dezembro,dez",
    "it": "gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,"
    "sett,set|ottobre,ott|novembre,nov|dicembre,dic",
    "ca": "gener,gen|febrer,febr|març|abril,abr|maig|juny|juliol,jul|agost,ag|setembre,set|octubre,oct|novembre,"
    "nov|desembre,des",
    "ro": "ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept,"
    "sep|octombrie,oct|noiembrie,noi,nov|decembrie,dec",
    "nl": "januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sept,"
    "sep|oktober,okt|november,nov|december,dec",
    "sv": "januari,jan|februari,feb|mars|april,apr|maj|juni,jun|juli,jul|augusti,aug|september,sept,sep|oktober,"
    "okt|november,nov|december,dec",
    "da": "januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sept,"
    "sep|oktober,okt|november,nov|december,dec",
    "no": "januar,jan|februar,feb|mars|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,"
    "okt|november,nov|desember,des",
    "fi": "tammikuuta,tammikuu,tammi|helmikuuta,helmikuu,helmi|maaliskuuta,maaliskuu,maalis|huhtikuuta,huhtikuu,"
    "huhti|toukokuuta,toukokuu,touko|kesäkuuta,kesäkuu,kesä|heinäkuuta,heinäkuu,heinä|elokuuta,elokuu,"
    "elo|syyskuuta,syyskuu,syys|lokakuuta,lokakuu,loka|marraskuuta,marraskuu,marras|joulukuuta,joulukuu,joulu",
    "et": "jaanuar,jaan|veebruar,veebr|märts|aprill,apr|mai|juuni|juuli|august,aug|september,sept|oktoober,"
    "okt|november,nov|detsember,dets",
    "lv": "janvāris,janvārī,janv|februāris,februārī,febr|marts,martā|aprīlis,aprīlī,apr|maijs,maijā|jūnijs,"
    "jūnijā|jūlijs,jūlijā|augusts,augustā,aug|septembris,septembrī,sept|oktobris,oktobrī,okt|novembris,novembrī,"
    "nov|decembris,decembrī,dec",
    "lt": "sausio,sausis|vasario,vasaris|kovo,kovas|balandžio,balandis|gegužės,gegužė|birželio,birželis|liepos,"
    "liepa|rugpjūčio,rugpjūtis|rugsėjo,rugsėjis|spalio,spalis|lapkričio,lapkritis|gruodžio,gruodis",
    "pl": "stycznia,styczeń,sty|lutego,luty,lut|marca,marzec,mar|kwietnia,kwiecień,kwi|maja,maj|czerwca,czerwiec,"
    "cze|lipca,lipiec,lip|sierpnia,sierpień,sie|września,wrzesień,wrz|października,październik,paź|listopada,"
    "listopad,lis|grudnia,grudzień,gru",
    "cs": "ledna,leden,led|února,únor|března,březen|dubna,duben|května,květen|června,červen|července,"
    "červenec|srpna,srpen|září|října,říjen|listopadu,listopad|prosince,prosinec",
    "sk": "januára,január,jan|februára,február,feb|marca,marec,mar|apríla,apríl,apr|mája,máj|júna,jún|júla,"
    "júl|augusta,august,aug|septembra,september,sep|októbra,október,okt|novembra,november,nov|decembra,december,"
    "dec",
    "sl": "januarja,januar,jan|februarja,februar,feb|marca,marec,mar|aprila,april,apr|maja,maj|junija,junij,"
    "jun|julija,julij,jul|avgusta,avgust,avg|septembra,september,sep|oktobra,oktober,okt|novembra,november,"
    "nov|decembra,december,dec",
    "hr": "siječnja,siječanj,sij|veljače,veljača,velj|ožujka,ožujak,ožu|travnja,travanj,tra|svibnja,svibanj,"
    "svi|lipnja,lipanj,lip|srpnja,srpanj,srp|kolovoza,kolovoz,kol|rujna,rujan,ruj|listopada,listopad,"
    "lis|studenoga,studenog,studeni,stu|prosinca,prosinac,pro",
    "sr": "januar,januara,jan,јануар,јануара,јан|februar,februara,feb,фебруар,фебруара,феб|mart,marta,mar,март,"
    "марта,мар|april,aprila,apr,април,априла,апр|maj,maja,мај,маја|jun,juna,јун,јуна|jul,jula,јул,јула|avgust,"
    "avgusta,avg,август,августа,авг|septembar,septembra,sep,септембар,септембра,сеп|oktobar,oktobra,okt,октобар,"
    "октобра,окт|novembar,novembra,nov,новембар,новембра,нов|decembar,decembra,dec,децембар,децембра,дец",
    "hu": "január,jan|február,febr,feb|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus,"
    "aug|szeptember,szept|október,okt|november,nov|december,dec",
    "tr": "ocak,oca|şubat,şub|mart,mar|nisan,nis|mayıs,may|haziran,haz|temmuz,tem|ağustos,ağu|eylül,eyl|ekim,"
    "eki|kasım,kas|aralık,ara",
    "az": "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
    "eu": "urtarrilaren,urtarrila,urt|otsailaren,otsaila,ots|martxoaren,martxoa,mar|apirilaren,apirila,"
    "api|maiatzaren,maiatza,mai|ekainaren,ekaina,eka|uztailaren,uztaila,uzt|abuztuaren,abuztua,abu|irailaren,"
    "iraila,ira|urriaren,urria,urr|azaroaren,azaroa,aza|abenduaren,abendua,abe",
    "id": "januari,jan|februari,feb|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agt,ags|september,sep,"
    "sept|oktober,okt|november,nov,nop|desember,des",
    "ms": "januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos|september,sept,sep|oktober,okt|november,"
    "nov|disember,dis",
    "tl": "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre",
    "vi": "tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|"
    "tháng mười một|tháng mười hai",
    "ru": "января,январь,янв|февраля,февраль,фев,февр|марта,март,мар|апреля,апрель,апр|мая,май|июня,июнь,"
    "июн|июля,июль,июл|августа,август,авг|сентября,сентябрь,сен,сент|октября,октябрь,окт|ноября,ноябрь,ноя,"
    "нояб|декабря,декабрь,дек",
    "uk": "січня,січень,січ|лютого,лютий,лют|березня,березень,бер|квітня,квітень,квіт|травня,травень,трав|червня,"
    "червень,черв|липня,липень,лип|серпня,серпень,серп|вересня,вересень,вер|жовтня,жовтень,жовт|листопада,"
    "листопад,лист|грудня,грудень,груд",
    "be": "студзеня,студзень|лютага,люты|сакавіка,сакавік|красавіка,красавік|траўня,травень,мая|чэрвеня,"
    "чэрвень|ліпеня,ліпень|жніўня,жнівень|верасня,верасень|кастрычніка,кастрычнік|лістапада,лістапад|снежня,"
    "снежань",
    "bg": "януари,яну|февруари,фев|март,мар|април,апр|май|юни|юли|август,авг|септември,септ,сеп|октомври,"
    "окт|ноември,ное|декември,дек",
    "mk": "јануари,јан|февруари,фев|март,мар|април,апр|мај|јуни|јули|август,авг|септември,сеп|октомври,"
    "окт|ноември|декември,дек",
    "el": "ιανουαρίου,ιανουάριος,ιαν|φεβρουαρίου,φεβρουάριος,φεβ|μαρτίου,μάρτιος,μαρ|απριλίου,απρίλιος,απρ|μαΐου,"
    "μάιος,μαϊ|ιουνίου,ιούνιος,ιουν|ιουλίου,ιούλιος,ιουλ|αυγούστου,αύγουστος,αυγ|σεπτεμβρίου,σεπτέμβριος,σεπτ,"
    "σεπ|οκτωβρίου,οκτώβριος,οκτ|νοεμβρίου,νοέμβριος,νοε|δεκεμβρίου,δεκέμβριος,δεκ",
    "he": "ינואר,בינואר|פברואר,בפברואר|מרץ,במרץ,מרס,במרס|אפריל,באפריל|מאי,במאי|יוני,ביוני|יולי,ביולי|אוגוסט,"
    "באוגוסט|ספטמבר,בספטמבר|אוקטובר,באוקטובר|נובמבר,בנובמבר|דצמבר,בדצמבר",
    "ar": "يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,إبريل,نيسان,أفريل|مايو,أيار,ماي|يونيو,"
    "يونيه,حزيران,جوان|يوليو,يوليه,تموز,جويلية,يوليوز|أغسطس,آب,أوت,غشت|سبتمبر,أيلول,شتنبر|أكتوبر,"
    "تشرين الأول|نوفمبر,تشرين الثاني,نونبر|ديسمبر,كانون الأول,دجنبر",
    "fa": "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه,جولای|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "hi": "जनवरी|फरवरी,फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर,अक्तूबर|नवंबर,नवम्बर|दिसंबर,दिसम्बर",
    "mr": "जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर",
    "bn": "জানুয়ারি,জানুয়ারী|ফেব্রুয়ারি,ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট,আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
    "th": "มกราคม,ม.ค|กุมภาพันธ์,ก.พ|มีนาคม,มี.ค|เมษายน,เม.ย|พฤษภาคม,พ.ค|มิถุนายน,มิ.ย|กรกฎาคม,ก.ค|สิงหาคม,"
    "ส.ค|กันยายน,ก.ย|ตุลาคม,ต.ค|พฤศจิกายน,พ.ย|ธันวาคม,ธ.ค",
}
JALALI = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"

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

# Words of relative dates: before the amount, after it (also glued, in scripts without spaces), and whole days.
AGO_BEFORE = frozenset(map(_fold, "vor il fa hace há ha منذ قبل před pred pre πριν לפני acum пред преди για".split()))
AGO_AFTER = frozenset(
    map(
        _fold,
        "ago fa geleden назад önce temu sedan siden sitten тому lalu trước पहले"
        " আগে قبل پیش پہلے ezelőtt atrás prieš tagasi"
        " əvvəl таму nakaraan".split(),
    )
)
AGO_GLUED = tuple(map(_fold, ("前", "전", "ที่แล้ว", "ที่ผ่านมา")))
TODAY = frozenset(
    map(
        _fold,
        "today heute aujourd hoy hoje oggi avui astăzi azi"
        " vandaag idag tänään täna šodien dzisiaj dziś dnes danes danas"
        " ma bugün сегодня сьогодні днес денес σήμερα היום اليوم امروز आज আজ วันนี้ 今日 今天 오늘".split(),
    )
)
YESTERDAY = frozenset(
    map(
        _fold,
        "yesterday gestern hier ayer ontem ieri ahir gisteren igår eilen eile vakar"
        " wczoraj včera včeraj jučer juče tegnap dün"
        " dünən kemarin вчера вчора χθες χτες אתמול أمس دیروز कल গতকাল เมื่อวาน 昨日 昨天 어제".split(),
    )
)


def _months(row: str) -> dict[str, int]:
    """A row of the table as folded form -> month number."""
    return {_fold(form): number for number, forms in enumerate(row.split("|"), 1) for form in forms.split(",")}


def _agreed(rows: Sequence[dict[str, int]]) -> dict[str, int]:
    """The forms on which all languages agree; 'listopad' is October in one language and November in another."""
    merged: dict[str, int] = {}
    for row in rows:
        for form, month in row.items():
            merged[form] = month if merged.get(form, month) == month else 0
    return {form: month for form, month in merged.items() if month}


_OWN = {language: _months(row) for language, row in MONTHS.items()}
_ANY = _agreed(tuple(_OWN.values()))
_JALALI = _months(JALALI)
# Words that open a month's name of several words, as in Arabic and Vietnamese.
_OPENERS = frozenset(form.split()[0] for form in _ANY if " " in form)
_MONTH_WORDS = frozenset(form.split()[0] for row in (*_OWN.values(), _JALALI) for form in row)
_LABELS: dict[str, Kind] = {}
_LABELS |= {_fold(label): "published" for row in PUBLISHED.values() for label in row.split(",")}
_LABELS |= {_fold(label): "modified" for row in MODIFIED.values() for label in row.split(",")}
_LABEL_ENDS = frozenset(label.split()[-1] for label in _LABELS)
# In scripts without spaces a label may be glued to other words; the longest first.
_GLUED_LABELS = sorted(
    (
        _fold(label)
        for language in ("ja", "zh", "ko", "th")
        for table in (PUBLISHED, MODIFIED)
        for label in table[language].split(",")
    ),
    key=len,
    reverse=True,
)
# Words that may stand between the day, the month and the year.
_JOINTS = frozenset(
    map(_fold, "st nd rd th er re ème de of del do d di den the o a η ης ου m gada năm ko е го na жылғы ж".split())
)

# ---------------------------------------------------------------------------------------------------------------- zones

_FIXED_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "EAT": 180, "CAT": 120, "WAT": 60, "SAST": 120, "PKT": 300,
    "WIB": 420, "WITA": 480, "ICT": 420, "HKT": 480, "SGT": 480, "AWST": 480, "JST": 540, "KST": 540, "AEST": 600,
    "AEDT": 660, "NZST": 720, "NZDT": 780, "EDT": -240, "CDT": -300, "MDT": -360, "PDT": -420, "AKDT": -480,
    "AKST": -540, "HST": -600, "BRT": -180, "ART": -180,
}  # fmt: skip
# Names that mean something else elsewhere, with the regions (or languages) in which they mean this.
_NORTH_AMERICA = frozenset({"US", "CA"})
_INDIA = frozenset({"IN", "hi", "ta", "te", "kn", "ml", "mr", "gu", "pa"})
_LOCAL_ZONES = {
    "CST": (-360, _NORTH_AMERICA),
    "MST": (-420, _NORTH_AMERICA),
    "PST": (-480, _NORTH_AMERICA),
    "IST": (330, _INDIA),
    "WIT": (540, frozenset({"ID", "id"})),
    "GST": (240, frozenset({"AE", "OM"})),
}
_US_ZONES = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}


def _sunday(year: int, month: int, nth: int) -> date:
    """The nth Sunday of a month; nth 0 is the last one of a month of 31 days."""
    if nth == 0:
        return date(year, month, 31) - timedelta(days=(date(year, month, 31).weekday() + 1) % 7)
    return date(year, month, 1) + timedelta(days=(6 - date(year, month, 1).weekday()) % 7 + 7 * (nth - 1))


def _zone_minutes(name: str, day: date, language: str | None) -> int | None:
    """Minutes east of Greenwich that a printed zone name means on a day, or None where that is not certain."""
    primary, region = _tag(language)
    if name in _FIXED_ZONES:
        return _FIXED_ZONES[name]
    if name in _LOCAL_ZONES:
        minutes, places = _LOCAL_ZONES[name]
        return minutes if region in places or primary in places else None
    if name == "EST":
        return None if region == "AU" else -300
    if name == "BST":
        return (
            60
            if region != "BD" and primary != "bn" and _sunday(day.year, 3, 0) < day < _sunday(day.year, 10, 0)
            else None
        )
    if (
        name not in _US_ZONES
        or day.year < 2007
        or not (region in _NORTH_AMERICA or (name == "ET" and primary in ("en", None)))
    ):
        return None
    start, end = _sunday(day.year, 3, 2), _sunday(day.year, 11, 1)
    if day in (start, end):
        return None
    return _US_ZONES[name] + (60 if start < day < end else 0)


def _tag(language: str | None) -> tuple[str | None, str | None]:
    """Primary language and region of a BCP 47 tag: 'en-Latn-US' -> ('en', 'US')."""
    if not language:
        return None, None
    primary, *rest = language.replace("_", "-").split("-")
    return primary.lower(), next((part.upper() for part in rest if len(part) == 2 and part.isalpha()), None)


# ------------------------------------------------------------------------------------------------------------- declared

_ISO = re.compile(
    r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
    r"(?:[T\s]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,20}))?)?(?![:\d])\s?([AaPp][Mm])?"
    r"(?:\s{0,2}(Z|[A-Z]{2,5}\b|[+-]\d{1,2}(?::?\d{2})?(?!\d)))?(?:\s?\[[^\]]{0,40}\]|\s[A-Z][A-Za-z/_]{1,40})?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,20})?(Z|[+-]\d{2}:?\d{2})?)?")
_EPOCH = re.compile(r"(\d{9,10})(?:\.\d{1,9})?|(\d{12,13})")
_RFC = re.compile(
    r"(?:[A-Z][a-z]{2,8},? )?(?P<day>\d{1,2})[ -](?P<month>[A-Z][a-z]{2})[ -](?P<year>\d{4}) "
    r"(?P<clock>\d\d:\d\d(?::\d\d)?)(?: (?P<zone>[A-Z]{1,5}|[+-]\d{4}))?"
)
_JAVA = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) {1,2}(?P<day>\d{1,2}) (?P<clock>\d\d:\d\d:\d\d) "
    r"(?:(?P<zone>[A-Z]{1,5}|GMT[+-]\d\d:\d\d) )?(?P<year>\d{4})"
)


def declared(text: str, *, language: str | None = None) -> Moment | None:
    """Read a stamp that a machine wrote, as JSON-LD, meta elements and `datetime` attributes hold it.

    Args:
        text: The whole stamp; white space around it is ignored.
        language: BCP 47 tag of the page, for the pages that declare a date as they print it ("3 mai 2024").

    Returns:
        A datetime with the offset as declared (naive where there is none), a date where only the day is given, or None.

    >>> declared("2024-05-03T15:47:42+0200").isoformat()
    '2024-05-03T15:47:42+02:00'
    >>> declared("2024-05-03")
    datetime.date(2024, 5, 3)
    >>> declared("2024-05") is None
    True
    """
    text = text.strip()
    if not 8 <= len(text) <= MAX_STAMP:
        return None
    value = _stamp(text, language)
    if value is not None or _is_stamp(text) or text.isdecimal():
        return value
    found = printed_all(text, language=language, now=None)
    return found[0].value if len(found) == 1 else None


def _is_stamp(text: str) -> bool:
    """Whether a text has the form of a stamp, so that nothing else is to be tried where its value is none."""
    return bool(_ISO.fullmatch(text) or _RFC.fullmatch(text) or _JAVA.fullmatch(text))


def _stamp(text: str, language: str | None) -> Moment | None:
    """A stamp in one of the forms that machines write, or None."""
    if len(text) > 16 and text[4] == "-" and text[10] in "Tt ":
        try:
            return _plausible(datetime.fromisoformat(text))
        except ValueError:
            pass
    try:
        if match := _ISO.fullmatch(text):
            return _plausible(_from_iso(match, language))
        if text.isascii() and text[0].isdigit() and (value := _from_digits(text)) is not None:
            return _plausible(value)
        if match := _RFC.fullmatch(text) or _JAVA.fullmatch(text):
            return _plausible(_from_names(match, language))
    except (ValueError, OverflowError):
        return None
    return None


def declared_in(value: object, *, language: str | None = None) -> Moment | None:
    """Read a stamp out of a JSON value: a text, a number of seconds or milliseconds, a list, or {"@value": ...}.

    >>> declared_in([{"@value": "2024-05-03"}])
    datetime.date(2024, 5, 3)
    >>> declared_in(1714744062).isoformat()
    '2024-05-03T13:47:42+00:00'
    """
    for _ in range(3):
        if isinstance(value, list | tuple) and value:
            value = value[0]
        elif isinstance(value, dict):
            value = value.get("@value")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return declared(
        value if isinstance(value, str) else str(int(value)) if abs(value) < 1e15 else "", language=language
    )


def _plausible(value: Moment) -> Moment | None:
    """The value, if a web page can bear it."""
    return value if FIRST_YEAR <= value.year <= LAST_YEAR else None


def _from_iso(match: re.Match[str], language: str | None) -> Moment:
    """The moment of a match of _ISO; raises ValueError for an impossible one."""
    year, month, day, hour, minute, second, fraction, half, zone = match.groups()
    when = date(int(year), int(month), int(day))
    if hour is None:
        return when
    clock = time(_hour(int(hour), half), int(minute), int(second or 0), int((fraction or "0")[:6].ljust(6, "0")))
    return datetime.combine(when, clock, _zone(zone, when, language))


def _from_digits(text: str) -> Moment | None:
    """The moment of a stamp of digits alone: seconds, milliseconds, or a date written without separators."""
    if match := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second, zone = match.groups()
        when = date(int(year), int(month), int(day)) if int(month) <= 12 else None
        if when and hour is None:
            return when
        if when and FIRST_YEAR <= when.year <= LAST_YEAR:
            return datetime.combine(when, time(int(hour), int(minute), int(second or 0)), _zone(zone, when, None))
    if match := _EPOCH.fullmatch(text):
        seconds, milliseconds = match.groups()
        return datetime.fromtimestamp(int(seconds) if seconds else int(milliseconds) / 1000, UTC)
    return None


def _from_names(match: re.Match[str], language: str | None) -> Moment:
    """The moment of a match of _RFC (mail headers) or _JAVA (as `java.util.Date` prints); may raise ValueError."""
    month = _OWN["en"].get(match["month"].lower(), 0)
    when = date(int(match["year"]), month, int(match["day"]))
    return datetime.combine(when, time.fromisoformat(match["clock"]), _zone(match["zone"], when, language))


def _zone(text: str | None, day: date, language: str | None) -> timezone | None:
    """The fixed offset that '+02', '-0530', 'GMT+3' or 'CEST' stands for, or None."""
    if not text:
        return None
    match = re.fullmatch(r"(?:GMT|UTC)?\s?([+\-−–])(\d{1,2}):?(\d{2})?", text)
    if match is None:
        minutes = _zone_minutes(text, day, language)
    else:
        minutes = (int(match[2]) * 60 + int(match[3] or 0)) * (1 if match[1] == "+" else -1)
    if minutes is None or abs(minutes) > 14 * 60:
        return None
    return UTC if minutes == 0 else timezone(timedelta(minutes=minutes))


def _hour(hour: int, half: str | None) -> int:
    """The hour of the day, 0 to 23, from a clock's hour and the half of the day it stands in."""
    if not half or hour > 12:
        return hour
    return hour % 12 + (12 if half[0] in "pP" else 0)


# -------------------------------------------------------------------------------------------------------------- printed


class Printed(NamedTuple):
    """A date that a line prints: its value, where it stands (characters, with the time), and what words say of it."""

    value: Moment
    start: int
    end: int
    kind: Kind | None = None


class _Token(NamedTuple):
    """A piece of a line; `fold` is the folded form of words."""

    sort: str
    text: str
    start: int
    end: int
    fold: str = ""


class _Day(NamedTuple):
    """A calendar day found in tokens first..last (indexes, both inside)."""

    first: int
    last: int
    value: date


_LETTER = (
    r"[^\s\d!-/:-@\[-`{-~\u00a0-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u060c\u061b\u2000-\u2bff\u3000-\u303f\uff01-\uff20"
    r"\U0001f000-\U0001faff]"
)
# Elements set side by side print without a space ("By Ann LeeMay 3, 2024"): a word ends before such a capital.
_GLUED = r"[A-Z]?[a-z]++(?=[A-Z][a-z])"
_TOKENS = re.compile(
    rf"""
    (?P<cjk>  (?: \d{{4}} | (?:令和|平成|民國|民国)\s?(?:\d{{1,3}}|元) )
              \s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일号號]? )
  | (?P<word> [\u0e00-\u0e7f]+(?:\.[\u0e00-\u0e7f]+)+ | {_GLUED} | {_LETTER}+ )
  | (?P<iso>  \d{{4}}-\d\d-\d\dT\d\d:\d\d[0-9:.+\-Zz]{{0,24}} )
  | (?P<ymd>  \d{{4}}(?:\.\s?|/|-)\d{{1,2}}(?:\.\s?|/|-)\d{{1,2}}(?!\d) )
  | (?P<dmy>  \d{{1,2}}(?:\.\s?|/|-|\s/\s)\d{{1,2}}(?:\.\s?|/|-|\s/\s)(?:\d{{4}}|\d\d)(?!\d|\.\d) )
  | (?P<time> \d{{1,2}}(?: :\d\d(?::\d\d)? | \s?[hHч]\s?\d\d | \.\d\d(?!\.?\d) )(?!\d)
              (?: \s?[aApP]\.?\s?[mM]\b\.? | \s?[صم](?!\w) | \s?[πμ]\.?μ\b\.? )?
            | \d{{1,2}}\s?[aApP]\.?[mM]\b\.?
            | \d{{1,2}}\s?[時时點点시](?![間间간])(?:\s?\d{{1,2}}\s?[分분])?(?:\s?\d{{1,2}}\s?[秒초])? )
  | (?P<num>  \d+ )
    """,
    re.VERBOSE,
)
_NUMBERS = re.compile(r"\d+")
_DATE_LIKE = re.compile(r"\d{4}|\d\D{1,16}\d\d|[年년]")
# What may stand between the parts of one date; a bar, a dot or a colon separates two things.
_TIGHT = re.compile(r"[\s.,/\-–'’،，\u200e\u200f]{0,4}")
_ZONE_AFTER = re.compile(
    r"(?:\s?(?:Uhr|hrs?|น\.?))?\s?[(\[,]?\s?(?:((?:GMT|UTC)\s?[+\-−–]\d{1,2}(?::?\d{2})?)|([+\-]\d{2}:?\d{2})(?!\d)|([A-Z]{1,5}|МСК)\b)"
)
# Halves of the day: words that end what stands before a time, and whole words before or after one.
_HALVES = (("am", ("오전", "午前", "上午", "凌晨", "早上")), ("pm", ("오후", "午後", "下午", "晚上", "晚间")))
_HALF_WORDS = {
    "पूर्वाह्न": "am", "सुबह": "am", "सकाळी": "am", "সকাল": "am", "صباحا": "am", "صباحًا": "am", "sáng": "am",
    "अपराह्न": "pm", "दोपहर": "pm", "शाम": "pm", "दुपारी": "pm", "বিকাল": "pm", "বিকেল": "pm", "مساء": "pm",
    "مساءً": "pm", "petang": "pm", "chiều": "pm",
}  # fmt: skip
# Years to add: Reiwa, Heisei, and the Republic's count.
_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
_MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "PW"})
_YEAR_FIRST = frozenset({"ja", "ko", "zh"})


def printed(text: str, *, language: str | None = None, now: datetime | None = None) -> Printed | None:
    """The first date that a short printed line holds, or None.

    >>> printed("Published on May 3, 2024 at 3:47 p.m. ET", language="en-US").value.isoformat()
    '2024-05-03T15:47:00-04:00'
    >>> printed("03/04/2024", language="en") is None
    True
    """
    return next(iter(printed_all(text, language=language, now=now)), None)


def printed_all(text: str, *, language: str | None = None, now: datetime | None = None) -> tuple[Printed, ...]:
    """All dates that a short printed line holds, in order, each with the time printed beside it and what it dates.

    Args:
        text: The line; only its first 300 characters are read.
        language: BCP 47 tag of the page: it orders day and month in "03/04/2024", and decides words that differ.
        now: The moment from which "2 hours ago" counts; without it relative dates are passed over.

    >>> for found in printed_all("Publié le 3 mai 2024 à 15h47, mis à jour le 4 mai 2024", language="fr"):
    ...     print(found.kind, found.value)
    published 2024-05-03 15:47:00
    modified 2024-05-04
    """
    line = text[:MAX_LINE]
    if not (date_like := _DATE_LIKE.search(line)) and now is None:
        return ()
    tokens = [
        _Token(sort := match.lastgroup or "", text := match[0], *match.span(), _fold(text) if sort == "word" else "")
        for match in _TOKENS.finditer(line)
    ]
    days = tuple(_days(line, tokens, language)) if date_like else ()
    if not days and date_like:
        days = tuple(_foreign_days(line, tokens, language))
    if not days:
        return () if now is None else _relative(line, tokens, language, now)
    return _with_kinds(line, tokens, tuple(_with_times(line, tokens, days, language)))


def _days(line: str, tokens: Sequence[_Token], language: str | None) -> Iterator[_Day]:
    """The days that the tokens hold, in order."""
    primary = _tag(language)[0] or ""
    months = _OWN.get(primary, {})
    low = 0
    for index, token in enumerate(tokens):
        if index < low:
            continue
        if token.sort in ("iso", "cjk", "ymd", "dmy"):
            day = _calendar(_numeric(token, language), index, index)
        elif token.fold in _MONTH_WORDS:
            day = _written(line, tokens, index, low, months)
        else:
            continue
        if day and not _copyright(line, tokens[day.first].start):
            yield day
        low = day.last + 1 if day else low


def _copyright(line: str, start: int) -> bool:
    """Whether a copyright sign or word stands right before an offset."""
    before = line[max(0, start - 16) : start].rstrip().lower()
    return before.endswith(("©", "copyright", "(c)"))


def _numeric(token: _Token, language: str | None) -> tuple[int, int, int] | None:
    """Year, month and day of a numeric date, or None where their order can't be told."""
    numbers = [int(number) for number in _NUMBERS.findall(token.text)]
    if token.sort == "cjk":
        year, month, day = [1, *numbers] if "元" in token.text else numbers
        return year + _ERAS.get(token.text[:2], 0), month, day
    if token.sort == "iso":
        return numbers[0], numbers[1], numbers[2]
    first, second, third = numbers
    separators = [part.strip() for part in _NUMBERS.split(token.text)[1:3]]
    if separators[0] != separators[1]:
        return None
    if token.sort == "ymd":
        return _gregorian(first, second, third)
    short = len(_NUMBERS.findall(token.text)[2]) == 2
    primary, region = _tag(language)
    if short and primary in _YEAR_FIRST:
        return 2000 + first, second, third
    year = third if not short else third + (2000 if third < 70 else 1900)
    return _ordered(first, second, year, separators[0], primary, region)


def _ordered(
    first: int, second: int, year: int, mark: str, primary: str | None, region: str | None
) -> tuple[int, int, int] | None:
    """Year, month and day of 'first/second/year' by the custom of the language's region."""
    if first > 12 or first == second:
        return _gregorian(year, second, first)
    if second > 12:
        return year, first, second
    month_first = region in _MONTH_FIRST
    unknown = primary is None or (primary == "en" and region is None) or region == "CA"
    if mark == ".":
        return None if month_first else _gregorian(year, second, first)
    if unknown:
        return None
    return (year, first, second) if month_first else _gregorian(year, second, first)


def _gregorian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The Gregorian day of a numeric date, whose year tells the calendar: Thai Buddhist 2567, Iranian 1403."""
    if 2500 < year < 2650:
        return year - 543, month, day
    return _from_jalali(year, month, day) if 1368 < year < 1480 else (year, month, day)


def _from_jalali(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The Gregorian day of an Iranian one, by the cycle of eight leap years in 33 that holds from 1925 to 2088."""
    since = year - 1
    leap_days = (since * 8 + 29) // 33
    before = 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    value = date.fromordinal(_JALALI_EPOCH + since * 365 + leap_days + before + day - 1)
    return value.year, value.month, value.day


# 1 Farvardin 1403 was 20 March 2024: the count of days starts where that holds.
_JALALI_EPOCH = date(2024, 3, 20).toordinal() - (1402 * 365 + (1402 * 8 + 29) // 33)


def _calendar(parts: tuple[int, int, int] | None, first: int, last: int) -> _Day | None:
    """The day of year, month and day, if it exists and a web page can bear it."""
    if parts is None or not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        return None
    try:
        return _Day(first, last, date(*parts))
    except ValueError:
        return None


def _month(tokens: Sequence[_Token], index: int, months: dict[str, int]) -> tuple[int, int]:
    """Month number (13 to 24 for the Iranian calendar's, 0 for none) of the word at index, and the index after it."""
    fold = tokens[index].fold
    if fold in _OPENERS:
        if fold == "thang" and index + 1 < len(tokens) and tokens[index + 1].sort == "num":
            number = int(tokens[index + 1].text)
            return (number if number <= 12 else 0), index + 2
        for count in (3, 2):
            phrase = " ".join(token.fold for token in tokens[index : index + count])
            if phrase in _ANY:
                return _ANY[phrase], index + count
    number = months.get(fold) or _ANY.get(fold) or 0
    if not number and fold in _JALALI:
        number = _JALALI[fold] + 12
    return number, index + 1


def _written(line: str, tokens: Sequence[_Token], index: int, low: int, months: dict[str, int]) -> _Day | None:
    """The day around the month name at index: the numbers beside it, in any order that names all parts; or None."""
    month, after = _month(tokens, index, months)
    if not month:
        return None
    # "أيار/مايو": the same month by its other name
    if after < len(tokens) and tokens[after].sort == "word" and _month(tokens, after, months)[0] == month:
        after += 1
    thai = "\u0e00" <= tokens[index].text[0] <= "\u0e7f"
    left = _near(line, tokens, index, -1, low)
    right = _near(line, tokens, after - 1, 1, low)
    for day, year in (
        (left, right),
        (left, _near(line, tokens, left, -1, low)),
        (right, _near(line, tokens, right, 1, low)),
        (right, left),
    ):
        if day is None or year is None or day == year or len(tokens[day].text) > 2:
            continue
        number = _year(tokens[year].text, thai)
        if number is not None:
            first, last = min(index, day, year), max(after - 1, day, year)
            parts = (number, month, int(tokens[day].text))
            return _calendar(_jalali_parts(parts) if month > 12 else parts, first, last)
    return None


def _jalali_parts(parts: tuple[int, int, int]) -> tuple[int, int, int] | None:
    """The Gregorian day of (year, month + 12, day) of the Iranian calendar."""
    year, month, day = parts
    return _from_jalali(year, month - 12, day) if 1368 < year < 1480 and 1 <= day <= 31 else None


def _near(line: str, tokens: Sequence[_Token], index: int | None, step: int, low: int) -> int | None:
    """The index of the number beside a token, over at most two joining words ('3 de mayo de'), or None."""
    if index is None:
        return None
    for _ in range(3):
        other = index + step
        if not low <= other < len(tokens):
            return None
        a, b = (tokens[index], tokens[other]) if step > 0 else (tokens[other], tokens[index])
        if not _TIGHT.fullmatch(line, a.end, b.start):
            return None
        if tokens[other].sort == "num":
            return other
        if tokens[other].fold not in _JOINTS:
            return None
        index = other
    return None


def _year(digits: str, thai: bool) -> int | None:
    """The year that digits mean: four of them, or two after a Thai month; Buddhist years become Common Era."""
    if len(digits) == 2 and thai:
        return 2500 + int(digits) - 543
    if len(digits) != 4:
        return None
    return int(digits) - 543 if 2500 < int(digits) < 2650 else int(digits)


# ------------------------------------------------------------------------------------------------------ times and kinds


def _with_times(line: str, tokens: Sequence[_Token], days: Sequence[_Day], language: str | None) -> Iterator[Printed]:
    """Each day with the clock time that stands after it or, failing that, before it."""
    low = 0
    for number, day in enumerate(days):
        high = days[number + 1].first if number + 1 < len(days) else len(tokens)
        if tokens[day.first].sort == "iso":
            token = tokens[day.first]
            yield Printed(_stamp(token.text, language) or day.value, token.start, token.end)
            low = day.last + 1
            continue
        clock = _clock_index(tokens, day.last + 1, high, 1)
        if clock is None:
            clock = _clock_index(tokens, day.first - 1, low - 1, -1)
        value: Moment = day.value
        start, end = tokens[day.first].start, tokens[day.last].end
        if clock is not None and (reading := _clock(tokens, clock, day.value)) is not None:
            stop = tokens[clock + 1 if _half_after(tokens, clock) else clock].end
            zone = _ZONE_AFTER.match(line, stop)
            offset = _zone(next(filter(None, zone.groups()), None), day.value, language) if zone else None
            value = reading.replace(tzinfo=offset)
            start, end = min(start, tokens[clock].start), max(end, zone.end() if zone and offset else stop)
            low = max(day.last, clock) + 1
        else:
            low = day.last + 1
        yield Printed(value, start, end)


def _clock_index(tokens: Sequence[_Token], index: int, stop: int, step: int) -> int | None:
    """The index of the first clock time from index on, over at most three words that are no labels, or None."""
    for _ in range(4):
        if index == stop or not 0 <= index < len(tokens):
            return None
        token = tokens[index]
        if token.sort == "time":
            return index
        if token.sort != "word" or _label(token.fold) is not None:
            return None
        index += step
    return None


def _clock(tokens: Sequence[_Token], index: int, day: date) -> datetime | None:
    """The naive moment on a day that a time token shows, with the half of the day that stands in it or before it."""
    text = tokens[index].text
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    half = _half(text)
    if half is None and index:
        before = tokens[index - 1].text
        half = next((name for name, words in _HALVES if before.endswith(words)), None) or _HALF_WORDS.get(before)
    half = half or _half_after(tokens, index)
    if half and not 0 <= numbers[0] <= 12 and len(numbers) == 1:
        return None
    try:
        minute, second = (*numbers[1:3], 0, 0)[:2]
        return datetime.combine(day, time(_hour(numbers[0], half), minute, second))
    except ValueError:
        return None


def _half_after(tokens: Sequence[_Token], index: int) -> str | None:
    """The half of the day that the word right behind a time names."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    near = after is not None and after.start - tokens[index].end <= 1
    return _HALF_WORDS.get(after.text) if after is not None and near else None


def _half(text: str) -> str | None:
    """'am' or 'pm' where a time token says so in English, Spanish, Arabic or Greek."""
    letters = text.lower().replace(".", "").replace(" ", "").lstrip("0123456789:")
    if letters.endswith(("pm", "م", "μμ")):
        return "pm"
    return "am" if letters.endswith(("am", "ص", "πμ")) else None


def _with_kinds(line: str, tokens: Sequence[_Token], found: Sequence[Printed]) -> tuple[Printed, ...]:
    """The dates with what the words before each say or, in a line that puts such words behind, the words after."""
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


def label_kind(text: str) -> Kind | None:
    """What the last label word of a text announces, as in a block that holds nothing but "Last updated:".

    >>> label_kind("Zuletzt aktualisiert:")
    'modified'
    """
    words = [
        _Token("word", m[0], m.start(), m.end(), _fold(m[0])) for m in _TOKENS.finditer(text[:MAX_LINE]) if m["word"]
    ]
    return _kind_of(words, 0, MAX_LINE)


def _kind_of(words: Sequence[_Token], start: int, end: int) -> Kind | None:
    """The kind that the last label between two offsets announces."""
    inside = [word.fold for word in words if start <= word.start and word.end <= end]
    for index in range(len(inside) - 1, -1, -1):
        if inside[index] in _LABEL_ENDS:
            for count in range(min(3, index + 1), 0, -1):
                if kind := _LABELS.get(" ".join(inside[index + 1 - count : index + 1])):
                    return kind
        elif kind := _label(inside[index]):
            return kind
    return None


def _label(fold: str) -> Kind | None:
    """The kind that one folded word announces; in scripts without spaces a label may be glued to other words."""
    if (kind := _LABELS.get(fold)) or fold < "\u0e00":
        return kind
    return next((_LABELS[label] for label in _GLUED_LABELS if label in fold), None)


# ------------------------------------------------------------------------------------------------ what dateparser knows

# First letter of scripts whose language can be told from the letters, for pages that state none or a wrong one.
_SCRIPTS = (
    ("\u0530", "\u058f", "hy"), ("\u0a00", "\u0a7f", "pa"), ("\u0a80", "\u0aff", "gu"), ("\u0b80", "\u0bff", "ta"),
    ("\u0c00", "\u0c7f", "te"), ("\u0c80", "\u0cff", "kn"), ("\u0d00", "\u0d7f", "ml"), ("\u0d80", "\u0dff", "si"),
    ("\u1000", "\u109f", "my"), ("\u10a0", "\u10ff", "ka"), ("\u1200", "\u137f", "am"), ("\u1780", "\u17ff", "km"),
)  # fmt: skip
_ANY_BASE = datetime(2000, 1, 1)  # noqa: DTZ001 (dateparser wants a naive base)
_DATEPARSER_NAMES = {"no": "nb", "tl": "fil", "iw": "he", "in": "id"}
# dateparser takes milliseconds a question.
MAX_ASKED = 3


def _foreign_days(line: str, tokens: Sequence[_Token], language: str | None) -> Iterator[_Day]:
    """The days whose month has a name that is not in our tables, by dateparser, in the page's or script's language."""
    primary = _tag(language)[0]
    if (primary in MONTHS or primary in _YEAR_FIRST or primary is None) and not any(_script(token) for token in tokens):
        return
    asked, low = 0, 0
    for first, last in _foreign_spans(line, tokens):
        if first < low or asked == MAX_ASKED:
            continue
        asked += 1
        spoken = next(filter(None, map(_script, tokens[first : last + 1])), primary)
        value = _ask(line[tokens[first].start : tokens[last].end], spoken, "absolute-time", _ANY_BASE)
        if value is not None and (day := _calendar((value.year, value.month, value.day), first, last)):
            yield day
            low = last + 1


def _foreign_spans(line: str, tokens: Sequence[_Token]) -> Iterator[tuple[int, int]]:
    """First and last index of runs of tokens that look like a date: a day, a year, and a word or two."""
    sorts = "".join("w" if token.sort == "word" else "n" if token.sort == "num" else "-" for token in tokens)
    for first in range(len(tokens)):
        for shape in ("nwn", "nwwn", "wnn", "nnw"):
            run = tokens[first : first + len(shape)]
            lengths = sorted(len(token.text) for token in run if token.sort == "num")
            if sorts.startswith(shape, first) and lengths in ([1, 4], [2, 4]) and _is_tight(line, run):
                yield first, first + len(shape) - 1


def _is_tight(line: str, run: Sequence[_Token]) -> bool:
    """Whether nothing but light punctuation stands between the tokens."""
    return all(_TIGHT.fullmatch(line, a.end, b.start) for a, b in pairwise(run))


def _script(token: _Token) -> str | None:
    """The language that a word's letters give away."""
    if token.sort != "word" or token.text[0] < "\u0530":
        return None
    return next((language for low, high, language in _SCRIPTS if low <= token.text[0] <= high), None)


def _ask(text: str, language: str | None, parser: str, base: datetime) -> datetime | None:
    """What dateparser makes of a text in one language; clock, locale and zone of the machine play no part in it."""
    from dateparser.date import DateDataParser  # noqa: PLC0415 (0.15 s that most pages need not spend)

    settings = {
        "PARSERS": [parser],
        "RELATIVE_BASE": base.replace(tzinfo=None),
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "REQUIRE_PARTS": ["day", "month", "year"],
    }
    if language is None:
        return None
    try:
        languages = [_DATEPARSER_NAMES.get(language, language)]
        found = DateDataParser(languages=languages, settings=settings).get_date_data(text)
    except (ValueError, OverflowError):
        return None
    # "2 weeks ago" names no day
    return found.date_obj if found.date_obj and found.period == "day" else None


def _relative(line: str, tokens: Sequence[_Token], language: str | None, now: datetime) -> tuple[Printed, ...]:
    """The first date told by its distance from now: with a time of day for hours and minutes, else the day."""
    asked = 0
    for index, token in enumerate(tokens):
        if token.sort != "word":
            continue
        days = 0 if token.fold in TODAY else 1 if token.fold in YESTERDAY else None
        leads = index == 0 or _label(tokens[index - 1].fold) is not None
        if days is not None and (leads or _clock_index(tokens, index + 1, len(tokens), 1) is not None):
            day = _Day(index, index, now.date() - timedelta(days=days))
            return _with_kinds(line, tokens, tuple(_with_times(line, tokens, (day,), language)))
        for first, last in _ago_spans(tokens, index)[: MAX_ASKED - asked]:
            asked += 1
            start, end = tokens[first].start, tokens[last].end
            if value := _ask(line[start:end], _tag(language)[0], "relative-time", now):
                moment: Moment = value.replace(tzinfo=now.tzinfo)
                if value.time() == now.time():
                    moment = value.date()
                return _with_kinds(line, tokens, (Printed(moment, start, end),))
    return ()


def _ago_spans(tokens: Sequence[_Token], index: int) -> tuple[tuple[int, int], ...]:
    """The runs of tokens, first and last index, that a word like 'ago' may close or open."""
    fold = tokens[index].fold
    if fold in AGO_AFTER or fold.endswith(AGO_GLUED):
        spans = ((index - 2, index), (index - 1, index))
    elif fold in AGO_BEFORE:
        length = 4 if fold == "il" else 2
        spans = ((index, index + length), (index, index + 1))
    else:
        return ()
    return tuple((first, last) for first, last in spans if first >= 0 and last < len(tokens))
