/** One call that opens a socket, come by several times. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const start = 'const start = (port) => http.createServer().listen(port);';
const started =
  "const started = (port) => new Promise((resolve, reject) => { const server = http.createServer(); server.once('error', reject); server.listen(port, resolve); });";

/** The ports that are said, and `?` for each that is not known. */
async function ports(code: string): Promise<readonly string[]> {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const http = require('http'), os = require('os'); const a = os.hostname() === 'ferry';
${code.includes('started(') ? started : code.includes('start(') ? start : ''}
${code}`,
  });
  return facts.map((it) => /^ferry-api (\d+)/.exec(it)?.[1] ?? '?');
}

describe('what is surely come by several times is a socket each time', () => {
  it.each([
    ['a function', 'start(4310); start(4312);', ['4310', '4312']],
    ['a loop', 'for (const port of [4310, 4312]) start(port);', ['4310', '4312']],
    ['rounds that are counted', 'for (let i = 0; i < 3; i += 1) start(4310 + i);', ['4310', '4311', '4312']],
    ['a list of servers', '[{ port: 4310 }, { port: 4312 }].map(({ port }) => start(port));', ['4310', '4312']],
    [
      'a class',
      'class Pier { constructor(port) { this.port = port; } start() { start(this.port); } } new Pier(4310).start(); new Pier(4312).start();',
      ['4310', '4312'],
    ],
    ['behind await', '(async () => { await started(4310); await started(4312); })();', ['4310', '4312']],
    [
      'in functions that wait',
      'const up = async (port) => { await new Promise((resolve) => http.createServer().listen(port, resolve)); }; (async () => { await up(4310); await up(4312); })();',
      ['4310', '4312'],
    ],
    ['all at once', 'Promise.all([4310, 4312].map((port) => started(port)));', ['4310', '4312']],
    ['later', `fetch('x').then(() => { start(4310); start(4312); });`, ['4310', '4312']],
    ['with a default', 'start(4310); start(process.env.TIDE_PORT || 4312);', ['4310', '4312']],
    ['one only by a condition', 'start(4310); if (a) start(4312);', ['4310', '?']],
    ['the first one again', 'start(4310); if (a) start(4310);', ['4310']],
    [
      'what is started once',
      'let server = null; const get = (port) => { if (!server) server = start(port); return server; }; get(4310); get(4312);',
      ['4310', '?'],
    ],
    [
      'several where nothing is set',
      '({ quay: [4320, 4322], pier: [4310, 4312] }[process.env.TIDE] ?? [4310, 4312]).forEach((port) => start(port));',
      ['4310', '4312'],
    ],
    ['one is not known', 'start(4310); start(os.freemem());', ['4310', '?']],
    ['by variables', 'start(4310); if (process.env.TIDE) start(4312); else start(4314);', ['4310', '4314']],
  ])('%s', async (_, code, expected) => {
    expect(await ports(code)).toEqual(expected);
  });
});

describe('one of several is not known', () => {
  it.each([
    ['on one of two ways', 'if (a) start(4310); else start(4312);'],
    ['before a return', '(() => { if (a) { start(4310); return; } start(4312); })();'],
    ['of one port', 'start(a ? 4310 : 4312);'],
    ['by the same condition', 'if (a) start(4310); if (!a) start(4312);'],
    [
      'until one is free',
      '(async () => { for (const port of [4310, 4311]) { try { await started(port); break; } catch {} } })();',
    ],
    [
      'until one is found',
      '(() => { for (const port of [4310, 4311]) { start(port); if (os.freemem() > 1) return; } })();',
    ],
    [
      'by counted rounds',
      '(() => { for (let i = 0; i < 3; i += 1) { start(4310 + i); if (os.freemem() > 1) return; } })();',
    ],
    ['what changes until it is done', `let port = 4310; fetch('x').then(() => start(port)); port = 4312;`],
  ])('%s', async (_, code) => {
    expect(await ports(code)).toEqual(['?']);
  });

  it('is no failure of the first one', async () => {
    const code = '(async () => { try { await started(4310); } catch { await started(4312); } })();';
    expect(await ports(code)).toEqual(['4310']);
  });
});

it('goes on as before behind a loop that may have been left', async () => {
  const code =
    '(() => { for (const port of [1, 2]) { if (os.freemem() > port) break; } start(4310); start(4312); })();';
  expect(await ports(code)).toEqual(['4310', '4312']);
});

it('stands where each number does', async () => {
  const facts = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const start = (port) => require('http').createServer().listen(port);\nstart(4310);\nstart(4312);`,
  });
  expect(facts).toEqual([expect.stringContaining('server.js "4310"'), expect.stringContaining('server.js "4312"')]);
});
