"""Russian: how it is written. Data only."""

from quoteattr.lang.pack import Dash, Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
    ),
    dash=Dash.SPACED,
    unspoken=words("""
    # own list: marks before the dash of a narrator that don't belong to the spoken words
    , …
    """),
    quoted_names=True,
    letters={"ё": "е"},
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    а.п а.с акад англ в вв г г-жа г-н гг ген гл гн гр д д-р деп дер до_н.э доц др е зав изд им инж к кап кв кг км коп
    лат лейт м мин млн млрд н н.э напр нем обл обр ок п пер полк пом пос пр прим проф р ред рис руб с св сек сер см сост ср
    ст стр т т.д т.е т.к т.п тел тов трлн тыс ул фр чел э экз экс
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    я
    """),
    clitics=words("""
    # short verbs attached to the word before them ("'ve", "'ll")
    """),
    proclitics=words("""
    # short words attached to the word after them ("l'", "dell'")
    """),
    enclitics=words("""
    # pronouns attached to a verb before them by a hyphen ("-il", "-t-elle")
    """),
    elisions=words("""
    # words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    """),
    before_tag=words("""
    # small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    """),
    goes_on=words("""
    # words after a comma with which the narrator of such dialogue goes on ("en", "och")
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
