import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const ferry = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }";
const found = ['ferry-api 4310 literal start default ecosystem.config.js "4310"'];

function facts(config: string): Promise<string[]> {
  return shownFacts({ 'ecosystem.config.js': `module.exports = { ${config} };` });
}

it.each([
  ['kill_timeout', "'5s'", 'a number'],
  ['killTimeout', "'5s'", 'a number', 'kill_timeout'],
  ['max_memory_restart', "'1.5G'", 'a whole number, or one with "K", "M" or "G" behind it'],
  ['max_memory_restart', "'500MB'", 'a whole number, or one with "K", "M" or "G" behind it'],
  ['min_uptime', "'1 minute'", 'a whole number, or one with "h", "m" or "s" behind it'],
  ['exec_mode', "'clustr'", '"cluster" or "fork"'],
  ['instances', 'true', 'a number'],
  ['args', '4310', 'a list or text'],
  ['args', 'false', 'a list or text'],
  ['autorestart', "'true'", 'true or false'],
  ['cwd', '() => 1', 'text'],
  ['port', "'north'", 'a number'],
  ['env_production', 'null', 'an object'],
  ['env_production', '[{ PORT: 4320 }]', 'an object'],
])('says of %s: %s that PM2 refuses the file', async (name, value, wanted, option = name) => {
  const app = `{ name: 'pier-web', script: 'server.js', env: { PORT: 4320 }, ${name}: ${value} }`;
  const text = `module.exports = { apps: [${ferry}, ${app}] };`;
  const column = text.lastIndexOf(value) + (value.startsWith("'") ? 2 : 1);
  expect(await shownFacts({ 'ecosystem.config.js': text })).toEqual([
    `problem: PM2 refuses this file, and starts nothing of it: "${option}" has to be ${wanted} ecosystem.config.js:1:${column}`,
  ]);
});

it.each([
  ["apps: [{ script: 'server.js', env: [{ PORT: 4310 }] }]", '"env" has to be an object'],
  ["apps: [{ name: 4310, script: 'server.js' }]", '"name" has to be text'],
  ["apps: [{ name: 'ferry-api', script: ['server.js'] }]", '"script" has to be text'],
  [`apps: [${ferry}, null]`, 'an entry of the list of applications is none'],
  [`apps: [${ferry}, undefined]`, 'an entry of the list of applications is none'],
  [`apps: [${ferry}], static: { path: '.', port: 4320 }`, '"static" has to be a list'],
])('says of what PM2 cannot go through that it refuses the file: %s', async (config, why) => {
  expect(await facts(config)).toEqual([
    expect.stringContaining(`PM2 refuses this file, and starts nothing of it: ${why}`),
  ]);
});

it.each([
  "kill_timeout: '5000'",
  'kill_timeout: null',
  "max_memory_restart: '1500M'",
  'max_memory_restart: 1e9',
  "min_uptime: '60s'",
  "watch: ['src']",
  'args: null',
  'env_production: undefined',
  "env_staging: ''",
  'kill_timeout: process.env.PATIENCE',
  "max_memory_restart: process.env.MEMORY || '1.5G'",
  "autorestart: process.env.HARBOUR ? 'yes' : true",
  'stop_exit_codes: [0]',
  'harbour: () => 1',
])('takes %s', async (option) => {
  expect(await facts(`apps: [{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 }, ${option} }]`)).toEqual(
    found,
  );
});

it('takes what may be left out, and what starts nothing', async () => {
  expect(
    await facts(`apps: [${ferry}, process.env.HARBOUR ? { name: 'pier' } : null, false, 'server.js', {}]`),
  ).toEqual(found);
});
