"""Changes of a result as text: JSON to store next to a text, and rows that were corrected in a spreadsheet."""

from __future__ import annotations

from quoteattr.corrections.json_form import changes_from_json, changes_to_json
from quoteattr.corrections.rows import changes_from_rows

__all__ = ["changes_from_json", "changes_from_rows", "changes_to_json"]
