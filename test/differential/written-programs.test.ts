/**
 * Programs written by hand, each about something of the language that is easily read wrongly: Node runs each under
 * several environments, and the evaluator gives the same or says that it does not know.
 */
import { afterAll, expect, it } from 'vitest';
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { disagreement } from '../support/agreement.ts';
import { NodeChild } from '../support/generated/node-child.ts';
import { timeout } from '../support/seed.ts';
import { treeOf } from '../support/tree.ts';

const child = new NodeChild();
afterAll(() => child.close());

const environments = [{}, { X: 'yes' }, { NODE_ENV: 'production' }, { NODE_ENV: 'test', X: '' }, { PORT: '9000' }];

async function wrongIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const [main = '', code = ''] = Object.entries(files)[0] ?? [];
  const runs = environments.map((environment) => ({ environment, argument: null }));
  const outcomes = await child.run(files, main, runs);
  const result = evaluateConfig(new SourceText(main, code), treeOf(files));
  if ('message' in result) return [result.message];
  return outcomes.flatMap((outcome, index) =>
    'value' in outcome ? (disagreement(result.value, outcome.value, environments[index] ?? {}) ?? []) : outcome.error,
  );
}

it.each([
  [
    'functions of the language are the same each time',
    "const path = require('path'); module.exports = [path.join === path.join, [].map === [].map, Number === Number, require('fs') === require('fs')];",
  ],
  [
    'a name that is computed of that of the environment',
    "const e = (process.env.NODE_ENV || 'development').toUpperCase(); module.exports = e === 'PRODUCTION' ? 4310 : 4320;",
  ],
  [
    'a part of the name of the environment',
    "module.exports = (process.env.NODE_ENV || 'dev').slice(0, 4) === 'prod' ? 4310 : 4320;",
  ],
  [
    'a table by a name that is put together',
    'module.exports = { dev_port: 4310, production_port: 4320 }[`${process.env.NODE_ENV || "dev"}_port`];',
  ],
  ['an item by a variable', 'module.exports = [4310, 4320][Number(process.env.PORT || 0) % 7];'],
  ['an object in a list by a variable', 'module.exports = [{ p: 1 }, { p: 2 }][process.env.X ? 1 : 0].p;'],
  ['a part of a list by a variable', 'module.exports = [1, 2, 3].slice(0, process.env.X || 1);'],
  ['a longer list', 'const a = [1, 2]; a.length = 5; module.exports = a.length;'],
  ['no name of an item', "module.exports = [['abc'['01']], [1, 2]['01'] ?? 0];"],
  ['a function that is spread', 'function f() {} f.port = 4310; module.exports = { port: 1, ...f };'],
  [
    'a function that is assigned from',
    'function f() {} f.port = 4310; module.exports = Object.assign({ port: 1 }, f);',
  ],
  ['a prototype that is added to', 'class C {} C.prototype.port = 4310; module.exports = new C().port;'],
  [
    'a member that a class has not',
    'class C { static get() { return (this.i ??= 4310); } } module.exports = [C.get(), C.j ?? 0];',
  ],
  ['a member of its parent', 'class B { static p = 4310; } class C extends B {} module.exports = C.p ?? 0;'],
  [
    'a member that is given to it',
    "class C {} Object.assign(C, { p: 4310 }); C['q'] = 1; module.exports = [C.p ?? 0, C.q ?? 0];",
  ],
  [
    'a member that a function gives it',
    'class C {} const give = (k, v) => { C[k] = v; }; give("p", 4310); module.exports = C.p ?? 0;',
  ],
  ['a member that is defined', "class C {} Object.defineProperty(C, 'p', { value: 4310 }); module.exports = C.p ?? 0;"],
  ['a member of every function', 'class C {} module.exports = [C.name ?? 0, C.length ?? 1];'],
  [
    'a method that is replaced',
    'class C { get() { return 1; } } C.prototype.get = () => 4310; module.exports = new C().get();',
  ],
  [
    'a prototype that is assigned to',
    'class C {} Object.assign(C.prototype, { port: 4310 }); module.exports = new C().port;',
  ],
  [
    'a prototype whose property is defined',
    "class C {} Object.defineProperty(C.prototype, 'port', { value: 4310 }); module.exports = new C().port;",
  ],
  [
    'a method of a prototype that changes something',
    'const c = { p: 1 }; function F() {} F.prototype.init = function () { c.p = 4310; }; new F().init(); module.exports = c;',
  ],
  [
    'a function that replaces itself',
    'function port() { port = () => 4310; return 1; } port(); module.exports = port();',
  ],
  [
    'a name that nothing declares',
    "delete globalThis.quay; if (process.env.X) { quay = 4310; } module.exports = typeof quay === 'undefined' ? 4320 : quay;",
  ],
  ['an index that counts on', 'const o = { a: [1, 2, 3] }; let i = 0; o.a[i++]++; module.exports = { i, a: o.a };'],
  ['a text that is counted on', "let p = '4310'; const x = p++; module.exports = { x, p };"],
  ['a delete behind "?."', 'const o = { port: 4310 }; delete o?.port; module.exports = o;'],
  ['a variable that is deleted', 'delete process.env.PORT; module.exports = process.env.PORT || 4310;'],
  [
    'a return that "finally" replaces',
    'module.exports = (() => { try { if (!process.env.X) return 4310; } finally { return 4320; } })();',
  ],
  [
    'what "finally" sets behind a return',
    'let p = 1; (() => { try { if (!process.env.X) return; p = 2; } finally { p += 4320; } })(); module.exports = p;',
  ],
  [
    'a return that goes on behind "finally"',
    'let n = 0; const f = () => { try { if (process.env.X) return 4310; n += 1; } finally { n += 10; } return 4320; }; module.exports = [f(), n];',
  ],
  ['places that are empty', 'let n = 0; [, 1].forEach(() => n++); module.exports = [n, { ...[, 4310] }];'],
  [
    'a list of arguments that is not known',
    'const c = { port: 4310 }; Object.assign(c, ...Object.keys(process.env).map(() => ({ port: 1 }))); module.exports = c;',
  ],
  [
    'a function with arguments that are not known',
    'const c = { p: 4310 }; const set = (o) => { o.p = 1; }; set(c, ...Object.keys(process.env)); module.exports = c;',
  ],
  ['a part of an address', "module.exports = new URL('/', 'http://localhost:4310').port;"],
  ['an address with a bad escape', "module.exports = new URL('%zz', 'file:///quay').href;"],
  ['an address of a variable', "module.exports = new URL('/a', process.env.X ? 'http://a' : 'http://b').href;"],
  [
    'a static field before the method that it calls',
    'class B { static get() { return 1; } } class A extends B { static x = this.get(); static get() { return 4310; } } module.exports = A.x;',
  ],
  [
    'the rest of what a variable takes from',
    "const { [process.env.X || 'a']: y, ...rest } = { a: 1, yes: 2 }; module.exports = { y, rest };",
  ],
  ['a text that is spread', "module.exports = { ...'😀a' };"],
  [
    'a getter that is copied',
    'let n = 1; const { a, ...r } = { a: 1, get b() { return n; } }; n = 5; module.exports = r.b;',
  ],
  [
    'a getter that is listed',
    'const o = { a: 1, get b() { return this.a; } }; const p = Object.fromEntries(Object.entries(o)); p.a = 5; module.exports = p.b;',
  ],
  [
    'a property that "super" sets',
    'class A {} class B extends A { constructor() { super(); super.p = 4310; } } module.exports = new B().p;',
  ],
  ['the names of a list', 'module.exports = Object.getOwnPropertyNames([1, 2]).length;'],
  [
    'a frozen object that is assigned to',
    'const c = Object.freeze({ p: 1 }); try { Object.assign(c, { p: 2 }); } catch {} module.exports = c;',
  ],
  [
    'a frozen object in strict code',
    "'use strict'; const o = Object.freeze({ a: 1 }); let r = 0; try { o.a = 2; r = 1; } catch { r = 2; } module.exports = r;",
  ],
  [
    'an iterator of what is added later',
    'const m = new Map([[1, 1]]); const i = m.keys(); m.set(2, 2); module.exports = [...i].length;',
  ],
  [
    'a loop over values that grow',
    'const s = new Set([1]); for (const k of s.values()) if (k < 5) s.add(k + 1); module.exports = s.size;',
  ],
  ['the first of the values of a list', 'module.exports = [4310].values().next().value;'],
  [
    'a getter that is spread',
    'let n = 0; const o = { get p() { return ++n; } }; const q = { ...o, ...o }; module.exports = [n, q.p, o.p];',
  ],
  [
    'a getter that the rest of a pattern takes',
    'let n = 0; const { a, ...r } = { get a() { return ++n; }, get b() { return ++n; } }; module.exports = [n, a, r];',
  ],
  [
    'a getter in one of several objects',
    'let n = 0; const o = { ...(process.env.X ? { get p() { n = 1; return 4310; } } : { p: 4320 }) }; module.exports = [n, o.p];',
  ],
  [
    'a getter that only its name is asked for of',
    'let n = 0; const o = { get p() { return ++n; } }; module.exports = [Object.keys(o), n];',
  ],
  [
    'a getter that is written as JSON',
    'let n = 0; const o = { get p() { return ++n; } }; module.exports = [JSON.stringify(o), n];',
  ],
  [
    'a getter that is cloned',
    'let n = 0; const o = { get p() { return ++n; } }; module.exports = [structuredClone(o), n];',
  ],
  [
    'what writes itself as JSON',
    'let n = 0; class A { toJSON(key) { n += 1; return { key }; } } module.exports = [JSON.stringify({ a: new A() }), n];',
  ],
  [
    'a setter that is assigned to by Object.assign',
    'let n = 0; const o = { set p(v) { n += v; } }; Object.assign(o, { p: 4310 }); module.exports = [n, Object.keys(o)];',
  ],
  [
    'a setter of a class that is assigned to by Object.assign',
    'let n = 0; class C { set p(v) { n += v; } } Object.assign(new C(), { p: 4310 }); module.exports = n;',
  ],
  [
    'a chain that ends at a variable which is not set',
    "const is = process.env.X?.includes('e'), n = process.env.X?.trim().length; module.exports = [is ? 1 : 2, !is, is ?? 3, n > 2, (n ?? 7) + 1, typeof is];",
  ],
  [
    'a setter that is maybe left alone',
    'let n = 0; const o = { m: 0, get a() { return this.m; }, set a(v) { n += 1; this.m = v; } }; o.a = Reflect.ownKeys([1]).length; o.a ||= 1; module.exports = n;',
  ],
  [
    'a setter that is left alone',
    'let n = 0; const o = { get a() { return 1; }, set a(v) { n += 1; } }; o.a ||= 2; o.a ??= 2; o.a &&= 2; module.exports = n;',
  ],
  [
    "a parameter's default that knows the parameter",
    'function f(a, b = () => a) { var a = 4310; return [a, b()]; } module.exports = f(1);',
  ],
  [
    "a parameter's default that sees the parameter set",
    'const f = (a, b = () => a) => { a = 4310; return b(); }; module.exports = f(1);',
  ],
  ['a parameter that is set', 'function f(p) { p = 4310; return arguments[0]; } module.exports = f(1);'],
  ["a function's own name that is set", 'const f = function g() { g = 1; return typeof g; }; module.exports = f();'],
  [
    "a function's own name that is declared again",
    'module.exports = [(function a() { var a = 3; return a; })(), (function a(a) { return a; })(4310)];',
  ],
  ['a name that is declared further down', 'let p = 1; { try { p = 2; } catch {} let p; } module.exports = p;'],
  [
    'a name that is asked for before it is declared',
    'const p = 1; module.exports = (() => { try { return p; } catch { return 4310; } const p = 2; })();',
  ],
  ['a function in a block', 'function f() { return 1; } { function f() { return 4310; } } module.exports = f();'],
  [
    'a function in a block of strict code',
    "'use strict'; function f() { return 4310; } { function f() { return 1; } } module.exports = f();",
  ],
  [
    'an item that is deleted',
    'const a = [1, 2, 3]; delete a[1]; module.exports = [a.length, Object.keys(a), a.map(() => 1)];',
  ],
  [
    'places that only one way fills',
    'const a = Array(2); if (process.env.X) a.fill(1); module.exports = a.map(() => 4310);',
  ],
  ['a key that is too large for an index', 'module.exports = Object.keys({ b: 1, 4294967295: 1, 4294967294: 1 });'],
  [
    'a prototype in data',
    `const o = Object.assign({}, JSON.parse('{"__proto__": { "p": 4310 }}')); module.exports = [o.p ?? 0, Object.keys(o)];`,
  ],
  [
    'an object without a prototype',
    'const o = Object.create(null); module.exports = [o.toString ?? 4310, o.constructor ?? 4320];',
  ],
  [
    'a property that cannot be set',
    "const o = {}; Object.defineProperty(o, 'a', { value: 4310, enumerable: true }); o.a = 2; module.exports = o.a;",
  ],
  [
    'how many items are made of a list of which they may be missing',
    'const l = []; (() => { if (process.env.X) { if (process.env.X) return 0; l.push(0); } return 0; })(); module.exports = l.flatMap((x) => [x, 1]).push(0);',
  ],
  ['an object that is awaited', 'module.exports = (async () => ({ then(give) { give(4310); } }))();'],
  [
    'what a function does behind its first await',
    'module.exports = (async () => { let n = 1; const f = async () => { n += 1; await 0; n *= 10; }; const p = f(); n += 5; await p; return n; })();',
  ],
  [
    'what is behind the first await of several functions',
    'module.exports = (async () => { const all = []; const f = async (k) => { all.push(k); await 0; all.push(-k); }; await Promise.all([1, 2].map(f)); return all; })();',
  ],
  ['what nobody waits for', 'let p = 1; (async () => { p = 2; await 0; p = 4310; })(); module.exports = p;'],
  [
    'what is not waited for, and set before it is done',
    'module.exports = (async () => { let n = 1; const p = (async () => { await 0; n = 4310; })(); n = 2; await p; return n; })();',
  ],
  [
    'what is waited for',
    'module.exports = (async () => { const o = {}; const f = async () => { await 0; o.p = 4310; }; await f().catch(() => {}); return o.p; })();',
  ],
  [
    'what an error may leave as it was',
    'let a = 1; try { const x = process.env.X; x.trim(); a = 2; } catch { a += 10; } module.exports = a;',
  ],
  ['what is left where a name may not be there', 'let a = 1; try { quay(); a = 2; } catch {} module.exports = a;'],
  ['what is evaluated to be thrown', 'let n = 0; try { throw (n = 4310); } catch {} module.exports = n;'],
  [
    'a getter of what is handed over',
    "let n = 0; const o = { get p() { n = 4310; return 1; } }; Object.defineProperty(o, 'q', { value: 1 }); ({ ...o }); module.exports = n;",
  ],
  ['an object in a template', "const o = { toString() { return 'x'; } }; module.exports = `${o}`;"],
])(
  '%s',
  async (_, code) => {
    expect(await wrongIn({ 'config.cjs': code })).toEqual([]);
  },
  timeout,
);

it.each<[string, Record<string, string>]>([
  ['a default export that changes later', { 'm.mjs': 'let port = 4310; export default { port }; port = 4320;' }],
  ['a class that is exported', { 'm.mjs': 'class A { static p = 1; } A.p = 2; export default { p: A.p };' }],
  [
    'data that is loaded twice',
    {
      'c.cjs': "require('./d.json').port = 4310; module.exports = require('./d.json').port;",
      'd.json': '{ "port": 1 }',
    },
  ],
  [
    'a module that throws',
    { 'c.cjs': "let p = 1; try { require('./d.cjs'); } catch { p = 4310; } module.exports = p;", 'd.cjs': 'throw 1;' },
  ],
  [
    'a module that is not there',
    { 'c.cjs': "let p = 1; try { require('./d'); } catch { p = 4310; } module.exports = p;" },
  ],
  [
    'data that is broken',
    { 'c.cjs': "let p = 1; try { require('./d.json'); } catch { p = 4310; } module.exports = p;", 'd.json': '{ p' },
  ],
  [
    'an enumeration that is exported',
    {
      'm.mts': "import { P } from './p.mts'; export default { port: P.web };",
      'p.mts': 'export enum P { web = 4310 }',
    },
  ],
  [
    'the names of a module, in their order',
    {
      'm.mjs': "import * as harbour from './p.mjs'; export default [Object.keys(harbour), { ...harbour }];",
      'p.mjs': 'export const web = 4310; export const api = 4320; export default 4330;',
    },
  ],
  [
    'what a module gives to require',
    {
      'c.cjs': "module.exports = [require('./p.mjs'), require('./q.mjs').apps];",
      'p.mjs': "const config = { port: 4310 }; export default 4320; export { config as 'module.exports' };",
      'q.mjs': 'export const apps = 4330; export default { apps: 4340 };',
    },
  ],
  [
    'a circle of modules',
    {
      'c.cjs': "const a = require('./a.cjs'); module.exports = [a.x, a.y];",
      'a.cjs': "exports.x = 1; exports.inc = () => { exports.x += 1; }; exports.y = require('./b.cjs').y;",
      'b.cjs': "const a = require('./a.cjs'); a.inc(); exports.y = a.x * 10;",
    },
  ],
  ['"this" of a module', { 'm.mjs': 'export default typeof this;' }],
  ['"this" of a file', { 'c.cjs': 'this.a = 4310; exports.b = this.a; (function () { this.c = 1; }).call(this);' }],
  [
    'a name that two modules export',
    {
      'm.mjs': "import * as all from './a.mjs'; export default [all.x ?? 4310, all.y, all.z];",
      'a.mjs': "export * from './b.mjs'; export * from './p.mjs'; export const z = 5;",
      'b.mjs': 'export const x = 1; export const y = 2; export const z = 3;',
      'p.mjs': 'export const x = 4; export const z = 6;',
    },
  ],
  [
    'the main file of a folder',
    {
      'c.cjs': "module.exports = [require('./d').p, require('./e/').p];",
      'd/package.json': '{ "scripts": { "main": "no" }, "main": "x" }',
      'd/x.js': 'exports.p = 4310;',
      'd/index.js': 'exports.p = 1;',
      'e.js': 'exports.p = 2;',
      'e/index.js': 'exports.p = 4320;',
    },
  ],
  ['a return of a file', { 'c.cjs': 'module.exports = 1; if (process.env.X) return; module.exports = 2;' }],
  [
    '"this" among parameters',
    {
      'm.mts':
        'function f(this: { p: number }, n: number) { return this.p + n; } export default f.call({ p: 4300 }, 10);',
    },
  ],
  [
    'a constant that only TypeScript declares',
    { 'm.mts': 'declare const harbour: number | undefined; export default typeof harbour;' },
  ],
])(
  'of modules: %s',
  async (_, files) => {
    expect(await wrongIn(files)).toEqual([]);
  },
  timeout,
);
