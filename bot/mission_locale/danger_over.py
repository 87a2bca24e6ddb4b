"""What is over: the words that put a danger in the past, and those that say it stayed there."""

from bot.mission_locale.danger_groups import GROUPS

OVER_GROUPS = {
    **GROUPS,
    "now": "maintenant, aujourd hui, désormais, à présent, depuis, mais là, actuellement, enfin, ça y est, là",
    "i": "j, je, on, il, elle, nous, ils, elles",
    "own_roof": (
        "studio, appart, appartement, logement, chambre, toit, résidence, fjt, coloc, logé, logée, logés, t1, t2, "
        "bail, chez moi, maison, place en résidence, place en fjt, lit, hébergé, hébergée, colocation, "
        "foyer stable"
    ),
}

LONG_AGO = """
{long_ago}
<en/l avant !de/d/que/qu/ce/cette/le/la/les/mon/ma/noël/demain/midi/17h/18h
l an passé/dernier
l année passée/dernière
y a/à un/deux/trois/quatre/cinq/2/3/4/5/6/7/8/10/quelques/des/plusieurs ans/années/mois
bien longtemps
y a longtemps
en 2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025
à l époque
quand j étais/avais
"""

# Not so long ago after all, or not over.
RECENT = """
hier
ce soir/matin
cette nuit/semaine
tout à l heure
recommence/recommencé/revient/reprend/repart/continue/reviens/empire
de nouveau
à nouveau
comme avant
"""

# Over if it was long ago.
SOLVED = """
{solved}
{now} {i} ai/a/suis/est/avons/loue/habite/vivre/ont (enfin/bien/un/une/mon/ma/en/dans/au/de) (un/une/mon/
ma) {own_roof}
{i} ai/a/avons/ont (enfin/bien/un/une/mon/ma) {own_roof} maintenant/aujourd_hui/désormais
fait un_an/deux_ans/trois_ans/2_ans/3_ans/six_mois/6_mois/longtemps que/qu j/on/je ai/a/avons un/une/mon/ma {own_roof}
trouvé/obtenu/eu/décroché un/une/mon/ma {own_roof}
tout est/a/c_est (bien) réglé/rentré/arrangé/fini
c est réglé/fini/finir/terminé/tassé/oublié/loin
{now} {i} suis/est/vais/va/sommes (plus) heureux/heureuse/bien/épanoui/épanouie/forte/fort/mieux/zen/serein/sereine/
apaisé/apaisée/locataire
actuellement/désormais/aujourd_hui/maintenant/depuis .. locataire/propriétaire/logé/logée/relogé/relogée
est/suis loin/tranquille/guéri/guérie/stable/sorti_d_affaire
suis/est bien logé/logée/entouré/entourée/maintenant
va bien/mieux/super/nickel
je/on vais/va bien/mieux
remonté/remonte la pente
on/nous s/nous entend/entendons bien/mieux/super/super_bien
et/là ça va/roule $
plus aucun problème/souci/danger/contact
"""

# Over, whenever it was.
OVER = """
c est du passé
du passé
est/sont/loin/tout_ça derrière moi/nous/lui/elle
histoire ancienne
vieille histoire
finir/fini/réglé/terminé/passé depuis longtemps/des/un/deux/trois/quatre/2/3/4/5
m en suis sorti/sortie
en suis sorti/sortie
"""

# The assistant had it wrong.
CORRECTED = """
tu/vous confonds/confondez/trompes/délires/trompez
tu t emballes
compris/capté de travers
^ (mdr/euh/ah/oh/bah/mais/jamais) non/nan/nn/nope/nop/faux ... rien à voir
^ (mdr/euh/ah/oh/bah/mais) non/nan/nn/nope/nop/faux/jamais_de_la_vie + je_disais/je_parlais/relax/tout_va_bien/
j_ai_un_toit/c_était_une/c_était_dans/pour_rire/en_sécurité/pas_besoin - hier/recommence/ce_soir
pas besoin du 115/3114/3919
oublie/oubliez/laisse le 115
le 115 me concerne pas
"""
