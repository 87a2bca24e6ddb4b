"""What is said to someone who writes in another language than French."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class TongueTexts:
    """The few texts of one language: the first answer, a shorter one, and the button that calls a counsellor."""

    first: str
    again: str
    human_label: str


@dataclass(frozen=True)
class OtherTongues:
    """The texts by language, and what each language that may be recognised is called in French."""

    texts: Mapping[str, TongueTexts]
    french_names: Mapping[str, str]
