"""The words around a town that tell of work, school, an errand, a thing or a friend there rather than of a home."""

import re

from bot.language.town_cues import PREPOSITION, WANT

_SCHOOL = r"(?:lycee|college|ecole|fac|iut|universite|cfa|internat|prepa|greta|afpa|epide|classe|terminale|premiere|seconde|campus|creps|maternelle|primaire|erea|e2c|mfr)"
_WORK = (
    r"(?:travail|emploi|job|jobs|poste|postes|mission|missions|interim|stage|stages|formation|formations|alternance|apprentissage|contrat|cdi|cdd|offres?|boulot|service civique"
    r"|immersion|patron|entreprise|entreprises|usine|entrepot|magasin|magasins|boutique|restaurants?|resto|boulangerie|salon|aeroport|cuisine|chantier|mcdo|macdo|kfc|quick|burger king"
    r"|carrefour|leclerc|auchan|lidl|action|disney\w*|amazon|ikea|zara|centre commercial|zone|permis|auto ecole|bts|bac|cap|bep|brevet|diplome|titre pro|cv|taf|creche|ehpad)"
)
_DONE = (
    r"(?:eu|fait|passe|obtenu|valide|rate|loupe|fini|termine|arrete|lache|quitte|commence|suivi|etudie|travaille|bosse|redouble|postule|depose|envoye|perdu|vu|trouve|decroche|signe"
    r"|candidate|ete|refusee?|accepte|propose|renvoye|convoque|demissionne|pris|vole|laisse|oublie|achete|mange|dormi|joue|rencontre|croise|attendu|gagne|inscrit)"
)

# Works, studies or trains there now: a guess, to be confirmed.
BUSY = re.compile(
    rf"\b(?:travaille|travaillons|bosse|taffe|etudie|apprentie?|salariee?|employee?|serveu\w+|vendeu\w+|animat\w+|agent|scolarisee?|inscrite?"
    rf"|(?:suis|est|vais|va|toujours) (?:\w+ )?en (?:stage|alternance|formation|apprentissage|cdd|cdi|interim|mission|poste|cours|immersion|service civique)"
    rf"|(?:suis|est|vais|va) (?:\w+ ){{0,3}}{_SCHOOL})\b"
)
PURSUIT = re.compile(rf"\b(?:{_WORK}|{_SCHOOL}|rer|bus|train|gare|loin|aeroport)\b")
ANOTHER_SUBJECT = re.compile(r"\b(?:je|j|mon|ma|mes|pour|avant|cherch\w+|travaill\w+|boss\w+|et)\b")
ENROLLED = re.compile(
    r"\b(?:suis|est|sommes|vais|va|inscrit\w*|scolaris\w*|travaill\w+|boss\w+|apprenti\w*|etudi\w+|rentr\w+|entr\w+|en)\b"
)
# «Le lycée de Noisiel» names the school, not the town.
NAMED_AFTER_TOWN = re.compile(rf"\b(?:{_SCHOOL}|{_WORK})(?: \w+){{0,3}} (?:de|d|du)$")

# Somewhere they went, go or want to go.
ELSEWHERE = re.compile(
    rf"\b(?:ai|as|a|avons|avez|ont|m ont|m a)(?: \w+){{0,2}} {_DONE}\b(?!.*\b(?:studio|appartement|chambre|logement|foyer)\b)"
    rf"|\b(?:vire|viree|exclue?|renvoyee?|diplomee?|ancien|ancienne|anciens|licenciee?|sorti|sortie|etais|etait|allais|faisais|travaillais|bossais)\b(?: \w+){{0,4}} (?:{_SCHOOL}|{_WORK})\b"
    rf"|\b{_SCHOOL}(?: \w+){{0,3}} (?:etait|sera|serait)\b"
    rf"|\b(?:entretien|essai|job dating|jobdating|forum|salon|reunion|convocation|convoquee?|rdv|rendez vous|visite|audience|concert|match|tournoi|foot|basket|boxe|danse|piscine|plage|lac"
    rf"|meteo|pleuvoir|pleut|neiger|neige|kebab|grec|resto|pizza|cinema|fete|soiree|accident|agress\w+|tabassee?|vole|controle|fait (?:voler|arreter|taper|frapper|racketter|embarquer|controler|soigner)|amende|garde a vue|hospitalisee?|operee?|incarceree?"
    rf"|avocat|medecin|psy|psychologue|gyneco|dentiste|coiffeur|covoiturage|promene|baladee?|vacances|week end|courses|shopping|salle de sport|a la salle)\b"
    rf"|\b(?:passee?|allee?s?|tombee?) {PREPOSITION}$|\b(?:cherchent|recherchent|offres?|recrut\w+|embauch\w+|propose\w*|postul\w+|candidat\w+)\b|\b(?:y a|il y a|existe|existent)\b.*\b(?:{_WORK}|{_SCHOOL})\b"
    rf"|\b{WANT}\b.*\b(?:{_WORK}|{_SCHOOL}|travailler|bosser|etre|devenir|etudier|apprendre|faire|postuler|passer|entrer|rentrer|integrer)\b"
    rf"|\b(?:aller|vais|va|allons|allez|vont|deplacer|conduire|monter|descendre|bus|train|rer|metro|tram|ligne|trajet|navette)(?: \w+){{0,3}} (?:a|pour|vers|jusqu a|sur)$"
)
_THING = (
    r"(?:travail|taf|boulot|job|boite|poste|stage|formation|alternance|apprentissage|contrat|lycee|college|ecole|fac|cfa|iut|patron|entreprise|employeur|chantier|rdv|entretien|essai|avocat|medecin|psy"
    r"|conseillere?|educateur|educatrice|juge|prof|professeur|notaire|bureau|tribunal|magasin|club|coach|ex)"
)
THING_THERE = re.compile(
    rf"\b(?:mon|ma|mes|le|la|les|l|son|sa|leur|un|une) (?:\w+ )?{_THING}(?: \w+){{0,2}} (?:est|sont|etait|sera|serait|se trouve|c est)(?: \w+)? {PREPOSITION}$"
)

_FRIEND = (
    r"(?:copain|copine|pote|potes|ami|amie|amis|amies|mec|meuf|femme|cousin|cousine|cousins|ex|voisin|voisine|tante|oncle|tonton|tata|tatie|frere|soeur|freres|soeurs|collegue"
    r"|proche|grand mere|grand pere|mamie|papi|demi frere|demi soeur|beau frere|belle soeur)"
)
FRIENDS = re.compile(
    rf"^(?:\w+ ){{0,3}}?(?:mon|ma|mes|un|une|des) (?:\w+ )?{_FRIEND}(?: \w+)?(?: (?:habit\w+|vit|vivent|loge\w*|reste\w*|est|sont))?(?: \w+){{0,3}} {PREPOSITION}$"
    rf"|\b(?:le|la|les|l) {_FRIEND} (?:de|a) (?:mon|ma|mes) \w+ (?:habit\w+|vit|vivent|est|sont)(?: \w+)? {PREPOSITION}$"
    rf"|^(?:\w+ ){{0,3}}?(?:mon|ma|mes|un|une|des) (?:\w+ )?{_FRIEND} (?:habite\w*|vit|vivent)$"
    rf"|^(?:\w+ ){{0,2}}?(?:mon|ma|mes) (?:\w+ )?{_FRIEND} (?:est|sont|fait|font|travaill\w+|boss\w+|va|etudie|a) (?:\w+ ){{1,5}}{PREPOSITION}$"
    rf"|^(?:\w+ ){{0,2}}?(?:mon|ma|mes) (?:pere|mere|papa|maman|parents|beau pere|belle mere) (?:travaill\w+|boss\w+|est nee?|sont nes)\b"
)
COMPANY = re.compile(r"\b(?:avec|chez|par|pour|comme) (?:mon|ma|mes|un|une|des)\b|\bm (?:heberg|log|accueil)\w+")
HELPED = re.compile(
    r"\b(?:cherch\w+|aider|aide|inscrire|s inscrire|besoin|venir|peut|doit|droit|accompagn\w+|c est pour|ecris pour)\b"
)
