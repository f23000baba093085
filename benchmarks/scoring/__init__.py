"""How predictions are compared with annotations, one measure a module. :mod:`benchmarks.scoring.judgement` combines them."""
