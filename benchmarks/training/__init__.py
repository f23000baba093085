"""How the shipped tables of numbers are made from annotated corpora."""
