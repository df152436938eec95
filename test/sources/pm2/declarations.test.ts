import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const ferry = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }";
const pier = "{ name: 'pier-web', script: 'server.js', env: { PORT: 4320 } }";

it.each([
  [`apps: false, pm2: [${pier}]`, 'pier-web 4320'],
  [`apps: '', pm2: ${pier}`, 'pier-web 4320'],
  [`apps: [${ferry}], pm2: [${pier}]`, 'ferry-api 4310'],
])('takes what is not empty: %s', async (config, expected) => {
  expect(await shownFacts({ 'ecosystem.config.js': `module.exports = { ${config} };` })).toEqual([
    expect.stringContaining(expected),
  ]);
});

it('takes an empty list for one', async () => {
  expect(await shownFacts({ 'ecosystem.config.js': `module.exports = { apps: [], pm2: [${pier}] };` })).toEqual([]);
});
