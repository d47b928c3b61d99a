import { readWhen, readWho } from '../../../src/sandbox/company/script';

describe('the form in which the sample company is written', () => {
  test('a heading names sender, To and Cc', () => {
    expect(readWho('ann > bo, cy | di', null)).toEqual({ from: 'ann', to: ['bo', 'cy'], cc: ['di'] });
  });

  test.each([
    ['an answer goes to the sender alone', 'bo', { from: 'bo', to: ['ann'], cc: [] }],
    ['an answer to all leaves out oneself', 'bo *', { from: 'bo', to: ['ann', 'cy'], cc: ['di'] }],
    ['one in Cc can answer all', 'di *', { from: 'di', to: ['ann', 'bo', 'cy'], cc: [] }],
    [
      'a second mail of the same writer goes to the same',
      'ann',
      { from: 'ann', to: ['bo', 'cy'], cc: ['di'] },
    ],
  ])('%s', (_, who, heading) => {
    expect(readWho(who, { from: 'ann', to: ['bo', 'cy'], cc: ['di'] })).toEqual(heading);
  });

  test('times are working days and minutes, or minutes after the line before', () => {
    expect(readWhen('-3 10:12', null)).toEqual({ offset: -3, minute: 612 });
    expect(readWhen('0 07:05', null)).toEqual({ offset: 0, minute: 425 });
    expect(readWhen('+25', { offset: -3, minute: 612 })).toEqual({ offset: -3, minute: 637 });
  });

  test.each(['3 o’clock', '-3', '+5'])('%s alone is not a time', (when) => {
    expect(() => readWhen(when, null)).toThrow(when);
  });
});
