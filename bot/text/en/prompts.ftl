### Questions for check-ins, by theme. Each can be answered with a word, with a page, or not at all.

prompt-theme-mixed = A bit of everything
prompt-theme-everyday = Everyday
prompt-theme-body = Rest and body
prompt-theme-company = Company
prompt-theme-hard = Hard days
prompt-theme-small = Small good things
prompt-theme-ahead = Looking ahead
prompt-theme-own = Your own questions

prompt-everyday-1 = How are you, really?
prompt-everyday-2 = What has this week been like so far?
prompt-everyday-3 = If today were weather, what would it be?
prompt-everyday-4 = What takes up most of your thoughts just now?
prompt-everyday-5 = What was one ordinary moment of the last days?
prompt-everyday-6 = What is different from the last time we asked?
prompt-everyday-7 = What would you say if somebody had half an hour just for you?

prompt-body-1 = How have you been sleeping?
prompt-body-2 = Where do you feel this week in your body?
prompt-body-3 = When did you last take a real break?
prompt-body-4 = What helps you to wind down, even a little?
prompt-body-5 = Have you been able to eat, drink and get some air today?
prompt-body-6 = How full is your battery, and what drains it most?

prompt-company-1 = Who did you talk with this week, even briefly?
prompt-company-2 = What would you like people around you to understand?
prompt-company-3 = Is there something you would like company with?
prompt-company-4 = What helped when somebody listened to you?
prompt-company-5 = Is there somebody you miss?
prompt-company-6 = When did you last feel that you belonged somewhere?
prompt-company-7 = What would you rather have just now: an ear, an idea, or some quiet company?

prompt-hard-1 = What was hard this week? You choose how much you tell.
prompt-hard-2 = What did you get through that nobody noticed?
prompt-hard-3 = What would make the next day a little easier?
prompt-hard-4 = What do you tell yourself on a bad day, and would you say it to a friend?
prompt-hard-5 = Is there something you are carrying alone that somebody could share?
prompt-hard-6 = What has helped you through a hard time before?
prompt-hard-7 = What is one thing you could put down for today?

prompt-small-1 = What was one small good thing, however small?
prompt-small-2 = What made you smile or breathe out lately?
prompt-small-3 = What did you do for yourself this week?
prompt-small-4 = Is there a sound, taste or place that did you good?
prompt-small-5 = What are you a little proud of?
prompt-small-6 = Who or what are you glad about today?
prompt-small-7 = What would you like to have more of?

prompt-ahead-1 = What are you looking forward to, or dreading, in the coming days?
prompt-ahead-2 = What is one small step you might take this week?
prompt-ahead-3 = What do you need in the next days, and who could know about it?
prompt-ahead-4 = What would a good-enough week look like?
prompt-ahead-5 = Is there something you would like to say no to?
prompt-ahead-6 = What would you like us to ask you about next time?
