"""Check-ins, their rhythm, guided sessions."""

from datetime import timedelta

from bot.domain.checkin import CheckIn, Seen, Words
from bot.domain.rhythm import Every, Rhythm, Schedule
from bot.domain.session import Phase, Place, Session, Turn
from bot.storage import checkin as checkins
from bot.storage import rhythm as rhythms
from bot.storage import session as sessions
from tests.support.matrix import AGREED, Actor, Row, State, agreed, everyone, leading, only
from tests.support.matrix_scene import Scene

NONE_SUCH = "refusal-no-such-circle"


async def prepare(scene: Scene) -> None:
    """A schedule of the open circle, a check-in of the one inside, and a guided session."""
    guild, inside = scene.guild_id, scene.person(Actor.INSIDE).id
    circle = scene.circles[State.OPEN]
    async with scene.w.app.store.begin(guild) as tx:
        rhythm = Rhythm(Every.WEEK, 0, 1080, "Europe/Lisbon", tx.now.date())
        schedule = Schedule(
            tx.new_id(), guild, circle, rhythm, "everyday", (), False, None, 0, tx.now + timedelta(days=5)
        )
        await rhythms.add(tx, schedule)
        mine = CheckIn(tx.new_id(), guild, inside, None, None, tx.now, Words(None, "x"), Seen.NOBODY, False, 0)
        await checkins.save(tx, mine)
        until = tx.now + timedelta(hours=1)
        places = (Place(inside, Turn.SPEAKING),)
        session = Session(tx.new_id(), guild, circle, Phase.OPENING, 1, 5, until, places)
        await sessions.add(tx, session)
        scene.ids |= {"schedule": schedule.id, "checkin": mine.id, "session": session.id}


WRITER = agreed(but=dict.fromkeys(AGREED - {Actor.INSIDE}, "refusal-no-such-checkin"))
"""A check-in is its writer's, and looks to everybody else as if it did not exist."""
NO_SCHEDULE, NO_SESSION = "refusal-no-such-schedule", "refusal-no-such-session"
NO_TURN = dict.fromkeys((Actor.GONE, Actor.FACILITATOR, Actor.OFF_DUTY), "refusal-no-turn")
"""In the circle, and not in the order of this session."""
TALKING = frozenset({Actor.INSIDE, Actor.FACILITATOR, Actor.OFF_DUTY})

ROWS = [
    Row("/checkin now", agreed(), lambda s: s.slash("checkin now")),
    Row("/checkin history", agreed(), lambda s: s.slash("checkin history")),
    Row("/checkin settings", agreed(), lambda s: s.slash("checkin settings")),
    Row("checkin:now", agreed(), lambda s: s.press("checkin:now")),
    Row("checkin:cadence", agreed(), lambda s: s.press("checkin:cadence", "second", s.guild_id)),
    Row("checkin:cadence-chosen", agreed(), lambda s: s.press("checkin:cadence-chosen", values=["second"])),
    Row("checkin:reminders", agreed(), lambda s: s.press("checkin:reminders", "none", s.guild_id)),
    Row("checkin:reminders-chosen", agreed(), lambda s: s.press("checkin:reminders-chosen", values=["none"])),
    Row("checkin:days", agreed(), lambda s: s.press("checkin:days", values=["30"])),
    Row("checkin:quiet", agreed(), lambda s: s.press("checkin:quiet")),
    Row(
        "checkin:quiet-sent",
        agreed(),
        lambda s: s.submit("checkin:quiet-sent"),
        fine=frozenset({"refusal-hour-not-clear"}),
    ),
    Row("checkin:here", agreed(), lambda s: s.press("checkin:here", s.guild_id)),
    Row("checkin:round", only((), others="refusal-round-over"), lambda s: s.press("checkin:round", 1, s.guild_id)),
    Row("checkin:sent", agreed(), lambda s: s.submit("checkin:sent", s.guild_id, 1, None, None, note="x")),
    Row(
        "checkin:change",
        WRITER,
        lambda s: s.press("checkin:change", s.ids["checkin"], s.guild_id),
    ),
    *(
        Row(verb, WRITER, lambda s, verb=verb: s.press(verb, s.ids["checkin"], s.guild_id))
        for verb in ("checkin:withdraw", "checkin:keep", "checkin:withdrawn")
    ),
    Row(
        "/facilitate schedule",
        leading(NONE_SUCH),
        lambda s: s.slash(
            "facilitate schedule", circle=s.circle, every="week", day="monday", time="18:00", timezone="Europe/Lisbon"
        ),
    ),
    Row(
        "rhythm:set",
        leading(NONE_SUCH),
        lambda s: s.press("rhythm:set", s.circle_id, 2, 0, 1080, "Europe/Lisbon", 1, False),
        fine=frozenset({"refusal-schedules-clash"}),
    ),
    Row(
        "rhythm:nth",
        leading(NONE_SUCH),
        lambda s: s.press("rhythm:nth", s.circle_id, 3, 0, 1080, "Europe/Lisbon", values=["1"]),
    ),
    Row(
        "rhythm:weeks",
        leading(NONE_SUCH),
        lambda s: s.press("rhythm:weeks", s.circle_id, 2, 0, 1080, "Europe/Lisbon", values=["3"]),
    ),
    Row("rhythm:list", leading(NONE_SUCH), lambda s: s.press("rhythm:list", s.circle_id)),
    Row("rhythm:discard", everyone(), lambda s: s.press("rhythm:discard")),
    Row("rhythm:show", leading(NO_SCHEDULE), lambda s: s.press("rhythm:show", s.ids["schedule"])),
    Row("rhythm:own", leading(NO_SCHEDULE), lambda s: s.press("rhythm:own", s.ids["schedule"])),
    Row(
        "rhythm:own-sent",
        leading(NO_SCHEDULE),
        lambda s: s.submit("rhythm:own-sent", s.ids["schedule"], prompts="What went well?"),
    ),
    Row(
        "rhythm:theme", leading(NO_SCHEDULE), lambda s: s.press("rhythm:theme", s.ids["schedule"], values=["everyday"])
    ),
    Row("rhythm:pause", leading(NO_SCHEDULE), lambda s: s.press("rhythm:pause", s.ids["schedule"], True)),
    Row("rhythm:skip", leading(NO_SCHEDULE), lambda s: s.press("rhythm:skip", s.ids["schedule"], None)),
    Row("rhythm:remove", leading(NO_SCHEDULE), lambda s: s.press("rhythm:remove", s.ids["schedule"])),
    Row("rhythm:removed", leading(NO_SCHEDULE), lambda s: s.press("rhythm:removed", s.ids["schedule"])),
    Row("/facilitate session", leading(NONE_SUCH), lambda s: s.slash("facilitate session", circle=s.circle)),
    Row(
        "session:begin",
        leading(NONE_SUCH),
        lambda s: s.press("session:begin", s.circle_id, 30),
        fine=frozenset({"refusal-session-running"}),
    ),
    Row(
        "session:next",
        {**only(TALKING, others=NO_SESSION), Actor.GONE: "refusal-session-not-yours"},
        lambda s: s.press("session:next", s.ids["session"], 1),
    ),
    Row(
        "session:pass",
        {**only({Actor.INSIDE}, others=NO_SESSION), **NO_TURN},
        lambda s: s.press("session:pass", s.ids["session"]),
    ),
    Row("session:show", leading(NONE_SUCH), lambda s: s.press("session:show", s.circle_id)),
    Row("session:end", leading(NO_SESSION), lambda s: s.press("session:end", s.ids["session"])),
    Row("session:ended", leading(NO_SESSION), lambda s: s.press("session:ended", s.ids["session"])),
]
