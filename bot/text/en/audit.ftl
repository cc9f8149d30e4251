### What facilitators and owners did: one line a verb, never content. Facts: $who did it, to $whom, in $circle.

audit-title = What was done here
audit-empty = Nothing was done yet.
audit-line =
    { $what }
    -# { $at }
audit-newest = Newest
audit-older = Older
# $days: how long this server keeps it.
audit-never-content = Who did what, and never what members wrote. Kept for { $days } days. **Why?** opens the reason a facilitator gave.
audit-why = Why?
audit-why-title = The reason that was given
audit-why-removal = Why { $whom } was taken out of { $circle }. They were told it in these words:
audit-why-ban = Why { $whom } was banned from circles and buddies. They were not shown these words:
audit-why-keep = For facilitators only. Please keep it among you.
refusal-no-such-reason = I can't find that reason any more. It goes when the person deletes their data, or when its time is over.
audit-somebody = somebody who is gone
audit-a-circle = a circle
audit-other = { $who }: { $verb }

audit-setup-start = { $who } set the server up
audit-setup-places = { $who } changed channels or the safety contact
audit-tag-added = { $who } added a tag
audit-tag-retired = { $who } retired a tag
audit-facilitator-asked = { $who } asked to make { $whom } a facilitator
audit-facilitator-declined = { $who } said no to { $whom } as a facilitator
audit-facilitator-granted = { $who } made { $whom } a facilitator
audit-facilitator-revoked = { $who } ended { $whom } being a facilitator
audit-safe-mode =
    { $state ->
        [on] { $who } froze joining, matching and posting
       *[off] { $who } ended the freeze
    }
audit-settings-changed = { $who } changed the server's settings
audit-report-taken = { $who } looks at a report about { $whom }
audit-report-noted = { $who } wrote a note on a report about { $whom }
audit-report-closed = { $who } closed a report about { $whom }
audit-matching-paused = Matching was paused for { $whom }: two people reported them
audit-matching-resumed = { $who } ended the pause of { $whom }
audit-banned = { $who } banned { $whom } from circles and buddies
audit-unbanned = { $who } took back the ban of { $whom }
audit-circle-created = { $who } opened { $circle }
audit-circle-admitted = { $who } let { $whom } into { $circle }
audit-circle-turned-down = { $who } did not let { $whom } into { $circle }
audit-schedule-set = { $who } set the check-in times of { $circle }
audit-schedule-changed = { $who } changed the check-ins of { $circle }
audit-schedule-removed = { $who } removed check-in times of { $circle }
audit-data-exported = Somebody took a copy of their own data
audit-data-deleted = Somebody deleted their own data
audit-circle-changed = { $who } changed { $circle }
audit-circle-paused = { $who } let { $circle } rest
audit-circle-woken = { $who } ended the rest of { $circle }
audit-circle-renewed = { $who } gave { $circle } another term
audit-circle-closed = { $who } closed { $circle }
audit-circle-removed = { $who } took { $whom } out of { $circle }
audit-meeting-planned = { $who } planned a meeting of { $circle }
audit-meeting-called-off = { $who } called off a meeting of { $circle }
audit-session-begun = { $who } began a session of { $circle }
audit-session-ended = { $who } ended a session of { $circle }
audit-call-answered = { $who } came when somebody asked for a person
audit-circle-merge = { $who } and { $whom } made one circle of { $circle } and another
audit-circle-handover = { $who } handed { $circle } over to { $whom }
audit-circle-share = { $whom } looks after { $circle } together with { $who }
audit-tag-renamed = { $who } renamed a tag
audit-resource-added = { $who } added an organisation that helps
audit-resource-removed = { $who } took an organisation off the list
audit-panel-shown = { $who } put up the card that leads to help
audit-automod-made = { $who } had the AutoMod rule made
audit-automod-renewed = { $who } had the AutoMod rule brought up to date
audit-automod-removed = { $who } had the AutoMod rule removed
audit-retention-set = { $who } changed how long things are kept
audit-formation-begun = { $who } asked how circles could be formed of those who wait
audit-formation-cancelled = { $who } stopped a formation that was being worked out
audit-formation-discarded = { $who } discarded a formation
audit-formation-approved = { $who } approved a formation
audit-room-mended = { $who } put a room of { $circle } in order
