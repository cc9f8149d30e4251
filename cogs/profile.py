"""/profile: what a member chose to be matched by."""

from typing import TYPE_CHECKING, Any

from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.language import OFFERED_FIRST
from bot.domain.member import Need, Use
from bot.ui import country as countries
from bot.ui import profile as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Option, Press, answer, ask, pressed
from bot.ui.language import language_named, languages_like
from bot.ui.lists import by_name, choices, zones_like

if TYPE_CHECKING:
    from bot.client import Client


class Profile(commands.GroupCog, group_name="profile"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.members = client.app.members
        self.resources = client.app.resources
        self.app.kit.errors.on_refusal("change-use", ui.change_use)

    # ---- commands

    @app_commands.command()
    async def show(self, interaction: Interaction) -> None:
        shown = await self.members.show(actor_of(interaction))
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown))

    @app_commands.command()
    async def edit(self, interaction: Interaction) -> None:
        shown = await self.members.edit(actor_of(interaction))
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown))

    @app_commands.command()
    @app_commands.choices(use=choices(Use))
    async def add(self, interaction: Interaction, tag: str, use: str = Use.MATCH) -> None:
        shown = await self.members.add_tag(actor_of(interaction), tag, Use(use))
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown))

    @app_commands.command()
    async def remove(self, interaction: Interaction, tag: str) -> None:
        shown = await self.members.remove_tag(actor_of(interaction), tag)
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown))

    @app_commands.command()
    @app_commands.choices(need=choices(Need))
    async def set(
        self,
        interaction: Interaction,
        timezone: str | None = None,
        country: str | None = None,
        language: str | None = None,
        need: str | None = None,
    ) -> None:
        shown = await self.members.set(
            actor_of(interaction),
            timezone=timezone,
            country=country,
            language=None if language is None else language_named(self.app.kit.pen(interaction), language),
            need=None if need is None else Need(need),
        )
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown))

    @app_commands.command()
    async def hours(self, interaction: Interaction) -> None:
        shown = await self.members.edit(actor_of(interaction))
        await answer(interaction, ui.days_choice(self.app.kit.pen(interaction), shown.profile.hours))

    @app_commands.command()
    async def pause(self, interaction: Interaction, days: int | None = None) -> None:
        member = await self.members.pause(actor_of(interaction), days)
        await answer(interaction, ui.paused(self.app.kit.pen(interaction), member))

    @app_commands.command()
    async def resume(self, interaction: Interaction) -> None:
        await self.members.resume(actor_of(interaction))
        await answer(interaction, ui.resumed(self.app.kit.pen(interaction)))

    @add.autocomplete("tag")
    @remove.autocomplete("tag")
    async def tags_of_server(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        tags = await self.members.offered_tags(actor_of(interaction))
        return by_name(typed, tags)

    @set.autocomplete("timezone")
    async def zones(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return zones_like(typed)

    @set.autocomplete("country")
    async def countries(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        chosen = None if typed.strip() else (await self.resources.near(actor_of(interaction))).country
        return countries.suggestions(interaction, typed, chosen)

    @set.autocomplete("language")
    async def languages(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return languages_like(self.app.kit.pen(interaction), typed)

    # ---- presses

    @pressed("profile:tags")
    async def tags_pressed(self, interaction: Interaction, press: Press, page: int = 0) -> None:
        shown = await self.members.edit(actor_of(interaction))
        chosen = {tag.id: use for tag, use in shown.tags}
        pen = self.app.kit.pen(interaction)
        options = [
            Option(
                tag.name,
                tag.id,
                pen.label(f"profile-use-{chosen[tag.id]}-button") if tag.id in chosen else None,
            )
            for tag in await self.members.offered_tags(actor_of(interaction))
        ]
        await answer(interaction, ui.tag_choice(pen, options, page), update=True)

    @pressed("profile:tag-picked")
    async def tag_picked(self, interaction: Interaction, press: Press) -> None:
        tag = await self.members.tag(actor_of(interaction), press.values[0])
        await answer(interaction, ui.use_choice(self.app.kit.pen(interaction), tag.id, tag.name), update=True)

    @pressed("profile:use")
    async def use_pressed(self, interaction: Interaction, press: Press, tag: int, use: Use, sure: bool = False) -> None:
        shown = await self.members.add_tag(actor_of(interaction), str(tag), use, sure=sure)
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)

    @pressed("profile:untag")
    async def untag_pressed(self, interaction: Interaction, press: Press, tag: int) -> None:
        shown = await self.members.remove_tag(actor_of(interaction), str(tag))
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)

    @pressed("profile:hours")
    async def hours_pressed(self, interaction: Interaction, press: Press) -> None:
        shown = await self.members.edit(actor_of(interaction))
        await answer(interaction, ui.days_choice(self.app.kit.pen(interaction), shown.profile.hours), update=True)

    @pressed("profile:day")
    async def day_pressed(self, interaction: Interaction, press: Press, day: int) -> None:
        shown = await self.members.edit(actor_of(interaction))
        await ask(interaction, ui.day_form(self.app.kit.pen(interaction), day, shown.profile.hours))

    @pressed("profile:day-sent")
    async def day_sent(self, interaction: Interaction, press: Press, day: int) -> None:
        chosen = frozenset(int(hour) for part in ui.PARTS for hour in press.many(part))
        shown = await self.members.set_day(actor_of(interaction), day, chosen)
        await answer(interaction, ui.days_choice(self.app.kit.pen(interaction), shown.profile.hours), update=True)

    @pressed("profile:hours-clear")
    async def hours_cleared(self, interaction: Interaction, press: Press) -> None:
        shown = await self.members.set_hours(actor_of(interaction), frozenset())
        await answer(interaction, ui.days_choice(self.app.kit.pen(interaction), shown.profile.hours), update=True)

    @pressed("profile:basics")
    async def basics_pressed(self, interaction: Interaction, press: Press) -> None:
        shown = await self.members.edit(actor_of(interaction))
        await ask(interaction, ui.basics_form(self.app.kit.pen(interaction), shown.profile, OFFERED_FIRST))

    @pressed("profile:basics-sent")
    async def basics_sent(self, interaction: Interaction, press: Press) -> None:
        need = press.text("need")
        shown = await self.members.fill_in(
            actor_of(interaction),
            timezone=press.text("timezone"),
            country=press.text("country"),
            languages=tuple(press.many("languages")),
            need=Need(need) if need not in ("", ui.NO_NEED) else None,
        )
        await answer(interaction, ui.shown(self.app.kit.pen(interaction), shown), update=True)


async def setup(client: "Client") -> None:
    cog: Any = Profile(client)
    await client.add_cog(cog)
