"""Trades and small jobs by their names, as patterns without accents: «je suis caissière», «agent d'entretien»."""

_TRADES = """
agente? (?:d'entretien|de securite|d'accueil|logistique|de quai|de proprete|de nettoyage|de service|de tri|de surete)
agente?, aed, aesh, aide[ -]soignante?, aide (?:a domicile|menagere|cuisinier|macon|cuisine), ambulanci(?:er|ere)
animat(?:eur|rice), assistante? (?:maternelle|d'education|administrative?|de direction|dentaire|commerciale?), assistante?
auxiliaire(?: de vie| de puericulture)?, barmaid, barman, barista, bouch(?:er|ere), boulang(?:er|ere), caissiere?, cariste
carreleur, carrossier, charcuti(?:er|ere), charpentier, chauffeu(?:r|se)(?:-livreur)?, coiffeu(?:r|se), commerciale?
commis, extra, comptable, conduct(?:eur|rice), conseillere? (?:de vente|clientele), coursier, couturiere, couvreur, cuistot?
cuisini(?:er|ere), demenageur, developpeu(?:r|se), educat(?:eur|rice) sporti(?:f|ve), electricien(?:ne)?
employee?(?: de commerce| de menage| polyvalente?| de libre[ -]service)?, equipi(?:er|ere)(?: polyvalente?)?, estheticienne
fact(?:eur|rice), femme de (?:menage|chambre), fleuriste, garde d'enfants?, gardien(?:ne)?, gendarme, graphiste
hote(?:sse)?(?: d'accueil| de caisse)?, infirmi(?:er|ere), intermittente?, interimaire, jardinier, livreu(?:r|se)(?: uber)?
macon, magasini(?:er|ere), maitre[ -]nageur, manoeuvre, manutentionnaire, mecanicien(?:ne)?, mecano, menuisi(?:er|ere)
militaire, monit(?:eur|rice), nounou, baby[ -]?sitt(?:er|euse), nourrice, opticien(?:ne)?, ouvri(?:er|ere), patissi(?:er|ere)
paysagiste, peintre(?: en batiment)?, photographe, plaquiste, plombier, plongeur, pompier, preparat(?:eur|rice)
prothesiste(?: ongulaire)?, receptionniste, saisonni(?:er|ere), secretaire(?: medicale)?, serrurier, serveu(?:r|se)
soldat, soudeu(?:r|se), standardiste, surveillante?, taxi, technicien(?:ne)?, tatoueu(?:r|se), teleconseill(?:er|ere)
teleoperat(?:eur|rice), vacataire, contractuel(?:le)?, fonctionnaire, chef de rang, vendeu(?:r|se), veilleu(?:r|se)(?: de nuit)?, vigile, vtc
"""
TRADE = (
    "(?:" + "|".join(part.strip() for line in _TRADES.split("\n") for part in line.split(", ") if part.strip()) + ")"
)
