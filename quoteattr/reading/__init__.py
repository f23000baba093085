"""Read the words of a text: their classes, the names, the sentences and paragraphs, the genre."""
