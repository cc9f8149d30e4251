"""A member's own check-ins over time: a picture, the same in words, and what can still be changed."""

from collections import Counter
from datetime import datetime, timedelta

from babel.dates import format_skeleton

from bot.domain.checkin import MOODS, PERIODS, CheckIn
from bot.services.checkin import History
from bot.ui import plots
from bot.ui.kit import Card, Option, Pen, Typed

LISTED = 10
CHANGEABLE = 3
DATES = 5


async def picture(pen: Pen, of: History, now: datetime) -> bytes | None:
    """None where no mood was chosen."""
    points = tuple((e.answered_at, e.words.mood) for e in of.entries if e.words.mood is not None)
    if not points:
        return None
    start = now - timedelta(days=of.span)
    many = min(DATES, of.span + 1)  # no date stands there twice
    step = (now - start) / (many - 1)
    days = [(start + step * n, day(pen, start + step * n)) for n in range(many)]
    words = [pen.label(f"mood-{m}") for m in sorted(MOODS)]
    return await plots.moods(plots.MoodPlot(points, start, now, words, days))


def day(pen: Pen, moment: datetime) -> str:
    """Day and month in the reader's language; a picture knows no Discord timestamps."""
    return format_skeleton("MMMd", moment, locale=pen.locale.replace("-", "_"))


def shown(pen: Pen, of: History, drawn: bytes | None) -> Card:
    card = pen.card("checkin-history-title-all" if of.is_all else "checkin-history-title", days=of.span)
    if not of.entries:
        card.say("checkin-history-none")
    else:
        card.say("checkin-history-how-many", many=len(of.entries))
    if drawn is not None:
        many = sum(entry.words.mood is not None for entry in of.entries)
        facts = {"many": many, "days": of.span, "words": _described(pen, of)}
        card.picture(drawn, "moods.png", description="checkin-history-picture", **facts)
        card.small("checkin-history-gaps")
    if of.is_all:
        card.small("checkin-history-kept", days=of.kept_days)
    if of.entries:
        card.show(*(_line(pen, entry, of) for entry in reversed(of.entries[-LISTED:])))
    for entry in of.changeable[:CHANGEABLE]:
        card.line().say("checkin-history-changeable", when=entry.answered_at)
        if entry.words.note:
            card.quote(Typed(entry.words.note, limit=300))
        card.buttons(
            pen.button("checkin-change-button", "checkin:change", entry.id, entry.guild_id),
            pen.button("checkin-withdraw-button", "checkin:withdraw", entry.id, entry.guild_id),
        )
    return card.choose("checkin:days", _spans(pen, of), placeholder="checkin-history-choose").footer("kit-only-you")


def _spans(pen: Pen, of: History) -> list[Option]:
    """The spans that differ: one that reaches behind what is kept would show the same as all of it."""
    shorter = [days for days in PERIODS if days < of.kept_days]
    spans = [Option(pen.label("checkin-history-days", days=d), d, chosen=d == of.days) for d in shorter]
    everything = pen.label("checkin-history-all", days=of.kept_days)
    return [*spans, Option(everything, PERIODS[-1], chosen=of.is_all)] if len(shorter) < len(PERIODS) else spans


def _described(pen: Pen, of: History) -> list[str]:
    counted = Counter(entry.words.mood for entry in of.entries if entry.words.mood is not None)
    return [
        pen.label("checkin-history-picture-part", mood=pen.label(f"mood-{mood}"), many=counted[mood])
        for mood in MOODS
        if counted[mood]
    ]


def _line(pen: Pen, entry: CheckIn, of: History) -> str:
    mood = pen.text(f"mood-{entry.words.mood or 'none'}")
    name = of.circles.get(entry.circle_id or 0)
    if name is None:
        return pen.text("checkin-history-line", when=entry.answered_at, mood=mood)
    return pen.text("checkin-history-line-circle", when=entry.answered_at, mood=mood, circle=Typed(name))
