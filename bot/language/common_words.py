"""Everyday French words, without accents: what a town, a first name or a typing error must not be confused with."""

_WORDS = """
a abord absent accepter accident accord accueil acheter actif action activite actuel actuellement addiction
administratif administration adresse adulte aesh affaire affaires afin afpa age agence agent agir ah aide aident aider
aides aie aille ailleurs aime aimer aimerais aimes ainsi air ait ajouter alcool alentours aller allez allo alloc
allocation allocs allons alors alternance ambulancier ameli ami amie amies amis amour an ancien anglais angoisse animal
animateur animation animatrice annee annees annonce annonces annuel annule annuler ans aout apl appart appartement appel
appeler appelle appelles apport apprendre apprends apprenti apprentie apprentissage appuyer apres arabe argent arme
armee arnaque arret arrete arreter arrivait arrive arriver arrives article as ase aspect asseoir assez assistante
association assurance atelier attend attendre attends attention au aucun aucune aujourd aupres auquel aura aurai aurais
aurait aussi aussitot autant auto automne autour autre autrement autres aux auxiliaire avais avait avance avancer avant
avec avenir avenue avez avion avions avis avocat avoir avons avoue avril ayant bac bafa bah baisse bande banlieue banque
barbe barman bas base bat bateau batiment battre beau beaucoup bebe bel belle ben bep besoin bete betise bien bientot
bilan bio biologie bise bisous bizarre blague blanc bleu bloque boire bois boite bon bonbon bonheur bonjour bonne bonnes
bons bonsoir bord bosse bosser bouche boucher boucherie boulanger boulangerie boulot bourse bout boutique bras bref
brevet brie bruit bts bureau bus but bye ca cabinet caces cadeau cadre caf cafe caisse caissier caissiere calme
cambriole camion camp campagne candidat candidature cap capable car cariste carre carrefour carrement carriere carte cas
casier casque casse cause cave cdd cdi ce ceci cej cela celle celles celui cent central centre cents cependant certain
certaine certains certificat ces cesse cet cette ceux cfa chacun chaine chambre champ champion championnat champs chance
change changement changer chanter chantier chaque charge charges chat chaud chauffeur chaussure chef chelem chemin cher
cherchait cherche cherchent chercher cherches cherchez chere cheval cheveux chez chien chiffre chimie choc choisi
choisir choix chomage chomeur chose choses chouette chut ci ciao ciel cinema cinq circuit cite citoyen civil civique
clair classe cle clef client clients club code coeur coiffeur coiffeuse coiffure coin colere colis colle collectif
college collegue coloc colocation combien commande commandes comme commence commencer comment commerce commercial
commune communes communication compagnie compagnon compet competence complet complete complique comprenait comprend
comprendre comprends comprenez compris comptabilite comptable compte compter concernant concerne concours concret
condition conditions conduire conduite confiance confirme confirmer connais connait connaitre connexion conseil
conseiller conseillere conseils constat construction construire contact contacter contacts content contente continue
continuer contraire contrat contre controle convention convient convocation copain copie copine corps corriger cote
cotes coucou couleur coup coupe coups cour courage courant courir courrier cours course courses court courte cousin
cousine cout coute couteau couverture cpam creche cree creer crever crise croire crois croit crous cuisine cuisinier
cuisto culture cv cycle dame dames danger dans danse date dates de debut debutant debuter dechets decide decision
declaration deco decouvert decouvrir dedans degage dehors deja delai demain demande demander demandes demandeur demarche
demarches demenage demi demission dent dentiste depart departement departements depend depense deposer depot depression
deprime depuis dernier derniere derniers derriere des desole dessin dessous dessus deteste dette dettes deux deuxieme
devais devait devant developper developpeur devenir deviens devis devoir devra devrais devrait diable dialogue dieu
differe difference different difficile difficulte difficultes diplome diplomes dirai dire direct directeur direction
dirige dis disait discuter disent dispo disponible dispose dispositif dit dites dix dizaine document documents dois doit
doivent domaine domicile dommage donc donne donner donnes donnez dont dormi dormir dors dort dos dossier dossiers douche
doute doux douze droit droite droits du dure duree durer dut eau echange echec echelle ecole ecoles economie ecoute
ecouter ecran ecrire ecris ecrit educateur education effet effort egal egalement eh electricien electricite eleve eleves
eligible elle elles eloigne email embauche embaucher emploi emplois employe employeur emprunt en encore endroit energie
enerve enfant enfants enfer enfin enfui engage engager ennui ennuie enorme enquete enseignant ensemble ensuite entendre
entends entendu entier entre entree entreprise entreprises entrer entretien envers envie environ envoie envoye envoyer
envoyez epicerie epide equipe erreur es espace espagnol esperance espere espoir essaie essaye essayer est esthetique et
etablissement etage etaient etais etait etape etat ete eteint etes etoile etrange etranger etre etude etudes etudiant
etudiante etudiants eu euh euro euros eux evenement evident eviter exact exactement examen excuse excuser excusez
exemple exercice exiger existe experience experiences explique expliquer exploiter expulse exterieur extra fac face
facile facilement facon facture faible faim faire fais faisais faisait fait faite faites familial famille familles fasse
fatigue fatiguee faudra faudrait faut faute faux femme femmes fenetre fer ferais ferme fermeture fete feu feuille feutre
fevrier fiche fichier fier fievre fille filles film fils fin finance financer financier financiere fini finir finis fixe
flemme fleuriste fleurs foi fois foncer fond font foot force forces formation formations forme former formidable
formulaire formule fort forte forum fou foutu foyer frais franc francais francaise france franchement frappe frappee
frapper frere freres froid frontiere fruit fume fumer fur futur gagne gagner galere galerie gamin garage garantie
garantir garcon garcons garde garder gare gares gars gauche genant gendarme gene general generale genre gens gentil
gentille gerer geste gestion glace gosse gouverne gouvernement gouverner grace grand grande grandes grandir grands graphisme graphiste gras
gratuit gratuite grave greta gris gros grosse groupe guerre guichet guide habite habitent habiter habitez habits
habitude haine handicap handicape hasard haut hebergement hein hello heure heures heureuse heureux hier histoire hiver
homme hommes honnete honte hopital horaire horaires horrible hors hotel hotesse huit humain humeur hygiene ici idee
idees idiot ignorer il ils image imagine immersion immobilier impasse important importe impossible impot impression
incapable inchallah inclus inconnu indemnite independant indispensable individu industrie infirmerie infirmier
infirmiere info information informations informatique infos inquiet inquiete inscription inscrire inscrit inscrite
installe instant institut integrer interdit interessant interesse interet interieur interim international internet
interview inutile invite ivre jamais jambe janvier jardin jardinier jaune je jeter jeu jeudi jeune jeunes jeux job joie
joindre joker joli jouer jour journal journee jours joyeux juge juillet juin jure jusqu jusque juste justement justice
justificatif la laisse laisser laissez lait langue langues laquelle large larmes lave le lecture legume lendemain lent
lequel les lettre lettres leur leurs lever licence lieu lieux ligne lignes limite lire lis lit livraison livre livrer
livreur local locaux logement logements loger logique logistique loi loin loisir loisirs long longs longtemps longue
longues lors lorsque louer lourd loyer lui lumiere lundi lycee lyceen lyceenne lycees ma machin machine macon madame
magasin magasinier magique magnifique mai maigre mail main mains maintenant maintenir mairie mairies mais maison maitre
maitrise majeur majeure mal malade maladie malgre malheureux maman manche mange mangent manger mangis maniere manipule
manque manquer manuel maquillage marche marcher mardi mari mariage marie mariee marier marketing marne marque marraine
marrant marrants marre marron mars master match materiel maternelle maths matiere matin maudit mauvais mauvaise maux
mdph mdr me mec mecanicien mecanique mechant medecin medical medicament meilleur meilleure melange melon membre meme
memes memoire menace menacee menage mensonge mensuel mental mentions mentir menuiserie menuisier mer merci mercredi
merde mere mes mesdames message messages messieurs mesure mesures met metier metiers metre metro mettre meuble meubles
midi mien mienne mieux milieu mille million mince mineur mineure minimum ministre minute minutes mis mise mission
missions mobile mode modele moi moins mois moitie moment mon monde monnaie monsieur montagne montant monte monter
montrer montrez moral morale morceau mort mot motif motivation motive motivee mots mourir moyen moyenne mur musique
mutuelle mystere nage naissance nait national nationalite nature naturel ne necessaire nee neige nettoyage neuf neuve
nez ni nickel niveau noel noir noirs noise nom nombre nombreux non normal normale normalement normaux nos note notes
notre nous nouveau nouveaux nouvel nouvelle nouvelles novembre nuit nul nulle nulles numero objectif obligation
obligatoire oblige obtenir obtenu occasion occupe octobre office offre offres oh ok on oncle onglerie onze opinion
option or oral orale ordinateur ordre oreille organisation organise organisme orientation oriente origine ose ou oublie
oublier oui outil ouvert ouverte ouverts ouverture ouvre ouvrir page paie pain paire paires paix palais pale panique
panne papa papier papiers par parait parc parce parcours pardon pareil parent parents parfait parfois pari parie paries
parisien parking parle parlent parler parles parmi parole part partage partager partant parti participer particulier
partie partir partis partout pas passage passe passer passes passion passons patience patient patissier patron patronne
pause pauvre paye payer payes pays paysagiste peau peine peintre peinture pendant pendre penible pense penser penses
pension perd perdre perdu perdue pere periode permanence permet permettre permis perso personne personnel personnelle
personnes perte peser petit petite petits peu peur peut peuvent peux photo phrase piece pied piege pieux pire piscine
piste place places plaindre plaire plaisir plait plan plante plateau plein pleine pleure pleurer pleut plomberie
plombier plus plusieurs plutot poche poids point pole poli police politique pomme pompier pont portable porte porter
poser position possede possible poste poster postes postule postuler pote potentiel potes pouce pour pourquoi pourra
pourrais pourrait pourriez pouvais pouvait pouvez pouvoir pouvons pratique precis prefecture prefere preference premier
premiere prend prendrai prendre prends prenez prennent prenom preparateur prepare preparer pres present presente presque
presse pression prestation pret prete prevenir prevoir prevu prie prime principal principe printemps pris prise prison
prive prix probable probleme problemes procedure prochain prochaine proche proches produire produit prof profession
professionnel profil profiter profs programme progres projet projets promesse propose proposer proposez propre propres
proprietaire protection protege prouver provient province proximite prudent psy psychologue public publique puericulture
puis puisque punir pur qualifie qualite quand quant quarante quart quartier quartiers quatre que quel quelle quelles
quelqu quelque quelques quels question questions qui quinzaine quinze quitte quitter quoi quotidien raconte raison
raisons ramene rang rapide rapidement rappel rappeler rappelez rappelle rapport rare rarement rate rater ravi re
realiser realite recent reception recevoir recherche recherches recoit recommence reconnu recrute recruter recu recule
redoubler reduction reel refaire referent reflechir reforme refuse refuser regarde regarder regime region regions
registre regle regler regles regret regulier rejoindre relation relever religion remercie remplace remplir rencontre
rencontrer rendez rendre rendu renseignement renseignements renseigner rentre rentree rentrer reorienter repas repasser
repere repondez repondre reponds repondu reponse reponses repos reprendrais reprendre represente repris republique
reseau reserve reserver residence resoudre respect responsable ressembler ressens ressource restaurant restauration
reste rester resto resultat resultats retard retour retourner retrait retraite retrouver reunion reussi reussir reve
reveil reveiller revenir revenu reviens revoir rien rigole rire risque riviere roi role rond rouge rouler route rqth rsa
rue sac sache sain saine saint sainte sais saison sait salaire salam salarie sale salle salon salut samedi sandwich sang
sans sante satisfait sauf sauter sauver savais savait savez savoir savons scolaire scolarise scolarite scooter sdf se
seance sec second seconde secours secret secretaire secretariat secteur secteurs section securite sejour selection selon
semaine semaines sembler sens sent sentir sept septembre sera serais serait serie series serieux serions serons serre
serveur serveuse service services servons ses seul seule seulement sexe si sien signe signer silence simple simplement
sincere sinon site situation situations six skip smic social sociale societe soeur soeurs soi soignant soignante soigner
soin soins soir soiree sois soit solde soleil solution solutions sombre somme sommeil sommes son sont sors sort sorte
sorti sortie sortir sou souci soucier soucis soudain soudeur soudure souffre souhaite souhaiter souhaiterais sourire
souris sous soutenir soutien souvenir souvent special specialite spectacle sport ssiap stable stage stages stagiaire
standard station statut stop stress strict studio style stylo sucre sud suffit suicide suis suisse suit suite suivant
suivi suivie suivre sujet super superieur supporter sur sure suspendu systeme ta tabac table tache taille taire tant
tante tapage tape taper tapis tard tarif tas te technicien technique tel tele telephone tellement tempete temps tendance
tenir tente terme terminale termine terminer terrain terre terrible tes test tete texte theme theorie tiens tient tiers
timide tirer titre toi toit tombe tomber ton torse tort tot total totalement touche toucher toujours tour tourner tous
tout toute toutes toxique trace traces train traine traite traitement traiter trajet tranquille transport transports
travail travaille travaillent travailler travailles travaux travers traverser treize trente tres tribunal trimestre
triste trois troisieme trop trottinette trottoir trouille trouve trouver trouverais truc trucs tu tuer type un une union
unique universite urgence urgent usage usinage usine utile utiliser vacance vacances vais vaisselle valable valeur
valide valise vallee valoir vas vaste vaut veille vele velo vend vendeur vendeurs vendeuse vendre vendredi vendu venir
vent vente venu venue verifier verite verrait verre vers verse verser vert veste vetement vetements veulent veut veux
viande victime vide video vie vieille viendra viens vient vieux vigile village villages ville villes vin vingt vingtaine
viol violence violent violente visa visite vital vite vitesse vivais vivait vivement vivons vivre voie voient voila voir
vois voisin voisins voit voiture voix vol volontaire volonte volontiers vont vos votre voudra voudrais voudrait voulais
voulait voulez vouloir voulons voulu vous voyage voyons vrai vraie vraies vraiment vue wallah web wesh yo zappe zero
zone
"""

COMMON_WORDS: frozenset[str] = frozenset(_WORDS.split())
