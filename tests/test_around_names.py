"""names/around.py, desks.py, furniture.py: every word around a name is needed by a row here."""

import pytest

from newsparse.names import around, introductions, is_role, people_of, split_byline

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
    "academy bank church clinic college hospital school "
    "agency association blog broadcasting center centre chronicle club co communications company corp council daily "
    "department express foundation gazette gmbh group herald inc institute journal llc ltd magazine media "
    "ministry nachrichten network news noticias observer office online post posten press presse radio relations "
    "report research review security shop society solutions store studios television times today tribune tv "
    "university verlag website weekly zeitung"
).split()


ORGANISATION_OPENERS = ("das der die el il la le our the us your").split()


FURNITURE = (
    "leave a.m about account actualizado admin administrator advertisement aggiornato ago aktualisiert am anonymous "
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


def single(line: str) -> str:
    found = split_byline(line)
    assert len(found) == 1, found
    return found[0]


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
    ],
)
def test_words_around_a_name(words: list[str], line: str) -> None:
    for word in words:
        assert split_byline(line.format(word.capitalize())) == ("Ada Falk",), word


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tech Writer", True), ("Redakteurin", True), ("Senior Staff Reporter", True), ("Ada Falk", False), ("", False),
        ("She has been our favourite writer", False), ("News", False),
    ],
)  # fmt: skip
def test_lines_of_nothing_but_a_role(text: str, expected: bool) -> None:
    assert is_role(text) is expected
