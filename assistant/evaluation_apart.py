"""A trained model measured in a process of its own: its memory and its time are nobody else's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Sequence, Text

from assistant.evaluation_examples import Example
from assistant.evaluation_metrics import Prediction

Sets = Mapping[Text, Sequence[Prediction]]


@dataclass(frozen=True)
class Measured:
    """What a model said of every sentence, the seconds it took to load, and the most memory it held (Mo)."""

    found: Sets
    seconds_to_load: float
    megabytes: float


def measured(model: Text, sets: Mapping[Text, Sequence[Example]]) -> Measured:
    """Load the model elsewhere and have it read everything, each message by itself."""
    texts = {name: [example.text for example in examples] for name, examples in sets.items()}
    command = [sys.executable, "-m", "assistant.evaluation_apart", model]
    done = subprocess.run(command, input=json.dumps(texts), stdout=subprocess.PIPE, text=True, check=True)
    told: Dict[Text, Any] = json.loads(done.stdout)
    found = {
        name: [Prediction(example, **said) for example, said in zip(examples, told["found"][name])]
        for name, examples in sets.items()
    }
    return Measured(found, told["seconds_to_load"], told["megabytes"])


def _tell(model: Text, texts: Mapping[Text, Sequence[Text]]) -> Dict[Text, Any]:
    from assistant.evaluation_model import TrainedModel, peak_megabytes

    began = time.perf_counter()
    trained = TrainedModel(model)
    seconds = time.perf_counter() - began
    found = {name: [_without_example(one) for one in _read(trained, some)] for name, some in texts.items()}
    return {"found": found, "seconds_to_load": seconds, "megabytes": peak_megabytes()}


def _read(trained: Any, texts: Sequence[Text]) -> List[Prediction]:
    predictions: List[Prediction] = trained.predictions([Example(text, "") for text in texts])
    return predictions


def _without_example(prediction: Prediction) -> Dict[Text, Any]:
    return {name: value for name, value in asdict(prediction).items() if name != "example"}


def main() -> None:
    """Texts on standard input, what was understood on standard output; libraries chatter elsewhere."""
    from assistant.evaluate import keep_quiet

    output = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    keep_quiet()
    json.dump(_tell(sys.argv[1], json.load(sys.stdin)), output)


if __name__ == "__main__":
    main()
