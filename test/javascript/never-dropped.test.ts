/** Calls of `listen` that were once passed over without a word, and work that grew with the square of a program. */
import { describe, expect, it } from 'vitest';
import { listeningOf } from '../../src/javascript/listening/listening.ts';
import { show } from '../support/evaluated.ts';
import { treeOf } from '../support/tree.ts';

function ports(code: string): readonly unknown[] {
  const result = listeningOf('server.js', treeOf({ 'server.js': code }), {});
  if ('message' in result) throw new Error(result.message);
  return result.sockets.map(({ port }) => show(port));
}

const app = "const app = require('express')();";

describe('a call of "listen" is come by', () => {
  it.each([
    ['behind an async function that fails', 'async function f() { throw 1; } f().catch(() => {}); app.listen(4310);'],
    ['in an argument behind a list that is not known', "app.use(...require('x')(), () => app.listen(4310));"],
    ['behind a package that is also a function', "require('lodash')([1]).map((x) => x); app.listen(4310);"],
    ['behind an iterator of a list', '[1].values().next(); app.listen(4310);'],
    ['of a function that is an application', "const f = () => {}; Object.assign(f, require('x')); f.listen(4310);"],
    ['by a name in brackets, in what nothing calls', "function f(server) { server['listen'](4310); }"],
  ])('%s', (_, code) => {
    expect(ports(`${app} ${code}`)).toEqual([4310]);
  });

  it('with the first of its arguments before a list that is not known', () => {
    expect(ports(`${app} app.listen(4310, ...require('x')());`)).toEqual([4310]);
    expect(ports(`${app} app.listen(...require('x')());`)).toEqual(['?it is called with arguments that are not known']);
  });

  it('and where there are too many that nothing calls, one says so', () => {
    const all = ports(
      Array.from({ length: 40 }, (_, i) => `function f${i}(app) { app.listen(${5000 + i}); }`).join('\n'),
    );
    expect(all).toHaveLength(33);
    expect(all.at(-1)).toBe('?more than 32 such calls are not looked at');
  });
});

describe('what sets a port in a store', () => {
  const conf = "const conf = require('convict')({ dock: { port: { default: 4310 } } });";
  it.each([
    ["conf.set('dock', { port: 4320 });", 4320],
    ["conf.set('dock.port', 4330); conf.load({ dock: { port: 4320 } });", '?what is loaded may replace it'],
    ["if (process.env.X) conf.set('dock.port', 4320);", { choice: [['X is set', 4320], 4310] }],
  ])('%s', (code, port) => {
    expect(ports(`${app} ${conf} ${code} app.listen(conf.get('dock.port'));`)).toEqual([port]);
  });

  it('on some ways only', () => {
    const code =
      "const nconf = require('nconf'); if (process.env.X) nconf.overrides({ port: 4320 }); nconf.defaults({ port: 4310 });";
    expect(ports(`${app} ${code} app.listen(nconf.get('port'));`)).toEqual([
      '?which items a list has depends on a condition',
    ]);
  });
});

it('looks once at a chain of names, however long it is', () => {
  const start = performance.now();
  ports(`import x from 'y'; x(() => a${'.b'.repeat(30_000)}); export let q; function f() { q = 1; }`);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('a "listen" of a module that is loaded by what takes too long', () => {
  const long = 'for (let i = 0; i < 1e9; i += 1) {}';
  const listening = (web: string): readonly unknown[] => {
    const start = `require('quay').ready().then(() => { require('./web.js'); });`;
    const result = listeningOf('server.js', treeOf({ 'server.js': start, 'web.js': web }), {});
    if ('message' in result) throw new Error(result.message);
    return result.sockets.map(({ port }) => show(port));
  };

  it('is there, whatever its port', () => {
    expect(listening(`${app} ${long} app.listen(Number('4310'));`)).toEqual([
      '?it is not reached, as it takes more than 1000000 steps to compute',
    ]);
  });

  it('has a port that is a constant', () => {
    expect(listening(`${app} const port = 4310; ${long} app.listen(port);`)).toEqual([4310]);
  });

  it('is none where the module went another way', () => {
    expect(listening(`${app} if (false) app.listen(4310);`)).toEqual([]);
  });
});
