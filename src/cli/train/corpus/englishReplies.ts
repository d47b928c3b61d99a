// Sentences of English replies from templates: what is said a hundred ways when something was asked. Data.

import type { Act } from '../../../domain/reading';

export const englishReplyLists = {
  thing: [
    'the quarterly figures',
    'the rota',
    'the floor plan',
    'the price list',
    'the contract',
    'your invoice',
    'the slides',
    'the test report',
    'the visa form',
    'the site photos',
    'the seating plan',
    'the stock count',
    'the draft',
    'the mock-ups',
    'the risk register',
    'the timesheets',
    'the quote',
    'the minutes',
    'the training list',
    'the menu',
  ],
  it: ['it', 'that', 'this', 'them', 'those', '{thing}', '{thing}'],
  busy: [
    'the VAT return',
    'an audit',
    'the year-end close',
    'back-to-back interviews',
    'a site visit',
    'stocktaking',
    'the board pack',
    'a server move',
    'induction week',
    'the tender',
    'a fire drill',
    'payroll',
    'month end',
    'a workshop',
  ],
  when: [
    'by Friday',
    'tomorrow',
    'before lunch',
    'this afternoon',
    'on Monday',
    'by the end of the week',
    'tonight',
    'first thing tomorrow',
    'next week',
    'by four',
    'within the hour',
    'after the weekend',
    'later today',
    'on Wednesday morning',
    'before I leave',
    'in the next few days',
  ],
  who: [
    'legal',
    'accounts',
    'the supplier',
    'my boss',
    'Priya',
    'the warehouse',
    'facilities',
    'the client',
    'HR',
    'the night shift',
    'the landlord',
    'Tomasz',
    'the agency',
    'IT',
  ],
  place: [
    'on the shared drive',
    'in your pigeonhole',
    'at reception',
    'in the project folder',
    'on your desk',
    'in the channel',
    'on the portal',
    'in the blue tray',
    'in your inbox',
    'next to the copier',
  ],
  sorry: ['sorry', 'afraid', 'unfortunately', 'sadly', 'alas', 'regrettably', 'apologies'],
  number: ['two', 'three', 'four', 'twelve', 'forty', '15', '27', '120', '8', 'half a dozen'],
} as const;

export const englishReplies: Readonly<Record<Act, string>> = {
  promise: `
(Give|Grant|Allow) me (a little|some|a bit of|a bit more|another day's) (time|breathing space|grace|leeway)(, I'm (in the middle of|knee-deep in|buried in|tied up with|stuck in) {busy}|.|)
I'm (in the middle of|knee-deep in|up to my neck in|stuck in|flat out with) {busy}, (so it'll be|it will have to be|can it wait|but you'll have it) {when}
(Once|As soon as|The moment|When) {busy} is (over|out of the way|done|behind us) I'll (turn to|get onto|pick up|start on) {it}
(Still|Currently|Right now I'm|Just|We're still) (waiting on|chasing|hearing back from|trying to reach|nagging) {who}(, then (you'll have|I can send) {it}| for {thing}|)
{thing} (is|are) (coming|on the way|on its way|in the works|in hand|under way|being worked on|nearly there|half done|almost finished)
{thing} (is|are) (still) with {who}(, I'll push| but I'm on their case|, I'll let you have it {when})
(You'll|You will|You should) (have|get|see|receive) {it} {when}
{it} (will|should|ought to) (be with you|land|reach you|be ready|follow|go out|be done) {when}
(I'll|I will|We'll|Let me|I'm going to|Will) (see to|look after|sort out|deal with|take on|pick up|get cracking on|make a start on|squeeze in|fit in|get round to|knock up|rustle up|dig out|run through|polish|chase up) {it} {when}
(Haven't|Not) (got|managed|had a minute|started|looked|opened it|come round to it) yet(, but (it's on the list|will do|soon)|, (tomorrow|{when})|)
(Didn't|Couldn't) (get|manage) to {it} (today|yesterday|this morning), {when} (for certain|then|without fail|hopefully)
(Leave|Park|Dump) {it} (with me|on my side), (I'll|will) (have|get) (an answer|something) {when}
(It's|That's|{it} is) (my (next job|first job tomorrow)|on today's list|in my calendar for {when}|next up|top of my pile|on the to-do list)
(Let|Allow) me (first |)(ask|check with|speak to|confirm with|run it past|square it with|consult) {who}(| and I'll come back|, back to you {when})
(I|We) (need|still need|have|still have) to (hear from|clear it with|wait for|get hold of) {who} (first|before I can say|before I answer)
(Need|I need|We need) (another|one more|an extra) (day|hour|evening|week) (on|for|with) {it}
(On|I'm on|Am on|Already on) (it|the case|the phone to {who}|hold with {who})
(Writing|Typing|Compiling|Printing|Counting|Scanning|Drafting|Sorting) {it} (up |)(as we speak|now|right this minute|at the moment)
(Bear|Stay) with me, (the system is slow|{busy}|I'm between meetings|it's one of those days)
(Back|I'm back|In the office again) {when}, (will|I'll) (answer|look|do it|reply) then
(Away|Out|On leave|Travelling|On site) (until|till) (Monday|Thursday|the 12th), (then|after that) (I'm all yours|I'll look at {it}|it's yours)
(Remind me|Poke me|Nudge me) {when} if (nothing has come|it isn't there|I forget)(, but I will|)
(Aiming|Hoping|Planning|Trying|Fingers crossed) (for|to get {it} done|to have {it}) {when}
(Count|Rely) on me(, {it} {when}| for {it}|)
(Sure|Yes|OK|Of course|Happy to|Gladly|Fine), (consider it sorted|I'll make time {when}|{when} then|give me a moment|leave that with me)
(Five|Ten|A couple of|Two) (minutes|mins|secs)(, (finishing|just ending) {busy}|)
I (owe|still owe) you {it}, (haven't forgotten|it's coming|{when})
(My bad|Oops|Argh), (forgot|slipped off my list|missed this), (doing it now|will do it {when}|you'll have it {when})
{who} (has|have) promised me {it} {when}, (you'll get it straight after|I'll pass it on|then it's yours)
I've (asked|written to|called|emailed) {who} and (will|I'll) (tell you|update you|forward it) (when|as soon as) (they answer|I know more)
`,
  declines: `
(Can't|Cannot|We can't|I can't|There's no way I can|I couldn't possibly|Not able to) (do|spare|stretch to|manage|swing|take on|give you|release|approve|agree to|sign|extend|move|lend|free up) {it}(, {sorry}|, {busy} comes first| any more this year|)
({sorry}|Sorry|I'm sorry|I'm afraid|Much as I'd like to), (no|that won't work|it's not on|that's not something we do|this is beyond us|I have to pass|not this month|we're full|there's nothing left|it's a no)
({sorry} |)(I|we) (don't|do not|no longer) (have|do|offer|keep|handle|support|lend out) {it}
(I'd|We'd|I would|I'd much) rather (not|leave it|keep out of it|stay out of this|somebody else did that)
(That's|This is|It's) (not my (call|job|decision)|above my pay grade|outside our remit|against the rules|out of budget|beyond what we can do|not for us|a non-starter|off the table|too short notice)
(No|Not) (chance|room|budget|capacity|staff|spare hands|slots left|way round it) (for that|this quarter|until the new year|that week|, {sorry}|)
(I|We) (must|have to|will have to|am going to have to) (decline|turn this down|refuse|say no|pass|bow out|drop out|pull out)(, {busy}| this time|)
(Count|Leave|Deal) (me|us) out(, {sorry}| this time| of that one|)
(You'll|You will) have to (manage|do|make do) without (me|us|it)
(You'd|You would|You'll) (need|have|be better off) (to find|finding) (somebody|someone) else(, I'm away| for that|)
(Rejected|Refused|Turned down|Not approved|Declined)(, (the reason is|because of) {busy}| by {who}|: no budget|)
{who} (said|says|told me) no(, {sorry}|, so that's that| to {it}|)
{who} (won't|will not|refuses to|is not going to) (allow|approve|sign|pay for|hear of) {it}
I'm (on leave|away|in Leeds|fully booked|double-booked|travelling) (that day|that week|then|all of May)(, so no| so I can't| so it won't be me|, {sorry})
(Won't|I won't|We won't) (make it|be able to come|be joining|be there|have time|get to that) (then|that day|, {sorry}|this time|I fear)
(Tempting|Nice idea|Thanks for asking|Kind of you|Lovely thought), but (no|I'll pass|not for me|I can't|we're not interested|I'll sit this one out)
My (hands are tied|calendar is full|plate is full|answer is no)(, {sorry}|)
(We|They) (stopped|discontinued|no longer do|closed) that (last year|in March|ages ago)(, so there's nothing to send| and can't bring it back|)
(I don't feel|I'm not) comfortable (signing|sharing|approving|forwarding) {it}
(Nothing|There's nothing) (I|we) can do (about it|there|for you)(, {sorry}|)
The (deadline|window|closing date) (has passed|is over|was last week), (too late|so no)
`,
  delivers: `
(Have|I've|We've|Just|Have just|I have) (dropped|put|left|stuck|popped|placed|pinned) {it} {place}
{it} (is|are) (now |){place}
{thing} (is|are) (attached|enclosed|below|up|live|online|finished|ready|signed|in the post|with you now)
(Sent|Mailed|Posted|Couriered|Faxed|Emailed|Handed) {it} (over|across|off|out) (a minute ago|this morning|yesterday|last night|to {who}|just now)
(All|That's|That is|It's|Everything's) (done|sorted|fixed|in|signed|booked|paid|set up|back up)(, have a look|, see {place}| now|!|)
(Here|There) (you go|you are|it is|they are|comes {thing})
(Finished|Completed|Wrapped up|Signed|Corrected|Updated|Replaced|Rewrote|Re-ran|Recounted|Renewed|Reset) {it}(, {place}| as asked| for you| last night|)
(I|We) (went|have gone|ran) through {it} (and marked the changes|and added my notes|, comments inside|, two small fixes)
(Booked|Ordered|Reserved|Paid|Cancelled|Moved|Renewed) (it|the room|the taxi|the tickets|the table)(, confirmation (attached|follows below)| for {number}|, all yours|)
{who} (has|have|got) {it} (now|since this morning|already)
(Spoke to|Rang|Called|Asked|Told) {who}(, they agree|, all fine|: it's settled|, the answer is yes)
(You|You now) have (access|the rights|edit rights|the key|{thing})
(Just |)(pinged|shared|forwarded|uploaded|pushed|slid|copied) (it|them|{thing}) (across|to you|to {who}|over)(, check your inbox|)
(Your|The) (laptop|badge|desk|account|key|parcel) is (ready|waiting|set up|fixed|downstairs)(, come and get it| {place}|)
(Please find|Find|See) {thing} (attached|below|{place})
(Cleared|Emptied|Tidied|Restarted|Swapped|Mended|Cleaned|Unlocked) (it|the room|the printer|the queue|the cupboard)(, works again|, try now|)
`,
  answers: `
(It's|That's|They're|It is|We're) (in room {number}|{place}|at {number}|on the second floor|the blue one|the old version|behind the lift)
(About|Roughly|Around|Exactly|Just under|Nearly) {number}(, give or take|, I think| of them| euros| people|)
{who} (does|did|has|signs|orders|runs|keeps|knows) (that|those|it|them)
(On|Last|This|Next) (Monday|Tuesday|Thursday) (at|from) {number}
(Yes|Yep|No|Nope|Right|Correct), (it is|it was|they are|he does|she did|that's the one|same as last year|since March)
(Because|Since) (the valve broke|they changed the form|nobody ordered any|the old one expired|{who} asked for it)
(The|Our) (first|second|green|smaller|cheaper|later) one(, please| is fine| is better| of course|)
(Either|Both|Neither)(, they (cost|do) the same| works| of them| is fine|)
(Until|From|Since|Between) (March|nine|the 3rd|last week)( and (May|five)|)
(Fine|Good|Works|OK) (by|for|with) (me|us|{who})
(Go|Fire) ahead(, no objection|)
(We|They) (open|close|start|leave|meet) at {number}
(It|That) (costs|weighs|takes|seats|holds) {number}( hours| kilos| people| euros|)
(I'd|We'd|I would) (take|go for|pick|choose|say) (the first|the second|the cheaper|the longer) (one|option|date)
(As far as I know|If I remember right|I believe|I think) (it's|they're|it was) (still the old one|{number}|in Leeds|with {who})
`,
  closes: `
(Perfect|Brilliant|Lovely|Great|Super|Marvellous|Excellent|Ace|Splendid|Fab)(, (that's|this is) (all I needed|what I was after|me sorted|just the job|that settled)|, got it|, it opens fine|, will pass it on|!|)
(Got|Received|Have|Downloaded|Collected) (it|them|{thing}|everything)(, (all good|all fine|looks right|much appreciated|cheers|works a treat)|)
(That|This) (did it|did the trick|clears it up|answers it|settles it|helps no end|works now|makes sense|is exactly it)(, (cheers|thank you|much obliged)|)
(You've|You have) (saved|rescued|made) (my (day|bacon|week|weekend)|us)
(Works|Working|Opens|Prints) (now|again|fine|perfectly)(, (cheers|thanks|you star)|)
(Nothing|No|That's it,? no) (more|else|further questions) from (me|us|our side)(, thanks|)
(Much|Very much|Hugely) (obliged|appreciated)(, that was quick|)
(What|You're) a (star|gem|legend|hero|treasure)
(We're|I'm) (sorted|good|happy|all set|covered) (now|then|with that)(, cheers|)
(OK|Right|Good|Clear|Understood|Noted), (that's clear|that settles it|no more questions|case closed|I'll go with that|fair enough)
(Couldn't|Could not) (have asked for more|be better)
(Thank|Thanking) you(, (that was fast|very kind|it arrived|all clear now)| for (the quick help|{thing}|sorting it)|)
`,
  withdraws: `
(Scrap|Forget|Ignore|Disregard|Skip|Drop|Strike|Cancel|Bin|Park) (that|my last|my question|the request|what I wrote|it|this one)(, (I was looking at the wrong file|found it|they changed their minds|{who} did it|it's been cancelled|it sorted itself out)|)
(No need|There's no need|Not needed|No longer needed|Not necessary) (any more|now|after all|any longer)(, (found it|{who} helped|sorted|the client pulled out)|)
(Found|I found|Just found|Turned up|We found) (it|them|{thing})( {place}|, (so don't look|so stand down|never mind|sorry for the fuss|please ignore)|)
{who} (already|has already|just|has) (sorted|done|sent me|given me|fixed|brought) (it|{thing}|them)(, so (leave it|no need|you can relax)|)
(It|That) (has |)(resolved|sorted|fixed) itself(, (ignore me|stand down|no action)|)
(Worked|I worked|Figured|I've figured) it out (myself|on my own|with {who})(, (thanks anyway|never mind)|)
(The|Our) (meeting|trip|order|project|event) (is off|has been cancelled|fell through|was called off)(, so (no need|drop it|leave it)|)
(Don't|Do not|Please don't) (bother|worry about it|trouble yourself|send it|waste time on it)(, (it's moot|we went another way|plans changed)| any more|)
(Stand down|False alarm|Panic over|As you were|My mistake|Wrong thread)(, (it was in my spam|it works|I misread|all fine)|)
(I|We) (take it back|withdraw the request|changed our minds|went with another supplier|did it ourselves|can do without it)
(You|Please) can (stop|stop looking|leave it|close the ticket|forget about it)
`,
  none: `
(How|Hope) (was the weekend|the move went well|the kids are better|you had a good break)
(The|Our) (lift|canteen|heating|car park|coffee machine) (is|was) (broken|closed|lovely|noisy|full) (again|today|this week|as ever)
(I|We) (was|were|had been) (in Leeds|at the fair|on the phone with {who}|off sick) (last week|yesterday|on Monday)
(I'll|I will|We'll) be (in Leeds|off|working from home|at the fair|in late|around) (on Monday|tomorrow|next week|from noon)
(The|Our) (audit|move|fair|merger|new system) (starts|ends|was announced|is in full swing|went well) (on Monday|next week|yesterday|, they say)
(By the way|Incidentally|Off topic|On another note), (the rota is out|there's cake|{who} is leaving|parking is free on Sundays)
(Ha|Haha|Lol|Oh dear|Wow|Ouch|Typical)(, (that again|only here|what a day|tell me about it)|)
(I|We) (saw|heard|read|noticed|met) (that|{who}|it) (too|as well|in the news|yesterday)
(Sorry|Apologies) for the (silence|late reply|confusion|noise|wait)
(Busy|Mad|Long|Quiet|Strange) (day|week|month) (here|again|so far)
(Could|Can|Would) you (tell|send|show) me {thing}
(Which|What|When|Where) (one|version|deadline|room) do you mean
(They|People|Some) (say|said|complain|complained) (it's cold|it takes ages|the food is better now)
(Best|Kind|Warm) (regards|wishes)
(Good|Fair|Interesting) (point|question|idea)(, I wondered too|)
(We|They) (used to|would) (do|send|print|sign) {it} (every month|by hand|in the old office)
{who} (is|was) (promoted|on holiday|at lunch|new here|in a good mood)
If (it|anything) (breaks|changes|comes up), (they|we) (usually|always) (know|hear) first
`,
};
