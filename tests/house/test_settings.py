"""Every setting is told to the operator; a wrong one is refused in a line that keeps its value to itself."""

import asyncio
import base64
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import EXIT_CONFIGURATION, ConfigurationError, Settings, read_settings, setting_names
from bot.storage import member as members
from bot.wiring import open_app
from tests.house.source import ROOT

KEY = base64.b64encode(bytes(range(32))).decode()


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in setting_names():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_every_setting_stands_in_the_example_and_nothing_else() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    told = re.findall(r"^#?(KITE_\w+)=", example, flags=re.MULTILINE)
    assert sorted(told) == sorted(setting_names())


def test_the_example_as_it_stands_sets_nothing(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text(encoding="utf-8"), encoding="utf-8")
    assert read_settings() == Settings(_env_file=None)


def test_the_values_shown_in_the_example_are_the_defaults_or_can_be_used(tmp_path: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    (tmp_path / ".env").write_text(re.sub(r"^#(?=KITE_)", "", example, flags=re.MULTILINE), encoding="utf-8")
    shown, default = read_settings(), Settings(_env_file=None)
    different = {n for n in Settings.model_fields if getattr(shown, n) != getattr(default, n)}
    assert different == {"master_key_file", "api_base", "gateway_url", "cdn_base"}
    assert shown.key_file == default.key_file


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("KITE_TOKEN", "two words", "start-token-malformed"),
        ("KITE_DATABASE_URL", "mysql://kite:hunter2@db/kite", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "postgresql://kite:hunter2@db:port/kite", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "postgresql://kite:hunter2@db", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "postgresql://[hunter2/kite", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "sqlite://", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "sqlite:///:memory:", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "db:5432/kite", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "not a url", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "nonsense", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "my kite.db", "start-database-address-malformed"),
        ("KITE_DATABASE_URL", "postgresql://kite@db/kite?foo=hunter2", "start-database-option-unknown"),
        ("KITE_DATABASE_URL", "postgresql://kite@db/kite?sslmode=hunter2", "start-database-option-unknown"),
        ("KITE_DATABASE_URL", "postgresql://kite@db/kite?ssl=require&ssl=disable", "start-database-option-unknown"),
        ("KITE_DATABASE_URL", "postgresql://kite@/kite?host=db:hunter2", "start-database-option-unknown"),
        ("KITE_MASTER_KEY", "hunter2", "start-master-key-malformed"),
        ("KITE_MASTER_KEY", base64.b64encode(b"short").decode(), "start-master-key-malformed"),
        ("KITE_LOG_LEVEL", "loud", "start-setting-malformed"),
        ("KITE_HEALTH_PORT", "70000", "start-setting-malformed"),
        ("KITE_IDENTIFY_PER_HOUR", "0", "start-setting-malformed"),
        ("KITE_SHARD_IDS", "0,x", "start-shards-do-not-fit"),
        ("KITE_SHARD_IDS", "0", "start-shards-do-not-fit"),
        ("KITE_API_BASE", "discord.com/api", "start-address-malformed"),
        ("KITE_API_BASE", "http://[hunter2", "start-address-malformed"),
        ("KITE_GATEWAY_URL", "https://gateway.discord.gg", "start-address-malformed"),
    ],
)
def test_a_wrong_value_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str, key: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as refused:
        read_settings()
    assert refused.value.key == key
    assert refused.value.facts["name"] in (name, "")
    assert value not in f"{refused.value!r} {refused.value.facts}"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"KITE_TOKEN=\xff\xfe\n")
    with pytest.raises(ConfigurationError, match="start-env-file-unreadable"):
        read_settings()


@pytest.mark.parametrize(
    ("value", "path", "url"),
    [
        ("sqlite:////srv/kite.db", "/srv/kite.db", None),
        ("sqlite+aiosqlite:///kite.db", "kite.db", None),
        ("./kite.db", "kite.db", None),
        ("kite.sqlite3", "kite.sqlite3", None),
        ("/srv/my data/kite", "/srv/my data/kite", None),
        ("postgres://k:p%40s@db/kite", None, "postgresql+asyncpg://k:p%40s@db/kite"),
        (
            "postgresql://k@db:5433/kite?sslmode=require",
            None,
            "postgresql+asyncpg://k@db:5433/kite?ssl=require",
        ),
        ("postgresql+asyncpg://db/kite", None, "postgresql+asyncpg://db/kite"),
        (
            "postgresql://k@/kite?host=/run/postgresql",
            None,
            "postgresql+asyncpg://k@/kite?host=%2Frun%2Fpostgresql",
        ),
    ],
)
def test_addresses_of_databases(monkeypatch: pytest.MonkeyPatch, value: str, path: str | None, url: str | None) -> None:
    monkeypatch.setenv("KITE_DATABASE_URL", value)
    settings = read_settings()
    assert settings.sqlite_path == (Path(path) if path else None)
    assert settings.postgres_url == url


def test_without_an_address_the_data_lie_in_the_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITE_DATA_DIR", "elsewhere")
    settings = read_settings()
    assert settings.sqlite_path == Path("elsewhere/kitestring.db")
    assert settings.key_file == Path("elsewhere/master.key")
    assert settings.postgres_url is None


def test_shards_may_be_a_list_or_a_range(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITE_SHARD_IDS", "0, 2-3")
    monkeypatch.setenv("KITE_SHARD_COUNT", "4")
    assert read_settings().shard_ids == (0, 2, 3)


def test_secrets_do_not_show_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITE_TOKEN", "Bot abc.def.ghi")
    monkeypatch.setenv("KITE_MASTER_KEY", KEY)
    monkeypatch.setenv("KITE_DATABASE_URL", "postgres://kite:hunter2@db/kite")
    settings = read_settings()
    assert settings.token is not None
    assert settings.token.get_secret_value() == "abc.def.ghi"
    assert settings.master_key_bytes() == bytes(range(32))
    for secret in ("abc.def.ghi", KEY, "hunter2"):
        assert secret not in f"{settings} {settings!r} {settings.model_dump()}"


def test_the_data_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    made = Settings(data_dir=tmp_path / "a" / "b").make_data_dir()
    assert made.stat().st_mode & 0o777 == 0o700
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="start-data-dir-unusable"):
        Settings(data_dir=tmp_path / "file").make_data_dir()


ENOUGH = {
    "KITE_TOKEN": "MTQ1NjA3NDQ0Mzk4MDgwMDAwMA.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb",
    "KITE_API_BASE": "http://127.0.0.1:9/api/v10",
}
"""What a start needs to come to the database, and to no Discord."""


def run(home: Path, given: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "run.py", *(command or ("run",))],
        cwd=home,
        env={k: v for k, v in os.environ.items() if not k.startswith("KITE_")} | given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        ({}, 5),
        ({"KITE_TOKEN": "hunter2 twice"}, 1),
        ({"KITE_LOG_LEVEL": "loud"}, 1),
        ({"KITE_DATABASE_URL": "mysql://kite:hunter2@db/x"}, 1),
        ({"KITE_DATABASE_URL": "nonsense"}, 1),
        ({"KITE_DATABASE_URL": "postgresql://kite:hunter2@db/x?foo=bar"}, 1),
    ],
)
def test_a_start_that_cannot_be_says_so_and_leaves_with_78(tmp_path: Path, given: dict[str, str], lines: int) -> None:
    done = run(tmp_path, given)
    assert done.returncode == EXIT_CONFIGURATION
    assert len(done.stderr.strip().splitlines()) == lines
    assert done.stdout == ""
    assert "hunter2" not in done.stderr
    if not given:
        assert "KITE_TOKEN" in done.stderr
        assert "make demo" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("sqlite:///deep/er/kite.db", "in a folder that is not there"),
        ("deep/er/kite.db", "in a folder that is not there"),
        ("sqlite:///folder", "there is a folder"),
    ],
)
def test_a_file_that_can_never_be_there_stops_the_start_and_makes_nothing(
    tmp_path: Path, address: str, words: str
) -> None:
    (tmp_path / "folder").mkdir()
    for command in ("run", "migrate"):
        done = run(tmp_path, ENOUGH | {"KITE_DATABASE_URL": address, "KITE_MASTER_KEY": KEY}, command)
        assert done.returncode == EXIT_CONFIGURATION, done.stderr
        (line,) = done.stderr.splitlines()
        assert words in line
        assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_database_may_lie_in_the_data_folder_before_that_is_there(tmp_path: Path) -> None:
    async def started() -> None:
        async with open_app(Settings(_env_file=None, data_dir=data, database_url=SecretStr(str(data / "kite.db")))):
            pass

    data = tmp_path / "new"
    asyncio.run(started())
    assert (data / "kite.db").is_file()


async def started_once(data: Path) -> None:
    """With a member, whose key the master key opens."""
    async with (
        open_app(Settings(_env_file=None, data_dir=data)) as app,  # type: ignore[call-arg]
        app.store.begin(1) as tx,
    ):
        await members.add(tx, 1, 2)


def other_key(data: Path) -> None:
    (data / "master.key").write_bytes(bytes(range(32)))


def short_key(data: Path) -> None:
    (data / "master.key").write_bytes(b"abc")


def from_the_future(data: Path) -> None:
    with closing(sqlite3.connect(data / "kitestring.db", isolation_level=None)) as link:
        link.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize(
    ("spoil", "given", "words"),
    [
        (other_key, {}, "The master key does not fit this database"),
        (short_key, {}, "The master key is not 32 bytes long"),
        (from_the_future, {}, "This database was made by a newer version"),
        (None, {"KITE_MASTER_KEY": "hunter2"}, "KITE_MASTER_KEY must be 32 bytes"),
    ],
)
def test_data_that_do_not_fit_stop_the_start_in_one_line_and_stay_as_they_are(
    tmp_path: Path, spoil: Callable[[Path], None] | None, given: dict[str, str], words: str
) -> None:
    asyncio.run(started_once(tmp_path))
    if spoil is not None:
        spoil(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("*.db")}
    done = run(tmp_path, ENOUGH | {"KITE_DATA_DIR": str(tmp_path)} | given)
    assert done.returncode == EXIT_CONFIGURATION, done.stderr
    (line,) = [line for line in done.stderr.splitlines() if line and not line.startswith("{")]  # the others are logs
    assert words in line and "hunter2" not in line
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.db")} == before
