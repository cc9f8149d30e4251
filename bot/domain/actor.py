"""Who is asking: what Discord says of the person behind a press or command, as plain data."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Actor:
    """`guild_id` is None in a direct message. Nothing here is stored but the two ids."""

    user_id: int
    guild_id: int | None
    manages: bool = False
    """Has Manage Server in this server, as Discord computed it for this very interaction."""
    locale: str = "en-US"
    account_since: datetime | None = None
    here_since: datetime | None = None
    """When they joined the server; None in a direct message."""
    home: int | None = None
    """In a direct message: the server that sent what was pressed there."""

    @property
    def guild(self) -> int:
        """The server's id, for verbs that exist only inside one (their commands are not offered in DMs)."""
        guild_id = self.home if self.guild_id is None else self.guild_id
        if guild_id is None:
            raise LookupError("this verb belongs to a server")
        return guild_id
