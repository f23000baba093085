"""Conversations: all turns of an exchange are decided together."""
