/** Applications under conditions on variables that nobody sets: what PM2 declares where they are not. */
import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

function shown(config: string): Promise<readonly string[]> {
  return shownFacts({
    'ecosystem.config.js': `const app = (name, PORT) => ({ name, script: 'server.js', env: { PORT } }); module.exports = ${config};`,
    'server.js': "require('http').createServer().listen(process.env.PORT);",
  });
}

const otherwise = ['ferry 4320 overridable start default ecosystem.config.js "4320"'];

it.each([
  "{ apps: process.env.QUAY ? [app('quay', 4310)] : [app('ferry', 4320)] }",
  "process.env.QUAY ? { apps: [app('quay', 4310)] } : { apps: [app('ferry', 4320)] }",
  "{ apps: [process.env.QUAY ? app('quay', 4310) : app('ferry', 4320)] }",
  "{ apps: !process.env.QUAY ? [app('ferry', 4320)] : [app('quay', 4310)] }",
])('what holds where nobody sets it is declared: %s', async (config) => {
  expect(await shown(config)).toEqual(otherwise);
});

it('what is added where somebody sets it may well be there', async () => {
  const quay = 'quay 4310 literal start default ecosystem.config.js "4310"';
  expect(await shown("{ apps: process.env.QUAY ? [app('quay', 4310)] : [] }")).toEqual([quay]);
  expect(await shown("{ apps: [process.env.QUAY ? app('quay', 4310) : null].filter(Boolean) }")).toEqual([quay]);
});

it.each([
  "'--port ' + (process.env.QUAY ? 4310 : 4320)",
  "['--port', process.env.QUAY ? 4310 : 4320].join(' ')",
  '`--port=${process.env.QUAY ? 4310 : 4320}`',
])('a port within arguments is replaced where somebody sets it: %s', async (args) => {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', script: 'npx', args: 'next start ' + (${args}) }] };`,
  });
  expect(facts).toEqual(otherwise);
});
