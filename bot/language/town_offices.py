"""The words around a town that tell of the office, of a public service, of where a place is, or of who answers for it."""

import re

from bot.language.town_cues import PREPOSITION

_OF_THE_TOWN = r"(?: \w+){0,2}? (?:de|a|d|sur|du|vers)(?: la| l)?$"
OFFICE = re.compile(
    r"\b(?:mission locale|missions locales|ml|agence|antenne|bureaux?|permanence|structure|(?<!famille d )accueil|conseillere?|locaux|france travail|pole emploi)"
    rf"{_OF_THE_TOWN}|\b(?:mission locale|ml|agence|antenne|pole emploi|france travail|caf|cio|mairie|mds)$"
)
SERVICE = re.compile(
    r"\b(?:caf|cpam|secu|prefecture|sous prefecture|tribunal|commissariat|gendarmerie|police|point d acces|centre social|mairie|ccas|cio|mds|pmi|msa|crous|hopital|clinique|urgences|cmp|pjj|ase"
    r"|assistante? sociale?|educateur|educatrice|educ|bibliotheque|mediatheque|secours|croix rouge|spip|prison|association|asso|club|stade|gymnase|cinema|cimetiere|radio)"
    rf"{_OF_THE_TOWN}"
)
STATION = re.compile(r"\b(?:gare|arret|rer|arche guedon)(?: \w+){0,2} (?:de|d|du)$|\barche guedon$")

# On the way to the office, in the town where it stands.
TO_THE_OFFICE = re.compile(
    r"\b(?:vous etes|etes vous|c est|situee?s?|trouve|trouvez|rdv|rendez vous|venir|venez|(?:j|on) arrive|aller|passer|allez|vais|va|ouverte?|bureaux?|recevez|tu es|est)"
    r"(?: (?:bien|toujours|pas|que|ou|vous|encore|seulement|loin|moi|demain|lundi|mardi|mercredi|jeudi|vendredi))* (?:a|sur|pour|jusqu a|vers|de|dans)$"
)
OURS = re.compile(r"\b(?:vous|votre|vos|vot|bureaux?|locaux|rdv|rendez vous|mission locale|ml)\b")
FAR_AFTER = re.compile(
    r"^(?:c est |est )?(?:trop |pas |super |un peu )*(?:loin|pres)\b|^c est (?:dans|quel|a combien|la ville)|^je connais pas"
)

# «C'est où, Torcy ?»
WHERE_BEFORE = re.compile(
    r"\b(?:c est|est ce|ce est) (?:ou|loin)(?: ca| deja)?$|\bou (?:est|se trouve|c est|ce trouve|ca se trouve)(?: la ville de)?$|\bconnais pas(?: du tout)?(?: la ville de)?$|\btrouver$"
    r"|\b(?:comment|comme) .*\b(?:va|aller|venir|vient|viens|arriver?|rendre)(?: \w+)? (?:a|jusqu a|sur|vers)$|\bquel\w* (?:bus|ligne|train|rer|trajet)\b.* (?:pour|vers|a)$"
)
WHERE_AFTER = re.compile(
    r"^(?:c est |se trouve |ca se trouve )?ou(?: ca| exactement| deja| au juste)?(?: svp| stp| s il (?:te|vous) plait| merci)?$"
)
# «La mairie de Chelles m'a…», «le CFA de Meaux recrute».
SPEAKS_AFTER = re.compile(
    r"^m (?:a|ont|avait|envoie|oriente|adresse)\b|^(?:ca |ils |il )?(?:recrut|embauch|organis|prend|existe|propose)\w*|^(?:il )?y en a|^(?:ca )?se trouve|^(?:c est )?possible|^(?:a|ont|me|veut|veulent) (?:refus|demand|accept|pris|voul)\w*"
)

# Who answers for a town: the town asked about is kept.
TERRITORY = re.compile(
    r"\b(?:depend\w*|releve\w*|rattache\w*|secteur|territoire|perimetre|circonscription|couvrez|couvre|desserv\w+|interven\w+|gerez|vous (?:vous )?(?:occup|pren|suiv|accept|fait|fais|gere|gerez|aid)\w*"
    r"|(?:c est|est ce|est ce que c est|etes|bien) (?:chez )?vous|chez vous|vous pour|avec vous|a vous|c est qui|(?:quel\w*|quoi la|mauvaise|bonne|ma|votre) (?:est la |bureau de |autre )?"
    r"(?:mission|missions|ml|structure|antenne|agence|bureau)\b|(?:quel\w*) (?:mission|ml)|laquelle|changer? de mission|votre zone|venir (?:aussi|chez vous)|quand meme)\b"
)
WHICH_OFFICE = re.compile(
    r"\b(?:quel\w*(?: est)?(?: la)?|c est quoi(?: la)?|c est qui(?: la)?|bonne|ma|laquelle) (?:mission locale|missions locales|mission|ml|structure|antenne|agence|bureau)\b(?: \w+){0,6}$"
    r"|\bplus proche (?:de|d)$|\b(?:ceux|celles|gens|habitants) (?:de|d|du)$"
    rf"|\b(?:votre|vos|leur) (?:perimetre|zone|action|territoire|secteur)\b.*\b{PREPOSITION}$"
)
