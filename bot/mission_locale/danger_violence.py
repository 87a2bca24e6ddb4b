"""The signs that someone suffers or fears blows and threats, at home or outside."""

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
qui/et/puis/commence_à/recommence_à/continue_à/finir_par/arrive_et me/m/nous (m) (a/ont) {hits} !{denied} - {fooling}
<je/j/tu/vous/personne/ça/ca/me/de/à/a/te/peux/pouvez/faut/qui me/m (a/ont) frapper/battre/gifler/tabasser/cogner/
étrangler/violer/poignarder/maltraiter/séquestrer !{denied}/que/comme/comment/l_esprit - {fooling}
ça va me {hits} - {fooling}/soleil/vent
me {hits} dessus
fait/faire/suis/été/est braquer
m/nous a/ont braquer !sur_le
suis/été/fait/m_ont/m_a kidnappé/kidnappée/kidnapper
veut/veulent pas me/nous rendre mon/mes/nos passeport/papiers
me cogne/cogner la tête
m/me/nous a/ont/est .. et (m) (a/ont) {hits} !{denied}
{close}/{he} .. me/m (a/ont/va/vais/vont/veut/veux/avait) {hits_slang} !{denied}
{close}/{he} .. ma {hits_slang}
me/m/nous (suis/sommes) fait {hits} !de/un/une/dans/10/le_coup
{other}/{child}/{kin}/fille/gars/mec/meuf/voisine/élève/quelqu_un/elle/il .. se/s (est) fait {hits} !de/un/une/dans/
10/le_coup
se faire {hits} .. par/chez
me/m/s/se (suis/est) fait planter !par/au/en/à/mon
fait {hits_slang} par .. {close}/{stranger}/{boss}
fait {hits_slang} (la/à/chez) (gueule/maison/moi) à_la_maison/chez_moi/dans_la_rue/par_des
{close}/{friend}/{child} ... est/être/été/sont {hits} !au/aux/à
suis/été/être/étais/sommes frapper/agresser/violer/maltraiter/tabasser/harceler/racketter/séquestrer/étrangler/cogner/
gifler !par_mes/par_la_banque
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
bleus partout/au/aux/sur - {accident}
plein/des de/les bleus
a des bleus - {accident}
cacher/cache les/mes/ses coup/bleus
levé/lève/lever la main !pour - cours/classe/parler/question/voter/élève/prof
<suis/est/être cassé/casse/cassait le/la/un/une/mon nez/bras/bouche/mâchoire/côte/dent !en/au/à - {accident}
m/me/l/la (a/ont) poussé/poussée/pousser/pousse/projeté/projetée/plaqué/plaquée contre/dans le/les/un mur/escaliers
poussé/poussée/plaquée/plaqué contre/dans les/le/un mur/escaliers
tiré/tire/tirer/traîné/traînée/attrape/attrapée/attrapé par les cheveux
m/me/nous (a/ont) .. jeter/lancé/balancé .. dessus/sur_moi/à_la_figure/au_visage
m/me/l/nous (a/ont) brûler avec/la/le !le_rouge
m/me/nous (a/ont) craché dessus
me/m crache dessus
{stranger}/{he}/quatre/trois/plusieurs .. (me/m/nous) sont tombés dessus
me/m/nous sont/ont tombés/sauté dessus - démarcheurs/vendre/forfait
frapper mais .. arriver/va_arriver
violence s il
vrille .. bu/couteau/frapper
{boss}/{grown_up} .. me/m/nous (a/ont) mettre/mette/donner/donne/donné/file/foutre/colle (une/des/un/de/
les) {slap} !de_main/de_pouce/de_fil/de_tel/d_œil/de_boost
lèvre/arcade fendu/fendue/éclatée/ouverte + dire/il/elle/lui/mari/copain/père/mère/frère - {sport}
couvert/couverte d/de hématomes/bleus/ecchymoses/coup
tient/tenait/tire/tirer/traîne/traîné .. par les cheveux
brise/briser/brisent/péter/pète/pètent les/mes/ses jambes/genoux/bras/doigts/dents !au/en - {accident}
m/me/nous/lui/l a/ont cassé/péter/pété/pète/brisé/fracturé le/la/un/une/mon/deux/trois/l/les nez/bras/bouche/mâchoire/
côte/côtes/dent/dents/poignet/doigt/doigts/jambe/jambes/tympan/bassin - {sport}/ballon
cassé le/la/mon/ma .. et le/la nez/bras/dent/mâchoire
sort/sortir/sorti/prend/prends/reste la/sa ceinture
sinon c_est/c (les/la/le) coup/ceinture/claque/claques/bâton/poings
visage/œil/lèvre .. gonflé/gonflée/tuméfié/tuméfiée + il/elle/lui/mari/père/copain - dent/dents/allergie/piqûre/
abeille
{them}/femme/madame/monsieur .. brûler/couper/tordre/tordu/écrase ma/mes/mon main/mains/bras/doigt/doigts/pied/pieds/
dos/cheveux - {accident}
{partner}/{kin} la/le/les {hits_slang} !{denied}
brûlures de cigarette/clope/clopes
tord/tordu/tordent le/les/mon poignet/bras/doigts
tête dans les/la toilettes/cuvette/chiottes
avec les/ses poings - boxe/{sport}
habitué/habituée aux claques/claque/coup/gifles
mes hématomes
une/la claque .. chez moi
m a planter une/un/son fourchette/couteau/stylo/ciseaux/compas
tire/tirer cheveux
m/me/nous/l/lui (a/ont) ébouillanter/ébouillanté/ébouillantée
roué/rouée/rouer de coup
éclater/cassé/casse/péter/pété/lancé .. contre/sur ma tête/figure
"""

HOME = """
{close}/conjoint/{he} .. est/devient/était/devenu/être/sont violent !ce/cet/le/la/comme/pour/les/en_amour/ton/ta/
votre/tes - ton/ta/votre/réponse/question/{fooling}/contrôle_parental
homme/mari/mec/copain/père/conjoint/frère/ex/compagnon violent
violent avec/envers moi/elle/nous/ma/sa
victime/subis/subir/subi/subit/vis/vivre (de/d/des/une/un/les) violences/violent/maltraitance/viol/viols/harcèlement/
abus/agression/inceste/attouchements/chantage/racket
chez/à moi/la/nous .. enfer/guerre .. coup/casse/père/taper/frapper
maison .. enfer .. coup/taper/frapper/peur
{close}/{he} .. casse tout .. énerve/nous/maison/chez/peur
{close}/{he} .. (m) m insulter .. jours/chez/arrêt/menacer/frapper
{close}/{he} .. me rabaisse/humilie/hurler/rabaisser
{close}/{he} .. (me/nous) me/m/nous/lui fait/font (du/de) mal !au/aux/à/rire
ils/il/elle/quelqu_un (qui) me/m/nous fait (du) mal !au/aux/à
peur de/d mon/ma/mes/un/son/sa {close} !de_stage - {report_card}/{fooling}/réaction
j ai peur de lui/elle/eux
peur de lui !dire/parler/demander/annoncer/envoyer/montrer
peur de/d rentrer (à) chez/la (moi/lui/elle) (la/ce/le) !en/tard/seul - {report_card}/fac/classe/bâtiment/locaux
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
suis/est/sommes/es/vie/sont/mis/mettre/sens/soit (est/en) en danger !d/de - planète/année/emploi/contrat/place/espèce/
biodiversité/avenir/entreprise/mineurs/enfance/métier
en danger chez/à_la
a/ont fait/fait des choses que/depuis/quand/sales/la_nuit
me/m/nous/lui/leur fait (faire/fait) des choses/trucs !drôles/cool/bien/sympa - patron/contrat/tuteur/stage/prof/
formation/entreprise/intéressant
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
<je/de/pour/à/vais/suis m/me/nous/l/la (a/ont) enfermer !dehors
suis/est/sommes/être enfermer (à/chez/dans) (chez/la/une) eux/lui/cave/clé
suis/est/sommes/être/restais enfermer + sortir/sors/clé/mari/aidez/patronne/téléphone/jamais/heures - {paperwork}/
réviser/covid/console/télétravail/malade/jouer/série
leur bonne
me/la/m laisse/laissent pas/plus/jamais (pas) sortir/partir/voir/rentrer_en_contact/quitter !du_cours/
en_récré - soirée/boîte/week_end/samedi/page/site/appli/formulaire/permission/punie/punition/{report_card}
la laisse plus sortir/voir/parler/partir/travailler
m/me/l interdit/interdisent/empêche/empêchent de sortir/travailler/voir/parler/partir/venir/quitter/bosser - blessure/
visa/titre/dos/récépissé/loi/contrat/planning/horaires/maladie/handicap/bébé/permis/trajet/garde/grève/rer/bus/train/
neige/stage/travail/tard/employeurs
pas/jamais le droit de sortir/téléphoner/voir/parler - lycée/cours/cantine/internat/règlement/bracelet/stage/pause/
entreprise/examen/notes/dossier
{close}/{he} .. surveille/fouille/lit/contrôle (tous/tout) mon/mes/ma/tout téléphone/tel/messages/mouvements/
vêtements/sorties/argent !efface - contrôle_parental/devoirs/{report_card}
{partner}/{he} .. contrôle tout
{partner}/{he}/ex .. me suit/suivent/traque/espionne/géolocalise/piste !sur_insta - {minders}
ex .. revient/débarque/vient/viens/rôde/passe/sonne/attendre/devant .. chez_moi/mon_travail/mon_boulot/mon_taf/
ma_mère - affaires/garde/récupérer
ex .. me retrouver/lâche/laisse (pas) tranquille
ex .. sort/sorti/sortir de prison - aide/formation/inscrire/droit
droit de m approcher
en bas de chez moi .. cherchent/cherche/peur/menacer/attend/attendent
plainte .. {he}/{close} .. revient .. chez moi
soigner/guérir .. homosexualité
gay/lesbienne/homo/trans/bi .. {hits}/égorger/tuer/menacer
découvert/appris/apprend/savent .. gay/lesbienne/homo/copain .. {hits}/tuer/menacer/égorger/enfermer/séquestrer
enfuir/fuir/sauvée/sauvé/échapper/échappée de/d/à/mon (chez/un) (à/mon) (mon/ma/mes) homme_violent/mon_mari/mari/
mon_père/mon_copain/mon_ex/mon_conjoint/ma_famille !pour_vivre_avec
fuir mon/ma/mes {close}
enfuir/fuir/fuguer/sauvée/sauvé/partir .. parce/car/à_cause .. {hits}
fuguer .. violent/frapper/taper/battre
suis/me enfuir !de_cours
me cacher de mon/lui/ma/mes - fumer/clope/anniversaire/surprise
numéro pour les femmes
plainte contre mon/ma/mes/lui {close}
plainte contre lui
plainte pour/contre viol/coup/violences/harcèlement/agression/menaces/attouchements
police .. continue .. harceler
{close} .. me/lui/nous fait peur - volant/conduite/{report_card}/{fooling}/film
s énerve/énervait sur moi/nous/ma_mère/elle/mon_frère/ma_sœur
sous clé/clef/clés - réserve/argent/caisse
sans (jamais) (me/la/les) laisser sortir
{he}/{partner}/ex/{kin} .. rôde/rôder + moi/mon/ma/chez/porte/sors
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
il/elle/{partner}/frère/père/ils/types/mecs/gars .. (qu/que) (il/ils) va/vais/veut/veux/veulent/vont/allait/
allaient (me/nous/la/l/le/m) me/nous/la/le/m tuer/buter/égorger/planter/retrouver_et/défoncer/frapper/poignarder/
massacrer/crever/taper/fumer/soulever !{deadpan} - {report_card}/{fooling}
juré (de/qu) (il) (vais) me/nous/la tuer/retrouver/défoncer/buter
vont/va/vais/allaient/allait le/la/me/nous planter/égorger/défoncer/fumer !au/aux/à/dans - {report_card}/{fooling}
parents vont me tuer .. violent/vraiment/gay/enceinte/peur
enceinte/gay .. parents vont me tuer
il/ils/elle/ex me retrouvera/retrouve/retrouveront - rdv/gare/midi/métro/soir/dossier
sais où tu habites/habite
sais/ont/connaît (mon/où) adresse/j_habite .. venir/viennent/menacer/peur
{he}/ex m attend/attendent ... (j) (ai) peur
{stranger}/ils .. m attendent ... sortie/bas/défoncer/frapper - parents/potes/amis/cadeau/surprise/rentrer/
anniversaire
{he}/{stranger} me cherchent
mettre le feu à/a ma/mon/notre .. peur/porte/boîte/maison
racketter
prend/prennent/prendre/pris mon/notre argent/téléphone .. {hits}/menacer/sinon/force
vont/va/vais me/nous retrouver + dette/menacer/peur/tuer/planque/cache/argent
dette .. retrouver/menacer/frapper/buter/taper/peur
doit/dois de/l argent .. menacer/planter/dangereux/tuer/frapper
bizuté/bizutée/bizutage
sort/sortir/sors plus de chez .. menacer/bande/peur/harceler
<banque/cpf/orange/sfr/vendeurs/opérateur/vous/tu/arrêter_de/arrête_de me/m/nous/l (a/ont) harceler - appels/mails/
pubs/sms/relances/cpf
{other}/élèves/groupe/classe/ils/mecs .. harceler
suis/fait/se/est/été harceler
{them} .. tuer ma/mon/mes/sa/notre {kin}/{child}/famille !et
sinon il/ils/elle me/nous/la tuer - {fooling}
planter mon/ma {kin}/copain !un_lapin/au
mon mac me/m lâche/frapper/taper/prend/oblige/obliger/menacer/force/forcer
{them}/argent .. dit qu il/ils/elle me planter/tuer/buter/égorger/brûler/crever - {report_card}/{fooling}
apprend/apprennent/découvre .. me (fait) {hits_slang}/tuer - {report_card}/{fooling}
"""

VIOLENCE = HITTING + HOME + THREATS

# Bare names of it: nothing when denied, or when the talk is of studies, of a trade or of a film.
VIOLENCE_NAMED = """
agresseur
agresseurs
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
<les/des/aux/ces femmes battre
secte
excision
le 3919
le 3018
le 119
"""
