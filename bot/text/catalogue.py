"""The words of every language, read once from the Fluent files and checked before anybody sees them.

https://projectfluent.org/fluent/guide/ tells the syntax. One folder a language (``en``, ``pt-BR``), any
number of files in it; keys are unique over all of them. English is complete by definition; every other
language has the same keys, attributes and variables, or loading stops.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from babel.lists import format_list
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.domain.typed import Typed
from bot.text.pieces import LONGEST, Pieces, joined, pieces

HOME = Path(__file__).parent
BASE = "en"
_LONGEST_TYPED = LONGEST // 2 - 50  # escaping can double a text


class CatalogueError(Exception):
    """The Fluent files are not fit to be shown, or a text was asked for without one of its facts."""


@dataclass(frozen=True)
class _Language:
    code: str
    bundle: FluentBundle
    """Holds what `pieces` does not."""
    pieces: Mapping[str, Pieces]
    variables: Mapping[str, frozenset[str]]
    """Per ``key`` or ``key.attribute``: the variables that it or anything it refers to needs."""


class Catalogue:
    def __init__(self, languages: Mapping[str, _Language]) -> None:
        self._languages = languages
        self._by_locale: dict[str, str] = {}

    @classmethod
    def load(cls, home: Path = HOME) -> Catalogue:
        """Read every language under ``home``. Raises CatalogueError that names file and key."""
        folders = sorted(p for p in home.iterdir() if p.is_dir() and any(p.glob("*.ftl")))
        languages = {folder.name: _read(folder) for folder in folders}
        if BASE not in languages:
            raise CatalogueError(f"no {BASE} texts in {home.name}")
        for language in languages.values():
            _compare(languages[BASE], language)
        return cls(languages)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._languages)

    def keys(self) -> Iterator[str]:
        """Every ``key`` and ``key.attribute``."""
        return iter(self._languages[BASE].variables)

    def has(self, key: str) -> bool:
        return key in self._languages[BASE].variables

    def variables(self, key: str) -> frozenset[str]:
        return self._languages[BASE].variables[key]

    def language(self, locale: object) -> str:
        """The language to speak for a Discord locale: the same, else its base language, else English."""
        code = str(locale)
        if code not in self._by_locale:  # Discord has about thirty
            self._by_locale[code] = next((c for c in (code, code.split("-")[0]) if c in self._languages), BASE)
        return self._by_locale[code]

    def text(self, locale: object, key: str, /, **facts: object) -> str:
        """Words for a place that shows markdown. Times become Discord timestamps (``<t:...:f>``).

        Raises KeyError for a key that does not exist, CatalogueError for a fact that is missing.
        """
        return self._format(locale, key, facts, markdown=True)

    def label(self, locale: object, key: str, /, **facts: object) -> str:
        """Words for a place that shows no markdown: buttons, options, titles of forms, names of commands."""
        return self._format(locale, key, facts, markdown=False)

    def _format(self, locale: object, key: str, facts: Mapping[str, object], *, markdown: bool) -> str:
        language = self._languages[self.language(locale)]
        missing = language.variables[key] - facts.keys()
        if missing:
            raise CatalogueError(f"{key}: no fact {', '.join(sorted(missing))}")
        values = {n: _fact(v, language.code, markdown=markdown) for n, v in facts.items() if v is not None}
        made = language.pieces.get(key)
        if made is None:
            return self._resolved(language, key, values)
        try:
            return joined(made, values, language.code)
        except (KeyError, ValueError, TypeError) as error:
            raise CatalogueError(f"{key}: {type(error).__name__}") from None

    def _resolved(self, language: _Language, key: str, values: dict[str, Any]) -> str:
        name, _, attribute = key.partition(".")
        message = language.bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        text, errors = language.bundle.format_pattern(pattern, values)  # type: ignore[arg-type]
        if errors:
            # Only kinds are named: a message of Fluent's own may quote a fact.
            raise CatalogueError(f"{key}: {', '.join(type(e).__name__ for e in errors)}")
        return str(text)


def _fact(value: object, language: str, *, markdown: bool) -> Any:
    if isinstance(value, Typed):
        typed = Typed(value, limit=min(value.limit, _LONGEST_TYPED))
        return typed.clean() if markdown else typed.plain()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return _fact(value.value, language, markdown=markdown)
    if isinstance(value, datetime):
        if value.tzinfo is None or not markdown:
            raise CatalogueError("a time needs its zone and a place that shows markdown")
        return f"<t:{int(value.timestamp())}:f>"
    if isinstance(value, (list, tuple, frozenset, set)):
        parts = [str(_fact(v, language, markdown=markdown)) for v in value]
        return parts[0] if len(parts) == 1 else format_list(parts, locale=language.replace("-", "_"))
    return value


class _Needs(Visitor):
    """Collects the variables of a pattern and the messages and terms that it refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(_reference(node))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(_reference(node))
        # Variables inside a term are its own arguments, not facts of the message.


def _reference(node: ast.MessageReference | ast.TermReference) -> str:
    name = f"-{node.id.name}" if isinstance(node, ast.TermReference) else node.id.name
    return f"{name}.{node.attribute.name}" if node.attribute else name


def _read(folder: Path) -> _Language:
    bundle = FluentBundle([folder.name], use_isolating=False)
    needs: dict[str, _Needs] = {}
    made: dict[str, Pieces] = {}
    names: set[str] = set()
    paths = sorted(folder.glob("*.ftl"))
    for path in paths:
        entries = _entries(path)
        for entry in entries:
            _collect(entry, f"{folder.name}/{path.name}", needs, made, names)
        bundle.add_resource(ast.Resource([entry for entry in entries if _for_bundle(entry, made)]))
    variables = {k: _all_variables(k, needs, folder.name) for k in needs}
    # What others refer to is known at the end only. No language has much of it, and syntax trees are heavy to keep.
    meant = {reference.partition(".")[0] for need in needs.values() for reference in need.references}
    for path in paths if meant else ():
        bundle.add_resource(ast.Resource([entry for entry in _entries(path) if _name(entry) in meant]))
    return _Language(folder.name, bundle, made, {k: v for k, v in variables.items() if not k.startswith("-")})


def _entries(path: Path) -> list[ast.Message | ast.Term]:
    # without the places of every word: they are asked for in an error only
    source = path.read_text(encoding="utf-8")
    body = FluentParser(with_spans=False).parse(source).body
    if any(isinstance(entry, ast.Junk) for entry in body):
        raise CatalogueError(_where_broken(source, f"{path.parent.name}/{path.name}"))
    return [entry for entry in body if isinstance(entry, (ast.Message, ast.Term))]


def _for_bundle(entry: ast.Message | ast.Term, made: Mapping[str, Pieces]) -> bool:
    return any(key not in made for key, _ in _patterns(entry))


def _where_broken(source: str, where: str) -> str:
    body = FluentParser(with_spans=True).parse(source).body
    junk = next(entry for entry in body if isinstance(entry, ast.Junk))
    line = source[: junk.span.start if junk.span else 0].count("\n") + 1
    return f"{where}, line {line}: {junk.annotations[0].message}"


def _collect(
    entry: ast.Message | ast.Term, where: str, needs: dict[str, _Needs], made: dict[str, Pieces], names: set[str]
) -> None:
    name = _name(entry)
    if name in names:
        raise CatalogueError(f"{where}: {name} stands twice")
    names.add(name)
    for key, pattern in _patterns(entry):
        if key in needs:
            raise CatalogueError(f"{where}: {key} stands twice")
        needs[key] = _Needs()
        needs[key].visit(pattern)
        if (plain := pieces(pattern)) is not None:
            made[key] = plain


def _name(entry: ast.Message | ast.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name


def _patterns(entry: ast.Message | ast.Term) -> list[tuple[str, ast.Pattern]]:
    whole = [(_name(entry), entry.value)] if entry.value else []
    return whole + [(f"{_name(entry)}.{attribute.id.name}", attribute.value) for attribute in entry.attributes]


def _all_variables(key: str, needs: Mapping[str, _Needs], language: str) -> frozenset[str]:
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [key]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if name not in needs:
            raise CatalogueError(f"{language}: {key} refers to {name}, which is not there")
        if not name.startswith("-"):
            found |= needs[name].variables
        waiting.extend(needs[name].references)
    return frozenset(found)


def _compare(base: _Language, other: _Language) -> None:
    for key in base.variables.keys() ^ other.variables.keys():
        lacking = other.code if key in base.variables else base.code
        raise CatalogueError(f"{lacking}: {key} is missing")
    for key, variables in base.variables.items():
        if variables != other.variables[key]:
            names = ", ".join(sorted(variables ^ other.variables[key]))
            raise CatalogueError(f"{other.code}: {key} differs from {base.code} in {names}")
