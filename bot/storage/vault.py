"""Seals private columns with a key per (member, server), and keeps those keys in a store of their own.

A column is sealed with AES-256-GCM (NIST SP 800-38D; 96-bit random nonce, 128-bit tag). The associated data names
table, column, row, server and member, so that a value moved to another place does not open. Member keys are wrapped
by the master key with the same cipher. Deleting a key is what deletes a person from every backup of the data.
Sealed value: one version byte, nonce (12 bytes), ciphertext with tag. About 2.5 us a field.
"""

import hashlib
import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.domain.trouble import StartRefused
from bot.storage.keyring import Keyring, KeyTx

VERSION = b"\x01"
NONCE = 12
CACHE = 4_096
GUILD = 0
"""Stands for the member in the key of a server itself (report texts, marks)."""


AT_ONCE = 1_000
"""Keys wrapped anew in one statement."""


class CannotOpen(Exception):
    """A sealed value that is not ours, was moved, or whose key is gone. Says nothing of the value."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value belongs; part of what is authenticated."""

    table: str
    column: str
    row: int

    def bytes(self, guild_id: int, user_id: int) -> bytes:
        return f"{self.table}\x1f{self.column}\x1f{self.row}\x1f{guild_id}\x1f{user_id}".encode()


CANARY = Place("keyring", "canary", 0).bytes(0, 0)


def _seal(key: bytes | AESGCM, text: bytes, aad: bytes) -> bytes:
    nonce = secrets.token_bytes(NONCE)
    return VERSION + nonce + _cipher(key).encrypt(nonce, text, aad)


def _cipher(key: bytes | AESGCM) -> AESGCM:
    return AESGCM(key) if isinstance(key, bytes) else key


def _open(key: bytes | AESGCM, blob: bytes, aad: bytes) -> bytes:
    if blob[:1] != VERSION:
        raise CannotOpen
    try:
        return _cipher(key).decrypt(blob[1 : 1 + NONCE], blob[1 + NONCE :], aad)
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error


@dataclass(frozen=True, slots=True)
class SealKey:
    """The key of one member of one server (`user_id` GUILD: of the server itself)."""

    guild_id: int
    user_id: int
    secret: bytes
    _cipher: AESGCM = field(init=False, compare=False)
    """Made once: preparing the cipher costs more than sealing a short text with it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_cipher", AESGCM(self.secret))

    def __repr__(self) -> str:
        return "SealKey(...)"

    def seal(self, place: Place, text: str) -> bytes:
        return _seal(self._cipher, text.encode("utf-8", "surrogatepass"), place.bytes(self.guild_id, self.user_id))

    def open(self, place: Place, blob: bytes) -> str:
        """Raises CannotOpen."""
        opened = _open(self._cipher, blob, place.bytes(self.guild_id, self.user_id))
        return opened.decode("utf-8", "surrogatepass")

    def mark(self, user_id: int) -> bytes:
        """A stand-in for a user id that cannot be turned back without this key: HMAC-SHA256, 128 bits."""
        return hmac.digest(self.secret, b"mark\x1f%d" % user_id, hashlib.sha256)[:16]

    def sign(self, text: str) -> bytes:
        """HMAC-SHA256 over a text that begins with what it is for."""
        return hmac.digest(self.secret, b"sign\x1f" + text.encode(), hashlib.sha256)


class Vault:
    """Member keys, opened with the master key and kept in memory for the most recent few thousand members.

    The master key may be changed by another process while this one runs (`run.py rotate-key`). The canary tells which
    one fits at this moment, and is looked at together with every wrapped key that is read or written.
    """

    def __init__(self, keyring: Keyring, master: bytes, others: Callable[[], Sequence[bytes]] = tuple) -> None:
        """`others`: every master key that lies there now, asked for when ours does not fit any more."""
        if len(master) != 32:
            raise StartRefused("start-key-wrong-length")
        self._keyring = keyring
        self._master = master
        self._others = others
        self._canary: bytes | None = None
        self._cache: OrderedDict[tuple[int, int], SealKey] = OrderedDict()
        self._shredded = 0
        """Counts what was forgotten, so that a key that was being read meanwhile is not remembered after all."""

    @property
    def master(self) -> bytes:
        return self._master

    async def check_canary(self) -> None:
        """Raises StartRefused when the key store was written under another master key."""
        async with self._keyring.begin() as keys:
            if await keys.canary() is None:
                await keys.set_canary(_seal(self._master, b"kitestring", CANARY))
            blob = await keys.canary()
        try:
            self._fit(blob)
        except CannotOpen:
            raise StartRefused("start-key-wrong") from None

    async def member(self, guild_id: int, user_id: int) -> SealKey | None:
        """The key of a member, or None where nothing was ever sealed for them (or it was shredded)."""
        cached = self._cached(guild_id, user_id)
        if cached is not None:
            return cached
        shredded = self._shredded
        async with self._keyring.read() as keys:
            wrapped, canary = await keys.get(guild_id, user_id)
        if wrapped is None:
            return None
        key = self._unwrap(guild_id, user_id, wrapped, canary)
        return self._remember(key) if shredded == self._shredded else key

    async def members(self, guild_id: int, user_ids: list[int]) -> dict[int, SealKey]:
        """Keys of many members of one server at once; those without one are left out."""
        async with self._keyring.read() as keys:
            found = await keys.get_many(guild_id, user_ids)
        return {user_id: self._unwrap(guild_id, user_id, blob, canary) for user_id, blob, canary in found}

    async def guilds(self) -> dict[int, SealKey]:
        """The own keys of all servers, for finding a person whose servers are not known."""
        async with self._keyring.read() as keys:
            found = await keys.of_guilds()
        return {guild_id: self._unwrap(guild_id, GUILD, blob, canary) for guild_id, blob, canary in found}

    async def member_or_new(self, guild_id: int, user_id: int) -> SealKey:
        """The key to seal with. With several processes another one may have shredded what this one remembers."""
        cached = self._cached(guild_id, user_id) if self._keyring.engines.sqlite else None
        if cached is not None:
            return cached
        async with self._keyring.begin() as keys:
            canary = await keys.canary()
            self._fit(canary)
            wrapped, _ = await keys.get(guild_id, user_id)
            if wrapped is None:
                fresh = _seal(self._master, secrets.token_bytes(32), self._wrap_place(guild_id, user_id))
                wrapped = await keys.put_if_absent(guild_id, user_id, fresh)
        return self._remember(self._unwrap(guild_id, user_id, wrapped, canary))

    async def guild(self, guild_id: int) -> SealKey:
        """The server's own key: seals report texts and makes marks of user ids."""
        return self._cached(guild_id, GUILD) or await self.member_or_new(guild_id, GUILD)

    def forget(self, guild_id: int, user_id: int | None = None) -> None:
        """Drops keys from memory, after they were shredded in the key store (`user_id` None: the whole server's)."""
        self._shredded += 1
        gone = [k for k in self._cache if k[0] == guild_id and user_id in (None, k[1])]
        for key in gone:
            del self._cache[key]

    async def rotate(self, new_master: bytes, progress: Callable[[int, int], None] = lambda _done, _all: None) -> int:
        """Wraps every key anew in one transaction of the key store, and returns how many. Sealed columns stay."""
        if len(new_master) != 32:
            raise StartRefused("start-key-wrong-length")
        canary = _seal(new_master, b"kitestring", CANARY)
        async with self._keyring.begin() as keys:
            now = await keys.canary(change=True)
            rows = await keys.all()
            for start in range(0, len(rows), AT_ONCE):
                part = rows[start : start + AT_ONCE]
                secrets_of = [(guild, user, self._unwrap(guild, user, blob, now).secret) for guild, user, blob in part]
                await keys.replace(
                    [(g, u, _seal(new_master, secret, self._wrap_place(g, u))) for g, u, secret in secrets_of]
                )
                progress(start + len(part), len(rows))
            await keys.set_canary(canary)
        self._master, self._canary = new_master, canary
        return len(rows)

    @property
    def keyring(self) -> Keyring:
        return self._keyring

    def _cached(self, guild_id: int, user_id: int) -> SealKey | None:
        key = self._cache.get((guild_id, user_id))
        if key is not None:
            self._cache.move_to_end((guild_id, user_id))
        return key

    def _remember(self, key: SealKey) -> SealKey:
        self._cache[key.guild_id, key.user_id] = key
        while len(self._cache) > CACHE:
            self._cache.popitem(last=False)
        return key

    def _unwrap(self, guild_id: int, user_id: int, wrapped: bytes, canary: bytes | None) -> SealKey:
        self._fit(canary)
        return SealKey(guild_id, user_id, _open(self._master, wrapped, self._wrap_place(guild_id, user_id)))

    def _fit(self, canary: bytes | None) -> None:
        """Takes the master key that opens this canary; raises CannotOpen where there is none."""
        if canary is None or canary == self._canary:
            return
        for master in (self._master, *self._others()):
            try:
                _open(master, canary, CANARY)
            except CannotOpen:
                continue
            self._master, self._canary = master, canary
            return
        raise CannotOpen

    @staticmethod
    def _wrap_place(guild_id: int, user_id: int) -> bytes:
        return Place("keyring", "member_key", 0).bytes(guild_id, user_id)


__all__ = ["GUILD", "CannotOpen", "KeyTx", "Place", "SealKey", "Vault"]
