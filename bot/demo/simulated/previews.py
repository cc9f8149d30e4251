"""Several of simcord's pages at once, dressed to stand inside the index page."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import discord
import simcord
from simcord.preview._server import PreviewServer


def dress_previews(origin: str, style: str) -> None:
    """Let the index page at `origin`, and nothing else, frame the previews, and add to their style."""
    headers = dict(PreviewServer._SECURITY_HEADERS)
    headers.pop("X-Frame-Options", None)
    policy = headers["Content-Security-Policy"]
    headers["Content-Security-Policy"] = re.sub(r"frame-ancestors \S+", f"frame-ancestors {origin}", policy)
    PreviewServer._SECURITY_HEADERS = headers
    static = getattr(PreviewServer._static, "plain", PreviewServer._static)

    async def styled(self: PreviewServer, request: Any) -> Any:
        response = await static(self, request)
        if request.path == "/preview.css":
            response.text += style
        return response

    styled.plain = static  # type: ignore[attr-defined]
    PreviewServer._static = styled  # type: ignore[method-assign]


class PreviewBoard:
    """Stands in `Env._preview`, so that several previews can be open at once.

    simcord allows one and tells it of each mutation; the board says "closed" to the question
    whether one is open, and passes the news to whichever preview runs an action.
    """

    _closed = True

    def __init__(self, env: simcord.Env, gate: asyncio.Lock) -> None:
        self.env = env
        self.gate = gate
        self.open: list[simcord.Preview] = []
        env._preview = self  # type: ignore[assignment]
        record = env._record_error

        def unanswered(error: BaseException) -> None:
            # What reaches the command tree is answered by the bot in words; simcord would call it a failure in red.
            if not isinstance(error, discord.app_commands.AppCommandError):
                record(error)

        env._record_error = unanswered  # type: ignore[method-assign]

    def _mark_action_dispatched(self) -> None:
        for preview in self.open:
            preview._mark_action_dispatched()

    async def enter(self, preview: simcord.Preview) -> None:
        """Open a preview; from then on its actions wait for the gate instead of being refused."""
        await preview.__aenter__()
        self.env._preview = self  # type: ignore[assignment]
        self.open.append(preview)
        act = preview._action

        async def act_in_turn(*args: Any, **options: Any) -> Any:
            async with self.gate:
                return await act(*args, **options)

        preview._action = act_in_turn  # type: ignore[method-assign]

    async def leave(self, preview: simcord.Preview) -> None:
        """Close a preview and forget it."""
        if preview in self.open:
            self.open.remove(preview)
        await preview.close()

    def is_open(self, preview: simcord.Preview) -> bool:
        """False once the person pressed "End preview session" in the page."""
        return preview in self.open and not preview._closed
