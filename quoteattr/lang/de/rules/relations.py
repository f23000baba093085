"""German: the words of the rules in relations, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RELATIONS"]

RELATIONS = {
    "addressee": {
        "reflexives": words("""
        # own list: pronouns for the subject itself
        sich
        """),
        "to": words("""
        # own list: prepositions before a listener, with their articles
        zu zum zur
        """),
    },
    "on_behalf": {
        "advocates": words("""
        # own list: roles that speak for clients, not for the place named before them ("lawyer")
        anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin
        """),
        "behalf": words("""
        # own list: prepositions between a role and those it speaks for ("for")
        für von
        """),
        "bygone": words("""
        # own list: words before a role that somebody no longer has ("former")
        damalige damaliger ehemalige ehemaligen ehemaliger einstige einstiger ex frühere früheren früherer
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
        hätte sollte wäre
        """),
        "perfect": words("""
        # own list: infinitives that make a modal hypothetical ("would have said")
        haben
        """),
        "telling": words("""
        # verbs of speaking that report nothing themselves ("declined to comment")
        """),
        "willing": words("""
        # own list: adjectives that, when negated, mean a refusal ("not willing to say")
        bereit
        """),
    },
    "relations": {
        "missives": words("""
        # own list: nouns for a message to somebody
        botschaft brief depesche e-mail mail schreiben telegramm
        """),
    },
    "relay": {
        "as_clause": words("""
        # own list: words before a clause that names the relay ("as the Times reported")
        wie
        """),
        "handed": words("""
        # verbs between a document or account and its recipient ("provided to")
        """),
        "hearsay": words("""
        # own list: verb forms of a second tag, which names the relay (", the Times reported")
        berichten berichtet berichtete berichteten melden meldet meldete meldeten
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
        bruder doktor frau freund freundin fräulein hauptmann herr herren herrin junge kind kinder liebe lieber liebste
        liebster madame mama mann meister mutter mädchen papa schwester sohn tochter vater
        """),
    },
}
