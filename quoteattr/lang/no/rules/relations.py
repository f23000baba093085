"""Norwegian: the words of the rules in relations, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RELATIONS"]

RELATIONS = {
    "addressee": {
        "to": words("""
        # prepositions before a listener, with their articles ("a", "alla", "au")
        # in English: to
        """),
    },
    "on_behalf": {
        "advocates": words("""
        # roles that speak for clients, not for the place named before them ("lawyer")
        # in English: attorney attorneys barrister counsel lawyer lawyers
        """),
        "behalf": words("""
        # prepositions between a role and those it speaks for ("for")
        # in English: for
        """),
        "bygone": words("""
        # words before a role that somebody no longer has ("former")
        # in English: ex former onetime was were
        """),
    },
    "polarity": {
        "choices": words("""
        # verbs of choice, which mean a refusal with "not" after them ("chose not to say")
        # in English: choose chooses choosing chose chosen decide
        """),
        "habitual": words("""
        # modals that can describe a habit ("he would say")
        # in English: would
        """),
        "inverted": words("""
        # verbs that make a condition when they come before the subject ("had she said")
        # in English: had should were
        """),
        "perfect": words("""
        # infinitives that make a modal hypothetical ("would have said")
        # in English: have
        """),
        "telling": words("""
        # verbs of speaking that report nothing themselves ("declined to comment")
        # in English: answer comment detail disclose discuss elaborate
        """),
        "willing": words("""
        # adjectives that, when negated, mean a refusal ("not willing to say")
        # in English: able authorised authorized disposed eager inclined
        """),
    },
    "relations": {
        "missives": words("""
        # nouns for a message to somebody
        # in English: cable dispatch e-mail e-mails email emails
        """),
    },
    "relay": {
        "as_clause": words("""
        # words before a clause that names the relay ("as the Times reported")
        # in English: as
        """),
        "handed": words("""
        # verbs between a document or account and its recipient ("provided to")
        # in English: gave given leaked provided released sent
        """),
        "hearsay": words("""
        # verb forms of a second tag, which names the relay (", the Times reported")
        # in English: report reported reports
        """),
        "receiving": words("""
        # prepositions between such a verb and the recipient ("to")
        # in English: to with
        """),
        "records": words("""
        # nouns for a record of words that somebody can be given ("a recording provided to")
        # in English: account audio copy draft excerpt excerpts
        """),
        "writing_links": words("""
        # prepositions between such a text and the paper ("in", "for")
        # in English: for in
        """),
        "writings": words("""
        # nouns for texts that a speaker writes for a paper ("in an essay in Radio Times")
        # in English: article column commentary editorial essay op-ed
        """),
    },
    "vocative_addressees": {
        "vocatives": words("""
        # nouns by which somebody is addressed ("sir")
        # in English: aunt auntie boy child darling dear
        """),
    },
}
