"""What people type is shown as plain characters: nothing pings, links, hides or breaks out, wherever it comes back.

The world itself fails a test in which the bot pings somebody, raises, or sends what Discord would refuse.
"""

import re

import pytest

from bot.domain.actor import Actor
from bot.domain.report import About
from tests.support.world import World

HOSTILE = [
    "@everyone @here <@&1> <@1> <#1> </crisis:1>",
    "[free help](https://evil.example) <https://evil.example> https://evil.example",
    "# big\n> quote\n- list\n1. one\n-# small\n```code``` ||spoiler|| **bold** __under__ ~~gone~~",
    "\u202egnp.exe\u2066 \u200b\u200c\u200d\ufeff invisible",
    "\x00 nul \ud800 lone \udfff surrogates",
    "e" + "\u0301" * 60 + " marks",
    "{0.__class__} ${jndi:ldap://x} %s %(x)s { $person } {-term}",
    "'; DROP TABLE report; -- \" OR 1=1",
    "Ａdmin Аdmin \u0600\u0627\u0644\u0633\u0644\u0627\u0645 עברית",
    "x" * 1500,
]
ACTIVE = (
    "](http",
    "<@1>",
    "<@&1>",
    "<#1>",
    "</crisis",
    "@everyone",
    "@here",
    "\n# ",
    "\n```",
    "\u202e",
    "\u200b",
    "\x00",
)


def harmless(text: str) -> bool:
    """No markup of theirs that Discord would act on: each special character has a backslash before it."""
    return not any(re.search(rf"(?<!\\){re.escape(mark)}", text) for mark in ACTIVE)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
async def test_the_words_of_a_report_and_a_note_are_only_text(home: World, number: int) -> None:
    words = HOSTILE[number]
    who = Actor(home["Ada"].id, home.guild.id)
    stored = words.replace("\x00", "").replace("\ud800", "").replace("\udfff", "")  # as every form takes it
    await home.app.reporting.file(who, About(home["Ben"].id, words=stored))
    listed = await home["Fay"].slash("facilitate reports")
    opened = await home["Fay"].press(listed, "Look at it")
    assert harmless(opened.text)
    form = await home["Fay"].press(opened, "Write a note")
    noted = await home["Fay"].submit(form, {"Your note": words[:1000]})
    assert harmless(noted.text)


async def test_names_of_tags_and_reasons_are_only_text(home: World) -> None:
    for words in HOSTILE:
        shown = await home.owner.slash("setup tags")
        form = await home.owner.press(shown, "Add a tag")
        added = await home.owner.submit(form, {"Name": f"T {words}"[:60], "What is it?": "An interest"})
        assert harmless(added.text)
        assert harmless((await home["Fay"].slash("facilitate ban", member=home["Ben"], reason=words[:500])).text)
        assert harmless((await home["Fay"].slash("facilitate audit")).text)
    offered = await home["Ada"].suggest("circle browse", "tag", "T ")
    assert all(0 < len(name) <= 100 for name in offered)
