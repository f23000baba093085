"""Who is there: the people, organisations and groups that a text names, and the names that stand for each."""
