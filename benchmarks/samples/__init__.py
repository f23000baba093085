"""Articles and passages written for this repository, annotated by hand: README.md in this folder describes them."""
