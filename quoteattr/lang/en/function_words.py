"""English: function words and pronouns, by class. Data only."""

from quoteattr.lang.pack import Pronoun, words
from quoteattr.models import Gender

__all__ = ["FUNCTION_WORDS", "PRONOUNS"]

FUNCTION_WORDS = {
    "determiner": words("""
    # own list
    a all an another any billion both certain dozen dozens each eight either eleven enough every few fewer fifteen fifty five
    forty four half hundred hundreds less little many million millions more most much neither nine no none one other own plenty
    seven several six sixty some such ten that the these thirty this those thousand thousands three twelve twenty two umpteen
    various what whatever which whichever
    """),
    "possessive": words("""
    # own list
    her his its me my our their thine thy whose yer your
    """),
    "preposition": words("""
    # own list
    aboard about above across after against ahead_of along alongside amid amidst among amongst anent apropos around as
    aside_from astride at athwart atop away_from barring because_of before behind below beneath beside besides between betwixt
    beyond but by by_means_of circa close_to concerning considering contrary_to despite down due_to during ere except except_for
    excepting excluding following for from given in in_addition_to in_case_of in_favor_of in_favour_of in_front_of in_light_of
    in_place_of in_response_to in_spite_of in_terms_of including inside instead_of into less like minus near near_to next_to
    nigh notwithstanding o' of off on on_account_of on_board on_top_of onto opposite out out_of outside outside_of over owing_to
    past pending per plus prior_to regarding regardless_of respecting round sans save since than thanks_to through throughout
    thru till to together_with touching toward towards under underneath unlike until unto up up_to upon versus via vis-a-vis
    with with_regard_to with_respect_to within without worth
    """),
    "conjunction": words("""
    # own list
    & and but neither nor or plus yet
    """),
    "subordinator": words("""
    # own list
    after albeit although as as_if as_long_as as_soon_as as_though because before but_that cause directly ere even_if
    even_though even_when except given_that if if_only immediately in_case in_order_that inasmuch insofar just_as lest like
    no_matter notwithstanding now_that on_condition_that once only_if provided provided_that providing seeing_that since so
    so_long_as so_that such_that supposing than that though till unless until when whence whenever where whereas wherefore
    whereupon wherever whether while whilst whither without
    """),
    "complementizer": words("""
    # own list
    how how_many how_much if that what when where whether which who whom whose why
    """),
    "relative": words("""
    # own list
    that what when where whereby wherein whereof whereupon which whichever who whoever whom whomever whose why
    """),
    "auxiliary": words("""
    # own list
    'd 'm 're 's 've ain't am are aren't art be been being did didn't didst do does doesn't doing don't done dost doth had
    hadn't hadst has hasn't hast hath have haven't having is isn't was wasn't wast were weren't wert
    """),
    "modal": words("""
    # own list
    'd 'll can can't cannot canst could couldn't couldst dare daren't gonna gotta hafta may mayn't might mightn't must mustn't
    need needn't ought oughtn't shall shalt shan't should shouldn't shouldst used will wilt won't would wouldn't wouldst
    """),
    "negation": words("""
    # own list
    ain't aren't barely can't cannot couldn't daren't didn't doesn't don't hadn't hardly hasn't haven't isn't mayn't mightn't
    mustn't n't nay ne'er needn't neither never no no-one no_longer no_one nobody none nor not nothing nowhere oughtn't rarely
    scarcely seldom shan't shouldn't wasn't weren't without won't wouldn't
    """),
    "adverb": words("""
    # own list: not in -ly
    abroad afterward afterwards again ago ahead all almost aloft alone aloud already also altogether always anew anon anyhow
    anyway apart aside at_first at_last at_least at_length at_once at_present away back backward backwards beforehand besides
    by_then certainly clearly downstairs earlier early else elsewhere enough even ever evermore fast first forever formerly
    forth forthwith forward forwards further furthermore hard hence henceforth here hereby herein however in_fact in_turn indeed
    indoors instead inward inwardly inwards just late later likewise long longer loud maybe meantime meanwhile midway more
    moreover namely nay nearby nearly never nevertheless next nonetheless not now nowadays nowise of_course oft often ofttimes
    once one_day only onward onwards otherwise outdoors outright overhead overnight perchance perforce perhaps quite rather
    seldom so somehow sometime sometimes somewhat somewhere soon sooner still straightaway straightway then thence thenceforth
    there thereafter thereat therefore thereupon though thrice thus to-day to-morrow to-night today together tomorrow tonight
    too twice upstairs upward upwards well wholly withal worldwide yea yesterday yet
    """),
    "time": words("""
    # own list: days and months
    april august december february friday fridays january july june march may monday mondays november october saturday saturdays
    september sunday sundays thursday thursdays tuesday tuesdays wednesday wednesdays
    # own list: feasts and seasons
    autumn christmas easter eve fall halloween lent michaelmas midsummer midwinter new_year's_eve ramadan spring summer
    summertime thanksgiving whitsun whitsuntide winter wintertime yom_kippur
    # own list: parts of the day, stretches of time
    afternoon afternoons bedtime breakfast-time centuries century dawn day daybreak days daytime decade decades dinnertime dusk
    evening evenings fortnight hour hours instant lunchtime midday midnight millennium minute minutes moment moments month
    months morn morning mornings night nightfall nights nighttime noon overnight quarter season second seconds semester sunrise
    sunset teatime term to-day to-morrow to-night today tomorrow tonight twilight week weekday weekdays weekend weekends weeks
    year years yesterday yesternight yesteryear yore
    # own list: short forms
    a.m am apr aug bc bce bst ce cet dec edt est feb fri gmt jan jul jun mon nov o'clock oct p.m pdt pm pst sat sep sept sun thu
    thurs tue tues utc wed
    """),
}

FEMALE, MALE = Gender.FEMALE, Gender.MALE

PRONOUNS = {
    # own list: personal pronouns
    "he": Pronoun(person=3, gender=MALE),
    "her": Pronoun(person=3, gender=FEMALE, subject=False),
    "hers": Pronoun(person=3, gender=FEMALE, subject=False),
    "herself": Pronoun(person=3, gender=FEMALE, subject=False),
    "him": Pronoun(person=3, gender=MALE, subject=False),
    "himself": Pronoun(person=3, gender=MALE, subject=False),
    "i": Pronoun(person=1),
    "it": Pronoun(person=3, animate=False),
    "itself": Pronoun(person=3, animate=False, subject=False),
    "me": Pronoun(person=1, subject=False),
    "myself": Pronoun(person=1, subject=False),
    "ourselves": Pronoun(person=1, plural=True, subject=False),
    "s/he": Pronoun(person=3),
    "she": Pronoun(person=3, gender=FEMALE),
    "thee": Pronoun(person=2, subject=False),
    "them": Pronoun(person=3, plural=True, subject=False),
    "themselves": Pronoun(person=3, plural=True, subject=False),
    "they": Pronoun(person=3, plural=True),
    "thou": Pronoun(person=2),
    "us": Pronoun(person=1, plural=True, subject=False),
    "we": Pronoun(person=1, plural=True),
    "who": Pronoun(person=3, relative=True),
    "whom": Pronoun(person=3, subject=False),
    "ye": Pronoun(person=2, plural=True),
    "you": Pronoun(person=2),
    "yourself": Pronoun(person=2, subject=False),
    # own list: possessive pronouns
    "his": Pronoun(person=3, gender=MALE, subject=False),
    "its": Pronoun(person=3, animate=False, subject=False),
    "my": Pronoun(person=1, subject=False),
    "our": Pronoun(person=1, plural=True, subject=False),
    "their": Pronoun(person=3, plural=True, subject=False),
    # own list: pronouns for people left unnamed
    "anybody": Pronoun(person=3, indefinite=True),
    "anyone": Pronoun(person=3, indefinite=True),
    "everybody": Pronoun(person=3, indefinite=True),
    "everyone": Pronoun(person=3, indefinite=True),
    "no one": Pronoun(person=3, indefinite=True),
    "no-one": Pronoun(person=3, indefinite=True),
    "nobody": Pronoun(person=3, indefinite=True),
    "none": Pronoun(person=3, indefinite=True),
    "others": Pronoun(person=3, plural=True, indefinite=True),
    "somebody": Pronoun(person=3, indefinite=True),
    "someone": Pronoun(person=3, indefinite=True),
    "whoever": Pronoun(person=3, indefinite=True),
}
