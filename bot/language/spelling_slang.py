"""Slang and verlan that mean one thing only, and what they mean. Words with several meanings stay as they are."""

SLANG = """
wesh: wsh wech ouesh wesch weshh
merci: cimer simer
travail: taff turbin taf tafs
travaille: taffe
travailler: charbonner
travaillé: bossé taffé
argent: thune thunes tune tunes oseille moula biff flouze fric pognon caillasse pépètes pepettes bif maille khaliss lové lovés wari
rien: wallou walou oualou ouallou nada keud keudal quedalle quedal queud
femme: meuf
filles: meufs
policier: keuf flic
policiers: keufs flics schmitts kisdés
police: kisdé schmitt
bizarre: chelou chelous zarbi chelouu zarb
lourd: relou relous
énervé: vénère venere vnr véner
énervée: vénèr
bête: teubé teube
père: daron reup
mère: daronne reum remé
parents: darons renps
sœur: reusse reuss
ami: poto igo kho khey srab sahbi khouya khoya
ami proche: bestah
famille: mif mifa
métro: tromé trome
fête: teuf teufs
médecin: toubib
motivé: deter déter détère
motivée: deterr
il paraît: askip aksip
je te jure: wallah wlh wllh walla wallahi wallaye
sérieux: srx serieux
honte: hchouma
au calme: oklm
tranquille: trankil trankille tranquil trkl tranquilou
nickel: nikel niquel nickl nikél
misère: hess
manger: grailler
cigarette: clope clopes garot
chambre: piaule
lycée: bahut bahuts
professeur: prof
professeurs: profs
colocation: coloc collocation
médicaments: medocs médocs
bonjour: salamalekoum
ça va bien: hamdoullah hmdl hamdoulah hamdulillah hmd
si dieu veut: inchallah inshallah nchallah
tout de suite: asap
franchement: frchmt frc
mensonge: mytho
téléphone: phone bigo
moche: cheum
sou: keuss
homme: keum
hommes: keums
quartier: tieks tiek tiekar tiekars
prison: hebs zonz hebss
dégoût: seum
mort: dead ded
mon dieu: starfoullah starf starfallah astaghfirullah astagfirullah
halal: hlel
pauvre: miskine meskine miskin
vraiment: sah
viré: tej
aime: kiffe
aimes: kiffes
aimer: kiffer
aimé: kiffé
dormir: pioncer
dors: pionce
mange: graille
cannabis: bedo bédo beuh weed teuchi
joint: oinj
alcool: tise
joli: josli
idiot: gogole gogol
nul: boloss bolosse bolos
ta gueule: tg
ferme ta gueule: ftg
fils de pute: fdp
nique ta mère: ntm
cas social: cassos
attraper: pécho
frapper: marraver maraver
frappe: marrave marave
amis: potos
mensonges: mythos
ment: mythonne
mentent: mythonnent
frères: reufs rheufs
sœurs: reusses
rigole: golri
réseau: réso rezo
dégoûté: deg dég
"""
