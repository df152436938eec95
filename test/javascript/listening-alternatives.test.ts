/** Servers of which a program opens one or another, by a condition that is not known. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const opened = (code: string): Promise<readonly string[]> =>
  shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js' }] };`,
    'server.js': `const http = require('http'), https = require('https'), os = require('os'), cluster = require('cluster');
const a = os.hostname() === 'ferry', b = os.hostname() === 'quay';
const listen = (port) => 0; const one = http.createServer(), two = https.createServer(), three = http.createServer();
${code}`,
  });

/** The ports that are said, and `?` for each that is not known. */
async function ports(code: string): Promise<readonly string[]> {
  return (await opened(code)).map((it) => /^ferry-api (\d+)/.exec(it)?.[1] ?? '?');
}

it('says which ports it may be, and by which condition, where each is opened', async () => {
  const line = 'if (a) two.listen(4310); else one.listen(4320);';
  const reason = `it is 4310 or 4320, by a condition that is not known: "${line}"`;
  expect(await opened(line)).toEqual(
    ['two.listen(4310)', 'one.listen(4320)'].map((it) => expect.stringContaining(`${reason} server.js "${it}"`)),
  );
});

it('says that the other one may be any where that is not known', async () => {
  const code =
    "const port = require('./' + os.hostname()).port; if (port == 443) two.listen(4310); else one.listen(port);";
  const [second, first] = await opened(code);
  expect(first).toContain('it is 4310 or another port, by a condition that is not known: "if (port == 443)');
  expect(second).toContain('it loads a module whose name is not known');
});

describe('one of several is not known', () => {
  it.each([
    ['if (a) two.listen(4310); else one.listen(4320);', 2],
    ['a ? two.listen(4310) : one.listen(4320);', 2],
    ['if (a) two.listen(4310); else if (b) one.listen(4320); else three.listen(4330);', 3],
    ['if (a) one.listen(4310); else if (b) two.listen(4310); else three.listen(4320);', 3],
    [
      'if (a) { one.listen(4310); two.listen(4320); } else if (b) three.listen(4310); else http.createServer().listen(4320);',
      4,
    ],
    ['(() => { if (a) { two.listen(4310); return; } one.listen(4320); })();', 2],
    ['(() => { if (a) return two.listen(4310); one.listen(4320); })();', 2],
    [
      'switch (os.hostname()) { case "ferry": two.listen(4310); break; case "quay": one.listen(4320); break; default: three.listen(4330); }',
      3,
    ],
    ['const tls = () => two.listen(4310), plain = () => one.listen(4320); (a ? tls : plain)();', 2],
    ['if (a) { two.listen(4310); http.createServer().listen(4311); } else one.listen(4320);', 3],
    ['if (a) setTimeout(() => two.listen(4310), 9); else setTimeout(() => one.listen(4320), 9);', 2],
    ['fetch("x").then(() => { if (a) two.listen(4310); else one.listen(4320); });', 2],
    ['(async () => { await fetch("x"); if (a) two.listen(4310); else one.listen(4320); })();', 2],
    ['if (a) two.listen(process.env.PORT || 4310); else one.listen(process.env.PORT || 4320);', 2],
  ])('%s', async (code, count) => {
    const said = await ports(code);
    expect(said).toEqual(Array.from({ length: count }, () => '?'));
  });
});

describe('what stays known', () => {
  it.each([
    ['if (a) two.listen(4310); one.listen(4320);', ['4310', '4320']],
    ['a && two.listen(4310); one.listen(4320);', ['4310', '4320']],
    ['if (a) two.listen(4310); else one.listen(4310);', ['4310', '4310']],
    ['if (a) { two.listen(4310); three.listen(4320); } else one.listen(4320);', ['4310', '4320', '4320']],
    ['if (a) two.listen(4310); else console.log(1); if (!a) one.listen(4320);', ['4310', '4320']],
    ['if (a) two.listen("/run/ferry.sock"); else one.listen(4320);', ['4320']],
    ['if (cluster.isPrimary) { cluster.fork(); two.listen(4310); } else one.listen(4320);', ['4310', '4320']],
    ['if (process.env.TLS) two.listen(4310); else one.listen(4320);', ['4320']],
    ["if (process.env.NODE_ENV === 'production') two.listen(4310); else one.listen(4320);", ['4310', '4320']],
    [
      'const serve = (it, port) => { if (a) console.log(port); it.listen(port); }; serve(one, 4310); serve(two, 4320);',
      ['4310', '4320'],
    ],
  ])('%s', async (code, expected) => {
    expect(await ports(code)).toEqual(expected);
  });

  it('in the environments in which it is certain', async () => {
    const code =
      "if (process.env.NODE_ENV === 'production') { if (a) two.listen(4310); else one.listen(4320); } else three.listen(4330);";
    expect(await ports(code)).toEqual(['4330', '?', '?']);
  });
});

describe('one call, on a server that is chosen by the environment', () => {
  it.each([
    ['const it = process.env.TLS ? one : two; it.listen(4310);', ['4310']],
    ['let it; if (process.env.TLS) it = one; else it = two; it.listen(4310);', ['4310']],
    ['let it = one; if (process.env.TLS) it = two; it.listen(process.env.PORT || 4310);', ['4310']],
    ['const it = () => { if (process.env.TLS) return one; return two; }; it().listen(4310);', ['4310']],
    ["const it = process.env.NODE_ENV === 'production' ? one : two; it.listen({ port: 4310 });", ['4310']],
    ["const it = process.env.NODE_ENV === 'production' && process.env.TLS ? one : two; it.listen(4310);", ['4310']],
    ['const it = process.env.TLS ? one : two; it.listen(process.env.TLS ? 4310 : 4320);', ['4320']],
    ['const go = (it) => it.listen(4310); if (process.env.TLS) go(one); else go(two);', ['4310']],
    ['const go = (it, port) => it.listen(port); if (process.env.TLS) go(one, 4310); else go(two, 4320);', ['4320']],
    ['const go = (it) => it.listen(4310); if (process.env.TLS) go(one);', ['?']],
  ])('%s', async (code, expected) => {
    expect(await ports(code)).toEqual(expected);
  });
});

describe('what is opened only where something fails', () => {
  const failing = (port: number): unknown =>
    expect.stringContaining(`it is ${port} only where something before that fails`);
  const first = 'ferry-api 4310 literal start default server.js "4310"';

  it.each([
    'try { two.listen(4310); } catch { one.listen(4320); }',
    'try { https.createServer({}, listen).listen(4310); } catch (error) { console.error(error); one.listen(4320); }',
    'async function start() { two.listen(4310); } start().catch(() => one.listen(4320));',
    "require('quay').connect().then(() => two.listen(4310), () => one.listen(4320));",
    "require('quay').connect().then(() => two.listen(4310)).catch(() => one.listen(4320));",
  ])('is not known beside what is opened elsewhere: %s', async (code) => {
    expect(await opened(code)).toEqual([first, failing(4320)]);
  });

  it.each([
    'try { two.listen(4310); } catch { one.listen(4310); }',
    'const start = (port) => { try { one.listen(port); } catch { start(port + 1); } }; start(4310);',
    'const start = async (port) => { try { await one.listen(port); } catch { await start(port + 1); } }; start(4310);',
    'try { two.listen(4310); } catch (error) { console.error(error); process.exit(1); }',
  ])('is nothing beside the same port: %s', async (code) => {
    expect([...new Set(await ports(code))]).toEqual(['4310']);
  });

  it.each([
    "try { https.createServer({ key: require('fs').readFileSync('/etc/ferry.pem') }).listen(4310); } catch { one.listen(4320); }",
    'try { if (a) throw a; two.listen(4310); } catch { one.listen(4320); }',
  ])('is one of both where it is as likely: %s', async (code) => {
    expect(await ports(code)).toEqual(['?', '?']);
  });

  it('is what holds where the error is sure', async () => {
    expect(await ports('try { throw a; } catch { one.listen(4320); }')).toEqual(['4320']);
  });
});
