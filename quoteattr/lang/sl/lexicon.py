"""Slovenian: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        ne ni niso nista niti
        """),
    },
    pronouns={
        "jaz": Pronoun(person=1),
        "ti": Pronoun(person=2),
        "on": Pronoun(person=3, gender=Gender.MALE),
        "ona": Pronoun(person=3, gender=Gender.FEMALE),
        "mi": Pronoun(person=1, plural=True),
        "vi": Pronoun(person=2, plural=True),
        "oni": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "one": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            dejati dodati govoriti izjaviti javiti komentirati meniti napovedati navajati navesti obtožiti
            oceniti odgovarjati odgovoriti omeniti opozarjati opozoriti pojasniti pojasnjevati ponoviti poročati
            potrditi poudariti poudarjati povedati pravijo praviti predlagati pripomniti pripovedovati priznati
            razkriti razložiti reči skleniti spomniti sporočiti trditi ugotavljati ugotoviti vzklikniti
            zagotoviti zamrmrati zanikati zatrditi zavpiti zašepetati
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            povprašati spraševati vprašati
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            groziti obljubiti priseči zagroziti zavrniti
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            napisati pisati zapisati
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            bati domnevati misliti upati verjeti
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            dokazati pokazati
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        glede_na_besede po_besedah po_mnenju po_navedbah
        """),
    },
)
