/** Process files that ask for PM2's own command line. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const config = (before: string, application: string): Readonly<Record<string, string>> => ({
  'ecosystem.config.js': `${before}\nmodule.exports = { apps: [{ name: 'tide', ${application} }] };`,
  'web.js': "require('express')().listen(process.env.PORT || 4310);",
  'quay.js': "require('express')().listen(4311);",
});

const asks = `
const at = process.argv.indexOf('--env');
let name = (at !== -1 && process.argv[at + 1]) || '';
const table = { local: { script: 'web.js' }, sea: { script: 'web.js' }, quay: { script: 'quay.js' } };
if (!(name in table)) name = 'local';`;

describe('a process file that asks for --env', () => {
  it('is read as it is without, and with each of its names', async () => {
    const files = config(asks, 'script: table[name].script, env_local: {}, env_sea: { PORT: 4312 }, env_quay: {}');
    expect(await shownFacts(files)).toEqual([
      'tide 4312 literal start sea ecosystem.config.js "4312"',
      'tide 4311 literal start quay quay.js "4311"',
      'tide 4310 overridable start default web.js "4310"',
    ]);
  });

  it('says once what holds with and without', async () => {
    const watch = "const isLocal = process.argv.includes('--env') && process.argv[5] === 'local';";
    expect(await shownFacts(config(watch, "script: 'web.js', watch: isLocal, env_local: {}, env_sea: {}"))).toEqual([
      'tide 4310 overridable start default web.js "4310"',
    ]);
  });

  it('says what is not known with a name', async () => {
    const files = config(asks, 'script: table[name].script, env_quay: { A: 1 }');
    const { 'quay.js': _, ...others } = files;
    expect(await shownFacts(others)).toEqual([
      'tide 4310 overridable start default web.js "4310"',
      expect.stringMatching(/^notice: nothing here says whether "quay.js" listens/),
    ]);
  });

  it.each([
    "process.argv[5].split('-')[0]",
    "process.argv[process.argv.indexOf('--port') + 1]",
    'process.argv.slice(2)[1]',
  ])('does not know what else is typed: %s', async (asked) => {
    expect(await shownFacts(config('', `script: 'web.js', env: { PORT: ${asked} }`))).toEqual([
      expect.stringMatching(/^warning: .*it depends on the command line of PM2/),
    ]);
  });
});
