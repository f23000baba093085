"""Small changes of the code that some test should notice: see :mod:`benchmarks.mutants.__main__`."""
