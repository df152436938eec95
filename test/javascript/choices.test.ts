/** Conditions that only the run knows: what is the same test twice, what each way leaves behind. */
import { describe, expect, it } from 'vitest';
import { eachOf } from '../../src/javascript/values/members.ts';
import { evaluated, exportsOf } from '../support/evaluated.ts';

const isProd = "const isProd = process.env.NODE_ENV === 'production';";

describe('two tests of one environment', () => {
  it.each([
    ['(isProd ? 4100 : 4200) + (isProd ? 1 : 2)', { choice: [['production', 4101], 4202] }],
    ['isProd ? (isProd ? 4100 : 4200) : 4300', { choice: [['production', 4100], 4300] }],
    ['isProd ? 4100 : isProd ? 4200 : 4300', { choice: [['production', 4100], 4300] }],
    [
      "process.env.NODE_ENV === 'staging' ? 4100 : isProd ? 4200 : 4300",
      { choice: [['staging', 4100], ['production', 4200], 4300] },
    ],
    [
      "isProd ? (process.env.APP_ENV === 'staging' ? 4100 : 4200) : 4300",
      { choice: [['production', 4100], ['production', 4200], 4300] },
    ],
  ])('%s', (expression, value) => {
    expect(exportsOf(`${isProd} module.exports = ${expression};`)).toEqual(value);
  });

  it('holds for statements', () => {
    const code = `${isProd} let port = 4100; if (isProd) { port = 4200; } if (isProd) { port += 1; } module.exports = port;`;
    expect(exportsOf(code)).toEqual({ choice: [['production', 4201], 4100] });
  });
});

describe('one condition that is not known', () => {
  it.each([
    [
      'what it is of a value is not what it is of whether that counts as true',
      "(x === true ? 'a' : 'b') + (!!x === true ? 'a' : 'b')",
      ['aa', 'ab', 'ba', 'bb'],
    ],
    [
      'nor of a function that says so',
      "(x === true ? 'a' : 'b') + (Boolean(x) === true ? 'a' : 'b')",
      ['aa', 'ab', 'ba', 'bb'],
    ],
    [
      'what is the same comparison comes out as it does',
      "(x === 4 ? 'a' : 'b') + (!(x !== 4) ? 'a' : 'b')",
      ['aa', 'bb'],
    ],
    [
      'its text may count as true where it does not',
      "(x ? 'a' : 'b') + (`${x}` ? 'a' : 'b')",
      ['aa', 'ab', 'ba', 'bb'],
    ],
    ['where it is false, it may not be there', '(x && 4310) ?? 4320', [4310, 4320, false]],
    ['where that is asked for again, it comes out the same', '(x && 1) === (x && 1)', [true]],
    [
      'the home of who runs it is a variable',
      "(os.homedir() === '/a' ? 'a' : 'b') + ((process.env.HOME = '/a'), os.homedir() === '/a' ? 'a' : 'b')",
      ['aa', 'ab', 'ba', 'bb'],
    ],
    [
      'what is looked for may change',
      "(os.hostname().includes(x) ? 'a' : 'b') + (os.hostname().includes(x) ? 'a' : 'b')",
      ['aa', 'ab', 'ba', 'bb'],
    ],
    ['a comparison is there', '(x === 4 && 4310) ?? 4320', [4310, false]],
    ['whether the machine has a name is known too', "(os.hostname().endsWith('y') && 4310) ?? 4320", [4310, false]],
  ])('%s', (_, expression, values) => {
    const code = `const os = require('os'); const x = ask(); module.exports = ${expression};`;
    const said = eachOf(evaluated(code)).map((it) => (it.kind === 'primitive' ? it.value : it.kind));
    expect([...new Set(said)].toSorted()).toEqual(values.toSorted());
  });
});

describe('the text of what is not known', () => {
  it.each([
    ["process.env.TIDE = process.env.NODE_ENV === 'production'; module.exports = process.env.TIDE ? 1 : 2", [1, 2]],
    ["module.exports = `${process.env.NODE_ENV === 'production'}` ? 1 : 2", [1, 2]],
    ["module.exports = `${!process.env.TIDE}` === 'true' ? 1 : 2", [1, ['TIDE is set', 2]]],
    ["module.exports = `${process.env.TIDE}` === 'undefined' ? 1 : 2", [1, ['TIDE is set', 2]]],
    ['process.env.PIER = process.env.TIDE; module.exports = process.env.PIER ? 1 : 2', [1, ['TIDE is set', 2]]],
  ])('%s', (code, choice) => {
    expect(exportsOf(code)).toEqual({ choice });
  });
});

describe('a table by environment', () => {
  const ports = 'const ports = { development: 4100, production: 4200 };';
  it.each([
    ["ports[process.env.NODE_ENV || 'development']", { choice: [4100, 'undefined~NODE_ENV', ['production', 4200]] }],
    ["ports[process.env.NODE_ENV || 'development'] ?? 4300", { choice: [4100, '4300~NODE_ENV', ['production', 4200]] }],
    ['ports[process.env.NODE_ENV] || 4300', { choice: [4300, ['development', 4100], ['production', 4200]] }],
    ["ports[process.env.SHIP ?? 'development']", '4100~SHIP'],
  ])('%s', (expression, value) => {
    expect(exportsOf(`${ports} module.exports = ${expression};`)).toEqual(value);
  });

  it('holds under all other names where it stands in for a variable that is not set', () => {
    const code =
      "const env = process.env.NODE_ENV || 'development'; module.exports = env === 'development' ? 4100 : 4200;";
    expect(exportsOf(code)).toEqual({ choice: [4100, ['not development', 4200]] });
    expect(exportsOf(code.replace("=== 'development'", "=== 'production'"))).toEqual({
      choice: [['production', 4100], 4200],
    });
  });
});

describe('what a way leaves behind', () => {
  it.each([
    [
      'a return in the middle',
      "const make = () => { const c = { port: 4100 }; if (process.env.NODE_ENV === 'staging') { c.port = 4200; return c; } return c; }; module.exports = make().port",
      { choice: [['staging', 4200], 4100] },
    ],
    [
      'a return before a change',
      'let port = 4100; const f = () => { if (process.env.X) return 1; port = 4200; return 2; }; f(); module.exports = port',
      { choice: [['X is set', 4100], 4200] },
    ],
    [
      'an unsure push',
      'const list = [4100]; process.env.X && list.push(4200); module.exports = list',
      [4100, 4200, '...'],
    ],
    [
      'an unsure push, by position',
      'const list = []; if (process.env.X) list.push(4200); list.push(4300); module.exports = list[0]',
      '?which items a list has depends on a condition',
    ],
    ['a spread of one of two lists', 'module.exports = [...(process.env.X ? [4100] : []), 4200]', [4100, 4200, '...']],
    [
      'an error that may be thrown',
      "let p = 4100; try { require('fs').readFileSync('/etc/x'); p = 4200; } catch { p = 4300; } module.exports = p",
      { choice: [4200, 4300] },
    ],
    ['an option that cannot be', 'const c = process.env.X ? { port: 4100 } : undefined; module.exports = c.port', 4100],
    [
      'a chain that ends early for one option',
      'const c = process.env.X ? { a: { port: 4100 } } : undefined; module.exports = c?.a.port',
      { choice: [['X is set', 4100], undefined] },
    ],
    [
      'names of the environment in two variables, of which one has a stand-in',
      "module.exports = (process.env.NODE_ENV || 'development') === 'development' && (process.env.APP_ENV === 'production' ? 4100 : 4200)",
      {
        choice: [['production', 4100], 4200, ['not development', false], ['production', false]],
      },
    ],
    [
      'a check for a number',
      'let port = Number(process.env.PORT || 4100); if (Number.isNaN(port)) port = 4200; module.exports = port',
      '4100~PORT',
    ],
    [
      'what is written to the environment',
      "process.env.PORT = '4100'; module.exports = process.env.PORT || 4200",
      '4100',
    ],
  ])('%s', (_, code, value) => {
    expect(exportsOf(code)).toEqual(value);
  });
});

describe('code that is not read', () => {
  it.each([
    [
      'may change what a nested value holds',
      'const server = { port: 4100 }; tune({ server }); module.exports = server.port',
      /^\?it is handed/,
    ],
    [
      'may call what it is given',
      'let port = 4100; later(() => { port = 4200; }); module.exports = port',
      /^\?it is handed/,
    ],
    ['does not touch the rest', 'const port = 4100; tune({ port }); module.exports = port', /^4100$/],
    [
      'may call nothing',
      "const list = require('fs').readdirSync('.').map((f) => ({ f })); list.push(1); module.exports = 4100",
      /^4100$/,
    ],
  ])('%s', (_, code, value) => {
    expect(String(exportsOf(code))).toMatch(value);
  });
});

describe('loops that are not known', () => {
  it.each([
    [
      'leave alone what they do not change',
      "let n = 0; for (const f of require('fs').readdirSync('.')) { n += 1; } module.exports = 4100",
      4100,
    ],
    [
      'leave the items that were there',
      'const apps = [4100]; for (const f of readdir()) apps.push(f); module.exports = apps',
      [4100, '...?a loop goes over something that is not known'],
    ],
    [
      'depend on each other',
      'let a = 1, b = 2, c = 3; while (more()) { c = b; b = a; a = 4; } module.exports = c',
      '?a loop runs while a condition holds that is not known',
    ],
    [
      'may return',
      'const f = () => { for (const x of all()) { if (x) return 4100; } return 4200; }; module.exports = f()',
      { choice: ['?a loop goes over something that is not known', 4200] },
    ],
    [
      'may end early',
      'let port = 4100; for (const a of [1, 2]) { if (process.env.X) break; port = 4200; } module.exports = port',
      { choice: [4100, 4200] },
    ],
    [
      'may end early in any of their rounds',
      'let last = 0; for (const a of [1, 2, 3]) { last = a; if (unknownTest(a)) break; } module.exports = last',
      { choice: [1, 2, 3] },
    ],
    [
      'leave alone what no round changes that may be the last',
      'const port = { of: 4100 }; for (const a of [1, 2]) { if (isThere(a)) { load(a); break; } } module.exports = port.of',
      4100,
    ],
    [
      'may pass over the rest of a round',
      'let last = 0; for (const a of [1, 2]) { if (isThere(a)) continue; last = a; } module.exports = last',
      { choice: [0, 1, 2] },
    ],
    [
      'have none of what is done in a round that is left behind it',
      'let a = 0, b = 0; for (const n of [1, 2]) { if (isThere(n)) { a = n; continue; } b = n; break; } module.exports = [a, b]',
      [{ choice: [0, 1, 2] }, { choice: [1, 2, 0] }],
    ],
    [
      'may return behind a round that is passed over',
      'const f = () => { for (const a of [1, 2]) { if (isThere(a)) continue; return a; } return 3; }; module.exports = f()',
      { choice: [1, 2, 3] },
    ],
    [
      'may be left for one around them',
      'let n = 0; all: for (const a of [1, 2]) { for (const b of [1, 2]) { if (isThere(b)) break all; n = b; } } module.exports = n',
      '?a loop ends on a condition that is not known',
    ],
    [
      'may do at the end of a round what a jump leaves behind as well',
      'let n = 0; for (const a of [1, 2]) { try { if (isThere(a)) break; } finally { n = a; } } module.exports = n',
      '?a loop ends on a condition that is not known',
    ],
    [
      'go round for ever where only a condition ends them that is not known',
      'let n = 0; while (true) { n += 1; if (isThere(n)) break; } module.exports = n',
      '?a loop ends on a condition that is not known',
    ],
    [
      'return where nothing is thrown before',
      "const f = () => { try { return require('fs').readFileSync('dist/no.txt', 'utf8').length; } catch { return 4100; } }; module.exports = f()",
      { choice: ['?"dist/no.txt" is not a file of this repository', 4100] },
    ],
  ])('%s', (_, code, value) => {
    expect(exportsOf(code)).toEqual(value);
  });
});
