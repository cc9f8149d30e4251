"""The audit, for the facilitators of a server: who did what with the power they have, newest first."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.actor import Actor
from bot.domain.refusal import Refusal
from bot.services import access
from bot.storage import audit, life
from bot.storage import ban as bans
from bot.storage import circle as circles
from bot.storage.audit import Entry
from bot.storage.store import Store, Tx

A_PAGE = 10
ABOUT_REPORTS = frozenset({"report-taken", "report-noted", "report-closed", "matching-paused", "matching-resumed"})
"""Not shown to the person they are about, who is not to learn that there was a report."""


class Act(StrEnum):
    """What is done with a reason; its value is the name of the fact that holds the id of what was written."""

    REMOVAL = "removal"
    BAN = "ban"


@dataclass(frozen=True, slots=True)
class Line:
    entry: Entry
    circle: str | None
    """Name of the circle it was about; None where there was none or it is gone."""
    why: tuple[Act, int] | None
    """By what the reason is opened, where one was written."""


@dataclass(frozen=True, slots=True)
class Why:
    """The reason in the words of whoever gave it."""

    act: Act
    about: int
    circle: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class AuditPage:
    lines: tuple[Line, ...]
    older: int | None
    """Where the next page begins."""
    days: int
    """How long the audit is kept here."""


class AuditService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def page(self, who: Actor, before: int | None = None) -> AuditPage:
        """`before`: only entries older than the one with this number."""
        async with self._store.read() as tx:
            await access.facilitator(tx, who)
            days = (await access.guild(tx, who)).settings.audit_days
            entries = await audit.latest(tx, who.guild, A_PAGE + 1, before)
            shown = [e for e in entries[:A_PAGE] if not (e.verb in ABOUT_REPORTS and e.about == who.user_id)]
            names: dict[int, str] = {}
            for circle_id in {e.facts["circle"] for e in shown if "circle" in e.facts}:
                found = await circles.get(tx, who.guild, circle_id)
                if found is not None:
                    names[circle_id] = found.name
            lines = tuple(Line(e, names.get(e.facts.get("circle", 0)), _why(e, who)) for e in shown)
            return AuditPage(lines, entries[A_PAGE - 1].seq if len(entries) > A_PAGE else None, days)

    async def why(self, who: Actor, row_id: int, act: Act) -> Why:
        """The reason that stands beside an entry: for facilitators, and not for the person it is about."""
        async with self._store.read() as tx:
            await access.facilitator(tx, who)
            found = await (_of_removal if act is Act.REMOVAL else _of_ban)(tx, who.guild, row_id)
            if found is None or found.about == who.user_id:
                raise Refusal("refusal-no-such-reason")
            return found


def _why(entry: Entry, who: Actor) -> tuple[Act, int] | None:
    """Whoever deleted their data took the reason of a removal along, and is not named any more."""
    if entry.about in (None, who.user_id):
        return None
    return next(((act, entry.facts[act]) for act in Act if act in entry.facts), None)


async def _of_removal(tx: Tx, guild_id: int, row_id: int) -> Why | None:
    found = await life.get_removal(tx, guild_id, row_id)
    if found is None or found.reason is None:
        return None
    circle = await circles.get(tx, guild_id, found.circle_id)
    return Why(Act.REMOVAL, found.user_id, None if circle is None else circle.name, found.reason)


async def _of_ban(tx: Tx, guild_id: int, row_id: int) -> Why | None:
    found = await bans.by_id(tx, guild_id, row_id)
    if found is None or found.user_id is None or found.reason is None:
        return None
    return Why(Act.BAN, found.user_id, None, found.reason)
