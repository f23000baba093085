"""Language packs: data only, one module a language, loaded on demand by name."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from quoteattr.errors import UnknownLanguageError

if TYPE_CHECKING:
    from quoteattr.lang.pack import LanguagePack

__all__ = ["available", "load"]

#: The packs that exist; only a code that stands here is ever imported.
CODES = ("en",)


def available() -> tuple[str, ...]:
    """The codes of the languages that have words, sorted."""
    return CODES


def load(code: str) -> LanguagePack:
    """The pack of a language.

    >>> load("en").name
    'English'

    Raises:
        UnknownLanguageError: if there is no pack for ``code``; lists those that exist.
    """
    if code not in CODES:
        raise UnknownLanguageError(code, CODES)
    module = importlib.import_module(f"quoteattr.lang.{code}")
    pack: LanguagePack = module.PACK
    return pack
