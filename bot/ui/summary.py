"""How a circle is doing: the counts as a picture and as text."""

from collections.abc import Sequence
from datetime import datetime

from babel.dates import format_skeleton

from bot.services.summary import CircleSummary
from bot.ui import plots
from bot.ui.kit import Card, Option, Pen, Typed


async def picture(pen: Pen, of: CircleSummary) -> bytes | None:
    """None where there is nothing to count."""
    if not of.rounds or of.members is None:
        return None
    bars = [(_day(pen, r.round.due_at), r.people) for r in of.rounds]
    return await plots.bars(plots.BarPlot(bars, of.members))


def shown(pen: Pen, of: CircleSummary, drawn: bytes | None) -> Card:
    card = pen.card("summary-title", circle=Typed(of.circle.name))
    if of.members is None:
        return card.say("summary-too-small").footer("summary-what")
    card.say("summary-members", members=of.members)
    if of.rounds:
        card.say("summary-rounds")
        if drawn is not None:
            counts = [
                pen.label("summary-picture-part", people=r.people, day=_day(pen, r.round.due_at)) for r in of.rounds
            ]
            facts = {"rounds": len(of.rounds), "members": of.members, "counts": counts}
            card.picture(drawn, "rounds.png", description="summary-picture", **facts)
        card.show(
            *(
                pen.text("summary-round", when=pen.time(r.round.due_at, "d"), people=r.people, members=of.members)
                for r in of.rounds
            )
        )
    else:
        card.say("summary-no-rounds")
    if of.average is not None:
        card.say("summary-average", words=_mood(pen, of.average[0]), when=pen.time(of.average[1], "d"))
    else:
        card.say("summary-average-none")
    if of.calls is not None:
        card.say("summary-calls", calls=of.calls.calls, answered=of.calls.answered)
        if of.calls.calls:
            card.say("call-usual", usual=of.calls.usual)
    return card.footer("summary-what")


def several(pen: Pen, found: Sequence[CircleSummary]) -> Card:
    """All circles of a facilitator in short, and the choice of one."""
    if not found:
        return pen.card().say("summary-none")
    options = [Option(Typed(of.circle.name), of.circle.id) for of in found[:25]]
    card = pen.card()
    for of in found[:10]:
        card.heading("summary-title", circle=Typed(of.circle.name))
        if of.members is None:
            card.small("summary-too-small")
        else:
            last = of.rounds[-1] if of.rounds else None
            lines = [pen.text("summary-members", members=of.members)]
            if last is not None:
                when = pen.time(last.round.due_at, "d")
                lines.append(pen.text("summary-round", when=when, people=last.people, members=of.members))
            card.show(*lines)
    return card.choose("summary:circle", options, placeholder="summary-choose").footer("summary-what")


def _mood(pen: Pen, halves: int) -> str:
    whole, half = divmod(halves, 2)
    if not half:
        return pen.text("summary-average-at", mood=pen.text(f"mood-{whole}"))
    return pen.text("summary-average-between", lower=pen.text(f"mood-{whole}"), upper=pen.text(f"mood-{whole + 1}"))


def _day(pen: Pen, moment: datetime) -> str:
    return format_skeleton("MMMd", moment, locale=pen.locale.replace("-", "_"))
