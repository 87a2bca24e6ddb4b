"""Two trainings side by side on the same sentences: ours, and Rasa's usual French configuration (spaCy, DIET)."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Sequence, Text

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


@dataclass(frozen=True)
class Training:
    """A trained model, how long its training took (s), and the most memory it held (Mo)."""

    model: Text
    seconds: float
    megabytes: float


def stock_training(folder: Path) -> Training:
    """The usual configuration trained on the folder, or what the same sentences already gave: it takes long."""
    name = _fingerprint(folder)
    notes = KEPT / f"{name}.json"
    if not notes.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        configuration = KEPT / "stock.yml"
        configuration.write_text(CONFIGURATION, encoding="utf-8")
        options = ["nlu", "--config", str(configuration), "--nlu", str(folder), "--domain", "domain.yml"]
        notes.write_text(json.dumps(asdict(_train(options, name))), encoding="utf-8")
    return Training(**json.loads(notes.read_text(encoding="utf-8")))


def our_training() -> Training:
    """Our own, dialogue included, as `bot train` does it; the vectors of known sentences come from the cache."""
    KEPT.mkdir(parents=True, exist_ok=True)
    return _train(["--force"], "ours")


def _train(options: Sequence[Text], name: Text) -> Training:
    command = [sys.executable, "-m", "assistant.evaluation_stock", *options]
    command += ["--out", str(KEPT), "--fixed-model-name", name]
    began = time.perf_counter()
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return Training(str(KEPT / f"{name}.tar.gz"), time.perf_counter() - began, float(told.splitlines()[-1]))


def _fingerprint(folder: Path) -> Text:
    parts = [CONFIGURATION.encode(), *(path.read_bytes() for path in sorted(folder.glob("*.yml")))]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


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
