"""What an operator can set, from the environment (`KITE_...`) and `.env`; read by the entrances only.

There is no instance here: `read_settings()` makes one, and what lies below is given what it needs.
"""

import base64
import binascii
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "KITE_"
EXIT_CONFIGURATION = 78
"""EX_CONFIG of sysexits.h: a supervisor must not start us again before somebody has changed something."""

MASTER_KEY_BYTES = 32
POSTGRES_SCHEMES = ("postgres", "postgresql", "postgresql+asyncpg")
NOWHERE = SplitResult("", "", "", "", "")
SQLITE_SCHEMES = ("sqlite", "sqlite+aiosqlite")
SQLITE_ENDINGS = (".db", ".sqlite", ".sqlite3")
POSTGRES_OPTIONS = {
    "ssl": re.compile(r"disable|allow|prefer|require|verify-ca|verify-full"),
    "host": re.compile(r"[^:,]+"),
}
"""What may stand behind the "?"; anything else the driver would stumble over, each time it connects."""


class ConfigurationError(Exception):
    """The program cannot start as it is set up; the command line words `key` in one line and exits with 78.

    The value that was wrong is never among the facts: it may be a secret in the wrong place.
    """

    def __init__(self, key: str, **facts: Any) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


class Settings(BaseSettings):
    """Every setting; `.env.example` explains each to the operator."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=False,
    )

    if TYPE_CHECKING:  # what pydantic-settings takes beside the fields, which type checkers do not see

        def __init__(self, *, _env_file: str | Path | None = ".env", **values: Any) -> None: ...

    token: SecretStr | None = None
    data_dir: Path = Path("data")
    database_url: SecretStr | None = None
    master_key: SecretStr | None = None
    master_key_file: Path | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] = "INFO"
    shard_ids: Annotated[tuple[int, ...] | None, NoDecode] = None
    shard_count: int | None = Field(default=None, ge=1)
    api_base: str | None = None
    gateway_url: str | None = None
    cdn_base: str | None = None
    health_port: int | None = Field(default=None, ge=0, le=65_535)
    identify_per_hour: int = Field(default=30, ge=1, le=1_000)

    @field_validator("token", mode="after")
    @classmethod
    def _token_is_one_word(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None:
            return None
        token = value.get_secret_value().strip().removeprefix("Bot ").strip()
        if not token or any(c.isspace() for c in token) or not token.isascii():
            raise PydanticCustomError("start-token-malformed", "")
        return SecretStr(token)

    @field_validator("database_url", mode="after")
    @classmethod
    def _database_is_known(cls, value: SecretStr | None) -> SecretStr | None:
        return None if value is None else SecretStr(_canonical_database(value.get_secret_value().strip()))

    @field_validator("master_key", mode="after")
    @classmethod
    def _master_key_is_whole(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            _decode_key(value.get_secret_value())
        return value

    @field_validator("data_dir", "master_key_file", mode="after")
    @classmethod
    def _home_is_meant(cls, value: Path | None) -> Path | None:
        return None if value is None else value.expanduser()

    @field_validator("log_level", mode="before")
    @classmethod
    def _any_case(cls, value: Any) -> Any:
        return value.strip().upper() if isinstance(value, str) else value

    @field_validator("shard_ids", mode="before")
    @classmethod
    def _ids_with_commas(cls, value: Any) -> Any:
        return _numbers(value) if isinstance(value, str) else value

    @field_validator("api_base", "cdn_base", mode="after")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        return _address(value, ("http", "https"))

    @field_validator("gateway_url", mode="after")
    @classmethod
    def _socket_address(cls, value: str | None) -> str | None:
        return _address(value, ("ws", "wss"))

    @model_validator(mode="after")
    def _shards_fit(self) -> "Settings":
        ids, count = self.shard_ids, self.shard_count
        if ids is not None and (count is None or not ids or any(not 0 <= i < count for i in ids)):
            raise PydanticCustomError("start-shards-do-not-fit", "")
        return self

    @property
    def postgres_url(self) -> str | None:
        """`postgresql+asyncpg://...`, or None when the embedded database is meant."""
        url = self.database_url.get_secret_value() if self.database_url else ""
        return url if url.startswith("postgresql") else None

    @property
    def sqlite_path(self) -> Path | None:
        """The file of the embedded database, or None when PostgreSQL is meant."""
        if self.postgres_url is not None:
            return None
        if self.database_url is None:
            return self.data_dir / "kitestring.db"
        return Path(self.database_url.get_secret_value())

    @property
    def key_file(self) -> Path:
        """Where the master key lies, or is made on the first start."""
        return self.master_key_file or self.data_dir / "master.key"

    def master_key_bytes(self) -> bytes | None:
        """32 bytes given straight by the environment; None when `key_file` holds the key."""
        return None if self.master_key is None else _decode_key(self.master_key.get_secret_value())

    def make_data_dir(self) -> Path:
        """Makes `data_dir`, readable by its owner only; raises ConfigurationError when that cannot be."""
        try:
            self.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError("start-data-dir-unusable", path=str(self.data_dir)) from error
        return self.data_dir

    def check_database_place(self) -> None:
        """Raises ConfigurationError where no file can ever be made; a file that cannot be read may be put right."""
        path = self.sqlite_path
        if path is None:
            return
        if os.path.isdir(path):
            raise ConfigurationError("start-database-is-folder")
        if not os.path.isdir(path.parent):
            raise ConfigurationError("start-database-folder-missing")


def read_settings(**given: Any) -> Settings:
    """Settings from the environment and `.env`, with `given` on top; raises ConfigurationError."""
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        place = first["loc"]
        name = PREFIX + str(place[0]).upper() if place else ""
        known = first["type"] if first["type"].startswith("start-") else "start-setting-malformed"
    except (OSError, UnicodeDecodeError):
        name, known = ".env", "start-env-file-unreadable"
    raise ConfigurationError(known, name=name)


def setting_names() -> frozenset[str]:
    """The name of every setting as the environment knows it."""
    return frozenset(PREFIX + field.upper() for field in Settings.model_fields)


def _canonical_database(text: str) -> str:
    """A path for SQLite, `postgresql+asyncpg://...` for PostgreSQL."""
    scheme, separator, rest = text.partition("://")
    if not separator:
        # a word alone is more likely meant for something else than the name of a file
        named = "/" in text or (text.endswith(SQLITE_ENDINGS) and not any(c.isspace() for c in text))
        if not named or ":" in text or text.endswith(("/", "\\")):
            raise PydanticCustomError("start-database-address-malformed", "")
        return str(Path(text).expanduser())
    if scheme in SQLITE_SCHEMES:
        # as SQLAlchemy writes it: three slashes before a relative path, four before an absolute one
        if not rest.startswith("/") or len(rest) < 2 or "?" in rest or rest.endswith(("/", ":")):
            raise PydanticCustomError("start-database-address-malformed", "")
        return str(Path(rest[1:]).expanduser())
    if scheme not in POSTGRES_SCHEMES:
        raise PydanticCustomError("start-database-address-malformed", "")
    return _canonical_postgres(f"postgresql+asyncpg://{rest}")


def _canonical_postgres(url: str) -> str:
    try:
        parts = urlsplit(url)
        named = parts.port is None or parts.port > 0
    except ValueError:
        parts, named = NOWHERE, False
    if not named or len(parts.path) < 2 or any(c.isspace() for c in url):
        raise PydanticCustomError("start-database-address-malformed", "")
    # hosting services hand out libpq's word; the driver knows it by another
    query = [("ssl" if key == "sslmode" else key, value) for key, value in parse_qsl(parts.query)]
    known = all(key in POSTGRES_OPTIONS and POSTGRES_OPTIONS[key].fullmatch(value) for key, value in query)
    if not known or len(dict(query)) < len(query):
        raise PydanticCustomError("start-database-option-unknown", "")
    return parts._replace(query=urlencode(query)).geturl()


def _decode_key(text: str) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != MASTER_KEY_BYTES:
        raise PydanticCustomError("start-master-key-malformed", "")
    return key


def _numbers(text: str) -> tuple[int, ...]:
    """`0,1,4-6` as (0, 1, 4, 5, 6)."""
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        if not first.isdecimal() or (last and not last.isdecimal()):
            raise PydanticCustomError("start-shards-do-not-fit", "")
        found.extend(range(int(first), int(last or first) + 1))
    return tuple(found)


def _address(value: str | None, schemes: tuple[str, ...]) -> str | None:
    if value is None:
        return None
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        parts = NOWHERE
    if parts.scheme not in schemes or not parts.hostname:
        raise PydanticCustomError("start-address-malformed", "")
    return parts.geturl().rstrip("/")
