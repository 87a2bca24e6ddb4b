"""Two trainings side by side on the same sentences: ours, and Rasa's usual French configuration (spaCy, DIET)."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Dict, List, Sequence, Text, Tuple

from assistant.evaluation_examples import from_folder
from assistant.evaluation_model import peak_megabytes

KEPT = Path(".cache/stock")
# What `rasa init` writes, with the language, the tokenizer and the word vectors that its documentation gives for French.
CONFIGURATION = """recipe: default.v1
assistant_id: stock
language: fr
pipeline:
  - name: SpacyNLP
    model: fr_core_news_md
  - name: SpacyTokenizer
  - name: SpacyFeaturizer
  - name: RegexFeaturizer
  - name: LexicalSyntacticFeaturizer
  - name: CountVectorsFeaturizer
  - name: CountVectorsFeaturizer
    analyzer: char_wb
    min_ngram: 1
    max_ngram: 4
  - name: DIETClassifier
    epochs: 100
    constrain_similarities: true
  - name: EntitySynonymMapper
  - name: ResponseSelector
    epochs: 100
    constrain_similarities: true
  - name: FallbackClassifier
    threshold: 0.3
    ambiguity_threshold: 0.1
"""


class UntrainedError(RuntimeError):
    """A training left no model; says what Rasa said."""


@dataclass(frozen=True)
class Training:
    """A trained model, how long its training took (s), and the most memory it held (Mo)."""

    model: Text
    seconds: float
    megabytes: float


def side_by_side(folder: Path, count: int) -> Tuple[Training, Training]:
    """Ours and the usual configuration, each trained on the same `count` sentences a label, or on all when it is 0.

    What the usual one gave for the same sentences is kept: it takes long.
    """
    lessons = _lessons(folder, count)
    fingerprint = hashlib.sha256(b"\0".join([CONFIGURATION.encode(), lessons.encode()])).hexdigest()[:16]
    KEPT.mkdir(parents=True, exist_ok=True)
    sentences = _written(KEPT / f"{fingerprint}.yml", lessons)
    ours = _train("config.yml", sentences, f"ours-{fingerprint}")
    notes = KEPT / f"{fingerprint}.json"
    if not notes.exists():
        configuration = _written(KEPT / "config.yml", CONFIGURATION)
        usual = _train(str(configuration), sentences, f"usual-{fingerprint}")
        notes.write_text(json.dumps(asdict(usual)), encoding="utf-8")
    return ours, Training(**json.loads(notes.read_text(encoding="utf-8")))


def _lessons(folder: Path, count: int) -> Text:
    """A Rasa file with so many sentences a label, drawn once and for all."""
    by_label: Dict[Text, List[Text]] = {}
    for one in from_folder(folder):
        by_label.setdefault(one.label, []).append(one.text)
    lines = ['version: "3.1"', "", "nlu:"]
    for name, texts in by_label.items():
        lines += [f"- intent: {name}", "  examples: |", *(f"    - {text}" for text in _drawn(texts, count))]
    return "\n".join([*lines, ""])


def _drawn(texts: Sequence[Text], count: int) -> Sequence[Text]:
    """The same ones whatever is added beside them, most of the time."""
    ordered = sorted(texts, key=lambda text: hashlib.sha256(text.encode()).digest())
    return ordered[:count] if count else ordered


def _written(path: Path, text: Text) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _train(configuration: Text, sentences: Path, name: Text) -> Training:
    command = [sys.executable, "-m", "assistant.evaluation_stock", "nlu", "--config", configuration]
    command += ["--nlu", str(sentences), "--domain", "domain.yml", "--out", str(KEPT), "--fixed-model-name", name]
    with TemporaryDirectory() as nothing_known:
        # Rasa keeps what components learnt: nothing of it may shorten what is measured.
        variables = {**os.environ, "RASA_CACHE_DIRECTORY": nothing_known}
        began = time.perf_counter()
        told = subprocess.run(command, env=variables, stdout=subprocess.PIPE, text=True, check=True).stdout
        seconds = time.perf_counter() - began
    model = KEPT / f"{name}.tar.gz"
    if not model.exists():
        raise UntrainedError(f"{name} : Rasa n'a rien appris ({told.strip()[-500:]})")
    return Training(str(model), seconds, float(told.splitlines()[-1]))


def main() -> None:
    """Train as `rasa train` does, then say the most memory that it held."""
    from rasa.__main__ import main as rasa

    sys.argv = ["rasa", "train", *sys.argv[1:]]
    try:
        rasa()
    finally:
        sys.stdout.write(f"\n{peak_megabytes()}\n")


if __name__ == "__main__":
    main()
