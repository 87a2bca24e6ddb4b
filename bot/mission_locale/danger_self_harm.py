"""The signs that someone hurts their own body."""

SELF_HARM = """
me taillader
peur de (me) fait mal exprès
peur de me fait du_mal
{want}/que/me/{other} (elle/il) me/se/m/s fait/faire/fais du mal $
je me fait (du) mal !au/à/aux/en - {accident}/genou/dos/court
recommence/recommencé à/a me/se fait (du) mal
me/se fait (du) mal exprès/volontairement/à_moi_même/toute_seule
{other} .. se fait du mal
me/se/m/s scarifier/mutiler/lacérer/auto_mutiler/automutiler
scarifier/scarification/scarifications/automutilation
s/m taillader .. {body}
me/m/se/s/suis/est couper (les/le/la) {body} - {accident}
me/m/se/s/suis/est brûler/griffer/couper (les/le/la/au) ... punir/exprès/sang/saigner/soulager/calmer/angoisse/rasoir/
cutter/cigarettes/cigarette/briquet - {accident}
me/se couper quand/pour_oublier/en_cachette/chaque/tous/depuis/exprès/la_peau/$ - {accident}/cheveux/parole
recommence/recommencé/recommencer/fini_par à/a me/se couper
coupures/entailles .. {body}/partout - courant/{accident}
cicatrices .. {body}/partout + exprès/cachette/mutiler/scarifier/recommence/moi_même/lame
m arrache la peau
frapper/taper/cogner la tête .. jusqu/saigner
frapper/taper/cogner la tête .. saigner/exprès/pas_bien/punir
infligé/inflige/infliger des/de brûlures/coupures/blessures/entailles/souffrances
repris/reprendre la/ma/le/mon lame/cutter/rasoir
"""

# Heard when the message is about nothing else.
SELF_HARM_TOLD = """
me fait saigner
se couper avec (des/une/un/ses) lame/lames/rasoir/cutter/compas - {no_harm}
bandages/bandage/pansements/points .. (aux/sur_les/mes) poignets/poignet - {no_harm}/accident/entorse/chute
{wounds} .. (sur/au/aux) {flesh} - chantier/chat/accident/{no_harm}
fait/refait/faire/faisais des {wounds}
me/m (suis/être) (re) ouvrir/ouvert/entaillé/entaille/tailler/taille les/la/le/mes (veines) bras/veines/cuisses/main/
poignets/peau/jambes - accident/chantier/{no_harm}
me taille/tailler/coupe/couper/entaille/scarifier (en/dans/le/la/les/chaque/tous/quand/pour/avec) cachette/
salle_de_bain/bras/veines/soirs/soir/lame/rasoir/cutter/compas/calmer/soulager
ouvrir/ouvert/ouvre .. exprès
me/m/se/s {hurt_self} .. exprès/volontairement/jusqu_au_sang/jusqu_à_saigner/au_sang - {no_harm}
je/de/à/pour/^ me/m (suis) {hurt_self} + {relief} - {no_harm}/père/mari/mère/toi/frère/beau/par
me taper/frapper/cogner dessus + arracher/brûler/routine/calme/punir/exprès
frapper/cogner/taper ma/la tête .. (contre) mur/murs + mal/saigner/arrêter/calme/exprès - {no_harm}/lol/mdr
se/me/s blesse/blesser exprès/volontairement
brûler la/ma peau
griffer .. sang
jusqu au/à_au sang
envie de me fait/faire (du) mal
cicatrices + exprès/cachette/soir/recommence/manches + se/me/ses/mes
scarifier/scarification/mutiler
mange/manger/boit plus + exprès/mourir - {no_harm}
cache/cacher mes/ses bras/poignets/cuisses/avant_bras
me fait mal/du_mal + seul/seule/calme/soulage/apaise/besoin/recommence - {no_harm}/il/elle/ils/genou/dos/pieds
"""
