// npm run cards: every kind of card the app can send, one JSON line each: {"name","card","html","text"}.

import { Command } from 'commander';
import { kudosCard } from '../cards/kudosCard';
import { kudosMail } from '../cards/kudosMail';
import { sampleKudos, samplePlace } from './samples/sampleKudos';

new Command('cards')
  .description('Prints every sample card: {"name","card","html","text"} a line.')
  .parse(process.argv.slice(3), { from: 'user' });

for (const { name, kudos } of sampleKudos) {
  const { html, text } = kudosMail(kudos, samplePlace);
  console.log(JSON.stringify({ name, card: JSON.parse(kudosCard(kudos, samplePlace)), html, text }));
}
