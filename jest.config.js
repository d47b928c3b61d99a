// jest runs TypeScript through SWC; packages that ship only ES modules go through it too.

const esmOnly = [
  '@date-fns',
  // CommonJS, but with an ES module inside it.
  '@microsoft/app-manifest',
  '@microsoft/teams.cards',
  '@selderee',
  'adaptivecards',
  'chrono-node',
  'comlink',
  'date-fns',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'fake-indexeddb',
  'html-to-text',
  'htmlparser2',
  'is-plain-obj',
  'jose',
  'leac',
  'oauth2-mock-server',
  'marked',
  'parseley',
  'peberminta',
  'postal-mime',
  'regexparam',
  'selderee',
  'strip-bom',
  'swiper',
  'uuid',
  'windows-iana',
  'cookie',
  'set-cookie-parser',
  'wouter',
].join('|');

const swc = {
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'parts',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    // The real pages in a real browser; they need the built pages, so `npm test` runs them last.
    { ...shared, displayName: 'pages', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
