"""French: how it is written. Data only."""

from quoteattr.lang.pack import Dash, Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(
        ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
        ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
        ('"', '"'),
        ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
        ("'", "'"),
    ),
    dash=Dash.OPEN,  # Dash.TIGHT “—No —dijo—. Ya.”, SPACED “— Нет, — сказала она.”, OPEN “– Nej, sa hon.”
    ordinal_stop=False,  # whether “5.” is an ordinal
    possessive="",  # what follows the apostrophe of an owner: "s" in "Varga's"
    bare_possessive="",  # letters that the apostrophe of an owner can follow alone: "sxz" in "the girls'", "Marx'"
    abbreviations=words("""
    # own list: words whose full stop does not end a sentence ("mr", "gov", "a.m")
    art av bd c.-à-d cap cdt cf chap cie col dr env etc ets ex fig gal j.-c l.-j lt m me mgr mlle mlles mm mme mmes n.b no
    n° nº p p.-s pp pr réf s.a s.a.r.l sgt st ste tél vol éd
    """),
    capitals=words("""
    # own list: one-letter words that are always capitals, but not initials ("i")
    a y à ô
    """),
    clitics=words("""
    # short verbs attached to the word before them ("'ve", "'ll")
    """),
    proclitics=words("""
    # own list: short words attached to the word after them ("l'", "dell'")
    c' d' entr' j' jusqu' l' lorsqu' m' n' presqu' puisqu' qu' quelqu' quoiqu' s' t'
    """),
    enclitics=words("""
    # own list: pronouns attached to a verb before them by a hyphen ("-il", "-t-elle")
    -ce -ci -elle -elles -il -ils -je -la -le -les -leur -lui -là -moi -nous -on -t-elle -t-il -t-on -toi -tu -vous
    """),
    elisions=words("""
    # words that begin with an apostrophe, listed without it ("tis", "em", "n'")
    """),
    before_tag=words("""
    # own list: small words before the verb of a tag in dialogue with dashes ("lui" demanda-t-il)
    en l' la le les leur lui m' me n' ne nous s' se t' te vous y
    """),
    goes_on=words("""
    # own list: words after a comma with which the narrator of such dialogue goes on ("en", "och")
    accompagnant achevant affectant agitant ajoutant ajustant allongeant allumant approchant appuyant après arrachant
    arrêtant attirant attrapant au auprès avant avançant avec baisant baissant balançant battant bondissant buvant cachant
    caressant cessant changeant cherchant chiffonnant clignant comme contemplant continuant courant croisant d' derrière
    dont dressant désignant détournant embrassant en entrant entraînant entrouvrant envoyant essayant essuyant examinant
    faisant feignant fermant fixant fouillant frappant froissant fronçant frottant gardant haussant hésitant imitant
    indiquant interrompant jetant joignant laissant lançant levant lorsqu' lorsque montrant mordant ouvrant parcourant
    passant penchant pesant pleurant plongeant posant poussant prenant promenant présentant puis quand qui quittant
    rajustant ramassant rapprochant regardant relevant remettant remuant reposant repoussant reprenant retenant retirant
    retournant riant rougissant saisissant saluant sanglotant sans sautant scrutant se secouant serrant sortant soulevant
    soupirant souriant suivant tandis tapant tenant tendant tirant tordant touchant tournant tout traînant tremblant très
    versant visiblement voulant voyant écartant éclatant écoutant élevant étendant étouffant
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
