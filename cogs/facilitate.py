"""/facilitate, as far as circles go: making them, who comes in, and their life."""

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.actor import Actor
from bot.domain.founding import First
from bot.services.admission import AskedNote, ToldAnswer
from bot.ui import facilitate as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Post, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, ask, pressed
from bot.ui.language import language_named, languages_like
from bot.ui.lists import by_name
from bot.ui.room import check_channel

if TYPE_CHECKING:
    from bot.client import Client


class Facilitate(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.client = client
        self.app = client.app
        self.founding = client.app.founding
        self.admissions = client.app.admissions

    # ---- making a circle

    @app_commands.command()
    async def create(
        self,
        interaction: Interaction,
        name: str,
        tag: str,
        tag2: str | None = None,
        tag3: str | None = None,
        size: int | None = None,
        language: str | None = None,
    ) -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        await self._room_parent(who)
        tags = [one for one in (tag, tag2, tag3) if one]
        code = language_named(pen, language) if language else None
        await ask(interaction, ui.create_form(pen, await self.founding.sketch(who, name, tags, size, code)))

    @pressed("circle:create")
    async def created(
        self,
        interaction: Interaction,
        press: Press,
        size: int,
        language: str,
        tag: int,
        tag2: int | None = None,
        tag3: int | None = None,
    ) -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        parent = await self._room_parent(who)
        founded = await self.founding.make(
            who,
            press.text("name"),
            [str(one) for one in (tag, tag2, tag3) if one is not None],
            size,
            language,
            agreement=press.text("agreement"),
            default_agreement=pen.label("circle-agreement-default"),
            first=First(press.text("meeting"), press.text("zone"), press.text("prompts")),
        )
        await answer(interaction, ui.created(pen, founded, parent))

    async def _room_parent(self, who: Actor) -> int | None:
        """The channel below which the room will open; refused where it could not."""
        parent, in_channels = await self.founding.room_parent(who)
        check_channel(self.client, who.guild, parent, in_channels=in_channels)
        return parent

    @create.autocomplete("tag")
    @create.autocomplete("tag2")
    @create.autocomplete("tag3")
    async def tags(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        tags = await self.app.members.offered_tags(actor_of(interaction))
        return by_name(typed, tags)

    @create.autocomplete("language")
    async def languages(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return languages_like(self.app.kit.pen(interaction), typed)

    # ---- who comes in

    @app_commands.command()
    async def admit(self, interaction: Interaction) -> None:
        asked = await self.admissions.waiting(actor_of(interaction))
        await answer(interaction, ui.waiting(self.app.kit.pen(interaction), asked))

    @pressed("admission:list")
    async def list_pressed(self, interaction: Interaction, press: Press, page: int) -> None:
        asked = await self.admissions.waiting(actor_of(interaction))
        await answer(interaction, ui.waiting(self.app.kit.pen(interaction), asked, page), update=True)

    @pressed("admission:admit")
    async def admit_pressed(self, interaction: Interaction, press: Press, request: int) -> None:
        done = await self.admissions.admit(actor_of(interaction), request)
        await answer(interaction, ui.waiting(self.app.kit.pen(interaction), done.left, done=done), update=True)

    @pressed("admission:no")
    async def turned_down(self, interaction: Interaction, press: Press, request: int) -> None:
        done = await self.admissions.turn_down(actor_of(interaction), request)
        await answer(interaction, ui.waiting(self.app.kit.pen(interaction), done.left, done=done), update=True)

    @posts("admission.asked")
    def asked(self, pen: Pen, note: AskedNote) -> Post:
        return Post(note.channel_id, ui.somebody_asked(pen, note))

    @tells("admission.asked-you")
    def asked_you(self, pen: Pen, note: AskedNote) -> Card:
        return ui.somebody_asked(pen, note)

    @tells("admission.admitted")
    def admitted(self, pen: Pen, told: ToldAnswer) -> Card:
        return ui.admitted(pen, told)

    @tells("admission.returned")
    def returned(self, pen: Pen, told: ToldAnswer) -> Card:
        return ui.returned(pen, told)


async def setup(client: "Client") -> None:
    await client.add_cog(Facilitate(client))
