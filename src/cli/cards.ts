// npm run cards: every kind of card the app can send, one JSON line each: {"name","card","html","text"}.

import { kudosCard } from '../cards/kudosCard';
import { kudosMail } from '../cards/kudosMail';
import { newCommand, runCommand, write } from './command';
import { sampleKudos, samplePlace } from './samples/sampleKudos';

const command = newCommand(
  'cards',
  'Prints every sample card, a line each: {"name","card","html","text"}.',
).action(async () => {
  for (const { name, kudos } of sampleKudos) {
    const { html, text } = kudosMail(kudos, samplePlace);
    await write(`${JSON.stringify({ name, card: JSON.parse(kudosCard(kudos, samplePlace)), html, text })}\n`);
  }
});

await runCommand(command, process.argv.slice(3));
