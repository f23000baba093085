"""German: fixed phrases, and endings that look like those of verbs. Data only."""

from quoteattr.lang.pack import words

__all__ = ["NO_PAST", "PHRASES"]

#: Endings of adjectives and other words that look like those of past forms.
NO_PAST = (
    "achte", "alte", "bekannte", "beste", "bitte", "breite", "bunte", "dichte", "dritte", "echte", "erste", "feste",
    "fünfte", "genannte", "gesamte", "gewählte", "größte", "gute", "harte", "heute", "höchste", "laute", "leichte",
    "letzte", "meiste", "nette", "neunte", "nächste", "rechte", "sanfte", "sechste", "siebte", "späte", "vierte", "weite",
    "zarte", "zehnte", "zweite",
)  # fmt: skip
PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    an an_die_adresse gegenüber vor
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    im_auftrag im_auftrag_von im_namen im_namen_von namens seitens von_seiten
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    gespräch_mit interview_mit
    """),
    "meetings": words("""
    # own list: between the person who asks and the one who answers: “spoke with”
    sprach_mit sprachen_mit
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    im_gespräch_mit im_interview_mit in_einem_gespräch_mit in_einem_interview_mit zitiert_von zitierte_ihn
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    einem_bericht laut nach_angaben nach_angaben_von
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    aus_der_sicht aus_sicht aus_sicht_von gemäß in_den_augen in_den_worten in_den_worten_von laut nach_angaben
    nach_angaben_von nach_ansicht nach_ansicht_von nach_auffassung nach_auffassung_von nach_auskunft nach_auskunft_von
    nach_aussage nach_aussage_von nach_aussagen nach_aussagen_von nach_bekunden nach_berichten nach_berichten_von
    nach_darstellung nach_darstellung_von nach_den_angaben nach_den_worten nach_den_worten_von nach_einem_bericht
    nach_einschätzung nach_einschätzung_von nach_erkenntnissen nach_erkenntnissen_von nach_erklärung nach_erklärungen
    nach_informationen nach_informationen_von nach_meinung nach_meinung_von nach_mitteilung nach_schilderung
    nach_schilderungen nach_schätzung nach_schätzungen nach_schätzungen_von nach_worten nach_worten_von nach_zählung
    nach_überlieferung nach_überzeugung nach_überzeugung_von unter_berufung_auf
    """),
    "source_ends": words("""
    # own list: after a source
    zufolge
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    anwalt anwältin polizeisprecher polizeisprecherin pressesprecher pressesprecherin rechtsanwalt regierungssprecher
    regierungssprecherin sprecher sprecherin verteidiger vertreter vertreterin
    """),
    "tag_sources": words("""
    # own list: between reported words and their source, where a tag has no verb
    so
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    bekannt_als betitelt das_motto das_schlagwort das_stichwort das_wort dem_begriff dem_motto dem_namen dem_stichwort
    dem_titel dem_wort den_arbeitstitel den_begriff den_namen den_titel der_ausdruck der_begriff der_name der_spitzname
    der_titel des_begriffs die_bezeichnung die_marke genannt mit_dem_titel namens so_genannte so_genannten so_genannter
    sogenannte sogenannten sogenannter sogenanntes unter_dem_motto unter_dem_titel
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    album artikel ausstellung ballade bild buch dokumentarfilm dokumentation drama erzählung essay film frachter fähre
    gedicht gedichtband gemälde hit hymne komödie kurzfilm lied magazin märchen nachrichtenmagazin novelle oper
    oratorium platte programm projekt raumfähre raumschiff reihe roman schiff sendung serie show single song spiel stück
    tageszeitung theaterstück videospiel wochenmagazin wochenzeitung zeitschrift zeitung
    """),
}
