"""Whom a mention refers to: salience, agreement, roles, organisations."""
