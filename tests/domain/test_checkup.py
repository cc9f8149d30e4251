"""What `/setup check` and `run.py doctor` find: each fault by itself, and each with words that say what to do."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.checkup import (
    BACKUP_OLD,
    ROOM_WARNING,
    Host,
    Level,
    SeenPlace,
    SeenRule,
    SeenServer,
    SeenVoice,
    check_host,
    check_server,
)
from bot.domain.guild import Guild, GuildSettings
from bot.text.catalogue import Catalogue

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
GUILD = Guild(
    1,
    staff_channel_id=2,
    circles_channel_id=3,
    safety_contact_id=4,
    ready=True,
    settings=GuildSettings(min_account_days=7),
)
CIRCLES, STAFF = SeenPlace(3, there=True, open_to_all=True), SeenPlace(2, there=True)
WELL = SeenServer(CIRCLES, STAFF, contact_here=True)
VOICE = SeenPlace(5, there=True)
KEPT = Host(stale_care=0, all_care=90, key_own_place=True, last_backup=NOW, knows_backups=True)
WORDS = Catalogue.load()


def test_where_all_is_well_nothing_is_asked_for() -> None:
    found = (*check_server(GUILD, WELL, 2, 1), *check_host(KEPT, NOW))
    assert {finding.level for finding in found} == {Level.GOOD}
    assert all(WORDS.has(finding.key) for finding in found)


@pytest.mark.parametrize(
    ("key", "level", "seen"),
    [
        ("check-circles-none", Level.HINT, replace(WELL, circles=None)),
        ("check-circles-gone", Level.BAD, replace(WELL, circles=replace(CIRCLES, there=False))),
        ("check-missing", Level.BAD, replace(WELL, circles=replace(CIRCLES, missing=("pin_messages",)))),
        ("check-circles-seen-wrong", Level.HINT, replace(WELL, circles=replace(CIRCLES, open_to_all=False))),
        ("check-staff-none", Level.HINT, replace(WELL, staff=None)),
        ("check-staff-gone", Level.BAD, replace(WELL, staff=replace(STAFF, there=False))),
        ("check-staff-seen-wrong", Level.BAD, replace(WELL, staff=replace(STAFF, open_to_all=True))),
        ("check-no-contact", Level.HINT, replace(WELL, contact_here=None)),
        ("check-contact-left", Level.BAD, replace(WELL, contact_here=False)),
        ("check-everyone-reads", Level.BAD, replace(WELL, everyone_reads_threads=True)),
        ("check-readers", Level.HINT, replace(WELL, thread_readers=("Moderators",))),
        ("check-voice-gone", Level.BAD, replace(WELL, voices=(SeenVoice(replace(VOICE, there=False)),))),
        ("check-voice-open", Level.BAD, replace(WELL, voices=(SeenVoice(replace(VOICE, open_to_all=True), ("All",)),))),
        ("check-voice-missing", Level.BAD, replace(WELL, voices=(SeenVoice(replace(VOICE, missing=("connect",))),))),
        ("check-voice-roles", Level.HINT, replace(WELL, voices=(SeenVoice(VOICE, ("Moderators",)),))),
        ("check-automod-rooms", Level.BAD, replace(WELL, rule=SeenRule(2, elsewhere=False))),
        ("check-automod-elsewhere", Level.BAD, replace(WELL, rule=SeenRule(0, elsewhere=True))),
        ("check-threads", Level.HINT, replace(WELL, active_threads=ROOM_WARNING)),
    ],
)
def test_each_fault_of_a_server_is_found_and_stands_before_what_is_well(
    key: str, level: Level, seen: SeenServer
) -> None:
    found = check_server(GUILD, seen, 2, 1)
    (finding,) = [one for one in found if one.level is not Level.GOOD]
    assert (finding.key, finding.level) == (key, level) and found[0] == finding and WORDS.has(key)


def test_a_fault_that_many_voice_channels_have_is_said_once() -> None:
    voices = tuple(SeenVoice(replace(VOICE, channel_id=number, open_to_all=True)) for number in range(40))
    found = check_server(GUILD, replace(WELL, voices=(*voices, SeenVoice(VOICE))), 2, 1)
    (finding,) = [one for one in found if one.level is Level.BAD]
    assert finding.facts == {"channels": tuple(range(40)), "count": 40}
    assert [one.facts for one in found if one.key == "check-voice-good"] == [{"count": 1}]


def test_nobody_to_look_after_circles_and_safe_mode_are_said() -> None:
    assert "check-no-facilitator" in [one.key for one in check_server(GUILD, WELL, 0, 0)]
    ungated = replace(GUILD, settings=GuildSettings())
    assert "check-no-gates" in [one.key for one in check_server(ungated, WELL, 2, 1)]
    assert "check-safe-mode" in [one.key for one in check_server(replace(GUILD, safe_mode=True), WELL, 1, 1)]


@pytest.mark.parametrize(
    ("key", "host"),
    [
        ("check-care-old", replace(KEPT, stale_care=3)),
        ("check-key-beside", replace(KEPT, key_own_place=False)),
        ("check-backup-elsewhere", replace(KEPT, knows_backups=False)),
        ("check-backup-none", replace(KEPT, last_backup=None)),
        ("check-backup-old", replace(KEPT, last_backup=NOW - BACKUP_OLD - timedelta(seconds=1))),
    ],
)
def test_each_fault_of_the_machine_is_found(key: str, host: Host) -> None:
    (finding,) = [one for one in check_host(host, NOW) if one.level is not Level.GOOD]
    assert finding.key == key and WORDS.has(key)
