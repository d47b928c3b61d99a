// What `triage` prints for people: who waits, the words that ask, since when and why.

import type { Person } from '../../domain/person';
import type { Verdict } from '../../domain/request';
import type { View } from '../../domain/view';
import { workingMinutes } from '../../domain/workingTime';
import { reasonText } from './reasonText';

const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** Outside text for a terminal: no control sequences, one line. */
function plain(text: string): string {
  return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
}

function nameOf(person: Person): string {
  return plain(person.name) || person.address;
}

function names(people: readonly Person[]): string {
  const shown = people.slice(0, 3).map(nameOf).join(', ');
  return people.length > 3 ? `${shown} and ${people.length - 3} more` : shown;
}

/** "3 h 05 min" of working time. */
export function duration(minutes: number): string {
  const whole = Math.floor(minutes);
  if (whole < 60) return `${whole} min`;
  return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`;
}

function instant(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

function date(due: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(Date.parse(due));
}

const stateWords: Readonly<Record<Verdict['state'], string>> = {
  waiting: 'waiting',
  promised: 'promised',
  answered: 'answered',
  declined: 'declined',
  closed: 'closed',
  none: 'nobody asked for anything',
};

/** One conversation, several lines, without the line end. */
export function triageText(verdict: Verdict, view: View): string {
  const subject = plain(verdict.subject) || (verdict.channel === 'chat' ? 'chat' : '(no subject)');
  const who = verdict.turn === 'theirs' ? verdict.asked : verdict.waiting;
  const lines = [[names(who), subject].filter((part) => part !== '').join('  ·  ')];
  const asks = verdict.asks.filter((ask) => verdict.turn === 'nobody' || !ask.isAnswered);
  for (const ask of asks.slice(0, 3)) if (ask.quote !== '') lines.push(`  “${plain(ask.quote)}”`);
  if (asks.length > 3) lines.push(`  and ${asks.length - 3} more`);
  const facts: string[] = [stateWords[verdict.state]];
  if (verdict.since !== null) {
    facts.push(`since ${instant(verdict.since, view.zone)}`);
    if (verdict.turn !== 'nobody') {
      facts.push(`${duration(workingMinutes(verdict.since, view.now, view.workingHours))} of working time`);
    }
  }
  if (verdict.due !== null)
    facts.push(`${verdict.state === 'promised' ? 'promised for' : 'due'} ${date(verdict.due)}`);
  if (verdict.isPerhaps && verdict.turn !== 'nobody') facts.push('perhaps');
  lines.push(`  ${facts.join(' · ')}`);
  const why = verdict.reasons.map(reasonText).filter((text) => text !== '');
  if (why.length > 0) lines.push(`  why: ${why.join('; ')}`);
  return lines.join('\n');
}

/** The line above everything. */
export function triageHead(mine: number, theirs: number, view: View): string {
  const forMe = mine === 1 ? '1 request waits for you' : `${mine} requests wait for you`;
  const forOthers = theirs === 1 ? '1 of yours waits for others' : `${theirs} of yours wait for others`;
  return `${plain(view.me.name)}, ${instant(view.now, view.zone)} (${view.zone}): ${forMe}, ${forOthers}`;
}
