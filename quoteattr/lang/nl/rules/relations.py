"""Dutch: the words of the rules in relations, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RELATIONS"]

RELATIONS = {
    "addressee": {
        "reflexives": words("""
        # own list: pronouns for the subject itself
        zich zichzelf
        """),
        "to": words("""
        # own list: prepositions before a listener, with their articles ("a", "alla", "au")
        aan tegen tot
        """),
    },
    "on_behalf": {
        "advocates": words("""
        # own list: roles that speak for clients, not for the place named before them ("lawyer")
        advocaat advocate raadsman raadsvrouw verdediger
        """),
        "behalf": words("""
        # own list: prepositions between a role and those it speaks for ("for")
        namens van voor
        """),
        "bygone": words("""
        # own list: words before a role that somebody no longer has ("former")
        ex gewezen toenmalig toenmalige voormalig voormalige vorig vorige vroegere
        """),
    },
    "polarity": {
        "choices": words("""
        # verbs of choice, which mean a refusal with "not" after them ("chose not to say")
        """),
        "habitual": words("""
        # modals that can describe a habit ("he would say")
        """),
        "inverted": words("""
        # own list: verbs that make a condition when they come before the subject ("had she said")
        had mocht zou
        """),
        "perfect": words("""
        # own list: infinitives that make a modal hypothetical ("would have said")
        hebben
        """),
        "telling": words("""
        # verbs of speaking that report nothing themselves ("declined to comment")
        """),
        "willing": words("""
        # own list: adjectives that, when negated, mean a refusal ("not willing to say")
        bereid
        """),
    },
    "relations": {
        "missives": words("""
        # own list: nouns for a message to somebody
        bericht boodschap brief briefje e-mail mail mailtje telegram
        """),
    },
    "relay": {
        "as_clause": words("""
        # own list: words before a clause that names the relay ("as the Times reported")
        zoals
        """),
        "handed": words("""
        # verbs between a document or account and its recipient ("provided to")
        """),
        "hearsay": words("""
        # own list: verb forms of a second tag, which names the relay (", the Times reported")
        bericht berichtte berichtten meldde meldden melden meldt schreef schrijft
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
        baas broeder broer buurman buurvrouw dames dochter dokter heer heren jongen jongens juf juffrouw kameraad kind
        kinderen liefste lieve lieverd madame mama man meester meisje meneer mevrouw mijnheer moeder oma oom opa pa papa
        schat tante vader vriend vrienden vriendin vrouw zoon zus zuster
        """),
    },
}
