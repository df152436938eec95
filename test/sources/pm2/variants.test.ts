/** Applications whose script, arguments, folder or interpreter is one of several, by a condition. */
import { expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const listens = (port: number): string => `require('http').createServer().listen(${port});`;
const files = {
  'server.js': listens(4310),
  'same.js': "require('http').createServer().listen(Number(4310));",
  'dev.js': listens(4320),
  'given.js': "require('http').createServer().listen(process.argv[2]);",
  'package.json': '{ "scripts": { "start": "node server.js", "dev": "node dev.js" } }',
};
const before = "const fs = require('fs'); const os = require('os'); const { join } = require('path');";

async function said(app: string): Promise<readonly string[]> {
  const text = `${before}\nmodule.exports = { apps: [{ name: 'tide', ${app} }] };`;
  const facts = await shownFacts({ ...files, 'ecosystem.config.js': text });
  return facts.filter((it) => it.startsWith('tide') || it.startsWith('warning'));
}

it.each([
  // What is not there is not started.
  [
    "script: fs.existsSync(join(__dirname, 'tide.exe')) ? './tide.exe' : 'server.js'",
    ['4310 overridable start default'],
  ],
  ["script: fs.existsSync('dev.js') ? 'dev.js' : 'server.js'", ['4320 literal start default']],
  // What nobody sets is not set.
  ["script: process.env.TIDE_SCRIPT || 'server.js'", ['4310 overridable start default']],
  ["script: process.env.TIDE ? 'dev.js' : 'server.js'", ['4310 overridable start default']],
  ["script: 'npm', args: process.env.TIDE ? 'run dev' : 'start'", ['4310 literal start default']],
  ["script: 'given.js', args: [process.env.TIDE ? '4320' : '4310']", ['4310 overridable start default']],
  // Whatever holds, it comes to the same.
  ["script: os.platform() === 'win32' ? 'npm.cmd' : 'npm', args: 'start'", ['4310 literal start default']],
  ["command: os.hostname() === 'quay' ? 'server.js' : 'same.js'", ['4310 literal start default']],
  ["script: 'server.js', interpreter: os.hostname() === 'quay' ? 'bun' : undefined", ['4310 literal start default']],
  ["script: 'given.js', args: ['4310', os.hostname() === 'quay' ? '-a' : '-b']", ['4310 literal start default']],
  // Each environment has its own.
  [
    "script: process.env.NODE_ENV === 'production' ? 'server.js' : 'dev.js'",
    ['4310 literal start production', '4320 literal start default'],
  ],
  [
    "script: (process.env.NODE_ENV || 'development') === 'development' ? 'dev.js' : 'server.js'",
    ['4310 literal start production', '4320 overridable start default'],
  ],
  [
    "script: 'npm', args: process.env.NODE_ENV === 'production' ? ['start'] : ['run', 'dev']",
    ['4310 literal start production', '4320 literal start default'],
  ],
])('%s', async (app, ports) => {
  const facts = (await said(app)).map((it) => it.replace(/^tide /, '').replace(/ \S+ "\S+"$/, ''));
  expect(facts.toSorted()).toEqual(ports);
});

it.each([
  [
    "script: os.hostname() === 'quay' ? 'server.js' : 'dev.js'",
    `it is 4310 or 4320, by a condition that is not known: "os.hostname() === 'quay' ? 'server.js' : 'dev.js'"`,
  ],
  [
    "script: 'npm', args: os.hostname() === 'quay' ? 'start' : 'run dev'",
    `it is 4310 or 4320, by a condition that is not known: "os.hostname() === 'quay' ? 'start' : 'run dev'"`,
  ],
  [
    "script: os.hostname() === 'quay' ? 'server.js' : 'absent.js'",
    `it is 4310 or one that is not known, by a condition that is not known: "os.hostname() === 'quay' ? 'server.js' : 'absent.js'"`,
  ],
  [
    "script: os.hostname() === 'quay' || os.hostname() === 'tide' ? 'server.js' : 'dev.js'",
    `it is 4310 or 4320, by a condition that is not known: "os.hostname() === 'quay' || os.hostname() === 'tide' ? 'serv…"`,
  ],
  [
    'script: process.env.TIDE',
    'the script is not known: it comes from the environment ("TIDE"), and nothing here sets that',
  ],
  [
    "script: 'given.js', args: process.env.TIDE",
    'the arguments are not known: it comes from the environment ("TIDE"), and nothing here sets that',
  ],
])('says why it is not known: %s', async (app, reason) => {
  expect(await said(app)).toEqual([expect.stringContaining(`warning: ${reason} ecosystem.config.js`)]);
});

it('follows conditions up to a bound', async () => {
  const either = "os.hostname() === 'quay' ? '-a' : '-b'";
  const args = Array.from({ length: 40 }, () => either).join(', ');
  expect(await said(`script: 'given.js', args: ['4310', ${args}]`)).toEqual([
    expect.stringContaining('an argument is not known: it is one of several, by a condition that is not known'),
  ]);
});

it('takes a config for that of its process whichever way it is started', async () => {
  const facts = await shownFacts({
    'ecosystem.config.js': `${before}
module.exports = { apps: [{ name: 'tide', script: os.hostname() === 'quay' ? 'npx' : 'pnpm', args: 'vite preview' }] };`,
    'vite.config.js': 'export default { preview: { port: 4310, strictPort: true } };',
    'package.json': '{}',
  });
  expect(facts).toEqual(['tide 4310 on localhost literal preview default vite.config.js "4310"']);
});

it('starts it in the folder that it has where nobody sets another one', async () => {
  const facts = await shownFacts({
    'ecosystem.config.js':
      "module.exports = { apps: [{ name: 'tide', script: 'server.js', cwd: process.env.TIDE ? '/srv/tide' : './web' }] };",
    'server.js': listens(4310),
    'web/server.js': listens(4330),
  });
  expect(facts).toEqual(['tide 4330 literal start default web/server.js "4330"']);
});
