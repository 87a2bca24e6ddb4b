"""What uses the words of blows and says something else: set aside before any search."""

IDIOMS_OF_BLOWS = """
couper/coupé le/la/les/mes/un/au/du/mon/ma/en doigt/doigts/cheveux/viande/légumes/parole/internet/électricité/eau/
courant/ponts/micro/frange/connexion/wifi/gaz/chauffage/pouce/main/cuisinant/bricolant/deux
couper l électricité/eau/internet
brûler/brûlé le/la/au/en/les/un doigt/doigts/cuisine/cuisinant/langue/four/main/feu/feux/étapes/gâteau
fait/fais/faire (du) mal au/aux/à/en/a la/pied/dos/genou/sport/tombant/foot/cheville/main/bras_au_sport/boxe
frapper/taper à/aux/a/dans/sur/à_toutes la/les/le/un/une/votre/portes/toutes/mon/l/google/internet/sa/ma bonne/
mauvaise/porte/portes/mur_de_l_emploi/clavier/ballon/balle/portes/google/œil/mains/sac
frapper/taper aux/sur portes/google/internet
taper/tapes tes/mes/ton/mon/un/une/le/du mots/cv/lettre/texte/code/message/mot/recherche/nom/adresse/messages/rapport
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
taper sur les doigts
me taper (le/la/un/une/ton/votre/mon/ma/l) lien/numéro/adresse/lettre/cv/message/texte/nom/code/recherche
{slap}/bleu/bleus/œil_au_beurre_noir/arcade/blessé/blessée/ko/coup + {sport} - {close}/peur/aidez/aide/cache
fille/fils/bébé/petit/petite/neveu/nièce .. me/m/nous (a) tire/tirer/griffer/mord/taper/frapper/cogner + un_an/
deux_ans/trois_ans/2_ans/3_ans/18_mois/c_est_l_âge/crèche
coup de {harmless_coup}
me suis cogner/taper/frapper le/la/au/dans/contre
frapper/taper/cogner à/a toutes les portes
combat/match/round/ring/ufc/mma/boxe .. pris/prend/prendre des/du/un coup
je/j me/m prive/priver/privé/suis_privé de/d
mon/le/ce loyer/prix/facture/découvert/banque .. me/m saigne
ça/ca me/nous saigne
me/m/nous (a) harceler (gentiment) gentiment/pour que/j/je/le/un/une
coup de pied au/aux cul/fesses/derrière pour
me/m (a) battre au/aux/à_la {sport}/{game}/cartes/échecs
femmes/jeunes/enfants/personnes/élèves victimes de/d/des
auprès de/des femmes/victimes/jeunes/enfants
menacer de/d (me) couper/suspendre/baisser mon/ma/mes/le/la/les/l
me/m/nous forcer/obliger à rien
s_est/me_suis/se/s_être cassé/casse/casser/brûler/couper/tordu (le/la/un/une) bras/jambe/nez/dent/côte/poignet/
cheville/main/pied/doigt
un coup de balai/pied dans
sur un coup de tête
frapper d/d_une/d_un amende/interdiction/sanction/nullité/stupeur
vendeur/vendeurs/commercial/démarcheur/démarcheurs/organisme/organismes/centre_de_formation .. me/m/nous (a/
ont) harceler
mal/migraine/migraines/rage/dent/ennui/rire/désespoir .. à me/se taper la tête contre
claqué/claque/claquer la porte
vos/tes/votre/ton/ce/cette/ces questions/phrases/messages/mails/réponses/relances/notifications/site/appli/question/
phrase .. me/m/nous (a/ont) {hits_slang}/tuer/achève/achevé/harceler
^ arrêter de me/m/nous {hits_slang}/bombarder
violeur de données
frapper l esprit
chien/chat/cheval/poney/hamster/lapin/perroquet .. me/m/nous (a) mordu/mord/griffer
chien/chat/cheval/ballon/balle/porte/portière/branche/carton (qui) me/m (a) {hits_slang}/cassé/casse/mettre
me/m/nous (a/ont) {hits_slang} ... {game}
abuser de ma/mon/notre/votre gentillesse/patience/temps/bonté/confiance/naïveté
menacer de/d/d_un/d_une (me/m/nous/mon/ma/la/l/un/une) augmenter/licencier/résilier/rupture/avertissement/procès/
avocat/huissier/amende/exclusion/expulsion_du_cours/recaler/coller/sanctionner/retirer/supprimer/licenciement/
radiation/coupure/pénalités
métier/rien/idée/chiffre/détail/phrase/annonce/aucun/ce_qui .. me/m (a) frapper
me/m frapper que/comme/comment/combien/de_voir
étrangler par/de .. forfait/dette/dettes/impôts/agios/loyer/loyers/facture/factures/crédit/crédits/charges/abonnement/
frais/agios/prix/cravate/assurance
frapper/taper dans la/les main/mains
coup de main/pouce/fil/téléphone/tel/cœur/foudre/œil/stress/mou/barre/pression/projecteur/chance/jeune/vieux/théâtre/
folie/boost/blues/bol/feu/soleil/frein
coup d œil/avance
du/d_un/tout_d_un/tout_à/à/a/beau/premier/chaque/même/dernier/bon/boire_un coup !de
coup dur/monté/franc/bas
sur/dans le coup
battre un/le/mon/son/des/ce/les/ton record/records/œuf/œufs/boss/score/niveau/équipe/adversaire/champion/pont/tambour/
final/chrono
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
sparring/tournoi/finale/oral/handball/volley/rugby/gta/ranked/partie/ps5/ps4/kart/échecs/tekken/smash/call/minecraft/
valorant/belote/club/salle/karaté/judo/arts_martiaux
{game} ... massacrer/éclater/défoncer/démonter/battre/tuer/frapper/tabasser/taper
fait éclater/massacrer/défoncer 5/3/4/6/2/par_le_psg/par_un_boss/par_l_exam
éclater au sol
je/on m/s/nous éclater
nous/se/s éclater (bien) avec/au/en/dans
envie de tout éclater/casser/péter
tout déchirer/défoncer/éclater/massacrer
défoncer le/mon/ce/l entretien/oral/exam/game/concours/dos/canapé/examen
le prof m a assassiné/tuer/démonter/défoncer
toucher le/la/les/du/mes/mon/une/l/combien/au/à rsa/chômage/apl/aide/aides/prime/salaire/bourse/argent/allocation/
allocations/but/fond/tout/informatique/euros/paie/combien/are/cej/ordinateur/bois/caf
toucher combien
ça/ca/histoire/film/chanson/projet/message/gentillesse/vidéo/témoignage .. me/m (a) toucher
c est/trop/super/vachement/était violent !avec/envers/chez
violent (comme/ce/cette/les/le/la) prix/horaires/réveil/contrôle/exam/rythme/loyer/loyers
marché/contrôle/exam/horaires/rythme/sport/jeu/orage/vent/choc/rap/prix .. violent
agresser par les/la/des/le/une/un pubs/pub/lumière/bruit/prix
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
"""
