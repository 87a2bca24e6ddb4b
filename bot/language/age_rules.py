"""Ages that belong to a rule rather than to anybody: «le permis c'est à 17 ans ?», «la majorité c'est 18 ans»."""

import re

# No law nor measure begins or ends at these: who asks «à 23 ans c'est possible ?» is 23.
_NEVER_A_LIMIT = frozenset([19, 20, 22, 23, 24, 27, 28])
_SUBJECT = (
    r"permis|code de la route|conduite(?: accompagnee| supervisee)?|majorite|majeure?s?|mineure?s?|service civique|cej|contrat d'engagement|rsa|bafa"
    r"|bafd|aah|apl|prime|apprentissage|alternance|droit de vote|voter|vote|age (?:max\w*|min\w*|limite|legal)|limite(?: d'age)?|retraite|ecole|scolarite"
    r"|instruction|pass culture|garantie jeunes|contrat jeune majeur|ase|scooter|voiture|bac|casino|boire|alcool|cigarettes?|armee|epide"
)
_RULE_TOLD = (
    r"on (?:peut|doit|est)|peut[- ]on|doit-on|est-on|c'est (?:vrai|possible|obligatoire|oblige|interdit|legal|autorise)"
    r"|possible|obligatoire|oblige|interdit|autorise|legal|limite|maximum|minimum|max|min|ouvert|accessible|s'arrete|commence|pour conduire|pour travailler|les (?:jeunes|gens)"
    r"|quelqu'un|faut|un jeune|une personne|reserve|changer?|change"
)
_SOMEBODY = re.compile(
    r"\b(?:je|moi|mon|ma|me|mes)\b|\b[jm]'|\b(?:il|elle) (?!faut|y |existe|suffit|parait)|\bon (?:peut|est) (?:encore|toujours)\b"
)
_RULE = re.compile(rf"\b(?:{_SUBJECT}|{_RULE_TOLD})\b")
_STATED = re.compile(
    r"(?:(?:^|\s|')a|c'est(?: (?:a|pas|pas a|plus a|bien|bien a|toujours|toujours a|possible a|ouvert a))?|\bqu'a|des|(?<!vient )(?<!viens )d'avoir|l'age|limite|maxi?(?:mum)?|mini?(?:mum)?|quel age,?(?: deja,?)?|(?:quel age|age limite|age max\w*|age min\w*)\b[^.!]{0,60}\?"
    r"|(?:passe|fixee?|est|tombe|avance|descendue?|baisse|monte) a|l'age (?:legal |limite |max\w* |min\w* )?est(?: de)?|sera) $"
)
_SUBJECT_AT = re.compile(
    rf"\b(?:{_SUBJECT})\b[^.!?,]{{0,25}}(?:\bc'est(?: (?:a|pas|pas a|bien|bien a|possible a))?|\bdes|\best(?: (?:a|de|possible a|ouvert a))?|\bs'arrete a|\bcommence a) $"
)
_CLAIMED = re.compile(
    r"\bj'ai (?:toujours |encore |le )?droit|\b(?:je peux|puis-je|je touche|je passe)\b|\bj'ai le (?:permis|code)"
)
_ASKED_AFTER = re.compile(r"^,? ?(?:c'est )?(?:possible|legal|autorise|interdit|obligatoire|permis)\b")


def speaks_of_a_rule(age: int, before: str, after: str) -> bool:
    """Whether an age, told in years, is only the one that a rule sets."""
    if age in _NEVER_A_LIMIT:
        return False
    if _SUBJECT_AT.search(before) and not _CLAIMED.search(before):
        return True
    if not (_STATED.search(before) or (_ASKED_AFTER.search(after) and _RULE.search(before))):
        return False
    whole = before + after
    return _RULE.search(whole) is not None and _SOMEBODY.search(whole) is None
