"""Pages in a real browser: what is shown, what a click and a key do, and that nothing in a text is ever run."""

from __future__ import annotations

import functools
import http.server
import threading
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")

from browser import AXE, ROOT, watched
from pages import held
from playwright.sync_api import expect

import quoteattr
from benchmarks.page.browser import chromium, path_of_chromium

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAMPLES = ROOT / "docs" / "samples"
HOSTILE = (
    "“<script>alert(1)</script>,” said </style><img src=x onerror=alert(2)>Ann Holm. --> <!-- ]]> </script>\r\n\r\n"
    "“It\u2028is \u202egnorw\u202c, \0 \ud800 \ud83d\ude00 &lt;b&gt;,” Ann Holm said.\r\r"
    "The “<i onclick='alert(3)'>fine</i>” boat javascript:alert(4)\n\n"
    '“\u0645\u0631\u062d\u0628\u0627,” said Bea "autofocus onfocus=alert(5) x=" Lund. 🙂 {{7*7}} ${alert(6)} $text $$'
)
#: The elements that say which part of the text they contain, with what they contain.
STRETCHES = """() => [...document.querySelectorAll('#text [data-start]')].map(
    (one) => [Number(one.dataset.start), Number(one.dataset.end), one.textContent])"""
#: Every letter of an element, with its place in the window.
LETTERS = """(one) => {
    const found = [], nodes = document.createTreeWalker(one, NodeFilter.SHOW_TEXT), range = new Range();
    while (nodes.nextNode()) for (let at = 0; at < nodes.currentNode.length; at += 1) {
        range.setStart(nodes.currentNode, at); range.setEnd(nodes.currentNode, at + 1);
        const { left, top } = range.getBoundingClientRect();
        found.push({ char: nodes.currentNode.data[at], left, top: Math.round(top) }); }
    return found; }"""
UNFOLDED = "document.querySelectorAll('summary').forEach((one) => one.click())"
CORRECTED = """() => {
    const menu = document.querySelector("#correct");
    menu.value = "nobody";
    menu.dispatchEvent(new Event("change")); }"""
VISIBLE = "(one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, started once."""
    if path_of_chromium() is None:
        pytest.skip("no chromium: install it, or set QUOTEATTR_CHROMIUM")
    with chromium() as found:
        yield found


@pytest.fixture
def tab(browser: Any) -> Iterator[Any]:
    """A tab as wide as a desk."""
    with watched(browser, viewport={"width": 1400, "height": 900}) as made:
        yield made


def written(folder: Path, text: str, **options: Any) -> str:
    """The address of a page in a file."""
    path = folder / "page.html"
    path.write_text(quoteattr.to_html(text, **options), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def harbour(tmp_path: Path) -> str:
    return written(tmp_path, (SAMPLES / "harbour.txt").read_text(encoding="utf-8"), title="Port Selwin")


@pytest.fixture
def ferry(tmp_path: Path) -> str:
    return written(tmp_path, (SAMPLES / "night_ferry.txt").read_text(encoding="utf-8"))


# The text


@pytest.mark.parametrize("text", [HOSTILE, "", "\n", "\r", "\0", "<", "“A\r\rB,”\rsaid\r\nAnn.\r"])
def test_the_text_is_the_text(tab: Any, tmp_path: Path, text: str) -> None:
    """A browser holds every character at its place, runs nothing and loads nothing."""
    tab.goto(written(tmp_path, text, title=text))
    assert tab.locator("#text").evaluate("(one) => one.textContent") == held(text)
    assert tab.locator("script").count() == 2
    assert tab.locator("#text :is(script, style, img, i, b, iframe)").count() == 0
    for start, end, content in tab.evaluate(STRETCHES):
        assert content == held(text[start:end])
    for link in tab.locator("a.who").all():
        link.click()
    assert tab.locator("#details :is(script, img, i)").count() == 0


def test_every_sort_of_line_end_begins_a_line(tab: Any, tmp_path: Path) -> None:
    """White space is shown as it is."""
    tab.goto(written(tmp_path, "one\ntwo\rthree\r\nfour\n\nfive  six"))
    letters = [letter for letter in tab.locator("#text").evaluate(LETTERS) if not letter["char"].isspace()]
    tops = {letter["top"]: "" for letter in letters}
    for letter in letters:
        tops[letter["top"]] += letter["char"]
    assert list(tops.values()) == ["one", "two", "three", "four", "fivesix"]
    one, two, three, four, five = sorted(tops)
    assert two - one == pytest.approx(three - two, abs=1) == pytest.approx(four - three, abs=1)
    assert five - four == pytest.approx(2 * (two - one), abs=2)


def test_an_override_does_not_change_the_order(tab: Any, tmp_path: Path) -> None:
    """The control is shown with its number, and the letters after it stand in their order."""
    tab.goto(written(tmp_path, "ab\u202ecd"))
    assert tab.locator(".odd").evaluate("(one) => getComputedStyle(one, '::before').content") == '"U+202E"'
    lefts = [letter["left"] for letter in tab.locator("#text").evaluate(LETTERS) if letter["char"].isalpha()]
    assert lefts == sorted(set(lefts))
    assert len(lefts) == 4


def test_nothing_is_requested(tab: Any, tmp_path: Path, harbour: str) -> None:
    """A server is asked for the page and nothing else, not even for an icon."""
    asked: list[str] = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, _form: str, *arguments: object) -> None:
            asked.append(str(arguments[0]))

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(tmp_path))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        tab.goto(f"http://127.0.0.1:{server.server_port}/{harbour.rpartition('/')[2]}")
        tab.locator("a.who").first.click()
        tab.wait_for_timeout(300)
        server.shutdown()
        thread.join()
    assert asked == ["GET /page.html HTTP/1.1"]


# A quotation


def test_a_click_shows_why(tab: Any, harbour: str) -> None:
    """The speaker, the confidence, the rules and the reason of a quotation; the next click shows another one."""
    why = quoteattr.explain((SAMPLES / "harbour.txt").read_text(encoding="utf-8"))
    tab.goto(harbour)
    assert tab.locator("#hint").is_visible()
    for index in (0, 2):
        tab.locator(f'.quote[data-quote="{index}"]').first.click(position={"x": 5, "y": 8})
        quote, decision = why.quotes[index], why.why(index)
        assert tab.locator("#details-title").text_content() == f"Quotation {index + 1} of {len(why.quotes)}"
        assert tab.locator("#words span").all_text_contents() == [span.of(why.text) for span in quote.spans]
        assert tab.locator("#who").text_content() == quote.speaker.name
        assert tab.locator("#sure").text_content() == f"confidence {quote.confidence:.2f}"
        shown = [line.text_content() for line in tab.locator("#why p").all()]
        assert shown == [line.replace(": ", " ", 1) for line in decision.reason.splitlines()]
        assert tab.locator("#why code").all_text_contents() == list(decision.rules)
        marked = tab.locator("#text .mention.chosen, #text .cue.chosen").all_text_contents()
        assert set(marked) == {quote.attribution.mention.text, *(part.of(why.text) for part in quote.cue.parts)}
    assert tab.locator("#hint").is_hidden()
    assert tab.evaluate("location.hash") == "#q3"


def test_a_click_inside_a_nested_quotation(tab: Any, ferry: str) -> None:
    """The innermost one is chosen. It names the one around it, which is a click away."""
    tab.goto(ferry)
    tab.locator("#text .nested").click()
    assert tab.locator("#words").text_content() == "never look back from a ship"
    tab.locator("#facts button").click()
    assert tab.locator("#words").text_content().startswith("My grandmother told me")


def test_an_address_with_a_quotation(tab: Any, harbour: str) -> None:
    """A link can lead to a quotation; one that does not exist leads to the page."""
    tab.goto(f"{harbour}#q19")
    assert tab.locator("#details-title").text_content() == "Quotation 19 of 19"
    assert tab.locator("#q19").evaluate(VISIBLE)
    tab.goto("about:blank")
    tab.goto(f"{harbour}#q99")
    assert tab.locator("#hint").is_visible()


def test_selecting_words_chooses_nothing(tab: Any, harbour: str) -> None:
    """Words can be selected to copy them."""
    tab.goto(harbour)
    box = tab.locator('.quote[data-quote="0"]').first.bounding_box()
    tab.mouse.move(box["x"] + 5, box["y"] + 8)
    tab.mouse.down()
    tab.mouse.move(box["x"] + 150, box["y"] + 8)
    tab.mouse.up()
    assert tab.evaluate("String(getSelection())")
    assert tab.locator("#hint").is_visible()


# A speaker


def test_a_click_on_a_speaker_shows_the_quotations(tab: Any, harbour: str) -> None:
    """They are listed, and the others lose their colour; a second click shows all again."""
    tab.goto(harbour)
    entry = tab.locator("#s2")
    entry.locator("summary").click()
    tab.wait_for_selector("#text.filtered")
    assert entry.locator("li").count() == 3
    assert entry.locator("li").first.is_visible()
    on = tab.locator("#text .quote.on").evaluate_all("(all) => all.map((one) => one.dataset.quote)")
    assert len(on) == 3
    plain = tab.locator('#text .quote[data-quote="0"]').first
    expect(plain).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    assert tab.locator("#status").text_content() == "Only the quotations of Anders Quill are shown: 3"
    tab.locator("#s3 summary").click()
    expect(tab.locator("#text .quote.on")).to_have_count(2)
    assert entry.get_attribute("open") is None
    tab.locator("#s3 summary").click()
    tab.wait_for_selector("#text:not(.filtered)")
    assert tab.locator("#status").text_content() == "All quotations are shown"


def test_a_click_in_the_list_leads_to_the_text(tab: Any, harbour: str) -> None:
    """The quotation is chosen, in view, and has the focus."""
    tab.goto(harbour)
    tab.locator("#s7 summary").click()
    tab.locator("#s7 a").last.click()
    assert tab.locator("#words").text_content() == "Concrete has a long memory,"
    assert tab.locator(".who:focus").evaluate(VISIBLE)
    assert tab.locator(".who:focus").get_attribute("id") == "q19"


def test_buttons_stay_with_the_speaker(tab: Any, harbour: str) -> None:
    """Next and previous lead through the quotations that are shown."""
    tab.goto(harbour)
    tab.locator("#q2").click()
    tab.locator("#next").click()
    assert tab.locator("#details-title").text_content() == "Quotation 3 of 19"
    tab.locator("#who button").click()
    tab.wait_for_selector("#who button[aria-pressed='true']")
    assert tab.locator("#s1").get_attribute("open") == ""
    assert tab.locator("#next").is_disabled()
    tab.locator("#previous").click()
    tab.locator("#previous").click()
    assert tab.locator("#details-title").text_content() == "Quotation 1 of 19"
    assert tab.locator("#previous").is_disabled()


# Keys


def focused(tab: Any) -> str:
    """The id of what has the focus."""
    return str(tab.evaluate("document.activeElement.id || document.activeElement.className"))


def test_keys(tab: Any, harbour: str) -> None:
    """Everything can be done without a mouse, and the focus is never lost."""
    tab.goto(harbour)
    tab.keyboard.press("Tab")
    assert focused(tab) == "skip"
    assert tab.locator(".skip").evaluate(VISIBLE)
    tab.keyboard.press("Enter")
    assert focused(tab) == "text"
    tab.keyboard.press("Tab")
    assert focused(tab) == "q1"
    for key, expected in [("ArrowRight", "q2"), ("End", "q19"), ("ArrowRight", "q19"), ("ArrowLeft", "q18"), ("Home", "q1")]:
        tab.keyboard.press(key)
        assert focused(tab) == expected
        assert tab.locator(f"#{expected}").evaluate(VISIBLE)
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("Enter")
    assert focused(tab) == "details-title"
    assert tab.locator("#details-title").text_content() == "Quotation 2 of 19"
    for expected in ("previous", "next"):
        tab.keyboard.press("Tab")
        assert focused(tab) == expected
    tab.keyboard.press("Space")
    assert tab.locator("#details-title").text_content() == "Quotation 3 of 19"
    tab.keyboard.press("Escape")
    assert focused(tab) == "q3"
    assert tab.locator("#hint").is_visible()
    tab.keyboard.press("Space")
    assert focused(tab) == "details-title"
    tab.locator("#close").press("Enter")
    assert focused(tab) == "q3"


def test_keys_in_the_list(tab: Any, harbour: str) -> None:
    """Speakers come right after the skip link. With one of them chosen, the arrow keys stay with the quotations shown."""
    tab.goto(harbour)
    for _ in range(3):
        tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#text.filtered")
    assert tab.locator("#s2").get_attribute("open") == ""
    first, second, third = tab.locator("#s2 a").evaluate_all("(all) => all.map((one) => one.hash.slice(1))")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert focused(tab) == first
    tab.keyboard.press("ArrowRight")
    assert focused(tab) == second
    tab.keyboard.press("End")
    assert focused(tab) == third
    tab.keyboard.press("Escape")
    tab.keyboard.press("Escape")
    tab.wait_for_selector("#text:not(.filtered)")
    assert tab.locator("a.who[tabindex='0']").count() == 1


def test_one_quotation_is_in_the_tab_order(tab: Any, harbour: str) -> None:
    """A novel has thousands; nobody should have to step over them."""
    tab.goto(harbour)
    assert tab.locator("a.who[tabindex='0']").count() == 1
    assert tab.locator("a.who[role='button'][tabindex='-1']").count() == 18
    names = tab.locator("a.who").evaluate_all("(all) => all.map((one) => one.getAttribute('aria-label'))")
    assert names[0] == "OM, quotation 1: Odile Marn"


# Corrections


def saved(tab: Any) -> quoteattr.Explanation:
    """The explanation of the sample with the corrections that the page saves."""
    with tab.expect_download() as download:
        tab.locator("#save").click()
    assert download.value.suggested_filename == "corrections.json"
    changes = quoteattr.changes_from_json(download.value.path().read_text(encoding="utf-8"))
    return quoteattr.explain((SAMPLES / "harbour.txt").read_text(encoding="utf-8")).with_changes(changes)


def test_corrections_are_saved(tab: Any, harbour: str) -> None:
    """Another speaker, nobody, and not a quotation: what is saved changes the result, and the page shows it at once."""
    tab.goto(harbour)
    before = quoteattr.explain((SAMPLES / "harbour.txt").read_text(encoding="utf-8"))
    tab.locator("#q4").click()
    assert tab.locator("#saving").is_hidden()
    assert set(tab.locator("#correct option").all_text_contents()) >= {speaker.name for speaker in before.speakers}
    for number, choice in ((4, "Odile Marn"), (5, "nobody"), (6, "not a quotation"), (7, "Jonas Pell")):
        tab.locator(f"#q{number}").click()
        tab.locator("#correct").select_option(label=choice)
    assert tab.locator("#unsaved").text_content() == "4 corrections"
    assert [tab.locator(f"#q{number}").get_attribute("data-label") for number in (4, 5, 6, 7)] == ["OM", "?", "×", "JP"]
    tab.locator("#correct").select_option(label="as found")
    assert tab.locator("#unsaved").text_content() == "3 corrections"
    assert tab.locator("#q7").get_attribute("aria-label") == "RT, quotation 7: Rhea Tolland"
    after = saved(tab)
    assert len(after.quotes) == len(before.quotes) - 1
    assert [quote.speaker and quote.speaker.name for quote in after.quotes[3:6]] == ["Odile Marn", None, "Rhea Tolland"]
    tab.locator("#q4").click()
    assert tab.locator("#who").text_content() == "Odile Marn"
    assert tab.locator("#sure").text_content() == "corrected by you"


def test_corrections_with_the_keyboard(tab: Any, harbour: str) -> None:
    """The menu is reached from the title of the panel, and keeps the focus. The other quotations of a speaker follow."""
    tab.goto(harbour)
    tab.locator("#q1").press("Enter")
    while tab.evaluate("document.activeElement.id") != "correct":
        tab.keyboard.press("Tab")
    tab.keyboard.type("Jonas")
    assert tab.evaluate("document.activeElement.id") == "correct"
    tab.locator("#s8 summary").click()
    tab.wait_for_selector("#text.filtered")
    assert tab.locator("#text .quote.on").evaluate_all("(all) => all.map((one) => one.dataset.quote)") == ["0", "0", "3"]
    assert saved(tab).quotes[0].speaker.name == "Jonas Pell"


def test_unsaved_corrections_are_not_lost(browser: Any, harbour: str) -> None:
    """The browser asks before the page is left, until the corrections are saved."""
    asked: list[str] = []
    context = browser.new_context()
    tab = context.new_page()
    tab.on("dialog", lambda dialogue: (asked.append(dialogue.type), dialogue.accept()))
    for is_saved in (False, True):
        tab.goto(harbour)
        tab.locator("#q1").click()
        tab.locator("#correct").select_option(label="nobody")
        if is_saved:
            saved(tab)
        tab.goto("about:blank")
        assert asked == ["beforeunload"]
    context.close()


def test_corrections_in_a_notebook(tab: Any, tmp_path: Path) -> None:
    """They can be saved from a frame too."""
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html>{quoteattr.explain('“Yes,” said Ann.')._repr_html_()}", encoding="utf-8")
    tab.goto(path.as_uri())
    frame = tab.frame_locator("iframe")
    frame.locator("#q1").click()
    frame.locator("#correct").select_option(label="nobody")
    with tab.expect_download() as download:
        frame.locator("#save").click()
    assert len(quoteattr.changes_from_json(download.value.path().read_text(encoding="utf-8")).changes) == 1


# Everybody


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 900, 1400])
@pytest.mark.parametrize("sample", ["harbour", "night_ferry"])
def test_axe_finds_nothing(browser: Any, tmp_path: Path, sample: str, width: int, scheme: str) -> None:
    """Neither in the page as it opens, nor with a quotation and a speaker chosen, nor with all lists unfolded."""
    if not AXE.exists():
        pytest.skip(f"no {AXE}: npm pack axe-core, or set QUOTEATTR_AXE")
    address = written(tmp_path, (SAMPLES / f"{sample}.txt").read_text(encoding="utf-8"))
    with watched(browser, viewport={"width": width, "height": 900}, color_scheme=scheme) as tab:
        tab.goto(address)
        tab.evaluate(AXE.read_text(encoding="utf-8"))
        for step in ("", "document.querySelector('#q3').click()", CORRECTED, UNFOLDED):
            tab.evaluate(step)
            tab.wait_for_timeout(200)  # colours change gradually
            found = tab.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]
            assert not [(one["id"], one["impact"], [node["target"] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize("width", [320, 390, 760, 900, 1400])
def test_nothing_is_wider_than_the_window(browser: Any, tmp_path: Path, width: int) -> None:
    """Not even a word without end."""
    text = "“" + "Endless" * 100 + ",” said " + "Ann" * 100 + " Holm. " + (SAMPLES / "harbour.txt").read_text(encoding="utf-8")
    with watched(browser, viewport={"width": width, "height": 800}) as tab:
        tab.goto(written(tmp_path, text, title="W" * 200))
        tab.locator(".key > summary").click()
        tab.locator("#q1").click()
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert tab.locator("#q1").evaluate(VISIBLE)


def test_the_panel_does_not_cover_the_quotation(browser: Any, harbour: str) -> None:
    """On a telephone the panel is at the bottom, and the chosen quotation above it."""
    with watched(browser, viewport={"width": 390, "height": 844}) as tab:
        tab.goto(harbour)
        for number in (1, 3, 19):
            tab.locator(f"#q{number}").click()
            panel, link = tab.locator("#details").bounding_box(), tab.locator(f"#q{number}").bounding_box()
            assert panel["y"] + panel["height"] == pytest.approx(844, abs=1)
            assert 0 <= link["y"] < panel["y"] - link["height"]
        tab.locator("#close").click()
        assert tab.locator("#details").is_hidden()


def test_without_scripts(browser: Any, ferry: str) -> None:
    """Text, labels, lists and links are there; what needs scripts is not shown."""
    with watched(browser, java_script_enabled=False, viewport={"width": 1400, "height": 900}) as tab:
        tab.goto(ferry)
        assert tab.locator("#text").text_content() == (SAMPLES / "night_ferry.txt").read_text(encoding="utf-8")
        for hidden in tab.locator("aside, .scripted").all():
            assert hidden.is_hidden()
        tab.locator("#s1 summary").click()
        tab.locator("#s1 a").last.click()
        assert tab.url.endswith("#q13")
        tab.locator("#q13").click()
        assert tab.url.endswith("#s1")


def test_on_paper(browser: Any, tmp_path: Path) -> None:
    """Paper is white in the dark mode too; all speakers and the key are printed, buttons are not."""
    names = [f"{first} {last}" for first in ("Ada", "Bea", "Cora", "Dora") for last in ("Lund", "Moss", "Holm", "Falk", "Berg")]
    address = written(tmp_path, "\n\n".join(f"“Yes, we do,” said {name}." for name in names))
    with watched(browser, color_scheme="dark") as tab:
        tab.goto(address)
        dark = tab.locator("body").evaluate("(one) => getComputedStyle(one).color")
        tab.emulate_media(media="print")
        assert tab.locator("body").evaluate("(one) => getComputedStyle(one).color") == "rgb(34, 32, 28)" != dark
        shown = [one.is_visible() for one in tab.locator("nav .cast .name").all()]
        assert shown == [True] * 20
        assert tab.locator(".key dl").is_visible()
        assert not [one for one in tab.locator("button, .skip, aside").all() if one.is_visible()]
        assert len(tab.pdf()) > 10_000


# Notebooks


def test_fragments_side_by_side(tab: Any, tmp_path: Path) -> None:
    """Two outputs in a document don't change it or each other, and each of them works."""
    frames = [quoteattr.explain(f"“Yes,” said Ann.\n\n“No {word},” said Bea.")._repr_html_() for word in ("way", "<b>")]
    style = "<style>p, a, h1 { color: rgb(1, 2, 3) } .quote { display: none }</style>"
    path = tmp_path / "notebook.html"
    path.write_text(f'<!doctype html>{style}<p id="text">Mine</p>{"".join(frames)}', encoding="utf-8")
    tab.goto(path.as_uri())
    first, second = (tab.frame_locator("iframe").nth(number) for number in (0, 1))
    first.locator("#q2").click()
    assert first.locator("#details-title").text_content() == "Quotation 2 of 2"
    assert second.locator("#details-title").text_content() == "Quotation"
    second.locator('.quote[data-quote="1"]').click()
    assert second.locator("#words").text_content() == "No <b>,"
    second.locator("#s1 summary").click()
    second.locator("#s1 a").click()
    assert second.locator("#words").text_content() == "Yes,"
    assert tab.locator("#text").text_content() == "Mine"
    assert tab.url == path.as_uri()
    assert [frame.evaluate("self.origin") for frame in tab.frames[1:]] == ["null", "null"]


def test_fragments_without_scripts(browser: Any, tmp_path: Path) -> None:
    """Where scripts are forbidden, the links of a fragment stay inside it."""
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html>{quoteattr.explain('“Yes,” said Ann.')._repr_html_()}", encoding="utf-8")
    with watched(browser, java_script_enabled=False) as tab:
        tab.goto(path.as_uri())
        frame = tab.frame_locator("iframe")
        frame.locator("#q1").click()
        frame.locator("#s1 summary").click()
        assert frame.locator("#text").text_content() == "“Yes,” said Ann."
        assert [one.url.partition("#")[::2] for one in tab.frames[1:]] == [("about:srcdoc", "s1")]
