"""Runs every benchmark of this folder, each in a process of its own so that none measures another's memory."""

import pkgutil
import subprocess
import sys

import bench

LONG = {"matching"}
"""Takes many minutes: `make bench-matching` runs it."""

for module in sorted(m.name for m in pkgutil.iter_modules(bench.__path__)):
    if module not in {"__main__", *LONG} and not module.startswith("_"):
        print(f"\n=== {module}", flush=True)
        subprocess.run([sys.executable, "-m", f"bench.{module}"], check=True)
