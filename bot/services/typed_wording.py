"""An answer's wording as an editor types it: a field of text for each part, and back."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from bot.mission_locale.corrections import FIELDS, BadWording, Remark
from bot.mission_locale.measures import Source, Wording
from bot.services.sentence_lines import NOT_FOR_FILES

# The short texts have a limit of their own, in the files' checks.
LONGEST: Mapping[str, int] = {"title": 80, "short": 1_000, "simple": 1_000, "details": 3_000, "sources": 2_000}
EMPTY = "Ce champ est vide : il faut un texte."
BAD_DATE = "Cette date n'existe pas. Écrivez-la comme 2026-11-23 (année, mois, jour)."
BAD_SOURCE = (
    "« {line} » : écrivez une source par ligne, titre | date (2026, 2026-11 ou 2026-11-23) | adresse en https://."
)
HTML = "« {tag} » ressemble à du code HTML : écrivez du texte simple."
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]{0,200}>?|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});")
_YEAR_MONTH_OR_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_ADDRESS = re.compile(r"https://[^\s|<>\"]+")
# Signs that no one sees and that turn the reading order around.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def typed(wording: Wording) -> dict[str, str]:
    """The text of every field, as an editor finds it."""
    return {
        "title": wording.title,
        "short": wording.short,
        "simple": wording.simple,
        "details": "\n\n".join(wording.details),
        "sources": "\n".join(_as_line(source) for source in wording.sources),
        "verified_on": wording.verified_on.isoformat(),
    }


def read_typed(fields: Mapping[str, str]) -> Wording:
    """The wording typed; BadWording says what is wrong with each field."""
    texts = {name: _cleaned(fields.get(name, "")) for name in FIELDS}
    if wrong := tuple(remark for name in FIELDS for remark in _wrong(name, texts[name])):
        raise BadWording(wrong)
    return Wording(
        title=_on_one_line(texts["title"]),
        short=_tidy(texts["short"]),
        simple=_tidy(texts["simple"]),
        details=tuple(_tidy(part) for part in re.split(r"\n\s*\n", texts["details"])),
        sources=tuple(_read_source(line) for line in _lines(texts["sources"])),
        verified_on=date.fromisoformat(texts["verified_on"]),
    )


def _wrong(name: str, text: str) -> Iterator[Remark]:
    if not text:
        yield Remark(name, EMPTY, refuses=True)
        return
    longest = LONGEST.get(name, 100)
    if len(text) > longest:
        yield Remark(name, f"{len(text)} caractères, plus de {longest}.", refuses=True)
        return
    if tag := _TAG.search(text):
        yield Remark(name, HTML.format(tag=tag[0][:40]), refuses=True)
    if name == "verified_on" and not _is_date(text):
        yield Remark(name, BAD_DATE, refuses=True)
    if name == "sources":
        for line in _lines(text):
            if not _is_source(line):
                yield Remark(name, BAD_SOURCE.format(line=line[:60]), refuses=True)


def _cleaned(text: str) -> str:
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) not in NOT_FOR_FILES)
    return _TURNING.sub("", kept).strip()


def _tidy(text: str) -> str:
    return "\n".join(_on_one_line(line) for line in text.split("\n"))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _as_line(source: Source) -> str:
    return " | ".join(part for part in (source.title, source.dated, source.url) if part)


def _parts(line: str) -> list[str]:
    return [part.strip() for part in line.split("|")]


def _is_source(line: str) -> bool:
    match _parts(line):
        case [title, dated]:
            return bool(title) and _is_dated(dated)
        case [title, dated, url]:
            return bool(title) and _is_dated(dated) and bool(_ADDRESS.fullmatch(url))
        case _:
            return False


def _read_source(line: str) -> Source:
    title, dated, *url = _parts(line)
    return Source(title, url[0] if url else None, dated)


def _is_dated(text: str) -> bool:
    return bool(_YEAR_MONTH_OR_DAY.fullmatch(text)) and _is_date(f"{text}-01-01"[:10])


def _is_date(text: str) -> bool:
    return _reads(date.fromisoformat, text) and len(text) == len("2026-11-23")


def _reads(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True
