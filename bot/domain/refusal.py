"""The one exception that the rules raise, and the one that says that storage is away."""

from __future__ import annotations


class Refusal(Exception):
    """The rules say no.

    ``key`` names the words in Fluent (``refusal-circle-full``), ``facts`` are its variables. ``offer`` names
    something that can be done about it (``"consent"``, ``"waiting-list"``): whoever draws cards may add it.
    ``str()`` and ``repr()`` show the key alone, so that a log line can never hold what somebody typed.
    """

    def __init__(self, key: str, /, *, offer: str | None = None, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.offer = offer
        self.facts = facts

    def __repr__(self) -> str:
        return f"Refusal({self.key!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Refusal):
            return NotImplemented
        return (self.key, self.offer, self.facts) == (other.key, other.offer, other.facts)

    __hash__ = Exception.__hash__


class DatabaseAway(Exception):
    """Storage cannot be reached just now. What needs no storage (help lines, routes) goes on working.

    `for_operator`: the key of the operator's sentence where it does not pass by itself; a start stops over it.
    """

    def __init__(self, why: str = "", for_operator: str | None = None) -> None:
        super().__init__(why)
        self.for_operator = for_operator
