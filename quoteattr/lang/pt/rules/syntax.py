"""Portuguese: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "agreeing": {
        "female": words("""
        # own list: endings of adjectives and participles that modify a woman ("ada", "osa")
        ada ida iva osa íssima
        """),
        "male": words("""
        # own list: endings of those that modify a man ("ado", "oso")
        ado ido ivo oso íssimo
        """),
    },
    "appositions": {
        "fields": words("""
        # own list: words between a role and its field ("la ministra de Trabajo")
        da das de do dos
        """),
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        como eleita eleito nomeada nomeado
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        da de do
        """),
    },
    "aspect": {
        "links": words("""
        # own list: prepositions between a verb of aspect and an infinitive («volvió a decir»)
        a de em por
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list: nouns for people that are adjectives before a noun ("major")
        conservador conservadora democrata idosa idoso jovem militar republicano socialista velha velho
        """),
        "adjectives": words("""
        # forms of cues that are also adjectives
        """),
        "postposed": words("""
        # adjectives that follow their noun ("people familiar with the matter")
        """),
        "voices": words("""
        # nouns for a voice that are forms of cues too
        """),
    },
    "bodies": {
        "inside": words("""
        # own list: prepositions before a text or an organisation
        em na nas no nos num numa
        """),
    },
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        mas porém
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        embora enquanto
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        especialmente incluindo sobretudo
        """),
    },
    "going_on": {
        "told": words("""
        # own list: verb forms in which a narrator tells something of a speaker ("había", "parecía")
        acabava andava chegava deu disse era eram escutava esperava estava estavam falava fazia fez ficara ficava ficou foi
        fora foram havia houve ia iam levava olhava ouvia parecia permanecia podia pôde pôs pôz queria quis sabia seguia
        sentia soube teve tinha tinham tivera veio via viera vinha viu
        """),
    },
    "governed_clause": {
        "addressing": words("""
        # own list: articles that are prepositions before a listener, too ("disse a Rui que")
        a
        """),
        "governing": words("""
        # own list: prepositions of a verb before "that" («insistió en que»)
        de em
        """),
    },
    "impersonal": {
        "reflexive": words("""
        # own list: reflexive pronouns
        -se se
        """),
        "stated": words("""
        # own list: lemmas that have no subject beside one of these («lê-se no relatório»)
        ler
        """),
    },
    "main_clause": {
        "absolute": words("""
        # own list: words before a participle that has its own subject ("with")
        com
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        """),
        "perceiving": words("""
        # own list: verbs of hearing and seeing ("heard a man shout")
        escutou ouvia ouvir ouviu viu
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        como
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        apelidada apelidado chamada chamado conhecida conhecido identificada identificado
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        contra da das de do dos para por
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        em na nas no nos
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        a ao com em à
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        coletiva conversa declarações entrevista entrevistas
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        estudo pesquisa relatório sondagem
        """),
        "through": words("""
        # words before an intermediary ("through")
        """),
    },
    "possession": {
        "light_verbs": words("""
        # verb forms whose subject owns the following noun ("made the claim")
        """),
    },
    "postmodifiers": {
        "relative_starts": words("""
        # own list: words that may begin a relative clause after a person without a comma
        que quem
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        ambos mesma mesmo própria próprio todos
        """),
        "set_adverbials": words("""
        # own list: words that form an adverbial with a preposition ("at once")
        efeito fim menos seguida verdade
        """),
    },
    "quantities": {
        "approximating": words("""
        # words between ``approximating_first`` and the number ("up to", "as many as")
        """),
        "approximating_first": words("""
        # words that begin a quantity if one of ``approximating`` follows
        """),
        "approximators": words("""
        # words that begin a quantity, right before the number ("about", "at least")
        """),
    },
    "subjects": {
        "plurals": words("""
        # plurals without "s"
        """),
    },
    "tags": {
        "impersonal": words("""
        # own list: verbs with "it" and the place where something is said («se lee en el informe»)
        ler
        """),
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        assim como conforme então segundo
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        alguns muitos outros todos vários
        """),
        "clitics": words("""
        # own list: pronouns that are objects, right before the verb ("le dijo", "s'écria")
        lhe lhes me se te
        """),
        "first_person": words("""
        # own list: auxiliaries of the first person singular
        tenho
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "infinitives": words("""
        # own list: infinitives that may follow a verb without a marker ("negó haber ido", "dit avoir vu")
        abandonar abrir acabar aceitar acreditar agir ajudar alcançar apoiar apostar apresentar aprovar assumir aumentar
        buscar chegar colaborar compartilhar comprar compreender confiar conhecer construir contar continuar criar cumprir
        dar decidir defender deixar desconhecer desejar dever dispor encontrar entender esperar esquecer estar estar-se
        estudar evitar existir falar fazer fechar ficar ganhar garantir haver ignorar incluir investigar investir ir jogar
        lamentar lembrar levar lutar manter melhorar mudar negociar oferecer pagar participar partilhar passar pedir pensar
        perder permanecer poder precisar preferir procurar querer realizar receber reconhecer recorrer reduzir renunciar
        respeitar responder retirar rever saber seguir sentir sentir-se ser sofrer temer tentar ter terem tomar trabalhar
        vender ver viajar vir viver voltar votar
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        havia haviam há tem tendo tenho ter teria terá tinha tinham têm
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        apenas somente só
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        deveria pode podem poderia poderiam
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        dizer
        """),
    },
}
