"""Backup, restore, a new master key under load, and what the operator is told; on real files and processes."""

import asyncio
import os
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.domain.member import MemberTag, Profile, Scope, Use
from bot.domain.mydata import EVERYWHERE
from bot.domain.trouble import StartRefused
from bot.services import operate
from bot.settings import Settings
from bot.storage import audit, outbox
from bot.storage import claim as claims
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage.audit import A
from bot.storage.master import KeyFiles
from bot.wiring import App, open_app
from tests.house.source import ROOT
from tests.support.stores import Clock

GUILD = 1 << 60
ADA, BEN = Actor(700000000000000001, GUILD), Actor(700000000000000002, GUILD)
SECRET = "Pacific/Pitcairn"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path / "data")


@asynccontextmanager
async def bot(settings: Settings) -> AsyncIterator[App]:
    async with open_app(settings, clock=Clock()) as app:
        yield app


async def settle_in(app: App, *people: Actor) -> None:
    async with app.store.begin(GUILD) as tx:
        if await guilds.get(tx, GUILD) is None:
            await guilds.add(tx, Guild(GUILD, ready=True))
        for who in people:
            await members.add(tx, GUILD, who.user_id)
            await members.agree(tx, GUILD, who.user_id, Scope.MATCHING)
            await members.save_profile(tx, GUILD, who.user_id, Profile(timezone=SECRET))
            await members.save_tags(tx, GUILD, who.user_id, (MemberTag(5, Use.SHOW),))
            await audit.note(tx, GUILD, "test", who.user_id)


async def zone(app: App, who: Actor) -> str | None:
    async with app.store.read() as tx:
        return (await members.profile(tx, GUILD, who.user_id)).timezone


async def test_a_backup_beside_the_running_bot_holds_all_but_the_keys(settings: Settings, tmp_path: Path) -> None:
    saved = tmp_path / "saved.db"
    async with bot(settings) as app:
        await settle_in(app, ADA)
        assert str(saved) in (await operate.backup(settings, saved))[0]
    assert saved.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(saved)) as opened:
        assert opened.execute("SELECT count(*) FROM member").fetchone() == (1,)
        names = {name for (name,) in opened.execute("SELECT name FROM sqlite_master")}
    assert "member_key" not in names
    with pytest.raises(StartRefused, match="operate-backup-exists"):
        await operate.backup(settings, saved)


async def test_an_older_backup_and_the_newest_keys_open_nothing_of_who_deleted(
    settings: Settings, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.db"
    async with bot(settings) as app:
        await settle_in(app, ADA, BEN)
        await operate.backup(settings, saved)
        await app.mydata.delete(ADA, EVERYWHERE)
    with closing(sqlite3.connect(saved)) as opened:  # the plain ids are in the old file, what they wrote is not
        assert opened.execute("SELECT count(*) FROM member").fetchone() == (2,)
    lines = await operate.restore(settings, saved)
    assert "again: 1" in lines[0] and "before-restore" in lines[1]
    async with bot(settings) as app:
        assert await zone(app, BEN) == SECRET
        assert await zone(app, ADA) is None
        async with app.store.read() as tx:
            assert [row.user_id for row in await tx.all(sa.select(members.M.user_id))] == [BEN.user_id]
            assert str(ADA.user_id) not in str(await tx.all(sa.select(outbox.notice)))


async def test_no_copy_of_the_keys_holds_the_deleted_one(settings: Settings) -> None:
    async with bot(settings) as app:
        await settle_in(app, ADA, BEN)
        async with app.storage.keyring.read() as keys:
            wrapped, _ = await keys.get(GUILD, ADA.user_id)
        assert wrapped is not None
        await app.mydata.eraser._after_shredding()
        assert wrapped in (settings.data_dir / "kitestring-keys-copy.db").read_bytes()
        await app.mydata.delete(ADA, GUILD)
        for path in settings.data_dir.iterdir():
            assert wrapped not in path.read_bytes(), path.name


async def test_restore_takes_the_copy_of_the_keys_where_the_keys_are_lost(settings: Settings, tmp_path: Path) -> None:
    saved = tmp_path / "saved.db"
    async with bot(settings) as app:
        await settle_in(app, BEN)
        await operate.backup(settings, saved)
    for path in settings.data_dir.glob("kitestring*.db*"):
        if "copy" not in path.name:
            path.unlink()
    await operate.restore(settings, saved)
    async with bot(settings) as app:
        assert await zone(app, BEN) == SECRET


async def test_what_cannot_be_restored_changes_nothing(settings: Settings, tmp_path: Path) -> None:
    junk, foreign = tmp_path / "junk.db", tmp_path / "foreign.db"
    junk.write_bytes(b"SQLite format 3\0" + os.urandom(5000))
    with closing(sqlite3.connect(foreign)) as opened:
        opened.execute("CREATE TABLE something (x)")
    async with bot(settings) as app:
        await settle_in(app, BEN)
        with pytest.raises(StartRefused, match="start-second-process"):
            await operate.restore(settings, junk)
    for path in (junk, foreign):
        with pytest.raises(StartRefused, match="operate-restore-not-ours"):
            await operate.restore(settings, path)
    async with bot(settings) as app:
        assert await zone(app, BEN) == SECRET


async def test_restoring_without_the_key_is_refused(settings: Settings, tmp_path: Path) -> None:
    saved = tmp_path / "saved.db"
    async with bot(settings) as app:
        await settle_in(app, BEN)
        await operate.backup(settings, saved)
    key = settings.key_file.read_bytes()
    settings.key_file.unlink()
    with pytest.raises(StartRefused, match="operate-no-key"):
        await operate.restore(settings, saved)
    settings.key_file.write_bytes(bytes(32))
    with pytest.raises(StartRefused, match="start-key-wrong"):
        await operate.restore(settings, saved)
    with pytest.raises(StartRefused, match="start-key-wrong"):
        async with bot(settings):
            raise AssertionError("it must not start")
    settings.key_file.write_bytes(key)
    await operate.restore(settings, saved)


async def test_what_waited_at_the_backup_is_looked_for_before_it_is_sent(settings: Settings, tmp_path: Path) -> None:
    saved = tmp_path / "saved.db"
    async with bot(settings) as app:
        async with app.store.begin(GUILD) as tx:
            await outbox.post(tx, "test.card", GUILD, "test.card:1")
        await operate.backup(settings, saved)
    await operate.restore(settings, saved)
    async with bot(settings) as app, app.store.begin(None) as tx:
        (notice,) = await claims.take(tx, 9, (0,), 1)
        assert notice.tried


async def test_a_new_master_key_under_load(settings: Settings) -> None:
    """Another process changes the key while this one reads and writes sealed words all the time."""
    async with bot(settings) as app:
        await settle_in(app, ADA, BEN)
        old, press_key = settings.key_file.read_bytes(), (settings.data_dir / "press.key").read_bytes()
        people = [Actor(800000000000000000 + n, GUILD) for n in range(400)]
        joined: list[Actor] = []
        done = asyncio.Event()

        async def load() -> None:
            for who in people:
                await settle_in(app, who)  # a new key each
                app.storage.vault.forget(GUILD)  # nothing is remembered: every key is read anew
                assert await zone(app, ADA) == SECRET
                joined.append(who)
                if done.is_set() and len(joined) % 5 == 0:
                    return

        async def rotate() -> tuple[int, str]:
            environment = {**os.environ, "KITE_DATA_DIR": str(settings.data_dir)}
            command = (sys.executable, str(ROOT / "run.py"), "rotate-key")
            child = await asyncio.create_subprocess_exec(
                *command, env=environment, cwd=settings.data_dir, stdout=-1, stderr=-1
            )
            out, err = await child.communicate()
            return child.returncode or 0, (out + err).decode()

        async def twice() -> None:
            for _ in range(2):
                code, said = await rotate()
                assert code == 0, said
            done.set()

        await asyncio.gather(load(), twice())
        assert settings.key_file.read_bytes() != old
        assert (settings.data_dir / "press.key").read_bytes() == press_key
        assert len(joined) > 10 and [await zone(app, who) for who in joined] == [SECRET] * len(joined)
    async with bot(settings) as app:
        assert [await zone(app, who) for who in (ADA, BEN, *joined)] == [SECRET] * (2 + len(joined))
    assert not KeyFiles(settings.key_file).previous.exists() and not KeyFiles(settings.key_file).next.exists()
    settings.key_file.write_bytes(old)
    with pytest.raises(StartRefused, match="start-key-wrong"):
        async with bot(settings):
            raise AssertionError("the old key must not open it")


STEPS = {
    "before the keys are wrapped": ("bot.storage.vault.Vault.rotate", False),
    "after the keys are wrapped": ("bot.storage.vault.Vault.rotate", True),
    "before the new key has its name": ("bot.storage.master.os.replace", False),
    "after the new key has its name": ("bot.storage.master.KeyFiles.settle", True),
    "before the old key goes": ("bot.storage.master.KeyFiles.forget_previous", False),
}


class Crash(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("step", STEPS)
async def test_a_crash_in_a_rotation_leaves_a_key_that_fits(
    settings: Settings, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bot(settings) as app:
        await settle_in(app, ADA)
    where, after = STEPS[step]
    with monkeypatch.context() as patch:
        _crash_at(patch, where, after=after)
        with pytest.raises(Crash):
            await operate.rotate_key(settings)
    async with bot(settings) as app:
        assert await zone(app, ADA) == SECRET
    before = settings.key_file.read_bytes()
    await operate.rotate_key(settings)
    assert settings.key_file.read_bytes() != before
    async with bot(settings) as app:
        assert await zone(app, ADA) == SECRET


def _crash_at(patch: pytest.MonkeyPatch, where: str, *, after: bool) -> None:
    owner, _, name = where.rpartition(".")
    module, _, kind = owner.rpartition(".")
    target = getattr(sys.modules[module], kind)
    real = getattr(target, name)

    async def crashing_later(*args: object) -> None:
        if after:
            await real(*args)
        raise Crash

    def crashing(*args: object) -> None:
        if after:
            real(*args)
        raise Crash

    patch.setattr(target, name, crashing_later if asyncio.iscoroutinefunction(real) else crashing)


async def test_the_audit_is_verified_from_the_terminal(settings: Settings) -> None:
    async with bot(settings) as app:
        await settle_in(app, ADA, BEN)
        assert "2 lines" in (await operate.audit_verify(settings))[0]
        async with app.store.begin(GUILD) as tx:
            await tx.execute(sa.delete(audit.audit).where(A.seq == 1))
        with pytest.raises(StartRefused, match="operate-audit-broken") as refused:
            await operate.audit_verify(settings)
        assert f"{GUILD} at line 1" in refused.value.facts["where"]


async def test_doctor_says_what_to_do(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(StartRefused, match="operate-nothing-here"):
        await operate.doctor(settings)
    async with bot(settings) as app:
        await settle_in(app, ADA)
        told = "\n".join(await operate.doctor(settings))
        assert "KITE_TOKEN is not set" in told and "master key fits" in told and "file is whole" in told
        assert "missing or old" in told
        await operate.backup(settings, tmp_path / "saved.db")
        settings.key_file.chmod(0o644)
        told = "\n".join(await operate.doctor(settings))
        assert "up to date" in told and "chmod 600" in told


async def test_migrate_wants_the_bot_stopped(settings: Settings) -> None:
    async with bot(settings):
        with pytest.raises(StartRefused, match="start-second-process"):
            await operate.migrate(settings)
    assert len(await operate.migrate(settings)) == 1
