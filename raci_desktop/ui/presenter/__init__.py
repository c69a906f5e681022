"""Presenting to a room: one activity, or a page of them, on a whole screen."""
