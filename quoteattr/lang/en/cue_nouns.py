"""English: nouns for what somebody says or thinks. Data only."""

from quoteattr.lang.pack import words
from quoteattr.models import Act

CUE_NOUNS = (
    (
        Act.SPEECH,
        words("""
        # own list: nouns made from verbs of speech, and kinds of speech
        accusation acknowledgement acknowledgment admission admonition advice affirmation allegation announcement answer
        apology appeal argument aside assertion assessment assurance attack attacks avowal banter bark bellow boast call
        catchphrase caution challenge chant characterisation characterization charge chorus claim clarification comeback
        command comment commentary complaint concession conclusion condemnation confession confirmation contention conversation
        counsel criticism criticisms cry curse declaration defence defense definition demand denial denunciation description
        diatribe dictum directive disclaimer disclosure discourse ejaculation endorsement endorsements entreaty exclamation
        exhortation explanation exposition expression gibe greeting greetings growl harangue hint homily hypothesis injunction
        inquiry insinuation insistence instruction instructions interjection interview invective invitation jest jibe joke
        judgement judgment lament lecture lie line lines mantra maxim mention monologue motto murmur mutter narration narrative
        news notice oath objection observation offer opinion oration order orders phrase plea pledge prayer prediction
        proclamation promise pronouncement prophecy proposal proposition protest protestation proverb quip quotation quote rant
        rebuke rebuttal recitation recommendation refrain refusal refutation rejection rejoinder remark remarks reminder reply
        report reprimand request response retort revelation rhetoric riposte ruling rumor rumour saying scream sentence
        sentiment sermon shout shriek sigh slogan snarl sneer soliloquy song soundbite speech squeal stance statement story
        suggestion summary summons syllables talk taunt testimony thanks threat tirade toast tone tones utterance verdict
        version voice vow wail warning welcome whimper whine whisper wisecrack wish word words yell
        """),
    ),
    (
        Act.WRITING,
        words("""
        # own list: written words
        affidavit article autobiography billboard blog blurb book brochure bulletin cable caption card column communication
        communique communiqué diary dispatch draft e-mail editorial email entry epigram epigraph epistle epitaph essay
        facebook_post filing footnote graffiti graffito headline inscription journal leaflet legend letter memo memoir memoirs
        memorandum message missive note obituary op-ed pamphlet paper passage placard post postcard poster posting postscript
        press_release release retweet review scrawl sign signature signboard statement_of_claim status sticker subtitle
        tagline telegram text text_message title tweet verse
        """),
    ),
    (
        Act.THOUGHT,
        words("""
        # own list: nouns of thinking
        assumption belief concern conviction doubt expectation fear feeling guess hope hunch idea impression notion perception
        premonition presumption realisation realization reflection reflections suspicion theory thesis thought thoughts
        understanding view views worry
        """),
    ),
    (
        Act.INTENTION,
        words("""
        # own list: nouns of intending
        aim ambition decision determination goal intent intention objective plan plans purpose resolution resolve
        """),
    ),
    (
        Act.EVIDENCE,
        words("""
        # own list: nouns of showing
        demonstration discovery evidence finding findings implication indication proof signal
        """),
    ),
    (
        Act.SPEECH,
        words("""
        # own list: nouns of asking
        enquiry interrogation interrogatory interruption query question
        """),
    ),
)
