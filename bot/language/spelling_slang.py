"""Slang and verlan that mean one thing only, and what they mean. Words with several meanings stay as they are."""

SLANG = """
wesh: wsh wech ouesh wesch weshh
merci: cimer simer
travail: taff turbin
travaille: taffe
travailler: charbonner
travaillé: bossé taffé
argent: thune thunes tune tunes oseille moula biff flouze fric pognon caillasse pépètes pepettes
rien: wallou walou oualou ouallou nada keud keudal quedalle quedal
femme: meuf
filles: meufs
police: keuf keufs flic flics kisdé
bizarre: chelou chelous zarbi chelouu
lourd: relou relous
énervé: vénère venere vnr
énervée: vénèr
bête: teubé teube
père: daron reup
mère: daronne reum remé
parents: darons renps
sœur: reusse reuss
ami: poto potos igo kho khey khoya srab sahbi
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
"""
