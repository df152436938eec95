/** In which environments a port holds that stands under a condition on the environment's name. */
import { expect, it } from 'vitest';
import { scanFiles } from '../../support/scan.ts';

/** `4310 in default but production`, and `?` for what is not known. */
async function held(options: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const app = `{ name: 'ferry-api', script: 'server.js', ${options} }`;
  const { listeners, unresolved } = await scanFiles({
    'ecosystem.config.js': `module.exports = { apps: [${app}] };`,
    ...files,
  });
  const shown = listeners.map(({ port, environment, replacedIn }) =>
    [port, 'in', environment, ...(replacedIn.length === 0 ? [] : ['but', ...replacedIn])].join(' '),
  );
  return [...shown, ...unresolved.filter((it) => it.severity === 'warning').map(() => '?')].toSorted();
}

const isProduction = "process.env.NODE_ENV === 'production'";
const isDevelopment = "(process.env.NODE_ENV || 'development') === 'development'";

it.each([
  // A socket is replaced by what is in its own place only.
  [
    `S().listen(9000); S().listen(${isProduction} ? 4310 : 4320);`,
    ['4310 in production', '4320 in default but production', '9000 in default'],
  ],
  [`S().listen(9000); if (${isProduction}) S().listen(4310);`, ['4310 in production', '9000 in default']],
  ["if (process.env.NODE_ENV !== 'test') S().listen(4310);", ['4310 in default but test']],
])('each socket of a program by itself: %s', async (code, expected) => {
  expect(await held('', { 'server.js': `const S = require('http').createServer; ${code}` })).toEqual(expected);
});

it.each([
  // Where none is given, or one that is not known, the other one does not hold.
  [`env: { PORT: ${isProduction} ? undefined : 4310 }`, ['4310 in default but production']],
  [`env: { PORT: ${isProduction} ? berth('ferry') : 4310 }`, ['4310 in default but production', '?']],
  // One of several in an environment is not known, if one of them is not.
  [`env: { PORT: ${isProduction} ? (tide() ? 4310 : berth()) : 4320 }`, ['4320 in default but production', '?']],
])('not where another one takes its place: %s', async (options, expected) => {
  expect(await held(options)).toEqual(expected);
});

it.each([
  ['env_staging: { LOG: 1 }', ['4310 in production', '4310 in staging', '4320 in default but production']],
  ['env_development: { LOG: 1 }', ['4310 in production', '4320 in default but production']],
])('for all names but one also where it is started by name: %s', async (options, expected) => {
  expect(await held(`env: { PORT: ${isDevelopment} ? 4320 : 4310 }, ${options}`)).toEqual(expected);
});

it('and the default of a server where none is given', async () => {
  const next = (port: string): Promise<readonly string[]> =>
    held(`env: { PORT: ${port} }`, {
      'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'npx', args: 'next start', env: { PORT: ${port} } }] };`,
    });
  expect(await next(`${isProduction} ? undefined : 4310`)).toEqual([
    '3000 in production',
    '4310 in default but production',
  ]);
  expect(await next(`${isProduction} ? 4310 : undefined`)).toEqual([
    '3000 in default but production',
    '4310 in production',
  ]);
});

it('in a Vite config as well', async () => {
  const { listeners } = await scanFiles({
    'vite.config.js': `export default ({ mode }) => ({ server: { port: mode === 'production' ? undefined : 4310 } });`,
  });
  expect(listeners.map(({ port, replacedIn }) => ({ port, replacedIn }))).toEqual([
    { port: 4310, replacedIn: ['production'] },
  ]);
});

const isQuay = "require('os').hostname() === 'quay'";

it.each([
  ['listen(process.env.PORT)'],
  ['listen(Number(process.env.PORT))'],
  ["listen({ port: process.env.PORT, host: '::' })"],
  ['listen(require("./settings").port)'],
  ["listen(process.env.PORT || 4330, () => console.log('up'))"],
])('stands where the ports are written of which one is chosen: %s', async (call) => {
  const { listeners, unresolved } = await scanFiles({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', env: {\n  PORT: ${isQuay}\n    ? 4310 : 4320 } }] };`,
    'server.js': `require('http').createServer().${call};`,
    'settings.js': 'exports.port = process.env.PORT;',
  });
  const reason = `it is 4310 or 4320, by a condition that is not known: "${isQuay} ? 4310 : 4320"`;
  expect(listeners).toEqual([]);
  expect(unresolved).toEqual([
    expect.objectContaining({
      reason,
      at: { file: 'ecosystem.config.js', line: 2, column: 9, endLine: 3, endColumn: 18 },
    }),
  ]);
  expect(unresolved[0]?.way.map(({ at, message }) => `${at.file}: ${message}`)).toEqual(
    expect.arrayContaining(['ecosystem.config.js: starts "server.js"', expect.stringMatching(/^s.*reads ".*\.PORT"$/)]),
  );
});

it('stands where the first of them is written, where what chooses is long', async () => {
  const { unresolved } = await scanFiles({
    'vite.config.js': `import os from 'os';
export default () => {
  if (os.hostname() === 'quay') {
    return {
      server: { port: 4310 },
    };
  }
  return { server: { port: 4320 } };
};`,
  });
  expect(unresolved.map(({ at, way }) => [at.line, at.column, way.map((it) => it.at.line)])).toEqual([[5, 23, [8]]]);
});

it('stands where the first of them is written, where that is not where one is chosen', async () => {
  const { unresolved } = await scanFiles({
    'ecosystem.config.js': `const { north, south } = require('./ports');
module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', env: { PORT: ${isQuay} ? north : south } }] };`,
    'ports.json': '{\n  "north": 4310,\n  "south": 4320\n}',
    'server.js': "require('http').createServer().listen(process.env.PORT);",
  });
  const [{ at, way } = { at: null, way: [] }] = unresolved;
  expect(at).toEqual({ file: 'ports.json', line: 2, column: 12, endLine: 2, endColumn: 16 });
  expect(way.map((it) => `${it.at.file}:${it.at.line} ${it.message}`)).toEqual([
    'ecosystem.config.js:2 starts "server.js"',
    'server.js:1 reads "process.env.PORT"',
    'ecosystem.config.js:2 reads "north"',
    'ecosystem.config.js:1 reads "north"',
    'ports.json:3 or 4320',
  ]);
});
