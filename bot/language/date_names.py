"""The names of days and months, unaccented, and the patterns made of them."""

from datetime import timedelta

DAY = timedelta(days=1)

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
# fmt: off
MONTHS = (
    "janvier", "fevrier", "mars", "avril", "mai", "juin",
    "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
)
SHORT_DAYS = {
    "lun": "lundi", "mar": "mardi", "mer": "mercredi", "merc": "mercredi", "jeu": "jeudi",
    "ven": "vendredi", "vend": "vendredi", "vendr": "vendredi", "sam": "samedi", "dim": "dimanche",
}
SHORT_MONTHS = {
    "jan": "janvier", "janv": "janvier", "fev": "fevrier", "fevr": "fevrier", "avr": "avril", "juil": "juillet",
    "sep": "septembre", "sept": "septembre", "oct": "octobre", "octo": "octobre",
    "nov": "novembre", "nove": "novembre", "dec": "decembre", "dece": "decembre",
}
NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "quinze": 15, "vingt": 20, "trente": 30,
}
# fmt: on

WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
MONTH = rf"(?:{'|'.join(MONTHS)})\b"
SHORT_MONTH = rf"(?:{'|'.join(SHORT_MONTHS)})\b"
