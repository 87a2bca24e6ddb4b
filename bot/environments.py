"""Makes the two Python environments from their locked lists of packages.

It is the first thing that runs on a fresh machine (`python3 bot/environments.py all`): any Python from 3.8 on,
and nothing installed.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections import deque
from pathlib import Path
from typing import NamedTuple, Sequence

ROOT = Path(__file__).resolve().parent.parent
STAMP = "installed-from"
OLDEST_UV = (0, 6)


class SetupError(Exception):
    """An environment cannot be made; the message is the one sentence to show."""


class Environment(NamedTuple):
    """A folder with an interpreter and what its lock file lists."""

    name: str
    label: str
    python: str
    folder: Path
    lock: Path
    project: Path | None = None

    @property
    def interpreter(self) -> Path:
        """Its own Python."""
        return self.folder / "bin" / "python"


def environments(root: Path = ROOT) -> dict[str, Environment]:
    """Both environments of a checkout."""
    rasa = root / "assistant"
    return {
        "product": Environment("product", "du produit", "3.13", root / ".venv", root / "requirements.lock", root),
        "assistant": Environment("assistant", "de Rasa", "3.10", rasa / ".venv", rasa / "requirements.lock"),
    }


def ensure(environment: Environment, root: Path = ROOT) -> bool:
    """Make or refresh an environment; False when it already was as its lock file says."""
    wanted = _wanted(environment)
    stamp = environment.folder / STAMP
    usable = _is_usable(environment)
    if usable and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return False
    uv = find_uv(root)
    if not usable:
        _create(uv, environment, root)
    say(f"Installation des paquets de l'environnement {environment.label} (Python {environment.python})")
    _install(uv, environment, root)
    stamp.write_text(wanted, encoding="utf-8")
    return True


def find_uv(root: Path = ROOT) -> str:
    """A uv that runs: ours, the machine's, or one fetched into `.uv/`."""
    own = root / ".uv" / "bin" / "uv"
    for candidate in (str(own), "uv"):
        # A name on the PATH may be a shim that leads nowhere: only running it tells.
        if _uv_version(candidate) >= OLDEST_UV:
            return candidate
    say("Téléchargement de uv, l'installateur de paquets, dans .uv/")
    for step in (
        [sys.executable, "-m", "venv", "--clear", str(own.parent.parent)],
        [str(own.with_name("python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv"],
    ):
        _run(step, root, "uv n'a pas pu être installé dans .uv/")
    return str(own)


def find_python(uv: str, version: str, root: Path = ROOT) -> str:
    """The path of this Python, fetched by uv when the machine has none."""
    looking = [uv, "python", "find", "--system", version]
    found = _ask(looking, root)
    if not found:
        say(f"Python {version} est absent : téléchargement")
        _ask([uv, "python", "install", version], root)
        found = _ask(looking, root)
    if not found:
        raise SetupError(
            f"Python {version} est introuvable et n'a pas pu être téléchargé : installez-le "
            f"(« uv python install {version} » ou « pyenv install {version} »), puis relancez la commande."
        )
    return found


def say(sentence: str) -> None:
    """Tell the person in front of the terminal where things stand."""
    print(f"  {sentence}", file=sys.stderr, flush=True)


def _wanted(environment: Environment) -> str:
    digest = hashlib.sha256(environment.lock.read_bytes())
    if environment.project:
        digest.update((environment.project / "pyproject.toml").read_bytes())
    return f"{environment.python} {digest.hexdigest()}\n"


def _is_usable(environment: Environment) -> bool:
    """Whether the interpreter runs, and the folder was not copied from elsewhere: its scripts carry their place."""
    activate = environment.folder / "bin" / "activate"
    if not activate.is_file() or str(environment.folder) not in activate.read_text(encoding="utf-8"):
        return False
    asked = [str(environment.interpreter), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    return _ask(asked, environment.folder) == environment.python


def _create(uv: str, environment: Environment, root: Path) -> None:
    python = find_python(uv, environment.python, root)
    if environment.folder.exists():
        shutil.rmtree(environment.folder)
    making = [uv, "venv", "--quiet", "--no-project", "--python", python, str(environment.folder)]
    _run(making, root, f"L'environnement {environment.label} n'a pas pu être créé")


def _install(uv: str, environment: Environment, root: Path) -> None:
    failed = f"Les paquets de l'environnement {environment.label} n'ont pas pu être installés"
    into = ["--python", str(environment.interpreter)]
    _run([uv, "pip", "sync", *into, "--require-hashes", str(environment.lock)], root, failed)
    if environment.project:
        # setuptools is in the lock file: nothing is fetched to install the project itself.
        itself = ["--no-deps", "--no-build-isolation", "--editable", str(environment.project)]
        _run([uv, "pip", "install", *into, *itself], root, failed)


def _run(command: Sequence[str], folder: Path, failed: str) -> None:
    """Run a command that may take minutes, showing what it says but for the list of packages."""
    last: deque[str] = deque(maxlen=30)
    try:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=_environment_variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
    except OSError as error:
        raise SetupError(f"{failed} : {error}.") from error
    try:
        for line in process.stdout or ():
            last.append(line.strip())
            if not line.startswith((" + ", " - ", " ~ ", "warning:", "error:")) and line.strip():
                say("  " + line.rstrip())
        code = process.wait()
    except BaseException:
        process.kill()
        raise
    if code:
        raise SetupError(f"{failed} : {_reason(last)}")


def _reason(lines: Sequence[str]) -> str:
    """What a failed command said in the end, on one line."""
    said = [line for line in lines if line]
    errors = [index for index, line in enumerate(said) if line.lower().startswith(("error", "× "))]
    return " ".join(said[errors[-1] :] if errors else said[-1:])[:600] or "aucune explication donnée."


def _ask(command: Sequence[str], folder: Path) -> str:
    """The first line a short command prints, or nothing when it fails."""
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=_environment_variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.partition("\n")[0].strip() if done.returncode == 0 else ""


def _uv_version(uv: str) -> tuple[int, ...]:
    found = re.match(r"uv (\d+)\.(\d+)", _ask([uv, "--version"], ROOT))
    return tuple(int(number) for number in found.groups()) if found else (0, 0)


def _environment_variables() -> dict[str, str]:
    # An environment that happens to be active must not be taken for ours.
    kept = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "CONDA_PREFIX")}
    # Rasa brings packages of several hundred megabytes.
    kept.setdefault("UV_HTTP_TIMEOUT", "300")
    return kept


def main(arguments: Sequence[str]) -> int:
    """`product`, `assistant` or `all`."""
    known = environments()
    wanted = arguments[0] if arguments else "all"
    if wanted not in (*known, "all"):
        print(f"usage : python3 bot/environments.py [{'|'.join(known)}|all]", file=sys.stderr)
        return 2
    try:
        for environment in known.values():
            if wanted in (environment.name, "all"):
                ensure(environment)
    except SetupError as problem:
        print(f"Erreur : {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
