"""Which numbers of a message can be an age at all: not durations, hours, streets, marks, wages nor age limits."""

import re
from dataclasses import dataclass
from itertools import islice

from bot.language.age_birthdays import COUNTDOWN
from bot.language.age_rules import speaks_of_a_rule
from bot.language.common_words import COMMON_WORDS

# How far a reader looks around a number, and how many numbers of one message are read: time stays bounded.
_SIGHT = 120
_MOST_NUMBERS = 24
_NUMBER = re.compile(
    r"(?<![\w.,/:+°€#-])(?P<value>\d{1,2})(?:[.,]5)?(?P<ans> (?:ans?|annees?|years?)\b)?(?P<half> et demie?\b)?(?![\d/:%°+]|[.,]\d|-\d|\w)"
)
_DURATION_BEFORE = re.compile(
    r"(?:\d(?: ans)? (?:a|ou|au) $)|(?:\d\d (?:et )?$)|(?:\b(?<!sais )(?<!pourquoi )(?:pas|ni) (?:les |mes |de )?$)|(?:\b(?:depuis|pendant|durant|il y a|y a|ca fait|cela fait|j'ai fait|a fait|en|(?<!vais )(?<!va )sur|tous les|toutes les|apres|au bout de"
    r"|moins de|plus de|au dela de|jusqu'a|jusqu'au|a partir de|(?<!approche )des|entre|avant|minimum|maximum|faut|faut (?:\w+ )?avoir|avoir au moins|au moins"
    r"|dans|(?<!j'ai )dans les|d'ici|en ai pour|(?:titre|carte|visa|recepisse)(?: de sejour)?(?: de)?|impression d'avoir|(?:etudes|formation|cursus|contrat|peine|credit),? c'est|d'ici a|pour les|contrat de|formation de|bail de|peine de|etudes de|duree de|cdd de|cdi de|stage de|service de|parcours de|pret de|engagement de"
    r"|dure|durait|(?<!je )prend|redouble|aux|les|(?<!j'ai )l'age de|interdit aux|passe|perdu|(?<!pas )encore|prochaines?|derniers?|plus que|reste|vecu|dormi|attendu|bosse|travaille|cotise|quel age ?\?)"
    r"(?: (?:environ|presque|deja|bientot|plus de|moins de|mes|ses|les|a peu pres|quasi|l'age de))*) $"
)
_HAD = re.compile(r"\b(?:j'|il |elle |je )?(?:avais|avait|avaient)(?: que| a peine| pas)? $")
_LABEL = re.compile(r"\bage ?[:=] ?$")
_GLUED_LABEL = re.compile(r"(?<=[a-z])([:=])(?=\d)")
_AT_MY = re.compile(r"(?:^|[^\w'])a (?:mes|l'age de) $")
_PLACED_BEFORE = re.compile(
    r"(?:\b(?:numero|n|no|bus|ligne|batiment|bat|appartement|etage|chambre|porte|tome|niveau|taille|pointure|departement|le|dpt|bac|l|code"
    r"|page|note de|moyenne de|ou|euros|tram|rer|au|du|moyenne)) $"
)
_AFTER_ANS = re.compile(
    r"^ ?(?:plus tard|plus tot|apres|avant|minimum|maximum|mini|maxi|max|ferme|et plus|et moins|ou plus|ou moins|que (?:je|j'|tu|il|elle|on|ca)"
    r"|qu'(?:on|il|elle)|auparavant|etaient|etait|d'affilee|a peine que|ou \d|a \d)"
)
_SPENT_AFTER = re.compile(r"^ (?:au|aux|en|dans|chez|comme|a|la-bas|ensemble)\b")
_OF = re.compile(r"^ ?(?:de |d')(?P<word>\w+)")
_OF_ALLOWED = frozenset(["nationalite", "origine", "torcy", "base", "sexe", "chez", "sur"])
_LASTING = frozenset(
    [
        "experience",
        "etudes",
        "prison",
        "galere",
        "anciennete",
        "bonheur",
        "apprentissage",
        "retard",
        "chomage",
        "mariage",
    ]
)
_UNIT_AFTER = re.compile(
    r"^ ?(?:h\b|heures?\b|h\d|(?:(?:bis|ter),? )?(?:rue|avenue|av\b|bd\b|boulevard|allees?|place|chemin|impasse|route|square|cours|quai|villa|passage|residence)"
    r"|euros?|€|%|km|kg|m2|mois|jours?|semaines?|minutes?|min\b|mn\b|secondes?|enfants?|freres?|soeurs?|fois|de moyenne|sur \d|eme|er\b"
    r"|personnes|etages?|points?|k\b|ou \d|a \d|et \d(?!\d? ?mois)|et quelques|janvier|fevrier|mars|avril|mai\b|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|absences?|heure|\d(?!/2)|au bac|en maths|a l'oral|degres|places?|potes?|amis?|cm\b|ko\b|go\b)"
)
_BARE_AFTER = re.compile(
    r"^ ?(?:$|[,.!?;)]|et (?!\d)|je |j'|mais |sans |c'est|c' |pas |bientot|depuis|habite|cherche|suis|dans (?:\d|une?|deux|trois|quelques|peu)"
    r"|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le mois|l'an|demain|la semaine"
    r"|maintenant|actuellement|deja|donc|du coup|s'il|svp|merci|ca |moi |mon |ma |on |aujourd|ajd|ville|prenom|que |est-ce|mdr|content|triste|non|oui|avec |en ce moment)"
)
_BARE_BEFORE = re.compile(
    r"(?:\b(?:j'ai|j'en ai|j'aurai|il en a|elle en a|moi|ages?|mon age|mon age est|mon age c'est|age c'est|age est|age de|agee de|vais avoir"
    r"|vais sur mes|va avoir|vais faire|je fais|moi c'est [\w-]+,?|moi j'ai|on a)(?: ?[:=,] ?| )"
    r"(?:(?:que|deja|bientot|presque|pas encore|seulement|tout juste|environ|de|est|mes|a peine|genre|plus ou moins) )*)$"
    r"|\b(?:non|nan|pardon|oups|enfin|plutot|maintenant|mais|correction|erreur|en a|voulais dire|veux dire|trompee?)[,:.]? (?:c'est |moi )?$"
    r"|(?:^|[,.!?;] ?|\b(?:et|ans|mais|j'ai|moi|suis) )(?:bientot|presque|pas encore) $|^(?:bientot|presque) $"
)
_PAST_AGE_BEFORE = re.compile(
    r"\b(?:revenir|parte|tombee|arretee?|quitte|lache|sorti|sortie|parti|partie|arrive|arrivee|commence|passe|eu|rate|vire|viree|place|placee|venu|venue|ete|travaille|etais"
    r"|perdu|decroche|abandonne|fini|exclue?|renvoyee?|pourrai|toucherai|aurai|serai|ferai|irai)\b[^.!?]{0,40}\ba $"
)
_CORRECTION_BEFORE = re.compile(
    r"\b(?:non|nan|pas|enfin|pardon|oups|euh|erreur|faux|attends|attendez|rectifie|corrige|desolee?|plutot|en fait|trompee?|(?:voulais|veux) dire|mais|c'est plutot|maintenant|aujourd'hui"
    r"|actuellement|desormais|la|correction)[,:.]* (?:(?:c'est|j'ai|j'en ai|moi|plutot|oui|euh|non|attends|pardon|donc|en fait|plus|vraiment|deja|pas) ?)*$"
)
_ON_THE_DAY = re.compile(r"\b(?:jour|lendemain|veille) de (?:mes|ses) $")
_PAST_AGE_AFTER = re.compile(
    r"^,? ?(?:(?:j'ai|je suis|je me suis|[\w' -]{2,20} m'(?:a|ont)) (?:deja |tout |tous )?\w+(?:e|i|u|ee|ie|ue|is|it)\b|[\w' -]{2,20} m'(?:a|ont) mis\w*"
    r"|j'etais|j'avais|je faisais|je travaillais)"
)
_RIGHT = re.compile(
    r"^,? ?j'ai (?:droit|le droit|envie|besoin|peur)|^,? ?je suis (?:perdu|sans|inscri|au |en |trop|obli)"
)


@dataclass(frozen=True)
class Mention:
    """A number of one or two figures with what stands around it."""

    value: int
    in_years: bool
    before: str
    after: str
    start: int


def mentions(text: str) -> list[Mention]:
    """The numbers of a plain text that nothing around forbids to be an age."""
    found = (_mention(text, number) for number in islice(_NUMBER.finditer(text), _MOST_NUMBERS))
    return [mention for mention in found if not _refused(mention)]


def spaced_labels(text: str) -> str:
    """«age:17» with the space that lets the number be seen."""
    return _GLUED_LABEL.sub(r"\1 ", text)


def looks_like_an_age(mention: Mention) -> bool:
    """Whether a bare number stands where an age stands: «j'ai 17 et je fais rien»."""
    if mention.in_years:
        return True
    if _LABEL.search(mention.before):
        return True
    return bool(12 <= mention.value <= 60 and _BARE_BEFORE.search(mention.before) and _BARE_AFTER.search(mention.after))


def corrects(mention: Mention) -> bool:
    """Whether the words before take back an age told earlier: «18, non, 19», «j'avais 17 ans, maintenant 20»."""
    return _CORRECTION_BEFORE.search(mention.before) is not None


def _mention(text: str, number: re.Match[str]) -> Mention:
    before = text[max(0, number.start() - _SIGHT) : number.start()]
    before = before.rstrip("( ") + " " if before.endswith((" ", "(")) else before
    in_years = number["ans"] is not None or (
        number["half"] is not None and text[number.end() : number.end() + 5] == " ans"
    )
    return Mention(int(number["value"]), in_years, before, text[number.end() : number.end() + _SIGHT], number.start())


def _refused(mention: Mention) -> bool:
    if COUNTDOWN.search(mention.before) and mention.in_years:
        return False
    if _DURATION_BEFORE.search(mention.before) or _HAD.search(mention.before) or _AT_MY.search(mention.before):
        return True
    if not mention.in_years:
        return bool(_PLACED_BEFORE.search(mention.before) or _UNIT_AFTER.search(mention.after))
    short = mention.value < 13 and _SPENT_AFTER.search(mention.after) is not None
    apart = _AFTER_ANS.search(mention.after) or speaks_of_a_rule(mention.value, mention.before, mention.after)
    return short or bool(apart) or _lasts(mention) or _told_of_the_past(mention)


def _lasts(mention: Mention) -> bool:
    following = _OF.search(mention.after)
    if following is None or following["word"] in _OF_ALLOWED:
        return False
    return following["word"] in COMMON_WORDS or following["word"] in _LASTING


def _told_of_the_past(mention: Mention) -> bool:
    if _ON_THE_DAY.search(mention.before):
        return True
    if not re.search(r"(?:^|[^e])\ba $", mention.before) or re.search(r"\b(?:il|elle|qui|on) a $", mention.before):
        return False
    if _PAST_AGE_BEFORE.search(mention.before):
        return True
    return bool(_PAST_AGE_AFTER.search(mention.after) and not _RIGHT.search(mention.after))
