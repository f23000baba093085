"""Writes the parts of the documentation that come from the code: rules, quotation marks, figures.

    python docs/_generate.py [--check]

A part is between two comments, ``<!-- NAME -->`` and ``<!-- /NAME -->``. The pages are kept in the repository with their parts,
so that they can be read anywhere; a test compares them with what this command writes. With --check, nothing is written, and the
exit status is 1 if a page is not up to date.
"""

from __future__ import annotations

import collections
import enum
import inspect
import re
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT)]

from _fields import reference
from _languages import tables as language_tables

import quoteattr
from benchmarks.publishing.accuracy import key_figures
from benchmarks.publishing.corrections import corrected, with_people
from benchmarks.publishing.layers import gold_layers, layers
from benchmarks.publishing.page import pages
from benchmarks.publishing.peers import PEER, compared, compared_speed, costs
from benchmarks.publishing.relations import related
from benchmarks.publishing.results import PARTS, TITLES, Published, provenance, read
from benchmarks.publishing.spark import in_spark
from benchmarks.publishing.speed import many_texts, speed_rows
from benchmarks.publishing.summary import by_what_is_next_to_it, of_a_hundred, reading_speed, thresholds
from benchmarks.publishing.table import markdown, percent
from quoteattr import errors, models
from quoteattr._punctuation import DIALOGUE_DASHES
from quoteattr.export import COLUMNS
from quoteattr.graphs import NETWORK_COLUMNS
from quoteattr.lang import available, load
from quoteattr.lang._pairs_generated import CLDR_PAIRS
from quoteattr.resolver.frames import FRAMES
from quoteattr.resolver.mention_sieves import MENTION_SIEVES
from quoteattr.resolver.rejects import REJECT_RULES
from quoteattr.resolver.speaker_sieves import SPEAKER_SIEVES
from quoteattr.resolver.turn_rules import TURN_RULES
from quoteattr.tokenizer.table import ENTITIES, MARKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from quoteattr.export import Column
    from quoteattr.resolver.rules import Example

__all__ = ["FOLDER", "GROUPS", "filled", "main", "parts"]

FOLDER = Path(__file__).parent
PART = re.compile(r"<!-- (\w+) -->(?:.*?)<!-- /\1 -->", re.DOTALL)

#: Key of a table of rules -> the rules, in their order.
GROUPS: dict[str, tuple[Any, ...]] = {
    "mention_sieves": MENTION_SIEVES,
    "frames": FRAMES,
    "rejects": REJECT_RULES,
    "turn_rules": TURN_RULES,
    "speaker_sieves": SPEAKER_SIEVES,
}

QUESTIONS = ("found", "source", "mention", "speaker")

#: How to read a result of ``benchmarks.relations``.
RELATED = """\
These quotations were chosen from those with words that may show a relation, and annotated for this purpose. An instance is a
party named in the text, or a polarity other than “asserted”. Precision is the share of right answers on the annotated
quotations, which include traps; in brackets is the number of answers. Recall also counts the instances of quotations that were
not found; in brackets is the number of instances. Some texts were looked at while the rules were written, others not. Each part
was annotated by one reader only. `benchmarks/relations/README.md` says how the quotations were chosen.\
"""
NONE_YET = (
    "No figures have been published for this version yet. They will appear here once there are files under "
    "`benchmarks/results/`; anybody with the corpora can make them with the commands below."
)


def _escaped(words: str) -> str:
    """Words with the special characters of Markdown escaped."""
    return re.sub(r"([\\`*_{}\[\]<>|#~])", r"\\\1", words)


# Rules


def _outcome(example: Example) -> str:
    """What a rule finds in an example."""
    named = (("mention", example.mention), ("speaker", example.speaker), ("rejected", example.rejected))
    return "; ".join(f"{name}: {words}" for name, words in named if words)


def _block(examples: tuple[Example, ...]) -> Iterator[str]:
    """Examples with what the rule finds in them; a blank line is shown as a pilcrow."""
    yield "```text"
    for example in examples:
        yield example.text.replace("\n\n", "¶").replace("\n", " ")
        outcome = _outcome(example)
        if outcome:
            yield f"    {outcome}"
    yield "```"


def _rule(rule: Any) -> Iterator[str]:
    """One rule: a heading, then the claim, the path of the module and examples."""
    yield from (f"### {rule.name}", "")
    yield from (_escaped(rule.claim), "")
    yield from (f"`{rule.find.__module__.replace('.', '/')}.py`", "")
    needs = sorted(layer.value for layer in getattr(rule, "needs", ()))
    if needs:
        yield from (f"It needs the {', '.join(needs)} of [another analysis](adapters.md); without them it is skipped.", "")
    if rule.examples:
        yield from ("It applies to:", "", *_block(rule.examples), "")
    if rule.counterexamples:
        yield from ("It does not apply to:", "", *_block(rule.counterexamples), "")


def rules(group: str) -> str:
    """All rules of a group."""
    listed = GROUPS[group]
    order = ", ".join(f"[{rule.name}](#{rule.name})" for rule in listed)
    lines = [f"In this order: {order}.", ""]
    for rule in listed:
        lines += _rule(rule)
    return "\n".join(lines)


# Marks


def _points(mark: str) -> str:
    """The code points of a mark."""
    return " ".join(f"U+{ord(character):04X}" for character in mark)


def _code(mark: str) -> str:
    """A mark as code; backticks need a longer fence."""
    return f"`` {mark} ``" if "`" in mark else f"`{mark}`"


def marks() -> str:
    """The tables of quotation marks, character references and dashes."""
    rows = [[_code(row.text), _points(row.text), row.name, row.role.value, f"`{row.style}`"] for row in MARKS.values()]
    entities = [[f"`&{name};`", _code(mark)] for name, mark in ENTITIES.items()]
    dashes = [[_code(dash), _points(dash), " ".join(unicodedata.name(one) for one in dash)] for dash in sorted(DIALOGUE_DASHES)]
    return "\n\n".join(
        [
            "## Quotation marks",
            markdown(["Mark", "Code", "Name", "Role", "Style of the quotation it opens"], rows, left=5),
            "## Character references",
            "Character references left in a text count as their marks, including numeric ones (`&#8220;`, `&#x201C;`).",
            markdown(["Reference", "Mark"], entities, left=2),
            "## Dialogue dashes",
            markdown(["Dash", "Code", "Name"], dashes, left=3),
        ]
    )


def pairs() -> str:
    """The pairs of the language packs, then those of all languages."""
    lines = []
    for code in available():
        pack = load(code)
        shown = ", ".join(_code(opener + "…" + closer) for opener, closer in pack.writing.pairs)
        lines.append(f"- **{pack.name}** (`{code}`): {shown}")
    users: dict[tuple[str, str], list[str]] = collections.defaultdict(list)
    for code, row in CLDR_PAIRS.items():
        for pair in dict.fromkeys(row):
            if "-" not in code:
                users[pair].append(code)
    rows = [[_code(opener + "…" + closer), " ".join(codes)] for (opener, closer), codes in sorted(users.items())]
    cldr = markdown(["Pair", "Languages that use it, outside or inside other quotation marks"], rows, left=2)
    return "\n\n".join(["\n".join(lines), cldr])


# Reference


def _is_value(kind: type) -> bool:
    """Whether a class is neither an enumeration nor an error."""
    return not issubclass(kind, (enum.Enum, Exception))


def _classes() -> Iterator[tuple[str, type]]:
    """All public classes of results and errors, in the order of their lines, also those that occur only in results."""
    listed = {models.__name__, errors.__name__}
    public = {name: getattr(quoteattr, name) for name in quoteattr.__all__}
    public = {name: value for name, value in public.items() if getattr(value, "__module__", "") in listed}
    public |= {f"models.{name}": getattr(models, name) for name in models.__all__ if name not in public}
    found = [(name, kind) for name, kind in public.items() if inspect.isclass(kind)]
    return iter(sorted(found, key=lambda pair: inspect.getsourcelines(pair[1])[1]))


def _directives(wanted: Callable[[type], bool], *options: str) -> str:
    """Directives of autodoc for some of the public classes."""
    lines = ["```{eval-rst}"]
    for name, kind in _classes():
        if wanted(kind):
            lines += [f".. autoclass:: quoteattr.{name}", *(f"   :{option}:" for option in options), ""]
    return "\n".join([*lines, "```"])


def api() -> dict[str, str]:
    """The lists of the reference; every public class is in one of them."""
    return {
        "api_results": _directives(_is_value, "members", "undoc-members"),
        "api_enumerations": _directives(lambda kind: issubclass(kind, enum.Enum), "members", "undoc-members"),
        "api_errors": _directives(lambda kind: issubclass(kind, Exception), "show-inheritance"),
    }


# Rows


def columns(listed: Sequence[Column]) -> str:
    """The columns of a table."""
    rows = [
        [f"`{one.name}`", f"{one.type.__name__}{', may be empty' if one.optional else ''}", _escaped(one.about)]
        for one in listed
    ]
    return markdown(["Column", "Type", "Content"], rows, left=3)


# Accuracy


def _named(rule: str) -> str:
    """A rule in a table of figures, linked to its section if it has one."""
    known = {one.name for group in GROUPS.values() for one in group}
    return f"[{rule}](how.md#{rule})" if rule in known else ("none" if rule == "-" else f"`{rule}`")


def _rule_rows(figures: list[dict[str, Any]]) -> str:
    """A table of the rules: how often each fired, and its precision by question, with how many answers were judged."""
    asked = [question for question in QUESTIONS if any(question in row["judged"] for row in figures)]
    rows = []
    for row in figures:
        cells: list[object] = [" + ".join(map(_named, row["rule"])), row["fired"]]
        for question in asked:
            judged, right = row["judged"].get(question, 0), row["right"].get(question, 0)
            cells.append(f"{percent(right / judged)} ({judged})" if judged else "-")
        rows.append(cells)
    return markdown(["Rule", "Fired", *(f"{question}, %" for question in asked)], rows)


def _result(result: dict[str, Any]) -> Iterator[str]:
    """A result of ``benchmarks.accuracy``: key figures, then stages and rules by corpus."""
    yield f"## Part “{result['part']}”: {PARTS[result['part']]}"
    yield key_figures(result)
    yield provenance(result)
    for corpus, measured in result["corpora"].items():
        yield f"### {TITLES.get(corpus, corpus)}, part “{result['part']}”"
        yield markdown(["Stage and kind", "Judged", "Right", "%"], measured["stages"])
        titles = {"rule": "Spans, by rule", "mention_rule": "Sources, by rule", "speaker_rule": "Speakers, by rule"}
        for key, title in titles.items():
            if measured["rules"].get(key):
                yield f"**{title}**"
                yield _rule_rows(measured["rules"][key])


def accuracy(results: Published) -> str:
    """All results."""
    if not results:
        return NONE_YET
    parts = [line for result in results.accuracy for line in _result(result)]
    for result in results.relations:
        parts += ["## Addressees, relays, parties spoken for and polarity", RELATED, related(result), provenance(result)]
    if results.speed or results.imports:
        parts += ["## Speed", speed_rows(results), provenance((results.speed or results.imports)[0])]
    return "\n\n".join(parts)


def peers(results: Published) -> str:
    """The comparison with textacy."""
    tables = [(PEER, compared(one), compared_speed(one), provenance(one)) for one in results.comparison]
    return "\n\n".join(part for table in tables for part in table) or NONE_YET


#: Kind of odd texts -> its description.
KINDS_OF_TEXT = {
    "generated": "texts made from a grammar and from cut and shuffled test cases",
    "endings": "texts cut off after a word of the language pack",
}


def fuzzed(results: Published) -> str:
    """The numbers of odd texts that were checked."""
    found = [one["fuzz"] for one in results.fuzz]
    rows = [[KINDS_OF_TEXT[one["kind"]], f"{one['texts']:,}", one["failures"], f"{one['slowest']:.2f} s"] for one in found]
    if not rows:
        return NONE_YET
    table = markdown(["Texts", "Number", "Promises broken", "Slowest text"], rows)
    return "\n\n".join([table, *dict.fromkeys(provenance(one) for one in results.fuzz)])


def stability(results: Published) -> str:
    """The effects of harmless changes to a text."""
    parts = []
    for result in results.stability:
        rows = [[_escaped(one["about"]).replace("&", "\\&"), f"{100 * one['share']:.2f}"] for one in result["stability"]]
        parts += [
            f"{result['texts']} articles and chapters with {result['quotations']:,} quotations:",
            markdown(["What was changed", "% of quotations that changed"], rows),
            provenance(result),
        ]
    return "\n\n".join(parts) or NONE_YET


def rooted(name: str) -> str:
    """A page of the repository's first folder, without its title, with its links as seen from here."""
    text = (ROOT / name).read_text(encoding="utf-8").partition("\n")[2].strip()
    return re.sub(r"\]\((?!https?:|#)(docs/)?", lambda found: "](" if found[1] else "](../", text)


def parts(published: Published) -> dict[str, str]:
    """All parts, by name."""
    made = {name: rules(name) for name in GROUPS} | api()
    made |= {"marks": marks(), "pairs": pairs(), "columns": columns(COLUMNS), "accuracy": accuracy(published)}
    made |= {"network_columns": columns(NETWORK_COLUMNS)}
    made |= {"fuzz": fuzzed(published), "stability": stability(published), "many": many_texts(published)}
    made["spark"] = in_spark(published.spark)
    made |= {"corrections": corrected(published.corrections), "with_people": with_people(published.corrections)}
    made |= {"layers": layers(published.layers), "gold_layers": gold_layers(published.gold_layers)}
    made |= {"of_a_hundred": of_a_hundred(published), "thresholds": thresholds(published)}
    made["by_what_is_next_to_it"] = by_what_is_next_to_it(published)
    made |= {"reading_speed": reading_speed(published), "peers": peers(published), "fields": reference()}
    made["costs"] = costs(published)
    made |= {"contributing": rooted("CONTRIBUTING.md"), "changelog": rooted("CHANGELOG.md")}
    return made | {"page": pages(published.page)} | language_tables(published)


def filled(page: str, made: Mapping[str, str]) -> str:
    r"""A page with its parts replaced.

    >>> filled("<!-- a -->old<!-- /a -->", {"a": "new"})
    '<!-- a -->\n\nnew\n\n<!-- /a -->'

    Raises:
        KeyError: the page has a part that is not made.
    """
    return PART.sub(lambda found: f"<!-- {found[1]} -->\n\n{made[found[1]]}\n\n<!-- /{found[1]} -->", page)


def main(argv: Sequence[str]) -> int:
    """Write the parts into the pages, or check whether they are up to date."""
    made, stale = parts(read()), []
    for path in sorted(FOLDER.glob("*.md")):
        before = path.read_text(encoding="utf-8")
        after = filled(before, made)
        if after != before:
            stale.append(path.name)
            if "--check" not in argv:
                path.write_text(after, encoding="utf-8", newline="\n")
    if "--check" in argv and stale:
        print(f"not up to date: {', '.join(stale)}; run python docs/_generate.py", file=sys.stderr)  # noqa: T201  # a command
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
