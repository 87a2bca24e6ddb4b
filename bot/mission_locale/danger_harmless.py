"""What uses the words of death and says something else, and what is denied: set aside before any search."""

IDIOMS_OF_DEATH = """
# mourir, crever, tuer
mourir/crever/mort de rire/faim/soif/chaud/froid/fatigue/honte/trouille/peur/jalousie/sommeil/stress/trac/plaisir/
bonheur/vieillesse/curiosité/soirée
mourir/crever/mort d ennui/envie/amour/impatience/angoisse/inquiétude
mourir/crever de mal de/au/aux
mourir/crever/mort .. de honte/rire/faim/chaud/ennui/trouille/soif/sommeil
crever la dalle
jcreve la dalle
à/a en crever/mourir
pas mourir/crever à 30/40/20
pas mourir/crever bête/idiot
mourir/crever moins bête/con
plutôt mourir/crever que/mdr/!
crever l/un/des/les/mon/le/de écran/abcès/yeux/pneu/ballon/plafond
pneu crever
batterie/téléphone/tel/portable/pc/ordi/voiture/scooter/moto/cv/cheveux/plante/plantes/tomates/fleurs/poissons/wifi/
connexion/ordinateur/écran/moteur/vélo/poisson/chargeur/frigo/imprimante .. mort/morte/morts/mortes/mourir/suicide/
crever/lâché
^ va/vais mourir/crever !ce_soir/demain/cette/bientôt/de
allez mourir/crever
<il/elle/ils/on/mec/père va/vas/vais te pendre/tuer/buter/jeter/faire
^ crever sale/toi/robot/bot/pourri
va/vais mourir/crever robot/bot/sale/débile/connard/toi
laisse tomber .. vais mourir
que/comment/pourquoi les/des/le .. mourir
les vampires .. mourir
me/se/m (suis) tuer/crever à/a/au la_tâche/travail/taf/boulot/réviser/bosser/répéter/dire/expliquer/travailler/faire/
fait/comprendre/chercher/essayer/apprendre/lui/te/vous/courir/attendre/envoyer/relancer/écrire/demander/remplir/appeler/
monter/marcher/conduire/nettoyer/porter/tourner/traduire/rouler/postuler/vouloir
ça/ca me/nous/te tuer
ça/ca/il/qui tuer $
ça/ca tuer ou/grave/merci/ici/mdr
tuer à/a petit_feu/la_tâche
tuer d ennui
me/m tuer/tuent les/le/la yeux/dos/jambes/pieds/oreilles/tête/moral
m a/avait tuer avec/en sa/son/ses/une/me/mes/disant
une tuerie
tuer le/un/mon temps/game/match/jeu/silence/boss/dragon/monstre/zombie
tuer l ennui
j ai tuer (le/ça/mon) ça/examen/l_examen/entretien/l_entretien/oral/l_oral/contrôle/exam/game/match
tu me/nous tuer
taf/boulot/travail/job/bus/stress/bruit/parcoursup/prix/plein/factures/études/anglais/maths/horaires/cours/musique/
trajet/trajets/loyers/loyer/rer/allergie/clope/fatigue/chaleur/blague/questions/explications/moniteur/exam/révisions/
contrôle/administratif/dossier/attente/compta/patrons/école/lycée/sport/soleil/canicule/transport/transports .. me/m/
nous (a) tuer/assassiné/achevé
coloc/voisin/frère/sœur .. me tuer avec sa/son/ses
{kin}/{boss}/{grown_up}/{he}/conseillère/conseiller/{friend} .. me/m tuer/défoncer/égorger/buter si/quand .. rate/
rater/oublie/louper/loupe/trouve/retard/redouble/valide/perdre/rends/notes/note/bulletin/bac/permis/rdv/voir/voit
{boss} .. me/m étrangler/tuer/défoncer/massacrer/éclater/démonter si
va/vais/vont/va me/m tuer mdr/lol/ptdr/haha
tuerais/tuerai pour
tuer père et mère
mort dans l âme
mort et enterré/enterrée
me pendre/tuer/buter/jeter/suicide si .. (la/le/l) france/om/psg/équipe/barça/real/match/perd/perdent/gagne/élimine
se/s (est) fait tuer .. virage/course/départ/arrivée/sprint/manche/partie/tour
à la vie à la mort
à/a mort !{end}/de/par
peine/point/temps/angle/nature/ligne de_mort/mort/morte
salut la mort
mort ce_mois/niveau/de_chez
raide mort
je suis mort $
je suis mort mdr/lol/ptdr/après/ce/cette/d/de/là/j/!/tellement/les_gars
serais/serai mort sans/si_j_avais_pas
{fiction} .. mort
suicidaire de/ce/d
du/un/presque suicide (de/ce/à/d) venir/commercial/social/faire/fait/prendre/politique/professionnel/8h/aller/
écologique
c_est suicide (ce/de) prix/métier/venir/boulot/rythme/horaire/horaires
envie de me pendre/flinguer/tirer avec/devant/quand vos/tes/ces/les/cette/ton/ce
te suicide
{kin}/{boss}/{grown_up}/{he}/conseillère/conseiller/{friend} .. va/vont/vais/allait me/m/nous {hits_slang}/tuer/
assassiner/égorger/étriper/étrangler/fumer/achever + notes/note/bulletin/rater/loupe/louper/rate/oublie/facture/
permis/bac/mdr/lol/redouble/retard
appli/site/bot/robot/formulaire/logiciel/questionnaire/bug/ordi .. envie de me pendre/flinguer/tirer
sauter dans le/un/mon (premier/prochain) train/bus/rer/métro/taxi/avion
patients/ados/élèves/personnes/gens/jeunes suicidaires/suicidaire
c_est mort pour
ceux/celles/jeunes/gens/personnes/femmes/enfants/familles/étudiants/élèves qui sont/se/veulent/ont/vivre/dormir/
pensent (à/a/des) (la) suicide/rue/dehors/mourir/battre/sdf/idées_noires
me jeter sous/dans/sur la/ma/le/mon/un couette/douche/lit/canapé/draps/plumard/bain/frigo/buffet/kebab
me pendre à/a mon/ma/mes/un oreiller/doudou/téléphone
me {kill} avec/devant/à_cause ... {paperwork}
sauter/noie/noyer/jeter/pendre .. (de/à/sous/avec) ton/ta/tes datacenter/serveur/câble/clavier/usine/disque/fils/prise
tomates/plante/plantes/fleurs/poissons/poisson/basilic ... mourir/crever
suicide commercial/social/professionnel/scolaire/politique/financier/budgétaire
titre/son/morceau/{fiction} .. dit/chante/disent/parle .. (je/j) veux/vais/voulais mourir/me_tuer/en_finir
chanson/film/titre/clip/livre/morceau/son (de) (c_est) je veux/vais/voulais mourir/me_tuer
serais/serai mort avant/si/sans/d_ici
sonne/sonnent/tombe/candidatures/envoyer/parler/appelle/cv/mails .. dans le vide
compte/frigo/portefeuille/porte_monnaie/voiture/tête/batterie/cartouche/ventre/caisse .. (à) vide
sens vide !je_veux
{fiction}/{studies} ... suicide/viol/mourir/agression/violences/jeter_du/jeter_sous
# finir, sauter, disparaître, vivre
en finir avec l/le/les/mes/mon/ce/cette/ces/ma/la intérim/chômage/galère/galères/procrastination/recherche/lycée/
école/petits/papiers/démarches/dettes/dossier/formation/permis/code/scolarité/clope/tabac/études/contrat/contrats/
stage/questions/questionnaire/boulots/rdv/alternance
en finir avec (l/la) paperasse/intérim/école/fac
vite en finir avec
sauter le/une/un/sur/de/des pas/classe/repas/occasion/étape/joie/année/page/question/cours/classes/repas/tram/bus
sauter en/à/a/l parachute/la_corde/l_élastique/élastique
jeter/jette à/a l_eau
jeter un/dans l/le/œil/coup/bain/vie_active/grand
me lance/lancer dans le vide
disparaître de la/vos/votre/l/mon/ma/mes liste/site/appli/application/écran/téléphone/dossier/fichier/compte/messages/
espace
message/messages/rdv/dossier/compte/cv/bouton .. disparaître
sauver/sauves/sauve/sauvez/sauvé la/ma vie
de ma vie !{end_of_life}
vie professionnelle/active/pro/privée/étudiante/sociale/scolaire/chère
gagner/gagne ma vie
faire une/ma bêtise_administrative
dernier jour/soir/message .. stage/cej/formation/inscription/cours/contrat
dernière fois
une bêtise/connerie .. orientation/lycée/cv/inscription/formation
"""

DENIALS = """
pas/plus/jamais/aucune/zéro/non (eu/vraiment/une/d/de/la/l) (d/de) envie/intention/idée/idées/envies (de/d) mourir/
me_tuer/me_suicide/en_finir/me_pendre/noires/noire/suicidaires/suicidaire/crever/me_faire_du_mal/me_fait_du_mal/
me_fait_mal/sauter/me_scarifier/me_flinguer !mais_j_y/mais_je_vois
pas/jamais/plus (d/de) (idées/pensées/tendances) suicidaires/suicidaire
pas/jamais/plus penser (à/au) mourir/me_tuer/suicide/me_suicide/mort
veux/vais/va/voulais/compte/veut/dis_pas_que_je_veux pas mourir/me_tuer/me_suicide/crever/me_faire_du_mal/
me_fait_du_mal/sauter/en_finir
plus envie de mourir/me_tuer/me_suicide comme
personne/jamais .. me/m/nous (a/fait/avait) {hits}/menacer/toucher/forcer/du_mal
personne .. {hits}/menacer
me/m/nous (a) {hits} pas/jamais/personne
pas/jamais (me/m/nous/été/fait/a/de/d/des) (été/fait) {hits}/menacer/violence/violences/violent/agression/harcèlement/
racket/maltraitance/marier !mais/et_par
pas/jamais/ni .. violent
pas/aucun/aucune/jamais en/de danger
personne .. en danger
tu/vous me parler/parlez (de/du/d) (la/le/un/une) suicide/mort/mourir/violences/violent/rue/115/sdf/danger
pas/jamais/plus peur de/d lui/elle/eux/mon/ma/mes
pas en/dans/à (un/le/la) foyer/rue/hébergement/squat
aucun/aucune/pas/sans/zéro/ni (de/d) violence/violences/agression/coup/menaces/harcèlement !mais
pas/jamais dit/écrit (que/qu) (je/j) veux/voulais/allais mourir/me_tuer/me_suicide/en_finir/sauter/me_faire_du_mal
pas/jamais/pas_du_tout dit/écrit (que/qu) (je/j/on/il/elle/mon/ma) ... {hits}/dehors/rue/sdf/violent/menacer/battre/
mourir/suicide
<pas/plus j ai (bien) (un/une) (endroit/lit/toit) où/ou dormir
pas/jamais/plus/ni (été/de/suis/être/en/d/à/dans/vivre) (à/dans) la_rue/sdf/sans_abri/sans_domicile/sans_logement
pas/jamais/plus dormir/dormirai/dors/vivre/suis dehors/dans_la_rue/dans_ma_voiture
dormirai pas dehors
pas/jamais été virer/jeter/mettre/expulser
pas virer de chez
c/est était (pour/une/juste/un/de/que) rire/blague/expression/vanne/délire
façon de parler
"""
