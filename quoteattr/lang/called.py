"""What languages are called: in English, in the language itself, and in the three letters of ISO 639.

Only an error message reads this: it tells users who write ``lang="german"`` that the code is ``de``.
"""

from __future__ import annotations

__all__ = ["CALLED", "code_for"]

#: Code of a pack -> its names in lower case, separated by spaces, with hyphens inside a name. The first is the English one.
CALLED = {
    "ar": "arabic العربية عربي ara",
    "bg": "bulgarian български bul",
    "ca": "catalan català valencià cat",
    "cs": "czech čeština česky ces cze",
    "da": "danish dansk dan",
    "de": "german deutsch deu ger",
    "el": "greek ελληνικά ell gre",
    "en": "english eng",
    "es": "spanish español castellano spa",
    "fi": "finnish suomi fin",
    "fr": "french français fra fre",
    "he": "hebrew עברית heb iw",
    "hi": "hindi हिन्दी हिंदी hin",
    "hr": "croatian hrvatski hrv",
    "hu": "hungarian magyar hun",
    "it": "italian italiano ita",
    "ja": "japanese 日本語 jpn",
    "lt": "lithuanian lietuvių lit",
    "nl": "dutch nederlands flemish vlaams nld dut",
    "no": "norwegian norsk bokmål nynorsk nor nob nno",
    "pl": "polish polski pol",
    "pt": "portuguese português por",
    "ro": "romanian română ron rum",
    "ru": "russian русский rus",
    "sk": "slovak slovenčina slovensky slk slo",
    "sl": "slovenian slovene slovenščina slv",
    "sr": "serbian српски srpski srp",
    "sv": "swedish svenska swe",
    "tr": "turkish türkçe tur",
    "uk": "ukrainian українська ukr",
    "und": "undetermined",
    "zh": "chinese mandarin 中文 汉语 漢語 zho chi",
}


def code_for(name: str) -> str | None:
    """The code of the language that is called so, if there is one.

    >>> code_for("German"), code_for("deutsch"), code_for("deu"), code_for("Klingon")
    ('de', 'de', 'de', None)
    """
    wanted = name.strip().lower().replace(" ", "-")
    return next((code for code, names in CALLED.items() if wanted in names.split()), None)
