"""The courier: takes claimed notices to Discord and reports what became of each.

Cogs say how a kind is delivered:

    @posts("checkin.round")                    # a card in a channel or room
    def round_card(self, pen, round) -> Post: return Post(round.room_id, card)

    @tells("buddy.proposal")                   # a card for one person, by the way they chose
    def proposal(self, pen, proposal) -> Card: ...

    @delivers("circle.room")                   # anything else: open a thread, delete a message, ...
    async def open_room(self, hands, circle) -> Sent: ...
"""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import aiohttp
import discord
import structlog

from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.member import Reach
from bot.domain.refusal import DatabaseAway
from bot.services.delivery import Delivery, Task
from bot.ui.kit import Card, Kit, Pen
from bot.ui.marker import component_id, marked, marker_of

log = structlog.get_logger(__name__)

AT_ONCE = 8
A_SECOND = 40
"""Discord allows the whole bot 50 requests a second; some are left for answers to people."""
LOOK_BACK = 50

_Method = TypeVar("_Method", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Post:
    """A card and the channel or thread it goes to. `pin`: pinned there after it is sent."""

    channel_id: int
    card: Card
    pin: bool = False


def _marks(attribute: str) -> Callable[[str], Callable[[_Method], _Method]]:
    def of_kind(kind: str) -> Callable[[_Method], _Method]:
        def mark(method: _Method) -> _Method:
            setattr(method, attribute, (*getattr(method, attribute, ()), kind))
            return method

        return mark

    return of_kind


posts = _marks("__posts__")
tells = _marks("__tells__")
delivers = _marks("__delivers__")


class Hands:
    """What a deliverer may do for one notice: send marked messages, open threads, look before doing it twice."""

    def __init__(self, client: discord.Client, task: Task, pen: Pen) -> None:
        self.client = client
        self.task = task
        self.pen = pen

    async def send(self, channel_id: int, card: Card) -> Sent:
        """Sends once: the nonce covers a few minutes, and after an earlier attempt the channel is looked at first."""
        channel = self.client.get_partial_messageable(channel_id)
        notice = self.task.notice
        if notice.tried:
            message_id = await self._find(channel)
            if message_id is not None:
                return Sent(channel_id, message_id)
        message = await channel.send(
            view=marked(card.view(), notice.id),
            files=card.files(),
            nonce=notice.nonce,
            allowed_mentions=discord.AllowedMentions.none(),
        )
        return Sent(channel_id, message.id)

    async def open_thread(self, parent_id: int, name: str) -> int:
        """A private thread nobody can invite others to. Its marker is in the name until the first message is sent.

        Thread creation knows no nonce: after an earlier attempt the parent's active threads are looked through.
        """
        parent = await self._text_channel(parent_id)
        marker = f" \N{MIDDLE DOT} {self.task.notice.marker}"
        if self.task.notice.tried:
            found = await self._find_thread(parent, marker)
            if found is not None:
                return found
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
            await thread.edit(name=name)

    async def add(self, thread_id: int, user_id: int) -> bool:
        """Adds a person to a thread; False where they are not in the server any more."""
        thread = await self.thread(thread_id)
        try:
            await thread.add_user(discord.Object(user_id))
        except discord.HTTPException as error:
            if error.code in (10007, 10013):
                return False
            raise
        return True

    async def thread(self, thread_id: int) -> discord.Thread:
        """Asked of Discord when it is not in memory: archived threads leave the cache. Raises NotFound."""
        known = self.client.get_channel(thread_id) or await self.client.fetch_channel(thread_id)
        if not isinstance(known, discord.Thread):
            raise discord.InvalidData("not a thread")
        return known

    async def _text_channel(self, channel_id: int) -> discord.TextChannel:
        known = self.client.get_channel(channel_id) or await self.client.fetch_channel(channel_id)
        if not isinstance(known, discord.TextChannel):
            raise discord.InvalidData("not a text channel")
        return known

    async def _find(self, channel: discord.PartialMessageable) -> int | None:
        notice = self.task.notice
        async for message in channel.history(limit=LOOK_BACK, after=notice.created_at, oldest_first=False):
            ours = self.client.user is not None and message.author.id == self.client.user.id
            if ours and marker_of(message) == component_id(notice.id):
                return message.id
        return None

    async def _find_thread(self, parent: discord.TextChannel, marker: str) -> int | None:
        active = await parent.guild.active_threads()
        return next((t.id for t in active if t.parent_id == parent.id and t.name.endswith(marker)), None)


class Courier:
    def __init__(self, delivery: Delivery, kit: Kit) -> None:
        self._delivery = delivery
        self._kit = kit
        self._wake = asyncio.Event()
        self._posts: dict[str, Callable[[Pen, Any], Post]] = {}
        self._tells: dict[str, Callable[[Pen, Any], Card]] = {}
        self._delivers: dict[str, Callable[[Hands, Any], Awaitable[Sent]]] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._pace = Pace(A_SECOND)
        self.turns = 0
        """How often the loop went round; health looks whether it still moves."""

    # ---- what cogs bring

    def collect(self, cog: object) -> None:
        for _, method in inspect.getmembers(cog, inspect.ismethod):
            for attribute, table in self._tables():
                for kind in getattr(method, attribute, ()):
                    if any(kind in known for _, known in self._tables()):
                        raise ValueError(f"two deliverers for {kind}")
                    table[kind] = method

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset().union(*(table for _, table in self._tables()))

    def _tables(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return (("__posts__", self._posts), ("__tells__", self._tells), ("__delivers__", self._delivers))

    async def show(self, task: Task, interaction: discord.Interaction[Any]) -> None:
        """A personal notice as a second, private answer to the person's press."""

        async def follow_up() -> Sent:
            card = self._tells[task.notice.kind](self._kit.pen(interaction), task.content)
            nobody = discord.AllowedMentions.none()
            await interaction.followup.send(
                view=card.view(), files=card.files(), ephemeral=True, allowed_mentions=nobody
            )
            return Sent()

        await self._report(task, follow_up())

    # ---- the loop

    def wake(self) -> None:
        self._wake.set()

    async def run(self, client: discord.Client) -> None:
        """Delivers whenever woken, until cancelled. Claims that were not begun are given back."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                while await self.deliver_due(client):
                    pass
            except DatabaseAway as away:
                log.warning("courier_waits_for_database", why=str(away))
            self.turns += 1

    async def deliver_due(self, client: discord.Client) -> int:
        """One claim's worth; returns how many were tried."""
        tasks = await self._delivery.claim(AT_ONCE * 4)
        if not tasks:
            return 0
        begun: set[int] = set()

        async def one(task: Task) -> None:
            async with self._slots:
                await self._pace.turn()
                begun.add(task.notice.id)
                await self._report(task, self._try(client, task))

        running = [asyncio.create_task(one(task)) for task in tasks]
        try:
            await asyncio.gather(*running)
        except asyncio.CancelledError:
            left = [t for t, job in zip(tasks, running, strict=True) if t.notice.id not in begun and job.cancel()]
            await asyncio.gather(*running, return_exceptions=True)
            await self._delivery.give_back(left)
            raise
        return len(tasks)

    async def _report(self, task: Task, trying: Awaitable[Sent]) -> None:
        """Awaits one delivery and tells what became of it."""
        try:
            sent = await trying
        except asyncio.CancelledError:
            raise
        except Exception as error:
            problem = problem_of(error)
            if problem.trouble is Trouble.BROKEN:
                log.error("notice_broken", kind=task.notice.kind, code=problem.code, exc_info=error)
            else:
                log.info("notice_not_delivered", kind=task.notice.kind, trouble=problem.trouble, code=problem.code)
            await self._delivery.failed(task, problem)
        else:
            await self._delivery.done(task, sent)

    async def _try(self, client: discord.Client, task: Task) -> Sent:
        guild = client.get_guild(task.notice.guild_id)
        pen = self._kit.pen(str(guild.preferred_locale) if guild else "en")
        hands = Hands(client, task, pen)
        kind = task.notice.kind
        if kind in self._tells:
            return await self._tell(client, hands, self._tells[kind](pen, task.content))
        if kind in self._posts:
            post = self._posts[kind](pen, task.content)
            sent = await hands.send(post.channel_id, post.card)
            if post.pin and sent.message_id:
                await client.get_partial_messageable(post.channel_id).get_partial_message(sent.message_id).pin()
            return sent
        return await self._delivers[kind](hands, task.content)

    async def _tell(self, client: discord.Client, hands: Hands, card: Card) -> Sent:
        task = hands.task
        if task.way is Reach.DM:
            user = await client.fetch_user(task.notice.about or 0)
            channel = user.dm_channel or await user.create_dm()
            return await hands.send(channel.id, card)
        if task.way is Reach.THREAD and task.channel_id is not None:
            return await hands.send(task.channel_id, card)
        raise NoWay


class NoWay(Exception):
    """The person can be reached at their next press only."""


class Pace:
    """At most `a_second` turns a second, evenly spaced."""

    def __init__(self, a_second: float) -> None:
        self._gap = 1 / a_second
        self._next = 0.0

    async def turn(self) -> None:
        now = asyncio.get_running_loop().time()
        wait = self._next - now
        self._next = max(now, self._next) + self._gap
        if wait > 0:
            await asyncio.sleep(wait)


_GONE = {10003, 10004, 10008, 10007, 10013}
_FULL = {30005, 30003, 30013, 160006, 30033}


def problem_of(error: BaseException) -> Problem:
    """What an exception of a delivery means for its notice."""
    if isinstance(error, NoWay):
        return Problem(Trouble.CLOSED)
    if isinstance(error, discord.RateLimited):
        return Problem(Trouble.LATER, 429, error.retry_after)
    if isinstance(error, discord.HTTPException):
        code = error.code or error.status
        if error.code == 50007:
            return Problem(Trouble.CLOSED, code)
        if error.code in _GONE or (error.status == 404 and not error.code):
            return Problem(Trouble.GONE, code)
        if error.code in _FULL:
            return Problem(Trouble.FULL, code)
        if error.status in (401, 403):
            return Problem(Trouble.FORBIDDEN, code)
        if error.status == 429:
            return Problem(Trouble.LATER, 429)
        if error.status >= 500:
            return Problem(Trouble.UNSURE, code)
        return Problem(Trouble.BROKEN, code)
    if isinstance(error, (aiohttp.ClientError, OSError, TimeoutError)):
        return Problem(Trouble.UNSURE)
    if isinstance(error, DatabaseAway):
        return Problem(Trouble.LATER)
    return Problem(Trouble.BROKEN)
