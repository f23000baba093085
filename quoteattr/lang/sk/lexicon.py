"""Slovak: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        ani ne nie nikdy
        """),
    },
    pronouns={
        "ja": Pronoun(person=1),
        "ty": Pronoun(person=2),
        "on": Pronoun(person=3, gender=Gender.MALE),
        "ona": Pronoun(person=3, gender=Gender.FEMALE),
        "my": Pronoun(person=1, plural=True),
        "vy": Pronoun(person=2, plural=True),
        "oni": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "ony": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            dodať dodávať doplniť hovoriť informovať komentovať konštatovať navrhnúť obviniť odhaliť odkázať
            odpovedať oznámiť podotknúť poprieť potvrdiť povedať povzdychnúť poznamenať prezradiť pripomenúť
            pripomínať priznať riecť rozprávať skríknuť spresniť tvrdiť ubezpečiť upozorniť upozorňovať uviesť
            uvádzať vravieť vyhlásiť vyjadriť vysvetliť vysvetľovať vyzvať zamrmlať zašepkať zdôrazniť
            zdôrazňovať zhodnotiť zopakovať zvolať
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            opýtať pýtať spýtať
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            hroziť odmietnuť prisahať sľubovať sľúbiť
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            napísať písať
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            domnievať dúfať myslieť obávať veriť
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            dokázať ukázať
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        podľa
        """),
    },
)
