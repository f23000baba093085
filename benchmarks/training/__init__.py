"""How the library's tables of numbers are made from annotated corpora."""
