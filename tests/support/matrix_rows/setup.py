"""What owners decide for a server. From elsewhere the same press is about the server it comes from."""

from bot.storage import owner
from tests.support.matrix import OWNERS, Actor, Expect, Row, only, owners
from tests.support.matrix_scene import Scene

NO_TAG = "refusal-no-such-tag"
HERE_ONLY: Expect = {**owners(), Actor.FOREIGN_OWNER: NO_TAG}
"""With the id of a tag of this server, which the owner of another one cannot touch."""


async def prepare(scene: Scene) -> None:
    """A tag, and a wish of another owner that the owner answers."""
    from bot.storage import guild as guilds

    guild = scene.guild_id
    async with scene.w.app.store.begin(guild) as tx:
        (tag, *_) = await guilds.tags(tx, guild)
        other, member = scene.person(Actor.NO_CONSENT).id, scene.person(Actor.MEMBER).id
        wish = await owner.ask_grant(tx, guild, member, other)
        scene.ids |= {"tag": tag.id, "wish": wish.id}


ROWS = [
    Row("/setup start", owners(), lambda s: s.slash("setup start")),
    Row("/setup check", owners(), lambda s: s.slash("setup check")),
    Row("/setup tags", owners(), lambda s: s.slash("setup tags")),
    Row("/setup retention", owners(), lambda s: s.slash("setup retention")),
    Row("/setup safe-mode", owners(), lambda s: s.slash("setup safe-mode", state="on")),
    Row(
        "/setup facilitator",
        owners(),
        lambda s: s.slash("setup facilitator", member=s.person(Actor.STRANGER), action="grant"),
    ),
    Row("setup:check", owners(), lambda s: s.press("setup:check")),
    Row("setup:form", owners(), lambda s: s.press("setup:form")),
    Row(
        "setup:start",
        owners(),
        lambda s: s.submit(
            "setup:start",
            staff=[str(s.w.channel("quiet-corner").id)],
            circles=[str(s.w.channel("circles").id)],
            contact=[str(s.w.owner.id)],
        ),
    ),
    Row("setup:gates", owners(), lambda s: s.press("setup:gates")),
    Row("setup:gates-sent", owners(), lambda s: s.submit("setup:gates-sent", min_server_days="1")),
    Row("setup:retention", owners(), lambda s: s.press("setup:retention")),
    Row("setup:retention-sent", owners(), lambda s: s.submit("setup:retention-sent", mood_days="30")),
    Row(
        "setup:grant",
        {**only(OWNERS, others="refusal-owners-only"), Actor.FOREIGN_OWNER: "refusal-grant-over"},
        lambda s: s.press("setup:grant", s.ids["wish"], True),
    ),
    Row("setup:tags", owners(), lambda s: s.press("setup:tags", 0)),
    Row("setup:tag-new", owners(), lambda s: s.press("setup:tag-new")),
    Row("setup:tag-added", owners(), lambda s: s.submit("setup:tag-added", name="Night shifts", group="experience")),
    Row("setup:tag", HERE_ONLY, lambda s: s.press("setup:tag", values=[str(s.ids["tag"])])),
    Row("setup:tag-rename", HERE_ONLY, lambda s: s.press("setup:tag-rename", s.ids["tag"])),
    Row("setup:tag-renamed", HERE_ONLY, lambda s: s.submit("setup:tag-renamed", s.ids["tag"], name="Other words")),
    Row("setup:tag-retire", HERE_ONLY, lambda s: s.press("setup:tag-retire", s.ids["tag"])),
    Row("setup:tag-restore", HERE_ONLY, lambda s: s.press("setup:tag-restore", s.ids["tag"])),
]
