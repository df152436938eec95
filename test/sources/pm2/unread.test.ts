import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const ferry = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }";
const pier = "{ name: 'pier-web', script: 'server.js', env: { PORT: 4320 } }";
const byDefault =
  'it reads "apps" of the module itself, and not of its default export; write "export const apps = […]"';
const aFunction = 'it does not call a function; export what it returns';
const aPromise = 'it does not wait for a promise; export the applications themselves';

it.each([
  ['ecosystem.config.mjs', `export default { apps: [${ferry}] };`, byDefault, 16],
  ['ecosystem.config.js', `export default [${ferry}];`, byDefault, 16],
  ['ecosystem.config.js', `export default ${ferry};`, byDefault, 16],
  ['pm2.config.mjs', `export default { apps: [], static: [{ path: '.', port: 4310 }] };`, byDefault, 16],
  ['ecosystem.config.mjs', `export const deploy = {}; export default { apps: [${ferry}] };`, byDefault, 42],
  ['ecosystem.config.mjs', `export default () => ({ apps: [${ferry}] });`, byDefault, 16],
  ['ecosystem.config.mjs', `export default async () => ({ apps: [${ferry}] });`, byDefault, 16],
  ['ecosystem.config.mjs', "export { default } from './harbour.mjs';", byDefault, 1],
  ['ecosystem.config.mjs', "import { load } from 'harbours';\nexport default load();", byDefault, 1],
  ['ecosystem.config.cjs', `exports.default = { apps: [${ferry}] };`, byDefault, 19],
  ['ecosystem.config.js', `module.exports = require('./harbour.mjs');`, byDefault, 1],
  ['ecosystem.config.js', `module.exports = () => ({ apps: [${ferry}] });`, aFunction, 25],
  ['ecosystem.config.js', `module.exports = async () => ({ apps: [${ferry}] });`, aFunction, 31],
  ['ecosystem.config.js', `module.exports = Promise.resolve({ apps: [${ferry}] });`, aPromise, 34],
  ['ecosystem.config.js', `module.exports = import('./harbour.mjs');`, aPromise, 18],
])('says of %s that PM2 starts nothing of it: %s', async (path, text, why, column) => {
  const harbour = `export const apps = [${ferry}];\nexport default { apps };`;
  const ofDefault = text.includes('require') ? harbour.replace('export const', 'const') : harbour;
  expect(await shownFacts({ [path]: text, 'harbour.mjs': ofDefault })).toEqual([
    expect.stringMatching(new RegExp(`^problem: PM2 starts nothing of this file: (.*) ${path}:\\d:${column}$`)),
  ]);
  expect(await shownFacts({ [path]: text, 'harbour.mjs': ofDefault })).toEqual([expect.stringContaining(why)]);
});

it.each([
  `export const apps = [${pier}];\nexport default { apps: [${ferry}] };`,
  `export const name = 'pier-web';\nexport const script = 'server.js';\nexport const env = { PORT: 4320 };\nexport default { apps: [${ferry}] };`,
  `const config = { apps: [${pier}] };\nexport const apps = [${ferry}];\nexport { config as 'module.exports' };`,
])('reads what PM2 reads beside a default export: %s', async (text) => {
  expect(await shownFacts({ 'ecosystem.config.mjs': text })).toEqual([
    'pier-web 4320 literal start default ecosystem.config.mjs "4320"',
  ]);
});

it('leaves it open where what PM2 reads is not known', async () => {
  const text = `import { apps } from 'harbours';\nexport { apps };\nexport default { apps: [${ferry}] };`;
  expect(await shownFacts({ 'ecosystem.config.mjs': text })).toEqual([
    expect.stringMatching(/^warning: the applications are not known/),
  ]);
});

it.each([
  ['src/ecosystem-map.js', "import { load } from 'harbours';\nexport default load();"],
  ['src/ecosystem-map.js', 'module.exports = (name) => harbours[name];'],
  ['src/ecosystem.config.js', 'export default { harbours: 3 };'],
])('says nothing of what starts nothing either way: %s %s', async (path, text) => {
  expect(await shownFacts({ [path]: text })).toEqual([]);
});
