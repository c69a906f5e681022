"""The last line of defence: every way a command can fail ends in one line and exit code 2."""

import contextlib
import os
import sys
from collections.abc import Callable

ERROR = 2
"""Exit code of every failure; 1 says that a check found something."""


def guarded(call: Callable[[], int], debug: bool = False) -> int:
    """Return the exit code of a call; a failure is said in one line and gives 2.

    With ``debug``, unforeseen errors are raised as they are.
    """
    try:
        code = call()
        if sys.stdout is not None:
            sys.stdout.flush()  # so that a full disk or a closed pipe is noticed here
        return code
    except BrokenPipeError:
        _abandon_output()
        _fail("The output was closed before everything was written.")
    except KeyboardInterrupt:
        _fail("Stopped by the keyboard; nothing is left half-written.")
    except OSError as error:
        _abandon_output()
        _fail(system_error(error))
    except Exception as error:
        foreseen = isinstance(error, _foreseen())
        if debug and not foreseen:
            raise
        _fail(str(error) if foreseen else _unexpected(error))
    return ERROR


def _foreseen() -> tuple[type[Exception], ...]:
    """Return the errors whose text is a sentence for people.

    Imported when something has failed: the window starts through here too, and is painted
    before any of this is needed.
    """
    from raci_desktop.application.ports import DocumentError, ExportError, NotSavedError
    from raci_desktop.application.recognition import SheetUnreadableError
    from raci_desktop.application.stages import UnknownStageError
    from raci_desktop.application.templates import TemplateError
    from raci_desktop.cli.errors import CommandError
    from raci_desktop.domain.errors import EditRefusedError

    return (
        CommandError,
        DocumentError,
        EditRefusedError,
        ExportError,
        NotSavedError,
        SheetUnreadableError,
        TemplateError,
        UnknownStageError,
    )


def system_error(error: OSError) -> str:
    """Return what the system refused, and where, as one sentence."""
    reason = error.strerror or type(error).__name__
    where = "" if error.filename is None else f"{error.filename}: "
    return f"{where}{reason}."


def _unexpected(error: Exception) -> str:
    from raci_desktop.logs import record_unexpected  # only now: logging is slow to import

    path = record_unexpected(error)
    kept = f"where it happened is kept in {path}" if path else "no log could be written"
    return (
        f"Something unforeseen went wrong ({type(error).__name__}); {kept}, "
        "and --debug shows all of it."
    )


def _fail(message: str) -> None:
    from raci_desktop.cli.output import notice

    with contextlib.suppress(OSError):
        notice(message)


def _abandon_output() -> None:
    """Let what is still buffered go nowhere, or Python complains once more at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
