"""Hindi: lemmas of reporting verbs as Universal Dependencies has them, pronouns, negations. Data only."""

from quoteattr.lang.pack import CueGroup, Lexicon, Pronoun, complements, words
from quoteattr.models import Act

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={
        "negation": words("""
        # own list
        न नहीं मत
        """),
    },
    pronouns={
        "मैं": Pronoun(person=1),
        "तू": Pronoun(person=2),
        "तुम": Pronoun(person=2),
        "वह": Pronoun(person=3),
        "उसने": Pronoun(person=3),
        "उन्होंने": Pronoun(person=3),
        "हम": Pronoun(person=1, plural=True),
        "वे": Pronoun(person=3, plural=True),
    },
    cue_groups=(
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: saying
            अनुरोध_कर आग्रह_कर आरोप_लगा इंकार_कर इनकार_कर उल्लेख_कर
            एलान_कर ऐलान_कर कह खंडन_कर खुलासा_कर गरज घोषणा_कर घोषित_कर
            चिल्ला चेता चेतावनी_दे जता जवाब_दे ज़ोर_दे जानकारी_दे जोड़
            जोर_दे टिप्पणी_कर दावा_कर दुहरा दोहरा पुकार पुष्टि_कर फरमा
            फुसफुसा बड़बड़ा बतला बता बयान_दे बोल मान विरोध_कर शिकायत_कर
            समझा सुझा सुझाव_दे सुना सूचना_दे सूचित_कर स्पष्ट_कर
            स्वीकार_कर
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: asking
            पूछ सवाल_कर
            """),
        ),
        CueGroup(
            act=Act.SPEECH,
            complements=complements("clause quote to"),
            lemmas=words("""
            # own list: promising, threatening, refusing
            ठान धमका धमकी_दे वादा_कर
            """),
        ),
        CueGroup(
            act=Act.WRITING,
            complements=complements("clause quote wh"),
            lemmas=words("""
            # own list: writing
            लिख
            """),
        ),
        CueGroup(
            act=Act.THOUGHT,
            complements=complements("clause quote"),
            lemmas=words("""
            # own list: thinking
            आशा_कर उम्मीद_कर डर समझ सोच
            """),
        ),
        CueGroup(
            act=Act.EVIDENCE,
            complements=complements("clause"),
            lemmas=words("""
            # own list: showing
            दिखा साबित_कर
            """),
        ),
    ),
    phrases={
        "source_ends": words("""
        # own list: after a source
        अनुसार के_अनुसार के_मुताबिक मुताबिक
        """),
    },
)
