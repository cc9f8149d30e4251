"""A member's own: consent, profile, data."""

from tests.support.matrix import Actor, Row, agreed, everyone

MINE = frozenset({"refusal-tag-not-on-profile"})
ELSEWHERE = {Actor.FOREIGN_OWNER: "refusal-agree-first"}

ROWS = [
    Row("consent:agree", everyone(), lambda s: s.press("consent:agree", "matching")),
    Row("consent:not-now", everyone(), lambda s: s.press("consent:not-now")),
    Row(
        "consent:under-18",
        everyone(),
        lambda s: s.press("consent:under-18"),
        fine=frozenset({"refusal-adults-only"}),
        note="the refusal is the answer",
    ),
    Row("consent:reach", agreed(), lambda s: s.press("consent:reach", values=["press"])),
    Row("/profile show", agreed(), lambda s: s.slash("profile show")),
    Row("/profile edit", agreed(), lambda s: s.slash("profile edit")),
    Row("/profile add", agreed(), lambda s: s.slash("profile add", tag="Books", use="match")),
    Row("/profile remove", agreed(), lambda s: s.slash("profile remove", tag="Books"), fine=MINE),
    Row("/profile set", agreed(), lambda s: s.slash("profile set", need="advice")),
    Row("/profile hours", agreed(), lambda s: s.slash("profile hours")),
    Row("/profile pause", agreed(), lambda s: s.slash("profile pause")),
    Row("/profile resume", agreed(), lambda s: s.slash("profile resume")),
    Row("profile:basics", agreed(), lambda s: s.press("profile:basics")),
    Row("profile:basics-sent", agreed(), lambda s: s.submit("profile:basics-sent", need="advice")),
    Row("profile:day", agreed(), lambda s: s.press("profile:day", 0)),
    Row("profile:day-sent", agreed(), lambda s: s.submit("profile:day-sent", 0, evening=["18"])),
    Row("profile:hours", agreed(), lambda s: s.press("profile:hours")),
    Row("profile:hours-clear", agreed(), lambda s: s.press("profile:hours-clear")),
    Row("profile:tags", agreed(), lambda s: s.press("profile:tags", 0)),
    Row("profile:tag-picked", everyone(), lambda s: s.press("profile:tag-picked", values=["Books"])),
    Row("profile:use", agreed(), lambda s: s.press("profile:use", s.ids["tag"], "match")),
    Row("profile:untag", agreed(), lambda s: s.press("profile:untag", s.ids["tag"]), fine=MINE),
    Row("/mydata view", everyone(), lambda s: s.slash("mydata view")),
    Row("/mydata export", everyone(), lambda s: s.slash("mydata export")),
    Row("/mydata delete", everyone(), lambda s: s.slash("mydata delete")),
    Row("/mydata consent", everyone(), lambda s: s.slash("mydata consent")),
    Row("mydata:all", everyone(), lambda s: s.press("mydata:all", "view")),
    Row("mydata:chosen", everyone(), lambda s: s.press("mydata:chosen", "view", values=[str(s.guild_id)])),
    Row("mydata:consent", everyone(), lambda s: s.press("mydata:consent", s.guild_id)),
    Row("mydata:delete", everyone(), lambda s: s.press("mydata:delete", s.guild_id)),
    Row("mydata:delete-sent", everyone(), lambda s: s.submit("mydata:delete-sent", s.guild_id, words="delete")),
    Row("mydata:export", everyone(), lambda s: s.press("mydata:export", s.guild_id)),
    Row("mydata:keep", everyone(), lambda s: s.press("mydata:keep")),
    Row("mydata:more", everyone(), lambda s: s.press("mydata:more", "view", 0)),
    Row(
        "mydata:on",
        everyone(),
        lambda s: s.press("mydata:on", s.guild_id, "shown"),
        note="whoever agreed to nothing yet is asked first, as everywhere",
    ),
    Row("mydata:off", agreed(), lambda s: s.press("mydata:off", s.guild_id, "shown")),
    Row("mydata:reach", agreed(), lambda s: s.press("mydata:reach", s.guild_id, values=["press"])),
]
