"""names/: every word of its tables is needed by a row here, and the shapes of bylines come out as names."""

import pytest

from newsparse.names import (
    agencies,
    around,
    fold,
    introduced,
    introduces,
    introduces_others,
    introductions,
    is_agency,
    is_introduction,
    is_name,
    is_pen_name,
    is_role,
    other_people,
    people_of,
    services,
    split_byline,
    unique,
)

BYLINES = [
    ("af", "Deur Ada Falk", "Ada Falk"),
    ("am", "ጸሐፊ አልማዝ ወርቁ", "አልማዝ ወርቁ"),
    ("ar", "بقلم أحمد علي", "أحمد علي"),
    ("ar", "كتب أحمد علي", "أحمد علي"),
    ("ar", "كتبت أحمد علي", "أحمد علي"),
    ("ar", "الكاتب أحمد علي", "أحمد علي"),
    ("ar", "كتبه أحمد علي", "أحمد علي"),
    ("ar", "كتبها أحمد علي", "أحمد علي"),
    ("ar", "بواسطة أحمد علي", "أحمد علي"),
    ("az", "Müəllif Ada Falk", "Ada Falk"),
    ("be", "Аўтар Іван Пятроў", "Іван Пятроў"),
    ("bg", "От Иван Петров", "Иван Петров"),
    ("bg", "Автор Иван Петров", "Иван Петров"),
    ("bn", "লিখেছেন রাম কুমার", "রাম কুমার"),
    ("bn", "লেখক রাম কুমার", "রাম কুমার"),
    ("ca", "Autora Ada Falk", "Ada Falk"),
    ("ca", "Escrit per Ada Falk", "Ada Falk"),
    ("cs", "Napsal Ada Falk", "Ada Falk"),
    ("cs", "Napsala Ada Falk", "Ada Falk"),
    ("cs", "Autor Ada Falk", "Ada Falk"),
    ("cs", "Autoři Ada Falk", "Ada Falk"),
    ("cs", "Autorka Ada Falk", "Ada Falk"),
    ("da", "Af Ada Falk", "Ada Falk"),
    ("da", "Skrevet af Ada Falk", "Ada Falk"),
    ("da", "Tekst Ada Falk", "Ada Falk"),
    ("de", "Von Ada Falk", "Ada Falk"),
    ("de", "Autor Ada Falk", "Ada Falk"),
    ("de", "Autorin: Eddie", "Eddie"),
    ("de", "Autoren Ada Falk", "Ada Falk"),
    ("de", "Text Ada Falk", "Ada Falk"),
    ("de", "Aufgezeichnet von Ada Falk", "Ada Falk"),
    ("de", "Verfasst von Ada Falk", "Ada Falk"),
    ("el", "Του Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Της Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Γράφει ο Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Γράφει η Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Γράφουν Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("el", "Ρεπορτάζ Γιώργος Παππάς", "Γιώργος Παππάς"),
    ("en", "By Ada Falk", "Ada Falk"),
    ("en", "Author: Eddie", "Eddie"),
    ("en", "Authors Ada Falk", "Ada Falk"),
    ("en", "Writer: Eddie", "Eddie"),
    ("en", "As told to Ada Falk", "Ada Falk"),
    ("en", "Reporter: Eddie", "Eddie"),
    ("en", "Byline Ada Falk", "Ada Falk"),
    ("es", "Por Ada Falk", "Ada Falk"),
    ("es", "Autora Ada Falk", "Ada Falk"),
    ("es", "Texto Ada Falk", "Ada Falk"),
    ("es", "Redacta Ada Falk", "Ada Falk"),
    ("et", "Autor Ada Falk", "Ada Falk"),
    ("et", "Kirjutas Ada Falk", "Ada Falk"),
    ("et", "Autorid Ada Falk", "Ada Falk"),
    ("fa", "نویسنده احمد علی", "احمد علی"),
    ("fa", "نوشته احمد علی", "احمد علی"),
    ("fi", "Kirjoittanut Ada Falk", "Ada Falk"),
    ("fi", "Kirjoittaja Ada Falk", "Ada Falk"),
    ("fi", "Teksti Ada Falk", "Ada Falk"),
    ("fi", "Toimittaja: Eddie", "Eddie"),
    ("fr", "Par Ada Falk", "Ada Falk"),
    ("fr", "Auteur Ada Falk", "Ada Falk"),
    ("fr", "Auteure Ada Falk", "Ada Falk"),
    ("fr", "Texte Ada Falk", "Ada Falk"),
    ("fr", "Rédigé par Ada Falk", "Ada Falk"),
    ("gu", "લેખક રામ કુમાર", "રામ કુમાર"),
    ("he", "מאת דוד כהן", "דוד כהן"),
    ("he", "כתב דוד כהן", "דוד כהן"),
    ("he", "כתבה דוד כהן", "דוד כהן"),
    ("hi", "द्वारा राम कुमार", "राम कुमार"),
    ("hi", "लेखक राम कुमार", "राम कुमार"),
    ("hi", "रिपोर्टर राम कुमार", "राम कुमार"),
    ("hr", "Piše Ada Falk", "Ada Falk"),
    ("hr", "Pišu Ada Falk", "Ada Falk"),
    ("hr", "Napisao Ada Falk", "Ada Falk"),
    ("hr", "Napisala Ada Falk", "Ada Falk"),
    ("hu", "Írta Ada Falk", "Ada Falk"),
    ("hu", "Szerző Ada Falk", "Ada Falk"),
    ("hy", "Հեղինակ Արամ Սարգսյան", "Արամ Սարգսյան"),
    ("id", "Oleh Ada Falk", "Ada Falk"),
    ("id", "Penulis Ada Falk", "Ada Falk"),
    ("id", "Laporan Ada Falk", "Ada Falk"),
    ("is", "Höfundur Ada Falk", "Ada Falk"),
    ("is", "Eftir Ada Falk", "Ada Falk"),
    ("it", "Di Ada Falk", "Ada Falk"),
    ("it", "Autore Ada Falk", "Ada Falk"),
    ("it", "Scritto da Ada Falk", "Ada Falk"),
    ("it", "Testo Ada Falk", "Ada Falk"),
    ("ja", "文 山本海斗", "山本海斗"),
    ("ja", "取材・文 山本海斗", "山本海斗"),
    ("ja", "筆者／山本海斗", "山本海斗"),
    ("ja", "執筆／山本海斗", "山本海斗"),
    ("ja", "著者／山本海斗", "山本海斗"),
    ("ja", "取材／山本海斗", "山本海斗"),
    ("ja", "執筆者 王小明", "王小明"),
    ("ja", "文責 王小明", "王小明"),
    ("ka", "ავტორი სალომე გელაშვილი", "სალომე გელაშვილი"),
    ("kk", "Авторы Иван Петров", "Иван Петров"),
    ("km", "ដោយ សុខ វិទ្យា", "សុខ វិទ្យា"),
    ("ko", "글 김하늘", "김하늘"),
    ("ko", "취재／김하늘", "김하늘"),
    ("ko", "글쓴이 김하늘", "김하늘"),
    ("ko", "작성자 김하늘", "김하늘"),
    ("lt", "Autorius Ada Falk", "Ada Falk"),
    ("lt", "Autorė Ada Falk", "Ada Falk"),
    ("lt", "Parengė Ada Falk", "Ada Falk"),
    ("lv", "Autors Ada Falk", "Ada Falk"),
    ("lv", "Autore Ada Falk", "Ada Falk"),
    ("mk", "Пишува Иван Петров", "Иван Петров"),
    ("mr", "लेखिका राम कुमार", "राम कुमार"),
    ("my", "ရေးသားသူ နန္ဒာ လှိုင်", "နန္ဒာ လှိုင်"),
    ("nl", "Door Ada Falk", "Ada Falk"),
    ("nl", "Tekst Ada Falk", "Ada Falk"),
    ("nl", "Auteur Ada Falk", "Ada Falk"),
    ("nn", "Forfattar Ada Falk", "Ada Falk"),
    ("no", "Av Ada Falk", "Ada Falk"),
    ("no", "Skrevet av Ada Falk", "Ada Falk"),
    ("no", "Forfatter Ada Falk", "Ada Falk"),
    ("pl", "Autor Ada Falk", "Ada Falk"),
    ("pl", "Tekst Ada Falk", "Ada Falk"),
    ("pl", "Opracował Ada Falk", "Ada Falk"),
    ("pl", "Opracowała Ada Falk", "Ada Falk"),
    ("pl", "Napisał Ada Falk", "Ada Falk"),
    ("pl", "Napisane przez Ada Falk", "Ada Falk"),
    ("pl", "Autorka Ada Falk", "Ada Falk"),
    ("pl", "Autorzy Ada Falk", "Ada Falk"),
    ("pt", "Por Ada Falk", "Ada Falk"),
    ("pt", "Autor Ada Falk", "Ada Falk"),
    ("pt", "Texto Ada Falk", "Ada Falk"),
    ("pt", "Reportagem Ada Falk", "Ada Falk"),
    ("ro", "De Ada Falk", "Ada Falk"),
    ("ro", "Scris de Ada Falk", "Ada Falk"),
    ("ro", "Autor Ada Falk", "Ada Falk"),
    ("ru", "Автор Иван Петров", "Иван Петров"),
    ("ru", "Авторы Иван Петров", "Иван Петров"),
    ("ru", "Текст Иван Петров", "Иван Петров"),
    ("ru", "Автор текста Иван Петров", "Иван Петров"),
    ("ru", "Авторы текста Иван Петров", "Иван Петров"),
    ("sk", "Napísal Ada Falk", "Ada Falk"),
    ("sk", "Autor Ada Falk", "Ada Falk"),
    ("sl", "Avtor Ada Falk", "Ada Falk"),
    ("sl", "Avtorica Ada Falk", "Ada Falk"),
    ("sq", "Nga Ada Falk", "Ada Falk"),
    ("sr", "Пише Иван Петров", "Иван Петров"),
    ("sr", "Аутор Иван Петров", "Иван Петров"),
    ("sr", "Piše Иван Петров", "Иван Петров"),
    ("sv", "Av Ada Falk", "Ada Falk"),
    ("sv", "Text Ada Falk", "Ada Falk"),
    ("sv", "Skribent Ada Falk", "Ada Falk"),
    ("sw", "Na Ada Falk", "Ada Falk"),
    ("sw", "Imeandikwa na Ada Falk", "Ada Falk"),
    ("ta", "எழுதியவர் ராம் குமார்", "ராம் குமார்"),
    ("te", "రచయిత రామ్ కుమార్", "రామ్ కుమార్"),
    ("th", "โดย สมชาย ใจดี", "สมชาย ใจดี"),
    ("th", "ผู้เขียน สมชาย ใจดี", "สมชาย ใจดี"),
    ("tl", "Ni Ada Falk", "Ada Falk"),
    ("tl", "Isinulat ni Ada Falk", "Ada Falk"),
    ("tr", "Yazan Ada Falk", "Ada Falk"),
    ("tr", "Yazar Ada Falk", "Ada Falk"),
    ("tr", "Haber Ada Falk", "Ada Falk"),
    ("tr", "Hazırlayan Ada Falk", "Ada Falk"),
    ("uk", "Автор Іван Петренко", "Іван Петренко"),
    ("uk", "Авторка Іван Петренко", "Іван Петренко"),
    ("uk", "Текст Іван Петренко", "Іван Петренко"),
    ("ur", "از احمد علی", "احمد علی"),
    ("ur", "تحریر احمد علی", "احمد علی"),
    ("vi", "Bởi Ada Falk", "Ada Falk"),
    ("vi", "Tác giả Ada Falk", "Ada Falk"),
    ("zh", "文 王小明", "王小明"),
    ("zh", "撰文王小明", "王小明"),
    ("zh", "作者王小明", "王小明"),
    ("zh", "記者王小明", "王小明"),
    ("zh", "记者王小明", "王小明"),
    ("zh", "本報記者王小明", "王小明"),
    ("zh", "本报记者王小明", "王小明"),
    ("zh", "特約記者王小明", "王小明"),
    ("zh", "實習記者王小明", "王小明"),
    ("zh", "撰稿王小明", "王小明"),
    ("zh", "採訪王小明", "王小明"),
    ("zh", "采访王小明", "王小明"),
]

OTHERS = [
    ("ar", "تصوير: Bo Li", "Bo Li"),
    ("cs", "Foto: Bo Li", "Bo Li"),
    ("da", "Foto: Bo Li", "Bo Li"),
    ("da", "Fotos: Bo Li", "Bo Li"),
    ("da", "Redigeret: Bo Li", "Bo Li"),
    ("de", "Foto: Bo Li", "Bo Li"),
    ("de", "Fotos: Bo Li", "Bo Li"),
    ("de", "Bild: Bo Li", "Bo Li"),
    ("de", "Bilder: Bo Li", "Bo Li"),
    ("de", "Grafik: Bo Li", "Bo Li"),
    ("de", "Kamera: Bo Li", "Bo Li"),
    ("de", "Redaktion: Bo Li", "Bo Li"),
    ("de", "Übersetzt: Bo Li", "Bo Li"),
    ("de", "Übersetzung: Bo Li", "Bo Li"),
    ("de", "Lektorat: Bo Li", "Bo Li"),
    ("de", "Illustration: Bo Li", "Bo Li"),
    ("de", "Schnitt: Bo Li", "Bo Li"),
    ("en", "Photo: Bo Li", "Bo Li"),
    ("en", "Photos: Bo Li", "Bo Li"),
    ("en", "Photograph: Bo Li", "Bo Li"),
    ("en", "Photographs: Bo Li", "Bo Li"),
    ("en", "Photography: Bo Li", "Bo Li"),
    ("en", "Image: Bo Li", "Bo Li"),
    ("en", "Images: Bo Li", "Bo Li"),
    ("en", "Picture: Bo Li", "Bo Li"),
    ("en", "Pictures: Bo Li", "Bo Li"),
    ("en", "Video: Bo Li", "Bo Li"),
    ("en", "Videos: Bo Li", "Bo Li"),
    ("en", "Graphic: Bo Li", "Bo Li"),
    ("en", "Graphics: Bo Li", "Bo Li"),
    ("en", "Illustration: Bo Li", "Bo Li"),
    ("en", "Illustrations: Bo Li", "Bo Li"),
    ("en", "Illustrated: Bo Li", "Bo Li"),
    ("en", "Editing: Bo Li", "Bo Li"),
    ("en", "Edited: Bo Li", "Bo Li"),
    ("en", "Editor: Bo Li", "Bo Li"),
    ("en", "Reviewed: Bo Li", "Bo Li"),
    ("en", "Medically reviewed: Bo Li", "Bo Li"),
    ("en", "Fact checked: Bo Li", "Bo Li"),
    ("en", "Fact-checked: Bo Li", "Bo Li"),
    ("en", "Translated: Bo Li", "Bo Li"),
    ("en", "Translation: Bo Li", "Bo Li"),
    ("en", "Compiled: Bo Li", "Bo Li"),
    ("en", "Produced: Bo Li", "Bo Li"),
    ("en", "Additional reporting: Bo Li", "Bo Li"),
    ("en", "Cover art: Bo Li", "Bo Li"),
    ("en", "Artwork: Bo Li", "Bo Li"),
    ("en", "Camera: Bo Li", "Bo Li"),
    ("en", "Files from Bo Li", "Bo Li"),
    ("en", "Contributions from Bo Li", "Bo Li"),
    ("en", "Tested: Bo Li", "Bo Li"),
    ("en", "Updated: Bo Li", "Bo Li"),
    ("en", "Styled: Bo Li", "Bo Li"),
    ("en", "Data analysis: Bo Li", "Bo Li"),
    ("en", "Verified: Bo Li", "Bo Li"),
    ("es", "Fotos: Bo Li", "Bo Li"),
    ("es", "Fotografía: Bo Li", "Bo Li"),
    ("es", "Edición: Bo Li", "Bo Li"),
    ("es", "Traducción: Bo Li", "Bo Li"),
    ("es", "Imagen: Bo Li", "Bo Li"),
    ("fi", "Kuva: Bo Li", "Bo Li"),
    ("fi", "Kuvat: Bo Li", "Bo Li"),
    ("fi", "Kuvaaja: Bo Li", "Bo Li"),
    ("fr", "Photos: Bo Li", "Bo Li"),
    ("fr", "Images: Bo Li", "Bo Li"),
    ("fr", "Traduction: Bo Li", "Bo Li"),
    ("fr", "Traduit: Bo Li", "Bo Li"),
    ("fr", "Montage: Bo Li", "Bo Li"),
    ("hu", "Fotó: Bo Li", "Bo Li"),
    ("hu", "Fotók: Bo Li", "Bo Li"),
    ("id", "Editor: Bo Li", "Bo Li"),
    ("id", "Penyunting: Bo Li", "Bo Li"),
    ("id", "Foto: Bo Li", "Bo Li"),
    ("it", "Foto: Bo Li", "Bo Li"),
    ("it", "Traduzione: Bo Li", "Bo Li"),
    ("ja", "写真: 山田太郎", "山田太郎"),
    ("ja", "撮影: 山田太郎", "山田太郎"),
    ("ja", "編集: 山田太郎", "山田太郎"),
    ("ja", "構成: 山田太郎", "山田太郎"),
    ("ko", "사진: 이바다", "이바다"),
    ("ko", "편집: 이바다", "이바다"),
    ("nl", "Foto's: Bo Li", "Bo Li"),
    ("nl", "Beeld: Bo Li", "Bo Li"),
    ("nl", "Vertaling: Bo Li", "Bo Li"),
    ("no", "Foto: Bo Li", "Bo Li"),
    ("no", "Bilde: Bo Li", "Bo Li"),
    ("pl", "Zdjęcia: Bo Li", "Bo Li"),
    ("pl", "Fot: Bo Li", "Bo Li"),
    ("pl", "Oprac: Bo Li", "Bo Li"),
    ("pt", "Foto: Bo Li", "Bo Li"),
    ("pt", "Fotos: Bo Li", "Bo Li"),
    ("pt", "Edição: Bo Li", "Bo Li"),
    ("pt", "Tradução: Bo Li", "Bo Li"),
    ("pt", "Imagens: Bo Li", "Bo Li"),
    ("ru", "Фото: Bo Li", "Bo Li"),
    ("ru", "Редактор: Bo Li", "Bo Li"),
    ("ru", "Перевод: Bo Li", "Bo Li"),
    ("sv", "Foto: Bo Li", "Bo Li"),
    ("sv", "Bild: Bo Li", "Bo Li"),
    ("sv", "Redaktör: Bo Li", "Bo Li"),
    ("tr", "Fotoğraf: Bo Li", "Bo Li"),
    ("tr", "Fotoğraflar: Bo Li", "Bo Li"),
    ("tr", "Editör: Bo Li", "Bo Li"),
    ("uk", "Фото: Bo Li", "Bo Li"),
    ("uk", "Редактор: Bo Li", "Bo Li"),
    ("zh", "攝影: 李大華", "李大華"),
    ("zh", "摄影: 李大華", "李大華"),
    ("zh", "圖: 李大華", "李大華"),
    ("zh", "图: 李大華", "李大華"),
    ("zh", "責任編輯: 李大華", "李大華"),
    ("zh", "责任编辑: 李大華", "李大華"),
    ("zh", "編輯: 李大華", "李大華"),
    ("zh", "编辑: 李大華", "李大華"),
    ("zh", "編譯: 李大華", "李大華"),
    ("zh", "翻譯: 李大華", "李大華"),
    ("zh", "翻译: 李大華", "李大華"),
    ("zh", "来源: 李大華", "李大華"),
    ("zh", "來源: 李大華", "李大華"),
]

GENRE_LINES = [
    ("da", "Klumme von Ada Falk"),
    ("da", "Analyse von Ada Falk"),
    ("da", "Interview von Ada Falk"),
    ("da", "Leder von Ada Falk"),
    ("de", "Kommentar von Ada Falk"),
    ("de", "Analyse von Ada Falk"),
    ("de", "Interview von Ada Falk"),
    ("de", "Essay von Ada Falk"),
    ("de", "Bericht von Ada Falk"),
    ("de", "Gastbeitrag von Ada Falk"),
    ("de", "Reportage von Ada Falk"),
    ("de", "Kolumne von Ada Falk"),
    ("de", "Protokoll von Ada Falk"),
    ("de", "Porträt von Ada Falk"),
    ("de", "Rezension von Ada Falk"),
    ("de", "Ein von Ada Falk"),
    ("de", "Eine von Ada Falk"),
    ("de", "Leitartikel von Ada Falk"),
    ("de", "Glosse von Ada Falk"),
    ("en", "Opinion von Ada Falk"),
    ("en", "Analysis von Ada Falk"),
    ("en", "Commentary von Ada Falk"),
    ("en", "Column von Ada Falk"),
    ("en", "Essay von Ada Falk"),
    ("en", "Review von Ada Falk"),
    ("en", "Interview von Ada Falk"),
    ("en", "Report von Ada Falk"),
    ("en", "A von Ada Falk"),
    ("en", "An von Ada Falk"),
    ("en", "Feature von Ada Falk"),
    ("es", "Opinión von Ada Falk"),
    ("es", "Análisis von Ada Falk"),
    ("es", "Entrevista von Ada Falk"),
    ("es", "Columna von Ada Falk"),
    ("es", "Una von Ada Falk"),
    ("es", "Un von Ada Falk"),
    ("fr", "Chronique von Ada Falk"),
    ("fr", "Entretien von Ada Falk"),
    ("fr", "Éditorial von Ada Falk"),
    ("fr", "Tribune von Ada Falk"),
    ("fr", "Reportage von Ada Falk"),
    ("it", "Intervista von Ada Falk"),
    ("it", "Editoriale von Ada Falk"),
    ("it", "Commento von Ada Falk"),
    ("it", "Analisi von Ada Falk"),
    ("no", "Kommentar von Ada Falk"),
    ("no", "Kronikk von Ada Falk"),
    ("no", "Intervju von Ada Falk"),
    ("sv", "Krönika von Ada Falk"),
    ("sv", "Analys von Ada Falk"),
    ("sv", "Ledare von Ada Falk"),
    ("sv", "Recension von Ada Falk"),
    ("sv", "Debatt von Ada Falk"),
]

JOINED = [
    ("af", "Ada Falk en Bo Li", ("Ada Falk", "Bo Li")),
    ("ar", "أحمد علي و سعيد حسن", ("أحمد علي", "سعيد حسن")),
    ("cs", "Ada Falk a Bo Li", ("Ada Falk", "Bo Li")),
    ("da", "Ada Falk og Bo Li", ("Ada Falk", "Bo Li")),
    ("de", "Ada Falk und Bo Li", ("Ada Falk", "Bo Li")),
    ("de", "Ada Falk u Bo Li", ("Ada Falk", "Bo Li")),
    ("el", "Γιώργος Παππάς και Άννα Ρήγα", ("Γιώργος Παππάς", "Άννα Ρήγα")),
    ("en", "Ada Falk and Bo Li", ("Ada Falk", "Bo Li")),
    ("en", "Ada Falk with Bo Li", ("Ada Falk", "Bo Li")),
    ("es", "Ada Falk y Bo Li", ("Ada Falk", "Bo Li")),
    ("es", "Ada Falk con Bo Li", ("Ada Falk", "Bo Li")),
    ("et", "Ada Falk ja Bo Li", ("Ada Falk", "Bo Li")),
    ("fi", "Ada Falk ja Bo Li", ("Ada Falk", "Bo Li")),
    ("fr", "Ada Falk et Bo Li", ("Ada Falk", "Bo Li")),
    ("fr", "Ada Falk avec Bo Li", ("Ada Falk", "Bo Li")),
    ("he", "דוד כהן ו רות לוי", ("דוד כהן", "רות לוי")),
    ("hi", "राम कुमार और श्याम लाल", ("राम कुमार", "श्याम लाल")),
    ("hr", "Ada Falk i Bo Li", ("Ada Falk", "Bo Li")),
    ("hu", "Ada Falk és Bo Li", ("Ada Falk", "Bo Li")),
    ("id", "Ada Falk dan Bo Li", ("Ada Falk", "Bo Li")),
    ("it", "Ada Falk e Bo Li", ("Ada Falk", "Bo Li")),
    ("it", "Ada Falk ed Bo Li", ("Ada Falk", "Bo Li")),
    ("it", "Ada Falk con Bo Li", ("Ada Falk", "Bo Li")),
    ("lt", "Ada Falk ir Bo Li", ("Ada Falk", "Bo Li")),
    ("lv", "Ada Falk un Bo Li", ("Ada Falk", "Bo Li")),
    ("mit", "Ada Falk mit Bo Li", ("Ada Falk", "Bo Li")),
    ("pl", "Ada Falk i Bo Li", ("Ada Falk", "Bo Li")),
    ("pt", "Ada Falk e Bo Li", ("Ada Falk", "Bo Li")),
    ("pt", "Ada Falk com Bo Li", ("Ada Falk", "Bo Li")),
    ("ro", "Ada Falk și Bo Li", ("Ada Falk", "Bo Li")),
    ("ru", "Иван Петров и Анна Котова", ("Иван Петров", "Анна Котова")),
    ("sv", "Ada Falk och Bo Li", ("Ada Falk", "Bo Li")),
    ("tr", "Ada Falk ve Bo Li", ("Ada Falk", "Bo Li")),
    ("uk", "Іван Петренко та Анна Коваль", ("Іван Петренко", "Анна Коваль")),
    ("uk", "Іван Петренко і Анна Коваль", ("Іван Петренко", "Анна Коваль")),
    ("ur", "احمد علی اور سعید حسن", ("احمد علی", "سعید حسن")),
    ("vi", "Ada Falk và Bo Li", ("Ada Falk", "Bo Li")),
]

ROLE_LINES = [
    ("da", "Ada Falk Journalist"),
    ("da", "Ada Falk Redaktør"),
    ("da", "Ada Falk Korrespondent"),
    ("de", "Ada Falk Redakteur"),
    ("de", "Ada Falk Redakteurin"),
    ("de", "Ada Falk Korrespondent"),
    ("de", "Ada Falk Korrespondentin"),
    ("de", "Ada Falk Reporterin"),
    ("de", "Ada Falk Autorin"),
    ("de", "Ada Falk Chefredakteur"),
    ("de", "Ada Falk Chefredakteurin"),
    ("de", "Ada Falk Volontär"),
    ("de", "Ada Falk Volontärin"),
    ("de", "Ada Falk Ressortleiter"),
    ("de", "Ada Falk Ressortleiterin"),
    ("de", "Ada Falk Journalistin"),
    ("en", "Ada Falk Correspondent"),
    ("en", "Ada Falk Reporter"),
    ("en", "Ada Falk Editor"),
    ("en", "Ada Falk Writer"),
    ("en", "Ada Falk Journalist"),
    ("en", "Ada Falk Columnist"),
    ("en", "Ada Falk Producer"),
    ("en", "Ada Falk Contributor"),
    ("en", "Ada Falk Critic"),
    ("en", "Ada Falk Author"),
    ("en", "Ada Falk Blogger"),
    ("en", "Ada Falk Analyst"),
    ("en", "Ada Falk Anchor"),
    ("en", "Ada Falk Intern"),
    ("en", "Ada Falk Director"),
    ("en", "Ada Falk Manager"),
    ("en", "Ada Falk Photographer"),
    ("en", "Ada Falk Editor-in-chief"),
    ("en", "Ada Falk Bureau"),
    ("en", "Ada Falk Reporters"),
    ("en", "Ada Falk Writers"),
    ("en", "Ada Falk Correspondents"),
    ("en", "Ada Falk Publisher"),
    ("en", "Ada Falk Founder"),
    ("en", "Ada Falk Co-founder"),
    ("en", "Ada Falk President"),
    ("en", "Ada Falk Lecturer"),
    ("en", "Ada Falk Fellow"),
    ("en", "Ada Falk Commentator"),
    ("en", "Ada Falk Freelancer"),
    ("en", "Ada Falk Presenter"),
    ("en", "Ada Falk Officer"),
    ("en", "Ada Falk Strategist"),
    ("en", "Ada Falk Specialist"),
    ("en", "Ada Falk Researcher"),
    ("en", "Ada Falk Host"),
    ("en", "Ada Falk Contributors"),
    ("en", "Ada Falk Expert"),
    ("en", "Ada Falk Consultant"),
    ("en", "Ada Falk Coach"),
    ("en", "Ada Falk Dietitian"),
    ("en", "Ada Falk Engineer"),
    ("en", "Ada Falk Gardener"),
    ("en", "Ada Falk Scientist"),
    ("en", "Ada Falk Reviewer"),
    ("en", "Ada Falk Attorney"),
    ("en", "Ada Falk Lawyer"),
    ("en", "Ada Falk Ceo"),
    ("en", "Ada Falk Vp"),
    ("en", "Ada Falk Copywriter"),
    ("en", "Ada Falk Marketer"),
    ("en", "Ada Falk Developer"),
    ("en", "Ada Falk Designer"),
    ("en", "Ada Falk Coordinator"),
    ("en", "Ada Falk Nutritionist"),
    ("en", "Ada Falk Therapist"),
    ("en", "Ada Falk Physician"),
    ("en", "Ada Falk Trainer"),
    ("en", "Ada Falk Nurse"),
    ("en", "Ada Falk Student"),
    ("en", "Ada Falk Owner"),
    ("en", "Ada Falk Economist"),
    ("en", "Ada Falk Historian"),
    ("en", "Ada Falk Novelist"),
    ("en", "Ada Falk Activist"),
    ("en", "Ada Falk Adviser"),
    ("en", "Ada Falk Advisor"),
    ("en", "Ada Falk Head"),
    ("es", "Ada Falk Redactor"),
    ("es", "Ada Falk Redactora"),
    ("es", "Ada Falk Periodista"),
    ("es", "Ada Falk Corresponsal"),
    ("es", "Ada Falk Enviado"),
    ("es", "Ada Falk Enviada"),
    ("es", "Ada Falk Colaborador"),
    ("fi", "Ada Falk Toimittaja"),
    ("fi", "Ada Falk Kirjeenvaihtaja"),
    ("fr", "Ada Falk Journaliste"),
    ("fr", "Ada Falk Correspondant"),
    ("fr", "Ada Falk Correspondante"),
    ("fr", "Ada Falk Rédacteur"),
    ("fr", "Ada Falk Rédactrice"),
    ("fr", "Ada Falk Envoyé"),
    ("fr", "Ada Falk Envoyée"),
    ("id", "Ada Falk Jurnalis"),
    ("id", "Ada Falk Wartawan"),
    ("it", "Ada Falk Giornalista"),
    ("it", "Ada Falk Corrispondente"),
    ("it", "Ada Falk Inviato"),
    ("it", "Ada Falk Inviata"),
    ("it", "Ada Falk Redattore"),
    ("nl", "Ada Falk Redacteur"),
    ("nl", "Ada Falk Verslaggever"),
    ("nl", "Ada Falk Correspondente"),
    ("pl", "Ada Falk Dziennikarz"),
    ("pl", "Ada Falk Dziennikarka"),
    ("pl", "Ada Falk Redaktor"),
    ("pt", "Ada Falk Jornalista"),
    ("pt", "Ada Falk Repórter"),
    ("pt", "Ada Falk Correspondente"),
    ("pt", "Ada Falk Redator"),
    ("ru", "Ada Falk Корреспондент"),
    ("ru", "Ada Falk Журналист"),
    ("ru", "Ada Falk Обозреватель"),
    ("ru", "Ada Falk Редактор"),
    ("ru", "Ada Falk Обозревательница"),
    ("sv", "Ada Falk Reporter"),
    ("sv", "Ada Falk Journalist"),
    ("sv", "Ada Falk Redaktör"),
    ("sv", "Ada Falk Krönikör"),
    ("tr", "Ada Falk Muhabiri"),
    ("tr", "Ada Falk Muhabir"),
    ("tr", "Ada Falk Yazarı"),
    ("uk", "Ada Falk Кореспондент"),
    ("uk", "Ada Falk Журналіст"),
    ("uk", "Ada Falk Журналістка"),
]

TITLES = (
    "adv archbishop bishop capt col dame dipl doc dott dr dra drs fr frau gen herr hon ing ir lic lt mag maj med "
    "mgr miss mme mr mrs ms pd prof professor rev sgt sir др проф د डॉ"
).split()

CREDENTIALS = (
    "ba bsc cfa cfp cpa cpt cscs cto dds do dvm edd esq facp frcp jd lcsw ldn llm ma mba mbbs md mph ms msc np "
    "pharmd phd psyd rd rdn rn"
).split()

RANKS = (
    "assistant associate chief contributing deputy executive former freelance junior lead managing principal senior "
    "special staff"
).split()

DESK_WORDS = (
    "agences agencias agencies agentur agenturen agenzie board byrå desk editorial editors newsdesk newsroom "
    "newsteam newswire onlineredaktion redacao redacción redactie redacția redakce redakció redakcja redaksi "
    "redaksjonen redaktion redaktionen redazione redação rédaction service services staff szerkesztőség team "
    "toimitus webdesk webredaktion wire wires редакция редакція هيئة डेस्क ডেস্ক প্রতিবেদক ব্যুরো"
).split()

ORGANISATION_WORDS = (
    "agency association blog broadcasting center centre chronicle club co communications company corp council daily "
    "department express foundation gazette gmbh group herald inc institute journal llc ltd magazine media "
    "ministry nachrichten network news noticias observer office online post posten press presse radio relations "
    "report research review security shop society solutions store studios television times today tribune tv "
    "university verlag website weekly zeitung"
).split()

ORGANISATION_OPENERS = ("das der die el il la le our the us your").split()

FURNITURE = (
    "a.m about account actualizado admin administrator advertisement aggiornato ago aktualisiert am anonymous "
    "archive article articles artikel avatar bookmark cest checked click comment comments compartir condividi "
    "contact copied copy datum dienstag disclosure donnerstag drucken e-mail edt email exclusive facebook folgen "
    "follow following freitag friday gmt guest headshot hour hours icon image instagram jueves julkaistu kommentare "
    "latest lesezeit likes linkedin listen loading login lunes martes menu merken mins minute minutes mittwoch "
    "miércoles modified monday montag newsletter none null oppdatert p.m partager pdt pinterest pm posted posts "
    "premium previous profile pst pubblicato publicado publicerad publisert published publié register rss samstag "
    "saturday seguir share shares sonntag sponsored subscribe suivre sunday sábado teilen telegram thursday topics "
    "tuesday tweet twitter uhr undefined unknown updated uppdaterad user utc veröffentlicht viernes views webmaster "
    "wednesday whatsapp window youtube поделиться"
).split()

AMBIGUOUS_FURNITURE = (
    "learn all bio bst cet date day days est et fact fri full gift here home in ist last link live mail min mon "
    "more new next opens opinion out page photo plus print pt read root sat save search sign stand sun thu time "
    "tue um up view watch wed"
).split()

NAME_PARTICLES = (
    "'t abu af al ap bar bat ben bin bint binti da das de degli dei del dela della delle dello dem den der des di "
    "do dos du e el ibn la las le los mac nic ní op os te ten ter ul ur van vom von y zu zum zur ’t"
).split()

ENDS_OF_NAME = ("at aus bei dans for from für i im in of on para per pour på te voor w we z à в на").split()

MONTHS = (
    "abr abril agosto agt agustus août apr april aprile aralık aug august augusti augustus avr avril ağustos "
    "czerwca dec december des desember dez dezember dezembro dic dicembre diciembre déc décembre ekim ene enero "
    "eylül feb febbraio febrero februar februari february fev fevereiro févr février gen gennaio giu giugno grudnia "
    "haziran jan janeiro januar januari january janv janvier juil juillet juin jul julho juli julio july jun june "
    "junho juni junio jänner kasım kwietnia lipca listopada lug luglio lutego maart mag maggio mai maio maj maja "
    "mar marca march mars mart marts marzo março may mayo mayıs mei mrt mär märz nisan nov november novembre "
    "noviembre ocak oct october octobre octubre okt oktober ott ottobre out outubro października sep sept september "
    "septembre septiembre set setembro settembre sierpnia stycznia temmuz września şubat авг августа апр апреля дек "
    "декабря июл июля июн июня мар марта мая ноя ноября окт октября сен сентября фев февраля янв января"
).split()

NOT_INITIALS = ("and at for in new of on red the to und via").split()

INNER_INTRODUCTIONS = ("af av by deur di door oleh par por von بقلم โดย").split()

MODIFIERS = (
    "arts assignment audience award-winning breaking business certified city climate co coast community consumer "
    "content court crime culture data defence defense digital diplomatic east economics editorial education "
    "entertainment environment europe european evening feature features film finance financial food football "
    "foreign freie freier games gaming general hardware health house housing independent investigations "
    "investigative legal licensed lifestyle live local media money motoring multimedia music national news night "
    "online opinion personal policy political politics professional property regional registered reviews royal "
    "science security showbiz social sport sports stellvertretender tech technology transport travel trending tv uk "
    "us veteran vice video web weekend wellness west white world"
).split()

PLACES = (
    "Abu Dhabi",
    "Addis Ababa",
    "Addis Abeba",
    "Buenos Aires",
    "Cape Town",
    "Ciudad De México",
    "Costa Rica",
    "Den Haag",
    "Hong Kong",
    "Kuala Lumpur",
    "Las Vegas",
    "Los Angeles",
    "Mexico City",
    "New Delhi",
    "New Orleans",
    "New York",
    "New Zealand",
    "North Carolina",
    "Panama City",
    "Phnom Penh",
    "Rio De Janeiro",
    "Salt Lake City",
    "San Diego",
    "San Francisco",
    "Saudi Arabia",
    "South Africa",
    "Sri Lanka",
    "St Petersburg",
    "São Paulo",
    "Tel Aviv",
    "United Kingdom",
    "United States",
    "Washington Dc",
)

SERVICES = {
    "AAP": ("AAP", "Australian Associated Press"),
    "Adnkronos": ("Adnkronos",),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "afp", "法新社", "اے ایف پی"),
    "Agerpres": ("Agerpres",),
    "AGI": ("AGI", "Agenzia Italia"),
    "Anadolu": ("AA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Agentur"),
    "ANI": ("ANI", "Asian News International"),
    "ANP": ("ANP", "Algemeen Nederlands Persbureau"),
    "ANSA": ("ANSA", "Ansa"),
    "Antara": ("Antara", "ANTARA News"),
    "AP": ("AP", "Associated Press", "The Associated Press", "美聯社", "美联社"),
    "APA": ("APA", "apa", "Austria Presse Agentur"),
    "Belga": ("Belga", "BELGA"),
    "Bernama": ("Bernama",),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "BNS": ("BNS", "Baltic News Service"),
    "BTA": ("BTA", "БТА"),
    "Canadian Press": ("The Canadian Press", "Canadian Press", "La Presse Canadienne"),
    "Central News Agency": ("中央社", "中央通訊社"),
    "China News Service": ("中新社", "中国新闻社", "中新网"),
    "ČTK": ("ČTK", "CTK"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom", "dpa-AFX", "dpa-tmn"),
    "dts": ("dts Nachrichtenagentur",),
    "EFE": ("EFE", "Agencia EFE", "Efe"),
    "ENA": ("ENA", "Ethiopian News Agency", "ኢዜአ"),
    "epd": ("epd", "EPD", "Evangelischer Pressedienst"),
    "Europa Press": ("Europa Press", "EP"),
    "HINA": ("HINA", "Hina"),
    "IANS": ("IANS", "Indo-Asian News Service"),
    "Interfax": ("Interfax", "Интерфакс", "Interfax-Ukraine", "Інтерфакс-Україна"),
    "IRNA": ("IRNA", "ایرنا"),
    "Jiji": ("時事", "時事通信", "時事通信社", "Jiji Press", "Jiji", "JIJI"),
    "Keystone-SDA": ("Keystone-SDA", "SDA", "sda", "Keystone-ATS", "ATS", "ats"),
    "KNA": ("KNA", "kna", "Katholische Nachrichten-Agentur"),
    "KUNA": ("KUNA", "كونا"),
    "Kyodo": ("共同", "共同通信", "共同通信社", "Kyodo", "Kyodo News", "Kyodo News Agency"),
    "LETA": ("LETA",),
    "Lusa": ("Lusa", "LUSA", "Agência Lusa"),
    "MTI": ("MTI",),
    "News1": ("뉴스1",),
    "Newsis": ("뉴시스",),
    "Notimex": ("Notimex",),
    "NTB": ("NTB",),
    "PA Media": ("PA Media", "PA", "Press Association", "PA News Agency"),
    "PAP": ("PAP", "Polska Agencja Prasowa"),
    "PTI": ("PTI", "Press Trust of India", "पीटीआई", "भाषा"),
    "Reuters": ("Reuters", "Thomson Reuters", "رويترز", "Рейтер", "路透社", "路透", "ロイター", "로이터"),
    "RIA": ("RIA Novosti", "РИА Новости", "РИА"),
    "Ritzau": ("Ritzau",),
    "SID": ("SID", "sid", "Sport-Informations-Dienst"),
    "SPA": ("SPA", "Saudi Press Agency", "واس"),
    "STT": ("STT",),
    "Tanjug": ("Tanjug", "Танјуг"),
    "TASR": ("TASR",),
    "TASS": ("TASS", "ТАСС"),
    "TT": ("TT", "TT Nyhetsbyrån"),
    "Ukrinform": ("Ukrinform", "Укрінформ"),
    "UNI": ("UNI", "United News of India"),
    "UPI": ("UPI", "United Press International"),
    "WAM": ("WAM", "Emirates News Agency", "وام"),
    "Xinhua": ("新华社", "新華社", "Xinhua", "Xinhua News Agency", "新华网"),
    "Yonhap": ("연합뉴스", "Yonhap", "Yonhap News Agency", "聯合社"),
}

LINES = [
    ("By A. Falk, Bo Li and Cy Roe", "A. Falk", "Bo Li", "Cy Roe"),
    ("Von Ada Falk und Bo Li", "Ada Falk", "Bo Li"),
    ("VON ADA FALK UND BO LI", "ADA FALK", "BO LI"),
    ("Ada Falk | Bo Li", "Ada Falk", "Bo Li"),
    ("ByVan Tromm", "Van Tromm"),
    ("By Theo Falk", "Theo Falk"),
    ("By Ada Falk Wed 12 March 2026 at 6:45 pm", "Ada Falk"),
    ("Ada Falk, Thu, 12 March 2026", "Ada Falk"),
    ("VonAda Falk", "Ada Falk"),
    ("Van Tromm", "Van Tromm"),
    ("Di Maio", "Di Maio"),
    ("Von Ursula von der Falk", "Ursula von der Falk"),
    ("Juan Pérez y Ana Gómez", "Juan Pérez", "Ana Gómez"),
    ("Jacinto Roldán y Cabral", "Jacinto Roldán y Cabral"),
    ("Maria Costa e Silva", "Maria Costa e Silva"),
    ("Ada Falk, Associated Press", "Ada Falk"),
    ("Ada Falk and Bo Li The Associated Press", "Ada Falk", "Bo Li"),
    ("By ADA D. FALK AP Sports Writer", "ADA D. FALK"),
    ("Ada Falk in Brüssel", "Ada Falk"),
    ("By Ada Falk, Bo Li in Paris and Cy Roe in Rome", "Ada Falk", "Bo Li", "Cy Roe"),
    ("Von Ada Falk, Frankfurt", "Ada Falk"),
    ("By Ada Falk, Political Correspondent", "Ada Falk"),
    ("By Ada Falk Senior Autos Reporter Updated March 11, 2026", "Ada Falk"),
    ("Ada Falk | Lead Draft Writer", "Ada Falk"),
    ("Ada Falk, Home and Digital Security Expert", "Ada Falk"),
    ("Ada Falk Journalist | Bo Li Journalist", "Ada Falk", "Bo Li"),
    ("Reporter Ada Falk", "Ada Falk"),
    (
        "By Cy Roe in Kelp, science correspondent Ada Falk in Rome, and Bo Li, data editor",
        "Cy Roe",
        "Ada Falk",
        "Bo Li",
    ),
    ("Ada Falk ist Redakteurin bei der Zeitung", "Ada Falk"),
    ("Ada Falk, profesorius universiteto", "Ada Falk"),
    ("Dr. Ada Falk, PhD", "Ada Falk"),
    ("Ada Falk, Jr.", "Ada Falk Jr."),
    ("Ada Falk, Sr. Director of Operations", "Ada Falk"),
    ("Ada Q. Falk III", "Ada Q. Falk III"),
    ("Ada Falk and agencies", "Ada Falk"),
    ("Von Ada Falk mit AP", "Ada Falk"),
    ("Story by Ada Falk; photos by Bo Li", "Ada Falk"),
    ("Story by Ada Falk, photos by Bo Li, Cy Roe", "Ada Falk"),
    ("Ada Falk (text) and Bo Li (photos)", "Ada Falk"),
    ("Story and photos by Ada Falk", "Ada Falk"),
    ("Words & pictures: Ada Falk", "Ada Falk"),
    ("Text und Fotos: Ada Falk", "Ada Falk"),
    ("Texte et photos : Ada Falk", "Ada Falk"),
    ("Bo Li and photos by Ada Falk", "Bo Li"),
    ("Ada Falk, Executive Editor, Harbour Women's Watch", "Ada Falk"),
    ("Ada Falk is a Bay Harbour-based writer", "Ada Falk"),
    ("Text: Ada Falk Fotos: Bo Li", "Ada Falk"),
    ("Foto: dpa | Ada Falk", "Ada Falk"),
    ("By Ada Falk Medically reviewed by Bo Li", "Ada Falk"),
    ("Editor : Bo",),
    ("Ada Falk as told to Bo Li", "Ada Falk", "Bo Li"),
    ("Eine Analyse von Ada Falk", "Ada Falk"),
    ("By Ada Falk | afalk@example.org | Harbour Daily News and Bo Li | bli@example.org", "Ada Falk", "Bo Li"),
    ("Ada Falk, example.com", "Ada Falk"),
    ("Ada Falk @adafalk https://example.com/ada", "Ada Falk"),
    ("jane@example.org",),
    ("05.06.2026 um 14:46 von Ann-Mari Falk", "Ann-Mari Falk"),
    ("December 22, 2026 5:00 AM ET By Ada Falk", "Ada Falk"),
    ("By Ada Falk Dec. 21, 2026 11:00 pm EST", "Ada Falk"),
    ("Ada Falk March 30, 2026 | 3 min read", "Ada Falk"),
    ("Ada Falk 25 March 2026 Kelp Matters, Tidal Moods, basics", "Ada Falk"),
    ("by Ada Falk | Mar 11, 2026 | All About Kelp and Kelp Farming | 0 comments", "Ada Falk"),
    ("25 March 2026 Ada Falk, Bo Li", "Ada Falk", "Bo Li"),
    ("Ada Falk 25 March 2026 and by Bo Li", "Ada Falk", "Bo Li"),
    ("By Eddie August 12, 2026 kelping", "Eddie"),
    ("August 12, 2026 By Ada Falk In", "Ada Falk"),
    ("Ada Falk HARBOUR TIMES NETWORK", "Ada Falk"),
    ("ADA FALK HARBOUR TIMES", "ADA FALK HARBOUR TIMES"),
    ("This story was first written by Ada Falk", "Ada Falk"),
    ("By April Jones June 3, 2026", "April Jones"),
    ("Ada Falk · Harbour News · Posted: Dec 22, 2026 8:25 AM EST | Last Updated: January 2", "Ada Falk"),
    ("Minna van der Falk", "Minna van der Falk"),
    ("Mohammed bin Said al-Nour", "Mohammed bin Said al-Nour"),
    ("Geneviève d'Arcy", "Geneviève d'Arcy"),
    ("Conan O'Brannigan", "Conan O'Brannigan"),
    ("Ida Day", "Ida Day"),
    ("By | Ada Falk | Bo Li", "Ada Falk", "Bo Li"),
    ("Jul 11 Written By | Ada Falk", "Ada Falk"),
    ("Kommentar von | Ada Falk", "Ada Falk"),
    ("Jul 11 Written By",),
    ("About the Author",),
    ("Ida (Mimi) Falk", "Ida (Mimi) Falk"),
    ("Ada Falk (Reuters) Berlin", "Ada Falk"),
    ("By Eddie", "Eddie"),
    ("Anna, Berlin", "Anna"),
    ("fkl", "fkl"),
    ("kel, fal", "kel", "fal"),
    ("by falkenada", "falkenada"),
    ("HTD Staff", "HTD Staff"),
    ("Redaktion", "Redaktion"),
    ("By Staff Writer", "Staff Writer"),
    ("Harbour Editorial Team", "Harbour Editorial Team"),
    ("Ask the Gardeners", "Ask the Gardeners"),
    ("APA", "APA"),
    ("dpa/afp", "dpa", "afp"),
    ("AFP, MANILA", "AFP"),
    ("Share on Facebook",),
    ("Photos by | Bo Li",),
    ("3 May 2026",),
    ("Hello. My name is Lillie.",),
    ("文／王小明", "王小明"),
    ("記者王小明／台北報導", "王小明"),
    ("（記者王小明台北報導）", "王小明"),
    ("【記者王小明、李大華／綜合報導】", "王小明", "李大華"),
    ("文：王小明 圖：李大華", "王小明"),
    ("本报记者 王小明 李四海", "王小明", "李四海"),
    ("森田 陽平記者", "森田 陽平"),
    ("ジョン・スミス", "ジョン・スミス"),
    ("김하늘 기자", "김하늘"),
    ("台北報導",),
    ("編輯部", "編輯部"),
    ("Текст: Иван Петров; Фото: Пётр Иванов", "Иван Петров"),
    ("",),
]


def single(line: str) -> str:
    found = split_byline(line)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("row", LINES, ids=lambda row: row[0])
def test_split_byline(row: tuple[str, ...]) -> None:
    assert split_byline(row[0]) == row[1:]


@pytest.mark.parametrize(("language", "line", "name"), BYLINES)
def test_introductions(language: str, line: str, name: str) -> None:
    assert language in introductions.BYLINE_INTRODUCTIONS
    assert single(line) == name


def test_a_headline_with_the_word_in_it_introduces_nobody() -> None:
    assert introduces("This story was first written by Ada Falk")
    assert introduces("Opinion by Ada Falk")
    assert not introduces("Harbour Council Rejects Plan for Tidal Lock by Narrow Margin")


def test_introductions_cover_the_table() -> None:
    assert {language for language, _, _ in BYLINES} == set(introductions.BYLINE_INTRODUCTIONS)
    assert len(introductions.BYLINE_INTRODUCTIONS) >= 25


@pytest.mark.parametrize(("language", "line", "name"), OTHERS)
def test_other_credits(language: str, line: str, name: str) -> None:
    assert language in introductions.OTHER_CREDITS
    assert split_byline(line) == ()
    assert other_people(line) == (name,)


@pytest.mark.parametrize(("language", "line"), GENRE_LINES)
def test_genres(language: str, line: str) -> None:
    assert language in introductions.GENRES
    assert single(line) == "Ada Falk"


@pytest.mark.parametrize(("language", "line", "both"), JOINED)
def test_conjunctions(language: str, line: str, both: tuple[str, str]) -> None:
    assert language in introductions.CONJUNCTIONS
    assert split_byline(line) == both


@pytest.mark.parametrize(("language", "line"), ROLE_LINES)
def test_roles(language: str, line: str) -> None:
    assert language in around.ROLES
    assert single(line) == "Ada Falk"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (TITLES, "{}. Ada Falk"),
        (MODIFIERS, "Ada Falk {} Editor"),
        (RANKS, "Ada Falk {} Kelp Editor"),
        (ORGANISATION_WORDS, "Ada Falk, Kelp {}"),
        (ORGANISATION_OPENERS, "Ada Falk, {} Kelp"),
        (FURNITURE, "Ada Falk | Kelp {}"),
        (MONTHS, "Ada Falk {} 4"),
        (INNER_INTRODUCTIONS, "Opinion {} Ada Falk"),
    ],
)
def test_words_around_a_name(words: list[str], line: str) -> None:
    for word in words:
        for form in (word, word.capitalize()) if line.startswith("Opinion") else (word.capitalize(),):
            assert split_byline(line.format(form)) == ("Ada Falk",), word


def test_credentials() -> None:
    for word in CREDENTIALS:
        assert single(f"Ada Falk {word.upper()}") == "Ada Falk", word
    assert single("Ada Falk PhD") == "Ada Falk"
    assert single("JACK MA") == "JACK MA"
    assert single("Jack Ma") == "Jack Ma"


def test_desk_words() -> None:
    for word in DESK_WORDS:
        newspaper = "Kelp" if word != word.upper() else "समाचार"
        assert people_of(f"{newspaper} {word.capitalize()}") == (), word


def test_furniture_that_is_also_a_surname() -> None:
    for word in AMBIGUOUS_FURNITURE:
        assert split_byline(word.capitalize()) == (), word
        assert single(f"Ada {word.capitalize()}") == f"Ada {word.capitalize()}"


def test_particles() -> None:
    for word in set(NAME_PARTICLES) - introductions.SURNAME_CONJUNCTIONS:
        assert single(f"Ada Falk {word} Roe Li") == f"Ada Falk {word} Roe Li"
    for word in sorted(introductions.SURNAME_CONJUNCTIONS):
        assert single(f"Ada Falk {word} Roe") == f"Ada Falk {word} Roe"


def test_words_before_a_place() -> None:
    for word in ENDS_OF_NAME:
        assert single(f"ADA FALK {word.upper()} KELP") == "ADA FALK", word


def test_words_that_are_no_initials() -> None:
    assert [word for word in NOT_INITIALS if split_byline(word)] == []


@pytest.mark.parametrize("place", PLACES)
def test_places(place: str) -> None:
    assert split_byline(f"Ada Falk, {place}") == ("Ada Falk",)


@pytest.mark.parametrize(("service", "spellings"), SERVICES.items())
def test_agencies(service: str, spellings: tuple[str, ...]) -> None:
    for spelling in spellings:
        assert is_agency(spelling)
        assert split_byline(f"Ada Falk, {spelling}") == ("Ada Falk",)
        assert spelling in agencies(f"x, {spelling}") or agencies(spelling)
    assert service in services.AGENCIES


@pytest.mark.parametrize("text", ["Anna Reuters", "ap", "pa", "efeu", "Dpa", "dpaint", "TTX", "Bloomberger"])
def test_not_agencies(text: str) -> None:
    assert not is_agency(text)
    assert not [name for name in agencies(text) if name != "Reuters"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Falk", True), ("ada falk", False), ("Ada 3 Falk", False), ("王小明", True), ("王", False),
        ("김하늘", True), ("احمد علی", True), ("ก", False), ("A B C D E F G", False), ("Ada / Falk", False),
        ("", False), ("Read More", False), ("A" * 80, False),
    ],
)  # fmt: skip
def test_is_name(text: str, expected: bool) -> None:
    assert is_name(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Contributions from", True), ("With contributions from", True), ("Edited by", True), ("Photos by:", True),
        ("Photos by Bo Li", False), ("By", False), ("Editor", True), ("Foto:", True), ("", False), ("Ada Falk", False),
    ],
)  # fmt: skip
def test_lines_that_announce_others(text: str, expected: bool) -> None:
    assert introduces_others(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Written by", True), ("By", True), ("Posted by:", True), ("Author", True), ("Von", True), ("作者：", True),
        ("By Ada Falk", False), ("Ada Falk", False), ("", False), ("Stand by me now", False), ("Editor", False),
    ],
)  # fmt: skip
def test_lines_that_introduce_the_next(text: str, expected: bool) -> None:
    assert is_introduction(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tech Writer", True), ("Redakteurin", True), ("Senior Staff Reporter", True), ("Ada Falk", False), ("", False),
        ("She has been our favourite writer", False), ("News", False),
    ],
)  # fmt: skip
def test_lines_of_nothing_but_a_role(text: str, expected: bool) -> None:
    assert is_role(text) is expected


def test_names_right_behind_an_introduction() -> None:
    assert introduced("3 May 2026 by Ida | 12 comments | Kelp") == ("Ida",)
    assert introduced("Kelp | by Ada Falk and Bo Li") == ("Ada Falk",)
    assert introduced("3 May 2026 | Ada Falk") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aawoods", True), ("StephenT", True), ("Tom", True), ("ada-falk", True), ("3d23d65-ddc6", True),
        ("a", False), ("Ada Falk", False), ("site_admin", False), ("admin", False), ("News", False), ("2026", False),
        ("ada@example.com", False), ("team", False), ("@ada", False), ("example.com/ada", False),
    ],
)  # fmt: skip
def test_pen_names(text: str, expected: bool) -> None:
    assert is_pen_name(text) is expected


def test_fold_and_unique() -> None:
    assert fold("José  ÁLVAREZ-Straße") == fold("Jose Alvarez Strasse")
    assert unique(["Ada Falk", "ADA FALK", "Bo Li", ""]) == ("Ada Falk", "Bo Li", "")


def test_a_long_line_is_read_in_linear_time() -> None:
    assert split_byline("By Ada Falk " + "x " * 500_000) == ("Ada Falk",)
    for unit in ("(", "a@", "a.b", "By ", ", ", "and ", "【", "12 ", "- "):
        split_byline(unit * 200_000)
