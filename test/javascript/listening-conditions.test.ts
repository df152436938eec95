/** Ports behind conditions on variables that nothing sets: what a process has that is started without them, or cannot be. */
import { expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../support/scan.ts';

async function ports(code: string): Promise<readonly string[]> {
  const { listeners } = await scanFiles({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const express = require('express'); const app = express(); const metrics = express(); ${code}`,
  });
  return listeners.map((it) => [it.port, it.certainty, ...it.variables].join(' '));
}

it.each([
  "if (!process.env.DATABASE_URL) { console.error('none'); process.exit(1); } app.listen(4310);",
  "if (!process.env.DATABASE_URL) throw new Error('none'); app.listen(4310);",
  "function start() { if (!process.env.DATABASE_URL) throw new Error('none'); app.listen(4310); } start();",
  "const need = (name) => { const value = process.env[name]; if (!value) { console.error(name); process.exit(1); } return value; }; need('DATABASE_URL'); app.listen(4310);",
  "for (const name of ['TIDE', 'QUAY']) if (!process.env[name]) { console.error(name); process.exit(1); } app.listen(4310);",
  'if (!process.env.TIDE) return; app.listen(4310);',
  'function start() { if (!process.env.TIDE) return; app.listen(4310); } start();',
  "async function start() { if (!process.env.TIDE) { console.error('none'); process.exit(1); return; } app.listen(4310); } start();",
  'const start = () => { const tide = process.env.TIDE; if (!tide) { return; } app.listen(4310); }; start();',
])('who leaves where a variable is missing is not started without it: %s', async (code) => {
  expect(await ports(code)).toEqual(['4310 literal']);
});

it.each([
  "if (process.env.WEB !== 'true') return; app.listen(4310);",
  "const on = process.env.WEB === '1'; if (!on) return; app.listen(4310);",
  "const web = process.env.WEB || 'off'; if (web !== 'on') return; app.listen(4310);",
  "const web = process.env.WEB ?? ''; if (!['1', 'true'].includes(web.toLowerCase())) return; app.listen(4310);",
  "function start({ on }) { if (!on) return; app.listen(4310); } start({ on: process.env.WEB === 'yes' });",
  'if (Number(process.env.WEB || 0) !== 1) return; app.listen(4310);',
])('what is off unless a variable says otherwise is not started with it: %s', async (code) => {
  expect(await ports(code)).toEqual([]);
});

it.each([
  'if (process.env.TIDE === undefined) return; app.listen(4310);',
  "if ((process.env.TIDE ?? '') === '') return; app.listen(4310);",
  'if (process.env.TIDE == null) return; app.listen(4310);',
  'if (!Boolean(process.env.TIDE)) return; app.listen(4310);',
  "if (typeof process.env.TIDE === 'undefined') return; app.listen(4310);",
])('a variable is missing by whatever it is asked: %s', async (code) => {
  expect(await ports(code)).toEqual(['4310 literal']);
});

it.each([
  'if (process.env.METRICS) metrics.listen(9100);',
  'process.env.METRICS && metrics.listen(9100);',
  'process.env.METRICS ? metrics.listen(9100) : null;',
  '!process.env.METRICS || metrics.listen(9100);',
  '(() => { if (!process.env.METRICS) return; metrics.listen(9100); })();',
])('what listens only where a variable is set does not listen without it: %s', async (code) => {
  expect(await ports(`app.listen(4310); ${code}`)).toEqual(['4310 literal']);
});

it('says a port in the environments in which a program does not leave before', async () => {
  const code = "function start() { if (process.env.NODE_ENV === 'test') return; app.listen(4310); } start();";
  expect(await ports(code)).toEqual(['4310 literal']);
});

it.each(['process.env.QUIET || app.listen(4310);', 'if (!process.env.QUIET) app.listen(4310);'])(
  'what listens unless a variable is set may be told not to: %s',
  async (code) => {
    expect(await ports(code)).toEqual(['4310 overridable QUIET']);
  },
);

const bun = (code: string): Promise<readonly string[]> =>
  shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', interpreter: 'bun' }] };`,
    'server.js': `const { serve } = require('@hono/node-server'); ${code}`,
  });

it.each(['Bun.serve({ fetch })', 'serve({ fetch })'])('a default port holds where it is served: %s', async (serve) => {
  const first = "require('http').createServer().listen(4310);";
  const known = 'ferry-api 4310 literal start default server.js "4310"';
  const none =
    'notice: nothing here says whether "server.js" listens on a port, and where: its source listens only where TIDE is set ecosystem.config.js "server.js"';
  const ours = (environment: string): string => `ferry-api 3000 default start ${environment} server.js "${serve}"`;
  expect(await bun(`if (process.env.TIDE) ${serve};`)).toEqual([none]);
  expect(await bun(`${first} if (process.env.TIDE) ${serve};`)).toEqual([known]);
  expect(await bun(`process.env.TIDE && ${serve};`)).toEqual([none]);
  expect(await bun(`if (process.env.NODE_ENV === 'production') ${serve};`)).toEqual([ours('production')]);
  expect(await bun(`if (!process.env.TIDE) ${serve};`)).toEqual([ours('default')]);
  expect(await bun(`${first} ${serve};`)).toEqual([known, ours('default')]);
  // Who leaves where a variable is missing is not started without it.
  expect(await bun(`if (!process.env.TIDE) process.exit(1); ${serve};`)).toEqual([ours('default')]);
});

it('says which variable it is that a program listens only with', async () => {
  const listen = "require('http').createServer().listen";
  const said = (names: string): unknown[] => [expect.stringContaining(`its source listens only where ${names} is set`)];
  expect(await bun(`if (process.env.TIDE) ${listen}(3111);`)).toEqual(said('TIDE'));
  expect(await bun(`if (process.env.TIDE === 'high') ${listen}(3111);`)).toEqual(said('TIDE'));
  expect(await bun(`if (process.env.TIDE) ${listen}(3111); if (process.env.QUAY) ${listen}(3112);`)).toEqual(
    said('TIDE or QUAY'),
  );
});

it.each([
  'const berth = (n) => { if (isNaN(n)) { return n; } return n; }; app.listen(berth(PORT));',
  'const berth = (text) => { const n = parseInt(text, 10); if (isNaN(n)) return text; if (n >= 0) return n; return false; }; app.listen(berth(process.env.PORT || PORT));',
])('what is checked on its way is the port where nothing is set, by whichever end it comes: %s', async (code) => {
  expect(await ports(`const PORT = process.env.PORT ? Number(process.env.PORT) : 4310; ${code}`)).toEqual([
    '4310 overridable PORT',
  ]);
});
