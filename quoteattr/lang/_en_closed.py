"""English: words of closed classes that single rules ask for. Data only."""

from quoteattr.lang import _en_numbers as numbers
from quoteattr.lang import _en_verbs as verbs
from quoteattr.lang._en_bodies import WITH_PURPOSE
from quoteattr.lang._en_people import ANYBODY, DISTRIBUTIVE, EPITHETS, KIN, OF_THE_BODY, PLURAL_VERBS
from quoteattr.lang._en_phrases import MANNER, MEANING, PERFORMING, RESPONSES, SALUTATIONS, UNMARRIED, WIVES
from quoteattr.lang.pack import ClosedWords, words

CLOSED = ClosedWords(
    coordinators=words("""
    # own list
    and
    """),
    infinitive=words("""
    # own list
    to
    """),
    that=words("""
    # own list
    that
    """),
    existential=words("""
    # own list
    here there
    """),
    agent=words("""
    # own list
    by
    """),
    definite=words("""
    # own list
    the
    """),
    be=verbs.BE,
    have=verbs.HAVE,
    open_modals=verbs.OPEN_MODALS,
    habitual=words("""
    # own list
    would
    """),
    perfect=words("""
    # own list
    have
    """),
    conditionals=words("""
    # own list
    if lest unless whether
    """),
    inverted=words("""
    # own list
    had should were
    """),
    telling=words("""
    # own list
    answer comment detail disclose discuss elaborate identify name respond specify
    """),
    refusals=verbs.REFUSALS,
    requests=verbs.REQUESTS,
    choices=verbs.CHOICES,
    willing=words("""
    # own list
    able authorised authorized disposed eager inclined keen permitted prepared ready willing
    """),
    subject_relatives=words("""
    # own list
    which who
    """),
    relative_starts=words("""
    # own list
    close familiar involved which who whom whose
    """),
    gerund_endings=words("""
    # own list
    ing
    """),
    participle_endings=words("""
    # own list
    ed
    """),
    objects=words("""
    # own list
    her herself him himself me them us whom you
    """),
    personal=words("""
    # own list
    he i she
    """),
    past=verbs.PAST,
    perceiving=verbs.PERCEIVING,
    catenatives=verbs.CATENATIVES,
    arriving=verbs.ARRIVING,
    origins=verbs.ORIGINS,
    cries=verbs.CRIES,
    present=verbs.PRESENT,
    first_person=words("""
    # own list
    i i'd i'll i'm i've
    """),
    kin=KIN,
    anybody=ANYBODY,
    epithets=EPITHETS,
    distributive=DISTRIBUTIVE,
    of_the_body=OF_THE_BODY,
    plural_verbs=PLURAL_VERBS,
    indefinite=words("""
    # own list
    a an
    """),
    naming=words("""
    # own list
    call called calling calls christened dubbed name named nicknamed
    """),
    name_nouns=words("""
    # own list
    name nickname
    """),
    alone=words("""
    # own list
    all another both either everybody everyone few four many most neither nobody none one others several some
    somebody someone these those three two
    """),
    several=words("""
    # own list
    both few four many several three two
    """),
    alone_before_verb=words("""
    # own list
    all another both each either few many most neither none one others several some that these this those
    """),
    plurals=words("""
    # own list
    all children few many men most others people police several some women
    """),
    only=words("""
    # own list
    just merely only simply
    """),
    quantities=numbers.QUANTITIES,
    plural_determiners=numbers.PLURAL_DETERMINERS,
    floating=numbers.FLOATING,
    approximators=numbers.APPROXIMATORS,
    approximating=numbers.APPROXIMATING,
    approximating_first=numbers.OPENING,
    counts=numbers.COUNTS,
    absolute=words("""
    # own list
    with
    """),
    attaching=words("""
    # own list
    against at behind by for from in near of on to with within
    """),
    genitive=words("""
    # own list
    of
    """),
    behalf=words("""
    # own list
    for
    """),
    place_links=words("""
    # own list
    by in on to with
    """),
    placing=words("""
    # own list
    across in into near outside throughout
    """),
    broadcast=words("""
    # own list
    on
    """),
    title_links=words("""
    # own list
    for of to
    """),
    interviews=words("""
    # own list
    interview interviews
    """),
    occasions=words("""
    # own list
    during in
    """),
    interview_links=words("""
    # own list
    for on to with
    """),
    through=words("""
    # own list
    through via
    """),
    intermediaries=words("""
    # own list
    agent aide assistant attorney intermediary interpreter lawyer publicist representative spokesman spokesperson spokeswoman
    translator
    """),
    writings=words("""
    # own list
    article column commentary editorial essay op-ed piece
    """),
    writing_links=words("""
    # own list
    for in
    """),
    records=words("""
    # own list
    account audio copy draft excerpt excerpts footage minutes recording recordings tape tapes transcript transcripts video
    """),
    handed=words("""
    # own list
    gave given leaked provided released sent shared shown supplied
    """),
    receiving=words("""
    # own list
    to with
    """),
    hearsay=words("""
    # own list
    report reported reports
    """),
    as_clause=words("""
    # own list
    as
    """),
    quoting=words("""
    # own list
    cite quote
    """),
    bygone=words("""
    # own list
    ex former onetime was were
    """),
    advocates=words("""
    # own list
    attorney attorneys barrister counsel lawyer lawyers solicitor
    """),
    missives=words("""
    # own list
    cable dispatch e-mail e-mails email emails letter letters memo memorandum message messages note telegram wire
    """),
    vocatives=words("""
    # own list
    aunt auntie boy child darling dear dearest doctor father friend friends gentlemen grandfather grandmother guv lad ladies
    lass love ma ma'am madam mamma mother papa sergeant sir sirrah sonny uncle
    """),
    body_links=words("""
    # own list
    by from of
    """),
    with_purpose=WITH_PURPOSE,
    purposes=words("""
    # own list
    for on
    """),
    divisions=numbers.DIVISIONS,
    name_links=words("""
    # own list
    & and de des du for of the
    """),
    adjectives=words("""
    # own list
    following leading
    """),
    postposed=words("""
    # own list
    briefed close concerned familiar involved near present responsible
    """),
    set_adverbials=words("""
    # own list
    fact first general last length once particular time turn
    """),
    time_links=words("""
    # own list
    at by during earlier in last late next on this
    """),
    tag_openers=words("""
    # own list
    so then thus
    """),
    as_reported=words("""
    # own list
    as
    """),
    other_sense=verbs.OTHER_SENSE,
    saying=verbs.SAYING,
    wordings=verbs.WORDINGS,
    sayable=verbs.SAYABLE,
    raising_passives=verbs.RAISING_PASSIVES,
    irregular_past=verbs.IRREGULAR_PAST,
    adversative=words("""
    # own list
    but yet
    """),
    clause_breaks=words("""
    # own list
    although because but during though when whereas while
    """),
    about=words("""
    # own list
    about
    """),
    topic_links=words("""
    # own list
    about against for of on over with
    """),
    judging=words("""
    # own list
    as for of
    """),
    clause_openers=words("""
    # own list
    because if that
    """),
    possessive_objects=words("""
    # own list
    her his its my our their your
    """),
    question_words=words("""
    # own list
    how if what when where whether which who why
    """),
    light_verbs=words("""
    # own list
    delivered delivering delivers expressed expresses expressing gave give given gives giving issued issues issuing made
    make makes making offered offering offers raised raises raising reissued reiterated repeated repeats sent shared shares
    voiced voices voicing
    """),
    surveys=words("""
    # own list
    census poll polling polls report reports studies study survey surveys
    """),
    infinitive_nouns=words("""
    # own list
    aim ambition appeal call calls claim decision demand demands determination goal instruction instructions intent intention
    invitation offer order orders plan plans plea pledge promise promises proposal recommendation refusal request resolve
    suggestion threat threats vow wish
    """),
    noun_links=words("""
    # own list
    : are is that was were
    """),
    meaning=MEANING,
    responses=RESPONSES,
    manner=MANNER,
    performing=PERFORMING,
    salutations=SALUTATIONS,
    wives=WIVES,
    unmarried=UNMARRIED,
    bare_titles=words("""
    # own list
    lord messrs mlle mme mr mrs ms
    """),
    articles=words("""
    # own list
    a an one that the these this those
    """),
    new_ones=words("""
    # own list
    another one other
    """),
    giving_role=words("""
    # own list
    appointed as became become becomes chosen elected in made named now picked remains served serves serving sworn
    """),
    office_links=words("""
    # own list
    for of on
    """),
    origin_links=words("""
    # own list
    from of
    """),
    age_endings=words("""
    # own list
    -year-old
    """),
    adjectival_persons=words("""
    # own list
    adolescent adult alien chief communist conservative criminal cripple deputy elder extremist foster general human insurgent
    intellectual juvenile liberal major military minor moderate native private professional radical rebel rival royal senior
    socialist superior teenage veteran
    """),
    former=words("""
    # own list
    former
    """),
    latter=frozenset({"latter"}),  # own list
    issuing=words("""
    # own list
    circulated distributed drafted gave give gives issue issued issues issuing made make makes post posted posting posts
    publish published publishes publishing put read release released releases releasing send sending sends sent sign signed
    signs submitted tweeted unveiled write writes writing written wrote
    """),
    bodily=verbs.BODILY,
    expletive=verbs.EXPLETIVE,
)
