"""Create the folder for a new language, with every field empty.

    python -m benchmarks.new_language is Icelandic

writes ``quoteattr/lang/is/``, adds ``is`` to the lists of languages, and makes a file for cases. A remark in each field says
what belongs in it, with English words as an example. A rule does nothing as long as the fields it needs are empty, so you can
fill them in one by one. ``pytest tests/lang`` checks the form of what you wrote.
"""

from __future__ import annotations

import argparse
import inspect
import re
import sys
import textwrap
from typing import TYPE_CHECKING

import quoteattr._pipeline  # noqa: F401 - so that all rules have declared their words
from benchmarks.environment import REPOSITORY
from quoteattr.lang import load
from quoteattr.lang.detect import FREQUENT
from quoteattr.lang.en.rules import frames, reading, relations, resolver, script, syntax
from quoteattr.lang.pack import CLOSED_CLASSES, PHRASES, WORD_CLASSES, RuleWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

__all__ = ["files", "main"]

WORDS_OF_WRITING = (
    "abbreviations", "capitals", "clitics", "proclitics", "enclitics", "clipped", "elisions", "before_tag", "goes_on",
    "narrated", "cut", "cut_endings", "unspoken",
)  # fmt: skip
WORDS_OF_LEXICON = ("irregular_past", "ages", "organisation_endings")
WORDS_OF_NAMES = ("courtesy", "bare_titles", "wives", "name_titles", "unmarried", "particles", "suffixes", "surnames_too")
EXAMPLES = 6  #: English words shown for a field
WIDTH = 100  #: characters of a remark in a line
LINE = 128  #: characters of a line
REMARK = re.compile(r"^    (\w+): .* = NO_WORDS  #: (.*)$", re.MULTILINE)
ROOMS = {
    "frames": frames.FRAMES,
    "reading": reading.READING,
    "relations": relations.RELATIONS,
    "resolver": resolver.RESOLVER,
    "script": script.SCRIPT,
    "syntax": syntax.SYNTAX,
}
PARTS = ("grammar", "lexicon", "names", "rules", "writing")
INIT = '''"""The {name} pack. Data only: each part is in the module with its name."""

{imports}

__all__ = ["PACK"]

PACK = LanguagePack(code="{code}", name="{name}", writing=WRITING, grammar=GRAMMAR, lexicon=LEXICON, names=NAMES, rules=RULES)
'''
WRITING = '''"""{name}: how it is written. Data only."""

from quoteattr.lang.pack import Writing, words

__all__ = ["WRITING"]

WRITING = Writing(
    # The most common first. The quotation marks of all languages are found, listed here or not
    pairs=(("\\N{{LEFT DOUBLE QUOTATION MARK}}", "\\N{{RIGHT DOUBLE QUOTATION MARK}}"),),
    dash=None,  # Dash.TIGHT “—No —dijo—. Ya.”, SPACED “— Нет, — сказала она.”, OPEN “– Nej, sa hon.”
    dash_behind_colon=False,  # whether speech may begin after a colon: "Han är nöjd: – Det gick bra."
    dash_behind_stop=False,  # whether speech may begin after a sentence: "Han er glad. – Det gikk bra."
    dash_parts_turns=False,  # whether a dash between two quotations separates two speakers
    quoted_names=False,  # whether names of papers are in quotation marks: "sagte er der „Bild“"
    letters={{}},  # letters that may be written in another way: "ё": "е"
    parsed_words=False,  # whether words are written together
    genitive="",  # ends an owner before a noun: "s" in "Sveriges statsminister"
    ordinal_stop=False,  # whether “5.” is an ordinal
    possessive="",  # what follows the apostrophe of an owner: "s" in "Varga's"
    bare_possessive="",  # letters that the apostrophe of an owner can follow alone: "sxz" in "the girls'", "Marx'"
{fields})
'''
GRAMMAR = '''"""{name}: the switches of its grammar. Data only."""

from quoteattr.lang.pack import Grammar, Subject

__all__ = ["GRAMMAR"]

# As in English
GRAMMAR = Grammar(
    subject=Subject.BEFORE,
    drops_subject=False,
    gendered=False,
    needs_that=False,
    clause_comma=False,
    verb_second=False,  # "Dann sagte sie"
    verb_final=False,  # "versprach, die Brücke zu reparieren"
    bracket=False,  # "hat sie gestern gesagt"
    articles=True,  # whether nouns have articles; without them, cases show which noun is the subject
)
'''
LEXICON = '''"""{name}: its words and their classes, the forms of its verbs, its endings. Data only."""

from quoteattr.lang.pack import Lexicon, words

__all__ = ["LEXICON"]

LEXICON = Lexicon(
    classes={{
{classes}    }},
    pronouns={{}},  # "he": Pronoun(person=3, gender=Gender.MALE)
    plural_pronouns={{}},  # what pronouns are next to a plural verb: "sie" in "sagten sie"
    endings=(),  # Ending(ending="ing", tells="gerund")
    declensions=(),  # Declension(lemma="а", direct=("ы",), oblique=("у", "ой", "ам"))
    plural_cases=(),  # endings of nouns in the plural in other cases than the nominative: "ów"
    noun_endings=(),  # endings that nouns with a capital may have: "s"
    compounds=False,  # whether the last part of a noun says what it is: "Regierungssprecherin"
    persons={{}},  # "minister": Gender.UNKNOWN, "aunt": Gender.FEMALE
    organisation_sorts={{}},  # word in a name: "bank": "business"
    organisation_refers_to={{}},  # noun: "company": frozenset({{"business", "company", ""}})
    nationals={{}},  # "dane": "denmark"
    nationalities={{}},  # "turkish": "turkey"
    # Verbs of saying: CueGroup(act=Act.SPEECH, complements=complements("quote clause"), lemmas=words(BLOCK)). A block of words
    # is as above, and its first line says where they are from: "# common verbs"
    cue_groups=(),
    cue_forms={{}},  # every form of these lemmas, with the keys of its features: "said": ("say", "past participle")
    features={{}},  # "past": "Mood=Ind|Tense=Past|VerbForm=Fin"
    cue_nouns={{}},  # "warning": Act.SPEECH
{fields}    phrases={{
{phrases}    }},
)
'''
NAMES = '''"""{name}: how people are named. Data only."""

from quoteattr.lang.pack import Names, words

__all__ = ["NAMES"]

NAMES = Names(
    titles={{}},  # "mr": Gender.MALE, "president": Gender.UNKNOWN
    noun_capitals=False,  # whether all nouns have a capital: "die Lage"
    old_noun_capitals=False,  # whether all nouns have a capital in old books only
    narrator="",  # the name of a narrator whom the story doesn't name: "I"
    verb_first=False,  # whether a verb or an adjective often begins a sentence: "Llegó el tren"
    with_article=False,  # whether a description is shown with its article: "el ciego"
    with_indefinite=False,  # whether its indefinite article is shown, too: "un ciego"
    small_titles=False,  # whether titles are written small: "el señor Ruiz"
    title_forms={{}},  # "dr": "doctor"
    first_names={{}},  # "mary": Gender.FEMALE
    certainty={{}},  # "mary": 2
    declensions=(),  # Declension(lemma="ов", direct=("ова",), oblique=("ову", "овым"))
    surname_endings=(),  # endings of surnames: "енко"
    attribute_endings=(),  # endings of adjectives in names: "ый"
    gender_endings={{}},  # endings of names: "овна": Gender.FEMALE
    patronymics=(),  # endings of patronymics: "ович", "овна"
{fields})
'''
ROOM = '''"""{name}: the words of the rules in {room}, by the name of the rule or module. Data only."""

from quoteattr.lang.pack import words

__all__ = ["{constant}"]

{constant} = {{
{rules}}}
'''
CASES = """# Cases of {name}. How they are written: tests/cases/README.md
"""


def _example(words: Iterable[str]) -> str:
    """A few words, as a remark shows them: frequent ones, if there are any."""
    frequent = FREQUENT["en"]
    found = sorted(sorted(words, key=lambda word: (word not in frequent, word))[:EXAMPLES])
    return " ".join(word.replace(" ", "_") for word in found)


def _block(name: str, remark: str, words: Iterable[str], indent: int, *, key: bool) -> Iterator[str]:
    """The lines of an empty field."""
    space = " " * indent
    yield f'{space}"{name}": words("""' if key else f'{space}{name}=words("""'
    yield from (f"{space}# {line}" for line in textwrap.wrap(remark, WIDTH))
    if example := _example(words):
        yield f"{space}# in English: {example}"
    yield f'{space}"""),'


def _remarks(kind: type) -> dict[str, str]:
    """The remarks after the fields of a class, by field."""
    return dict(REMARK.findall(inspect.getsource(kind)))


def _fields(part: object, names: Iterable[str]) -> str:
    """The empty fields of a part."""
    told = _remarks(type(part))
    lines = (line for name in names for line in _block(name, told[name], getattr(part, name), 4, key=False))
    return "".join(f"{line}\n" for line in lines)


def _table(meanings: Mapping[str, str], words: Mapping[str, frozenset[str]]) -> str:
    """The empty classes or phrases of a lexicon."""
    lines = (line for name, remark in meanings.items() for line in _block(name, remark, words.get(name, ()), 8, key=True))
    return "".join(f"{line}\n" for line in lines)


def _rules(rules: Mapping[str, Mapping[str, frozenset[str]]]) -> str:
    """The empty fields of the rules in a folder."""
    out = ""
    asked = {kind.rule: kind for kind in RuleWords.__subclasses__()}
    for rule, fields in sorted(rules.items()):
        told = _remarks(asked[rule])
        lines = (line for name, words in sorted(fields.items()) for line in _block(name, told[name], words, 8, key=True))
        out += f'    "{rule}": {{\n' + "".join(f"{line}\n" for line in lines) + "    },\n"
    return out


def files(code: str, name: str) -> dict[str, str]:
    """The files of a new language, by their path in its folder."""
    english = load("en")
    writing, names = english.writing, english.names
    parts = ["from quoteattr.lang.pack import LanguagePack"]
    parts += [f"from quoteattr.lang.{code}.{part} import {part.upper()}" for part in PARTS]
    out = {
        "__init__.py": INIT.format(code=code, name=name, imports="\n".join(sorted(parts))),
        "writing.py": WRITING.format(name=name, fields=_fields(writing, WORDS_OF_WRITING)),
        "grammar.py": GRAMMAR.format(name=name),
        "lexicon.py": LEXICON.format(
            name=name,
            fields=_fields(english.lexicon, WORDS_OF_LEXICON),
            classes=_table(WORD_CLASSES | CLOSED_CLASSES, english.lexicon.classes),
            phrases=_table(PHRASES, english.lexicon.phrases),
        ),
        "names.py": NAMES.format(name=name, fields=_fields(names, WORDS_OF_NAMES)),
    }
    imports = "\n".join(f"from quoteattr.lang.{code}.rules.{room} import {room.upper()}" for room in ROOMS)
    joined = " | ".join(room.upper() for room in ROOMS)
    head = f'"""{name}: the words of single rules: name of the rule -> field -> words. Data only."""'
    out["rules/__init__.py"] = f'{head}\n\n{imports}\n\n__all__ = ["RULES"]\n\nRULES = {joined}\n'
    for room, rules in ROOMS.items():
        out[f"rules/{room}.py"] = ROOM.format(name=name, room=room, constant=room.upper(), rules=_rules(rules))
    return out


def _replace(path: Path, pattern: str, change: Callable[[str], str]) -> None:
    """Change the part of a file that is the first group of a pattern."""
    text = path.read_text(encoding="utf-8")
    found = re.search(pattern, text, re.MULTILINE)
    if found is None:
        msg = f"{path} has no {pattern}"
        raise ValueError(msg)
    path.write_text(text[: found.start(1)] + change(found[1]) + text[found.end(1) :], encoding="utf-8")


def _add(lang: Path, code: str, name: str) -> None:
    """Add a language to the list of packs, and to the names of languages."""

    def codes(listed: str) -> str:
        all_codes = ", ".join(f'"{one}"' for one in sorted({*re.findall(r'"(\w+)"', listed), code}))
        return "".join(f"    {line}\n" for line in textwrap.wrap(f"{all_codes},", LINE - 4))

    def names(listed: str) -> str:
        row = f'    "{code}": "{name.lower().replace(" ", "-")}",'
        return "".join(f"{line}\n" for line in sorted([*listed.splitlines(), row]))

    _replace(lang / "__init__.py", r"^CODES = \(\n([^)]*)\)$", codes)
    _replace(lang / "called.py", r"^CALLED = \{\n([^}]*)\}$", names)


def main(argv: list[str] | None = None, root: Path = REPOSITORY) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("code", help="BCP 47 code of the language, such as is")
    parser.add_argument("name", help="English name of the language, such as Icelandic")
    options = parser.parse_args(argv)
    folder = root / "quoteattr" / "lang" / options.code
    is_code = re.fullmatch(r"[a-z]{2,3}", options.code)
    if not is_code or folder.exists():
        reason = f"{folder.relative_to(root)} exists" if is_code else "a code is two or three small letters"
        print(f"{options.code}: not the code of a new language: {reason}", file=sys.stderr)
        return 2
    for path, content in files(options.code, options.name).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, encoding="utf-8")
    _add(root / "quoteattr" / "lang", options.code, options.name)
    cases = root / "tests" / "cases" / options.code / "synthetic"
    cases.mkdir(parents=True, exist_ok=True)
    (cases / "first.txt").write_text(CASES.format(name=options.name), encoding="utf-8")
    print(f"Wrote {folder.relative_to(root)} and {(cases / 'first.txt').relative_to(root)}.")
    print(f"Fill them in, then run pytest tests/lang tests/test_cases.py and quoteattr --lang {options.code} FILE.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
