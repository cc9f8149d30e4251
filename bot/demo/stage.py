"""The simulated server around any discord.py client: guild, channels, people, time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import discord
import simcord

from bot.demo import simulated
from bot.demo.people import Answer, Person
from bot.invite import PERMISSIONS

BOT_NAME = "Kitestring"
IDLE_SECONDS = 0.002
SETTLE_SECONDS = 20.0
CHUNK_SECONDS = 3600.0


@dataclass(frozen=True)
class Plan:
    """Who and what is there when the bot comes. Ages are days before the clock begins.

    `bot_permissions` are those of the invite; what @everyone may do in the server comes on top.
    """

    server: str
    channels: tuple[str, ...]
    owner: str
    staff_channels: tuple[str, ...] = ()
    """Channels that only the owner, facilitators and the bot see."""
    facilitators: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    account_days: float = 400
    member_days: float = 90
    facilitator_permissions: discord.Permissions = field(default_factory=discord.Permissions.none)
    bot_permissions: discord.Permissions = PERMISSIONS


@dataclass
class Stage:
    """A simulated server in which the bot is logged in."""

    env: simcord.Env
    guild: simcord.GuildHandle
    channels: dict[str, simcord.ChannelHandle]
    people: dict[str, Person]
    owner: Person
    facilitators: list[Person]
    observers: list[Callable[[Answer], None]] = field(default_factory=list)

    @property
    def lobby(self) -> simcord.ChannelHandle:
        """The first channel of the plan; commands run here unless told otherwise."""
        return next(iter(self.channels.values()))

    @property
    def now(self) -> datetime:
        """The virtual time, UTC."""
        return self.env.now()

    def join(self, name: str, *, account_days: float = 400, member_days: float = 0) -> Person:
        """A new member comes in, with an account and a membership of the given ages (days)."""
        person = _person(self.env, self.guild, name, account_days, member_days)
        person.stage = self
        self.people[name] = person
        return person

    def welcome(self, person: Person, *, member_days: float = 0) -> Person:
        """Somebody from another server joins this one too; they are a `Person` of their own here."""
        with _days_ago(self.env, member_days):
            member = self.guild.add_member(person.user)
        here = Person(person.name, person.user, member)
        here.stage = self
        self.people[person.name] = here
        return here

    def threads(self) -> list[simcord.ChannelHandle]:
        """All threads of the server, oldest first, archived ones too."""
        return [thread for channel in self.channels.values() for thread in channel.threads]

    async def advance(self, seconds: float) -> None:
        """Let virtual time pass; everything that falls due runs at its own moment."""
        while seconds > 0:
            part = min(seconds, CHUNK_SECONDS)
            await self.env.advance_time(part)
            seconds -= part

    async def leap(self, seconds: float, *, step: float = 900.0) -> None:
        """Let virtual time pass in leaps of `step` seconds: much due in one leap runs once, late.

        Faster than `advance` by the number of ticks left out, and as a machine that slept would see it.
        """
        while seconds > 0:
            part = min(seconds, step)
            simulated.jump(self.env, part)
            await self.env.advance_time(0.001)
            seconds -= part


def _person(
    env: simcord.Env,
    guild: simcord.GuildHandle,
    name: str,
    account_days: float,
    member_days: float,
    roles: tuple[simcord.RoleHandle, ...] = (),
) -> Person:
    with _days_ago(env, account_days):
        user = env.create_user(name.lower(), global_name=name)
    with _days_ago(env, member_days):
        member = guild.add_member(user, roles=roles)
    return Person(name, user, member)


def _days_ago(env: simcord.Env, days: float) -> simulated.Shifted:
    return simulated.Shifted(env, timedelta(days=days))


def build(client: discord.Client, plan: Plan, *, epoch: datetime, patience: float = SETTLE_SECONDS) -> Stage:
    """Set the scene around a client that is not logged in yet; `epoch` is when virtual time begins.

    `patience`: seconds after which work that goes on is taken for work that hangs.
    """
    simulated.recognise_idle_waits()
    simulated.grant_creators_rights()
    simulated.lower_idle(IDLE_SECONDS)
    needs_count = isinstance(client, discord.AutoShardedClient) and client.shard_count is None
    env = simcord.Env(client, check_errors=False, shard_count=1 if needs_count else None, settle_timeout=patience)
    env.backend.edit_bot_profile(BOT_NAME)
    simulated.set_epoch(env, epoch)
    simulated.behave_without_members_intent(env)
    return furnish(env, plan)


def furnish(env: simcord.Env, plan: Plan) -> Stage:
    """One server with its channels and people; call it again for a second server in the same Discord."""
    with _days_ago(env, plan.account_days):
        user = env.create_user(plan.owner.lower(), global_name=plan.owner)
    with _days_ago(env, plan.member_days):
        guild = env.create_guild(plan.server, owner=user)
        role = guild.create_role("Facilitators", permissions=plan.facilitator_permissions)
        channels = {name: guild.create_text_channel(name) for name in plan.channels}
        for name in plan.staff_channels:
            channels[name] = guild.create_text_channel(name, overwrites=_staff_only(guild, role))
            simulated.allow_bot(env, channels[name].id, "view_channel")
    simulated.set_bot_permissions(env, guild, plan.bot_permissions)
    owner = Person(plan.owner, user, simcord.MemberActor(env, guild, user))
    ages = (plan.account_days, plan.member_days)
    facilitators = [_person(env, guild, name, *ages, roles=(role,)) for name in plan.facilitators]
    members = [_person(env, guild, name, *ages) for name in plan.members]
    people = {person.name: person for person in [owner, *facilitators, *members]}
    stage = Stage(env, guild, channels, people, owner, facilitators)
    for person in people.values():
        person.stage = stage
    return stage


def _staff_only(guild: simcord.GuildHandle, role: simcord.RoleHandle) -> dict[Any, discord.PermissionOverwrite]:
    may = discord.PermissionOverwrite(view_channel=True)
    return {guild.default_role: discord.PermissionOverwrite(view_channel=False), role: may}


@asynccontextmanager
async def running(stage: Stage) -> AsyncIterator[Stage]:
    """Log the bot in for the length of the block; it is detached, not closed, at the end."""
    await stage.env.start()
    try:
        with stage.env.time_context():
            yield stage
    finally:
        await stage.env.shutdown()
