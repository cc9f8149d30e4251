"""The start cannot go on: nobody's wish and no bug, but something an operator has to put right."""

from typing import Any


class StartRefused(Exception):
    """The program must not start as it is set up. `key` names the operator's sentence; exit code 78 (EX_CONFIG)."""

    def __init__(self, key: str, **facts: Any) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts
