"""The rules of circles and their terms."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.circle import NAME_LENGTH, check_agreement, check_name, next_hour, numbered
from bot.domain.refusal import Refusal
from bot.domain.term import Choice, Proposal, counted, proposed

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize("name", ["🌙", "מעגל לילה", "  Night   shifts ", "x" * NAME_LENGTH, "e\u0301te"])
def test_names_that_can_be_seen(name: str) -> None:
    assert check_name(name) == " ".join(name.split())


@pytest.mark.parametrize("name", ["", " ", "\u200b\u200d", "\u2800", "\u3164"])
def test_names_of_nothing(name: str) -> None:
    with pytest.raises(Refusal, match="refusal-circle-name-empty"):
        check_name(name)


def test_a_name_of_101_characters() -> None:
    with pytest.raises(Refusal, match="refusal-circle-name-too-long"):
        check_name("x" * 101)


def test_default_words_left_as_they_are_stay_the_default() -> None:
    assert check_agreement("· Be kind.\n· Listen.", "· Be kind.\r\n· Listen.") is None
    assert check_agreement(" \u200b ") is None
    assert check_agreement("· Be kind!", "· Be kind.") == "· Be kind!"


def test_a_taken_name_gets_the_first_free_number() -> None:
    assert numbered("Grief", frozenset({"grief", "grief 2"}), str.casefold) == "Grief 3"


def test_the_next_hour_of_the_week() -> None:
    assert next_hour(18, NOW) == NOW + timedelta(days=7)
    assert next_hour(19, NOW) == NOW + timedelta(hours=1)
    assert next_hour(17, NOW) == NOW + timedelta(days=7) - timedelta(hours=1)


@pytest.mark.parametrize(
    ("members", "answers", "fitting", "wanted"),
    [
        (6, [Choice.CONTINUE] * 3, False, Proposal.RENEW),
        (6, [], False, Proposal.RENEW),
        (4, [Choice.CONTINUE], True, Proposal.RENEW),
        (2, [Choice.CONTINUE] * 2, True, Proposal.MERGE),
        (2, [Choice.CONTINUE] * 2, False, Proposal.CLOSE),
        (5, [Choice.STOP] * 3 + [Choice.MOVE] * 2, True, Proposal.CLOSE),
        (0, [], True, Proposal.CLOSE),
    ],
)
def test_what_is_proposed(members: int, answers: list[Choice], fitting: bool, wanted: Proposal) -> None:
    assert proposed(counted(members, answers), fitting=fitting) is wanted


def test_numbers_of_few_are_told_as_one() -> None:
    assert not counted(6, [Choice.CONTINUE] * 4).in_full
    assert counted(6, [Choice.CONTINUE] * 5).in_full
