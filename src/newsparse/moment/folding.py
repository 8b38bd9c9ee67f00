"""A word comes in; the form of it that the tables of months and labels use goes out."""

from unicodedata import normalize

_MARKS = dict.fromkeys([*range(0x300, 0x370), 0x653, 0x654, 0x655]) | str.maketrans("ıيكى", "iیکی")


def fold(word: str) -> str:
    """A word in the form that the tables use: lower case, no accents, one shape for letters that look alike."""
    return word.lower() if word.isascii() else normalize("NFKD", word).translate(_MARKS).casefold().translate(_MARKS)
