"""An export is the old one or the new one, whatever goes wrong on the way."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import pytest

from raci_desktop.application.ports import ExportError
from raci_desktop.application.safe_write import export_problem, write_safely

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="asks for POSIX permissions")


def new(stream: BinaryIO) -> None:
    stream.write(b"new")


def broken(stream: BinaryIO) -> None:
    stream.write(b"half of it")
    raise ValueError("a mistake of ours")


def much(stream: BinaryIO) -> None:
    stream.writelines(b"x" * 65536 for _ in range(64))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_safely(tmp_path / "a.pdf", new)
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert names(tmp_path) == ["a.pdf"]


def test_an_earlier_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"an older and longer one")
    write_safely(target, new)
    assert target.read_bytes() == b"new"


def test_a_writer_that_breaks_leaves_the_earlier_file_and_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"good")
    with pytest.raises(ValueError, match="a mistake of ours"):
        write_safely(target, broken)
    assert target.read_bytes() == b"good"
    assert names(tmp_path) == ["a.pdf"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"folder “.*gone” does not exist"):
        write_safely(tmp_path / "gone" / "a.pdf", new)


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(ExportError, match=r"“a\.pdf” is a folder"):
        write_safely(tmp_path / "a.pdf", new)


@POSIX_ONLY
def test_a_link_is_followed_not_replaced(tmp_path: Path) -> None:
    real = tmp_path / "real.pdf"
    real.write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to(real)
    write_safely(link, new)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@POSIX_ONLY
def test_a_new_file_may_be_read_as_others_of_the_user(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    write_safely(tmp_path / "a.pdf", new)
    assert (tmp_path / "a.pdf").stat().st_mode == plain.stat().st_mode


@pytest.fixture
def nobody() -> Iterator[None]:
    """Not to be root, which may write anywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder everybody may read and nobody may write to, with an export in it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.pdf").write_bytes(b"good")
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


@POSIX_ONLY
def test_a_folder_without_permission_is_named(locked_folder: Path, nobody: None) -> None:
    with pytest.raises(ExportError, match="no permission"):
        write_safely(locked_folder / "a.pdf", new)
    assert (locked_folder / "a.pdf").read_bytes() == b"good"
    assert names(locked_folder) == ["a.pdf"]


@pytest.fixture
def little_room() -> Iterator[None]:
    """No file of this process may be larger than 100 kB: a write fails half-way, for real."""
    resource = pytest.importorskip("resource")
    limit = resource.RLIMIT_FSIZE
    soft, hard = resource.getrlimit(limit)
    resource.setrlimit(limit, (100_000, hard))
    yield
    resource.setrlimit(limit, (soft, hard))


@POSIX_ONLY
def test_a_disk_that_fills_up_half_way_leaves_the_earlier_file_and_no_litter(
    tmp_path: Path, little_room: None
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"good")
    with pytest.raises(ExportError, match="not enough room"):
        write_safely(target, much)
    assert target.read_bytes() == b"good"
    assert names(tmp_path) == ["a.pdf"]


@POSIX_ONLY
def test_a_device_that_is_always_full_is_told_as_such() -> None:
    with (
        Path("/dev/full").open("wb", buffering=0) as stream,
        pytest.raises(OSError, match="space") as caught,
    ):
        stream.write(b"x")
    assert "not enough room" in export_problem(Path("a.pdf"), caught.value)


def test_other_errors_are_one_sentence_too() -> None:
    text = export_problem(Path("/there/a.pdf"), OSError(5, "Input/output error"))
    assert text == (
        f"“a.pdf” could not be written in “{Path('/there')}” (Input/output error); "
        "choose another folder."
    )


def test_a_file_open_elsewhere_on_windows_is_told() -> None:
    class InUseError(PermissionError):
        winerror = 32  # set by Windows only

    error = InUseError(13, "in use")
    assert "open in another program" in export_problem(Path("a.xlsx"), error)
