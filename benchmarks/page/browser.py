"""Chromium, started without a network and with an empty folder of its own."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["chromium", "path_of_chromium"]

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def path_of_chromium() -> str | None:
    """The program named by ``QUOTEATTR_CHROMIUM``, or the one that is installed."""
    return os.environ.get("QUOTEATTR_CHROMIUM") or shutil.which("chromium")


@contextmanager
def chromium() -> Iterator[Any]:
    """The browser, as playwright drives it.

    Raises:
        FileNotFoundError: if it is not installed.
    """
    path = path_of_chromium()
    if path is None:
        msg = "no chromium: install it, or set QUOTEATTR_CHROMIUM to the program"
        raise FileNotFoundError(msg)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()
