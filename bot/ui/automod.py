"""`/setup automod`: phrases for Discord's own AutoMod, and the alert rule the bot can make and take back."""

import contextlib
from collections.abc import Sequence
from typing import Any

import discord

from bot.domain.refusal import Refusal
from bot.services.automod import Places
from bot.ui.kit import Card, Pen

RULES_OF_WORDS = 6
"""https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types"""
EXEMPT = 50
_INVALID = 50035
"""What Discord answers for a rule too many of a kind, among other things."""


def shown(pen: Pen, places: Places, *, able: bool, rule: discord.AutoModRule | None) -> Card:
    """`able`: the bot may make rules. `rule`: the one that it made, if it is still there."""
    card = pen.card("automod-title").say("automod-what").say("automod-staff-see", channel=_channel(pen, places.alerts))
    if rule is not None:
        card.say("automod-is-there" if rule.enabled else "automod-is-off", most=EXEMPT)
        renew = pen.button("automod-renew", "automod:renew", style="primary") if rule.enabled else None
        card.buttons(renew, pen.button("automod-remove", "automod:remove", style="danger"))
    elif able:
        card.say("automod-able").buttons(pen.button("automod-make", "automod:make", style="primary"))
    else:
        card.say("automod-unable")
    card.line().say("automod-paste").show(f"```\n{', '.join(phrases(pen))}\n```")
    return card.footer("automod-no-safeguard")


def _channel(pen: Pen, channel_id: int | None) -> str:
    return pen.text("automod-no-channel") if channel_id is None else f"<#{channel_id}>"


def phrases(pen: Pen) -> list[str]:
    """One a line in the words; Discord takes 1,000 of at most 60 characters."""
    return pen.label("automod-phrases").split("\n")


def made(pen: Pen, places: Places) -> Card:
    card = pen.card("automod-made-title").say("automod-made", channel=_channel(pen, places.alerts))
    return card.buttons(pen.button("automod-remove", "automod:remove", style="danger"))


def renewed(pen: Pen, places: Places, rule: discord.AutoModRule | None) -> Card:
    if rule is None:
        return pen.card("automod-removed-title").say("automod-removed")
    card = pen.card("automod-renewed-title").buttons(pen.button("setup-check-again", "setup:check"))
    if not rule.enabled:
        return card.say("automod-is-off", most=EXEMPT)
    return card.say("automod-renewed", channel=_channel(pen, places.alerts))


def before_removing(pen: Pen) -> Card:
    return (
        pen.card("automod-remove-title")
        .say("automod-remove-what")
        .buttons(
            pen.button("automod-remove", "automod:removed", style="danger"),
            pen.button("kit-back", "automod:show"),
        )
    )


def removed(pen: Pen) -> Card:
    return pen.card("automod-removed-title").say("automod-removed")


# ---- the rule itself


async def own_rule(guild: discord.Guild) -> discord.AutoModRule | None:
    """The rule that the bot made, or None; needs Manage Server."""
    return _own(guild, await guild.fetch_automod_rules())


async def own_rule_if_allowed(guild: discord.Guild) -> discord.AutoModRule | None:
    """None also where we may not look: what we know of our permissions can be older than what Discord holds."""
    if not guild.me.guild_permissions.manage_guild:
        return None
    with contextlib.suppress(discord.Forbidden):
        return await own_rule(guild)
    return None


def _own(guild: discord.Guild, rules: Sequence[discord.AutoModRule]) -> discord.AutoModRule | None:
    return next((rule for rule in rules if rule.creator_id == guild.me.id), None)


async def make_rule(guild: discord.Guild, pen: Pen, alerts: int, places: Places) -> discord.AutoModRule:
    """Alerts only, in the staff channel; the channels of circles are left out. The same rule if it is there.

    Refuses when the server has as many word rules as Discord allows, or more channels of circles than it leaves out.
    """
    rules = await guild.fetch_automod_rules()
    there = _own(guild, rules)
    if there is not None:
        return there
    if sum(rule.trigger.type is discord.AutoModRuleTriggerType.keyword for rule in rules) >= RULES_OF_WORDS:
        raise Refusal("refusal-automod-full", most=RULES_OF_WORDS)
    exempt = left_out(guild, places)
    if len(exempt) > EXEMPT:
        raise Refusal("refusal-automod-too-many-rooms", most=EXEMPT)
    try:
        return await guild.create_automod_rule(
            name=pen.label("automod-rule-name"),
            event_type=discord.AutoModRuleEventType.message_send,
            trigger=discord.AutoModTrigger(keyword_filter=phrases(pen)),
            actions=[discord.AutoModRuleAction(channel_id=alerts)],
            enabled=True,
            exempt_channels=[discord.Object(each) for each in sorted(exempt)],
            reason=pen.label("automod-reason"),
        )
    except discord.HTTPException as error:
        if error.code != _INVALID:
            raise
        raise Refusal("refusal-automod-full", most=RULES_OF_WORDS) from None


def left_out(guild: discord.Guild, places: Places) -> set[int]:
    """The staff channel, the circles' channel, every channel with a thread of ours, and the circles' own channels.

    Of these the ones that are there: Discord leaves out no others.
    """
    parents = {thread.parent_id for thread in guild.threads if thread.owner_id == guild.me.id}
    wanted = {each for each in (*parents, *places.of_circles, places.alerts, places.circles) if each is not None}
    return {each for each in wanted if guild.get_channel(each) is not None}


async def renew(
    guild: discord.Guild | None, places: Places, *also: int, alerts: bool = False
) -> discord.AutoModRule | None:
    """Tells the rule that is there of every channel it has to leave out, and of `also`; safe to repeat.

    What the owner left out besides stays so. Where Discord leaves out no more, the rule is switched off: an alert must
    never tell what was said in a circle. `alerts`: it reports to the staff channel from now on.
    """
    rule = None if guild is None else await own_rule_if_allowed(guild)
    if guild is None or rule is None:
        return None
    kept = {each for each in rule.exempt_channel_ids if guild.get_channel(each) is not None}
    exempt = kept | left_out(guild, places) | set(also)
    changes: dict[str, Any] = {}
    if len(exempt) > EXEMPT:
        changes["enabled"] = False
    elif not exempt <= rule.exempt_channel_ids:
        changes["exempt_channels"] = [discord.Object(each) for each in sorted(exempt)]
    if alerts and places.alerts is not None:
        changes["actions"] = [discord.AutoModRuleAction(channel_id=places.alerts)]
    return await rule.edit(**changes) if changes else rule
