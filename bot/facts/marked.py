"""YAML values that remember the file and line they stand on, so that a fault can be pointed at."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import cast

import yaml

type Plain = str | int | float | bool | date | None
type Content = Plain | tuple[Marked, ...] | dict[str, Marked]


class FactsError(Exception):
    """The facts cannot be used as they stand; the message is one line, « file:line: what is wrong »."""


@dataclass(frozen=True)
class Marked:
    """A YAML value with its place."""

    file: str
    line: int
    content: Content

    def fault(self, message: str) -> FactsError:
        """An error that points here."""
        return FactsError(f"{self.file}:{self.line}: {message}")

    def pairs(self) -> Mapping[str, "Marked"]:
        """The entries of a mapping."""
        if not isinstance(self.content, dict):
            raise self.fault("une liste de « clé: valeur » est attendue ici")
        return self.content

    def only(self, *keys: str) -> "Marked":
        """Itself, when no other key than these is present."""
        for key, value in self.pairs().items():
            if key not in keys:
                raise value.fault(f"clé inconnue « {key} »")
        return self

    def of(self, key: str) -> "Marked":
        """The value of a key that must be there."""
        if (value := self.pairs().get(key)) is None:
            raise self.fault(f"il manque « {key} »")
        return value

    def get(self, key: str) -> "Marked | None":
        """The value of a key that may be absent."""
        return self.pairs().get(key)

    def items(self) -> tuple["Marked", ...]:
        """The elements of a list."""
        if not isinstance(self.content, tuple):
            raise self.fault("une liste est attendue ici")
        return self.content

    def text(self) -> str:
        """A text that is not empty."""
        if not isinstance(self.content, str) or not self.content.strip():
            raise self.fault("un texte est attendu ici (entre guillemets si c'est un nombre)")
        return self.content.strip()

    def number(self) -> int:
        """A whole number."""
        if not isinstance(self.content, int) or isinstance(self.content, bool):
            raise self.fault("un nombre entier est attendu ici")
        return self.content

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self.content, bool):
            raise self.fault("« true » ou « false » est attendu ici")
        return self.content

    def day(self) -> date:
        """A date such as 2026-11-23."""
        if not isinstance(self.content, date):
            raise self.fault("une date AAAA-MM-JJ est attendue ici")
        return self.content

    def hour(self) -> time:
        """A time of day such as "09:00"; YAML reads an unquoted 9:00 as 540."""
        try:
            return time.fromisoformat(self.text())
        except ValueError:
            raise self.fault('une heure "HH:MM" entre guillemets est attendue ici') from None

    def dated(self) -> str:
        """A year, a month or a day, as text."""
        said = str(self.content)
        if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", said):
            raise self.fault("une date (AAAA, AAAA-MM ou AAAA-MM-JJ) est attendue ici")
        return said

    def one_of[Choice: StrEnum](self, choices: type[Choice]) -> Choice:
        """One of the known values."""
        try:
            return choices(self.text())
        except ValueError:
            known = ", ".join(choices)
            raise self.fault(f"« {self.content} » n'est pas connu ; valeurs possibles : {known}") from None


def read_yaml(path: Path, root: Path) -> Marked:
    """The content of a file, each value with its place relative to the root."""
    name = path.relative_to(root).as_posix()
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise FactsError(f"{name}:{line}: YAML illisible : {error.problem}") from None
    except OSError as error:
        raise FactsError(f"{name}:1: fichier illisible : {error.strerror}") from None
    if node is None:
        raise FactsError(f"{name}:1: le fichier est vide")
    return _marked(node, name)


def _marked(node: yaml.Node, file: str) -> Marked:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return Marked(file, line, _entries(node, file))
    if isinstance(node, yaml.SequenceNode):
        return Marked(file, line, tuple(_marked(child, file) for child in node.value))
    return Marked(file, line, _scalar(node, file))


def _entries(node: yaml.MappingNode, file: str) -> dict[str, Marked]:
    entries: dict[str, Marked] = {}
    for key, value in cast("Iterable[tuple[yaml.Node, yaml.Node]]", node.value):
        name = str(key.value)
        if name in entries:
            raise FactsError(f"{file}:{key.start_mark.line + 1}: « {name} » est écrit deux fois")
        # The key's line is where a reader looks, even when the text starts on the next one.
        marked = _marked(value, file)
        entries[name] = Marked(file, key.start_mark.line + 1, marked.content)
    return entries


def _scalar(node: yaml.Node, file: str) -> Plain:
    loader = yaml.SafeLoader("")
    try:
        return cast("Plain", loader.construct_object(node))
    except (yaml.YAMLError, ValueError):
        raise FactsError(f"{file}:{node.start_mark.line + 1}: valeur illisible « {node.value} »") from None
    finally:
        loader.dispose()
