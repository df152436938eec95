import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateConfig, evaluateJson } from '../../src/javascript/evaluate.ts';
import { placeOf } from '../../src/javascript/values/places.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { exportsOf, show } from '../support/evaluated.ts';
import { treeOf } from '../support/tree.ts';

/** The value of one expression. */
function valueIn(expression: string, before = ''): unknown {
  return exportsOf(`${before}\nmodule.exports = ${expression};`);
}

describe('expressions', () => {
  it.each([
    ['4100', 4100],
    ['"41" + "00"', '4100'],
    ['4000 + 10 * 2', 4020],
    [`\`$\{4100}\``, '4100'],
    [`\`a$\{1}b$\{"c"}\``, 'a1bc'],
    ['Number("4100")', 4100],
    ['parseInt("4100px", 10)', 4100],
    ['+"4100"', 4100],
    ['String(4100)', '4100'],
    ['(4100).toString()', '4100'],
    ['" 4100 ".trim()', '4100'],
    ['null ?? 4100', 4100],
    ['0 || 4100', 4100],
    ['1 && 4100', 4100],
    ['true ? 4100 : 4200', 4100],
    ['[4100, 4200].length', 2],
    ['{ a: { b: 4100 } }.a?.b', undefined],
    ['[1, 2].map((n) => n + 4100)', [4101, 4102]],
    ['Object.entries({ a: 4100 }).map(([name, port]) => ({ name, port }))', [{ name: 'a', port: 4100 }]],
    ['Object.assign({ a: 1 }, { b: 2 })', { a: 1, b: 2 }],
    ['[4100, 4200].find((p) => p > 4100)', 4200],
    ['[1, 2, 3].reduce((a, b) => a + b, 4100)', 4106],
    ['"4100,4200".split(",")', ['4100', '4200']],
    ['typeof undefined', 'undefined'],
  ])('%s', (expression, value) => {
    expect(valueIn(expression.startsWith('{') ? `(${expression})` : expression)).toEqual(
      expression.startsWith('{') ? 4100 : value,
    );
  });

  it('names the variables that replace a value', () => {
    expect(valueIn('process.env.PORT || 4100')).toBe('4100~PORT');
    expect(valueIn('process.env.PORT ?? "4100"')).toBe('4100~PORT');
    expect(valueIn('Number(process.env.PORT) || 4100')).toBe('4100~PORT');
    expect(valueIn('parseInt(process.env.PORT || "4100", 10)')).toBe('4100~PORT');
    expect(valueIn('+(process.env.A || process.env.B || 4100)')).toBe('4100~A,B');
    expect(valueIn('process.env["PORT"] || 4100')).toBe('4100~PORT');
    expect(valueIn('(process.env.PORT || "4100").trim()')).toBe('4100~PORT');
    expect(valueIn('PORT', 'const { PORT = 4100 } = process.env;')).toBe('4100~PORT');
  });

  it('says what comes from the environment alone', () => {
    expect(valueIn('Number(process.env.PORT)')).toBe('$PORT');
    expect(valueIn("process.platform === 'win32' ? 4100 : 4200")).toBe(4200);
    expect(valueIn('process.env.PORT + 1')).toMatch(/^\?it comes from the environment \("PORT"\)/);
  });

  it('takes both ways of a condition that is not known', () => {
    expect(valueIn('Date.now() > 0 ? 4100 : 4200')).toEqual({ choice: [4100, 4200] });
    expect(valueIn('process.env.NODE_ENV === "production" ? 4100 : 4200')).toEqual({
      choice: [['production', 4100], 4200],
    });
    expect(valueIn('process.env.NODE_ENV !== "production" ? 4100 : 4200')).toEqual({
      choice: [4100, ['production', 4200]],
    });
    expect(valueIn('isProd ? 4100 : 4200', 'const isProd = process.env.NODE_ENV === "production";')).toEqual({
      choice: [['production', 4100], 4200],
    });
    expect(valueIn('{ production: 4100, staging: 4200 }[process.env.NODE_ENV]')).toEqual({
      choice: [undefined, ['production', 4100], ['staging', 4200]],
    });
  });

  it('lets what is spread last win, and makes what stands before replaceable', () => {
    expect(valueIn('({ PORT: 4100, ...process.env })')).toEqual({ PORT: '4100~PORT', '...': '$' });
    expect(valueIn('({ ...process.env, PORT: 4100 })')).toEqual({ PORT: 4100, '...': '$' });
    expect(valueIn('({ ...{ PORT: 4200 }, PORT: 4100 })')).toEqual({ PORT: 4100 });
    expect(valueIn('({ PORT: 4100, ...load() })')).toMatchObject({
      PORT: expect.stringContaining('"load" is not defined'),
    });
    expect(valueIn('({ PORT: 4100, ...(process.env.CI ? { PORT: 4200 } : {}) })')).toEqual({
      PORT: { choice: [['CI is set', 4200], 4100] },
    });
  });

  it('says why it does not know', () => {
    expect(valueIn('require("any-quay")()')).toBe('?it comes from the package "any-quay", which is not read');
    expect(valueIn('require("../outside")')).toBe('?"../outside" is not a file of this repository');
    expect(valueIn('eval("4100")')).toBe('?"eval" may change anything');
    expect(valueIn('port', 'let port = 4200; eval("port = 4100");')).toBe('?"eval" may change anything');
    expect(valueIn('new Port(4100)')).toBe('?an instance of a class is not understood');
  });
});

describe('statements', () => {
  it('follows assignments, loops and functions', () => {
    const code = `
      const base = 4100;
      let next = base;
      function port() { return next++; }
      const apps = [];
      for (const name of ['a', 'b']) apps.push({ name, port: port() });
      for (let i = 0; i < 2; i++) { apps.push({ name: 'w' + i, port: base + 100 + i }); }
      apps[0].host = '127.0.0.1';
      module.exports = { apps };`;
    expect(exportsOf(code)).toEqual({
      apps: [
        { name: 'a', port: 4100, host: '127.0.0.1' },
        { name: 'b', port: 4101 },
        { name: 'w0', port: 4200 },
        { name: 'w1', port: 4201 },
      ],
    });
  });

  it('merges what both ways of an unknown condition did', () => {
    const code = `
      let port; const list = [1];
      if (process.env.NODE_ENV === 'production') { port = 4100; } else { port = 4200; list.push(2); }
      module.exports = { port, list };`;
    expect(exportsOf(code)).toEqual({ port: { choice: [['production', 4100], 4200] }, list: [1, 2, '...'] });
  });

  it('knows a return that only one way reaches', () => {
    const code = `
      function port(mode) { if (process.env.NODE_ENV === 'staging') return 4100; return 4200; }
      module.exports = port();`;
    expect(exportsOf(code)).toEqual({ choice: [['staging', 4100], 4200] });
  });

  it('goes through a switch', () => {
    const code = `
      let port;
      switch (process.env.NODE_ENV) { case 'production': port = 4100; break; default: port = 4200; }
      module.exports = port;`;
    expect(exportsOf(code)).toEqual({ choice: [['production', 4100], 4200] });
    expect(exportsOf(code.replace('process.env.NODE_ENV', '"production"'))).toBe(4100);
  });

  it('goes on in the handler of an error that is sure', () => {
    expect(exportsOf('let p = 1; try { p = undefined.x } catch (e) { p = 4100 } module.exports = p')).toBe(4100);
    expect(exportsOf('module.exports = undefined.x')).toMatch(/^\?reading the config ends in an error/);
  });

  it('forgets what it hands to code that it does not read', () => {
    expect(exportsOf('const c = { port: 4100 }; change(c); module.exports = c')).toMatchObject({
      port: '?it is handed to "change", which is not read',
    });
  });

  it.each([
    ['require("pier")(c)', 'the package "pier"'],
    ['require("pier").load(c)', '"load" of the package "pier"'],
    ['new (require("pier").Tide)(c)', '"Tide" of the package "pier"'],
    ['require("pier")().use(c)', '"use" of the package "pier"'],
    ['Tide.fill(c)', '"Tide.fill"'],
  ])('names what it hands it to: %s', (call, name) => {
    expect(exportsOf(`const c = { port: 4100 }; ${call}; module.exports = c`)).toMatchObject({
      port: `?it is handed to ${name}, which is not read`,
    });
  });

  it('forgets an object whose own method is not read: it may change what it is a method of', () => {
    const forgotten = { port: expect.stringContaining('a method that is not read') };
    expect(exportsOf('const c = { port: 4100, f: require("pier").f }; c.f(); module.exports = c')).toMatchObject(
      forgotten,
    );
    expect(exportsOf('const c = { port: 4100 }; c.f = pier; c?.f(1); module.exports = c')).toMatchObject(forgotten);
    expect(exportsOf('const c = { port: 4100, f: pier }; process.cwd2(); module.exports = c.port')).toBe(4100);
  });

  it('lets a name hide a global of the same name', () => {
    expect(exportsOf('const process = { env: { PORT: 4100 } }; module.exports = process.env.PORT')).toBe(4100);
  });
});

describe('modules', () => {
  it('reads the files that a config loads', () => {
    const files = {
      'ports.js': 'module.exports = { web: 4100 };',
      'more.mjs': 'export const api = 4200; export default { admin: 4300 };',
      'ports.json': '{ "jobs": 4400 }',
    };
    const code = `
      import { web } from './ports.js';
      import more, { api } from './more';
      import { jobs } from './ports.json';
      export default { web, api, admin: more.admin, jobs };`;
    expect(exportsOf(code, files)).toEqual({ web: 4100, api: 4200, admin: 4300, jobs: 4400 });
  });

  it('remembers where a value is written', () => {
    const files = { 'config.js': 'module.exports = require("./ports").web', 'ports.js': 'exports.web = "4100";' };
    const tree = treeOf(files);
    const result = evaluateConfig(new SourceText('config.js', files['config.js']), tree);
    if ('message' in result) throw new Error(result.message);
    expect(placeOf(result.value.at)).toEqual({ file: 'ports.js', line: 1, column: 16, endLine: 1, endColumn: 20 });
  });

  it('does not follow a module that is far too large', () => {
    const files = {
      'large.js': `exports.port = 4100; // ${'x'.repeat(300_000)}`,
      'large.json': `{ "a": "${'x'.repeat(300_000)}" }`,
    };
    expect(exportsOf('module.exports = [require("./large").port, require("./large.json").a]', files)).toEqual([
      '?"large.js" is too large to be followed',
      '?"large.json" is too large to be followed',
    ]);
  });

  it('does not know an exported variable that a function sets: who imports it sees it change', () => {
    const changes = 'a function of "ports.mjs" sets "port" again';
    const read = `import { port, set, fixed } from './ports.mjs'; set(); export default { port, fixed };`;
    const set = 'export const fixed = 4300; export function set() { port = 4200; }';
    for (const code of [`export let port = 4100; ${set}`, `let port = 4100; export { port }; ${set}`])
      expect(exportsOf(read, { 'ports.mjs': code })).toEqual({ port: `?${changes}`, fixed: 4300 });
    const local = 'export let port = 4100; export function set() { const port = 4200; return port; }';
    expect(exportsOf(`import { port } from './ports.mjs'; export default port`, { 'ports.mjs': local })).toBe(4100);
    const early = 'export let port = 4100; port = 4200;';
    expect(exportsOf(`import { port } from './ports.mjs'; export default port`, { 'ports.mjs': early })).toBe(4200);
  });

  it('ends at a circle of imports', () => {
    const files = { 'a.mjs': 'import * as config from "./config.js"; export default config;' };
    expect(exportsOf('import a from "./a.mjs"; export default { a };', files)).toEqual({
      a: '?"config.js" is part of a circle of imports',
    });
  });
});

describe('bounds', () => {
  it.each([
    ['an endless loop', 'for (;;) {} module.exports = 1'],
    ['an endless recursion', 'function f(n) { return f(n + 1) } module.exports = f(0)'],
    ['a mutual recursion', 'const a = () => b(); const b = () => a(); module.exports = a()'],
    ['a text that doubles', 'let s = "x"; for (let i = 0; i < 100; i++) s += s; module.exports = s'],
    [
      'a list that grows',
      'const l = [1]; for (const x of [1,2,3]) l.push(...l); let i = 0; while (true) { i++ } module.exports = l',
    ],
    ['a repeated text', 'module.exports = "x".repeat(1e9)'],
    ['a loop on something unknown', 'let p = 1; while (go()) p++; module.exports = p'],
  ])('says that it does not know: %s', (_, code) => {
    expect(exportsOf(code)).toMatch(/^\?/);
  });

  it('reports a syntax error with its place', () => {
    expect(exportsOf('module.exports = {\n  port: ,\n}')).toBe('problem: syntax error: Unexpected token at 2:9');
  });

  it('reports brackets without end instead of ending itself', () => {
    expect(exportsOf(`module.exports = ${'['.repeat(100_000)}`)).toMatch(
      /problem: (it is nested too deeply|syntax error)/,
    );
    expect(exportsOf(`module.exports = ${'1+'.repeat(50_000)}1`)).toMatch(/nested too deeply|too deeply/);
  });

  it('is a value or a problem for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (code) => {
        exportsOf(code);
      }),
    );
  });
});

/** Programs of arithmetic, arrays and objects, with what JavaScript itself makes of them. */
describe('against JavaScript', () => {
  const { expression } = fc.letrec<{ expression: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      fc.integer({ min: 0, max: 70_000 }).map(String),
      fc.constantFrom('"4100"', '"x"', '""', 'true', 'false', 'null', 'undefined', 'A', 'B'),
    ),
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('atom'),
      fc
        .tuple(
          tie('expression'),
          fc.constantFrom('+', '-', '*', '%', '||', '&&', '??', '===', '==', '<', '>='),
          tie('expression'),
        )
        .map(([a, operator, b]) => `((${a}) ${operator} (${b}))`),
      fc
        .tuple(tie('expression'), tie('expression'), tie('expression'))
        .map(([a, b, c]) => `((${a}) ? (${b}) : (${c}))`),
      fc
        .tuple(fc.constantFrom('Number', 'String', 'Boolean', 'parseInt'), tie('expression'))
        .map(([f, a]) => `${f}(${a})`),
      tie('expression').map((a) => `[${a}, 7].map((n) => [n, A])[0][0]`),
      tie('expression').map((a) => `({ a: 1, ...{ a: (${a}) } }).a`),
      tie('expression').map((a) => `((x = 5, y) => { if (x) { y = x } else { y = 6 } return y })(${a})`),
      fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `\`\${${a}}:\${${b}}\``),
    ),
  }));

  it('gives what running the program gives', () => {
    fc.assert(
      fc.property(expression, (code) => {
        const expected: unknown = new Function(`const A = 4100, B = '4200'; return ${code}`)();
        expect(valueIn(code, "const A = 4100, B = '4200';")).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('json', () => {
  it('reads what PM2 takes for JSON', () => {
    const text = '\n// ports\n{ apps: [{ name: "ferry-api", env: { PORT: 4100, }, }], }';
    const result = evaluateJson(new SourceText('ecosystem.json', text), treeOf({}));
    expect('value' in result && show(result.value)).toEqual({ apps: [{ name: 'ferry-api', env: { PORT: 4100 } }] });
  });
});
