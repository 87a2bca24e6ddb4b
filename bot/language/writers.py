"""Who writes for whom, and what they tell unasked that calls for an answer of its own.

The values are those of `bot.mission_locale.situation`: `Writer` and `Circumstance`.
"""

import re
from dataclasses import dataclass

from bot.language.clause_people import Whose, people_in
from bot.language.clauses import Clause, clauses
from bot.language.patterns import any_of
from bot.language.spelling import plain

_RELATIVE = (
    r"(?:petite?s? |grande?s? |jeune |beau-|belle-|beau |belle )*"
    r"(?:fils|filles?|garcons?|ado|adolescente?|enfants?|gamine?s?|gosses?|petit-fils|petite-fille|neveux?|nieces?|filleule?"
    r"|ainee?|cadet|cadette|freres?|soeurs?|petit dernier|petite derniere)\b"
)
_FOR_A_RELATIVE = re.compile(
    r"\b(?:pour|concernant|au sujet de|a propos de|inscrire|aider|orienter|renseigner sur)(?: a)? "
    rf"(?:mon|ma|notre|nos|mes) {_RELATIVE}"
)
_RELATIVE_FIRST = re.compile(rf"(?<![\w'-])(?:mon|ma|notre|nos|mes) {_RELATIVE}")
_PARENT_OF = re.compile(
    r"\b(?:je suis |nous sommes )?(?:la |le |les |un |une )?(?:maman|mere|pere|papa|parents?|tutrice|tuteur)s? (?:de |du |d'un |d'une )\S"
)
_OWN_AGE = re.compile(r"\bj'ai (?:que |deja |tout juste |bientot )?(\d\d) ans\b|\bmoi (?:c'est |j'ai )?(\d\d) ans\b")
_OLD_ENOUGH = 32

_HELPING_TRADE = (
    r"(?:profs?\b|professeure?s?|enseignante?|cpe\b|proviseure?|principale? (?:du|de|adjointe?)|educ\b|educat(?:eur|rice)(?! sporti)"
    r"|assistante? (?:sociale?|familiale?|de service social|d'education)|psychologue|psy-?en|infirmi(?:er|ere) (?:scolaire|du (?:lycee|college))"
    r"|conseillere? (?:principale?|d'orientation|en insertion|d'insertion|emploi|france travail|pole emploi|numerique|en economie)"
    r"|format(?:eur|rice)|travailleu\w+ social\w*|mediat(?:eur|rice)|animat(?:eur|rice)|referente? (?:insertion|sociale?|famille|ase|de parcours)"
    r"|benevole|tutrice|tuteur)"
)
_HELPER = any_of(
    rf"\b(?:je suis|je travaille comme|moi c'est \w+,?|^|bonjour,?|bonsoir,?) ?(?:un |une |la |le |l')?{_HELPING_TRADE}"
)
_HELPED = any_of(
    r"(?<![\w'-])(?:un|une|des|mon|ma|mes|nos|notre|ce|cette|ces|le|la|les|l'un de mes|plusieurs|\d+) (?:\w+ )?"
    r"(?:jeunes?|eleves?|lyceenn?e?s?|mineure?s?|stagiaires?|collegienn?e?s?|decrocheu\w+|etudiante?s?|apprenante?s?)\b"
)
_ACCOMPANIES = any_of(
    r"\b(?:j'?|nous |on )(?:accompagne|accompagnons|encadre|encadrons|heberge|hebergeons)s? "
    r"(?:\w+ )?(?:un|une|des|plusieurs|\d+) (?:\w+ )?(?:jeunes?|eleves?|mineure?s?)\b",
    r"\b(?:un|une) (?:jeune|eleve|mineure?) que (?:j'?|nous |on )(?:accompagne|accompagnons|suis|suit|suivons|encadre)",
)

_NOT_OURS = r"(?:pole emploi|france travail|apec|cap emploi|banque|bancaire|d'orientation|principal|municipal|insee|psy\w*|medecin|hopital|judiciaire)"
_NEGATED = re.compile(r"\b(?:pas|plus|jamais|aucune?)\b")
_WISHED = re.compile(
    r"\b(?:veux|voudrais|aimerais|souhaite|cherche|peux|peut|besoin|comment|etre|avoir|si|quand|demander)\b"
)
_FOLLOWED = any_of(
    r"\b(?:suivie?|accompagnee?|inscrite?) (?:\w+ ){0,6}?(?:mission locale|en cej|au cej|conseillere?)\b",
    r"\b(?:suivie?|accompagnee?) par (?:la mission locale|vous|chez vous|(?:madame|monsieur) \w+(?: (?:a|de) (?:la mission|chez vous|torcy)))",
    r"\b(?:je suis|chui|il est|elle est) deja (?:suivie?|accompagnee?)\b",
    r"\bj'ai (?:deja |bien |dja )*(?:un |une |mon |ma )(?:conseillere?|referente?)\b|\bj'ai deja (?:un |une )?conseillere?\b",
    r"\b(?:ma conseillere|mon conseiller|ma referente|mon referent)\b(?= (?:c'est|est|s'appelle|me |m'|a |ne |n'|madame|monsieur|de la mission|a la mission))",
    r"\b(?:je suis|suis deja) (?:deja )?(?:en|dans un|sous) (?:cej|pacea|contrat d'engagement)",
    r"\bj'ai (?:deja )?signe (?:mon|un|le) (?:cej|pacea|contrat d'engagement)",
)

_WITHOUT_PAPERS = any_of(
    r"\b(?:pas|plus|sans|aucun) (?:de |2 |mes |les |encore (?:de |mes )?)?papiers?\b(?! (?:d'identite|a (?:apporter|donner|fournir)|pour|du|de la|demand\w+))",
    r"\bpapiers? (?:\w+ ){0,3}?(?:pas|plus) (?:en regle|encore|bons?|valables?)",
    r"\b(?:pas|plus|sans|ni|aucun) (?:de |encore (?:de )?|le |mon )?(?:titre|carte|permis|autorisation|visa|droit) de (?:sejour|travail|travailler)\b",
    r"\b(?:attends?|attente|en attente)(?: de| d'avoir)? (?:mes papiers|(?:mon |ma |un |une )?(?:titre|carte) de sejour)\b",
    r"\b(?:demandeu(?:r|se) d'asile|demande d'asile|situation irreguliere|clandestine?|en irregulier)\b",
    r"\btitre de sejour (?:\w+ ){0,2}?(?:expire|perime|refuse|fini|en cours)",
)
_NEEDS_NONE = re.compile(r"\b(?:besoin|faut|amene\w*|apporte\w*|perdu\w*|oublie\w*|vole\w*|quels?)\b")

_LITTLE_FRENCH = any_of(
    r"\b(?:parle|comprends?|maitrise|ecris|lis|sais|connais)(?: \w+)?? (?:pas|mal|peu|un peu|pas trop|pas tres|tres peu)(?: \w+){0,3}? ?(?:le |en )?francais\b",
    r"\bfrancais (?:\w+ ){0,3}?(?:pas (?:tres |trop )?(?:bon|bien|terrible)|mauvais|faible|nul|difficile|petit)\b",
    r"\b(?:apprends?|apprendre) (?:le |a parler )?francais\b|\bcours de francais\b",
    r"\b(?:pas bon|nulle?|mauvaise?|faible|debutante?) en francais\b",
    r"\b(?:viens|vient) d'arriver en france\b|\barrivee? en france (?:il y a|depuis) (?:\w+ )?(?:jours?|semaines?|mois)\b",
)
_AT_SCHOOL_SUBJECT = re.compile(r"\b(?:bac|controle|moyenne|note|prof|lycee|college|examen)\b")

_REGISTERED = re.compile(
    r"\b(?:suis|est) (?P<no>pas |plus |pas encore |meme pas )?(?:deja |bien |toujours )?(?:inscrite?|enregistree?) "
    r"(?:a |au |chez |sur |comme demandeu\w+ d'emploi ?)(?:pole emploi|france travail)?"
)
_WITH_THEM = re.compile(r"\b(?:pole emploi|france travail|demandeu\w+ d'emploi)\b")


@dataclass(frozen=True)
class Told:
    """What a message tells of its writer; None and nothing when it does not say."""

    writer: str | None = None
    circumstances: frozenset[str] = frozenset()
    registered: bool | None = None

    def __bool__(self) -> bool:
        """Whether it tells anything that calls for an answer of its own."""
        return bool(self.writer or self.circumstances)


def told_in(text: str) -> Told:
    """Who writes, and what they tell unasked."""
    said = plain(text)
    told = clauses(said)
    parts = [part for part in told if part.whose is not Whose.OTHER]
    found = {
        "followed": any(_is_followed(part) for part in told),
        "without_papers": any(_is_without_papers(part) for part in parts),
        "little_french": any(_speaks_little_french(part) for part in parts),
    }
    return Told(_writer(said), frozenset(name for name, is_so in found.items() if is_so), _registered(said))


_ASKS = any_of(
    r"\?",
    r"^(?:et |mais |ok |du coup |bonjour |salut )?(?:comment|pourquoi|combien|quel(?:le|s|les)?|quand|est-ce|c'est quoi|c'est ou|ou (?:est|sont|se)|qui (?:est|sont|peut)|vous (?:avez|etes|faites|pouvez)|il faut|faut-il|je peux|on peut|puis-je)\b",
)


def asks(text: str) -> bool:
    """Whether a message is put as a question."""
    return _ASKS.search(plain(text)) is not None


def _writer(said: str) -> str | None:
    if _ACCOMPANIES.search(said) or (_HELPER.search(said) and _HELPED.search(said)):
        return "professional"
    return "parent" if _writes_for_a_relative(said) else None


def _writes_for_a_relative(said: str) -> bool:
    """A mother of twenty who speaks of her own baby writes for herself."""
    if people_in(said).toddler or _tells_a_young_age(said):
        return False
    if _FOR_A_RELATIVE.search(said) or _PARENT_OF.search(said):
        return True
    return any(part.whose is Whose.CHILD and _RELATIVE_FIRST.search(part.text) for part in clauses(said))


def _tells_a_young_age(said: str) -> bool:
    return any(int(found[1] or found[2]) < _OLD_ENOUGH for found in _OWN_AGE.finditer(said))


def _is_followed(part: Clause) -> bool:
    found = _FOLLOWED.search(part.text)
    if found is None or re.search(_NOT_OURS, part.text[found.start() :]):
        return False
    if part.whose is Whose.OTHER and not found[0].startswith(("ma ", "mon ")):
        return False
    before = part.text[: found.start()]
    return not (_NEGATED.search(before) or _WISHED.search(before))


def _is_without_papers(part: Clause) -> bool:
    return _WITHOUT_PAPERS.search(part.text) is not None and _NEEDS_NONE.search(part.text) is None


def _speaks_little_french(part: Clause) -> bool:
    return _LITTLE_FRENCH.search(part.text) is not None and _AT_SCHOOL_SUBJECT.search(part.text) is None


def _registered(said: str) -> bool | None:
    found = _REGISTERED.search(said)
    if found is None or not _WITH_THEM.search(found[0]):
        return None
    return found["no"] is None
