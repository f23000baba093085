"""Italian: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "articled_names": {
        "papers": words("""
        # own list: words of the names of papers after an article with a capital
        avvenire corriere domani espresso fatto foglio gazzetta giornale libero manifesto mattino messaggero nazione post
        provincia repubblica resto riformista secolo sicilia sole stampa tempo tirreno unione unità verità
        """),
    },
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        aveva avevano era erano fu furono poteva stava stavano voleva
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        egli io lei lui
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        ha hanno sono è
        """),
        "reported": words("""
        # own list: words of reports: weekdays, sums, offices
        aziende camera consiglio deputati dollari domenica elezioni euro giovedì governo legge lunedì martedì mercoledì
        miliardi milioni ministero ministra ministro opposizione parlamento partito polizia portavoce presidente procura
        sabato sindaco venerdì
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        atto canto capitolo libro parte scena sezione
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        anziana anziano bambina bambino dama donna fanciulla fanciullo gentiluomo giovane giovanetta giovanetto giovanotto
        ometto ragazza ragazzo signora signore uomo vecchia vecchietto vecchio
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com it net org
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
        barone baronessa cavaliere conte contessa don donna dottor duca duchessa fra madama marchesa marchese principe
        principessa sig sig.ra signor signora signorina suor visconte
        """),
        "name_links": words("""
        # own list: inside the name of an organisation ("Bank of Norvia")
        de degli dei del dell' della delle di e gli i il la le lo per
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        capo corso fiume isola lago monte piazza porto via viale
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        san sant' santa santo
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        agli alle degli dei del dell' della di
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
}
