"""The words that young people need here, spelt right: what is typed otherwise, but sounds the same, is put right."""

# One form is enough, the plural is added.
NOUNS = """
    abonnement accident accompagnement accord accueil action adhésion adresse affaire affectation agence agent
    agression alcool allocation alternance ambulance amende aménagement ancien animal anniversaire annonce annulation
    anxiété appareil appartement appel apprenti apprentie apprentissage araignée argent arme armée arnaque arnaqueur
    arrivée article assistance assistant assistante association assurance atelier attaque attestation audience
    autorisation avance avenir aventure avocat bagage bagarre bagnole balcon banque bateau batterie bâtiment besoin
    bijou billet blague blessure blouse boisson boîte bonheur boucher boucherie boulanger boulangerie bourse bouteille
    boutique brevet brochure bureau cadeau cafard caissier caissière calendrier camarade cambriolage caméra camion
    campagne canapé candidat candidate candidature capacité capitaine carreleur carrière carrosserie catalogue
    catastrophe cauchemar caution ceinture centre certificat cerveau chambre chance changement chanson chantier
    chapeau charge chargeur charpentier chasseur chauffage chauffeur chaussure château chef chemin cheveu cheveux
    chèque chien chiffre chirurgien chocolat choix chose chômage chômeur chômeuse cicatrice cigarette cinéma
    circulation citoyen classe client cliente clinique coiffeur coiffeuse coiffure collège collègue collégien
    collégienne colocataire colocation combat commande commerce commercial commerçant commissariat commission
    communication compagnie compagnon compétence complément comptabilité comptable compteur concert concierge concours
    condition conducteur conduite conférence confiance confirmation congé connaissance connexion conseil conseiller
    conseillère consultation contact contraception contrat contrôle convention conversation convocation coordonnée
    copain copine correspondant costume couleur couloir coupable courage courrier courses cousin cousine couteau
    couture couvert couverture crèche crédit créneau crêpe critère cuisine cuisinier culture degré demande demandeur
    dentiste dessin destination dette décembre décès décharge déchet déclaration découverte décrocheur défense
    définition délai déménagement démission dépannage départ département dépense dépistage déplacement dépôt
    dépression détail développement développeur diagnostic diplôme directeur direction directrice discussion
    dispositif distance docteur document domaine domicile donnée dossier douche douleur drapeau drogue effort embauche
    emploi employeur employé employée emprunt endroit enfance enfant engagement ennui enquête enseignant enseignement
    entraînement entrepôt entreprise entretien entrée enveloppe environnement erreur escalier espace espagnol espèce
    espoir essence esthéticienne exactitude examen excuse exemple existence expérience explication expression extrait
    éboueur échange école économie écran éducateur éducation éducatrice égalité électricien électricité élève
    éloignement émission énergie épicerie époque équipe équivalence étage étape étranger étrangère étude étudiant
    étudiante événement facture faculté famille fatigue femme fenêtre fermeture fichier filière financement fleuriste
    fonction fonctionnement forfait formateur formation formatrice formulaire fourrière foyer français frangin
    frangine frère frigo frontière futur garantie garçon garderie gardien gardienne gâteau gendarme gendarmerie
    gouvernement grossesse groupe guerre guichet gynécologue habitude heure hébergement hémorragie histoire historique
    horaire horoscope hôpital hôtel hôtellerie huissier humain humeur hygiène identité idiot immersion immeuble impôt
    imprimante incendie indemnisation indemnité indépendance infection infirmier infirmière information informatique
    inscription insertion instant instruction insulte intelligence intention internet interview intérêt intérim
    intérimaire invitation itinéraire itinérance jardin jardinier jour journal journaliste journée jugement
    justificatif langue lessive lettre liberté librairie licence licenciement limite livraison livreur locataire
    location logement logiciel logistique loisir longueur lumière lunettes lycéen lycéenne machine maçon maçonnerie
    madame magasin mairie maison maître majorité maladie malheur maman manière manque manutention marchandise marché
    mariage maternelle matériel matière matin mensonge menuiserie menuisier mercredi message messagerie mesure meuble
    mécanicien mécanique mécano médecin médiateur médiathèque médicament méthode métier métro milieu mineur minimum
    ministre minute misère mission mobilité modèle moment monnaie morceau motivation moyen musique mutation mutuelle
    naissance nationalité naturalisation nature niveau nourriture nouveau nouvelle novembre numéro obligation occasion
    occupation octobre offre ordinateur ordonnance organisation organisme orientation origine orthographe ouverture
    ouvrier paiement panier panique panneau papier parapluie parcours parent parfum parking parole partenaire
    partenariat participation passeport passion patience patient patron patronne pause pâtisserie pâtissier peintre
    peinture pension permission personne perspective période pharmacie photo photographe pièce piège piscine place
    plainte plaisir planning plaque plateau plateforme plomberie plombier poème police policier politique pompier
    portable portail position possibilité poubelle pourcentage pratique prestation préavis précarité préfecture
    préférence prénom préparation présence présentation président prévention printemps prison problème procédure
    production produit professeur professionnel professionnelle programme projet promesse promotion propriétaire
    protection province psychiatre psychiatrie psychologue publicité puéricultrice puériculture qualification qualité
    quartier question questionnaire quittance quotidien rappel recette recherche reconnaissance reconversion
    recrutement refuge refus relation remboursement remerciement rencontre renouvellement renseignement rentrée repas
    reportage responsabilité responsable restaurant restauration retard retraite revenu règle règlement réception
    récépissé récompense réduction référent référente région rémunération rénovation réorientation réparation réponse
    réseau réservation résidence résultat réunion réveil rideau rivière robot rupture saison salaire samedi sandwich
    scolarité seconde secours secret secrétaire secrétariat secteur semaine sentiment septembre serrure serrurier
    serveur serveuse service session sécurité séjour sélection signature simulateur simulation site situation société
    soir soirée soldat soleil solidarité solitude solution sommeil soudeur soudure soutien spectacle spécialité
    stagiaire station statistique stérilet stratégie studio suicide supermarché suppression surveillance surveillant
    système tableau tablette talent tarif technicien technique température temps tendance tentative terminale terrain
    territoire téléconseiller téléphone télétravail télévision témoin thème théâtre théorie thérapie timidité
    titulaire toilettes tournée traduction train traitement traiteur trajet tranquillité transport travailleur
    tribunal tristesse trottinette trottoir tuberculose tuteur tutrice université urgence vacances vaccin vaisselle
    valeur valise vallée vendeur vendeuse vendredi vente version vestiaire vétérinaire vêtement victime village
    violence visage visite vitesse vitrine voisin voisine voiture volontaire volontariat voyage
"""

OTHERS = """
    absent absolument actif active actuel actuelle actuellement administratif administrative adorable agréable
    ailleurs alimentaire allemand alors américain amical amoureuse amoureux anglais animaux anonyme anormal
    apparemment appris après artificielle aucune aujourd auparavant aussi aussitôt autant automatique autonome autour
    autre autrement avant beaucoup bénévole bientôt bizarre blanc bonjour bonsoir brutalement bureaux cadeaux capable
    carrément catholique certain certaine certainement cerveaux célibataire chacun chaque chaud chevaux chère
    cinquante civique clairement clandestin combien comme comment commun compatible complet complexe complète
    complètement comprendre compris concret concrètement confidentiel confidentielle connaître conscient content
    contente continuellement contraire convenable correct correctement couramment courant court créneaux culturel
    dangereuse dangereux davantage dedans dehors demain dernier dernière dernièrement derrière dessous dessus deuxième
    devant débile découvert définitif définitivement déjà délicat désormais différent différente difficile
    difficilement direct directement disponible divers doucement droit durant effectivement encore enfin ensemble
    ensuite entier entière entièrement entre environ esthétique exact exacte exactement excellent exceptionnel
    exceptionnelle exclu exprès extérieur extraordinaire économique égal également électrique électronique éligible
    énorme énormément étrange évidemment évident facile facilement faible familial faux favorable fidèle fier final
    finalement financier financière forcément fragile franchement fréquemment fréquent froid furieux gauche gentil
    gentille gentiment général générale généralement généreux génial grand grande gratuit gratuite gratuitement grave
    gravement gros grosse habituel heureuse heureusement heureux hélas honnête honnêtement horrible hôpitaux humain
    ici idéal illégal immédiat immédiatement immobilier imparfait impeccable important importante impossible
    inadmissible inconnu incroyable indépendant indépendante indispensable individuel industriel inférieur
    informatique innocent inquiet inquiète insuffisant intelligent intelligente international intéressant intérieur
    intime inutile jamais jeune journaux joyeux juridique jusque justement laquelle large là-bas lendemain lentement
    lequel lesquels légal légalement libre librement local locale logique longtemps lorsque lourd maintenant majeur
    majeure malade maladroit malgré malheureuse malheureusement malheureux malin manuel masculin mauvais mauvaise
    meilleur meilleure mensuel mental merci merveilleux médical médicale mieux militaire mineure minuscule moche
    moderne moindre moins monsieur moyenne municipal musical musulman national nationale naturel naturellement nerveux
    neuf nécessaire négatif niveaux normal normale normalement notamment nouveaux nulle numérique obligatoire
    obligatoirement officiel officielle officiellement ouverte parce pareil parfait parfaitement parfois particulier
    particulièrement partout patient pauvre payant pendant perdue permanent personnel personnelle personnellement
    pertinent petit petite physique pire plusieurs plutôt poli ponctuel populaire positif possible pourquoi pourtant
    pouvoir pratique premier première premièrement précaire précis précisément principal prioritaire probable
    probablement prochain prochaine prochainement proche professionnel profond propos propre prudent psychiatrique
    psychologique public publique puisque quand quarante quelconque quelqu quelque quelquefois quotidiennement rapide
    rapidement rare rarement religieux remboursable responsable récemment récent réel réelle réellement régional
    régulier régulièrement rouge sage salut sanitaire savoir scolaire second secondaire sensible seulement sexuel
    sérieuse sérieusement sérieux sévère silencieux simple simplement sinon social sociale soixante solidaire sombre
    souvent spécial spéciale spécialement stupide suffisant suivant suivante suivi supérieur supplémentaire surtout
    sympa tellement temporaire terrible tertiaire totalement toujours tranquille tranquillement travaux travers trente
    triste troisième typique unique universitaire urgent urgente utile valable verte véritable vieille vieux violent
    violente vite vivant volontiers vraiment vulgaire
"""

# What stands before the ending of the verbs in -er; after the bar, before a mute ending: «préférer», «je préfère».
VERBS = """
    abandonn abus accept accompagn accus achet/achèt admir ador agress aid aim ajout amen/amèn amélior annul
    appel/appell apport apprécier approch appuy/appui arnaqu arrang arrêt arriv assist assur attach attaqu attrap
    augment autoris aval avanc avou baiss balanc bavard bless bloqu boss boug branch brûl cach calcul calm cambriol
    camp caress cass caus cess chang chant charg chass cherch choqu circul class cliqu cogn coll command commenc
    communiqu compar compliqu compt concern condamn confirm connect conseill conserv consult contact contest continu
    contrôl convoqu corrig couch coup coût crev/crèv cuisin cumul dans demand devin débarqu débarrass débloqu
    débrouill début décal déchir décid déclar déclench décommand déconnect décourag décroch défonc dégag dégoût délivr
    démarr déménag démissionn démol démont dénonc dépann dépass déplac dépos déprim dérang dérob désactiv
    désespér/désespèr désinstall désol désorient détach détect détest détourn déval développ diagnostiqu dirig discut
    disput distribu divorc dîn donn doubl dress drogu dur effac effectu embarqu embauch embêt embrass emmen/emmèn
    emmerd empêch employ/emploi emport emprunt encaiss encourag enferm engag engueul enlev/enlèv enregistr enseign
    entr entraîn envoy/envoi espér/espèr essay/essai essuy/essui exagér/exagèr examin excit excus exerc exig exist
    expir expliqu exploit expos exprim expuls échang échapp échou éclair écout écras éduqu élev/élèv élimin énerv
    épous épuis étal étrangl étudi évacu évalu évit fabriqu facilit fatigu fâch ferm film financ fix flipp fonctionn
    forc form fouill frapp fréquent fum gagn galér/galèr garc gard gâch gên gifl gliss gravit guid habit hallucin
    harcel/harcèl héberg hésit hurl ignor imagin imit impliqu import impos imprim incit indiqu inform inquiét/inquièt
    insist inspir install insult interrog intégr/intègr intéress intimid invent invit jet/jett jug justifi laiss lanc
    lav lâch lev/lèv libér/libèr livr log loup mang manipul manqu maquill march mari massacr menac mendi mesur mélang
    mérit modifi mont montr moqu mouill multipli nettoy/nettoi nomm oblig observ obstin occup organis orient oubli
    paniqu pardonn parl partag particip pass pay/pai persécut pirat plac plaisant pleur plong port pos poss postul
    pouss pratiqu press préconis préfér/préfèr prépar présent prêt priv profit programm progress promen/promèn propos
    protég/protèg prouv provoqu publi quitt racont ramass ramen/ramèn rappel/rappell rat ravag rebell recal recharg
    recherch recommand recommenc recontact recrut redonn redoubl refus regard regrett rejet/rejett relanc relou
    remarqu rembours remerci remont remplac rencontr renouvel/renouvell renseign rentr renvoy/renvoi repass
    repér/repèr report repos repouss représent reproch respect respir ressembl rest retard retir retomb retourn
    retrouv réactiv réalis réclam récupér/récupèr rédig réexpliqu répar répét/répèt réserv résist résum révis rêv
    rigol risqu saign sauv sembl séch/sèch sépar sign signal signifi simplifi soign sonn souci souhait soul soupçonn
    stagn stopp stress suicid support suppos supprim surveill tabass tap tatou termin test téléphon tir tomb torch
    tortur touch tourn traîn transfér/transfèr transport travaill travers trembl trich tromp trouv tutoy/tutoi utilis
    vaccin valid vers vex vérifi vid viol violent vir visit vol vot vouvoy/vouvoi voyag
"""

# Real words that sound like one of those above.
OWN_SOUNDS = """
    affère amande amandes angle angles antre arête arêtes armé artificiel aucun aujourd autel autels banc bile bille
    boit brève burro caces candida cartier casher cession cessions chaire chaumage check cheikh cheveu choke citais
    cite cites collocation commercent comprendrai conduit connaîtrai contant coordonne coordonné cordonné cordonnée
    correspondent cour courent course couver cygne cygnes dense denses dessein dèche déçu déçus déesse dépens déprîmes
    diffèrent durant empreint empreinte empreintes ensuit entrepris essaient essais esse example express évènement
    évènements faite faites fiée fiés goutte gouttes gram grosses group guère habile interne internes interné internée
    jeûne jusqu khan lorsqu lunette machin mains maternel mauve mâtin mettrai mettre mètre mètres mutuel nouvel ouvert
    paient pais panse pansement panser pansé parant parc park pars parse pause pauses pausé pendent pies plaint
    plinthe polis pouce pouces prenons presqu précy présidant provins puisqu quai quais quelqu rail raille raillent
    raquette relaye repaire ressent restaurent retrait réfèrent référant résulta révèle révéler révélé seiche servis
    shake solda sombrai soûle soûler soûlé soûlée soûlés stérile suffisent suivent tandems tante tantes terminal
    toilette tristes vacance vante vantes vent vert vieil vielle violant vivent vîtes
"""
