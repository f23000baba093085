"""Spanish: the words of the rules in reading, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["READING"]

READING = {
    "articled_names": {
        "papers": words("""
        # own list: words of the names of papers after an article with a capital
        capital clarín colombiano comercio confidencial correo diario día economista español espectador financiero heraldo
        imparcial jornada mercurio mostrador mundo nacional nación norte observador país periódico prensa público razón
        república tercera tiempo universal vanguardia voz
        """),
    },
    "genre": {
        "past": words("""
        # own list: past forms of auxiliaries, common in stories
        era eran estaba estaban fue fueron había habían hubo podía quería tenía
        """),
        "personal": words("""
        # own list: pronouns common in conversations
        ella usted yo él
        """),
        "present": words("""
        # own list: present forms of auxiliaries, more common in reports
        es ha han son
        """),
        "reported": words("""
        # own list: words of reports: weekdays, sums, offices
        congreso diputados domingo dólares ejecutivo elecciones empresa euros gobierno jueves kilómetros ley lunes martes
        millones ministerio ministra ministro miércoles oposición parlamento partido policía portavoz presidenta presidente
        sábado viernes
        """),
    },
    "headings": {
        "divisions": words("""
        # own list: parts of a book, before their number ("Chapter 3")
        acto canto capítulo escena libro parte sección
        """),
    },
    "heroes": {
        "anybody": words("""
        # own list: nouns for people that tell no two of them apart ("man", "lady", "friend")
        anciana anciano caballero chica chico dama hombre joven jovencita jovencito moza mozo muchacha muchacho mujer niña
        niño señor señora vieja viejo zagal
        """),
    },
    "name_runs": {
        "compounds": words("""
        # last parts of adjectives that begin with a name ("Norvia-born")
        """),
        "domains": words("""
        # own list: last parts of the names of sites ("Halmhomes.net")
        com es net org
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
        # own list: everyday words that are first names before a surname ("Per Holm said")
        """),
    },
    "names": {
        "estates": words("""
        # own list: titles before a particle and a name ("madame de Rênal")
        baronesa barón caballero conde condesa d doctor don doña dr duque duquesa dª fray infanta infante marquesa marqués
        princesa príncipe señor señora señorita sor sr sra srta vizconde vizcondesa
        """),
        "name_links": words("""
        # own list: inside the name of an organisation ("Bank of Norvia")
        de del e la las los para por y
        """),
        "place_nouns": words("""
        # own list: nouns that begin the name of a place ("Castle Holm")
        avenida cabo calle isla lago monte paseo plaza puerto río sierra
        """),
        "saints": words("""
        # own list: titles inside a surname ("Ida St. Clare")
        san santa santo
        """),
        "title_links": words("""
        # own list: inside a title ("Envoy for Norvia")
        de del para
        """),
        "weekdays": words("""
        # own list: days that may follow a name without a preposition ("told Ida Lund Monday")
        """),
    },
}
