"""The training sentences, counted and compared by `make check`: enough of each, no near-double, none of the sealed."""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

import yaml
from rapidfuzz import process
from rapidfuzz.fuzz import ratio

from bot.language.folding import fold
from bot.language.spelling import normalise
from bot.launch.progress import Progress
from bot.settings import ROOT

TAUGHT = ROOT / "data" / "nlu"
SEALED = ROOT / "tests" / "nlu"
ENOUGH = 120
MANY = 300
NEEDS_MANY = frozenset({"distress_suicide", "distress_violence", "distress_homeless", "inform"})
SEALED_ENOUGH = 10
# Of 100: how much two sentences may share before the second teaches nothing that the first did not.
TOO_CLOSE = 92.0
# Short answers differ by one word, and that word is what they teach.
LONG_ENOUGH = 14
LONG_MESSAGE = 15
SHORT_MESSAGE = 4

type Sentences = Mapping[str, Sequence[str]]


def read(folder: Path) -> dict[str, list[str]]:
    """The sentences of every label, in the order of the files."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu", []):
            lines = [line[2:].strip() for line in block["examples"].splitlines() if line.startswith("- ")]
            found.setdefault(block["intent"], []).extend(lines)
    return found


def bare(sentence: str) -> str:
    """What is left to compare: spelling put right, no accents, no capitals, no punctuation."""
    words = re.sub(r"[^\w?]+", " ", fold(normalise(sentence))).strip()
    return words or sentence


def faults(taught: Sentences, sealed: Sentences) -> Iterator[str]:
    """One sentence a fault."""
    yield from _too_few(taught, sealed)
    yield from _two_labels(taught)
    for name, sentences in taught.items():
        yield from (f"{name} : « {one} » et « {other} » se ressemblent trop" for one, other in near_doubles(sentences))
    yield from (f"« {one} » est scellée : « {other} » ne peut pas être apprise" for one, other in leaks(taught, sealed))


def near_doubles(sentences: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of the same label that say the same thing in the same words."""
    written = [bare(one) for one in sentences]
    for first, second in combinations(range(len(sentences)), 2):
        if _too_close(written[first], written[second]):
            yield sentences[first], sentences[second]


def leaks(taught: Sentences, sealed: Sentences) -> Iterator[tuple[str, str]]:
    """Sealed sentences, each with a taught one that gives it away."""
    lessons = {_unasked(one): one for sentences in taught.values() for one in sentences}
    known = list(lessons)
    for one in (one for sentences in sealed.values() for one in sentences):
        looked_for = _unasked(one)
        if looked_for in lessons:
            yield one, lessons[looked_for]
        elif len(looked_for) >= LONG_ENOUGH:
            found = process.extractOne(looked_for, known, scorer=ratio, score_cutoff=TOO_CLOSE)
            if found:
                yield one, lessons[found[0]]


def _unasked(sentence: str) -> str:
    """Bare, and without its question mark: a sealed question must not be taught as a statement either."""
    return bare(sentence).strip(" ?") or sentence


def _too_close(one: str, other: str) -> bool:
    if one == other:
        return True
    return min(len(one), len(other)) >= LONG_ENOUGH and ratio(one, other, score_cutoff=TOO_CLOSE) > 0


def _too_few(taught: Sentences, sealed: Sentences) -> Iterator[str]:
    for name, sentences in taught.items():
        wanted = MANY if name in NEEDS_MANY else ENOUGH
        if len(sentences) < wanted:
            yield f"{name} : {len(sentences)} phrases, il en faut {wanted}"
        if len(sealed.get(name, ())) < SEALED_ENOUGH:
            yield f"{name} : {len(sealed.get(name, ()))} phrases scellées, il en faut {SEALED_ENOUGH}"


def _two_labels(taught: Sentences) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name, sentences in taught.items():
        for one in sentences:
            other = seen.setdefault(bare(one), name)
            if other != name:
                yield f"« {one} » a deux sens : {other} et {name}"


def counts(taught: Sentences, sealed: Sentences) -> Iterator[str]:
    """A line a label: sentences, of which short, long, and not spelt as in a book; then the sealed ones."""
    yield f"{'':24}{'apprises':>9}{'courtes':>9}{'longues':>9}{'à redresser':>13}{'scellées':>10}"
    for name, sentences in taught.items():
        lengths = [len(one.split()) for one in sentences]
        short = sum(length <= SHORT_MESSAGE for length in lengths)
        long = sum(length >= LONG_MESSAGE for length in lengths)
        bent = sum(normalise(one) != one.lower() for one in sentences)
        yield f"{name:24}{len(sentences):9}{short:9}{long:9}{bent:13}{len(sealed.get(name, ())):10}"


def main() -> int:
    """Count, compare, and refuse what teaches nothing."""
    progress = Progress()
    taught, sealed = read(TAUGHT), read(SEALED)
    found = list(faults(taught, sealed))
    for line in [*counts(taught, sealed), *found]:
        progress.say(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
