"""Rewritings that need the words around: «c ou» asks for a place, «je c» is to know, «ya til» a question."""

import re

_GOING = (
    r"suis|habites?|vis|vit|vais|vas|va|aller|venir|viens|habiter|droit|inscrite?|inscri|arrive|arriver|grâce|grace"
    r"|rendez-vous|rdv|chui|jsuis|jhabite|travaille|bosse|étudie|parler|parle|parlé|dis|dit|dire|demander|demandé|envoyer|envoyé|écrire|donner|donné|sers|sert|bloquée?"
    r"|pense|penser|déménager?|apporter|ramener"
)
_DONE_BY_YOU = "sais|peux|veux|fais|vois|vas|crois|connais|dois|viens|penses|trouves|comprends|parles|cherches|bosses"
_YOU_ARE = r"(c|c'est|cest|cé|t|tu es|t'es|vous êtes|vs etes|vous etes)"
_PLACE = r"(?:la|le|les|l'|l |ml\b|votre|vot\b|vos\b|exactement|ça\b|torcy)"
_NOT_AFTER_IT_HAS = r"(?<!y )(?<!y')(?<!il )(?<!elle )(?<!on )(?<!qui )(?<!ça )(?<!en )"
_AFTER_TO = r"(quelle?|quel|kell?e?|qui|quoi|partir|plus|demain|midi|cause|pied|propos|domicile)"
_NOT_AFTER_SUBJECT = (
    r"(?<![\w'-])(?<!il )(?<!ils )(?<!on )(?<!elle )(?<!qui )(?<!nous )(?<!vous )(?<!tout )(?<!tu )(?<!n')"
)
_IF_IT = r"(?:s'?ils?|s'?|si|ci|sil|cil)"
_PLEASES = r"pl(?:[aâ][iî]?|[éèe])[stz]?s?"
_AWAY = r"(?:fou|fous|fout|fiche|vais|vas|vai|sors|sort|sortir|sui|occupe|rappelle|souviens)"

# Letters without which the rule has nothing to do, what is looked for, and what is written instead.
_RULES: tuple[tuple[str, str, str], ...] = (
    # figures glued to words
    ("", r"\b(g|j'?ai|jé|chui|jsuis|moi)(?=\d)", r"\1 "),
    ("", r"\b(\d\d) ?(?:an|anz|nas|asn|ants|ains|piges?|balais|berges)\b(?!')", r"\1 ans"),
    ("", r"\b(\d{1,2})(ans?|mois|jours?|semaines?|euros?)(?=\b|et|j|\d)", r"\1 \2 "),
    ("balle", r"(?<=\d) ?balles?\b", " euros"),
    ("eme", r"(?<=\d)i?eme\b", "ème"),
    # an apostrophe for an e that is not said
    ("p'ti", r"(?<![\w'])p'ti(te?s?|ts?)\b", r"peti\1"),
    ("façon", r"(?<!de )\b(?:t'|tt|tte) ?façon\b", "de toute façon"),
    ("t'", rf"(?<![\w'])t'(?=(?:{_DONE_BY_YOU})\b)", "tu "),
    ("'", r"(?<![\w'])([jlcst]|d(?!'j)|m(?!'[bp])|qu)'(?=[bcdfgjklmnpqrstvwxz]\w)", r"\1e "),
    ("vot'", r"\bvot' ?(?=\w)", "votre "),
    # where
    ("ou", rf"\b{_YOU_ARE} ou(?= *(?:$|[?!.,;])| {_PLACE})", r"\1 où"),
    ("ou c", r"(?:^|(?<=sais )|(?<=pas )|(?<=dire )|(?<=savoir ))ou (c'est|c)\b", r"où \1"),
    ("ou ", r"\bou (est|sont|es|je peux|je peu|aller|se (?:trouve|situe|passe|garer))\b(?!-| pas)", r"où \1"),
    ("ou", r"\b(d|jusqu)[' ]?ou\b(?= *(?:$|[?!.,;]| (?:tu|vous|ça)))", r"\1'où"),
    # at, to
    ("cot", r"\ba cote\b", "à côté"),
    ("côt", r"\ba côté\b", "à côté"),
    ("bi", r"\b[aà] (?:bi1to|bi1tot|bientot|biento)\b", "à bientôt"),
    ("a ", rf"{_NOT_AFTER_IT_HAS}\ba {_AFTER_TO}\b", r"à \1"),
    ("a ", r"\ba(?= \d{1,2} ?(?:h|heures?)(?:\b|\d))", "à"),
    ("a ", r"^a(?= \d{1,2} ans\b)", "à"),
    (" a", rf"\b({_GOING}) a\b(?! (?:un|une|pas|été|eu|ete)\b)", r"\1 à"),
    ("t", r"\b[aà] ?(?:tt|tte|toute)\b(?= *(?:$|[?!.,;]))", "à tout à l'heure"),
    ("+", r"(?<!\S)[a@] ?\+(?!\w)", "à plus"),
    # to be, to have, to know
    ("pa", r"\bje (?:c'est|c|sé|ses|s) pas?\b", "je sais pas"),
    ("ch", r"\bch(?:é|e|ai|ais) pas?\b", "je sais pas"),
    ("", r"\b(je|tu) (?:c|sé)\b(?!')", r"\1 sais"),
    ("t ", r"\bt (?=as\b|es\b)", "tu "),
    ("d'ac", r"\bd'acc?\b", "d'accord"),
    ("sur", r"\b(bien|bi1) sur\b(?= *(?:$|[?!.,;]))", r"\1 sûr"),
    ("pl", rf"\b{_IF_IT} ?t[e']? ?{_PLEASES}\b", "s'il te plaît"),
    ("pl", rf"\b{_IF_IT} ?vou?[sz]? ?{_PLEASES}\b", "s'il vous plaît"),
    ("vou", r"\br[ae]nd[eé](?:z|r|s|x)?[ -]?vou[sxz]?\b", "rendez-vous"),
    # to ask
    ("", r"(?:^(?:et )?(?:es|é|e|ai|ais|est|ès)|\b(?:est|es))[ -]?c[eu'] ?(?:que?|ke?)(?= )", "est-ce que"),
    (
        "e",
        r"(?<![\w'])(?:es (?:que|ke)|est ke) (?=(?:vous?|vs|tu|je|on|ils?|elle|c'est|c|sa|ça|y|ya|les?|la)\b|j')",
        "est-ce que ",
    ),
    ("e ", r"^(?:es|est|ais) (?:que|ke) ", "est-ce que "),
    ("ce", r"\b(?:est|es)[ -]ce (?:que?|ke?)'", "est-ce qu'"),
    ("ce", r"\b(?:qu|k)'?(?:est|es|è|é)[ -]?ce (?:que|ke)\b", "qu'est-ce que"),
    ("ce", r"\b(?:qu|k)'?(?:est|es|è|é)[ -]?ce (?:qui|ki)\b", "qu'est-ce qui"),
    ("ce", r"\b(?:qu|k)'?(?:est|es|è|é)[ -]?ce (?:qu|k)'", "qu'est-ce qu'"),
    ("ke", r"\bkes?k(?:e|eu)? ?(?=(?:je|tu|il|on|vous|c'est|ça|la|le)\b)", "qu'est-ce que "),
    ("ce-q", r"\best-ce-(?=qu)", "est-ce "),
    ("til", r"\b(faut|peut|est|doit|fait) til\b", r"\1-il"),
    ("til", r"\b(a|va|aura|sera) til\b", r"\1-t-il"),
    (" t", r"\b(faut|peut|est|doit|fait) t[' ](il|elle|on)\b", r"\1-\2"),
    (" t", r"\b(a|va|aura|sera) t[' ](il|elle|on)\b", r"\1-t-\2"),
    # there is
    ("il ya", r"\bil ya\b", "il y a"),
    ("y", r"\b(?:y ?'? ?a|ya) (?:ti|t[ '-]?il)\b", "y a-t-il"),
    ("y", rf"{_NOT_AFTER_SUBJECT}y ?'? ?a\b(?!-)", "il y a"),
    ("y", r"(?<!il )(?<!elle )(?<!on )(?<!n')(?<!qu')\by ?'?en ?a\b", "il y en a"),
    # set phrases
    ("bien", r"\b(?:ou|w)bien\b", "ou bien"),
    ("entretient", r"\b(un|mon|ton|son|cet|votre|l'|d'|des|le|premier|prochain) ?entretient\b", r"\1 entretien"),
    ("tomb", r"\blaiss?e? tomb(?:e|é|ez|ai)?\b", "laisse tomber"),
    ("", r"\b(?:quelque?|kelke?|qlq) (?:un|1)\b", "quelqu'un"),
    ("local", r"\bmission local\b", "mission locale"),
    ("mar", r"\b(en|ai) mare?\b", r"\1 marre"),
    ("compris", r"\bje compris\b", "j'ai compris"),
    ("aimer", r"\bj'aimer(?:ai|ait|é|è)\b", "j'aimerais"),
    ("conseillé", r"\b(une?|1|mon|ton|le|au|votre|du|vos|mes|les) conseillé(s?)\b", r"\1 conseiller\2"),
    ("servis", r"\bservis (?=ci|si)", "service "),
    ("eur", r"\b(?:a |à )?(?:quel|kel|quelle|kelle) (?:eur|heur|eure)s?\b", "à quelle heure"),
    ("ar moi", r"\b(touche|gagne|paye|payé|euros?|€|\d+|combien) par moi\b", r"\1 par mois"),
    (" fai", r"\b(suis|es|est) fais?\b", r"\1 fait"),
    ("", r"\b(\d\d+|[2-9]) (jour|semaine|heure|minute|enfant|frère|sœur|stage|document|papier)\b", r"\1 \2s"),
    ("loc", r"\bmissions? loc\b", "mission locale"),
    ("nul", r"\bnul(?:le|s)? ?par(?:t|s)?\b", "nulle part"),
    (" pro", r"\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois) pro\b", r"\1 prochain"),
    (" pro", r"\b(semaine|sem|fois|année) pro\b", r"\1 prochaine"),
    ("ouf", r"\b(?:de|trop) ouf\b", "de fou"),
    ("ouf", r"\b(c'est|c|un) ouf\b", r"\1 fou"),
    ("sah", r"\ben sah\b", "en vrai"),
    ("ski", r"\b(voir|sait|fait|sais|dis) ski (?=\w)", r"\1 ce qui "),
    ("en ", r"\b(?:j(?:e )?)?m'?en (?:fou|fout|bat|bas|balec|tape)\b", "je m'en fous"),
    ("en ", rf"\b(m|t|s)en (?={_AWAY}\b)", r"\1'en "),
    ("+", r"(?<!bac) \+(?= (?:de|rien|personne|envie|aucun|tard|vite|loin|simple|du tout|que)\b| d'|$)", " plus"),
    (" u", r"\b(ai|as|a|avez|ont|jai|g) u\b", r"\1 eu"),
    ("pui", r"\bde (?:puis|pui)\b", "depuis"),
    ("ke", r"\bd(?:es?)? ke (?=(?:je|j'|possible))", "dès que "),
    ("fer", r"(?<!de )(?<!du )(?<!un )(?<!en )\bfer\b(?! (?:à|forgé))", "faire"),
    (" r", r"\b(fais|jfais|fai|jfai|faire) r\b", r"\1 rien"),
    (" fr", r"\b(en|de|du) fr\b", r"\1 français"),
    (" pe", r"\b(inscrite?|inscri|chez|au|a|à|par) pe\b", r"\1 pôle emploi"),
)

_COMPILED = tuple((letters, re.compile(pattern), replacement) for letters, pattern, replacement in _RULES)


def rewrite_phrases(text: str) -> str:
    """Apply the rewritings that look at neighbouring words."""
    for letters, pattern, replacement in _COMPILED:
        if letters in text:
            text = pattern.sub(replacement, text)
    return text
