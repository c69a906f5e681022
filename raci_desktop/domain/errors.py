"""Refusals of the domain: coded, with one sentence for the person in front of the screen."""


class EditRefusedError(Exception):
    """An edit that cannot be carried out; nothing has changed.

    ``code`` is stable ("unknown-role", "empty-name", …); ``message`` says what is wrong and
    what to do, in one sentence.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
