"""What one piece of care data is. A field that no source confirms is None and is never shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

STALE_AFTER_DAYS = 180


@dataclass(frozen=True, slots=True)
class Dated:
    """Where a fact comes from and when we read it."""

    source: str
    """A link or a citation, as found; not necessarily something to show as a link."""
    source_date: str | None
    """The day, month or year the source gives for itself (ISO, may be shortened)."""
    checked_on: date
    """The day we read the source; the age is counted from here."""

    def age_days(self, today: date) -> int:
        """Whole days since we read the source (0 when the clock is behind)."""
        return max(0, (today - self.checked_on).days)

    def stale(self, today: date) -> bool:
        """True above 180 days: the card then says that the entry is old."""
        return self.age_days(today) > STALE_AFTER_DAYS


@dataclass(frozen=True, slots=True)
class EmergencyNumber(Dated):
    """A number for emergencies in one country."""

    number: str
    use: str
    """all | police | ambulance | ambulance_fire | fire | text_relay"""
    limit: str | None
    """Where or how it works, when the source limits it ("from mobile phones")."""
    use_confirmed: bool
    """False: the source proves only that the number exists; say "listed as"."""


@dataclass(frozen=True, slots=True)
class HelpLine(Dated):
    """A line a person can call, text or write to."""

    name: str
    phone: str | None
    """Digits, spaces and + * # ( ) - only, so that a phone can dial it."""
    then: str | None
    """What to press or say after the phone number ("option 2")."""
    text: str | None
    web: str | None
    """https only."""
    hours: str | None
    languages: tuple[str, ...] | None
    audience: str
    kind: str
    note: str | None
    abroad: bool
    """True when the number lies in another country although the service is for this one."""
    confidence: str | None
    """"weak" when the only source is a weak one, else None."""


@dataclass(frozen=True, slots=True)
class Directory(Dated):
    """An international list of help lines (a site, no number)."""

    name: str
    web: str


@dataclass(frozen=True, slots=True)
class Fallback:
    """What can be said without a country."""

    emergency: tuple[EmergencyNumber, ...]
    directories: tuple[Directory, ...]


@dataclass(frozen=True, slots=True)
class Route(Dated):
    """One title, register, way in or complaints body. Never a named person."""

    name: str
    what: str
    url: str | None
    confidence: str
    """read (the source states it) | partly (it states part of it)"""


@dataclass(frozen=True, slots=True)
class Routes:
    """The professional route in one country."""

    titles: tuple[Route, ...] = ()
    registers: tuple[Route, ...] = ()
    entry_points: tuple[Route, ...] = ()
    complaints: tuple[Route, ...] = ()
    notes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.titles or self.registers or self.entry_points or self.complaints)

    def oldest(self) -> date | None:
        """The earliest day one of the entries was read, for "last checked"."""
        every = (*self.titles, *self.registers, *self.entry_points, *self.complaints)
        return min((entry.checked_on for entry in every), default=None)
