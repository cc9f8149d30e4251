"""What facilitators and owners did."""

from bot.services.audit import AuditPage, Line, Why
from bot.ui.kit import Card, Pen, Typed
from bot.ui.safety import person


def page(pen: Pen, shown: AuditPage, *, first: bool) -> Card:
    card = pen.card("audit-title")
    if shown.lines:
        for line in shown.lines:
            _line(pen, card, line)
    else:
        card.say("audit-empty")
    return card.buttons(
        None if first else pen.button("audit-newest", "audit:page", None),
        pen.button("audit-older", "audit:page", shown.older) if shown.older else None,
    ).footer("audit-never-content", days=shown.days)


def why(pen: Pen, found: Why) -> Card:
    facts = {"whom": person(found.about), "circle": _circle(pen, found.circle)}
    return (
        pen.card("audit-why-title").say(f"audit-why-{found.act}", **facts).quote(found.reason).footer("audit-why-keep")
    )


def _circle(pen: Pen, name: str | None) -> str | Typed:
    return pen.text("audit-a-circle") if name is None else Typed(name)


def _line(pen: Pen, card: Card, line: Line) -> None:
    entry = line.entry
    known = pen.has(f"audit-{entry.verb}")
    facts = {
        "who": person(entry.actor) if entry.actor else pen.text("audit-somebody"),
        "whom": person(entry.about) if entry.about else pen.text("audit-somebody"),
        "circle": _circle(pen, line.circle),
        "state": str(entry.facts.get("state", "")),
        "verb": entry.verb,
    }
    key = f"audit-{entry.verb}" if known else "audit-other"
    button = None
    if line.why is not None:
        act, row_id = line.why
        button = pen.button("audit-why", "audit:why", row_id, act)
    card.row("audit-line", button, at=pen.time(entry.at, "f"), what=pen.text(key, **facts))
