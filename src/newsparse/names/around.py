"""The words around a person's name: titles, degrees, roles and places, and the particles inside it."""

import re
from types import MappingProxyType

from newsparse.names.folding import Table, folded

# Lower-case words that are part of a name.
NAME_PARTICLES = frozenset({
    "van", "von", "vom", "zu", "zur", "zum", "der", "den", "des", "de", "la", "las", "los", "le", "del", "della",
    "dello", "delle", "dei", "degli", "di", "da", "do", "dos", "das", "du", "y", "e", "bin", "ibn", "bint", "ben",
    "bar", "al", "el", "ul", "ur", "abu", "ter", "ten", "te", "af", "dela", "op", "'t", "’t", "ap", "os", "bat",
    "binti", "mac", "ní", "nic", "dem",
})  # fmt: skip

PARTICLE_PREFIX = re.compile(r"(?:al|el|ad|as|ash|an|ar|at|az|ul|d|l|dell|dall|o|m|n)[-'’]\w", re.IGNORECASE)

TITLES = frozenset({
    "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "sir", "dame", "rev", "fr", "ing", "mag", "dipl", "med", "pd",
    "doc", "mgr", "herr", "frau", "hon", "lic", "dott", "dra", "drs", "ir", "adv", "col", "capt", "sgt", "др", "проф",
    "डॉ", "د", "archbishop", "bishop", "lt", "gen", "maj", "mme",
})  # fmt: skip

SUFFIXES = re.compile(r"(?<=\w),? +(?=(?:[JS]r(?:\.|\b(?!\.))|(?:II|III|IV)\b)(?! +[A-Z]))")

CREDENTIALS = frozenset({
    "md", "phd", "rd", "rdn", "mph", "cpa", "mba", "msc", "bsc", "ma", "ba", "ms", "do", "dds", "dvm", "esq", "rn",
    "np", "lcsw", "jd", "cfp", "cfa", "llm", "facp", "pharmd", "psyd", "edd", "ldn", "cpt", "mbbs", "frcp", "cscs",
    "cto",
})  # fmt: skip

# What people are in a newsroom (or outside), by language: the last word of a role.
ROLES: Table = MappingProxyType({
    "da": ("journalist", "redaktør", "korrespondent"),
    "de": ("redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "autorin", "chefredakteur",
           "chefredakteurin", "volontär", "volontärin", "ressortleiter", "ressortleiterin", "journalistin"),
    "en": ("correspondent", "reporter", "editor", "writer", "journalist", "columnist", "producer", "contributor",
           "critic", "author", "blogger", "analyst", "anchor", "intern", "director", "manager", "photographer",
           "editor-in-chief", "bureau", "reporters", "writers", "correspondents", "publisher", "founder",
           "co-founder", "president", "lecturer", "fellow", "commentator", "freelancer", "presenter", "officer",
           "strategist", "specialist", "researcher", "host", "contributors", "expert", "consultant", "coach",
           "dietitian", "engineer", "gardener", "scientist", "reviewer", "attorney", "lawyer", "ceo", "vp",
           "copywriter", "marketer", "developer", "designer", "coordinator", "nutritionist", "therapist", "physician",
           "trainer", "nurse", "student", "owner", "economist", "historian", "novelist", "activist", "adviser",
           "advisor", "head"),
    "es": ("redactor", "redactora", "periodista", "corresponsal", "enviado", "enviada", "colaborador"),
    "fi": ("toimittaja", "kirjeenvaihtaja"),
    "fr": ("journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "envoyé", "envoyée"),
    "id": ("jurnalis", "wartawan"),
    "it": ("giornalista", "corrispondente", "inviato", "inviata", "redattore"),
    "nl": ("redacteur", "verslaggever", "correspondente"),
    "pl": ("dziennikarz", "dziennikarka", "redaktor"),
    "pt": ("jornalista", "repórter", "correspondente", "redator"),
    "ru": ("корреспондент", "журналист", "обозреватель", "редактор", "обозревательница"),
    "sv": ("reporter", "journalist", "redaktör", "krönikör"),
    "tr": ("muhabiri", "muhabir", "yazarı"),
    "uk": ("кореспондент", "журналіст", "журналістка"),
})  # fmt: skip

# Ranks open a role, whatever stands between them and it; the other modifiers stand right before it.
RANKS = frozenset({
    "senior", "junior", "staff", "chief", "deputy", "associate", "assistant", "contributing", "managing", "executive",
    "former", "lead", "principal", "freelance", "special",
})  # fmt: skip

ROLE_MODIFIERS = RANKS | frozenset({
    "foreign", "national", "political", "politics", "sports", "sport", "news", "travel", "business", "health",
    "science", "world", "digital", "features", "feature", "culture", "arts", "tech", "technology", "education", "crime",
    "court", "environment", "royal", "economics", "finance", "financial", "investigative", "diplomatic", "defence",
    "defense", "security", "white", "house", "city", "local", "video", "web", "online", "opinion", "general",
    "assignment", "showbiz", "entertainment", "lifestyle", "data", "climate", "legal", "football", "media", "social",
    "trending", "audience", "live", "night", "breaking", "investigations", "policy", "european", "europe", "us", "uk",
    "freier", "freie", "stellvertretender", "co", "vice", "wellness", "community", "multimedia", "money", "consumer",
    "personal", "content", "reviews", "editorial", "transport", "housing", "food", "motoring", "property", "tv", "film",
    "music", "games", "gaming", "hardware", "weekend", "evening", "east", "west", "coast", "regional", "award-winning",
    "professional", "certified", "licensed", "registered", "independent", "veteran",
})  # fmt: skip

# Words between a name and a place or an employer; what follows any other lower-case word is a role or a sentence.
ENDS_OF_NAME = frozenset({
    "in", "for", "at", "from", "aus", "für", "bei", "à", "i", "w", "we", "в", "на", "på", "dans", "pour", "on", "of",
    "im", "para", "per", "voor", "te", "z",
})  # fmt: skip

# Short words that are no reporter's initials.
NOT_INITIALS = frozenset({
    "red",
    "on", "and", "und", "the", "at", "to", "in", "of", "for", "via", "new", "um", "am", "le", "il", "el", "kl", "den",
    "dnia", "godz", "om", "alle", "ore", "las", "às", "em", "upd",
})  # fmt: skip

# Two-word places that follow a name after a comma, and would pass for one.
PLACES = frozenset({
    "new york", "los angeles", "san francisco", "hong kong", "tel aviv", "new delhi", "buenos aires", "den haag",
    "são paulo", "kuala lumpur", "washington dc", "rio de janeiro", "abu dhabi", "cape town", "mexico city",
    "new orleans", "las vegas", "san diego", "ciudad de méxico", "phnom penh", "addis abeba", "addis ababa",
    "panama city", "south africa", "new zealand", "united states", "saudi arabia", "salt lake city", "st petersburg",
    "sri lanka", "costa rica", "united kingdom", "north carolina",
})  # fmt: skip

ROLE_WORDS = folded(ROLES)
