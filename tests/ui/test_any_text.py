"""Any text whatever in any field: taken or refused kindly, and shown as plain characters within a card's room.

Each field goes the way of the bot: what a form or an option brings, the rules that check it, the card that shows it.
"""

import os
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain import checkin, circle, meeting, report, resource, rhythm
from bot.domain import guild as guild_rules
from bot.domain.circle import Circle, CircleState, JoinRule
from bot.domain.danger import Danger, listen
from bot.domain.member import Tag
from bot.domain.refusal import Refusal
from bot.domain.report import About, Kind, Note, Report, State
from bot.domain.resource import Resource
from bot.domain.typed import clean_name, storable
from bot.services.circle import Browsed, Joined, Mine, Shown, Standing
from bot.services.course import What
from bot.services.life import Told, check_reason
from bot.services.report import Opened
from bot.services.resource import Listed
from bot.text.catalogue import Catalogue
from bot.ui import circle as circle_ui
from bot.ui import counselor as counselor_ui
from bot.ui import life as life_ui
from bot.ui import report as report_ui
from bot.ui import resources as resources_ui
from bot.ui import setup as setup_ui
from bot.ui.kit import Card, Form, Kit, Pen, Typed
from tests.support.plain import plain_text

EXAMPLES = 10_000 if os.environ.get("KITE_TEST_LONG") else 200
NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
PEN = Kit(Catalogue.load(), b"a key for tests only, 32 bytes..").pen("en-US")

NASTY = (
    "@everyone", "@here", "<@1>", "<@!1>", "<@&1>", "<#1>", "</crisis:1>", "<t:1:R>", "<a:x:1>",
    "[a](https://x.example)",
    "https://x.example", "discord.gg/x", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u2028", "\x00", "\ud800",
    "\udfff", "\ufffe", "Аdmin", "Ａdmin", "שלום", "السلام", "e" + "\u0301" * 30, "👩‍👩‍👧",
    "{0.__class__}", "{ $person }", "{-term}",
    "%s", "%(x)s", "${jndi:ldap://x}", "'; DROP TABLE report; --", '"', "\\", "\\\\", "`", "```",
    "**", "||", "~~", "\n# ",
    "\n> ", "\n- ", "\n1. ", "-# ", "\n\n\n", "\r", "\t", "|", "%7C", "k1|safety:block|1|x", " ",
)  # fmt: skip
ANY_TEXT = st.one_of(
    st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=12)), max_size=12).map("".join),
    st.text(st.characters(), max_size=60),
    st.builds(
        lambda piece, length: (piece * length)[:length],
        st.sampled_from([*NASTY, "x", "*", "_", "\n"]),
        st.sampled_from(
            [0, 1, 59, 60, 61, 79, 80, 81, 100, 199, 200, 201, 499, 1000, 1499, 1500, 1501, 3999, 4000, 4001]
        ),
    ),
)
LOUD = re.compile(r"(?<!\\)(?:@everyone|@here|<@[!&]?1>|<#1>|</crisis|\]\(https|<a:x|<t:1:R)", re.IGNORECASE)
UNSEEN = re.compile("[\u202a-\u202e\u200b\u200c\u200d\ufeff\x00\ud800-\udfff\ufffe]")


def a_circle(name: str, agreement: str | None = None) -> Circle:
    return Circle(
        id=7, guild_id=8, name=name, themes=(1,), size=5, language="en", state=CircleState.OPEN,
        join_rule=JoinRule.FACILITATOR, peer_led=False, agreement=agreement, announces_joins=False, room_id=None,
        card_id=None, meets_at=None, starts_at=NOW, ends_at=NOW, paused_until=None, created_at=NOW, closed_at=None,
    )  # fmt: skip


def shown(name: str, tag: str = "grief", agreement: str | None = None) -> Shown:
    return Shown(a_circle(name, agreement), (Tag(1, tag, "experience"),), 2, Standing.NONE)


def a_report(kind: Kind, words: str | None, note: str = "n", answer: str | None = None) -> Report:
    return Report(
        id=1, guild_id=8, kind=kind, state=State.NEW, about=About(2, 3, words=words), weighs=True, not_for=None,
        taken_by=None, closed_by=None, outcome=None, answer=answer, created_at=NOW, closed_at=None,
        told_contact_at=None, notes=tuple(Note(4, NOW, note) for _ in range(3)),
    )  # fmt: skip


Way = Callable[[Pen, str], list[Card | Form | str | None]]


def circle_name(pen: Pen, text: str) -> list[Any]:
    name = circle.check_name(text)
    one = shown(name)
    return [
        circle_ui.browse(pen, Browsed((one,), None)),
        circle_ui.info(pen, one),
        circle_ui.before_joining(pen, one),
        circle_ui.joined(pen, Joined(one.circle, NOW)),
        circle_ui.mine(pen, Mine((one,), (), ((one, NOW),))),
        circle_ui.before_leaving(pen, one.circle),
        life_ui.edit_form(pen, one.circle),
        life_ui.closed(pen, one.circle),
    ]


def agreement(pen: Pen, text: str) -> list[Any]:
    kept = circle.check_agreement(text, "The default words.")
    one = shown("Kites", agreement=kept)
    return [circle_ui.before_joining(pen, one), life_ui.edit_form(pen, one.circle), kept]


def removal_reason(pen: Pen, text: str) -> list[Any]:
    reason = check_reason(text)
    return [life_ui.told(pen, Told(What.REMOVED, a_circle("Kites"), reason=reason)), reason]


def tag_name(pen: Pen, text: str) -> list[Any]:
    tag = Tag(1, guild_rules.check_tag_name(text), "experience")
    return [
        setup_ui.tag(pen, tag),
        setup_ui.tags(pen, [tag]),
        setup_ui.tag_form(pen, tag),
        circle_ui.browse(pen, Browsed((shown("Kites", tag.name),), tag)),
        circle_ui.browse(pen, Browsed((), tag)),
    ]


def report_words(pen: Pen, text: str) -> list[Any]:
    words = report.check_words(text)
    return [report_ui.opened(pen, Opened(a_report(kind, words), True)) for kind in Kind] + [words]


def report_note(pen: Pen, text: str) -> list[Any]:
    note = report.check_words(text)
    return [report_ui.opened(pen, Opened(a_report(Kind.REPORT, "w" * 1500, note or "n"), True)), note]


def report_answer(pen: Pen, text: str) -> list[Any]:
    return [report_ui.told_closed(pen, a_report(Kind.REPORT, None, answer=text[: report.ANSWER]))]


def checkin_note(pen: Pen, text: str) -> list[Any]:
    words = checkin.check_words(3, text)
    return [pen.card("checkin-shared-title", person="<@9>").quote(words.note) if words.note else None, words.note]


def prompts(pen: Pen, text: str) -> list[Any]:
    kept = rhythm.parse_prompts(text)
    return [*(pen.card().show(Typed(one).clean()) for one in kept), *kept]


def organisation(pen: Pen, text: str) -> list[Any]:
    today = date(2026, 3, 2)
    made = resource.draft(name=text, address=text, hours=text, audience=text, until="2026-05-01", today=today)
    one = Resource(1, made)
    return [
        resources_ui.one(pen, one),
        resources_ui.kept(pen, Listed((one,), today)),
        resources_ui.form(pen, Listed((), today)),
    ]


def organisation_part(pen: Pen, text: str) -> list[Any]:
    today = date(2026, 3, 2)
    made = resource.draft(
        name="Kite line", address="1 Road", hours=text, audience=text, until="2026-05-01", today=today
    )
    return [resources_ui.one(pen, Resource(1, made))]


def organisation_date(_pen: Pen, text: str) -> list[Any]:
    made = resource.draft(name="Kite line", address="1 Road", hours="", audience="", until=text, today=date(2026, 3, 2))
    return [made.until.isoformat()]


def enquiry(pen: Pen, text: str) -> list[Any]:
    written = counselor_ui.enquiry_text(pen, text[:600], text[:150], text[:80])
    where = counselor_ui.Where(country="GB", today=date(2026, 3, 2))
    return [
        counselor_ui.enquiry_ready(pen, where, written, heard) for heard in (tuple(Danger)[len(text) % len(Danger)],)
    ]


def numbers_and_times(_pen: Pen, text: str) -> list[Any]:
    found: list[Any] = []
    for read in (guild_rules.whole_number, rhythm.parse_time, meeting.parse_date, meeting.check_minutes):
        try:
            found.append(str(read(text)))
        except Refusal:
            found.append(None)
    return found


def any_fact(pen: Pen, text: str) -> list[Any]:
    """Wherever typed words are a fact of ours, and the form box that offers them again."""
    form = pen.form("life-edit-form", "circle:edited", 1).text("name", label="life-edit-name", max=80, value=text)
    fact = Typed(text if clean_name(text, 80) else "a name")  # names that cannot be seen are refused before
    return [
        pen.card("circle-info-title", name=fact).say("life-told-removed", name=fact).quote(text or "-"),
        form,
        pen.label("circle-info-title", name=fact),
        clean_name(text, 80),
        str(listen(text, "en")),
    ]


WAYS: tuple[Way, ...] = (
    circle_name, agreement, removal_reason, tag_name, report_words, report_note, report_answer, checkin_note, prompts,
    organisation, organisation_part, organisation_date, enquiry, numbers_and_times, any_fact,
)  # fmt: skip


def texts(component: Any) -> list[str]:
    """Every string of a payload that Discord shows with markdown: the text displays."""
    if isinstance(component, list):
        return [found for one in component for found in texts(one)]
    if not isinstance(component, dict):
        return []
    own = [component["content"]] if component.get("type") == 10 else []
    return own + [found for key in ("components", "accessory", "component") for found in texts(component.get(key))]


def check(shown_to_people: Card | Form | str | None) -> None:
    if isinstance(shown_to_people, Card):
        found = texts(shown_to_people.view().to_components())
        assert sum(map(len, found)) <= 4_000
        for text in found:
            assert not LOUD.search(text), text
            assert not UNSEEN.search(text), text
        plain_text(shown_to_people).encode()
    elif isinstance(shown_to_people, Form):
        str(shown_to_people.modal().to_dict()).encode()
    elif shown_to_people is not None:
        shown_to_people.encode()  # it can be stored
        assert "\x00" not in shown_to_people


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_any_text_is_taken_or_refused(way: Way) -> None:
    taken = 0

    @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
    @given(ANY_TEXT)
    def try_one(text: str) -> None:
        nonlocal taken
        for sent in (text, storable(text)):
            try:
                found = way(PEN, sent)
            except Refusal:
                continue
            taken += 1
            for one in found:
                check(one)

    try_one()
    assert taken or way is organisation_date, "every text was refused: nothing was shown"
