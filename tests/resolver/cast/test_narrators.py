"""Stories told by one of their characters: who is "I"?"""

from __future__ import annotations

import quoteattr

CALLS = "“Come along, Ida,” said Tom.\n\nI went with him. I was tired.\n\n“Where now?” I asked.\n\n"


def speakers(text: str) -> list[str | None]:
    """The names of the speakers, in text order."""
    found = (quote.attribution for quote in quoteattr.extract(text))
    return [one.speaker.name if one and one.speaker else None for one in found]


def test_the_narrator_is_the_one_whom_the_others_call_by_name() -> None:
    assert speakers(CALLS * 4) == ["Tom", "Ida"] * 4


def test_in_a_short_text_one_call_beside_i_is_enough() -> None:
    assert speakers(CALLS) == ["Tom", "Ida"]
    assert speakers("“Come along, Ida,” said Tom to me.\n\nIt rained.\n\n“Where now?” I asked.\n\n")[-1] == "Ida"


def test_a_call_where_i_do_not_stand_is_no_proof() -> None:
    assert speakers("“Come along, Ida,” said Tom.\n\nIt rained.\n\nIt stopped.\n\n“Where now?” I asked.\n\n")[-1] == "I"


def test_whom_i_call_is_not_i() -> None:
    assert speakers("“Come along, Ida,” I said.\n\n“Where now?” said Tom.\n\nI left. “Late,” I said.\n\n")[-1] == "I"


def test_a_name_that_i_give_myself_is_mine() -> None:
    assert speakers("My name is Ida. I was born in Norvia.\n\n“Late,” I said.")[-1] == "Ida"
    assert speakers("They called me Ida. I was born in Norvia.\n\n“Late,” I said.")[-1] == "Ida"
    assert speakers("They called her Ida. I was born in Norvia.\n\n“Late,” I said.")[-1] == "I"


def test_whom_the_narration_names_does_not_narrate() -> None:
    assert speakers(CALLS * 4 + "Ida laughed.\n\nIda left.\n\n“Late,” I said.")[-1] == "I"


def test_a_narrator_whom_the_narration_names_answers_to_the_name() -> None:
    known = "People in Halm know Ida Lund, and what Ida Lund did. "
    reply = "“Where now, Ida?” said my brother.\n\n“To sea,” I answered.\n\n"
    assert speakers(f"{known}\n\n{reply}")[-1] == "Ida Lund"
    assert speakers(f"{known * 2}\n\n{reply}")[-1] == "Ida Lund"
    assert speakers(f"{known * 5}\n\n{reply}")[-1] == "I"


def test_a_narrator_who_acts_when_called_does_not_act_under_the_name() -> None:
    act = "“Where now, Ida?” said my brother.\n\nI lit the lamp.\n\n“To sea,” I said.\n\n"
    assert speakers(f"People in Halm know Ida Lund.\n\n{act}")[-1] == "Ida Lund"
    assert speakers(f"People in Halm care for Ida Lund now.\n\n{act}")[-1] == "Ida Lund"
    assert speakers(f"Ida Lund sells plums.\n\n{act}")[-1] == "I"


def test_a_reply_further_down_is_nobodys() -> None:
    known = "People in Halm know Ida Lund, and what Ida Lund did. "
    assert speakers(f"{known}\n\n“Where now, Ida?” said my brother.\n\nIt rained.\n\n“To sea,” I said.")[-1] == "I"


def test_a_few_remarks_of_the_author_make_no_narrator() -> None:
    told = "“Come along, Ida,” said Tom. The rain fell on the roofs of the town, and on the river behind it.\n\n" * 12
    assert speakers(told + "“Late,” I said.")[-1] == "I"


def test_the_narrator_is_no_he_of_the_story() -> None:
    assert speakers("“Now,” said Leo.\n\n“No,” I said.\n\n“Why?” he asked.\n\nI rose.\n\n" * 3)[2] == "Leo"
