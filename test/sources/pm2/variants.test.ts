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

it.each(['', ', env: { PORT: 4330 }'])('follows conditions up to a bound%s', async (env) => {
  const args = Array.from({ length: 40 }, (_, index) => `os.hostname() === 'quay-${index}' ? '-a' : '-b'`).join(', ');
  expect(await said(`script: 'given.js', args: ['4310', ${args}]${env}`)).toEqual([
    expect.stringContaining('an argument is not known: it is one of several, by a condition that is not known'),
  ]);
});

const isQuay = "os.hostname() === 'quay'";

it.each([
  // One condition comes out one way, wherever it is asked for.
  [`script: ${isQuay} ? 'server.js' : 'given.js', args: ${isQuay} ? '4999' : '4310'`, ['4310 literal start default']],
  [`script: ${isQuay} ? 'server.js' : 'given.js', args: ${isQuay} ? ['4999'] : [4310]`, ['4310 literal start default']],
  [
    `script: ${isQuay} ? 'server.js' : 'env.js', env: { PORT: ${isQuay} ? 4999 : 4310 }`,
    ['4310 literal start default'],
  ],
  [
    `script: ${isQuay} ? 'server.js' : 'env.js', env: ${isQuay} ? { PORT: 4999 } : { PORT: 4310 }`,
    ['4310 literal start default'],
  ],
  [
    `script: ${isQuay} ? 'server.js' : 'env.js', env: { ...(${isQuay} ? {} : { PORT: 4310 }) }`,
    ['4310 literal start default'],
  ],
  [
    `script: 'server.js', cwd: ${isQuay} ? '.' : 'web', ...(${isQuay} ? {} : { script: 'web.js' })`,
    ['4310 literal start default'],
  ],
  [`...(${isQuay} ? { script: 'server.js' } : { script: 'given.js', args: '4310' })`, ['4310 literal start default']],
  // However it is asked.
  [
    "script: os.hostname() !== 'quay' ? 'given.js' : 'server.js', args: 'quay' === os.hostname() ? '4999' : '4310'",
    ['4310 literal start default'],
  ],
  [
    "script: os.hostname().startsWith('quay') ? 'server.js' : 'given.js', args: !os.hostname().startsWith('quay') ? '4310' : '4999'",
    ['4310 literal start default'],
  ],
  [
    "script: isIt && isToo ? 'server.js' : 'given.js', args: isIt && isToo ? '4999' : '4310'",
    ['4310 literal start default'],
  ],
  ["script: isEither ? 'server.js' : 'given.js', args: isEither ? '4999' : '4310'", ['4310 literal start default']],
  [
    "script: isIt && isToo ? 'given.js' : 'server.js', args: isIt ? (isToo ? '4310' : '4999') : '4999'",
    ['4310 literal start default'],
  ],
  ["script: pick('server.js', 'given.js'), args: pick('4999', '4310')", ['4310 literal start default']],
  ['...byHost', ['4310 literal start default']],
  // Each name has its own port, and one that never runs beside another takes nothing from it.
  [
    `name: ${isQuay} ? 'blue' : 'green', script: 'env.js', env: { PORT: ${isQuay} ? 4310 : 4320 }`,
    ['blue 4310 literal start default', 'green 4320 literal start default'],
  ],
  [`name: ${isQuay} ? 'blue' : 'green', script: 'server.js'`, ['blue 4310 literal start default']],
  [
    "name: isProd ? 'quay' : 'quay-dev', script: 'env.js', env: { PORT: isProd ? 4310 : 4320 }",
    ['quay 4310 literal start production', 'quay-dev 4320 literal start default'],
  ],
])('knows that one condition comes out one way: %s', async (app, ports) => {
  const text = `${before}
const tide = require('tide');
const isIt = tide.isIt(), isToo = tide.isToo(), isProd = process.env.NODE_ENV === 'production';
const isEither = isIt || isToo;
const pick = (a, b) => { if (isIt) return a; return b; };
const byHost = {};
switch (os.type()) {
  case 'Linux': byHost.script = 'server.js'; break;
  default: byHost.script = 'given.js'; byHost.args = '4310';
}
module.exports = { apps: [{ name: 'tide', ${app} }] };`;
  const facts = await shownFacts({
    ...files,
    'env.js': "require('http').createServer().listen(process.env.PORT);",
    'web/web.js': listens(4310),
    'ecosystem.config.js': text,
  });
  expect(facts.map((it) => it.replace(/^tide /, '').replace(/ \S+ "\S+"$/, '')).toSorted()).toEqual(ports);
});

it.each([
  // Whoever is asked twice may answer differently, and so may what has been changed in between.
  "script: tide.isIt() ? 'server.js' : 'given.js', args: tide.isIt() ? '4999' : '4310'",
  "script: Date.now() % 2 ? 'server.js' : 'given.js', args: Date.now() % 2 ? '4999' : '4310'",
  "script: was ? 'server.js' : 'given.js', args: is ? '4999' : '4310'",
  "script: one ? 'server.js' : 'given.js', args: other ? '4999' : '4310'",
  "script: either ? 'server.js' : 'given.js', args: is ? '4999' : '4310'",
])('and that two may come out differently: %s', async (app) => {
  const code = `let is = tide.isIt(); const was = is; for (const it of tide.all()) is = it;
let one = true, other = true; tide.each(() => { one = tide.isIt(); other = tide.isIt(); });
const either = tide.isToo() ? tide.isIt() : is;`;
  const text = `${before}\nconst tide = require('tide');\n${code}\nmodule.exports = { apps: [{ name: 'tide', ${app} }] };`;
  const facts = await shownFacts({ ...files, 'ecosystem.config.js': text });
  expect(facts).toEqual([expect.stringMatching(/^warning: it is 4310 or 4999, /)]);
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
