"""Dutch: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    aan tegen tegenover tot
    """),
    "afterwards": words("""
    # own list: after a time
    daarna later nadien
    """),
    "as_saying": words("""
    # own list: after a passive cue: “as saying”, “as telling”
    als_volgt met_de_woorden
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    in_naam_van in_opdracht_van namens uit_naam_van
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    gesprek_met interview_met vraaggesprek_met
    """),
    "meetings": words("""
    # own list: between the person who asks and the one who answers: “spoke with”
    sprak_met spraken_met
    """),
    "own_source_phrases": words("""
    # own list: that name their source by a pronoun: “in her view”, “ihrer Ansicht nach”
    haars_inziens in_haar_optiek in_haar_visie in_zijn_optiek in_zijn_visie naar_eigen_opgave naar_eigen_zeggen
    naar_haar_gevoel naar_haar_idee naar_haar_inschatting naar_haar_inzicht naar_haar_mening naar_haar_oordeel
    naar_haar_opvatting naar_haar_overtuiging naar_haar_zeggen naar_zijn_gevoel naar_zijn_idee naar_zijn_inschatting
    naar_zijn_inzicht naar_zijn_mening naar_zijn_oordeel naar_zijn_opvatting naar_zijn_overtuiging naar_zijn_zeggen
    volgens_eigen_zeggen volgens_haar_zeggen volgens_zijn_zeggen zijns_inziens
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    aangehaald_door geciteerd_door geciteerd_in in_een_gesprek_met in_een_interview_met in_een_vraaggesprek_met
    in_gesprek_met tegenover
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    blijkens volgens
    """),
    "source_ends": words("""
    # own list: after a source: German “zufolge”
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    afgaande_op blijkens in_de_lezing_van in_de_ogen_van in_de_optiek_van in_de_visie_van in_de_woorden_van
    naar_de_inschatting_van naar_de_mening_van naar_de_opvatting_van naar_de_overtuiging_van naar_eigen_zeggen_van
    naar_het_idee_van naar_het_inzicht_van naar_het_oordeel_van naar_het_zeggen_van naar_mening_van naar_opgave_van
    naar_schatting_van naar_verklaring_van naar_zeggen_van volgens volgens_de_lezing_van volgens_opgave_van
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    advocaat advocate persofficier perswoordvoerder perswoordvoerster politiewoordvoerder politiewoordvoerster raadsman
    raadsvrouw vertegenwoordiger vertegenwoordigster voorlichter voorlichtster woordvoerder woordvoerster
    """),
    "tag_sources": words("""
    # own list: between reported words and their source, where a tag has no verb: German “..., so Elshorst”
    aldus
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    bekend_als bijgenaamd de_benaming de_bijnaam de_leus de_leuze de_naam de_slogan de_term de_termen de_titel
    de_uitdrukking geheten genaamd getiteld het_begrip het_etiket het_motto het_thema het_woord met_de_titel onder_de_naam
    onder_het_motto zogeheten zogenaamd zogenaamde zogenoemde
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    album artikel ballade bestseller boek bundel cd dichtbundel documentaire drama essay expositie film gedicht hit komedie
    kortfilm kunstwerk lied liedje maandblad musical muziekstuk novelle nummer opera opname plaat podcast programma roman
    schilderij serie show single soap song speelfilm spel sprookje stripreeks stuk televisieserie tentoonstelling thriller
    tijdschrift toneelstuk tv-programma tv-serie verhaal videoclip voorstelling weekblad
    """),
}
