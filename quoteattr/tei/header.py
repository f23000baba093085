"""The header of a TEI document, and the lists of speakers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import quoteattr
from quoteattr import Gender, GenderEvidence, Polarity, SpeakerKind
from quoteattr.tei.xml import element, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteattr import Explanation, Speaker

__all__ = ["header", "stand_off"]

_MARKS = "Quotation marks are kept, inside the elements that they belong to."
_FOUND = (
    "Quotations, speakers and mentions were found by rules. @cert of said is the confidence that @who is right, from 0 to 1. "
    "@source is who passed the words on. The type of a q is the rule that ruled it out, or “verbatim” for quoted words."
)
#: What a category of the taxonomy means.
_POLARITIES = {
    Polarity.NEGATED: "The text denies that the words were said.",
    Polarity.HYPOTHETICAL: "The text only supposes, or asks, whether the words were said.",
}
#: Kinds of speakers that are not people: their list, the element of each, and that of its name.
_OTHERS = {
    SpeakerKind.ORGANISATION: ("listOrg", "org", "orgName"),
    SpeakerKind.DOCUMENT: ("listBibl", "bibl", "title"),
}
_VERSION = re.compile(r"\d+(?:\.\d+){0,3}")


def header(why: Explanation, *, title: str, publication: str, source: str) -> str:
    """The header: title, publication and source, and how the quotations were found."""
    return element(
        "teiHeader",
        element(
            "fileDesc",
            element("titleStmt", element("title", written(title))),
            element("publicationStmt", element("p", written(publication))),
            element("sourceDesc", element("p", written(source))),
        ),
        element("encodingDesc", *_encoding(why)),
    )


def _encoding(why: Explanation) -> Iterator[str]:
    """How the document was made."""
    yield element(
        "editorialDecl",
        element("quotation", element("p", written(_MARKS)), marks="all"),
        element("interpretation", element("p", written(_FOUND))),
    )
    found = {quote.attribution.polarity for quote in why.quotes if quote.attribution is not None}
    used = [polarity for polarity in _POLARITIES if polarity in found]
    if used:
        categories = [element("category", element("catDesc", _POLARITIES[one]), xml_id=one.value) for one in used]
        yield element("classDecl", element("taxonomy", *categories, xml_id="polarity"))
    version = _version()
    if version:
        yield element("appInfo", element("application", element("label", "quoteattr"), ident="quoteattr", version=version))


def _version() -> str:
    """The version of this package in the form that TEI allows; "" if it is not installed."""
    try:
        found = _VERSION.match(quoteattr.__version__)
    except ImportError:  # run from a folder
        return ""
    return found[0] if found else ""


def stand_off(speakers: Sequence[Speaker]) -> Iterator[str]:
    """The lists of speakers, if there are any: people and groups, organisations, documents."""
    people = [_person(one) for one in speakers if one.kind not in _OTHERS]
    relations = [_membership(one) for one in speakers if one.members]
    lists = {"listPerson": people + ([element("listRelation", *relations)] if relations else [])}
    for kind, (name, entry, named) in _OTHERS.items():
        lists[name] = [_entry(entry, element(named, written(one.name)), one) for one in speakers if one.kind is kind]
    filled = [element(name, *entries) for name, entries in lists.items() if entries]
    if filled:
        yield element("standOff", *filled)


def _person(speaker: Speaker) -> str:
    """A person or a group in a list."""
    evidence = speaker.gender_evidence.value if speaker.gender_evidence is not GenderEvidence.NONE else ""
    gender = element("gender", value=speaker.gender.value, evidence=evidence)
    known = [element("persName", written(speaker.name))] + ([gender] if speaker.gender is not Gender.UNKNOWN else [])
    role = "unknown" if speaker.kind is SpeakerKind.UNKNOWN else ""
    return _entry("personGrp" if speaker.kind is SpeakerKind.GROUP else "person", "\n".join(known), speaker, role=role)


def _entry(name: str, content: str, speaker: Speaker, **attributes: str) -> str:
    """A speaker in a list, with the id that the caller gave, if there is one."""
    given = [element("idno", written(speaker.person), type="person")] if speaker.person is not None else []
    return element(name, content, *given, xml_id=speaker.id, **attributes)


def _membership(group: Speaker) -> str:
    """Who speaks together."""
    members = " ".join(f"#{one}" for one in group.members)
    return element("relation", name="member", active=members, passive=f"#{group.id}")
