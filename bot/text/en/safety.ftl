### Blocks, gates and what keeps somebody out.

refusal-banned = A facilitator has ended taking part in circles and buddies here for you. Help lines and routes to a professional stay open: /crisis and /findcounselor.
    .title = This is closed for you here
refusal-account-too-new = In this server a Discord account has to be { $days } days old before it can join a circle or meet a buddy. /crisis and /findcounselor work already.
refusal-too-new-here = In this server people join circles and meet buddies after { $days } days here. Have a look around first; /circle browse works already.
refusal-quota-join =
    { $most ->
        [one] One request to join a day is the most here. Please try again tomorrow.
       *[other] { $most } requests to join a day are the most here. Please try again tomorrow.
    }
refusal-quota-match = You have searched as often as this server allows in a day. Waiting works without searching: `/match wait`.
refusal-quota-report = That is as many reports as one person can send in a day. If somebody is in danger now, use /crisis. You can also report to Discord itself: hold or right-click the message and choose Report Message.
refusal-quota-block = You changed your list as often as I allow in a day. Please try again tomorrow. If somebody troubles you now, `/safety report` works.
