"""Polish: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        jako powołana powołany wybrana wybrany
        """),
        "origin_links": words("""
        # words between a person's name and country ("of Norvia")
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # own list: nouns for people that are adjectives before a noun ("major")
        chora chory dorosła dorosły młoda młody przełożony ranna ranny stara stary służąca służący wojskowy znajoma znajomy
        święta święty
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
        # own list: prepositions before the organisation or text in which something is said ("в")
        na w we z ze
        """),
    },
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        ale jednak lecz
        """),
    },
    "declined": {
        "genitives": words("""
        # own list: genitives without an ending, which names of organisations have
        dróg dzieci finansów kobiet kolei lasów lotnisk mediów nauk osób praw robót rzek sił spraw szkół służb usług wojsk
        wyborów wód zasobów
        """),
        "adverbial": words("""
        # own list: prepositions of place and occasion, which rather belong to the verb
        na po podczas przed przy w we
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        chociaż choć natomiast podczas
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        szczególnie w_tym zwłaszcza
        """),
        "temporal": words("""
        # words that say when something was done to an object ("endorsed her after the vote")
        """),
    },
    "impersonal": {
        "reflexive": words("""
        # own list
        się
        """),
        "stated": words("""
        # own list
        mówić pisać podawać podkreślać powiadać przypuszczać sugerować twierdzić wspominać zaznaczać
        """),
    },
    "main_clause": {
        "absolute": words("""
        # words before a participle that has its own subject ("with")
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        """),
        "perceiving": words("""
        # own list: verbs of hearing and seeing ("heard a man shout")
        słyszał słyszała słyszałem usłyszał usłyszała usłyszałem widział
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        jako
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        imieniem nazwiskiem nazywana nazywany przezwany zwana zwany
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        do ds na od w z ze
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        na w we
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        dla z
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        konferencji oświadczenie oświadczeniu przemówieniu rozmowa rozmowie rozmowy rozmowę wypowiedzi wypowiedź wystąpieniu
        wywiad wywiadu wywiadzie
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        analiza analizy ankieta ankiety badania badanie badaniu badań raport raportu sondaż sondażu spis spisu
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
        która które który którzy
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        obaj obie sam sama sami wszyscy
        """),
        "set_adverbials": words("""
        # words that form an adverbial with a preposition ("at once")
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
    "shown": {
        "bearers": words("""
        # nouns for things that are shown, not sent, with words on them ("sign", "hat")
        """),
        "bearing": words("""
        # lemmas of verbs for words on a thing ("a sign saying")
        """),
    },
    "subjects": {
        "plurals": words("""
        # plurals without "s"
        """),
    },
    "tags": {
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        na_to tak wtedy wówczas
        """),
    },
    "unknown_nouns": {
        "clitics": words("""
        # own list: small words between the verb and its subject
        się
        """),
        "female": words("""
        # own list: last letters of feminine nouns
        a
        """),
        "male": words("""
        # own list: last letters of masculine nouns
        b c d f g h j k l m n p r s t w z ć ł ń ś ź ż
        """),
        "others": words("""
        # own list: words with such letters that aren't nouns
        aż basem bez bełkotem całkiem chyba chórem coś dalej dyszkantem dziś falsetem głosem jak jednak jeszcze już jękiem
        krzykiem lecz nad naraz nic nie niespełna oba pod potem precz przed przedtem półgłosem raptem raz razem rykiem sucho
        sykiem szeptem tak tam też to tonem trzeba tu tymczasem wciąż więc wnet wprost wreszcie wskroś wspak z zaraz zatem
        zgoła znów
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        drudzy inni jedni każdy niektórzy obaj wielu wszyscy
        """),
        "clitics": words("""
        # own list: pronouns that are objects, next to the verb
        ci cię go ich im jej ją mi mnie mu nam nas się sobie wam was
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        jedynie tylko wyłącznie
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        mogliby mogą mogłaby mogłyby może mógłby powinien powinna powinni
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        powiedzieć
        """),
        "impersonal": words("""
        # own list
        wynikać
        """),
    },
}
