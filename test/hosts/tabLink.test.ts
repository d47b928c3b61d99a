import { tabLink } from '../../src/hosts/tabLink';

const app = 'b1e6a0d4-5c0f-4f6e-9a3b-7d2c41f0a8e5';

test.each(['19:chat@thread.v2', 'kudos/1/5a0d/en/', 'a&b=c#d"e'])('what %s names is opened', (sub) => {
  const teams = new URL(tabLink(app, 'https://heed.example', sub));
  expect(teams.pathname).toBe(`/l/entity/${app}/heed`);
  expect(JSON.parse(teams.searchParams.get('context') ?? '')).toEqual({ subEntityId: sub });
  const page = new URL(tabLink(null, 'https://heed.example', sub));
  expect(page.origin).toBe('https://heed.example');
  expect(page.searchParams.get('open')).toBe(sub);
});
