"""Check-ins: answered in private, shared only as their writer chose that time, changed and taken back for a day."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.domain import checkin as rules
from bot.domain.actor import Actor
from bot.domain.checkin import Cadence, CheckIn, CheckInSettings, Reminders, Round, Seen
from bot.domain.circle import Circle
from bot.domain.danger import Danger
from bot.domain.member import Reach, Scope
from bot.domain.refusal import Refusal
from bot.services import access, reach
from bot.services.listening import heard
from bot.services.sharing import Sharing
from bot.storage import checkin as checkins
from bot.storage import circle as circles
from bot.storage import member as members
from bot.storage import rhythm as rhythms
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Opened:
    """What the form is made from. `checkin_id` is drawn now: a form sent twice is one check-in."""

    guild_id: int
    checkin_id: int
    round: Round | None
    circle: Circle | None
    earlier: CheckIn | None
    """Their answer so far, when this changes it."""


@dataclass(frozen=True, slots=True)
class Receipt:
    checkin: CheckIn
    circle: Circle | None
    wanted: Seen
    """Who should have seen it; where that differs from `checkin.seen_by`, nobody could."""
    country: str | None
    danger: Danger = field(repr=False)
    """How the private answer begins; kept nowhere."""

    @property
    def low(self) -> bool:
        return self.checkin.words.mood is not None and self.checkin.words.mood <= rules.LOW


@dataclass(frozen=True, slots=True)
class History:
    days: int
    entries: tuple[CheckIn, ...]
    """Oldest first."""
    circles: dict[int, str]
    changeable: tuple[CheckIn, ...]
    """Newest first."""
    kept_days: int
    """How long this server keeps check-ins: there is nothing older than that."""

    @property
    def span(self) -> int:
        """Days that it really goes back."""
        return min(self.days, self.kept_days)

    @property
    def is_all(self) -> bool:
        return self.days >= self.kept_days


class CheckInService:
    def __init__(self, store: Store, sharing: Sharing) -> None:
        self._store = store
        self._sharing = sharing

    # ---- answering

    async def open_now(self, who: Actor, circle: str | None) -> Opened:
        async with self._store.begin(who.guild) as tx:
            await access.member(tx, who, Scope.CHECKINS)
            found = None if circle is None else await access.own_circle(tx, who, circle)
            return Opened(who.guild, tx.new_id(), None, found, None)

    async def open_round(self, who: Actor, round_id: int) -> Opened:
        """From the card in the room; the round must still be open and the circle theirs."""
        async with self._store.begin(who.guild) as tx:
            found = await rhythms.get_round(tx, who.guild, round_id)
            if found is None:
                raise Refusal("refusal-round-over", offer="checkin-now")
            circle = await circles.get(tx, who.guild, found.circle_id)
            seat = await circles.get_seat(tx, who.guild, found.circle_id, who.user_id)
            if circle is None or not circle.is_running or seat is None:
                raise Refusal("refusal-checkin-not-member")
            await access.member(tx, who, Scope.CHECKINS)
            if not await self._is_open(tx, found):
                raise Refusal("refusal-round-over", offer="checkin-now")
            earlier = await checkins.answer_to(tx, who.guild, round_id, who.user_id)
            if earlier is not None and not earlier.may_change(tx.now):
                earlier = None
            return Opened(who.guild, tx.new_id() if earlier is None else earlier.id, found, circle, earlier)

    async def open_again(self, who: Actor, checkin_id: int) -> Opened:
        """To change it."""
        async with self._store.read() as tx:
            earlier = await self._own(tx, who, checkin_id)
            circle = None if earlier.circle_id is None else await circles.get(tx, who.guild, earlier.circle_id)
            found = None if earlier.round_id is None else await rhythms.get_round(tx, who.guild, earlier.round_id)
            return Opened(who.guild, earlier.id, found, circle, earlier)

    async def send(
        self,
        who: Actor,
        checkin_id: int,
        *,
        round_id: int | None,
        circle_id: int | None,
        mood: int | None,
        note: str | None,
        seen_by: Seen,
        counts: bool,
    ) -> Receipt:
        """Keeps it, or changes the one of this id. Who left the circle meanwhile keeps their words, unshared."""
        words = rules.check_words(mood, note)
        async with self._store.begin(who.guild) as tx:
            await access.member(tx, who, Scope.CHECKINS)
            earlier = await self._changed_by(tx, who, checkin_id, round_id)
            if earlier is not None:
                await self._sharing.take_back(tx, earlier.guild_id, earlier.id, earlier.revision)
            circle = await self._circle_of(tx, who, circle_id)
            seen = seen_by if await self._sharing.possible(tx, who, circle, seen_by) else Seen.NOBODY
            new = CheckIn(
                id=checkin_id if earlier is None else earlier.id,
                guild_id=who.guild,
                user_id=who.user_id,
                circle_id=None if circle is None else circle.id,
                round_id=None if circle is None else round_id,
                answered_at=tx.now if earlier is None else earlier.answered_at,
                words=words,
                seen_by=seen,
                counts=counts and circle is not None and words.mood is not None,
                revision=0 if earlier is None else earlier.revision + 1,
            )
            await checkins.save(tx, new)
            await checkins.sign_of(tx, who.guild, who.user_id)
            await self._sharing.share(tx, new, circle)
            country = (await members.profile(tx, who.guild, who.user_id)).country
        return Receipt(new, circle, seen_by, country, await heard(words.note))

    async def to_withdraw(self, who: Actor, checkin_id: int) -> CheckIn:
        """Before the second tap."""
        async with self._store.read() as tx:
            return await self._own(tx, who, checkin_id)

    async def withdraw(self, who: Actor, checkin_id: int) -> CheckIn:
        """Gone at once, with whatever of it was shared."""
        async with self._store.begin(who.guild) as tx:
            own = await self._own(tx, who, checkin_id)
            await self._sharing.take_back(tx, own.guild_id, own.id, own.revision)
            await checkins.remove(tx, own.guild_id, own.id)
            return own

    async def here(self, who: Actor) -> CheckInSettings:
        """`I'm here`: nothing is asked, and the reminders begin again."""
        async with self._store.begin(who.guild) as tx:
            await access.member(tx, who, Scope.CHECKINS)
            return await checkins.sign_of(tx, who.guild, who.user_id)

    # ---- looking back

    async def history(self, who: Actor, days: int) -> History:
        """`days`: 30, 90 or 365."""
        if days not in rules.PERIODS:
            raise Refusal("refusal-history-days")
        async with self._store.read() as tx:
            await access.member(tx, who, Scope.CHECKINS)
            kept = (await access.guild(tx, who)).settings.mood_days
            entries = await checkins.of_person(tx, who.guild, who.user_id, tx.now - timedelta(days=min(days, kept)))
            ids = {entry.circle_id for entry in entries if entry.circle_id is not None}
            known = [await circles.get(tx, who.guild, circle_id) for circle_id in sorted(ids)]
            names = {circle.id: circle.name for circle in known if circle is not None}
            changeable = tuple(entry for entry in reversed(entries) if entry.may_change(tx.now))
            return History(days, entries, names, changeable, kept)

    # ---- settings

    async def settings(self, who: Actor) -> CheckInSettings:
        async with self._store.read() as tx:
            await access.member(tx, who, Scope.CHECKINS)
            return await checkins.settings(tx, who.guild, who.user_id)

    async def choose(
        self,
        who: Actor,
        *,
        reminders: Reminders | None = None,
        cadence: Cadence | None = None,
        quiet: tuple[str, str] | None = None,
    ) -> CheckInSettings:
        """Changes what is given. Reminders by direct message need the yes to direct messages."""
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who, Scope.CHECKINS)
            if reminders is Reminders.DM:
                await reach.choose(tx, await access.member(tx, who, Scope.DM), Reach.DM)
            own = await checkins.settings(tx, member.guild_id, member.user_id)
            if reminders is not None:
                own = replace(own, reminders=reminders, rests_since=None, here_at=tx.now)
            if cadence is not None:
                own = replace(own, cadence=cadence, asked_at=tx.now, rests_since=None, here_at=tx.now)
            if quiet is not None:
                start, end = (rules.parse_hour(hour) for hour in quiet)
                own = replace(own, quiet_from=start, quiet_to=end)
            await checkins.save_settings(tx, member.guild_id, member.user_id, own)
            return own

    # ---- parts

    async def _circle_of(self, tx: Tx, who: Actor, circle_id: int | None) -> Circle | None:
        """The circle, while they have their seat in it."""
        circle = None if circle_id is None else await circles.get(tx, who.guild, circle_id)
        if circle is None or not circle.is_running:
            return None
        seat = await circles.get_seat(tx, who.guild, circle.id, who.user_id)
        return None if seat is None else circle

    async def _changed_by(self, tx: Tx, who: Actor, checkin_id: int, round_id: int | None) -> CheckIn | None:
        """The check-in that a form changes: the one it was opened for, or what another form of theirs answered to the
        same round since."""
        if await checkins.is_there(tx, who.guild, checkin_id):
            return await self._own(tx, who, checkin_id)
        earlier = None if round_id is None else await checkins.answer_to(tx, who.guild, round_id, who.user_id)
        return earlier if earlier is not None and earlier.may_change(tx.now) else None

    async def _own(self, tx: Tx, who: Actor, checkin_id: int) -> CheckIn:
        """Their own check-in of the last day."""
        await access.member(tx, who, Scope.CHECKINS)
        found = await checkins.own(tx, who.guild, who.user_id, checkin_id)
        if found is None:
            raise Refusal("refusal-no-such-checkin")
        if not found.may_change(tx.now):
            raise Refusal("refusal-checkin-too-old")
        return found

    async def _is_open(self, tx: Tx, found: Round) -> bool:
        newest = await rhythms.latest_rounds(tx, found.guild_id, found.circle_id, 1, found.due_at)
        return found.takes_answers(tx.now) and all(other.due_at <= found.due_at for other in newest)
