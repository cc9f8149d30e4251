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
import contextlib
import inspect
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import discord
import structlog

from bot.domain.delivery import Sent, Trouble
from bot.domain.member import Reach
from bot.domain.refusal import DatabaseAway
from bot.services.delivery import Delivery, Left, Task
from bot.ui.hands import Hands
from bot.ui.kit import Card, Kit, Pen
from bot.ui.marker import marked, own_marker
from bot.ui.pace import Pace, Refused
from bot.ui.problems import NoServer, NoWay, problem_of

log = structlog.get_logger(__name__)

AT_ONCE = 16
AT_ONCE_A_SERVER = 4
"""A server whose channel makes us wait must not hold up the others."""
IN_HAND = 64
"""Claimed at a time."""
LAST_SENDS = 10.0
"""Seconds that sends have to end when the bot is stopped."""
FIRST_WAIT = 10.0
"""Seconds."""
DMS_KNOWN = 10_000

_Method = TypeVar("_Method", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Post:
    """A card and the channel or thread it goes to; 0 where there is none: the kind's `failed` says who hears of it."""

    channel_id: int
    card: Card
    silent: bool = False
    """Discord notifies nobody of it."""


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


class Courier:
    def __init__(self, delivery: Delivery, kit: Kit) -> None:
        self._delivery = delivery
        self._kit = kit
        self._wake = asyncio.Event()
        self._posts: dict[str, Callable[[Pen, Any], Post]] = {}
        self._tells: dict[str, Callable[[Pen, Any], Card]] = {}
        self._delivers: dict[str, Callable[[Hands, Any], Awaitable[Sent]]] = {}
        self.refused = Refused()
        self._pace = Pace(refused=self.refused)
        self._first_dms = Pace(1)
        self._opening: dict[int, asyncio.Lock] = {}
        self._dms: OrderedDict[int, int] = OrderedDict()
        """user -> channel of those we wrote to since the start."""
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._of_server: dict[int, asyncio.Semaphore] = {}
        self._in_hand: dict[int, tuple[Task, asyncio.Task[None]]] = {}
        self._begun: set[int] = set()
        self._stopping = False

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

        async def follow_up() -> Sent | None:
            if isinstance(task.content, Left):
                return None
            card = self._tells[task.notice.kind](self._kit.pen(interaction), task.content)
            nobody = discord.AllowedMentions.none()
            view = marked(card.view(), task.notice.id)
            await interaction.followup.send(view=view, files=card.files(), ephemeral=True, allowed_mentions=nobody)
            return Sent()

        await self._report(task, follow_up())

    # ---- the loop

    def wake(self) -> None:
        self._wake.set()

    @property
    def in_hand(self) -> int:
        return len(self._in_hand)

    async def run(self, client: discord.Client) -> None:
        """Delivers whenever woken, until `stop`. Begins when the servers are known, or soon, should Discord be away."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(client.wait_until_ready(), FIRST_WAIT)
        while not self._stopping:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._take_all(client)
            except DatabaseAway as away:
                log.warning("courier_waits_for_database", why=str(away))

    async def stop(self) -> None:
        """Claims nothing more, gives back what was not begun, and lets what was begun end for some seconds.

        What takes longer keeps its claim: the next start looks whether it arrived.
        """
        self._stopping = True
        self.wake()
        waiting = [(task, job) for task, job in self._in_hand.values() if task.notice.id not in self._begun]
        for _, job in waiting:
            job.cancel()
        jobs = [job for _, job in self._in_hand.values()]
        if jobs:
            _, late = await asyncio.wait(jobs, timeout=LAST_SENDS)
            for job in late:
                job.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if waiting:
            with contextlib.suppress(DatabaseAway):
                await self._delivery.give_back([task for task, _ in waiting])
        self._in_hand.clear()

    async def _take_all(self, client: discord.Client) -> None:
        """Takes what is due into hand, without waiting for what is slow to arrive, until nothing is due."""
        while not self._stopping:
            while len(self._in_hand) > IN_HAND - AT_ONCE:
                await asyncio.wait([job for _, job in self._in_hand.values()], return_when=asyncio.FIRST_COMPLETED)
                await asyncio.sleep(0)  # lets them leave the table
            await self._pace.room()
            tasks = await self._delivery.claim(IN_HAND - len(self._in_hand))
            if not tasks:
                return
            for task in tasks:
                if self._stopping:
                    await self._delivery.give_back([task])
                elif task.notice.id not in self._in_hand:  # its lease ran out in our own hands, and begins anew
                    self._take(client, task)

    def _take(self, client: discord.Client, task: Task) -> None:
        job = asyncio.create_task(self._carry(client, task))
        self._in_hand[task.notice.id] = (task, job)
        job.add_done_callback(lambda _: self._put_down(task))

    def _put_down(self, task: Task) -> None:
        self._in_hand.pop(task.notice.id, None)
        self._begun.discard(task.notice.id)
        guild_id = task.notice.guild_id
        if all(other.notice.guild_id != guild_id for other, _ in self._in_hand.values()):
            self._of_server.pop(guild_id, None)
            self._opening.pop(guild_id, None)

    async def _carry(self, client: discord.Client, task: Task) -> None:
        """One notice, from its turn to the report of what became of it."""
        of_server = self._of_server.setdefault(task.notice.guild_id, asyncio.Semaphore(AT_ONCE_A_SERVER))
        async with of_server, self._slots:
            self._begun.add(task.notice.id)
            try:
                if await self._delivery.may_begin(task):
                    await self._report(task, self._try(client, task))
            except DatabaseAway as away:
                # its lease runs out, then it is looked for before it is tried again
                log.warning("delivery_not_recorded", kind=task.notice.kind, why=str(away))
            except Exception:
                log.exception("delivery_not_recorded", kind=task.notice.kind)

    async def _report(self, task: Task, trying: Awaitable[Sent | None]) -> None:
        """Awaits one delivery and tells what became of it; None: it is out of date, and stands nowhere."""
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
            await (self._delivery.out_of_date(task.notice) if sent is None else self._delivery.done(task, sent))

    async def _try(self, client: discord.Client, task: Task) -> Sent | None:
        guild = client.get_guild(task.notice.guild_id)
        if client.is_ready() and (guild is None or guild.unavailable):
            raise NoServer(gone=guild is None)
        home = task.notice.guild_id if task.way is Reach.DM else None
        pen = self._kit.pen(str(guild.preferred_locale) if guild else "en", home=home)
        hands = Hands(client, task, pen, self._pace)
        kind = task.notice.kind
        if isinstance(task.content, Left):
            return await self._seek(client, hands, task.content)
        if kind in self._tells:
            return await self._tell(client, hands, self._tells[kind](pen, task.content))
        if kind in self._posts:
            post = self._posts[kind](pen, task.content)
            if not post.channel_id:
                raise NoWay
            return await hands.send(post.channel_id, post.card, silent=post.silent)
        return await self._delivers[kind](hands, task.content)

    async def _seek(self, client: discord.Client, hands: Hands, left: Left) -> Sent | None:
        """What was shown as an answer to a press nobody finds again; it is gone when its reader's window closes."""
        task, channel_id = hands.task, left.channel_id
        if task.way is Reach.DM:
            channel_id = await self._dm(client, task.notice.about or 0)
        elif task.way is Reach.THREAD:
            channel_id, _ = await self._delivery.own_thread(task)
        return None if channel_id is None else await hands.seek(channel_id)

    async def _tell(self, client: discord.Client, hands: Hands, card: Card) -> Sent:
        task = hands.task
        if task.way is Reach.DM:
            channel_id = await self._dm(client, task.notice.about or 0)
            if not await self._delivery.still_goes(task):  # a first one waits for its turn
                raise NoWay
            return await hands.send(channel_id, card)
        if task.way is Reach.THREAD:
            return await self._tell_in_thread(hands, card)
        raise NoWay

    async def _tell_in_thread(self, hands: Hands, card: Card) -> Sent:
        """In the private thread of this person and the bot; one that is gone is opened anew, once a word."""
        try:
            return await hands.send(await self._own_thread(hands), card)
        except discord.NotFound:
            await self._delivery.own_thread_is(hands.task, None)
            return await hands.send(await self._own_thread(hands), card)

    async def _own_thread(self, hands: Hands) -> int:
        """Opened the first time."""
        guild_id, person = hands.task.notice.guild_id, hands.task.notice.about or 0
        async with self._opening.setdefault(guild_id, asyncio.Lock()):  # two notices for one person must not open two
            thread_id, parent_id = await self._delivery.own_thread(hands.task)
            if thread_id is None:
                if parent_id is None:
                    raise NoWay
                name = hands.pen.label("reach-thread-name")
                thread_id = await hands.open_thread(parent_id, name, own_marker(guild_id, person))
                if not await hands.add(thread_id, person):
                    raise NoWay
                await self._delivery.own_thread_is(hands.task, thread_id)
            return thread_id

    async def _dm(self, client: discord.Client, user_id: int) -> int:
        """The channel of direct messages. Opened slowly: a burst of first ones gets a bot quarantined."""
        if user_id not in self._dms:
            await self._first_dms.turn()
            self._dms[user_id] = (await client.create_dm(discord.Object(user_id))).id
            if len(self._dms) > DMS_KNOWN:
                self._dms.popitem(last=False)
        return self._dms[user_id]


__all__ = ["Courier", "Hands", "NoWay", "Post", "delivers", "posts", "tells"]
