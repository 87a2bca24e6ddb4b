"""Labelled sentences to measure on: Rasa's files, and files of one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Text, Tuple


class UnreadableError(ValueError):
    """A file to measure on cannot be used; says which and why."""


@dataclass(frozen=True)
class Example:
    """A sentence, its label, and other labels that a fair judge would accept."""

    text: Text
    label: Text
    also_right: Tuple[Text, ...] = ()

    def accepts(self, name: Text) -> bool:
        """Is that a right answer?"""
        return name == self.label or name in self.also_right


def from_folder(folder: Path) -> List[Example]:
    """Every labelled sentence of the folder's training files, in the order of the files."""
    from rasa.shared.nlu.constants import INTENT, TEXT
    from rasa.shared.nlu.training_data.loading import load_data

    files = sorted(folder.glob("*.yml"))
    if not files:
        raise UnreadableError(f"{folder} : aucun fichier .yml")
    examples = [one for path in files for one in load_data(str(path)).intent_examples]
    return [Example(one.get(TEXT), one.get(INTENT)) for one in examples if one.get(TEXT)]


def from_json_lines(path: Path) -> List[Example]:
    """One example a line: text, intent and perhaps also_ok."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(f"{path} : illisible ({error})") from error
    examples = [_example(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not examples:
        raise UnreadableError(f"{path} : aucune phrase")
    return examples


def from_plain_lines(path: Path) -> List[Text]:
    """One sentence a line, without a label."""
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _example(path: Path, number: int, line: Text) -> Example:
    try:
        row: Dict[Text, Any] = json.loads(line)
        return Example(row["text"], row["intent"], tuple(row.get("also_ok") or ()))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnreadableError(f"{path}, ligne {number} : text et intent attendus") from error
