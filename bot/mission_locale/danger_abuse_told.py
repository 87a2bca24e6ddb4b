"""Being forced, told without its plain words: sex, marriage, images, work nobody pays."""

SEXUAL = """
{someone} .. touche/toucher moi/ma/mes/mon/le/la/les {body_part}/corps - {no_blow}/film/chanson
{someone} .. touche/toucher moi - {no_blow}/film/chanson/droit/aide/prime
me toucher + coince/réserve/bureau/chef/collègue/responsable/oncle/nuit/provoque/refuse/photographe/bloqué/chambre/
porte - {no_blow}/chanson
m/me a/ont toucher + porte/bloqué/photographe/bureau/chambre/médecin/voiture/nuit/oncle/cabine/vestiaire/massage/
ans - {no_blow}/histoire/chanson/parole/message
coince/coincé/coincée/coincer/plaqué/plaquée/bloqué/bloquée .. (dans/contre/la) réserve/vestiaire/vestiaires/
toilettes/couloir/bureau/mur/voiture/cave/chambre + collègue/patron/chef/photographe/mec/garçon/toucher/homme - rer/
{no_blow}/prêt/administratif
main/mains/doigts .. dans/sous/sur/entre (mon/ma/mes/les/la/le) {body_part} - {no_blow}
{someone} .. entre/vient/viens/rentrer/dort/glisse .. mon/ma lit/chambre (la) nuit/soir - {no_blow}/bébé/chat
obliger/forcer/contrainte/forcée .. (dans) sa/la/une voiture/chambre/lit/bureau/cave/hôtel - {no_blow}
{someone} .. me/m (a) forcer (à/au) le_faire/coucher/lit/toutes/chaque - {no_blow}/jouer/manger
me/m forcer au/toutes/chaque lit/les/nuit/soir - {no_blow}
{someone} .. me/m (a) fait/faire des choses/trucs !bien/drôles/cool/super/intéressantes/à_manger/sympa - {no_blow}/
stage_découverte
payer/paye/paie/paiement en nature
photos/photo/vidéo (de) son sexe
sexe + patron/manager/chef/propriétaire/proprio/monsieur/prof/collègue/coach + demande/envoie/photos/loyer/contrat/
cdi/place - {no_blow}/éducation
obligée/obligé/forcée (de/à) rester/coucher/le_faire + mari/mariés/lui/nuit/force
{someone} .. demande/veux/veut/propose/proposer (de) coucher/sexe/relation/faveurs/fellation + contre/loyer/contrat/
cdi/loger/sinon/place/argent
{someone} .. vend/vends/prête/prêter/loue/envoie/oblige/force/obliger/forcer .. hommes/clients/
autres_hommes - service/{no_blow}/vente
aller/coucher/sortir avec les/des/ses/d hommes/clients/autres_hommes + oblige/force/argent/travail/dame/loyer/obliger
clients + passes/garde_l_argent/force/forcer/oblige/obliger/trottoir/sexe/hôtel + homme/mec/copain/dame/
argent - réception/serveur/accueil/vente/{no_blow}/commerce/caisse
trottoirs/trottoir + rembourser/clients/passes/hommes/oblige/forcer
travail/travailler/coiffure/nounou/garde + promis/annonce/promise + hommes/enfermer/passeport/sortir/obliger/clients/
ménage_jour - {no_blow}
pu dire non + soirée/bouger/nuit/lit/voiture/chambre
sans culotte
bouger + soirée/nuit + dit_oui/dit_non/dire_non/sur_moi/dessus
voir des hommes/clients + hôtel/argent/rembourser/oblige/soir
"""

MARRIAGE = """
{someone} .. donner/promettre/promise/promis/vendre/vendu/vendue/donné/donnée .. mariage/mari/vieux/dot - costume/
bijou
donner/donnée/donné/vendre .. (en) mariage + homme/vieux/pays/veux_pas/oncle/père/cousin
marier/mariage/épouser/fiancé/fiancés/mari + {abroad} + veux_pas/connais_pas/connais/refuse/force/forcer/billet/
passeport/oblige/obliger/inconnu/attend/attendre/empêcher/peur/vol/caché/choisi/cousin/vieux/tante/été/mineure/ans/
arrive - {own_wish}/visa/mariage_de
me/la/nous/elle/fait (fait/va/vont/vais) marier + 12/13/14/15/16/17/refuse/force/veux_pas/bled/pays/mineure/vieux/
cousin/inconnu/choisi/sans_demander/empêcher - {own_wish}/mariage_de/avec_lui/{no_blow}
marier à 12/13/14/15/16/17
robe (de) mariée + connais_pas/monsieur/pays/tante/veux_pas/bled/cousue/choisi - {own_wish}
fiancé/mari/époux/prétendant .. connais_pas/choisi/refusé/veux_pas/inconnu + parents/famille/tante/je/elle/
pays - {own_wish}
refusé/refuse .. (le/un) fiancé/mariage/mari/prétendant + famille/parents/père/enfermer/carte/frapper/garde/gardent
épouser .. (un/une/mon) inconnu/cousin/vieux/homme/homme_que
envoyer/renvoyer/ramener/emmener .. (de) forcer + épouser/pays/marier/bled/vol
me/nous/la/te couper/coupe/coupent + {abroad}/vieille/tradition/filles/tante/mamie/grande_sœur/exciseuse/
sœur + vieille/filles/village/comme/prépare/voyage/tante - {no_blow}/cheveux/téléphone/aides/allocation
couper comme les/ma/mes filles/grande/sœur/cousines
monsieur/homme/vieux/mari .. m attendre + pays/bled/billet/retour/là_bas
été/sont couper/coupées + village/pays/cousines/mère
"""

IMAGES = """
photos/photo/vidéo/vidéos/nudes/images + nue/nu/nus/sans_habits/sans_vêtements/sexe/intimes/de_nous_deux/de_nous/
déshabillée/sous_la_douche/en_sous_vêtements + {someone}/sinon/balance/balancer/publie/publier/montre/montrer/envoyer/
envoyé/menacer/demande/argent/veux/veut - {no_blow}/artiste/mode
{someone} .. publie/balance/balancer/montre/envoie/diffuser/publier/poster/diffuse (la/les/des/ma/mes) vidéo/photos/
images/nudes + sinon/si/jusqu/argent/dimanche/lycée/parents - mariage/vacances/{no_blow}
vidéos/vidéo/photos + argent + dit_non/menacer/sœurs/sinon - {no_blow}/chaîne/montage
pris mon/mes/ma tel/téléphone/papiers/clés/passeport + sortir/partir/enfermer - prof/lycée/cours/{public}
"""

ABUSE_TOLD = SEXUAL + MARRIAGE + IMAGES

# Told with the very words of work, which elsewhere say that the talk is of something else.
ABUSE_AT_WORK = """
{id_papers} + patron/boss/dame/monsieur/famille/oncle/tante/employeur/maître/chef/passeur/homme/mari/beaux_parents/
maman/mère/père + garde/gardé/pris/confisquer/caché/coffre/a_mon/rend/mis/cache/tient/garder + sortir/paye/paie/
travailler/payé/bosser/salaire/partir/mari/attendre/marier/enfants/ménage/jamais/rend/police/chien/peur/vol/billet/
battre/frapper/enfermer - {public}/dossier/rdv/photocopie
{id_papers} confisquer/confisqués/confisqué - {public}
{id_papers} + coffre + il/elle/mis
garde/gardent nos/mes {id_papers} + boss/patron/chantier/partir/chien/travail/dame
confisquer/gardent/garde .. carte/papiers/passeport + enfermer/parents/fiancé/amie/sortir
sans salaire/être_payé/payer + enfermer/passeport/sortir/dort/papiers/menacer/frapper/taper/
dormir_par_terre - {no_blow}
pas/jamais (d) payé/payée/salaire/argent + chantier/resto/ménage/maison/snack/hôtel/chambre + enfermer/passeport/coup/
frapper/taper/papiers/container/douze/menacer/battre - {no_blow}
enfermer/container + sans_salaire/heures/payé/chantier/papiers/travailler/bosser/ménage - escape/{no_blow}/révise/
révision
garder/garde (ses/leurs/les) enfants jour et nuit
dormir par terre + nounou/cuisine/patron/dame/diplomate/bat/ménage/enfermer
passeur + dois/doit/rembourser/remboursé/payer/euros/menacer/famille/frapper - film
rembourser/remboursé/dette + frapper/menacer/trottoirs/casser/cité/travailler_la_nuit/travaillant/famille_là - banque/
crédit/caf/{no_blow}/impôts
obliger/oblige/forcer/force (de/à) (faire) (la/de) mendier/voler/porter_la_drogue/livrer/vendre/guetter/
dealer - formation/{no_blow}
vendre/vends/livrer/porter pas .. pour eux/lui
mendier + tape/frapper/oblige/obliger/ramène/force/donne
traite/prend/prends/prennent/garde (tout) mon/son salaire + menace/menacer/arme/homme/frapper/mari/tenu - impôts/loyer
insulter/traite/traitent .. pédé/pd/gouine/négro/arabe + coup/frapper/crache/uriné/menacer/vestiaires/peur/
tous_les_jours
gay/homo/homosexuel/homosexuelle/lesbienne/trans/pédé/pd/j_aime_les_garçons + {hits}/cracher/crachent/menacer/couteau/
tuer/enfermer/coup - {no_blow}/asso/association
domestique + sortir/enfermer/payée/payer - animal/chien/chat
"""
