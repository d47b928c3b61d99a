// English sentences of offices, written by hand for training, one a line: many ways to ask, and as many that only look like it.

export const englishOffice = {
  action: `
Could I trouble you for the serial number off the old unit?
When you've a sec, the header image on the careers page wants replacing.
I'll need the bank letter before I can release anything.
Stick your name on the rota if you haven't already.
Over to you for the wording of clause nine.
The supplier form is still sitting with you.
Grateful for a steer on the pricing by Thursday.
Chuck the photos in the shared folder when you're back at your desk.
Would you be a star and run the totals again?
Do me a favour and ring the depot before they close.
One for you: the lift contract runs out in June.
Your timesheet for week 14 is missing.
We're still short of your comments on the draft.
I can't close the ticket until somebody tells me which port it was.
Nothing from your side yet on the audit questions.
Have the final numbers with me by noon tomorrow.
Leave the signed copies on my desk, will you.
Pop a note in the tracker once the pallets are out.
Someone needs to own the newsletter this month, can it be you?
Can this be turned round today?
Any way to get the file in Excel rather than PDF?
Is there a version without the watermark you could send?
I'm after last year's training records, the ones HR sent you.
If you get a moment, the meeting room screen is playing up again.
It'd be a huge help to have the list before the weekend.
Please see attached and let me have your markup.
See below, please handle.
Pls action.
Please deal with the attached complaint.
Passing this to you to sort out.
Can I leave this one with you?
This needs your signature in two places.
These need to be back with procurement by the 3rd.
All managers are to submit their headcount by Wednesday noon.
Everyone must complete the fire safety module by 30 April.
You are kindly requested to return the enclosed form.
I'd be glad of your help with the stand on Saturday.
I'm counting on the draft landing in my inbox tonight.
Can someone let the courier in, I'm stuck in traffic
could do with a hand moving the desks at 4
need eyes on the press release asap
who's got five mins to test the new form
anyone free to cover reception 12-1?
drop me the link again pls, lost it
u got the wifi code for the annex? send it over
can u nudge legal for me
@Priya stock count please 🙏
Numbers pls
address pls?
Still need that cost code.
Still nothing from you on the hotel.
I'd rather you spoke to the tenant yourself.
You'll want to get the old certificate over to Maya before she leaves.
Best if you ring them directly and tell me what they say.
Perhaps you could start on chapter two while I finish the tables.
Maybe get someone from the workshop to look at the hinge.
Why don't you send him the revised drawing and copy me in.
Might be worth you checking the dates with Ola first.
Might I have the draft agenda before the board pack goes out?
May I ask that you route future orders through me?
I must ask you to move the van from the loading bay.
I would ask everyone to keep the corridor clear.
I was told you have the spare key; I need it at two.
Tell the night shift to leave line 3 off.
Let the client know we're running a day late.
Get back to Denise about the lease, she's waiting.
Go through the attached and strike out anything that's out of date.
Take Ben through the checklist tomorrow morning.
Swap slides 4 and 5, then send it round.
Hold the shipment till I've spoken to customs.
Don't send the invoice yet.
Nobody is to use the goods lift until it's been inspected.
Kindly ensure that all claims reach payroll by the 20th.
Once you've seen the numbers, come back to me with a figure.
As discussed, please raise the PO for the scaffolding.
As per our call, send me the three quotes and I'll pick one.
Further to my last mail, I still require the insurance certificate.
Second request: the visitor log for March.
Nudge on the below.
Any joy with the replacement pump?
Your department hasn't sent the rota.
Everyone has handed theirs in except you.
Only your figures are outstanding.
We're waiting on the drawing from you.
The fitters are standing around waiting for your drawing.
The ball is in your court.
Your turn, write the conclusions.
I've assigned the ticket to you, it's due Thursday.
The task in the tracker is yours, deadline Thursday.
If you're passing, bring the stamp.
If you're downstairs anyway, grab the post.
When you get to the site, send me a photo.
When you see Vera, give her the keys.
Link please.
A scan, please.
The contractor's phone number please.
And the guest list too, please.
Also a copy of the licence.
Help, the database is down!
We need two people to load at nine.
Looking for someone to swap Saturday.
Need a driver tomorrow morning.
Check your fire extinguishers before the inspection.
Reminder: timesheets by the 25th.
I can't see your request, please resubmit.
There's a mistake in the form, correct it and send it again.
Under the new policy you must renew your pass by the 30th.
You need to renew your pass.
You'll have to meet the auditors, be there at nine.
Staff must return laptops by Friday.
Do not park by the ramp, please.
Please don't use the hall before noon.
Please add us to the mailing list.
Please take row 14 out.
Please consider our comments in the next version.
Please look into it.
Please follow up with them.
Please coordinate with Vera.
Please work out the cost.
Please cc me.
Please advise how you wish to proceed.
Requesting access to the tender folder.
Request: access to the tender folder.
Can I have access to the tender folder?
Could we have the measurements?
Can we get the measurements of the door?
I'd like the measurements before we order.
I'd like you to have a word with the landlord.
I'd love to get your comments before it goes out.
Comments by Thursday please.
Feedback welcome by noon.
I look forward to receiving the signed copy.
I await your reply.
I await your instructions.
Awaiting your comments.
Try them again tomorrow, would you?
Have another go at the intro.
Have someone from the workshop look at it.
Have Vera call me.
Get Vera to call me.
Ask Vera to call me when she's in.
Find out what it costs and tell me.
See if they'd take 400.
See whether they can deliver on Saturday.
See to it that the gate is locked.
Be at the gate at nine, the auditors are coming.
Wait for my call before you sign.
Call the landlord before you sign.
Use the new template from now on.
Turn the heating down before you leave.
Change the date on page 2 to the 9th.
Have a read of the lease and tell me if anything looks odd.
Have a look over the draft and shout if a figure is off.
Read it through and let me know if you disagree.
Look over the list and tell me who's missing.
Check the data and report any errors.
Review the contract and return it with or without changes.
Please go through the list and flag anything that's wrong.
The report should be on my desk Thursday morning.
I want the report on my desk on Thursday.
Report by tomorrow morning please.
Signed copy back to me by Friday.
Sign, scan, return.
Give me two people for an hour.
Could you spare two people for an hour?
Can you spare anyone on Saturday?
Lend me the projector for Thursday.
Could I borrow the projector on Thursday?
Mind if I pinch your ladder, and could you leave it outside?
Show me how the export works.
Teach me the export some day, will you?
Split the sum by month, please.
Compare the two price lists.
Find out who signed the delivery note.
Chase purchasing.
Hurry purchasing up, please.
Tell purchasing we can't wait any longer.
I've no access, please open it for me.
The file won't open, send it again.
The link's broken, can you fix it?
The printer on two is dead, could you come up?
We're out of toner, order some.
Out of toner, does anyone have a spare? Bring it up.
My mail keeps crashing, can you look?
Your signature is needed on three pages.
Everyone has signed but you.
The list isn't complete without you, add your name.
Production: figures by noon.
Logistics, confirm the van.
Vic, the unloading is yours.
Vic - unloading, Mary - photos.
You're the one to talk to him, not me.
It's best coming from you, would you call him?
I'd be happier if you called him yourself.
It would be safer if you went.
If you could get it to me today I'd be very glad.
Any chance of the minutes today?
Hoping to have your part by noon.
Hoping you can help with the table.
Struggling with this table, can you help?
Not sure how to do this, could you show me?
I'm stuck on the export, help?
`,
  question: `
Any word from the landlord?
Did the samples ever turn up?
Where did we land on the venue?
What's happening with the forklift hire?
How did the handover go, anything open for me?
Which of the two logos is the current one?
Who signs for deliveries on a Sunday?
Who else knows about the restructure?
Is it 12 or 14 crates we're sending?
Are we still paying for the second licence?
Has the deposit gone out?
Have you a number for the locksmith?
Haven't they confirmed yet?
Isn't that covered by the warranty?
Weren't you going to call them?
Do we owe them anything for the March visit?
What would you charge for a half day?
What do you make of the new layout?
What's your gut feeling on the second bidder?
how come the total is different from last week's
do u know if mara is in today
is the boiler man coming or not
what time does the print shop shut
where do the empty toners go
which key opens the server room
was it you who moved the ladder
whats the code for the gate
anything from finance yet
I can't find the 2022 figures. Did you archive them?
I'd like to know how you arrived at the 8 per cent.
I'm not clear whether the 40k includes fitting.
I'm wondering who told the tenant.
Curious to hear how the pilot went.
Just want to check whether the badge works on the side door.
Quick one - is the invoice dated May or June?
Stupid question maybe: what does FAT stand for in the spec?
My question is whether we can ship without the seal.
Not sure if you've seen this, but is the price right?
So the red ones go to Leeds and the blue ones stay here, correct?
You did book the projector, didn't you?
You're coming on Thursday, yes?
You have the keys, right?
Your flight is the early one, isn't it?
The form goes to Anita, or straight to payroll?
Tuesday or Wednesday for the fitting?
Cash or card for the caterer?
Sandwiches or hot food for the 12th?
ETA on the parts?
Status of the roof repair?
Thoughts on the attached?
Views?
Your take?
Explain why the account was closed, please.
Remind me how much we paid last time.
Talk me through the change to the rota.
Fill me in on what I missed on Friday.
Bring me up to speed on the Harlow job.
Give me an idea of the cost.
Say if the 14th is a problem.
Shout if the dates clash with your leave, I need to fix them today.
Tell us what you'd like for lunch by Tuesday.
did the pallets leave
are the new badges in
you still at the warehouse
you seen the new rota
got the forms from hr
is the lift fixed
who has the stamp
whose van is blocking the ramp
anybody seen my charger
meeting still on for 4
is saturday a working day or not
did they pay the deposit or is it still open
do we deliver or do they collect
do we know who is covering sunday
what size is the banner
which room is payroll in now
how many boxes fit in the van
so which address do the originals go to
the old price list still valid
why is the gate shut
when's the water delivery
where do the blank forms live
how do i book a saturday visit
any idea who took the drill
Is that with or without VAT?
With VAT?
And without VAT?
Same for last month?
Do they include fitting, or is that on us?
Is this really the latest version?
That's the latest version, isn't it?
Should I wait for you or start?
Do I need to sign anything else?
Is it worth ordering a third screen?
Will there be enough chairs?
What was decided on the warehouse?
Has Vector answered?
Has anyone told reception?
What did the auditors make of it?
Please clarify why the amount went up.
Please advise when the van is due.
Kindly let us know the date of your visit.
I didn't quite follow the third step, can you say more?
I'd be interested to know who accepts the work.
I need to know who accepts the work.
I need to understand how the 12 % came about.
One thing I don't understand: who pays for the crane?
The part I'm missing is who pays for the crane.
Could you let me know who pays for the crane?
Let me know who pays for the crane.
Let us know how many of you are coming.
Let me know your size for the jacket.
do we move it to monday or does it go tomorrow
are we waiting for them or starting without
you going yourself or sending vic
did the bank confirm
any confirmation from the bank
bank confirmed yet
lift platform ordered yet
just wondering if the crate ever came back
wondering if anyone fed the fish
was hoping to hear about the discount
what did we say about the rejects
how many of you are coming
do i need a hard hat there
is there parking
which room is free at three
has the platform been ordered or do i need to
Who looks after the lift platform?
Who do I talk to about the lift platform?
Who do I ring when it jams?
Whom should I contact about passes?
What's the difference between the two contracts?
What makes up that sum?
What did we pay last time?
Where does this line come from?
How urgent is it?
Is Wednesday realistic?
Is this ours or next door's?
What do I tell the client?
What shall I say if the client calls?
What would you do?
What are our options?
And the lift platform?
Any sign of the lift platform?
Have you heard back from the platform people?
Do you reckon we'll make it?
We'll make it by Friday, won't we?
You got my note about the passes, I hope? Are they ready?
Would you know who signed the delivery note?
Would anyone happen to have a spare cable?
Has anybody got a spare cable?
Anyone got a spare cable?
spare cable anyone?
Is anyone else having trouble with the wifi?
Does the new key work for you too?
`,
  approval: `
Happy for me to go ahead with the blue one?
Are you content with the wording?
Is 4,200 within what you'd allow?
OK to bin the old brochures?
ok if I leave at 3 on friday
Do I have your blessing to cancel the order?
Can I take the 17th off?
Could I work from home on Monday?
Would it be alright to move my day to Thursday?
Green light for the second batch?
Shall I tell them yes?
Shall we say 500 and be done with it?
Should I go with the cheaper one?
I propose we go with Bidder B unless you object.
Unless you tell me otherwise I'd like to order on Monday, please confirm.
Please authorise the attached expense claim.
Please countersign page 6.
Please OK the proof so the printer can start.
Awaiting your sign-off on the job description.
Requesting approval for two days of overtime.
I need a yes or no on the extra van.
Just need your go-ahead.
Need your thumbs up on this before 5.
Are we good to publish?
good to go?
Any objections to closing at 4 on Christmas Eve?
Would you approve a move to the bigger room?
Do you agree with the split?
Does 60/40 sound fair to you?
Does that suit?
Will that do?
Permission to swap shifts with Lee?
I'd like to take Friday off if that's all right.
I'd like to order it today, is that ok?
I'm planning to order it today, shout if you disagree.
Can we sign with them?
Do we sign with them?
Do we launch?
Leave it as it is?
Keep it or change it?
Is this version good to print?
Is the amount right?
Please confirm the amount is right.
Confirm the booking for two.
Confirm and I'll pay.
For your approval: the lease.
The lease is attached for your signature.
The order is in the system for you to approve.
Submitting the budget for your approval.
Please review and approve the budget.
I need your consent for the move.
Would you be ok with Wednesday instead?
Is Wednesday instead ok with you?
Are we agreed on 60/40?
Agreed?
ok?
mind if i leave early
can i have tomorrow off
working from home friday, ok
we take the firm from Leeds, ok
Can I borrow your ladder?
I'll take your ladder, is that all right?
Would you mind if I led the meeting?
Do you mind if I'm half an hour late?
Are we accepting the work?
Do we ship without a deposit?
Can I close the ticket?
I can close the ticket, right?
Your decision please: Leeds or York.
It's your call, Leeds or York?
Waiting for your decision on the contractor.
Say the word and I'll order it.
Happy with Leeds?
`,
  meeting: `
Can we grab ten minutes before the board call?
Are you about this afternoon? I'd like to run something past you.
Got a sec?
Free for a quick call?
When's a good time to ring you?
When could you do next week?
Would Tuesday at ten work for the site visit?
How's your Thursday looking?
What does your diary look like on the 9th?
Let's put an hour aside to go through the tender.
Could we find a slot to talk about the handover?
I'd like to sit down with you about the budget this week.
We should meet before the audit, pick a day.
Swing by my desk when you're done?
Pop in when you have a moment.
Join us in room 3 at 2?
Can you make the 4 o'clock?
Will you be at the stand-up tomorrow?
Are you joining the supplier call?
coming to the canteen at 12?
lunch tomorrow?
call at 3?
ring me when you're out of your meeting
Could you set up a call with the Lyon office?
Please send me some times that suit you.
Shall we pencil in the 21st?
Fancy a coffee to talk it over?
can we meet
talk later today?
time for a chat at 3
You free at 3?
Are you in tomorrow? I'd like to show you the samples.
Could you come up for a minute?
Come by at two, I'll show you.
Come to the big room at two, all of you.
Join the call, the link is in the invitation.
Please arrange a meeting with the contractor.
Please pick a slot in the sheet.
Suggest Wednesday at 12 in my office?
I suggest we discuss it on the phone.
Could we do this over the phone?
We need to meet and decide on the warehouse.
We need to talk.
I'd like to discuss my role with you, do you have time?
Is now a good time?
Would five o'clock be convenient?
Coming to the fair with us?
Will you come to the site tomorrow?
we're off to lunch at one, coming?
Meet at the gate at nine, can you make it?
When should we expect you?
How late are you in today? I'd like to come by.
Call about the contractor tomorrow, will you be there?
Could you organise a call with the contractor?
Half an hour tomorrow before lunch?
When can we walk through the comments?
Can I steal you for five minutes?
`,
  none: `
I'll get the bank letter over to you by Friday.
The header image has been replaced.
Leaving the signed copies on your desk now.
Thanks for ringing the depot.
I've put my name on the rota.
He wants to know when the samples left, so I rang the carrier.
She asked whether we were still paying for it and I said no.
They kept asking who signs on Sundays.
I asked Bob to send me the three quotes.
I told the night shift to leave line 3 off.
We were asked to move the van, which is done.
Customers are requested to keep the corridor clear.
The notice says to return the form by the 3rd.
The landlord finally got back to us.
The samples turned up this morning.
We went with the venue in Hove.
You don't need to do anything for now.
No action needed on your side.
No reply necessary.
No rush at all on this, it was only so you know.
Nothing for you to do here, just keeping you in the loop.
For your records only.
Just so you're aware, the lift is out until noon.
Heads up: the car park is being resurfaced on Monday.
FYI the courier now comes at two.
Sharing for information.
Please find attached the minutes of Tuesday's meeting.
Please find enclosed our invoice.
Please accept my apologies for the delay.
Please ignore my last mail.
Please disregard, I found it.
Please don't worry about the form any more.
Please do not reply to this address.
Please join me in welcoming Tessa to the team.
Please be assured that the matter is in hand.
Please be advised that the office closes at 4.
Please bear with us while we move servers.
Please note that the canteen is shut on Friday.
Do let me know if I can be of help.
Let me know if you run into trouble.
Let me know should anything change.
Give me a shout if you get stuck.
Just shout if it's too heavy.
Any problems, just ring.
Any questions, you know where I am.
Feel free to pass this on.
Don't hesitate to ask.
Happy to talk it through any time.
Happy to help if you need a hand.
I'm around all day if needed.
I hope that answers your question.
Hope that makes sense?
Hope you had a good break.
Hope the move went well!
How was Lisbon?
How are you settling in?
How's life on the third floor?
How are things your end?
Good weekend?
Did you have a nice birthday?
All well with you?
Who knew that would take a year?
Who'd have thought it?
Who needs sleep anyway?
What could possibly go wrong?
What a day, eh?
What's not to like?
Why do I even bother with that printer?
Why is it always the last day of the month?
Where would we be without spreadsheets?
How hard can it be?
How about that, it works.
How on earth did they get that past the auditors?
Is it Friday yet?
Isn't it lovely out today?
Aren't we lucky with the weather?
Can you imagine the face he made?
Can you believe it took six people?
Would you believe it, the key was in the door.
Guess who turned up without a badge again.
You know what, I'll just do it myself.
You know how it is in May.
You should have seen the queue.
You can see it in the photo.
You can find the code on the back of the card.
You can always come in through the side door.
You'll get the slides after the talk.
You'll be glad to hear the roof is dry.
You were right about the dates.
You have been added to the list.
You asked for the figures, here they are.
You asked me which key it is: the long one.
As you asked, I moved the meeting.
As requested, the drawings.
As promised, the contact of the locksmith.
Here's the file you wanted.
Here is the answer from finance on the deposit.
I need to get the boiler looked at.
I need a holiday.
I need to think about the price.
We need to be out of here by six, they lock the gates.
We need rain.
I have to leave at three.
I must remember to water the plants.
I should ask Ola about it.
I'll ask Ola and tell you.
I'll check whether the 40k includes fitting.
I'll let you know what they say.
I'll see if someone can let the courier in.
I'll have a look after lunch.
I will send it round once it's signed.
Will do.
Will check and come back to you.
Checking now, bear with me.
Looking into it.
Let me look into it.
Let me check and I'll ring you.
Let me see what I can do.
Let me think about it overnight.
Let's hope the weather holds.
Let's see how it goes.
Let's leave it at that.
Let's not go down that road again.
I wonder how they did that so fast, impressive.
I wondered about that too.
I don't know who told the tenant.
I don't know what FAT stands for either.
No idea where the ladder went, sorry.
Not sure what happened but it works now.
I was asking myself the same thing.
The question is not whether but when, as the old man used to say.
The question came up at the board and was parked.
One question they raised was who pays for fitting.
The auditor asked for the visitor log and got it.
The client would like to see the blue one too, Ben is on it.
The client asked if we could do it by May; I said we could.
Ben will send you the drawing tomorrow.
Ben is waiting for the quote from them.
Denise needs the lease and I've sent it.
Payroll needs the claims by the 20th as always.
The form has to go to payroll by the 20th.
Forms are due on the 20th.
The deadline is Thursday.
The deadline has been moved to the 9th.
The meeting is at ten.
The meeting has been moved to room 3.
We met on Tuesday and agreed the split.
We are meeting the auditors at two.
See you at ten.
See you on Thursday then.
See the attached photo for how bad it is.
See page 4 for the details.
Speak soon.
Talk to you tomorrow.
Looking forward to seeing you there.
Looking forward to it.
Can't wait to see it.
Take care and get well soon.
Take your time.
Have a great weekend!
Have fun in Lisbon.
Enjoy your leave.
Keep up the good work.
Keep me posted, and thanks again for everything.
Mind the step at the new door.
Stay dry!
Safe travels.
Say hi to Maya from me.
Say no more.
Never mind, found it.
Never mind the form.
Forget it, Lee had one.
Ignore that, wrong chat.
Scrap that, the numbers were right.
Don't worry, it's sorted.
Don't bother, I did it already.
Don't get me started on the printer.
Don't mention it.
Thanks for letting me know.
Thanks, that's what I needed.
Thanks for asking, much better.
Thank you for your patience.
Many thanks for sending it over so quickly.
Cheers, got it.
Got it, thanks.
Great, that works.
Tuesday works for me.
Yes, go ahead.
Yes please, the blue one.
Sure, take the van.
Approved.
Signed and returned.
I approve.
I've approved your leave.
No objection from me.
Fine by me.
Works for me 👍
To reset it, hold the button for ten seconds.
To get in, ring the bell twice.
If the alarm goes off, leave by the rear stairs.
If in doubt, leave it out.
When the light goes green, open the valve.
Turn left at the lights and you'll see the gate.
Press star, then your code.
Go to Settings, then Devices, and pick the second one.
Click the link to reset your password.
Sign up now and save 20 %.
Register by Friday for the early bird price.
Visit our stand in hall 4.
Want to save on toner?
Looking for a quieter office?
Ready for spring?
the pallets left at six
the new badges are in
i'm still at the warehouse
lift is fixed
Vera has the stamp
found my charger, thanks all
meeting is still on
saturday is a working day
they paid the deposit
they collect it themselves
payroll moved to 204
forty boxes fit in the van
what he meant was the other van
who takes the last cup makes the next pot, as they say
where there's a will there's a way
when they pay, I'll tell you
When the water comes I'll sign for it.
If it arrives today I'll take it in.
Either Wednesday or Thursday, we'll settle it with them.
I can't remember what he was called.
I see why the gate was shut.
I found out who gets the timesheets: Vera.
They asked if the estimate was ready and I told them.
The client wanted to know about fitting, I explained.
The customer requested photos, which we sent.
Vera says thank you.
Vera asked me to say hello.
I was told to hand in my keys, so I did.
At the client's request we moved the date.
Your request has been completed.
Your order has been dispatched.
Your pass has been renewed.
Your comments are in the new version.
Steve will do the report himself.
Steve promised the measurements.
Steve has to renew his pass, he knows.
Vera is meeting the auditors.
I'm meeting the auditors.
I'll ring the landlord myself.
We'll work it out.
I'll count them and come back.
I'll drop it off tomorrow.
Dropped off the stamp, it's on your desk.
Gave the keys to Vera, as you asked.
Sent by mail.
It's in the shared folder.
Updated the price list on the site.
The layout was approved with no changes.
We launched.
It's on for Thursday.
The matter is closed.
We left it as it was.
We met and decided on the warehouse.
We'll discuss it at the stand-up as usual.
The call is tomorrow at 12, link in the invitation.
Hope to see you at the party tomorrow!
I can hardly wait for my leave.
The fitters are here and working.
We have the drawing, thanks.
We needed that.
I need not tell you how that went.
You need to see it to believe it.
You have to hand it to them.
You must be joking.
You must have been thrilled.
You would have laughed.
You could hear it on the third floor.
Could be worse.
Could have been worse.
Would have been nice.
Would love to, but I'm away.
Can't complain.
Can do.
Can confirm, it works.
Should be there by five.
Should all be fine now.
Must dash.
Have to run, speak later.
Need to dash.
No, thanks, we'll manage.
Yes, do send it.
Yes, please send it over.
Yes, that's right.
Please do.
Please, help yourselves, the cake is in the kitchen.
There's cake in the kitchen, help yourselves.
Come and get it while it's warm.
Look what I found.
Look at that sunset.
Just imagine, twenty years.
Think about it: twenty years.
Who's a star? Vera's a star.
Who stacks boxes like that?
And we're supposed to trust the forecast?
Well, what can you do.
What can I say.
What can I do for you?
How may I help?
How can we complain with a view like that?
Why not.
Why thank you!
Isn't that the truth.
Do I look like a plumber?
Do we ever learn?
Is there anything he can't fix?
Are we there yet?
Will wonders never cease?
Any excuse for cake, right?
In case of questions please contact the helpdesk.
For access please contact Steve.
Requests go through the portal.
Passes are issued against ID.
Keys are handed in at the gate by seven.
To open the gate, hold your card to the reader.
First take off the cover, then take out the cartridge.
After your shift turn off the lights and lock up.
In case of fire dial 999.
All, from the 1st the opening hours change.
All, it's Vera's birthday today!
All, the lift is out, use the stairs.
By the way, the tariff went up 4 %.
No questions from me, all clear.
Question answered, thanks all.
Good thing we made it.
I'll be in after lunch.
I'll be glad to see you all at the party.
I'll bear it in mind.
I'll keep you posted.
Will keep you posted.
I look forward to working with you.
I look forward to the trip.
I appreciate your help with this.
I appreciate you doing this.
I really appreciated it.
We appreciate your business.
I'd like to thank everyone who helped.
I'd like to point out that nothing was late.
I'd love to see that.
I want to say how well that went.
I wish I'd known.
I was wondering where that went, thanks.
I suggest nothing, I'm just saying.
I asked for the measurements and got them.
I have asked Steve.
I let them know.
They let us know on Monday.
He told me to wait for his call, so I'm waiting.
It says to use the new template.
It said "please wait" for an hour.
The sign says "do not park here".
it goes tomorrow
we started without them
vic is going
the bank confirmed
took the sample at nine
paint arrived at noon
the crate came back on Tuesday
rejects get scrapped
there are four of us
hard hats are at the gate
there's parking behind the shed
platform is ordered for Tuesday
my line is down, fitters till lunch
we've got water through the roof again
in meetings all day
up to my ears here
Afraid not, we're over the limit.
Sorry, not this week.
Sorry, in court all day. Can't.
No can do, both vans are out.
Won't work, the hall is taken.
None left till March, the budget's gone.
Thirty tickets, one dispatcher, no vans.
Snow, jams, two vans of five.
No accidents, twelve shifts, one cake.
Twenty years today, I remember you on your first day with that briefcase.
I remember you telling me it would never work.
First run without a delay!
First in the region!
A hundred thousand metres in a week!
Lovely to see you at the fair.
Good to catch up over lunch.
Nice bumping into you on the stairs.
Great start to the week.
What a start to the day.
How lovely that the lift works again.
How time flies.
What a view.
Monday again.
Snow again.
Roll on Friday.
The cat is asleep on the keyboard again.
Remember when we carried that wardrobe to the fifth floor?
Remember how dark it was?
Who would have thought he'd come.
Tell Vic he's a star.
Tell the team thanks from me.
Pass on my thanks to the crew.
Give my love to the family.
Give yourselves a pat on the back.
We'd never have managed without you.
Couldn't have done it without you.
You saved me.
You're a lifesaver.
I owe you a chocolate.
Your copy is at reception.
Your copy went out by post.
A copy for your files is attached.
Your access has been extended to December.
Your ticket is closed.
Your pass is waiting at the gate.
Keeping you posted: the fitting is finished.
The fitters finished the second floor and moved on to the third.
We moved to 405, more light here.
The new hours start on Monday.
From 1 December passes are issued in room 12.
Water is off on Saturday.
No water till three.
Canteen closes at two today.
On 31 December we work till noon.
Fire safety training is on the 26th at 9:30.
Extinguishers will be checked tomorrow from 10 to 12.
The meeting moved to Wednesday at 14:00.
The warehouse is open 8 to 5.
File's in the folder, shout if you can't find it.
It's on the portal, ping me if it won't open.
Let me know if it doesn't open.
If you spot a mistake, let me know.
Should anyone ask, I'm in the warehouse.
Think before you print.
Think before you click: is it safe?
Out of hours? Call 4400.
This mail is confidential, please delete it if it reached you by mistake.
Name to follow.
Details to follow.
Photos to follow.
Copy in the tray.
Scan on the share.
Answer from purchasing below.
Note from purchasing attached.
One alarm last night, reset by the guard.
Two faults, fixed by the night shift.
Mark on the floor is from the forklift.
Show of hands was eight to two.
Don't know myself, will ask.
Looking for it myself.
That's what I was wondering.
Me neither.
Same here.
Ask for Lil at the desk.
Try switching it off and on, worked for me.
Ask Vera, she knows.
Vera's the one to ask.
That's one for Vera.
Ring the desk, they do it on the spot.
`,
};
