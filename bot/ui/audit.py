"""What facilitators and owners did."""

from bot.services.audit import AuditPage, Line
from bot.ui.kit import Card, Pen, Typed
from bot.ui.safety import person


def page(pen: Pen, shown: AuditPage, *, first: bool) -> Card:
    card = pen.card("audit-title")
    if shown.lines:
        card.show(*(_line(pen, line) for line in shown.lines))
    else:
        card.say("audit-empty")
    return card.buttons(
        None if first else pen.button("audit-newest", "audit:page", None),
        pen.button("audit-older", "audit:page", shown.older) if shown.older else None,
    ).footer("audit-never-content")


def _line(pen: Pen, line: Line) -> str:
    entry = line.entry
    known = pen.has(f"audit-{entry.verb}")
    facts = {
        "who": person(entry.actor) if entry.actor else pen.text("audit-somebody"),
        "whom": person(entry.about) if entry.about else pen.text("audit-somebody"),
        "circle": Typed(line.circle) if line.circle else pen.text("audit-a-circle"),
        "state": str(entry.facts.get("state", "")),
        "verb": entry.verb,
    }
    key = f"audit-{entry.verb}" if known else "audit-other"
    return pen.text("audit-line", at=pen.time(entry.at, "f"), what=pen.text(key, **facts))
