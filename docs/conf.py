"""Sphinx: MyST pages, the reference from docstrings, and tables that docs/_generate.py writes into the pages."""

from __future__ import annotations

import sys
from importlib.metadata import version as installed
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

project = "quoteattr"
author = "The quoteattr authors"
project_copyright = author
release = version = installed("quoteattr")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
autodoc_mock_imports = ["spacy", "stanza", "torch"]  # the adapters are described without them
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
exclude_patterns = ["_build"]
nitpicky = True
# Nothing is fetched while building, so the standard library and attrs have no pages to link to.
nitpick_ignore_regex = [
    (r"py:(class|exc|obj|data|meth)", r"(collections\.abc|typing|enum|array|attr|attrs|_?regex)\..*"),
    (r"py:(class|exc|obj)", r"[A-Z]?[a-z]+|[A-Za-z]+(Error|Warning)|ImportError"),
    (r"py:(mod|func|attr)", r"(attrs|enum)(\..*)?"),
    (r"py:class", r"(nx|pa|pd|pl|pyarrow|pandas|polars)\..*"),
    (r"py:class", r"quoteattr\.export\.back\.T"),
    (r"py:class", r"_Source|SpeakerRef|MentionRef|Change|quoteattr\.adapters\.spacy\._QuoteComponent"),
    (r"py:(class|obj)", r"(Iterator|Sequence|Collection|Mapping|Protocol|Enum|LookupError)"),
]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autoclass_content = "class"
napoleon_numpy_docstring = False

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_title = f"quoteattr {release}"
html_copy_source = False
html_show_sourcelink = False


def _leave_colons(_app: object, what: str, _name: str, _object: object, _options: object, lines: list[str]) -> None:
    """Keep napoleon from reading the remark on an attribute ("nouns for a person: ...") as its type: a comment goes before."""
    if what == "attribute" and lines:
        lines[:0] = ["..", ""]


def setup(app: Sphinx) -> None:
    """Add what extensions don't do."""
    app.connect("autodoc-process-docstring", _leave_colons, priority=100)
