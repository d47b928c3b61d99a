import { composeLocation, whatFor } from '../../../src/ui/shared/thanks/compose/composeLocation';

test.each(['AAQkAD/+=', '19:a_b@unq.gbl.spaces', 'a#b?c%d', 'привет'])(
  'the conversation %s is found again',
  (about) => {
    expect(whatFor(composeLocation({ about }))).toEqual({ about, to: null });
    expect(whatFor(composeLocation({ to: about }))).toEqual({ about: null, to: about });
  },
);

test.each(['/thanks/new', '/thanks/new/about/', '/thanks/new/about/%', '/thanks/new/else/x'])(
  '%s names nothing',
  (location) => {
    expect(whatFor(location)).toEqual({ about: null, to: null });
  },
);
