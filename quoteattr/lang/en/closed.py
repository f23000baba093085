"""English: smaller closed classes of words; the main ones are in ``function_words.py``. Data only."""

from quoteattr.lang.pack import words

__all__ = ["CLOSED"]

CLOSED = {
    "that": words("""
    # own list
    that
    """),
    "infinitive_marker": words("""
    # own list
    to
    """),
    "coordinator": words("""
    # own list
    and
    """),
    "genitive": words("""
    # own list
    of
    """),
    "agent": words("""
    # own list
    by
    """),
    "definite": words("""
    # own list
    the
    """),
    "indefinite": words("""
    # own list
    a an
    """),
    "be": words("""
    # own list
    am are aren't be been being is isn't was wasn't were weren't
    """),
    "subject_relative": words("""
    # own list
    which who
    """),
    "object": words("""
    # own list
    her herself him himself me them us whom you
    """),
    "alone": words("""
    # own list
    all another both either everybody everyone few four many most neither nobody none one others several some somebody someone
    these those three two
    """),
    "several": words("""
    # own list
    both few four many several three two
    """),
    "quantity": words("""
    # own list
    couple dozen dozens fifth fraction group half handful hundreds majority minority number pair per_cent percent plurality
    proportion quarter scores share third thousands
    """),
    "plural_determiner": words("""
    # own list
    both eight few five four many nine seven several six ten these those three two
    """),
    "count": words("""
    # own list: numbers in words, and other words for a quantity
    all another any dozen dozens each eight eighty eleven every fifteen fifty five forty four half hundred hundreds nine ninety
    one seven seventy several six sixty ten third thirty thousand thousands three twelve twenty two
    """),
    "question_word": words("""
    # own list
    how if what when where whether which who why
    """),
    "occasion": words("""
    # own list
    during in
    """),
    "as_reported": words("""
    # own list
    as
    """),
    "clause_break": words("""
    # own list
    although because but during though when whereas while
    """),
    "judging": words("""
    # own list
    as for of
    """),
    "clause_opener": words("""
    # own list
    because if that
    """),
    "conditional": words("""
    # own list
    if lest unless whether
    """),
    "time_link": words("""
    # own list
    at by during earlier in last late next on this
    """),
    "existential": words("""
    # own list
    here there
    """),
    "possessive_object": words("""
    # own list
    her his its my our their your
    """),
    "first_person": words("""
    # own list
    i i'd i'll i'm i've
    """),
    "article": words("""
    # own list
    a an one that the these this those
    """),
    "wording": words("""
    # own list: nouns for what somebody says, in "in her words", "in the clerk's telling"
    account description estimation formulation judgement judgment opinion parlance phrase phrasing telling terms view wording
    words
    """),
    "refusal": words("""
    # own list
    avoid avoided avoiding avoids decline declined declines declining denied denies deny denying fail failed failing fails
    failure forgot hesitate hesitated hesitates hesitating neglected neglecting refrained refrains refusal refuse refused
    refuses refusing reluctant unable unwilling
    """),
    "kin": words("""
    # own list
    aunt brother brother-in-law cousin dad daddy daughter daughter-in-law father father-in-law granddaughter grandfather
    grandmother grandson husband mamma mother mother-in-law nephew niece papa sister sister-in-law son son-in-law stepfather
    stepmother uncle wife
    """),
}
