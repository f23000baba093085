"""Norwegian: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    overfor til
    """),
    "adverbials": words("""
    # own list: how or when something is said, as words that would else be read as a noun
    kort_etter litt_etter straks_etter til_sist til_slutt
    """),
    "afterwards": words("""
    # own list: after a time
    deretter etter etterpå senere
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    for i_navnet_til på_vegne_av
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    intervju_med intervjuet_med samtale_med
    """),
    "meetings": words("""
    # own list: between the person who asks and the one who answers: “spoke with”
    pratet_med snakket_med
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    gjengitt_av i_et_intervju_i i_et_intervju_med referert_av sitert_av sitert_i
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    ifølge
    """),
    "source_ends": words("""
    # after a source: German “zufolge”
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    etter_opplysninger_fra ifølge ifølgje med_ord_av
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    advokat advokaten bistandsadvokat bistandsadvokaten forsvarer forsvareren informasjonssjef kommunikasjonsdirektør
    kommunikasjonsrådgiver kommunikasjonssjef pressekontakt presseoffiser pressesekretær pressesjef pressetalsmann
    pressetalsmannen pressetalsperson representant talskvinne talskvinnen talsmann talsmannen talsperson talspersonen
    """),
    "tag_sources": words("""
    # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    begrepet døpt kalt kjent_som klengenavnet mottoet navnet ordet parolen såkalt såkalte termen under_mottoet under_navnet
    under_parolen uttrykket økenavnet
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    album albumet artikkel artikkelen avisa avisen bladet bok boka boken dikt diktet dokumentar dokumentaren drama dramaet
    essay essayet film filmen komedie låt låta maleri maleriet musikal musikalen novelle novellen opera operaen plata plate
    podkast podkasten program programmet roman romanen sang sangen serie serien spill spillet stykke stykket tidsskriftet
    utstilling utstillingen
    """),
}
