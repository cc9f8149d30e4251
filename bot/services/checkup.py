"""What stands behind `/setup check`: the server as stored, and what the program knows of where it runs."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot import care
from bot.domain.actor import Actor
from bot.domain.checkup import Finding, Host, SeenServer, check_host, check_server
from bot.domain.guild import Guild
from bot.services import access
from bot.services.automod import Places, places_of
from bot.storage import guild as guilds
from bot.storage import room as rooms
from bot.storage.store import Clock, Store

BACKUP_MADE = "backup.made"
"""Touched in the data directory by every `run.py backup`."""


@dataclass(frozen=True, slots=True)
class ToLookAt:
    guild: Guild
    voices: tuple[int, ...]
    """Voice channels that circles have for themselves."""
    places: Places
    """What an AutoMod rule of ours has to know."""


@dataclass(frozen=True, slots=True)
class Checked:
    server: tuple[Finding, ...]
    host: tuple[Finding, ...]


class CheckupService:
    def __init__(self, store: Store, clock: Clock, data_dir: Path, key_file: Path, *, embedded: bool) -> None:
        self._store = store
        self._clock = clock
        self._where = (data_dir, key_file, embedded)

    async def to_check(self, who: Actor) -> ToLookAt:
        """What is to be looked at in Discord, for the owner of the server."""
        access.owner(who)
        async with self._store.read() as tx:
            guild = await access.guild(tx, who)
            return ToLookAt(guild, await rooms.voices(tx, guild.id), await places_of(tx, guild))

    async def check(self, who: Actor, seen: SeenServer) -> Checked:
        access.owner(who)
        async with self._store.read() as tx:
            guild = await access.guild(tx, who)
            facilitators = await guilds.facilitators(tx, who.guild)
            on_duty = sum(one.on_duty(tx.now) for one in facilitators)
        server = check_server(guild, seen, len(facilitators), on_duty)
        return Checked(server, host_findings(self._clock(), *self._where))


def host_findings(now: datetime, data_dir: Path, key_file: Path, embedded: bool) -> tuple[Finding, ...]:
    """The same for `run.py doctor`. `embedded`: the database is a file that `run.py backup` copies."""
    lines = [line for code in care.listed_countries() for line in care.help_lines(code)]
    stale = sum(line.stale(now.date()) for line in lines)
    made = data_dir / BACKUP_MADE
    last = datetime.fromtimestamp(made.stat().st_mtime, UTC) if made.exists() else None
    own_place = key_file.resolve().parent != data_dir.resolve()
    return check_host(Host(stale, len(lines), own_place, last, embedded), now)
