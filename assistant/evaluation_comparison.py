"""The same sentences through every choice of features, in one run."""

from __future__ import annotations

from typing import List, Mapping, Sequence, Text, Tuple

from assistant.evaluation_examples import Example
from assistant.evaluation_features import COMPARED, Features, Learnt
from assistant.evaluation_metrics import JUDGES, accuracy, danger_recall, false_alarms, macro_f1, percentile
from assistant.evaluation_tables import Table, number, percent
from assistant.evaluation_thresholds import Tradeoff
from assistant.evaluation_vectors import Vectors

_, BY_MODEL = JUDGES[0]
SEALED, HARMLESS = "scellées", "anodines"

Sets = Mapping[Text, Sequence[Example]]


def comparison(title: Text, vectors: Vectors, learnt_from: Sequence[Example], sets: Sets) -> Table:
    """A line a choice of features."""
    scored = [name for name in sets if name != HARMLESS]
    headings = ("", "normaliseur", *(f"exactitude ({name})" for name in scored), "macro-F1")
    headings += ("rappel danger, modèle seul", "fausses alertes", "apprentissage (s)", "médiane (ms)")
    return Table(title, headings, tuple(_line(features, vectors, learnt_from, sets) for features in COMPARED))


def _line(features: Features, vectors: Vectors, learnt_from: Sequence[Example], sets: Sets) -> Tuple[Text, ...]:
    everything = [one for some in (learnt_from, *sets.values()) for one in some]
    vectors.prepare(features.written([one.text for one in everything]), features.encoders)
    model = Learnt(features, vectors, learnt_from)
    found = {name: model.predictions(some) for name, some in sets.items()}
    return (
        features.title,
        "avec" if features.normalised else "sans",
        *(percent(accuracy(some)) for name, some in found.items() if name != HARMLESS),
        percent(macro_f1(found[SEALED])),
        percent(danger_recall(found[SEALED], BY_MODEL)),
        percent(false_alarms(found[HARMLESS], BY_MODEL)),
        number(model.seconds),
        number(percentile(model.milliseconds(sets[SEALED]), 50)),
    )


def thresholds_table(title: Text, found: Sequence[Tradeoff]) -> Table:
    """A line a way to ask back."""
    headings = ("finesse", "seuil", "erreurs données", "bonnes réponses retenues", "charabia pris au sérieux")
    return Table(title, headings, tuple(_written(one) for one in found))


def _written(one: Tradeoff) -> Tuple[Text, ...]:
    shares: List[Text] = [percent(value) for value in (one.wrong_given, one.right_withheld, one.nonsense_answered)]
    return (number(one.sharpness), number(one.threshold, 2), *shares)
