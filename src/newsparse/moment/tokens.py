"""A printed line comes in; its dates in digits, times, numbers and words go out as tokens."""

import re
from typing import NamedTuple

# A printed date line is short; what stands beyond is prose.
MAX_LINE = 300


class Token(NamedTuple):
    """A piece of a line; `fold` is the folded form of words."""

    sort: str
    text: str
    start: int
    end: int
    fold: str = ""


_LETTER = (
    r"[^\s\d!-/:-@\[-`{-~\u00a0-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u060c\u061b\u2000-\u200c\u200e-\u2bff\u3000-\u303f\uff01-\uff20"
    r"\U0001f000-\U0001faff]"
)

# Elements set side by side print without a space ("By Ann LeeMay 3, 2024"): a word ends before such a capital.
_GLUED = r"[A-Z]?[a-z]++(?=[A-Z][a-z])"

TOKENS = re.compile(
    rf"""
    (?P<cjk>  (?: \d{{4}} | (?:令和|平成|民國|民国)\s?(?:\d{{1,3}}|元) )
              \s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일号號]? )
  | (?P<word> [\u0e00-\u0e7f]+(?:\.[\u0e00-\u0e7f]+)+ | {_GLUED} | {_LETTER}+ )
  | (?P<iso>  \d{{4}}-\d\d-\d\dT\d\d:\d\d[0-9:.+\-Zz]{{0,24}} )
  | (?P<ymd>  \d{{4}}(?:\.\s?|/|-)\d{{1,2}}(?:\.\s?|/|-)\d{{1,2}}(?!\d) )
  | (?P<dmy>  \d{{1,2}}(?:\.\s?|/|-|\s/\s)\d{{1,2}}(?:\.\s?|/|-|\s/\s)(?:\d{{4}}|\d\d)(?!\d|\.\d) )
  | (?P<time> \d{{1,2}}(?: :\s?\d\d(?::\d\d)? | \s?[hHч]\s?\d\d | \.\d\d(?!\.?\d) )(?!\d)
              (?: \s?[aApP]\.?\s?[mM]\b\.? | \s?[صم](?!\w) | \s?[πμ]\.?μ\b\.? )?
            | \d{{1,2}}\s?[aApP]\.?[mM]\b\.?
            | \d{{1,2}}\s?[時时點点시](?![間间간])(?:\s?\d{{1,2}}\s?[分분])?(?:\s?\d{{1,2}}\s?[秒초])? )
  | (?P<num>  \d+ )
    """,
    re.VERBOSE,
)

NUMBERS = re.compile(r"\d+")
