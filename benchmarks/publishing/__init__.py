"""Tables for the README and the documentation, made from the figures in ``benchmarks/results/``; one measure a module."""
