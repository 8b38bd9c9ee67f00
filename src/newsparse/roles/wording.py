"""A block's text comes in; what its words say of the speaker goes out: the house, a writer's card, or the story.

Words are split at blanks and compared in lower case, so that a text costs one split and a few set intersections.
"""

from collections.abc import Iterable, Sequence
from functools import reduce

SHORTEST_NAME = 4
SHORTEST_SITE = 3
SHORTEST_WORD = 4
LONGEST_NAME = 60
MOST_NAMES = 12
# Counts above this say no more.
MOST = 5
# Who speaks shows in the first sentences, in characters.
READ = 240

HOUSE: dict[str, str] = {
    "en": "newsletter newsletters subscribe subscribing subscriber subscribers subscription sign click affiliate "
    "commission supporting privacy terms copyright copyrighted rights disclaimer cookies login log advertising "
    "advertisers advertisement follow email e-mail contact podcast membership donate donation inbox app",
    "de": "abonnieren abonnement abo anmelden registrieren datenschutz datenschutzerklärung werbung impressum "
    "kostenlos anzeige provision redaktion",
    "fr": "abonnez-vous abonnés abonnement inscrivez-vous inscription confidentialité publicité cookies infolettre",
    "es": "suscríbete suscripción suscriptores boletín boletines regístrate publicidad privacidad síguenos",
    "it": "iscriviti abbonati abbonamento pubblicità registrati seguici redazione",
    "pt": "assine assinatura assinantes boletim cadastre-se inscreva-se publicidade privacidade siga-nos",
    "nl": "abonneer abonnement nieuwsbrief aanmelden advertentie privacyverklaring",
    "sv": "prenumerera prenumerant nyhetsbrev annons logga",
    "pl": "subskrypcja prenumerata newslettera reklama zaloguj regulamin",
    "cs": "předplatné odběr reklama přihlaste přihlásit",
    "ru": "подписывайтесь подписаться подпишитесь подписка реклама рассылку",
}
FIRST_PERSON: dict[str, str] = {
    "en": "we our us we're we've we'll",
    "de": "wir uns unser unsere unserem unseren unserer",
    "fr": "nous notre nos",
    "es": "nuestra nuestro nuestros nuestras",
    "it": "noi nostra nostro nostri nostre",
    "pt": "nossa nosso nossos nossas",
    "nl": "wij ons onze",
    "sv": "vi oss vår våra vårt",
    "pl": "nasz nasza nasze naszych",
    "cs": "náš naše našich",
    "ru": "мы наш наша наши нас",
}


def united(table: dict[str, str]) -> frozenset[str]:
    """The words of all languages of a table."""
    return frozenset(word for words in table.values() for word in words.split())


HOUSE_WORDS, FIRST_WORDS = united(HOUSE), united(FIRST_PERSON)
SPEAKERS_WORDS = HOUSE_WORDS | FIRST_WORDS


class Wording:
    """What the page declares of itself, to compare its blocks' words with: authors, site names, the headline's words.

    >>> wording = Wording(["Ida Falk"], ["Harbour Times"], "Ferry strike ends after nine days")
    >>> wording.of("Ida Falk writes for our newsletter, @idafalk")
    [1.0, 1.0, 1.0, 0.0, 1.0, 0.0]
    """

    def __init__(self, authors: Iterable[str], sites: Iterable[str], headline: str) -> None:
        """Keep the names in lower case, and the headline's longer words."""
        self.authors = names(authors, SHORTEST_NAME)
        self.sites = names(sites, SHORTEST_SITE)
        self.title = frozenset(word for word in headline.lower().split() if len(word) >= SHORTEST_WORD)
        self.heard = SPEAKERS_WORDS | self.title

    def of(self, text: str) -> list[float]:
        """The numbers of a text, in the order of NUMBERS."""
        lower = text[:READ].lower()
        said = self.heard.intersection(lower.replace(",", "").replace(".", "").split())
        names = lower.__contains__
        house = first_person = title_words = 0.0
        if said:
            house = float(min(MOST, len(HOUSE_WORDS & said)))
            first_person = float(min(MOST, len(FIRST_WORDS & said)))
            title_words = len(self.title & said) / (len(self.title) or 1)
        return [
            house,
            first_person,
            1.0 if any(map(names, self.authors)) else 0.0,
            1.0 if any(map(names, self.sites)) else 0.0,
            1.0 if " @" in lower else 0.0,
            title_words,
        ]


NUMBERS: tuple[str, ...] = ("house_words", "first_person", "names_author", "names_site", "handle", "title_words")
"""The names of the numbers that `Wording.of` gives."""


def names(found: Iterable[str], shortest: int) -> Sequence[str]:
    """Names to look for, in lower case, without addresses, and without any that holds another one.

    >>> names(["Ida Falk", "ida falk, Harbour Times", "https://example.org/ida", "DPA"], 4)
    ['ida falk']
    """
    kept = dict.fromkeys(
        name.lower() for name in found if shortest <= len(name) <= LONGEST_NAME and "/" not in name and "@" not in name
    )
    by_length = sorted(list(kept)[:MOST_NAMES], key=len)
    return reduce(lambda held, name: held if any(map(name.__contains__, held)) else [*held, name], by_length, [])
