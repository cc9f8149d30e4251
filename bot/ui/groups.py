"""Slash groups whose commands come from several cogs, as `/facilitate` does.

    class Admission(GroupPart, group="facilitate"):
        @app_commands.command()
        async def admit(self, interaction): ...

discord.py's own GroupCog makes a group of its own for each cog; here the first part makes it and the others join in.
"""

from typing import TYPE_CHECKING, Any, ClassVar

from discord import app_commands
from discord.ext import commands

if TYPE_CHECKING:
    from bot.client import Client


class GroupPart(commands.Cog):
    """A cog whose `app_commands.command`s go into the group; everything else is as in any cog."""

    group: ClassVar[str]

    def __init_subclass__(cls, *, group: str = "", **more: Any) -> None:
        super().__init_subclass__(**more)
        if group:
            cls.group = group

    def __init__(self, client: "Client") -> None:
        self.client = client
        self.app = client.app
        self._parts: list[Any] = list(self.__cog_app_commands__)
        self.__cog_app_commands__ = []  # else discord.py adds them to the tree by themselves

    async def cog_load(self) -> None:
        group = self.client.tree.get_command(self.group)
        if not isinstance(group, app_commands.Group):
            group = app_commands.Group(name=self.group, description=self.group)
            self.client.tree.add_command(group)
        for command in self._parts:
            group.add_command(command)

    async def cog_unload(self) -> None:
        group = self.client.tree.get_command(self.group)
        if isinstance(group, app_commands.Group):
            for command in self._parts:
                group.remove_command(command.name)
            if not group.commands:
                self.client.tree.remove_command(self.group)
