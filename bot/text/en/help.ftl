### /help

help-start-title = Hello, I am Kitestring
help-start-button = Start
help-start =
    I help people in this server to support one another.
    · **Circles:** 4 to 8 people who have lived through something similar. `/circle browse` shows them, `/match wait` finds one that fits.
    · **Buddies:** one person to talk with. `/buddy find`
    · **Check-ins:** a private word about how you are. `/checkin now`
    · **Professional help:** what it is and how to find it. `/findcounselor`
    · **In danger, or worried about someone:** `/crisis`

    I read no messages in this server, only what you give me in commands, buttons and forms. Peers listen and share; they do not treat, and they cannot promise secrecy.
help-members-title = For members
help-members-button = Members
help-members =
    `/profile edit` your tags, hours and languages
    `/circle browse` · `info` · `join` · `mine` · `leave`
    `/match wait` wait for a circle · `/match status` · `/match find` · `/match cancel`
    `/buddy find` · `status` · `end`
    `/checkin now` · `history` · `settings`
    `/safety block` never be put together with someone; nobody is told · `/safety report`
    `/profile pause` rest for a while
    `/mydata view` · `export` · `delete`
help-facilitators-title = For facilitators
help-facilitators-button = Facilitators
help-facilitators =
    `/facilitate create` open a circle · `form` make circles from those who wait
    `/facilitate schedule` check-in times · `session` a guided session
    `/facilitate requests` calls for a person · `admit` people who want to join · `reports`
    `/facilitate duty` say when you can be called · `handover` · `pause` · `renew` · `merge` · `close`
    `/facilitate summary` how a circle is doing, in counts · `audit` who did what

    You listen and keep the frame. You do not diagnose, advise on medicine, promise secrecy, or stay alone with danger: `/crisis`, the safety contact, and other facilitators are there for that.
help-owners-title = For owners
help-owners-button = Owners
help-owners =
    `/setup start` channels and safety contact · `check` what is missing
    `/setup tags` · `facilitator` · `resources` · `panel` · `automod` · `retention`
    `/setup safe-mode` freeze joins, matching and posting in one go
help-privacy-title = What is kept about you
help-privacy-button = Privacy
help-privacy =
    · Nothing before you say yes, and each yes is separate. `/mydata consent`
    · Tags, hours, moods and notes are sealed with a key of your own. Whoever runs this bot holds the master key and could open them; other members and admins cannot.
    · Moods and notes are deleted after 90 days, the rest when you say so. `/mydata delete` takes one minute.
    · What you write in a circle's room is on Discord, readable by its members and by people who may manage threads. I do not read it.
    · I work by commands, buttons and forms only. To report a problem with me, tell a facilitator or whoever runs this bot.

command-help = What I do, and every command
