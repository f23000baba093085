"""Italian: adjectives by their endings. Data only."""

from quoteattr.lang.pack import words

__all__ = ["ADJECTIVES"]

ADJECTIVES = words("""
# own list: endings of adjectives that may follow their noun
ale ali ana ane ani ano are ari aria arie ario bile bili ense ensi ese esi evole evoli iana iane iani iano ica iche ici ico
iera iere ieri iero ile ili ina ine ini ino ista iste isti iva ive ivi ivo osa ose osi oso pea pee pei peo
""")
