"""Measures understanding on sentences that were never learnt, and says it in tables."""

from __future__ import annotations

import argparse
import logging
import sys
import warnings
from datetime import date, datetime
from pathlib import Path
from typing import Dict, List, Optional, Text
from zoneinfo import ZoneInfo

from assistant.evaluation_apart import measured
from assistant.evaluation_comparison import HARMLESS, SEALED, beside_stock, comparison, thresholds_table
from assistant.evaluation_examples import Example, UnreadableError, from_folder, from_json_lines, from_plain_lines
from assistant.evaluation_facts import facts_table, list_of_misread
from assistant.evaluation_features import cross_validated, without_doubles
from assistant.evaluation_picture import draw_confusions
from assistant.evaluation_report import Sets, danger, figures, frequent_confusions, list_of_mistakes
from assistant.evaluation_settings import read_settings
from assistant.evaluation_stock import side_by_side
from assistant.evaluation_tables import Table, number, together
from assistant.evaluation_thresholds import cross_validated_scores, nonsense_scores, tradeoffs
from assistant.evaluation_vectors import Vectors

PARIS = ZoneInfo("Europe/Paris")
LEARNT = Path("data/nlu")
SEALED_FILES = Path("tests/nlu")
PUBLIC = "publiques"
FOLDS = 5
CROSS_VALIDATED = "validation croisée"
FACTS = {"âge": "ages", "commune": "communes", "date": "dates", "situation, diplôme, prénom, contact": "people"}
PREFACE = """# Ce que l'assistant comprend

Mesuré le {day} par `{command}`, sur des phrases que le modèle n'a jamais apprises : les phrases scellées de `tests/nlu`,
des phrases anodines qui emploient les mots du danger (`tests/nlu/harmless.jsonl`){public}.

« Question en retour » : part des messages où l'assistant, pas assez sûr, demande de préciser. « Exactitude » compte le
sens le plus probable, même quand l'assistant préfère demander. Pour le danger, seul compte ce qui déclenche l'aide.

"""


def options() -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(prog="python -m assistant.evaluate")
    parser.add_argument("--model", required=True)
    parser.add_argument("--public", type=Path)
    parser.add_argument("--dates", type=Path)
    parser.add_argument("--cross-validation", type=int, metavar="N")
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--stock", type=int, metavar="N")
    parser.add_argument("--thresholds", action="store_true")
    parser.add_argument("--mistakes", action="store_true")
    parser.add_argument("--report", type=Path)
    parser.add_argument("--picture", type=Path)
    return parser.parse_args()


class Evaluation:
    """The sentences, and every measure that was asked for."""

    def __init__(self, chosen: argparse.Namespace) -> None:
        self._chosen = chosen
        self._sets = never_learnt(chosen.public)
        self._learnt = without_doubles(from_folder(LEARNT))
        self._vectors = Vectors()
        self.found: Sets = {}

    def tables(self) -> List[Table]:
        """Everything that was asked for, the trained model first."""
        tables = [*self._trained_model(), self._facts()]
        if self._chosen.stock is not None:
            tables.append(self._beside_stock(self._chosen.stock))
        if self._chosen.cross_validation:
            tables += self._cross_validation(self._chosen.cross_validation)
        if self._chosen.compare:
            doing("les comparaisons, de longues minutes")
            title = "Le même apprentissage, avec d'autres traits"
            folds = self._chosen.cross_validation or FOLDS
            tables.append(comparison(title, self._learnt, self._sets, folds))
        if self._chosen.thresholds:
            tables.append(self._thresholds())
        return tables

    def _trained_model(self) -> List[Table]:
        doing("le modèle entraîné")
        self._ours = measured(self._chosen.model, self._sets)
        self.found = self._ours.found
        memory = ("mémoire du processus, au plus haut (Mo)", number(self._ours.megabytes, 0))
        return [
            figures("Le modèle entraîné, comme une conversation l'emploie", self.found),
            Table("Mémoire", ("", "tous"), (memory,)),
            danger("Danger", self.found),
            *_confusion_tables(self.found),
        ]

    def _facts(self) -> Table:
        doing("les faits lus dans les messages")
        return facts_table("Faits lus dans les messages", self._chosen.model, fact_files(self._chosen.dates))

    def _beside_stock(self, count: int) -> Table:
        doing("la configuration habituelle de Rasa, très long la première fois")
        trainings = side_by_side(LEARNT, count)
        ours, usual = (measured(training.model, self._sets) for training in trainings)
        lessons = f"les mêmes {count} phrases par intention" if count else "toutes les phrases"
        title = f"À côté de la configuration habituelle de Rasa en français (spaCy, DIET), apprise sur {lessons}"
        return beside_stock(title, ours, usual, trainings)

    def _cross_validation(self, count: int) -> List[Table]:
        doing("la validation croisée")
        features = read_settings().features
        found: Sets = {CROSS_VALIDATED: cross_validated(features, self._vectors, self._learnt, count)}
        title = f"Validation croisée en {count} parts, sur les phrases d'apprentissage"
        # Nothing is asked back here: the linear model is alone.
        return [
            figures(title, found, timed=False),
            danger(f"Danger, {CROSS_VALIDATED}", found),
            *_confusion_tables(found),
        ]

    def _thresholds(self) -> Table:
        doing("les seuils de confiance")
        settings = read_settings()
        count = self._chosen.cross_validation or FOLDS
        nonsense = from_plain_lines(SEALED_FILES / "nonsense.txt")
        labelled = cross_validated_scores(settings, self._vectors, self._learnt, count)
        babble = nonsense_scores(settings, self._vectors, self._learnt, nonsense)
        title = f"Quand demander de préciser (écart minimal entre deux sens : {number(settings.ambiguity, 2)})"
        return thresholds_table(title, tradeoffs(settings, labelled, babble))


def _confusion_tables(found: Sets) -> List[Table]:
    tables = [
        frequent_confusions(f"Confusions les plus fréquentes ({name})", some)
        for name, some in found.items()
        if name != HARMLESS
    ]
    return [table for table in tables if table.lines]


def never_learnt(public: Optional[Path]) -> Dict[Text, List[Example]]:
    """The sentences to measure on, by the name that tables give them."""
    sets = {SEALED: from_folder(SEALED_FILES), HARMLESS: from_json_lines(SEALED_FILES / "harmless.jsonl")}
    return {**sets, PUBLIC: from_json_lines(public)} if public else sets


def fact_files(public_dates: Optional[Path]) -> Dict[Text, Path]:
    """Messages with the facts that a reader finds in them, by the name that tables give them."""
    files = {name: SEALED_FILES / "facts" / f"{stem}.jsonl" for name, stem in FACTS.items()}
    return {**files, "dates (publiques)": public_dates} if public_dates else files


def preface(chosen: argparse.Namespace, today: date) -> Text:
    """What the report says before its tables; where the public file lies is nobody's affair."""
    words = ["bot evaluate"]
    words += ["--public FICHIER"] if chosen.public else []
    words += ["--dates FICHIER"] if chosen.dates else []
    words += [f"--cross-validation {chosen.cross_validation}"] if chosen.cross_validation else []
    words += [f"--stock {chosen.stock}"] if chosen.stock is not None else []
    words += [f"--{name}" for name in ("compare", "thresholds") if getattr(chosen, name)]
    public = ", et des messages courts de projets publics" if chosen.public else ""
    words += [f"--picture {chosen.picture}"] if chosen.picture else []
    command = " ".join([*words, f"--report {chosen.report}"])
    return PREFACE.format(day=today.isoformat(), command=command, public=public)


def doing(what: Text) -> None:
    """A sign of life, beside the result."""
    sys.stderr.write(f"→ Mesure : {what}\n")


def keep_quiet() -> None:
    """Rasa would print every message that it reads, which costs time as well."""
    from rasa.utils.log_utils import configure_structlog

    logging.basicConfig(level=logging.ERROR)
    configure_structlog(logging.ERROR)
    warnings.simplefilter("ignore")


def say(text: Text) -> None:
    """Write to standard output."""
    sys.stdout.write(f"{text}\n")


def main() -> None:
    """Measure, print, and write the report when one is asked for."""
    chosen = options()
    keep_quiet()
    try:
        evaluation = Evaluation(chosen)
    except UnreadableError as problem:
        sys.exit(f"Erreur : {problem}")
    tables = evaluation.tables()
    say(together(tables))
    if chosen.mistakes:
        say("\n".join(["Erreurs", *list_of_mistakes(evaluation.found)]))
        say("\n".join(["Faits mal lus", *list_of_misread(chosen.model, fact_files(chosen.dates))]))
    if chosen.picture:
        draw_confusions(chosen.picture, evaluation.found)
    if chosen.report:
        chosen.report.write_text(
            preface(chosen, datetime.now(PARIS).date()) + together(tables, markdown=True), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
