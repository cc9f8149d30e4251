"""What the database holds. Whether the world agrees with it: comparison.py."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.buddy import pair, side
from bot.storage.call import call, post
from bot.storage.checkin import checkin
from bot.storage.circle import circle, circle_facilitator, seat
from bot.storage.engine import open_postgres, open_sqlite
from bot.storage.formation import formation
from bot.storage.guild import guild
from bot.storage.introduction import invitation, proposal
from bot.storage.join_request import join_request
from bot.storage.member import member
from bot.storage.outbox import notice
from bot.storage.rhythm import round_, schedule
from bot.storage.tables import metadata

from .town import settings_of

Rows = list[dict[str, Any]]
MUCH_LATER = timedelta(minutes=2)
"""What was put off for longer when it was written (a call that is looked at again) is no debt before its time."""


@dataclass
class Ledger:
    notices: Rows
    circles: Rows
    seats: Rows
    facilitators: Rows
    requests: Rows
    schedules: Rows
    rounds: Rows
    checkins: Rows
    calls: Rows
    call_posts: Rows
    pairs: Rows
    sides: Rows
    members: Rows
    formations: Rows
    proposals: Rows
    invitations: Rows
    guilds: Rows

    @property
    def unsettled(self) -> Rows:
        """What the courier still has to do. Held notices wait for a press, which is right."""
        return [n for n in self.notices if self.owes(n)]

    @staticmethod
    def owes(row: dict[str, Any]) -> bool:
        put_off = row["due_at"] - row["created_at"] > MUCH_LATER and row["reason"] is None  # else it rests, or failed
        later = row["attempts"] == 0 and put_off and row["due_at"] > datetime.now(UTC)
        later = later and row["kind"] != "circle.room"  # those of many new circles open a few a minute
        return row["state"] == "claimed" or (row["state"] == "waiting" and not later)

    @property
    def behind(self) -> Rows:
        """Schedules whose time has come and that the ticker has not looked at yet."""
        now = datetime.now(UTC)
        return [s for s in self.schedules if s["next_due"] is not None and s["next_due"] <= now]

    def happened(self) -> Counter[str]:
        """How often came about what deeds.py can bring about."""
        arrived = [row for row in self.notices if row["state"] == "done"]
        done = Counter(row["kind"] for row in arrived)
        calls = Counter(row["state"] for row in self.calls)
        found = {"circles made": len(self.circles), "people let out of rooms": done["circle.exit"]}
        found |= {"check-ins": len(self.checkins), "check-ins shared": done["checkin.shared"]}
        found |= {"shared words taken back": done["checkin.unshare"]}
        found |= {"calls answered": calls["answered"], "calls ended": calls["ended"]}
        found |= {"buddies introduced": done["buddy.room"], "buddies parted": done["buddy.close"]}
        found |= {"told at a press": sum(row["personal"] and row["channel_id"] is None for row in arrived)}
        return Counter(found | {"introductions opened": Counter(row["state"] for row in self.proposals)["opened"]})

    def counted(self) -> str:
        """How much happened, for the line that a siege prints."""
        done = Counter(f"{row['kind']} {row['state']}" for row in self.notices)
        rows = {"circles": self.circles, "rounds": self.rounds, "check-ins": self.checkins, "calls": self.calls}
        rows |= {"pairs": self.pairs, "formations": self.formations, "proposals": self.proposals}
        told = [f"{name} {len(of)} {dict(Counter(r.get('state', '') for r in of))}" for name, of in rows.items()]
        return f"{', '.join(told)}; {dict(sorted(done.items()))}"


TABLES = (
    notice, circle, seat, circle_facilitator, join_request, schedule, round_, checkin,
    call, post, pair, side, member, formation, proposal, invitation, guild,
)  # fmt: skip


async def read(data_dir: Path, database_url: str | None) -> Ledger:
    settings = settings_of(data_dir, database_url)
    path = settings.sqlite_path
    engines = open_postgres(settings.postgres_url or "") if path is None else open_sqlite(path)
    try:
        async with engines.read.connect() as connection:

            async def rows(table: sa.Table) -> Rows:
                return [dict(row._mapping) for row in await connection.execute(sa.select(table))]

            return Ledger(*[await rows(table) for table in TABLES])
    finally:
        await engines.dispose()


async def integrity(data_dir: Path, database_url: str | None) -> list[str]:
    """What the database itself says about its files; PostgreSQL is asked whether every row can be read."""
    if database_url is not None:
        engine = create_async_engine(database_url)
        try:
            async with engine.connect() as connection:
                for table in metadata.sorted_tables:
                    await connection.execute(sa.select(table))
        finally:
            await engine.dispose()
        return []
    found = []
    for path in data_dir.glob("*.db"):
        with closing(sqlite3.connect(path)) as connection:
            found += [
                f"{path.name}: {row[0]}" for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"
            ]
            found += [f"{path.name}: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
    return found
