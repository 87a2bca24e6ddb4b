"""The trained model: found by the fingerprint of what it was learnt from, made when there is none."""

import fcntl
import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.launch.errors import LaunchError
from bot.launch.files import check_yaml, fingerprint
from bot.launch.progress import Progress
from bot.launch.rasa_process import assistant_python, rasa_variables

MODELS_KEPT = 3


def model_path(root: Path) -> Path:
    """Where the model of the files as they are now belongs."""
    return root / "models" / f"{fingerprint(root)}.tar.gz"


def ensure_model(root: Path, progress: Progress, *, again: bool = False) -> Path:
    """The model of the files as they are now; trains it when it is missing, or `again` when told to."""
    check_yaml(root)
    model = model_path(root)
    if model.exists() and not again:
        return model
    model.parent.mkdir(exist_ok=True)
    with progress.step("Entraînement du modèle"), _one_at_a_time(model.parent / ".lock"):
        if again or not model.exists():
            _train(model, training_command(root, model), root)
        _forget_old_models(model)
    return model


def training_command(root: Path, model: Path) -> list[str]:
    """Rasa's training, from scratch: its cache does not see changes in what our components import.

    `make check` validates the data, and a rule that contradicts another stops the training itself.
    """
    learning = ["--config", "config.yml", "--domain", "domain.yml", "--data", "data", "--force", "--skip-validation"]
    result = ["--out", str(_unfinished(model).parent), "--fixed-model-name", _unfinished(model).name]
    return [str(assistant_python(root)), "-m", "assistant.train", *learning, *result]


def _train(model: Path, command: Sequence[str], root: Path) -> None:
    log = model.with_name("training.log")
    with log.open("wb") as output:
        # The child ends when its standard input does: nothing goes on training for a command that was killed.
        done = subprocess.Popen(
            command, cwd=root, env=rasa_variables(), stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT
        )
        try:
            code = done.wait()
        except BaseException:
            done.kill()
            raise
    if code or not _unfinished(model).exists():
        raise LaunchError(f"L'entraînement du modèle a échoué : {_last_words(log)} (détails dans {log})")
    _unfinished(model).replace(model)


def _unfinished(model: Path) -> Path:
    return model.with_name(f"unfinished-{os.getpid()}.tar.gz")


def _last_words(log: Path) -> str:
    """What the log says went wrong: from the last line that names an error on, without colours or library paths."""
    lines = [_bare(line) for line in log.read_text(encoding="utf-8", errors="replace").splitlines()]
    said = [line for line in lines if line]
    telling = [number for number, line in enumerate(said) if "Error" in line or "Exception" in line]
    return " ".join(said[telling[-1] :] if telling else said[-1:])[:400] or "aucune explication donnée"


def _bare(line: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m|^/\S+:\d+: (?=\w+Warning: )", "", line).strip()


def _forget_old_models(model: Path) -> None:
    """Keep a few: another process may still have to restart with the one before."""
    models = sorted(model.parent.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in [path for path in models if path != model][MODELS_KEPT - 1 :]:
        old.unlink(missing_ok=True)


@contextmanager
def _one_at_a_time(lock: Path) -> Iterator[None]:
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
