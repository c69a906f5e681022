"""RACI Desktop: facilitated RACI workshops, from a client's sheet to a handout."""

__version__ = "0.1.0"
