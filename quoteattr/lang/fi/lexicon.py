"""Finnish: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        ei eivät emme en et ette
        """),
    },
    pronouns={
        "minä": Pronoun(person=1),
        "mä": Pronoun(person=1),
        "sinä": Pronoun(person=2),
        "hän": Pronoun(person=3),
        "me": Pronoun(person=1, plural=True),
        "te": Pronoun(person=2, plural=True),
        "he": Pronoun(person=3, plural=True),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            arvioida ehdottaa huomauttaa huutaa ilmoittaa jatkaa julistaa kehua kertoa kiistää kommentoida
            korostaa kuiskata linjata lisätä mainita moittia muistuttaa mutista myöntää naurahtaa painottaa
            paljastaa perustella puhua sanoa selittää syyttää tiedottaa todeta toistaa toistella tokaista
            tunnustaa tähdentää täsmentää vahvistaa vakuuttaa valittaa varoittaa vastata väittää
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            ihmetellä kysyä tiedustella udella
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            kieltäytyä luvata suostua uhata vannoa
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            kirjoittaa raportoida tviitata uutisoida
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            ajatella arvella epäillä luulla odottaa pelätä toivoa uskoa
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            osoittaa paljastua
            """),
        ),
    ),
    phrases={
        "source_ends": words("""
        # own list: after a source
        mielestä mukaan
        """),
    },
)
