"""Bots in processes of their own, that a test can kill. Their output is read line by line as it comes."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from .client import ROOT, Server


class Bot:
    """A child process; `lines` is all it has printed (stdout and stderr) so far."""

    running: ClassVar[set[Bot]] = set()  # for the fixture that ends what a failed test left
    killed: ClassVar[list[datetime]] = []  # when one was seen to be dead, whoever killed it

    def __init__(self, command: Iterable[str], server: Server, **environment: str) -> None:
        self.lines: list[str] = []
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-u", *command],
            cwd=ROOT,
            env={**_inherited(), **server.environment, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        Bot.running.add(self)

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as output:
            for line in output:
                self.lines.append(line.rstrip())

    async def said(self, pattern: str, seconds: float = 15.0, after: int = 0) -> str:
        """The first line from number `after` on that matches; TimeoutError shows what was said instead."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for line in self.lines[after:]:
                if re.search(pattern, line):
                    return line
            await asyncio.sleep(0.02)
        raise TimeoutError(f"no line {pattern!r} within {seconds} s:\n" + "\n".join(self.lines[-20:]))

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait(timeout=20)
        if how is signal.SIGKILL:
            Bot.killed.append(datetime.now(UTC))
        self._reader.join(timeout=5)
        Bot.running.discard(self)

    def processor_seconds(self) -> float:
        """What the process has used of the processor so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def exit_code(self) -> int | None:
        return self.process.poll()


class Forked(Bot):
    """Bots that are forked one after the other from a process that has imported them: see forks.py, failpoints.py."""

    def __init__(self, server: Server, data_dir: Path, module: str, **environment: str) -> None:
        settings = {"KITE_DATA_DIR": str(data_dir), "KITE_IDENTIFY_PER_HOUR": "1000", **environment}
        super().__init__(["-m", f"tests.wire.{module}"], server, **settings)
        self._child = 0
        self._identifies = data_dir / "identifies.json"

    async def begin(self, fail_at: int = 0) -> None:
        """One bot more; the one before must have ended."""
        await self.said("FORKS", 60)
        self.lines.clear()
        self.lines.append("FORKS")
        self._identifies.unlink(missing_ok=True)  # more than a thousand an hour
        self.started = time.monotonic()
        assert self.process.stdin is not None
        self.process.stdin.write(f"{fail_at}\n")
        self.process.stdin.flush()
        self._child = int((await self.said("^CHILD", 60)).split()[1])

    @property
    def exit_code(self) -> int | None:
        """Of the bot that runs now, once it has one."""
        told = next((line for line in self.lines if line.startswith(f"ENDED {self._child} ")), None)
        return None if told is None else int(told.split()[2])

    async def end(self) -> int:
        self._end_child()
        await self.said(f"^ENDED {self._child} ", 20)
        Bot.killed.append(datetime.now(UTC))
        return self.exit_code or 0

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """All of them."""
        if self._child:
            self._end_child()
        super().kill(how)

    def _end_child(self) -> None:
        if self.exit_code is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGKILL)


def _inherited() -> dict[str, str]:
    """A bot that was installed starts from compiled files, whatever the tests themselves may write."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def kitestring(server: Server, data_dir: Path, **environment: str) -> Bot:
    """The unmodified bot of this project, its data in `data_dir`; more settings as KITE_... keywords."""
    return Bot(["run.py", "run"], server, **{"KITE_DATA_DIR": str(data_dir), **environment})


def bare_bot(server: Server, *options: str) -> Bot:
    """The small bot of bare_bot.py; it prints READY when it is."""
    return Bot(["-m", "tests.wire.bare_bot", *options], server)
