// English: which words open an imperative that asks a colleague for something.

import { phrases, wordsLike } from '../phrases';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs that are hardly ever anything but an imperative at the start of a clause. */
const CLEAR = set(`
send tell give let forward confirm advise ensure provide submit upload bring fill complete resend remind explain
clarify specify attach sign return get grab fetch ask remove add put delete fix correct amend revise redo rewrite
finish prepare arrange organise organize schedule reschedule cancel move switch swap replace include exclude
share post copy cc loop keep reply respond answer verify ensure notify inform contact email mail message ping ring
phone text drop pick choose select decide vote nominate suggest propose recommend create write draft compile collect
gather calculate compute recalculate estimate analyse analyze compare summarise summarize translate proofread
reconcile investigate find locate search dig chase escalate assign allocate reserve hold stop start close open
reopen restart reboot install enable disable grant unlock lock reset configure deploy merge commit revert publish
print scan sort clear clean tidy take make do run show say speak talk discuss meet come join attend read inspect
adjust align chuck shoot pass hand deliver ship dispatch transfer pay reimburse invoice credit approve authorise
authorize countersign initial acknowledge follow handle deal resolve solve rectify tweak try help support assist
cover stand swing hop jump log enter type remember name list mention highlight flag mark tick tag rename point
direct redirect route connect introduce invite pop stick jot bung nudge recheck re-check re-send double-check crosscheck cross-check
`);

/** Verbs that are nouns or adjectives just as often: an object has to follow. */
const MIXED = set(`
update review check call order book note report plan test change need use look have set turn cut split build
request approve estimate transfer transport process record file store load mail text support help design balance
budget forecast quote price rate rank count measure sample track trace watch touch base sync set-up sign-off
comment comments go wait leave work be quote see view charge claim release issue address target detail draft
schedule contact control answer question copy block reset answer visit
`);

/** A verb that English asks with. */
export function isEnglishVerb(word: string): boolean {
  return CLEAR.has(word) || MIXED.has(word);
}

/** What may not follow a mixed verb, for then it was a noun: "Update on", "Order 88120 is". */
const NOUN_AFTER = set(
  'of on from for is was are were has have had will would can could may might : - – — . , ! attached below and or by at with in to not',
);

/** Imperatives that ask for nothing that anybody waits for. */
const EMPTY = phrases(
  '(tell,thank,congratulate,hug) (the,your,all the) (team,crew,lads,boys,girls,gang,troops,guys,others,staff,kids,cast,volunteers) (.|!|<,>|well|they,from,thanks,how,and)|(tell,thank) (them,everyone,everybody,him,her,all) (from me|well done|thanks|thank you|how (much,well,good,great,lovely,brilliant)|they (did,were)|(he,she) (did,was))|(pass,send,give) (on)? (my,our) (thanks,congratulations,congrats,regards,love,compliments,best|best wishes)|(pass,send) ... (my,our) (thanks,congratulations,regards,love,best)|(pat,slap) yourself*|treat yourself*|(pop,put|get) the (kettle|champagne|bubbly)|(raise,have) a (glass,drink,pint) ...|(drink,eat) (up|something)|picture (this|it|the)|imagine|(watch,mind) (this,that,your|the) (space,step,gap|head)|(say,shout|cry) no more|(cue|enter) (the|a|my|me)|(count,thank) (your,my) (blessings|lucky stars)|(blame|bless) (me|the|it|them|him|her)|take a bow|(long may|may) |(see|have) for yourself|judge for yourself|(speak|talk) of the devil|take my word|(mark|remember) my words|(think,dream) (big|happy|of it|again)|sleep (well|tight)|drive (safe*|carefully|home)|travel safe*|hurry (up|back|home)|go (figure|team|us|you|on)',
  "come and (get,see,have,join,find)|have (a,an) (nice,good,great,lovely,safe,wonderful,fantastic,super,pleasant|happy)|have fun|have a great|see (you,u,ya,attached,below,above,also,my,the (attached,attachment,screenshot,link,thread))|note that|note :|be (careful,safe,aware,well|patient|warned)|look (forward|like|at that)|looks|go ahead|go for it|keep (in mind,up,going,calm,well,safe|me (posted,updated|in the loop),us (posted,updated|in the loop))|let (me,us) (think,see,check,look,find out,ask,get back,know if (you (need,have,want,run,require),i can,we can,there,anything)|try|explain|start|say|put it|rephrase|add)|let's|lets|let it|help yourself*|take (care,your time,it easy|that)|give (my,it a (rest,day|go)|up)|come on|thank|make (sense|no mistake)|do (not (hesitate,worry)|n't)|say (hi,hello,no more)|tell me about it|stop it|start with|get (well,some rest|home)|hold on|hang on|wait (a,for it,what)|watch (out,this space)|read (on|more)|find (attached,enclosed,below|out more)|click|subscribe|register now|sign up|join (on,the meeting|us on)|help is|work (is,was,in progress)|call (me (crazy,old)|it)|trust me|believe me|mind (you,the)|never|no |count me (in|out)|(reset,set,cut,put,read,sent,split,run) by|say hi|remember when|do you|do we|do i|do they|have you|have we|have they|have i|be my guest|try (again later)|run (into|out)|looking|name it|check it out|pay attention|bring it on|meet (the|our)|meeting|use of|open (points|questions|issues|items|point|topics)|close to|complete list|direct |clean up |post is|hand in hand|point (is|taken)|list of|copy of|draft of|mark (is|was|has|will|and)|will (is|was|has|and)|sort of|start of|end of|set of|print of|share of|approve of|answer is|answer :|decision|cover letter|lead |support is|support team|log in details|return of|return to work|credit note|invoice (is|was|number|for|from)|scan is|hold music|pass rate|pick up point|drop in",
);

/** After them even a word that is mostly a noun is a verb: "please review". */
const PLEASE = new Set(['please', 'pls', 'plz', 'kindly']);
/** Of the clear ones those that are nouns before a preposition: "copy on the drive", "start to the day", "name to follow". */
const NOUNS = set(
  'start switch copy name show store stand point list mark tag answer log scan post pick return hold stop',
);
const PREPOSITIONS = set('in on at over of for by from to with');
const MARKS = /^[^\p{L}\p{N}]$/u;

/** Whether an imperative that asks stands at `at`. Inside a sentence only clear ones with an object count. */
export function isEnglishImperative(words: readonly string[], at: number, isStart: boolean): boolean {
  const verb = words[at];
  if (verb === undefined || EMPTY.endAt(words, at) >= 0) return false;
  const next = words[at + 1];
  if (PLEASE.has(words[at - 1] ?? '') && (CLEAR.has(verb) || MIXED.has(verb) || isVerbOfPlease(verb, next)))
    return true;
  if (isStart && (isSubject(words, at) || isFigure(words, at) || isVerbOf(words, at))) return false;
  if (CLEAR.has(verb)) {
    if (NOUNS.has(verb) && PREPOSITIONS.has(next ?? '')) return false;
    if (next === undefined) return isStart && words.length <= 2 && !DELIVERED.has(verb);
    if (isStart)
      return !/^(?:is|was|are|were|has|had|will|would|:|of)$/.test(next) && !isPastTense(words, at);
    return OBJECTS.has(next) || next === 'back' || next === 'to';
  }
  if (!MIXED.has(verb) || next === undefined) return false;
  if (verb === 'check' || verb === 'look' || verb === 'comment' || verb === 'touch' || verb === 'sync') {
    if (
      next === 'with' ||
      next === 'into' ||
      next === 'at' ||
      next === 'on' ||
      next === 'if' ||
      next === 'in' ||
      next === 'base'
    )
      return isStart || next === 'if';
  }
  if (verb === 'be' || verb === 'go' || verb === 'wait' || verb === 'see')
    return (
      isStart &&
      (next === 'ready' || next === 'through' || next === 'there' || next === 'with' || next === 'if')
    );
  if (verb === 'have')
    return (
      (next === 'a' && /^(?:look|read|think|go|word|chat|check|glance|stab)$/.test(words[at + 2] ?? '')) ||
      next === 'them' ||
      next === 'him' ||
      next === 'her'
    );
  if (NOUN_AFTER.has(next) || MARKS.test(next)) return false;
  if (isStart) return OBJECTS.has(next) || /s$/.test(next) || /^\d/.test(words[at + 2] ?? '');
  return OBJECTS.has(next);
}

/** "Please redraw section B": after "please" even a verb that no list knows, with what it is to be done to. */
function isVerbOfPlease(verb: string, next: string | undefined): boolean {
  return VERB.test(verb) && !NO_VERBS.has(verb) && next !== undefined && THING.test(next);
}

const VERB = /^(?!.*(?:ing|ed|ly|ss|ous|al|ful|ment|tion|ity)$)[a-z]{3,}$/;
const THING =
  /^(?!(?:is|are|was|were|has|have|had|will|would|can|could|if|when|that|and|or|but|note)$)[a-z0-9'-]{1,}$/;
const NO_VERBS = set(
  'note find see accept enjoy no not don the all everyone everybody both team guys folks colleagues do be bear excuse forgive ignore disregard rest consider mind feel if when let allow your our and also just for from with can could would will may thanks thank stay sorry pardon beware remain expect understand asap now today tomorrow',
);

const STATE = wordsLike(
  /^(?:is|are|was|were|has|have|had|came|went|left|took|starts|started|arrived|begins|began|ended|ends|failed|passed|served)$/,
);
const SUBORDINATE = wordsLike(
  /^(?:that|this|which|who|what|how|whether|if|when|where|why|because|you|we|i|they|it|he|she|the|a|an|me|us|him|them|everyone|,|:|;|\.|\?|!)$/,
);

/** "Store hours map is live", "Change requests came in", "Copy, design and envelope are done": a noun and what is said of it. */
function isSubject(words: readonly string[], at: number): boolean {
  let from = at + 1;
  if (words[from] === ',' && !/^(?:please|pls|and|then)$/.test(words[from + 1] ?? '')) {
    return STATE.occursIn(words, from);
  }
  for (; from < at + 7 && from < words.length; from++) {
    if (SUBORDINATE.endAt(words, from) > 0) return false;
    if (STATE.endAt(words, from) > 0) return true;
  }
  return false;
}

/** "Fill rate 97 %": a figure with its name. */
function isFigure(words: readonly string[], at: number): boolean {
  return words.length <= at + 5 && words.includes('%') && /^\d/.test(words[at + 2] ?? '');
}

/** "Support checks the date": a noun and what it does. */
function isVerbOf(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return (
    next.endsWith('s') &&
    (CLEAR.has(next.slice(0, -1)) || MIXED.has(next.slice(0, -1))) &&
    DETERMINERS.has(words[at + 2] ?? '')
  );
}

const DETERMINERS = set('the a an it them this that these those whether if my your our their his her');

const OBJECTS = set(
  'me us the a an this that these those it them him her your my our their all any some both each every out up in over what which who how whether if by when where one two three again with everyone somebody someone',
);

/** A bare "Sent" or "Sign" in answer to something. */
const DELIVERED = set('sign ship close open post start stop do run');

/** "Read your mail, all fine": a verb whose past looks the same, followed by an own statement. */
function isPastTense(words: readonly string[], at: number): boolean {
  const verb = words[at];
  return (
    (verb === 'read' || verb === 'put' || verb === 'cut' || verb === 'set') &&
    words.slice(at + 1).includes('thanks')
  );
}

/** "Ann to send the list", "Ann: send the list", "Ann - list by Friday". */
export function isEnglishTask(words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === 'to')
    return CLEAR.has(words[at + 1] ?? '') || MIXED.has(words[at + 1] ?? '') || words[at + 1] === 'be';
  return (
    (word === ':' || word === '-' || word === '–' || word === '—' || word === '->' || word === '→') &&
    words.length > at + 1
  );
}
