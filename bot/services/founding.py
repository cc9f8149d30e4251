"""Making a circle: looked at first, then made with its agreement, its first meetings and its first check-ins."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain import circle as rules
from bot.domain import founding as begin
from bot.domain.actor import Actor
from bot.domain.circle import Circle
from bot.domain.founding import First
from bot.domain.meeting import Meeting
from bot.domain.member import Tag
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Schedule
from bot.services import access, meeting, rhythm, seats
from bot.services.member import zone_named
from bot.services.room import themes_of
from bot.storage import audit
from bot.storage import circle as circles
from bot.storage import member as members
from bot.storage.guild import fold
from bot.storage.store import Store, Tx

DEFAULT_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Sketch:
    """A circle that is not made yet. `zone`: its maker's own, if they ever told one."""

    name: str
    themes: tuple[Tag, ...]
    size: int
    language: str
    zone: str | None


@dataclass(frozen=True, slots=True)
class Founded:
    circle: Circle
    themes: tuple[Tag, ...]
    meetings: tuple[Meeting, ...] = ()
    checkins: Schedule | None = None
    left_out: Refusal | None = None
    """Why no meeting and no check-ins were set although they were wished for. The circle stands all the same."""


class FoundingService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def room_parent(self, who: Actor) -> tuple[int | None, bool]:
        """The channel below which rooms open, and whether they are channels, for a facilitator who wants one."""
        async with self._store.read() as tx:
            await access.facilitator(tx, who)
            guild = await access.open_guild(tx, who)
            return guild.circles_channel_id, guild.settings.rooms_in_channels

    async def sketch(
        self, who: Actor, name: str, tags: Sequence[str], size: int | None = None, language: str | None = None
    ) -> Sketch:
        """`tags`: ids or names, the main one first. Refused here is what would be refused when it is made."""
        async with self._store.read() as tx:
            sketch = await self._checked(tx, who, name, tags, size, language)
            return replace(sketch, zone=(await members.profile(tx, who.guild, who.user_id)).timezone)

    async def make(
        self,
        who: Actor,
        name: str,
        tags: Sequence[str],
        size: int | None = None,
        language: str | None = None,
        *,
        agreement: str = "",
        default_agreement: str = "",
        first: First = begin.LATER,
    ) -> Founded:
        """A circle that its maker looks after, for a term. `agreement` empty: the default words.

        A first meeting that cannot be read does not cost the facilitator the agreement they wrote: the circle is made
        without it, and `left_out` says why.
        """
        async with self._store.begin(who.guild) as tx:
            sketch = await self._checked(tx, who, name, tags, size, language)
            circle = await seats.open_circle(
                tx,
                who.guild,
                name=sketch.name,
                themes=tuple(tag.id for tag in sketch.themes),
                size=sketch.size,
                language=sketch.language,
                facilitators=(who.user_id,),
                agreement=rules.check_agreement(agreement, default_agreement),
            )
            await audit.note(tx, who.guild, "circle-created", who.user_id, circle=circle.id)
            founded = Founded(circle, await themes_of(tx, circle))
            try:
                zone = zone_named(first.zone) if first.wants_zone else ""
                plan = begin.plan(first, zone, ends_at=circle.ends_at, now=tx.now)
            except Refusal as unclear:
                return replace(founded, left_out=unclear)
            return await self._set(tx, who, founded, plan)

    async def _set(self, tx: Tx, who: Actor, founded: Founded, plan: begin.Plan) -> Founded:
        if plan.meetings:
            founded = replace(founded, meetings=await meeting.plan(tx, founded.circle, plan.meetings))
        if plan.checkins is not None:
            schedule = await rhythm.begin(tx, who, founded.circle, plan.checkins, theme=plan.theme)
            founded = replace(founded, checkins=schedule)
        return founded

    async def _checked(
        self, tx: Tx, who: Actor, name: str, tags: Sequence[str], size: int | None, language: str | None
    ) -> Sketch:
        await access.facilitator(tx, who)
        await access.open_guild(tx, who)
        name = rules.check_name(name)
        if any(fold(other.name) == fold(name) for other in await circles.running(tx, who.guild)):
            raise Refusal("refusal-circle-name-taken")
        themes = [await access.tag(tx, who, tag) for tag in tags]
        kept = tuple({tag.id: tag for tag in themes}.values())
        size = rules.check_size(rules.LARGEST if size is None else size)
        return Sketch(name, kept, size, language or DEFAULT_LANGUAGE, None)
