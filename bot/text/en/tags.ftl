### The 24 tags a server begins with: experiences and ordinary interests, no diagnoses.

tag-grief = Losing someone
tag-caring-for-someone = Caring for someone
tag-long-term-illness = Living with long-term illness
tag-chronic-pain = Living with pain
tag-anxious-times = Anxious times
tag-low-mood = Low days
tag-burnout = Running on empty
tag-sleep-troubles = Trouble sleeping
tag-new-parent = New parent
tag-separation = Separation or divorce
tag-moving-country = Moving to another country
tag-study-stress = Study pressure
tag-work-stress = Work pressure
tag-job-loss = Losing a job
tag-loneliness = Feeling alone
tag-coming-out = Coming out
tag-staying-sober = Staying sober
tag-family-conflict = Trouble in the family
tag-books = Books
tag-games = Games
tag-walking = Walking and nature
tag-cooking = Cooking
tag-music = Music
tag-crafts = Making things
