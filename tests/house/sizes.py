"""Names what has grown past the house's sizes: `python -m tests.house.sizes`. A hint, so it never fails."""

import ast
from collections.abc import Iterator

from tests.house.source import ROOT, parsed, sources

LONG_FILE = 300
LONG_FUNCTION = 40


def grown() -> Iterator[str]:
    for path in sources("bot", "cogs", "migrations/env.py", "tests"):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > LONG_FILE:
            yield f"{path.relative_to(ROOT)} has {lines} lines"
        for node in ast.walk(parsed(path)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONG_FUNCTION:
                    yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name} has {length} lines"


if __name__ == "__main__":
    for line in grown():
        print(line)
