"""Portuguese: fixed phrases. Data only."""

from quoteattr.lang.pack import words

__all__ = ["PHRASES"]

PHRASES = {
    "address_phrases": words("""
    # own list: before those who listen: “speaking to”
    dirigindo-se_a
    """),
    "adverbials": words("""
    # own list: how or when something is said, as words that would else be read as a noun
    algum_tempo_depois dali_a_pouco daí_a_pouco de_repente passado_um_bocado passado_um_pouco pouco_depois
    pouco_tempo_depois tempo_depois um_pouco_depois um_pouco_mais_tarde
    """),
    "afterwards": words("""
    # own list: after a time
    depois mais_tarde
    """),
    "as_saying": words("""
    # after a passive cue: “as saying”, “as telling”
    """),
    "behalf_phrases": words("""
    # own list: before the person or organisation spoken for: “speaking for”, “on behalf of”
    em_nome_da em_nome_de em_nome_do em_representação_de
    """),
    "interviews": words("""
    # own list: before the name of the person who answers: “an interview with”
    entrevista_a entrevista_ao entrevista_com entrevista_à
    """),
    "meetings": words("""
    # between the person who asks and the one who answers: “spoke with”
    """),
    "own_source_phrases": words("""
    # own list: that name their source by a pronoun: “in her view”, “ihrer Ansicht nach”
    a_seu_juízo a_seu_ver do_seu_ponto_de_vista em_seu_entender em_sua_avaliação em_sua_opinião em_sua_visão
    em_suas_palavras na_análise_dela na_análise_dele na_avaliação_dela na_avaliação_dele na_leitura_dela na_leitura_dele
    na_opinião_dela na_opinião_dele na_sua_avaliação na_sua_opinião na_sua_visão na_visão_dela na_visão_dele nas_contas_dela
    nas_contas_dele nas_palavras_dela nas_palavras_dele nas_suas_contas nas_suas_palavras nas_suas_próprias_palavras
    no_entender_dela no_entender_dele no_seu_entender segundo_as_suas_palavras segundo_suas_palavras
    """),
    "relay_phrases": words("""
    # own list: before the source that passed words on: “as quoted by”, “as reported by”
    citada_pela citada_pelo citada_por citado_pela citado_pelo citado_por citados_por divulgado_por em_declarações_a
    em_declarações_ao em_declarações_à em_entrevista_a em_entrevista_ao em_entrevista_à publicado_por
    """),
    "second_sources": words("""
    # own list: source phrases that name a relay if a tag names the speaker: “according to”
    segundo
    """),
    "source_phrases": words("""
    # own list: before a source: “according to”, “in the words of”
    a_acreditar_em a_crer_em conforme consoante de_acordo_com na_análise_da na_análise_das na_análise_de na_análise_do
    na_análise_dos na_avaliação_da na_avaliação_das na_avaliação_de na_avaliação_do na_avaliação_dos na_leitura_da
    na_leitura_das na_leitura_de na_leitura_do na_leitura_dos na_opinião_da na_opinião_das na_opinião_de na_opinião_do
    na_opinião_dos na_versão_da na_versão_das na_versão_de na_versão_do na_versão_dos na_visão_da na_visão_das na_visão_de
    na_visão_do na_visão_dos nas_contas_da nas_contas_das nas_contas_de nas_contas_do nas_contas_dos nas_palavras_da
    nas_palavras_das nas_palavras_de nas_palavras_do nas_palavras_dos no_dizer_da no_dizer_das no_dizer_de no_dizer_do
    no_dizer_dos no_entender_da no_entender_das no_entender_de no_entender_do no_entender_dos no_juízo_da no_juízo_das
    no_juízo_de no_juízo_do no_juízo_dos no_parecer_da no_parecer_das no_parecer_de no_parecer_do no_parecer_dos no_relato_da
    no_relato_das no_relato_de no_relato_do no_relato_dos pelas_contas_da pelas_contas_das pelas_contas_de pelas_contas_do
    pelas_contas_dos pelos_cálculos_da pelos_cálculos_das pelos_cálculos_de pelos_cálculos_do pelos_cálculos_dos segundo
    segundo_a_versão_da segundo_a_versão_das segundo_a_versão_de segundo_a_versão_do segundo_a_versão_dos segundo_o_relato_da
    segundo_o_relato_das segundo_o_relato_de segundo_o_relato_do segundo_o_relato_dos segundo_palavras_da
    segundo_palavras_das segundo_palavras_de segundo_palavras_do segundo_palavras_dos
    """),
    "speaking_roles": words("""
    # own list: roles of people who speak for others: “spokeswoman”, “press secretary”
    advogada advogado assessor assessora porta-voz porta-vozes representante
    """),
    "term_cues": words("""
    # own list: before a word that is mentioned, not said: “so-called”, “the word”, “known as”, “dubbed”
    a_expressão a_palavra apelidada apelidado baptizado batizada batizado chamada chamadas chamado chamados conhecida_como
    conhecido_como denominada denominado o_apelido o_conceito_de o_lema o_nome o_termo
    """),
    "title_cues": words("""
    # own list: nouns before the title of a work: “novel”, “song”, “book”
    artigo canção conto disco documentário ensaio exposição filme hino intitulada intitulado livro música novela obra peça
    pintura poema programa quadro revista romance série videogame álbum
    """),
}
