"""Dialogs: roles, activities, the workshop, notes, scopes, lists of names, messages."""
