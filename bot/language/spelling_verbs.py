"""Endings that are not heard: «je cherch», «vous cherché», «jai arreter», «je veux trouvé», «les formation»."""

import re

from bot.language.folding import fold
from bot.language.spelling_tables import typed_to_meant
from bot.language.spelling_vocabulary import NOUNS, VERBS

# Said alike, but too close to other words to be put right anywhere but after the word that asks for them.
_MORE_VERBS = "all angoiss diplôm fil goût habill licenci motiv paum pens réveill scolaris serr tent tu"
_WITH_I_OR_YOU = """
    peux: peu peut pe
    veux: veu veut ve
    dois: doi doit
    fais: fai fait fé
    vois: voi voit
    vais: vai vé
    suis: sui suit
    sais: sai sait sé c
    dors: dor dort
    sors: sor sort
    pars: part
    vis: vi vit
    mets: met
    dis: di dit
    lis: li lit
    prends: pren prend
    comprends: compren comprend conprend
    apprends: appren apprend
    attends: atten attend
    entends: enten entend
    réponds: répon répond repond
    descends: descend
    dépends: dépend depend
    perds: per perd
    rends: rend
    viens: vien vient
    tiens: tien tient
    connais: connai connait connaît
    finis: fini finit
    écris: ecri écri ecrit écrit
    crois: croi croit
    reçois: recoi reçoi recoit reçoit
    meurs: meur meurt
    sens: sen sent
    sers: ser sert
    conduis: condui conduit
    étais: étai était
    voulais: voulai voulait
    voudrais: voudrai voudrait
    pourrais: pourrait
    travaille: travail taf taff
"""
_WITH_HE_OR_SHE = """
    peut: peu peux
    veut: veu veux
    doit: doi dois
    fait: fai fé fais
    va: vas
    voit: voi vois
    sait: sai sais
    dort: dor dors
    sort: sor sors
    prend: pren prends
    comprend: compren comprends
    attend: atten attends
    répond: répon réponds
    vient: vien viens
    vit: vi
    dit: di dis
    est: es
    travaille: travail taf taff
"""
_WITH_HAVE = """
    fait: fais fai fé
    dit: dis di
    mis: mi met
    pris: pri prit
    compris: compri comprit
    appris: appri
    été: étais était etais etait
    eu: u eut
    reçu: recu
    inscrit: inscris
    perdu: perdus
"""
_WITH_VOUS = """
    êtes: ete été ête éte aite ètes ète
    faites: fait faite fête fete féte fète fé faisez
    dites: dite disez
    pouvez: peut peux pouvé
    voulez: veut veux voulé
    allez: va vas allé
"""
# Before a mute e, no noun stands after «j'ai».
_UNMISTAKABLE = frozenset(
    """
    abandonn annul appel arret arriv arrêt chang cherch commenc continu demand demenag demissionn depos déménag démissionn dépos
    emmen envoy essay lach loup lâch oubli pass postul quitt rat redoubl rentr rest termin travaill trouv utilis valid
    """.split()
)
_YOU_STEMS = frozenset(
    "voul pouv sav connaiss pren compren av fais dev val mett voy ven ten attend répond écriv".split()
)
_NOT_BEFORE_YOU = frozenset(
    "je j on nous il elle ils qui ça sa à a de pour peut peux dois vais va tout ne ce cela puis avez êtes ai as ont".split()
)
_BEFORE_YOU_DO = frozenset(["que", "si", "quand"])
_NOT_BEFORE_THEM = frozenset("je tu il elle on qui ils elles ne vous nous me te se".split())
_NO_VERBS = frozenset(["contact", "dans", "tu"])
_ARTICLES = frozenset([" le", " la", " les"])
_NO_ARTICLE_AFTER = frozenset("pour faire fais fait font laisse laisser".split())
_BEFORE_TO_DO = frozenset("de à pour sans".split())


_STEMS = {
    fold(stem): (stems[0], stems[-1])
    for stems in (verb.split("/") for verb in f"{VERBS} {_MORE_VERBS}".split())
    for stem in stems
}
_NOUNS = frozenset(NOUNS.split())
_I_OR_YOU, _HE_OR_SHE = typed_to_meant(_WITH_I_OR_YOU), typed_to_meant(_WITH_HE_OR_SHE)
_HAVING, _VOUS = typed_to_meant(_WITH_HAVE), typed_to_meant(_WITH_VOUS)

_SUBJECT = re.compile(
    r"(?<![\w-])(?:(je|tu|il|elle|on|ça|sa|qui|ki)((?: (?:ne|me|te|se|le|la|les|lui|leur|nous|vous|y))? )|([jmts]'|(?:me|te|se) ))(\w+)\b(?!['-])"
)
_YOU = re.compile(r"(?:(?<![\w-])(\w+) )?(?<![\w-])vous (\w+)\b(?!['-])")
_ADVERBS = r"((?: pas| déjà| deja| tout| jamais| même pas| bien| trop| plus| rien| encore)?)"
_HAVING_SOMEBODY = r"(?<![\w-])(ai|as|avons|avez|ont|avais|avait|aurais|aurait|jai|g|[mtlns]'a|(?:il|elle|on|qui|ça|mère|père|patron) a)"
_HAVE = re.compile(rf"{_HAVING_SOMEBODY}{_ADVERBS} (\w{{2,}}?)(?:er|ez|ait|ais|ai)\b")
_HAVE_IRREGULAR = re.compile(rf"{_HAVING_SOMEBODY}{_ADVERBS} ({'|'.join(_HAVING)})\b(?!')")
_HAVE_DONE = re.compile(rf"(?<![\w-])(ai|as|a|avons|avez|ont|jai|g){_ADVERBS} (\w{{2,}}?)e\b")
_BE = re.compile(rf"\b(suis|es|étais|sommes|êtes){_ADVERBS} (\w{{2,}}?)(er)\b")
_FEELING = re.compile(
    rf"\b(suis|es|est|était|êtes|été|être|sens|trop|très|super|tellement){_ADVERBS} "
    r"(motiv|oblig|occup|stress|bless|fatigu|licenci|priv|angoiss|d[eé]prim|diplom|d[ée]?scolaris|scolaris|interess|paum|bloqu|degout|dégout"
    r"|epuis|épuis|enerv|énerv|heberg|héberg|separ|fach|gen|decourag|désesper|desesper|brul|remuner|revolt|specialis|eloign)e\b(?! de\b)"
)
_TO = re.compile(
    r"(?<![\w'-])()a (\w{2,})er\b|\b((?:aider?|aidez|rien|pense|arrive|cherche|commencer?|réussi) )a (\w{2,})é\b"
)
_MODAL = re.compile(
    r"(?<![\w-])(veux|veut|voudrais|voudrait|peux|peut|pouvez|pourrais|pourrait|vais|vas|dois|doit|devrais|faut|voulez|allez|aimerais"
    r"|aimerait|préfère|faire|fais|fait|font|pour|laisse|laisser|envie de|besoin de|arrête de|arrêter de|essaye de|essayer de|droit de"
    r"|peur de|marre de|vient de|viens de|en train de)((?: pas| bien| tout| plus| rien| me| te| se| y| en| vous| le| la)?)( | [mts]')"
    r"(\w{2,}?)(?:é|ez)\b"
)
_HAVE_ME = re.compile(r"\bma ((?:pas |jamais |déjà |tout |encore |même )?)(\w{2,}?)(?:é|er)\b")
_MANY = re.compile(
    r"(?:(?<![\w-])(\w+) )?\b(les|des|mes|tes|ses|vos|nos|ces|quelques|plusieurs|leurs|aux) (\w+)\b(?!['-])"
)


def mend_endings(text: str) -> str:
    """Write the ending that the words before ask for."""
    text = _YOU.sub(_you, _SUBJECT.sub(_subject, text))
    text = _HAVE_ME.sub(_have_me, text)
    text = _HAVE_IRREGULAR.sub(lambda found: f"{found[1]}{found[2]} {_HAVING[found[3]]}", text)
    text = _HAVE_DONE.sub(_done_without_accent, text)
    text = _HAVE.sub(_done, _BE.sub(_done, _FEELING.sub(_done, text)))
    text = _MODAL.sub(_to_do, _TO.sub(_to, text))
    return _MANY.sub(_many, text)


def _subject(found: re.Match[str]) -> str:
    subject, between, pronoun, word = found[1], found[2], found[3], found[4]
    if (stems := _STEMS.get(fold(word))) and word not in _NO_VERBS and (pronoun or between.rstrip() not in _ARTICLES):
        return f"{pronoun or subject + between}{stems[1]}e"
    if pronoun or (subject in ("qui", "ki") and word[-1] in "sx"):
        return found[0]
    forms = _I_OR_YOU if subject in ("je", "tu") else _HE_OR_SHE
    return f"{subject}{between}{forms.get(word, word)}"


def _you(found: re.Match[str]) -> str:
    before, word = found[1], found[2]
    if before in _NOT_BEFORE_YOU:
        return found[0]
    stem = word.removesuffix("é")
    if before in _BEFORE_YOU_DO or found.start() == 0:
        stem = stem.removesuffix("er")
    meant = f"{stem}ez" if stem != word and (fold(stem) in _STEMS or stem in _YOU_STEMS) else _VOUS.get(word, word)
    return f"{before} vous {meant}" if before else f"vous {meant}"


def _done_without_accent(found: re.Match[str]) -> str:
    return _done(found) if found[3] in _UNMISTAKABLE else found[0]


def _done(found: re.Match[str]) -> str:
    stems = _STEMS.get(fold(found[3]))
    return f"{found[1]}{found[2]} {stems[0]}é" if stems else found[0]


def _have_me(found: re.Match[str]) -> str:
    stems = _STEMS.get(fold(found[2]))
    return f"m'a {found[1]}{stems[0]}é" if stems else found[0]


def _to(found: re.Match[str]) -> str:
    before, stem = found[1] or found[3] or "", found[2] or found[4]
    stems = _STEMS.get(fold(stem))
    return f"{before}à {stems[0]}er" if stems else found[0]


def _to_do(found: re.Match[str]) -> str:
    stems = _STEMS.get(fold(found[4]))
    if found[1] in _NO_ARTICLE_AFTER and found[2] in _ARTICLES:
        return found[0]
    return f"{found[1]}{found[2]}{found[3]}{stems[0]}er" if stems else found[0]


def _many(found: re.Match[str]) -> str:
    before, several, noun = found[1], found[2], found[3]
    verb = several == "les" and (before in _NOT_BEFORE_THEM or (noun.endswith("er") and before in _BEFORE_TO_DO))
    if verb or noun not in _NOUNS or noun[-1] in "sxz":
        return found[0]
    plural = f"{noun}x" if noun.endswith("eau") else f"{noun[:-2]}aux" if noun.endswith("al") else f"{noun}s"
    return f"{before} {several} {plural}" if before else f"{several} {plural}"
