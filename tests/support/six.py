"""Six things that happen to people at every command: one table, walked through the whole bot.

Allowed, refused, bad input, gone meanwhile, pressed twice, pressed after a restart. Each noun has its rows in
`six_rows/<noun>.py`, a list `ROWS`. A row says how the command is called by somebody who may, and for each of the six
the words that the person reads; where one cannot happen it says why, and where a journey of its own shows it, which.

    Six("/circle leave", INSIDE, lambda s: {"circle": s.circle},
        says="Leave Circle open?", bad=NO_CIRCLE("circle"), gone=Gone(closed, "could not find that circle"),
        act=Press("Leave", "You left", "could not find that circle"))

Who is refused is read off the permission matrix. `tests/house/test_six.py` fails for a command without a row and for
a journey that is not there; `tests/journeys/test_six.py` walks them.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.support import six_rows
from tests.support.matrix import Actor

if TYPE_CHECKING:
    from tests.support.matrix_scene import Scene

UNKNOWN, LONG, EMOJI, RIGHT_TO_LEFT, UNSEEN = "No such thing", "x" * 101, "🌙🌟", "מעגל לילה", "\u200b"
NAMES_OF_NOTHING = (UNKNOWN, LONG, EMOJI, RIGHT_TO_LEFT, UNSEEN)
FIRST_WORDS = {
    "refusal-agree-first": "I agree",
    "refusal-facilitators-only": "for this server's facilitators",
    "refusal-owners-only": "for people with Manage Server",
    "refusal-no-such-circle": "could not find that circle",
    "refusal-not-banned": "not banned",
}
"""How the refusals begin that the matrix states for commands."""


class Why(str):
    """One of the six cannot happen here, for this reason."""


class Shown(str):
    """A journey of its own shows it: `test_file.py::test_name`, below `tests/`."""


@dataclass(frozen=True)
class Bad:
    """Input that is not taken: which option, what is typed, and what the person reads. Nothing is changed by it."""

    option: str
    typed: Sequence[Any]
    says: str


@dataclass(frozen=True)
class Gone:
    """What goes away between the card and the press (or before the command, where its card offers none)."""

    away: Callable[[Scene], Awaitable[object]]
    says: str
    typed: bool = False
    """Before the command is typed, although its card offers a press: that is about something else."""


@dataclass(frozen=True)
class Press:
    """A button of the card, with what is read the first time and the second."""

    label: str
    first: str
    second: str


@dataclass(frozen=True)
class Submit:
    """The form that the command opens, filled in; and ways to fill it in that are not taken."""

    fields: Mapping[str, str | list[str]]
    first: str
    second: str
    bad: Sequence[tuple[Mapping[str, str | list[str]], str]] = ()
    noted: frozenset[str] = frozenset()
    """Tables in which a second sending is noted as one of its own."""


@dataclass(frozen=True)
class Choose:
    """A value of the card's select."""

    option: str
    first: str
    second: str


NO_INPUT = Why("takes no input: no option, and no form opens")
NO_PRESS = Why("its card offers nothing to press")
ALONE = Why("is about the person alone, and they are there")
ONLY_CHOICES = Why("takes one of a few choices, and Discord sends no other")

Options = Callable[["Scene"], Mapping[str, Any]]


def nothing(_scene: Scene) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True)
class Six:
    op: str
    """As in the matrix: "/circle join", "menu Do not match me"."""
    by: Actor
    """Somebody who may."""
    options: Options = nothing
    says: str | Shown = ""
    refused: Why | Shown | None = None
    """None: read off the matrix."""
    bad: Sequence[Bad] | Why | Shown = NO_INPUT
    gone: Gone | Why | Shown = ALONE
    act: Press | Submit | Choose | Why | Shown = NO_PRESS
    after: Callable[[Scene], Awaitable[object]] | None = None
    """What has to stand before: done first, each time."""
    taken: Sequence[tuple[str, Any]] = ()
    """Unusual input that is taken like any other."""

    def stated(self) -> dict[str, Any]:
        """Each of the six with how it is shown."""
        return {
            "allowed": self.says,
            "refused": self.refused or "the matrix",
            "bad input": self.bad,
            "gone meanwhile": self.gone,
            "pressed twice": self.act,
            "after a restart": self.act,
        }


def rows() -> list[Six]:
    """Of all nouns, in the order of their files."""
    found: list[Six] = []
    for module in sorted(pkgutil.iter_modules(six_rows.__path__), key=lambda m: m.name):
        found += importlib.import_module(f"{six_rows.__name__}.{module.name}").ROWS
    return found


# ---- what several rows share


def no_such(option: str, says: str) -> list[Bad]:
    """Names of things that do not exist, of every kind: all are answered alike."""
    return [Bad(option, NAMES_OF_NOTHING, says)]


async def circle_closed(scene: Scene) -> None:
    """Its facilitator closes the circle."""
    fay = scene.person(Actor.FACILITATOR)
    await scene.forger.press(fay, scene.forger.id("circle:closed", scene.circle_id))


async def yes_taken_back(scene: Scene) -> None:
    """The person takes back their yes to matching, in another window."""
    person = scene.person(scene.cell.actor)
    await scene.forger.press(person, scene.forger.id("mydata:off", scene.guild_id, "matching"))


async def check_ins_taken_back(scene: Scene) -> None:
    person = scene.person(scene.cell.actor)
    await scene.forger.press(person, scene.forger.id("mydata:off", scene.guild_id, "checkins"))


async def role_lost(scene: Scene) -> None:
    """The owner ends somebody's looking after people."""
    await scene.w.owner.slash("setup facilitator", member=scene.person(scene.cell.actor), action="revoke")


async def tag_retired(scene: Scene) -> None:
    await scene.forger.press(scene.w.owner, scene.forger.id("setup:tag-retire", scene.ids["tag"]))


ROLE_LOST = Gone(role_lost, "for this server's facilitators")
YES_LOST = Gone(yes_taken_back, "I agree")
ANYWHERE = Why("everybody may, everywhere: it is help")
EVERYBODY = Why("everybody in the server may")
OWNS = Why("is about the server itself, which is there as long as somebody types in it")
