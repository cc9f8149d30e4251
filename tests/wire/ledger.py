"""What the database holds, and whether the world agrees with it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.circle import RUNNING, circle, circle_facilitator, join_request, seat
from bot.storage.engine import open_postgres, open_sqlite
from bot.storage.outbox import notice
from bot.ui.marker import component_id

from .town import Town, settings_of

Rows = list[dict[str, Any]]


@dataclass
class Ledger:
    notices: Rows
    circles: Rows
    seats: Rows
    facilitators: Rows
    requests: Rows

    @property
    def unsettled(self) -> Rows:
        """What the courier still has to do. Held notices wait for a press, which is right."""
        return [n for n in self.notices if n["state"] in ("waiting", "claimed")]


async def read(data_dir: Path, database_url: str | None) -> Ledger:
    settings = settings_of(data_dir, database_url)
    path = settings.sqlite_path
    engines = open_postgres(settings.postgres_url or "") if path is None else open_sqlite(path)
    try:
        async with engines.read.connect() as connection:

            async def rows(table: sa.Table) -> Rows:
                return [dict(row._mapping) for row in await connection.execute(sa.select(table))]

            tables = (notice, circle, seat, circle_facilitator, join_request)
            return Ledger(*[await rows(table) for table in tables])
    finally:
        await engines.dispose()


def check(ledger: Ledger, world: dict, town: Town) -> list[str]:
    """Everything in which world and database differ; empty when all is well."""
    return [*_messages(ledger, world), *_cards(ledger, world, town), *_circles(ledger, town), *_rooms(ledger, world)]


def _messages(ledger: Ledger, world: dict) -> list[str]:
    """Each notice whose message is recorded has that message, and no second one."""
    bot, found = world["bot"], []
    marks = Counter(
        (channel, message["components"][0].get("id"))
        for channel, messages in world["messages"].items()
        for message in messages
        if message["author"] == bot and message["components"] and not message["ephemeral_for"]
    )
    by_id = {message["id"] for messages in world["messages"].values() for message in messages}
    for row in ledger.notices:
        copies = sum(count for (_, mark), count in marks.items() if mark == component_id(row["id"]))
        what = f"{row['dedupe']} ({row['state']}, {row['attempts']} tries)"
        if row["state"] == "done" and row["message_id"] and str(row["message_id"]) not in by_id:
            found.append(f"lost: {what}")
        if copies > 1:
            found.append(f"{copies} times: {what}")
        if row["state"] in ("waiting", "claimed"):
            found.append(f"not settled: {what} {row['reason']}")
        if row["state"] == "failed":
            found.append(f"failed: {what} {row['reason']}")
    return found


def _cards(ledger: Ledger, world: dict, town: Town) -> list[str]:
    """Of the cards that the test recorded each arrived once, by whatever it is counted."""
    cards = [row for row in ledger.notices if row["dedupe"].startswith("card:")]
    there = [m for m in world["messages"].get(town.staff, []) if m["author"] == world["bot"]]
    here = {component_id(row["id"]) for row in cards}
    arrived = sum(m["components"][0].get("id") in here for m in there)
    done = sum(row["state"] == "done" for row in cards)
    if (len(cards), done, arrived) != (town.posts, town.posts, town.posts):
        return [f"cards: {town.posts} recorded, {len(cards)} rows, {done} done, {arrived} in the channel"]
    return []


def _circles(ledger: Ledger, town: Town) -> list[str]:
    """A command was done once or not at all; what was confirmed was done."""
    names = Counter(row["name"] for row in ledger.circles)
    found = [f"circle {name} {count} times" for name, count in names.items() if count > 1]
    found += [f"circle {name} was confirmed and is not there" for name in town.made if name not in names]
    asked = Counter((r["circle_id"], r["user_id"]) for r in ledger.requests if r["state"] == "waiting")
    return found + [f"asked {count} times: {who}" for who, count in asked.items() if count > 1]


def _rooms(ledger: Ledger, world: dict) -> list[str]:
    """One room a circle, no other rooms, and exactly those in it who belong there."""
    threads = {t["id"]: t for guild in world["guilds"] for t in guild["threads"]}
    found = []
    of_circles = {str(row["room_id"]): row for row in ledger.circles if row["room_id"]}
    found += [f"orphan room: {threads[room]['name']}" for room in threads.keys() - of_circles.keys()]
    for row in ledger.circles:
        if row["state"] not in RUNNING:
            continue
        room = threads.get(str(row["room_id"]))
        if room is None:
            found.append(f"no room: {row['name']} {row['state']}")
            continue
        if room["name"] != row["name"]:
            found.append(f"the room of {row['name']} is called {room['name']}")
        here = [r["user_id"] for r in (*ledger.seats, *ledger.facilitators) if r["circle_id"] == row["id"]]
        belong, inside = {str(user) for user in here}, set(room["members"]) - {world["bot"]}
        if belong != inside:
            found.append(f"{row['name']}: missing {belong - inside}, too many {inside - belong}")
    return found


async def integrity(data_dir: Path, database_url: str | None) -> list[str]:
    """What the database itself says about its files; PostgreSQL is asked whether every row can be read."""
    if database_url is not None:
        engine = create_async_engine(database_url)
        try:
            async with engine.connect() as connection:
                await connection.execute(sa.select(notice))
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
