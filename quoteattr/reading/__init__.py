"""What the words of a text are: their classes, the names, the sentences and paragraphs, the genre."""
