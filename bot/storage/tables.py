"""Every table, by importing every module that defines one; for migrations and for walks over the schema."""

import importlib
import pkgutil

import bot.storage
from bot.storage.schema import metadata

for _module in pkgutil.iter_modules(bot.storage.__path__):
    if _module.name != "tables":
        importlib.import_module(f"bot.storage.{_module.name}")

__all__ = ["metadata"]
