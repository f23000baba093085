"""Spanish: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    ante dirigiéndose_a
    """),
    "adverbials": words("""
    # own list: how or when something is said, as words that would else be read as a noun
    a_los_pocos_minutos al_poco_rato al_rato de_allí_a_poco de_pronto de_repente poco_después poco_más_tarde
    un_poco_después un_poco_más_tarde
    """),
    "afterwards": words("""
    # own list: after a time
    después más_tarde
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    en_nombre_de en_representación_de
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    entrevista_a entrevista_con
    """),
    "meetings": words("""
    # between the person who asks and the one who answers: “spoke with”
    """),
    "own_source_phrases": words("""
    # own list: that name their source by a pronoun: “in her view”, “ihrer Ansicht nach”
    a_su_criterio a_su_entender a_su_explicación a_su_juicio a_su_modo_de_ver a_su_opinión a_su_parecer a_su_relato
    a_su_testimonio a_su_versión desde_su_punto_de_vista en_su_criterio en_su_entender en_su_explicación en_su_juicio
    en_su_opinión en_su_parecer en_su_relato en_su_testimonio en_su_versión en_sus_palabras en_sus_propias_palabras
    según_su_criterio según_su_entender según_su_explicación según_su_juicio según_su_opinión según_su_parecer
    según_su_relato según_su_testimonio según_su_versión según_sus_cálculos según_sus_declaraciones según_sus_estimaciones
    según_sus_palabras según_sus_propias_palabras
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    citada_por citadas_por citado_por citados_por en_conversación_con en_declaraciones_a en_declaraciones_recogidas_por
    en_una_entrevista_a en_una_entrevista_con publicado_por recogida_por recogidas_por recogido_por recogidos_por
    según_recoge
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    según
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    a_criterio_de a_criterio_del a_decir_de a_decir_del a_entender_de a_entender_del a_juicio_de a_juicio_del a_ojos_de
    a_ojos_del a_parecer_de a_parecer_del a_tenor_de a_tenor_del al_decir_de al_decir_del conforme_a de_acuerdo_a
    de_acuerdo_al de_acuerdo_con de_creer_a de_hacer_caso_a en_boca_de en_boca_del en_la_opinión_de en_la_opinión_del
    en_opinión_de en_opinión_del en_palabras_de en_palabras_del en_versión_de en_versión_del según según_cálculos_de
    según_cálculos_del según_declaraciones_de según_declaraciones_del según_el_relato_de según_el_relato_del
    según_el_testimonio_de según_el_testimonio_del según_estimaciones_de según_estimaciones_del según_explicaciones_de
    según_explicaciones_del según_la_explicación_de según_la_explicación_del según_la_versión_de según_la_versión_del
    según_lo_afirmado_por según_lo_declarado_por según_lo_dicho_de según_lo_dicho_del según_lo_dicho_por
    según_lo_explicado_por según_lo_expresado_por según_lo_informado_por según_lo_manifestado_por según_palabras_de
    según_palabras_del siempre_según
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    abogada abogado portavoces portavoz representante representantes vocera vocero
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    apodada apodado bajo_el_lema bautizada bautizado conocida_como conocido_como denominada denominado el_apodo
    el_concepto_de el_lema el_nombre el_nombre_de el_término la_etiqueta la_expresión la_palabra llamada llamadas llamado
    llamados
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    artículo canción cortometraje cuadro cuento disco documental ensayo exposición filme himno libro novela obra película
    pintura poema poemario programa revista serie tema titulada titulado titulados videojuego álbum
    """),
}
