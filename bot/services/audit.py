"""The audit, for the facilitators of a server: who did what with the power they have, newest first."""

from dataclasses import dataclass

from bot.domain.actor import Actor
from bot.services import access
from bot.storage import audit
from bot.storage import circle as circles
from bot.storage.audit import Entry
from bot.storage.store import Store

A_PAGE = 10
ABOUT_REPORTS = frozenset({"report-taken", "report-noted", "report-closed", "matching-paused", "matching-resumed"})
"""Not shown to the person they are about, who is not to learn that there was a report."""


@dataclass(frozen=True, slots=True)
class Line:
    entry: Entry
    circle: str | None
    """Name of the circle it was about; None where there was none or it is gone."""


@dataclass(frozen=True, slots=True)
class AuditPage:
    lines: tuple[Line, ...]
    older: int | None
    """Where the next page begins."""


class AuditService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def page(self, who: Actor, before: int | None = None) -> AuditPage:
        """`before`: only entries older than the one with this number."""
        async with self._store.read() as tx:
            await access.facilitator(tx, who)
            entries = await audit.latest(tx, who.guild, A_PAGE + 1, before)
            shown = [e for e in entries[:A_PAGE] if not (e.verb in ABOUT_REPORTS and e.about == who.user_id)]
            names: dict[int, str] = {}
            for circle_id in {e.facts["circle"] for e in shown if "circle" in e.facts}:
                found = await circles.get(tx, who.guild, circle_id)
                if found is not None:
                    names[circle_id] = found.name
            lines = tuple(Line(e, names.get(e.facts.get("circle", 0))) for e in shown)
            return AuditPage(lines, entries[A_PAGE - 1].seq if len(entries) > A_PAGE else None)
