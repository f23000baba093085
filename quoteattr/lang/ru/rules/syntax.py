"""Russian: the words of the rules in syntax, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["SYNTAX"]

SYNTAX = {
    "appositions": {
        "giving_role": words("""
        # own list: verbs between a name and its new role ("became", "was elected")
        избран избрана как назначен назначена работает стал стала является
        """),
        "origin_links": words("""
        # own list: words between a person's name and country ("of Norvia")
        из
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
    "bodies": {
        "inside": words("""
        # own list: prepositions before the organisation or text in which something is said ("в")
        в во из на
        """),
    },
    "clause": {
        "adversative": words("""
        # own list: conjunctions that set one clause against another
        а но однако
        """),
    },
    "extent": {
        "contrasting": words("""
        # own list: words that begin a clause which goes against the words before ("although")
        тогда хотя
        """),
        "including": words("""
        # own list: words after a comma that give examples of the noun before it ("including")
        включая например особенно
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
        слышал слышала услышал услышала
        """),
    },
    "naming": {
        "links": words("""
        # words between a participle of naming and the name ("a driver identified as Ida Lund")
        """),
        "participles": words("""
        # own list: words between a description and a name ("a driver named Ida Lund")
        """),
    },
    "noun_phrases": {
        "aiming": words("""
        # prepositions before somebody whom words are aimed at ("yelled at the clerk")
        """),
        "attaching": words("""
        # own list: prepositions that attach a phrase to the noun before them
        в во из на от по при
        """),
        "place_links": words("""
        # prepositions of place and means, which attach only to organisations and groups
        """),
    },
    "occasions": {
        "intermediaries": words("""
        # nouns for somebody who speaks for another ("interpreter")
        """),
        "interview_links": words("""
        # own list: words between an interview and the interviewer ("with")
        с
        """),
        "interviews": words("""
        # own list: nouns for occasions on which somebody speaks to a reporter
        беседа беседе интервью разговоре
        """),
        "surveys": words("""
        # own list: nouns for documents with findings ("in a poll, ...", "Report: ...")
        доклад доклада исследование опрос отчет
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
        # words that may begin a relative clause after a person without a comma
        """),
    },
    "preverbal": {
        "floating": words("""
        # own list: words between a subject and its verb ("they both say", "she herself says")
        все оба обе сам сама сами
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
        "quoting": words("""
        # own list: verbs whose object is the person quoted
        процитировать цитировать
        """),
        "tag_openers": words("""
        # own list: words before an inverted tag ("so said Mira")
        так
        """),
    },
    "verbs": {
        "alone_before_verb": words("""
        # words that are a subject before a form that may be a noun ("some say")
        """),
        "expletive": words("""
        # pronouns inside a phrasal verb of saying ("made it clear that")
        """),
        "have": words("""
        # forms of the auxiliary of the perfect
        """),
        "impersonal": words("""
        # own list: lemmas of verbs without a subject («говорится в докладе»)
        вытекать говориться добавляться заявляться значиться констатироваться напоминаться объявляться объясняться
        отмечаться писаться подчеркиваться поясняться предполагаться приводиться рассказываться следовать сообщаться
        указываться упоминаться утверждаться уточняться явствовать
        """),
        "only": words("""
        # own list: words that cancel the negation before them ("not only")
        лишь просто только
        """),
        "open_modals": words("""
        # own list: modals that leave open whether the words were said
        мог мог_бы могла могли могут может
        """),
        "other_sense": words("""
        # lemmas that report only with a clause; with a noun they mean something else
        """),
        "saying": words("""
        # own list: lemmas that take a clause, and hardly ever a noun phrase
        говорить сказать
        """),
    },
}
