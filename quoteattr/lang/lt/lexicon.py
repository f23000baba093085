"""Lithuanian: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act, Gender

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        ne nei
        """),
    },
    pronouns={
        "aš": Pronoun(person=1),
        "tu": Pronoun(person=2),
        "jis": Pronoun(person=3, gender=Gender.MALE),
        "ji": Pronoun(person=3, gender=Gender.FEMALE),
        "mes": Pronoun(person=1, plural=True),
        "jūs": Pronoun(person=2, plural=True),
        "jie": Pronoun(person=3, plural=True, gender=Gender.MALE),
        "jos": Pronoun(person=3, plural=True, gender=Gender.FEMALE),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            aiškinti apibendrinti atsakyti atskleisti informuoti ištarti kalbėti kaltinti kartoti komentuoti
            konstatuoti minėti murmėti neigti nurodyti paaiškinti pabrėžti pakartoti paminėti paneigti
            papasakoti pareikšti pasakoti pasakyti paskelbti pastebėti patikinti patvirtinti pažymėti pranešti
            pridurti priminti pripažinti prisipažinti sakyti siūlyti skelbti sušnibždėti sušukti tarti teigti
            tikinti tvirtinti tęsti vertinti įspėti šaukti
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            klausti paklausti teirautis
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            atsisakyti grasinti pažadėti prisiekti žadėti
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            parašyti rašyti
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            bijoti galvoti manyti tikėti tikėtis
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            parodyti rodyti įrodyti
            """),
        ),
    ),
    phrases={
        "source_phrases": words("""
        # own list: before a source
        anot pasak
        """),
        "source_ends": words("""
        # own list: after a source
        duomenimis nuomone teigimu žodžiais
        """),
    },
)
