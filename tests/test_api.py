"""The public functions: arguments, errors, names, and what an import loads."""

from __future__ import annotations

import copy
import importlib.metadata
import inspect
import io
import math
import pickle
import subprocess
import sys
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import quoteattr
from quoteattr import (
    ALL_ACTS,
    SPEECH_ACTS,
    Act,
    AnalysisMismatchError,
    Explanation,
    MissingDependencyError,
    QuoteattrError,
    UnknownLanguageError,
)
from quoteattr.analysis import PlainAnalyzer
from quoteattr.lang import available, load

if TYPE_CHECKING:
    from quoteattr.analysis import Analysis

SKIPPED = ("tree_beside", "tree_clause", "coreference")  #: rules that need more than plain text provides

TEXT = "“We open at nine,” said Dana Holm. She hopes that it rains. The “free” tea was cold."


# Arguments


@pytest.mark.parametrize("function", [quoteattr.extract, quoteattr.explain])
@pytest.mark.parametrize("data", [b"\xe2\x80\x9cYes\xe2\x80\x9d", bytearray(b"Yes")])
def test_bytes_are_refused_with_advice(function: types.FunctionType, data: object) -> None:
    """Passing bytes is a common mistake, so the message says what to do."""
    with pytest.raises(TypeError, match=r"needs a str, not (bytes|bytearray); decode it first, as in data\.decode\('utf-8'\)"):
        function(data)


@pytest.mark.parametrize("function", [quoteattr.extract, quoteattr.explain])
@pytest.mark.parametrize("data", [None, 3, ["“Yes,” said Ann."], memoryview(b"a")])
def test_other_types_are_refused(function: types.FunctionType, data: object) -> None:
    """Anything but a string is an error."""
    with pytest.raises(TypeError, match=rf"needs a str, not {type(data).__name__}"):
        function(data)


def test_a_subclass_of_str_will_do() -> None:
    """Any string is accepted, including instances of subclasses."""

    class Title(str):
        __slots__ = ()

    assert quoteattr.extract(Title(TEXT)) == quoteattr.extract(TEXT)


@pytest.mark.parametrize("tag", ["EN", "en-US", "en_GB", "En-Latn-IE", "en-x-own"])
def test_language_tags(tag: str) -> None:
    """A tag may have more parts than the language, in any case."""
    assert quoteattr.explain(TEXT, lang=tag) == quoteattr.explain(TEXT, lang="en")


def test_an_unknown_language_has_quotation_marks_and_labels() -> None:
    """Without words nobody is named but by a label, and nothing in quotation marks is left out."""
    text = "„Er rief: ‚Ja.‘ Gut“, sagte Ida Varga. Sie lobte den «freien» Tee: „Sehr gut.“"
    why = quoteattr.explain(text, lang="und")
    assert [(one.text, one.depth, one.attribution) for one in why.quotes] == [
        ("Er rief: ‚Ja.‘ Gut", 0, None), ("Ja.", 1, None), ("freien", 0, None), ("Sehr gut.", 0, None)
    ]  # fmt: skip
    assert (why.rejected, why.issues, why.lang) == ((), (), "und")
    turns = quoteattr.extract("Anna: Wie spät ist es?\n\nBen: Acht.\n\nAnna: Danke.", lang="und")
    assert [one.speaker and one.speaker.name for one in turns] == ["Anna", "Ben", "Anna"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (TEXT, "en"),
        ("El alcalde dijo que el puente está cerrado y que no hay otro.", "es"),
        ("„Der Zug fährt um neun“, sagte sie, „und er ist nie zu spät.“ Ich bin nicht sicher.", "de"),
        ("Sanoi, että silta on kiinni eikä muuta reittiä ole.", "en"),
        ("“Yes.”", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_the_text(text: str, lang: str) -> None:
    """It is told by frequent words; in a short text, or another language than these, it is the default."""
    expected = lang if lang in available() else "und"
    assert quoteattr.explain(text, lang="auto").lang == expected


def test_the_language_of_the_analyzer() -> None:
    """It is the default; without a pack nobody is named, and another one can be asked for."""
    analysis = attrs.evolve(PlainAnalyzer()(TEXT), lang="en-GB")
    assert quoteattr.explain(TEXT, analyzer=analysis).lang == "en"
    foreign = attrs.evolve(analysis, lang="tlh")
    assert quoteattr.explain(TEXT, analyzer=foreign).lang == "und"
    assert [one.attribution for one in quoteattr.extract(TEXT, analyzer=foreign)] == [None, None]
    assert quoteattr.explain(TEXT, analyzer=foreign, lang="en").lang == "en"


ADVICE = [
    ({"text": Path("a.txt")}, TypeError, r"needs a str, not \w+; read it first, as in path.read_text"),
    ({"text": io.StringIO("Yes.")}, TypeError, r"needs a str, not StringIO; read it first, as in file.read\(\)"),
    ({"text": ["Yes."]}, TypeError, "not list; pass one text at a time, or all of them to extract_many or explain_many$"),
    ({"text": ("key", "Yes.")}, TypeError, "needs a str, not tuple; pass one text at a time"),
    ({"text": math.nan}, TypeError, "needs a str, not float; leave missing texts out, .* with on_error=.skip.$"),
    ({"acts": Act.SPEECH}, TypeError, r"acts needs a collection of acts, not Act; as in acts=\{Act.SPEECH\}"),
    ({"acts": "speech"}, TypeError, "acts needs a collection of acts, not str"),
    ({"acts": None}, TypeError, "acts needs a collection of acts, not NoneType"),
    ({"acts": ["speach"]}, ValueError, "'speach' is not a valid Act; the acts are 'speech', 'writing', "),
    ({"analyzer": "stanza"}, TypeError, "analyzer needs a callable that returns an Analysis, not str$"),
    ({"analyzer": PlainAnalyzer}, TypeError, "not type; make one first, as in StanzaAnalyzer"),
    ({"analyzer": str.upper}, TypeError, "the analyzer must return an Analysis, not str"),
    ({"lang": 3}, TypeError, "lang needs the code of a language, not int; as in lang='en'"),
]


@pytest.mark.parametrize(("arguments", "error", "message"), ADVICE)
def test_wrong_arguments_are_refused_with_advice(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    """A wrong argument never changes the results silently."""
    for function in (quoteattr.extract, quoteattr.explain):
        with pytest.raises(error, match=message):
            function(**{"text": TEXT} | arguments)


def test_acts_as_strings() -> None:
    """The value of an act is as good as the act."""
    assert quoteattr.extract(TEXT, acts=["speech", "thought"]) == quoteattr.extract(TEXT, acts={Act.SPEECH, Act.THOUGHT})
    assert quoteattr.extract(TEXT, acts=(act for act in Act)) == quoteattr.extract(TEXT, acts=ALL_ACTS)


@pytest.mark.parametrize("lang", ["xx", "", "en.evil", "../en", "english", "en.cues"])
def test_unknown_language_lists_what_exists(lang: str) -> None:
    """The error names the requested code and the existing ones."""
    with pytest.raises(UnknownLanguageError) as caught:
        quoteattr.extract(TEXT, lang=lang)
    assert caught.value.code == lang
    assert "en" in caught.value.available
    assert repr(lang) in str(caught.value)
    assert f"available: {', '.join(available())}" in str(caught.value)
    assert isinstance(caught.value, LookupError)


def test_options_are_keywords() -> None:
    """Only the text is positional."""
    for function in (quoteattr.extract, quoteattr.explain):
        kinds = [parameter.kind for parameter in inspect.signature(function).parameters.values()]
        assert set(kinds[1:]) == {inspect.Parameter.KEYWORD_ONLY}
    assert inspect.signature(quoteattr.extract).parameters == inspect.signature(quoteattr.explain).parameters


# Texts and results


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\0", "Nothing here."])
def test_text_without_quotations(text: str) -> None:
    """A text without quotations gives no results."""
    assert quoteattr.extract(text) == ()
    assert quoteattr.explain(text) == Explanation(text=text, quotes=(), speakers=(), rejected=(), issues=(), skipped=SKIPPED)


def test_explain_gives_what_extract_gives() -> None:
    """``explain`` returns the same quotations, with the details behind them."""
    why = quoteattr.explain(TEXT)
    assert quoteattr.extract(TEXT) == why.quotes
    assert [speaker.name for speaker in why.speakers] == ["Dana Holm"]
    assert [(one.rule, one.span.of(TEXT)) for one in why.rejected] == [("scare_quote", "free")]
    assert (why.issues, why.skipped, why.lang) == ((), SKIPPED, "en")


def test_acts_choose_reports_without_marks() -> None:
    """Thoughts are returned if they are asked for; text in quotation marks always is."""
    assert [quote.text for quote in quoteattr.extract(TEXT)] == ["We open at nine,"]
    assert [quote.text for quote in quoteattr.extract(TEXT, acts=ALL_ACTS)] == ["We open at nine,", "that it rains"]
    assert [quote.text for quote in quoteattr.extract(TEXT, acts=())] == ["We open at nine,"]
    assert {Act.SPEECH, Act.WRITING} == SPEECH_ACTS < ALL_ACTS == frozenset(Act)


def test_acts_leave_no_parent_behind() -> None:
    """If a report is left out, a quotation inside it has no parent."""
    text = "Anna Berg hoped that he would say “yes” to her."
    for acts in (ALL_ACTS, SPEECH_ACTS, frozenset()):
        quotes = quoteattr.extract(text, acts=acts)
        assert all(quote.parent is None or quote.parent < len(quotes) for quote in quotes)


def test_why_needs_a_quotation() -> None:
    """``why`` explains one quotation; an invalid index is an ``IndexError``."""
    why = quoteattr.explain(TEXT)
    assert why.why(0).rules == ("cue_after_inverted", "full_name")
    assert why.why(-1) == why.why(0) == why.why(why.quotes[0])
    for index in (1, 99, -2):
        with pytest.raises(IndexError, match=f"no quotation {index}: this text has 1 quotation$"):
            why.why(index)
    (other,) = quoteattr.extract(" " + TEXT)
    with pytest.raises(ValueError, match=r"is not one of the quotations of this text; this text has 1 quotation$"):
        why.why(other)


def test_why_after_pickling() -> None:
    """An explanation from another process works as before."""
    why = quoteattr.explain(TEXT)
    assert pickle.loads(pickle.dumps(why)).why(0) == why.why(0)


def test_explanations_survive_pickling_whatever_the_analyzer() -> None:
    """Results are plain values that don't depend on the tool that helped to make them."""

    def analyze(text: str) -> Analysis:
        return PlainAnalyzer()(text)

    why = quoteattr.explain(TEXT, analyzer=analyze)
    assert pickle.loads(pickle.dumps(why)) == why
    assert pickle.loads(pickle.dumps(why)).why(0) == why.why(0)


def test_why_reads_no_text_again() -> None:
    """The decisions are made together with the quotations, so an analyzer is called only once."""
    calls: list[str] = []

    def analyze(text: str) -> Analysis:
        calls.append(text)
        return PlainAnalyzer()(text)

    text = "Anna Berg hoped that it rains. “We open at nine,” said Dana."
    for acts, cues in ((ALL_ACTS, ["hope", "say"]), (SPEECH_ACTS, ["say"])):
        calls.clear()
        why = quoteattr.explain(text, analyzer=analyze, acts=acts)
        assert [dict(why.why(index).features)["cue"] for index in range(len(cues))] == cues
        rules = [(one.attribution.mention_rule, one.attribution.speaker_rule) for one in why.quotes if one.attribution]
        assert [why.why(index).rules for index in range(len(cues))] == rules
        assert calls == [text]


def test_another_analyzer_takes_the_same_path() -> None:
    """The built-in analyzer gives the same result if it is passed explicitly."""
    calls: list[str] = []

    def analyze(text: str) -> Analysis:
        calls.append(text)
        return PlainAnalyzer(load("en").writing)(text)

    assert quoteattr.extract(TEXT, analyzer=analyze) == quoteattr.extract(TEXT)
    assert calls == [TEXT]


def test_an_analysis_of_another_text_is_refused() -> None:
    """There is one clear error instead of shifted answers."""
    with pytest.raises(AnalysisMismatchError, match="its text is different"):
        quoteattr.extract(TEXT, analyzer=lambda text: PlainAnalyzer()(f"{text} "))


def test_an_error_of_the_analyzer_is_passed_on() -> None:
    """The caller gets the error that the outside tool raised, unchanged."""

    def analyze(text: str) -> Analysis:
        raise RuntimeError(text)

    with pytest.raises(RuntimeError):
        quoteattr.extract(TEXT, analyzer=analyze)


# Errors


@pytest.mark.parametrize(
    "error",
    [
        UnknownLanguageError("xx", ("de", "en")),
        AnalysisMismatchError("token 'a'", 3, 4),
        MissingDependencyError("stanza", "stanza"),
        QuoteattrError("anything"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_pickling(error: QuoteattrError) -> None:
    """The message is the same in another process."""
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert vars(other) == vars(error)
        assert isinstance(other, QuoteattrError)


def test_errors_are_what_one_would_catch() -> None:
    """Each is also a built-in error, and has a message that says what is wrong."""
    assert issubclass(UnknownLanguageError, LookupError)
    assert issubclass(AnalysisMismatchError, ValueError)
    assert issubclass(MissingDependencyError, ImportError)
    assert str(AnalysisMismatchError("token 'a'", 3, 4)) == "the analysis does not belong to this text: token 'a' at 3:4"
    assert "pip install 'quoteattr[spacy]'" in str(MissingDependencyError("spacy", "spacy"))


# Names


def test_all_is_complete() -> None:
    """Every public name of the package is listed, exists and is in order, and nothing else is public."""
    values = {name: getattr(quoteattr, name) for name in dir(quoteattr) if not name.startswith("_")}
    public = {name for name, value in values.items() if not isinstance(value, types.ModuleType)} - {"TYPE_CHECKING"}
    assert set(quoteattr.__all__) == public
    assert quoteattr.__all__ == sorted(quoteattr.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name))


def test_all_of_the_models_is_exported() -> None:
    """Users can import every type they receive."""
    assert set(quoteattr.models.__all__) <= set(quoteattr.__all__)
    assert set(quoteattr.errors.__all__) <= set(quoteattr.__all__)


def test_public_names_are_documented() -> None:
    """Every public class and function has its own docstring."""
    for name in quoteattr.__all__:
        value = getattr(quoteattr, name)
        if isinstance(value, (type, types.FunctionType)):
            assert value.__doc__, name


def test_version() -> None:
    """The version is that of the installed package, if it is installed."""
    try:
        expected = importlib.metadata.version("quoteattr")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("the package is not installed")
    assert quoteattr.__version__ == expected


def test_other_names_are_no_attributes() -> None:
    """A wrong name is an ``AttributeError``, as usual."""
    with pytest.raises(AttributeError, match="has no attribute 'extracts'"):
        quoteattr.extracts


def test_modules_around_the_core_are_attributes() -> None:
    """They are imported when they are first used, and the error says what is missing. No list of names imports them."""
    code = """
import inspect, sys
sys.modules["pyarrow"] = None
import quoteattr
from quoteattr import *
inspect.getmembers(quoteattr)
assert "tables" not in vars(quoteattr)
try:
    quoteattr.tables
except quoteattr.MissingDependencyError as error:
    assert error.extra == "tables", error
else:
    raise AssertionError
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


# Imports


def loaded(code: str) -> set[str]:
    """The modules loaded in a new interpreter after running some code."""
    run = [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"]
    return set(subprocess.run(run, capture_output=True, text=True, check=True).stdout.split())


def test_import_is_light() -> None:
    """``import quoteattr`` loads attrs and a few modules of its own, and nothing slow."""
    modules = loaded("import quoteattr") - loaded("import attrs")
    assert not modules & {"regex", "stanza", "spacy", "logging", "importlib.metadata", "re", "unicodedata", "json"}
    assert {name for name in modules if name.startswith("quoteattr")} == {
        "quoteattr",
        "quoteattr._api",
        "quoteattr._given",
        "quoteattr.errors",
        "quoteattr.models",
        "quoteattr.people",
    }


def test_work_brings_in_no_optional_package() -> None:
    """Extracting needs regex, but still no optional package and no logging."""
    modules = loaded("import quoteattr; quoteattr.extract('“Yes,” said Ann.')")
    assert "regex" in modules
    assert not modules & {"stanza", "spacy", "pyarrow", "rich", "logging", "torch", "numpy", "importlib.metadata"}
