import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { readKudos } from '../../../src/cards/readKudos';
import { principles } from '../../../src/domain/kudos';
import { buildCompany } from '../../../src/sandbox/company/buildCompany';

const tenant = buildCompany(Date.UTC(2026, 10, 17, 10));
const all = [
  ...[...tenant.chatMessages.values()].flat(),
  ...(tenant.channels ?? []).flatMap(({ posts }) => posts),
].flatMap(({ from, createdDateTime, attachments }) =>
  (attachments ?? [])
    .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    .map(({ content }) => ({
      card: content ?? '',
      at: Date.parse(createdDateTime ?? ''),
      from: { address: `user:${from?.user?.id}`, name: from?.user?.displayName ?? '' },
    })),
);

test('thanks of the sample company are read back as Heed’s own', () => {
  expect(all.length).toBeGreaterThan(20);
  const people = new Set(tenant.people.map(({ user }) => user.id));
  const read = all.map((message) => readKudos(message, new Map()));
  for (const each of read) {
    if (each?.form !== 'known') throw new Error('a card that cannot be read');
    const { kudos } = each;
    expect(people.has(kudos.to[0]?.userId ?? '')).toBe(true);
    expect(principles).toContain(kudos.principle);
    expect(kudos.words.length).toBeGreaterThan(20);
    expect(kudos.language).toBe(/\p{Script=Cyrillic}/u.test(kudos.words) ? 'ru' : 'en');
  }
  const ids = read.map((each) => (each?.form === 'known' ? each.kudos.id : ''));
  expect(new Set(ids).size).toBe(all.length);
});

test('they are cards that Teams’ renderer takes without complaint', () => {
  for (const { card } of all) {
    const context = new SerializationContext();
    new AdaptiveCard().parse(JSON.parse(card), context);
    expect(context.eventCount).toBe(0);
  }
});
