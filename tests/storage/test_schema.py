"""The schema says of each column who may read it and of each table whose it is; what is read off it holds."""

import asyncio
import json
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.checkin import CheckIn, Seen, Words
from bot.domain.guild import GuildSettings
from bot.domain.member import MemberTag, Profile, Scope, Use
from bot.services.erasing import Eraser
from bot.storage import backup, export
from bot.storage import checkin as checkins
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage.open import at_path
from bot.storage.readable import document
from bot.storage.schema import Meaning, Owner
from bot.storage.walk import meaning_of, owner_of, tables
from bot.text.catalogue import Catalogue
from tests.house.source import ROOT
from tests.support.stores import MASTER, Clock

ALL = sorted(tables(), key=lambda table: table.name)
WORDS = Catalogue.load()
by_name = pytest.mark.parametrize("table", ALL, ids=lambda table: table.name)


@by_name
def test_every_column_says_what_it_tells_and_every_table_whose_it_is(table: sa.Table) -> None:
    assert "owner" in table.info, "info=s.owned(...) or s.NOBODY"
    assert "guild_id" in table.c or table.name == "guild"
    for column in table.c:
        assert isinstance(column.info.get("meaning"), Meaning), f"{column.name}: use the helpers of storage/schema.py"
        assert column.info["meaning"].note


@by_name
def test_a_deletion_can_take_everybody_out(table: sa.Table) -> None:
    owner = owner_of(table)
    columns = owner.columns if owner else ()
    for name in columns:
        assert meaning_of(table.c[name]).kind in ("person", "mark")
        if owner and owner.erase == "keep":
            assert meaning_of(table.c[name]).kind == "mark", "what is kept names nobody"
    for column in table.c:
        if meaning_of(column).kind == "person" and column.name not in columns:
            assert column.nullable and not column.primary_key, f"{column.name} cannot be emptied"


@by_name
def test_an_export_can_open_what_is_sealed(table: sa.Table) -> None:
    owner = owner_of(table)
    if owner is not None and owner.export and any(meaning_of(c).kind == "sealed" for c in table.c):
        assert "id" in table.c, "the place of a sealed column is the row's id"


@by_name
def test_what_expires_has_a_time_and_a_class(table: sa.Table) -> None:
    expiry = table.info.get("expiry")
    if expiry is not None:
        assert meaning_of(table.c[expiry.column]).kind == "time"
        assert expiry.days in GuildSettings.__dataclass_fields__


@by_name
def test_what_a_person_is_shown_has_words(table: sa.Table) -> None:
    owner, words = owner_of(table), WORDS
    if isinstance(owner, Owner) and owner.export:
        assert words.has(f"mydata-table-{table.name.replace('_', '-')}")
    if isinstance(owner, Owner) and owner.erase == "keep":
        assert words.has(owner.why_kept)


def test_a_column_without_a_meaning_is_found() -> None:
    careless = sa.Table("careless", sa.MetaData(), sa.Column("guild_id", sa.Integer), sa.Column("note", sa.Text))
    with pytest.raises(AssertionError, match=r"info=s\.owned"):
        test_every_column_says_what_it_tells_and_every_table_whose_it_is(careless)
    careless.info["owner"] = None
    with pytest.raises(AssertionError, match="use the helpers"):
        test_every_column_says_what_it_tells_and_every_table_whose_it_is(careless)


def test_the_page_on_what_is_readable_is_the_truth() -> None:
    page = ROOT / "docs" / "what-is-readable.md"
    assert page.read_text(encoding="utf-8") == document(), "run: python -m tools.what_is_readable"


async def test_copies_of_the_keys_asked_for_at_once_are_made_one_after_the_other(tmp_path: Path) -> None:
    storage = at_path(tmp_path / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    made = await asyncio.gather(*(backup.roll_keys(storage.keyring) for _ in range(8)))
    assert len(set(made)) == 1 and made[0] is not None and await backup.is_sound(made[0])
    await storage.close()


async def test_private_words_are_in_no_file(tmp_path: Path) -> None:
    """Database, logs, key store, backups: searched for what a person wrote and chose, and for the keys themselves."""
    guild, user, marked = 1 << 60, 700000000000000001, [f"marked-{n:03d}-words" for n in range(30)]
    storage = at_path(tmp_path / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    for number, word in enumerate(marked):
        async with storage.store.begin(guild) as tx:
            await members.add(tx, guild, user + number)
            await members.agree(tx, guild, user + number, Scope.MATCHING)
            await members.save_profile(tx, guild, user + number, Profile(timezone=word, country="QQ"))
            await members.save_tags(tx, guild, user + number, (MemberTag(123456789012345 + number, Use.PRIVATE),))
    secrets = [(await storage.vault.member_or_new(guild, user + n)).secret for n in range(30)]
    await backup.save_data(tmp_path / "kitestring.db", tmp_path / "saved.db")
    await backup.roll_keys(storage.keyring)
    tags = [123456789012345 + n for n in range(30)]
    numbers = [form for tag in tags for form in (str(tag).encode(), tag.to_bytes(6, "big"))]
    wanted = [*(word.encode() for word in marked), *numbers, *secrets, MASTER]
    looked_at = set()
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        looked_at.add(path.suffix)
        assert [w for w in wanted if w in content] == [], path.name
    assert looked_at >= {".db", ".db-wal"}
    assert user.to_bytes(8, "big") in (tmp_path / "saved.db").read_bytes()  # the search finds what is there
    await storage.close()


async def test_deleted_bytes_are_in_no_file(tmp_path: Path) -> None:
    guild, user = 1 << 60, 700000000000000001
    storage = at_path(tmp_path / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    async with storage.store.begin(guild) as tx:
        await guilds.grant(tx, guild, user)
        await members.add(tx, guild, user)
        await members.save_profile(tx, guild, user, Profile(timezone="Europe/Lisbon"))
        blob = await tx.value(sa.select(members.member.c.profile))
    assert any(blob in path.read_bytes() for path in tmp_path.iterdir())
    await Eraser(storage.store, lambda: backup.roll_keys(storage.keyring)).erase(guild, user)
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert blob not in content and user.to_bytes(8, "big") not in content, path.name
    await storage.close()


@pytest.mark.parametrize("typed", ["[1]", '{"tag": 1}', "{", '"quoted"', "12"])
async def test_what_was_typed_is_given_back_as_it_was_typed(tmp_path: Path, typed: str) -> None:
    storage = at_path(tmp_path / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    async with storage.store.begin(1) as tx:
        words = Words(mood=4, note=typed)
        await checkins.save(tx, CheckIn(9, 1, 5, None, None, tx.now, words, Seen.NOBODY, False, 0))
        await members.add(tx, 1, 5)
        await members.save_profile(tx, 1, 5, Profile(country="Portugal"))
    async with storage.store.read() as tx:
        found = await export.rows_of(tx, 1, 5)
    assert found["checkin"][0]["note"] == typed
    assert found["member"][0]["profile"]["country"] == "Portugal"
    await storage.close()


async def test_the_export_has_every_personal_column(tmp_path: Path) -> None:
    """What the schema says is exported comes out, and only one's own, in the spine's own tables."""
    guild, ada, ben = 1 << 60, 700000000000000001, 700000000000000002
    storage = at_path(tmp_path / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    for user, zone in ((ada, "Europe/Lisbon"), (ben, "Asia/Tokyo")):
        async with storage.store.begin(guild) as tx:
            await members.add(tx, guild, user)
            await members.agree(tx, guild, user, Scope.MATCHING)
            await members.save_profile(tx, guild, user, Profile(timezone=zone))
            await members.save_tags(tx, guild, user, (MemberTag(5, Use.SHOW), MemberTag(6, Use.AVOID)))
    async with storage.store.read() as tx:
        found = await export.rows_of(tx, guild, ada)
    assert {name: len(rows) for name, rows in found.items()} == {"member": 1, "consent": 1, "member_tag": 2}
    for table in (members.member, members.consent, members.member_tag):
        wanted = {c.name for c in table.c if meaning_of(c).export and c.name != "guild_id"}
        assert set(found[table.name][0]) == wanted
    text = json.dumps(found)
    assert "Europe/Lisbon" in text and "Asia/Tokyo" not in text and str(ben) not in text
    await storage.close()
