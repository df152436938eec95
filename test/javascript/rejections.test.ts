/** Promises that are rejected: what is behind them is not done, and what handles that is. */
import { expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

function shown(code: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const ecosystem = { apps: [{ name: 'ferry-api', script: 'server.js', env }] };
  return shownFacts({
    'ecosystem.config.js': `module.exports = ${JSON.stringify(ecosystem)};`,
    'server.js': `const app = require('express')(); ${code}`,
  });
}

const known = (port: number): string => `ferry-api ${port} literal start default server.js "${port}"`;
const nothing = [expect.stringMatching(/^notice: nothing here says whether "server.js" listens on a port/)];

it.each([
  'Promise.reject(new Error("low tide")).then(() => app.listen(4310)).catch(() => {});',
  'Promise.reject(1).then(() => { setTimeout(() => app.listen(4310), 10); }).catch(console.error);',
  'async function load() { throw new Error("abstract"); } load().then(() => app.listen(4310)).catch(() => {});',
  'async function load() { throw new Error("abstract"); } (async () => { await load(); app.listen(4310); })().catch(() => {});',
  'async function load() { return Promise.reject(1); } const start = () => app.listen(4310); load().then(start);',
  'class Ferry { async load() { throw new Error(); } async start() { await this.load(); app.listen(4310); } } new Ferry().start();',
  'Promise.all([Promise.resolve(1), Promise.reject(2)]).then(() => app.listen(4310)).catch(() => {});',
  'async function main() { process.exit(0); } main(); app.listen(4310);',
  'new Promise((_, reject) => reject(1)).then(() => app.listen(4310)).catch(() => {});',
  'const load = () => new Promise((resolve, reject) => { console.log(1); reject(1); }); (async () => { await load(); app.listen(4310); })();',
])('what is behind one is not done: %s', async (code) => {
  expect(await shown(code)).toEqual(nothing);
});

it.each([
  'Promise.reject(1).then(() => app.listen(4310)).catch(() => app.listen(4320));',
  'Promise.reject(1).then(() => app.listen(4310), () => app.listen(4320));',
  'Promise.reject(1).catch(() => 4320).then((port) => app.listen(port));',
  'Promise.reject(1).finally(() => app.listen(4320)).catch(() => {});',
  '(async () => { await Promise.reject(1); app.listen(4310); })().catch(() => app.listen(4320));',
  'async function load() { throw 1; } (async () => { try { await load(); app.listen(4310); } catch { app.listen(4320); } })();',
  'const isUp = async () => { throw 1; }; (async () => { const up = await isUp().catch(() => false); app.listen(up ? 4310 : 4320); })();',
  'class Pier { async load() { throw 1; } async start() { await this.load(); app.listen(4320); } } class Ferry extends Pier { async load() {} } new Ferry().start();',
  'Promise.reject(1).catch(() => {}); app.listen(4320);',
  'new Promise((_, reject) => reject(1)).then(() => app.listen(4310)).catch(() => app.listen(4320));',
  'new Promise((resolve, reject) => { resolve(1); reject(1); }).then(() => app.listen(4320));',
  'new Promise((resolve, reject) => { if (resolve) { resolve(1); return; } reject(1); }).then(() => app.listen(4320));',
  'new Promise((resolve, reject) => { reject(resolve(1)); }).then(() => app.listen(4320));',
])('what handles that is: %s', async (code) => {
  expect(await shown(code)).toEqual([known(4320)]);
});

it.each([
  'let isUp = false; async function load() { await null; if (!isUp) throw 1; } load().then(() => app.listen(4310)); isUp = true;',
  'let isUp = false; async function load() { await null; if (!isUp) throw 1; } (async () => { await load(); app.listen(4310); })(); isUp = true;',
  'let isUp = false; Promise.resolve().then(() => { if (!isUp) throw 1; }).then(() => app.listen(4310)); isUp = true;',
])('one that may be fulfilled by then says nothing: %s', async (code) => {
  expect(await shown(code)).toEqual([
    expect.stringMatching(/^warning: it is 4310 only where nothing before that fails/),
  ]);
});

it('what is fulfilled by then is come by', async () => {
  const code = 'let isUp = false; const load = async () => { if (!isUp) throw 1; };';
  const later = 'setTimeout(() => load().then(() => app.listen(4310)), 10); isUp = true;';
  expect(await shown(`${code} ${later}`)).toEqual([known(4310)]);
});

const check = "async function check() { if (!process.env.PORT) throw new Error('none'); }";

it.each([
  `${check} check().then(() => app.listen(process.env.PORT || 8000)).catch(() => {});`,
  `${check} check().catch(() => process.exit(1)).then(() => app.listen(process.env.PORT || 8000));`,
  `${check} (async () => { await check(); app.listen(process.env.PORT || 8000); })();`,
  `${check} Promise.all([check()]).then(() => app.listen(process.env.PORT || 8000));`,
  'const check = () => process.env.PORT ? Promise.resolve() : Promise.reject(1); check().then(() => app.listen(process.env.PORT || 8000));',
])('what stands in for a variable is no port behind one that is rejected without it: %s', async (code) => {
  expect(await shown(code)).toEqual([expect.stringMatching(/^warning: it comes from the environment \("PORT"/)]);
  const given = ['ferry-api 4310 literal start default ecosystem.config.js "4310"'];
  expect(await shown(code, { PORT: '4310' })).toEqual(given);
});

it.each([
  `${check} check().catch(() => {}).then(() => app.listen(process.env.PORT || 4310));`,
  `${check} (async () => { try { await check(); } catch {} app.listen(process.env.PORT || 4310); })();`,
])('where that is handled, it is: %s', async (code) => {
  expect(await shown(code)).toEqual(['ferry-api 4310 overridable start default server.js "4310"']);
});
