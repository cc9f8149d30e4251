### What owners set up around help: the server's own organisations and the card for a channel.

command-setup-resources = Organisations near you that help, such as a campus service or a clinic
command-setup-panel = Show a card in a channel that leads to help and to /findcounselor
    .channel = Where the card is shown; every answer is private

resources-title = Help that this server knows of
resources-what =
    A campus service, a clinic, an association: members see them in `/crisis` and `/findcounselor`, marked as added by this server.
    Organisations only, **never a person by name**: a person can move on or have no time, and should not be found this way.
resources-none = Nothing is added yet.
resources-add = Add an organisation
resources-pick = Look at one or remove it
resources-owners = For people with Manage Server. Each change is noted in the audit.
# $over: yes when the day has passed.
resources-until =
    { $over ->
        [yes] Not shown any more since { $until }: please check it and add it again
       *[no] Shown until { $until }
    }
resources-one-title = Added by this server
resources-remove = Remove it
resources-remove-title = Remove this one?
resources-remove-what = Members will not find it in `/crisis` and `/findcounselor` any more. I keep nothing of it; to have it back you would write it again.
resources-form = Add an organisation
resources-form-name = Name of the organisation
resources-form-name-hint = Such as Student counselling service. Never a person
resources-form-address = Where to find it
resources-form-address-hint = Address, phone number or website
resources-form-hours = When is it open?
resources-form-audience = Who may use it?
resources-form-until = Show it until
resources-form-until-hint = Year-month-day, at most one year. Then somebody checks it again

refusal-resource-empty = The name and where to find it are both needed. Please try again.
    .title = Something is missing
refusal-resource-person =
    This looks like the name of a person. People move on, and should not be found this way.
    Please write the place they work at instead, such as “Harbour Clinic”, without their name. For someone who works alone, a public register is the way: `/findcounselor` shows which one.
    .title = Organisations only
# $latest: the last day that can be given.
refusal-resource-date = Please write the day as year-month-day, from today up to { $latest }. Then somebody looks at it again.
    .title = Which day?
refusal-too-many-resources = This server has { $most } organisations already. Please remove one first.
    .title = The list is full
refusal-no-such-resource = This is not in the list any more.
    .title = Not there

panel-shown-title = The card is there
panel-shown = It is in { $channel } now. Whoever presses it gets a private answer. You can pin it, and take it down by deleting the message.
