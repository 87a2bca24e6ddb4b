"""The words by which young people tell their diplomas; the values are those of `bot.mission_locale.situation.Diploma`."""

import re

from bot.language.patterns import any_of

LEVELS = ("none", "brevet", "cap_bep", "bac", "bac_plus_2", "bac_plus_3")
# A year or a place in higher education: nobody enters without the bac.
UNIVERSITY = "university"
_NO_LICENCE = r"(?! (?:de |du )?(?:foot\w*|basket|hand\w*|judo|boxe|sport\w*|club|taxi|4|iv|pilote|debit|windows))"
_BUT = r"but (?:gea|tc|mmi|info\w*|gmp|geii|gaco|carrieres|techniques)"
DIPLOMAS = {
    "bac_plus_3": any_of(
        r"\bbac ?(?:\+|plus) ?[3-8]\b",
        rf"\blicence\b(?! [12]\b){_NO_LICENCE}",
        r"\b(?:bachelor|masters?|doctorat|m1|(?<!\d )(?<!\d)m2|l3|dcg|dn ?made)\b",
        r"\b(?:une|ma) maitrise\b(?! (?:de (?:la|l'|soi)|du))",
        r"\b(?:diplomee?|diplome d'|titre d')(?: \w+)? ?ingenieure?\b|\bingenieure? diplomee?\b|^(?:un |d')?ingenieure?\b",
        rf"\b{_BUT} (?:obtenu|valide|complet)",
        r"\bdiplome d'etat d'(?:infirmi\w+|assistante? sociale?)",
    ),
    "bac_plus_2": any_of(r"\bbac ?(?:\+|plus) ?2\b", r"\bbac 2\b(?! fois)", r"\b(?:bts|dut|deug|deust)\b"),
    "bac": any_of(
        r"(?<!la )\bbac(?:calaureat|s)?\b(?! ?(?:blanc|\+|plus\b|a (?:sable|litiere|fleurs|linge|glace|douche|vaisselle)|de (?:fleurs|sable|recyclage|douche)))",
        r"\bla bac pro\b",
        r"\bbrevet pro(?:fessionnel)?\b",
        r"\bbp (?:coiffure|jeps|boulangerie|cuisine|esthetique)\b",
        r"\bbpjeps\b|\bdaeu\b",
    ),
    "cap_bep": any_of(
        r"\bcapa?\b(?! (?:emploi|ou (?:pas|non)|d'y|dans (?:la|ma) vie|difficile|important|au (?:sud|nord)|sur (?:l'|le|la|\d)|vers|vert))",
        r"\bbepa?\b",
        r"\btitre (?:pro|professionnel)\b",
        r"\bmention complementaire\b|\bdeaes\b",
    ),
    "brevet": any_of(
        r"\bbrevet\b(?! (?:pro|de nat|d'aviation|de pilote|de secour|initiation|blanc|d'invention|federal))",
        r"\bdnb\b|\bbepc\b",
    ),
    UNIVERSITY: any_of(
        r"\b(?:fac|universite|bac ?\+ ?1|l1|l2|licence [12]|iut|paces|ifsi|etudes superieures)\b",
        r"\bprepa\b(?! (?:metier|apprentissage|concours|permis|avenir|competences|de commande))",
        rf"\b{_BUT}\b",
        r"\becole (?:d'infirmi\w+|de commerce|d'ingenieurs?)",
    ),
}
# «t'es pas cap», «cap de sauter»: a dare, not a certificate.
DARE = any_of(
    r"\b(?:suis|es|est|serai\w*|sera|etes|sens|t'es|etre|te crois)(?: \w+)? cap(?:$|(?= (?:de|d'|du tout|moi|toi|ou|a)\b))",
    r"\bpas cap (?:de \w+(?:er|ir|re)\b|d')",
    r"\bcap ou pas",
    r"^(?:pas )?cap de \w+(?:er|ir|re) (?:le|la|les|un|une|a|en|de|tout|sans)\b",
)

_LEFT = r"(?:abandonne\w*|arrete\w*|quitte\w*|lache\w*|decroche\w*(?! (?:le|mon|un|une|ma|la|son)\b)|stoppe\w*)"
_LOST = rf"(?:rate\w*|loupe\w*|foire\w*|echoue\w*|plante\w*|recale\w*|refuse\w*|{_LEFT}|laisse tomber|interrompu\w*|inacheve\w*|manque|redouble\w*)"
_NOT_PASSED = r"pas (?:eu(?! de (?:place|reponse)| le temps)|valide\w*|obtenue?|reussie?|passee?|finie?|terminee?|decroche|encore|pu)"
FAILED_BEFORE = any_of(
    rf"\b{_LOST}(?!\w)",
    rf"\b{_NOT_PASSED}\b",
    r"\bpas (?:mon|ma|le|la|l'|de|d'|un|son)\b|\bpas ?$",
    r"\b(?:sans|ni|aucun|zero|jamais|meme pas)\b",
    r"\bplus (?:le|mon)\b",
    r"\bavant (?:le|mon|la|d'avoir)\b",
    r"\bniveau (?:d'un |du |de |d')?$",
    r"\bexclue?\b|\bvire(?:e|r)?\b",
    r"\brepass\w+\b|\brattrapage (?:du|de|pour)\b|\brepresente\w*\b",
    r"\b(?:commence|debute|entame) (?:un|une|mon|ma|le|la|en)\b|\bcommence ?$",
    r"\b(?:deux|2) fois\b",
    r"\bmanque (?:juste )?(?:le|mon)\b",
)
FAILED_AFTER = any_of(
    r"^[\s:\-]*(?:(?!et\b|ou\b|obtenu|eu\b|valide|reussi)[\w']+ ){0,4}?(?:que j'ai |qui |(?:mais |je )?l'ai |j'ai |est |ete )?"
    rf"(?:rate\w*|loupe\w*|foire\w*|echoue\w*|recale\w*|refuse\w*|inacheve\w*|interrompu\w*|non\b|{_NOT_PASSED}\b|pas du tout|jamais (?:eu|fini|obtenu|valide|passe)"
    rf"|{_LEFT}(?! (?:la|le|l'|les|mes|mon|ma|de|d'|du|tout|apres|juste)\b|'))",
    r"^ ?pas$",
)
LEFT = re.compile(_LEFT)
_GOES_FORWARD = any_of(
    r"\b(?:le|la|l'|mon|ma|mes|un|une|son|sa|leur|au|a|en|de|du|d'|2 fois|deux fois|niveau|ni|sans|aucun|pas|pas eu|jamais eu|encore|meme pas|avant|repasse|fini|termine|valide|obtenu|reussi|eu) ?$",
    r"'$",
)
SAVED = re.compile(r"\b(?:juste|seulement|uniquement|seul\w*|quand meme|par contre|mais|j'ai que|ai que|ai juste)\b")
EXCEPTED = re.compile(r"\b(?:sauf|a part|hormis|excepte|hors|mis a part) (?:le|la|mon|ma|un)? ?$")
NOTHING_ELSE = re.compile(r"\b(?:rien|aucun\w*|pas|zero|nada|non)\b")
HELD_BEFORE = re.compile(
    r"\b(?:ai|a|avec|eu|obtenu|valide|reussi|decroche|titulaire (?:du|d'un|d'une|de l')|diplomee? (?:d'un|d'une|du|de|en)|possede|detiens|sortie? avec|en poche)"
    r"(?: (?:le|la|l'|mon|ma|son|sa|un|une|que|juste|mes|deja|bien|eu|obtenu|valide|reussi|fini|passe|decroche|seulement|'))* ?$"
)
HELD_AFTER = re.compile(r"^(?: [\w']+){0,4}? ?(?:obtenue?|validee?|reussie?|eu\b|en poche|ok\b|oui\b|mention|acquis)")
UNDER_WAY_BEFORE = any_of(
    r"\ben ?$|\b(?:en|a la|a l'|a) \w+ annee (?:de|d'|du) ?$",
    r"\b(?:suis|est|toujours|inscrite?|actuellement|encore|etudiante?|maintenant|etais|vais) (?:a la|a l'|a) ?$",
    r"\b(?:annees?|ans?|mois|semestre) (?:de |d'|du |en )$|\bannee $",
    r"\b(?:inscrite?|prise?|mise?|acceptee?|admise?)(?: \w+)? (?:dans|en|au|a)(?: une?| le| la)? ?$",
    r"\b(?:je|il|elle|qui) (?:re)?(?:fais|fait|passe|prepare|continue|suis|suit|commence|tente|repasse)(?: [\w']+){0,2} ?$",
    r"\bvai?s? (?:re)?passer\b|\b(?:j'aurai|il aura|elle aura|aurai)\b|\bbientot\b|\bcours de\b|\bpreparation d",
    r"\bpour (?:mon|ma|son|sa|un|une|le|la|ce) ?$",
)
UNDER_WAY_AFTER = re.compile(
    r"^(?: [\w'+]+){0,4}? ?(?:en cours|1ere annee|premiere annee|2eme annee|deuxieme annee|2e annee|derniere annee|3eme annee|bientot|annee prochaine|que je (?:passe|prepare)"
    r"|cette annee|alternance)\b"
)
# Unasked, «bac pro en alternance» or «alternance BTS MCO» is looked for more often than held.
SOUGHT = re.compile(
    r"\b(?:alternance|apprentissage|candidate? libre|formation|contrat|places?|patron|entreprise|expose|employeur)\b"
)
AT_UNIVERSITY = any_of(
    rf"\b(?:suis|(?<!c')est|etais|etait|vais|va|allais|inscrite?|{_LOST}|valide\w*|commence\w*|fini\w*|termine\w*|sors|sortie?|fait|fais|rentre\w*|viree?|annees?|ans|etudie|passe|ai ete|obtenu\w*)\b",
    r"^(?:en |a la |l[12]\b|je suis |ma |fac |prepa |iut |ifsi |licence |bac ?\+)",
)
NOT_AT_UNIVERSITY = any_of(
    r"\b(?:suis|ai|vais|irai|ira|aller|ni|pas|jamais) (?:pas|jamais|ni)?(?: ete)? ?(?:a|a la|a l')? ?$",
    r"\b(?:pres|cote|proche|face|loin|direction|arret|resto|restaurant|bibliotheque|bu|escaliers?|passer par|sans passer par) ?(?:de |par )?(?:la|l') ?$",
)
AFTER = re.compile(r"\bapres (?:le|mon|ma|la|un|une|l'obtention d\w+|avoir eu (?:le|mon)) ?(?:\w+ )?$")
DONE_SINCE = re.compile(
    r"\b(?:arrete\w*|quitte|fait|eu|sortie?|travaille|partie?|rien|depuis|pause|j'ai|stop\w*|bosse)\b"
)
NO_DIPLOMA = any_of(
    r"\b(?:sans|aucun|pas (?:de|d'|un seul|encore de|1|eu de|eu un|obtenu de)|zero|0|pas|ni|jamais eu (?:de|un|aucun)|rien comme|non) ?(?:le moindre |de )?diplomes?\b",
    r"\b(?:non|pas) diplomee?\b",
    r"\bj'ai aucun$|\bsans qualification",
    r"\bdiplomes? ?(?:: ?)?(?:aucun|non|0|zero|rien|neant)\b",
    r"\b(?:quitte|sortie? de|arrete) .{0,20}\bsans (?:rien|diplome|aucun)",
    r"\bsortie? du systeme sans rien\b",
    r"\b(?:n'ai|ai) (?:aucun|zero)(?: \w+)? ?(?:diplome|examen)",
)
_GRADE = r"(?:3 ?eme|4 ?eme|5 ?eme|6 ?eme|3e|4e|5e|6e|2nde|2de|seconde|premiere|1ere|terminale|term|troisieme|quatrieme|segpa|cm2)(?! annee)"
LEFT_IN = any_of(
    rf"\b(?:{_LEFT}|(?:suis |est |ete )?sortie?(?= (?:de|du|en|d'))|viree?|exclue?|renvoyee?|laisse tomber|jusqu'en|jusqu'a la|jusqu'a|fin de|descolarise\w*|(?:j'ai|me suis) fini\w*|plante|pas fini|pas termine)\b.{{0,30}}\b(?:{_GRADE}|college)(?!\w)",
    rf"\bniveau (?:de )?(?:{_GRADE}|college|lycee)(?!\w)",
)
BARE_GRADE = re.compile(rf"\b(?:{_GRADE}|college|lycee)(?!\w)")
BARE_NONE = any_of(
    r"^(?:bah |ben |euh |non |oh |bof |honnetement |franchement |j'ai |je n'ai |j'en ai |j'ai eu |moi |la |ni )*"
    r"(?:rien|aucun|aucune|non|zero|0|nada|nan|pas|pas du tout|sans|walou|que dalle|nul|neant|aucun des deux|rien de tout ca|rien de rien)"
    r"(?: (?:du tout|pour l'instant|pour le moment|malheureusement|mdr|triste|eu|u|obtenu|valide|encore|desole|jamais|frere|a ce jour|en poche|quoi|helas))*$",
    r"^(?:j'ai |je n'ai )?(?:jamais|rien) (?:rien )?(?:eu|obtenu|valide|passe|reussi)$",
)
HYPOTHETICAL = any_of(
    r"\b(?:faut|faudrait|c'est quoi|c'est (?:dur|quand|comment|mieux|possible|utile)|donne|donnent|obligatoire|necessaire|comment|exige\w*|demande\w*|demandent|proposez|propose|existe|est accepte\w*|on (?:touche|est pris))\b",
    r"\bil y a\b(?! (?:\d|un an|deux|trois|quelques|longtemps|plusieurs|pas longtemps|peu))",
    r"\bpour (?:avoir|passer|venir|faire|entrer|rentrer|valider|obtenir)\b",
    r"\b(?:peut|peux|pouvez|quelle?s?|est-ce|est ce|si j'\w*|si je|si on|quand j\w*|combien|sert|doit|besoin|oblige\w*|diplomante|quand|delivr\w+)\b|\bsi j'",
)
IF = re.compile(r"\bsi (?:j'|je|on|tu|il|elle)")
WANTED = any_of(
    r"\b(?:veux|veut|voudrai\w*|voulais|aimerai\w*|souhait\w*|desir\w+|cherche\w*|recherche\w*|trouver|envie|interesse\w*|possible|projet|inscrire|compte|pense|hesite|envisage\w*|reve|objectif|prochaine?|aller|viser?|vise|prevois|retourner)\b",
    r"\b(?:conseill\w+|recommand\w+|chaude? pour|partante?|motivee? pour|propose\w*|tente(?:r\w*)?|branche|vers un|oriente\w*|devrais?|fasse|tient a|tiens a)\b",
    r"\b(?:candidatures?|postule\w*|admission|parcoursup|demande|resultats?|attends|attend|annales|revis\w+|oral|epreuves?|pendant|tombe|veille|approche|post)\b",
    r"^(?:avoir|passer|obtenir|faire|valider|finir|preparer|reprendre|repasser|rattraper|commencer|suivre) ",
)
# «cap cuisine, pas obtenu», «un bts mais j'ai arrêté»: said after the diploma, about it.
_SINCE_WHEN = r"(?: (?:en|au bout|avant|au milieu|pendant|apres|a|cette|l'an|de|malheureusement|il y a|direct|vite|ensuite)\b(?! (?:le|mon) (?:bac|brevet|cap|bts)).*)?"
_ABOUT_IT = rf"(?:arrete|abandonne|lache|stoppe|rate|loupe|echoue|foire|{_NOT_PASSED}|non obtenu|non valide|jamais (?:eu|fini)){_SINCE_WHEN}(?:$|[,.;!]| parce que| car| c'etait| ca (?:me|m'))"
TAKEN_BACK = any_of(
    r",? ?\b(?:mais |et |sauf que |que )?(?:je |j'|on )?(?:ne |n')?l'ai (?=pas|jamais|rate|loupe|arrete|abandonne|foire|lache|plante)",
    rf",? ?\b(?:mais |et |sauf que |que )?(?:j'ai |je l'ai )?(?={_ABOUT_IT})",
)


def goes_forward(between: str) -> bool:
    """Whether a loss told between two diplomas is the second one's: «raté le bac», not «bac raté»."""
    return _GOES_FORWARD.search(between) is not None
