"""The server process: `python -m tests.wire.server [--port N]`. Prints its port.

/api/v10/*  REST      /gw, /resume  gateway      /cdn/*  attachments      /_ctl/VERB  the driver
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import socket
from pathlib import Path

from aiohttp import web

from .control import Control
from .gateway import Gateway
from .people import People
from .rest import API, Rest
from .world import World

HOST = "127.0.0.1"


def openapi_from_environment():
    """The checker of request bodies when KITE_TEST_OPENAPI names Discord's API description, else None."""
    path = os.environ.get("KITE_TEST_OPENAPI")
    if not path:
        return None
    from tests.support.openapi import Openapi

    return Openapi(Path(path))


def build(port: int, args: argparse.Namespace) -> tuple[web.Application, World, Gateway, Rest]:
    world = World(f"http://{HOST}:{port}", filter(None, args.privileged.split(",")))
    gateway = Gateway(world, f"ws://{HOST}:{port}", args.token, args.heartbeat_ms)
    checker = openapi_from_environment()
    rest = Rest(world, gateway, shards=args.shards, nonce_seconds=args.nonce_seconds, openapi=checker)
    people = People(world)
    rest.on_answer = people.wake
    people.somebody_there, gateway.on_lost = lambda: gateway.connected, people.gone
    app = web.Application(client_max_size=64 << 20)
    for path in ("/gw", "/gw/", "/resume", "/resume/"):
        app.router.add_get(path, gateway.handle)
    app.router.add_route("*", API + "/{tail:.*}", rest.handle)
    app.router.add_get("/cdn/{tail:.*}", rest.attachment)
    app.router.add_post("/_ctl/{verb}", Control(world, gateway, rest, people).handle)
    return app, world, gateway, rest


async def serve(args: argparse.Namespace) -> None:
    if args.fd is None:
        listening = socket.create_server((HOST, args.port), backlog=512)
    else:
        listening = socket.socket(fileno=args.fd)
    port = listening.getsockname()[1]
    app, world, gateway, rest = build(port, args)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.SockSite(runner, listening).start()
    if args.fd is None:
        print(f"port {port}", flush=True)
    while os.getppid() == args.parent or not args.parent:  # a killed test run leaves no server behind
        await asyncio.sleep(0.5)
        gateway.forget_lost()
        rest.forget_old_nonces()
        world.upkeep()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--fd", type=int, help="a listening socket that the parent opened, instead of a port")
    parser.add_argument("--token", default="x.y.z")
    parser.add_argument("--shards", type=int, default=1, help="what /gateway/bot recommends")
    parser.add_argument("--heartbeat-ms", type=int, default=41250)
    parser.add_argument("--nonce-seconds", type=float, default=180.0)
    parser.add_argument("--privileged", default="", help="intents that the portal grants, with commas")
    parser.add_argument("--parent", type=int, default=0, help="end when this process has ended")
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
