"""A notebook shows an explanation as a page: run by a real kernel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("nbclient", reason="nbclient is not installed: pip install nbclient ipykernel")
pytest.importorskip("ipykernel", reason="ipykernel is not installed: pip install nbclient ipykernel")
pytestmark = pytest.mark.filterwarnings("default")  # warnings from other packages

from nbclient import NotebookClient  # noqa: E402
from nbformat import v4  # noqa: E402
from pages import Page  # noqa: E402

ROOT = Path(__file__).parents[2]


def run(*cells: str) -> list[Any]:
    """The outputs of the cells of a notebook, in a new kernel."""
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    NotebookClient(notebook, kernel_name="python3", timeout=120, resources={"metadata": {"path": str(ROOT)}}).execute()
    return [cell["outputs"] for cell in notebook.cells]


def test_the_output_of_a_cell_is_a_page() -> None:
    """Two cells have a page each; a front end without HTML shows the values as before."""
    first, second = run(
        "import quoteattr\nquoteattr.explain('“Yes,” said Ann.')",
        "quoteattr.explain('“No <b>,” said Bea.')",
    )
    for (output,), text, number in ((first, "“Yes,” said Ann.", 1), (second, "“No <b>,” said Bea.", 2)):
        assert (output["output_type"], output["execution_count"]) == ("execute_result", number)
        assert output["data"]["text/plain"].startswith("Explanation(quotes=(Quote(direct")
        (frame,) = Page(output["data"]["text/html"]).elements
        assert Page(frame.attributes["srcdoc"]).one("text").text == text
