"""French: adjectives by their endings. Data only."""

from quoteattr.lang.pack import words

__all__ = ["ADJECTIVES"]

ADJECTIVES = words("""
# own list: endings of adjectives that may follow their noun
ain aine aines ains aire aires ais aise aises al ale ales aux ble bles el elle elles els euse euses eux ien ienne iennes
iens ier iers if ifs ile iles in ine ines ique iques iste istes ive ives ière ières ois oise oises péen péenne péennes péens
suprême
""")
