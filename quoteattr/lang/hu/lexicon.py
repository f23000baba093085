"""Hungarian: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "article": words("""
        # own list
        a az egy
        """),
        "negation": words("""
        # own list
        ne nem sem
        """),
    },
    pronouns={
        "én": Pronoun(person=1),
        "te": Pronoun(person=2),
        "ő": Pronoun(person=3),
        "mi": Pronoun(person=1, plural=True),
        "ti": Pronoun(person=2, plural=True),
        "ők": Pronoun(person=3, plural=True),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            aláhúz bejelent beszél bevall cáfol elismer elmagyaráz elmond emlékeztet említ felel figyelmeztet
            fogalmaz hangoztat hangsúlyoz hozzátesz ismétel javasol jelez kiemel kifejt kijelent kiált közöl
            leszögez magyaráz megemlít megerősít megjegyez megállapít mond nyilatkozik rámutat suttog szól tagad
            tájékoztat válaszol vél állít
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            kérdez megkérdez érdeklődik
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            esküszik fenyeget megígér vállal ígér
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            jegyez tudósít ír
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            fél gondol hisz remél sejt tart tartózkodik
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            bizonyít mutat
            """),
        ),
    ),
    phrases={
        "source_ends": words("""
        # own list: after a source
        szerint
        """),
    },
)
