"""Descriptions of every command from the Fluent files, and a fingerprint that tells when to send them anew.

``command-circle-join`` is the description of ``/circle join``; its attributes are the options (``.circle``)
and the names of choices (``.choice-show``, from the choice's value). ``command-menu-do-not-match-me`` is the
name of the context menu that the code calls "Do not match me". Slash commands and options keep their names.

discord.py takes a translatable description in a constructor only, so this module alone sets three of its
private attributes (``_locale_name``, ``_locale_description`` of commands, ``_locale_name`` of choices).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

import discord
from discord import app_commands

from bot.text.catalogue import BASE, Catalogue, CatalogueError
from bot.ui.limits import held

_DESCRIPTION = 100
_MENU_NAME = 32
Named = app_commands.Command[Any, ..., Any] | app_commands.Group


def fill(tree: app_commands.CommandTree[Any], catalogue: Catalogue) -> None:
    """Give every command its words. Raises CatalogueError that lists all keys still missing."""
    missing = sorted({key for key in needed(tree) if not catalogue.has(key)})
    if missing:
        raise CatalogueError(f"no words for {', '.join(missing)}")
    for command in tree.walk_commands():
        _describe(command, catalogue)
    for menu in _menus(tree):
        _rename(tree, menu, catalogue)


def needed(tree: app_commands.CommandTree[Any]) -> Iterator[str]:
    """Every key that the tree's commands take their words from."""
    for command in tree.walk_commands():
        key = _key(command)
        yield key
        if isinstance(command, app_commands.Command):
            for option in command.parameters:
                yield f"{key}.{option.display_name}"
                for choice in option.choices:
                    yield f"{key}.{_choice(choice)}"
    for menu in _menus(tree):
        yield _menu_key(menu)


async def fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """SHA-256 over all that a sync would send, in hex; the same for the same commands in any order."""
    translator = tree.translator
    payloads = [
        await c.get_translated_payload(tree, translator) if translator else c.to_dict(tree) for c in tree.get_commands()
    ]
    payloads.sort(key=lambda p: (p.get("type", 1), p["name"]))
    return hashlib.sha256(json.dumps(payloads, sort_keys=True).encode()).hexdigest()


class FluentTranslator(app_commands.Translator):
    """Sends the other languages' words along on sync."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    async def translate(self, string: app_commands.locale_str, locale: discord.Locale, context: Any) -> str | None:
        key = string.extras.get("key")
        if key is None or self._catalogue.language(locale) == BASE:
            return None
        most = _MENU_NAME if key.startswith("command-menu-") else _DESCRIPTION
        return held(self._catalogue.label(locale, key), most, key)


def _key(command: Named) -> str:
    return f"command-{command.qualified_name.replace(' ', '-')}"


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _choice(choice: app_commands.Choice[Any]) -> str:
    return f"choice-{_slug(str(choice.value))}"


def _menu_key(menu: app_commands.ContextMenu) -> str:
    """From the name that the code gave, remembered because filling replaces it."""
    return menu.extras.setdefault("kit_key", f"command-menu-{_slug(menu.name)}")


def _menus(tree: app_commands.CommandTree[Any]) -> list[app_commands.ContextMenu]:
    return [
        *tree.get_commands(type=discord.AppCommandType.user),
        *tree.get_commands(type=discord.AppCommandType.message),
    ]


def _worded(catalogue: Catalogue, key: str, most: int = _DESCRIPTION) -> app_commands.locale_str:
    return app_commands.locale_str(held(catalogue.label(BASE, key), most, key), key=key)


def _describe(command: Named, catalogue: Catalogue) -> None:
    key = _key(command)
    words = _worded(catalogue, key)
    command.description = words.message
    command._locale_description = words
    if not isinstance(command, app_commands.Command):
        return
    options = {o.name: _worded(catalogue, f"{key}.{o.display_name}") for o in command.parameters}
    app_commands.describe(**options)(command)
    for option in command.parameters:
        for choice in option.choices:
            name = _worded(catalogue, f"{key}.{_choice(choice)}")
            choice.name, choice._locale_name = name.message, name


def _rename(tree: app_commands.CommandTree[Any], menu: app_commands.ContextMenu, catalogue: Catalogue) -> None:
    words = _worded(catalogue, _menu_key(menu), _MENU_NAME)
    tree.remove_command(menu.name, type=menu.type)
    menu.name = words.message
    menu._locale_name = words
    tree.add_command(menu)
