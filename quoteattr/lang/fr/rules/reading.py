"""French: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "articled_names": {
        "papers": words("""
        # own list: words of the names of papers after an article with a capital
        aurore canard capital courrier croix dauphiné devoir droit dépêche express figaro hebdo humanité indépendant journal
        libre marianne marseillaise matin midi monde montagne nouvel nouvelliste obs opinion parisien point presse progrès
        provence quotidien républicain soir soleil temps tribune télégramme union voix équipe
        """),
    },
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        avaient avait eut furent fut pouvait voulait étaient était
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        elle il je vous
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        a est ont sont
        """),
        "reported": words("""
        # own list: words of reports: weekdays, sums, offices
        dimanche dollars députés entreprise euros gouvernement jeudi kilomètres loi lundi mardi mercredi milliard milliards
        million millions ministre ministère opposition parlement parti police porte-parole président présidente samedi sénat
        vendredi élection élections
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        acte chant chapitre livre partie scène section
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        bonhomme dame demoiselle enfant femme fille fillette gamin gamine garçon gentilhomme homme jeune monsieur vieillard
        vieille vieux
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com fr net org
        """),
        "purposes": words("""
        # between an organisation and its purpose ("the Institute for Fish")
        """),
        "with_purpose": words("""
        # nouns for organisations whose names may end with their purpose
        """),
    },
    "name_starts": {
        "calls": words("""
        # before the name of somebody who is addressed ("O Mouse")
        """),
        "first_names_too": words("""
        # everyday words that are first names before a surname ("Per Holm said")
        """),
    },
    "names": {
        "estates": words("""
        # own list: titles before a particle and a name ("madame de Rênal")
        abbé baron baronne chevalier comte comtesse dame duc duchesse frère m madame mademoiselle marquis marquise messire
        mlle mme monseigneur monsieur prince princesse sire sœur vicomte vicomtesse
        """),
        "name_links": words("""
        # own list: inside the name of an organisation ("Bank of Norvia")
        d' de des du et l' la le les pour sur
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        avenue boulevard cap château lac mont place port rue île
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        saint saint- sainte
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        aux d' de des du à
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
}
