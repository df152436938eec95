/** Conditions on variables that nothing sets: what the process has is what holds where they are not set. */
import { describe, expect, it } from 'vitest';
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import { type PortReading, readPorts } from '../../src/javascript/values/ports.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { scanFiles } from '../support/scan.ts';
import { treeOf } from '../support/tree.ts';

/** `4310 X` where X can replace it, `4310` where nothing can, `-` where none is given, `?` where it is not known. */
function ports(code: string): readonly string[] {
  const result = evaluateConfig(new SourceText('c.js', code), treeOf({}));
  if ('message' in result) throw new Error(result.message);
  return readPorts(result.value).map(shown);
}

function shown(it: PortReading): string {
  switch (it.kind) {
    case 'port':
      return [it.when === null ? '' : `${it.when}: `, it.port, ...it.variables.map((name) => ` ${name}`)].join('');
    case 'absent':
      return '-';
    case 'unresolved':
      return '?';
  }
}

const of = (expression: string): readonly string[] => ports(`module.exports = ${expression};`);

describe('a condition on a variable', () => {
  it.each([
    ['process.env.X ? 4310 : 4320', ['4320 X']],
    ['!process.env.X ? 4310 : 4320', ['4310 X']],
    ['!!process.env.X ? 4310 : 4320', ['4320 X']],
    ["process.env.X === 'true' ? 4310 : 4320", ['4320 X']],
    ["process.env.X !== 'true' ? 4310 : 4320", ['4310 X']],
    ["'true' == process.env.X ? 4310 : 4320", ['4320 X']],
    ['process.env.X === undefined ? 4310 : 4320', ['4310 X']],
    ['process.env.X == null ? 4310 : 4320', ['4310 X']],
    ["typeof process.env.X === 'string' ? 4310 : 4320", ['4320 X']],
    ['process.env.X && process.env.Y ? 4310 : 4320', ['4320 X Y']],
    ['process.env.X || process.env.Y ? 4310 : 4320', ['4320 X Y']],
    ["(process.env.X ?? 'no') === 'no' ? 4310 : 4320", ['4310 X']],
    ['Number(process.env.X) > 1000 ? Number(process.env.X) : 4320', ['4320 X']],
    ['Number.isInteger(Number(process.env.X)) ? Number(process.env.X) : 4320', ['4320 X']],
    ['isNaN(parseInt(process.env.X, 10)) ? 4310 : parseInt(process.env.X, 10)', ['4310 X']],
    ['isNaN(+process.env.X) ? 4310 : +process.env.X', ['4310 X']],
    ['(+process.env.X >= 1024) ? 4310 : 4320', ['4320 X']],
    ["parseInt(process.env.X ?? '', 10) > 0 ? 4310 : 4320", ['4320 X']],
    ['process.env.X ? 4310 : process.env.Y ? 4320 : 4330', ['4330 X Y']],
    ['process.env.X && 4310', ['-']],
    ['(process.env.X && 4310) || 4320', ['4320 X']],
    ['Number(process.env.X) || 4310', ['4310 X']],
    ['Number(process.env.X) ?? 4310', ['?']],
    ['process.env.X ? 4310 : 4310', ['4310 X']],
  ])('%s', (expression, expected) => {
    expect(of(expression)).toEqual(expected);
  });

  it.each([
    ['an if', "let p = 4310; if (process.env.X === 'yes') p = 4320; module.exports = p;", ['4310 X']],
    [
      'an if with an else',
      'let p; if (process.env.X) { p = 4310; } else { p = 4320; } module.exports = p;',
      ['4320 X'],
    ],
    ['a return', 'function f() { if (process.env.X) return 4310; return 4320; } module.exports = f();', ['4320 X']],
    [
      'a switch',
      "let p; switch (process.env.X) { case 'a': p = 4310; break; default: p = 4320; } module.exports = p;",
      ['4320 X'],
    ],
    ['a table', 'const c = process.env.X ? { port: 4310 } : { port: 4320 }; module.exports = c.port;', ['4320 X']],
    ['a spread', 'module.exports = ({ port: 4310, ...(process.env.X && { port: 4320 }) }).port;', ['4310 X']],
    ['a constant of it', "const local = process.env.X === 'yes'; module.exports = local ? 4310 : 4320;", ['4320 X']],
    ['a function of it', 'const on = (v) => !!v; module.exports = on(process.env.X) ? 4310 : 4320;', ['4320 X']],
    [
      'two that agree',
      'const a = process.env.X ? 1 : 0; module.exports = process.env.Y || a ? 4310 : 4320;',
      ['4320 Y X'],
    ],
  ])('%s', (_, code, expected) => {
    expect(ports(code).map((it) => it.split(' ').sort().join())).toEqual(
      expected.map((it) => it.split(' ').sort().join()),
    );
  });

  it('that something sets is decided', () => {
    expect(ports("process.env.X = 'true'; module.exports = process.env.X === 'true' ? 4310 : 4320;")).toEqual(['4310']);
  });

  it('within one that is not known does not decide', () => {
    const fails = 'if (a) { if (!process.env.X) throw 0; }';
    expect(
      ports(
        `const a = require('os').hostname() === 'ferry'; let p; try { ${fails} p = 4310; } catch { p = 4320; } module.exports = p;`,
      ),
    ).toEqual(['?']);
  });

  it('that names the environment leaves each environment its own', () => {
    expect(of("process.env.NODE_ENV === 'production' ? 4310 : 4320")).toEqual(['production: 4310', '4320']);
    expect(of("process.env.NODE_ENV === 'production' && process.env.X ? 4310 : 4320")).toEqual(['4320 X']);
  });
});

describe('in a process', () => {
  const eco = (env: string): string =>
    `module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', env: ${env} }] };`;
  const scanned = async (files: Readonly<Record<string, string>>) => {
    const { listeners, unresolved } = await scanFiles(files);
    return {
      ports: listeners.map((it) => [it.port, it.certainty, ...it.variables].join(' ')),
      unresolved: unresolved.length,
    };
  };

  it('has the port of the unset variable, and can be given another one', async () => {
    expect(await scanned({ 'ecosystem.config.js': eco('{ PORT: process.env.LOCAL ? 8011 : 8090 }') })).toEqual({
      ports: ['8090 overridable LOCAL'],
      unresolved: 0,
    });
  });

  it.each([
    [
      'a condition',
      "require('http').createServer().listen(process.env.API_PORT ? Number(process.env.API_PORT) : 4310);",
    ],
    [
      'a check',
      "const n = parseInt(process.env.API_PORT ?? '', 10); require('http').createServer().listen(n > 0 ? n : 4310);",
    ],
    [
      'two calls',
      "const s = require('http').createServer(); if (process.env.API_PORT) s.listen(4320); else s.listen(4310);",
    ],
  ])('in whose program stands %s', async (_, code) => {
    expect(await scanned({ 'ecosystem.config.js': eco('{ A: 1 }'), 'server.js': code })).toEqual({
      ports: ['4310 overridable API_PORT'],
      unresolved: 0,
    });
  });

  it('whose environment is not known claims no fallback', async () => {
    const files = {
      'ecosystem.config.js': `const env = {}; for (const line of require('fs').readFileSync('production.txt', 'utf8').split('\\n')) { const [k, v] = line.split('='); env[k] = v; }\n${eco('env')}`,
      'server.js': "require('http').createServer().listen(process.env.API_PORT ? Number(process.env.API_PORT) : 4310);",
    };
    expect(await scanned(files)).toEqual({ ports: [], unresolved: 1 });
  });
});

describe('a name of the environment with another that stands in for it', () => {
  const stage = "(process.env.NODE_ENV || 'development')";

  it.each([
    ["STAGE === 'production' ? 4310 : 4320", ['production: 4310', '4320']],
    // What holds in all environments but this one holds in production.
    ["STAGE === 'development' ? 4320 : 4310", ['4320 NODE_ENV', 'production: 4310']],
    ["STAGE !== 'development' ? 4310 : 4320", ['production: 4310', '4320 NODE_ENV']],
    ["!(STAGE === 'development') ? 4310 : 4320", ['production: 4310', '4320 NODE_ENV']],
    [
      "STAGE === 'production' ? 4310 : STAGE === 'development' ? 4320 : STAGE === 'test' ? 4330 : 4340",
      ['production: 4310', '4320 NODE_ENV', 'test: 4330'],
    ],
    [
      "STAGE === 'development' ? 4320 : STAGE === 'test' ? 4330 : 4310",
      ['4320 NODE_ENV', 'test: 4330', 'production: 4310'],
    ],
    [
      "(STAGE === 'development' ? 20 : 10) + (STAGE === 'production' ? 4300 : 4400)",
      ['4420 NODE_ENV', 'production: 4310'],
    ],
    ["STAGE !== 'development' && 4310", ['production: 4310', '-']],
    ["STAGE === 'development' && require('x') ? 4310 : 4320", ['?']],
  ])('%s', (expression, expected) => {
    expect(of(expression.replaceAll('STAGE', stage)).toSorted()).toEqual(expected.toSorted());
  });

  it('that is production has what all others have for development', () => {
    expect(of("(process.env.NODE_ENV || 'production') === 'production' ? 4310 : 4320").toSorted()).toEqual(
      ['4310 NODE_ENV', 'development: 4320'].toSorted(),
    );
  });

  it.each([
    [
      'a switch',
      `let p; switch (${stage}) { case 'development': p = 4320; break; default: p = 4310; } module.exports = p;`,
    ],
    ['a return', `function f() { if (${stage} === 'development') return 4320; return 4310; } module.exports = f();`],
    ['an if', `let p = 4320; if (${stage} !== 'development') p = 4310; module.exports = p;`],
  ])('in %s', (_, code) => {
    expect(ports(code).toSorted()).toEqual(['4320 NODE_ENV', 'production: 4310']);
  });
});

describe('a switch of which a case may end early', () => {
  const told = (rest: string): string =>
    `let a = 4310; let b = 4320;
    const tell = (event) => { switch (event.kind) { case 'x': if (!event.id) break; ${rest} break; default: b = 4340; } };
    tell(require('events').last); module.exports = { a, b };`;
  const read = (code: string): readonly string[] => {
    const result = evaluateConfig(new SourceText('c.js', code), treeOf({}));
    if ('message' in result) throw new Error(result.message);
    const { value } = result;
    return value.kind === 'object' ? [...value.properties.values()].flatMap((it) => readPorts(it).map(shown)) : [];
  };

  it('leaves known what no case changes', () => {
    expect(read(told('void 0;'))).toEqual(['4310', '?']);
  });

  it('leaves unknown what one may change', () => {
    expect(read(told('a = 4330;'))).toEqual(['?', '?']);
  });

  it('may be left by a return', () => {
    const code = `const f = (e) => { switch (e.kind) { case 'x': if (!e.id) break; return 4320; } return 4310; };
      module.exports = { port: f(require('events').last) };`;
    expect(read(code)).toEqual(['?']);
  });
});

describe('a loop over what may be no list', () => {
  const loop = (list: string): string =>
    `let port = 4310; try { for (const one of ${list}) port = 4320; } catch { port = 4330; } module.exports = port;`;
  it.each([
    ['true', ['4330']],
    ['process.env.X ? true : [1]', ['4320 X']],
    ['process.env.X ? [1] : 5', ['4330 X']],
    ["require('node:os').hostname() === 'a' ? [1] : true", ['?']],
  ])('for (… of %s)', (list, expected) => {
    expect(ports(loop(list))).toEqual(expected);
  });
});

describe('a property whose name is computed', () => {
  const literal = (name: string): string => `module.exports = ({ other: 4320, [${name}]: 4310 }).quay;`;
  it.each([
    ["process.env.X || 'quay'", ['4310 X']],
    ["process.env.X ? 'ferry' : 'quay'", ['4310 X']],
    ["process.env.X ? 'quay' : 'ferry'", ['-']],
    ["process.env.NODE_ENV === 'production' ? 'quay' : 'ferry'", ['production: 4310', '-']],
    ["require('node:os').hostname()", ['?']],
    ["require('node:os').hostname() === 'a' ? 'quay' : 'ferry'", ['?']],
  ])('({ [%s]: 4310 }).quay', (name, expected) => {
    expect(ports(literal(name))).toEqual(expected);
  });
});
