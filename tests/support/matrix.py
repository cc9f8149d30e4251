"""Who may do what in which state: one table, walked through the whole bot.

Each noun has its rows in `matrix_rows/<noun>.py`, a list `ROWS`. A row names one command, menu, press or form, how it
is called, and what each actor gets: None (they may) or the key of the refusal. A command or press without a row fails
the build. Rows whose object is a circle are walked over every state of one.

    Row("/facilitate close", leading("refusal-no-such-circle"),
        lambda s: s.slash("facilitate close", circle=s.circle), states=tuple(State),
        in_state={State.CLOSED: "refusal-circle-closed", State.DELETED: "refusal-no-such-circle"})

`fine` lists refusals that say "you may, but not now, or not with this": with these the actor counts as allowed.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.support import matrix_rows

if TYPE_CHECKING:
    from bot.demo.people import Answer
    from tests.support.matrix_scene import Scene


class Actor(StrEnum):
    STRANGER = "stranger"
    """Came into the server today and never used the bot."""
    NO_CONSENT = "no-consent"
    """Long here, agreed to nothing."""
    MEMBER = "member"
    """Agreed, in no circle."""
    INSIDE = "inside"
    """Has a seat in the circle."""
    BUDDY = "buddy"
    """Paired with the one inside."""
    BLOCKED = "blocked"
    """The one inside never wants to be put together with them."""
    PAUSED = "paused"
    """Rests from matching."""
    GONE = "gone"
    """Had a seat, was found to have left the server, and is back."""
    FACILITATOR = "facilitator"
    """Looks after the circle, on duty."""
    OTHER_FACILITATOR = "other-facilitator"
    OFF_DUTY = "off-duty"
    """Looks after the circle as well, and is not on duty."""
    OWNER = "owner"
    """Manage Server; neither a member nor a facilitator."""
    BANNED = "banned"
    """By `/facilitate ban`; was a member."""
    FOREIGN_OWNER = "foreign-owner"
    """Owner and facilitator of another server, sends this server's ids from there."""


class State(StrEnum):
    """Of the circle a row is about."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    DELETED = "deleted"
    """An id that nothing has."""
    ELSEWHERE = "elsewhere"
    """A circle of another server."""


AGREED = frozenset({Actor.MEMBER, Actor.INSIDE, Actor.BUDDY, Actor.BLOCKED, Actor.PAUSED, Actor.GONE, Actor.BANNED})
FACILITATORS = frozenset({Actor.FACILITATOR, Actor.OTHER_FACILITATOR, Actor.OFF_DUTY, Actor.FOREIGN_OWNER})
LEADING = frozenset({Actor.FACILITATOR, Actor.OFF_DUTY})
"""Those who look after the circle."""
OWNERS = frozenset({Actor.OWNER, Actor.FOREIGN_OWNER})
ONLY_OPEN = (State.OPEN,)

Verdict = str | None
"""None: they may. Else the key of the refusal."""
Expect = Mapping[Actor, Verdict]


def everyone() -> Expect:
    return dict.fromkeys(Actor)


def only(those: Collection[Actor], *, others: str) -> Expect:
    """These may; everybody else gets the refusal."""
    return {actor: None if actor in those else others for actor in Actor}


def agreed(*, scope: str = "refusal-agree-first", but: Mapping[Actor, Verdict] | None = None) -> Expect:
    """Everybody who agreed may."""
    return {**only(AGREED, others=scope), **(but or {})}


def facilitators(*, but: Mapping[Actor, Verdict] | None = None) -> Expect:
    return {**only(FACILITATORS, others="refusal-facilitators-only"), **(but or {})}


def leading(otherwise: str) -> Expect:
    """Those who look after the circle; other facilitators get `otherwise`."""
    return facilitators(but={Actor.OTHER_FACILITATOR: otherwise, Actor.FOREIGN_OWNER: otherwise})


def owners() -> Expect:
    return only(OWNERS, others="refusal-owners-only")


@dataclass(frozen=True)
class Row:
    """One operation, or some of its states where they differ more than `in_state` can say.

    `op`: "/circle join", "menu Do not match me", or the verb of a press ("circle:join")."""

    op: str
    expect: Expect
    call: Callable[[Scene], Awaitable[Answer]]
    states: tuple[State, ...] = ONLY_OPEN
    in_state: Mapping[State, str] = field(default_factory=dict)
    """What those who may get instead in this state of the circle."""
    fine: frozenset[str] = frozenset()
    """Refusals of a rule and not of a right: they may, but not with this, or not now."""
    elsewhere: frozenset[Actor] = frozenset()
    """Not walked here for these, who may: it takes a process of its own and has a journey of its own (see `note`)."""
    note: str = ""
    """Why, where it is not plain."""

    def verdict(self, actor: Actor, state: State) -> Verdict:
        right = self.expect[actor]
        return self.in_state.get(state) if right is None else right


@dataclass(frozen=True)
class Cell:
    row: Row
    actor: Actor
    state: State

    def __str__(self) -> str:
        return f"{self.row.op} by {self.actor} ({self.state})"


def rows() -> list[Row]:
    """Of all nouns, in the order of their files."""
    found: list[Row] = []
    for module in sorted(pkgutil.iter_modules(matrix_rows.__path__), key=lambda m: m.name):
        found += importlib.import_module(f"{matrix_rows.__name__}.{module.name}").ROWS
    return found


def cells() -> Iterator[Cell]:
    for row in rows():
        for state in row.states:
            yield from (Cell(row, actor, state) for actor in Actor if actor not in row.elsewhere)
