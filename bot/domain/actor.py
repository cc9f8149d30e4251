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

    @property
    def guild(self) -> int:
        """The server's id, for verbs that exist only inside one (their commands are not offered in DMs)."""
        if self.guild_id is None:
            raise LookupError("this verb belongs to a server")
        return self.guild_id
