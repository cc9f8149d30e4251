"""The lines of docs/backup.md for PostgreSQL, as they stand there: saved, deleted, taken back, deleted again."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.services.erasing import Eraser
from bot.storage.open import at_postgres
from tests.house.source import ROOT
from tests.storage.test_erasure import ADA, BEN, nothing, settle_in, traces
from tests.support.stores import MASTER, Clock, postgres_answers, postgres_database


def told(begins: str) -> str:
    """The one line of the page that begins like this."""
    page = (ROOT / "docs" / "backup.md").read_text(encoding="utf-8")
    (line,) = re.findall(rf"^{re.escape(begins)}.*$", page, re.MULTILINE)
    return line


def run(line: str, database: str, folder: Path) -> None:
    for there in ("/backups/", "/elsewhere/"):
        line = line.replace(there, f"{folder}/")
    line = line.replace("--dbname=kitestring ", f"--dbname={database} ")
    line = re.sub(r" kitestring$", f" {database}", line)
    line = line.replace("$(date +%F)", "2026-03-02")
    subprocess.run(shlex.split(line), check=True, capture_output=True, timeout=120)


async def test_the_documented_lines_bring_back_the_data_and_no_deleted_person(tmp_path: Path) -> None:
    if not postgres_answers() or not shutil.which("pg_dump"):
        pytest.skip("needs a PostgreSQL that answers, and its tools")
    async with postgres_database(f"kite_dump_{os.getpid()}") as url:
        plain = url.replace("+asyncpg", "")
        storage = at_postgres(url, MASTER, Clock())
        await storage.open((0,))
        await settle_in(storage, ADA, BEN)
        run(told("pg_dump --format=custom --exclude-schema"), plain, tmp_path)
        await Eraser(storage.store, nothing).erase(1 << 60, ADA)
        await storage.close()
        run(told("pg_restore --clean --if-exists --dbname=kitestring /backups"), plain, tmp_path)
        storage = at_postgres(url, MASTER, Clock())
        await storage.open((0,))
        assert "member.user_id" in await traces(storage, ADA)  # the old copy has the row, and no key to open it
        assert await storage.vault.member(1 << 60, ADA) is None
        assert await Eraser(storage.store, nothing).finish() == 1
        assert await traces(storage, ADA) == [] and len(await traces(storage, BEN)) > 5
        await storage.close()
