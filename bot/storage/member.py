"""Members, what they agreed to, and their sealed profile and tags."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.member import (
    CONSENT_VERSION,
    Member,
    MemberState,
    MemberTag,
    Need,
    Profile,
    Reach,
    Scope,
    Use,
)
from bot.storage import schema as s
from bot.storage.store import Place, Tx
from bot.storage.vault import SealKey


class MemberColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    user_id = s.person("a member who agreed to something", nullable=False)
    state = s.state("active, paused, gone", nullable=False)
    paused_until = s.time("end of the pause", nullable=True)
    gone_at = s.time("when found to have left the server", nullable=True)
    reach = s.state("how they may be reached: dm, thread, press", nullable=False)
    reach_channel_id = s.id_("private thread of them and the bot", nullable=True)
    created_at = s.time("first agreement", nullable=False)
    seen_at = s.time("when last known to be in the server", nullable=True)
    profile = s.sealed("time zone, country, languages, need, hours", facts=True, nullable=True)


class ConsentColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    user_id = s.person("who agreed", primary_key=True, autoincrement=False)
    scope = s.state("to what", primary_key=True)
    version = s.count("of which text", nullable=False)
    given_at = s.time("when", nullable=False)


class MemberTagColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    user_id = s.person("whose tag", nullable=False)
    choice = s.sealed("which tag and its use", facts=True, nullable=False)


member = sa.Table(
    "member",
    s.metadata,
    MemberColumns,
    sa.UniqueConstraint("guild_id", "user_id"),
    sa.Index("ix_member_person", "user_id"),
    info=s.owned("user_id"),
)
consent = sa.Table("consent", s.metadata, ConsentColumns, info=s.owned("user_id"))
member_tag = sa.Table(
    "member_tag",
    s.metadata,
    MemberTagColumns,
    sa.Index("ix_member_tag_owner", "guild_id", "user_id"),
    info=s.owned("user_id"),
)
M, T = member.c, member_tag.c

# What a press of a button asks is made once: making a statement costs as much as running it.
_GUILD, _USER = sa.bindparam("guild"), sa.bindparam("user")
_OF_ONE = (M.guild_id == _GUILD, M.user_id == _USER)
_IN_FORCE = sa.and_(
    consent.c.guild_id == M.guild_id, consent.c.user_id == M.user_id, consent.c.version == sa.bindparam("version")
)
_ONE = sa.select(member, consent.c.scope).outerjoin(consent, _IN_FORCE).where(*_OF_ONE)
_PROFILE = sa.select(M.id, M.profile).where(*_OF_ONE)
_TAGS = sa.select(member_tag).where(T.guild_id == _GUILD, T.user_id == _USER).order_by(T.id)


_PROFILE_AND_TAGS = sa.union_all(
    sa.select(M.id, M.profile.label("blob"), sa.true().label("whole")).where(*_OF_ONE),
    sa.select(T.id, T.choice, sa.false()).where(T.guild_id == _GUILD, T.user_id == _USER),
).order_by("id")


async def get(tx: Tx, guild_id: int, user_id: int) -> Member | None:
    rows = await tx.all(_ONE, guild=guild_id, user=user_id, version=CONSENT_VERSION)
    if not rows:
        return None
    return _member(rows[0], frozenset(Scope(row.scope) for row in rows if row.scope is not None))


async def guilds_of(tx: Tx, user_id: int) -> tuple[int, ...]:
    """Servers that hold a member row of this person."""
    rows = await tx.all(sa.select(M.guild_id).where(M.user_id == user_id).order_by(M.created_at))
    return tuple(guild for (guild,) in rows)


async def add(tx: Tx, guild_id: int, user_id: int) -> Member:
    """The member's row; they agreed to nothing yet."""
    values = {"id": tx.new_id(), "guild_id": guild_id, "user_id": user_id, "state": MemberState.ACTIVE.value}
    await tx.execute(sa.insert(member).values(reach=Reach.PRESS.value, created_at=tx.now, seen_at=tx.now, **values))
    return Member(guild_id, user_id, MemberState.ACTIVE, None, Reach.PRESS, None, tx.now, frozenset())


async def save(tx: Tx, changed: Member, **more: datetime | None) -> None:
    values = {
        "state": changed.state.value,
        "paused_until": changed.paused_until,
        "reach": changed.reach.value,
        "reach_channel_id": changed.reach_channel_id,
    }
    where = (M.guild_id == changed.guild_id, M.user_id == changed.user_id)
    await tx.execute(sa.update(member).where(*where).values(**values, **more))


async def set_reach_channel(tx: Tx, of: Member, channel_id: int | None) -> None:
    where = (M.guild_id == of.guild_id, M.user_id == of.user_id)
    await tx.execute(sa.update(member).where(*where).values(reach_channel_id=channel_id))


async def agree(tx: Tx, guild_id: int, user_id: int, scope: Scope) -> None:
    row = {"guild_id": guild_id, "user_id": user_id, "scope": scope.value}
    now = {"version": CONSENT_VERSION, "given_at": tx.now}
    upsert = tx.insert(consent).values(**row, **now)
    await tx.execute(upsert.on_conflict_do_update(index_elements=list(row), set_=now))


async def take_back(tx: Tx, guild_id: int, user_id: int, scope: Scope) -> bool:
    of = (consent.c.guild_id == guild_id, consent.c.user_id == user_id, consent.c.scope == scope.value)
    return (await tx.execute(sa.delete(consent).where(*of))).rowcount > 0


# ---- sealed: profile and tags


async def profile(tx: Tx, guild_id: int, user_id: int) -> Profile:
    row = await tx.one(_PROFILE, guild=guild_id, user=user_id)
    text = None if row is None else await tx.open(guild_id, user_id, _profile_place(row.id), row.profile)
    return _load_profile(text)


async def country_anywhere(tx: Tx, user_id: int) -> str | None:
    """The country chosen in their servers, when it is the same in all of them: for a DM, which belongs to none."""
    guilds = await guilds_of(tx, user_id)
    chosen = {(await profile(tx, guild_id, user_id)).country for guild_id in guilds} - {None}
    return chosen.pop() if len(chosen) == 1 else None


async def save_profile(tx: Tx, guild_id: int, user_id: int, changed: Profile) -> None:
    where = (M.guild_id == guild_id, M.user_id == user_id)
    row_id = await tx.value(sa.select(M.id).where(*where))
    blob = await tx.seal(guild_id, user_id, _profile_place(row_id), _dump_profile(changed))
    await tx.execute(sa.update(member).where(*where).values(profile=blob))


async def tags(tx: Tx, guild_id: int, user_id: int) -> tuple[MemberTag, ...]:
    rows = await tx.all(_TAGS, guild=guild_id, user=user_id)
    key = await tx.vault.member(guild_id, user_id) if rows else None
    return () if key is None else tuple(_load_tag(key, row.id, row.choice) for row in rows)


async def profile_and_tags(tx: Tx, guild_id: int, user_id: int) -> tuple[Profile, tuple[MemberTag, ...]]:
    """Both, in one look."""
    rows = [row for row in await tx.all(_PROFILE_AND_TAGS, guild=guild_id, user=user_id) if row.blob is not None]
    key = await tx.vault.member(guild_id, user_id) if rows else None
    if key is None:
        return Profile(), ()
    profiles = [_load_profile(key.open(_profile_place(row.id), row.blob)) for row in rows if row.whole]
    chosen = tuple(_load_tag(key, row.id, row.blob) for row in rows if not row.whole)
    return (profiles[0] if profiles else Profile()), chosen


async def save_tags(tx: Tx, guild_id: int, user_id: int, chosen: tuple[MemberTag, ...]) -> None:
    """Replaces them all: which rows changed would tell an observer of the file which tag was touched."""
    where = (member_tag.c.guild_id == guild_id, member_tag.c.user_id == user_id)
    await tx.execute(sa.delete(member_tag).where(*where))
    key = await tx.vault.member_or_new(guild_id, user_id)
    rows = []
    for choice in chosen:
        row_id = tx.new_id()
        text = json.dumps({"tag": choice.tag_id, "use": choice.use.value})
        blob = key.seal(_tag_place(row_id), text)
        rows.append({"id": row_id, "guild_id": guild_id, "user_id": user_id, "choice": blob})
    if rows:
        await tx.execute(sa.insert(member_tag), rows)


async def opened(tx: Tx, guild_id: int, user_ids: list[int]) -> dict[int, tuple[Profile, tuple[MemberTag, ...]]]:
    """Profiles and tags of up to a few hundred members at once, for matching; who has no key any more is left out."""
    keys = await tx.keys(guild_id, user_ids)
    found: dict[int, tuple[Profile, tuple[MemberTag, ...]]] = {}
    of_guild = sa.select(M.id, M.user_id, M.profile).where(M.guild_id == guild_id, M.user_id.in_(user_ids))
    for row in await tx.all(of_guild):
        key = keys.get(row.user_id)
        if key is not None:
            text = None if row.profile is None else key.open(_profile_place(row.id), row.profile)
            found[row.user_id] = (_load_profile(text), ())
    theirs = (member_tag.c.guild_id == guild_id, member_tag.c.user_id.in_(user_ids))
    for row in await tx.all(sa.select(member_tag).where(*theirs)):
        key = keys.get(row.user_id)
        if key is not None and row.user_id in found:
            kept, chosen = found[row.user_id]
            found[row.user_id] = (kept, (*chosen, _load_tag(key, row.id, row.choice)))
    return found


def _profile_place(row_id: int) -> Place:
    return Place("member", "profile", row_id)


def _tag_place(row_id: int) -> Place:
    return Place("member_tag", "choice", row_id)


def _load_tag(key: SealKey, row_id: int, blob: bytes) -> MemberTag:
    stored = json.loads(key.open(_tag_place(row_id), blob))
    return MemberTag(stored["tag"], Use(stored["use"]))


def _dump_profile(of: Profile) -> str:
    return json.dumps(
        {
            "timezone": of.timezone,
            "country": of.country,
            "languages": list(of.languages),
            "need": of.need,
            "hours": sorted(of.hours),
        }
    )


def _load_profile(text: str | None) -> Profile:
    if text is None:
        return Profile()
    d = json.loads(text)
    need = None if d["need"] is None else Need(d["need"])
    base = Profile(timezone=d["timezone"], country=d["country"], need=need)
    return replace(base, languages=tuple(d["languages"]), hours=frozenset(d["hours"]))


def _member(row: Any, scopes: frozenset[Scope]) -> Member:
    return Member(
        guild_id=row.guild_id,
        user_id=row.user_id,
        state=MemberState(row.state),
        paused_until=row.paused_until,
        reach=Reach(row.reach),
        reach_channel_id=row.reach_channel_id,
        created_at=row.created_at,
        consents=scopes,
    )
