"""Swedish: the words of the rules in relations, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["RELATIONS"]

RELATIONS = {
    "addressee": {
        "reflexives": words("""
        # own list: pronouns for the subject itself
        sig
        """),
        "to": words("""
        # own list: prepositions before a listener, with their articles ("a", "alla", "au")
        för till åt
        """),
    },
    "on_behalf": {
        "advocates": words("""
        # own list: roles that speak for clients, not for the place named before them ("lawyer")
        advokat advokaten försvarare försvararen ombud
        """),
        "behalf": words("""
        # own list: prepositions between a role and those it speaks for ("for")
        för hos i på vid
        """),
        "bygone": words("""
        # own list: words before a role that somebody no longer has ("former")
        dåvarande f.d forne före_detta förra förre tidigare
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
        hade skulle vore
        """),
        "perfect": words("""
        # own list: infinitives that make a modal hypothetical ("would have said")
        ha
        """),
        "telling": words("""
        # own list: verbs of speaking that report nothing themselves ("declined to comment")
        kommentera svara uttala
        """),
        "willing": words("""
        # own list: adjectives that, when negated, mean a refusal ("not willing to say")
        beredd villig
        """),
    },
    "relations": {
        "missives": words("""
        # own list: nouns for a message to somebody
        brev mail meddelande mejl sms telegram
        """),
    },
    "relay": {
        "as_clause": words("""
        # own list: words before a clause that names the relay ("as the Times reported")
        som
        """),
        "handed": words("""
        # verbs between a document or account and its recipient ("provided to")
        """),
        "hearsay": words("""
        # own list: verb forms of a second tag, which names the relay (", the Times reported")
        rapporterade rapporterar skrev skriver uppgav uppger
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
        barn doktor far flicka fru fröken gubbe gumma herr herre kamrat kamrater kapten lilla_vän mamma min_vän mina_damer
        mina_herrar mor pappa pojke professor vän vänner älskling
        """),
    },
}
