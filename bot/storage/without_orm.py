"""SQLAlchemy's engine for asyncio, without the object-relational mapper that its package brings along.

`sqlalchemy.ext.asyncio` imports its sessions, and with them the whole of `sqlalchemy.orm`: 6 MB that nothing here uses.
So its module of engines is loaded below an empty package, which is taken away again: who imports the real one later
(the migrations, tests) gets all of it, with the same classes.
"""

import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from typing import TYPE_CHECKING

import sqlalchemy.ext

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
else:
    PACKAGE = "sqlalchemy.ext.asyncio"
    if PACKAGE in sys.modules:
        from sqlalchemy.ext.asyncio.engine import AsyncConnection, AsyncEngine, create_async_engine
    else:
        sys.modules[PACKAGE] = module_from_spec(PathFinder.find_spec(PACKAGE, sqlalchemy.ext.__path__))
        try:
            from sqlalchemy.ext.asyncio.engine import AsyncConnection, AsyncEngine, create_async_engine
        finally:
            del sys.modules[PACKAGE]

__all__ = ["AsyncConnection", "AsyncEngine", "create_async_engine"]
