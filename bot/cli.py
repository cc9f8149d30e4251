"""The operator's door: the only reader of the settings. Commands import their parts, to start quickly."""

import asyncio
import runpy
import sys
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from bot import logs
from bot.domain.refusal import DatabaseAway
from bot.domain.trouble import StartRefused
from bot.settings import EXIT_CONFIGURATION, ConfigurationError, Settings, read_settings

EXIT_INTERRUPTED = 130
EXIT_AWAY = 75
"""EX_TEMPFAIL of sysexits.h: the same command may work later."""
LANGUAGE = "en"

app = typer.Typer(
    name="kitestring",
    help="Peer circles, buddies and check-ins for Discord servers whose members support one another.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
audit_commands = typer.Typer(no_args_is_help=True, help="The record of what facilitators and owners did.")
care_commands = typer.Typer(no_args_is_help=True, help="Help lines and professional routes.")
app.add_typer(audit_commands, name="audit")
app.add_typer(care_commands, name="care")


def main() -> None:
    app()


@app.command()
def run() -> None:
    """Start the bot. Needs KITE_TOKEN."""

    async def work(settings: Settings) -> int:
        if settings.token is None:
            raise ConfigurationError("start-without-token")
        from bot.wiring import run_app

        return await run_app(settings, _show_invite)

    _work(work)


@app.command()
def demo() -> None:
    """Open the whole bot in a simulated Discord, in your browser. No token, no network."""

    async def work(settings: Settings) -> int:
        from bot.demo.main import demo

        return await demo(settings)

    _work(work, quiet=True)


@app.command()
def tour() -> None:
    """Tell the story of one server, and fail where it goes differently."""

    async def work(settings: Settings) -> int:
        from bot.demo.main import tour

        return await tour(settings)

    _work(work, quiet=True)


@app.command()
def migrate() -> None:
    """Bring the database up to this version. A start does the same."""
    _operate("migrate")


@app.command()
def doctor() -> None:
    """Look at settings, keys and database, and say what is wrong."""
    _operate("doctor")


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="The file to write; it must not be there yet.")],
) -> None:
    """Write the data (without the members' keys) to a file."""
    _operate("backup", path)


@app.command()
def restore(path: Annotated[Path, typer.Argument(help="A file that backup wrote.", exists=True)]) -> None:
    """Take the data back from a file; what was deleted since stays deleted."""
    _operate("restore", path)


@app.command("rotate-key")
def rotate_key() -> None:
    """Make a new master key and wrap every member's key in it. No button breaks."""
    _operate("rotate_key")


@app.command()
def invite() -> None:
    """Print the address at which an owner invites the bot to a server."""

    async def work(settings: Settings) -> list[str]:
        if settings.token is None:
            raise ConfigurationError("start-without-token")
        from bot.invite import application_id, link

        known = application_id(settings.token.get_secret_value())
        if known is None:
            raise ConfigurationError("start-token-malformed", name="KITE_TOKEN")
        return [link(known)]

    _work(work)


@app.command()
def bench() -> None:
    """Measure the bot from the tree it stands in. Takes some minutes."""
    runpy.run_module("bench", run_name="__main__")


@audit_commands.command("verify")
def audit_verify() -> None:
    """Check that nobody took a line out of the audit log or changed one."""
    _operate("audit_verify")


@care_commands.command("check")
def care_check() -> None:
    """List every help line and route with its source and age, the oldest first."""
    from datetime import UTC, datetime

    from bot.care import report

    _print(report(datetime.now(UTC).date()))  # noqa: TID251 - an entrance may ask what day it is


def _operate(verb: str, *given: Any) -> None:
    async def work(settings: Settings) -> Iterable[str]:
        from bot.services import operate

        return await getattr(operate, verb)(settings, *given)

    _work(work)


def _work(work: Callable[[Settings], Awaitable[int | Iterable[str]]], *, quiet: bool = False) -> NoReturn:
    """Runs `work` to its end and leaves with its exit code; what an operator can mend is told in one line.

    `quiet`: only errors are logged, from the first import on, where the words of the work are what people came for.
    """
    try:
        settings = read_settings()
        logs.configure("ERROR" if quiet else settings.log_level, secrets=_secrets(settings))
        result = asyncio.run(_awaited(work, settings))
    except (ConfigurationError, StartRefused) as trouble:
        _complain(trouble.key, **trouble.facts)
        sys.exit(EXIT_CONFIGURATION)
    except DatabaseAway:
        _complain("cli-database-away")
        sys.exit(EXIT_AWAY)
    except KeyboardInterrupt:
        sys.exit(EXIT_INTERRUPTED)
    if isinstance(result, int):
        sys.exit(result)
    _print(result)
    sys.exit(0)


async def _awaited(
    work: Callable[[Settings], Awaitable[int | Iterable[str]]], settings: Settings
) -> int | Iterable[str]:
    return await work(settings)


def _secrets(settings: Settings) -> list[str]:
    """What must not be read in a log even where it looks like nothing in particular."""
    held = (settings.token, settings.master_key, settings.database_url)
    return [secret.get_secret_value() for secret in held if secret is not None]


def _show_invite(address: str) -> None:
    from bot.text.catalogue import Catalogue

    print(Catalogue.load().label(LANGUAGE, "cli-invite", address=address), flush=True)


def _complain(key: str, **facts: object) -> None:
    from bot.text.catalogue import Catalogue

    print(Catalogue.load().label(LANGUAGE, key, **facts), file=sys.stderr)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)
