"""How predictions are held against annotation, one measure a module. :mod:`benchmarks.metrics` puts them together."""
