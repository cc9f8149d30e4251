"""/facilitate schedule: when check-ins fall due in a circle."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.refusal import Refusal
from bot.domain.rhythm import Every
from bot.ui import rhythm as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, ask, pressed
from bot.ui.lists import best_matches, by_name, choices, zones_like
from bot.ui.profile import DAYS

if TYPE_CHECKING:
    from bot.client import Client


class FacilitateRhythm(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.rhythm = client.app.rhythm

    @app_commands.command()
    @app_commands.choices(every=choices(Every))
    async def schedule(
        self, interaction: Interaction, circle: str, every: str, day: str, time: str, timezone: str
    ) -> None:
        weekday = self._weekday(interaction, day)
        preview = await self.rhythm.preview(actor_of(interaction), circle, Every(every), weekday, time, timezone)
        await answer(interaction, ui.preview(self.app.kit.pen(interaction), preview))

    @schedule.autocomplete("circle")
    async def led_circles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.app.circles.led_names(actor_of(interaction))
        return by_name(typed, found)

    @schedule.autocomplete("day")
    async def days(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        pen = self.app.kit.pen(interaction)
        return best_matches(typed, [(pen.label(f"day-{day}"), day) for day in DAYS])

    @schedule.autocomplete("timezone")
    async def zones(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return zones_like(typed)

    def _weekday(self, interaction: Interaction, text: str) -> int:
        """0-6 from the day's name in the person's language or in English, or the first three letters of it."""
        pen, wanted = self.app.kit.pen(interaction), text.strip().casefold()
        for number, day in enumerate(DAYS):
            names = (day, pen.label(f"day-{day}").casefold())
            if wanted in names or wanted in (name[:3] for name in names):
                return number
        raise Refusal("refusal-no-such-day")

    # ---- presses

    @pressed("rhythm:weeks")
    async def weeks_chosen(
        self, interaction: Interaction, press: Press, circle: int, every: int, weekday: int, minute: int, zone: str
    ) -> None:
        weeks = int(press.values[0])
        how = Every.WEEK if weeks == 1 else Every.TWO_WEEKS
        preview = await self.rhythm.preview_of(actor_of(interaction), circle, how, weekday, minute, zone, weeks)
        await answer(interaction, ui.preview(self.app.kit.pen(interaction), preview), update=True)

    @pressed("rhythm:nth")
    async def nth_chosen(
        self, interaction: Interaction, press: Press, circle: int, every: int, weekday: int, minute: int, zone: str
    ) -> None:
        preview = await self.rhythm.preview_of(
            actor_of(interaction), circle, ui.EVERY[every], weekday, minute, zone, int(press.values[0])
        )
        await answer(interaction, ui.preview(self.app.kit.pen(interaction), preview), update=True)

    @pressed("rhythm:set")
    async def approved(
        self,
        interaction: Interaction,
        press: Press,
        circle: int,
        every: int,
        weekday: int,
        minute: int,
        zone: str,
        nth: int,
        instead: bool,
    ) -> None:
        shown = await self.rhythm.set(
            actor_of(interaction), circle, ui.EVERY[every], weekday, minute, zone, nth, instead=instead
        )
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown, new=True), update=True)

    @pressed("rhythm:discard")
    async def discarded(self, interaction: Interaction, press: Press) -> None:
        await answer(interaction, ui.discarded(self.app.kit.pen(interaction)), update=True)

    @pressed("rhythm:list")
    async def list_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        listed = await self.rhythm.listed(actor_of(interaction), circle)
        await answer(interaction, ui.listed(self.app.kit.pen(interaction), listed), update=True)

    @pressed("rhythm:show")
    async def opened(self, interaction: Interaction, press: Press, schedule: int) -> None:
        shown = await self.rhythm.show(actor_of(interaction), schedule)
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)

    @pressed("rhythm:skip")
    async def skipped(self, interaction: Interaction, press: Press, schedule: int, at: int | None) -> None:
        moment = None if at is None else datetime.fromtimestamp(at, UTC)
        shown = await self.rhythm.skip(actor_of(interaction), schedule, moment)
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)

    @pressed("rhythm:pause")
    async def paused(self, interaction: Interaction, press: Press, schedule: int, paused: bool) -> None:
        shown = await self.rhythm.pause(actor_of(interaction), schedule, paused=paused)
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)

    @pressed("rhythm:theme")
    async def theme_chosen(self, interaction: Interaction, press: Press, schedule: int) -> None:
        shown = await self.rhythm.choose_prompts(actor_of(interaction), schedule, press.values[0])
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)

    @pressed("rhythm:own")
    async def own_pressed(self, interaction: Interaction, press: Press, schedule: int) -> None:
        shown = await self.rhythm.show(actor_of(interaction), schedule)
        await ask(interaction, ui.own_form(self.app.kit.pen(interaction), shown))

    @pressed("rhythm:own-sent")
    async def own_sent(self, interaction: Interaction, press: Press, schedule: int) -> None:
        shown = await self.rhythm.write_prompts(actor_of(interaction), schedule, press.text("prompts"))
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)

    @pressed("rhythm:remove")
    async def remove_pressed(self, interaction: Interaction, press: Press, schedule: int) -> None:
        shown = await self.rhythm.show(actor_of(interaction), schedule)
        await answer(interaction, ui.before_removing(self.app.kit.pen(interaction), shown), update=True)

    @pressed("rhythm:removed")
    async def removed(self, interaction: Interaction, press: Press, schedule: int) -> None:
        circle = await self.rhythm.remove(actor_of(interaction), schedule)
        await answer(interaction, ui.removed(self.app.kit.pen(interaction), circle), update=True)


async def setup(client: "Client") -> None:
    await client.add_cog(FacilitateRhythm(client))
