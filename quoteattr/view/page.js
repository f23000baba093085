"use strict";

/*
 * Shows why a quotation has its speaker, and the quotations of one speaker. Without this script, the page has the same text,
 * lists and links. Words of the text are only ever set as text, never as HTML.
 */
(() => {
  const byId = (id) => document.getElementById(id);
  const text = byId("text");
  const nav = byId("speakers");
  const panel = byId("details");
  const title = byId("details-title");
  const links = []; // one for each quotation

  const corrections = new Map(); // number of a quotation -> the number of another speaker as a string, NOBODY or DROPPED
  const NOBODY = "nobody";
  const DROPPED = "dropped";

  let data = null; // read when it is first needed
  let chosen = null; // the number of the quotation that is shown
  let inTabOrder = null; // the link that the Tab key leads to
  let speaker = null; // the number of the speaker whose quotations are shown, as a string

  const read = () => {
    data = data || JSON.parse(byId("data").textContent);
    return data;
  };

  const element = (tag, content, name) => {
    const made = document.createElement(tag);
    made.textContent = content;
    if (name) made.className = name;
    return made;
  };

  const count = (number) => number.toLocaleString("en");

  const announce = (words) => {
    byId("status").textContent = words;
  };

  // Moving from quotation to quotation

  /** The quotations that can be reached: all, or those of the chosen speaker. */
  const reachable = () => (speaker === null ? links : links.filter((link) => link.classList.contains(`s${speaker}`)));

  /** Only one link of the text is in the tab order; the arrow keys lead to the others. */
  const makeReachable = (link) => {
    if (inTabOrder) inTabOrder.tabIndex = -1;
    if (link) link.tabIndex = 0;
    inTabOrder = link;
  };

  /** The quotation that comes some steps after one, if there is one. */
  const stepFrom = (number, steps) => {
    const all = reachable();
    // Its speaker may not be the chosen one, so look for its place among the others.
    return steps > 0
      ? all.find((link) => Number(link.dataset.quote) > number)
      : all.filter((link) => Number(link.dataset.quote) < number).pop();
  };

  /** Scroll only if the beginning of a quotation is out of sight, or covered by the panel. */
  const bringIntoView = (link) => {
    const { top, bottom } = link.getBoundingClientRect();
    const covered = getComputedStyle(panel).position === "fixed" ? panel.offsetHeight : 0;
    if (top >= 0 && bottom + 40 <= window.innerHeight - covered) return;
    link.scrollIntoView({ block: covered ? "start" : "center" });
  };

  // The panel

  const mark = (number) => {
    for (const old of text.querySelectorAll(".chosen")) old.classList.remove("chosen");
    if (number === null) return;
    links[number].classList.add("chosen");
    for (const one of text.querySelectorAll(`[data-quote="${number}"], [data-of~="${number}"]`)) one.classList.add("chosen");
  };

  const fill = (number) => {
    const { quotes, words } = read();
    const quote = quotes[number];
    const figure = figureOf(number);
    title.textContent = `Quotation ${count(number + 1)} of ${count(quotes.length)}`;
    byId("words").replaceChildren(...pieces(number).map((piece) => element("span", piece)));
    byId("words").className = figure.looks;

    byId("who").replaceChildren(nameOf(figure));
    byId("sure").replaceChildren(...(corrections.has(number) ? [element("span", "corrected by you")] : confidence(quote.sure)));
    byId("correct").value = corrections.get(number) || "";
    const facts = quote.facts.map(([heading, value]) => [words[heading], element("bdi", words[value])]);
    if (quote.in !== null) facts.push(["Inside", insideOf(quote.in)]);
    facts.push(["Characters", document.createTextNode(`${quote.at[0]} to ${quote.at[1]}`)]);
    byId("facts").replaceChildren(...facts.flatMap(([heading, value]) => {
      const cell = document.createElement("dd");
      cell.append(value);
      return [element("dt", heading), cell];
    }));
    byId("why-title").textContent = corrections.has(number) ? "Why, as found" : "Why";
    byId("why").replaceChildren(...quote.why.map((place) => reason(words[place])));
    byId("previous").disabled = !stepFrom(number, -1);
    byId("next").disabled = !stepFrom(number, 1);
  };

  /** The name of a speaker: a button, if there is a list of quotations. */
  const nameOf = (figure) => {
    const made = element(entryOf(figure.number) ? "button" : "span", "", `name ${figure.looks}`);
    made.append(element("bdi", figure.name));
    if (made.tagName !== "BUTTON") return made;
    made.type = "button";
    made.setAttribute("aria-pressed", String(String(figure.number) === speaker));
    made.title = "Show only the quotations of this speaker";
    made.addEventListener("click", () => toggleSpeaker(String(figure.number)));
    return made;
  };

  /** The words of a quotation, piece by piece. A piece that is shown as several elements is joined again. */
  const pieces = (number) => {
    const found = [];
    let end = null;
    for (const one of text.querySelectorAll(`.quote[data-quote="${number}"]`)) {
      if (one.dataset.start === end) found[found.length - 1] += one.textContent;
      else found.push(one.textContent);
      end = one.dataset.end;
    }
    return found;
  };

  const confidence = (sure) => {
    if (sure === null) return [element("span", "no confidence without a speaker")];
    const meter = document.createElement("meter");
    meter.value = sure;
    meter.setAttribute("aria-label", "Confidence");
    return [meter, element("span", `confidence ${sure.toFixed(2)}`)];
  };

  const insideOf = (number) => {
    const button = element("button", `quotation ${count(number + 1)}`, "plain");
    button.type = "button";
    button.addEventListener("click", () => choose(number, { into: true }));
    return button;
  };

  /** A line of the reason. It begins with the name of a rule, or is a remark. */
  const reason = (line) => {
    const made = document.createElement("p");
    const [, rule, claim] = /^([a-z_]+): (.*)$/.exec(line) || [null, null, line];
    if (rule) made.append(element("code", rule), " ");
    made.append(element("bdi", claim));
    return made;
  };

  const showChosen = (shown) => {
    byId("hint").hidden = shown;
    for (const id of ["chosen", "previous", "next", "close"]) byId(id).hidden = !shown;
    panel.classList.toggle("shown", shown);
  };

  /** Show a quotation; ``into`` moves the focus to the panel. */
  const choose = (number, { into = false } = {}) => {
    chosen = number;
    if (!byId("correct").length) fillMenu();
    fill(number);
    showChosen(true);
    mark(number);
    makeReachable(links[number]);
    bringIntoView(links[number]);
    if (into) title.focus({ preventScroll: true });
    else announce(`${title.textContent}: ${figureOf(number).name}`);
    if (location.protocol !== "about:") history.replaceState(null, "", `#q${number + 1}`);
  };

  /** Close the panel; the focus goes back to the quotation. */
  const close = () => {
    const link = links[chosen];
    chosen = null;
    mark(null);
    title.textContent = "Quotation";
    showChosen(false);
    if (link) link.focus({ preventScroll: true });
  };

  // The quotations of one speaker

  const entryOf = (number) => nav.querySelector(`details[data-speaker="${number}"]`);

  const show = (number) => {
    for (const old of text.querySelectorAll(".on")) old.classList.remove("on");
    speaker = number;
    text.classList.toggle("filtered", number !== null);
    if (number === null) {
      announce("All quotations are shown");
    } else {
      for (const one of text.querySelectorAll(`.s${number}`)) one.classList.add("on");
      const { name } = read().speakers[number - 1];
      announce(`Only the quotations of ${name} are shown: ${count(reachable().length)}`);
    }
    makeReachable(chosen !== null ? links[chosen] : reachable()[0]);
    if (chosen !== null) fill(chosen);
  };

  const toggleSpeaker = (number) => {
    const entry = entryOf(number);
    const folded = entry.parentElement.closest("details");
    if (folded) folded.open = true;
    entry.open = !entry.open; // its event does the rest
    byId("who").firstElementChild.focus();
  };

  nav.addEventListener("toggle", (event) => {
    if (!event.target.dataset.speaker) return;
    const open = nav.querySelector("details[data-speaker][open]");
    const number = open ? open.dataset.speaker : null;
    if (number !== speaker) show(number);
  }, true);

  // Older browsers keep several entries open; only one can be chosen.
  nav.addEventListener("click", (event) => {
    const summary = event.target.closest("details[data-speaker] > summary");
    if (!summary) return;
    for (const other of nav.querySelectorAll("details[data-speaker][open]")) {
      if (other !== summary.parentElement) other.open = false;
    }
  });

  nav.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-quote]");
    if (!link) return;
    event.preventDefault();
    const number = Number(link.dataset.quote);
    choose(number);
    links[number].focus({ preventScroll: true });
  });

  // Corrections

  /** Who a quotation is shown with: the speaker that the reader has chosen for it, or the one that was found. */
  const figureOf = (number) => {
    const { quotes, speakers } = read();
    const value = corrections.get(number) || quotes[number].who;
    if (value === DROPPED) return { number: 0, name: "Not a quotation", label: "×", looks: "none" };
    if (value !== NOBODY) return speakers[value - 1];
    const nobody = { number: 0, name: "No speaker", label: "?", looks: "none" };
    return speakers.find((figure) => figure.ref === null) || nobody;
  };

  const classesOf = (figure) => [...figure.looks.split(" "), `s${figure.number}`];

  const correct = (number, value) => {
    const link = links[number];
    const before = figureOf(number);
    link.dataset.found = link.dataset.found || link.dataset.label;
    if (value) corrections.set(number, value);
    else corrections.delete(number);
    const after = figureOf(number);
    const label = value ? after.label : link.dataset.found;
    for (const one of text.querySelectorAll(`[data-quote="${number}"]`)) {
      one.classList.remove(...classesOf(before));
      one.classList.add(...classesOf(after));
      one.classList.toggle("corrected", Boolean(value));
      one.classList.toggle("dropped", value === DROPPED);
      one.classList.toggle("on", String(after.number) === speaker);
      if (one.dataset.label) one.dataset.label = label;
    }
    link.setAttribute("aria-label", `${label}, quotation ${number + 1}: ${after.name}`);
    fill(number);
    showUnsaved(true);
  };

  let unsaved = false;
  const showUnsaved = (changed) => {
    unsaved = changed && corrections.size > 0;
    byId("saving").hidden = corrections.size === 0;
    byId("unsaved").textContent = `${count(corrections.size)} correction${corrections.size === 1 ? "" : "s"}`;
  };

  const changeOf = ([number, value]) => {
    const { quotes, speakers } = read();
    const quote = quotes[number].at;
    if (value === DROPPED) return { change: "drop", quote };
    return { change: "set_speaker", quote, speaker: value === NOBODY ? null : speakers[value - 1].ref };
  };

  /** Save the corrections as a file, after those that were made before. */
  const save = () => {
    const known = read().corrections;
    const more = [...corrections].sort(([one], [other]) => one - other).map(changeOf);
    const content = `${JSON.stringify({ ...known, changes: [...known.changes, ...more] }, null, 1)}\n`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    link.download = "corrections.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    showUnsaved(false);
  };

  const fillMenu = () => {
    const menu = byId("correct");
    menu.append(new Option("as found", ""));
    for (const figure of read().speakers) if (figure.ref !== null) menu.append(new Option(figure.name, figure.number));
    menu.append(new Option("nobody", NOBODY), new Option("not a quotation", DROPPED));
    menu.addEventListener("change", () => correct(chosen, menu.value));
  };

  byId("save").addEventListener("click", save);
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault(); // the browser asks whether to leave
  });

  // The text

  text.addEventListener("click", (event) => {
    if (String(getSelection())) return; // words are being selected, to copy them
    const target = event.target.closest("[data-quote], [data-of]");
    if (!target) return;
    event.preventDefault();
    const number = Number(target.dataset.quote || target.dataset.of.split(" ")[0]);
    choose(number, { into: target.matches("a") && event.detail === 0 }); // by a key: the reader goes on in the panel
  });

  text.addEventListener("keydown", (event) => {
    const link = event.target.closest("a.who");
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === " ") {
      event.preventDefault();
      link.click(); // as for any button; a link has only the Enter key
      return;
    }
    const all = reachable();
    const steps = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const other = steps ? stepFrom(Number(link.dataset.quote), steps) : { Home: all[0], End: all[all.length - 1] }[event.key];
    if (!other) return;
    event.preventDefault();
    makeReachable(other);
    bringIntoView(other);
    other.focus({ preventScroll: true });
    if (chosen !== null) choose(Number(other.dataset.quote));
  });

  const step = (steps) => () => {
    const link = stepFrom(chosen, steps);
    if (link) choose(Number(link.dataset.quote));
  };
  byId("previous").addEventListener("click", step(-1));
  byId("next").addEventListener("click", step(1));
  byId("close").addEventListener("click", close);

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = nav.querySelector("details[data-speaker][open]");
    if (chosen !== null) close();
    else if (open) open.open = false;
  });

  // At the beginning

  for (const link of text.querySelectorAll("a.who")) {
    links[link.dataset.quote] = link;
    link.tabIndex = -1;
    link.setAttribute("role", "button"); // it no longer leads to another place
  }
  makeReachable(links[0]);
  panel.hidden = links.length === 0;
  for (const one of document.querySelectorAll(".scripted")) one.hidden = false;
  const asked = /^#q([1-9]\d*)$/.exec(location.hash);
  if (asked && links[asked[1] - 1]) choose(asked[1] - 1);
})();
