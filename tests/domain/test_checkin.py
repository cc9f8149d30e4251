from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import checkin as rules
from bot.domain.checkin import Cadence, CheckInSettings, Reminders, Step, Words
from bot.domain.refusal import Refusal

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
ROOM = CheckInSettings(first_round_at=NOW, asked_at=NOW)


@pytest.mark.parametrize(
    ("mood", "note", "key"),
    [
        (None, None, "empty"),
        (None, " \u200b\n ", "empty"),
        (6, None, "mood"),
        (0, "x", "mood"),
        (None, "x" * 1001, "too-long"),
        (None, "\0\ud800", "empty"),
    ],
)
def test_what_is_no_check_in(mood: int | None, note: str | None, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        rules.check_words(mood, note)


def test_words_are_kept_as_typed_and_never_printed() -> None:
    assert rules.check_words(3, "  a b ").note == "a b"
    assert rules.check_words(3, "").note is None
    assert rules.check_words(None, "x" * 1000).note == "x" * 1000
    assert "secret" not in repr(Words(1, "secret")) and "1" not in repr(Words(1, None))


def test_the_asking_backs_off_after_two_and_rests() -> None:
    assert rules.step(ROOM, 1, 5, NOW) is Step.NOTHING
    assert rules.step(ROOM, 2, 5, NOW) is Step.NUDGE
    assert rules.step(replace(ROOM, rests_since=NOW), 7, 5, NOW) is Step.NOTHING
    none = replace(ROOM, reminders=Reminders.NONE, asked_at=None)
    assert rules.step(none, 9, 5, NOW + timedelta(days=30)) is Step.NOTHING


def test_reminders_by_message_and_the_question_after_a_week() -> None:
    dm = replace(ROOM, reminders=Reminders.DM)
    assert [rules.step(dm, 0, n, NOW) for n in (1, 2)] == [Step.REMIND] * 2
    second = replace(dm, cadence=Cadence.SECOND)
    assert [rules.step(second, 0, n, NOW) for n in (1, 2)] == [Step.NOTHING, Step.REMIND]
    fresh = replace(ROOM, asked_at=None)
    assert rules.step(fresh, 0, 2, NOW + timedelta(days=6)) is Step.NOTHING
    assert rules.step(fresh, 0, 2, NOW + timedelta(days=7)) is Step.ASK_CADENCE
    assert rules.step(CheckInSettings(), 0, 1, NOW) is Step.NOTHING


def test_rounds_since_the_last_sign() -> None:
    sent = [NOW - timedelta(days=n) for n in (1, 2)]
    assert rules.unanswered(sent, None) == 2
    assert rules.unanswered(sent, NOW - timedelta(days=1.5)) == 1
    assert rules.unanswered(sent, NOW) == 0


@pytest.mark.parametrize(
    ("hour", "zone", "quiet", "until"),
    [
        (12, None, (21, 9), 12),
        (22, None, (21, 9), 33),
        (3, None, (21, 9), 9),
        (18, "Asia/Tokyo", (21, 9), 24),  # 03:00 in Tokyo, nine there is midnight UTC
        (13, None, (12, 14), 14),
        (14, None, (12, 14), 14),
        (3, None, (5, 5), 3),
    ],
)
def test_quiet_hours(hour: int, zone: str | None, quiet: tuple[int, int], until: int) -> None:
    day = datetime(2026, 3, 2, tzinfo=UTC)
    own = CheckInSettings(quiet_from=quiet[0], quiet_to=quiet[1])
    assert rules.after_quiet(day + timedelta(hours=hour), own, zone) == day + timedelta(hours=until)


def test_hours_are_read_kindly() -> None:
    assert [rules.parse_hour(t) for t in ("0", " 7 ", "23", "21:00")] == [0, 7, 23, 21]
    for bad in ("24", "-1", "x", "", "7.5", "\u0663"):
        with pytest.raises(Refusal):
            rules.parse_hour(bad)
