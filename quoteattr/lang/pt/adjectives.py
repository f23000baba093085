"""Portuguese: adjectives by their endings. Data only."""

from quoteattr.lang.pack import words

__all__ = ["ADJECTIVES"]

ADJECTIVES = words("""
# own list: endings of adjectives that may follow their noun
ais al ana anas ano anos ar ares bil eira eiras eiro eiros ense enses esa eses iana ianas iano ianos ica icas ico icos il
ina inas ino inos is ista istas iva ivas ivo ivos osa osas oso osos peia peias peu peus veis vel ária árias ário ários ês
""")
