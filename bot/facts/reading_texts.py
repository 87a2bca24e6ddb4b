"""From notices.yml and guidance.yml to the texts the product says in its own name."""

from collections.abc import Mapping

from bot.facts.marked import Marked
from bot.facts.wording import check_placeholders
from bot.mission_locale.measures import Notices

LABEL_LENGTH = 24
# Values only known when the text is said.
SPOKEN_VALUES = frozenset(
    {
        *("position", "name", "promise", "commune", "mission_locale", "their_address", "as_of", "kind"),
        *("until", "instead", "years", "day", "day_and_hour", "place", "reference", "hours", "list", "count"),
    }
)


def read_notices(entry: Marked, words: Mapping[str, str]) -> Notices:
    """Texts and button labels, placeholders checked."""
    entry.only("texts", "labels")
    known = SPOKEN_VALUES | frozenset(words)
    for text in entry.of("texts").pairs().values():
        check_placeholders(text, known)
    labels = {name: _label(value) for name, value in entry.of("labels").pairs().items()}
    return Notices({key: text.text() for key, text in entry.of("texts").pairs().items()}, labels, dict(words))


def _label(entry: Marked) -> str:
    if len(label := entry.text()) > LABEL_LENGTH:
        raise entry.fault(f"« {label} » dépasse {LABEL_LENGTH} caractères")
    return label
