"""A start pulls in what a start needs: big libraries wait until somebody wants a picture, a circle or a migration."""

import json
import subprocess
import sys
from pathlib import Path

from bot.storage.migrate import SCRIPTS, newest
from tests.house.source import ROOT

LATE = ("matplotlib", "scipy", "rustworkx", "simcord", "alembic", "PIL", "sqlalchemy.orm", "aiohttp.web")
"""Only where they are used, by an import inside the function, or in the worker process."""

START = """
import asyncio, importlib, json, pathlib, sys

async def main():
    from bot.client import COGS
    from bot.settings import Settings
    from bot.wiring import open_app

    for name in COGS:
        importlib.import_module(f"cogs.{name}")
    settings = Settings(_env_file=None, data_dir=pathlib.Path(sys.argv[1]))
    async with open_app(settings) as app:
        assert app.store.ready
    return set(sys.modules)

if __name__ == "__main__":
    print(json.dumps(sorted(asyncio.run(main()))))
"""


def loaded(home: Path) -> set[str]:
    run = subprocess.run(
        [sys.executable, "-c", START, str(home)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_a_start_over_an_up_to_date_database_leaves_big_libraries_alone(tmp_path: Path) -> None:
    loaded(tmp_path)  # the first start migrates
    found = loaded(tmp_path)
    assert "discord" in found
    assert found.isdisjoint(LATE), f"imported at the start: {sorted(found & set(LATE))}"


def test_the_newest_revision_is_the_one_that_alembic_finds() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert newest() == ScriptDirectory.from_config(config).get_current_head()
