"""Danish: how it is written. Data only."""

from quoteattr.lang.pack import Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),),
    dash=None,  # Dash.TIGHT “—No —dijo—. Ya.”, SPACED “— Нет, — сказала она.”, OPEN “– Nej, sa hon.”
    dash_parts_turns=False,  # whether a dash between two quotations stands between two speakers
    quoted_names=False,  # whether names of papers are in quotation marks: "sagte er der „Bild“"
    ordinal_stop=False,  # whether “5.” is an ordinal
    possessive="",  # what follows the apostrophe of an owner: "s" in "Varga's"
    bare_possessive="",  # letters that the apostrophe of an owner can follow alone: "sxz" in "the girls'", "Marx'"
    abbreviations=words("""
    # words whose full stop does not end a sentence ("mr", "gov", "a.m")
    # in English: a.b a.d a.k.a a.m acad adm
    """),
    capitals=words("""
    # one-letter words that are always capitals, but not initials ("i")
    # in English: i
    """),
    clitics=words("""
    # short verbs attached to the word before them ("'ve", "'ll")
    # in English: 'd 'll 'm 're 've
    """),
    proclitics=words("""
    # short words attached to the word after them ("l'", "dell'")
    # in English: 
    """),
    enclitics=words("""
    # pronouns attached to a verb before them by a hyphen ("-il", "-t-elle")
    # in English: 
    """),
    elisions=words("""
    # words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    # in English: adn't alf appen appened appy arf
    """),
    before_tag=words("""
    # small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    # in English: 
    """),
    goes_on=words("""
    # words after a comma with which the narrator of such dialogue goes on ("en", "och")
    # in English: 
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    # in English: an d i me mo n
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    # in English: in
    """),
)
