"""Croatian: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        ne ni nije nisu
        """),
    },
    pronouns={
        "ja": Pronoun(person=1),
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
            demantirati dodati dodavati govoriti ispričati istaknuti isticati izjaviti izvijestiti kazati
            komentirati naglasiti najaviti napomenuti navesti navoditi objasniti objaviti objašnjavati ocijeniti
            odgovarati odgovoriti optužiti otkriti podsjetiti podsjećati pojasniti ponoviti poručiti potvrditi
            povikati predložiti prigovoriti primijetiti priopćiti priznati pričati promrmljati reći saopćiti
            spomenuti tvrditi upozoriti ustvrditi uzviknuti viknuti zaključiti zanijekati šapnuti
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            pitati upitati zapitati
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            obećati odbiti prijetiti zakleti zaprijetiti
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            napisati pisati
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            bojati misliti nadati smatrati sumnjati vjerovati
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
        po_riječima prema_navodima prema_riječima
        """),
    },
)
