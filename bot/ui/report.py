"""Reports: sending one, and looking at those of others."""

from collections.abc import Sequence

from bot.domain.danger import Danger
from bot.domain.report import ANSWER, WORDS, About, Kind, Outcome, Report, State
from bot.services.report import Opened
from bot.services.reporting import Filed
from bot.ui import safety
from bot.ui.crisis import help_lines_into
from bot.ui.kit import Card, Form, Option, Pen, Typed
from bot.ui.safety import person

A_PAGE = 7


# ---- for the one who sends it


def form(pen: Pen, about: About) -> Form:
    """Where it was and whom it is about travels in the form's id; a person not known yet is asked for."""
    where = (about.person, about.channel_id, about.message_id, about.circle_id)
    made = pen.form("report-form", "safety:report-sent", *where).read("report-form-read")
    if about.person is None and about.message_id is None:
        made.people("who", label="report-form-who", hint="report-form-who-hint", required=False)
    made.text("words", label="report-form-words", long=True, max=WORDS, required=False, hint="report-form-words-hint")
    apart = [Option(pen.label("report-form-apart-yes"), "yes")]
    return made.pick("apart", label="report-form-apart", options=apart, several=True, required=False)


def filed(pen: Pen, outcome: Filed) -> Card:
    card = _heard(pen, pen.card("report-filed-title", tone="care"), outcome)
    card.say("report-filed-looked-at" if outcome.somebody_looks else "report-filed-nobody")
    card.say("report-filed-never-named")
    if outcome.apart is not None:
        card.say("safety-block-what", person=person(outcome.apart.user_id))
        if outcome.apart.together:
            circles = [Typed(circle.name) for circle in outcome.apart.together]
            card.say("safety-block-together", circles=circles)
    card.small("report-filed-discord")
    leave = safety.leave_buttons(pen, outcome.apart.together) if outcome.apart else []
    apart = None
    if outcome.apart is None and outcome.about.person is not None:
        apart = pen.button("report-apart-button", "safety:apart", outcome.about.person)
    return card.buttons(*leave, apart).footer("kit-not-a-crisis-service")


def appeal_form(pen: Pen) -> Form:
    return pen.form("report-appeal-form", "safety:appeal-sent").text(
        "words", label="report-appeal-words", long=True, max=WORDS
    )


def appeal_offered(pen: Pen, _refusal: object, card: Card) -> Card:
    return card.buttons(pen.button("report-appeal-button", "safety:appeal"))


def appealed(pen: Pen, outcome: Filed) -> Card:
    key = "report-appealed" if outcome.somebody_looks else "report-filed-nobody"
    return _heard(pen, pen.card("report-appealed-title", tone="care"), outcome).say(key).footer("kit-only-you")


def _heard(pen: Pen, card: Card, outcome: Filed) -> Card:
    """Where the words ask for it, the answer begins with help lines; that is all that follows from it."""
    if outcome.danger is Danger.NONE:
        return card
    return help_lines_into(pen, card, outcome.country, outcome.danger).line()


def told_closed(pen: Pen, report: Report) -> Card:
    """What the one who sent it is told. Nothing of what was decided about somebody else."""
    appeal = report.kind is Kind.APPEAL
    lifted = "lifted" if report.outcome is Outcome.LIFTED else "stays"
    card = pen.card("report-closed-title", tone="care")
    card.say(f"report-closed-appeal-{lifted}" if appeal else "report-closed-what")
    if report.answer:
        card.say("report-closed-answer").quote(Typed(report.answer, limit=ANSWER))
    if not report.appealed:
        card.buttons(pen.button("report-again-button", "report:again", report.id, report.guild_id))
    return card.footer("kit-only-you")


def again(pen: Pen, somebody: bool) -> Card:
    return pen.card("report-again-title").say("report-appealed" if somebody else "report-filed-nobody")


# ---- for those who look


def waiting(pen: Pen, count: int) -> Card:
    """In the staff channel: a number, and nothing else."""
    return (
        pen.card("report-waiting-title")
        .say("report-waiting-count", count=count)
        .buttons(pen.button("report-open-list-button", "report:list", 0, style="primary"))
    )


def look(pen: Pen, report: Report, *, late: bool = False) -> Card:
    """To one of those who may look, alone."""
    key = "report-look-late" if late else "report-look"
    return (
        pen.card("report-waiting-title", tone="warning" if late else "plain")
        .say(key, since=pen.time(report.created_at, "R"))
        .buttons(pen.button("report-open-button", "report:open", report.id, report.guild_id, style="primary"))
        .footer("report-look-alone")
    )


def listed(pen: Pen, reports: Sequence[Report], page: int = 0) -> Card:
    card = pen.card("report-list-title")
    if not reports:
        return card.say("report-list-none").footer("report-list-own")
    shelf = pen.shelf(len(reports), A_PAGE, page)
    for one in reports[shelf.start : shelf.stop]:
        button = pen.button("report-open-button", "report:open", one.id, one.guild_id)
        card.row(f"report-line-{one.kind}", button, **_line(pen, one))
    return card.turned(shelf, "report:list").footer("report-list-own")


def _line(pen: Pen, report: Report) -> dict[str, object]:
    return {"who": _who(pen, report), "since": pen.time(report.created_at, "R"), "state": report.state.value}


def _who(pen: Pen, report: Report) -> str:
    if report.about.person is not None:
        return person(report.about.person)
    return pen.text("report-about-place" if report.about.channel_id else "report-about-nobody")


def opened(pen: Pen, outcome: Opened) -> Card:
    report = outcome.report
    card = pen.card(f"report-title-{report.kind}", tone="care").say(f"report-line-{report.kind}", **_line(pen, report))
    link = _link(report)
    if link is not None:
        card.say("report-where", link=link)
    if report.about.words:
        card.say("report-words").quote(Typed(report.about.words, limit=WORDS))
    if report.taken_by is not None:
        card.say("report-taken-by", person=person(report.taken_by))
    if outcome.paused:
        card.say("report-paused")
    for note in report.notes[-3:]:
        by = person(note.by) if note.by else pen.text("report-somebody")
        card.say("report-note-by", person=by, at=pen.time(note.at, "R")).quote(Typed(note.words, limit=300))
    if report.state is State.CLOSED:
        return card.say(f"report-outcome-{report.outcome}-what").footer("report-look-alone")
    return card.buttons(
        pen.button("report-take-button", "report:take", report.id, report.guild_id, style="primary"),
        pen.button("report-note-button", "report:note", report.id, report.guild_id),
        pen.button("report-unpause-button", "report:unpause", report.id, report.guild_id) if outcome.paused else None,
        pen.button("report-close-button", "report:close", report.id, report.guild_id),
    ).footer("report-look-alone")


def _link(report: Report) -> str | None:
    about = report.about
    if about.channel_id is None:
        return None
    if about.message_id is None:
        return f"<#{about.channel_id}>"
    return f"https://discord.com/channels/{report.guild_id}/{about.channel_id}/{about.message_id}"


def note_form(pen: Pen, report: Report) -> Form:
    return pen.form("report-note-form", "report:note-sent", report.id, report.guild_id).text(
        "words", label="report-note-words", hint="report-note-hint", long=True, max=WORDS
    )


def close_form(pen: Pen, report: Report) -> Form:
    only = {Kind.REPORT: Outcome.LIFTED, Kind.APPEAL: Outcome.BANNED}[report.kind]
    options = [Option(pen.label(f"report-outcome-{outcome}"), outcome) for outcome in Outcome if outcome is not only]
    return (
        pen.form("report-close-form", "report:close-sent", report.id, report.guild_id)
        .pick("outcome", label="report-close-outcome", options=options)
        .text(
            "answer",
            label="report-close-answer",
            hint="report-close-answer-hint",
            long=True,
            max=ANSWER,
            required=False,
        )
    )
