import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const facts = (env: string, before = ''): Promise<string[]> =>
  shownFacts({ 'ecosystem.yml': `${before}apps: [{ name: ferry-api, script: server.js, env: ${env} }]\n` });

it.each([
  ['{ PORT: 0x10D6 }', '0x10D6', 4310],
  ['{ PORT: 0b1000011010110 }', '0b1000011010110', 4310],
  ['{ PORT: 0o10326 }', '0o10326', 4310],
  ['{ PORT: 04310 }', '04310', 4310],
  ['{ PORT: !!int "4310" }', '4310', 4310],
  ['{ PORT: 4310.0 }', '4310.0', 4310],
])('has the numbers that PM2 has: %s', async (env, written, port) => {
  expect(await facts(env)).toEqual([`ferry-api ${port} literal start default ecosystem.yml "${written}"`]);
});

it.each(['4_310', '71:50', '0b2'])('has no others: %s', async (port) => {
  expect(await facts(`{ PORT: ${port} }`)).toEqual([`warning: "${port}" is not a port number ecosystem.yml "${port}"`]);
});

it('does not ask which version a document says it has: PM2 does not', async () => {
  expect(await facts('{ PORT: 010326 }', '%YAML 1.1\n---\n')).toEqual([
    'ferry-api 10326 literal start default ecosystem.yml "010326"',
  ]);
});

it('merges no key that is in quotes', async () => {
  expect(await facts('{ "<<": *env }', 'env: &env { PORT: 4310 }\n')).toEqual([
    expect.stringMatching(/^notice: nothing here says/),
  ]);
});
