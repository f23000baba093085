"""Romanian: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "article": words("""
        # own list
        niște o un
        """),
        "negation": words("""
        # own list
        nici nu
        """),
    },
    pronouns={
        "eu": Pronoun(person=1),
        "tu": Pronoun(person=2),
        "el": Pronoun(person=3, gender=Gender.MALE),
        "ea": Pronoun(person=3, gender=Gender.FEMALE),
        "noi": Pronoun(person=1, plural=True),
        "voi": Pronoun(person=2, plural=True),
        "ei": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "ele": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            accentua acuza adăuga afirma aminti anunța argumenta arăta atenționa avertiza comenta comunica
            confirma considera declara dezminți dezvălui estima evidenția explica informa insista menționa
            murmura mărturisi nega observa povesti preciza pretinde recunoaște reitera relata remarca repeta
            replica răspunde spune striga sublinia susține transmite vorbi zice șopti
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            întreba
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            accepta amenința jura promite refuza
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            nota scrie
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            bănui crede gândi presupune spera
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            demonstra indica
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        conform după_cum după_spusele potrivit
        """),
    },
)
