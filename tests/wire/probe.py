"""Many discord.py calls against a server, for upgrades of discord.py or simcord: prints one JSON object.

`python -m tests.wire.probe GUILD CHANNEL USER` -> {call: null, or its error's class, status and code}.
Needs all privileged intents. Each call stands for an area of the API; what they return is not looked at.
"""

from __future__ import annotations

import asyncio
import datetime
import io
import json
import os
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

PNG = b"\x89PNG\r\n\x1a\n"
SECONDS = 10.0


class Probe(discord.Client):
    def __init__(self, guild: int, channel: int, user: int) -> None:
        super().__init__(intents=discord.Intents.all(), guild_ready_timeout=0.2)
        self.tree = discord.app_commands.CommandTree(self)
        self.ids = (guild, channel, user)

    async def prepare(self) -> None:
        """What the calls work on."""
        await self.wait_until_ready()
        guild, channel, user = self.ids
        self.g: Any = self.get_guild(guild)
        self.c: Any = self.g.get_channel(channel)
        self.u: Any = self.g.get_member(user) or await self.g.fetch_member(user)
        self.m = await self.c.send("probe", file=discord.File(io.BytesIO(b"abc"), "a.txt"))

    async def ask(self, method: str, path: str, **how: Any) -> Any:
        return await self.http.request(Route(method, path), **how)

    # ---- areas with more than one call

    async def history(self) -> None:
        assert [m.id async for m in self.c.history(limit=5)]

    async def audit_log(self) -> None:
        _ = [e async for e in self.g.audit_logs(limit=5)]

    async def poll(self) -> None:
        poll = discord.Poll("q?", datetime.timedelta(hours=1))
        poll.add_answer(text="a")
        poll.add_answer(text="b")
        await (await self.c.send(poll=poll)).end_poll()

    async def webhook(self) -> None:
        hook = await self.c.create_webhook(name="w")
        sent = await hook.send("via hook", wait=True, file=discord.File(io.BytesIO(b"z"), "z.bin"))
        await sent.edit(content="edited")
        await sent.delete()
        await hook.delete()

    async def attachments(self) -> None:
        more = discord.File(io.BytesIO(b"def"), "b.txt", description="two")
        edited = await self.m.edit(content="e", attachments=[*self.m.attachments, more])
        assert [await a.read() for a in edited.attachments] == [b"abc", b"def"]

    async def private_thread(self) -> None:
        thread = await self.c.create_thread(name="t", type=discord.ChannelType.private_thread, invitable=False)
        await thread.add_user(self.u)
        await thread.fetch_member(self.u.id)
        await thread.send("in t")
        await thread.edit(archived=True, locked=True)
        await thread.edit(archived=False, locked=False)
        assert len(await thread.fetch_members()) == 2
        await thread.remove_user(self.u)
        await thread.delete()

    async def thread_from_message(self) -> None:
        await self.m.create_thread(name="from")

    async def roles(self) -> None:
        role = await self.g.create_role(name="r", permissions=discord.Permissions(kick_members=True))
        await self.u.add_roles(role, reason="büro ✓")
        await self.u.remove_roles(role)
        await role.edit(name="r2", colour=0xFF)
        await role.delete()

    async def purge(self) -> None:
        for number in range(3):
            await self.c.send(f"x{number}")
        assert len(await self.c.purge(limit=3)) == 3

    async def sync_guild(self) -> None:
        @self.tree.command(name="zz", guild=self.g, description="d")
        async def zz(interaction: discord.Interaction) -> None: ...

        assert len(await self.tree.sync(guild=self.g)) == 1

    async def fetch_commands(self) -> None:
        await self.tree.fetch_commands(guild=self.g)

    async def delete_one_command(self) -> None:
        await (await self.tree.fetch_commands(guild=self.g))[0].delete()

    async def upsert_one_command(self) -> None:
        body: Any = {"name": "one", "description": "d", "type": 1}
        await self.http.upsert_global_command(self.application_id or 0, body)

    async def embed_reply_pin(self) -> None:
        embed, quiet = discord.Embed(title="t", description="d"), discord.AllowedMentions.none()
        sent = await self.c.send(embed=embed, allowed_mentions=quiet, reference=self.m)
        await sent.pin()
        assert [p async for p in self.c.pins()]
        await sent.unpin()

    async def layout_view(self) -> None:
        view, button = discord.ui.LayoutView(), discord.ui.Button[Any](label="b", custom_id="b")
        section = discord.ui.Section[Any]("s", accessory=button)
        view.add_item(discord.ui.Container(discord.ui.TextDisplay("hello"), section))
        await self.c.send(view=view)

    async def reactions(self) -> None:
        await self.m.add_reaction("👍")
        fetched = await self.c.fetch_message(self.m.id)
        assert [u async for u in fetched.reactions[0].users()]
        await self.m.remove_reaction("👍", self.user)

    async def direct_message(self) -> None:
        await (await self.u.create_dm()).send("hello")

    async def active_threads(self) -> None:
        await self.g.active_threads()

    async def archived_threads(self) -> None:
        _ = [t async for t in self.c.archived_threads(private=True, limit=5)]

    async def scheduled_event(self) -> None:
        start = discord.utils.utcnow() + datetime.timedelta(hours=1)
        await self.g.create_scheduled_event(
            name="e",
            start_time=start,
            end_time=start + datetime.timedelta(hours=1),
            location="here",
            entity_type=discord.EntityType.external,
            privacy_level=discord.PrivacyLevel.guild_only,
        )

    async def automod(self) -> None:
        trigger = discord.AutoModTrigger(type=discord.AutoModRuleTriggerType.keyword, keyword_filter=["x"])
        actions = [discord.AutoModRuleAction()]
        event = discord.AutoModRuleEventType.message_send
        rule = await self.g.create_automod_rule(name="r", event_type=event, trigger=trigger, actions=actions)
        await rule.delete()

    def simple(self) -> dict[str, Callable[[], Awaitable[Any]]]:
        g, c, u, minutes = self.g, self.c, self.u, datetime.timedelta(minutes=5)
        file = discord.File(io.BytesIO(PNG), "s.png")
        return {
            "typing": lambda: self.http.send_typing(c.id),
            "fetch_guild": lambda: self.fetch_guild(g.id),
            "fetch_member": lambda: g.fetch_member(u.id),
            "fetch_user": lambda: self.fetch_user(u.id),
            "fetch_channel": lambda: self.fetch_channel(c.id),
            "fetch_channels": lambda: g.fetch_channels(),
            "query_members": lambda: g.query_members("u", limit=5),
            "overwrites": lambda: c.set_permissions(u, send_messages=False),
            "nick": lambda: u.edit(nick="Nick"),
            "timeout": lambda: u.timeout(minutes),
            "ban": lambda: g.ban(discord.Object(u.id)),
            "fetch_ban": lambda: g.fetch_ban(discord.Object(u.id)),
            "unban": lambda: g.unban(discord.Object(u.id)),
            "invite": lambda: c.create_invite(),
            "emoji": lambda: g.create_custom_emoji(name="em", image=PNG),
            "sticker": lambda: g.create_sticker(name="st", description="dd", emoji="👍", file=file),
            "app_info": lambda: self.application_info(),
            "app_emojis": lambda: self.fetch_application_emojis(),
            "channel_edit": lambda: c.edit(topic="t", slowmode_delay=3),
            "create_text": lambda: g.create_text_channel("t"),
            "create_voice": lambda: g.create_voice_channel("v"),
            "create_forum": lambda: g.create_forum("f"),
            "create_category": lambda: g.create_category("c"),
            "presence": lambda: self.change_presence(activity=discord.Game("x")),
            "member_search": lambda: self.ask("GET", f"/guilds/{g.id}/members/search", params={"query": "a"}),
            "edit_app": lambda: self.ask("PATCH", "/applications/@me", json={"description": "d"}),
            "welcome_screen": lambda: g.welcome_screen(),
            "onboarding": lambda: self.ask("GET", f"/guilds/{g.id}/onboarding"),
            "soundboard": lambda: self.fetch_soundboard_default_sounds(),
            "voice_regions": lambda: self.ask("GET", "/voice/regions"),
            "avatar": lambda: self.user.edit(avatar=PNG) if self.user else asyncio.sleep(0),
            "integrations": lambda: g.integrations(),
        }

    def calls(self) -> dict[str, Callable[[], Awaitable[Any]]]:
        several = (
            "history audit_log poll webhook attachments private_thread thread_from_message roles purge "
            "sync_guild fetch_commands delete_one_command upsert_one_command embed_reply_pin layout_view reactions "
            "direct_message active_threads archived_threads scheduled_event automod"
        )
        return {name: getattr(self, name) for name in several.split()} | self.simple()

    async def run_all(self) -> dict[str, str | None]:
        await self.prepare()
        told: dict[str, str | None] = {}
        for name, call in self.calls().items():
            try:
                await asyncio.wait_for(call(), SECONDS)
                told[name] = None
            except Exception as exc:
                status, code = getattr(exc, "status", ""), getattr(exc, "code", "")
                told[name] = f"{type(exc).__name__} {status} {code}".strip()
        await self.close()
        return told


async def main() -> None:
    Route.BASE = os.environ["KITE_API_BASE"]
    DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["KITE_GATEWAY_URL"])
    guild, channel, user = map(int, sys.argv[1:])
    async with Probe(guild, channel, user) as probe:
        _, told = await asyncio.gather(probe.start(os.environ["KITE_TOKEN"]), probe.run_all())
    print("PROBED " + json.dumps(told), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
