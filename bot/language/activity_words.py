"""The words by which young people tell what they do now; the values are those of `bot.mission_locale.situation.Activity`."""

import re

from bot.language.patterns import any_of
from bot.language.trades import TRADE

_YET = r"(?:(?:une?|encore|toujours|deja|actuellement|jeune|juste|maintenant|aussi|bien|en ce moment|que|ni) )*"
_BE = rf"\b(?:suis|est|etant|sommes) {_YET}"
_PARENT_OF = r"\b(?:maman|mere|pere|papa|parents?) d'une?"
_START = (
    r"^(?:(?:moi|jeune|toujours|encore|actuellement|la|deja|bonjour|salut|oui|maintenant|\d\d ans|et demi|ancienne?) )*"
)
_GRADE = (
    r"(?:3 ?eme|4 ?eme|5 ?eme|6 ?eme|3e|4e|5e|6e|2nde|2de|seconde|premiere|1ere|terminale|term|tale|tle|segpa|ulis|troisieme|quatrieme)"
    r"(?! (?:annee|fois|chance|position|place|vague|semaine|main|ligne|partie|page))(?!\w)"
)
_NTH = r"(?:1ere|premiere|2eme|2e|deuxieme|seconde|3eme|3e|troisieme|4eme|quatrieme|derniere)"
_HIGHER = (
    r"(?:bts|licence|master|bachelor|l1|l2|l3|m1|m2|dut|but|iut|deug|deust|ifsi|paces|pass|fac|doctorat|these"
    r"|prepa(?! (?:metier|apprentissage|avenir|competences|de commande)))"
)
_HIGHER_SCHOOL = (
    r"ecole (?:d'infirmi\w+|de commerce|d'ingenieurs?|de design|d'art\w*|d'archi\w*|superieure|de management"
    r"|d'informatique|d'aides?[ -]soignant\w*)"
)
_LOW = r"(?:cap|bac pro|bac techno|bac general|bep|capa|bac(?! ?\+))"
_CONTRACT = (
    r"(?:cdi|cdd|cddi|mission (?:d'|en )?interim|interim|mi-temps|boulot|taff?|travail|emploi(?! du temps)|poste(?! de police)|job(?! dating| d'ete| etudiant)"
    r"|contrat(?! d'(?!insertion)| d.apprenti| pro\b| jeune| engage| cej| de (?:professio|location|bail)|ual))"
)
_KIND = r"(?:(?:petit|petits|nouveau|premier|vrai|bon|super|gros|autre) )*"
_GIG = (
    r"(?:menages?|livraisons?|interim|extras?|baby[ -]?sitting|manutention|gardes? d'enfants?|inventaires?|missions? d'interim"
    r"|missions|saisons?|vtc|uber|deliveroo|petits boulots|cours particuliers|soutien scolaire|vente|shootings?|preparation de commandes?)"
)
_WORKS = r"(?:travaille|bosse|taffe|charbonne|travailles|bosses)"
_FIELD = r"(?:medecine|droit(?! de| d'| a)|psycho\w*|staps|llce|lea|sociologie|pharma\w*|lettres modernes|eco-gestion)"
_HAVE = r"\b(?:j'ai|ai|fais|fait|suis|suit|trouve|decroche|signe|commence|repris|demarre|as)"
_TRAINING_PLACE = r"(?:afpa|greta|e2c|epide|ecole de la (?:deuxieme|2eme|2e|2|seconde) ?chance)"

CURRENT = {
    "civic_service": any_of(
        r"\b(?:en|mon|fais un|fait un|fais le|fait son|fais mon|commence un|en mission de|mission de) service civique\b",
        rf"{_BE}volontaire (?:en |du |de )?service civique\b",
        rf"{_BE}(?:engagee? )?volontaire (?:a|au|chez) (?:la |l')?(?:croix|unis|afev)",
    ),
    "apprentice": any_of(
        rf"{_BE}(?:bon |bonne )?(?:apprentie?s?|alternante?s?)\b",
        rf"{_PARENT_OF} (?:apprentie?|alternante?)\b",
        rf"{_START}(?:apprentie?s?|alternante?)\b(?! (?:salaire|a |comment|c'est|gagne|prime|ca\b|combien))",
        r"\ben (?:contrat d'|contrat en )?(?:apprentissage|alternance)\b",
        r"\b(?:ai|en|mon|sous|signe|signe mon|signe un|ai un) contrat (?:pro\b|de professionnalisation|d'apprentissage|en alternance|d'alternance)",
        r"\bau cfa\b",
        rf"(?:{_HAVE}|\bcommence)(?: (?:actuellement|enfin|deja))? (?:une|mon|un|de l'|l'|ma|cette|son) ?(?:alternance|apprentissage)\b",
        r"^(?:mon|ma|son) (?:alternance|apprentissage)\b",
    ),
    "training": any_of(
        r"\b(?:en|ma|(?:en |de )?stage de|stagiaire en) formation\b",
        rf"(?:{_HAVE}|\bdans|\brentre en|\beffectue|\bdebute|\bactuellement)(?: (?:actuellement|toujours))? une (?:\w+ )?formation\b(?! de base)",
        r"\bstagiaire (?:de la formation|afpa|greta)",
        rf"\b(?:a l'|au |a la |en |a |(?:fais|suis|commence|integre) (?:l'|la |le )){_TRAINING_PLACE}\b",
        r"(?<!3e )(?<!3eme )(?<!troisieme )\bprepa (?:metier|apprentissage)",
        r"\ben remise a niveau\b",
        r"\b(?:suis|prends|ai|fais|vais a|en) (?:des |les |mes |un )?cours (?:de francais|de fle|d'alphabetisation)",
    ),
    "student": any_of(
        rf"{_BE}etudiante?\b",
        rf"{_PARENT_OF} etudiante?\b",
        rf"{_START}etudiante?\b(?! (?:salaire|a droit|c'est|combien))",
        r"(?<!pres de la )(?<!cote de la )(?<!loin de la )\ba (?:la|une) fac\b",
        rf"\ben (?:\w+ annee (?:de |d'|du |en )?)?{_HIGHER}\b(?! de commande)",
        r"\ba l'(?:universite|iut|ifsi)\b",
        rf"\b(?:fais|fait|prepare|suis|continue) (?:un|une|mon|ma|son|sa) {_HIGHER}\b",
        rf"\b(?:en|a l'|dans une?|fais une?) ?{_HIGHER_SCHOOL}",
        r"\b(?:fais|fait|suis|continue|poursuis) (?:mes|des|ses) etudes\b",
        r"\b(?:j'|il |elle )etudie\b(?! (?:pas|plus|le sujet|la question))",
        rf"\b(?:en|finis ma|dans ma|passe en) {_NTH} annee (?:de |d'|en )(?!cap|bac|bep|lycee|college|apprenti|alternan|formation|segpa|cfa|contrat)\w",
        r"\bdans le superieur\b",
        r"\bannee de cesure\b",
        rf"\b(?:fais|fait|etudie|suis en) (?:actuellement )?(?:(?:du|de la|de l'|des|la|le) )?{_FIELD}\b",
    ),
    "school": any_of(
        rf"{_BE}(?:lyceenn?e?|collegienn?e?|redoublante?)\b",
        rf"{_PARENT_OF} (?:lyceenn?e?|collegienn?e?)\b",
        rf"{_START}(?:lyceenn?e?|collegienne)\b(?! (?:a droit|c'est|combien))",
        r"\bau (?:lycee|college)\b",
        r"\b(?:aime|deteste|supporte|adore|continue|finis) (?:pas |plus |bien |trop )?le (?:lycee|college)\b",
        r"^(?:mon|son) (?:lycee|college)\b",
        rf"(?<!jusqu')\ben (?:classe de )?{_GRADE}",
        rf"\b(?:redouble|recommence|refais) (?:ma |sa |la |mon |en )?(?:{_GRADE}|{_LOW})",
        r"^(?:2nde|seconde|premiere|1ere|terminale|term|tle) (?:generale?|pro|techno\w*|s\w*t\w+|bac|bac pro|st2s|sti2d|s|es|l)\b",
        rf"\ben (?:\w+ annee (?:de |d'|du )?)?{_LOW}\b",
        rf"\b{_NTH} annee (?:de |d'|du )?{_LOW}\b",
        rf"{_BE}scolarisee?\b",
        rf"{_START}scolarisee?\b",
        r"\ba l'ecole\b(?! (?:de la|d'))",
        rf"\b(?:fais|fait|prepare|suis|suit|repasse|refais|passe) (?:un|mon|son|le|ma) {_LOW}\b",
        rf"\bmon {_LOW} (?:cette annee|en juin)",
        r"\b(?:en|a la|dans une) mfr\b",
        r"\bmlds\b",
    ),
    "employed": any_of(
        rf"\b(?:je|j'|il|elle|qui) ?(?:y |fais que |re)?{_WORKS}\b",
        rf"^(?:mon|ma|notre) (?:\w+ ){{1,3}}{_WORKS}\b",
        rf"^(?:moi )?on (?:est en |est au )?{_WORKS}\b",
        rf"\b(?:fais|fait) (?:actuellement |que |pas mal |un peu |quelques )?(?:des? |de la |de l'|du |le |quelques |les )?{_GIG}\b",
        r"\b(?:je|il|elle) livre\b",
        r"\b(?:garde|gardes|promene|surveille) (?:des|les|deux|3|2) (?:enfants?|petits|gosses|bebes?|chiens?)\b",
        rf"\b(?:en|dans un|sous|avec un|avoir eu un) {_KIND}{_CONTRACT}\b",
        rf"^(?:et |la |mais )?(?:mon|son) {_KIND}{_CONTRACT}\b",
        rf"\b(?:fini|perdre|garder|avec|dans|a|de|pendant|sur|quitter|depuis|aime|est|tombe pendant) mon {_KIND}{_CONTRACT}\b",
        rf"(?:{_HAVE}|(?<!y )(?<!y')\ba)(?: (?:deja|actuellement|juste|enfin|que|toujours|encore|la|toujours))* (?:un|mon|son|du|le|qu'un|deux|2|un nouveau) {_KIND}{_CONTRACT}s?\b",
        rf"{_BE}(?:salariee?|employee?|embauchee?)\b",
        rf"{_START}(?:salariee?|auto-? ?entrepreneu\w*|autoentrepreneu\w*|interimaire)\b",
        r"\b(?:ai|suis|est|ont|m'a|a) (?:ete |m'ont )?embauchee?\b|^embauchee? (?:comme|en|a|chez|depuis|dans)\b",
        r"\b(?:auto-? ?entrepreneu\w*|micro-? ?entrepre\w*|autoentrepreneu\w*)",
        r"\b(?:a|dans) mon (?:propre )?compte\b",
        r"\b(?:ai|monte|cree|dans|chez|pour) ma (?:propre )?(?:boite|entreprise|micro)\b(?! aux| mail| vocale)",
        r"\ben interim\b",
        r"\binterimaire\b",
        r"\ben (?:poste|mission|essai|insertion|esat)\b",
        r"\bperiode d'essai\b(?! de (?:mon|l)'? ?(?:apprentissage|alternance))",
        r"\b(?:mi-temps|temps partiel|temps plein|plein temps)\b",
        r"\bchantier d'insertion\b",
        r"\bcontrat (?:aide|d'insertion)\b",
        r"\bau (?:black|noir|smic)\b",
        r"\b(?:a|dans) l'armee\b",
        r"\b(?:en )?freelance\b",
        r"\bindependante?\b",
        r"^(?:cdi|cdd|interim|mi-temps) (?:depuis|jusqu|chez|de \d|dans|a \w)",
    ),
}
# Enough when it was the question, wherever it stands.
NAMED = {
    "civic_service": any_of(r"\bservice civique\b", r"\bvolontariat\b"),
    "apprentice": any_of(r"\b(?:apprentie?s?|alternante?s?|(?<!prepa )apprentissage|alternance)\b", r"\bcontrat pro\b"),
    "student": re.compile(r"\betudiante?\b"),
}
# Enough when it was the question, unless something else is told.
SHORT_ANSWER = {
    "apprentice": re.compile(r"\bcfa\b"),
    "training": any_of(
        r"^(?:(?:une?|la|en|je suis|actuellement|toujours|suis) )*formation\b",
        r"\bstage de formation\b",
        rf"\b{_TRAINING_PLACE}\b",
        r"\bremise a niveau\b",
        r"\bprepa (?:metier|apprentissage|avenir|competences)",
        r"^cours de (?:francais|fle)\b",
    ),
    "school": any_of(
        rf"^(?:(?:je suis|la|encore|toujours|une|en|mon|ma|le|un|du|classe de) )*(?:{_GRADE}|{_LOW}\b)",
        r"^(?:(?:je suis|la|encore|toujours|en|mon|le|du|un|au|l') ?)*(?:lycee|college|collegien|ecole(?! (?:de |d')))\b",
        r"^(?:en |les |j'ai )?cours$",
        r"^(?:en )?mfr\b",
        rf"^(?:\w+ annee (?:de |d')?){_LOW}\b",
    ),
    "student": any_of(
        rf"^(?:(?:je suis|la|une|un|en|de|ma|mon|des|les|a|l'|d'|\w+ annee) ?)*(?:{_HIGHER}|universite|etudes?|{_HIGHER_SCHOOL}|medecine|sorbonne)\b",
    ),
    "employed": any_of(
        rf"^(?:(?:je suis|j'ai|un|une|le|la|du|en|au|a|de|des|petits?|mon|ma|l'|quelques|deux|2|toujours) ?)*(?:{_CONTRACT}|{_GIG}|travaille|vie active|freelance)\b",
        r"^(?:(?:je suis|a|au|chez|equipier|a l') ?)*(?:mc ?do|mcdonald|macdo|uber(?: eats)?|deliveroo|burger king|kfc|quick|lidl|carrefour|leclerc|auchan|amazon|usine|armee|disney\w*)\b",
        r"^(?:en |dans |dans (?:une?|le|la|l'|mon) ?(?:\w+ )?|je suis dans (?:une?|le|la|l'|mon) ?(?:\w+ )?)(?:boite|entreprise|magasin|resto|restaurant|usine|entrepot|garage|creche|hotel|supermarche|boulangerie|salon"
        r"|kebab|fast[ -]food|bar|boutique|hopital|ehpad|cabinet|banque|batiment|restauration|securite|vente|logistique|nettoyage|btp|commerce|menage|livraison)\b",
        r"^(?:je suis )?chez (?!moi|mes|ma|mon|nous|lui|elle|eux|des|une?|mamie|papa|maman|la|le|les|france|pole)\w",
        r"\b\d\d ?h(?:eures)? (?:chez|par semaine|semaine|hebdo)\b",
        r"\bsalariee?\b",
        r"\bemployee?\b",
    ),
}

# «je suis caissière», «vendeur en boutique» in an answer.
TRADE_TOLD = re.compile(
    rf"\b(?:je suis|suis|il est|elle est|est|travaille comme|bosse comme|j'etais) (?:une? |actuellement |toujours |juste |deja |encore )*{TRADE}\b(?! de (?:formation|metier|base))"
)
TRADE_FIRST = re.compile(rf"^(?:(?:je suis|une?|le|la|du|des|de la|en ce moment|actuellement|comme) )*{TRADE}\b")
TRADE_SOMEWHERE = re.compile(
    rf"^{TRADE}(?: \w+)? (?:chez|dans une?|en cdi|en cdd|en interim|a mi-temps|a carrefour|depuis)\b"
)
# «je travaille au lycée» is no pupil.
AT_WORK_NEARBY = re.compile(rf"\b(?:{_WORKS}|surveillante?|aed|aesh|cantine|agente?|stage)\b")

# Journalists, teachers, employers, partners: what they do is not what a young person does.
_TRADE_OF_THOSE_WHO_HELP = (
    r"(?:journaliste|photojournaliste|reporter|pigiste|redact(?:eur|rice)|youtubeu\w+|blogueu\w+|podcasteu\w+|photographe de presse"
    r"|profs?\b|professeure?s?|enseignante?|cpe|proviseure?|principale? (?:du|de|adjoint)|educat(?:eur|rice)(?! sporti)"
    r"|assistante? (?:sociale?|familiale?|de service social)|psychologue|psy-?en|infirmi(?:er|ere) (?:scolaire|du (?:lycee|college))"
    r"|conseillere? (?:principale?|d'orientation|en insertion|d'insertion|emploi|france travail|departemental\w*|municipal\w*|a france|chez france|pole|en evolution|a la mission)"
    r"|elue?\b|maire\b|format(?:eur|rice)|travailleu\w+ social\w*|mediat(?:eur|rice)|juge|avocate?|polici(?:er|ere)|recruteu\w+|employeu\w+|rh\b|drh"
    r"|responsable (?:rh|recrutement|pedagogique|de formation)|referente? (?:insertion|sociale?|famille)|chercheu\w+|etudiante? en (?:ecole de )?journalisme)"
)
PROFESSIONAL = any_of(
    rf"\b(?:je suis|moi c'est \w+,?|^) ?(?:un |une |la |le |l')?{_TRADE_OF_THOSE_WHO_HELP}",
    rf"^(?:bonjour |bonsoir )?{_TRADE_OF_THOSE_WHO_HELP} (?:a|au|de|du|pour|dans|en) ",
    r"\b(?:etudiante?|eleve) en ecole de journalisme\b",
    r"\b(?:on est|nous sommes|on represente|je represente|au nom d') ?(?:un|une|des|le|la|l')? ?(?:association|entreprise|journal|redaction|college|lycee|ecole|mairie|structure|organisme|centre|foyer|boite|societe|media|radio|chaine|restaurant|commerce|magasin|cfa)\b",
    r"\b(?:pour|d'|dans|a) (?:un|une|le|la|l'|mon|notre|ma) ?(?:journal|magazine|reportage|emission|article|podcast|documentaire|quotidien|radio|media|redaction|revue|chaine (?:de television|tele|tv|youtube)|site d'info\w*)\b",
    r"\b(?:reportage|interview\w*|partenariat|notre documentaire|tournage|service presse)\b",
    r"\bpour france (?:2|3|info|inter|bleu|culture)\b",
    r"\b(?:je|nous|on) (?:recrut\w+|embauch(?:e|ons)\b|accueill\w+ des (?:stagiaires|apprenti\w*|jeunes))",
    r"\bnous (?:cherchons|recherchons|souhaitons|aimerions|organisons|proposons)\b",
    r"\b(?:notre|mon) apprentie?\b(?! sa)",
    r"\b(?:cherche|recherche|cherchons|prendre|former|accueillir) une? (?:apprentie?|alternante?|stagiaire) (?:pour (?:notre|mon|ma)|dans (?:notre|mon|ma))",
    r"\b(?:travaille|bosse) (?:a|pour|dans) (?:la |une )?(?:mission locale|france travail|pole emploi|l'aide sociale)\b",
)
