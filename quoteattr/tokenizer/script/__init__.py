"""Find labelled turns: stretches with a name before or above them that says who speaks, as in interviews, plays and chats.

``Q: Why now?``, ``INTERVIEWER: Why now?``, ``Lena Fox (laughing): Why not?``, ``LENA FOX, HOST: Good evening.``,
``MR. BLACK. Come in.``, ``[00:12:03] Speaker 1: Why not?``, ``14:05 <lena> why not``, a name on a line of its own above the
words, and ``On Monday, Lena Fox wrote:`` above quoted lines.

Other things look like labels: "Venue: ...", "Note: ...", "Mayor: no comment". So the text must show that people take turns.
"""

from __future__ import annotations

from quoteattr.tokenizer.script.read import script
from quoteattr.tokenizer.script.values import ScriptTurn

__all__ = ["ScriptTurn", "script"]
