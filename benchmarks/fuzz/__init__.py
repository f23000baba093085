"""Texts that nobody would write, and what every result must satisfy even so: see :mod:`benchmarks.fuzz.__main__`."""
