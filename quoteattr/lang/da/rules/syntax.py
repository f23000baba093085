"""Danish: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        blev er som
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        fra
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # nouns for people that are adjectives before a noun ("major")
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
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        dog men
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        hvorimod mens skønt
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        blandt herunder inklusive især
        """),
        "temporal": words("""
        # words that say when something was done to an object ("endorsed her after the vote")
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
        hører hørte ser så
        """),
    },
    "naming": {
        "links": words("""
        # own list: words between a participle of naming and the name ("a driver identified as Ida Lund")
        som
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        kaldet ved_navn
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        af for fra hos i inden med mod om over på under ved
        """),
        "place_links": words("""
        # own list: prepositions of place and means, which attach only to organisations and groups
        hos i på ved
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # own list: nouns for somebody who speaks for another ("interpreter")
        advokat talskvinde talsmand tolk
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        for i med til
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        interview interviewet mail pressekonference pressemøde pressemødet samtale
        """),
        "surveys": words("""
        # nouns for documents with findings ("in a poll, ...", "Report: ...")
        """),
        "through": words("""
        # own list: words before an intermediary ("through")
        gennem via
        """),
    },
    "possession": {
        "light_verbs": words("""
        # verb forms whose subject owns the following noun ("made the claim")
        """),
    },
    "postmodifiers": {
        "relative_starts": words("""
        # words that may begin a relative clause after a person without a comma
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        alle begge derimod dog også selv
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
        # own list: words that begin a quantity, right before the number ("about", "at least")
        cirka godt højst knap mindst næsten omkring omtrent over
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
        "quoting": words("""
        # own list: verbs whose passive has the person quoted as its subject
        citere
        """),
        "impersonal": words("""
        # own list: verbs with "it" and the place where something is said
        fremgå hedde lyde stå
        """),
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        da så
        """),
    },
    "verbs": {
        "infinitives": words("""
        # own list: infinitives that a verb may report without a marker
        have kunne ville være
        """),
        "alone_before_verb": words("""
        # own list: words that are a subject before a form that may be a noun ("some say")
        alle andre begge de den denne det dette en få ingen mange nogen nogle samtlige visse
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "have": words("""
        # own list: forms of the auxiliary of the perfect
        haft har havde have
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        bare blot kun
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        burde bør kan kunne må skulle
        """),
        "other_sense": words("""
        # own list: lemmas that report only with a clause; with a noun they mean something else
        føje føle give gøre holde komme lade lægge se slå sætte tage
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        sige
        """),
    },
}
