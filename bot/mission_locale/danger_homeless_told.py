"""Having nowhere to sleep, told without its plain words: where the night is spent, who said to leave, what ended."""

NIGHTS = """
# dormir quelque part où l'on ne dort pas
dormir .. {in} {a_the} {hard_place}/{vehicle} !commerçante/calme - {leisure}/été/militaire
dormir .. {in} {hard_place}/{vehicle}
dormir .. {in} ({a_the}) {open_place} - presque/normal/me_lève/4h/5h/6h/retour/retard/raté/arrêt/fatigué/{leisure}/
cours/trajet/aller/mal/internat
dormir .. dans/en (le/les/un/des/mon) rer/train/bus/métro + nuit/soir/depuis/rien/froid/hiver/maison/appart/rue/virer/
logement/terminus/mois/semaine - presque/trajet/retour/{leisure}
dormir {hard_place}/gare
dormir par_terre/à_même_le_sol/à_la_belle_étoile - {leisure}/matelas/{own_home}
dormir là + {in} {a_the} {hard_place}/gare/parc/bois/forêt/cave
dormir là + ^ {hard_place}/gare/cave
dormir là/dedans + gare/{hard_place} - {work}
{in} (vos/vos/votre/tes) bureaux/locaux/accueil/agence + dormir
{hard_place} + dormir !chez/mal/debout/bien/peu - militaire/{leisure}/{work}/{settled}
mosquée/église/gymnase/laverie/quick/mcdo/médiathèque/bar/kebab/urgences + dormir !chez/mal/debout/bien/
peu - {leisure}/{work}/{settled}
gare + je/on dormir !chez/mal/debout/bien/peu/dans_ma_chambre - {leisure}/{work}/{settled}/matin/train
gare + seul/seule/nuit + dormir/dors - {leisure}/{work}/{settled}
passer/passe/passé/passes .. nuits/nuit .. {in} ({a_the}) {anywhere} - {work}/{leisure}/{settled}
nuits/nuit + {in} {a_the} {hard_place} + je/on/suis/dormir/passe - {work}/{leisure}/{settled}
nuits/nuit + urgences/aéroport/roissy/gare/laverie/mcdo/quick/noctilien/bus_de_nuit/rer/hall + je_passe/passe_mes/
passe_la/passe_toutes/passé/reste/tourne/attendre/chaud/marche - {work}/{leisure}/{settled}/mutuelle/bruit
marche/marcher/tourne/erre/traîne/reste/dehors .. (toute) nuit/jusqu_au_matin - {leisure}/{work}
jusqu_au_matin/toute_la_nuit + marche/marcher/erre/tourne/dehors/geler/gare/semblant - {leisure}/{work}/console/jeu
nuit dehors + bébé/hier/première/froid/premier
première/premier nuit/soir dehors
dormir + inconnus/gens + connais_pas - {work}/{leisure}
sais pas chez qui
squatte/squatter .. vide/abandonné/abandonnée/désaffecté/désaffectée
suis/sommes/est dans ma/sa/une/la/notre/leur voiture + petits/enfants/bébé/quitté/nuit/valises/froid/virer - {work}/
{leisure}/{errand}/retard
tente + bois/forêt/parc + vivre/vie/dormir/là - {leisure}
# « mon lit, c'est le banc »
mon/ma/mes/notre/nos lit/chambre/maison/adresse/toit/salon/domicile/oreiller/couverture .. c_est/est (devenu) (un/une/
le/la/les/mon/ma/dans/sur/sous) (un/une/le/la/les/mon/ma) {anywhere}/sac/sac_de_sport - {work}/garage_automobile/près/
à_côté/loin
mon/ma/mes lit/chambre/maison/salle_de_bain/douche c_est (le/la/les/un/une) {anywhere} - {work}
{anywhere}/carton/dehors .. c_est/est/voilà/devenu (devenu) mon/ma/mes/notre lit/chambre/maison/adresse/oreiller/
domicile - {work}
voilà ma/mon chambre/lit/maison
# se poser, se cacher, se laver
suis/est/sommes/reste/restons/posé/posée/assis/assise/planque/cache/coincé/coincée/réfugié/réfugiée/attend/attends/
squatte/squatter/bloqué/bloquée/zone/couche .. {in} ({a_the}) {hard_place} + {tonight}/{bags}/{cold}/
{nowhere} - {leisure}/{work}/{settled}/{errand}/bonne_rue/rue_de
posé/posée/assis/assise/seul/seule/attendre/suis/reste/traîne/zone .. gare/stade/parc/mcdo/quick/urgences/bois/forêt/
kebab/bar/laverie + pas_de_plan/chaud/nuit/caille/geler/valise/valises/sac/nulle_part/ferme/ferment/minuit/
froid - {leisure}/{work}/{settled}/{errand}/fermé_quand
je/on (me) planque/réfugié/réfugie .. {in} {a_the} {anywhere}
me/se réfugier/réfugié/réfugie .. cabine/cave/gare/église/hall/chantier/parking
lave/laver .. toilettes/piscine/gare/station/fontaine/mosquée + dormir/abri/dehors/rue/depuis/logement
au chaud + geler/nuit/ferme/ferment/hall/gare/urgences/dehors - {leisure}/{work}/vêtements/radiateur
chauffé + nuits/nuit + passe/dormir/reste - {work}
fait semblant d attendre
semblant .. attendre + nuit/nuits/gare/aéroport/urgences/vol
pour pas geler
poser/planter/monter/installer {a_the} tente/duvet/matelas !{leisure} - {leisure}/{work}
poser/planter {a_the} tente/duvet + plus/forêt/bois/virer/dormir - {leisure}
tente + volé/volée/détruit/détruite/pris/prise/évacué/évacuée/brûlé/brûler/trempée/inondée/lacérée/déchiré + dormir/
nuit/police/soir/matin/mouillé/tremper/trempé/nulle/logement/abri - festival/camping/vacances
vivre/vivons .. {in} {a_the} {hard_place}/{vehicle} !commerçante/calme - {work}/péniche/domicile
vivre sous/dans (une/la/ma) tente/camion/cave
rer/bus/noctilien/train/métro + jusqu_au_matin/terminus + nuit/soir/retour - {work}/{leisure}/quelle_ligne
{vehicle}/tente/cave/garage .. (me/nous/lui) sert/sers (me/nous) de chambre/lit/maison/logement/toit
tous les bancs - parc/vert
un/des carton/cartons derrière/devant/sous/sur - déménage/{work}
hall/halls/cage_d_escalier + chaque_soir/tous_les_soirs/cette_nuit/la_nuit/nuits - {work}/bruit
nuit/soir à l abri - {leisure}
gymnase + froid/duvet/nuit - {sport}/{leisure}
seul/seule/seuls/seules dans la rue - peur/rentrer/marche
chez moi c_est (un/une/l/le/la/les) {anywhere} - {work}/près/à_côté/loin/direction
change/changer de banc/hall/cage_d_escalier
direction/retour le/au/la/à_la banc/trottoir/rue - {work}
ouvert/ouverte toute la nuit + sac/chaud/virer/rester/endroit/dormir - {leisure}
me/nous laisse dormir + noctilien/cave/hall/local/bus/gare/laverie/voiture/salle/gardien
élu domicile
camp/campement/bidonville .. démonté/détruit/fini/finir/évacué/évacuée + police/seul/rue/nuit/matin/dormir - {leisure}
pleure/assis/dormir/dors .. sur le paillasson
dehors .. pluie/froid/valise/valises/nuit/depuis/dormir/bébé - minutes/queue/fermé/accueil/{errand_out}/attendre/
dossier/vélo/linge/papiers/absences/bureau/{work}
"""

NOWHERE = """
# où aller
{nowhere} .. où/ou aller/alé/ale/me_poser/poser/rester/rentrer/m_abriter/me_mettre
pas où/ou dormir/me_mettre/m_abriter/rester !manger/en_vacances/après_le
ai/a/avons/ont/avoir pas/plus où/ou dormir/aller/me_poser/rester/m_abriter
où/ou + dormir/dort + ce_soir/cette_nuit/d_ici_là/tout_à_l_heure/maintenant - {leisure}/{work}/bien_où/nul_part/
j_ai_où/vous
où/ou (je/on) (me) poser/pose + ce_soir/nuit/cette_nuit - candidature/question/{leisure}
où/ou me/nous poser/pose (la/ce/cette) nuit/soir
vais/va/vont/aller/irai/alons .. où/ou (ce/cette/pour/avec/après/moi/nous/maintenant/$) (la) soir/nuit/bébé/ma_petite/
mon_petit/moi/nous/maintenant/$ + nuit/soir/minuit/demain/huissier/bébé/petite/petit/valise/foyer/hôtel/majorité/
fermé/expulser - {leisure}/{work}/{errand}
est où ce_soir/cette_nuit
où/ou on l_amène/l_emmène/la_met/le_met .. soir/nuit
où/ou (je/on) vais/va/passer (passer) (la/ma/cette) nuit
tour de mon répertoire + soir/nuit
# plus de toit
plus/pas/sans/aucun/aucune/même_pas/zéro (de/d/un/une/du) {roof}/hebergement/matelas (pour/dès/des) (dès/
des) {soon} - {leisure}/{work}/libre/disponible/étudiant/visite
ce_soir/cette_nuit/demain/hier/aujourd_hui (j/je/on/nous) (ai/aurai/a/avons) (plus) plus/pas/aucun/même_pas de/d/
un {roof}
moi/ici/nous/on/bébé pas/sans (de/d) maison/logement/lit/toit/appartement
^ pas (de/d) maison/toit/lit/abri
ai/a/avons aucun/aucune maison/toit/abri
pas d autre maison
plus de chez moi
ni (de/d) chez moi
plus de travail et plus de lit
lit/toit/abri/hébergement + parce + j_en_ai_pas/en_ai_plus/en_ai_pas
pas d adresse où
hébergé/héberger nulle_part
plus/pas (de) lit/endroit/place pour moi/nous/dormir !dans_la/en_formation
# chercher un abri
{find} .. {shelter} (chaud/pour/où/d/ou) (pour/une/moi/urgence/dormir) ce_soir/cette_nuit/maintenant/tout_de_suite/
nuit/la_nuit/immédiatement - {leisure}/{work}/animaux/bébé_lit/demain_matin
abri/hébergement/hebergement/toit + urgence/urgent/neige/maintenant/tout_de_suite/immédiat/ce_soir/cette_nuit/
froid - {leisure}/{work}/travailleurs/stage
urgence/urgent hébergement/hebergement/logement/toit !social
place en urgence + logement/lit/dormir/tente/abri/dehors/hébergement
place .. au chaud
quelqu un .. accueillir/héberger + nuit/soir/parc/porte/dehors/rue
accueillir/héberger/prendre/loger/dépanner .. ce_soir/cette_nuit !en_stage - {leisure}/{work}
me/nous/le/la loge/loger/logez/héberge/héberger/hébergez/dépanne .. ce_soir/cette_nuit
endroit .. pour cette/la nuit - {leisure}
dormir/dors .. dans vos/votre bureaux/locaux
# la nuit arrive et personne n'ouvre
personne/âme/aucun/plus_personne .. m_ouvre/m_ouvrir/nous_ouvre/nous_héberge/m_héberge + nuit/soir/dehors/sac/valise/
froid
personne veut de moi ce_soir/cette_nuit
personne .. prendre/garder/héberger/loger/dépanner/accueillir (moi) (ce/cette) $/soir/nuit/ce_soir/cette_nuit
{friend}/personne .. héberge/héberger plus personne/moi
peux plus rester + soir/personne/nuit/partir/tante/canapé/aller/inondé/eau
connais personne + nuit/soir/dehors/valise/porte/dormir/arrivé - {leisure}/formation/classe
retour/retourne/retourner .. dehors/rue/trottoir/{hard_place} + soir/nuit/demain/plus/rien - {leisure}/{work}
ce_soir/cette_nuit/demain .. c_est (le/la/dans/sous/un/retour) (le/la/à) (la) {hard_place}/trottoir/rue/dehors/gare/
porche - {leisure}/{work}/fête/distribution
après c_est la rue
me/nous (retrouve/retrouver/retrouvent) .. sur le/la bitume/trottoir/carreau/paille/route/pavé
enfants/bébé/maman/mère .. (sur/à/dans) sur/à/dans la route/rue $
dehors .. sous (le/un/la) pont/porche/pluie/neige - dossier/vélo/linge/papiers/{work}
où/ou .. poser/pose ma_tête/mon_sac/mes_affaires/mon_corps/mes_sacs - {leisure}/vestiaire
poser/pose où/ou + tête/sac/nuit/soir
ferme/fermer les yeux ce_soir/cette_nuit
m allonger + nuit/soir/bureau/coin - {leisure}/kiné
18_ans + sais_pas_où/où_aller/nulle_part - permis/{leisure}
lit/toit/abri/matelas .. pour/ce ce_soir/cette_nuit/soir - {leisure}
devait/devais/devaient m_accueillir/me_prendre/dormir_chez/m_héberger/venir_me_chercher + répond/bloqué/nuit/aéroport/
gare/dehors
nuit arrive/tombe/tombée + personne/où/ou/dehors/valise/sac/seul/bébé/froid - {leisure}/{work}
aurai/ai/a plus/pas d endroit + soir/nuit/dormir/23h/demain/aller/rester/sac - {work}
squatter + demain/soir + partir/dégager/rien/où - {leisure}/{work}
fait nuit + 115/rue/où/ou/dehors/bébé - {leisure}/{work}
mon duvet et
"""

PUT_OUT = """
# qui met dehors
{host}/ils/elle/il .. m/nous/l/me/les/ma a/ont/avait (fait) {out_verb} !du_cours/de_l_école/en_boîte/au/prendre/
diplômé/de_prison/du_sommeil/des/un/une/le_grand_jeu/en_soirée/de_la_merde/du_trou/du_groupe/d_affaire - {work}/lycée/
école/cours/{leisure}/collège/cfa
{host}/ils .. m/nous/l (a/ont) (fait) fait/faire sortir + matin/soir/ans/majeur/foyer/dehors/rue - {work}
{host}/ils .. m/nous (a/ont) (demandé/ordonné/prié/sommé/dit) de/d partir/dégager/débarrasser/faire_mes_valises/
déguerpir/quitter/libérer/plus_revenir - {work}/cours/lycée/classe
mon/ma/notre/mes/le/la {host} .. à/a/m (dit/a/demandé) (dit/demandé) (de) dégager/partir !en/travailler/au/
à_la - {work}
{friend}/ami/cousin/oncle/dame/monsieur .. dit/dire (de) partir + soir/nuit/dehors/maison/froid
dit .. (demain) .. veux/veut plus te voir
passe/passes/passeras/franchis plus (jamais) cette/la/ma porte
fermé/ferme/claqué/muré/bloqué (à) (clé) la/ma porte + soir/dehors/nuit/dit/palier/valise/resté - {work}/quelle/
bureau/accueil/agence
dit non à la porte
serrure/serrures .. (était/a/ont/est/sont) (été) changé/changée/changées/changer
prends/prend/prendre tes/vos clics/valises/affaires/cliques
prendre mes/ses/nos affaires/valises et (de) partir/dégager
clics et
mon/ma/mes/nos/ses sac/sacs/valise/valises/affaires/fringues/vêtements/habits .. fenêtre/porte/palier/trottoir/
poubelle/dehors/en_bas/sac_poubelle/sacs_poubelle/rue/pelouse/couloir - {leisure}/{work}/perdu/oublié
posé/posée/mis/jeter/mettre ma/mes/mon/nos valise/valises/affaires/sacs/sac (dans/devant/sur) (le/la/les/l) palier/
porte/trottoir/rue/dehors/couloir/poubelle/fenêtre/entrée
en bas/sur_le_palier/devant_la_porte/devant_l_immeuble + valise/valises/sac/affaires/poussette + moi/suis/on/
est - {leisure}/{work}/colis
moi devant la porte
et moi dehors
m/nous (a/ont) (déposé/laissé/laissée/abandonné/abandonnée/planté/laisser/lâché/déposée) (à/sur/au/devant) (la/une/un/
le) là/gare/aire/parking/bord/arrêt/mairie + affaires/valise/nuit/connais_personne/bloqué/dormir/retourner - {work}/
{leisure}/examen
laisser/laissé/laissée/lâché .. aire_d_autoroute/bord_de_la_route/gare/dehors + affaires/valise/nuit/retourner/chez/
dormir
majeur/18_ans/majorité/mineur + dehors/rue/valise/valises/banc/plus_de_place/laisse_dehors/plus_rien/
hôtel_devant - {work}/permis/fête/boîte/garantie/{settled}
18/dix_huit/majeur/majorité + foyer/ase/famille_d_accueil + au_revoir/dehors/banc/valise/plus_de_place/virer/jeter/
dégager/démerde/rue/anniversaire - {work}/septembre
joyeux/bon anniversaire + foyer/accueil/dehors/place
donné/laissé/laisse/donne .. jusqu (à/a) ce_soir/demain/dimanche/vendredi/minuit/20h/la_fin .. partir/dégager/trouver/
vider/$
pour/de dégager/partir/déguerpir + jusqu_à_ce_soir/jusqu_à_demain/aucun_plan/nulle_part/personne_d_autre - {work}/
vacances
huissier/expulsion/crs/police/police_municipale + appart/maison/expulser/dehors/serrure/valises/petite/squat/tente/
immeuble + ce_soir/demain/matin/où/dehors/enfants/rue/sac - impayé_téléphone
renvoyé/renvoyée/virer + dormir/habite/logé/loger/chambre + chez/lit/soir/plus - lycée/collège/école
parents ont mal/pas/rien accepté/supporté/digéré + dehors/valise/affaires/revenir/partir/porte
retourne/rentre chez ta mère + dit/chasser/virer/jeter/dehors
rendu/rendre/rends les/l/la/le clés/appart/studio/chambre/logement + après/rien/nulle/midi/soir/où/demain/bitume/dors/
dormir/cave/dehors - nouveau/déménage/{settled}/{leisure}
virer/chasser/jeter/dehors/dégager de la maison $
chasser de/d chez/la (la/le) maison/lui/elle/eux/moi
sac_poubelle/sacs_poubelle/valise + virer/jeter/chasser/dégager/mettre_dehors
mère/père/{partner}/parents/tante .. (l/m) a/ont choisi lui + sac/palier/dehors/valise
fugué/fuguer/fugue + jour/jours/nuit/dormir/peur/où/ou/seul/seule - {leisure}/film
"""

ENDED = """
# ce qui finit
{lodging} .. {ended} .. {soon} - {settled}/{work}/{leisure}/{errand}/ouvrir
{lodging} (qui) (s/me) finir/terminé/termine/arrêter/coupé/expire/ferme/fermé + {soon} + {nowhere}/où/ou/rue/dehors/
après/valise/valises/dormir/aller/solution/bébé/petits - {leisure}/{work}
plus de chambre/hôtel/foyer/hébergement/place/lit/canapé + soir/nuit/rien/demain + ce/cette/fini/finir/contrat/
accueil - {work}/bus/atelier/session/{settled}
fin de/du/d contrat/prise/hébergement/contrat_jeune + aujourd_hui/ce_soir/demain/dehors/solution/sac/valises - {work}
fjt/foyer/résidence/ase/hébergement/hôtel/hôpital/chambre + aucune_solution/aucun_plan/rien_derrière/après_rien/
sans_solution + soir/aujourd_hui/demain/sortie/fin - {work}
{lodging} + après c_est/rien/plus (plus/la/rien) rien/rue/dehors + soir/midi/demain/matin/aujourd_hui/nuit
coupé/couper/arrêté/arrêter/terminé/finir (la/l/le/les/notre/mon) prise_en_charge/hébergement/réservation
réservation sociale
hôtel social + finir/terminé/arrêter/coupé/midi/dehors/rue/plus
carte/badge/clé d_hôtel/hôtel/de_l_hôtel/du_foyer .. marche_plus/désactivé/désactivée/plus
chambre pour (une/deux/trois/2/3/4) nuit/nuits + dernière/hier/finir/troisième/après
dernière nuit + hôtel/formule/rond/argent/payer/auberge/foyer/après - {leisure}
plus un rond/euro/centime/sou + hôtel/formule/nuit/auberge
hôpital/psychiatrie/cure/désintox/prison/ase/centre + sortir/sort/sors/sortie + adresse/où_aller/nulle_part/dehors/
endroit/aucun/personne - {work}/taf/{leisure}
hôpital/clinique .. (laisse/laissé/fait) sortir + où/ou/endroit/nulle/adresse/dehors
incendie/brûler/inondé/inondée/effondré/effondrée/rempli/remplie + toit/dormir/dehors/débrouiller/rester/soir/
nuit - {work}
depuis l incendie
squat + évacué/évacuée/fermé/police/crs/expulser + nous/on/matin/soir/dort/dormir/rue/moi
hébergement .. se_termine/s_arrêter/terminé/finir/coupé/arrêter/prend_fin !{work} - formation/{leisure}/{settled}
retrouve/retrouver sans rien/toit/logement + nuit/soir/clés/caution/demain
où/ou dormir $
ils/elle/il/ma_tante/mon_oncle/mon_cousin .. rentre/revient de voyage/vacances + peux_plus_rester/dois_partir/personne
pote/ami/amie/cousin/copain .. rendre/rends l/son appart/studio + moi/soir/demain/où/retrouve
nous a dit de nous débrouiller
115 .. rappeler/rappelle/rappelez/complet/sature/saturé/demain/jamais/nuit/bébé - poste/métier/bus/ligne
appelé/appelle/appeler (le) 115
"""

HOMELESS_TOLD = NIGHTS + NOWHERE + PUT_OUT + ENDED
