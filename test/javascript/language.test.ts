/** Constructs that real configs and servers use: what running them gives, or nothing. */
import { describe, expect, it } from 'vitest';
import { propertyOf } from '../../src/javascript/language/properties.ts';
import { readPorts } from '../../src/javascript/values/ports.ts';
import { shortPlace } from '../../src/model/place.ts';
import { evaluated, exportsOf } from '../support/evaluated.ts';

/** The value of an expression behind some code. */
function valueIn(code: string, expression: string, files: Readonly<Record<string, string>> = {}): unknown {
  return exportsOf(`${code}\nmodule.exports = ${expression};`, files);
}

describe('expressions', () => {
  it.each([
    ['4_310', 4310],
    ['0x10d6', 4310],
    ['0b1000011010110', 4310],
    ['0o10326', 4310],
    ['4.31e3', 4310],
    ['(1, 4310)', 4310],
    ['~~4310.5', 4310],
    ['4310.5 | 0', 4310],
    ['2155 << 1', 4310],
    ['parseInt("x", 10) || 4310', 4310],
    ['Number.isNaN(Number("x")) ? 4310 : 1', 4310],
    ['isFinite("4310") ? 4310 : 1', 4310],
    ['((a) => { a.p ??= 4310; return a.p; })({})', 4310],
    ['((a) => { a.p ||= 4310; a.p &&= a.p + 1; return a.p; })({ p: 0 })', 4311],
    ['String.raw`a\\n`', 'a\\n'],
    ['String(Object.entries({ a: 4310 }).map(([k, v]) => k + v)[0])', 'a4310'],
    ['((o) => { let p; Object.entries(o).forEach(([k, v]) => { p = v; }); return p; })({ a: 4310 })', 4310],
    ['({ p: 4310, port() { return this.p; } })?.port()', 4310],
    ['({ a: { p: 4310, port() { return this.p; } } }).a?.port?.()', 4310],
    ['({ a: { p: 4310, port() { return this.p; } } })?.a.port()', 4310],
    ['({})?.a?.port()', undefined],
    ['JSON.parse("{\\"port\\": 4310}").port', 4310],
    ['JSON.stringify({ port: 4310, a: [1, null] })', '{"port":4310,"a":[1,null]}'],
    ['JSON.stringify({ port: 4310 }, null, 2)', '{\n  "port": 4310\n}'],
    ['JSON.parse(JSON.stringify({ port: 4310, f() {}, u: undefined }))', { port: 4310 }],
    ['"4310".toString(10)', '4310'],
    ['" 4310 ".trim("x")', '4310'],
    ['"quay4310".slice(-4)', '4310'],
    ['"4310".lastIndexOf("1", undefined) + "4310".indexOf("3", "1")', 3],
    ['"4310,4311".split(",", 1)', ['4310']],
    ['"43".padEnd(4, "10")', '4310'],
    ['structuredClone({ port: 4310, a: [1] })', { port: 4310, a: [1] }],
    ['((a) => { const b = structuredClone(a); b.port = 1; return a.port; })({ port: 4310 })', 4310],
    ['"x4310".replace(/\\D/g, "")', '4310'],
    ['("x".repeat(5000) + "4310").replace(/y|x+/, "")', '4310'],
    ['"http://ferry:4310//".replace(/\\/+$/, "")', 'http://ferry:4310'],
    ['"https://ferry:4310".replace(/^https?:\\/\\/[^:]+:/, "")', '4310'],
    ['"a.b.4310".replace(/A|b/gi, "1").replace(/[.]/g, "").replaceAll(/1/g, "2")', '224320'],
    ['/--port ([\\d_a-z]+)/.exec("vite --port 4310 --host")[1]', '4310'],
    ['/--port (\\d+)/.exec("vite --host") === null ? 4310 : 4320', 4310],
    ['/(a)?(4)/.exec("4310")', ['4', null, '4'].map((one) => one ?? undefined)],
    ['/4(3)10/.exec("x4310").index + 4309', 4310],
    ['((m) => [m.input, m.groups, m.length])(/4(3)10/.exec("x4310"))', ['x4310', undefined, 2]],
    ['(/^(http|ws)s?:(?:x|y)?4/i.exec("HTTPS:4310") ?? [])[1]', 'HTTP'],
    ['/4(3)10/.test("4310") && !/^3/.test("4310")', true],
    ['/^undefined$/.test() && /^null$/.test(null)', true],
    ['"4310".match(/\\d+/)[0]', '4310'],
    ['"4310:4320".match(/\\d+/g)[1]', '4320'],
    ['"4310".match(/x/g) ?? "4311".match(/x/) ?? 4310', 4310],
    ['"x4310".replace(/(x)/, "")', '4310'],
    ['"http://ferry:4310".replace(/^http(s?):/, "ws$1:")', 'ws://ferry:4310'],
    ['"43-10".replace(/(\\d)-(1)/, "$1$2").replace(/9|4/, "$&")', '4310'],
    ['"4310-4320".split(/(-)|x/)', ['4310', '-', '4320']],
    ['"4310x4320".split(/(-)|x/)[1]', undefined],
    ['"x4310".replace(new RegExp("x"), "").replace(RegExp("A", "i"), "")', '4310'],
    ['new RegExp(`^(${"VITE_"})`).test("VITE_PORT")', true],
    ['new RegExp("/").test("a/b")', true],
    ['((o) => { Reflect.deleteProperty(o, "q"); return o; })({ p: 4310, q: 1 })', { p: 4310 }],
    [
      '((o) => { for (const k of Object.keys(o)) if (!/^p/.test(k)) Reflect.deleteProperty(o, k); return o; })({ p: 1, q: 2 })',
      { p: 1 },
    ],
    ['"ferry, 4310;1".split(/[,;] ?/)[1]', '4310'],
    ['"4310\\n4320".split(/\\r?\\n|x/)[0]', '4310'],
    ['await Promise.resolve(4310).then((p) => p + 1)', 4311],
    ['(await Promise.all([4310, Promise.resolve(4311)]))[1]', 4311],
    ['await (async () => 4310)()', 4310],
    ['await (async () => { try { return await Promise.resolve(4310); } catch { return 1; } })()', 4310],
    ['await (async () => 4310)().then((p) => p).catch(() => 1).finally(() => {})', 4310],
    ['await (async () => (async () => 4310)())()', 4310],
    ['(await Promise.all([4309, 4310].map(async (p) => p)))[1]', 4310],
    ['await (async () => { let n = 0; for await (const p of [4310, (async () => 1)()]) n += p; return n; })()', 4311],
  ])('%s', (expression, value) => {
    expect(exportsOf(`export default ${expression};`)).toEqual(value);
  });

  it.each([
    '4310n',
    '[(async () => 4310)()][0] || 4311',
    'Number((async () => 4310)())',
    '((p) => p)((async () => 4310)()) + 1',
    'Promise.resolve({ port: 4310 }).port',
    '[(async () => 4310)().then((p) => p)][0] + 0',
    '[Promise.all([4310])][0].length',
    "[require('fs').promises.readFile('config.js', 'utf8')][0].length",
    '"x4310".replace(/x/, (it) => "")',
    '"x4310".replace(/x/, "$`")',
    '"x4310".replace(/(?<x>x)/, "")',
    '"x4310".replace(/(?=x)x/, "")',
    '"x4310".replace(/(x)+/, "")',
    '"x4310".replace(/(x/, "")',
    '"x4310".replace(/^*x/, "")',
    '"x4310".replace(/(1|2)(1|2)(1|2)(1|2)(1|2)(1|2)(1|2)(1|2)(1|2)/, "")',
    '("x".repeat(600) + "4310").replace(/(x|y)4/, "")',
    '/4/g.exec("4310")[0]',
    'Number(/4/y.test("4310"))',
    '"4310".match("4")[0]',
    '"4310".match()[0]',
    'new RegExp(os.hostname()).exec("4310")[0]',
    'new RegExp("4", os.hostname()).exec("4310")[0]',
    '"x4310".replaceAll(/x/, "")',
    '"x4310".replace(/a?b?c?x/, "")',
    '"x4310".replace(/a*x+/, "")',
    '("x".repeat(5000) + "4310").replace(/x+4/, "")',
    '"4310x".split(/x/, 1)[0]',
    'new Promise((resolve) => resolve(4310))',
    '[...(function* () { yield 4310; })()][0]',
    'tag`4310`',
    'Object.defineProperty({}, "port", { value: 4310 }).port',
    'new Proxy({ port: 4310 }, { get: () => 1 }).port',
    'new Function("return 4310")()',
    'Function("return 4310")()',
    '(0, eval)("4310")',
    'Symbol("4310")',
    'new Date(4310).getTime()',
  ])('says that it does not know: %s', (expression) => {
    expect(exportsOf(`module.exports = ${expression};`)).toMatch(/^\?/);
  });
});

it('tells one regular expression from another', () => {
  const code = 'export default "4310".replace(require("os").hostname() === "quay" ? /4/ : /3/, "");';
  expect(exportsOf(code)).toEqual({ choice: ['310', '410'] });
});

it('says what a regular expression finds where no variable is set', () => {
  const mode =
    'const found = /--mode (\\w+)/.exec(process.env.LINE); let port = 4310; if (found) port = Number(found[1]);';
  expect(exportsOf(`${mode} export default port;`)).toEqual({ choice: [['LINE is set', expect.any(String)], 4310] });
});

describe('what is done later', () => {
  it.each([
    ['a promise', 'Promise.resolve(4320).then((v) => { p = v; });'],
    ['a failure', 'Promise.resolve(1).catch(() => { p = 4320; });'],
    ['a timer', 'setTimeout(() => { p = 4320; });'],
    ['an executor', 'new Promise(() => { p = 4320; });'],
    ['a generator', 'const g = (function* () { p = 4320; yield 1; })(); g.next();'],
    ['a tag', 'const tag = () => { p = 4320; }; tag`x`;'],
    ['a getter of a proxy', 'new Proxy({}, { get() { p = 4320; } }).x;'],
  ])('leaves open what it changes: %s', (_, code) => {
    expect(valueIn(`let p = 4310; ${code}`, 'p')).not.toBe(4310);
  });
});

describe('a promise', () => {
  it.each([
    ['of a loop that is not known', 'let q = (async () => 1)(); while (go()) q = (async () => 4310)();', 'await q'],
    ['whose object is handed over', 'const q = Promise.resolve({ p: 4310 }); go(q);', '(await q).p'],
    [
      'of a getter that a loop replaces',
      'let o = { get p() { return 1; } }; while (go()) o = { get p() { return 2; } };',
      'o.p',
    ],
  ])('is not known: %s', (_, code, expression) => {
    expect(exportsOf(`${code}\nexport default ${expression};`)).toMatch(/^\?/);
  });

  it('is as its own way has it', () => {
    const code = 'const q = go() ? Promise.resolve(4310) : (async () => 4320)();\nexport default await q;';
    expect(exportsOf(code)).toEqual({ choice: [4310, 4320] });
  });
});

describe('objects that are changed in a way of their own', () => {
  it.each([
    ['a frozen one', 'const o = Object.freeze({ p: 4310 }); o.p = 4320;', 'o.p'],
    ['a defined property', 'const o = { p: 4320 }; Object.defineProperty(o, "p", { value: 4310 });', 'o.p'],
    ['another prototype', 'const o = {}; o.__proto__ = { p: 4310 };', 'o.p'],
    ['another prototype, set', 'const o = {}; Object.setPrototypeOf(o, { p: 4310 });', 'o.p'],
    ['methods of lists', 'Array.prototype.map = () => [4310];', '[1].map((x) => x)[0]'],
    [
      'methods of lists, defined',
      'Object.defineProperty(Array.prototype, "map", { value: () => [4310] });',
      '[1].map((x) => x)[0]',
    ],
    ['methods of lists, assigned', 'Object.assign(Array.prototype, { map: () => [4310] });', '[1].map((x) => x)[0]'],
    ['methods of lists, by an instance', '[].__proto__.map = () => [4310];', '[1].map((x) => x)[0]'],
    ['methods of lists, by their constructor', '[].constructor.prototype.map = () => [4310];', '[1].map((x) => x)[0]'],
    ['methods of lists, by a function', 'Object.getPrototypeOf([]).map = () => [4310];', '[1].map((x) => x)[0]'],
    ['all objects', 'Object.prototype.p = 4310;', '({}).p'],
    ['texts', 'String.prototype.trim = () => "4310";', '"a".trim()'],
    ['numbers', 'Number.prototype.toString = () => "4310";', '(1).toString()'],
  ])('are not known: %s', (_, code, expression) => {
    expect(JSON.stringify(valueIn(code, expression))).toMatch(/^"\?|choice/);
  });
});

describe('files of the repository', () => {
  const files = { 'ports.json': '{\n  "web": 4310\n}', 'text.txt': '4310\n', 'apps/b/x.js': '', 'apps/a.js': '' };
  const fs = "const fs = require('fs'); const path = require('path');";

  it.each([
    ["JSON.parse(fs.readFileSync('./ports.json', 'utf8')).web", 4310],
    ["JSON.parse(fs.readFileSync(path.join(__dirname, 'ports.json'))).web", 4310],
    ["JSON.parse(fs.readFileSync('ports.json').toString()).web", 4310],
    ["Number(fs.readFileSync('text.txt', { encoding: 'utf-8' }).trim())", 4310],
    ["fs.existsSync('ports.json') ? require('./' + 'ports.json').web : 1", 4310],
    ["fs.existsSync('apps')", true],
    // On the server there may be more.
    ["fs.readdirSync('./apps').map((it) => it.length)[0]", '?what else lies in "apps" on the server is not known'],
    ["JSON.parse(await require('fs/promises').readFile('ports.json', 'utf8')).web", 4310],
    ["require(path.join(__dirname, 'ports.json')).web", 4310],
    ["['ports'].map((name) => require('./' + name + '.json').web)[0]", 4310],
  ])('%s', (expression, value) => {
    expect(valueIn(fs, expression, files)).toEqual(value);
  });

  it.each([
    ["fs.readFileSync('none.json', 'utf8')", 'is not a file of this repository'],
    ["fs.readFileSync('../../etc/passwd', 'utf8')", 'outside of this repository'],
    ["fs.readFileSync('/etc/passwd', 'utf8')", 'outside of this repository'],
    ["fs.readFileSync(go(), 'utf8')", 'not defined'],
    ["fs.existsSync('.env')", 'exists on the server is not known'],
    ["fs.existsSync('/etc/passwd')", 'outside of this repository'],
    ["fs.readdirSync('none')", 'is not a folder of this repository'],
    ["fs.readdirSync('apps', { recursive: true })", 'is not understood'],
    ["fs.readFileSync('ports.json') + 1", 'not understood'],
    ["fs.statSync('ports.json')", 'not understood'],
  ])('says that it does not know: %s', (expression, reason) => {
    expect(valueIn(fs, expression, files)).toMatch(new RegExp(`^\\?.*${reason}`));
  });

  it('are where their values stand', () => {
    for (const text of ["readFileSync('ports.json', 'utf8')", "readFileSync('ports.json')"]) {
      const code = `const fs = require('fs'); module.exports = { port: JSON.parse(fs.${text}).web };`;
      const [reading] = readPorts(propertyOf(evaluated(code, files), 'port'));
      expect(reading?.kind === 'port' && shortPlace(reading.at)).toBe('ports.json:2');
    }
    const clone = 'const a = {\n port: 4310 };\nmodule.exports = JSON.parse(JSON.stringify(a));';
    const [reading] = readPorts(propertyOf(evaluated(clone), 'port'));
    expect(reading?.kind === 'port' && shortPlace(reading.at)).toBe('config.js:2');
  });
});
