"""What trees written by hand and annotated coreference bring."""
