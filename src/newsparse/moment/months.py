"""Names of months by language, and which month a printed word is."""

from collections.abc import Sequence

from newsparse.moment.folding import fold

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
    "bs": "januar,januara|februar,februara|mart,marta|april,aprila|maj,maja|juni,juna|juli,jula|august,augusta|"
    "septembar,septembra|oktobar,oktobra|novembar,novembra|decembar,decembra",
    "sq": "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
    "is": "janúar,jan|febrúar,feb|mars|apríl|maí|júní|júlí|ágúst|september,sept|október,okt|nóvember,nóv|desember,des",
    "gl": "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro",
    "ga": "eanáir|feabhra|márta|aibreán|bealtaine|meitheamh|iúil|lúnasa|meán fómhair|deireadh fómhair|samhain|nollaig",
    "cy": "ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr",
    "mt": "jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru",
    "lb": "januar|februar|mäerz|abrëll|mee|juni|juli|august|september|oktober|november|dezember",
    "af": "januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember",
    "sw": "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    "uz": "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentyabr|oktyabr|noyabr|dekabr",
    "kk": "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
    "hy": "հունվարի,հունվար|փետրվարի,փետրվար|մարտի,մարտ|ապրիլի,ապրիլ|մայիսի,մայիս|հունիսի,հունիս|հուլիսի,հուլիս|"
    "օգոստոսի,օգոստոս|սեպտեմբերի,սեպտեմբեր|հոկտեմբերի,հոկտեմբեր|նոյեմբերի,նոյեմբեր|դեկտեմբերի,դեկտեմբեր",
    "ka": "იანვარი,იანვარს,იან|თებერვალი,თებერვალს,თებ|მარტი,მარტს,მარ|აპრილი,აპრილს,აპრ|მაისი,მაისს,მაი|ივნისი,"
    "ივნისს,ივნ|ივლისი,ივლისს,ივლ|აგვისტო,აგვისტოს,აგვ|სექტემბერი,სექტემბერს,სექ|ოქტომბერი,ოქტომბერს,ოქტ|"
    "ნოემბერი,ნოემბერს,ნოე|დეკემბერი,დეკემბერს,დეკ",
    "ne": "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "pa": "ਜਨਵਰੀ|ਫ਼ਰਵਰੀ,ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ",
    "gu": "જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર",
    "ta": "ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்,ஆகஸ்டு|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்",
    "te": "జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై,జూలై|ఆగస్టు|సెప్టెంబరు,సెప్టెంబర్|అక్టోబరు,అక్టోబర్|నవంబరు,నవంబర్|డిసెంబరు,డిసెంబర్",
    "kn": "ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್",
    "ml": "ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്,മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്,ആഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ",
    "si": "ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්",
    "my": "ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်,သြဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ",
    "km": "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
    "am": "ጃንዩወሪ,ጃንዋሪ|ፌብሩወሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር",
}

JALALI = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"


def _months(row: str) -> dict[str, int]:
    """A row of the table as folded form -> month number."""
    return {fold(form): number for number, forms in enumerate(row.split("|"), 1) for form in forms.split(",")}


def _agreed(rows: Sequence[dict[str, int]]) -> dict[str, int]:
    """The forms on which all languages agree; 'listopad' is October in one language and November in another."""
    merged: dict[str, int] = {}
    for row in rows:
        for form, month in row.items():
            merged[form] = month if merged.get(form, month) == month else 0
    return {form: month for form, month in merged.items() if month}


OWN = {language: _months(row) for language, row in MONTHS.items()}

ANY = _agreed(tuple(OWN.values()))

JALALI_MONTHS = _months(JALALI)

# Words that open a month's name of several words, as in Arabic and Vietnamese.
OPENERS = frozenset(form.split()[0] for form in ANY if " " in form)

MONTH_WORDS = frozenset(form.split()[0] for row in (*OWN.values(), JALALI_MONTHS) for form in row)
