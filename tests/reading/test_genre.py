"""How stories differ from reports: by the words outside quotation marks, if there are enough of them."""

from __future__ import annotations

import quoteattr

TOLD = "She had walked all night, and her shoes were wet. He was not there when she came, and she had no key to his door. "
NEWS = "Norvia Rail is short of trains, the Ministry of Transport in Oslo says. The plan has Nadia Roth as its head. "


def last_speaker(narration: str) -> str | None:
    """The speaker of the untagged quotation at the end, after two people have spoken."""
    text = narration * 12 + "\n\n“We are late,” said Ida Holm.\n\n“Then run,” said Tom Berg.\n\n“I can't.”"
    found = quoteattr.extract(text)[-1].attribution
    return found.speaker.name if found and found.speaker else None


def test_in_a_story_of_few_conversations_people_take_turns_all_the_same() -> None:
    assert last_speaker(TOLD) == "Ida Holm"


def test_in_a_report_the_last_speaker_goes_on() -> None:
    assert last_speaker(NEWS) == "Tom Berg"


def test_a_short_text_is_known_by_its_quotations() -> None:
    assert last_speaker("") == "Ida Holm"


def test_whoever_never_acts_in_a_story_speaks_no_words_of_it() -> None:
    told = "She looked at the portrait of the late Cuthbert Orme."
    text = TOLD * 12 + f"\n\n{told}\n\n“We are late,” he said.\n\n“Then run,” said Ida Holm."
    found = quoteattr.extract(text)[0].attribution
    assert found is None or found.speaker is None or found.speaker.name != "Cuthbert Orme"
    text = text.replace(told, "Cuthbert Orme looked at the portrait.")
    found = quoteattr.extract(text)[0].attribution
    assert found is not None
    assert found.speaker is not None
    assert found.speaker.name == "Cuthbert Orme"


def test_in_a_story_a_bare_surname_is_not_the_lady() -> None:
    text = TOLD * 12 + "\n\nMrs. Adler came in. Adler sat by his fire.\n\n“We are late,” she said."
    found = quoteattr.extract(text)[0].attribution
    assert found is not None
    assert found.speaker is not None
    assert found.speaker.name == "Mrs. Adler"
