"""The words of those who look for work or do nothing at the moment, as patterns in plain French."""

import re

from bot.language.patterns import any_of
from bot.language.trades import TRADE

_WORK = (
    r"(?:travail|travailler|travaille|emplois?|jobs?(?! d'ete| etudiante?)|boulots?|cdi|cdd|interim|(?<!la )poste|taff?"
    r"|missions?(?! locale| de service| de benevol| dans l'env| civique))"
)
_SEEK = r"(?:(?:re)?cherch(?!eu|er\b|es\b|ez\b|ant\b)\w+|(?<=je )(?:re)?chercher|(?<=moi )(?:re)?chercher|(?:suis|est) en train de chercher|re?trouver|trouve pas|quete)"
_WITHOUT_HURRY = (
    r"(?: (?:une?|du|de|des|le|la|d'|l'|juste|toujours|encore|activement|vite|aussi|quand meme|desesperement|petits?|vrai|premier|nouveau|bon|simple|autre|gros"
    r"|n'importe quel|quel|pas|actuellement|plus|rapidement|vraiment|depuis \w+ \w+|stage ou|formation ou|un peu))*"
)
UNEMPLOYED = any_of(
    r"\b(?:au|touche le|droit au|en|l'arre) chomage\b",
    r"\bchomeu(?:r|se)\b",
    r"\bdemandeu\w+ (?:d'|de l'|de )?emplois?\b",
    r"\b(?:inscrite?s?|suivie?|accompagnee?)(?: \w+)? (?:a|au|chez|par|la|avec|sur) ?(?:la )?(?:france travail|pole emploi)",
    r"\b(?:suis|est) (?:a|chez) (?:france travail|pole emploi)",
    r"(?<!jeunes )(?<!jeune )(?<!personnes )(?<!gens )(?<!-25 ans )\bsans (?:emplois?|travail|jobs?|boulots?|taf)\b(?! (?:qui|peuvent|et sans|ont))",
    r"\b(?:suis|est) sans contrat\b",
    r"^jobseeker$",
    r"\b(?:touche|recois) (?:l'are|les allocations chomage|des indemnites)\b",
    r"\bentre (?:deux|2) (?:boulots?|jobs?|contrats?|cdds?|missions?|emplois?)\b",
)
SHORT_UNEMPLOYED = any_of(
    r"^(?:le |au |en |l')?(?:chomage|rsa et chomage)(?! partiel)",
    r"^(?:a |chez |inscrite? )?(?:france travail|pole emploi)\b",
    r"^(?:(?:je|j'|moi|suis|en|la|a la|actuellement|toujours|depuis|maintenant) ?)*(?:cherche|recherche|recherches)(?: toujours| encore| pour l'instant| active\w*| actuellement| mais .*)*$",
    rf"\b(?:re)?cherche (?:comme|en tant que|autre chose|dans (?:la|le|les|l')|partout|activement|{TRADE})",
    r"\brien trouve\b",
)
LOOKING_FOR_WORK = any_of(
    rf"\b{_SEEK}{_WITHOUT_HURRY} (?:(?:d'|de |du |une? |le |des |l')?(?:petits? |vrai |premier |nouveau |bon |quelconque )*)?{_WORK}(?! en alternance| en apprentissage| civique| de service)\b",
    rf"\b(?:galere|arrive pas|arrive jamais|du mal|reussis pas|dur|difficile|rame|bats|battre)(?: \w+)? (?:a|de|pour) (?:re)?trouver? (?:d'|de |du |un |une )?(?:\w+ )?{_WORK}\b",
    rf"\b(?:je|il|elle) (?:re)?cherche (?:comme|en tant que|activement|sans trouver|{TRADE})",
    r"\brecherche d'(?:un |une )?(?:emploi|travail|poste|job)\b",
    r"\b(?:en|suis en) recherche active\b",
    r"\bchercheu(?:r|se) d'emploi\b",
    r"\b(?:ai|a|est|suis) (?:toujours |encore |vraiment )?(?:pas|plus|aucun)(?: trouve| encore| eu)? ?(?:de |d'|du |un )?(?:seul |petit )?(?:travail|emploi|job|boulot|taf|contrat)\b",
    r"\b(?:plus|pas) (?:de |d')?(?:travail|boulots?|jobs?|taf|emploi)\b(?! (?:pour|de )|,? pas de (?:job|roues))",
    r"\b(?:plus|pas) de contrat\b",
    r"\baucun (?:travail|emploi|job|boulot|taf)\b",
    r"\bzero (?:travail|emploi|job|boulot|taf)\b|\b0 (?:travail|emploi|job|boulot|taf)\b",
    r"\bperd(?:u|re) (?:mon|son|un|le|ma) (?:travail|emploi|job|boulot|taf|poste|cdi|cdd|place)\b",
    r"\b(?:galere|hess) (?:de |d')(?:travail|emploi|job|boulot|taf)\b",
    r"\b(?:arrete|quitte|lache|plaque)e? (?:le |mon |ce |un |son )(?:travail|boulot|job|taf|poste|cdi|cdd)\b",
    r"\b(?:fin|fini|finis|finir|termine|terminer) (?:de )?(?:mon |ma |un |le |la |son )?(?:cdd|cdi|contrat(?! jeune| d'app| de loc)|interim|(?<!la )mission(?! locale)|periode d'essai|saison)\b",
    r"\b(?:cdd|contrat|interim|mission|cdi|periode d'essai)(?: \w+)?(?: est| s'est| vient de| a| a ete| n'a pas ete)? (?:se |pas |ete )?(?:finie?s?\b|termin(?:e|er|ee|es)\b|arretee?\b|rompue?\b|renouvelee?\b|casse\b)",
    r"\b(?:etais|avais|j'ai eu) (?:en |un |de l'|de |des )?(?:cdd|cdi|interim|contrat(?! jeune)|missions d'interim)\b",
    r"\blicenciee?\b|\bfait licencier\b|\blicenciement\b|\bdemissionne\w*|\bma demission\b",
    r"\b(?:viree?|vire\w*) (?:de mon|du|de ma|par mon|par le|de chez) (?:travail|boulot|job|taf|boite|patron|chef|magasin|resto|poste)\b",
    r"\b(?:patron|patronne|chef|boss|boite|employeur)(?: \w+)? m'a (?:viree?|licenciee?|lachee?|renvoyee?|jetee?|mise? (?:a la porte|dehors))",
    r"\b(?:je|j'|on) ?postule\b(?! (?:comment|pour (?:une|un) (?:alternance|stage|formation|apprentissage|service)))",
    r"\brupture (?:co|de contrat de travail|de mon cdi|de mon cdd)",
    r"\b(?:j'envoie|j'ai envoye|j'ai depose|je depose|je distribue|je donne) (?:plein de |beaucoup de |des |mes |\d+ |tous mes )(?:cv|candidatures?)\b(?! (?:pour (?:un|une|mon|des) (?:stage|alternance|apprentissage|formation)|a ))",
    r"\bpersonne (?:ne )?(?:m'embauche|veut m'embaucher)\b",
)
# «je trouve rien» is about work beside a diploma or a trade; otherwise it may be a flat.
FINDS_NOTHING = re.compile(
    r"\b(?:rien trouve|trouve (?:toujours |vraiment )?(?:rien|nada))\b(?! (?:comme|en|a |pour|de |d'))"
)
ABOUT_WORK = re.compile(
    rf"\b(?:cv|candidatures?|travail|travailler|boulot|taf|embauche|diplome\w*|bac|bts|cap|bep|licence|master|postule|{TRADE})\b|\bbac ?\+"
)
SEARCHING_SINCE = re.compile(
    r"\bdepuis(?: [\w']+){0,3},? (?:je |j'ai )(?:re)?cherche(?:$|,)|\bje (?:re)?cherche depuis (?!.*(?:logement|appart|stage|formation|alternance|chambre))"
)

_NONE = r"(?:rien|nada|walou|que dalle|keudal|pas grand[ -]chose|zero)"
_WHEN = r"(?:juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|mars|avril|mai|un an|\d+ (?:ans|mois|semaines)|ce temps|longtemps|la rentree|cet ete|l'ete|l'annee derniere)"
NOTHING = any_of(
    r"\b(?:je|j'|il|elle|et|qui|depuis) (?:ne |n')?(?:fais|fait|fous|fout|branle|glande) (?:plus |vraiment |strictement |absolument |quasiment |presque |toujours |juste |que )?(?:rien|que dalle|pas grand[ -]chose|nada)\b(?! (?:de mal|pour|comme (?:betise|erreur)))",
    r"(?<!ca )\bne (?:fais|fait) (?:plus |vraiment |strictement )?rien\b(?! (?:de mal|pour))",
    r"(?:^|, )(?:fais|fait) (?:plus |vraiment )?rien\b(?! (?:de mal|pour))",
    r"\bgland(?:e|er|ouille)\b",
    r"\btourne les pouces\b",
    r"\btraine (?:toute la journee|avec mes potes|en bas)",
    r"\brien (?:faire )?de (?:mes|ma|ses|sa|nos) journees?\b",
    r"\bdescolarise\w*",
    r"\bsans (?:activite|occupation)\b",
    r"\bni (?:a l'|en |au |d')?(?:ecole|cours|etudes|lycee|travail|formation|emploi|boulot|scolarise\w*|fac).{0,30}\bni\b",
    r"\bpas (?:scolarise|a l'ecole|au lycee|en cours).{0,25}\bpas (?:de |en |d')?(?:travail|formation|emploi|boulot|cours)",
    r"\breste (?:chez (?:moi|lui|elle|nous|mes parents)|a la maison|au lit|dans (?:ma|sa) chambre|(?:seul )?enferme\w*(?: chez| dans)|toute la journee)",
    r"\btoute la journee (?:chez moi|a la maison|au lit|sur mon tel\w*|dans ma chambre|devant la)",
    r"\bjournees? (?:au lit|a dormir|a rien faire|a jouer|vides?|a la maison|sur la play|devant)",
    r"\b(?:tout|ai tout|a tout) (?:arrete|lache|plaque|abandonne|stoppe)\b",
    r"\b(?:travaille|bosse|etudie) (?:pas|plus)\b(?! (?:le |ce |les |cet |demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la nuit|ici|chez|avec|dans))",
    r"\b(?:vais|va) (?:pas|plus|jamais) (?:trop |vraiment )?(?:a l'ecole|en cours|au lycee|au college|a la fac|a l'universite)",
    r"(?:\b(?:suis|il est|elle est|fils est|fille est|totalement) |^)inacti(?:f|ve)\b",
    r"\bje suis rien\b",
    r"\bplus (?:rien )?(?:a l'ecole|scolarise\w*|au lycee|au college|en cours|a la fac|d'ecole|de cours|cours|d'etudes|dans le (?:systeme|scolaire|circuit))\b",
    r"\b(?:suis|est) (?:pas a (?:l')?ecole|pas scolarise\w*)\b|^pas (?:a l'ecole|scolarise\w*)(?:$| depuis)",
    r"^pas d'ecole\b|\bpas d'ecole pour\b|^pas ecole\b",
    r"\bje m'ennuie (?:chez|a la)",
    r"\b(?:mere|maman|pere|papa|parent|femme) au foyer\b",
    r"\b(?:m'occupe|m'occuper) (?:de|d') ?(?:ma|mon|mes|la|le) (?:fille|fils|enfants?|bebe|gosses?|petite?|maison|mere|pere|freres?|soeurs?|grand)",
    r"\b(?:eleve|garde) (?:mon|ma|mes) (?:fils|fille|enfants?|bebe)\b",
    rf"(?:^|, )(?:(?:et|mais|la|depuis|maintenant|du coup) )+(?:{_WHEN} )?(?:c'est |j'ai |y a )?(?:plus )?(?:rien|nada|le neant|le vide)(?= ?(?:$|,| depuis| du tout| en ce))",
    r"(?:^|, )(?:plus )?rien (?:du tout |fait |fai )?depuis\b",
    r"\b(?:fac|bac|cap|bts|lycee|poche|diplome|ecole|derriere|ans|licence), rien depuis\b",
    rf"\bdepuis(?: {_WHEN})?,? je (?:suis|reste) (?:chez|a la maison|au lit)",
    r"\bje tourne en rond\b(?! (?:depuis \d+ min|dans (?:la rue|le|torcy|ma tete|mes)))",
    r"\b(?:reste|suis|passe|passer) .{0,25}\ba rien (?:faire|foutre)\b",
    r"\b(?:pas|plus|aucune) (?:d')?activite\b",
    r"\bsorti\w* du systeme\b",
    r"\b(?:suis|est) (?:\w+ )?(?:en )?(?:decrochage|decroche(?:e|ur|use))\b|^en decrochage\b",
)
# Also the words of those who have nowhere to sleep, or no money left.
NOTHING_UNLESS_HOMELESS = any_of(
    r"\bsans solution\b",
    r"\bsans rien (?:faire|derriere|depuis)\b|\b(?:suis|est) sans rien\b",
    r"\bje (?:traine|zone|squatte)\b|\b(?:il|elle|fils|fille) traine (?:dehors|toute|avec|dans)",
    r"(?:^|, )(?:et |mais |la |du coup |maintenant )*(?:j'ai )?plus rien(?: depuis| maintenant|$|,)",
)
HOMELESS = re.compile(
    r"\b(?:dehors|dormir|dors|nuits?|rue|squat|expuls\w+|cles|toit|lit|abri|tentes?|trottoir|chambre|repli|foyer|hebergea\w*|bitume|cave|fermeture|mediatheque|escalier)\b"
)
_DROPPED = r"(?:arrete(?:e|es)?|arretait|quitte(?:e|es)?|lache(?:e|es)?|abandonne(?:e|es)?|decroche(?:e|es)?(?! (?:un|une|mon|le|la|ce|son|des)\b)|plaque|stoppe|viree?s?|exclue?s?|renvoyee?s?|laisse tomber|sortie?s?(?= d))"
_STUDIES = r"(?:ecole|lycee|college|cours?|etudes|fac|scolarite|bac|cap|bts|formation|licence|bep|dut|prepa|universite|apprentissage|alternance|terminale|seconde|premiere|cfa)"
LEFT_SCHOOL = any_of(
    rf"\b(?:ai|a|est|suis|suis fait|s'est fait|me suis|ete|avoir|m'ont|fait|deja|tout) {_DROPPED}\b.{{0,25}}\b{_STUDIES}\b",
    rf"^(?:\d\d ans (?:et demi )?|j'ai \d\d ans |\w+ )?{_DROPPED} .{{0,20}}\b{_STUDIES}\b",
    rf"\bm'a (?:exclu|vire|renvoye)e? .{{0,12}}\b{_STUDIES}\b",
    rf"\bmise? (?:a la porte|dehors) (?:du|de la|de l'|de mon) ?{_STUDIES}\b",
    rf"\b{_STUDIES}(?: (?!pas|me|m'|te|nous|plus|le|la)\w+)? (?:{_DROPPED}|terminee?|finie?)\b",
    rf"\b(?:etais|etait|allais) [^,]{{0,20}}\b{_STUDIES}\b.{{0,25}}, (?:j'ai|je me suis|j'|il a|elle a|ils m'ont|on m'a|il s'est|elle s'est) ?(?:\w+ ){{0,2}}{_DROPPED}(?=$|,| )",
    rf"\b(?:mon|ma|le|la) {_STUDIES} m'(?:a|ont) (?:exclue?|viree?|renvoyee?)",
)
SHORT_NOTHING = any_of(
    r"^(?:(?:bah|ben|euh|non|nope|oui|pour l'instant|en ce moment|la|franchement|actuellement|en vrai|je fais|moi|bof|fais|oh|mdr|j'ai|alors|plus|absolument|vraiment|strictement|presque|quasi|quasiment) )*"
    rf"(?:{_NONE}|sans activite|inactif|inactive|ni l'un ni l'autre|tranquille|au calme|repos|vacances|pause|en pause|sans rien|les deux non)"
    r"(?: (?:de special|du tout|pour l'instant|pour le moment|en ce moment|la|actuellement|mdr|triste|de (?:ouf|fou|particulier|bien|concret|beau|precis|speciale)|d'interessant|d'extraordinaire|depuis|depuis .{1,25}|quoi|malheureusement|frere|franchement|a part .{1,25}))*$",
    r"^(?:(?:je suis|je reste|suis|toujours|juste|a|la|pose|posee|bloque|bloquee|enferme|enfermee|tranquille|tout le temps|actuellement|en ce moment) )*"
    r"(?:chez (?:moi|mes parents|ma mere|mon pere|mes darons)|a la maison|maison)(?: toute la journee| tout le temps| en ce moment)*$",
    r"^(?:je )?(?:dors|joue(?: a| aux| sur)? (?:\w+ )?(?:play|jeux?|console|fortnite|fifa|ps\d|cod)|chille?|zone|galere|traine|squatte|m'ennuie)\b",
    r"^(?:en |je suis en )?decrochage\b",
)
