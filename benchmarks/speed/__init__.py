"""Speed and memory, measured on corpora and on texts made to slow the library down."""
