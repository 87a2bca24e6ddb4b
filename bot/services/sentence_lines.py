"""Words of young people without their authors, and the lines in which Rasa reads them."""

import re
import unicodedata
from collections.abc import Sequence

from bot.language.anonymous import says_something, without_personal_data
from bot.mission_locale.danger import danger_in
from bot.mission_locale.misunderstood import LABELS

_ANNOTATION = re.compile(r"\](?=[({\[])")
NOT_FOR_FILES = ("Cc", "Cs", "Cn", "Co")


def without_author(text: str) -> str | None:
    """The words of a message and nothing of who wrote them; None when none are left, or when they tell of danger."""
    if danger_in(text):
        return None
    words = _on_one_line(without_personal_data(text))
    return words if says_something(words) else None


def as_rasa_data(labelled: Sequence[tuple[str, str]], comment: str) -> str:
    """Pairs of label and text as Rasa's data, in the order of the contract."""
    blocks = [_block(label, [text for other, text in labelled if other == label]) for label in LABELS]
    body = "\n".join(block for block in blocks if block)
    return f'{comment}\nversion: "3.1"\n\nnlu:{f"\n{body}" if body else " []\n"}'


def _block(label: str, texts: Sequence[str]) -> str:
    lines = "".join(f"      - {_as_example(text)}\n" for text in texts)
    return f"  - intent: {label}\n    examples: |\n{lines}" if lines else ""


def _as_example(text: str) -> str:
    """The line with which Rasa reads these words: «[words](name)» would be an annotation."""
    return _ANNOTATION.sub("] ", text)


def _on_one_line(text: str) -> str:
    """Single spaces, and none of the signs that no file of text may hold."""
    kept = "".join(sign for sign in text if sign.isspace() or unicodedata.category(sign) not in NOT_FOR_FILES)
    return " ".join(kept.split())
