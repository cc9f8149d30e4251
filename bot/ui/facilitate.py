"""What facilitators do with circles."""

from collections.abc import Sequence

from bot.domain import founding, rhythm
from bot.domain.circle import AGREEMENT_LENGTH, NAME_LENGTH, TERM
from bot.services.admission import Answered, Asked, AskedNote, ToldAnswer
from bot.services.founding import Founded, Sketch
from bot.ui.circle import welcome
from bot.ui.kit import Card, Form, Option, Pen, Typed

A_PAGE = 6


def create_form(pen: Pen, sketch: Sketch) -> Form:
    """Before a circle is made: its agreement, when it meets first, and what it is asked first."""
    prompts = [Option(pen.label("facilitate-create-prompts-later"), founding.NONE, chosen=True)]
    prompts += [Option(pen.label(f"prompt-theme-{theme}"), theme) for theme in (rhythm.MIXED, *rhythm.THEMES)]
    tags = [tag.id for tag in sketch.themes]
    return (
        pen.form("facilitate-create-form", "circle:create", sketch.size, sketch.language, *tags)
        .text("name", label="life-edit-name", max=NAME_LENGTH, value=sketch.name)
        .text(
            "agreement",
            label="life-edit-agreement",
            hint="life-edit-agreement-hint",
            long=True,
            max=AGREEMENT_LENGTH,
            required=False,
            value=pen.label("circle-agreement-default"),
        )
        .text(
            "meeting",
            label="facilitate-create-meeting",
            hint="facilitate-create-meeting-hint",
            max=40,
            required=False,
            weeks=TERM.days // 7,
        )
        .text(
            "zone",
            label="meeting-form-zone",
            hint="meeting-form-zone-hint",
            max=60,
            required=False,
            value=sketch.zone,
        )
        .pick("prompts", label="facilitate-create-prompts", options=prompts)
    )


def created(pen: Pen, founded: Founded, parent_id: int | None) -> Card:
    circle, checkins = founded.circle, founded.checkins
    card = pen.card("facilitate-created-title", name=Typed(circle.name))
    card.say("facilitate-created", channel=f"<#{parent_id}>")
    card.say("facilitate-created-term", weeks=TERM.days // 7, until=pen.time(circle.ends_at, "D"))
    if founded.meetings:
        card.say("facilitate-created-meetings", first=founded.meetings[0].at, count=len(founded.meetings))
    if checkins is not None:
        card.say("facilitate-created-checkins", first=checkins.next_due)
    if founded.left_out is not None:
        card.say("facilitate-created-left-out").say(founded.left_out.key, **founded.left_out.facts)
    meets = ("meeting-list-button", "meeting:list") if founded.meetings else ("meeting-plan-button", "meeting:plan")
    return card.say("facilitate-created-next").buttons(
        pen.button("facilitate-edit-button", "circle:edit", circle.id),
        pen.button(*meets, circle.id),
        None if checkins is None else pen.button("facilitate-created-checkins-button", "rhythm:show", checkins.id),
    )


# ---- requests to join


def waiting(pen: Pen, asked: Sequence[Asked], page: int = 0, done: Answered | None = None) -> Card:
    """Who waits for an answer; above it what became of the one just answered."""
    card = pen.card("facilitate-admit-title")
    if done is not None:
        key = "facilitate-admitted" if done.seated else "facilitate-no-seat"
        card.say(key, person=f"<@{done.user_id}>", circle=Typed(done.circle.name))
    if not asked:
        return card.say("facilitate-admit-none")
    shelf = pen.shelf(len(asked), A_PAGE, page)
    card.line()
    for one in asked[shelf.start : shelf.stop]:
        facts = {"person": f"<@{one.request.user_id}>", "circle": Typed(one.circle.name), "by": one.request.answer_by}
        card.say("facilitate-admit-line", **facts)
        card.buttons(
            pen.button("facilitate-admit-button", "admission:admit", one.request.id, style="success"),
            pen.button("facilitate-turn-down-button", "admission:no", one.request.id) if one.may_turn_down else None,
        )
    return card.turned(shelf, "admission:list").footer("facilitate-admit-how")


def somebody_asked(pen: Pen, note: AskedNote) -> Card:
    return (
        pen.card("admission-asked-title", circle=Typed(note.circle.name))
        .say("admission-asked", waiting=note.waiting, by=note.answer_by)
        .buttons(pen.button("facilitate-admit-see", "admission:list", 0, style="primary"))
    )


def admitted(pen: Pen, told: ToldAnswer) -> Card:
    card = pen.card("admission-admitted-title", circle=Typed(told.circle.name), tone="care")
    if told.off_list:
        card.say("admission-off-list")
    return welcome(pen, card, told.circle)


def returned(pen: Pen, told: ToldAnswer) -> Card:
    return (
        pen.card("admission-returned-title", circle=Typed(told.circle.name), tone="care")
        .say("admission-returned")
        .buttons(
            pen.button("kit-find-circle", "match:wait", style="primary"),
            pen.button("circle-browse-button", "circle:browse", None, 0),
        )
    )
