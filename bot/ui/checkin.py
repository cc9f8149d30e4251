"""Check-ins: the card in the room, the form, the private receipt, what is shared, and how one wants to be asked."""

from bot.domain.checkin import MOODS, NOTE_LENGTH, Cadence, CheckIn, CheckInSettings, Reminders, Round, Seen
from bot.domain.danger import Danger
from bot.services.checkin import Opened, Receipt
from bot.services.rounds import Asked, RoundCard
from bot.services.sharing import SharedCard
from bot.ui.crisis import help_lines_into
from bot.ui.kit import Card, Form, Option, Pen, Typed

# ---- the room


def round_card(pen: Pen, outcome: RoundCard) -> Card:
    found = outcome.round
    card = pen.card("checkin-round-title", tone="care")
    if found.missed:
        card.small("checkin-round-merged", missed=found.missed)
    elif outcome.late:
        card.small("checkin-round-late")
    return (
        card.show(prompt(pen, found))
        .small("checkin-round-how")
        .buttons(
            pen.button("kit-check-in", "checkin:round", found.id, style="primary"),
            pen.button("kit-need-a-person", "care:person", found.circle_id),
        )
    )


def prompt(pen: Pen, of: Round) -> str:
    """The question; a facilitator's own words are shown as typed."""
    return Typed(of.own_prompt).clean() if of.own_prompt else pen.text(of.prompt)


# ---- the form


def form(pen: Pen, opened: Opened) -> Form:
    earlier = opened.earlier
    title = "checkin-form" if earlier is None else "checkin-form-change"
    circle = None if opened.circle is None else opened.circle.id
    answers = opened.round.id if opened.round is not None else None
    made = pen.form(title, "checkin:sent", opened.guild_id, opened.checkin_id, answers, circle)
    if opened.round is not None:
        made.read("checkin-form-prompt", prompt=prompt(pen, opened.round))
    mood = None if earlier is None else earlier.words.mood
    made.pick(
        "mood",
        label="checkin-form-mood",
        hint="checkin-form-mood-hint",
        options=[Option(pen.label(f"mood-{m}"), m, chosen=m == mood) for m in MOODS],
        required=False,
    )
    made.text(
        "note",
        label="checkin-form-note",
        hint="checkin-form-note-hint",
        long=True,
        max=NOTE_LENGTH,
        required=False,
        value=None if earlier is None else earlier.words.note,
        most=NOTE_LENGTH,
    )
    chosen = Seen.NOBODY if earlier is None else earlier.seen_by
    offered = list(Seen) if circle is not None else [Seen.NOBODY, Seen.BUDDY]
    seen = [Option(pen.label(f"seen-{s}"), s, chosen=s is chosen) for s in offered]
    made.pick("seen", label="checkin-form-seen", options=seen)
    if circle is not None:
        yes = Option(pen.label("checkin-form-counts-yes"), "yes", chosen=earlier is not None and earlier.counts)
        made.pick(
            "counts",
            label="checkin-form-counts",
            hint="checkin-form-counts-hint",
            options=[yes],
            several=True,
            required=False,
        )
    return made


# ---- the receipt


def receipt(pen: Pen, outcome: Receipt) -> Card:
    """Help comes first where the words sounded like danger; a low mood always brings the help lines along."""
    of, circle = outcome.checkin, outcome.circle
    name = Typed(circle.name) if circle is not None else ""
    shared = of.seen_by is not Seen.NOBODY
    card = pen.card(tone="care")
    if outcome.danger is not Danger.NONE:
        help_lines_into(pen, card, outcome.country, outcome.danger).line()
    card.heading("checkin-kept-shared-title" if shared else "checkin-kept-title")
    if outcome.wanted is not of.seen_by:
        card.say(f"checkin-not-shared-{outcome.wanted}")
    else:
        card.say(f"checkin-kept-{of.seen_by}", circle=name)
    if of.counts:
        card.say("checkin-kept-counts")
    if outcome.low and outcome.danger is Danger.NONE:
        help_lines_into(pen, card.line().say("checkin-low"), outcome.country, None)
    return card.buttons(*_changes(pen, of), pen.button("kit-need-a-person", "care:person", of.circle_id)).footer(
        "checkin-change-how"
    )


def _changes(pen: Pen, of: CheckIn) -> tuple:
    return (
        pen.button("checkin-change-button", "checkin:change", of.id, of.guild_id),
        pen.button("checkin-withdraw-button", "checkin:withdraw", of.id, of.guild_id),
    )


def before_withdrawing(pen: Pen, of: CheckIn) -> Card:
    card = pen.card("checkin-withdraw-title").say(_by_sight("checkin-withdraw", of))
    if of.words.note:
        card.quote(Typed(of.words.note, limit=300))
    return card.buttons(
        pen.button("checkin-withdraw-button", "checkin:withdrawn", of.id, of.guild_id, style="danger"),
        pen.button("checkin-keep-button", "checkin:keep", of.id, of.guild_id),
    )


def stays(pen: Pen, of: CheckIn) -> Card:
    return pen.card("checkin-stays-title").say("checkin-stays").buttons(*_changes(pen, of)).footer("checkin-change-how")


def _by_sight(key: str, of: CheckIn) -> str:
    """The sentence about one that nobody else saw, or the one about what was shared."""
    return key if of.seen_by is Seen.NOBODY else f"{key}-shared"


def withdrawn(pen: Pen, of: CheckIn) -> Card:
    return pen.card("checkin-withdrawn-title").say(_by_sight("checkin-withdrawn", of))


def check_in_now(pen: Pen, _refusal: object, card: Card) -> Card:
    """Added to the refusal for a round that is over."""
    return card.buttons(pen.button("checkin-now-button", "checkin:now", style="primary"))


# ---- what others see


def shared(pen: Pen, outcome: SharedCard) -> Card:
    of = outcome.checkin
    card = pen.card("checkin-shared-title", person=f"<@{of.user_id}>", tone="care")
    _words(pen, card, outcome)
    return card.buttons(pen.button("kit-need-a-person", "care:person", of.circle_id)).footer(
        "checkin-shared-why", person=f"<@{of.user_id}>"
    )


def unseen(pen: Pen, outcome: SharedCard) -> Card:
    of = outcome.checkin
    return (
        pen.card("checkin-unseen-title", tone="care")
        .say(f"checkin-unseen-{of.seen_by}")
        .buttons(*_changes(pen, of), pen.button("kit-need-a-person", "care:person", of.circle_id))
        .footer("checkin-change-how")
    )


def for_facilitator(pen: Pen, outcome: SharedCard) -> Card:
    of, circle = outcome.checkin, outcome.circle
    card = pen.card("checkin-for-facilitator-title", tone="care")
    name = Typed(circle.name) if circle is not None else ""
    card.say("checkin-for-facilitator", person=f"<@{of.user_id}>", circle=name)
    _words(pen, card, outcome)
    return card.footer("checkin-for-facilitator-why")


def _words(pen: Pen, card: Card, outcome: SharedCard) -> None:
    words = outcome.checkin.words
    if outcome.round is not None:
        card.small("checkin-form-prompt", prompt=prompt(pen, outcome.round))
    if words.mood is not None:
        card.say("checkin-shared-mood", mood=pen.text(f"mood-{words.mood}"))
    if words.note:
        card.quote(words.note)


# ---- being asked


def reminder(pen: Pen, outcome: Asked) -> Card:
    return (
        pen.card("checkin-reminder-title", tone="care")
        .say("checkin-reminder", circle=Typed(outcome.circle.name))
        .show(prompt(pen, outcome.round))
        .buttons(
            pen.button("kit-check-in", "checkin:round", outcome.round.id, outcome.circle.guild_id, style="primary"),
            pen.button("kit-need-a-person", "care:person", outcome.circle.id),
        )
    )


def nudge(pen: Pen, outcome: Asked) -> Card:
    return (
        pen.card("checkin-nudge-title", tone="care")
        .say("checkin-nudge", circle=Typed(outcome.circle.name))
        .say("checkin-nudge-how")
        .buttons(
            pen.button("kit-here", "checkin:here", outcome.circle.guild_id, style="primary"),
            pen.button("kit-need-a-person", "care:person", outcome.circle.id),
        )
    )


def cadence(pen: Pen, outcome: Asked) -> Card:
    guild = outcome.circle.guild_id
    return (
        pen.card("checkin-cadence-title")
        .say("checkin-cadence", circle=Typed(outcome.circle.name))
        .buttons(
            pen.button("checkin-cadence-every-button", "checkin:cadence", Cadence.EVERY, guild),
            pen.button("checkin-cadence-second-button", "checkin:cadence", Cadence.SECOND, guild),
            pen.button("checkin-cadence-none-button", "checkin:reminders", Reminders.NONE, guild),
        )
    )


def here(pen: Pen) -> Card:
    return pen.card("checkin-here-title", tone="care").say("checkin-here")


def chosen(pen: Pen, own: CheckInSettings) -> Card:
    """After a choice on a card that came by itself: what holds now, in a line or two."""
    card = pen.card("checkin-chosen-title").say("checkin-settings-reminders", reminders=_reminders(pen, own))
    if own.reminders is not Reminders.NONE:
        card.say("checkin-settings-cadence", cadence=pen.text(f"cadence-{own.cadence}"))
    return card.footer("checkin-chosen-change")


def _reminders(pen: Pen, own: CheckInSettings) -> str:
    return pen.text(f"reminders-{own.reminders}")


def settings(pen: Pen, own: CheckInSettings) -> Card:
    card = pen.card("checkin-settings-title")
    lines = [
        pen.text("checkin-settings-reminders", reminders=_reminders(pen, own)),
        pen.text("checkin-settings-cadence", cadence=pen.text(f"cadence-{own.cadence}")),
        pen.text("checkin-settings-no-quiet")
        if own.quiet_from == own.quiet_to
        else pen.text("checkin-settings-quiet", start=own.quiet_from, end=own.quiet_to),
    ]
    card.show(*lines)
    if own.rests_since is not None:
        card.say("checkin-settings-resting")
    ways = [
        Option(
            pen.label(f"reminders-{way}"),
            way,
            pen.label("reminders-none-hint") if way is Reminders.NONE else None,
            chosen=way is own.reminders,
        )
        for way in Reminders
    ]
    often = [Option(pen.label(f"cadence-{c}"), c, chosen=c is own.cadence) for c in Cadence]
    return (
        card.choose("checkin:reminders-chosen", ways, placeholder="checkin-settings-reminders-choose")
        .choose("checkin:cadence-chosen", often, placeholder="checkin-settings-cadence-choose")
        .buttons(
            pen.button("checkin-settings-quiet-button", "checkin:quiet"),
            pen.button("kit-here", "checkin:here", None) if own.rests_since is not None else None,
        )
        .footer("kit-only-you")
    )


def quiet_form(pen: Pen, own: CheckInSettings) -> Form:
    return (
        pen.form("checkin-quiet-form", "checkin:quiet-sent")
        .text("from", label="checkin-quiet-from", max=2, value=str(own.quiet_from))
        .text("to", label="checkin-quiet-to", hint="checkin-quiet-hint", max=2, value=str(own.quiet_to))
    )
