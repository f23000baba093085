"""Words in names: some that are the same in many languages, and English words in the names of offices. Data only."""

from __future__ import annotations

from quoteattr.lang.pack import words

__all__ = ["EMPTY_WORDS", "GENERATIONS", "LEGAL_FORMS", "NOT_SURNAMES", "OFFICE_WORDS", "ONLY_ONE", "SURNAME_OPENERS"]

#: What distinguishes people with one name -> how it is compared. "Trump Jr." and "Trump" are two people.
GENERATIONS = {
    "jr": "jr", "jnr": "jr", "junior": "jr", "the younger": "jr",
    "sr": "sr", "snr": "sr", "senior": "sr", "the elder": "sr",
    "i": "i", "the first": "i",
    "ii": "ii", "2nd": "ii", "the second": "ii",
    "iii": "iii", "3rd": "iii", "the third": "iii",
    "iv": "iv", "4th": "iv", "the fourth": "iv",
    "v": "v", "vi": "vi", "vii": "vii", "viii": "viii", "ix": "ix", "x": "x", "xi": "xi", "xii": "xii", "xiii": "xiii",
    "xiv": "xiv", "xv": "xv", "xvi": "xvi", "xxiii": "xxiii",
}  # fmt: skip

#: Words at the end of a company's name that say what sort of company it is -> how they are compared.
LEGAL_FORMS = {
    "inc": "inc", "incorporated": "inc",
    "corp": "corp", "corporation": "corp",
    "co": "co", "company": "co",
    "ltd": "ltd", "limited": "ltd", "pty": "ltd", "pte": "ltd", "pvt": "ltd",
    "llc": "llc", "llp": "llp", "lp": "lp", "plc": "plc",
    "gmbh": "gmbh", "ag": "ag", "kg": "kg", "se": "se",
    "sa": "sa", "sas": "sas", "sarl": "sarl", "spa": "spa", "srl": "srl",
    "nv": "nv", "bv": "bv", "ab": "ab", "asa": "asa", "oyj": "oyj",
}  # fmt: skip

#: Words that begin a surname, but are not particles everywhere ("Ida St. Clare", "Osman Abu Laban").
SURNAME_OPENERS = frozenset({"st", "saint", "ste", "abu"})

#: Last words of descriptions that look like a name ("Virginia Republican"), and that nobody has as a surname.
NOT_SURNAMES = words("""
billionaire businessman businesswoman committeeman committeewoman congressman congresswoman conservative councilman councilwoman
counsel democrat gov governor independent lawmaker legislator libertarian mayor minister native official pollster president
representative republican resident secretary senator socialist spokesman spokeswoman
""")

#: Words that don't say which organisation it is. A name that consists of such words and of nouns for organisations ("National
#: Committee", "City Council") belongs to many.
EMPTY_WORDS = words("""
and central city county district federal for general high local main metropolitan municipal national of office official pac
peoples provincial public regional rural senate state supreme the town urban
""")

#: Words for what an office of a state is for. A name that consists of such words, of empty words and of nouns for organisations
#: of a state ("Foreign Ministry", "Ministry of Health") belongs to an office in each of many states.
OFFICE_WORDS = words("""
affairs agriculture air anti appeal appeals armed attorney chief citizens civil coast commerce communications community
constitutional consumer corruption correction corrections criminal culture customs defence defense development drug economic
economy education election elections electoral emergency employment energy enforcement environment environmental executive
external finance financial fire fisheries force forces foreign forestry guard health home homeland housing human immigration
industry information infrastructure intelligence interior internal international investigation investigations investment
justice labor labour land lands law marine mines natural naval planning police population post presidential prime minister
ministers prisons prosecutor prosecutors protection research resources revenue rights safety science secret security social
sports staff standards statistics tax technology tourism trade traffic transport transportation treasury veterans water
welfare women works youth
""")

#: Nouns for organisations that mean only one.
ONLY_ONE = frozenset({"kremlin", "pentagon", "vatican"})
