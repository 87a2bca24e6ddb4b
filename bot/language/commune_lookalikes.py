"""Words and far-away places one slip away from a town of ours: nobody misspells Montry as «montre»."""

LOOKALIKES: frozenset[str] = frozenset(
    """
    aire amoureux arriere beaux bond brochette candy cantine caramel carnet champagne champignon champignons champions
    chapelle ches cle cles collegienne collegiennes collegiens colleges collegues combat couches couilles coule coupure
    coupures couvert couverte couvertes couverts couvre couvrez cretin croise croisee croises croisez cerveau deriere
    dernieres dormant dorment eaux fauteuil ferree filieres foret fourriere gerante gouvernemen harcele harceler joigny
    jtremble manieres marseille matieres montait montes montez montre montres morte nancy ouvertes pars plaisir poissy
    ponts previens provenant rochelle rose saisonnier saisonniere saisons seriez seront servent servi servis session sessions
    suce taux tournage tournages tournais tournait tourne tournent tournez tremble trembler trembles trou vampires
    vautour verrai verras verrez vire vires
    """.split()
)
