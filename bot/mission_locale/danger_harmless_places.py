"""What uses the words of the street and says something else: set aside before any search."""

IDIOMS_OF_PLACES = """
nuit aux/à_l urgences/hôpital pour/avec/à_cause/car
il caille/gèle/pleut/neige dehors
à/a la rue sur/dans me/le/la/les/l/ce/ces/cette/mon/ma/mes/tout
t/tu es .. à la rue
cv/lettre/niveau/site/appli/connexion/wifi/orthographe/équipe/prof/prononciation/écriture/accent .. à/a la rue
jusqu à la/ma/sa/leur majorité !dehors/virer/et_après
fuguer musicale/baroque/pour_orgue
faut (il) (forcément) être à la rue/sdf/battre/en_danger
voiture/moto/scooter/vélo/chat/serveurs/trottinette/argent/réponses/données/dossier/projet/cv/appli (qui) (a/ont/peut/
va) dormir
où/ou dormir mes/les/vos/tes/nos
fuguer les/des/du/en cours/lycée/devoirs
comme/air/dirait/look/barbe/tête (un/d/d_un) sdf
camion/van/fourgon aménagé
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
job/taf/boulot/art/arts/spectacle/théâtre/artiste/artistes/foot/food/musicien/danse/éduc/éducateurs/éducatrice/vente/
vendeur/distribution/marché/manif/animation .. de/dans/la rue
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
pas moi qui dormir/dort/dors dehors/dans
mère/père/parents/frère/sœur/tonton me/m charrie/taquine/vanne ... me/m mettre/virer/jeter dehors
mère/père/parents/frère/sœur/tonton me/m charrie/taquine/vanne ... ans il/elle/ils me/m mettre/virer/jeter dehors
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
virer/jeter/dégager/exclu/chasser/porte/éjecté/dehors .. de/du/d/au/par/à (la/l/mon/ma/mes/une/un) lycée/collège/cfa/
école/boulot/taf/job/stage/formation/intérim/boîte/entreprise/travail/apprentissage/club/fac/bts/classe/groupe/équipe/
cours/usine/resto/restaurant/patron/chef/boss/employeur/prof/agence/alternance/recruteur/discord/entretien/patronne/
cej/garantie/garantie_jeunes/crush/banque/asso/armée/internat !et_de_chez
patron/patronne/boss/chef/employeur/lycée/collège/fac/formation/internat/club/entreprise/cfa/école/directeur/
proviseur/prof/intérim/entreprise m/me/nous/ma (a/ont) virer/jeter/dégager/mettre_à_la_porte/mettre_dehors
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
