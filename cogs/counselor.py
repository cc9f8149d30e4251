"""/findcounselor, for everyone, everywhere, with or without a database. Nothing of it is kept."""

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext import commands

from bot.care import find_country
from bot.domain.counselor import Issue, Support, Wish, advise
from bot.domain.danger import Danger
from bot.services.listening import heard
from bot.ui import counselor as ui
from bot.ui import country as countries
from bot.ui.actor import actor_of
from bot.ui.kit import Card, Pen, Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Counselor(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.resources = client.app.resources

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def findcounselor(
        self, interaction: Interaction, country: str | None = None, topic: str | None = None
    ) -> None:
        code = None if country is None else find_country(country)
        danger = await heard(topic)
        unknown = country is not None and code is None
        pen, where = self._pen(interaction), await self._where(interaction, code, look_up=country is None)
        if topic is not None and danger is not Danger.NONE:
            await answer(interaction, ui.in_danger(pen, where, topic, danger))
        else:
            await answer(interaction, ui.start(pen, where, unknown=unknown, topic=topic))

    @findcounselor.autocomplete("country")
    async def countries(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        chosen = None if typed.strip() else (await self.resources.near(actor_of(interaction))).country
        return countries.suggestions(interaction, typed, chosen)

    def _pen(self, interaction: Interaction) -> Pen:
        return self.app.kit.pen(interaction)

    async def _where(self, interaction: Interaction, country: str | None, *, look_up: bool = False) -> ui.Where:
        near = await self.resources.near(actor_of(interaction), with_country=look_up)
        code = near.country if look_up else country
        in_dm = interaction.guild_id is None
        return ui.Where(code, self.app.clock().date(), private=in_dm, added=near.added)

    async def _page(self, interaction: Interaction, name: str, country: str | None, turn: int = 0) -> Card:
        return ui.page(self._pen(interaction), name, await self._where(interaction, country), turn)

    # ---- pages

    @pressed("counselor:open")
    async def open_pressed(
        self, interaction: Interaction, press: Press, country: str | None, name: str = "compare"
    ) -> None:
        """From another card, which stays as it is."""
        where = await self._where(interaction, country, look_up=country is None)
        pen = self._pen(interaction)
        await answer(interaction, ui.start(pen, where) if name == "compare" else ui.page(pen, name, where))

    @pressed("counselor:go")
    async def gone_to(self, interaction: Interaction, press: Press, country: str | None) -> None:
        await answer(interaction, await self._page(interaction, press.values[0], country), update=True)

    @pressed("counselor:turn")
    async def turned(self, interaction: Interaction, press: Press, name: str, country: str | None, turn: int) -> None:
        await answer(interaction, await self._page(interaction, name, country, turn), update=True)

    # ---- the country

    @pressed("counselor:regions")
    async def regions_pressed(self, interaction: Interaction, press: Press, name: str) -> None:
        await answer(interaction, await self._page(interaction, name, None), update=True)

    @pressed("counselor:region")
    async def region_chosen(self, interaction: Interaction, press: Press, name: str) -> None:
        card = ui.region(self._pen(interaction), name, press.values[0])
        await answer(interaction, card, update=True)

    @pressed("counselor:country")
    async def country_chosen(self, interaction: Interaction, press: Press, name: str) -> None:
        await answer(interaction, await self._page(interaction, name, find_country(press.values[0])), update=True)

    @pressed("counselor:other")
    async def other_pressed(self, interaction: Interaction, press: Press, name: str) -> None:
        await ask(interaction, countries.name_form(self._pen(interaction), "counselor", (name,)))

    @pressed("counselor:named")
    async def named(self, interaction: Interaction, press: Press, name: str) -> None:
        code = find_country(press.text("country") or "")
        if code is None:
            card = ui.region(self._pen(interaction), name, None, unknown=True)
        else:
            card = await self._page(interaction, name, code)
        await answer(interaction, card, update=True)

    # ---- what fits me

    @pressed("counselor:fit")
    async def fit_answered(
        self,
        interaction: Interaction,
        press: Press,
        country: str | None,
        issue: Issue,
        wish: Wish | None,
        support: Support | None,
    ) -> None:
        where = await self._where(interaction, country)
        pen = self._pen(interaction)
        if support is None and (wish is not None or issue is not Issue.DANGER):
            card = ui.question(pen, where, issue, wish)
        else:
            advice = advise(issue, wish or Wish.UNSURE, support or Support.UNSURE)
            card = ui.advised(pen, where, issue, wish, advice)
        await answer(interaction, card, update=True)

    @pressed("counselor:fit-on")
    async def fit_goes_on(self, interaction: Interaction, press: Press, country: str | None) -> None:
        """After the help lines: the other two questions."""
        where = await self._where(interaction, country)
        await answer(interaction, ui.question(self._pen(interaction), where, Issue.DANGER, None), update=True)

    # ---- a message to copy

    @pressed("counselor:enquiry")
    async def enquiry_pressed(self, interaction: Interaction, press: Press, country: str | None) -> None:
        await ask(interaction, ui.enquiry_form(self._pen(interaction), country))

    @pressed("counselor:enquiry-sent")
    async def enquiry_sent(self, interaction: Interaction, press: Press, country: str | None) -> None:
        pen, where = self._pen(interaction), await self._where(interaction, country)
        typed = {name: press.text(name) for name in ("about", "when", "name")}
        danger = await heard("\n".join(typed.values()))
        await answer(interaction, ui.enquiry_ready(pen, where, ui.enquiry_text(pen, **typed), danger), update=True)


async def setup(client: "Client") -> None:
    await client.add_cog(Counselor(client))
