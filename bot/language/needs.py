"""What the young person looks for; the values are those of `bot.mission_locale.situation.Need`."""

import re

from bot.language.clauses import clauses
from bot.language.fact_spelling import tidied
from bot.language.spelling import plain

_NEEDS = (
    ("civic_service", r"service civique|engagement civique"),
    (
        "apprenticeship",
        r"apprentissage|apprenti\b|apprentie\b|alternance|alternante?|\bpatron\b|maitre d'apprentissage|\bcfa\b|contrat pro\b",
    ),
    (
        "immersion",
        r"\bstages?\b|immersion|pmsmp|\b(?:decouvrir|essayer|tester|voir) (?:un |des |le |plusieurs |ce )?metiers?",
    ),
    (
        "orientation",
        (
            r"orientation|\b(?:re)?orient(?:er|e)\b|sais pas (?:trop |vraiment |du tout |encore )?(?:quoi faire|ce que je (?:veux|vais)|vers quoi|quel metier|dans quoi)|savoir (?:quoi faire(?! si| quand)|ce que je (?:veux|vais|peux) (?:faire|devenir))|projet pro\w*|quel metier|trouver ma voie"
            r"|bilan de competences|idee de metier|changer de voie|aucune idee (?:de ce que|de metier)|perdue? (?:dans|sur) (?:mon|ma)"
        ),
    ),
    (
        "training",
        (
            r"\bformations?\b|\bme former\b|\bse former\b|apprendre un metier|reprendre (?:mes|les|des|ses) (?:etudes|cours)|remise a niveau|passer un (?:titre|cap|diplome|bac)|avoir un diplome|\bqualification|retourner a l'ecole"
            r"|\bun (?:cap|bac pro|bts)\b|valider un diplome|cours de francais"
        ),
    ),
    (
        "housing",
        r"\blogements?\b|appartement|\bstudio\b|\bfoyer\b|\bfjt\b|\bme loger\b|\bse loger\b|hebergement|\bchambre\b|colocation|quitter (?:chez )?mes parents|ou (?:dormir|habiter|vivre)|\bapl\b|loyer|cite u",
    ),
    (
        "mobility",
        r"\bpermis\b|code de la route|auto-?ecole|\bnavigo\b|imagine r|\bme deplacer\b|\bse deplacer\b|\btransports?\b|\bscooter\b|\bvoiture\b|\bvelo\b|moyen de locomotion|conduire",
    ),
    (
        "health",
        r"\bpsy\w*|(?<!sois )(?<!etre )(?<!devenir )(?<!veulent )(?<!veut )\bmedecins?\b|mutuelle|\bsante\b|dentiste|carte vitale|\bsoins?\b|\bme soigner\b|addiction\w*|lunettes|\bdepression\b|moral|securite sociale|\bcss\b|docteur|\bparler a (?:un |une )?(?:professionnel de|therapeute)|\bme sens (?:pas bien|mal|seule?)\b",
    ),
    (
        "money",
        r"\bargent\b|aides? financieres?|financier\w*|\b(?:des|de|quelques|mes|peu de|les) sous\b|allocation\w*|\bbourse\b|\bdettes?\b|\bfin de mois\b|(?:un|plus) rond\b|fauchee?|payer (?:mes|ma|mon)|\brsa\b|\bprime\b|\bcoup de pouce\b|\bcej\b|contrat d'engagement",
    ),
    (
        "job",
        r"\btravail\b|\btravailler\b|\bemplois?\b|\bjobs?\b|\bboulot\b|\bcdi\b|\bcdd\b|\binterim\b|\bmon cv\b|\bun cv\b|\bcv\b|lettre de motivation|\bentretiens? d'embauche|(?:preparer|reussir|simulation d)\W?(?:un |des |mes |mon |l')?entretiens?|petit boulot|embauche\w*|gagner ma vie|\bposte\b",
    ),
)
_PATTERNS = tuple((need, re.compile(pattern)) for need, pattern in _NEEDS)
_WISH = re.compile(
    r"\b(?:cherche\w*|recherche|veux|veut|veulent|voudrais?|voudrait|aimerais?|aimerait|souhait\w*|trouver|trouve pas|besoin|faut|faudrait|interesse\w*|envie|aide[rz]?|galere|manque|reve|obtenir|demander|sais pas|perdue?"
    r"|aucune idee|plus un rond|pas un rond|fauchee?|arrive pas|accompagne\w*|passer)\b"
)
# No wish is needed to hear that somebody feels low.
_LOW = re.compile(
    r"\b(?:le |mon )?moral (?:est |a |qui est )?(?:a (?:zero|0)|au plus bas|tres bas|dans les chaussettes|bas|en berne)|\bje suis (?:en (?:pleine )?depression|depressi(?:f|ve)|en burn ?out)\b|\bje fais une depression\b"
)
_REFUSED = re.compile(
    r"\b(?:cherche|veux|besoin|recherche|interesse|interessee) (?:pas|plus)\b|\bpas besoin\b|\bni besoin\b|\b(?:ca|est) m'interesse pas|\bpas interessee?\b|\bpas envie\b"
)
_NOT_A_NEED = re.compile(r"\b(?:adresse|horaires?|numero|rendez-vous)\b")
_LOST = re.compile(
    r"^(?:je )?(?:ne )?(?:sais|sait) (?:pas|vraiment pas|trop pas)(?: trop| encore| du tout)?$|^aucune idee$|^je suis perdue?$"
)


def find_need(text: str, *, asked: bool = False) -> str | None:
    """The first need told in a message; `asked` when it was the question, so that a bare word counts."""
    return need_in(plain(text), asked=asked)


def need_in(text: str, *, asked: bool = False) -> str | None:
    """The same, for a message already put in plain French."""
    text = tidied(text)
    if asked and _LOST.search(text):
        return "orientation"
    named = next((need for part in clauses(text) if (need := _need(part.text, asked=asked))), None)
    return named or ("health" if _LOW.search(text) else None)


def _need(text: str, *, asked: bool) -> str | None:
    if _REFUSED.search(text):
        return None
    wish = _WISH.search(text)
    if (wish is None and not asked) or (wish and _NOT_A_NEED.search(text[wish.end() :])):
        return None
    after = text[wish.start() :] if wish else text
    found = [
        (match.start(), rank, need)
        for rank, (need, pattern) in enumerate(_PATTERNS)
        if (match := pattern.search(after))
    ]
    return _preferred(found, after) if found else None


def _preferred(found: list[tuple[int, int, str]], text: str) -> str:
    """The first one named, but «un travail en alternance» or «aide pour payer le permis» is the more precise one."""
    _, _, first = min(found)
    needs = {need for _, _, need in found}
    by_alternance = re.search(r"\ben (?:alternance|apprentissage|contrat d'apprentissage)", text)
    if first in ("job", "training") and "apprenticeship" in needs and by_alternance:
        return "apprenticeship"
    if first == "apprenticeship" and "immersion" in needs and re.search(r"\bpatron\b.*\bstage", text):
        return "immersion"
    if first == "money" and needs & {"mobility", "housing"}:
        return "mobility" if "mobility" in needs else "housing"
    return first
