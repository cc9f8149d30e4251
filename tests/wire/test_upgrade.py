"""What discord.py can do here, call by call: an upgrade of discord.py or simcord that changes it is seen."""

from __future__ import annotations

import json

from .client import Wire, running
from .places import make_place
from .processes import Bot

#: Calls that simcord 3.2.1 has no route for. One that starts to work belongs out of this list.
KNOWN_GAPS = {
    "delete_one_command",
    "upsert_one_command",
    "member_search",
    "edit_app",
    "welcome_screen",
    "onboarding",
    "soundboard",
    "voice_regions",
    "integrations",
    "avatar",
}


async def test_every_call_works_or_is_a_known_gap():
    with running(privileged="members,presences,message_content") as server:
        async with Wire(server) as wire:
            place = await make_place(wire)
            probe = Bot(["-m", "tests.wire.probe", place.guild, place.channel, place.user], server)
            line = await probe.said("PROBED", 30)
            probe.kill()
            told = json.loads(line.removeprefix("PROBED "))
            assert {name for name, error in told.items() if error} == KNOWN_GAPS, told
            assert len(told) > 50
            assert len((await wire.take_gaps())["gaps"]) == len(KNOWN_GAPS)
