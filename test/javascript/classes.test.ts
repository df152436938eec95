/** Classes, instances, getters and setters: what running them gives, or nothing. */
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../support/evaluated.ts';

/** The value of an expression behind some code. */
function valueIn(code: string, expression: string): unknown {
  return exportsOf(`${code}\nmodule.exports = ${expression};`);
}

describe('instances', () => {
  it.each([
    ['fields', 'class Ferry { port = 4310; }', 'new Ferry().port', 4310],
    ['a field of another', 'class Ferry { a = 4310; b = this.a + 1; }', 'new Ferry().b', 4311],
    ['what the constructor sets', 'class Ferry { constructor(p) { this.port = p; } }', 'new Ferry(4310).port', 4310],
    ['a method', 'class Ferry { p = 4310; port() { return this.p; } }', 'new Ferry().port()', 4310],
    ['a getter', 'class Ferry { p = 4310; get port() { return this.p; } }', 'new Ferry().port', 4310],
    [
      'a setter',
      'class Ferry { set port(v) { this.p = v + 1; } }',
      '(() => { const f = new Ferry(); f.port = 4309; return f.p; })()',
      4310,
    ],
    ['a private field', 'class Ferry { #p = 4310; get port() { return this.#p; } }', 'new Ferry().port', 4310],
    [
      'a private method',
      'class Ferry { #p() { return 4310; } port() { return this.#p(); } }',
      'new Ferry().port()',
      4310,
    ],
    [
      'what extends an emitter',
      "const { EventEmitter } = require('node:events'); class Ferry extends EventEmitter { constructor(p) { super(); this.p = p; } port() { this.emit('asked'); return this.p; } }",
      'new Ferry(4310).port()',
      4310,
    ],
    [
      'a static member',
      'class Ferry { static PORT = 4310; static port() { return this.PORT; } }',
      'Ferry.port()',
      4310,
    ],
    ['a static block', 'class Ferry { static { this.PORT = 4310; } }', 'Ferry.PORT', 4310],
    [
      'an arrow function',
      'class Ferry { p = 4310; port = () => this.p; }',
      '(({ port }) => port())(new Ferry())',
      4310,
    ],
    ['a computed name', 'const k = "port"; class Ferry { [k] = 4310; }', 'new Ferry().port', 4310],
    ['an expression', 'const Ferry = class { port = 4310; };', 'new Ferry().port', 4310],
    ['two of them', 'class Ferry { constructor(p) { this.p = p; } }', '[new Ferry(1).p, new Ferry(2).p]', [1, 2]],
    [
      'what is read of all',
      'class Ferry { a = 1; #b = 2; c() {} get d() { return 1; } }',
      'Object.keys(new Ferry())',
      ['a'],
    ],
    ['a spread', 'class Ferry { a = 1; #b = 2; c() {} }', '({ ...new Ferry() })', { a: 1 }],
    [
      'a shadowed method',
      'class Ferry { port() { return 1; } }',
      '(() => { const f = new Ferry(); f.port = () => 4310; return f.port(); })()',
      4310,
    ],
    ['an object that it returns', 'class Ferry { constructor() { return { port: 4310 }; } }', 'new Ferry().port', 4310],
    ['a function', 'function Ferry(p) { this.port = p; }', 'new Ferry(4310).port', 4310],
    ['a class as a type', 'class Ferry {}', 'typeof Ferry', 'function'],
    ['what it changes', 'let n = 1; class Ferry { constructor() { n = 4310; } } new Ferry();', 'n', 4310],
    ['what a class of a function changes', 'let n = 1; function Ferry() { n = 4310; } new Ferry();', 'n', 4310],
  ])('%s', (_, code, expression, value) => {
    expect(valueIn(code, expression)).toEqual(value);
  });

  it.each([
    ['fields', 'class A { a = 1; b = 2; } class B extends A { b = 4310; }', 'new B()', { a: 1, b: 4310 }],
    ['its constructor', 'class A { constructor(p) { this.p = p; } } class B extends A {}', 'new B(4310).p', 4310],
    [
      'super()',
      'class A { constructor(p) { this.p = p; } } class B extends A { constructor() { super(4310); } }',
      'new B().p',
      4310,
    ],
    [
      'fields after super()',
      'class A { constructor() { this.p = 1; } } class B extends A { p = 4310; }',
      'new B().p',
      4310,
    ],
    ['a method', 'class A { port() { return this.p; } } class B extends A { p = 4310; }', 'new B().port()', 4310],
    [
      'super.method()',
      'class A { port() { return 4300; } } class B extends A { port() { return super.port() + 10; } }',
      'new B().port()',
      4310,
    ],
    ['a static member', 'class A { static PORT = 4310; } class B extends A {}', 'B.PORT', 4310],
    [
      'static super',
      'class A { static p() { return 4300; } } class B extends A { static p() { return super.p() + 10; } }',
      'B.p()',
      4310,
    ],
    [
      'a grandparent',
      'class A { a() { return 4310; } } class B extends A {} class C extends B {}',
      'new C().a()',
      4310,
    ],
  ])('of a class that extends another: %s', (_, code, expression, value) => {
    expect(valueIn(code, expression)).toEqual(value);
  });

  it('of another file', () => {
    const files = {
      'ferry.js': 'export default class Ferry { port = 4310; }',
      'tide.js': 'export default class { port = 4320; }',
    };
    const code = "import F from './ferry.js'; import T from './tide.js'; export default [new F().port, new T().port];";
    expect(exportsOf(code, files)).toEqual([4310, 4320]);
  });

  it.each([
    [
      'a parent that is not read',
      'class A extends require("x") { port = 4310; m() { return this.q; } }',
      'new A().m()',
    ],
    [
      'a parent that may set it',
      'class A extends require("x") { constructor() { super(); this.q ??= 1; } }',
      'new A().q',
    ],
    ['a parent that may override', 'class A extends require("x") {}', 'new A().port'],
    ['a decorator', '@ship class A { port = 4310; }', 'new A().port'],
    ['a decorated member', 'class A { @ship port = 4310; }', 'new A().port'],
    ['a prototype', 'function A() {} A.prototype.port = 4310;', 'new A().port'],
    ['arguments that are not known', 'class A { constructor(p) { this.p = p; } }', 'new A(...go()).p'],
    ['a class that is handed out', 'let p = 1; class A { constructor() { p = 2; } } go(A);', 'p'],
    ['an instance that is handed out', 'let p = 1; class A { run() { p = 2; } } go(new A());', 'p'],
    ['a name that is not known', 'class A { [go()]() { return 1; } }', 'new A().port'],
  ])('is not known with %s', (_, code, expression) => {
    expect(valueIn(code, expression)).toMatch(/^\?/);
  });

  it('sets what a field says behind an unread parent', () => {
    expect(valueIn('class A extends require("x") { port = 4310; }', 'new A().port')).toBe(4310);
  });

  it('sets the parameters that TypeScript makes properties of', () => {
    const code = "import { Ferry } from './ferry'; export default new Ferry(4310).port;";
    expect(exportsOf(code, { 'ferry.ts': 'export class Ferry { constructor(public readonly port: number) {} }' })).toBe(
      4310,
    );
  });
});

describe('getters and setters', () => {
  it('are called', () => {
    expect(valueIn('const o = { get port() { return 4310; } };', 'o.port')).toBe(4310);
    expect(valueIn('let p = 1; const o = { set port(v) { p = v; } }; o.port = 4310;', '[p, o.port]')).toEqual([
      4310,
      undefined,
    ]);
    expect(
      valueIn(
        'const o = { p: 1, get port() { return this.p; }, set port(v) { this.p = v; } }; o.port = 4310;',
        'o.port',
      ),
    ).toBe(4310);
    expect(valueIn('let n = 0; const o = { get port() { n += 1; return 4310; } }; o.port; o.port;', 'n')).toBe(2);
    expect(valueIn('const o = { get port() { return 4310; } }; o.port = 1;', 'o.port')).toBe(4310);
  });

  it('are not known where nothing of the program reads them', () => {
    expect(valueIn('', '({ get port() { return 4310; } })')).toMatchObject({ port: '?it is computed by a getter' });
    expect(valueIn('', '({ ...{ get port() { return 4310; } } }).port')).toBe(4310);
  });
});

describe('functions', () => {
  it.each([
    ['call', 'function port(a, b) { return this.base + a + b; }', 'port.call({ base: 4300 }, 4, 6)', 4310],
    ['apply', 'function port(a, b) { return this.base + a + b; }', 'port.apply({ base: 4300 }, [4, 6])', 4310],
    ['apply without arguments', 'function port(...all) { return 4310 + all.length; }', 'port.apply(null)', 4310],
    ['bind', 'function port(a, b) { return this.base + a + b; }', 'port.bind({ base: 4300 }, 4)(6)', 4310],
    [
      'bind twice',
      'function port(a, b) { return this.p + a + b; }',
      'port.bind({ p: 4300 }, 4).bind({ p: 1 }, 6)()',
      4310,
    ],
    [
      'a method that is bound',
      'class Ferry { p = 4310; port() { return this.p; } }',
      '(({ port }) => port)({ port: (f => f.port.bind(f))(new Ferry()) })()',
      4310,
    ],
    [
      'new of what is bound',
      'function Ferry(a, b) { this.p = a + b; }',
      'new (Ferry.bind({ p: 1 }, 4300))(10).p',
      4310,
    ],
    ['an arrow function', 'const port = (a) => a;', 'port.call({ a: 1 }, 4310)', 4310],
  ])('%s', (_name, code, expression, value) => {
    expect(valueIn(code, expression)).toBe(value);
  });
  it.each([
    'set.call();',
    'set.apply(null, gone);',
    'set.bind(null)();',
    'hand(set.bind(null));',
    'f.set = set; f.set();',
  ])('change what they change: %s', (call) => {
    expect(valueIn(`let port = 4310; function f() {} function set() { port = 4320; } ${call}`, 'port')).not.toBe(4310);
  });
  it('change what they are bound to', () => {
    const code = 'const config = { port: 4310 }; function set(c) { c.port = 4320; }';
    expect(valueIn(`${code} hand(set.bind(null, config));`, 'config.port')).not.toBe(4310);
  });
});

describe('parameters of a constructor that are properties', () => {
  it.each([
    [
      'are there before the fields',
      'constructor(private readonly quay: any) {} port = this.quay.port;',
      '{ port: 4310 }',
      4310,
    ],
    [
      'are there before the fields, wherever these stand',
      'url = { port: this.quay }; get port() { return this.url.port; } constructor(public quay: number) {}',
      '4310',
      4310,
    ],
    ['have defaults', 'constructor(public quay = 4310) {} port = this.quay;', 'undefined', 4310],
    [
      'have defaults that are computed once',
      'constructor(public quay = next++) {} port = this.quay + next;',
      'undefined',
      4311,
    ],
    [
      'have those of others computed once',
      'constructor(given = next++, public quay = given) {} port = this.quay + next;',
      '',
      4311,
    ],
    ['may follow patterns', 'constructor({ a } = { a: 4310 }, public quay = a) {} port = this.quay;', '', 4310],
    [
      'leave patterns as they are',
      'port = 0; constructor({ a } = { a: 4310 }, public quay = 1) { this.port = a; }',
      '',
      4310,
    ],
    ['may follow others', 'constructor(given: number, public quay = given + 1) {} port = this.quay;', '4309', 4310],
    ['are set again by the body', 'constructor(public port: number) { this.port = port + 1; }', '4309', 4310],
    ['are set behind those of what is extended', 'constructor(public port: number) { super(); }', '4310', 4310],
    ['are not there before', 'constructor(public quay: number) { super(); } port = this.before;', '4310', undefined],
  ])('%s', (_, members, args, expected) => {
    const base = 'let next = 2155; class Pier { port = 4320; before = (this as any).quay; }';
    const parent = members.includes('super()') ? ' extends Pier' : '';
    const files = { 'quay.ts': `${base} export class Quay${parent} { ${members} }` };
    const code = `const { Quay } = require('./quay.ts');`;
    expect(exportsOf(`${code} module.exports = new Quay(${args}).port;`, files)).toEqual(expected);
  });
});
