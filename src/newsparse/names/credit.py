"""What a fragment of a byline names: a person, a lone word, initials, a desk or an agency."""

from typing import Literal, NamedTuple

Kind = Literal["person", "single", "initials", "agency", "desk"]


class Credit(NamedTuple):
    """One credited name, what it is, and the separator that stood before it."""

    name: str
    kind: Kind
    separator: str
