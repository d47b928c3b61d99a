import { Command } from 'commander';
import {
  addressOption,
  domainOption,
  instantOption,
  levelOption,
  wholeOption,
  withheldOption,
  zoneOption,
} from '../../src/cli/command';

test('an option for addresses may be repeated or hold commas, in any case', () => {
  const command = new Command().option('--me <address>', '', addressOption);
  command.parse(['--me', 'A@firm.example, b@firm.example', '--me', 'c@firm.example'], { from: 'user' });
  expect(command.opts()).toEqual({ me: ['a@firm.example', 'b@firm.example', 'c@firm.example'] });
});

test.each([
  [addressOption, 'ann'],
  [addressOption, 'a@firm.example,'],
  [addressOption, 'a b@firm.example'],
  [domainOption, 'a@firm.example'],
  [domainOption, ''],
  [instantOption, 'yesterday'],
  [instantOption, '12'],
  [instantOption, '2026-13-45'],
  [levelOption, 'all'],
  [zoneOption, 'Mars/Phobos'],
  [zoneOption, '+03:00'],
  [wholeOption(0, 10), '11'],
  [withheldOption, 'Mail.Send,everything'],
  [withheldOption, 'user:Mail.Send'],
  [wholeOption(0, 10), '-1'],
  [wholeOption(0, 10), '1.5'],
  [wholeOption(0, 10), 'ten'],
])('%p refuses "%s"', (option, value) => {
  expect(() => option(value)).toThrow(expect.objectContaining({ code: 'commander.invalidArgument' }));
});

test('good values are taken', () => {
  expect(domainOption('@Firm.example,other.example')).toEqual(['firm.example', 'other.example']);
  expect(instantOption('2026-03-02T10:00:00+03:00')).toBe(Date.UTC(2026, 2, 2, 7));
  expect(zoneOption('Europe/Moscow')).toBe('Europe/Moscow');
  expect(levelOption('headers')).toBe('headers');
  expect(wholeOption(0, 10)('10')).toBe(10);
});

test('scopes to withhold are the person’s, or with a word before them the administrator’s', () => {
  expect(
    withheldOption('Tasks.ReadWrite', withheldOption('Mail.Send,admin:ChannelMessage.Read.All')),
  ).toEqual({
    byPerson: ['Mail.Send', 'Tasks.ReadWrite'],
    byAdmin: ['ChannelMessage.Read.All'],
  });
});
