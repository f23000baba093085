"""Make the picture of the documentation: the page of a sample, as Chromium shows it.

    python -m benchmarks.page.picture [FOLDER]

The folder is ``docs/images`` unless another one is given. Needs playwright and Chromium. The fonts are those of the machine. If
pngquant is installed, it makes the files smaller.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import quoteattr
from benchmarks.environment import REPOSITORY
from benchmarks.page.browser import chromium

__all__ = ["main"]

SAMPLE = REPOSITORY / "docs" / "samples" / "harbour.txt"
TITLE = "Veldania closes Port Selwin"
WINDOW = {"width": 1280, "height": 760}
CHOSEN = 2  #: the number of the quotation that is shown on the right
#: The text without its first paragraph, which is the title.
CUT = "document.querySelector('#text p').remove()"


def main(folder: Path) -> None:
    """Write ``page.png``."""
    folder.mkdir(exist_ok=True)
    page = quoteattr.to_html(SAMPLE.read_text(encoding="utf-8"), title=TITLE)
    with tempfile.TemporaryDirectory() as place, chromium() as browser:
        path = Path(place, "page.html")
        path.write_text(page, encoding="utf-8")
        tab = browser.new_page(viewport=WINDOW, color_scheme="light", reduced_motion="reduce")
        tab.goto(path.as_uri())
        tab.evaluate(CUT)
        tab.locator(f"#q{CHOSEN}").click()
        tab.mouse.move(0, 0)
        tab.screenshot(path=folder / "page.png")
        tab.close()
    _make_small(folder / "page.png")


def _make_small(path: Path) -> None:
    """Reduce a picture to 256 colours."""
    pngquant = shutil.which("pngquant")
    if pngquant is not None:
        subprocess.run([pngquant, "--force", "--strip", "--output", str(path), str(path)], check=True)


if __name__ == "__main__":
    main(Path(*sys.argv[1:2]) if sys.argv[1:] else REPOSITORY / "docs" / "images")
