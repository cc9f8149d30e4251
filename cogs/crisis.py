"""/crisis, for everyone, everywhere, with or without a database."""

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext import commands

from bot.care import find_country
from bot.ui import country as countries
from bot.ui import crisis as ui
from bot.ui import resources
from bot.ui.actor import actor_of
from bot.ui.kit import Card, Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Crisis(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.resources = client.app.resources

    async def cog_load(self) -> None:
        self.app.kit.errors.on_refusal("youth-help", ui.youth_offer)

    async def cog_unload(self) -> None:
        self.app.kit.errors.forget("youth-help")

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def crisis(self, interaction: Interaction, country: str | None = None) -> None:
        await answer(interaction, await self._shown(interaction, country))

    @crisis.autocomplete("country")
    async def countries(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        chosen = None if typed.strip() else (await self.resources.near(actor_of(interaction))).country
        return countries.suggestions(interaction, typed, chosen)

    async def _shown(self, interaction: Interaction, typed: str | None, *, page: int = 0, young: bool = False) -> Card:
        """The card of the country typed; of the one the person once chose where nothing was typed; else the choice."""
        near = await self.resources.near(actor_of(interaction), with_country=typed is None)
        code = near.country if typed is None else find_country(typed)
        pen, private = self.app.kit.pen(interaction), interaction.guild_id is None
        added = resources.blocks(pen, near.added)
        if code is None:
            return ui.choose(pen, unknown=typed is not None, young=young, private=private, added=added)
        today = self.app.clock().date()
        return ui.lines_of(pen, code, today, page=page, young=young, private=private, added=added)

    def _choice(self, interaction: Interaction, young: bool, region: str | None = None) -> Card:
        pen = self.app.kit.pen(interaction)
        return ui.choose(pen, region=region, young=young, private=interaction.guild_id is None)

    @pressed("crisis:open")
    async def open_pressed(self, interaction: Interaction, press: Press, country: str | None = None) -> None:
        """From another card, which stays as it is."""
        await answer(interaction, await self._shown(interaction, country))

    @pressed("crisis:turn")
    async def turned(self, interaction: Interaction, press: Press, country: str, young: bool, page: int) -> None:
        await answer(interaction, await self._shown(interaction, country, page=page, young=young), update=True)

    @pressed("crisis:regions")
    async def regions_pressed(self, interaction: Interaction, press: Press, young: bool) -> None:
        await answer(interaction, self._choice(interaction, young), update=True)

    @pressed("crisis:region")
    async def region_chosen(self, interaction: Interaction, press: Press, young: bool) -> None:
        await answer(interaction, self._choice(interaction, young, press.values[0]), update=True)

    @pressed("crisis:country")
    async def country_chosen(self, interaction: Interaction, press: Press, young: bool) -> None:
        await answer(interaction, await self._shown(interaction, press.values[0], young=young), update=True)

    @pressed("crisis:other")
    async def other_pressed(self, interaction: Interaction, press: Press, young: bool) -> None:
        await ask(interaction, countries.name_form(self.app.kit.pen(interaction), "crisis", (young,)))

    @pressed("crisis:named")
    async def named(self, interaction: Interaction, press: Press, young: bool) -> None:
        card = await self._shown(interaction, press.text("country") or "", young=young)
        await answer(interaction, card, update=True)

    @pressed("crisis:sources")
    async def sources_pressed(self, interaction: Interaction, press: Press, country: str, young: bool) -> None:
        await answer(interaction, ui.sources(self.app.kit.pen(interaction), country, young), update=True)


async def setup(client: "Client") -> None:
    await client.add_cog(Crisis(client))
