"""How predictions are held against annotation, one measure a module. :mod:`benchmarks.scoring.judgement` puts them together."""
