"""A way to PostgreSQL that can be cut, and that can answer in its place with one of its errors."""

import asyncio
import contextlib

SSL_WANTED = 80877103
"""The code of a first message that asks for encryption, where others have the protocol's version."""


class Way:
    def __init__(self, host: str, port: int) -> None:
        self._there = (host, port)
        self._server: asyncio.Server | None = None
        self._ways: set[asyncio.StreamWriter] = set()
        self.port = 0
        self.error = ""
        """The SQLSTATE that whoever connects is refused with; empty: all goes through."""

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        assert self._server is not None
        self._server.close()
        self.break_off()

    def break_off(self) -> None:
        """What is connected; whoever comes next finds the way open."""
        for way in list(self._ways):
            way.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, OSError, EOFError):
            if self.error:
                await _refuse(reader, writer, self.error)
                return
            there, back = await asyncio.open_connection(*self._there)
            self._ways |= {writer, back}
            await asyncio.gather(_pump(reader, back), _pump(there, writer))
        self._ways.discard(writer)


async def _refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, error: str) -> None:
    """https://www.postgresql.org/docs/current/protocol-message-formats.html: what a server does instead of a log-in."""
    while True:
        length = int.from_bytes(await reader.readexactly(4))
        first = await reader.readexactly(length - 4)
        if int.from_bytes(first[:4]) != SSL_WANTED:
            break
        writer.write(b"N")
    fields = (b"SFATAL", b"VFATAL", b"C" + error.encode(), b"Mpassword hunter2 of kite refused")
    body = b"".join(field + b"\0" for field in fields) + b"\0"
    writer.write(b"E" + (len(body) + 4).to_bytes(4) + body)
    await writer.drain()
    writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError, OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    with contextlib.suppress(ConnectionError, OSError):
        writer.close()
