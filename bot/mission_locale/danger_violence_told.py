"""Violence told without its plain words: what hands, words and looks do, the marks, the fear they leave."""

BLOWS = """
{someone} .. me/m/nous (a/ont/avait/va/vais/veut) {blow} !cv/mon_cv/ma/mes/mon/deux/les_fautes/sur/le/droit/
dans_les_yeux - {no_blow}
{someone} .. (a/ont) {hits}/battre/frapper/taper/cogner/toucher moi/nous - {no_blow}
{someone} (il/elle) .. me/m/nous (a/ont) pousser/poussée/bousculer (dans/contre/par/du/sur/hier/fort) dans/contre/
par_terre/du/hier/fort/$ - {no_blow}
me/m/nous/la (a/ont) pousser/poussée .. escalier/escaliers/mur/sol/terre - {no_blow}
{someone} .. serre/serré/serrait/serrer .. cou/gorge/bras/poignets - ceinture_de_sécurité/{no_blow}
serre/serré/serrer (mon/le/ma/la) cou/gorge
tire/tiré/tirer/traîné/traîne/traîner .. (par) les cheveux
fait traîner/tirer par
{someone} .. casse/cassé/cassait (mon/le/la/les/un/une/deux/mes) bras/nez/dent/dents/côte/côtes/poignet/mâchoire/
doigt/doigts/jambe/jambes/bouche/tympan - {no_blow}
me/m/nous/lui casse/cassent/casser/cassé les/mes/ses jambes/bras/dents/doigts/os !au/en - {no_blow}
a cassé .. sur la/ma tête/figure
assiette/assiettes/verre/chaise/{thing} .. dans/à/sur la/ma figure/gueule - {no_blow}
lance/lancé/balance/balancé/jeter .. (assiette/chaise/verre/bouteille/objets/casserole/couteau) dessus/sur_moi/
au_visage/à_la_tête/sur_nous
{someone} .. donne/donné/mettre/mis/file/filer/mette/foutre/colle/envoie (moi/nous/me/lui) (des/un/une/de/les) coup/
{slap}/patates/poings !de_main/de_fil/de_pouce/d_œil/de_tel/de_boost/main/de_cœur/de_vieux - {no_blow}
coups/coup de {thing} !de_fil/de_tel/de_théâtre - {no_blow}
à coup de {thing} !d_oreiller
{someone} .. (à) coup de {thing}
prend/prends/prenait/pris/prendre .. (des/un/une/les) coup/raclée/rouste/dérouillée/branlée/volée/tannée chaque/tous/
du/de_son/de_mon/à_la_maison/depuis/sinon/$/quand/si - {no_blow}
sinon .. (je) prends/prend/mange/prendre (une/des/la) raclée/rouste/coup/claque/ceinture
reçois/recevoir/reçu/prends/mange (la/le/des/les) ceinture/coup/poings/claque/gifles
ceinture/coups/coup/gifles/claque/claques/poings/crachats/raclées + chez_moi/tous_les_soirs/chaque_soir/à_la_maison/
tous_les_jours/chaque_jour - {no_blow}/sécurité
poings + insultes/crachats/claque/coup - {no_blow}
roué/rouée/rouer de coup
suis/étais/être/est battre !par_la_grammaire/d_avance/à/au/contre/pour/avec - {no_blow}/me_suis_battre/m_étais_battre
femme/fille/sœur/mère/amie/copine/voisine .. (est) battre par
la/les/l battre !{no_blow}
qui la/le/les/l battre
{someone} .. la/le battre !record/à/au - {no_blow}/froid
m/nous a/ont attaqué/attaquée/agresser - {no_blow}/chien
attaqué/attaquée .. hier/parking/rer/bus/rue/couteau/métro - {no_blow}/cv
suis/fait agresser .. rer/bus/train/rue/hier/matin/couteau/gare/métro/nuit - {no_blow}/lumière/prix
^ agresser .. rer/bus/rue/métro/train/gare/cité
à tour de rôle
passé/passée/passage à tabac
tombés/tombé dessus + coup/gare/sac/téléphone/visage/sang/hier
saigne/sang .. (c_est) mon mari/copain/père/frère/mec/ex
saigne/en_sang/plein_de_sang + il/mari/père/copain/frère/mec/ex - {no_blow}/règles/cuisine/nez_quand/gencives
secouer/secoue/secoué le/un/son/mon/ma/la bébé/petit/fille/fils/petite
frapper/taper/cogner/punit/punir/enfermer .. cave/placard/balcon - {no_blow}/travail/stage/cv/formation/poste/métier
punit/punir/puni .. (dans/à/sur) cave/placard/coup/genoux/balcon
{at_home} .. lève/levé/lever (la/sa) main !pour/en
{at_home} .. {hits}/battre !{not_a_victim}/contre/à/au/pour/dans/sur/quoi/un/une/votre/le/l/mon/ton/son/mieux + sœur/
mère/bébé/enfant/petit/petite/maman/nous - {no_blow}
crie/hurle/hurler/crier/dispute/cris/coup/pleurer + voisin/voisine/voisins/étage/mur/cloison/dessus/dessous/
à_côté + elle/femme/enfants/mari/bébé/coup/frapper/gamin - {no_blow}/musique/travaux
voisin/voisine/voisins .. (entend/entends) coup/hurler/frapper/crier + nuit/enfants/mari/femme/soir - {no_blow}/fête/
travaux
tué/tuer/égorgé/noyé .. (mon/ma/mes) chat/chien/lapin/animal + il/elle/père/ex/copain/mari - voiture/vétérinaire
c_est moi qui prends/mange/prend !le/la/les/des/un/une/rdv
m/me (a) caressé/caresser/caresse .. {flesh}/{body_part}
peux_plus/marre/fatiguée/fatigué/stop (de/des) (recevoir) coup !de/durs/bas
cassé .. sur le/la/ma/mon dos/tête - {no_blow}
me/m affame/affamer/affamé
me fait dormir dans/par_terre/dehors/sur_le_sol
bande/groupe/gang/types/mecs/ils me/nous cherche/cherchent - {no_blow}/stage
mon mac + argent/clients/hommes/frapper/prend/prendre
veut/veux/exige/demande que je coucher avec
"""

MARKS = """
{mark} + {by_them} + fait/cache/cacher/menti/frapper/manches/coup/montrer/corps/cause/c_est/partout/chaque/tombée/
porte - {no_blow}/lunettes_de/opération/dentiste
{face} + {by_them} + déboîté/déboîtée/cassé/casse/fendu/fendue/gonflé/gonflée/éclaté/éclatée/saigne/bleu/
coup - {no_blow}/dentiste/opération
bleus/bleu/œil/marques/traces/hématomes + cacher/cache/menti/teint/manches/loupée/maquillage/corrigée/encore/partout/
col_roulé - {no_blow}/carte/ciel/couleur
bleus/hématomes/marques/traces .. (sur/au) .. cou/corps/bras/visage/cuisses/dos/partout - {no_blow}/dermato/cicatrice
loupée/raté cette fois
œil au beurre - {no_blow}
visage/œil bleu/gonflé/fermé/noir + son/mari/fiancé/copain/fait/père/hurler - {no_blow}/piqûre/bleus
trous dans les cheveux + frère/père/mère/mari/copain/patates
tombée/tombé dans les escaliers + mari/crois_pas/copain/sais_que
fond de teint + bras/cou/coup/bleus/pourquoi/marques/cacher
sur les/mes bleus - jean/pantalon
son/sa mec/mari/copain/père + porte/tombée/chute/escalier/plâtre + sûr/sais/croit/crois/dit/raconte - {no_blow}
ça cogner + si/quand/rentre/père/mari/sors - soleil/chaud/voisin/travaux/tête/moteur/{no_blow}
corriger/corrige .. au/à/avec {thing} - copie/cv
main .. part (plus) vite/toute_seule/facilement + père/mari/copain/mère/traces
compte/compter les claque/coup/gifles
je parle/parler des/de gifles/coup/bleus - {sport}
s excuse + bleus/coup/frapper/fleurs/gifle - {no_blow}
"""

THREATENED = """
{someone} .. dit/disent/jure/juré/promis/menace/menacer/écrit .. va/vais/vont/allait me/m/nous/la/
l {hurt} - {no_blow}/{deadpan}
{someone} .. va/vais/vont me/nous/la/le/te finir/tuer/buter/égorger/planter/défigurer/vitrioler/casser/brûler/noyer/
retrouver + {fear}/sérieux/plaisante_pas/ce_soir/déjà - {no_blow}/{deadpan}
il/elle/mari/père/mec/copain/ex/frère .. va/vais finir par me/le/la/nous/les tuer
un jour il/elle/ils va/vais/vont me/te/la/nous tuer !la/le
je te/t égorger/tuer/plante/planter/finir/crever/buter/brûler + menacer/message/père/frère/ex/mot/vocal/dit - robot/
bot/{no_blow}
je te rate/raterai/louperai pas + dit/mot/ex/message/prochaine/il/prévenue
t ai prévenue + ex/mot/message/prochaine
tu vas/va voir + peur/rentrer/ce_soir/arriver - {no_blow}
il/elle/ils (me) finit/finir/tue/tuer/bute/plante/égorge/démonte/défonce/démonter/défoncer si/quand/s
sinon il/elle/ils (va/vont) (me/nous/le/la/l) {hits}/tuer/buter/défoncer/éclater/démonter/finir/casse/balance/
massacrer/égorger - {no_blow}/{deadpan}
si je {refuse} .. il/elle/ils/on .. {hurt}/menacer/dénonce/appelle/cassent/casse/balance/publie/montre - {no_blow}/
{deadpan}
si on/elle/tu {refuse} .. il/elle/ils .. {hurt}/menacer - {no_blow}/{deadpan}
s il/elle/ils (me/m/l/le) lit/apprend/sait/trouve/voit/revoit/découvre/retrouve .. mort/tuer/frapper - {no_blow}/
{deadpan}/notes
{someone} .. juré/jure/menace/menacer/promis de/d .. me/m/nous/la/l {hurt} - {no_blow}
{someone} .. menacer (de) {hurt} moi/nous
{someone} .. menacer mon/ma/mes/notre/nos {kin}/{child}/famille/enfants
recommence/continue .. à menacer !de_pleuvoir
menacer avec (un/une/le/des/son) {weapon} - {no_blow}
menacer de mort
menaces + ex/prison/procès/snap/insta/messages/téléphone/peur/plainte - pluie/radiation/{no_blow}
acide (sur) moi/visage
{weapon} + derrière_la_porte/gorge/tempe/attaqué/menacer/sorti/groupe_qui/m_attendre/attendre/il_a_un/poursuivi/
poursuit - {no_blow}/suisse/cuisine/poignets/veines
il a un/une couteau/arme/fusil/flingue - {no_blow}
{someone} .. {weapon} (à/sur/contre/sous) (la/ma) main/gorge/moi/ventre/tempe !suisse - {no_blow}/cuisine
trois/quatre/deux/cinq/plusieurs .. avec (un/des) couteau/couteaux/battes/armes/barre
lâche le/son/les chien/chiens sur
faire/fait/fais mal à/a ma/mon/mes/nos/sa famille/mère/sœur/frère/enfants/fille/bébé/parents - {no_blow}
{someone} .. s (en) en prend/prendre/prennent/pris à moi/ma/mon/mes/nous/petit
honneur .. (de) (la/ma/notre) famille + tuer/frère/père/frapper/laver/copain/revoit/fille/menacer
laver l honneur
on la/le/les tuer
personne .. me retrouvera/retrouverait/retrouve + dit/il/menace/forêt/emmener
emmène/emmener .. forêt + dit/retrouvera/menace/peur
{someone} .. me/nous suivre/suit/suivent/suivait/traque/épie/guette/piste/espionne + peur/partout/gare/école/travail/
bus/voiture/flippe/maison - insta/éduc/conseillère/assistante/psy
me suit/suivre partout
ex/il/ils/mari/mec .. me/nous cherche/cherchent .. frères/famille/voiture/partout/cousins
nous cherche/cherchent + bébé/partie/fuir/cachée/peur/frères
ex/mari/copain/mec/homme + tourne_autour/rôde/planque/sonne_chez/devant_chez/devant_mon/en_bas_de_chez/devant_l_école/
devant_le_foyer/retrouvé/retrouver_chez + je/moi/me/mon - {no_blow}/garde_partagée
tourne autour (de) moi/chez/immeuble/maison - {no_blow}
il tourne autour
ex + attendre/retrouvé/changé_d_appart/changé_de/adresse/harceler/harcèle/sait_où/double_des_clés/entré/rentré/
oreiller/messages/menaces/peur/trouver/insulte + me/m/mon/je/moi - {no_blow}/anniversaire/garde_des/cv/permis/
alternance/patron/divorce/tribunal/juge/avocat/coordonnées/compte
changer/change/cacher/cache .. adresse/numéro + mon_ex/mari/me_trouver/me_retrouve/harceler - déménage/{no_blow}
m/nous attendre/attend/attendait/attendent .. (à/en/devant/dans) sortie/bas/couloir/foyer/école/hall/porte/collège/
lycée/soir + peur/battes/bande/groupe/défoncer/démonter/ex/frapper/taper/couteau/flippe/ose/chaque_soir/
menacer - {no_blow}/conseillère
groupe/bande/gang/mecs + attendre .. sortie/bas + ose/peur/battes/cours/défoncer - {no_blow}
attendre (en_bas/dehors/devant) pour me/nous {hurt} - {no_blow}
traceur/mouchard/airtag/logiciel_espion/gps_caché + il/ex/mari/téléphone/portable/voiture/copain/sac - vélo/{no_blow}
il sait que je (vous/te) écris/parle
{they}/mari/mec/copain/père .. douche/à_côté/derrière_la_porte/cuisine/chambre_à_côté/autre_chambre + peur/vite/
recommence/frapper/cogner/parler/couteau/menace/entendre/aidez/parte - {no_blow}/travail/stage/cv/formation/poste/
métier
peux pas parler fort + il/elle/battre/frapper/à_côté/mari
quand il dort/sort/part/travaille + aidez/frapper/peur/partir/fuir/cogner/sinon
quand il est (pas) là/au/parti + sinon/frapper/peur/démonte/démonter/fuir
va/vais recommencer à (me) {hits}/boire/menacer/cogner
sens que ça (va) repart/recommence/repartir + main/frapper/peur/pas/avant - {no_blow}
surveille ses pas
pas dans le couloir + peur/main/cache/surveille
appeler/appelez/appelle .. (à/chez) maison/moi/parents + sinon + raclée/frapper/taper/tuer/coup/battre/colère
peur/flippe/terrorisé/terrorisée .. de/du (mon/ma/mes/le) {by_them} - chien/dire/{no_blow}/déçu/annoncer/futur
peur de/d (le/lui) croiser/recroiser + ex/agresseur/violeur/mari/frappé/il
peur de ressortir/sortir + attaqué/couteau/agresser/menacer/garçons/bande/ils/ex/frapper
faut que (je) parte/parle d_ici/vite + il/frapper/douche/peur - {no_blow}
entends .. clé/clés/pas + cache/peur/tremble - {no_blow}
dépouillé/dépouillée/dépouiller + couteau/gare/bande/agresseur/groupe/rer
sous la contrainte/menace d
poursuivent/poursuit/recherchent + dette/jambes/peur/tuer/menacer - {public}
mari/mec/ex/copain .. me cherche + calme/peur/porte/ferme/salle
mis un/une appli/caméra/traceur + tel/téléphone/entrée/maison/chez - {no_blow}
accélère/accéléré + ex/traverse/mari
"""

AT_HOME = """
me/nous/on se/nous/me cache/cachons/cacher/planque/enferme/réfugie .. (dans/sous/chez) placard/toilettes/
salle_de_bain/lit/armoire/copine/balcon/chambre/cave/voisine + il/père/mari/peur/boire/boit/bu/crie/frapper/beau/ex/
casse/mère/frère - {no_blow}/cache_cache
il/père/mari/copain/frère/beau .. bu/boit/bourré/alcool/saoul + casse/fou/frapper/taper/cogner/peur/cache/crie/hurler/
violent/insulter - {no_blow}/soirée
casse tout + boit/bu/fou/peur/cache/petite/frère/mari/père/coup/crie/{they} - {no_blow}/ordi
commode/chaise/armoire/meuble/lit .. (devant/contre/derrière) (la/ma) porte + chambre/soir/nuit/rentre/père/frère/
il - {no_blow}/ménage
marche sur des œufs + maison/chez/père/mère/mari/copain/coup/figure
bruit de travers
{at_home} .. me/m rabaisse/humilie/traite/traiter/insulter/menacer/crie .. (tous/chaque/sans/depuis/dessus) {fear}/
frapper/menacer/tous_les_jours/chaque_jour/pute/sortir
{partner}/mari/il/conjoint/belle_mère/famille .. empêche/interdit/empêcher/laisse_pas (de/la/le/l/me/nous) (de) (nous/
me/la) sortir/voir/parler/téléphoner/travailler/appeler + me/m/battre/marques/peur/fille/frapper/jamais/contrôle/tape/
clé/téléphone - {no_blow}/dormir/permis/tard/employeurs
contrôle/fouille/surveille .. téléphone/tel/messages/portable/fréquentations/vêtements/tenues/repas + gifler/jaloux/
sortir/frapper/papiers/menace/tout/insulte - contrôle_parental
me/le défendre contre (ma/mon) (propre) mère/père/mari/frère
mange/manger (une/qu) fois par jour + enfermer/patronne/maison/mari/donne/elle
enfermer + patronne/mari/belle_mère/patron/oncle/dame/tante/homme/père/famille/il/elle + me/m/clé/maison/quand/sortir/
fois/nous - {no_blow}/dehors/clés_à_l_intérieur/s_est_enfermer/révise
esclave + {someone}/ménage/garde/gardent/téléphone/maison/famille - cv/mode/histoire/exposé/{no_blow}/film
suis partie/parti .. (avec) (mon/mes/ma) bébé/enfants/fille/fils + il/cherche/frapper/peur/mari/cachée/coup - vacances
fuir/échapper/sauver/protéger/sortir_de_là + {at_home} + frapper/battre/coup/cheveux/taper/violent/mariage
père/mari/{they} .. arrive/rentre/monte (il/elle) (est) énervé/furieux/bourré/saoul
à l aide .. (mon/ma) {at_home} + énervé/arrive/porte/frapper/fou
aidez/aide/secours/vite + mari/conjoint/beau_père/père/copain + saigne/coup/frapper/enfermer/couteau/battre/crie/
énervé/fou
"""

VIOLENCE_TOLD = BLOWS + MARKS + THREATENED + AT_HOME
