"""English: who reports. Data only.

The groups hold lemmas; ``_en_cues_generated.py`` holds their forms (``benchmarks/generate/en_cue_forms.py`` makes it). A lemma
stands in one group. A phrasal verb is written with its particle ("go_on"); its forms are "went on", "going on" ...
"""

from quoteattr.lang.pack import CueGroup, words
from quoteattr.models import Act

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "clause", "wh"}),
        lemmas=words("""
        # own list, after the verbs of communication in Levin (1993), 37.7 "say" and 37.6 "chitchat"
        acknowledge add answer clarify confess confide confirm disclose divulge elaborate elucidate explain explicate expound
        hint mention recall recount rehearse reiterate rejoin relate repeat reply report respond restate retort return reveal
        say specify state testify
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "clause"}),
        lemmas=words("""
        # own list: plain saying, news and official language
        admit affirm air allege allow announce answer_back argue articulate assert attest augur aver avow bemoan bewail blazon
        bluff blurt blurt_out bluster boast brag break_in break_out bring_out broadcast burst_forth burst_out butt_in
        calculate call_back call_out carry_on caution caveat certify chime_in chip_in claim come_back comment communicate
        complain concede conclude conjecture contend convey counter crow cry_out cut_in declare decree deny depose disagree
        dispute divine editorialise editorialize emit emphasise emphasize enthuse estimate express extrapolate exult fib
        fire_back follow_up forecast foretell fulminate fume generalise generalize get_out give_out gloat go_on grant gripe
        grouch grouse grumble guarantee gush herald highlight hit_back hit_out hold_forth hypothesise hypothesize impart
        insinuate insist interject interpose intervene intimate jest joke lament lash_out lay_out leak lecture let_on let_out
        let_slip lie maintain make_clear make_known marvel moralise moralize note object observe opine opinionate own
        philosophise philosophize phrase pipe_up point_out pontificate posit postulate preach predict pretend proclaim profess
        prognosticate project pronounce prophesy propound protest publicise publicize purport put_forth put_forward put_in
        put_it quip rail rant rap_out rave reaffirm reason reassert rebut recap rejoice relay remark reminisce report_back
        rhapsodise rhapsodize rule rule_out sermonise sermonize set_forth set_out share shoot_back shout_out sing_out
        snap_back speak_out speak_up speculate spell_out start_off stipulate storm stress strike_back submit suggest sum_up
        summarise summarize surmise swear talk_back theologise theologize theorise theorize throw_in thunder trumpet underline
        underscore utter venture verbalise verbalize vocalise vocalize voice volunteer vouch vouchsafe warrant weigh_in
        wisecrack word write_back yell_out
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "clause", "wh", "to", "person"}),
        lemmas=words("""
        # own list, after Levin (1993), 37.2 "tell" and 37.9 "advise": the addressee is the object
        advise tell
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "clause", "person"}),
        lemmas=words("""
        # own list, after Levin (1993), 37.2 "tell"
        acquaint alert apprise assure banter brief chaff comfort confront console convince correct flatter forewarn heckle
        humor humour inform jeer notify persuade promise rally reassure remind soothe taunt tease twit warn
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "person"}),
        lemmas=words("""
        # own list: the addressee is the object, no clause
        accost address admonish berate cajole challenge chide coax compliment congratulate contradict cross-examine
        cross-question encourage goad greet grill hush interrogate interrupt interview nag pacify placate prompt provoke
        question quiz rebuff rebuke reprimand reproach reprove salute scold shush silence thank toast upbraid welcome wheedle
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "wh", "to", "person"}),
        lemmas=words("""
        # own list, after Levin (1993), 37.1 "inquire"
        ask
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "wh"}),
        lemmas=words("""
        # own list, after Levin (1993), 37.1 "inquire"
        debate enquire inquire query
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "that", "to"}),
        lemmas=words("""
        # own list: announcing, offering, asking for; words are said aloud
        agree beg consent covenant demand elect offer petition plead pledge pray propose request threaten undertake vow
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "to"}),
        lemmas=words("""
        # own list: refusing, and calling for something
        apologise apologize appeal call_for clamor clamour decline refuse
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "that", "to", "person"}),
        lemmas=words("""
        # own list: getting somebody to do something by words
        adjure beseech bid charge coach command conjure counsel dare direct enjoin entreat exhort implore importune instruct
        invite order press recommend require summon supplicate urge
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"object", "quote"}),
        lemmas=words("""
        # own list, after Levin (1993), 29.1 "appoint", 29.2 "characterize", 29.3 "dub", 33 "judgment verbs"
        blast brand call cast characterise characterize christen condemn criticise criticize decry denounce depict deplore
        describe dismiss dub hail label laud nickname paint portray praise reject slam style term
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"object"}),
        lemmas=words("""
        # own list, after Levin (1993), 33 "judgment verbs"
        abuse acclaim accuse advocate applaud assail attack back bash belittle bill blame caricature castigate celebrate
        censure champion chastise chastize cite commend compare contest contrast credit damn defend demonise demonize
        denigrate deride disavow disown disparage endorse equate eulogise eulogize excoriate execrate extol fault flay hammer
        honor honour impugn insult invoke justify knock lacerate lambast lambaste lampoon lash liken malign mischaracterise
        mischaracterize misquote mock mourn oppose pan pillory pummel quote refute repudiate revile ridicule rip roast rubbish
        satirise satirize savage scorn skewer slate stigmatise stigmatize support torch torpedo tout trash vilify
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote"}),
        lemmas=words("""
        # own list: quotation verbs without a clause, and the course of a talk
        acquiesce ad-lib amend ape apostrophise apostrophize assent asseverate attempt begin bite blaspheme bless break_off
        carol chant chat chirp chirrup chorus continue converse crack croon curse cuss declaim deflect deliver demur dictate
        dissent dodge echo ejaculate equivocate erupt essay evade exclaim explode expostulate extemporise extemporize fence
        finish fumble gloss gossip hazard hedge inject interpolate interpret intone lilt manage mimic monologue narrate orate
        paraphrase parley parrot parry pause persist pipe prattle prevaricate proceed pursue quoth read_aloud read_out recite
        recommence remonstrate resume riposte seethe serenade simmer sing soliloquise soliloquize speak stall start stop
        stumble supplement supply talk temporise temporize translate trill twitter vociferate warble
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "that"}),
        lemmas=words("""
        # own list, after Levin (1993), 37.3 "manner of speaking"
        babble bark bawl bellow bleat boom bray burble cackle carp caterwaul chatter chirr cluck coo croak cry drawl drone
        gabble gibber growl grunt hiss holler hoot howl jabber lisp moan mumble murmur mutter purr rage rasp roar rumble
        scream screech shout shriek squall squawk squeak squeal stammer stutter tisk wail whimper whine whisper whistle whoop
        yammer yap yell yelp yodel
        # own list: the same, in fiction
        bark_out bawl_out belch blare blether blither blubber breathe bubble caw chime choke chortle chuckle clack clip cough
        crackle deadpan drone_on drool enunciate exhale falter fleer fling flout fluster gasp gibe giggle grate grind_out grit
        groan guffaw gulp gurgle gush_out hawk hee-haw hiccough hiccup huff hum hurl husk jerk_out jibe keen laugh lob mew
        mewl mouth neigh oink pant peal pipe_out prate puff quack quaver ramble rap rattle rattle_off reel_off repine retch
        rhyme roll_out sass scoff shrill sigh simper sing-song singsong slur snap snarl sneer sneeze snicker sniff sniffle
        snigger snivel snore snort snuffle sob spit spit_out splutter spout sputter stage-whisper susurrate swoon tattle throw
        thrum titter toll toss tsk tut tut-tut twang ululate vent volley waver wheeze whicker whinny yawn yawp yowl
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        frames=frozenset({"quote", "weak"}),
        lemmas=words("""
        # own list: what one does beside one's words; no verbs of speech
        beam beckon blink blush bow bridle brighten bristle brood calm condole curtsey curtsy dimple fidget fire flare flinch
        flush frown gape gaze gesture glance glare gloom glow glower go grimace grin hesitate jerk jump lean_in leap leer look
        motion nod peer point pounce pout preen recoil relent repent scowl shiver shoot shrug shudder smile smirk snuggle
        soften sparkle spring squint squirm stare stiffen strut sulk swagger swallow sympathise sympathize thaw tremble
        twinkle warm wave weep wince wink
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        frames=frozenset({"quote", "clause"}),
        lemmas=words("""
        # own list, after Levin (1993), 37.4 "instrument of communication"
        annotate blog cable caption carve chalk chronicle daub dm document e-mail email engrave fax footnote headline inscribe
        instant-message jot jot_down journal livestream log message note_down pen pencil phone podcast post print publish
        put_down radio record repost reprint retweet scratch scrawl scribble semaphore spray spray-paint subtitle tap_out
        telegraph telephone text text-message tweet type vlog wire write write_down
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        frames=frozenset({"quote"}),
        lemmas=words("""
        # own list: what stands on a sign, a page, a screen
        read
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        frames=frozenset({"quote", "weak"}),
        lemmas=words("""
        # own list: what stands on a sign, a page, a screen
        display flash run sign
        """),
    ),
    CueGroup(
        act=Act.INTENTION,
        frames=frozenset({"to", "that"}),
        lemmas=words("""
        # own list, after Levin (1993), 32 "verbs of desire"
        aim aspire choose contemplate crave decide desire determine endeavor endeavour hanker intend itch long opt plan prefer
        prepare purpose resolve seek strive want wish yearn
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        frames=frozenset({"quote", "clause", "wh"}),
        lemmas=words("""
        # own list, after Levin (1993), 29.4 and 29.5 "declare" and "conjecture"
        agonise agonize cogitate consider deliberate discover doubt forget guess imagine judge know learn meditate mull
        mull_over ponder puzzle realise realize recognise recognize recollect reflect remember ruminate think understand
        wonder
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        frames=frozenset({"quote", "clause"}),
        lemmas=words("""
        # own list, after Levin (1993), 29.4 and 29.5 "declare" and "conjecture"
        accept anticipate appreciate assume believe conceive daydream deduce deem despair disbelieve distrust dream envisage
        envision expect fancy fear feel figure foresee fret gather hold hope infer intuit misremember mistrust muse presume
        rationalise rationalize reckon regret resent self-reflect sense suppose suspect trust visualise visualize worry
        """),
    ),
    CueGroup(
        act=Act.EVIDENCE,
        frames=frozenset({"clause", "wh"}),
        lemmas=words("""
        # own list: what texts, figures and things do
        ascertain demonstrate detail establish evidence illustrate indicate prove show signal
        """),
    ),
    CueGroup(
        act=Act.EVIDENCE,
        frames=frozenset({"clause"}),
        lemmas=words("""
        # own list: what texts, figures and things do
        bespeak betoken betray connote corroborate denote ensure entail find imply mean portend signify substantiate validate
        verify
        """),
    ),
)

CUE_NOUNS = (
    (
        Act.SPEECH,
        words("""
        # own list: nouns made from verbs of speech, and kinds of speech
        accusation acknowledgement acknowledgment admission admonition advice affirmation allegation announcement answer
        apology appeal argument aside assertion assessment assurance attack avowal banter bark bellow boast call catchphrase
        caution challenge chant characterisation characterization charge chorus claim clarification comeback command comment
        commentary complaint concession conclusion condemnation confession confirmation contention conversation counsel
        criticism cry curse declaration defence defense definition demand denial denunciation description diatribe dictum
        directive disclaimer disclosure discourse ejaculation entreaty exclamation exhortation explanation exposition
        expression gibe greeting greetings growl harangue hint homily hypothesis injunction inquiry insinuation insistence
        instruction instructions interjection interview invective invitation jest jibe joke judgement judgment lament lecture
        lie line lines mantra maxim mention monologue motto murmur mutter narration narrative news notice oath objection
        observation offer opinion oration order orders phrase plea pledge prayer prediction proclamation promise pronouncement
        prophecy proposal proposition protest protestation proverb quip quotation quote rant rebuke rebuttal recitation
        recommendation refrain refusal refutation rejoinder remark remarks reminder reply report reprimand request response
        retort revelation rhetoric riposte ruling rumor rumour saying scream sentence sentiment sermon shout shriek sigh
        slogan snarl sneer soliloquy song soundbite speech squeal stance statement story suggestion summary summons syllables
        talk taunt testimony thanks threat tirade toast tone tones utterance verdict version voice vow wail warning welcome
        whimper whine whisper wisecrack wish word words yell
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

SOURCE_PHRASES = words("""
# own list: the source follows
according_to according_to_a according_unto as_per as_stated_by as_told_by by_the_account_of citing from_the_mouth_of
from_the_pen_of from_the_perspective_of from_the_point_of_view_of from_the_standpoint_of in_a_statement_by in_a_statement_from
in_remarks_by in_the_account_of in_the_estimation_of in_the_eyes_of in_the_judgement_of in_the_judgment_of in_the_mind_of
in_the_opinion_of in_the_phrase_of in_the_view_of in_the_words_of on_the_authority_of quoting to_borrow_from to_hear
to_paraphrase to_quote
""")

RELAY_PHRASES = words("""
# own list: who passed the words on follows
as_broadcast_by as_carried_by as_cited_by as_cited_in as_noted_by as_printed_in as_published_by as_published_in as_quoted_by
as_quoted_in as_recorded_by as_recounted_by as_related_by as_relayed_by as_reported_by as_reported_in as_told_to
as_translated_by carried_by cited_by cited_in first_reported_by in_a_statement_carried_by in_a_statement_to
in_an_interview_with in_comments_carried_by in_comments_published_by in_comments_reported_by in_comments_to
in_remarks_carried_by in_remarks_published_by in_remarks_reported_by in_remarks_to published_by published_in quoted_by
quoted_in recorded_by relayed_by reported_by reported_in through_a_translator
""")

BEHALF_PHRASES = words("""
# own list: for whom somebody speaks follows
acting_for acting_on_behalf_of appearing_for for_and_on_behalf_of in_the_name_of on_behalf_of representing speaking_for
speaking_in_the_name_of speaking_on_behalf_of who_acts_for who_represents who_speaks_for who_spoke_for who_spoke_on_behalf_of
writing_for writing_on_behalf_of
""")

AS_SAYING = words("""
# own list: what follows "was quoted"
as_adding as_admitting as_announcing as_answering as_arguing as_asking as_asserting as_claiming as_commenting as_complaining
as_confirming as_declaring as_denying as_describing as_explaining as_having_declared as_having_remarked as_having_said
as_having_stated as_having_told as_having_written as_insisting as_joking as_noting as_observing as_predicting as_promising
as_remarking as_replying as_reporting as_responding as_saying as_stating as_stressing as_suggesting as_telling as_threatening
as_warning as_writing saying telling to_have_declared to_have_remarked to_have_replied to_have_said to_have_told
to_have_written to_say
""")

BYLINE_NOUNS = words("""
# own list: what stands beside the writer's name
byline columnist contributor correspondent editor reporter staff writer
""")

TERM_CUES = words("""
# own list: what stands before a word that is mentioned, not said
a.k.a aka alias also_called also_known_as better_known_as christened code-named codenamed commonly_called commonly_known_as
described_as_a dubbed entitled formerly_known_as known_as labeled labelled likes_of meaning means misnamed named nicknamed
phrase pronounced quote-unquote referred_to_as self-described self-proclaimed self-styled so-called so_called spelled spelt
styled supposed_to_be the_acronym the_adjective the_adverb the_concept_of the_designation the_epithet the_euphemism
the_expression the_hashtag the_idea_of the_label the_letter the_letters the_moniker the_name the_name_of the_nickname
the_notion_of the_noun the_number the_phrase the_phrases the_prefix the_pronoun the_slogan the_suffix the_syllable the_tag
the_term the_terms the_title the_usage_of the_use_of the_verb the_vowel the_word the_words what_he_called what_is_called
what_is_known_as what_she_called what_they_call what_they_called
""")

TITLE_CUES = words("""
# own list: what stands before or after the title of a work
adventure album anthem anthology aria article audiobook ballad ballet band billboard biography blockbuster book booklet
broadcast called_the cantata cartoon channel chapter classic column comedy comic concerto documentary drama edition entitled
epic episode essay exhibit exhibition fable feature film flick folk-song folksong game headlined hit hymn installation jingle
journal lyric magazine masterpiece melodrama memoir miniseries movie mural musical newsletter newspaper novel novella ode
opera operetta overture painting pamphlet paperback parody photograph piece play podcast poem portrait premiere prequel
program programme psalm rap record release remake review rhyme romance saga satire screenplay sculpture sequel serial series
short_story show sitcom soap sonata song sonnet soundtrack spin-off story symphony thriller title titled tome track tract
tragedy treatise trilogy tune video volume waltz webcast website western
""")
