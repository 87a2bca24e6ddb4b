"""Work, school, housing, health and the like, as they are typed on a phone. One line a meaning."""

THINGS = """
problème: pb prob probleme pblm pbm prblm problem
problèmes: pbs problemes
rendez-vous: rdv rdvs rdvou rendezvous rendévou randezvous rdvv rendevous rendezvou randevou rendé rendev rendévous rdvz
copain: cop1 kop1 copin kopain kopin
copine: kopine
train: tr1
numéro: num numero nmr numro nimero numéreau
téléphone: tel telephone tél telefone fone phone tph tlf télef telef tlfn
message: msg mess mesage mesaj msag
ordinateur: ordi ordinateure ordinater
informations: infos infoss
inscrire: 1scrire inscrir inscire
inscription: 1scription inscripsion incription
inscrit: inscri incrit
conseiller: conseiler consseiller conseilé conseillier consseyer conseyer conseyé conseiyé conseillié konseiller konseyé
conseillère: conseillere conseilere conseyère conseiyere konseillère
mission locale: ml mlocale missionlocale misionlocale miloc mislocale missionlocal
garantie jeunes: gj garantijeune
pôle emploi: paulemploi polemploi poleemploi pôlemploi poleemplois pôleemploi
service civique: serviceciviq sc servicecivique
bac: bacc baccalaureat baccalauréat bak
formation: form formassion formasion formacion fomation fromation frmt frmation formattion
stage: stag staje
alternance: altern alternanc altérnance alternence alternanse altrnance alternans
apprentissage: aprentissage aprentisage apprentisage aprantissage apprantissage apprentissaje apprent
apprenti: aprenti aprentie aprentis
travail: travay traval travaill boulo tafe taf taff boulot trv trvail
travailler: travaye travailer bosser taffer tafer boser tafé travayer travayé trvailler
emploi: anploi emploit emplwa
entreprise: entreprize entrprise entreprisse antreprise antreprize ets
logement: logemen lojement logemant lgmt lojman lojemans logman lojmen lojeman logmen
appartement: appart apart appar appartemant apartement appt aparts
permis: permi permit permie pèrmi
voiture: voitur bagnole gova vwature
chômage: chomage chomaje chaumage chomdu chomedu chômdu
scolarité: scolarite
déscolarisé: descolarise descolariser déscolariser
déscolarisée: descolarisee
argent: argen arjent arjen arjan arjean
aide: èd
aider: edé
besoin: besoi bezoin bsoin beswin bezwin
réponse: reponse repons
gratuit: gratui gratos
truc: truk
trucs: truks
chose: choz choze
frère: frero frérot frr frere reuf frer
sœur: soeur seur reus reusse
parents: paren parans
enfant: enfan anfan enfen
enfants: enfans
santé: sante senté
médecin: medecin medcin toubib
lycée: lycee licé licée lycé lycer lissé
collège: college collége colege
terminale: term termi termnal
école: ecole ecol écol skool ékol ekol
études: etudes
diplôme: diplome dipl diplom diplaume diplomme
diplômes: diplomes
rentrée: rentree
réunion: reunion
dossier: dossié dosier
papier: papié
papiers: papiez papiés
pièce: piece
adresse: adress adrese adres addresse adrs adrèsse adrèce
horaires: orairs oraire orair oraires
ouvert: ouver ouvèr
dispo: dispot
disponible: disponnible dispible
prénom: prenom
pas de problème: pasdepb padeprobleme
messages: msgs
mot de passe: mdp
mail: mél mèl imel imail emaile
renseignement: renseignemen rensegnement
renseignements: renseignemens
pôle: pole
france travail: ft francetravail
civique: civik sivik civic sivique
formations: forms
travailles: taffes
chômeur: chomeur
entretien: antretien
patron: patrn
salaire: salère slr
licenciement: licensiment
candidature: candid kandidature
candidatures: candids
motivation: motiv motivassion
expérience: expérians expérianse xp
métier: métié metyé métiez metiez
métiers: metiés
seconde: 2nde
baccalauréat: bacalaureat
brevet: brevé
niveau: nivo nivau
niveaux: nivos
orientation: orientasion
cours: courss
examen: exam xam examin
qualification: qualif
préfecture: préf préfect
justificatif: justif
justificatifs: justifs
documents: docs
observation: obs
d'observation: dobs
attestation: attest
récépissé: récép
convocation: convoc
convocations: convocs
association: asso assoce
associations: assos
colocation: coloc coloque
location: loc
maison: mézon mezon maizon baraque
chambre: chanbre chamb
foyer: foyé foillé foiyé
allocation: alloc aloc
allocations: allocs alocs
caution: cotion
réduction: reduc réduc
difficulté: dificulté
abonnement: abo
vacances: vacs
covoiturage: covoit
trottinette: trott trotinet
scooter: scoot scouteur
code: kode
euros: eur eurs roeu
consultation: consult
addictologue: addicto
gynécologue: gynéco gyneco
dermatologue: dermato
vétérinaire: véto veto
infirmière: infirm
éducateur: éduc educ
éducatrice: éducatric
responsable: resp
supprimer: supp supr
récupérer: recup récup
vérifier: verif vérif
conversation: conv
conversations: convs
discussion: discu
différence: diff
possible: poss posible possib
obligatoire: oblig obligatoir
important: 1portant inportant
impossible: 1possible inpossible
intérim: 1terim interime intérime
immédiat: immediat
meilleur: meyeur
cadeau: kdo kado cado
bureau: buro
bateau: bato
nouveau: nouvo nvo nveau
nouvelle: nvl nvelle
chapeau: chapo
beau: bo
cerveau: cervo
dette: dete dett
dettes: detes
cheveux: chveux cheveu
l'équipe: lekip
brochure: brosure
sécurité: secu sécu
décembre: dec déc
couteau: couto
manteau: manto
travaux: travo
journaux: journo
animaux: animo animeau animos
indépendance: indep indép
électricité: élec
célibataire: célib celib
musculation: muscu
puériculture: puéri
rédaction: rédac redac
programme: prog
village: vilage
quartier: kartier
gens: jens
bébé: bb bébè
grossesse: grosesse
enceinte: anceinte ansinte enseinte encinte
prison: prizon
violence: violance
hôpital: opital ospital hosto
docteur: dokteur
toilettes: toilètes
manger: manjé manjer
dormir: dormire
droit: droi drwa drwat
offre: ofre
offres: ofres
rue: ru
robot: robo
d'un: d1
m'inscrire: m1scrire
l'année: lané
année: ané
bras: bra
d'une: d1e
occasion: occaz
d'occasion: doccaz
hashtag: hachtag achtag
"""
