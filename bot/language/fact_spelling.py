"""Slips in the words that tell a situation or a diploma: «lafpa», «le brevé», «service civik», «je travail»."""

import re

_STATUS = r"(?:fac|lycee|college|chomage|cfa|bac|brevet|cap|bts|bep|maison|mission)"
_SLIPS = tuple(
    (re.compile(pattern), meaning)
    for pattern, meaning in (
        (r"\bl ?'?(?=(?:afpa|epide|ecole|e2c|universite|alternance|apprentissage|iut|interim|usine|ifsi)\b)", "l'"),
        (r"\b([dl]) (?=(?:emploi|apprentissage|interim|ecole|entretien|engagement|etudes|infirmiere?|aide)\b)", r"\1'"),
        (rf"\b(la|au|le|du|mon|un|en)(?={_STATUS}\b)", r"\1 "),
        (r"\b(?:arr?et+|aret+)(?=(?:e|er|es|ee|ez|ai|ais|ait)\b)", "arret"),
        (r"\barret(?:ai|ais|ait)\b", "arrete"),
        (r"\b(?:j'ai|ai) (tout |deja )?arret(?:er|ez)\b", r"j'ai \1arrete"),
        (r"\bservice?s? civi(?:k|ke|q|qu|ques|c|que)s?\b", "service civique"),
        (r"\b(?:svc|serv|serviss?e) civique\b", "service civique"),
        (r"\bss (?=(?:emploi|travail|boulot|diplome|activite|rien)\b)", "sans "),
        (r"\b(\d) (?=(?:er|ere|eme|nde)\b)", r"\1"),
        (r"\bapp?rent(?:i|ie|it|y)(s?)\b", r"apprenti\1"),
        (r"\bapp?rent?i?s+a[gj]e?s?\b", "apprentissage"),
        (r"\balt[ea]r?nan[cs]+e?\b", "alternance"),
        (r"\bcertificat d'aptitudes? professionnelles?\b", "cap"),
        (r"\bbrevet d'etudes? professionnelles?\b", "bep"),
        (r"\bbrevet de technicien(?:ne)? superieure?s?\b", "bts"),
        (r"\bdiplome universitaire de technologie\b", "dut"),
        (r"\bbrev(?:e|es|ee|er|ai|ais|ait|ey|ets|er des|t)\b", "brevet"),
        (r"\bbr?vet\b", "brevet"),
        (r"\bbac+[aou]l+[aou]+r\w*", "bac"),
        (r"\bbac ?-? ?(pro|techno|general|gen)\b", r"bac \1"),
        (r"\bbac ?(?:\+|plus) ?(?:deux|de 2)\b", "bac+2"),
        (r"\bbac ?(?:\+|plus) ?trois\b", "bac+3"),
        (r"\bb\.? ?t\.? ?s\b\.?", "bts"),
        (r"\bc\.a\.p\b\.?", "cap"),
        (r"\bb\.e\.p\b\.?", "bep"),
        (r"\bbtsa\b", "bts"),
        (r"\bli(?:c|s|ss)en[cs]+e?\b", "licence"),
        (r"\bmast[eè]re?\b", "master"),
        (r"\bcho+m+a[gj]e?\b", "chomage"),
        (r"\betud[ie]+[ae]n(?:s|t|ts)?\b", "etudiant"),
        (r"\betud[ie]+[ae]ntes?\b", "etudiante"),
        (r"\binter+[ie]me?\b|\binterin\b", "interim"),
        (r"\b(?:paul|pol|poles)[ -]?(?:d')?emploi?s?\b|\bpole[ -](?:d')?emploi?s?\b", "pole emploi"),
        (r"\bfrances? ?-?travaill?e?\b", "france travail"),
        (r"\bje travail\b", "je travaille"),
        (r"\b(?:j'ai|ai) (?:u|e|eut|eux)\b", "j'ai eu"),
        (r"\bchomeur?s\b", "chomeur"),
        (r"\bdes?colarise\w*|\bdescolarize\w*|\bdescolariser\b", "descolarise"),
        (r"\bmi[ -]?tan?mps?\b|\bmi temps\b", "mi-temps"),
        (r"\bterminale?s?\b", "terminale"),
        (r"\bj(?:e )? ?fou[sx]?\b", "je fous"),
        (r"\b(?:ke|keu|que) ?dall?e?s?\b", "que dalle"),
        (r"\bl(?:y|i)c(?:e|ee|er|es)e?\b", "lycee"),
        (r"\bal'", "a l'"),
        (r"\btr(?:a|e)vail+er?s?\b(?= (?:pas|plus)\b)", "travaille"),
    )
)


def tidied(text: str) -> str:
    """A message already put in plain French, with those words as the dictionary writes them."""
    for pattern, meaning in _SLIPS:
        text = pattern.sub(meaning, text)
    return text
