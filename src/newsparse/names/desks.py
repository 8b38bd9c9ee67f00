"""The words of a byline that names a desk or an organisation instead of people."""

# Words of a byline that names a desk instead of people.
DESK_WORDS = frozenset({
    "staff", "redaktion", "newsroom", "newsdesk", "desk", "team", "redacción", "redacao", "redação", "rédaction",
    "redazione", "redactie", "redakcja", "redakce", "redaksjonen", "redaktionen", "toimitus", "editors", "editorial",
    "agencies", "agenturen", "agencias", "agences", "agenzie", "redaksi", "редакция", "редакція", "هيئة", "board",
    "services", "service", "wires", "wire", "redacția", "szerkesztőség", "agentur", "newswire", "डेस्क", "ব্যুরো",
    "প্রতিবেদক", "ডেস্ক", "redakció", "byrå", "newsteam", "webdesk", "webredaktion", "onlineredaktion",
})  # fmt: skip

# Words that end (or, for the articles, begin) the name of an organisation rather than of a person.
ORGANISATION_WORDS = frozenset({
    "news", "times", "post", "press", "media", "tv", "radio", "magazine", "university", "institute", "agency",
    "network", "inc", "ltd", "gmbh", "llc", "group", "foundation", "zeitung", "verlag", "tribune", "gazette", "herald",
    "journal", "company", "association", "center", "centre", "department", "ministry", "today", "online", "daily",
    "weekly", "chronicle", "nachrichten", "blog", "corp", "council", "observer", "express", "report", "research",
    "security", "presse", "posten", "broadcasting", "television", "website", "studios", "society", "club",
    "noticias", "communications", "office", "relations", "store", "shop", "co", "solutions", "review",
    "hospital", "clinic", "bank", "school", "college", "academy", "church",
})  # fmt: skip

ORGANISATION_OPENERS = frozenset({"the", "der", "die", "das", "le", "la", "el", "il", "our", "your", "us"})
