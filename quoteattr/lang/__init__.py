"""Language packs: data only, one package for each language, loaded by its code when needed."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from quoteattr.errors import UnknownLanguageError

if TYPE_CHECKING:
    from quoteattr.lang.pack import LanguagePack

__all__ = ["available", "load"]

#: The packs that exist; only a code listed here is ever imported.
CODES = ("en",)


def available() -> tuple[str, ...]:
    """The codes of the languages that have a pack, sorted."""
    return CODES


def load(code: str) -> LanguagePack:
    """The pack of a language.

    >>> load("en").name
    'English'

    Raises:
        UnknownLanguageError: if there is no pack for ``code``; it lists those that exist.
    """
    if code not in CODES:
        raise UnknownLanguageError(code, CODES)
    module = importlib.import_module(f"quoteattr.lang.{code}")
    pack: LanguagePack = module.PACK
    return pack
