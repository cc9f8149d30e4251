### Buddies: one other person to talk with. No name before both said yes; never why it did not come together or ended.

buddy-find-title = Looking for a buddy
buddy-looking = I am looking for one person who shares something with you. You will both be asked first, and neither sees the other's name before both say yes.
buddy-status-title = You and a buddy
buddy-status-looking = I am still looking for somebody who fits.
buddy-status-none = You have no buddy at the moment, and I am not looking for one.
buddy-status-open = You have a buddy. Your room: { $room }
buddy-status-opening = You both said yes. Your room is being opened.
buddy-status-waits = You said yes to somebody. I am waiting for their answer and will tell you either way.
buddy-status-asks-next = I found somebody who fits. My question to you stands right below.
buddy-status-asked = I found somebody who fits. Would you like to meet them?
buddy-find-button = Find a buddy
buddy-stop-button = Stop looking
buddy-end-button = End this

buddy-proposal-title = Somebody who could be your buddy
buddy-nudge-title = Still there?
buddy-proposal = There is a person on the list who fits. Would you like to meet them?
buddy-proposal-nudge = I asked you yesterday whether you would like to meet somebody. No hurry, and no harm done. If you need more time, press **I'm here** and I will keep it open.
buddy-shared = You both named: { $tags }
buddy-shared-unnamed = You have something in common. I don't name it, because not both of you agreed to that.
buddy-languages = Language: { $languages }
buddy-proposal-how = If you both say yes, a private room for the two of you opens. A no needs no reason, and nobody is told.
buddy-proposal-need = I also write there what would help you most now: { $need }. `/profile edit` changes it.
buddy-free = Whatever you choose is fine. If I hear nothing for two days, I ask somebody else for the other person, and look on for you as soon as you say so.

buddy-waits-title = Thank you
buddy-waits = I have your yes and am waiting for the other person. I will tell you either way.
buddy-opens-title = You both said yes
buddy-opens = A room for the two of you opens in a moment. Discord shows it to you as a new thread.
buddy-declined-title = That is fine
buddy-declined = You won't be introduced, and nobody is told. I go on looking for somebody else; `/buddy end` stops that.
buddy-over-title = Not this time
buddy-over = This did not come together. It has nothing to do with you. `/buddy status` shows how it stands.
buddy-again = The other person could not make it this time. It has nothing to do with you. I go on looking, and you are first in line.
buddy-silent-title = No harm done
buddy-silent = I asked you whether you would like to meet somebody, and did not hear from you. That is fine, and nothing is held against you. So that nobody is kept waiting, I have stopped looking for a buddy for you. If you would like me to go on, press **Look again**.
buddy-again-button = Look again
buddy-here-title = Good to see you
buddy-here = I noted that you are here.
buddy-here-asked = I will keep it open for two more days.

buddy-room-name = Buddies
buddy-room-title = A room for the two of you
# $people: two mentions.
buddy-room = { $people }, you both said yes to meeting. Say hello in your own time; a few words are enough.
buddy-room-need = What would help { $person } most now: { $need }
buddy-room-how = If nothing comes to mind: what brought you here, and what would help, listening, advice or company? Press **I'm here** once, or just write. I can see that something is written here, never what.
buddy-room-secrecy = What is said here is meant to stay here. People who can manage threads in this server can open it too, so share what feels right.
buddy-room-nudge = It may be quiet here for many reasons. If you are around, press **I'm here** or write a few words. If nobody does by tomorrow, I will close this room kindly and look again for whoever is here.
buddy-talk-title = I will leave you to it
buddy-room-talk = Something was written here; I can see that much, never what it says. So I won't ask again whether you are here. If nobody answers you, **End this** closes the room kindly, and `/buddy find` looks for somebody else.

buddy-closed-title = This room is closed
buddy-closed = These two are no longer buddies. No reason is asked or told. Thank you for the time you gave one another. `/buddy find` looks for somebody else.
buddy-ended-told = Your time as buddies has ended. No reason is asked or told, and it says nothing about you. `/buddy find` looks for somebody else when you like.
buddy-end-title = End this?
buddy-confirm-end = You will leave your room at once and won't be put together again soon. Your buddy is told kindly that it has ended, without a reason.
buddy-confirm-stop = I will stop looking for a buddy. You can start again any time.
buddy-end-sure = Yes, end it
buddy-keep = Keep it
buddy-ended-done = It has ended. Thank you for the care you gave. If something went wrong there, `/safety report` tells the facilitators, and `/safety block` keeps you apart for good.
refusal-no-buddy = You have no buddy at the moment. `/buddy find` looks for one.

command-buddy = One person to talk with
command-buddy-find = Look for a buddy: both say yes before any name is shown
command-buddy-status = How things stand with your buddy
command-buddy-end = End with your buddy kindly, or stop looking
