/** Code that runs later sees what the rest of the program has changed by then. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const shown = (code: string): Promise<readonly string[]> =>
  shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const app = require('express')(); ${code}`,
  });

const known = (port: number): string => `ferry-api ${port} literal start default server.js "${port}"`;
const changed = expect.stringContaining('what leads to it runs later, and by then goes another way');

it.each([
  'let on = true; setTimeout(() => { if (on) app.listen(4310); }, 10); on = false;',
  'let on = true; process.nextTick(() => { if (on) app.listen(4310); }); on = false;',
  'const state = { on: true }; setImmediate(() => { if (state.on) app.listen(4310); }); state.on = false;',
  'let on = true; Promise.resolve().then(() => { if (on) app.listen(4310); }); on = false;',
  'let on = true; (async () => { await null; if (on) app.listen(4310); })(); on = false;',
  "let on = true; const start = () => { if (on) app.listen(4310); }; require('quay').connect(start); on = false;",
])('what is switched off by then is not known: %s', async (code) => {
  expect(await shown(code)).toEqual([changed]);
});

it('what is switched over by then is what it is then', async () => {
  const code = 'let on = true; setTimeout(() => { if (on) app.listen(4310); else app.listen(4320); }); on = false;';
  expect(await shown(code)).toEqual([known(4320), changed]);
});

it.each([
  'let on = false; setTimeout(() => { if (on) app.listen(4310); }, 10); on = true;',
  'let on = true; [1].forEach(() => { if (on) app.listen(4310); }); on = false;',
  'let isUp = false; async function start() { if (isUp) return; isUp = true; await null; app.listen(4310); } start();',
  'let isUp = false; function start() { if (isUp) return; isUp = true; app.listen(4310); } setTimeout(start, 10);',
  "let isUp = false; function start() { if (isUp) return; isUp = true; app.listen(4310); } require('quay').connect(start); start();",
  'let isUp = false; const start = async () => { if (isUp) return; isUp = true; await null; app.listen(4310); }; setTimeout(start, 99); start();',
])('what it changes itself says nothing: %s', async (code) => {
  expect(await shown(code)).toEqual([known(4310)]);
});

const withdrawn = expect.stringContaining('what leads to it would run later, and is taken away again before');
const emitter = "const events = new (require('events'))(); const start = () => app.listen(4310);";

it.each([
  `${emitter} events.on('ready', start); events.off('ready', start); events.emit('ready');`,
  `${emitter} events.once('ready', start); events.removeListener('ready', start); events.emit('ready');`,
  `${emitter} events.on('ready', start); events.removeAllListeners('ready'); events.emit('ready');`,
  `${emitter} events.on('ready', () => start()); events.removeAllListeners(); events.emit('ready');`,
  'const timer = setTimeout(() => app.listen(4310), 10); clearTimeout(timer);',
])('what is taken away again is not known: %s', async (code) => {
  expect(await shown(code)).toEqual([withdrawn]);
});

it.each([
  `${emitter} events.on('ready', start); events.off('closed', start); events.removeAllListeners('closed'); events.emit('ready');`,
  `${emitter} events.on('ready', start); events.off('ready', start); events.on('ready', start); events.emit('ready');`,
  `${emitter} events.on('ready', () => { events.off('ready', start); start(); }); events.emit('ready');`,
  `${emitter} events.on('ready', start); process.removeAllListeners('ready'); events.emit('ready');`,
  "const timer = setTimeout(() => app.listen(4310), 10); process.on('SIGTERM', () => clearTimeout(timer));",
  'const timer = setTimeout(() => process.exit(1), 10); clearTimeout(timer); setTimeout(() => app.listen(4310), 10);',
])('what is left there is run: %s', async (code) => {
  expect(await shown(code)).toEqual([known(4310)]);
});
