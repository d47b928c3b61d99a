// English sentences of mail and chat written by hand for training, one a line, by what they ask. All are invented.

export const englishByHand = {
  action: `
can you drop the latest deck in the folder?
Could you share the vendor contact when you get a sec?
pls resend the invite link
Ping me when the build is green.
shoot me the file when it's ready
Need your numbers by noon.
I need the signed copy today.
I still need your timesheet.
We need your input on section 3 before Thursday.
Would you mind covering my shift on Friday?
Would you be able to update the tracker tonight?
Any chance you could look at my PR?
Any chance of getting the raw data today?
mind taking a look?
Take a look when you can.
Have a look at the attached and tell me what you think.
Let me know which version to use.
Let me know if Tuesday works for the delivery.
Let me know by Friday whether we keep the booth.
Let me know what you decide on the supplier.
Please advise.
Please advise on next steps.
Kindly confirm the delivery address.
Kindly revert with the completed form.
Please find attached the draft, and send me your edits by Monday.
Please add Nina to the thread.
Please don't ship anything until I confirm.
Don't forget to submit your expenses.
Don't merge yet please
hold off on the announcement for now
Make sure the invoice has the PO number on it.
Remember to lock the archive when you leave.
Reminder: your self-review is due tomorrow.
Gentle reminder that we're still waiting for your quote.
Just following up on the contract, any update?
Following up on my note below, can you get back to me today?
Bumping this, still need an answer.
bump
Chasing you for the figures again.
I haven't received your form yet.
I'm still missing your approval notes for May.
Waiting on you for the logo files.
We're blocked on your review.
Looking for your feedback on the two mockups.
Looking for someone to test this before release.
I'd appreciate a quick reply.
I'd appreciate it if you could double-check the totals.
I would be grateful for the minutes.
It would be great if you could join the interview panel.
It would help to have the old price list.
Would be good to get your thoughts on this.
I was hoping you could introduce me to their IT lead.
I was wondering if you could walk me through the process.
I wanted to ask you to review the FAQ.
I'd like you to own the migration plan.
I'd like to get access to the dashboard.
I'd like a copy of the report, if possible.
May I have the login for the test account?
Can I get the badge template?
Can I have five minutes of your time for the forms?
Could I trouble you for the phone number?
Can we get this fixed before the demo?
Can somebody reboot the printer server?
Could someone from your team check the label printer?
Someone please update the wiki.
Anyone able to pick up the courier package?
Who can take this ticket?
Can you ask Lee to call the carrier?
Tell the client we'll be ten minutes late.
Forward me their reply.
Send it over when you're done.
Send me your availability.
send pls
Fix the typo in the title, please.
Check your inbox and sign the form.
Check with legal before you answer.
Call me when you land.
Call the supplier and ask for a new date.
Get me the list of open tickets.
Get back to me on the budget.
Get back to me once you've talked to Ravi.
Give me a shout when you're free.
Give Marta the keys before you go.
Put your name in the sheet.
Fill out the survey before Friday, we order lunches from it.
Fill in column D for your region.
Review and return by the 14th.
Please review.
Please see my comments and update accordingly.
Please reply all with your t-shirt size.
Please respond to the auditor directly.
Please complete the training by month end.
Please work with Dana on the rollout.
Please escalate if they don't answer.
Please keep me posted.
Keep me in the loop on the shipment.
Keep me posted on the repair.
loop me in when they answer
cc me on that please
@Tom please check the alert
@here need one volunteer for the late shift
Sam - numbers for slide 4?
Eva, over to you for the pricing part.
Over to you.
Your turn, add the costs.
This one is yours: reply to the landlord.
You'll need to renew the certificate before it expires.
You need to submit the visa form yourself.
You should talk to payroll about this and let me know.
You might want to update the quote before they call.
You were going to send me the template.
You said you'd share the recording, did you?
You still owe me the summary.
Not urgent, but could you archive the old channel?
If you have time, rename the folders as agreed.
When you have a moment, please approve or reject my hours.
Once you're back, sign the lease.
As soon as you hear from them, tell me.
After lunch help me move the desks?
Before you leave, print two copies.
Thanks for this, can you also add the totals?
Thanks! One more thing, swap the second picture.
Great, now send it to finance.
ok then order it for two
Looks good, just change the date and send.
Agreed, please go ahead and book.
Sorry to bother you, I need the door code.
Quick favor: drop the parcel at reception.
Favor to ask: swap desks with me on Wednesday?
Action required: upload your certificate.
ASAP please: the customer's VAT number.
urgent - need someone on site
Your comments by EOD, please.
Comments welcome by Thursday noon.
Thoughts on the draft by tomorrow would be ideal.
Details please.
Screenshot?
Link?
link pls
Source for that number, please.
Help! The projector is dead, can you come?
help me understand the second formula
Walk me through it tomorrow?
Explain the gap in April, please.
Update the estimate and ping me.
Try it again and tell me what happens.
Run the numbers with 5% and send them to me.
Bring the contract with you.
Bring two chairs pls
Turn off the job until we know more.
Roll back the change, please.
Restart it for me?
Assign it to me once triaged.
Move the card to done when finished.
Open a ticket for this and send me the number.
Stop by my desk before you head out.
`,
  question: `
What time does the truck arrive?
when's the release
who's on call tonight
where did we save the template
Which folder is it in?
How many seats do we have left?
How do I reset the badge?
how's the report coming along?
How far along are you?
Why was the order cancelled?
What's the status of the refund?
What happened with the Acme ticket?
what's the eta
eta?
any news?
Any update on the parts?
Any luck with the vendor?
Any idea why the total is off?
Any objections to Monday?
Did you get my message about the badge?
Did they sign?
did it work
Have you heard back from the bank?
Have you had a chance to look at the draft?
Has the invoice been paid?
Is the server back up?
Is this the latest version?
Is it ok for the client to see the margin, or should I hide it?
Are you in today?
Are you coming to the review?
are we still on for the launch?
Are you the right person to ask about parking?
Do you know who owns this repo?
Do we have a contract with them?
Do you have the latest forecast?
do you want it in pdf or excel
Does the price include shipping?
Does anyone have a spare charger?
Does that make sense to you, or should I redo it?
Anyone know the wifi password?
anyone seen the blue folder?
Who should I talk to about the lease?
Who approved this discount?
Whose laptop is in the lab?
Where are we on the hiring plan?
Where should I send the samples?
When can we expect the parts?
When do you need it by?
When will the minutes be out?
What do you think of option B?
What should I tell the customer?
What's your take?
Your thoughts?
thoughts?
Should we renew or let it lapse?
Should I wait for you?
Will you be at the fair?
Will it be ready by Thursday?
Would you rather have the early slot?
Am I right that the deadline moved?
Am I missing something in column C, what should be there?
So the launch is on the 5th, correct?
We ship on Friday, right?
You got the keys, yes?
You at your desk?
you around?
got a sec for a question on payroll?
quick question: which cost center do I use?
Question for you, is the old portal still up?
One question: do they need originals?
I have a question about the bonus: is it gross or net?
I was wondering whether the room is free.
I wonder if you know who has the ladder.
Just checking if the order went out.
Just wondering when you'd have the results.
Just curious, how long did the import take?
Wanted to check whether you're joining us.
Can you tell me who signed for the parcel?
Could you tell me how long it takes?
Do you happen to have her number?
Do you remember what we promised them?
Remind me, is it Tuesday or Wednesday?
Sorry, which one?
and the second box?
or is it the other one?
blue or grey?
gross or net?
in person or online?
how many
which one
what do you mean
ready?
done yet?
still there?
sent it?
Need anything from the store?
Need a hand with that, or are you good?
Want me to order for you too?
Shall I book for two?
Shall we invite the partners as well?
`,
  approval: `
Please approve my leave request.
Can you approve the PO today?
Could you sign off on the layout?
Need your sign-off before we print.
I need your approval on the attached quote.
Waiting for your approval.
Awaiting your go-ahead.
Awaiting your confirmation.
Requesting approval for two extra licenses.
Your approval is needed for travel request 88.
ok to send?
ok to ship?
OK if I leave at 3?
good to go?
good with this?
Are you okay with the new date?
Are you fine with me sharing this externally?
Are we good to publish?
Is it okay if I work remotely tomorrow?
Is that alright with you?
Do I have your permission to post the photo?
Do you approve?
Do you agree with the changes?
Do we have a green light?
May I release the payment?
May I take Friday off?
Can I go ahead?
Can I push this live?
Can we proceed on that basis?
Can we proceed?
Shall I proceed?
Shall I send it as is?
Should I go ahead and order?
Please confirm.
Please confirm you agree to the terms.
Please confirm so I can book the flights.
Confirm and I'll ship.
Can you confirm the quantity?
Let me know if you're ok with this and I'll send it.
Let me know if I can release it.
Please authorize the refund.
Please sign the attached NDA.
Sign here please
Please initial each page and return.
Give me the green light and I'll start.
Thumbs up if you agree.
react with a check if this works for you
Yes or no on the sponsorship?
Go or no go?
yay or nay
Any objection if I close it?
Any concerns before I submit?
If there are no objections, please approve by noon.
Happy for me to publish?
Happy with the wording?
Does this look right to you?
Look ok to you?
lgty?
does this work for you?
Would you accept 30 days instead?
You ok with that?
mind if I borrow the adapter?
Would it be alright to extend the deadline by two days?
Kindly approve the timesheet.
The request is in your queue for approval.
Submitted for your approval.
For your signature.
`,
  meeting: `
Can we meet tomorrow at 10?
Can we talk this afternoon?
Let's meet on Thursday at 2.
Let's sync tomorrow morning.
let's hop on a call
Let's grab lunch on Friday and talk about it.
Let's set up a time to discuss the renewal.
Do you have 15 minutes today?
Do you have time for a quick call?
got 5 min?
quick call?
call?
free at 3?
are you free for a chat
Are you available on Monday afternoon?
When are you available next week?
What time works for you?
Does Wednesday at 11 work?
Would Tuesday suit you?
How about 4pm?
How about we meet at the site?
What about Thursday?
Could we move our meeting to Friday?
Can we push the 1:1 to 3?
Please schedule a meeting with the vendor.
Please set up a call with legal for next week.
Please join us at 9 in room 4.
Please send me a few slots.
Please book a room for Monday.
I'd like to meet with you to go over the numbers.
I'd like to set up a time to talk.
I'd love to catch up next week if you have time.
I propose we meet at noon.
I suggest a short call on Tuesday.
Want to grab a coffee at 3?
Coffee tomorrow?
lunch?
Join the call, we're waiting for you.
join us, link in the invite
Stop by at 2 if you can?
Swing by my office this afternoon?
Can you make it to the demo on the 12th?
Could you come to the workshop?
Will you join the standup?
Are you joining?
We should get together and plan the fair.
We need to sit down and go through the claims.
We need to talk about the lease.
Let's take this offline tomorrow, 10ish?
Same time next week?
See if Thursday works and send an invite.
Send me an invite for next week.
Let me know when you're free to talk.
Let me know a good time to call you.
Talk at 5?
Zoom at 2?
meet at the gate at 8?
Would you be open to a half-hour introduction next week?
You're invited to the review on Friday, can you come?
Reschedule for Thursday?
`,
  none: `
Thanks!
Thanks a lot, got it.
Thank you for the quick turnaround.
Thanks for letting me know.
Thanks for asking, all good here.
many thanks
ty!
Much appreciated.
No worries.
no problem
np
You're welcome.
Sounds good.
Sounds like a plan.
Works for me.
Fine with me.
ok
Okay, will do.
Got it.
Noted.
Understood.
Makes sense.
Agreed.
Approved.
Confirmed, see you there.
Yes, that's right.
Yes, go ahead.
Yes, you can use it.
No, that's the old one.
No, I can't make it.
Nope
yep
sure
Sure, happy to help.
haha
lol
nice one
Great job everyone!
Well done on the launch.
Congrats on the promotion!
Happy birthday!
Good morning
Hi all
Hello team,
Hey, how are you?
How was your weekend?
How's it going?
Hope you're well.
Hope you had a great weekend.
Hope this helps!
Hope that answers your question.
Have a great day!
Have a nice weekend.
Enjoy your holiday.
Get well soon.
Take care.
Take care of yourself.
Safe travels!
Good luck tomorrow.
Cheers, Ben
Best regards,
Kind regards, Laura
See you tomorrow.
See you at the meeting.
Talk soon.
Talk to you later.
Speak tomorrow as planned.
Let me know if you have any questions.
Let me know if you need anything else.
Please let me know if you have any questions or concerns.
Please don't hesitate to contact me if you have questions.
Feel free to reach out.
Feel free to ignore this.
If you have any questions, just ask.
If you need anything, I'm at my desk.
If anything is unclear, give me a call.
Any questions, just shout.
Happy to discuss if useful.
Happy to help.
Happy to jump on a call if needed.
Looking forward to it!
Looking forward to working with you.
I look forward to hearing from you.
FYI
FYI, the office closes at 4.
FYI only, no action needed.
Just for your information.
Just so you know, the lift is out.
Just sharing.
For your records.
No action required.
No need to reply.
No need to do anything, it's fixed.
Never mind, found it.
nvm
Ignore my last message.
Please ignore my previous email.
Please disregard.
Don't worry about it.
Don't bother, I'll do it myself.
You don't need to send it anymore.
All sorted, thanks.
All good now.
It works again.
Solved.
Done.
Done and sent.
Sent it this morning.
I've sent you the file.
I sent the contract to legal yesterday.
I've updated the tracker.
I've added you to the channel.
Fixed in the latest build.
Merged.
Deployed to staging.
Attached is the report.
Attached please find the minutes.
Please find attached the report for May.
Please find enclosed the signed copy.
Please see attached.
See below.
See the notes above.
Here's the link.
Here is the deck you asked for.
Here are the numbers you wanted.
As requested, the invoice.
As discussed, I moved it to Friday.
As promised, the photos.
Per your request, I've removed the column.
To answer your question, yes.
In answer to your question, it's net.
Good question.
Great question, no idea.
No questions from my side.
That's a question for another day.
I'll send it tomorrow.
I'll take a look.
I'll check and get back to you.
I'll get back to you by Friday.
I'll let you know.
I'll ask Tom.
I will call you after lunch.
Will do.
On it.
Working on it now.
We'll have it ready by Monday.
We'll keep you posted.
Let me check.
Let me see what I can do.
Let me look into it.
Let me get back to you on that.
Let me think about it.
Let's see.
Let's hope so.
Let's go team!
I can do that.
I can take it from here.
I could have sworn it was Tuesday.
I asked Maria to send you the file.
I asked the vendor for a new quote.
I've asked IT to look at it.
He asked whether we could meet, and I said yes.
She wants to know when it ships, I told her Monday.
The client asked for a discount again.
They need the report by Friday, I'm on it.
Maria will call you tomorrow.
Tom is checking it.
They should reply by Monday.
Legal has to sign first, they are on it.
He wrote "please call me", so I did.
She said "can you wait", and left.
I don't know when he's back.
I have no idea what that means.
Not sure who owns it.
No clue why it failed, we'll see.
I wonder what they'll say.
I know how you feel.
I know what you mean.
What a day.
What a great result!
How cool is that?
How nice of you!
Can you believe it?
Can you imagine?
Guess what?
You know what I mean?
Who knew?
Who would have thought?
Who cares?
Why not.
Why do I even bother?
Isn't it great?
Isn't that something?
Aren't we lucky?
Really?
Seriously?
Right?
What's not to like?
What could possibly go wrong?
What would we do without you?
Where would we be without coffee?
When pigs fly.
Why this happened is still unclear.
How to reset it is described in the wiki.
Where we meet is in the invite.
What we need is more time.
When you open the app, you see the list.
If it rains, we'll move inside.
If they agree, we start on Monday.
Once they sign, we'll announce it.
To create a ticket, click New.
Click Save to continue.
Select a date and press Next.
Open Settings and choose Privacy.
Enter your password to continue.
Step 3: restart the service.
Click here to unsubscribe.
To unsubscribe, reply STOP.
Subscribe to our newsletter.
Buy now and save 20%.
Shop the sale today!
Get your free trial now.
Download our app.
Register today for early bird pricing.
Don't miss out!
Don't miss our biggest sale of the year.
Ready to save?
Tired of paperwork?
Looking for a new job?
Want to learn more?
Discover what's new.
Learn more on our website.
Follow us on social media.
View this email in your browser.
Please do not reply to this email.
Please consider the environment before printing this email.
If you received this message in error, please delete it.
You are receiving this because you subscribed.
Sent from my iPhone
Get Outlook for Android
The meeting went well.
The meeting is moved to Thursday.
We met with the client yesterday.
Standup is at 10 as usual.
We have a call with them at 3.
The call is cancelled.
I'm out of office until Monday.
I'm on leave next week.
Running 5 minutes late.
brb
back in 10
I'm working from home today.
The server is down for maintenance tonight.
The build passed.
Sales are up 8 percent.
We hired a new analyst.
The truck arrived at noon.
The printer is broken again.
There's cake in the kitchen.
I like the second one better.
I think we're fine.
I think it should be okay.
Probably tomorrow.
Not yet.
Maybe next week.
Same here.
Me too.
I hope so.
I'm glad it worked out.
I'm sorry for the delay.
Sorry, I missed your message.
Sorry, wrong chat.
my bad
Apologies for the late reply.
Excuse the typos.
I would love that.
I'd be happy to.
I'd love to, but I can't.
I'd rather not.
I need a vacation.
I need to run.
I need to check with my boss first.
I have to pick up the kids.
We need more rain.
We need to be patient.
You can find the guide on the portal.
You can track the order on our page.
You can count on me.
You could say that.
You should have seen his face.
You must be kidding.
You never know.
You did a great job.
You have been added to the group.
Your request has been received.
Your ticket was closed.
Your order has shipped.
Go figure.
Go team!
Come on!
Believe me, it's worth it.
Trust me on this one.
Keep up the good work.
Keep calm.
Rest up.
Have fun!
Help yourself to the cookies.
Please enjoy the leftovers in the kitchen.
Make yourself at home.
Give my regards to Anna.
Say hi to the team.
Say no more.
Welcome aboard!
Welcome to the team, Ida.
Look at that view!
Look who's back.
Note that the office is closed on Monday.
Please note that prices change on the 1st.
Please be aware of the new opening hours.
Remember the old office?
Remember, safety first.
Think of it as an investment.
Imagine that!
Forget it.
`,
} as const;
