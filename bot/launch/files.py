"""The files from which the assistant is made: what they add up to, and whether they can be read."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.launch.errors import LaunchError

# What a trained model depends on; Rasa's own check would miss what its components import.
LEARNT_FROM = (
    "config.yml",
    "domain.yml",
    "data/**/*",
    "assistant/*.py",
    "assistant/requirements.lock",
    "bot/language/**/*.py",
    "bot/mission_locale/danger*.py",
)
# Using and measuring the model do not change it.
USING = ("evaluat", "serve", "understand", "parent")
YAML_FILES = ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml", "data/**/*.yml", "data/**/*.yaml")


def fingerprint(root: Path) -> str:
    """The same for the same files, whatever their dates; another as soon as one changes, comes or goes."""
    digest = hashlib.sha256()
    for path in _files(root, LEARNT_FROM):
        if path.name.startswith(USING):
            continue
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:16]


def check_yaml(root: Path) -> None:
    """Stop at the first file that cannot be read as YAML, with its line."""
    for path in _files(root, YAML_FILES):
        name = path.relative_to(root)
        try:
            for _ in yaml.compose_all(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
                pass
        except yaml.MarkedYAMLError as error:
            line = f", ligne {error.problem_mark.line + 1}" if error.problem_mark else ""
            raise LaunchError(f"{name}{line} : YAML illisible ({error.problem}).") from error
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise LaunchError(f"{name} : YAML illisible, un caractère n'y a pas sa place.") from error


def _files(root: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    found = {path for pattern in patterns for path in root.glob(pattern) if path.is_file()}
    return iter(sorted(found))
