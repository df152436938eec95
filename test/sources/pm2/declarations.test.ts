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

it('lays the environments of a deploy section over env, below those of the application', async () => {
  const text = `module.exports = {
    apps: [${ferry}, { name: 'pier-web', script: 'server.js', env: { PORT: 4320 }, env_production: { PORT: 4330 } }],
    deploy: { production: { user: 'ferry', env: { PORT: 4340 } }, staging: { user: 'ferry', env: { LOG: 1 } } },
  };`;
  expect(await shownFacts({ 'ecosystem.config.js': text })).toEqual([
    'ferry-api 4310 literal start default ecosystem.config.js "4310"',
    'pier-web 4320 literal start default ecosystem.config.js "4320"',
    'pier-web 4330 literal start production ecosystem.config.js "4330"',
    'ferry-api 4340 literal start production ecosystem.config.js "4340"',
  ]);
});

it('reads so many machines of a deploy section, and says so', async () => {
  const targets = Array.from({ length: 33 }, (_, index) => `pier${index}: { env: { PORT: ${4400 + index} } }`);
  const text = `module.exports = { apps: [${ferry}], deploy: { ${targets.join(', ')} } };`;
  const facts = await shownFacts({ 'ecosystem.config.js': text });
  expect(facts).toHaveLength(34);
  expect(facts).toContainEqual(expect.stringContaining('they are deployed to more than 32 machines'));
});
