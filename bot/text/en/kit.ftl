### Words that every screen shares: buttons that stay, footers, refusals and troubles of a general kind.
### Buttons here are known by these names all over the bot; change them nowhere else.

kit-agree = I agree
kit-not-now = Not now
kit-join = Join
kit-leave = Leave
kit-can-talk = I can talk
kit-introduce-us = Yes, introduce us
kit-no-thank-you = No, thank you
kit-here = I'm here
kit-check-in = Check in
kit-need-a-person = I need a person
kit-approve = Approve
kit-discard = Discard
kit-find-counselor = Find a counselor
kit-find-circle = Find my circle
kit-delete-everything = Delete everything
kit-back = Go back

kit-page-back = Back
kit-page-on = Next
# $page and $pages count from 1.
kit-page-of = Page { $page } of { $pages }

kit-not-a-crisis-service = Kitestring is not a crisis service and nobody watches it around the clock. /crisis shows help lines.
kit-only-you = Only you can see this.
kit-answered-privately = Answered privately.
kit-help-elsewhere = /crisis and /findcounselor always work.

refusal-press-out-of-date = This button is old and does nothing any more. Please open the screen again with its command; /help lists them all.
    .title = This one is out of date

error-title = That did not work
error-bug-title = Something broke on our side
# $code: eight letters and digits that lead to the line in the log.
error-bug =
    It was nothing you did. Please try again in a minute.
    If it happens again, tell whoever runs this bot the code **{ $code }**. The code says nothing about you.
error-database-away-title = Part of me is resting
error-database-away =
    I can't reach what I keep for you right now, so this has to wait. Nothing is lost. Please try again in a few minutes.
    /crisis and /findcounselor work as always.
error-option = I could not read one of the options. Please pick from the list that shows up while you type.
error-command-changed = This command was changed, and your Discord still shows the old one. Please restart Discord or wait a few minutes, then try again.
error-server-only = This works only inside a server. Please use it there; the answer is for you alone.
# $seconds: whole seconds, at least 1.
error-cooldown =
    { $seconds ->
        [one] Please wait one second and try again.
       *[other] Please wait { $seconds } seconds and try again.
    }
error-not-for-you = This is for other people in this server. If you think you should be able to use it, please ask a facilitator.

discord-busy = Discord asks me to slow down. Please try again in a minute.
discord-unreachable = Discord did not answer me. Please look first whether it worked after all. If not, try again in a minute.
discord-forbidden = Discord does not let me do that here. Someone with Manage Server can run /setup check to see what is missing.
discord-gone = What this was about is not there any more. Please open the screen again with its command.
discord-channel-gone = That channel is gone, or I can't see it any more. Someone with Manage Server can run /setup check.
discord-server-gone = I am not in that server any more.
discord-person-gone = That person is not in this server any more.
discord-message-gone = That message is gone. Please open the screen again with its command.
discord-role-gone = That role is gone. Someone with Manage Server can choose another one with /setup start.
discord-no-access = I can't see that channel. Someone with Manage Server can let me in; /setup check shows what is missing.
discord-dm-closed = I can't send a direct message there: direct messages from this server are turned off. They can be turned on in Discord's privacy settings. Until then I write in the server only.
discord-thread-archived = That room is closed. Please ask someone who can see it to open it again, then try once more.
discord-thread-exists = That message has a thread already.
discord-threads-full = This server has as many open threads as Discord allows. A facilitator can close rooms that are no longer used, then try again.
discord-channels-full = This server has as many channels as Discord allows. Someone with Manage Server has to remove one first.
discord-roles-full = This server has as many roles as Discord allows. Someone with Manage Server has to remove one first.
discord-pins-full = That channel has as many pinned messages as Discord allows. A moderator has to unpin one first.
discord-automod-stopped = This server's AutoMod stopped that message. A moderator can see which rule it was.
discord-permission = I am missing a permission for that. Someone with Manage Server can run /setup check to see which one.
# $permissions: a list of permission names.
discord-permission-named = I am missing this permission: { $permissions }. Someone with Manage Server can grant it; /setup check shows the whole list.
# $channel: a link to the channel.
discord-permission-in-channel = In { $channel } I am missing this permission: { $permissions }. Someone with Manage Server can grant it; /setup check shows the whole list.

permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-messages-in-threads = Send Messages in Threads
permission-create-private-threads = Create Private Threads
permission-manage-threads = Manage Threads
permission-read-message-history = Read Message History
permission-embed-links = Embed Links
permission-attach-files = Attach Files
permission-pin-messages = Pin Messages
permission-manage-channels = Manage Channels
permission-manage-roles = Manage Roles (called Manage Permissions in a channel)
permission-connect = Connect
permission-create-events = Create Events
