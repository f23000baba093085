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
    "afterwards": words("""
    # own list: after a time
    danach darauf später
    """),
    "as_saying": words("""
    # own list: after a passive cue: “as saying”, “as telling”
    mit_dem_satz mit_den_worten mit_der_aussage mit_folgenden_worten mit_folgender_aussage wie_folgt
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
    "own_source_phrases": words("""
    # own list: that name their source by a pronoun: “in her view”, “ihrer Ansicht nach”
    eigenen_angaben_nach eigenen_angaben_zufolge eigenen_aussagen_nach eigenen_aussagen_zufolge eigenen_berechnungen_nach
    eigenen_berechnungen_zufolge eigenen_schilderungen_nach eigenen_schilderungen_zufolge eigenen_schätzungen_nach
    eigenen_schätzungen_zufolge eigenen_worten_nach eigenen_worten_zufolge eigener_aussage_zufolge
    eigener_darstellung_zufolge eigener_einschätzung_zufolge eigener_schilderung_zufolge ihm_zufolge ihr_zufolge
    ihren_angaben_nach ihren_angaben_zufolge ihren_aussagen_nach ihren_aussagen_zufolge ihren_berechnungen_nach
    ihren_berechnungen_zufolge ihren_schilderungen_nach ihren_schilderungen_zufolge ihren_schätzungen_nach
    ihren_schätzungen_zufolge ihren_worten_nach ihren_worten_zufolge ihrer_ansicht_nach ihrer_auffassung_nach
    ihrer_aussage_nach ihrer_aussage_zufolge ihrer_darstellung_nach ihrer_darstellung_zufolge ihrer_einschätzung_nach
    ihrer_einschätzung_zufolge ihrer_lesart_nach ihrer_meinung_nach ihrer_schilderung_nach ihrer_schilderung_zufolge
    ihrer_schätzung_nach ihrer_überzeugung_nach ihres_erachtens ihres_wissens laut_eigenen_angaben laut_eigener_aussage
    laut_ihm laut_ihr nach_eigenem_bekenntnis nach_eigenem_bekunden nach_eigenen_angaben nach_eigenen_aussagen
    nach_eigenen_berechnungen nach_eigenen_informationen nach_eigenen_schilderungen nach_eigenen_schätzungen
    nach_eigenen_worten nach_eigener_ansicht nach_eigener_auffassung nach_eigener_aussage nach_eigener_darstellung
    nach_eigener_einschätzung nach_eigener_meinung nach_eigener_schilderung nach_eigener_schätzung nach_eigener_überzeugung
    nach_ihren_angaben nach_ihren_aussagen nach_ihren_berechnungen nach_ihren_informationen nach_ihren_schilderungen
    nach_ihren_schätzungen nach_ihren_worten nach_ihrer_ansicht nach_ihrer_auffassung nach_ihrer_aussage
    nach_ihrer_darstellung nach_ihrer_einschätzung nach_ihrer_meinung nach_ihrer_schilderung nach_ihrer_schätzung
    nach_ihrer_überzeugung nach_seinen_angaben nach_seinen_aussagen nach_seinen_berechnungen nach_seinen_informationen
    nach_seinen_schilderungen nach_seinen_schätzungen nach_seinen_worten nach_seiner_ansicht nach_seiner_auffassung
    nach_seiner_aussage nach_seiner_darstellung nach_seiner_einschätzung nach_seiner_meinung nach_seiner_schilderung
    nach_seiner_schätzung nach_seiner_überzeugung seinen_angaben_nach seinen_angaben_zufolge seinen_aussagen_nach
    seinen_aussagen_zufolge seinen_berechnungen_nach seinen_berechnungen_zufolge seinen_schilderungen_nach
    seinen_schilderungen_zufolge seinen_schätzungen_nach seinen_schätzungen_zufolge seinen_worten_nach seinen_worten_zufolge
    seiner_ansicht_nach seiner_auffassung_nach seiner_aussage_nach seiner_aussage_zufolge seiner_darstellung_nach
    seiner_darstellung_zufolge seiner_einschätzung_nach seiner_einschätzung_zufolge seiner_lesart_nach seiner_meinung_nach
    seiner_schilderung_nach seiner_schilderung_zufolge seiner_schätzung_nach seiner_überzeugung_nach seines_erachtens
    seines_wissens
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
    aus_der_sicht aus_der_sicht_von aus_sicht aus_sicht_von gemäß in_den_augen in_den_worten in_den_worten_von laut
    nach_angaben nach_angaben_von nach_ansicht nach_ansicht_von nach_auffassung nach_auffassung_von nach_auskunft
    nach_auskunft_von nach_aussage nach_aussage_von nach_aussagen nach_aussagen_von nach_bekunden nach_beobachtung
    nach_beobachtungen nach_berechnungen nach_berechnungen_von nach_bericht nach_berichten nach_berichten_von
    nach_bisherigen_erkenntnissen nach_dafürhalten nach_darlegung nach_darstellung nach_darstellung_von nach_den_angaben
    nach_den_aussagen nach_den_aussagen_von nach_den_berechnungen nach_den_berechnungen_von nach_den_erkenntnissen
    nach_den_erkenntnissen_von nach_den_worten nach_den_worten_von nach_der_ansicht nach_der_auffassung nach_der_aussage
    nach_der_darstellung nach_der_darstellung_von nach_der_einschätzung nach_der_einschätzung_von nach_der_meinung
    nach_der_schilderung nach_derzeitigen_erkenntnissen nach_einem_bericht nach_einem_gutachten nach_einer_berechnung
    nach_einer_erhebung nach_einer_meldung nach_einer_mitteilung nach_einer_prognose nach_einer_schätzung nach_einer_studie
    nach_einer_umfrage nach_einschätzung nach_einschätzung_von nach_einschätzungen nach_einschätzungen_von
    nach_erkenntnissen nach_erkenntnissen_von nach_erklärung nach_erklärung_von nach_erklärungen nach_ersten_angaben
    nach_ersten_erkenntnissen nach_feststellung nach_feststellungen nach_feststellungen_von nach_informationen
    nach_informationen_von nach_lesart nach_meinung nach_meinung_von nach_mitteilung nach_mitteilung_von nach_mitteilungen
    nach_prognosen nach_prognosen_von nach_recherchen nach_recherchen_von nach_schilderung nach_schilderung_von
    nach_schilderungen nach_schätzung nach_schätzungen nach_schätzungen_von nach_vermutung nach_vermutungen
    nach_vorläufigen_angaben nach_vorstellung nach_vorstellungen nach_worten nach_worten_von nach_zählung
    nach_übereinstimmenden_angaben nach_überlieferung nach_überzeugung nach_überzeugung_von unter_berufung_auf
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
    gedicht gedichtband gemälde hit hymne komödie kurzfilm lied magazin märchen nachrichtenmagazin novelle oper oratorium
    platte programm projekt raumfähre raumschiff reihe roman schiff sendung serie show single song spiel stück tageszeitung
    theaterstück videospiel wochenmagazin wochenzeitung zeitschrift zeitung
    """),
}
