"""The words of the danger net: how they are typed on a phone, which ones say nothing.

Every table is read after folding: capitals, accents, apostrophes and doubled letters no longer count.
"""

# What stands on the left is read in place of each spelling on the right.
TYPED = """
j ai: g ge jai jeai
je suis: jss chui chuis jsui jsuis jui shui chu jsuit
je sais pas: jsp jspa jsépa
je veux: jve jveu jvx jveux jveut jvoudrai jvoudrais
j en peux plus: jpp
j étais: gt jetais jetai
j en: jen
d en: den
mon: mn mong
moi: oim
chez moi: chezmoi chezoim
ma: mà
j y: jy
c est: c cest
c était: ct cété cetait
s est: sest
qu il: quil kil
qu ils: quils kils
qu on: quon kon
d être: detre
d endroit: dendroit dendroi
l hôtel: lhotel
à la: ala
à la rue: alarue alaru
d hôtel: dhotel
l air: lair
en l air: enlair
m aide: maide maidé
m aider: maider
pas: pa
plus: plu +
veux: ve veu veus vx voudrais voudrai
veut: voudrait
veulent: veule voudraient
vais: vai vé
va: vas
suis: sui
sais: sai
envie: envi anvie anvi envies
avec: avc av avk ac
dans: ds dan
pour: pr pou
que: ke
qui: ki
quoi: koi kwa
quand: kan kand qd kant
chez: ché
fait: fé fai fais fet font faire fer faites
quelqu un: qqn qq1 kelkun quelquun
personne: person persone
rien: r1 ri1
tout: tou
soir: swar
nuit: nui nuits nwi
dehors: dehor deor dehort dehore deors dehots ext
rue: ru street
nulle: nul null
nulle part: nulpart nulpar nullepart nulepart nullpart
aller: alé allé
part: par' pars
endroit: endroi androit
maison: mezon meson maizon baraque
logement: logment lojement logemen
parents: parent rents renps darons daronts
père: per peres pere papa daron reup paire papounet padre
mère: mere maman daronne reum madre
frère: frer frere frérot frangin reuf reufs
sœur: seur soeurs reus reuss frangine soeurette
mec: keum gadjo
copain: kopain cop1 copin copains
copine: kopine copin
pote: poto potos potes
jamais: jamé jms jamai
vivre: vivr
vie: vi
passeport: paspor passport paseport
foutre: foutr
médicaments: medoc medocs medicament cachets cachet cachetons comprimés comprimé pilules somnifères xanax
balle: bal
voiture: caisse bagnole caiss tuture vago auto
ce soir: cesoir csoir cswar
cette: set cte
photos: photographie photographies photo fotos foto tof tofs
vidéo: vidéos video vid
demain: 2main 2m1 dm1 dem1 dmain dm
hier: ier yer
urgence: urgense urjence
menaces: menasses
harcèlement: arcelement harcelement harcelemen arcèlemen
violent: violents violente violentes violant
violences: violence violance violances
papiers: papier papié papiés
arrive: ariv arriv arrivé
se fait: sfé sfai sfais
mariage: maryage maryaj mariaj
veines: vene venes vaine vaines véne
jusqu à: jusqua juska juskà
bras: bra
sous: sou ss
pont: pon
duvet: duvé duvai
place: plas plass
gueule: geule guele gueul
elle: el èl
exprès: expré expret
maintenant: mnt mtn mtnt maintnt mintenant
comment: cmt cmmt coment
aujourd hui: auj ajd aujourdhui ojd ojourdui today
temps: tps tmps
bébé: bb bebe béb
y a: ya yavait
depuis: depui dpui dps dpuis
parce que: psk pcq pck paske passke parceke pke pq
ce qu il: skil ckil
l ont: lont
m ont: mont
clés: clefs clef cle clé
alcool: alcol alkol
personne m: personnem
"""

# What may be glued to « j', m', l', d', qu'… » (« dimmeuble »), besides the words of the tables above.
ELIDED = """
immeuble adieu adieux hébergement appartement appart endroit école entretien hôpital homme hommes argent enfant enfants
oncle ami amie amis arrive arrivé aime aimais avais avait était habite ouvre ouvert ouvrir appelle endors endormir
imagine espère envoie arrache oublie éteins efface effacer achever intérieur aurais irai embrouille insuline escalier
étage enterrement existe exister écrase attache attrape attaque attaqué inquiète entends idée avenir espoir asile auberge
accident amour abri hiver
"""

# Said between two words without changing what is meant: dropped before anything else is read.
FILLERS = """
ne n vraiment trop tellement très juste sérieux srx sérieusement franchement carrément absolument souvent parfois
encore déjà toujours tjr tjrs aussi même wallah wlh wesh wsh frr fréro ptn putain bordel svp stp genre donc bah ben
euh hein beaucoup bcp hyper honnêtement clairement totalement
"""

# The words worth recognising in spite of one slip of the thumb (as they stand once read, and their usual forms).
WORTH_A_TYPO = """
mourir suicide suicider suicidaire suicidaires scarifier mutiler médicaments
frapper tabasser agresser agressée agression menacer menaces harceler harcèlement séquestrer
égorger maltraiter maltraitance attouchements violences prostituer enfermer
dehors dormir dormais expulser expulsée hébergement logement
"""

# Real words one letter away from those: never a misspelling.
NOT_TYPOS = """
courir nourrir pourrir mûrir ménager ménages adresser adresse accouchement accouchements décors sacrifier sacrifié
engorger agrès agrégé mounir sarcelles
"""

# Emoji, and expressions in which a word is no filler.
SYMBOLS = {
    "🆘": " au secours ",
    "🔫": " flinguer ",
    "🔪": " couteau ",
    "⚰": " cercueil ",
    "🪦": " cercueil ",
    "😂": " mdr ",
    "🤣": " mdr ",
    "de trop sur": "superflu sur",
    "de trop dans": "superflu dans",
    "corde à sauter": " corde de sport ",
    "armée": " militaire ",
    "armee": " militaire ",
    "tout le temps": "sans arrêt",
    "😹": " mdr ",
}
