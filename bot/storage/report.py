"""Reports and appeals. Everything that names somebody is sealed with the server's own key; people stand as marks.

A case outlives the deletion of either side: the id goes out of the sealed part, the rest stays until it is closed and
for as long afterwards as the server keeps reports.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.report import About, Kind, Note, Outcome, Report, State
from bot.storage import schema as s
from bot.storage.store import Place, Tx
from bot.storage.vault import GUILD


class ReportColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    kind = s.state("report or appeal", nullable=False)
    state = s.state("new, taken, closed", nullable=False)
    about_mark = s.mark("whom it is about, if it is about somebody", nullable=True)
    from_mark = s.mark("who sent it", nullable=False)
    content = s.sealed("whom it is about, who sent it, where, and their words", facts=True, nullable=False)
    weighs = s.flag("counts towards a pause", nullable=False)
    not_for = s.person("who decided what is appealed against", nullable=True)
    taken_by = s.person("who looks at it", nullable=True)
    closed_by = s.person("who closed it", nullable=True)
    outcome = s.state("what came of it", nullable=True)
    answer = s.sealed("a sentence for the one who sent it", nullable=True)
    appealed = s.flag("the one who sent it asked for another look", nullable=False)
    created_at = s.time("when sent", nullable=False)
    closed_at = s.time("when closed", nullable=True)
    told_contact_at = s.time("when the safety contact was told, because nobody had looked", nullable=True)


class ReportNoteColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    report_id = s.id_("of which report", nullable=False)
    by = s.person("which facilitator wrote it", nullable=True)
    words = s.sealed("what they wrote", nullable=False)
    at = s.time("when", nullable=False)


report = sa.Table(
    "report",
    s.metadata,
    ReportColumns,
    sa.Index("ix_report_about", "guild_id", "about_mark"),
    sa.Index("ix_report_state", "state", "created_at"),
    info=s.owned("from_mark", erase="keep", why_kept="mydata-kept-report"),
)
note = sa.Table("report_note", s.metadata, ReportNoteColumns, sa.Index("ix_report_note_of", "report_id"), info=s.NOBODY)
R = report.c
# Asked at every turn of the clock, so made once: making a statement costs as much as running it.
_LATE = (
    sa.select(R.guild_id, R.id)
    .where(R.state == State.NEW.value, R.created_at <= sa.bindparam("before"), R.told_contact_at.is_(None))
    .order_by(R.created_at)
)


async def add(
    tx: Tx, guild_id: int, kind: Kind, about: About, *, reporter: int, weighs: bool, not_for: int | None = None
) -> Report:
    row_id = tx.new_id()
    about = replace(about, reporter=reporter)
    row = {
        "id": row_id,
        "guild_id": guild_id,
        "kind": kind.value,
        "state": State.NEW.value,
        "about_mark": None if about.person is None else await tx.mark(guild_id, about.person),
        "from_mark": await tx.mark(guild_id, reporter),
        "content": await _seal(tx, guild_id, row_id, about),
        "weighs": weighs,
        "not_for": not_for,
        "appealed": False,
        "created_at": tx.now,
    }
    await tx.execute(sa.insert(report).values(row))
    made = await get(tx, guild_id, row_id)
    assert made is not None
    return made


async def get(tx: Tx, guild_id: int, report_id: int) -> Report | None:
    row = await tx.one(sa.select(report).where(R.guild_id == guild_id, R.id == report_id))
    return None if row is None else await _with_notes(tx, row)


async def for_looker(tx: Tx, guild_id: int, report_id: int, user_id: int) -> Report | None:
    """This report, unless it is about them, by them or about what they decided: of those nothing is opened."""
    mark = await tx.mark(guild_id, user_id)
    by_others = (R.about_mark.is_distinct_from(mark), R.from_mark.is_distinct_from(mark))
    where = (R.guild_id == guild_id, R.id == report_id, *by_others, R.not_for.is_distinct_from(user_id))
    row = await tx.one(sa.select(report).where(*where))
    return None if row is None else await _with_notes(tx, row)


async def closed_of(tx: Tx, guild_id: int, user_id: int, report_id: int) -> Report | None:
    """This report, if the person sent it and it is closed; of anybody else's nothing is opened."""
    mine = (R.guild_id == guild_id, R.id == report_id, R.from_mark == await tx.mark(guild_id, user_id))
    row = await tx.one(sa.select(report).where(*mine, R.state == State.CLOSED.value))
    return None if row is None else await _with_notes(tx, row)


async def _with_notes(tx: Tx, row: Any) -> Report:
    guild_id, report_id = row.guild_id, row.id
    notes = await tx.all(sa.select(note).where(note.c.report_id == report_id).order_by(note.c.at, note.c.id))
    opened = [
        Note(n.by, n.at, await tx.open(guild_id, GUILD, Place("report_note", "words", n.id), n.words) or "")
        for n in notes
    ]
    return replace(await _report(tx, row), notes=tuple(opened))


async def unsettled(tx: Tx, guild_id: int) -> tuple[Report, ...]:
    """New ones and those somebody looks at, oldest first, without their notes."""
    query = sa.select(report).where(R.guild_id == guild_id, R.state != State.CLOSED.value)
    return tuple([await _report(tx, row) for row in await tx.all(query.order_by(R.created_at, R.id))])


async def weighing(tx: Tx, guild_id: int, user_id: int, since: datetime | None) -> frozenset[bytes]:
    """Marks of those whose unsettled reports on this person, sent after `since`, count towards a pause."""
    query = sa.select(R.from_mark).where(
        R.guild_id == guild_id,
        R.kind == Kind.REPORT.value,
        R.state != State.CLOSED.value,
        R.about_mark == await tx.mark(guild_id, user_id),
        R.weighs,
    )
    rows = await tx.all(query if since is None else query.where(R.created_at > since))
    return frozenset(bytes(mark) for (mark,) in rows)


async def sent_by(tx: Tx, guild_id: int, user_id: int) -> tuple[Report, ...]:
    """What this person sent, newest first: part of what is stored about them."""
    query = sa.select(report).where(R.guild_id == guild_id, R.from_mark == await tx.mark(guild_id, user_id))
    return tuple([await _report(tx, row) for row in await tx.all(query.order_by(R.created_at.desc()))])


async def given_back(tx: Tx, guild_id: int, user_id: int) -> tuple[dict[str, Any], ...]:
    """What this person sent, for their own export: their words, where, and what they were answered; nobody else.

    Not what was sent before they deleted their data: their name is in none of it any more.
    """
    sent = [one for one in await sent_by(tx, guild_id, user_id) if one.about.reporter == user_id]
    own = ("words", "channel_id", "message_id", "circle_id")
    return tuple(
        {"kind": one.kind.value, "created_at": one.created_at, "closed_at": one.closed_at, "answer": one.answer}
        | {name: getattr(one.about, name) for name in own}
        for one in sent
    )


GIVEN_BACK = {
    **{name: R[name].info["meaning"].note for name in ("kind", "created_at", "closed_at", "answer")},
    "words": "what you wrote",
    "channel_id": "where it happened",
    "message_id": "the message it is about",
    "circle_id": "the circle it is about",
}
"""What each of these means."""


async def senders_among(tx: Tx, marks: Collection[bytes]) -> set[bytes]:
    """Those of these marks from which a report came."""
    found: set[bytes] = set()
    ours = list(marks)
    for start in range(0, len(ours), 500):
        query = sa.select(R.from_mark).distinct().where(R.from_mark.in_(ours[start : start + 500]))
        found.update(bytes(mark) for (mark,) in await tx.all(query))
    return found


async def waiting_since(tx: Tx, before: datetime) -> tuple[tuple[int, int], ...]:
    """(server, report) of those that nobody took and of which the safety contact was not told yet."""
    return tuple((row.guild_id, row.id) for row in await tx.all(_LATE, before=before))


async def save(tx: Tx, changed: Report) -> None:
    """State, who, outcome, times. Not what was sent."""
    values: Mapping[str, Any] = {
        "state": changed.state.value,
        "taken_by": changed.taken_by,
        "closed_by": changed.closed_by,
        "not_for": changed.not_for,
        "outcome": changed.outcome,
        "answer": await tx.seal(changed.guild_id, GUILD, Place("report", "answer", changed.id), changed.answer),
        "appealed": changed.appealed,
        "closed_at": changed.closed_at,
        "told_contact_at": changed.told_contact_at,
    }
    await tx.execute(sa.update(report).where(R.guild_id == changed.guild_id, R.id == changed.id).values(values))


async def add_note(tx: Tx, guild_id: int, report_id: int, by: int, words: str) -> None:
    row_id = tx.new_id()
    sealed = await tx.seal(guild_id, GUILD, Place("report_note", "words", row_id), words)
    row = {"id": row_id, "guild_id": guild_id, "report_id": report_id, "by": by, "words": sealed, "at": tx.now}
    await tx.execute(sa.insert(note).values(row))


async def forget_name(tx: Tx, guild_id: int, user_id: int) -> None:
    """For the deletion of this person's data: the case stays, their id in it does not."""
    mark = await tx.mark(guild_id, user_id)
    either = sa.or_(R.about_mark == mark, R.from_mark == mark, R.not_for == user_id)
    for row in await tx.all(sa.select(report).where(R.guild_id == guild_id, either)):
        about = (await _report(tx, row)).about
        cleared = replace(
            about,
            person=None if about.person == user_id else about.person,
            reporter=None if about.reporter == user_id else about.reporter,
        )
        sealed = await _seal(tx, guild_id, row.id, cleared)
        await tx.execute(sa.update(report).where(R.id == row.id).values(content=sealed))


async def guilds_with_closed(tx: Tx) -> tuple[int, ...]:
    rows = await tx.all(sa.select(R.guild_id).where(R.closed_at.is_not(None)).distinct())
    return tuple(guild_id for (guild_id,) in rows)


async def forget_closed(tx: Tx, guild_id: int, before: datetime) -> int:
    """Deletes what was closed before then, with its notes."""
    old = sa.select(R.id).where(R.guild_id == guild_id, R.closed_at.is_not(None), R.closed_at < before)
    await tx.execute(sa.delete(note).where(note.c.report_id.in_(old)))
    return (await tx.execute(sa.delete(report).where(R.id.in_(old)))).rowcount


async def _seal(tx: Tx, guild_id: int, row_id: int, about: About) -> bytes | None:
    return await tx.seal(guild_id, GUILD, Place("report", "content", row_id), json.dumps(asdict(about)))


async def _report(tx: Tx, row: Any) -> Report:
    content = await tx.open(row.guild_id, GUILD, Place("report", "content", row.id), row.content)
    return Report(
        id=row.id,
        guild_id=row.guild_id,
        kind=Kind(row.kind),
        state=State(row.state),
        about=About(**json.loads(content)) if content else About(),
        weighs=row.weighs,
        not_for=row.not_for,
        taken_by=row.taken_by,
        closed_by=row.closed_by,
        outcome=None if row.outcome is None else Outcome(row.outcome),
        answer=await tx.open(row.guild_id, GUILD, Place("report", "answer", row.id), row.answer),
        created_at=row.created_at,
        closed_at=row.closed_at,
        told_contact_at=row.told_contact_at,
        appealed=row.appealed,
    )
