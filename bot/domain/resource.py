"""Organisations that a server adds to help lines and ways in: never a person by name. Pure."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.person_name import begins_with_a_person, names_a_person
from bot.domain.refusal import Refusal
from bot.domain.typed import clean_name

MOST = 15
"""Organisations of one server: more would hide the confirmed help lines."""
NAME, ADDRESS, DETAIL = 80, 200, 80
LONGEST_DAYS = 366
"""After a year somebody has to look again."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Draft:
    """What an owner wrote about an organisation, cleaned."""

    name: str
    address: str
    hours: str
    audience: str
    until: date
    """The last day on which it is shown."""


@dataclass(frozen=True, slots=True)
class Resource:
    id: int
    about: Draft

    def shown_on(self, today: date) -> bool:
        return today <= self.about.until


def draft(*, name: str, address: str, hours: str, audience: str, until: str, today: date) -> Draft:
    """Refuses what names a person, what is empty, and a date that is not within the next year."""
    cleaned = clean_name(name, NAME)
    if len(cleaned) < 2 or not clean_name(address, ADDRESS):
        raise Refusal("refusal-resource-empty")
    if any(map(names_a_person, (cleaned, hours, audience))) or begins_with_a_person(address.strip()):
        raise Refusal("refusal-resource-person")
    return Draft(
        cleaned,
        " ".join(address.split())[:ADDRESS],
        " ".join(hours.split())[:DETAIL],
        " ".join(audience.split())[:DETAIL],
        _day(until, today),
    )


def _day(text: str, today: date) -> date:
    latest = today + timedelta(days=LONGEST_DAYS)
    try:
        day = date.fromisoformat(text.strip()) if _DATE.fullmatch(text.strip()) else None
    except ValueError:
        day = None
    if day is None or not today <= day <= latest:
        raise Refusal("refusal-resource-date", latest=latest.isoformat())
    return day
