"""Check-ins, sealed, and how each member wants to be asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.checkin import Cadence, CheckIn, CheckInSettings, Reminders, Seen, Words
from bot.storage import schema as s
from bot.storage.store import Place, Tx
from bot.storage.vault import SealKey


class CheckInColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    user_id = s.person("who checked in", nullable=False)
    circle_id = s.id_("in which circle, if in one", nullable=True)
    round_id = s.id_("as the answer to which round", nullable=True)
    answered_at = s.time("when", nullable=False)
    mood = s.sealed("how they were, 1 to 5", nullable=True)
    note = s.sealed("what they wrote", nullable=True)
    seen_by = s.state("who they let see it", nullable=False)
    counts = s.flag("may count in the circle's average", nullable=False)
    revision = s.count("how often changed", nullable=False)


class CheckInSettingColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    user_id = s.person("whose choice", primary_key=True, autoincrement=False)
    reminders = s.state("in the room, by direct message, none", nullable=False)
    cadence = s.state("every round or every other one", nullable=False)
    quiet_from = s.count("hour from which no direct message is sent", nullable=False)
    quiet_to = s.count("hour until which none is sent", nullable=False)
    first_round_at = s.time("first round they could answer", nullable=True)
    asked_at = s.time("when asked whether the rhythm fits", nullable=True)
    here_at = s.time("last sign that they are here", nullable=True)
    rests_since = s.time("when the asking backed off", nullable=True)


checkin = sa.Table(
    "checkin",
    s.metadata,
    CheckInColumns,
    sa.Index("ix_checkin_person", "guild_id", "user_id", "answered_at"),
    sa.Index("ix_checkin_circle", "guild_id", "circle_id", "answered_at"),
    info=s.owned("user_id") | s.expires("answered_at", "mood_days"),
)
setting = sa.Table("checkin_setting", s.metadata, CheckInSettingColumns, info=s.owned("user_id"))
K, G = checkin.c, setting.c


async def save(tx: Tx, of: CheckIn) -> None:
    """Writes it anew or over the older one of the same id."""
    key = await tx.vault.member_or_new(of.guild_id, of.user_id)
    mood = None if of.words.mood is None else key.seal(_place("mood", of.id), str(of.words.mood))
    note = None if of.words.note is None else key.seal(_place("note", of.id), of.words.note)
    row = {name: getattr(of, name) for name in _PLAIN}
    row |= {"seen_by": of.seen_by.value, "mood": mood, "note": note}
    changed = {name: value for name, value in row.items() if name not in ("id", "guild_id", "user_id")}
    insert = tx.insert(checkin).values(row)
    await tx.execute(insert.on_conflict_do_update(index_elements=["id"], set_=changed))


async def get(tx: Tx, guild_id: int, checkin_id: int) -> CheckIn | None:
    row = await tx.one(sa.select(checkin).where(K.guild_id == guild_id, K.id == checkin_id))
    if row is None:
        return None
    return _opened(row, await tx.vault.member(guild_id, row.user_id))


async def is_there(tx: Tx, guild_id: int, checkin_id: int) -> bool:
    """Whoever wrote it: nothing of it is opened."""
    return await tx.one(sa.select(K.id).where(K.guild_id == guild_id, K.id == checkin_id)) is not None


async def own(tx: Tx, guild_id: int, user_id: int, checkin_id: int) -> CheckIn | None:
    """This check-in, if this person wrote it; for anybody else there is nothing to open."""
    row = await tx.one(sa.select(checkin).where(K.guild_id == guild_id, K.id == checkin_id, K.user_id == user_id))
    return None if row is None else _opened(row, await tx.vault.member(guild_id, user_id))


async def answer_to(tx: Tx, guild_id: int, round_id: int, user_id: int) -> CheckIn | None:
    where = (K.guild_id == guild_id, K.round_id == round_id, K.user_id == user_id)
    row = await tx.one(sa.select(checkin).where(*where))
    return None if row is None else _opened(row, await tx.vault.member(guild_id, user_id))


async def of_person(tx: Tx, guild_id: int, user_id: int, since: datetime) -> tuple[CheckIn, ...]:
    """Oldest first."""
    where = (K.guild_id == guild_id, K.user_id == user_id, K.answered_at >= since)
    rows = await tx.all(sa.select(checkin).where(*where).order_by(K.answered_at))
    key = await tx.vault.member(guild_id, user_id) if rows else None
    return tuple(_opened(row, key) for row in rows)


async def keep_to_writer(tx: Tx, guild_id: int, user_id: int) -> None:
    """All of this person's is seen by nobody else and counts in no average; what is on its way is out of date."""
    mine = sa.and_(K.guild_id == guild_id, K.user_id == user_id, sa.or_(K.seen_by != Seen.NOBODY.value, K.counts))
    alone = {"seen_by": Seen.NOBODY.value, "counts": False, "revision": K.revision + 1}
    await tx.execute(sa.update(checkin).where(mine).values(alone))


async def shared_by(tx: Tx, guild_id: int, user_id: int) -> tuple[tuple[int, int], ...]:
    """(id, revision) of what this person let others see."""
    where = (K.guild_id == guild_id, K.user_id == user_id, K.seen_by != Seen.NOBODY.value)
    return tuple((row.id, row.revision) for row in await tx.all(sa.select(K.id, K.revision).where(*where)))


async def last_answers(tx: Tx, guild_id: int, user_ids: Sequence[int]) -> dict[int, datetime]:
    """When each of them last checked in anywhere."""
    where = (K.guild_id == guild_id, K.user_id.in_(list(user_ids)))
    last = sa.func.max(K.answered_at).label("last")
    rows = await tx.all(sa.select(K.user_id, last).where(*where).group_by(K.user_id))
    return {row.user_id: row.last for row in rows}


async def answered(tx: Tx, guild_id: int, round_ids: Sequence[int]) -> dict[int, int]:
    """How many people answered each round."""
    where = (K.guild_id == guild_id, K.round_id.in_(list(round_ids)))
    people = sa.func.count(sa.distinct(K.user_id)).label("people")
    rows = await tx.all(sa.select(K.round_id, people).where(*where).group_by(K.round_id))
    return {row.round_id: row.people for row in rows}


async def counted_moods(tx: Tx, guild_id: int, circle_id: int, since: datetime) -> list[tuple[int, int]]:
    """(user id, mood) of every answer whose writer lets it count."""
    where = (K.guild_id == guild_id, K.circle_id == circle_id, K.answered_at >= since, K.counts, K.mood.is_not(None))
    rows = await tx.all(sa.select(K.id, K.user_id, K.mood).where(*where))
    keys = await tx.keys(guild_id, sorted({row.user_id for row in rows}))
    return [
        (row.user_id, int(keys[row.user_id].open(_place("mood", row.id), row.mood)))
        for row in rows
        if row.user_id in keys
    ]


async def remove(tx: Tx, guild_id: int, checkin_id: int) -> bool:
    where = (K.guild_id == guild_id, K.id == checkin_id)
    return (await tx.execute(sa.delete(checkin).where(*where))).rowcount > 0


# ---- settings


async def settings(tx: Tx, guild_id: int, user_id: int) -> CheckInSettings:
    row = await tx.one(sa.select(setting).where(G.guild_id == guild_id, G.user_id == user_id))
    return CheckInSettings() if row is None else _settings(row)


async def settings_of(tx: Tx, guild_id: int, user_ids: Sequence[int]) -> dict[int, CheckInSettings]:
    rows = await tx.all(sa.select(setting).where(G.guild_id == guild_id, G.user_id.in_(list(user_ids))))
    known = {row.user_id: _settings(row) for row in rows}
    return {user_id: known.get(user_id, CheckInSettings()) for user_id in user_ids}


async def save_settings(tx: Tx, guild_id: int, user_id: int, of: CheckInSettings) -> None:
    values: dict[str, Any] = {name: getattr(of, name) for name in _SETTING}
    values |= {"reminders": of.reminders.value, "cadence": of.cadence.value}
    insert = tx.insert(setting).values(guild_id=guild_id, user_id=user_id, **values)
    await tx.execute(insert.on_conflict_do_update(index_elements=["guild_id", "user_id"], set_=values))


async def sign_of(tx: Tx, guild_id: int, user_id: int) -> CheckInSettings:
    """They gave a sign: the asking, if it rested, begins again."""
    changed = replace(await settings(tx, guild_id, user_id), here_at=tx.now, rests_since=None)
    await save_settings(tx, guild_id, user_id, changed)
    return changed


_PLAIN = ("id", "guild_id", "user_id", "circle_id", "round_id", "answered_at", "counts", "revision")
_SETTING = ("quiet_from", "quiet_to", "first_round_at", "asked_at", "here_at", "rests_since")


def _place(column: str, row_id: int) -> Place:
    return Place("checkin", column, row_id)


def _opened(row: Any, key: SealKey | None) -> CheckIn:
    """What cannot be opened (its key was shredded) is as good as gone."""
    mood = None if key is None or row.mood is None else int(key.open(_place("mood", row.id), row.mood))
    note = None if key is None or row.note is None else key.open(_place("note", row.id), row.note)
    plain = {name: getattr(row, name) for name in _PLAIN}
    return CheckIn(words=Words(mood, note), seen_by=Seen(row.seen_by), **plain)


def _settings(row: Any) -> CheckInSettings:
    plain = {name: getattr(row, name) for name in _SETTING}
    return CheckInSettings(reminders=Reminders(row.reminders), cadence=Cadence(row.cadence), **plain)
