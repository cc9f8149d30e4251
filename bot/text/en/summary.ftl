### How a circle is doing, in counts.

summary-title = How { $circle } is doing
summary-none = You look after no circle at the moment.
summary-too-small = With fewer than five members there are no counts: they would say too much about single people.
summary-members = { $members } members
summary-rounds = **Check-ins in the last rounds:** how many answered, not who
summary-round = · { $when }: { $people } of { $members }
summary-no-rounds = No round is over yet. Counts come with the second one.
summary-picture = Bars for each of the last { $rounds } rounds, of { $members } members: { $counts }.
summary-picture-part = { $people } on { $day }
summary-average = **Average mood of this term:** { $words }, worked out on { $when } from five people or more who let theirs count. It stays as it is until the next term, so that nobody's mood can be told from two summaries.
summary-average-none = There is no average mood. It needs five people who let theirs count.
summary-average-between = between "{ $lower }" and "{ $upper }"
summary-average-at = "{ $mood }"
summary-calls =
    { $calls ->
        [0] **Calls for a person in this term:** none
        [one] **Calls for a person in this term:** one, { $answered ->
            [0] unanswered
           *[other] answered
        }
       *[other] **Calls for a person in this term:** { $calls }, { $answered } of them answered
    }
summary-what = Never shown here: what anyone wrote, or how one person is.
summary-choose = One circle in full

command-facilitate-summary = How your circles do, in counts only
    .circle = One of your circles; all of them if you leave it out
