"""The files of the master key, and changing it without a moment in which nothing fits.

A rotation writes `<key>.next`, wraps all member keys in it in one transaction, then puts it in the key's place. Who
looks for the key tries all files that are there, so that a crash at any step, and a bot that runs meanwhile, find it.
"""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.domain.trouble import StartRefused

LENGTH = 32


class KeyFiles:
    def __init__(self, current: Path) -> None:
        self.current = current
        self.next = current.with_name(f"{current.name}.next")
        self.previous = current.with_name(f"{current.name}.previous")

    def recover(self) -> None:
        """Where the key itself is missing, one of the others takes its place; a fresh one would open nothing."""
        for path in (self.previous, self.next):
            if not self.current.exists() and path.exists():
                os.replace(path, self.current)

    def candidates(self) -> list[bytes]:
        """Every key that lies there now."""
        found = []
        for path in (self.current, self.next, self.previous):
            with suppress(OSError):
                key = path.read_bytes()
                if len(key) == LENGTH:
                    found.append(key)
        return found

    def prepare(self) -> bytes:
        """The key that comes next: a fresh one, or that of a rotation that was cut off."""
        with suppress(OSError):
            left = self.next.read_bytes()
            if len(left) == LENGTH:
                return left
        fresh = secrets.token_bytes(LENGTH)
        _write(self.next, fresh)
        return fresh

    def settle(self, master: bytes) -> None:
        """`master` is the key that fits: it gets the key's name. The one before stays as `.previous`."""
        with suppress(FileNotFoundError):
            if self.current.read_bytes() == master or self.next.read_bytes() != master:
                return
            _write(self.previous, self.current.read_bytes())
            os.replace(self.next, self.current)
            _sync_folder(self.current)

    def forget_previous(self) -> None:
        self.previous.unlink(missing_ok=True)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One rotation at a time. Raises StartRefused."""
        try:
            file = os.open(self.current.with_name(f"{self.current.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            raise StartRefused("start-key-unwritable", path=str(self.current)) from None
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield
        except BlockingIOError:
            raise StartRefused("operate-rotating-already") from None
        finally:
            os.close(file)


def _write(path: Path, key: bytes) -> None:
    """Whole or not at all, readable by its owner only. Raises StartRefused."""
    rough = path.with_name(f"{path.name}.part")
    try:
        rough.unlink(missing_ok=True)
        with os.fdopen(os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(key)
            out.flush()
            os.fsync(out.fileno())
        os.replace(rough, path)
        _sync_folder(path)
    except OSError:
        raise StartRefused("start-key-unwritable", path=str(path)) from None


def _sync_folder(path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
