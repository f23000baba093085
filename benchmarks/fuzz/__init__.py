"""Texts nobody would write, and what must hold for them all the same: see :mod:`benchmarks.fuzz.__main__`."""
