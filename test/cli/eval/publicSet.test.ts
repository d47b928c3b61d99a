import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandSource } from '../../../src/cli/eval/publicSet/expand';
import { parseSource } from '../../../src/cli/eval/publicSet/source';
import { evaluateScenarios } from '../../../src/cli/eval/scenarios';
import { loadShippedModel } from '../../../src/language/model/shippedModel';

const folder = join(__dirname, '../../../eval');

describe.each(['en', 'ru'])('the public set in %s', (language) => {
  const source = parseSource(readFileSync(join(folder, 'source', `${language}.txt`), 'utf8'));

  test('is what its source expands to', () => {
    for (const [name, content] of expandSource(source)) {
      expect(readFileSync(join(folder, language, name), 'utf8')).toBe(content);
    }
  });

  test('has its asking words in the messages it names', () => {
    for (const { ask, messages, title, why } of source.conversations) {
      if (!ask) continue;
      expect({ why, text: `${messages[ask.message]?.text}\n${title}` }).toEqual({
        why,
        text: expect.stringContaining(ask.words),
      });
    }
  });

  test('is judged with at least 85 of 100 turns right', async () => {
    await loadShippedModel();
    const { turn } = await evaluateScenarios(join(folder, language), { level: 'text', present: Date.now() });
    expect(turn.of).toBeGreaterThan(70);
    expect(turn.right / turn.of).toBeGreaterThanOrEqual(0.85);
  });
});
