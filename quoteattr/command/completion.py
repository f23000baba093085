"""Scripts that make a shell complete the arguments of the command, made by shtab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteattr.errors import MissingDependencyError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

__all__ = ["SHELLS", "script"]

SHELLS = ("bash", "zsh", "fish")
_SHTAB = "shtab"
#: What is changed in the script for a shell. That for zsh completes the first file only: it has no pattern for the others.
_CHANGES = {"zsh": (('"(*)::', '"*:'), ("_defaults_added=0", "_defaults_added=1"))}


def script(shell: str, parser: argparse.ArgumentParser, named: Mapping[str, Sequence[argparse.Action]]) -> str:
    """The script for a shell.

    Args:
        shell: one of :data:`SHELLS`.
        parser: the parser of the arguments.
        named: the arguments that are names of files (``FILE``) or folders (``DIRECTORY``).

    Raises:
        MissingDependencyError: if shtab is not installed.
    """
    try:
        import shtab
    except ImportError as error:
        raise MissingDependencyError(_SHTAB, "completion") from error
    for how, actions in named.items():
        for action in actions:
            setattr(action, "complete", getattr(shtab, how))  # noqa: B010  # what shtab reads
    made: str = shtab.complete(parser, shell)
    for before, after in _CHANGES.get(shell, ()):
        made = made.replace(before, after)
    return made
