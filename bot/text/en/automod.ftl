### /setup automod: phrases for Discord's own AutoMod. The bot itself reads no channels.

command-setup-automod = Phrases for Discord's own AutoMod, so that staff notice when somebody is not well

automod-title = AutoMod for public channels
automod-what = I read no channels. Discord's own AutoMod can tell your staff when somebody writes a phrase that may mean danger, so that a person can ask how they are. It deletes nothing and answers nobody.
# $channel: the staff channel, or words that say there is none.
automod-staff-see = **Please know before you use it:** everybody who can read the alert channel sees what was written, and by whom. Alerts go to { $channel }. Tell your members that you do this.
automod-no-channel = the staff channel, which nobody chose yet (`/setup start`)
automod-able = I can make this rule for you: alerts only, nothing deleted. Channels with circle rooms are left out, so what is said in a circle is never reported.
automod-unable = To make the rule for you I would need the permission Manage Server, which I do not ask for. You can make it by hand: Server Settings, AutoMod, Create a keyword rule, paste the phrases below, choose "Send alert" and nothing else, and leave out the channels with circles.
automod-is-there = The rule that I made is there. You can change it in Server Settings, or remove it here.
automod-is-off = The rule that I made is switched off. I do that when circles have more channels than the { $most } that AutoMod can leave out, so that nothing said in a circle is reported. You can remove the rule here.
automod-make = Make the rule
automod-remove = Remove the rule
automod-renew = Bring the rule up to date
automod-paste = Phrases to paste, for English. Change them as you like:
automod-no-safeguard = AutoMod misses a lot and is often wrong. It takes the place of nobody.
automod-phrases =
    kill myself
    killing myself
    end my life
    ending my life
    take my own life
    want to die
    wanna die
    wish i was dead
    wish i were dead
    don't want to be alive
    dont want to be alive
    don't want to live
    dont want to live
    no reason to live
    better off dead
    better off without me
    hurt myself
    hurting myself
    harm myself
    suicidal
    unalive myself
    want to disappear forever
    this is goodbye forever
automod-rule-name = Kitestring: somebody may not be well
automod-reason = Asked for with /setup automod
automod-made-title = The rule is on
automod-made = Alerts go to { $channel }. Nothing is deleted, nobody is punished, and channels with circle rooms are left out. Please agree among staff who answers, and be gentle: most alerts will be nothing.
automod-renewed-title = The rule is up to date
automod-renewed = Alerts go to { $channel }. It leaves out that channel and every channel in which circles meet, and whatever you left out besides.
automod-remove-title = Remove the rule?
automod-remove-what = Your staff will hear nothing of these phrases any more. You can make the rule again, but not what you changed in it in Server Settings.
automod-removed-title = The rule is gone
automod-removed = AutoMod sends no more alerts for these phrases. `/setup automod` brings the rule back.

refusal-automod-no-staff-channel = Please choose a staff channel first, with `/setup start`: what people wrote must not be shown to everybody.
    .title = Where should alerts go?
refusal-automod-too-many-rooms = AutoMod can leave out { $most } channels, and the circles here have more. With the rule, some of what people say in their circles would be reported, so I do not make it.
    .title = Too many circles to leave out
refusal-automod-full = This server already has { $most } rules with words, and Discord allows no more. You can add the phrases to one of them, or remove one.
    .title = AutoMod is full
