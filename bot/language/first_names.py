"""First names: given with a phrase, beside a telephone number, or bare when they were asked for. Family names are not kept."""

import re
from collections.abc import Sequence

from bot.language.clause_people import PERSON
from bot.language.common_words import COMMON_WORDS
from bot.language.commune_names import KNOWN_NAMES, name_key
from bot.language.first_names_beside import name_beside
from bot.language.folding import fold
from bot.language.known_first_names import KNOWN_FIRST_NAMES
from bot.language.replies import refusal_in
from bot.language.spelling import normalise

_NAME = r"(?P<name>[^\W\d_]+(?:['-][^\W\d_]+)*)"
_CLEAR = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\bj?(?:m'|me |(?:fils|fille|enfant|ado|jeune|neveu|nièce|il|elle) s')appell?es? (?:moi )?(?:c'est )?{_NAME}",
        rf"\bje m ?'?appell?e {_NAME}",
        rf"\bme (?:nomme|prénomme|présente)[ ,:]+(?:moi )?(?:c'est )?{_NAME}",
        rf"\b(?:appelle[rz]?|appelez)[- ]moi {_NAME}",
        rf"\b(?:mon |son )?(?:prénom|petit nom|blase|blaze)(?: est| c'est| : ?| ?: ?| =) ?{_NAME}",
        rf"^(?:mon |le |son )?(?:prénom|petit nom) {_NAME}",
        rf"\b(?:et )?mon prénom (?=[^\W\d_]+[ .!]*$){_NAME}",
        rf"\bmon nom (?:est|c'est) {_NAME}",
        rf"\bmoi c'est {_NAME}",
        rf"(?:^|[,.!] ?)ici {_NAME}(?=$|[,.! ])",
        rf"\bc'est {_NAME} (?:à|a) l'appareil",
        rf"\bmy name is {_NAME}",
    )
)
_WEAK = re.compile(rf"\b(?:je suis|moi|c'est|de la part de) {_NAME}")
_GREETING = r"(?:(?:bonjour|bonsoir|salut|coucou|hello|allô|allo|oui|re|yo)[ ,.!]*)*"
_ITSELF = (
    re.compile(
        rf"^{_GREETING}(?:c'est|moi|je suis) {_NAME}(?=$|[,.!]| (?:je|j'|et (?:je|j')|de \w|encore|à nouveau|ici\b|\d))"
    ),
    re.compile(rf"^{_GREETING}{_NAME} ici\b"),
)
_SPELT_OUT = re.compile(
    r"\s*(?:\(.*|[,;.!].*|\b(?:avec|sans) (?:un |une |deux |2 |le |l'|les )?(?:\w{1,2}\b|accent|tréma|trema|tiret|cédille|double|petit)\b.*|\b(?:ça |et ça |qui )?s'écrit\b.*|\bcomme (?:le|la|l'|un|une)\b.*|\ben (?:un|1|deux|2) mots?\b.*"
    r"|\bou \w.*|\b(?:tout court|tout simplement|pour les intimes|et (?:toi|vous|j'ai|je suis|je)|mais|enchantée?|s'il (?:te|vous) plaît|merci|pourquoi|\w(?:[ .-]\w)+)\b.*|\d.*)$"
)
_FILLER = re.compile(
    r"^(?:(?:euh|bah|ben|alors|c'est|moi|oui|ok|d'accord|bonjour|bonsoir|salut|coucou|je suis|je m'appelle|tu peux m'appeler|vous pouvez m'appeler|mon prénom|le mien|juste|donc|hello|bien sûr|pardon|désolé|ah|voilà|(?:monsieur|madame|mademoiselle)(?= \S+ \S))\b[ ,.!:]*)+(?=\S)"
)
_AND_YOU = re.compile(r"\bet (?:toi|vous|le tien|tu)\b[^?]*\?$")
# «l'escalier», «c'est», «est-ce».
_IS_TWO_WORDS = re.compile(r"(?:[cjlst]|qu)'|est-ce")
_DENIED = re.compile(r"\bpas (?:de |d'|du )?$")
_QUALITY_ENDING = re.compile(
    r"(?:ique|ain|aine|ais|aise|ois|oise|ien|ienne|een|eenne|eur|euse|ier|iere|if|ive|iste|able|ible|aire|ant|ante|ee|eux|elle|al|ale|iel|ite|ate|man|ane|ans)$"
)
# Everyday words that are first names too, when a phrase says so or they stand alone.
_WORDS_TOO = frozenset("marie noel grace esperance france patience aime avril ben clair".split())
_VOWEL = re.compile(r"[aeiouy]")
_ALONE = re.compile(r"^ *(?:$|[,.!;()]|et |j'|je |\d)")
_NOT_NAMES = COMMON_WORDS | frozenset(
    """
    pareil mieux ok oui non bof demain rappeler rien vas-y wesh content triste perdu perdue enerve enervee fatigue fatiguee deg degoute degoutee
    francais francaise marocain marocaine algerien algerienne malien malienne portugais portugaise tunisien tunisienne senegalais senegalaise
    ivoirien ivoirienne ukrainien ukrainienne congolais congolaise comorien comorienne turc turque roumain roumaine haitien haitienne afghan afghane
    chinois chinoise italien italienne russe europeen europeenne africain africaine antillais antillaise guineen guineenne egyptien egyptienne
    musulman musulmane chretien chretienne catholique juif juive athee sagittaire belier taureau gemeaux scorpion capricorne verseau poissons
    etudiante lyceen lyceenne apprenti apprentie chomeur chomeuse mineur majeur majeure sdf dispo motive motivee interesse interessee intéresse
    desole desolee celibataire enceinte handicape handicapee malade deprime deprimee paume paumee stresse stressee seule arrive arrivee nee
    comment pourquoi quelqu'un personne anonyme secret prive refugie refugiee etranger etrangere occupe occupee deter chaud chaude joignable
    quoi qui dyslexique diabetique autiste asthmatique trans gay lesbienne bi tg osef ntm fdp jsp hein bonne nuit gars meuf bebe chef boss
    intimide timide diplome diplomee descolarise descolarisee scolarise hebergee heberge orphelin orpheline fiance fiancee separe separee
    ta trop t'inquiete tqt pfff pff hm hmm mouais nope nan bref tkt balek balec bloque bloquee confidentiel confidentielle
    dehors partant partante curieux curieuse nouveau nouvelle sincere serieux serieuse bac bts cap truc machin rdv kif-kif hyper ultra mega mademoiselle menu accueil
    """.split()
)


def find_first_name(text: str, *, asked: bool = False, person_names: Sequence[str] = ()) -> str | None:
    """The first name given in a message; `person_names` are names a language model saw in it."""
    return name_in(normalise(text), text, asked=asked, person_names=person_names)


def name_in(
    message: str, text: str, *, asked: bool = False, person_names: Sequence[str] = (), contact: str = ""
) -> str | None:
    """The same, for a message already rewritten; `text` is as it was typed, `contact` too, with its numbers marked."""
    if refusal_in(fold(message)) or (message.endswith("?") and not (asked and _AND_YOU.search(message))):
        return None
    given = [found for pattern in _CLEAR for found in pattern.finditer(message) if _is_given(found)]
    if given:
        return _written(min(given, key=lambda found: found.start())["name"])
    beside = name_beside(contact or text, is_name)
    return (
        _weak_name(text, message, person_names)
        or (_written(beside.lower()) if beside else None)
        or (_bare_name(message, text, person_names) if asked else None)
    )


def names_given(message: str) -> list[str]:
    """Every name that a message already rewritten gives with a phrase, even in a question or beside a refusal."""
    return [found["name"] for pattern in _CLEAR for found in pattern.finditer(message) if _may_be(found)]


def names_suspected(message: str) -> list[str]:
    """Words that stand where a name may stand, as after «je suis» or «c'est»; only a capital makes them one."""
    return [found["name"] for found in _WEAK.finditer(message) if is_name(found["name"])]


def is_name(word: str) -> bool:
    """Whether a word may be a name: no everyday word, and neither a lone letter nor a mumble such as «pfff»."""
    plain = fold(word)
    return len(word) > 1 and plain not in _NOT_NAMES and _VOWEL.search(plain) is not None


def _may_be(found: re.Match[str]) -> bool:
    if _IS_TWO_WORDS.match(fold(found["name"])) or _ends_with_a_word(found["name"]):
        return False
    alone = _ALONE.search(found.string[found.end("name") :]) is not None
    return is_name(found["name"]) or (alone and fold(found["name"]) in _WORDS_TOO)


def _ends_with_a_word(name: str) -> bool:
    """«d'une», «n'est»; «n'golo» and «m'baye» are names."""
    return "'" in name and fold(name).split("'", 1)[1] in COMMON_WORDS


def _is_given(found: re.Match[str]) -> bool:
    """Whether it is the writer's or their child's: not «ma copine elle s'appelle Lina»."""
    before = fold(found.string[: found.start()])
    theirs = "s'appelle" in found[0] and any(person["other"] for person in PERSON.finditer(before))
    bare = not re.search(r"appel|nom", found[0])
    place = bare and name_key(found["name"]) in KNOWN_NAMES and fold(found["name"]) not in KNOWN_FIRST_NAMES
    return _may_be(found) and not theirs and not place


def _weak_name(text: str, message: str, person_names: Sequence[str]) -> str | None:
    """«je suis clara» gives a name when a model says so, when many bear it, or when only that word bears a capital."""
    seen = {fold(name).split()[0] for name in person_names if name.strip()}
    introduced = [found["name"] for pattern in _ITSELF if (found := pattern.search(message))]
    for name in introduced:
        if is_name(name) and fold(name) in KNOWN_FIRST_NAMES | seen:
            return _written(name)
    for found in _WEAK.finditer(message):
        name, introduction = found["name"], found[0].split(" ")[0]
        told_of_oneself = introduction in ("je", "moi")
        known = fold(name) in seen and (told_of_oneself or not _is_presented(message, found))
        if _of_someone(message, found.start()):
            continue
        if is_name(name) and (known or _alone_with_a_capital(text, introduction, name)):
            return _written(name)
    return None


def _of_someone(message: str, start: int) -> bool:
    """«ma référente c'est Sandrine»."""
    before = fold(re.split(r"[,.;!]", message[:start])[-1])
    return any(person["other"] for person in PERSON.finditer(before))


def _is_presented(message: str, found: re.Match[str]) -> bool:
    """«c'est Nadia ma conseillère», «c'est Paul qui m'a dit»: somebody else."""
    return (
        re.match(r"(?: [^\W\d_]+)?,? (?:qui|mon|ma|la|le|un|une|que|notre|des?)\b", message[found.end() :]) is not None
    )


def _alone_with_a_capital(text: str, introduction: str, name: str) -> bool:
    if not name.isalpha() or introduction not in ("je", "moi") or _QUALITY_ENDING.search(fold(name)):
        return False
    words = [word for word in re.findall(r"[^\W\d_]+", text)[1:] if word[:1].isupper()]
    return [word.lower() for word in words] == [name] and words[0][1:].islower() and fold(name) not in KNOWN_NAMES


def _bare_name(message: str, text: str, person_names: Sequence[str]) -> str | None:
    for piece in [message, *re.split(r"[,.;]", message)]:
        if name := _alone(_FILLER.sub("", piece.strip()), text):
            return _written(name)
    for name in person_names:
        first = fold(name).split()[:1]
        found = re.search(rf"(?<!\w){re.escape(first[0])}(?!\w)", fold(message)) if first else None
        if found and is_name(first[0]) and not _DENIED.search(fold(message)[: found.start()]):
            return _written(name.split()[0].lower())
    return None


def _alone(reply: str, text: str) -> str | None:
    """The first name in a short reply: «sarah avec un h», «DUPONT Théo», «Lola et toi ?»."""
    words: list[str] = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", _SPELT_OUT.sub("", reply))
    everyday = [word for word in words if not is_name(word)]
    if not words or len(words) > 4 or (everyday and not is_name(words[0]) and fold(words[0]) not in _WORDS_TOO):
        return None
    known = [word for word in words if set(fold(word).split("-")) & KNOWN_FIRST_NAMES]
    if known and (known[0] == words[0] or len(everyday) == 0):
        return known[0]
    if len(words) == 1:
        return words[0] if name_key(words[0]) not in KNOWN_NAMES else None
    if everyday or len(words) > 3:
        return words[0] if len(words) == 2 and fold(words[1]) in _FEELINGS and is_name(words[0]) else None
    family = [word for word in words if re.search(rf"\b{re.escape(word.upper())}\b", text)]
    return next((word for word in words if word not in family), words[0]) if len(family) < len(words) else words[0]


# What the rewriting puts in place of a smiley.
_FEELINGS = frozenset("content triste mdr merci amour coeur sourire rire super ok".split())


def _written(name: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), name)
