"""The command line: ``python -m quoteattr FILE...``, also installed as ``quoteattr``."""

from __future__ import annotations

import sys

from quoteattr.command.main import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
