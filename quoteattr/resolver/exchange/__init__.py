"""Conversations: the speakers of all turns in an exchange are chosen together."""
