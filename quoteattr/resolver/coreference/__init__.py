"""The entity that a mention refers to: by salience, agreement, roles and organisations."""
