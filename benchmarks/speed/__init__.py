"""Speed and memory, on corpora and on texts made to slow the library down."""
