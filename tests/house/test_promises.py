"""What the pages for members, operators and finders of weaknesses promise is what the code does."""

import re
import stat
from pathlib import Path

import pytest

from bot.domain.buddy import AGAIN_AFTER
from bot.domain.circle import ANSWER_WITHIN
from bot.domain.guild import GuildSettings
from bot.domain.member import Scope
from bot.domain.report import UNANSWERED
from bot.domain.safety import BLOCK_CHANGES_A_DAY
from bot.services.presence import GUILD_GRACE, MEMBER_GRACE
from bot.services.retention import LONGEST
from bot.settings import Settings
from bot.storage.call import call
from bot.storage.circle import circle
from bot.storage.join_request import join_request
from bot.storage.life import offer
from bot.storage.meeting import meeting
from bot.wiring import open_app
from tests.house.source import ROOT
from tests.house.test_readme import told

SECURITY, PRIVACY, DUTIES = (ROOT / name for name in ("SECURITY.md", "PRIVACY.md", "docs/operator-duties.md"))
PAGES = (SECURITY, PRIVACY, DUTIES)


def read(page: Path) -> str:
    """With line ends as spaces, so that a sentence can be found wherever it is broken."""
    return " ".join(page.read_text(encoding="utf-8").split())


def section(page: Path, heading: str) -> str:
    return page.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def shown_by(text: str) -> list[str]:
    return re.findall(r"`(tests/[\w/]+\.py(?:::\w+)?)`", text)


def test_every_control_names_the_test_that_shows_it() -> None:
    rows = [line for line in section(SECURITY, "Who could do harm, and what stops it").splitlines() if line[:1] == "|"]
    held = re.split(r"\n- ", section(SECURITY, "How it is held"))[1:]
    for claim in [*rows[2:], *held]:
        assert shown_by(claim), claim


def test_the_tests_that_are_named_are_there() -> None:
    for page in PAGES:
        for named in shown_by(page.read_text(encoding="utf-8")):
            path, _, name = named.partition("::")
            assert (ROOT / path).is_file(), named
            assert not name or re.search(rf"def {name}\(", (ROOT / path).read_text(encoding="utf-8")), named


def test_commands_that_are_named_are_there() -> None:
    there = {re.match(r"/[\w-]+(?: [\w-]+)?", one)[0] for one in told() if one[:1] == "/"}  # type: ignore[index]
    groups = {one.split()[0] for one in there}
    cli = (ROOT / "bot" / "cli.py").read_text(encoding="utf-8")
    for page in PAGES:
        for command in re.findall(r"`(/[a-z][\w-]*(?: [a-z][\w-]*)?)", page.read_text(encoding="utf-8")):
            assert command in there | groups, f"{page.name}: {command}"
        for command in re.findall(r"`python run\.py ([a-z-]+)", page.read_text(encoding="utf-8")):
            assert re.search(rf"def {command.replace('-', '_')}\b|\"{command}\"", cli), f"{page.name}: {command}"


def test_the_times_that_are_told_are_the_longest_there_are() -> None:
    days = {name: LONGEST[name] for name in ("mood_days", "match_days", "report_days", "audit_days")}
    assert days == {name: getattr(GuildSettings(), name) for name in days}
    privacy, duties = read(PRIVACY), read(DUTIES)
    for told_there in (
        f"moods and notes | {days['mood_days']} days",
        f"what became of proposed matches | {days['match_days']} days",
        f"until closed, then {days['report_days']} days",
        f"the log of what facilitators and owners did | {days['audit_days']} days",
        f"why you were taken out of a circle | {days['audit_days']} days",
        f"paused at once, deleted {MEMBER_GRACE.days} days after",
        f"the server removed the bot | {GUILD_GRACE.days} days",
        f"or was one | {AGAIN_AFTER.days // 7} weeks",
        f"that you asked for a person | {days[call.info['expiry'].days]} days",
        f"once they are answered | {days[join_request.info['expiry'].days]} days",
        f"a circle that closed, and who was in it then | {days[circle.info['expiry'].days]} days",
        *(f"what facilitators offered one another | {days[t.info['expiry'].days]} days" for t in (meeting, offer)),
    ):
        assert told_there in privacy
    assert (
        "moods and notes {mood_days} days, match history {match_days}, closed reports {report_days}, "
        "audit {audit_days}".format(**days)
        in duties
    )
    assert f"({days['report_days']} days at most)" in read(SECURITY)


def test_the_limits_that_are_told_are_those_that_hold() -> None:
    words = {3: "Three", 4: "Four", 5: "Five"}
    told_there, settings = read(SECURITY), GuildSettings()
    changes, requests = words[BLOCK_CHANGES_A_DAY], words[settings.join_requests_a_day].lower()
    assert f"{changes} block changes, {requests} requests" in told_there
    hours = ANSWER_WITHIN.total_seconds() / 3600
    assert f"comes back unanswered after {hours:.0f} hours" in told_there
    assert UNANSWERED.days == 1 and "after a day to the safety contact" in told_there
    assert f"{words[len(Scope)].lower()} separate questions" in read(PRIVACY)


@pytest.mark.parametrize("name", ["master.key", "press.key"])
async def test_keys_are_made_for_their_owner_only_and_apart(tmp_path: Path, name: str) -> None:
    async with open_app(Settings(_env_file=None, data_dir=tmp_path)) as app:  # type: ignore[call-arg]
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
        intents = app.client.intents
        assert not (intents.members or intents.presences or intents.message_content), "no privileged intent"
    assert (tmp_path / "master.key").read_bytes() != (tmp_path / "press.key").read_bytes()
