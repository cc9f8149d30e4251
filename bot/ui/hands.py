"""What a deliverer may do for one notice, done so that doing it again does nothing."""

from datetime import timedelta

import discord

from bot.domain.delivery import Sent
from bot.services.delivery import Task
from bot.ui.kit import Card, Pen
from bot.ui.marker import component_id, marked, marker_of
from bot.ui.pace import Pace

UNKNOWN_MEMBER = 10007
LOOK_BACK = 200
"""So many of the newest messages are looked through for one that may have been sent already."""
CLOCK_AHEAD = timedelta(hours=25)
"""By Discord's clock a message may be so much older than its wish: ours may have been ahead when that was written."""


class Hands:
    """What a deliverer may do for one notice: send marked messages, open threads, look before doing it twice."""

    def __init__(self, client: discord.Client, task: Task, pen: Pen, pace: Pace) -> None:
        self.client = client
        self.task = task
        self.pen = pen
        self._pace = pace

    async def send(self, channel_id: int, card: Card, *, silent: bool = False) -> Sent:
        """Sends once: the nonce covers a few minutes, and after an earlier attempt the channel is looked at first."""
        channel = self.client.get_partial_messageable(channel_id)
        notice = self.task.notice
        if notice.tried and (found := await self.seek(channel_id)) is not None:
            return found
        await self._pace.turn()
        message = await channel.send(
            view=marked(card.view(), notice.id),
            files=card.files(),
            nonce=notice.nonce,
            silent=silent,
            allowed_mentions=discord.AllowedMentions.none(),
        )
        return Sent(channel_id, message.id)

    async def seek(self, channel_id: int) -> Sent | None:
        """The message that an earlier attempt may have left in this channel."""
        notice = self.task.notice
        channel = self.client.get_partial_messageable(channel_id)
        begin = notice.created_at - CLOCK_AHEAD
        await self._pace.turn()
        async for message in channel.history(limit=LOOK_BACK, after=begin, oldest_first=False):
            ours = self.client.user is not None and message.author.id == self.client.user.id
            if ours and marker_of(message) == component_id(notice.id):
                return Sent(channel_id, message.id)
        return None

    async def open_thread(self, parent_id: int, name: str, shared: str | None = None) -> int:
        """A private thread nobody can invite others to. Its marker is in the name until it is settled.

        Thread creation knows no nonce: after an earlier attempt the parent's active threads are looked through; and
        always where the marker is `shared` by several notices, since another one may have made the attempt.
        """
        parent = await self.text_channel(parent_id)
        marker = f" \N{MIDDLE DOT} {shared or self.task.notice.marker}"
        if shared or self.task.notice.tried:
            found = await self._find_thread(parent, marker)
            if found is not None:
                return found
        await self._pace.turn()
        thread = await parent.create_thread(
            name=name[: 100 - len(marker)] + marker,
            type=discord.ChannelType.private_thread,
            invitable=False,
            auto_archive_duration=10_080,
        )
        return thread.id

    async def settle_name(self, thread_id: int, name: str) -> None:
        """Takes the marker out of a thread's name once its notice can no longer be repeated."""
        thread = await self.thread(thread_id)
        if thread.name != name:
            await self._pace.turn()
            await thread.edit(name=name)

    async def add(self, thread_id: int, user_id: int) -> bool:
        """Adds a person to a thread; False where they are not in the server any more."""
        thread = await self.thread(thread_id)
        await self._pace.turn()
        try:
            await thread.add_user(discord.Object(user_id))
        except discord.HTTPException as error:
            if error.code in (UNKNOWN_MEMBER, 10013):
                return False
            raise
        return True

    async def remove(self, thread: discord.Thread, user_id: int) -> None:
        """Takes a person out by the right of who opened the thread; nothing where they are not in it."""
        await self._pace.turn()
        try:
            await thread.remove_user(discord.Object(user_id))
        except discord.NotFound as error:
            if error.code != UNKNOWN_MEMBER:
                raise

    async def unsay(self, thread: discord.Thread) -> None:
        """Deletes what the bot itself wrote in a thread, one by one: more at once takes a right we do not ask for."""
        async for message in thread.history(limit=None):
            if self.client.user is not None and message.author.id == self.client.user.id:
                await self._pace.turn()
                await message.delete()

    async def thread(self, thread_id: int) -> discord.Thread:
        """Asked of Discord when it is not in memory: archived threads leave the cache. Raises NotFound."""
        known = await self._channel(thread_id)
        if not isinstance(known, discord.Thread):
            raise discord.InvalidData("not a thread")
        return known

    async def messages_in(self, thread_id: int) -> int:
        """How many messages a thread has had. Asked of Discord anew: memory does not count, and none is read."""
        await self._pace.turn()
        found = await self.client.fetch_channel(thread_id)
        if not isinstance(found, discord.Thread):
            raise discord.InvalidData("not a thread")
        return found.total_message_sent

    async def turn(self) -> None:
        """Waits until one more request fits the pace."""
        await self._pace.turn()

    async def text_channel(self, channel_id: int) -> discord.TextChannel:
        known = await self._channel(channel_id)
        if not isinstance(known, discord.TextChannel):
            raise discord.InvalidData("not a text channel")
        return known

    async def _channel(self, channel_id: int) -> object:
        known = self.client.get_channel(channel_id)
        if known is not None:
            return known
        await self._pace.turn()
        return await self.client.fetch_channel(channel_id)

    async def _find_thread(self, parent: discord.TextChannel, marker: str) -> int | None:
        await self._pace.turn()
        active = await parent.guild.active_threads()
        return next((t.id for t in active if t.parent_id == parent.id and t.name.endswith(marker)), None)
