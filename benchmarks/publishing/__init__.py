"""The figures under ``benchmarks/results/``, as tables for the README and the documentation, one measure a module."""
