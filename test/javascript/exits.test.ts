/** Programs that end themselves: what is known behind that, and what is not come by any more. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const ecosystem = { apps: [{ name: 'ferry-api', script: 'server.js', env }] };
  return shownFacts({
    'ecosystem.config.js': `module.exports = ${JSON.stringify(ecosystem)};`,
    'check.js': "if (process.env.WEB === 'off') process.exit(0);",
    'server.js': `const app = require('express')(); ${code}`,
  });
}

const needsPort = [expect.stringMatching(/^warning: it comes from the environment \("PORT"/)];

it.each([
  'if (!process.env.PORT) process.exit(1);',
  "if (!process.env.PORT) throw new Error('none');",
  'if (process.env.PORT === undefined) { console.error(1); process.exit(1); }',
  'process.env.PORT || process.exit(1);',
  'const need = (name) => { if (!process.env[name]) throw new Error(name); }; need("PORT");',
  "for (const name of ['PORT', 'TIDE']) if (!process.env[name]) throw new Error(name);",
  "['PORT', 'TIDE'].forEach((name) => { if (!process.env[name]) process.exit(1); });",
  "const none = ['TIDE', 'PORT'].filter((name) => !process.env[name]); if (none.length > 0) process.exit(1);",
  "const none = []; for (const name of ['TIDE', 'PORT']) if (!process.env[name]) none.push(name); if (none.length) throw none;",
  "const none = ['TIDE', 'PORT', 'NODE_ENV'].filter((name) => !process.env[name]); if (none.length) process.exit(1);",
  "const none = ['TIDE', 'PORT'].filter((name) => !process.env[name]).map((name) => `${name} is not set`); if (none.length) throw none;",
  "const none = ['TIDE', 'PORT'].filter((name) => !process.env[name]).join(', '); if (none) process.exit(1);",
  'const env = { PORT: process.env.PORT }; const none = Object.entries(env).filter(([, it]) => !it).map(([it]) => it); if (none.length) throw none;',
  "const none = ['TIDE', 'PORT'].flatMap((name) => (process.env[name] ? [] : [name])); if (none.length) process.exit(1);",
  "const none = ['TIDE', 'PORT'].reduce((all, name) => (process.env[name] ? all : [...all, name]), []); if (none.length) process.exit(1);",
  "if (['TIDE', 'PORT'].filter((it) => !Object.prototype.hasOwnProperty.call(process.env, it)).length) process.exit(1);",
  "if (!['TIDE', 'PORT'].every((name) => process.env[name])) process.exit(1);",
  "if (['TIDE', 'PORT'].some((name) => !process.env[name])) process.exit(1);",
])('what stands in for a variable is no port where the process ends without it: %s', async (code) => {
  expect(await shown(`${code} app.listen(process.env.PORT || 8000);`)).toEqual(needsPort);
  expect(await shown(`const port = process.env.PORT || 8000; ${code} app.listen(port);`)).toEqual(needsPort);
  const given = ['ferry-api 4310 literal start default ecosystem.config.js "4310"'];
  expect(
    await shown(`${code} app.listen(process.env.PORT || 8000);`, {
      PORT: '4310',
      TIDE: 'high',
      NODE_ENV: 'production',
    }),
  ).toEqual(given);
});

it.each([
  'if (!process.env.PORT) return; app.listen(process.env.PORT || 8000);',
  'if (process.env.PORT) app.listen(process.env.PORT || 8000);',
])('nor where it is not come by without it: %s', async (code) => {
  expect((await shown(code)).filter((it) => it.startsWith('ferry-api'))).toEqual([]);
});

it.each([
  "if (!process.env.TIDE) throw new Error('none');",
  "const tide = process.env.TIDE || (() => { throw new Error('none'); })();",
  'if (!process.env.TIDE) process.exit(1);',
  "if (!/^[a-z]+$/.test(process.env.TIDE)) throw new Error('none');",
  "const none = ['PORT', 'TIDE'].filter((name) => !process.env[name]).join(); if (none) console.warn(none);",
])('another variable that it needs says nothing of the port: %s', async (code) => {
  expect(await shown(`${code} app.listen(process.env.PORT || 4310);`)).toEqual([
    'ferry-api 4310 overridable start default server.js "4310"',
  ]);
});

const nothing = [expect.stringMatching(/^notice: nothing here says whether "server.js" listens on a port/)];

it.each([
  "if (process.env.WEB === 'off') process.exit(0); app.listen(4310);",
  "function check() { if (process.env.WEB === 'off') process.exit(); } check(); app.listen(4310);",
  "require('./check'); app.listen(4310);",
  "try { if (process.env.WEB === 'off') process.exit(0); } catch {} finally { app.listen(4320); } app.listen(4310);",
  "if (process.env.WEB === 'off') process.exit(0); function start() { app.listen(4310); } start();",
])('a process that has ended does not listen: %s', async (code) => {
  expect(await shown(code, { WEB: 'off' })).toEqual(nothing);
});

it('a process that ends unless a variable says otherwise is off', async () => {
  expect(await shown("if (process.env.WEB !== 'on') process.exit(); app.listen(4310);")).toEqual(nothing);
});

it.each([
  "process.on('SIGTERM', () => process.exit(0));",
  "if (process.argv[2] === 'migrate') { console.log(1); process.exit(0); }",
  "process.on('uncaughtException', (error) => { console.error(error); process.exit(1); });",
  'async function main() { if (!process.env.TIDE) process.exit(1); } main().catch(() => process.exit(1));',
  'try { JSON.parse(process.env.TIDE); } catch { process.exit(1); }',
])('a process that may end listens until then: %s', async (code) => {
  expect(await shown(`${code} app.listen(4310);`)).toEqual(['ferry-api 4310 literal start default server.js "4310"']);
});

const exits = 'if (!process.env.PORT) process.exit(1);';

it.each([
  `async function check() { ${exits} await import('ferry'); } check(); app.listen(process.env.PORT || 8000);`,
  `const check = async () => { ${exits} }; check(); app.listen(process.env.PORT || 8000);`,
  `const inner = async () => { ${exits} await null; }; async function check() { await inner(); } check(); app.listen(process.env.PORT || 8000);`,
])('what an async function does before it awaits is done when its caller goes on: %s', async (code) => {
  expect(await shown(code)).toEqual(needsPort);
});

it.each([
  `async function check() { await import('ferry'); ${exits} } check(); app.listen(process.env.PORT || 4310);`,
  `async function check() { if (process.env.TIDE) { await import('ferry'); } ${exits} } if (process.env.QUAY) check(); app.listen(process.env.PORT || 4310);`,
  "async function check() { if (!process.env.PORT) throw new Error('none'); } check().catch(() => {}); app.listen(process.env.PORT || 4310);",
])('but not what it does later, or what may be handled: %s', async (code) => {
  expect(await shown(code)).toEqual(['ferry-api 4310 overridable start default server.js "4310"']);
});
