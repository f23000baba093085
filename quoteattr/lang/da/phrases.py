"""Danish: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    over_for overfor til
    """),
    "adverbials": words("""
    # own list: how or when something is said, as words that would else be read as a noun
    kort_efter lidt_efter straks_efter til_sidst til_slut
    """),
    "afterwards": words("""
    # own list: after a time
    derefter efter senere
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    for i_navn_af på_vegne_af
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    interview_med interviewet_med samtale_med
    """),
    "meetings": words("""
    # own list: between the person who asks and the one who answers: “spoke with”
    snakkede_med talte_med
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    citeret_af citeret_i gengivet_af i_et_interview_i i_et_interview_med refereret_af
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
    efter_oplysninger_fra ifølge med_ord_af
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    advokat advokaten forsvarer forsvareren informationschef kommunikationschef pressechef pressemedarbejder presseofficer
    pressesekretær pressetalsmand pressetalsmanden repræsentant talskvinde talskvinden talsmand talsmanden talsperson
    talspersonen
    """),
    "tag_sources": words("""
    # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    begrebet døbt kaldet kendt_som mottoet navnet ordet parolen såkaldt såkaldte termen udtrykket under_mottoet under_navnet
    under_parolen øgenavnet
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    album albummet artikel artiklen avisen bladet bog bogen digt digtet dokumentar dokumentaren drama dramaet essay essayet
    film filmen komedie maleri maleriet musical musicalen novelle novellen opera operaen plade pladen podcast podcasten
    program programmet roman romanen sang sangen serie serien spil spillet stykke stykket tidsskriftet udstilling
    udstillingen
    """),
}
