"""The signs that someone suffers or fears violence: family, couple, assault, marriage, exploitation, blackmail."""

# Under way or announced: goes before thoughts of death.
VIOLENCE_NOW = """
{close}/{he} .. va/vais/veut/veux me/nous tuer/égorger/poignarder ce_soir/maintenant
sorti/sort/pris/menacer .. {blade} !suisse
{them}/§ .. {attempts} me/nous/m tuer/buter/égorger/planter/poignarder/étrangler/brûler !{deadpan}
{blade} sous/sur la gorge/tempe/tête
aidez moi .. {he} .. me/m {hits}
au secours .. {close}/{he} .. me/m {hits}
peux pas parler .. à_côté
"""

HITTING = """
{them} .. me/m/nous/ma/mont (a/ont/est/va/vais/vont/veut/veux/avait/avaient) {hits} !{denied}
<je/j/tu/personne/ça/ca/me me/m/nous {hits} !{denied}
me {hits} dessus
fait/faire/suis/été/est braquer
m/nous a/ont braquer !sur_le
suis/été/fait/m_ont/m_a kidnappé/kidnappée/kidnapper
veut/veulent pas me/nous rendre mon/mes/nos passeport/papiers
me cogne/cogner la tête
m/me/nous a/ont/est .. et (m) (a/ont) {hits} !{denied}
{close}/{he} .. me/m (a/ont/va/vais/vont/veut/veux/avait) {hits_slang} !{denied}
{close}/{he} .. ma {hits_slang}
me/m/se/s/nous (suis/est/sommes) fait {hits} !de/un/une/dans/10/le_coup
se faire {hits}
fait/faire menacer/insulter/agresser/racketter/harceler/violer/tabasser !par_mes_dettes
me/m/s/se (suis/est) fait planter !par/au/en/à/mon
fait {hits_slang} par .. {close}/{stranger}/{boss}
fait {hits_slang} (la/à/chez) (gueule/maison/moi) à_la_maison/chez_moi/dans_la_rue/par_des
{close}/{friend}/{child} ... est/être/été/sont {hits} !au/aux/à
suis/été/être/étais/sommes frapper/agresser/violer/maltraiter/tabasser/harceler/racketter/séquestrer/étrangler/
cogner/gifler !par_mes/par_la_banque
été/suis taper par
suis une/la mère/femme battre
suis battre par
terrorisé/terrorisée par mon/ma/mes/lui/un
{close}/{he}/{friend} .. {hits} sa/ma/mes/mon/son/ses/notre/nos/la {close}/{child}
{partner}/{kin} {hits} {kin}
papa/père/mère {hits} mère/père
{close}/{he} .. la/le/les/l (a/ont) {hits} !{denied}/{not_a_victim}
{close}/{he} .. {hits} (sur) moi/elle
<des/les ça taper/frapper/cogner tous/chez/à_la_maison/dur/et
crie .. ça taper
crier .. {hits}
homme/il/elle (il/elle/méchant) frapper $
homme ... il frapper
sinon elle/il battre/frapper/taper
il frapper je
reçois/recevoir/recevais/subis/prends/mets/donne/donner/donnait/mettre/foutre/porte/pris (moi/me/lui/nous) (des/une/
un/de/les) {slap} de/dans/sur/par/quand/pour/parce/à/si/chaque !main/théâtre/fil/pouce/mou/froid/tel/téléphone/avec/
bol
reçois/subis/recevoir des coups
{close}/{he} .. me/m/nous (a/ont) mettre/mette/donner/donne/donné/filé/file/foutre/coller/collé/met (une/des/un/de/
les/moi) {slap} !de_main/de_pouce/de_fil/de_tel/d_œil/de_boost
mettre/foutre (moi) (une/des) claque devant/à_ma/à_sa/et
donner/donne moi coup
coups/coup dans le/la/mon/son ventre/visage/dos/tête/figure
coup et insultes
coup/poing de/dans ceinture/poing/bâton/câble/couteau/la_gueule
coup de ceinture/balai/bâton/câble/couteau/poing
marques/traces/marque de coup/ceinture/brûlures
bleus partout/au/aux/sur
plein/des de/les bleus
a des bleus
cacher/cache les/mes/ses coup/bleus
levé/lève/lever la main
cassé/casse/cassait le/la/un/une/mon nez/bras/bouche/mâchoire/côte/dent !en/au/à
m/me/l/la (a/ont) poussé/poussée/pousser/pousse/projeté/projetée/plaqué/plaquée contre/dans le/les/un mur/escaliers
poussé/poussée/plaquée/plaqué contre/dans les/le/un mur/escaliers
tiré/tire/tirer/traîné/traînée/attrape/attrapée/attrapé par les cheveux
m/me/nous (a/ont) .. jeter/lancé/balancé .. dessus/sur_moi/à_la_figure/au_visage
m/me/l/nous (a/ont) brûler avec/la/le !le_rouge
m/me/nous (a/ont) craché dessus
me/m crache dessus
{stranger}/{he}/quatre/trois/plusieurs .. (me/m/nous) sont tombés dessus
me/m/nous (est/sont/ont/a) tombé/tombés/sauté dessus
frapper mais .. arriver/va_arriver
violence s il
vrille .. bu/couteau/frapper
"""

HOME = """
{close}/conjoint/{he} .. est/devient/était/devenu/être/sont violent !ce/cet/le/la/comme/pour/les/en_amour
homme/mari/mec/copain/père/conjoint/frère/ex/compagnon violent
violent avec/envers moi/elle/nous/ma/sa
victime/victimes/subis/subir/subi/subit/vis/vivre (de/d/des/une/un/les) violences/violent/maltraitance/viol/viols/
harcèlement/abus/agression/inceste/attouchements/chantage/racket
chez/à moi/la/nous .. enfer/guerre .. coup/casse/père/taper/frapper
maison .. enfer .. coup/taper/frapper/peur
{close}/{he} .. casse tout .. énerve/nous/maison/chez/peur
{close}/{he} .. (m) m insulter .. jours/chez/arrêt/menacer/frapper
{close}/{he} .. me rabaisse/humilie/hurler/rabaisser
{close}/{he} .. (me/nous) me/m/nous/lui fait/font (du/de) mal !au/aux/à/rire
ils/il/elle/quelqu_un (qui) me/m/nous fait (du) mal !au/aux/à
peur de/d mon/ma/mes/un/son/sa {close} !de_stage
j ai peur de lui/elle/eux
peur de lui !dire/parler/demander/annoncer/envoyer/montrer
peur de/d rentrer (à) chez/la (moi/lui/elle) (la/ce/le) !en/tard/seul
j/je .. peur de rentrer $
peur/veux/ose de/pas rentrer .. défoncer/frapper/taper/tuer/battre/père/mère/parents
ose pas rentrer
peur de ce qu il/elle/ils
peur qu il/ils/elle/on (me/m/nous/la) (me) {hits}/tuer/retrouve/revienne/excise/exciser/fasse_du_mal/s_en_prenne
peur .. à cause de mon/lui/son {close}
peur .. à cause de lui
peur {close}/il/elle/ils .. bu/boit/arrive/bourré
il .. derrière/devant la/ma porte .. peur/taper/frapper
il arrive .. énervé/peur
il (m) attend/m_attend/attendent/m_attendent .. peur/frapper/défoncer/taper
suis/est/sommes/es/vie/sont/mis/mettre/sens/soit (est/en) en danger !d/de
en danger chez/à_la
a/ont fait/fait des choses que/depuis/quand/sales/la_nuit
me/m/nous/lui/leur fait (faire/fait) des choses/trucs !drôles/cool/bien/sympa
fait des choses/trucs bizarres/sales (avec) !{denied}
ce qu il/elle/ils me fait $
ce qu il/elle/ils me fait (la/le/subir) subir/nuit/soir
choses pas normales/normale
choses .. (pas) normales chez/maison
{kin}/{he} .. s en prend/prendre à
{partner}/{kin}/{he} .. tient/tenait par la gorge
prive/privent/privé/priver de manger/nourriture
me/nous nourrissent/nourrit/nourri pas
chaise/meuble/commode contre la/ma porte
ferme (ma) la/ma porte à clé .. lui/peur/nuit
m enfermer .. quand/avant il/qu_il rentrer/bu
m/me/nous/l/la (a/ont) enfermer !dehors
suis/est/sommes/être/leur_bonne enfermer (à/chez/dans) (chez/la) moi/eux/lui/maison/chambre/cave/clé
leur bonne
me/la/m laisse/laissent pas/plus/jamais (pas) sortir/partir/voir/rentrer_en_contact/quitter !du_cours/en_récré
la laisse plus
m/me/l interdit/interdisent/empêche/empêchent de sortir/travailler/voir/parler/partir/venir/quitter/bosser
pas/jamais le droit de sortir/téléphoner/voir/parler
{close}/{he} .. surveille/fouille/lit/contrôle (tous/tout) mon/mes/ma/tout téléphone/tel/messages/mouvements/
vêtements/sorties/argent !efface
{partner}/{he} .. contrôle tout
{partner}/{he}/ex .. me suit/suivent/traque/espionne/géolocalise/piste !sur_insta
ex .. chez moi/mon_travail/mon_boulot/mon_taf/ma_mère
ex .. me retrouver/lâche/laisse (pas) tranquille
ex .. sort/sorti/sortir de prison
droit de m approcher
en bas de chez moi .. cherchent/cherche/peur/menacer/attend/attendent
plainte .. {he}/{close} .. revient .. chez moi
soigner/guérir .. homosexualité
gay/lesbienne/homo/trans/bi .. {hits}/égorger/tuer/menacer
découvert/appris/apprend/savent .. gay/lesbienne/homo/copain .. {hits}/tuer/menacer/égorger/enfermer/séquestrer
enfuir/fuir/sauvée/sauvé/échapper/échappée/quitter/partir de/d/à/mon (chez/un) (à/mon) (mon/ma/mes) homme_violent/
mon_mari/mari/mon_père/mon_copain/mon_ex/mon_conjoint/ma_famille !pour_vivre_avec
fuir mon/ma/mes {close}
enfuir/fuir/fuguer/sauvée/sauvé/partir .. parce/car/à_cause .. {hits}
fuguer .. violent/frapper/taper/battre
suis/me enfuir !de_cours
me cacher de mon/lui/ma/mes
numéro pour les femmes
plainte contre mon/ma/mes/lui {close}
plainte contre lui
plainte pour/contre viol/coup/violences/harcèlement/agression/menaces/attouchements
police .. continue .. harceler
"""

THREATS = """
{them} .. me/m/l/la/le/nous/lui (a/ont) menacer
{stranger}/{partner}/{kin} menacer de/d (me/de) !radiation
<je/j me/m/nous (a/ont/est) menacer de/d/avec/si/sur/§/parce/pour
menacer de/d brûler/casser/venir/tout_casser/foutre_le_feu
suis/est/été/être menacer par
suis/est/été/être menacer de/d mort/viol/mariage/frapper/mon/un/une/des/lui/la
menaces de mort/frapper/viol/représailles/violent
reçois/recevoir/reçu .. menaces
il/elle/{partner}/frère/père/ils/types/mecs/gars .. (qu/que) (il/ils) va/vais/veut/veux/vont/allait/allaient (me/
nous/la/l/le/m) me/nous/la/le/m tuer/buter/égorger/planter/retrouver/défoncer/frapper/poignarder/massacrer/crever/
taper/fumer/soulever !{deadpan}
juré (de/qu) (il) (vais) me/nous/la tuer/retrouver/défoncer/buter
vont/va/vais/allaient/allait le/la/me/nous planter/égorger/retrouver/défoncer/fumer !au/aux/à/dans
parents vont me tuer .. violent/vraiment/gay/enceinte/peur
enceinte/gay .. parents vont me tuer
il/ils/elle/ex me retrouvera/retrouve/retrouveront
sais où tu habites/habite
sais/ont/connaît (mon/où) adresse/j_habite .. venir/viennent/menacer/peur
{he}/ex m attend/attendent ... (j) (ai) peur
{stranger}/ils .. m attendent ... sortie/bas/défoncer/frapper
{he}/{stranger} me cherchent
mettre le feu à/a ma/mon/notre .. peur/porte/boîte/maison
racketter
prend/prennent/prendre/pris mon/notre argent/téléphone .. {hits}/menacer/sinon/jours/force
dette .. retrouver/menacer/frapper/buter/taper/peur
doit/dois de/l argent .. menacer/planter/dangereux/tuer/frapper
bizuté/bizutée/bizutage
sort/sortir/sors plus de chez .. menacer/bande/peur/harceler
<banque/cpf/orange/sfr/vendeurs/opérateur me/m/nous/l (a/ont) harceler
{other}/élèves/groupe/classe/ils/mecs .. harceler
suis/fait/se/est/été harceler
"""

SEXUAL = """
violer !les/la_loi/le/mes_droits/la_vie/vos/votre
violeur
abuser (sexuellement) de moi/elle/lui/ma/mon/nous/son/sa
profité de moi/elle
en a profité
il a profité .. bu/dormir/soirée
{them} .. me/m (a/ont) toucher !pas/beaucoup/droit/que/un_mot
me/m/la toucher (la/les/le) nuit/fesses/seins/cuisses/cuisse/partout/corps/sexe/parties
toucher sans mon/son accord
toucher par mon/un/son
mains aux/au/sur_les fesses/cul/cuisses
{he}/{boss} me mettre/met des mains
me/m/la/l tripoter
sans mon/son consentement
agression/agressions/agresseur sexuelle/sexuelles/sexuel
harcèlement/harceler/abus/rapports/rapport/sexuellement/agresser sexuel/sexuelle/sexuellement/forcé/forcés/sexuels
forcer/obliger/contraint (à/a) coucher/sexe/rapport/rapports
forcer/obliger .. (à) coucher
faut/faudrait/doit/dois (que) (je) coucher/couche avec lui/eux/des
coucher/couche avec .. argent/sinon/loger/clients/loyer
veut/veux/demande/échange .. sexe !opposé
loyer ... (si) (je) (suis) gentille/coucher/sexe
fait/faire des avances
embrassé/embrassée/embrasser .. forcer
dans mon/ma/sa lit/chambre la nuit
frère/père/oncle/cousin/{he} .. dans mon lit
mon/le {partner} me forcer
il/on me forcer $
j ai dit non .. continué/viol/arrêté
était un viol
sale depuis .. lui/passé
me sens sale
ghb
été droguée/drogué
droguée/drogué en/à/dans
truc/produit/drogue dans mon verre
fait boire un/une/quelque truc/chose/produit !bon
m_ont/m_a/me/ont/a déshabillé/déshabillée
entraîneur/coach/prof/adulte/tonton/imam .. bizarres/toucher
{stranger}/adulte/vieux m envoie .. photos de_lui/de_son/nue/intimes
adulte/vieux/homme .. internet/snap .. voir_seul/me_voir/menacer
"""

CONTROL = """
# mariage et excision
{them} .. me/la/le/les/m/ma/nous marier !avec_amour/ensemble
pour me/la marier
veulent/veut/veux marier ma/mon/sa/notre
{kin} .. marier .. force/gré
me/la/le marier .. bled/pays
obligé/obligée/obliger/forcée/contrainte (de) se/me marier
doit/dois ... se/me marier .. cousin/bled/vieux/terrorisé/terrorisée/peur/pleure
mariage/marier/épouser/fiancée/mariages (de/est/un) forcer
mariage arrangé
marier de/par/sous forcer/obligation/contrainte
marier/mariée/épouser/mariage .. contre mon/son/ma/sa/leur gré/volonté/avis
obliger/forcer/veulent/forcée (m/me/que/de/à) (m/me/j/se) épouser/marier
partir/part/emmener/emmène/envoyer/bled/pays/mali/maroc/algérie/tunisie/turquie/comores/sénégal/pakistan/
guinée .. (pour) .. me/la marier
choisi/trouvé mon/un/son mari/fiancé/époux
promise/promis/promettre à/a un/mon/son/cousin
dit obliger
vouloir mari
envoyer/renvoyer/ramener/emmener .. bled/pays .. forcer
exciser
# exploitation
{them} .. (m/me) (a/ont) confisquer/garde/pris/pri/prendre/gardé/caché/déchiré (mon/mes/ma/nos/son/ses) passeport/
papiers/carte_d_identité/titre_de_séjour !pour_le_dossier/en_photo
pris/pri/confisquer (mon/mes/ma/nos/son/ses) passeport
garde/gardé mes papiers .. paie/paye/travailler
pris/pri/confisquer mes/nos papiers .. travailler/marier/dois/partir
confisquer mon/mes/ma/son/ses/nos passeport/papiers/carte
esclave/esclavage
traite des êtres
me/m/nous/le (a/ont) exploiter
suis/est/sommes/fait exploiter
travailler/bosser/fait/faire .. de forcer
obliger/forcer .. (à) (me/faire) travailler/bosser .. gratuit/gratuitement/chez/nuit/lui/eux/sinon/papiers/sans
obliger/forcer/forcent .. (à/de) (faire) vendre/dealer/guetter/guetteur/mendier/voler/vole/drogue
forcer à (faire) (le) guetteur
travail/travailler/bosser .. sans être payé .. passeport/papiers/sortir
rembourser le passage
m_oblige/m_obliger/obliger/forcer .. à/de (faire) (faire) des choses/trucs
obliger à/de me prostituer
prostituer !{denied}
des passes .. lui/client/argent
fait/faire des passes
doit/dois/force voir/recevoir des clients $
payer avec mon corps
réseau .. hôtels/loue/prostituer/passes
charbon/four/réseau/deal .. menacer/peur/frapper/tuer
guetter/guetteur .. four/frapper/menacer
une/de secte
patron .. donne/done pas argent .. frapper
séquestrer
# images et chantage
chantage
me/m/nous (fait) fait chanter
sextorsion
revenge porn
nudes/nude
photos/vidéo/images/image intimes/intime/nues/nue/dénudées/sexuelles
publier/balancer/diffuser/poster/posté/envoyer/envoie/diffuse/balance/publie/partagé/afficher/leaké .. photos/
vidéo .. parents/telegram/snap/insta/famille/sinon/réseaux/école/lycée !de_mariage
posté/publié/diffusé/balancé/leaké .. photos/vidéo de moi
diffuse/affiche .. mes photos
menacer/sinon .. photos/vidéo/nudes/dossiers
compte/page/groupe/canal fisha/ficha
fisha
filmer/filmé/filmée/filmait .. argent/euro/euros/payer/sinon/insu/nue
payer .. sinon/ou .. envoient/photos/vidéo
argent sinon .. photos/vidéo/envoie
piraté .. payer/photos
"""

VIOLENCE = HITTING + HOME + THREATS + SEXUAL + CONTROL

# Bare names of it: nothing when denied, or when the talk is of studies, of a trade or of a film.
VIOLENCE_NAMED = """
viol !{not_a_rape}
agression
violences
violent conjugale/familiale/physique/sexuelle
harcèlement !téléphonique/publicitaire
cyberharcèlement
maltraitance
inceste
attouchements
racket
pédophile
pédocriminel
prostitution
femmes battre
traite
secte
excision
le 3919
le 3018
le 119
"""
