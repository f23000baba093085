"""English: reporting verbs, a phrasal verb with its particle ("go_on"). Data only: forms are in ``_cue_forms_generated.py``."""

from quoteattr.lang.pack import CueGroup, complements, words
from quoteattr.models import Act

CUE_GROUPS = (
    CueGroup(
        act=Act.SPEECH,
        complements=complements("clause quote wh"),
        lemmas=words("""
        # own list, after Levin (1993), 37.7 "say"; a clause with or without "that"
        acknowledge add answer confess confide confirm explain hint mention recall reiterate repeat reply report respond
        restate retort reveal say state testify
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote that wh"),
        lemmas=words("""
        # own list: a clause with "that" only, or a question
        clarify disclose divulge elaborate elucidate explicate expound recount rehearse rejoin relate return specify
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("clause quote"),
        lemmas=words("""
        # own list, after Levin (1993), 37.7 "say": plain saying, news and official language
        admit affirm allege announce argue assert aver avow boast brag calculate caution comment complain concede conclude
        conjecture contend declare deny emphasise emphasize estimate fib forecast grant gripe grouse grumble guarantee insist
        jest joke lament lie maintain note object observe opine posit preach predict pretend proclaim prophesy protest quip
        reaffirm reason reassert remark rule speculate stress submit suggest surmise swear theorise theorize underline
        underscore wager
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("clause quote to"),
        lemmas=words("""
        # own list: saying that something is so, or that one does it ("claims to know")
        claim profess
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote that"),
        lemmas=words("""
        # own list: plain saying, a clause with "that" only
        accede articulate attest augur avouch bemoan bewail blazon bluff blurt blurt_out bluster broadcast caveat cavil certify
        communicate concur convey counter crow decree depose disagree dispute divine editorialise editorialize emit enounce
        enthuse express extrapolate exult foretell fulminate fume generalise generalize gloat grouch gush herald highlight
        hypothesise hypothesize impart insinuate interject interpose intervene intimate lay_out leak lecture let_on let_slip
        make_clear make_known marvel moralise moralize nitpick opinionate philosophise philosophize phrase point_out
        pontificate postulate prognosticate project pronounce propound publicise publicize purport put_forth put_forward
        quibble rail rant rave rebut recap rejoice relay reminisce report_back rhapsodise rhapsodize rule_out sermonise
        sermonize set_out share snipe spell_out stipulate storm summarise summarize theologise theologize thunder trumpet utter
        vaunt vent venture verbalise verbalize vocalise vocalize voice volunteer vouch vouchsafe warrant wisecrack word
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("that"),
        lemmas=words("""
        # own list: a clause with "that" only; with an object they are deeds ("allowed stays", "aired a film")
        air allow
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("clause person quote to wh"),
        lemmas=words("""
        # own list, after Levin (1993), 37.2 "tell" and 37.9 "advise"
        advise tell
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("clause person quote"),
        lemmas=words("""
        # own list, after Levin (1993), 37.2 "tell": the addressee is the object
        acquaint alert apprise assure brief convince forewarn inform notify persuade reassure
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("clause person quote to"),
        lemmas=words("""
        # own list: promising, reminding, warning; the addressee is the object
        promise remind warn
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("person quote"),
        lemmas=words("""
        # own list: the addressee is the object, no clause
        accost address admonish banter cajole chaff coax comfort confront console contradict correct cross-examine
        cross-question flatter goad greet grill heckle humor humour hush interrogate interrupt interview jeer nag pacify
        placate prompt provoke quiz rally rebuff shush silence soothe tease twit wheedle
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("object person quote"),
        lemmas=words("""
        # own list, after Levin (1993), 33 "judgment verbs": the addressee is the one judged
        berate chide compliment congratulate rebuke reprimand reproach reprove salute scold taunt thank toast upbraid welcome
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("person quote to"),
        lemmas=words("""
        # own list: getting somebody to do something, no clause
        challenge encourage
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("person quote to wh"),
        lemmas=words("""
        # own list, after Levin (1993), 37.1 "inquire"
        ask
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("person quote wh"),
        lemmas=words("""
        # own list: asking somebody, or whether something is so
        question
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote wh"),
        lemmas=words("""
        # own list, after Levin (1993), 37.1 "inquire"
        debate enquire inquire query
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote that to"),
        lemmas=words("""
        # own list: announcing, offering, asking for; words are said aloud
        agree beg consent covenant demand offer petition plead pledge pray propose request threaten undertake vow
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote to"),
        lemmas=words("""
        # own list: refusing, and calling for something
        apologise apologize appeal call_for clamor clamour
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("person quote that to"),
        lemmas=words("""
        # own list: using words to get somebody to do something
        adjure beseech bid charge command counsel dare direct enjoin entreat exhort implore importune instruct invite order
        press recommend summon supplicate urge
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("object quote"),
        lemmas=words("""
        # own list, after Levin (1993), 29.1 "appoint", 29.2 "characterize", 29.3 "dub", 33 "judgment verbs"
        blast brand call cast characterise characterize christen condemn criticise criticize decry depict deplore describe
        designate dismiss dub frame hail introduce label laud nickname paint play_down portray position praise reject slam style
        term
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("object quote that"),
        lemmas=words("""
        # own list: blaming somebody, or saying that something is bad
        denounce
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("object"),
        lemmas=words("""
        # own list, after Levin (1993), 33 "judgment verbs"
        abuse acclaim accuse applaud assail attack bash belittle bill blame caricature castigate censure chastise chastize cite
        commend compare contrast credit damn defend demonise demonize denigrate deride disavow disown disparage equate eulogise
        eulogize excoriate execrate extol fault flay hammer impugn insult invoke justify knock lacerate lambast lambaste
        lampoon lash liken malign mischaracterise mischaracterize misquote mock pan pillory pummel quote refer_to refute
        repudiate revile ridicule rip roast rubbish satirise satirize savage scorn skewer slate stigmatise stigmatize torch
        torpedo tout trash vilify
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote"),
        lemmas=words("""
        # own list: quotation verbs without a clause, and the course of a talk
        acquiesce ad-lib answer_back apostrophise apostrophize assent asseverate begin blaspheme bless break_off burst_forth
        burst_out butt_in call_out carol chant chime_in chip_in chirp chirrup chorus clap_back continue croon cry_out curse
        cuss cut_in declaim deflect demur dictate dissent double_down echo ejaculate equivocate exclaim explode expostulate
        extemporise extemporize fire_back gloss go_on gossip hazard hedge hit_back hit_out hold_forth inject interpolate
        interpret intone lash_out let_out lilt monologue narrate orate paraphrase parley parrot parry persist pipe pipe_up
        prattle prevaricate probe proceed pursue push_back put_in put_it quoth rap_out react read_aloud read_out recite
        recommence remonstrate resume riff riposte seethe serenade set_forth shoot_back shout_out simmer sing sing_out
        snap_back soliloquise soliloquize speak speak_out speak_up strike_back sum_up talk talk_back temporise temporize
        throw_in trail_off trill twitter vociferate warble weigh_in write_back yell_out
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote that"),
        lemmas=words("""
        # own list, after Levin (1993), 37.3 "manner of speaking" and 38 "sounds made by animals"
        babble bark bark_out bawl bawl_out bellow bellyache blare bleat blether blither blubber boom bray breathe bubble burble
        cackle carp caterwaul caw chatter cheer chime chirr chortle chuckle clack cluck coo crackle croak cry deadpan drawl
        drone drone_on drool enunciate exhale falter fleer fluster gab gabble gasp gibber gibe giggle grind_out grit groan
        growl grunt guffaw gurgle gush_out hee-haw hiccough hiccup hiss holler hoot howl huff jabber jaw jerk_out jibe kvetch
        laugh lisp mew mewl moan mumble murmur mutter natter patter pipe_out prate purr quack quaver rage rap rasp rattle_off
        reel_off repine roar rumble sass scoff scream screech shout shriek shrill sigh simper sing-song singsong slur snap
        snarl sneer snicker sniff sniffle snigger snivel snort snuffle sob spit spit_out splutter spout sputter squall squawk
        squeak squeal stage-whisper stammer stutter susurrate thrum titter tsk tut tut-tut twang ululate volley wail waver
        wheeze whicker whimper whine whinge whinny whisper whistle whoop yammer yap yatter yawp yell yelp yodel yowl
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote weak"),
        lemmas=words("""
        # own list: what people do while they speak; not really verbs of speech
        amend ape attempt beam beckon belch bite blink blush bow break_in break_out bridle brighten bring_out bristle brood
        call_back calm carry_on chat choke clip come_back condole converse cough crack curtsey curtsy deliver dimple dodge erupt
        essay evade fence fidget finish fire flare flinch fling flush follow_up frown fumble gape gaze gesture get_out give_out
        glance glare gloom glow glower go grate grimace grin gulp hawk hesitate hum hurl jerk jump keen lean_in leap leer lob
        look manage mimic motion mouth neigh nod oink pant pause peal peer point pounce pout preen puff ramble rattle recoil
        relent repent retch rhyme roll_out scowl shiver shoot shrug shudder smile smirk sneeze snore snuggle soften sparkle
        spring squint squirm stall stare start start_off stiffen stop strut stumble sulk supplement supply swagger swallow swoon
        sympathise sympathize tattle thaw throb throw toll toss translate tremble twinkle warm wave weep wince wink yawn
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("clause person quote"),
        lemmas=words("""
        # own list, after Levin (1993), 37.4 "instrument of communication": the addressee may be the object
        cable e-mail email fax instant-message message phone telegraph telephone text text-message
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("clause quote"),
        lemmas=words("""
        # own list, after Levin (1993), 37.4 "instrument of communication"
        annotate blog caption chronicle dm document footnote headline jot jot_down journal livestream log note_down podcast
        post print publish radio record repost reprint retweet scribble semaphore subtitle tap_out tweet type vlog
        wire write write_down
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote"),
        lemmas=words("""
        # own list: being written on a sign, a page, a screen; putting marks on a surface, which is a deed without quoted words
        carve chalk daub engrave inscribe pen pencil put_down read scratch scrawl spray spray-paint
        """),
    ),
    CueGroup(
        act=Act.WRITING,
        complements=complements("quote weak"),
        lemmas=words("""
        # own list: being written on a sign, a page, a screen
        display flash run sign
        """),
    ),
    CueGroup(
        act=Act.INTENTION,
        complements=complements("that to"),
        lemmas=words("""
        # own list, after Levin (1993), 32 "verbs of desire"
        aim aspire contemplate crave decide desire determine endeavor endeavour hanker intend itch long opt plan prefer purpose
        resolve seek strive want wish yearn
        """),
    ),
    CueGroup(
        act=Act.INTENTION,
        complements=complements("quote to"),
        lemmas=words("""
        # own list: not doing something, which is not a report of words
        decline refuse
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("clause quote wh"),
        lemmas=words("""
        # own list, after Levin (1993), 29.4 "declare" and 29.5 "conjecture"
        agonise agonize cogitate deliberate discover doubt forget guess imagine judge know learn meditate mull mull_over ponder
        puzzle realise realize recognise recognize recollect reflect remember ruminate think understand wonder
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("object quote that wh"),
        lemmas=words("""
        # own list: regarding something as something
        consider deem perceive regard view
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("clause quote"),
        lemmas=words("""
        # own list, after Levin (1993), 29.4 "declare" and 29.5 "conjecture"
        accept anticipate appreciate assume believe conceive daydream deduce despair disbelieve distrust dream envisage
        envision fancy fear feel figure foresee fret gather infer intuit misremember mistrust muse presume rationalise
        rationalize reckon regret resent self-reflect sense suppose suspect trust visualise visualize worry
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("clause quote to"),
        lemmas=words("""
        # own list, after Levin (1993), 32 "verbs of desire": thinking that something will be so, or that one will do it
        expect hope
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("that"),
        lemmas=words("""
        # own list: a clause with "that" only, and never its object
        hold
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("object"),
        lemmas=words("""
        # own list, after Levin (1993), 33 "judgment verbs": taking sides, with or without words
        advocate back champion contest endorse honor honour mourn oppose support
        """),
    ),
    CueGroup(
        act=Act.THOUGHT,
        complements=complements("topic"),
        lemmas=words("""
        # own list: attitudes towards something; no words are reported
        agree_with approve_of believe_in disagree_with disapprove_of discuss downplay embrace enjoy favor favour focus_on
        ignore nominate outline see vote_against vote_for
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote to topic"),
        lemmas=words("""
        # own list: asking somebody to do something
        call_on
        """),
    ),
    CueGroup(
        act=Act.SPEECH,
        complements=complements("quote topic"),
        lemmas=words("""
        # own list: naming what one speaks of
        advocate_for allude_to argue_against argue_for ask_about ask_for comment_on complain_about point_to respond_to
        speak_about speak_of talk_about talk_of think_about think_of warn_about warn_against warn_of
        """),
    ),
    CueGroup(
        act=Act.EVIDENCE,
        complements=complements("clause raising"),
        lemmas=words("""
        # own list: how things look
        appear seem
        """),
    ),
    CueGroup(
        act=Act.EVIDENCE,
        complements=complements("clause wh"),
        lemmas=words("""
        # own list: what texts, figures and things do
        ascertain demonstrate detail establish evidence illustrate indicate prove show signal
        """),
    ),
    CueGroup(
        act=Act.EVIDENCE,
        complements=complements("clause"),
        lemmas=words("""
        # own list: what texts, figures and things do
        bespeak betoken betray connote corroborate denote find imply portend signify substantiate validate verify
        """),
    ),
)
