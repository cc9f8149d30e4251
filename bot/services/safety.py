"""What a facilitator does about somebody: no circles and buddies for them here, and taking that back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.actor import Actor
from bot.domain.circle import Exit
from bot.domain.refusal import Refusal
from bot.domain.report import check_words
from bot.domain.safety import Bar
from bot.domain.typed import clean_name
from bot.services import access, admission, seats
from bot.storage import audit, ban
from bot.storage import guild as guilds
from bot.storage.ban import Ban
from bot.storage.store import Store, Tx

Hook = Callable[[Tx, int, int], Awaitable[object]]
"""Called with the transaction, the server's id and the banned person's."""


@dataclass(frozen=True, slots=True)
class Banned:
    user_id: int
    new: bool


class SafetyService:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._on_ban: list[Hook] = []

    def on_ban(self, call: Hook) -> None:
        """`call(tx, guild_id, user_id)` ends what this person has here, in the same transaction; safe to run again."""
        self._on_ban.append(call)

    async def ban(self, who: Actor, user_id: int, reason: str, *, bot: bool = False) -> Banned:
        """Out of all circles, pairs and waiting here, at once. Facilitators have to be revoked first, by an owner."""
        if bot:
            raise Refusal("refusal-ban-bot")
        if not clean_name(reason, len(reason)):
            raise Refusal("refusal-ban-reason")
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            return await self.ban_in(tx, who, user_id, reason)

    async def ban_in(self, tx: Tx, who: Actor, user_id: int, reason: str | None = None) -> Banned:
        """The same within the caller's transaction, who has authorised it."""
        if user_id == who.user_id:
            raise Refusal("refusal-ban-self")
        if await guilds.get_facilitator(tx, who.guild, user_id) is not None:
            raise Refusal("refusal-ban-facilitator")
        reason = check_words(reason)
        new = await ban.add(tx, who.guild, user_id, Bar.BANNED, by=who.user_id, reason=reason)
        await seats.leave_all(tx, who.guild, user_id, Exit.BARRED)
        await admission.take_all_back(tx, who.guild, user_id)
        for hook in self._on_ban:
            await hook(tx, who.guild, user_id)
        if new is not None:
            why = {} if reason is None else {"ban": new}
            await audit.note(tx, who.guild, "banned", who.user_id, user_id, **why)
        return Banned(user_id, new is not None)

    async def unban(self, who: Actor, user_id: int) -> bool:
        """False when there was no ban."""
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            return await self.lift_in(tx, who, user_id)

    async def lift_in(self, tx: Tx, who: Actor, user_id: int) -> bool:
        was = await ban.lift(tx, who.guild, user_id, Bar.BANNED)
        if was:
            await audit.note(tx, who.guild, "unbanned", who.user_id, user_id)
        return was

    async def standing(self, who: Actor) -> tuple[Ban, ...]:
        """Every ban that stands, newest first."""
        async with self._store.read() as tx:
            await access.facilitator(tx, who)
            return await ban.standing(tx, who.guild, Bar.BANNED)
