### /help

help-start-title = Hello, I am Kitestring
help-start-button = Start
help-start =
    I help people here to support one another.
    · **In danger, or worried about someone:** `/crisis`
    · **Circles:** 4 to 8 people who have lived through something similar. `/circle browse` shows them, `/match wait` finds one that fits.
    · **Buddies:** one person to talk with. `/buddy find`
    · **Check-ins:** say how you are, in private. `/checkin now`
    · **Professional help:** what it is and how to find it. `/findcounselor`
    
    I read no messages in this server, only what you give me in commands, buttons and forms. Peers listen and share. They do not treat, and they cannot promise secrecy.
help-members-title = For members
help-members-button = Members
help-members =
    · `/profile edit`: your tags, hours and languages
    · `/circle browse`: circles that are open. Then `info` · `join` · `mine` · `leave`
    · `/match wait`: wait for a circle. Then `status` · `find` · `cancel`
    · `/buddy find`: one person to talk with. Then `status` · `end`
    · `/checkin now`: say how you are. Then `history` · `settings`
    · `/safety block`: never be put together with someone; they are not told
    · `/safety report`: tell the facilitators; you are not named
    · `/profile pause`: rest for a while
    · `/mydata view`: what is kept about you. Then `export` · `delete`
help-facilitators-title = For facilitators
help-facilitators-button = Facilitators
help-facilitators =
    · `/facilitate create`: open a circle · `form`: make circles from those who wait
    · `/facilitate schedule`: check-in times · `session`: a guided meeting
    · `/facilitate requests`: calls for a person · `admit`: people who want to join · `reports`
    · `/facilitate duty`: say when you can be called
    · `/facilitate handover` · `pause` · `renew` · `merge` · `close`
    · `/facilitate summary`: how a circle is doing, in counts · `audit`: who did what
    
    You listen, and you hold the space. You do not diagnose, advise on medicine or promise secrecy, and you do not stay alone with danger: `/crisis`, the safety contact and the other facilitators are there for that.
help-owners-title = For owners
help-owners-button = Owners
help-owners =
    · `/setup start`: channels and safety contact · `check`: what is missing
    · `/setup tags` · `facilitator` · `resources` · `panel` · `automod` · `retention`
    · `/setup safe-mode`: stop all joining, matching and posting at once
help-privacy-title = What is kept about you
help-privacy-button = Privacy
help-privacy =
    · I keep nothing before you say yes, and each yes is separate. `/mydata consent`
    · Tags, hours, moods and notes are sealed (encrypted) with a key of your own. Other members and admins can't read them. Whoever runs this bot holds the master key and could.
    · Moods and notes are deleted after 90 days at the latest, and what is over (requests, calls, closed circles) within half a year. The rest goes when you say so: `/mydata delete` takes a minute.
    · What you write in a circle's room is on Discord. Its members can read it, and so can people who may manage threads. I do not read it.
    · I work by commands, buttons and forms only. To report a problem with me, tell a facilitator or whoever runs this bot.

command-help = What I do, and every command
