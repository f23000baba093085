"""Polish: the words of the rules in relations, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RELATIONS"]

RELATIONS = {
    "addressee": {
        "to": words("""
        # own list: prepositions before a listener, with their articles ("a", "alla", "au")
        do
        """),
    },
    "on_behalf": {
        "advocates": words("""
        # own list: roles that speak for clients, not for the place named before them ("lawyer")
        adwokat adwokatka obrońca pełnomocniczka pełnomocnik prawniczka prawnik
        """),
        "behalf": words("""
        # prepositions between a role and those it speaks for ("for")
        """),
        "bygone": words("""
        # own list: words before a role that somebody no longer has ("former")
        była były były_już eks ówczesna ówczesny
        """),
    },
    "polarity": {
        "choices": words("""
        # verbs of choice, which mean a refusal with "not" after them ("chose not to say")
        """),
        "habitual": words("""
        # own list: modals that can describe a habit ("he would say")
        """),
        "inverted": words("""
        # verbs that make a condition when they come before the subject ("had she said")
        """),
        "perfect": words("""
        # infinitives that make a modal hypothetical ("would have said")
        """),
        "telling": words("""
        # verbs of speaking that report nothing themselves ("declined to comment")
        """),
        "willing": words("""
        # adjectives that, when negated, mean a refusal ("not willing to say")
        """),
    },
    "relations": {
        "missives": words("""
        # nouns for a message to somebody
        """),
    },
    "relay": {
        "as_clause": words("""
        # own list: words before a clause that names the relay ("as the Times reported")
        jak
        """),
        "handed": words("""
        # verbs between a document or account and its recipient ("provided to")
        """),
        "hearsay": words("""
        # own list: verb forms of a second tag, which names the relay (", the Times reported")
        doniosła doniósł donosi informuje napisał napisała pisze podaje podał podała poinformował poinformowała relacjonuje
        """),
        "receiving": words("""
        # prepositions between a verb of handing over and the recipient ("to")
        """),
        "records": words("""
        # nouns for a record of words that somebody can be given ("a recording provided to")
        """),
        "writing_links": words("""
        # prepositions between a text for a paper and the paper ("in", "for")
        """),
        "writings": words("""
        # nouns for texts that a speaker writes for a paper ("in an essay in Radio Times")
        """),
    },
    "vocative_addressees": {
        "vocatives": words("""
        # own list: nouns by which somebody is addressed ("sir")
        babciu bracie chłopcze ciociu córko doktorze dziadku dziecko dziewczyno kapitanie kochana kochanie kochany księże
        mamo matko ojcze pani panie panienko panno panowie państwo przyjacielu siostro stryju synu tato wuju
        """),
    },
}
