"""Where a plain message is cut, and the words that tell what is over, wished for, asked about or said of people at large."""

import re

from bot.language.patterns import any_of

CUT = any_of(
    r"[.,;!?\n]+",
    r"\b(?:et|mais|car|donc|puis|alors|parce que|du coup|sauf que|par contre|ensuite|depuis que|sinon|cependant|pourtant|puisque|vu que)\b",
)
# Many write without any mark: a new subject or a question begins a new clause…
SUBJECT = any_of(
    r"(?<![\w'-])(?:moi )?(?:je\b|j'|jm'|on (?:est|m'a) )",
    r"(?<![\w'-])(?:il|elle|ils|elles)\b(?! (?:faut|y a|parait|fait (?:beau|froid)))",
    r"(?<![\w'-])vous (?:pouvez|avez|etes|faites|proposez|acceptez|aidez|prenez|connaissez|auriez|pourriez|savez)\b",
)
QUESTION = any_of(
    r"(?<![\w'-])(?:comment|pourquoi|combien|quel(?:le|s|les)?|est-ce|qu'est-ce|possible|puis-je|peut-on|aidez|aide-moi|en recherche|besoin)(?![\w-])",
    r"(?<![\w'-])(?:cherche|recherche|souhaite|voudrais|aimerais|veux|veut)(?![\w-])",
)
# … unless a word before holds them together.
BOUND_SUBJECT = any_of(
    r"^ ?$",
    r"\b(?:que|si|quand|ou|comme|dont|lorsque|est-ce|moi|avec|pour|chez|sans|de|a|c'est|entre|ce qu|combien|comment|pourquoi|quoi|quelle?s?|tant) ?$",
    r"\b(?:dois|puis|pourrais|serai|vais) ?$",
    r"['-] ?$",
)
BOUND_QUESTION = any_of(
    r"^ ?$",
    r"\b(?:je|ne|on|me|il|elle|qui|nous|vous|tu|que|la|le|les|ma|mon|mes|leur|une?|de|en|a|au|te|ca|pour|sur|dans|et|si|c'est) ?$",
    r"\b(?:pas|plus|ni|ai|as|avoir|aurais|aurait|est|suis|serait|sais|savoir|sait|dire|tres|trop|vraiment|juste|toujours|aussi|bien) ?$",
    r"['-] ?$",
)
# «je dépose ma sœur au lycée»: these words make a relative the object, not a new subject.
BOUND_PERSON = re.compile(
    r"(?:^|\b(?:de|d|avec|pour|chez|a|par|sans|comme|que|et|ou|dans|tous|toutes|c'est|sur|contre)|') ?$"
)
PERSON_ACTS = re.compile(
    r" (?:n'|ne |s'|se )?(?:est|a(?! (?:l'ecole|l'universite|l'hopital|la (?:fac|creche|maison|maternelle)|cote))|fait|travaille|bosse|va|vient|ont|sont|font|cherche|veut)\b"
)

# Over or denied, when it stands before what is named…
ENDED_BEFORE = any_of(
    r"\bapres (?:mon|ma|le|la|un|une|avoir)\b",
    r"\b(?:sans|ni|jamais|ancien\w*|ex|n'est plus|avant j'|au lieu d\w*)\b",
    r"\bpas (?:encore |vraiment )?(?:a|au|en|d'|de|inscrite?|etudiante?|apprentie?|lyceenn?e?|scolarisee?)\b",
    r"\bplus (?:a|au|en|d'|de|le|la|scolarise\w*|apprenti\w*|inscrite?|etudiante?|rien)\b",
    r"(?<!en )\bfin (?:de |du |d'|mars|avril|mai|juin|juillet|aout|septembre|decembre)",
    r"\b(?:va|vais|fais|fait|suis|est|etes|travaille|bosse|ai|a|etudie) (?:pas|plus)\b"
    r"(?! (?:bien|mal|heureu|motive|a l'aise|content|sur|sure|fan|bon|fort|interesse|beaucoup|souvent|longtemps))",
    r"\b(?:etais|avais|faisais|travaillais|bossais|etait|avait|faisait|travaillait|bossait)\b",
    r"\b(?:j'ai|il a|elle a|a|ai) (?:deja )?(?:fait|eu|travaille|bosse|ete|etudie|suivi)\b|\bj'ai jamais\b",
)
# … or on either side of it.
ENDED_AROUND = any_of(
    r"\b(?:arrete|quitte|lache|abandonne|rate)\w*",
    r"\bdecroche\w*(?! (?:un|une|mon|le|la|ce|son|des)\b)",
    r"\b(?:sortie?|sors) (?:de|du|d')",
    r"\bfini(?:e|es|s)?\b(?! (?:en|a|le|tard|dans)\b)|\bfini\b",
    r"(?<!se )(?<!s')\btermine(?:e|es)?\b",
    r"\b(?:viens|vient) de (?:finir|terminer|perdre|quitter|arreter)\b",
    r"\b(?:laisse tomber|plante|viree?|exclue?|renvoyee?|coupe les ponts|perdu|echoue|loupe|demissionne|demission|rompu|rupture|licenciee?)\b",
    r"\b(?:l'an dernier|l'annee derniere|l'annee passee|il y a \d+ ans)\b",
)
WISH = any_of(
    r"\b(?:cherch\w+|recherch\w+|quete|veux|veut|veulent|voudrai\w*|voulais|aimerai\w*|souhait\w*|desir\w+|preferer\w*|envie|reve|besoin|interesse\w*|tiens? a)\b",
    r"(?<!ai )(?<!a )\btrouver?\b",
    r"\b(?:projet|prevois|compte (?:faire|aller|me|m')|hesite|envisage\w*|reflechis|penses?|tente\w*|motivee? pour|chaude? pour|partante?)\b",
    r"\b(?:devenir|redevenir|reprendre|passer|commencer|rejoindre|integrer|inscrire|retourner|retour|aller|etre|serai|sera|en etant)\b",
    r"\bpour (?:faire|etre|entrer|rentrer|trouver)\b",
    r"\binscris?\b|\binscrite? moi\b",
    r"\b(?:postule\w*|candidat\w*|selection|convoque\w*|recrut\w+|manque|galere|attends|demande|annonces?|offres?)\b",
    r"\b(?:propose\w*|conseill\w+(?! principal)|recommand\w+|aide[rz]?|renseigne\w*|informations?)\b",
    r"(?<!dut )(?<!but )(?<!bts )(?<!licence )(?<!master )(?<!en )(?<!fac )\binfos?\b",
    r"\b(?:possible|peux|peut|peuvent|faut|faudrait|dois|doit|doivent|devrais|oblig\w*|mieux|gagne)\b",
    r"\b(?:comment|combien|quoi|pourquoi|quel\w*|est-ce|c'est (?:quoi|ou|comment|quand)|ca (?:consiste|sert)|ou (?:est|se)|existe|ouvert\w*|conditions?)\b",
    r"\b(?:il )?y a(?:urait)?\b(?! \d| un an| deux| trois| quelques| longtemps| peu)",
    r"\b(?:si|quand) (?:je|on|tu|il|elle)\b|\b(?:si|quand) j'",
    r"(?<!de )(?<!en )(?<!du )(?<!fais )\bdroits?(?= (?:a|au|de faire)\b)",
)
_PEOPLE = r"(?:jeunes|gens|personnes|apprenti\w*|etudiant\w*|lyceen\w*|eleves|chomeu\w+|mineur\w*|majeur\w*|salarie\w*|stagiaires|alternant\w*|diplome\w*|collegien\w*|demandeu\w+|autres|non diplome\w*)"
GENERAL = any_of(
    rf"\b(?:les|des|aux|nos|ces|tous les|toutes les|certains) (?:\w+ )?{_PEOPLE}\b",
    r"\b(?:ceux|celles|quelqu'un|une personne|des personnes|un jeune|n'importe qui|le jeune|la jeune) (?:qui|sans|au|a|en|de|peut|doit)\b",
    r"\b(?:pour|d'un|d'une|chez|de|dispositif) ?(?:un |une |des )?(?:mineurs?|ados?|decrocheu\w+)\b",
    r"\bles (?:\d\d|moins)\b",
    r"(?:^|\bpour |\bcomme |\bque |\bqu')une? (?:apprentie?|lyceenn?e?|etudiante?|alternante?|salariee?|chomeu\w+|diplomee?|demandeu\w+)\b",
)
# What follows a thing that is only named to ask about it.
ASKS_ABOUT_IT = re.compile(
    r"^(?:comment|combien|pourquoi|peut-on|c'est (?:quoi|payant|possible|mieux|comment|quand|dur|obligatoire|paye)|ca (?:existe|consiste|dure|donne|paye)|on (?:touche|gagne|peut|a droit|est (?:paye\w*|oblige\w*|pris|accepte\w*)))\b"
)
OF_ONESELF = re.compile(r"\b(?:je|j'|mon|ma|mes|moi)\b|\bj'")
TELLS_ITSELF = re.compile(
    r"^(?:(?:moi|la|bonjour|salut|bah|ben|en fait|actuellement|aujourd'hui) )*(?:je |j'|on est|il |elle |qui )"
)
