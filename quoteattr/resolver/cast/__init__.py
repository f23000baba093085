"""The people, organisations and groups in a text, and the names that refer to each."""
