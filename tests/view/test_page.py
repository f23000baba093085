"""What a page contains, and how it is protected."""

from __future__ import annotations

import base64
import hashlib
import html
import itertools
import json
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from pages import Page

import quoteattr
from quoteattr import ALL_ACTS, Explanation, Person, UnknownLanguageError
from quoteattr.analysis import PlainAnalyzer
from quoteattr.changes import Rename
from quoteattr.view.cast import COLOURS, LINES, figures, labels
from quoteattr.view.marks import UNSURE
from quoteattr.view.page import LONGEST_FRAGMENT, fragment

FERRY = Path(__file__).parents[2] / "docs" / "samples" / "night_ferry.txt"
TEXT = """“We open at nine,” said Dana Holm, the baker. “On Sundays too.” She told reporters that the street was “ours again”.

“He said ‘never’ to me,” Tom Berg said, as quoted by Radio Lund. The “quiet” street was full. “Well, he went."""


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(quoteattr.to_html(TEXT, title="The street"))


# Arguments


def test_a_text_or_an_explanation() -> None:
    """Both give the same page; options are those of ``explain``."""
    assert quoteattr.to_html(TEXT) == quoteattr.to_html(quoteattr.explain(TEXT))
    thoughts = "She hopes that it rains."
    assert "0 quotations." in quoteattr.to_html(thoughts)
    assert "1 quotation by 1 speaker: 1 indirect." in quoteattr.to_html("Ann hopes that it rains.", acts=ALL_ACTS)
    with pytest.raises(UnknownLanguageError):
        quoteattr.to_html(TEXT, lang="xx")
    calls: list[str] = []

    def analyze(text: str) -> quoteattr.analysis.Analysis:
        calls.append(text)
        return PlainAnalyzer(())(text)

    quoteattr.to_html(TEXT, analyzer=analyze)
    assert calls == [TEXT]
    known = Page(quoteattr.to_html(TEXT, people=[Person(id="dana", name="Dana Holm")], strict_people=True)).details
    assert [(one["name"], one["ref"]) for one in known["speakers"][:2]] == [("Dana Holm", "dana"), ("No speaker", None)]


def test_wrong_arguments() -> None:
    """Each error says what to do."""
    with pytest.raises(TypeError, match=r"decode it first"):
        quoteattr.to_html(TEXT.encode())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"title must be a str, not bytes"):
        quoteattr.to_html(TEXT, title=b"News")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"the explanation is made already; pass lang and acts to explain\(\)"):
        quoteattr.to_html(quoteattr.explain(TEXT), lang="en", acts=ALL_ACTS)


def test_the_page_is_made_only_when_asked_for() -> None:
    """Neither the import of the package nor an explanation loads it."""
    code = "import quoteattr, sys; quoteattr.explain('“Yes,” said Ann.'); print('quoteattr.view' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


# Content


def test_landmarks_and_headings(page: Page) -> None:
    """A screen reader finds the parts of the page, in the order in which they are read."""
    tags = [one.tag for one in page.elements if one.tag in ("header", "nav", "main", "aside", "h1", "h2")]
    assert tags == ["header", "h1", "nav", "h2", "main", "h2", "aside", "h2"]
    assert next(one for one in page.elements if one.tag == "html").attributes["lang"] == "en"
    assert page.one("text").attributes["lang"] == "en"
    first = next(one for one in page.elements if one.tag == "a")
    assert (first.text, first.attributes["href"]) == ("Skip to the text", "#text")


def test_quotations_have_their_speaker_in_words(page: Page) -> None:
    """Colour is never alone: each has the speaker's letters, and a name for screen readers."""
    links = page.of_text("who")
    found = [(one.attributes["data-label"].rstrip("?"), one.attributes["href"]) for one in links]
    assert found == [("DH", "#s1"), ("DH", "#s1"), ("TB", "#s2"), ("", "#s3"), ("TB", "#s2")]
    assert links[0].attributes["aria-label"] == "DH, quotation 1: Dana Holm"
    assert [one.attributes["data-label"] for one in page.of_text("again")] == ["DH"]


def test_quoted_words_in_reports_are_marked(page: Page) -> None:
    """The words of a report in quotation marks look like those of a direct quotation."""
    assert [one.text for one in page.of_text("verbatim")] == ["ours again"]
    assert [one.text for one in page.of_text("nested")] == ["never"]
    assert [one.text for one in page.of_text("rejected")] == ["quiet"]
    assert [one.text for one in page.of_text("issue")] == ["“"]


def test_lists(page: Page) -> None:
    """Speakers with counts and quotations, and what else is marked."""
    names = [one.text for one in page.all("name") if one.tag == "bdi"]
    assert names[:2] == ["Dana Holm", "Tom Berg"]
    assert [one.text for one in page.all("count")][:3] == ["2 quotations", "2 quotations", "1 quotation"]
    (dana,) = (one for one in page.elements if one.attributes.get("id") == "s1")
    assert "We open at nine, On Sundays too." in dana.text
    folded = " ".join(one.text for one in page.elements if one.tag == "details")
    assert "Involved, but not quoted" in folded
    assert "Radio Lund" in folded
    assert "Quoted, but not speech" in folded
    assert "Unpaired quotation marks" in folded


def test_reasons(page: Page) -> None:
    """The data for the script have the rules and the reason in the words of ``why``."""
    explanation = quoteattr.explain(TEXT)
    data = page.details
    for index, row in enumerate(data["quotes"]):
        decision = explanation.why(index)
        assert [data["words"][place] for place in row["why"]] == decision.reason.splitlines()
        assert row["at"] == [decision.quote.start, decision.quote.end]
        assert row["in"] == decision.quote.parent
        speaker = decision.quote.speaker
        assert data["speakers"][row["who"] - 1]["name"] == (speaker.name if speaker else "No speaker")
    facts = {data["words"][heading]: data["words"][value] for heading, value in data["quotes"][0]["facts"]}
    assert facts == {"Kind": "direct", "Named as": "Dana Holm", "Cue": "said", "Found by": "pair"}
    assert {data["words"][h]: data["words"][v] for h, v in data["quotes"][1]["facts"]}["Said to"] == "reporters"


def test_an_explanation_without_reasons() -> None:
    """One that was stored has no reasons, and can be shown."""
    made = quoteattr.from_dict(quoteattr.to_dict(quoteattr.explain(TEXT)), Explanation)
    assert [row["why"] for row in Page(quoteattr.to_html(made)).details["quotes"]] == [[]] * len(made.quotes)


def test_corrections_refer_to_speakers_and_quotations() -> None:
    """With the data of the page, a quotation can be given to anybody in the text; earlier corrections are kept."""
    why = quoteattr.explain(TEXT)
    data = Page(quoteattr.to_html(why)).details
    assert {one["name"] for one in data["speakers"]} == {one.name for one in why.speakers} | {"No speaker"}
    for one in data["speakers"]:
        change = {"change": "set_speaker", "quote": data["quotes"][0]["at"], "speaker": one["ref"]}
        made = data["corrections"] | {"changes": [change]}
        first = why.with_changes(quoteattr.changes_from_json(json.dumps(made))).quotes[0]
        assert (first.speaker.name if first.speaker else "No speaker") == one["name"]
    renamed = why.with_changes([Rename("Tom Berg", "Thomas Berg")])
    kept = Page(quoteattr.to_html(renamed)).details["corrections"]
    assert quoteattr.changes_from_json(json.dumps(kept)) == renamed.changes


def test_uncertain_speakers_have_a_question_mark() -> None:
    """The label shows that the confidence is low, or that there is no speaker."""
    made = quoteattr.explain(FERRY.read_text(encoding="utf-8"))
    shown = [one.attributes["data-label"].endswith("?") for one in Page(quoteattr.to_html(made)).of_text("who")]
    assert shown == [quote.confidence < UNSURE for quote in made.quotes]
    assert set(shown) == {True, False}


@pytest.mark.parametrize("count", [12, 13, 40])
def test_many_speakers(count: int) -> None:
    """The first are listed, the others folded away; all are there."""
    firsts, lasts = ("Ada", "Bea", "Cora", "Dora", "Eva"), ("Lund", "Moss", "Holm", "Falk", "Berg", "Voss", "Hale", "Reik")
    names = [f"{first} {last}" for first in firsts for last in lasts]
    page = Page(quoteattr.to_html("\n\n".join(f"“Yes, we do,” said {name}." for name in names[:count])))
    entries = [one for one in page.elements if "data-speaker" in one.attributes]
    folded = [one for one in entries if any("rest" in parent.classes for parent in one.parents)]
    assert len(entries) == count
    assert len(folded) == (count - 12 if count > 13 else 0)


# Labels and looks


def test_labels_differ() -> None:
    """Whatever the names are, no two speakers have the same label."""
    names = ["Ada Lund", "Al Lind", "AL", "al", "", "42", "\u202eAda", "Ångström", "A\u030angstro\u0308m", "李明", "a1 b2"]
    found = labels(names * 3)
    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"[^\W\d_]{0,2}\d*", label) and label for label in found)


def test_looks_differ() -> None:
    """The first 32 speakers have different pairs of colour and line, and neighbours differ in both."""
    names = [f"{one}{other} Lund" for one in ("Ad", "Be", "Co", "Do", "Ev", "Fi", "Gu") for other in ("a", "o", "i", "e", "us")]
    text = "\n\n".join(f"“Yes, we do,” said {name}." for name in names)
    looks = [figure.looks for figure in figures(quoteattr.explain(text))]
    assert len(looks) == 35
    assert len(set(looks[: COLOURS * LINES])) == COLOURS * LINES
    for one, other in itertools.pairwise(looks):
        assert not set(one.split()) & set(other.split())


# Safety


def test_the_policy_names_style_and_script() -> None:
    """Nothing else is used: the page is a single file without references, and its policy allows none."""
    source = quoteattr.to_html(TEXT)
    page = Page(source)
    named = {one.attributes["http-equiv"]: one.attributes["content"] for one in page.elements if "http-equiv" in one.attributes}
    policy = named["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';")
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        content = [one.text for one in page.elements if one.tag == tag and "type" not in one.attributes]
        hashed = base64.b64encode(hashlib.sha256(content[0].encode()).digest()).decode()
        assert (len(content), f"{rule} 'sha256-{hashed}';" in policy) == (1, True)
    assert not re.search(r"https?:|url\(|@import|src=", source)


@pytest.mark.parametrize("name", ["page.css", "page.js", "page.html"])
def test_files_of_the_page(name: str) -> None:
    """They are part of the package. Style and script can't end the element that they stand in."""
    content = files("quoteattr.view").joinpath(name).read_text(encoding="utf-8")
    assert len(content.splitlines()) <= 400
    assert max(map(len, content.splitlines())) <= 128
    if name != "page.html":
        assert "</" not in content
        assert "<!--" not in content
        assert not re.search("innerHTML|outerHTML|insertAdjacentHTML|document.write|eval", content)


# Notebooks


def inner(explanation: Explanation) -> Page:
    """The page in a fragment."""
    (frame,) = Page(fragment(explanation)).elements
    assert (frame.tag, frame.attributes["sandbox"]) == ("iframe", "allow-scripts allow-downloads")
    return Page(frame.attributes["srcdoc"])


def test_fragments() -> None:
    """A fragment is one element with the page inside, so nothing in it can clash with the notebook."""
    explanation = quoteattr.explain(TEXT)
    assert explanation._repr_html_() == fragment(explanation)
    page = inner(explanation)
    assert page.one("text").text == TEXT
    assert next(one for one in page.elements if one.tag == "body").classes == ["fragment"]


def test_fragments_of_hard_text() -> None:
    """What is escaped in the page is escaped once more in the attribute."""
    text = "“<b>&lt;” \r\n \"it's\" \r\0 </iframe>"
    assert inner(quoteattr.explain(text)).one("text").text == text.replace("\0", "\ufffd")
    assert "</iframe>" not in fragment(quoteattr.explain(text))[:-9]


def test_fragments_of_long_text_end_after_a_paragraph() -> None:
    """The beginning is shown, and a remark says so; whatever begins in it is complete in the data."""
    paragraph = "It rained all night, and nobody was in the street. " * 99 + "“We open at nine,” said Dana Holm.\n\n"
    text = paragraph * (LONGEST_FRAGMENT // len(paragraph) + 2)
    explanation = quoteattr.explain(text)
    page = inner(explanation)
    shown = page.one("text").text
    assert text.startswith(shown)
    assert LONGEST_FRAGMENT - len(paragraph) < len(shown) <= LONGEST_FRAGMENT
    assert shown.endswith("\n\n")
    assert f"The first {len(shown):,} of {len(text):,} characters" in page.all("summary")[0].text
    assert len(page.details["quotes"]) == len(shown) // len(paragraph) < len(explanation.quotes)


def test_fragments_of_one_long_line() -> None:
    """A text without line ends is cut in the middle; a quotation that goes on there is shown as far as it goes."""
    text = "“" + "No end. " * (LONGEST_FRAGMENT // 8) + "Nearly,” said Ann."
    page = inner(quoteattr.explain(text))
    assert page.one("text").text == text[:LONGEST_FRAGMENT]
    (words,) = page.of_text("quote")
    assert words.attributes["data-end"] == str(LONGEST_FRAGMENT)


@pytest.mark.parametrize(("text", "height"), [("", 20), ("“Yes,” said Ann.\n" * 200, 38)])
def test_heights(text: str, height: int) -> None:
    """A fragment is as high as its text needs, within limits."""
    assert f"height: {height}rem" in html.unescape(fragment(quoteattr.explain(text)))
