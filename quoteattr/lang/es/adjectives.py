"""Spanish: adjectives by their endings. Data only."""

from quoteattr.lang.pack import words

__all__ = ["ADJECTIVES"]

ADJECTIVES = words("""
# own list: endings of adjectives that may follow their noun
al ales ana anas ano anos ar ares aria arias ario arios ble bles ense enses era eras ero eros esa eses eña eñas eño eños
iana ianas iano ianos ica icas ico icos il iles ina inas ino inos ista istas iva ivas ivo ivos ona ora osa osas oso osos pea
peas peo peos ual uales és
""")
