/** What PM2 hands to the interpreter, in front of the script: PM2 6.0 was asked for each. */
import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const server = "require('http').createServer().listen(process.env.PORT || 4312);";

it.each([
  ["node_args: '--env-file=.env'", ['tide 4310 overridable start default .env "4310"']],
  [
    "interpreter: 'node', interpreter_args: ['--env-file', '.env']",
    ['tide 4310 overridable start default .env "4310"'],
  ],
  ["node_args: '--trace-warnings'", ['tide 4312 overridable start default server.js "4312"']],
  [
    `interpreter: 'bash', interpreter_args: '-c "PORT=4311 node server.js"'`,
    ['tide 4311 literal start default ecosystem.config.js "4311"'],
  ],
])('%s', async (options, facts) => {
  const files = {
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'tide', script: 'server.js', ${options} }] };`,
    'server.js': server,
    '.env': 'PORT=4310\n',
  };
  expect(await shownFacts(files)).toEqual(facts);
});
