"""A tab of a real browser, for tests."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["AXE", "ROOT", "watched"]

ROOT = Path(__file__).parents[2]
#: The script that finds what people with disabilities can't use: ``axe.min.js`` of the npm package ``axe-core``.
AXE = Path(os.environ.get("QUOTEATTR_AXE", ROOT / ".venv" / "axe-core" / "package" / "axe.min.js"))


@contextmanager
def watched(browser: Any, **options: Any) -> Iterator[Any]:
    """A new tab. The test fails if the page writes to the console, raises an error, opens a dialogue or requests anything."""
    context = browser.new_context(**options)
    tab = context.new_page()
    tab.set_default_timeout(10_000)
    found: list[str] = []
    tab.on("console", lambda message: found.append(message.text))
    tab.on("pageerror", lambda error: found.append(str(error)))
    tab.on("dialog", lambda dialogue: (found.append(dialogue.message), dialogue.dismiss()))
    tab.on("request", lambda request: request.is_navigation_request() or found.append(request.url))
    context.on("page", lambda other: found.append(f"a new tab: {other.url}"))
    yield tab
    assert not found, found
    context.close()
