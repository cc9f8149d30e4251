### /findcounselor: what peers can do, what professionals can do, and the next step. Nothing here is kept.

counselor-title = Find a counselor
counselor-crisis-button = Help right now
counselor-go-on-button = Go on to finding a counselor
counselor-page-question = What would you like to know?
counselor-intro = Here you can find out which kind of help may fit, and what the next step could be. I do not judge or count points, and I keep no answer.
counselor-not-a-crisis-service = This is not a crisis service. If you may be in danger now, press **Help right now** or use `/crisis`.
counselor-topic-heard = You wrote about: { $topic }
counselor-general-information = This is general information. It is not medical or legal advice.

counselor-page-name =
    { $page ->
        [compare] Peers or a professional?
        [fit] What fits me?
        [secrecy] What stays private
        [who] Who is who
        [find] Find one
        [first] The first contact
       *[wait] While I wait
    }

## Peers or a professional?

counselor-compare-title = Peers or a professional?
counselor-compare-intro = Both can help. They do different things, and they go well together.
counselor-compare-peers = **Peer support**
    · **Who it is with:** people who have lived through something like it; understanding and care on both sides
    · **What it is for:** company, encouragement, someone who gets it
    · **How it works:** people talk as equals, in their own words
    · **Secrecy:** everyone is asked to keep things private. It is never guaranteed
counselor-compare-professional = **Professional therapy or counselling**
    · **Who it is with:** a licensed person with special training
    · **What it is for:** set sessions with goals that you choose together
    · **How it works:** methods that have been studied, such as CBT or psychodynamic therapy
    · **Secrecy:** bound by rules of the profession, with limits that are named
counselor-compare-together = Many people do both: a circle for company, a professional for the harder part. Neither replaces the other.
counselor-compare-three-things = Three things help to choose: **what it is about**, **what you would like**, and **how much support you need**. "What fits me?" asks about these three.

## What fits me?

counselor-fit-title = What fits me?
counselor-fit-intro = Three short questions. "Not sure" is a good answer too. I keep nothing and count nothing.
counselor-fit-issue-question = What is it about?
counselor-fit-issue-common = Everyday troubles, and company
counselor-fit-issue-common-more = Stress, loneliness, changes, missing someone
counselor-fit-issue-complex = Complicated, or needs special help
counselor-fit-issue-complex-more = It lasts for weeks, gets stronger, or gets in the way of daily life
counselor-fit-issue-danger = Somebody may be in danger
counselor-fit-issue-danger-more = You or someone else: help lines and emergency numbers come first
counselor-fit-issue-unsure = Not sure
counselor-fit-wish-question = Who would you rather talk with?
counselor-fit-wish-peers = People who have been there
counselor-fit-wish-professional = A trained person I do not know
counselor-fit-wish-both = Both would be good
counselor-fit-wish-unsure = Not sure
counselor-fit-support-question = How much support do you need?
counselor-fit-support-light = A talk now and then
counselor-fit-support-regular = Something regular, each week
counselor-fit-support-intensive = A lot, or a plan for treatment
counselor-fit-support-unsure = Not sure
counselor-fit-kept-nowhere = Your answers are in these buttons only, and go when they go.
counselor-fit-go-on-button = Go on with the questions
counselor-fit-again-button = Answer again
counselor-fit-answer-title = What may fit
counselor-fit-danger-first = You said that someone may be in danger. Please look at the help lines first. All the rest can wait, and it will still be here.
counselor-fit-suggest-peers = **A peer circle may be a good place to start.**
counselor-fit-suggest-professional = **Talking with a professional may be a good next step.**
counselor-fit-suggest-both = **Both together may suit you:** peers for company, a professional for what needs training.
counselor-fit-suggest-open = **You do not have to know yet.** You can try a peer circle or a first talk with a professional, see how it feels, and change your mind.
counselor-fit-because = Why I say this:
counselor-fit-because-issue-common = You chose everyday troubles, and company. Many people share such troubles, and peers often do well with them.
counselor-fit-because-issue-complex = You said it is complicated or needs special help. A professional is often useful when something lasts, grows, or gets in the way of sleep, food, work, study or caring for others.
counselor-fit-because-wish-peers = You would rather talk with people who have been there.
counselor-fit-because-wish-professional = You would rather talk with a trained person who does not know you.
counselor-fit-because-wish-both = You would like both.
counselor-fit-because-support-light = A talk now and then is what a circle is good at.
counselor-fit-because-support-regular = A circle meets regularly, and so do sessions with a professional.
counselor-fit-because-support-intensive = A lot of support, or a plan for treatment, is work for a professional. Peers cannot carry that, and should not have to.
counselor-fit-because-unsure = You were not sure about some of it. A first talk with either is also a way to find out.
counselor-fit-other-way-peers = A circle can be there as well. You can look at both.
counselor-fit-other-way-professional = If it lasts, grows, or is about medicine, violence, or a loss that does not ease, a professional can be there as well. You can look at both.
counselor-fit-only-a-suggestion = This is a suggestion from your own words, no more. You decide. If it gets worse, or you think of dying or of hurting someone, use `/crisis` right away.

## Confidentiality, side by side

counselor-secrecy-title = What stays private
counselor-secrecy-professional = **A licensed professional**
    What you say is kept private under the rules of the profession, and often under the law. There are usual limits. Often, depending on where you live, they may or must tell someone when:
    · there is a serious risk that you or someone else comes to harm
    · a child, or an adult who cannot protect themselves, is being hurt
    · a court or a law demands it
    They may also talk with a supervisor, usually without your name. To be paid, they may tell an insurer the least that is needed. Ask about the limits in the first session.
counselor-secrecy-peers = **A peer circle**
    This is a circle of peers. We ask everyone to keep what is shared here private, but no one can guarantee it, and it is not protected like talking to a licensed professional. Who can read a circle's room:
    · its members
    · everyone on this server with the right "Manage Threads", and admins who open it
    · Discord
    People can take screenshots. Whether a volunteer must report something differs from place to place.
counselor-secrecy-bot = **This bot**
    It reads no channels. Once you said yes, it keeps what you give it, such as tags, hours and check-ins, locked with a key. The person who runs the bot holds the key and could open them. `/mydata` shows, exports and deletes all of it. This page keeps nothing.
counselor-secrecy-discord = **Discord**
    All messages pass through Discord and lie on its servers. Deleting takes a message out of view; copies may stay for some time. Discord may pass things on when its rules or the law say so.
counselor-secrecy-us-law = In the USA, the health privacy law HIPAA binds certain health providers. It does not cover a peer circle or this bot.

## Who is who

counselor-who-title = Who is who
counselor-who-intro = Titles differ from country to country, and not every title is protected by law.
counselor-who-list =
    · **Psychiatrist:** a doctor for mental health; can prescribe medicine
    · **Psychologist:** trained in how people think and feel; talking therapy and tests; usually no medicine
    · **Counsellor or psychotherapist:** helps by talking; the title is protected in some countries and open to anyone in others
    · **Clinical social worker:** talking therapy, and help with housing, money and services
    · **Marriage and family therapist:** couples, families, relationships
    · **Family doctor (GP):** in many countries the first to ask; can send you on to others
    · **Peer supporter:** someone with experience of their own; no diagnosis and no treatment
    · **Coach:** not a health professional
counselor-who-protected-heading = ### Titles in { $country }
counselor-who-entry = **{ $name }:** { $what }
counselor-who-choose = Choose your country to see which titles are protected there.
counselor-who-country-unknown = For { $country } we have no confirmed list of titles. Look for a title that the law protects where you live. In many countries anyone may call themselves counsellor, therapist, psychotherapist or coach.
counselor-approaches-heading = ### Ways of working
counselor-approaches-list =
    · **CBT:** notice how thoughts, feelings and actions are linked, and practise new ones between sessions; often 5 to 20 sessions
    · **Psychodynamic:** look at how the past shapes today
    · **Counselling:** talk in confidence and find your own way forward
    · **Person-centred:** you lead; the therapist listens with warmth and does not judge
    · **Guided self-help:** a workbook or online course, with a helper
    · **DBT:** skills for very strong feelings
    · **EMDR:** going back to a painful memory in a safe setting, with guided eye movements
    · **Couple and family therapy:** you meet together and change how you talk
    · **Integrative:** a mix of methods
counselor-approaches-fit = How well you get on with the person counts a lot, whichever way they work. It is fine to try one and to change.

## Find one

counselor-find-title = Find one
counselor-find-country-title = Find one · { $country }
counselor-find-country-question = In which country? I never guess it.
counselor-find-ways-heading = ### Ways in
counselor-find-low-cost-heading = ### When money is short
counselor-find-low-cost = Ask about a sliding scale (the fee depends on your income), a free first talk, and a university's training clinic. Ask what your insurance or the public health service pays.
counselor-find-register-heading = ### How to check a licence
counselor-find-register-general = Ask for the full name, the title and the register number, and look them up in the register of the profession. A professional will not mind.
counselor-find-complaints-heading = ### If something goes wrong
counselor-find-complaints-general = You can tell the register or the professional body. You may also simply stop going.
counselor-find-entry = **{ $name }:** { $what }
counselor-find-entry-link = **[{ $name }]({ $url }):** { $what }
counselor-find-partly = Part of this could not be confirmed. Please check it.
counselor-find-no-country = For { $country } we have no confirmed ways in yet. We never show another country's as if they were yours.
counselor-find-general = **How to find one anywhere**
    · Ask a family doctor, a clinic, or the health service where you study or work
    · Look for the register of psychologists or therapists of your country
    · For online therapy, ask where the professional is licensed and whether they may treat someone where you live
    · Ask two or three people for a short first talk, and choose the one you feel at ease with
counselor-find-checked = Last checked on { $checked }. Fees and rules change: ask before you go.
counselor-find-old = Last checked on { $checked }, more than { $days } days ago. Please check again before you rely on it.
counselor-find-nobody-named = We list ways in, never a therapist by name.

## The first contact

counselor-first-title = The first contact
counselor-first-what-happens = You write or call, and say in a sentence or two what it is about. Often there is a short talk first, to see if it fits. In the first session the professional asks what brings you and tells you how they work. You do not have to tell everything.
counselor-first-questions-title = Ten questions you can ask
counselor-first-questions =
    1. Are you licensed or registered? With whom, and under what number?
    2. Have you worked with what I bring, or with people like me?
    3. How do you work, and what would a session look like?
    4. What does it cost? Do you take my insurance, and what if I have to cancel?
    5. How long does it usually take, and how often would we meet?
    6. How will we notice that it helps?
    7. What stays between us, and when would you have to tell someone?
    8. What happens between sessions, or in a crisis?
    9. Do we meet online or in person, and may you see me where I live?
    10. What if we do not fit?
counselor-first-cost-title = About money
counselor-first-cost =
    · Is the first talk free?
    · Do you have a sliding scale or places at a lower fee?
    · Ask your insurer: Which therapies do you pay for, and how many sessions? What do I pay myself? Do I need a referral? Must a diagnosis be written down?
counselor-first-no-fit = **If you do not fit:** that happens, and it is nobody's fault. You can say: "I don't think this is right for me. Can you suggest someone else?" One try that did not fit says nothing about the next.
counselor-first-enquiry-title = A short message to copy
counselor-first-enquiry =
    Hello, I am looking for someone to talk with about { $about }. Do you have room for new people, and could we have a short first talk? I could come { $when }. Please tell me what it costs and how you work. Thank you, { $name }
counselor-first-enquiry-about = something that has been hard for me
counselor-first-enquiry-when = on most days
counselor-first-enquiry-name = (your name)
counselor-first-enquiry-change-button = Change the message
counselor-first-enquiry-modal-title = Your message
counselor-first-enquiry-about-label = What is it about? A few words are enough
counselor-first-enquiry-when-label = When could you come?
counselor-first-enquiry-name-label = How do you want to sign?
counselor-first-enquiry-ready = Here is your message. Copy it now: I keep nothing of it.

## While I wait

counselor-wait-title = While I wait
counselor-wait-text =
    Waiting for a place can take weeks or months. These can be there in the meantime:
    · **A circle:** people who have lived through something like it. `/circle browse` shows what there is
    · **Check-ins:** a private look at how you are, with `/checkin now`. You choose each time who sees it
    · **Help lines:** you do not have to be in danger to call. `/crisis` shows those of your country
    · **The waiting list itself:** ask whether you can be called when someone cancels, and whether there is a group
counselor-wait-worse = If it gets worse while you wait, tell the clinic or a doctor: waiting times can change. If you may be in danger, use `/crisis` now.

## For a channel

counselor-panel-title = Peers, professionals, and help right now
counselor-panel-text = Press a button to find out what may fit, how to find a professional, or which help lines there are. Only you see the answers, and nothing is kept.

command-findcounselor = Peers, a professional or a help line: which one fits, and the next step
    .country = Where you are now; I never guess it
    .topic = What it is about, in a few words; nothing is kept
