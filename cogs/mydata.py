"""/mydata: one's own data, in a server or in a direct message."""

from typing import TYPE_CHECKING, Any

from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.delivery import Sent
from bot.domain.member import Reach, Scope
from bot.domain.mydata import EVERYWHERE, is_confirmed
from bot.services.reach import OwnThread
from bot.ui import consent as consent_ui
from bot.ui import mydata as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Hands, delivers
from bot.ui.kit import Press, answer, ask, pressed, thinking

if TYPE_CHECKING:
    from bot.client import Client


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
class MyData(commands.GroupCog, group_name="mydata"):
    def __init__(self, client: "Client") -> None:
        self.client = client
        self.app = client.app
        self.mydata = client.app.mydata

    # ---- commands

    @app_commands.command()
    async def view(self, interaction: Interaction) -> None:
        await self._begin(interaction, "view")

    @app_commands.command()
    async def export(self, interaction: Interaction) -> None:
        await self._begin(interaction, "export")

    @app_commands.command()
    async def delete(self, interaction: Interaction) -> None:
        await self._begin(interaction, "delete")

    @app_commands.command()
    async def consent(self, interaction: Interaction) -> None:
        await self._begin(interaction, "consent")

    # ---- which server

    async def _begin(self, interaction: Interaction, what: str) -> None:
        places = await self.mydata.places(actor_of(interaction))
        pen = self.app.kit.pen(interaction)
        if not places:
            await answer(interaction, ui.nothing(pen))
        elif len(places) == 1:
            await self._show(interaction, what, places[0], update=False)
        else:
            await answer(interaction, ui.choose(pen, what, places, self._name))

    async def _show(self, interaction: Interaction, what: str, guild: int, *, update: bool = True) -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        if what == "export":
            await self._export(interaction, guild)
        elif what == "consent":
            card = ui.consents(pen, await self.mydata.consents(who, guild), self._name, who.guild_id is not None)
            await answer(interaction, card, update=update)
        else:
            found = await self.mydata.view(who, guild)
            there = [held for held in found if held.rows]
            if what == "delete" and there:
                await answer(interaction, ui.before_delete(pen, guild, len(there)), update=update)
            else:
                await answer(interaction, ui.view(pen, found, self._name, guild), update=update)

    async def _export(self, interaction: Interaction, guild: int) -> None:
        await thinking(interaction)
        found = await self.mydata.export(actor_of(interaction), guild)
        await answer(interaction, ui.exported(self.app.kit.pen(interaction), found))

    def _name(self, guild_id: int) -> str | None:
        guild = self.client.get_guild(guild_id)
        return None if guild is None else guild.name

    @pressed("mydata:chosen")
    async def chosen(self, interaction: Interaction, press: Press, what: str) -> None:
        await self._show(interaction, what, int(press.values[0]))

    @pressed("mydata:all")
    async def all_pressed(self, interaction: Interaction, press: Press, what: str) -> None:
        await self._show(interaction, what, EVERYWHERE)

    @pressed("mydata:more")
    async def more_pressed(self, interaction: Interaction, press: Press, what: str, page: int) -> None:
        places = await self.mydata.places(actor_of(interaction))
        card = ui.choose(self.app.kit.pen(interaction), what, places, self._name, page)
        await answer(interaction, card, update=True)

    # ---- presses

    @pressed("mydata:export")
    async def export_pressed(self, interaction: Interaction, press: Press, guild: int) -> None:
        await self._export(interaction, guild)

    @pressed("mydata:delete")
    async def delete_pressed(self, interaction: Interaction, press: Press, guild: int) -> None:
        await ask(interaction, ui.delete_form(self.app.kit.pen(interaction), guild))

    @pressed("mydata:delete-sent")
    async def delete_sent(self, interaction: Interaction, press: Press, guild: int) -> None:
        pen = self.app.kit.pen(interaction)
        if not is_confirmed(press.text("confirm"), pen.label("mydata-delete-word")):
            await answer(interaction, ui.kept(pen))
            return
        await thinking(interaction, update=True)
        done = await self.mydata.delete(actor_of(interaction), guild)
        await answer(interaction, ui.deleted(pen, done), update=True)

    @pressed("mydata:keep")
    async def keep_pressed(self, interaction: Interaction, press: Press) -> None:
        await answer(interaction, ui.kept(self.app.kit.pen(interaction)), update=True)

    @pressed("mydata:consent")
    async def consent_pressed(self, interaction: Interaction, press: Press, guild: int) -> None:
        await self._show(interaction, "consent", guild)

    @pressed("mydata:on")
    async def on_pressed(self, interaction: Interaction, press: Press, guild: int, scope: Scope) -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        held = await self.mydata.consents(who, guild)
        if who.guild_id is not None and (held.member is None or not held.member.consents):
            await answer(interaction, consent_ui.ask(pen, scope), update=True)
            return
        held = await self.mydata.agree(who, guild, scope)
        await answer(interaction, ui.consents(pen, held, self._name, who.guild_id is not None), update=True)

    @pressed("mydata:off")
    async def off_pressed(self, interaction: Interaction, press: Press, guild: int, scope: Scope) -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        held = await self.mydata.take_back(who, guild, scope)
        await answer(interaction, ui.consents(pen, held, self._name, who.guild_id is not None), update=True)

    @pressed("mydata:reach")
    async def reach_chosen(self, interaction: Interaction, press: Press, guild: int) -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        held = await self.mydata.reach_by(who, guild, Reach(press.values[0]))
        await answer(interaction, ui.consents(pen, held, self._name, who.guild_id is not None), update=True)

    # ---- the private thread of a person and the bot

    @delivers("reach.named")
    async def name_thread(self, hands: Hands, own: OwnThread) -> Sent:
        await hands.settle_name(own.thread_id, hands.pen.label("reach-thread-name"))
        return Sent(own.thread_id)

    @delivers("reach.closing")
    async def close_thread(self, hands: Hands, closing: OwnThread) -> Sent:
        """Deleting a thread takes Manage Threads, which is not asked for: then it is emptied, left and put away."""
        thread = await hands.thread(closing.thread_id)
        if thread.permissions_for(thread.guild.me).manage_threads:
            await thread.delete()
            return Sent()
        if thread.archived:
            await thread.edit(archived=False)
        await hands.unsay(thread)
        await hands.remove(thread, closing.user_id)
        await thread.edit(archived=True)
        return Sent(thread.id)


async def setup(client: "Client") -> None:
    cog: Any = MyData(client)
    await client.add_cog(cog)
