"""English: words that say how many. Data only."""

from quoteattr.lang.pack import words

__all__ = ["APPROXIMATING", "APPROXIMATORS", "COUNTS", "DIVISIONS", "FLOATING", "OPENING", "PLURAL_DETERMINERS", "QUANTITIES"]

QUANTITIES = words("""
# own list
couple dozen dozens fifth fraction group half handful hundreds majority minority number pair per_cent percent plurality
proportion quarter scores share third thousands
""")

PLURAL_DETERMINERS = words("""
# own list
both eight few five four many nine seven several six ten these those three two
""")

APPROXIMATORS = words("""
# own list
about almost approximately around barely between exactly fewer hardly less more nearly not only over precisely roughly scarcely
some under
""")

OPENING = words("""
# own list: with another word of the kind ("at least", "up to", "as many as", "close to", "well over")
as at close up well
""")

APPROXIMATING = words("""
# own list: between such a word and the number ("up to 30", "as many as 30", "close to half")
as few half high least less little low many more most much over than to
""")

COUNTS = words("""
# own list: what it makes less exact, beside numbers in digits
all another any dozen dozens each eight eighty eleven every fifteen fifty five forty four half hundred hundreds nine ninety one
seven seventy several six sixty ten third thirty thousand thousands three twelve twenty two
""")

FLOATING = words("""
# own list, after Quirk et al. (1985), 6.50
all both each
# own list: pronouns of emphasis, after Quirk et al. (1985), 6.28
herself himself itself myself ourselves themselves yourself
""")

DIVISIONS = words("""
# own list
act book canto chap chapter part scene section volume
""")
