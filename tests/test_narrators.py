"""Stories told by one of their people: who is "I"?"""

from __future__ import annotations

import quoteattr

CALLS = "“Come along, Ida,” said Tom.\n\nI went with him. I was tired.\n\n“Where now?” I asked.\n\n"


def speakers(text: str) -> list[str | None]:
    """The names of the speakers, in text order."""
    found = (quote.attribution for quote in quoteattr.extract(text))
    return [one.speaker.name if one and one.speaker else None for one in found]


def test_the_narrator_is_the_one_whom_the_others_call_by_name() -> None:
    assert speakers(CALLS * 4) == ["Tom", "Ida"] * 4


def test_a_name_that_was_called_once_is_no_proof() -> None:
    assert speakers(CALLS) == ["Tom", "I"]


def test_whom_the_narration_names_does_not_narrate() -> None:
    assert speakers(CALLS * 4 + "Ida laughed.\n\nIda left.\n\n“Late,” I said.")[-1] == "I"


def test_a_few_remarks_of_the_author_make_no_narrator() -> None:
    told = "“Come along, Ida,” said Tom. The rain fell on the roofs of the town, and on the river behind it.\n\n" * 12
    assert speakers(told + "“Late,” I said.")[-1] == "I"


def test_the_narrator_is_no_he_of_the_story() -> None:
    assert speakers("“Now,” said Leo.\n\n“No,” I said.\n\n“Why?” he asked.\n\nI rose.\n\n" * 3)[2] == "Leo"
