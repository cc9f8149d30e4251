"""What holds for every module: importing does nothing, and each has its place among the layers."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.house.source import ROOT, sources

IMPORT_ALL = """
import importlib, json, logging, pathlib, sys, threading

root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
sys.dont_write_bytecode = True
done, current = [], None
watched = {"socket.connect", "socket.bind", "socket.getaddrinfo", "sqlite3.connect", "subprocess.Popen"}
watched |= {"os.system", "os.mkdir", "os.remove", "os.rename", "os.fork"}

def watch(event, args):
    if current is None:
        return
    if event == "open":
        path, mode, flags = args
        if isinstance(path, int):
            return
        path = str(path if not isinstance(path, bytes) else path.decode())
        writes = bool(flags & 3) if isinstance(flags, int) else False
        ours = path.startswith(str(root)) and "/.venv/" not in path
        if writes or (ours and not path.endswith((".py", ".pyc"))):
            done.append(f"{current} opens {path}")
    elif event in watched:
        done.append(f"{current} does {event}")

sys.addaudithook(watch)
for name in sys.argv[2:]:
    handlers = len(logging.getLogger().handlers)
    current = name
    importlib.import_module(name)
    current = None
    if threading.active_count() > 1:
        done.append(f"{name} leaves a thread")
    if len(logging.getLogger().handlers) != handlers:
        done.append(f"{name} sets up logging")
print(json.dumps(done))
"""


def module_names() -> list[str]:
    found = []
    for path in sources("bot", "cogs"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def test_importing_a_module_does_nothing() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, str(ROOT), *module_names()],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout.splitlines()[-1]) == []


def test_the_check_of_imports_sees_what_it_should(tmp_path: Path) -> None:
    home = tmp_path
    (home / "reads.py").write_text("import pathlib\npathlib.Path(__file__).with_suffix('.txt').read_text()\n")
    (home / "reads.txt").write_text("")
    (home / "binds.py").write_text("import socket\nsocket.socket().bind(('127.0.0.1', 0))\n")
    ran = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, str(home), "reads", "binds"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert [line.split(" ", 2)[:2] for line in json.loads(ran.stdout)] == [
        ["reads", "opens"],
        ["binds", "does"],
    ]


def test_every_part_of_the_bot_has_a_place_among_the_layers() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = (c for c in settings["tool"]["importlinter"]["contracts"] if c["id"] == "layers")
    placed = {name.strip(" ()") for layer in contract["layers"] for name in layer.split("|")}
    there = {
        f"bot.{p.stem}"
        for p in (ROOT / "bot").iterdir()
        if not p.name.startswith("_") and (p.suffix == ".py" or (p.is_dir() and any(p.glob("*.py"))))
    }
    assert there - placed == set(), "name it in the layers contract of pyproject.toml"
