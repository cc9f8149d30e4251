"""Sealing: published vectors, values moved to another place or another member, wrong and lost keys."""

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.member import Profile
from bot.domain.trouble import StartRefused
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import vault as sealing
from bot.storage.open import Storage
from bot.storage.vault import VERSION, CannotOpen, Place, SealKey, Vault

GUILD, ADA, BEN = 1 << 60, 700000000000000001, 700000000000000002
KEY = SealKey(GUILD, ADA, bytes(range(32)))
PLACE = Place("checkin", "note", 42)

VECTORS = {
    "test case 14": (
        "00" * 32,
        "00" * 12,
        "",
        "00" * 16,
        "cea7403d4d606b6e074ec5d3baf39d18",
        "d0d1c8a799996bf0265b98b5d48ab919",
    ),
    "test case 16": (
        "feffe9928665731c6d6a8f9467308308" * 2,
        "cafebabefacedbaddecaf888",
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
        "76fc6ece0f4e1768cddf8853bb2d551b",
    ),
}
"""McGrew and Viega, The Galois/Counter Mode of Operation, appendix B (the vectors that NIST SP 800-38D refers to)."""


@pytest.mark.parametrize("name", VECTORS)
def test_published_vectors_open(name: str) -> None:
    key, nonce, aad, text, cipher, tag = (bytes.fromhex(part) for part in VECTORS[name])
    assert sealing._open(key, VERSION + nonce + cipher + tag, aad) == text
    with pytest.raises(CannotOpen):
        sealing._open(key, VERSION + nonce + cipher + bytes(16), aad)


def test_what_is_sealed_twice_looks_different_and_says_nothing() -> None:
    blobs = {KEY.seal(PLACE, "a hard week") for _ in range(100)}
    assert len(blobs) == 100 and len({blob[1:13] for blob in blobs}) == 100
    assert all(KEY.open(PLACE, blob) == "a hard week" and b"hard" not in blob for blob in blobs)
    assert "42" not in repr(KEY) and "0001" not in repr(KEY)


OTHER_PLACES = {
    "another row": (KEY, Place("checkin", "note", 43)),
    "another column": (KEY, Place("checkin", "mood", 42)),
    "another table": (KEY, Place("member", "note", 42)),
    "another member's key": (SealKey(GUILD, BEN, bytes(32)), PLACE),
    "another member, the same key": (SealKey(GUILD, BEN, KEY.secret), PLACE),
    "another server, the same key": (SealKey(GUILD + 1, ADA, KEY.secret), PLACE),
}


@pytest.mark.parametrize("where", OTHER_PLACES)
def test_a_value_that_was_moved_does_not_open(where: str) -> None:
    key, place = OTHER_PLACES[where]
    with pytest.raises(CannotOpen):
        key.open(place, KEY.seal(PLACE, "a hard week"))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(st.characters(), max_size=500), at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_any_text_comes_back_and_any_changed_bit_is_found(text: str, at: int, bit: int) -> None:
    blob = KEY.seal(PLACE, text)
    assert KEY.open(PLACE, blob) == text
    changed = bytearray(blob)
    changed[at % len(blob)] ^= 1 << bit
    with pytest.raises(CannotOpen):
        KEY.open(PLACE, bytes(changed))
    with pytest.raises(CannotOpen):
        KEY.open(PLACE, blob[: at % len(blob)])


def test_marks_are_stable_and_differ_by_server() -> None:
    other = SealKey(GUILD + 1, 0, bytes(32))
    assert KEY.mark(ADA) == KEY.mark(ADA) != KEY.mark(BEN)
    assert KEY.mark(ADA) != other.mark(ADA) and len(KEY.mark(ADA)) == 16


async def profile(storage: Storage, user: int, zone: str) -> None:
    async with storage.store.begin(GUILD) as tx:
        await members.add(tx, GUILD, user)
        await members.save_profile(tx, GUILD, user, Profile(timezone=zone))


async def test_rows_swapped_in_the_file_do_not_open(storage: Storage) -> None:
    await profile(storage, ADA, "Europe/Lisbon")
    await profile(storage, BEN, "Asia/Tokyo")
    table, of = members.member, members.M
    async with storage.store.begin(GUILD) as tx:
        blobs = {row.user_id: row.profile for row in await tx.all(table.select())}
        await tx.execute(table.update().where(of.user_id == ADA).values(profile=blobs[BEN]))
    async with storage.store.read() as tx:
        assert (await members.profile(tx, GUILD, BEN)).timezone == "Asia/Tokyo"
        with pytest.raises(CannotOpen):
            await members.profile(tx, GUILD, ADA)


async def test_wrapped_keys_swapped_in_the_key_store_do_not_open(storage: Storage) -> None:
    await profile(storage, ADA, "Europe/Lisbon")
    await profile(storage, BEN, "Asia/Tokyo")
    async with storage.keyring.begin() as keys:
        wrapped = {user: blob for _, user, blob in await keys.all()}
        await keys.replace([(GUILD, ADA, wrapped[BEN]), (GUILD, BEN, wrapped[ADA])])
    storage.vault.forget(GUILD)
    with pytest.raises(CannotOpen):
        await storage.vault.member(GUILD, ADA)


async def test_a_wrong_master_key_is_refused_at_the_start(storage: Storage) -> None:
    await profile(storage, ADA, "Europe/Lisbon")
    with pytest.raises(StartRefused, match="start-key-wrong"):
        await Vault(storage.keyring, bytes(32)).check_canary()
    with pytest.raises(StartRefused, match="start-key-wrong-length"):
        Vault(storage.keyring, bytes(31))


async def test_another_key_that_lies_there_is_found(storage: Storage) -> None:
    """As after a rotation that was cut off before the new key got its name."""
    await profile(storage, ADA, "Europe/Lisbon")
    old = storage.vault.master
    await storage.vault.rotate(bytes(reversed(range(32))))
    late = Vault(storage.keyring, old, lambda: [old, bytes(reversed(range(32)))])
    await late.check_canary()
    assert late.master != old and await late.member(GUILD, ADA) == await storage.vault.member(GUILD, ADA)


async def test_somebody_who_writes_with_the_old_master_key_in_hand_takes_the_new_one(storage: Storage) -> None:
    """A bot that runs while another process changes the key must not wrap anything in the old one."""
    await profile(storage, ADA, "Europe/Lisbon")
    old, new = storage.vault.master, bytes(reversed(range(32)))
    running = Vault(storage.keyring, old, lambda: [new])
    await running.check_canary()
    await storage.vault.rotate(new)
    made = await running.member_or_new(GUILD, BEN)
    fresh = Vault(storage.keyring, new)
    await fresh.check_canary()
    assert await fresh.member(GUILD, BEN) == made
    assert (await running.members(GUILD, [ADA, BEN]))[BEN] == made


async def test_a_key_that_is_shredded_while_it_is_read_is_not_remembered(storage: Storage) -> None:
    await profile(storage, ADA, "Europe/Lisbon")
    vault = storage.vault

    async def shred() -> None:
        async with storage.keyring.begin() as keys:
            await keys.shred(GUILD, ADA)
        vault.forget(GUILD, ADA)

    for _ in range(20):
        before = await vault.member_or_new(GUILD, ADA)
        vault.forget(GUILD, ADA)
        await asyncio.gather(vault.member(GUILD, ADA), shred(), vault.member(GUILD, ADA))
        assert await vault.member(GUILD, ADA) is None
        assert await vault.member_or_new(GUILD, ADA) != before


async def test_the_server_has_a_key_of_its_own(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.grant(tx, GUILD, ADA)
        assert await tx.mark(GUILD, ADA) == (await storage.vault.guild(GUILD)).mark(ADA)
        assert await tx.mark(GUILD, ADA) != await tx.mark(GUILD + 1, ADA)
    assert set(await storage.vault.guilds()) == {GUILD, GUILD + 1}
