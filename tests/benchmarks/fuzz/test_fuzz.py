"""The promises of ``benchmarks.fuzz`` for a few thousand generated texts, and the code that generates them."""

from __future__ import annotations

import itertools
import os
import random
import runpy
import subprocess
import sys

import attrs
import pytest

from benchmarks.fuzz import __main__ as command
from benchmarks.fuzz.cases import case_texts
from benchmarks.fuzz.check import Failure, failures
from benchmarks.fuzz.endings import ENDINGS, FRAMES, count, ending_of, words
from benchmarks.fuzz.generate import DAMAGES, SOURCES, text_of
from benchmarks.fuzz.grammar import TERMINALS, WORDS, expand, grammar
from benchmarks.fuzz.minimise import minimise, minimised
from benchmarks.fuzz.run import CHUNK, Group, Job, Report, check, run
from quoteattr.lang import load

SEED, TEXTS, BLOCK = 20, 2000, 250
TEXT = "One “two” three.\n\n“Four,” said five. “Six.”\n\nSeven."


def told(report: Report) -> str:
    """The failures of a report with their shortest texts."""
    groups = report.groups.items()
    return "\n".join(f"{one.invariant} | {one.where}\n    {group.message}\n    {group.text!a}" for one, group in groups)


@pytest.mark.parametrize("start", range(0, TEXTS, BLOCK))
def test_promises_are_kept_for_any_text(start: int) -> None:
    """A fixed sample of texts: ``python -m benchmarks.fuzz`` checks more."""
    report = check(Job(seed=SEED, numbers=range(start, start + BLOCK)))
    assert not report.groups, told(report)


@pytest.mark.parametrize("start", range(0, TEXTS, BLOCK))
def test_promises_are_kept_where_the_text_ends(start: int) -> None:
    """A fixed sample of texts that end early: ``python -m benchmarks.fuzz --endings`` checks all."""
    report = check(Job(seed=SEED, numbers=range(start, start + BLOCK), endings=True))
    assert not report.groups, told(report)


# Texts


def test_a_text_depends_on_seed_and_number_alone() -> None:
    """A failure can be reproduced from its number."""
    first = [text_of(1, number) for number in range(200)]
    random.seed(99)
    assert [text_of(1, number) for number in reversed(range(200))] == first[::-1]
    assert [text_of(2, number) for number in range(200)] != first
    assert len(set(first)) > 150


def test_every_source_and_damage_is_used() -> None:
    """Each gives different texts, and none fails on an empty text."""
    for _, source in SOURCES:
        assert len({source(random.Random(k)) for k in range(40)}) > 20
    for damage in DAMAGES:
        damage("", random.Random(0))
        assert any(damage("It is “late”, he said.", random.Random(k)) != "It is “late”, he said." for k in range(20))


def test_every_symbol_can_be_reached() -> None:
    """The grammar refers to no missing symbol, and every symbol can occur in some text."""
    reached, new = set(TERMINALS), {"text", "report"}
    while new:
        reached |= new
        parts = itertools.chain.from_iterable(one[1::2] for symbol in new for one in grammar()[symbol])
        new = set(parts) - reached
    assert reached == set(grammar())


def test_every_expansion_ends() -> None:
    """At any depth, a symbol becomes a text."""
    for symbol in grammar():
        assert len(expand(symbol, random.Random(1))) < 5000


def test_the_words_are_those_of_the_pack() -> None:
    """Every list of words that the grammar asks for exists and is not empty."""
    for symbol in WORDS:
        assert all(len(one) == 1 and one[0].strip() for one in grammar()[symbol])
    assert ("according to",) in grammar()["source"] or ("According to",) in grammar()["source"]


def test_cases_are_read() -> None:
    """All cases are read, and only their texts."""
    assert len(case_texts()) > 500
    assert not any("\n--" in text or " | direct | " in text for text in case_texts())


# Endings


def test_each_ending_has_one_number() -> None:
    """The numbers run through all words, frames and endings, each once."""
    sample = [ending_of(3, number) for number in range(0, count(), count() // 500)]
    assert count() == len(words()) * len(FRAMES) * len(ENDINGS)
    assert len({text.lower() for text in sample}) > 490
    assert ending_of(3, count()).lower() == ending_of(3, 0).lower()


def test_each_ending_ends_with_a_word_of_the_pack() -> None:
    """The words include those of sets, tables, closed classes and groups of verbs."""
    pack = load("en")
    known = set(words())
    assert known >= pack.lexicon.classes["preposition"] | set(pack.lexicon.cue_forms) | pack.lexicon.phrases["interviews"]
    assert known >= pack.lexicon.cue_groups[0].lemmas | pack.rules["script"]["roles"]
    assert not known >= set(pack.names.first_names)
    assert {"en", "English"} & known == set()


@pytest.mark.parametrize("call", ["generate.text_of(5, 7)", "endings.ending_of(5, 7)", "endings.words()"])
def test_texts_are_the_same_in_every_process(call: str) -> None:
    """The texts don't depend on the order in which a process stores sets."""
    code = f"from benchmarks.fuzz import endings, generate; print(ascii({call}))"
    runs = [
        subprocess.run([sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True)
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout != b""


# Shortening texts


def test_a_minimal_text_cannot_be_shorter() -> None:
    """The result still fails, and nothing can be left out of it."""

    def fails(text: str) -> bool:
        return text.count("“") > 1 and "s" in text

    found = minimise(TEXT, fails)
    assert fails(found)
    assert sorted(found) == ["s", "“", "“"]


def test_all_paragraphs_go_that_are_not_needed() -> None:
    """Unneeded paragraphs and words are removed in one step each, not character by character."""
    asked: list[str] = []

    def fails(text: str) -> bool:
        asked.append(text)
        return "Q" in text

    assert minimise("\n\n".join(["Many words in this one."] * 50 + ["A Q here."] + ["And in this."] * 50), fails) == "Q"
    assert len(asked) < 60


def test_a_search_that_takes_too_long_ends() -> None:
    """Without any tries left, the text is returned unchanged; the first try leaves out everything."""
    assert minimise(TEXT, bool, most=0) == TEXT
    assert len(minimise(TEXT, bool, most=1)) == len(TEXT)
    assert 1 < len(minimise(TEXT, bool, most=2)) < len(TEXT)


def test_the_failure_stays_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A shorter text that fails in another way is not a smaller example of the same failure."""
    here, there = Failure("one", "here", ""), Failure("one", "there", "")
    monkeypatch.setattr(
        "benchmarks.fuzz.minimise.failures",
        lambda text: [here] if "two" in text and "Six" in text else [there],
    )
    assert minimised(TEXT, here) == "twoSix"
    assert minimised(TEXT, there) == ""


# Runs


def test_reports_keep_the_shortest_text_of_each_group() -> None:
    """Counts are added. The shorter of two texts is kept, or the first if they are equally long."""
    failure = Failure("one", "here", "")
    report = Report(texts=1, groups={failure: Group(1, 5, "long", "a")}, slowest=(0.5, 5), memory=[10])
    report.add(Report(texts=2, groups={failure: Group(2, 7, "b", "b")}, slowest=(0.1, 7), memory=[30]))
    report.add(Report(texts=3, groups={failure: Group(1, 6, "c", "c")}, slowest=(0.9, 8), memory=[20]))
    report.add(Report(texts=1, groups={attrs.evolve(failure, where="there"): Group(1, 9, "d", "d")}))
    assert report.texts == 7
    assert report.groups[failure] == Group(4, 6, "c", "c")
    assert len(report.groups) == 2
    assert report.slowest == (0.9, 8)
    assert report.memory == [10, 20]


def test_processes_give_what_one_gives() -> None:
    """The texts are split into chunks, and each is checked once."""
    job = Job(seed=4, numbers=range(10, 10 + CHUNK + 3), endings=True)
    seen: list[int] = []
    report = run(job, 2, lambda one: seen.append(one.texts))
    alone = check(job)
    assert report.texts == alone.texts == CHUNK + 3
    assert report.groups == alone.groups
    assert seen in ([3, CHUNK + 3], [CHUNK, CHUNK + 3])


def test_the_command_shows_a_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The text with a number is printed as a literal."""
    monkeypatch.setattr(sys, "argv", ["fuzz", "--seed", "3", "--show", "12"])
    assert command.main() == 0
    assert capsys.readouterr().out == f"{text_of(3, 12)!a}\n"


@pytest.mark.parametrize("found", [True, False])
def test_the_command_tells_what_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, found: bool
) -> None:
    """The exit status shows whether anything failed, and the shortest text is printed as a literal."""
    report = Report(texts=7, groups={Failure("one", "here", ""): Group(2, 5, "“a\0", "why")} if found else {}, memory=[2048])
    asked: list[Job] = []
    monkeypatch.setattr(command, "run", lambda job, *_: asked.append(job) or report)
    monkeypatch.setattr(sys, "argv", ["fuzz", "--count", "7", "--start", "5", "--endings", "--as-found"])
    assert command.main() == found
    assert asked == [Job(seed=0, numbers=range(5, 12), endings=True)]
    out = capsys.readouterr().out
    assert "7 texts in" in out
    assert ("2 x one | here" in out) == found
    assert (r"'\u201ca\x00'" in out) == found


def test_printed_texts_are_made_shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    """With --as-found, they are printed as they were found."""
    monkeypatch.setattr(command, "minimised", lambda text, _: text[:2])
    report = Report(texts=1, groups={Failure("one", "here", ""): Group(1, 5, "abcd", "why")})
    assert "'ab'" in command.printed(report, Job(seed=0, numbers=range(1)), 1.0)
    assert "'abcd'" in command.printed(report, Job(seed=0, numbers=range(1)), 1.0, minimise=False)


def test_all_endings_are_checked_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without --count, all endings are checked; with it, that many."""
    asked: list[Job] = []
    monkeypatch.setattr(command, "run", lambda job, *_: asked.append(job) or Report(texts=1))
    for arguments in ([], ["--endings"], ["--endings", "--start", "10"]):
        monkeypatch.setattr(sys, "argv", ["fuzz", *arguments])
        command.main()
    assert [job.numbers for job in asked] == [range(command.COUNT), range(count()), range(10, count())]


def test_it_runs_as_a_module(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``python -m benchmarks.fuzz`` works."""
    monkeypatch.setattr(sys, "argv", ["fuzz", "--show", "1"])
    monkeypatch.delitem(sys.modules, "benchmarks.fuzz.__main__")
    with pytest.raises(SystemExit) as done:
        runpy.run_module("benchmarks.fuzz", run_name="__main__")
    assert done.value.code == 0
    assert capsys.readouterr().out


def test_failures_of_good_texts_are_none() -> None:
    """A plain text breaks no promise."""
    assert failures("“We open at nine,” Dana said.") == []


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    "start",
    [
        "“We go,” Dana said in an interview with",
        "“We go,” Dana said in an interview on Monday with",
        "“We go,” said Dana, as quoted by",
        "“We go,” Dana said, according to",
        "In a poll released on Monday,",
        "Dana Holm said:",
        "He said: “",
        "It fell; according to Moll, it rained; according to",
    ],
)
def test_texts_that_break_off(start: str, ending: str) -> None:
    """If the text ends where a relay, a source or a first word is expected, nothing is looked up after the end."""
    assert failures(start + ending) == []
    assert failures(f"{start} {ending}") == []
