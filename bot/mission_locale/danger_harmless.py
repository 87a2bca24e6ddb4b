"""What uses the words of danger and says something else: set aside, wherever it stands, before any search."""

IDIOMS = """
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
batterie/téléphone/tel/portable/pc/ordi/voiture/scooter/moto/cv/cheveux/plante/plantes/wifi/connexion/ordinateur/
écran/moteur/vélo/poisson/chargeur/frigo/imprimante .. mort/morte/morts/mortes/mourir/suicide/crever/lâché
^ va/vais mourir/crever !ce_soir/demain/cette/bientôt/de
allez mourir/crever
va/vas/vais te pendre/tuer/buter/jeter/faire
^ crever sale/toi/robot/bot/pourri
va/vais mourir/crever robot/bot/sale/débile/connard/toi
laisse tomber .. vais mourir
que/comment/pourquoi les/des/le .. mourir
les vampires .. mourir
me/se/m (suis) tuer/crever à/a/au la_tâche/travail/taf/boulot/réviser/bosser/répéter/dire/expliquer/travailler/
faire/fait/comprendre/chercher/essayer/apprendre/lui/te/vous
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
trajet/trajets/loyers/loyer/rer/allergie/clope/fatigue/chaleur/blague/questions/explications/moniteur/exam/
révisions/contrôle/administratif/dossier/attente/compta/patrons/école/lycée/sport/soleil/canicule/transport/
transports .. me/m/nous (a) tuer/assassiné/achevé
coloc/voisin/frère/sœur .. me tuer avec sa/son/ses
{kin}/{boss}/{grown_up}/{he}/conseillère/conseiller/{friend} .. me/m tuer/défoncer/égorger/buter si/quand .. rate/
rater/oublie/louper/loupe/trouve/retard/redouble/valide/perdre/rends/notes/note/bulletin/bac/permis/rdv/voir/voit
va/vais/vont/va me/m tuer mdr/lol/ptdr/haha
tuerais/tuerai pour
tuer père et mère
mort dans l âme
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
disparaître de la/vos/votre/l/mon/ma/mes liste/site/appli/application/écran/téléphone/dossier/fichier/compte/
messages/espace
message/messages/rdv/dossier/compte/cv/bouton .. disparaître
sauver/sauves/sauve/sauvez/sauvé la/ma vie
de ma vie !{end_of_life}
vie professionnelle/active/pro/privée/étudiante/sociale/scolaire/chère
gagner/gagne ma vie
faire une/ma bêtise_administrative
dernier jour/soir/message .. stage/cej/formation/inscription/cours/contrat
dernière fois
une bêtise/connerie .. orientation/lycée/cv/inscription/formation
# corps, coups, portes
couper/coupé le/la/les/mes/un/au/du/mon/ma/en doigt/doigts/cheveux/viande/légumes/parole/internet/électricité/eau/
courant/ponts/micro/frange/connexion/wifi/gaz/chauffage/pouce/main/cuisinant/bricolant/deux
couper l électricité/eau/internet
brûler/brûlé le/la/au/en/les/un doigt/doigts/cuisine/cuisinant/langue/four/main/feu/feux/étapes/gâteau
fait/fais/faire (du) mal au/aux/à/en/a la/pied/dos/genou/sport/tombant/foot/cheville/main/bras_au_sport/boxe
me taper la tête contre les murs lol/mdr
frapper/taper à/aux/a/dans/sur/à_toutes la/les/le/un/une/votre/portes/toutes/mon/l/google/internet/sa/ma bonne/
mauvaise/porte/portes/mur_de_l_emploi/clavier/ballon/balle/portes/google/œil/mains/sac
frapper/taper aux/sur portes/google/internet
taper/tapes tes/mes/ton/mon/un/une/le/du mots/cv/lettre/texte/code/message/mot/recherche/nom/adresse/messages/
rapport
quelqu un taper
taper la/une/des/un/l discute/discussion/barre/fou_rire/délire/sieste/affiche/pose/honte/corvée
taper sur les/le/mes/me nerfs/système
me/m/se taper (sur) les/le nerfs/système/nerf
taper dans/à l/mon œil/le_mille
me/m/se/te taper un/une/des/toute/tout/tous/deux/2h/1h/3h/les/le/la trajet/trajets/barre/kilomètres/heures/bornes/
resto/kebab/sieste/délire/honte/corvée/ménage/vaisselle/route/km/cours/fou/heure/chemin/transports
frapper le premier/ballon/but
c_est ce_qui/ça_qui m/me (a) frapper
ça/qui/que m a frapper
frapper/taper dans la/les main/mains
coup de main/pouce/fil/téléphone/tel/cœur/foudre/œil/stress/mou/barre/pression/projecteur/chance/jeune/vieux/
théâtre/folie/boost/blues/bol/feu/soleil/frein
coup d œil/avance
du/d_un/tout_d_un/tout_à/à/a/beau/premier/chaque/même/dernier/bon/boire_un coup !de
coup dur/monté/franc/bas
sur/dans le coup
battre un/le/mon/son/des/ce/les/ton record/records/œuf/œufs/boss/score/niveau/équipe/adversaire/champion/pont/
tambour/final/chrono
battre au/aux/à/a/en/contre foot/échecs/fifa/cartes/finale/match/jeu/babyfoot/basket/ping
on/les/équipe/nous/parisiens/bleus .. fait/est/sont/été battre/éclater/massacrer/défoncer .. foot/match/score/finale
je/nous/j .. me/nous battre !de
on/faut/faudra se battre !de
se battre pour/contre
je me battre
battre pour .. trouver/emploi/stage/place/droits/réussir/rêves/m_en/formation/finir
comment on se battre
en battre/fous les/l couilles/œil/steaks/reins !de_mourir/de_crever/de_vivre
cœur battre
éclater/défoncer/tabasser/massacrer/démonter/exploser/laminer/battre/fumer/taper/tuer/frapper .. à/au/aux/sur/en/
contre/dans (la/le/l/un/mon/les/mes) psg/console/fifa/foot/boss/concours/match/examen/exam/partiels/basket/jeu/
contrôle/bac/code/fortnite/cod/cartes/uno/équipe/adversaire/bataille/mario/ping/babyfoot/interro/entretien/boxe/
sparring/tournoi/finale/oral/handball/volley/rugby/gta/ranked/partie/ps5/ps4/kart/échecs/tekken/smash/call/
minecraft/valorant/belote/club/salle/karaté/judo/mma
{game} ... massacrer/éclater/défoncer/démonter/battre/tuer/frapper/tabasser/taper
fait éclater/massacrer/défoncer 5/3/4/6/2/par_le_psg/par_un_boss/par_l_exam
éclater au sol
je/on m/s/nous éclater
nous/se/s éclater (bien) avec/au/en/dans
envie de tout éclater/casser/péter
tout déchirer/défoncer/éclater/massacrer
défoncer le/mon/ce/l entretien/oral/exam/game/concours/dos/canapé/examen
{fiction}/{studies} ... suicide/viol/mourir/agression/violences/jeter_du/jeter_sous
le prof m a assassiné/tuer/démonter/défoncer
toucher le/la/les/du/mes/mon/une/l/combien/au/à rsa/chômage/apl/aide/aides/prime/salaire/bourse/argent/allocation/
allocations/but/fond/tout/informatique/euros/paie/combien/are/cej/ordinateur/bois/caf
toucher combien
ça/ca/histoire/film/chanson/projet/message/gentillesse/vidéo/témoignage .. me/m (a) toucher
c est/trop/super/vachement/était violent !avec/envers/chez
violent (comme/ce/cette/les/le/la) prix/horaires/réveil/contrôle/exam/rythme/loyer/loyers
marché/contrôle/exam/horaires/rythme/sport/jeu/orage/vent/choc/rap/prix .. violent
agresser par les/la/des/le pubs/pub/lumière/bruit/prix
harceler de/d/par/avec (vos/les/des) appels/mails/pubs/sms/messages/questions/spams/rdv/pub/relances/publicités
agresseurs ça me fait pas peur
banque/cpf/orange/sfr/vendeurs/assurance/opérateur/edf/huissiers/démarcheurs/pub/pubs/numéros/arnaqueurs/spams/
france_travail/pôle_emploi/free/bouygues/notifications/caf/école/lycée/proprio .. me/m/nous (a) harceler/harcèlent/
menacer/étrangler
étrangler par mes/les/des/la/le/ma
violer les/mes/votre/le/vos/la règles/droits/rgpd/secret/règlement/données/règle/loi/confidentialité
menace/menacer (de) radiation/grève/pluie/radier/suspendre/orage/licenciement/coupure/sanction
menacer de me/nous radier/sanctionner/couper/virer/expulser_du_cours
site/appli/ordi/pc/serveur/bot/application/page/écran (a/s_est/vient_de/est) planter
planter mon/le/l/les/un/des/une/à exam/entretien/code/bac/arbres/arbre/fleurs/tomates/légumes/décor/concours/permis/
oral/partiel/graine/l_exam/l_oral
me suis planter
camion/van/fourgon aménagé
fait planter (par) mon/le/l/un_pote/une_meuf
me suis pris une claque avec/au/en/à
claque avec/en .. impôts/note/notes/facture/bulletin
claque musicale/visuelle
mains sur/dans
mis mes/les mains
# obligations de la vie
obliger/forcer (m/me/de/à/a) .. (aller/fait/chercher/venir/passer/continuer/prendre/étudier/ranger/inscrire/
lever) .. cours/lycée/stage/formation/bts/bac/permis/études/emploi/cv/sport/ménage/rdv/médecine/droit/vaisselle/cej/
atelier/ateliers
je me/m forcer
je/on/nous me/se/nous (vais/va) marier !de_force/au_bled/contre/avec_mon_cousin
je/on/sœur/frère/cousine/cousin/pote/copine vais/va/vont me/se marier !de_force/au_bled/contre/avec_un
enfermer dehors/toute_la_journée_à_réviser/dans_ma_chambre_pour_réviser
esclave de/du/moderne mon/mes/téléphone/écran/la
exploiter mes/mon/un/ses/tout/mieux compétences/potentiel/talent/talents/données/filon
traite des/de vaches/la_suite
une secte mdr
mes/ma photos d identité
photos/photo/vidéo d identité
photos/vidéo .. (cv/carte/diplôme/justificatif/pièce/rib/document/attestation/papiers) identité/cv/diplôme/
justificatif/rib/document/attestation
chanter en/dans/une/au chorale/groupe/karaoké/chanson/rap
peur de/du/des/d .. entretien/entretiens/échec/rater/vide/noir/chiens/échouer/oral/téléphone/chômage/conduire/avion/
examen/avenir/parler/l_avenir/louper/prendre_le/déranger
en danger d/de échec/rater
# la rue, dehors, la porte
à/a la rue .. parcoursup/dossier/dossiers/logiciel/niveau/maths/math/anglais/français/orientation/cours/compta/info/
informatique/histoire/sport/physique/révisions/oral/organisation/administratif/svt/philo/excel/papiers/démarches/
programme/exam/gestion/techno/cuisine/espagnol/sujet/tout
à/a la rue niveau/côté
à/a la rue (là) j/je .. rien/pas/plus .. capté/compris/comprendre/suivre/suivi/pige/pigé
à/a/dans/de/sur la/une/cette/ma rue calme/de/du/des/d/principale/victor/derrière/à_côté/en_face/juste/commerçante/
jean/piétonne/près/pasteur/voltaire/où_il/où_j/qui/paul/pierre/jules/saint
rue de/des/du/d/victor/jean/pasteur/gambetta/voltaire/jules/saint/charles/paul/pierre/marechal
dans la/quelle rue .. numéro
numéro/adresse/quelle .. rue
dans la rue .. genre/distribution/vente/musique/manif/arrêté/croisé
job/taf/boulot/art/arts/spectacle/théâtre/artiste/artistes/foot/food/musicien/danse/éduc/éducateurs/éducatrice/
vente/vendeur/distribution/marché/manif/animation .. de/dans/la rue
rue .. flyers/prospectus/tracts
gens/jeunes/personnes/enfants/familles/animaux/chats/chiens .. à/dans/de/a la rue
gens/personnes/jeunes/familles sans domicile/abri/logement/toit
gens/jeunes/personnes .. dorment/dormir .. dehors/rue
aider/aide/travailler/bosser/rencontrer/accompagner/s_occupe/soutenir/maraudes/maraude/repas/dons/collecte .. sdf/
sans_abri/sans_domicile/femmes_battre/victimes/prostituées/suicidaires/maltraités
pas/plus/sans/éviter/avant/peur (envie/peur/veux) (de) finir/me_retrouver/être/retrouver à la rue .. prochain/tard/
jour/vie/diplôme/études
veux/voudrais pas finir/me_retrouver/être à la rue
peur de finir/me_retrouver à la rue .. bail/garant/diplôme/études/un_jour
appart/logement/studio/coloc/chambre/toit pas à la rue
pas à la rue
la rue non
dormir .. chez mes/moi/ma/mon/lui/elle parents/mère/père/grands/copine/copain/sœur/tante/frère/grand !hier/jusqu
dormir chez moi/elle/lui
dormir dans mon/le/ma/la/un/même lit/salon/chambre/canapé/hôtel
dormir dans le/mon/un rer/train/bus/métro/avion .. matin/retour/fatigué/mdr/cours/taf/trajet/boulot/lol
dormir en/pendant cours/la_formation/le_trajet
{camping} ... dormir/tente/dehors
dormir/tente/dehors/nuit ... {camping}
dormir dehors .. (été/potes) été/potes
manger/dîner/courir/jouer/fumer/apéro/travailler/travaille/bosse/bosser/travail/métier/job/attendre/attends/sport/
activité .. dehors
dehors pour fumer/promener/courir
fait .. beau/chaud/froid/moche dehors
froid/beau/chaud dehors bye/ciao/$
sors/sortir dehors
virer/jeter/dégager/exclu/chasser/porte/éjecté/dehors .. de/du/d/au/par/à (la/l/mon/ma/mes/une/un) lycée/collège/
cfa/école/boulot/taf/job/stage/formation/intérim/boîte/entreprise/travail/apprentissage/club/fac/bts/classe/groupe/
équipe/cours/usine/resto/restaurant/patron/chef/boss/employeur/prof/agence/alternance/recruteur/discord/entretien/
patronne/cej/garantie/garantie_jeunes/crush/banque/asso/armée/internat !et_de_chez
patron/patronne/boss/chef/employeur/lycée/cfa/école/directeur/proviseur/prof/intérim/entreprise m/me/nous/ma (a/
ont) virer/jeter/dégager/mettre_à_la_porte/mettre_dehors
fait/faire (me) jeter/recaler/virer par (l/le/un/une/la/ma/mon/tous/les) intérim/recruteur/recruteurs/employeur/
patron/patronne/entreprise/boîte/prof/crush/patrons/employeurs
fait/faire (me) jeter/virer (comme/à) (un/une/l) entretien/malpropre/oral/casting
porte de/des versailles/paris/orléans/pantin/vincennes/clignancourt/gare/bureau/montreuil/bagnolet
portes/porte ouvertes
hôtel pas/cher/de/restauration cher/pour/luxe/week
hôtel/resto .. week_end/vacances/marseille/paris
stage/formation/apprentissage/alternance/travailler/bosser/métier/poste/réceptionniste ... hôtel/foyer/hébergement/
hôtellerie/centre_d_urgence
foyer fiscal/rural
115/119 rue/euros/avenue/km/points/kg/route/boulevard
bus/ligne/numéro_de_bus 115/119
plus de place dans/pour/en la/le/l/les/cette/votre/un/une formation/session/atelier/bts/cfa/bus/lycée/parking
personne .. me prendre en/comme alternance/stage/apprentissage/apprenti/formation
personne .. prendre alternance/stage/apprentissage
solution de secours
sais pas où aller pour/après_la/après_le/comme/faire/en/rdv/pour_mon
rdv/rendez_vous/bac/études/fac/enceinte/impôts/cpam ... sais pas où aller
fugue de bach
couteau suisse
couteau de/du chef/cuisine
préfecture/mairie/caf/administration ... papiers
papiers ... préfecture/mairie/caf/administration
mettre le feu à/au l_ambiance/dancefloor
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
pas/jamais (me/m/nous/été/fait/a/de/d/des) (été/fait) {hits}/menacer/violence/violences/violent/agression/
harcèlement/racket/maltraitance/marier !mais/et_par
pas/jamais/ni .. violent
pas/aucun/aucune/jamais en/de danger
pas/jamais/plus/ni (été/de/suis/être/en/d/à/dans/vivre) (à/dans) la_rue/sdf/sans_abri/sans_domicile/sans_logement
pas/jamais/plus dormir/dormirai/dors/vivre/suis dehors/dans_la_rue/dans_ma_voiture
dormirai pas dehors
pas/jamais été virer/jeter/mettre/expulser
pas virer de chez
c/est était (pour/une/juste/un/de/que) rire/blague/expression/vanne/délire
façon de parler
"""
