### When a circle meets.

meeting-list-button = Meetings
meeting-plan-button = Plan a meeting
