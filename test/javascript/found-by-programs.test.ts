/** What programs made at random (`test/differential/`) were once read wrongly for, each as its smallest program. */
import { describe, expect, it } from 'vitest';
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import { readPorts } from '../../src/javascript/values/ports.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { exportsOf } from '../support/evaluated.ts';
import { treeOf } from '../support/tree.ts';

const isProd = "(process.env.NODE_ENV === 'production')";

describe('a condition on the left of "||"', () => {
  it.each([
    ['is a value of its own', `${isProd} || 4100`, { choice: [['production', true], 4100] }],
    [
      'leaves an object out',
      `({ port: 4100, ...(${isProd} || { port: 4200 }) }).port`,
      { choice: [['production', 4100], 4200] },
    ],
    [
      'leaves an object out where a variable that names no environment is set',
      `({ port: 4100, ...((process.env.DOCK === 'yes') || { port: 4200 }) }).port`,
      { choice: [4200, ['DOCK is set', expect.stringContaining('?it may be replaced')]] },
    ],
    [
      'is the same in most environments, and another one in this one where something is set',
      "({ port: 4100, ...((process.env.NODE_ENV !== 'staging' || process.env.DOCK) && { port: 4200 }) }).port",
      { choice: [4200, ['DOCK is set', 4200], ['staging', 4100]] },
    ],
    ['is never nullish', `((${isProd} ?? 4100) ? 4200 : 4300)`, { choice: [['production', 4200], 4300] }],
  ])('%s', (_, code, value) => {
    expect(exportsOf(`module.exports = ${code};`)).toEqual(value);
  });
});

describe('a question about a value that a variable replaces', () => {
  it.each([
    ['Number.isInteger(process.env.PORT || 4100)'],
    ["(process.env.PORT || '4100').startsWith('41')"],
    ['[4100].includes(process.env.PORT || 4100)'],
    ["(typeof (process.env.PORT || 4100) === 'number')"],
  ])('may be answered either way: %s', (question) => {
    expect(exportsOf(`module.exports = ${question} ? 4200 : 4300;`)).toEqual({
      choice: [4200, ['PORT is set', 4300]],
    });
  });

  it('has a replaceable number for an answer', () => {
    expect(exportsOf('module.exports = [4100, 4200].indexOf(process.env.PORT || 4200);')).toBe('1~PORT');
  });
});

describe('methods of lists', () => {
  it.each([
    ['a search that begins elsewhere', '[4100, 4200].indexOf(4100, 1)', '?where a search begins is not understood'],
    ['a separator that is not known', '["41", "00"].join(process.env.BETWEEN)', expect.stringMatching(/^\?.*BETWEEN/)],
    ['an empty list that is reduced', '[].reduce((a, b) => a + b)', expect.stringMatching(/ends in an error/)],
  ])('%s', (_, code, value) => {
    expect(exportsOf(`module.exports = ${code};`)).toEqual(value);
  });
});

describe('the ports of a value', () => {
  const portsOf = (code: string): readonly string[] => {
    const config = evaluateConfig(new SourceText('config.js', `module.exports = ${code};`), treeOf({}));
    if ('message' in config) return [config.message];
    return readPorts(config.value).map((it) =>
      it.kind === 'port' ? `${it.port} ${it.certainty} in ${it.when ?? 'all'}` : it.kind,
    );
  };

  it.each([
    // What one environment has says nothing of the others.
    [`${isProd} ? 4100 : process.env.PORT`, ['4100 literal in production', 'unresolved']],
    [`${isProd} ? process.env.PORT || 4100 : 4200`, ['4100 overridable in production', '4200 literal in all']],
    ['process.env.PORT ? Number(process.env.PORT) : 4100', ['4100 overridable in all']],
    // A table has a place for every environment that there is.
    [
      "({ development: 4100, production: 4200 })[process.env.NODE_ENV || 'development']",
      ['4100 literal in all', '4200 literal in production'],
    ],
    [
      "({ development: { port: 4100 }, production: { port: 4200 } })[process.env.NODE_ENV || 'development'].port",
      ['4100 literal in all', '4200 literal in production'],
    ],
  ])('%s', (code, ports) => {
    expect(portsOf(code)).toEqual(ports);
  });
});

describe('mergeConfig', () => {
  it.each([
    ['process.env.PORT', '4100~PORT'],
    ['process.env.PORT || undefined', '4100~PORT'],
    ['undefined', 4100],
  ])('keeps what stands there for %s', (over, port) => {
    const code = `const { mergeConfig } = require('vite');
      module.exports = mergeConfig({ server: { port: 4100 } }, { server: { port: ${over} } }).server.port;`;
    expect(exportsOf(code)).toBe(port);
  });
});

describe('where a port is written', () => {
  const writtenAs = (code: string): string => {
    const config = evaluateConfig(new SourceText('config.js', code), treeOf({}));
    const [reading] = 'message' in config ? [] : readPorts(config.value);
    if (reading?.kind !== 'port') return 'no port';
    const { line, column, endColumn } = reading.at;
    return `${line}: ${(code.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1)}`;
  };

  it.each([
    ['Math.max(base, 4200)', '1: 4300'],
    ['Math.trunc(base)', '1: 4300'],
    ["'' + base", '1: 4300'],
    ['`localhost:<base>`.split(":")[1]', '1: 4300'],
    ['`<base>`.trim()', '1: 4300'],
    ["(' ' + base + ' ').trim()", '1: 4300'],
    ["String(base).padStart(4, '0')", '1: 4300'],
    ["[base, ''].join('')", '1: 4300'],
    ["'localhost:4400'.split(':')[1]", '2: 4400'],
    ["'port-4400'.replace('port-', '')", '2: 4400'],
    ["'4400,4500'.slice(5)", '2: 4500'],
    // Which of the two it is, is not told; a sum is written nowhere.
    ["'4400,4400'.slice(5)", "2: '4400,4400'.slice(5)"],
    ['base + 1', '2: base + 1'],
  ])('%s', (code, written) => {
    const program = code.replace('<base>', '$\u007bbase}');
    expect(writtenAs(`const base = 4300;\nmodule.exports = ${program};`)).toBe(written);
  });
});

describe('what a program does besides', () => {
  it.each([
    ['fills what is frozen', 'const l = Object.freeze([1]); l.push(2); module.exports = l', 'may be frozen'],
    ['sets an item of what is frozen', 'const l = Object.freeze([1]); l[0] = 2; module.exports = l', 'may be frozen'],
    ['takes from what is sealed', 'const o = Object.seal({ a: 1 }); delete o.a; module.exports = o.a', 'may be frozen'],
    [
      'changes a function of the language',
      'Math.max = () => 9; module.exports = Math.max(1)',
      'what all objects share',
    ],
    ['changes its arguments', 'function f(a) { arguments[0] = 9; return a; } module.exports = f(1)', 'may be frozen'],
    [
      'lists what may have been added',
      'const o = Object.freeze({ a: 1 }); o.b = 2; module.exports = Object.keys(o).length',
      'depends on a condition',
    ],
    [
      'keeps something beside the items',
      'const l = [1]; l.dock = 4; module.exports = l.dock',
      'index that is not known',
    ],
    ['goes over empty places', 'module.exports = Array(3).map(() => 5)[0]', 'a list has empty places'],
    [
      'sets a property by a variable',
      "const o = { a: 1 }; o[process.env.X || 'a'] = 2; module.exports = o.b",
      'it comes from the environment ("X")',
    ],
  ])('%s: not known', (_, code, reason) => {
    const value = exportsOf(code);
    expect(typeof value === 'string' ? value : JSON.stringify(value)).toContain(reason);
  });

  it.each([
    ['what is there unless it is set', 'o.a', '2~X'],
    ['what else is there, which it may replace', 'o.b.port', '3~X'],
    ['what stood there before', 'before.port', '3~X'],
  ])('sets a property by a variable: %s', (_, expression, expected) => {
    const code = "const before = { port: 3 }; const o = { a: 1, b: before }; o[process.env.X || 'a'] = 2;";
    expect(exportsOf(`${code} module.exports = ${expression};`)).toBe(expected);
  });

  it.each([
    [
      'adds to what is sealed',
      'const o = Object.seal({ a: 1 }); o.b = 2; module.exports = o.b',
      { choice: [undefined, 2] },
    ],
    ['spreads a text', 'module.exports = { ..."ab" }', { 0: 'a', 1: 'b' }],
    ['sets a constant', "const x = 1; try { x = 2; } catch { module.exports = 'caught'; }", 'caught'],
    [
      'reads a name that is not there',
      'try { dock; module.exports = 1; } catch { module.exports = 2; }',
      { choice: [1, 2] },
    ],
    ['fills empty places', 'module.exports = Array(2).fill(0).map((_, i) => i + 4100)', [4100, 4101]],
    [
      'reads a getter beside others',
      'const o = { a: 4100, get b() { return 1; } }; o.a = 4200; module.exports = o.a',
      4200,
    ],
    [
      'borrows a method',
      "module.exports = { port: 4100, has: Object.prototype.hasOwnProperty.call({}, 'a') }.port",
      4100,
    ],
    ['compares functions of the language', 'module.exports = ({}).constructor === Object ? 1 : 2', { choice: [1, 2] }],
  ])('%s', (_, code, value) => {
    expect(exportsOf(code)).toEqual(value);
  });
});

describe('a copy by way of JSON', () => {
  it.each([
    ['has null for a number that JSON has not', 'JSON.parse(JSON.stringify({ port: NaN })).port + 1', 1],
    ['has null for an item that JSON has not', 'JSON.parse(JSON.stringify([undefined, () => 1]))', [null, null]],
    ['has not what is nothing', 'Object.keys(JSON.parse(JSON.stringify({ a: undefined, f() {}, b: 1 })))', ['b']],
    [
      'may not have what may be nothing',
      `(({ port = 4100 }) => port)(JSON.parse(JSON.stringify({ port: ${isProd} ? undefined : 4200 })))`,
      { choice: [['production', 4100], 4200] },
    ],
    [
      'is one of what was there when it was written',
      '(() => { const it = { port: 4100, other: require("x") }; const text = JSON.stringify(it); it.port = 4200; return JSON.parse(text).port; })()',
      4100,
    ],
    ['fails for nothing at all', 'JSON.parse(JSON.stringify(undefined))', expect.stringMatching(/not JSON/)],
  ])('%s', (_, code, value) => {
    expect(exportsOf(`module.exports = ${code};`)).toEqual(value);
  });

  it('is not what a clone of data is', () => {
    expect(exportsOf('module.exports = structuredClone({ a: NaN, b: undefined });')).toEqual({ a: NaN, b: undefined });
  });

  it('knows no clone of a function', () => {
    const code = 'const { cloneDeep } = require("lodash"); module.exports = cloneDeep({ f: () => 4100 }).f;';
    expect(exportsOf(code)).toMatch(/^\?/);
  });
});

describe('two variables that name an environment', () => {
  it('leave what one of them has to where both do', () => {
    const code = `const isTest = process.env.APP_ENV === 'test'; const other = isTest ? { port: 4100 } : {};
module.exports = (${isProd} ? {} : other).port ?? 4200;`;
    expect(exportsOf(code)).toEqual({ choice: [['production', 4200], ['test', 4100], 4200] });
  });
});

describe('a return under a condition on the environment', () => {
  const isTest = "(process.env.APP_ENV === 'test')";
  it.each([
    [
      'leaves the rest to the other environments',
      `if (!${isProd}) return 4100; return 4200`,
      [4100, ['production', 4200]],
    ],
    [
      'under another condition says nothing of all of them',
      `if (${isProd}) { if (require("x")) return 4100; } return 4200`,
      [['production', 4100], 4200, ['production', 4200]],
    ],
    [
      'of two variables is one of those of either',
      `if (${isProd}) { if (${isTest}) return 4100; } return 4200`,
      [['production', 4100], 4200, ['production', 4200]],
    ],
    [
      'does not count behind what may have been thrown before',
      `try { require("x")(); if (!${isProd}) return 4100; } catch {} return 4200`,
      [4100, 4200],
    ],
  ])('%s', (_, body, choice) => {
    expect(exportsOf(`module.exports = (() => { ${body}; })();`)).toEqual({ choice });
  });
});

describe('an object that is one of several', () => {
  it('may keep what it had also in an environment that two variables tell apart', () => {
    const one = "process.env.APP_ENV === 'pier' ? (process.env.NODE_ENV === 'production' ? ship : boat) : ship";
    const code = `const ship = { port: 4100 }, boat = { port: 4200 }; (${one}).port = 4300; module.exports = [ship.port, boat.port];`;
    expect(exportsOf(code)).toEqual([
      {
        choice: expect.arrayContaining([
          ['pier', 4300],
          ['pier', 4100],
        ]),
      },
      {
        choice: expect.arrayContaining([
          ['pier', 4300],
          ['pier', 4200],
        ]),
      },
    ]);
  });
});

describe('what holds where an error is thrown', () => {
  const fails = "if (process.env.X) throw new Error('x');";
  it.each([
    [
      'is what was set before',
      `let p = 4100; try { p = 4200; ${fails} p = 4300; } catch {}`,
      [4300, ['X is set', 4200]],
    ],
    [
      'is so behind a call as well',
      `let p = 4100; const check = () => { ${fails} }; try { check(); p = 4300; } catch {}`,
      [4300, ['X is set', 4100]],
    ],
    [
      'in an environment',
      `let p = 4100; try { if (!${isProd}) throw 0; p = 4300; } catch { p = p + 1; }`,
      expect.arrayContaining([4101, ['production', 4300]]),
    ],
    [
      'also where each way leaves the function',
      `const o = { p: 4100 }; (() => { try { ${fails} return (o.p = 4300); } catch { return 0; } })(); const { p } = o;`,
      [4300, ['X is set', 4100]],
    ],
  ])('%s', (_, code, choice) => {
    expect(exportsOf(`${code} module.exports = p;`)).toEqual({ choice });
  });

  it('is not what was set before another error', () => {
    const code = `let p = 4100; try { ${fails} p = 4200; if (process.env.Y) throw 0; p = 4300; } catch { p += 1; } module.exports = p;`;
    expect(exportsOf(code)).toEqual({ choice: [4300, 4101, 4201] });
  });
});
