### What staff read when Discord keeps refusing what the bot wants to post.

delivery-paused-title = Discord does not let me post here
delivery-paused =
    I tried several times to send { $feature ->
        [circle] something for circles and their rooms
        [room] something for circles and their rooms
        [checkin] check-ins
        [session] a session
        [match] a match
        [buddy] something for buddies
        [care] a call for a person
       *[other] a message
    }, and Discord refused each time. Usually a permission is missing in a channel. I rest with this for a while and then try again by myself. What was to be sent is kept.
delivery-paused-what-to-do = To see which permission is missing, someone with Manage Server can run `/setup check`.
