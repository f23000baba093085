"""Language packs: data only, one package for each language, loaded by its code when needed."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING

from quoteattr.errors import UnknownLanguageError

if TYPE_CHECKING:
    from quoteattr.lang.pack import LanguagePack

__all__ = ["UNDETERMINED", "available", "closest", "code_of", "load"]

#: The packs that exist; only a code listed here is ever imported.
CODES = (
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hi", "hr", "hu", "it", "ja", "lt", "nl", "no",
    "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "und", "zh",
)
UNDETERMINED = "und"  #: the code of the pack without words, as BCP 47 calls a language that is not known
#: Tags of the written forms of a language -> the code of its pack.
FORMS = {"nb": "no", "nn": "no"}
TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*\Z")  #: a language tag; its first part is the language


def available() -> tuple[str, ...]:
    """The codes of the languages that have a pack, sorted."""
    return CODES


def code_of(tag: str) -> str:
    """The code of the pack for a language tag (BCP 47), in any case, with hyphens or underscores.

    >>> code_of("en-GB"), code_of("EN"), code_of("en_US"), code_of("nb-NO"), code_of("und")
    ('en', 'en', 'en', 'no', 'und')

    Raises:
        UnknownLanguageError: if there is no pack for the language; it lists those that exist.
    """
    found = TAG.match(tag)
    language = found[1].lower() if found else None
    code = FORMS.get(language, language) if language else None
    if code not in CODES:
        raise _unknown(tag)
    return code


def _unknown(name: str) -> UnknownLanguageError:
    """The error for a language without a pack. If it is the name of a language, the error has its code."""
    from quoteattr.lang.called import code_for  # only the message needs it

    return UnknownLanguageError(name, CODES, code_for(name))


def closest(tag: str) -> str:
    """The code of the pack for a language tag; if there is none, that of the pack without words.

    >>> closest("en-GB"), closest("tlh")
    ('en', 'und')
    """
    try:
        return code_of(tag)
    except UnknownLanguageError:
        return UNDETERMINED


def load(code: str) -> LanguagePack:
    """The pack of a language.

    >>> load("en").name
    'English'

    Raises:
        UnknownLanguageError: if there is no pack for ``code``; it lists those that exist.
    """
    if code not in CODES:
        raise _unknown(code)
    module = importlib.import_module(f"quoteattr.lang.{code}")
    pack: LanguagePack = module.PACK
    return pack
