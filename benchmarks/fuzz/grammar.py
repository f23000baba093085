"""Texts from a grammar: reports, dialogues, interviews, plays and letters, in every kind of quotation mark, well formed or not.

A symbol in braces is replaced by one of its alternatives. The words come from the language pack, so that every list of words
is used.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from quoteattr._punctuation import DIALOGUE_DASHES
from quoteattr.lang import load
from quoteattr.lang.pack import CLOSED_CLASSES, NO_WORDS
from quoteattr.tokenizer import MARKS
from quoteattr.tokenizer.table import ENTITIES, closers

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable

__all__ = ["ENTITY", "ODD", "SPACES", "TERMINALS", "expand", "grammar", "soup", "terminals"]

#: Below this depth, a symbol takes its simplest alternative.
DEEPEST = 9

#: White space of every kind. The last ones are white space to Python, and line ends to some readers.
SPACES = (
    " ", "  ", "\n", "\n\n", "\r\n", "\t", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\xa0", "\u1680", "\u2003",
    "\u2009", "\u2028", "\u2029", "\u202f", "\u3000",
)  # fmt: skip
#: Characters that are easily forgotten: zero-width, direction-changing, combining, unpaired, from other scripts, or
#: longer in lower case.
ODD = (
    "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2060", "\u2066",
    "\u2067", "\u2068", "\u2069", "\ufeff", "\xad", "\u0301", "\u0308", "\u20dd", "\ufe0f", "\U000e0041", "\ud800", "\udfff",
    "\ud83d", "\0", "\x07", "\x7f", "\ufffd", "\uffff", "\ue000", "\U0001f600", "\U0001f469\u200d\U0001f692", "\u6f22\u5b57",
    "\u3042", "\uac00", "\u0627", "\u05d0", "\u0e01", "\xdf", "\u0130", "\u01c5", "\ufb01", "\u1e9e", "\u0663", "\xb2", "\xbd",
    "\u2167", "\U0001d7d8", "\U0001d400",
)  # fmt: skip
ENTITY = (
    *(f"&{name};" for name in sorted(ENTITIES)), "&#8220;", "&#8221;", "&#x201C;", "&#x201d;", "&#34;", "&#39;", "&nbsp;",
    "&amp;", "&mdash;", "&#8212;", "&amp;ldquo;", "&ldquo", "&#0;", "&#xD800;", "&#99999999;",
)  # fmt: skip
MARKUP = (
    "<i>", "</i>", "<p>", "</p>", "<br/>", '<a href="x">', "<a b='", "</a>", "<q>", "<", ">", "**", "__", "[1]", "[", "]", "(",
    ")", "{", "}", "[sic]", "(laughs)", "[...]", "http://a.example/b?c='d'", "@dana", "#tag",
)  # fmt: skip
NUMBERS = ("1", "12", "1,000", "3.5", "2019", "’90s", "'08", "6'", "5′", '6"', "10%", "$5", "1st", "No. 4", "7 p.m.", "IV")
LAST = (
    "Holm", "Falk", "Ruiz", "O’Neil", "O'Neil", "McTavish", "Smith-Jones", "Lindt", "King", "Wood", "de la Cruz", "Li",
    "ÅNGSTRÖM", "HOLM", "Ðuro", "İnce", "Baker", "X",
)  # fmt: skip
NOUNS = ("boat", "harbour", "vote", "ten nurses", "figures", "gate", "deal", "water", "thing", "words", "truth", "money")
VERBS = ("saw", "is", "were", "has", "go", "went", "took", "will be", "sank", "won’t", "don't", "came", "closing")
STOPS = (".", ".", ".", "!", "?", "…", "...", "?!", ",", ";", ":", "", "—")
SYMBOL = re.compile(r"\{(\w+)\}")

#: Symbols made of several words or symbols. The first alternative is the simplest.
RULES: dict[str, tuple[str, ...]] = {
    "text": (
        "{paragraph}", "{paragraph}{break}{paragraph}", "{paragraph}{break}{text}", "{report}", "{report} {report}",
        "{interview}", "{play}", "{letter}", "{dashes}", "{dialogue}", "{paragraph} {odd}{text}", "{headline}{break}{text}",
    ),
    "break": ("\n\n", "\n\n", "\n", "\r\n\r\n", "\n\n\n", "\n \n", "\u2029", "{space}"),
    "paragraph": ("{report}", "{sentence}", "{report} {sentence}", "{sentence} {report}", "{report} {paragraph}", "{quoted}"),
    "sentence": (
        "{clause}.", "{name} {verb} {det} {noun}{stop}", "{name}, {title} of {body}, {verb} {noun}{stop}",
        "The {quoted} {noun} {verb} {time}{stop}", "It {verb} {det} {quoted}{stop}", "{name} {verb} {quoted}.",
        "{not_name} {clause}{stop}", "{name} and {name} {verb} {noun}.", "({sentence})", "{tag}{sentence}{tag}",
        "{name} became {title} of {body}.", "{term} {quoted} {verb}{stop}", "{work} {quoted} {verb}{stop}",
    ),
    "report": (
        "{quoted} {name} {cue}.", "{quoted} {cue} {name}{stop}", "{quoted} {name} {cue}{stop} {quoted}",
        "{quoted}, {name} {cue}, {quoted}", "{quoted} {name} {adverb} {cue} {prep} {name}{stop}", "{name} {cue}, {quoted}",
        "{name} {cue}: {quoted}", "{name} {cue} {quoted}{stop}", "{name} {cue} that {clause}{stop}",
        "{name} {cue} {clause}{stop}", "{name} {cue} {comp} {clause} {quoted} {clause}{stop}",
        "{clause}, {name} {cue}{stop}", "{clause}, {cue} {name}{stop}", "{clause}, {name} {cue}, {clause}{stop}",
        "{source} {name}, {quoted}{stop}", "{source} {name}, {clause}{stop}", "{clause}, {source} {name}{stop}",
        "{quoted}, {relay} {name}{stop}", "{quoted} {name} {cue}, {relay} {name}{stop}",
        "{name} was {cue} {saying} {quoted}{stop}", "{name} {modal} {not} {cue} {quoted}{stop}",
        "{name} {aux} {cue} {name} {comp} {clause}{stop}", "{name}, {title} of {body}, {cue} {quoted}{stop}",
        "{quoted} {cue} {name}, {rel} {cue} that {clause}{stop}", "In {det} {document}, {name} {cue} {quoted}{stop}",
        "{det} {document} {prep} {name} {cue} {clause}{stop}", "{name}’s {cue_noun} that {clause}{stop}",
        "{poss} {cue_noun} {verb} {quoted}{stop}", "{name} {cue} {name} to {verb} {noun}{stop}", "{cue} {quoted}{stop}",
        "{name}, {behalf} {body}, {cue} {quoted}{stop}", "{name} {cue}, {address} {name}, {quoted}{stop}",
        "{sub} {name} {cue} {clause}, {name} {cue} {quoted}{stop}", "{quoted} {name} {verb} {noun}. {quoted}",
        "{name} {verb}. {quoted}", "{quoted} {name} {cue} in an interview {prep} {body}{stop}", "{name}—{quoted}",
        "{quoted} — {name}", "{name} {cue} {clause}; {name}, {clause}{stop}", "{quoted} {sub} {name} {cue}{stop}",
        "Nobody {cue} {clause}{stop}", "{name} {cue} {clause} and {cue} {clause}{stop}",
        "Neither {name} nor {name} {cue} {quoted}{stop}",
        "{quoted} {name} {cue} in {det} {writing} for {body}{stop}", "{quoted} {name} {cue} {by_word} {by_word} {name}{stop}",
        "{name} {cue} in {det} {record} {handed} to {body} that {clause}{stop}", "In {poss} {wording}, {quoted}{stop}",
        "{name} {light} the {cue_noun} that {clause}{stop}", "{quantity} of {group} {cue} {clause}{stop}", "{survey}: {clause}",
        "the {former} {cue} {quoted}{stop}", "{name} {cue} not {only} {quoted}{stop}", "{name} {cue} {by_word} {quoted}{stop}",
        "{other} {group} {cue} {clause}{stop}", "{by_word} {name} {by_word} {cue} {clause}{stop}",
        "{by_word} {by_word}, {quoted}", "{name} in {det} {interview_word} {name}: {quoted}",
        "{elision} {quoted} {abbreviation}. {name} {cue}{stop}",
    ),
    "clause": (
        "we {verb}", "{pronoun} {verb} {det} {noun}", "{det} {noun} {verb} {prep} {det} {noun}", "{name} {verb} {noun}",
        "{sub} {clause}, {clause}", "{clause} {conj} {clause}", "{number} {noun} {verb}", "{adverb} {clause}",
        "{det} {quoted} {noun} {verb}", "{name} {cue} {clause}", "{pronoun} {aux} {not} {verb} {time}", "{talk}, {clause}",
        "{entity} {clause}", "{noun}{odd}",
    ),
    "body_of_words": (
        "{clause},", "{clause}.", "{clause}", "{clause}?", "{clause}!", "{clause}…", "{clause}, {name} {cue}, {clause}.",
        "{clause}. {clause}.", "{clause}—{clause}", "{talk}, {vocative}.", "{quoted}", "{clause} {quoted}",
        "{quoted}, {name} {cue}.", " {clause} ", "{noun}", "", "{space}", "{clause},{break}{open}{clause}", "{number}",
        "{odd}{clause}{odd}", "{space}{noun}{space}", "{markup}{clause}{markup}",
    ),
    "name": (
        "{last}", "{first} {last}", "{title} {last}", "{title} {first} {last}", "{first}", "{pronoun}", "{pronoun}",
        "{det} {person}", "{det} {body}", "{det} {group}", "{group}", "{poss} {person} {first}", "{name} and {name}",
        "{first} {particle} {last} {suffix}", "{national} {person} {first} {last}", "{name} of {det} {body}",
        "{name}, {number},", "{first} “{first}” {last}", "I", "{first}{odd}{last}", "{count} {group}",
        "a {speaking} for {body}", "{name}, {rel} {verb} {noun},", "{initials} {last}",
    ),
    "interview": (
        "Q: {clause}?{break}A: {clause}.", "{label}: {clause}{break}{label}: {quoted}{break}{label}: {clause}",
        "{label}: {clause}?{break}{interview}", "{clause} an interview with {name}.{break}{interview}",
    ),
    "play": (
        "{speaking_label} {clause}.{break}{speaking_label} {clause}.", "{speaking_label} {clause}. {quoted}{break}{play}",
        "{speaking_label} {clause}.{break}({clause}.){break}{play}",
    ),
    "label": ("Q", "A", "{label_word}", "{last}", "{first} {last}", "{title} {last}", "{caption}", "{odd}", "DANA", "{number}"),
    "speaking_label": (
        "DANA.", "HOLM (coldly).", "MISS {last}.", "{last}.", "ANNA. ({clause}.)", "{first}:", "FIRST {person}.",
        "1ST WOMAN.",
    ),
    "letter": ("{salutation} {name},{break}{clause}.{break}Yours, {name}", "{open}{letter}{close}", "{letter}{break}{report}"),
    "dashes": (
        "{dash} {clause}.{break}{dash} {clause}, {cue} {name}.", "{dash}{clause} {dash} {cue} {name} {dash} {clause}",
        "{dashes}{break}{dashes}",
    ),
    "dialogue": (
        "{quoted} {name} {cue}.{break}{quoted} {cue} {name}.{break}{quoted}{break}{quoted}", "{quoted}{break}{dialogue}",
        "{quoted} {name} {verb}.{break}{dialogue}",
    ),
    "headline": (
        "{name}: {clause}", "{name}: {quoted}", "{clause}, {cue} {name}", "{name} {cue} {clause}", "By {first} {last}",
    ),
    "space": SPACES,
    "odd": ODD,
    "entity": ENTITY,
    "markup": MARKUP,
    "tag": MARKUP,
    "number": NUMBERS,
    "last": LAST,
    "noun": NOUNS,
    "verb": VERBS,
    "stop": STOPS,
    "dash": tuple(sorted(DIALOGUE_DASHES)),
    "open": ("“", "“", *MARKS, "&ldquo;"),
    "close": ("”", "”", *MARKS, "&rdquo;"),
    "initials": ("J.", "J. K.", "J.K.", "A"),
}  # fmt: skip

#: Symbol -> where its words are in the language pack, as a path of field names and keys.
WORDS = {
    "cue": "lexicon.cue_forms", "title": "names.titles", "first": "names.first_names", "pronoun": "lexicon.pronouns",
    "person": "lexicon.persons", "body": "lexicon.classes.organisation", "group": "lexicon.classes.group",
    "document": "lexicon.classes.document", "cue_noun": "lexicon.cue_nouns", "source": "lexicon.phrases.source_phrases",
    "relay": "lexicon.phrases.relay_phrases", "behalf": "lexicon.phrases.behalf_phrases",
    "address": "lexicon.phrases.address_phrases", "saying": "lexicon.phrases.as_saying", "term": "lexicon.phrases.term_cues",
    "work": "lexicon.phrases.title_cues", "det": "lexicon.classes.determiner", "poss": "lexicon.classes.possessive",
    "prep": "lexicon.classes.preposition", "conj": "lexicon.classes.conjunction", "sub": "lexicon.classes.subordinator",
    "comp": "lexicon.classes.complementizer", "rel": "lexicon.classes.relative", "aux": "lexicon.classes.auxiliary",
    "modal": "lexicon.classes.modal", "not": "lexicon.classes.negation", "adverb": "lexicon.classes.adverb",
    "time": "lexicon.classes.time", "not_name": "lexicon.classes.not_a_name", "particle": "names.particles",
    "suffix": "names.suffixes", "national": "lexicon.nationalities", "speaking": "lexicon.phrases.speaking_roles",
    "abbreviation": "writing.abbreviations", "elision": "writing.elisions", "count": "lexicon.classes.count",
    "vocative": "rules.vocative_addressees.vocatives", "salutation": "rules.letters.salutations", "talk": "rules.script.talk",
    "label_word": "rules.script.roles", "caption": "rules.script.captions", "interview_word": "lexicon.phrases.interviews",
    "wording": "lexicon.classes.wording", "only": "rules.verbs.only", "quantity": "lexicon.classes.quantity",
    "writing": "rules.relay.writings", "record": "rules.relay.records", "handed": "rules.relay.handed",
    "other": "rules.repeated_description.new_ones", "light": "rules.possession.light_verbs",
    "survey": "rules.occasions.surveys", "former": "rules.former_latter.former",
}  # fmt: skip
#: Symbols whose words are capitalised.
CAPITALS = frozenset({
    "first", "title", "national", "particle", "not_name", "source", "sub", "label_word", "caption", "salutation",
})  # fmt: skip
#: Verb forms used in most reports; half of the cues are taken from these.
USUAL_CUES = (
    "said", "says", "asked", "told", "added", "replied", "thinks", "wrote", "announced", "was told", "went on",
)  # fmt: skip
TERMINALS = (
    "space", "odd", "entity", "markup", "number", "last", "noun", "verb", "stop", "dash", "open", "close", *sorted(WORDS),
)  # fmt: skip

#: Splits a template into text and symbols; the symbols are at the odd positions.
Alternative = tuple[str, ...]


def _words(symbol: str) -> tuple[str, ...]:
    """The words for a symbol in the language pack, written as in a text."""
    value: Any = load("en")
    for name in WORDS[symbol].split("."):
        value = value[name] if isinstance(value, dict) else getattr(value, name)
    found = sorted(value)
    if symbol in CAPITALS:
        return tuple(form for word in found for form in (word.capitalize(), word.title(), word))
    if symbol == "cue":
        return tuple(form for word in found for form in (word, USUAL_CUES[len(word) % len(USUAL_CUES)]))
    return tuple(found)


def _by_word() -> tuple[str, ...]:
    """The words that rules know individually."""
    pack = load("en")
    closed = (pack.lexicon.classes.get(name, NO_WORDS) for name in CLOSED_CLASSES)
    of_rules = (words for rule in pack.rules.values() for words in rule.values())
    return tuple(sorted(frozenset[str]().union(*closed, *of_rules)))


def _quoted() -> Iterable[str]:
    """Quoted words: in the usual quotation marks, in every known pair, and in mismatched ones."""
    yield from ("“{body_of_words}”",) * 24 + ('"{body_of_words}"',) * 12 + ("‘{body_of_words}’", "'{body_of_words}'") * 3
    for opener, known in closers(load("en").writing.pairs).items():
        yield from (f"{opener}{{body_of_words}}{closer}" for closer in known)
    yield from ("{open}{body_of_words}{close}",) * 6 + ("{open}{body_of_words}", "{body_of_words}{close}") * 2
    yield from ("&ldquo;{body_of_words}&rdquo;", "&quot;{body_of_words}&quot;", "{entity}{body_of_words}{entity}")


@functools.cache
def grammar() -> dict[str, tuple[Alternative, ...]]:
    """Symbol -> its alternatives, the simplest first."""
    rules = RULES | {symbol: _words(symbol) for symbol in WORDS} | {"quoted": tuple(_quoted()), "by_word": _by_word()}
    return {symbol: tuple(tuple(SYMBOL.split(one)) for one in alternatives) for symbol, alternatives in rules.items()}


def expand(symbol: str, rng: random.Random, depth: int = 0) -> str:
    """A text that the grammar generates from a symbol."""
    alternatives = grammar()[symbol]
    chosen = alternatives[0] if depth > DEEPEST and len(alternatives[0]) > 1 else rng.choice(alternatives)
    return "".join(expand(part, rng, depth + 1) if at % 2 else part for at, part in enumerate(chosen))


def terminals(rng: random.Random) -> str:
    """A word, a quotation mark or a character of any kind."""
    return expand(rng.choice(TERMINALS), rng)


def soup(rng: random.Random) -> str:
    """Words, quotation marks and characters in random order."""
    between = rng.choice(("", " ", " ", " "))
    return between.join(terminals(rng) for _ in range(rng.randrange(1, 30)))
