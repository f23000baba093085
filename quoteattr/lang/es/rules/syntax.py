"""Spanish: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "agreeing": {
        "female": words("""
        # own list: endings of adjectives and participles that modify a woman ("ada", "osa")
        ada ida iva osa ísima
        """),
        "male": words("""
        # own list: endings of those that modify a man ("ado", "oso")
        ado ido ivo oso ísimo
        """),
    },
    "appositions": {
        "fields": words("""
        # own list: words between a role and its field ("la ministra de Trabajo")
        de del
        """),
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        como designada designado elegida elegido nombrada nombrado
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        de
        """),
    },
    "aspect": {
        "links": words("""
        # own list: prepositions between a verb of aspect and an infinitive («volvió a decir»)
        a con de en por
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list: nouns for people that are adjectives before a noun ("major")
        anciana anciano conservador conservadora demócrata joven militar republicano socialista vieja viejo
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
        # own list: prepositions before the body in which something is said
        desde en
        """),
    },
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        mas pero
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        aunque mientras
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        especialmente incluidas incluidos incluyendo
        """),
        "perfect": words("""
        # own list: auxiliaries of the tense in which news is told ("ha annunciato ... e ha promesso")
        ha han
        """),
    },
    "going_on": {
        "told": words("""
        # own list: verb forms in which a narrator tells something of a speaker ("había", "parecía")
        acababa andaba daba decía dijo dio era eran escuchaba esperaba estaba estaban estuvieron estuvo fue fueron hablaba
        había habían hacía hizo hubo iba iban llegaba llevaba miraba oía parecía parecían permanecía podía pudo puso quedaba
        quedó quería quiso sabía seguía sentía solía supo tenía tenían tuvo venía veía vino vio volvía
        """),
    },
    "governed_clause": {
        "governing": words("""
        # own list: prepositions of a verb before "that" («insistió en que»)
        a de en
        """),
    },
    "main_clause": {
        "absolute": words("""
        # own list: words before a participle that has its own subject ("with")
        con
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        """),
        "perceiving": words("""
        # own list: verbs of hearing and seeing ("heard a man shout")
        escuchó oyó oía oír vio
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        como
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        apodada apodado conocida conocido identificada identificado llamada llamado
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        contra de del para por
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        en
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        a con en
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        conversación declaraciones entrevista entrevistas rueda
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        encuesta estudio informe sondeo
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
        que quien
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        ambos misma mismo todos
        """),
        "set_adverbials": words("""
        # own list: words that form an adverbial with a preposition ("at once")
        cambio efecto fin menos seguida verdad
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
        leer
        """),
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        así como entonces según
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        algunos muchos otros todos varios
        """),
        "clitics": words("""
        # own list: pronouns that are objects, right before the verb ("le dijo", "s'écria")
        la las le les lo los me nos os se te
        """),
        "first_person": words("""
        # own list: auxiliaries of the first person singular
        he hube
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "infinitives": words("""
        # own list: infinitives that may follow a verb without a marker ("negó haber ido", "dit avoir vu")
        abandonar abrir acabar aceptar actuar acudir alcanzar apostar apoyar aprobar asumir aumentar ayudar bajar buscar
        cambiar cerrar colaborar compartir comprar comprender confiar conocer considerarse construir contar continuar
        contribuir convertir crear creer creerse cumplir dar deber decidir defender dejar denunciar desconocer desear
        dimitir disponer encontrar encontrarse entender esperar estar estudiar evitar existir formar ganar garantizar haber
        hablar hacer impulsar incluir intentar invertir investigar ir irse jugar lamentar llegar llevar lograr luchar
        mantener mejorar mostrarse necesitar negociar ofrecer olvidar pagar participar pasar pedir pensar perder permanecer
        poder poner preferir presentar quedar quedarse querer realizar recibir reconocer recordar recurrir reducir reformar
        renunciar respetar responder retirar revisar saber seguir sentir sentirse ser subir sufrir temer tener tomar
        trabajar vender venir ver verse viajar vivir volver votar
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        ha haber habiendo habrá habría había habían han haya he hemos hubiera
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        solamente solo sólo
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        debería podría podrían puede pueden
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        decir
        """),
    },
}
