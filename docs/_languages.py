"""Writes the pages about languages: an overview, and a page for each language.

    python docs/_languages.py

The pages of single languages (``docs/languages/``) are kept in the repository, so that they can be read where the repository is
read; a test compares them with what this command writes. ``docs/_generate.py`` writes the tables of the overview.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from case_files import read_language

from benchmarks.publishing.languages import figures_table, language_tables, larger_table, rule_cells
from benchmarks.publishing.results import Published, provenance, read
from benchmarks.publishing.table import markdown
from quoteattr.lang import UNDETERMINED, available, load
from quoteattr.lang.detect import FREQUENT
from quoteattr.lang.pack import Dash, Subject
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.results._languages_generated import LEARNED, SHIFTS
from quoteattr.resolver.results.confidence import CAP
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from case_files import Case

    from quoteattr.lang.pack import LanguagePack

__all__ = ["PAGES", "page", "tables"]

PAGES = ROOT / "docs" / "languages"
CASES = ROOT / "tests" / "cases"
EXAMPLES, FAILURES = 6, 4  #: how many cases a page shows
DASHES = {
    Dash.TIGHT: "Dialogue is also printed with dashes that touch the narrator's words: “—No iré —dijo Inés—. Es tarde.”",
    Dash.SPACED: "Dialogue is also printed with dashes with spaces around them: “— Нет, — сказала Вера. — Поздно.”",
    Dash.OPEN: "Dialogue is also printed with a dash before each turn and none before the narrator: “– Nej, sa Erik.”",
    None: "Dialogue is usually in quotation marks; turns after a dash are found as well.",
}
#: Switch of the grammar -> what it means.
GRAMMAR = {
    "drops_subject": "A verb without a subject can have a person as its subject.",
    "gendered": "Every noun is masculine or feminine, so “he” and “she” may refer to things.",
    "needs_that": "A reported clause always begins with a word such as “that”.",
    "clause_comma": "There is a comma between the verb and the reported clause.",
    "verb_second": "The verb follows the first phrase of its clause, whatever that is.",
    "bracket": "The other parts of a verb are at the end of its clause.",
}
NAMES = {
    "noun_capitals": "All nouns have a capital, so a capital shows no name.",
    "small_titles": "Titles before a name have a small letter.",
}
QUESTIONS = {"mention_rule": "source", "speaker_rule": "speaker"}


def _codes() -> dict[str, str]:
    """Code -> name, for the languages with forms of verbs, except the one that all other pages are about."""
    packs = (load(code) for code in available() if code not in (UNDETERMINED, LEARNED))
    return {pack.code: pack.name for pack in packs if not pack.by_lemmas}


def _small() -> str:
    """The languages whose packs have lemmas only."""
    packs = [pack for pack in map(load, available()) if pack.by_lemmas]
    rows = [
        [
            pack.name,
            f"`{pack.code}`",
            " ".join(sorted(word for words in pack.lexicon.phrases.values() for word in (f"“{one}”" for one in words))),
            len({lemma for group in pack.lexicon.cue_groups for lemma in group.lemmas}),
        ]
        for pack in packs
    ]
    return markdown(["Language", "Code", "Words for “according to”", "Verbs"], rows, left=3)


# The overview


def _rule_table(results: Published, field: str, names: Mapping[str, str], about: Mapping[str, str]) -> str:
    """A row for each rule, with the languages in which it decided."""
    cells: dict[tuple[str, str], str] = {}
    for result in results.languages:
        cells |= rule_cells(result, field, QUESTIONS[field])
    measured = [lang for lang in (LEARNED, *names) if any(key[1] == lang for key in cells)]
    rows = [
        [f"[{name}](how.md#{name})", " · ".join(f"{lang} {cells[name, lang]}" for lang in measured if (name, lang) in cells)]
        for name in about
        if any((name, lang) in cells for lang in measured)
    ]
    return markdown(["Rule", "How often it decided"], rows, left=2)


def tables(results: Published) -> dict[str, str]:
    """The generated parts of the overview, by file name."""
    names = _codes()
    sources = {rule.name: rule.claim for rule in (*MENTION_SIEVES, *FRAMES)}
    speakers = {rule.name: rule.claim for rule in SPEAKER_SIEVES}
    return {
        "languages": "\n\n".join([language_tables(results.languages, names), *map(provenance, results.languages)]),
        "languages_larger": larger_table(results.languages),
        "languages_sources": _rule_table(results, "mention_rule", names, sources),
        "languages_speakers": _rule_table(results, "speaker_rule", names, speakers),
        "languages_with_a_tree": _small(),
        "languages_toctree": "\n".join(["```{toctree}", ":hidden:", "", *(f"languages/{code}" for code in names), "```"]),
    }


# The page of a language


def _marks(pack: LanguagePack) -> Iterator[str]:
    pairs = ", ".join(f"{opening}…{closing}" for opening, closing in pack.writing.pairs)
    yield f"Quotation marks, the most usual first: {pairs}. Those of all other languages are found as well."
    yield DASHES[pack.writing.dash]


def _grammar(pack: LanguagePack) -> Iterator[str]:
    switches = [about for name, about in GRAMMAR.items() if getattr(pack.grammar, name)]
    switches += [about for name, about in NAMES.items() if getattr(pack.names, name)]
    if pack.grammar.subject is Subject.BOTH:
        switches.insert(0, "The subject may be before or after its verb.")
    if switches:
        yield "\n".join(f"- {about}" for about in switches)


def _words(pack: LanguagePack) -> str:
    lexicon, names = pack.lexicon, pack.names
    lemmas = {lemma for group in lexicon.cue_groups for lemma in group.lemmas}
    rows = [
        ["verbs of saying, writing, thinking", len(lemmas)],
        ["their forms", len(lexicon.cue_forms)],
        ["nouns of saying (“statement”)", len(lexicon.cue_nouns)],
        ["nouns for people: roles, relations", len(lexicon.persons)],
        ["titles", len(names.titles)],
        ["first names", len(names.first_names)],
    ]
    return markdown(["Words", "Number"], [[what, f"{number:,}"] for what, number in rows])


def _answers(case: Case) -> Iterator[str]:
    """The expected quotations of a case; ``*`` is left out, because it means anything."""
    for one in case.expected:
        who = {"*": "somebody", "-": "nobody"}.get(one.speaker, one.speaker)
        how = "" if one.cue in ("*", "-") else f" | {one.cue}"
        yield f"    {who}{how} | {one.kind} | {one.text}"


def _examples(cases: list[Case], most: int) -> Iterator[str]:
    for case in cases[:most]:
        text = case.text.replace("\n\n", "¶").replace("\n", " ")
        yield "\n".join(["```text", text, *_answers(case), "```"])


def _confidence(code: str) -> str:
    kinds = {"story": "stories", "book": "books", "report": "news", "any": "short texts"}
    measured = [kinds[key[2]] for key in SHIFTS if key[:2] == ("speaker", code)]
    where = f"were measured in {' and '.join(measured)}; elsewhere they are" if measured else "were not measured: they are"
    return f"Confidences of speakers {where} those for English, and at most {CAP}."


def page(code: str, results: Published) -> str:
    """The page of a language."""
    pack, cases = load(code), read_language(CASES / code)
    figures = figures_table(results.languages, code)
    larger = larger_table(results.languages, code)
    parts = [
        "<!-- Written by `python docs/_languages.py`. -->",
        f"# {pack.name}",
        f'Use `lang="{code}"`' + (', or `lang="auto"`.' if code in FREQUENT else "."),
        *_marks(pack),
        *_grammar(pack),
        _words(pack),
        "## Examples",
        "The sign ¶ is a blank line. Below each text is what is found: who speaks, the verb, the kind, the words.",
        *_examples(cases["wild"], EXAMPLES),
        "## What is still wrong",
        "Below each text is what should be found.",
        *_examples(cases["known_failures"], FAILURES),
        "## Figures",
        "In percent, with the number of quotations in brackets; [all languages](../languages.md) says what they mean.",
        figures or "Not measured.",
        *([larger] if larger else []),
        _confidence(code),
    ]
    return "\n\n".join(parts) + "\n"


def main() -> int:
    """Write the pages."""
    published = read()
    PAGES.mkdir(exist_ok=True)
    for code in _codes():
        (PAGES / f"{code}.md").write_text(page(code, published), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
