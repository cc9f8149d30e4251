"""The rhythm of a circle's check-ins, for its facilitators."""

from collections.abc import Sequence

from bot.domain import rhythm as rules
from bot.domain.circle import Circle
from bot.domain.rhythm import Every, Rhythm, Schedule
from bot.services.rhythm import Listed, Preview, Shown
from bot.ui.kit import Card, Form, Option, Pen, Typed
from bot.ui.profile import DAYS

EVERY = tuple(Every)
PLACES = (1, 2, 3, 4, rules.LAST)
WEEKS = tuple(range(1, rules.MOST_WEEKS + 1))
_WORDS = {
    Every.DAY: "rhythm-every-day",
    Every.WEEK: "rhythm-every-week",
    Every.TWO_WEEKS: "rhythm-every-two-weeks",
    Every.MONTH: "rhythm-every-month",
}


def in_words(pen: Pen, of: Rhythm) -> str:
    facts = {
        "day": pen.label(f"day-{DAYS[of.weekday]}"),
        "time": wall_time(of),
        "zone": of.zone.replace("_", " "),
        "place": _place(of.nth),
        "weeks": of.weeks,
    }
    return pen.text(_WORDS[of.every], **facts)


def wall_time(of: Rhythm) -> str:
    return f"{of.minute // 60:02}:{of.minute % 60:02}"


def _place(nth: int) -> str:
    return "last" if nth == rules.LAST else str(nth)


def preview(pen: Pen, outcome: Preview) -> Card:
    circle, rhythm = outcome.circle, outcome.rhythm
    args = (circle.id, EVERY.index(rhythm.every), rhythm.weekday, rhythm.minute, rhythm.zone)
    card = pen.card("rhythm-preview-title", circle=Typed(circle.name)).show(in_words(pen, rhythm))
    _dates(pen, card, outcome.dates)
    card.small("rhythm-clocks", time=wall_time(rhythm))
    if rules.at_night(rhythm):
        card.say("rhythm-night", zone=rhythm.zone.replace("_", " "))
    if rhythm.every is Every.MONTH:
        day = pen.label(f"day-{DAYS[rhythm.weekday]}")
        options = [
            Option(pen.label("rhythm-place", place=_place(n), day=day), n, chosen=n == rhythm.nth) for n in PLACES
        ]
        card.choose("rhythm:nth", options, placeholder="rhythm-place-choose", args=args)
    if rhythm.every in (Every.WEEK, Every.TWO_WEEKS):
        day = pen.label(f"day-{DAYS[rhythm.weekday]}")
        options = [Option(pen.label("rhythm-weeks", weeks=n, day=day), n, chosen=n == rhythm.weeks) for n in WEEKS]
        card.choose("rhythm:weeks", options, placeholder="rhythm-weeks-choose", args=args)
    if outcome.existing:
        _existing(pen, card.line().say("rhythm-existing"), outcome.existing)
        card.say("rhythm-approve-what", many=len(outcome.existing))
    beside = 0 < len(outcome.existing) < rules.MOST_SCHEDULES
    return card.buttons(
        pen.button("kit-approve", "rhythm:set", *args, rhythm.nth, True, style="primary"),
        pen.button("rhythm-beside-button", "rhythm:set", *args, rhythm.nth, False, many=len(outcome.existing))
        if beside
        else None,
        pen.button("kit-discard", "rhythm:discard"),
    )


def listed(pen: Pen, outcome: Listed) -> Card:
    card = pen.card("rhythm-title", circle=Typed(outcome.circle.name))
    if not outcome.schedules:
        card.say("rhythm-none")
    _existing(pen, card, outcome.schedules)
    return card.footer("rhythm-change-how" if outcome.schedules else "kit-only-you")


def _existing(pen: Pen, card: Card, schedules: Sequence[Schedule]) -> None:
    for old in schedules:
        key = "rhythm-existing-paused" if old.paused else "rhythm-existing-line"
        card.say(key, rhythm=in_words(pen, old.rhythm))
        card.buttons(pen.button("rhythm-existing-open", "rhythm:show", old.id, rhythm=in_words(pen, old.rhythm)))


def discarded(pen: Pen) -> Card:
    return pen.card("rhythm-discarded-title").say("rhythm-discarded")


def shown(pen: Pen, outcome: Shown, *, new: bool = False) -> Card:
    schedule = outcome.schedule
    title = "rhythm-set-title" if new else "rhythm-title"
    card = pen.card(title, circle=Typed(outcome.circle.name)).show(in_words(pen, schedule.rhythm))
    if schedule.paused:
        card.say("rhythm-resting")
    else:
        _dates(pen, card, outcome.dates)
    if schedule.skipped is not None:
        card.say("rhythm-skipped", when=schedule.skipped)
    card.say("rhythm-questions", theme=pen.text(f"prompt-theme-{schedule.theme}"))
    themes = [
        Option(pen.label(f"prompt-theme-{theme}"), theme, chosen=theme == schedule.theme)
        for theme in (rules.MIXED, *rules.THEMES)
    ]
    card.choose("rhythm:theme", themes, placeholder="rhythm-questions-choose", args=(schedule.id,))
    skip = None
    if schedule.skipped is not None:
        skip = pen.button("rhythm-unskip-button", "rhythm:skip", schedule.id, None)
    elif schedule.next_due is not None:
        skip = pen.button("rhythm-skip-button", "rhythm:skip", schedule.id, int(schedule.next_due.timestamp()))
    pause = "rhythm-resume-button" if schedule.paused else "rhythm-pause-button"
    return card.buttons(
        skip,
        pen.button(pause, "rhythm:pause", schedule.id, not schedule.paused),
        pen.button("rhythm-own-button", "rhythm:own", schedule.id),
        pen.button("rhythm-remove-button", "rhythm:remove", schedule.id, style="danger"),
    ).footer("rhythm-change-how")


def own_form(pen: Pen, outcome: Shown) -> Form:
    return pen.form("rhythm-own-form", "rhythm:own-sent", outcome.schedule.id).text(
        "prompts",
        label="rhythm-own-label",
        hint="rhythm-own-hint",
        long=True,
        max=rules.OWN_PROMPTS * (rules.PROMPT_LENGTH + 1),
        value="\n".join(outcome.schedule.own_prompts) or None,
        most=rules.OWN_PROMPTS,
        letters=rules.PROMPT_LENGTH,
    )


def before_removing(pen: Pen, outcome: Shown) -> Card:
    schedule = outcome.schedule
    return (
        pen.card("rhythm-remove-title", circle=Typed(outcome.circle.name))
        .show(in_words(pen, schedule.rhythm))
        .say("rhythm-remove-what")
        .buttons(
            pen.button("rhythm-remove-button", "rhythm:removed", schedule.id, style="danger"),
            pen.button("kit-back", "rhythm:show", schedule.id),
        )
    )


def removed(pen: Pen, circle: Circle) -> Card:
    return pen.card("rhythm-removed-title", circle=Typed(circle.name)).say("rhythm-removed")


def _dates(pen: Pen, card: Card, dates: tuple) -> None:
    lines = [pen.text("rhythm-date", when=pen.time(d, "F"), **{"in": pen.time(d, "R")}) for d in dates]
    card.say("rhythm-preview-dates").show(*lines)
