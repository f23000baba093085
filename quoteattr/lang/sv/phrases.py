"""Swedish: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    inför till
    """),
    "adverbials": words("""
    # own list: how or when something is said, as words that would else be read as a noun
    kort_efter lite_efter litet_efter strax_efter till_sist till_slut
    """),
    "afterwards": words("""
    # own list: after a time
    därefter efter efteråt senare
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    för i_namn_av på_uppdrag_av på_vägnar
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    intervju_med intervjun_med samtal_med
    """),
    "meetings": words("""
    # own list: between the person who asks and the one who answers: “spoke with”
    pratade_med talade_med
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    citerad_av citerade_av citerat_av i_en_intervju_i i_en_intervju_med refererad_av återgiven_av återgivet_av
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    enligt
    """),
    "source_ends": words("""
    # after a source: German “zufolge”
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    att_döma_av av_allt_att_döma_enligt enl enligt enligt_källor_inom enligt_källor_till enligt_uppgift_från
    enligt_uppgifter_från i_enlighet_med med_ord_av med_stöd_av
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    advokat advokaten försvarare försvararen informationschef kommunikationschef ombud ombudet polistalesperson
    pressansvarig presschef pressekreterare pressekreteraren pressofficer presstalesman presstalesperson presstalespersonen
    representant taleskvinna taleskvinnan talesman talesperson talespersonen talsmannen
    """),
    "tag_sources": words("""
    # between reported words and their source, where a tag has no verb: German “..., so Elshorst”
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    begreppet döpt_till döptes_till kallad kallade kallat känd_som kända_som känt_som mottot namnet ordet parollen s_k
    smeknamnet så_kallad så_kallade så_kallat termen under_mottot under_namnet under_parollen uttrycket öknamnet
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    album albumet artikel artikeln bok boken dikt dikten diktsamlingen dokumentär dokumentären drama dramat essä essän film
    filmen komedi låt låten musikal musikalen målning målningen novell novellen opera operan pjäs pjäsen podd podden program
    programmet roman romanen serie serien singeln skiva skivan spelet sång sången tavla tavlan tidningen tidskriften
    utställning utställningen
    """),
}
