// Templates and words for English training sentences, chat style above all: asks, and look-alikes that ask nothing.

/** base | past | participle | -ing | third person | object group */
export const englishVerbs = `
send|sent|sent|sending|sends|doc
share|shared|shared|sharing|shares|doc
forward|forwarded|forwarded|forwarding|forwards|doc
check|checked|checked|checking|checks|doc
review|reviewed|reviewed|reviewing|reviews|doc
update|updated|updated|updating|updates|doc
prepare|prepared|prepared|preparing|prepares|doc
upload|uploaded|uploaded|uploading|uploads|doc
print|printed|printed|printing|prints|doc
proofread|proofread|proofread|proofreading|proofreads|doc
fix|fixed|fixed|fixing|fixes|thing
rewrite|rewrote|rewritten|rewriting|rewrites|thing
remove|removed|removed|removing|removes|thing
fill in|filled in|filled in|filling in|fills in|form
submit|submitted|submitted|submitting|submits|form
complete|completed|completed|completing|completes|form
order|ordered|ordered|ordering|orders|goods
pick up|picked up|picked up|picking up|picks up|goods
return|returned|returned|returning|returns|goods
book|booked|booked|booking|books|place
cancel|cancelled|cancelled|cancelling|cancels|place
restart|restarted|restarted|restarting|restarts|system
set up|set up|set up|setting up|sets up|system
test|tested|tested|testing|tests|system
find out|found out|found out|finding out|finds out|sum
calculate|calculated|calculated|calculating|calculates|sum
double-check|double-checked|double-checked|double-checking|double-checks|sum
approve|approved|approved|approving|approves|approve
sign|signed|signed|signing|signs|approve
sign off on|signed off on|signed off on|signing off on|signs off on|approve
`;

export const englishObjects: Readonly<Record<string, string>> = {
  doc: "the sales report|the slides|the price list|the guest list|the stock sheet|the test logs|the floor plan|last year's budget|the meeting notes|the brief|the shift plan|the photos from the site|the draft article|the supplier quote",
  thing:
    'the error in the form|the title|chapter two|the product text|the broken link|the caption|slide 5|the paragraph on warranty',
  form: 'the survey|your timesheet|the claim form|the ticket|the questionnaire|your holiday request',
  goods: 'the toner|two monitors|the samples|the spare keys|the parcel|the name tags|the loan laptop',
  place:
    'a room for three|the hotel in Leeds|train tickets|a table for eight|the van for Monday|the workshop slot',
  system:
    'the test server|the export job|the label printer|the mailing|the VPN on my laptop|the staging site',
  sum: 'the deposit amount|the delivery date|the number of seats|the shipping cost|the warehouse address|the event budget',
  approve:
    'the purchase order|my leave from Monday|the trip to Turin|the ad spend|the sign layout|the contract text|the new rota|the discount',
};

export const englishLists = {
  when: [
    'by Friday',
    'today',
    'before lunch',
    'by EOD',
    'tomorrow morning',
    'by 3pm',
    'this week',
    'before the 20th',
    'within the hour',
    'asap',
    'by Wednesday',
    'tonight',
    'when you get a chance',
  ],
  maybeWhen: [
    '',
    '',
    '',
    'by Friday',
    'today',
    'tomorrow',
    'before lunch',
    'by noon',
    'this week',
    'when you have a minute',
    'asap',
  ],
  voc: [
    '',
    '',
    '',
    '',
    'Hi Ben,',
    'Anna,',
    'hey',
    'Team,',
    'Good morning,',
    '@Luis',
    'Also,',
    'Priyanka -',
    'Hello,',
    'Omar,',
    'And',
    'And',
    'Plus',
    'By the way,',
    'Oh, and',
    'One more:',
    'Folks,',
  ],
  end: ['.', '.', '.', '', '!', ' 🙂', ' thanks', ' thx', ', thanks.'],
  qend: ['?', '?', '?', '?', '', '??', '? thanks'],
  name: [
    'Maria',
    'Tom',
    'The vendor',
    'Legal',
    'The client',
    'Finance',
    'Our landlord',
    'HR',
    'The new intern',
    'Sven',
  ],
  nameObj: ['Maria', 'Tom', 'the vendor', 'legal', 'the client', 'finance', 'IT'],
  topic: [
    'on the lease',
    'on the tender',
    'about the fair',
    'on the refund',
    'for the new site',
    'about the shipment',
    'on the audit',
    'regarding the bonus',
  ],
  day: ['tomorrow', 'on Monday', 'on Tuesday', 'on Thursday', 'this afternoon', 'next week', 'on Friday'],
  hour: ['at 10', 'at 2pm', 'after lunch', 'in the morning', 'at 4:30', 'around noon'],
  reason: [
    '',
    '',
    ', we are blocked without it',
    ', the client is waiting',
    ' so we can close the month',
    ' - needed for the audit',
  ],
  thing: ['report', 'contract', 'layout', 'order', 'server', 'invoice', 'badge', 'printer', 'site'],
  state: ['ready', 'signed', 'paid', 'on its way', 'up to date', 'closed', 'working', 'back'],
} as const;

export const englishTemplates = {
  action: `
{voc} (please |pls |){base} {obj} {maybeWhen}{reason}{end}
{voc} (can|could|would|will) you (please |pls |) {base} {obj} {maybeWhen}{qend}
{voc} {base} {obj} {maybeWhen}(, please|, pls| pls| ok?|)
(Would you mind|Do you mind|Mind) {ing} {obj} {maybeWhen}{qend}
{voc} (I need you to|we need you to|I'd like you to|I'd love for you to|you need to|I want you to) {base} {obj} {when}{end}
{voc} I (need|still need|would need|'d need) {obj} {when}{reason}{end}
(Waiting for|Still waiting for|Looking for) {obj} from you {maybeWhen}{end}
(Would you be able to|Are you able to|Is it possible for you to|Any chance you can|Do you think you could) {base} {obj} {maybeWhen}{qend}
(I was hoping you could|I was wondering if you could|Wondering if you can|It'd be great if you could|I'd appreciate it if you could) {base} {obj} {maybeWhen}{end}
(Don't forget to|Remember to|Make sure to|Be sure to|Please remember to) {base} {obj} {maybeWhen}{end}
(Reminder|Gentle reminder|Quick reminder|Action needed): {base} {obj} {maybeWhen}{end}
(When you have a minute|When you get a chance|If you have time|Once you're back), (please |){base} {obj}{end}
(Thanks|Ok|Great|Perfect)(,|!) (then|now|also) (please |){base} {obj}{end}
(Can someone|Could anyone|Can anybody|Could one of you) {base} {obj} {maybeWhen}{qend}
(Let me know|Tell me|Drop me a line) (once|when|as soon as) you('ve| have) {participle} {obj}{end}
(Ask|Get|Tell) {nameObj} to {base} {obj} {maybeWhen}, please{end}
{voc} (quick favor|small favor|favour): (can you |){base} {obj} {maybeWhen}{qend}
`,
  approval: `
{voc} (please |pls |){base} {obj} {maybeWhen}{end}
{voc} (can|could) you (please |) {base} {obj} {maybeWhen}{qend}
(Ok|Okay|Is it ok|Fine|All right) (if I|for me to) {base} {obj} {maybeWhen}{qend}
(Can I|May I|Could I|Shall I|Should we|Are we good to) {base} {obj} {maybeWhen}{qend}
(Need|Waiting for|I need) your (ok|sign-off|approval|go-ahead) on {obj} {maybeWhen}{end}
(Any objection|Any concerns|Do you mind) if (I|we) {base} {obj}{qend}
(Are you|You|Everyone) (ok|okay|happy|fine) with {obj}{qend}
(Let me know if|Confirm that|Please confirm) (I can|we may) {base} {obj}{end}
`,
  question: `
{voc} (when|where) (is|will we get) {obj}{qend}
{voc} (who|which of you) {past} {obj}{qend}
(Did you|Have you already|Did anyone|Do we have to|Are you going to) {base} {obj}{qend}
{voc} is the {thing} {state}{qend}
(What's the status|Any news|Any update|Where are we|What did we decide|Who is dealing with things) {topic}{qend}
(Do you know|Any idea|Can you tell me|Do you remember|Could you tell me) (who|when they|why they) {past} {obj}{qend}
(How long|How many days) (does it take|will it take you) to {base} {obj}{qend}
(Just checking|Wanted to ask|Wondering|I wonder) (if|whether) the {thing} is {state}{end}
(Should we|Do we need to|Do I have to) {base} {obj} {when}{qend}
(Are you|You) (in the office|around|free|working) {day}{qend}
(Why|When) did (we|they|you) {base} {obj}{qend}
`,
  meeting: `
{voc} (can we|could we|shall we) (meet|talk|sync|catch up|hop on a call) {day} {hour}{qend}
{voc} let's (meet|talk|sync|catch up|discuss this) {day} {hour}{end}
(Do you have|Got|Have you got) (10 minutes|half an hour|time|a slot) {day} {topic}{qend}
(Does|Would) {day} {hour} (work|suit you|be ok){qend}
(When|What time) (are you free|works for you|suits you) {topic}{qend}
(Are you|Would you be) (free|available|around) {day} {hour}{qend}
(Please |pls |)(schedule|set up|put in|organise) a (call|meeting) with {nameObj} {day}{end}
(I'd like to|I would like to|We'd like to) (meet|sit down|talk) with you {day} {topic}{end}
(How about|What about) {day} {hour}{qend}
(Join us|Stop by|Come over) {day} {hour} to go over {obj}{end}
`,
  none: `
(I|I've|We|We've) (already |just |){participle} {obj}{end}
(Just |Already |){past} {obj}{end}
(I'll|I will|We'll|I can) {base} {obj} {maybeWhen}{end}
(Sure|Ok|Yes|Got it|Will do), I'll {base} {obj} {maybeWhen}{end}
{name} (will|is going to|has to|should) {base} {obj} {maybeWhen}{end}
{name} {third} {obj} every month{end}
{name} asked me to {base} {obj}, (I already did|it's done|working on it){end}
(I asked|I've asked|We told) {nameObj} to {base} {obj} {maybeWhen}{end}
(Thanks|Thank you) for {ing} {obj}{end}
(No need to|You don't have to|You needn't|I don't need you to) {base} {obj}{end}
(To|In order to) {base} {obj}, (click|press|choose|open) (Save|Next|Settings|the menu).
(If|Once|When) {name} {third} {obj}, (I'll let you know|we can start|we'll announce it){end}
(If I have time|Once I'm back|After lunch) I'll {base} {obj}{end}
{name} wrote "(please |){base} {obj}", (so I did|and that was it){end}
{name} wanted to know when we {past} {obj}{end}
(I don't know|Nobody knows|Not sure|It's unclear) (who|why they|when they) {past} {obj}{end}
(Attached is|Here is|Please find attached|Find attached|See attached for) {obj}{end}
(I meant to|I was going to|I wanted to|We planned to) {base} {obj}, but (ran out of time|forgot|it slipped){end}
(I should have|We could have|You could have) {participle} {obj} earlier{end}
(I need to|I have to|We need to|I must) {base} {obj} {maybeWhen}{end}
(Let me|I'd be happy to|Happy to) {base} {obj}{end}
(The|Our) {thing} is {state}{end}
(Notes|News|Minutes|Changes) {topic} (are on the portal|attached|below){end}
(We agreed|They decided|We planned) to (meet|talk) {day} {hour}{end}
(The call|Standup|Our meeting) is {day} {hour}{end}
(We met|They talked) {topic} last week{end}
(Can you believe|Guess what|Funny thing:) {name} (finally|already|actually) {past} {obj}(!|?)
(Buy|Order|Get|Grab) your {thing} now and save {day}!
(Want to|Ready to|Time to) {base} {obj} faster and cheaper?
(Thanks to|Because of) {nameObj} we {past} {obj} in time{end}
(If you have|Should you have|If there are|If anyone has) (any |)(questions|concerns|comments|issues|problems)( {topic}|)(,|) (please |)(call me|let me know|contact me|feel free to call|give me a call|email me|don't hesitate to contact me|get in touch|reach out|drop me a line){end}
(Call|Contact|Email|Ping|Phone) (me|us|{nameObj}) (with|if you have) (any |)(questions|concerns|comments|problems){end}
(Please |)(let me know|call me|contact me|feel free to call|shout) if (you need|you want|you'd like|you would like|you wish) (anything else|more detail|more information|further help|to discuss|to talk|a copy|any help|me to explain|to hear more){end}
If (you need|you want|you'd like|you would like) (more detail|more information|anything else|to discuss|to talk it over|any help|me), (just |please |)(let me know|call me|tell me|give me a call|shout|ask){end}
(Feel free to|Please feel free to) (call|forward this|share this|contact me|stop by|ask|use it){end}
(Please note|Note|Please be aware|Be aware|Please make note|Keep in mind) (that |)(the|our) {thing} is {state}{end}
(If|When) (the screen goes dark|it jams|an error shows|the door sticks|the network drops|you forget your password|the light blinks), (press|restart|pull|check|unplug|replace) (reset|the device|the handle|the cable|the power|the cartridge){end}
(For details|For more information|For background), (see|check out|visit|read) (the link|the page|our site|the attached){end}
(When you use|If you use|For) the new {thing}, just (add|enter|pick|choose|click) (5 %|your code|the date|Next){end}
(Check out|Have a look at|See) (the link below|this page|the article|what they wrote) (if you're interested|for fun|for more){end}
(Please |)(forward this to|share this with|pass this on to) (anyone|others|whoever) (who may be interested|who might need it|you like){end}
(Who on earth|What kind of person|How on earth did they) (thinks of that|does that|came up with this)(?|!|...)
`,
} as const;
