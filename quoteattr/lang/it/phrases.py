"""Italian: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    rivolgendosi_a rivolta_a rivolto_a
    """),
    "adverbials": words("""
    # own list: how or when something is said, as words that would else be read as a noun
    a_un_tratto di_lì_a_poco dopo_un_po_' poco_dopo tutt'_a_un_tratto tutto_a_un_tratto tutto_d'_un_tratto
    un_po_'_dopo
    """),
    "afterwards": words("""
    # own list: after a time
    dopo più_tardi
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    a_nome_del a_nome_della a_nome_di per_conto_di
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    intervista_a intervista_con
    """),
    "meetings": words("""
    # between the person who asks and the one who answers: “spoke with”
    """),
    "own_source_phrases": words("""
    # own list: that name their source by a pronoun: “in her view”, “ihrer Ansicht nach”
    a_detta_sua a_sua_detta a_suo_avviso a_suo_dire a_suo_giudizio a_suo_parere dal_suo_punto_di_vista nelle_sue_parole
    per_sua_ammissione per_sua_stessa_ammissione secondo_i_suoi_calcoli secondo_il_suo_racconto secondo_la_sua_versione
    secondo_le_sue_parole stando_al_suo_racconto stando_alle_sue_parole
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    citata_da citata_dal citati_da citato_da citato_dal citato_dalla come_riferisce come_riporta in_un'_intervista_a
    in_una_intervista_a riportata_dal riportato_da riportato_dal ripreso_da
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    secondo
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    a_credere_a a_credere_al a_credere_alla a_detta_degli a_detta_dei a_detta_del a_detta_dell' a_detta_della a_detta_delle
    a_detta_dello a_detta_di a_dire_degli a_dire_dei a_dire_del a_dire_dell' a_dire_della a_dire_delle a_dire_dello
    a_dire_di a_giudizio_degli a_giudizio_dei a_giudizio_del a_giudizio_dell' a_giudizio_della a_giudizio_delle
    a_giudizio_dello a_giudizio_di a_parere_degli a_parere_dei a_parere_del a_parere_dell' a_parere_della a_parere_delle
    a_parere_dello a_parere_di a_sentire a_sentire_le_parole_degli a_sentire_le_parole_dei a_sentire_le_parole_del
    a_sentire_le_parole_dell' a_sentire_le_parole_della a_sentire_le_parole_delle a_sentire_le_parole_dello
    a_sentire_le_parole_di ad_avviso_degli ad_avviso_dei ad_avviso_del ad_avviso_dell' ad_avviso_della ad_avviso_delle
    ad_avviso_dello ad_avviso_di nell'_opinione_degli nell'_opinione_dei nell'_opinione_del nell'_opinione_dell'
    nell'_opinione_della nell'_opinione_delle nell'_opinione_dello nell'_opinione_di nelle_parole_degli nelle_parole_dei
    nelle_parole_del nelle_parole_dell' nelle_parole_della nelle_parole_delle nelle_parole_dello nelle_parole_di
    per_ammissione_degli per_ammissione_dei per_ammissione_del per_ammissione_dell' per_ammissione_della
    per_ammissione_delle per_ammissione_dello per_ammissione_di per_bocca_degli per_bocca_dei per_bocca_del per_bocca_dell'
    per_bocca_della per_bocca_delle per_bocca_dello per_bocca_di secondo secondo_il_parere_degli secondo_il_parere_dei
    secondo_il_parere_del secondo_il_parere_dell' secondo_il_parere_della secondo_il_parere_delle secondo_il_parere_dello
    secondo_il_parere_di secondo_il_racconto_degli secondo_il_racconto_dei secondo_il_racconto_del secondo_il_racconto_dell'
    secondo_il_racconto_della secondo_il_racconto_delle secondo_il_racconto_dello secondo_il_racconto_di
    secondo_la_versione_degli secondo_la_versione_dei secondo_la_versione_del secondo_la_versione_dell'
    secondo_la_versione_della secondo_la_versione_delle secondo_la_versione_dello secondo_la_versione_di
    secondo_le_parole_degli secondo_le_parole_dei secondo_le_parole_del secondo_le_parole_dell' secondo_le_parole_della
    secondo_le_parole_delle secondo_le_parole_dello secondo_le_parole_di secondo_quanto_affermato_da
    secondo_quanto_affermato_dagli secondo_quanto_affermato_dai secondo_quanto_affermato_dal secondo_quanto_affermato_dall'
    secondo_quanto_affermato_dalla secondo_quanto_affermato_dalle secondo_quanto_affermato_dallo secondo_quanto_appreso_da
    secondo_quanto_appreso_dagli secondo_quanto_appreso_dai secondo_quanto_appreso_dal secondo_quanto_appreso_dall'
    secondo_quanto_appreso_dalla secondo_quanto_appreso_dalle secondo_quanto_appreso_dallo secondo_quanto_comunicato_da
    secondo_quanto_comunicato_dagli secondo_quanto_comunicato_dai secondo_quanto_comunicato_dal
    secondo_quanto_comunicato_dall' secondo_quanto_comunicato_dalla secondo_quanto_comunicato_dalle
    secondo_quanto_comunicato_dallo secondo_quanto_detto_da secondo_quanto_detto_dagli secondo_quanto_detto_dai
    secondo_quanto_detto_dal secondo_quanto_detto_dall' secondo_quanto_detto_dalla secondo_quanto_detto_dalle
    secondo_quanto_detto_dallo secondo_quanto_dichiarato_da secondo_quanto_dichiarato_dagli secondo_quanto_dichiarato_dai
    secondo_quanto_dichiarato_dal secondo_quanto_dichiarato_dall' secondo_quanto_dichiarato_dalla
    secondo_quanto_dichiarato_dalle secondo_quanto_dichiarato_dallo secondo_quanto_reso_noto_da
    secondo_quanto_reso_noto_dagli secondo_quanto_reso_noto_dai secondo_quanto_reso_noto_dal secondo_quanto_reso_noto_dall'
    secondo_quanto_reso_noto_dalla secondo_quanto_reso_noto_dalle secondo_quanto_reso_noto_dallo secondo_quanto_riferito_da
    secondo_quanto_riferito_dagli secondo_quanto_riferito_dai secondo_quanto_riferito_dal secondo_quanto_riferito_dall'
    secondo_quanto_riferito_dalla secondo_quanto_riferito_dalle secondo_quanto_riferito_dallo secondo_quanto_riportato_da
    secondo_quanto_riportato_dagli secondo_quanto_riportato_dai secondo_quanto_riportato_dal secondo_quanto_riportato_dall'
    secondo_quanto_riportato_dalla secondo_quanto_riportato_dalle secondo_quanto_riportato_dallo secondo_quanto_scritto_da
    secondo_quanto_scritto_dagli secondo_quanto_scritto_dai secondo_quanto_scritto_dal secondo_quanto_scritto_dall'
    secondo_quanto_scritto_dalla secondo_quanto_scritto_dalle secondo_quanto_scritto_dallo secondo_quanto_sostenuto_da
    secondo_quanto_sostenuto_dagli secondo_quanto_sostenuto_dai secondo_quanto_sostenuto_dal secondo_quanto_sostenuto_dall'
    secondo_quanto_sostenuto_dalla secondo_quanto_sostenuto_dalle secondo_quanto_sostenuto_dallo secondo_quanto_spiegato_da
    secondo_quanto_spiegato_dagli secondo_quanto_spiegato_dai secondo_quanto_spiegato_dal secondo_quanto_spiegato_dall'
    secondo_quanto_spiegato_dalla secondo_quanto_spiegato_dalle secondo_quanto_spiegato_dallo stando_a
    stando_a_quanto_riferito_da stando_agli stando_ai stando_al stando_al_racconto_degli stando_al_racconto_dei
    stando_al_racconto_del stando_al_racconto_dell' stando_al_racconto_della stando_al_racconto_delle
    stando_al_racconto_dello stando_al_racconto_di stando_all' stando_alla stando_alla_versione_degli
    stando_alla_versione_dei stando_alla_versione_del stando_alla_versione_dell' stando_alla_versione_della
    stando_alla_versione_delle stando_alla_versione_dello stando_alla_versione_di stando_alle stando_alle_parole_degli
    stando_alle_parole_dei stando_alle_parole_del stando_alle_parole_dell' stando_alle_parole_della stando_alle_parole_delle
    stando_alle_parole_dello stando_alle_parole_di stando_allo
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    addetto_stampa avvocata avvocato legale portavoce rappresentante
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    battezzata battezzato chiamata chiamato conosciuta_come conosciuto_come cosiddetta cosiddette cosiddetti cosiddetto
    denominata denominato il_concetto_di il_nome il_termine l'_espressione la_parola lo_slogan nota_come noto_come
    soprannominata soprannominato
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    album articolo brano canzone commedia dipinto disco documentario dramma film intitolata intitolato libro mostra opera
    poesia programma quadro racconto rivista romanzo saggio serie spettacolo trasmissione videogioco
    """),
}
