"""The signs that someone is forced: sex, marriage, unpaid work, trafficking, blackmail with images."""

SEXUAL = """
violer !les/la_loi/le/mes_droits/la_vie/vos/votre
violeur
abuser (sexuellement) de/d moi/elle/lui/ma/mon/nous/son/sa
profité de moi/elle
en a profité !pour/de
il a profité .. bu/dormais/dormir/saoule
{them} .. me/m (a/ont) toucher !pas/beaucoup/droit/que/la_main/un_mot/deux_mots/au_cœur/par/avec/cette/votre/ton
me/m/la toucher (la/les/le) nuit/fesses/seins/cuisses/cuisse/partout/corps/sexe/parties
toucher sans mon/son accord
toucher par mon/un/son
main/mains aux/au/sur_les fesses/cul/cuisses
{he}/{boss} me mettre/met des mains
me/m/la/l tripoter
sans mon/son consentement
agression/agressions/agresseur sexuelle/sexuelles/sexuel
harcèlement/harceler/abus/rapports/rapport/sexuellement/agresser sexuel/sexuelle/sexuellement/forcé/forcés/sexuels
forcer/obliger/contraint (à/a) coucher/sexe/rapport/rapports
forcer/obliger .. (à) coucher - tôt/22h/21h/23h/heure/lit
faut/faudrait/doit/dois (que) (je) coucher/couche avec lui/eux/des
coucher/couche avec .. argent/sinon/loger/clients/loyer
veut/veux/demande/échange .. sexe !opposé - formulaire/case/cocher/fiche/homme_ou/dossier
loyer ... (si) (je) (suis) gentille/coucher/sexe
fait/faire des avances - salaire/argent/paie/frais
embrassé/embrassée/embrasser .. forcer
dans mon/ma/sa lit/chambre la nuit - bruit/froid/chaud/chat/chien/lumière/moustiques/souris/bébé/cauchemar
frère/père/oncle/cousin/{he} .. dans mon lit - pipi/cauchemar/chat/chien/bébé
mon/le {partner} me forcer - réviser/chercher/venir/inscrire/sport/manger/permis/bosser/lever/postuler/école/ménage
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
mains baladeuses/baladeuse
faveurs/services/relations sexuelles/sexuels + loyer/chambre/logement/argent/échange/contrat/poste
frotte/frotter à/contre moi
{kin}/{boss}/{grown_up}/il .. entre/rentrer/vient .. douche/salle_de_bain quand/pendant
reçoive/recevoir/voie/voir/reçois des/ses/d hommes/messieurs + payer/loyer/argent/dame/chambre
main/mains .. sur/entre ma/les/mes cuisse/cuisses/jambes
porno + ma/moi/tête/envoie/envoient/visage/mère
jeté ma pilule
forcer les/des filles/femmes
entre/rentrer .. dans ma douche
"""

MARRIAGE = """
{them} .. me/la/le/les/m/ma/nous marier !avec_amour/ensemble
pour me/la marier
veulent/veut/veux marier ma/mon/sa/notre
{kin} .. marier .. force/gré
<je/on/nous me/la/le marier .. bled/pays
obligé/obligée/obliger/forcée/contrainte (de) se/me marier
doit/dois ... se/me marier .. cousin/bled/vieux/terrorisé/terrorisée/peur/pleure
mariage/marier/épouser/fiancée/mariages (de/est/un) forcer
mariage arrangé
marier de/par/sous forcer/obligation/contrainte
marier/mariée/épouser/mariage .. contre mon/son/ma/sa/leur gré/volonté/avis
obliger/forcer/veulent/forcée (m/me/que/de/à) (m/me/j/se) épouser/marier
partir/part/emmener/emmène/envoyer/bled/pays/mali/maroc/algérie/tunisie/turquie/comores/sénégal/pakistan/
guinée .. (pour) .. me/la marier
<ai choisi/trouvé mon/un/son mari/fiancé/époux
promise/promis (à/a) à/a un/son homme/cousin/vieux/mec/type/inconnu/ami_de_mon_père
vouloir mari
envoyer/renvoyer/ramener/emmener .. bled/pays .. forcer
exciser
couper ma/sa/la/les/nos sœur/fille/filles/sœurs !la_parole/les_cheveux
"""

EXPLOITED = """
{them} .. (m/me) (a/ont) confisquer/garde/pris/pri/prendre/gardé/caché/déchiré (mon/mes/ma/nos/son/ses) passeport/
papiers/carte_d_identité/titre_de_séjour !pour_le_dossier/en_photo - préfecture/mairie/consulat/ambassade/conseillère/
conseiller/agence/banque/assistante/rdv/scanné/accueil/contrat/bailleur/auto_école/inscription/photocopie/copie
<ai/avez/bien pris/pri/confisquer (mon/mes/ma/nos/son/ses) passeport
garde/gardé mes papiers .. paie/paye/travailler
pris/pri/confisquer mes/nos papiers .. travailler/marier/dois/partir
confisquer mon/mes/ma/son/ses/nos passeport/papiers/carte
comme/son/leur/leurs/leur_petite esclave/esclaves - {fooling}
esclave .. maison/ménage/enfants/nuit
traite des êtres
me/m/nous/le (a/ont) exploiter
suis/est/sommes/fait exploiter - {fooling}/stagiaires/alternants/comme_tous
travailler/bosser/fait/faire .. de forcer
obliger/forcer .. (à) (me/faire) travailler/bosser .. gratuit/gratuitement/chez/lui/eux/sinon/sans_papiers/
sans_salaire/sans_être
obliger/forcer/forcent .. (à/de) (faire) vendre/dealer/guetter/guetteur/mendier/voler/vole/drogue
forcer à (faire) (le) guetteur
travail/travailler/bosser .. sans être payé .. passeport/papiers/sortir
rembourser le passage
m_oblige/m_obliger/obliger/forcer .. à/de (faire) (faire) des choses/trucs - contrat/patron/poste/stage/mission/
boulot/tuteur
obliger à/de me prostituer
prostituer !{denied}
des passes .. lui/client/argent
fait/faire des passes - {sport}/décisives/ballon/buts
doit/dois/force voir/recevoir des clients $ - accueil/vente/boutique/stage/travail/magasin/resto
payer .. avec mon/leur/ton corps
réseau .. hôtels/loue/prostituer/passes
charbon/réseau/deal .. menacer/frapper/tuer
guetter/guetteur .. four/frapper/menacer
dans une secte
patron .. donne/done pas argent .. frapper
séquestrer
ils/il/elle fait moi voler/vole/mendier/vendre/travailler
"""

IMAGES = """
chantage
me/m/nous (fait) fait chanter
sextorsion
revenge porn
nudes/nude - maquillage/vernis/rouge_à/palette/esthétique/ongles/couleur
photos/vidéo/images/image intimes/intime/nues/nue/dénudées/sexuelles
publier/balancer/diffuser/poster/posté/envoyer/envoie/diffuse/balance/publie/partagé/afficher/leaké .. photos/
vidéo .. parents/telegram/snap/insta/famille/sinon/réseaux/école/lycée !de_mariage + il/elle/ils/ex/mec/quelqu_un/
sinon/menacer/lui/copain
posté/publié/diffusé/balancé/leaké .. photos/vidéo de moi
diffuse/affiche .. mes photos
menacer .. photos/vidéo/nudes
sinon il/elle/ils .. photos/vidéo/nudes/dossiers
compte/page/groupe/canal fisha/ficha
fisha
filmer/filmé/filmée/filmait .. argent/euro/euros/payer/sinon/insu/nue
payer .. sinon/ou_ils/ou_il .. envoient/photos/vidéo
argent sinon .. photos/vidéo/envoie
piraté .. payer/photos
fiancée/fiancé/promise .. sans me/lui demander
m/l ont fiancée/fiancé/promise
filmé/filmée/filmer/filme + sinon/paye/paie/payer + envoie/envoyer/balancer/balance/publier/publie/montre/euros
"""

ABUSE = SEXUAL + MARRIAGE + EXPLOITED + IMAGES
