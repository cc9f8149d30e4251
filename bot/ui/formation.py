"""A formation as a facilitator sees it: seats and themes, never a name."""

from bot.domain.formation import Could, Fit, Formation, FormationState, Prefer, told
from bot.services.formation import Approved, Lost, News
from bot.services.formation_draft import Draft, DraftCircle
from bot.services.formation_run import Run
from bot.services.search import CouldForm
from bot.ui.courier import Post
from bot.ui.kit import Card, Pen, Typed

PICTURE = "formation.png"


def progress(pen: Pen, run: Run) -> Card:
    return (
        pen.card("formation-running-title")
        .say("formation-running", percent=round(run.done * 100))
        .buttons(pen.button("formation-cancel-button", "formation:cancel", run.formation.id))
        .footer("formation-nobody-asked")
    )


def cancelled(pen: Pen, *, was: bool) -> Card:
    key = "formation-cancelled" if was else "formation-ran-no-more"
    return pen.card("formation-cancelled-title").say(key).buttons(_again(pen, Prefer.EVERYONE))


def lost(pen: Pen, outcome: Lost) -> Card:
    of = outcome.formation
    what = "broken" if of.state is FormationState.BROKEN else "lost"
    return (
        pen.card(f"formation-{what}-title", tone="warning")
        .say(f"formation-{what}", code=of.code)
        .buttons(
            pen.button("formation-start-again-button", "formation:again", outcome.formation.prefer, style="primary")
        )
    )


def draft(pen: Pen, outcome: Draft, picture: bytes | None = None) -> Card:
    card = pen.card("formation-draft-title")
    of = outcome.formation
    if outcome.count == 0:
        if outcome.asked is not None:
            card.say("formation-asked", people=outcome.asked)
        if any(of.waiting.values()):
            _waiting(pen, card.say("formation-none"), outcome)
        elif outcome.asked is None:
            card.say("formation-empty")
        return card.buttons(_look_again(pen, of), _discard(pen, of.id)).footer("formation-nobody-asked")
    card.say("formation-found", circles=outcome.count, people=outcome.placed, prefer=of.prefer)
    card.show(*(_circle(pen, one) for one in outcome.circles))
    card.turned(pen.shelf(outcome.pages, 1, outcome.page), "formation:page")
    if outcome.gone:
        card.say("formation-gone", people=outcome.gone)
    _waiting(pen, card.line(), outcome)
    if picture is not None:
        card.picture(picture, PICTURE, description="formation-picture", **_described(pen, outcome))
    return card.buttons(
        pen.button("kit-approve", "formation:approve", of.id, style="success"),
        _discard(pen, of.id),
        *_other_ways(pen, outcome),
    ).footer("formation-nobody-asked")


def reasons(pen: Pen, outcome: Draft) -> list[tuple[str, int]]:
    """Words and counts of those who still wait, for the picture."""
    counts, rest = told(outcome.formation.waiting)
    lines = [(pen.label(f"formation-waiting-{reason}-short"), n) for reason, n in counts.items()]
    return [*lines, (pen.label("formation-waiting-other-short"), rest)] if rest > 0 else lines


def approved(pen: Pen, outcome: Approved) -> Card:
    if not outcome.first:
        return pen.card("formation-approved-title").say("formation-approved-before")
    key = "formation-approved" if outcome.circles else "formation-approved-none"
    return pen.card("formation-approved-title").say(key, circles=outcome.circles, people=outcome.people)


def discarded(pen: Pen, *, was: bool) -> Card:
    key = "formation-discarded" if was else "formation-settled-before"
    return pen.card("formation-discarded-title").say(key).buttons(_again(pen, Prefer.EVERYONE))


def ready_news(pen: Pen, news: News) -> Post:
    return Post(news.channel_id, pen.card("formation-draft-title").say("formation-ready"))


def fell_news(pen: Pen, news: News) -> Post:
    return Post(news.channel_id, pen.card("formation-fell-title").say("formation-fell"))


def lost_news(pen: Pen, news: News) -> Post:
    return Post(news.channel_id, pen.card("formation-lost-title", tone="warning").say("formation-lost-news"))


def could_form(pen: Pen, news: CouldForm) -> Card:
    key = "match-could" if news.could is Could.YES else f"match-could-{news.could}"
    return pen.card("match-could-title").say(key, people=news.people)


def _circle(pen: Pen, one: DraftCircle) -> str:
    theme = Typed(one.theme.name) if one.theme is not None else pen.label("formation-theme-gone")
    led = "none" if one.facilitator_id is None else f"<@{one.facilitator_id}>"
    line = pen.text(
        "formation-circle",
        number=one.number,
        people=one.people,
        theme=theme,
        when=pen.time(one.meets, "F"),
        language=pen.label(f"language-{one.language}"),
        fit=pen.text(f"formation-fit-{one.fit}"),
        led=led,
    )
    return f"{line}\n{pen.text('formation-double-booked')}" if one.double_booked else line


def _waiting(pen: Pen, card: Card, outcome: Draft) -> None:
    counts, rest = told(outcome.formation.waiting)
    if not counts and rest == 0:
        card.say("formation-waiting-nobody")
        return
    card.heading("formation-waiting")
    lines = [pen.text(f"formation-waiting-{reason}", people=n) for reason, n in counts.items()]
    if rest:
        lines.append(pen.text("formation-waiting-other", people=rest))
    card.show(*lines)


def _other_ways(pen: Pen, outcome: Draft):
    other = Prefer.FIT if outcome.formation.prefer is Prefer.EVERYONE else Prefer.EVERYONE
    return (
        pen.button(f"formation-prefer-{other}-button", "formation:again", other),
        _look_again(pen, outcome.formation),
    )


def _look_again(pen: Pen, of: Formation):
    return pen.button("formation-again-button", "formation:again", of.prefer)


def _again(pen: Pen, prefer: Prefer):
    return pen.button("formation-start-again-button", "formation:again", prefer)


def _discard(pen: Pen, formation_id: int):
    return pen.button("kit-discard", "formation:discard", formation_id)


def fits(pen: Pen) -> dict[str, str]:
    """Words of each fit, for the legend of the picture."""
    return {fit.value: pen.label(f"formation-fit-{fit}") for fit in Fit}


def _described(pen: Pen, outcome: Draft) -> dict[str, object]:
    """What the picture shows, in words."""
    words, sizes = fits(pen), []
    for size, by_fit in outcome.sizes.items():
        told = [f"{n} {words[fit.value]}" for fit, n in by_fit.items() if n]
        sizes.append(pen.label("formation-picture-size", circles=sum(by_fit.values()), people=size, fits=told))
    waiting = [f"{n} {why}" for why, n in reasons(pen, outcome)]
    return {"sizes": sizes, "waiting": waiting, "many": len(waiting)}
