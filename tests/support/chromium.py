"""A headless Chromium driven over its debugging protocol, to look at the demo as a person would.

    async with chromium(width=390, height=844) as tab:
        await tab.go(url)
        await tab.until("document.querySelector('#people button')")
        await tab.picture(Path("index.png"))

As a script: `python -m tests.support.chromium URL OUT.png [WIDTHxHEIGHT]`.
"""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--remote-debugging-port=0",
)


def find() -> str | None:
    """The browser's program, or None where none is installed."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Tab:
    """One page of a browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._last = 0

    async def _call(self, method: str, **params: Any) -> dict[str, Any]:
        self._last += 1
        await self._socket.send_json({"id": self._last, "method": method, "params": params})
        while True:
            answer = await asyncio.wait_for(self._socket.receive_json(), 30)
            if answer.get("id") == self._last:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    async def size(self, width: int, height: int, *, dark: bool = True) -> None:
        """Resize the page (CSS pixels) and choose the colour scheme."""
        await self._call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self._call("Emulation.setEmulatedMedia", features=[scheme])

    async def go(self, url: str) -> None:
        """Open an address."""
        await self._call("Page.navigate", url=url)

    async def run(self, script: str) -> Any:
        """The value of a JavaScript expression in the page."""
        answer = await self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:500])
        return answer["result"].get("value")

    async def until(self, script: str, *, seconds: float = 15) -> Any:
        """Wait until a JavaScript expression is truthy; its value."""
        for _ in range(int(seconds / 0.1)):
            found = await self.run(f"(() => {{ const found = {script}; return found && true; }})()")
            if found:
                return found
            await asyncio.sleep(0.1)
        raise TimeoutError(f"{script} never held; the page reads:\n{await self.words()}")

    async def words(self) -> str:
        """All text of the page."""
        return str(await self.run("document.body ? document.body.innerText : ''"))

    async def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            await self._call("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter)
            await self._call("Input.dispatchKeyEvent", type="keyUp", key=letter)

    async def key(self, name: str, code: int) -> None:
        """Press a named key, as ("Enter", 13) or ("Tab", 9)."""
        text = {"text": "\r"} if name == "Enter" else {}
        facts = {"key": name, "code": name, "windowsVirtualKeyCode": code}
        await self._call("Input.dispatchKeyEvent", type="keyDown", **facts, **text)
        await self._call("Input.dispatchKeyEvent", type="keyUp", **facts)

    async def click(self, script: str) -> None:
        """Click the middle of the element that the expression finds, once it stands still."""
        before, place = None, await self._middle(script)
        while place != before:
            await asyncio.sleep(0.3)
            before, place = place, await self._middle(script)
        for kind in ("mousePressed", "mouseReleased"):
            await self._call("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    async def _middle(self, script: str) -> list[float]:
        return await self.run(
            f"(() => {{ const e = {script}; e.scrollIntoView({{block: 'nearest'}});"
            " const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()"
        )

    async def picture(self, path: Path) -> None:
        """Save what is seen as PNG."""
        answer = await self._call("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(answer["data"]))


@asynccontextmanager
async def chromium(*, width: int = 1280, height: int = 800, dark: bool = True) -> AsyncIterator[Tab]:
    """A browser with an empty profile; it ends with the block. RuntimeError where none is installed."""
    program = find()
    if program is None:
        raise RuntimeError("no chromium is installed")
    with tempfile.TemporaryDirectory(prefix="kite-chromium-", ignore_cleanup_errors=True) as profile:
        process = await asyncio.create_subprocess_exec(
            program,
            *FLAGS,
            f"--user-data-dir={profile}",
            "about:blank",
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            port = await _port(Path(profile) / "DevToolsActivePort")
            async with aiohttp.ClientSession() as session:
                async with session.get(f"http://127.0.0.1:{port}/json") as answer:
                    pages = [page for page in await answer.json() if page["type"] == "page"]
                async with session.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                    tab = Tab(socket)
                    await tab.size(width, height, dark=dark)
                    yield tab
        finally:
            process.terminate()
            await process.wait()


async def _port(path: Path) -> int:
    for _ in range(200):
        if path.exists() and (lines := path.read_text().split()):
            return int(lines[0])
        await asyncio.sleep(0.1)
    raise TimeoutError("chromium did not start")


async def _main(url: str, out: str, size: str = "1280x800") -> None:
    width, height = (int(part) for part in size.split("x"))
    async with chromium(width=width, height=height) as tab:
        await tab.go(url)
        await asyncio.sleep(3)
        await tab.picture(Path(out))


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
