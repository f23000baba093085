"""Compare what the library returns for a case with what is expected.

The judged folders differ from the others in two ways. Names are compared without case and courtesy titles. And right names are
not enough: quotations with the same expected speaker must share one ``Speaker``, and different speakers must differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from case_files import ANY, JUDGED, NONE, Case, Expected

import quoteattr

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from quoteattr import Attribution, Explanation, Quote

__all__ = ["Verdict", "courteous", "judge"]

COURTESY = frozenset(
    {
        *("mr", "mrs", "ms", "mx", "miss", "mister", "messrs", "master", "madam", "sir", "dame", "lord", "lady"),
        *("dr", "doctor", "prof", "professor", "rev", "reverend", "hon"),
    }
)


@attrs.frozen
class Verdict:
    """The result for a case, with every answer that counts as right (as lines of a case file)."""

    pairs: tuple[tuple[list[str], list[str]], ...]

    @property
    def right(self) -> bool:
        """Whether the result is one of the answers."""
        return any(found == expected for found, expected in self.pairs)

    @property
    def nearest(self) -> tuple[list[str], list[str]]:
        """The result, and the answer that shares the most lines with it."""
        return max(self.pairs, key=lambda pair: len(set(pair[0]) & set(pair[1])))


def judge(case: Case, lang: str) -> Verdict:
    """Run the library on the text of a case."""
    acts = quoteattr.ALL_ACTS if case.values("acts") == ["all"] else quoteattr.SPEECH_ACTS
    why = quoteattr.explain(case.text, lang=lang, acts=acts)
    return Verdict(tuple(_pair(case, answer, why) for answer in case.answers))


def courteous(name: str) -> str:
    """The name in lower case, without courtesy titles before it.

    >>> courteous("Mr. Ben DOVE"), courteous("Lady of Ribe")
    ('ben dove', 'lady of ribe')
    """
    words = name.casefold().split(" ")
    while len(words) > 1 and words[0].rstrip(".") in COURTESY and words[1] != "of":
        del words[0]
    return " ".join(words)


def _pair(case: Case, answer: tuple[Expected, ...], why: Explanation) -> tuple[list[str], list[str]]:
    """The result and the expected lines, for one of the answers."""
    judged = case.path.parent.name in JUDGED
    likes: list[Expected | None] = [*answer, *[None] * len(why.quotes)]
    found = [_shown(quote, like, loosely=judged) for quote, like in zip(why.quotes, likes, strict=False)]
    expected = [_as_expected(one) for one in answer]
    if judged and len(found) == len(expected):
        one_speaker = [_one_speaker(quote, like) for quote, like in zip(why.quotes, answer, strict=True)]
        found.append(_numbered([who for who, _ in one_speaker]))
        expected.append(_numbered([who for _, who in one_speaker]))
    expected_beside, found_beside = _beside(case, why)
    return found + found_beside, expected + expected_beside


def _one_speaker(quote: Quote, like: Expected) -> tuple[str | None, str | None]:
    """The speaker's id and the expected name, if there are both."""
    if quote.speaker is None or like.speaker in {ANY, NONE}:
        return None, None
    return quote.speaker.id, like.speaker


def _numbered(who: Sequence[Hashable]) -> str:
    """A line that numbers the speakers of the quotations, regardless of their names.

    >>> _numbered(["s4", "s1", None, "s4"])
    'who: 1 2 - 1'
    """
    numbers: dict[Hashable, int] = {}
    return "who: " + " ".join(NONE if one is None else str(numbers.setdefault(one, len(numbers) + 1)) for one in who)


def _flat(words: str) -> str:
    """The words on one line, as in the case files."""
    return words.replace("\n", " ")


def _shown(quote: Quote, like: Expected | None, *, loosely: bool) -> str:
    """A quotation as a line of a case file; anything that is not checked is ``*``."""
    speaker = quote.speaker.name if quote.speaker else NONE
    if loosely and like is not None and courteous(speaker) == courteous(like.speaker):
        speaker = like.speaker
    cue = _flat(quote.cue.text) if quote.cue else NONE
    columns = [speaker, cue, quote.kind.value, _flat(quote.text)]
    if like is not None:
        wanted = (like.speaker, like.cue, like.kind, like.text)
        columns = [want if want == ANY else column for want, column in zip(wanted, columns, strict=True)]
    lines = [" | ".join(columns)]
    settings = [setting for setting in like.settings if setting.key != "addressee"] if like else []
    lines += [f"  {setting.key}: {_value(quote, setting.key, setting.value)}" for setting in settings]
    if like and any(setting.key == "addressee" for setting in like.settings):
        addressees = quote.attribution.addressees if quote.attribution else ()
        lines += [f"  addressee: {party.mention.text if party.mention else '*'}" for party in addressees] or ["  addressee: -"]
    return "\n".join(lines)


def _value(quote: Quote, key: str, wanted: str) -> str:
    """The quotation's value for a setting."""
    found = quote.attribution or quoteattr.Attribution()
    if key == "confidence":
        sign, bound = wanted.split()
        holds = found.confidence <= float(bound) if sign == "<=" else found.confidence >= float(bound)
        return wanted if holds else str(found.confidence)
    if key == "depth":
        return str(quote.depth)
    if key == "ending":
        return quote.ending.value
    if key == "style":
        return quote.style or NONE
    if key in {"speaker_kind", "gender", "shown"}:
        return _of_speaker(found, key)
    return _words_of(found, key)


def _of_speaker(found: Attribution, key: str) -> str:
    """The speaker's value for a setting."""
    if found.speaker is None:
        return NONE
    if key == "shown":
        return found.speaker.name
    return found.speaker.kind.value if key == "speaker_kind" else found.speaker.gender.value


def _words_of(found: Attribution, key: str) -> str:
    """The attribution's value for a setting."""
    if key == "polarity":
        return found.polarity.value
    if key == "mention":
        return _flat(found.mention.text) if found.mention else NONE
    party = found.relay if key == "relay" else found.on_behalf_of
    return _flat(party.mention.text) if party and party.mention else NONE


def _as_expected(one: Expected) -> str:
    """The lines of a case file, with addressees last."""
    settings = sorted(one.settings, key=lambda setting: setting.key == "addressee")
    lines = [f"  {setting.key}: {setting.value}" for setting in settings]
    return "\n".join([f"{one.speaker} | {one.cue} | {one.kind} | {one.text}", *lines])


def _beside(case: Case, why: Explanation) -> tuple[list[str], list[str]]:
    """Rejections and issues, expected and found; those the case does not mention are left out."""
    expected, found = [], []
    if rejected := case.values("rejected"):
        expected += [f"rejected: {one}" for one in rejected]
        any_rule = all(one.startswith("*:") for one in rejected)
        lines = [f"rejected: {'*' if any_rule else one.rule}: {_flat(one.span.of(case.text))}" for one in why.rejected]
        found += lines or ["rejected: -"]
    if issues := case.values("issue"):
        expected += [f"issue: {one}" for one in issues]
        found += [f"issue: {one.kind.value}" for one in why.issues] or ["issue: -"]
    return expected, found
