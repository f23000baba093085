"""Norwegian: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "giving_role": words("""
        # verbs between a name and its new role ("became", "was elected")
        # in English: appointed as became become becomes chosen
        """),
        "origin_links": words("""
        # words between a person's name and country ("of Norvia")
        # in English: from of
        """),
    },
    "base_phrases": {
        "adjectival_persons": words("""
        # nouns for people that are adjectives before a noun ("major")
        # in English: adolescent adult alien chief communist conservative
        """),
        "adjectives": words("""
        # forms of cues that are also adjectives
        # in English: following leading
        """),
        "postposed": words("""
        # adjectives that follow their noun ("people familiar with the matter")
        # in English: briefed close concerned familiar involved near
        """),
        "voices": words("""
        # nouns for a voice that are forms of cues too
        # in English: voice
        """),
    },
    "clause": {
        "adversative": words("""
        # conjunctions that set one clause against another
        # in English: but yet
        """),
    },
    "extent": {
        "contrasting": words("""
        # words that begin a clause which goes against the words before ("although")
        # in English: although though whereas
        """),
        "including": words("""
        # words after a comma that give examples of the noun before it ("including")
        # in English: especially including notably particularly
        """),
        "temporal": words("""
        # words that say when something was done to an object ("endorsed her after the vote")
        # in English: after before once until
        """),
    },
    "main_clause": {
        "absolute": words("""
        # words before a participle that has its own subject ("with")
        # in English: with
        """),
        "catenatives": words("""
        # verbs before a gerund with the same subject ("could not help asking")
        # in English: avoid began begin begins continued finished
        """),
        "perceiving": words("""
        # verbs of hearing and seeing ("heard a man shout")
        # in English: hear heard hearing hears notice noticed
        """),
    },
    "naming": {
        "links": words("""
        # words between such a participle and the name ("a driver identified as Ida Lund")
        # in English: as
        """),
        "participles": words("""
        # words between a description and a name ("a driver named Ida Lund")
        # in English: called dubbed identified known named nicknamed
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        # in English: at
        """),
        "attaching": words("""
        # prepositions that attach a phrase to the noun before them
        # in English: against at behind by for from
        """),
        "place_links": words("""
        # prepositions of place and means, which attach only to organisations and groups
        # in English: by in on to with
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        # in English: agent aide assistant attorney intermediary interpreter
        """),
        "interview_links": words("""
        # words between an interview and the interviewer ("with")
        # in English: for on to with
        """),
        "interviews": words("""
        # nouns for occasions on which somebody speaks to a reporter
        # in English: interview interviews
        """),
        "surveys": words("""
        # nouns for documents with findings ("in a poll, ...", "Report: ...")
        # in English: census poll polling polls report reports
        """),
        "through": words("""
        # words before an intermediary ("through")
        # in English: through via
        """),
    },
    "possession": {
        "light_verbs": words("""
        # verb forms whose subject owns the following noun ("made the claim")
        # in English: delivered delivering delivers expressed expresses expressing
        """),
    },
    "postmodifiers": {
        "relative_starts": words("""
        # words that may begin a relative clause after a person without a comma
        # in English: close familiar involved which who whom
        """),
    },
    "preverbal": {
        "floating": words("""
        # words between a subject and its verb ("they both say", "she herself says")
        # in English: all both each herself himself itself
        """),
        "set_adverbials": words("""
        # words that form an adverbial with a preposition ("at once")
        # in English: fact first general last length once
        """),
    },
    "quantities": {
        "approximating": words("""
        # words between ``approximating_first`` and the number ("up to", "as many as")
        # in English: as few half high least less
        """),
        "approximating_first": words("""
        # words that begin a quantity if one of ``approximating`` follows
        # in English: as at close up well
        """),
        "approximators": words("""
        # words that begin a quantity, right before the number ("about", "at least")
        # in English: about almost approximately around barely between
        """),
    },
    "shown": {
        "bearers": words("""
        # nouns for things that are shown, not sent, with words on them ("sign", "hat")
        # in English: badge badges banner banners billboard billboards
        """),
        "bearing": words("""
        # lemmas of verbs for words on a thing ("a sign saying")
        # in English: proclaim read say
        """),
    },
    "subjects": {
        "plurals": words("""
        # plurals without "s"
        # in English: all children data few many media
        """),
    },
    "tags": {
        "tag_openers": words("""
        # words before an inverted tag ("so said Mira")
        # in English: so then thus
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # words that are a subject before a form that may be a noun ("some say")
        # in English: all another both each either few
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        # in English: it
        """),
        "have": words("""
        # forms of the auxiliary of the perfect
        # in English: had hadn't has hasn't have haven't
        """),
        "only": words("""
        # words that cancel the negation before them ("not only")
        # in English: just merely only simply
        """),
        "open_modals": words("""
        # modals that leave open whether the words were said
        # in English: could couldn't may might mightn't should
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        # in English: add advise air allow bid charge
        """),
        "saying": words("""
        # lemmas that take a clause, and hardly ever a noun phrase
        # in English: say
        """),
    },
}
