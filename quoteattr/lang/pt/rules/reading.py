"""Portuguese: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "articled_names": {
        "papers": words("""
        # own list: words of the names of papers after an article with a capital
        correio dia diário estado estadão expresso folha globo jornal observador povo público tarde tempo
        """),
    },
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        era eram estava estavam foi foram havia haviam podia queria tinha tinham
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        ela ele eu você
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        são tem têm é
        """),
        "reported": words("""
        # own list: words of reports: weekdays, sums, offices
        bilhões câmara deputados domingo dólares eleições empresa euros governo lei milhões ministra ministro ministério
        oposição parlamento partido polícia prefeito presidente quarta-feira quinta-feira reais segunda-feira senado
        sexta-feira sábado terça-feira
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        acto ato canto capítulo cena livro parte secção seção
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        anciã ancião cavalheiro criança dama donzela garota garoto homem jovem menina menino moça moço mulher rapariga rapaz
        senhor senhora velha velho
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        br com net org pt
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
        baronesa barão conde condessa d dom dona doutor dr duque duquesa frei madame marquesa marquês monsieur princesa
        príncipe senhor senhora senhorita soror sr sra srta visconde viscondessa
        """),
        "name_links": words("""
        # own list: inside the name of an organisation ("Bank of Norvia")
        da das de do dos e para por
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        avenida cabo ilha lago largo monte porto praça rio rua serra
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        santa santo são
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        da das de do dos para
        """),
        "weekdays": words("""
        # days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
}
