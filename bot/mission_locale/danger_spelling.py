"""Brings a raw message down to plain words, so that the patterns of danger can be few and readable."""

import re
import unicodedata
from functools import lru_cache

from bot.mission_locale.danger_verbs import FORMS, REGULAR_VERBS, SUFFERED
from bot.mission_locale.danger_words import ELIDED, FILLERS, NOT_TYPOS, SYMBOLS, TYPED, WORTH_A_TYPO

ENDINGS = "e es ent er ez ait ais aient ai ant a era erai eras eront erait eraient ons i".split()
SENTENCE_END = "|"
SHORTEST_TYPO = 6
LONGEST_DISGUISE = 15
LEET = str.maketrans("013457@$", "oieastas")

_DOUBLED = re.compile(r"([a-z])\1+")
# Before doubled letters go, « tt, tte, ttes » are « tout » and « t', te, tes » are not.
_ALL = re.compile(r"\btt(e?)s?\b")
# Without its accent, « né » would be « ne », which says nothing.
_BORN = re.compile(r"\bnée?s?\b")
_FOREVER = re.compile(r"\b(?:pour|pr|pou) (?:toujours?|tjrs?)\b")
_END_OF_SENTENCE = re.compile(r"[.!?;:\n…]+")
_WORDS = re.compile(r"[a-z0-9@$*+]+|\|")
_GLUED = re.compile(r"(qu|[jlmnstd])([aeiouyh][a-z]{2,})")
_SHORT_JE = re.compile(r"j[bcdfghklmnpqrstvwxz][a-z]+")
_KIN = (
    "père|mère|frère|sœur|parents|copain|copine|mec|meuf|ami|amie|pote|fils|fille|"
    "oncle|mari|femme|cousin|cousine|fiancé"
)


def fold(text: str) -> str:
    """Lower case, without accents, apostrophes or doubled letters; sentence ends become « | »."""
    lowered = _BORN.sub("naître", text.lower().replace("œ", "oe"))
    for symbol, word in SYMBOLS.items():
        lowered = lowered.replace(symbol, word)
    plain = unicodedata.normalize("NFKD", lowered)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = _FOREVER.sub("pour l eternite", plain)
    plain = _ALL.sub(r"tout\1", plain)
    return _DOUBLED.sub(r"\1", _END_OF_SENTENCE.sub(" | ", plain))


def _table(text: str) -> dict[str, str]:
    """Each spelling of a table, folded, and what it stands for."""
    lines = (line.split(":") for line in text.strip().splitlines())
    return {fold(form).strip(): fold(word).strip() for word, forms in lines for form in (*forms.split(), word)}


def _conjugated(text: str) -> dict[str, str]:
    """Each form of the regular verbs, and its infinitive."""
    lines = (line.split(":") for line in text.strip().splitlines())
    return {
        fold(stem + ending): fold(word).strip() for word, stems in lines for stem in stems.split() for ending in ENDINGS
    }


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


def _less_one_letter(word: str) -> set[str]:
    return {word[:place] + word[place + 1 :] for place in range(len(word))}


# « violent » is what someone is, not what they do to someone; « tua » and « tapis » are no forms anyone uses.
_NOT_VERBS = _folded("violent force buta tapai tua")
_CONJUGATED = {form: word for form, word in _conjugated(REGULAR_VERBS).items() if form not in _NOT_VERBS}
_KNOWN = {**_CONJUGATED, **_table(FORMS), **_table(TYPED)}
_FILLERS = _folded(FILLERS)
_ELIDED = _folded(ELIDED)
_NOT_TYPOS = _folded(NOT_TYPOS)
_WORTH_A_TYPO = _folded(WORTH_A_TYPO)
_NEARBY: dict[str, list[str]] = {}
for _word in sorted(_WORTH_A_TYPO):
    for _shorter in {*_less_one_letter(_word), _word}:
        _NEARBY.setdefault(_shorter, []).append(_word)
_ADJECTIVE_OF_KIN = re.compile(
    rf"(?<= )(?:{fold('petit|petite|grand|grande|beau|belle|meilleur|meilleure|demi|ex|jeune')}) (?=(?:{fold(_KIN)}) )"
)
_SAID_TWICE = re.compile(r" (est|etais|etait|j|un) (?=\1 )")
# « il ma tapé, ils mon viré » : « m'a », « m'ont ».
_MA, _MON = (re.compile(rf"(?<= ){typed} (?=(?:{'|'.join(sorted(_folded(SUFFERED)))}) )") for typed in ("ma", "mon"))
# « ce tuer », « cou de couteau », « sous un toi » : heard right, written otherwise.
_HOMOPHONES = [
    (re.compile(r" ce (?=(?:tuer|pendre|jeter|buter|flinguer|mutiler|scarifier|couper|noyer) )"), " se "),
    (re.compile(" cou (?=de )"), " coup "),
    (re.compile(" (sous|sur) (le |un |mon )?toi (?!qui |que )"), r" \1 \2toit "),
]
_EMPHASIS = re.compile(f" (?:{fold('arrêter pas')} (?:de|d)|pas une blague|rigole pas|blague pas|pas pour rire) ")


def plain_words(text: str) -> str:
    """The message as plain words, a space on each side of every one; « | » after each sentence."""
    known = (_plain(word) for word in _WORDS.findall(fold(text)))
    kept = " ".join(word for spelled in known for word in spelled.split() if word not in _FILLERS)
    # « c'est » is read « c est est », for « c » alone already stands for it.
    words = _SAID_TWICE.sub(" ", f" {kept} {SENTENCE_END} ")
    words = _MON.sub("m ont ", _MA.sub("m a ", words))
    words = words.replace(" je vie ", " je vivre ")
    for heard, meant in _HOMOPHONES:
        words = heard.sub(meant, words)
    return _ADJECTIVE_OF_KIN.sub("", _EMPHASIS.sub(" ", words))


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    """What a typed word stands for."""
    if word in _KNOWN:
        return _KNOWN[word]
    if _SHORT_JE.fullmatch(word):
        return f"je {_plain(word[1:])}"
    if word.startswith("j") and word[1:] in _KNOWN:
        return f"j {_KNOWN[word[1:]]}"
    glued = _GLUED.fullmatch(word) if word not in _NOT_TYPOS else None
    if glued and (glued[2] in _KNOWN or glued[2] in _ELIDED):
        return f"{glued[1]} {_plain(glued[2])}"
    meant = _disguised(word) or _misspelled(word) or word
    return _KNOWN.get(meant, meant)


def _disguised(word: str) -> str:
    """The known word behind « su1cide » or « vi*ler », if any."""
    if "*" in word.strip("*") and len(word) <= LONGEST_DISGUISE:
        shape = re.compile(re.escape(word).replace(r"\*", "[a-z]"))
        return next((form for form in sorted(_WORTH_A_TYPO | _CONJUGATED.keys()) if shape.fullmatch(form)), "")
    unmasked = word.translate(LEET)
    return unmasked if unmasked in _KNOWN and len(word) >= SHORTEST_TYPO - 1 else ""


def _misspelled(word: str) -> str:
    """The long known word one slip of the thumb away, if any."""
    if len(word) < SHORTEST_TYPO - 1 or word in _NOT_TYPOS:
        return ""
    meant = {known for near in (word, *_less_one_letter(word)) for known in _NEARBY.get(near, ())}
    return min((known for known in meant if _one_slip_apart(word, known)), default="")


def _one_slip_apart(word: str, known: str) -> bool:
    """Whether one letter, but the first, is wrong, missing, too many, or swapped with the next."""
    start = next((place for place, (one, other) in enumerate(zip(word, known)) if one != other), len(word))
    rest, known_rest = word[start:], known[start:]
    slips = (
        (rest[1:], known_rest),
        (rest, known_rest[1:]),
        (rest[1:], known_rest[1:]),
        (rest[1::-1] + rest[2:], known_rest),
    )
    return start > 0 and any(slip == expected for slip, expected in slips)
