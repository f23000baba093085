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
    en l' la le les leur lui m' me nous s' se y
    """),
    goes_on=words("""
    # own list: words after a comma with which the narrator of such dialogue goes on ("en", "och")
    après_avoir après_ce après_cette après_deux après_l' après_que après_quelques après_s' après_un après_une au_bout
    au_comble au_grand au_lieu au_milieu au_moment au_même auprès avant_d' avant_de avec comme_dans comme_des comme_dit
    comme_elle comme_frappé comme_frappée comme_il comme_l' comme_la comme_le comme_on comme_par comme_pour comme_s'
    comme_si comme_un comme_une comme_à d'_assez d'_autant d'_un d'_une derrière dont du_bout du_coin du_fond du_haut
    du_même du_ton dès_qu' dès_que en_colère en_dépit en_guise en_larmes en_manière en_même en_proie en_signe en_silence
    et_dont et_qui jusqu'_alors la_main la_tête le_front les_yeux lorsqu'_elle lorsqu'_il lorsqu'_ils lorsque non_sans
    par-dessus pendant_qu' pendant_que presque quand_elle quand_il quand_ils qui sans selon_sa selon_son tandis tant_elle
    tant_il tout_bas tout_d' tout_en tout_haut très_bas très_haut très_pâle très_rouge un_jour un_matin un_soir une_main
    visiblement à_demi à_l'oreille à_mi-voix à_moitié à_part à_peine à_travers à_voix
    """),
    cut=words("""
    # words cut short by an apostrophe, listed without it ("o" of "o' clock")
    """),
    cut_endings=words("""
    # endings of other words cut short ("in" of "goin' home")
    """),
)
