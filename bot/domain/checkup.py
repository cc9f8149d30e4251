"""What `/setup check` and `run.py doctor` find, from facts that were gathered elsewhere. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.guild import Guild

ROOM_WARNING = 800
"""Active threads of a server: Discord allows 1,000, we open no room above 900."""
BACKUP_OLD = timedelta(days=2)
RULE_KNOWS_LESS, RULE_ELSEWHERE = "check-automod-rooms", "check-automod-elsewhere"
"""What one press sets right."""


class Level(StrEnum):
    GOOD = "good"
    HINT = "hint"
    """Worth knowing, or a choice to make."""
    BAD = "bad"
    """Something does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`key` names the words; they say what to do."""

    level: Level
    key: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeenPlace:
    """One channel as Discord shows it to the bot."""

    channel_id: int
    there: bool
    missing: tuple[str, ...] = ()
    """Permissions the bot lacks there, by discord.py's names."""
    open_to_all: bool = False
    """@everyone can see it."""


@dataclass(frozen=True, slots=True)
class SeenVoice:
    """A voice channel that a circle has for itself."""

    place: SeenPlace
    roles: tuple[str, ...] = ()
    """Names of roles that see it, and with it its events."""


@dataclass(frozen=True, slots=True)
class SeenRule:
    """The AutoMod rule that the bot made."""

    not_left_out: int
    """Channels of circles, or of staff, in which it would report what is said."""
    elsewhere: bool
    """It reports to another channel than the staff channel."""


@dataclass(frozen=True, slots=True)
class SeenServer:
    """What the bot sees of a server when somebody asks."""

    circles: SeenPlace | None
    staff: SeenPlace | None
    thread_readers: tuple[str, ...] = ()
    """Names of roles with Administrator or Manage Threads: whoever has one can open every private thread."""
    everyone_reads_threads: bool = False
    contact_here: bool | None = None
    """None: nobody is chosen."""
    active_threads: int = 0
    voices: tuple[SeenVoice, ...] = ()
    rule: SeenRule | None = None
    """None: there is none that is on, or the bot may not look."""


@dataclass(frozen=True, slots=True)
class Host:
    """What the program itself knows of its surroundings."""

    stale_care: int
    """Help lines that were last checked too long ago."""
    all_care: int
    key_own_place: bool
    """The master key does not lie beside the data."""
    last_backup: datetime | None
    knows_backups: bool
    """False on PostgreSQL, where backups are made by other means."""


def check_server(guild: Guild, seen: SeenServer, facilitators: int, on_duty: int) -> tuple[Finding, ...]:
    """What is wrong first, then hints, then what is well."""
    order = list(Level)[::-1]
    found = [
        *_place("circles", seen.circles, wanted_open=True),
        *_place("staff", seen.staff, wanted_open=False),
        *_people(seen, facilitators, on_duty),
        *_rooms(seen),
        *_voices(seen),
        *_rule(seen),
    ]
    if not guild.settings.min_account_days and not guild.settings.min_server_days:
        found.append(Finding(Level.HINT, "check-no-gates"))
    if guild.safe_mode:
        found.append(Finding(Level.HINT, "check-safe-mode"))
    return tuple(sorted(found, key=lambda f: order.index(f.level)))


def check_host(host: Host, now: datetime) -> tuple[Finding, ...]:
    found = []
    if host.stale_care:
        found.append(Finding(Level.HINT, "check-care-old", {"stale": host.stale_care, "all": host.all_care}))
    else:
        found.append(Finding(Level.GOOD, "check-care-fresh", {"all": host.all_care}))
    if not host.key_own_place:
        found.append(Finding(Level.HINT, "check-key-beside"))
    if not host.knows_backups:
        found.append(Finding(Level.HINT, "check-backup-elsewhere"))
    elif host.last_backup is None:
        found.append(Finding(Level.HINT, "check-backup-none"))
    elif now - host.last_backup > BACKUP_OLD:
        found.append(Finding(Level.HINT, "check-backup-old", {"at": host.last_backup}))
    else:
        found.append(Finding(Level.GOOD, "check-backup-fresh", {"at": host.last_backup}))
    return tuple(found)


def _place(name: str, place: SeenPlace | None, *, wanted_open: bool) -> Iterator[Finding]:
    if place is None:
        yield Finding(Level.HINT, f"check-{name}-none")
        return
    where = {"channel": place.channel_id}
    if not place.there:
        yield Finding(Level.BAD, f"check-{name}-gone")
        return
    if place.missing:
        yield Finding(Level.BAD, "check-missing", {**where, "permissions": place.missing})
    if place.open_to_all is not wanted_open:
        yield Finding(Level.HINT if wanted_open else Level.BAD, f"check-{name}-seen-wrong", where)
    elif not place.missing:
        yield Finding(Level.GOOD, f"check-{name}-good", where)


def _people(seen: SeenServer, facilitators: int, on_duty: int) -> Iterator[Finding]:
    if not facilitators:
        yield Finding(Level.HINT, "check-no-facilitator")
    else:
        yield Finding(Level.GOOD, "check-facilitators", {"count": facilitators, "duty": on_duty})
    if seen.contact_here is None:
        yield Finding(Level.HINT, "check-no-contact")
    elif not seen.contact_here:
        yield Finding(Level.BAD, "check-contact-left")


def _rooms(seen: SeenServer) -> Iterator[Finding]:
    if seen.everyone_reads_threads:
        yield Finding(Level.BAD, "check-everyone-reads")
    elif seen.thread_readers:
        yield Finding(Level.HINT, "check-readers", {"roles": seen.thread_readers, "count": len(seen.thread_readers)})
    else:
        yield Finding(Level.GOOD, "check-readers-owner")
    if seen.active_threads >= ROOM_WARNING:
        yield Finding(Level.HINT, "check-threads", {"count": seen.active_threads})


def _voices(seen: SeenServer) -> Iterator[Finding]:
    """Kinds of faults, with the channels that have them: there may be as many of these as circles."""
    gone = [voice for voice in seen.voices if not voice.place.there]
    there = [voice for voice in seen.voices if voice.place.there]
    open_ = [voice for voice in there if voice.place.open_to_all]
    shut = [voice for voice in there if voice.place.missing]
    known = [voice for voice in there if voice.roles and not voice.place.open_to_all]
    if gone:
        yield Finding(Level.BAD, "check-voice-gone", {"count": len(gone)})
    if open_:
        yield Finding(Level.BAD, "check-voice-open", _of(open_))
    if shut:
        lacking = dict.fromkeys(name for voice in shut for name in voice.place.missing)
        yield Finding(Level.BAD, "check-voice-missing", {**_of(shut), "permissions": tuple(lacking)})
    if known:
        roles = dict.fromkeys(role for voice in known for role in voice.roles)
        yield Finding(Level.HINT, "check-voice-roles", {**_of(known), "roles": tuple(roles)})
    good = len(there) - len({voice.place.channel_id for voice in (*open_, *shut, *known)})
    if good:
        yield Finding(Level.GOOD, "check-voice-good", {"count": good})


def _of(voices: list[SeenVoice]) -> dict[str, Any]:
    return {"channels": tuple(voice.place.channel_id for voice in voices), "count": len(voices)}


def _rule(seen: SeenServer) -> Iterator[Finding]:
    if seen.rule is None:
        return
    if seen.rule.not_left_out:
        yield Finding(Level.BAD, RULE_KNOWS_LESS, {"count": seen.rule.not_left_out})
    if seen.rule.elsewhere:
        yield Finding(Level.BAD, RULE_ELSEWHERE)
    if not seen.rule.not_left_out and not seen.rule.elsewhere:
        yield Finding(Level.GOOD, "check-automod-good")
