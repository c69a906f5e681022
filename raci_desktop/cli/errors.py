"""Errors of the command line: one sentence for standard error, and exit code 2."""


class CommandError(Exception):
    """A command cannot go on; the text says what is wrong, where, and what to do."""
