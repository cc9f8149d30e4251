"""The bot, forked again and again from one process that has imported it: what a start costs is mostly its imports.

`python -m tests.wire.forks` runs what `run.py run` runs. A line brings one bot more; printed are its process id, and
its exit code once it ended.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable


def serve(prepare: Callable[[str], None]) -> None:
    """`prepare` is called with the line in each new process, before the bot begins."""
    from bot.cli import main
    from bot.wiring import _catalogue

    _catalogue()
    print("FORKS", flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            prepare(line)
            sys.argv[1:] = ["run"]
            main()
            os._exit(0)
        print(f"CHILD {child}", flush=True)
        _, status = os.waitpid(child, 0)
        print(f"ENDED {child} {os.waitstatus_to_exitcode(status)}", flush=True)


if __name__ == "__main__":
    serve(lambda _line: None)
