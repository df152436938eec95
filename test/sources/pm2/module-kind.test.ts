import { describe, expect, it } from 'vitest';
import { scanFiles } from '../../support/scan.ts';

const apps = "{ apps: [{ name: 'ferry', script: 'server.js', env: { PORT: 4310 } }] }";
const modules = { 'package.json': '{ "type": "module" }' };

describe('a process file that is taken for another kind of module', () => {
  it.each([
    ['ecosystem.config.js', modules, 'by the "type" in package.json'],
    ['deploy/ecosystem.config.js', modules, 'by the "type" in package.json'],
    ['ecosystem.config.mjs', {}, 'by its ending'],
  ])('cannot be loaded: %s', async (path, files, by) => {
    const { problems, listeners } = await scanFiles({ [path]: `// the ferry\nmodule.exports = ${apps};`, ...files });
    expect(listeners).toEqual([]);
    expect(problems.map((it) => `${it.at.file}:${it.at.line} ${it.message}`)).toEqual([
      `${path}:2 PM2 cannot load this file: ${by} it is an ECMAScript module, where "module.exports" is not defined; call it "ecosystem.config.cjs"`,
    ]);
  });

  it.each([
    ['ecosystem.config.cjs', `export default ${apps};`, {}, 'by its ending', 'export', 'write "module.exports = …"'],
    [
      'ecosystem.config.cjs',
      `import path from 'node:path';\nmodule.exports = ${apps};`,
      modules,
      'by its ending',
      'import',
      'take "require"',
    ],
    [
      'ecosystem.config.js',
      `export const apps = ${apps}.apps;`,
      { 'package.json': '{ "type": "commonjs" }' },
      'by the "type" in package.json',
      'export',
      'write "module.exports = …"',
    ],
  ])('cannot be loaded where it is none: %s %s', async (path, text, files, by, word, instead) => {
    const { problems, listeners } = await scanFiles({ [path]: text, ...files });
    expect(listeners).toEqual([]);
    expect(problems.map((it) => `${it.at.file}:${it.at.line}:${it.at.endColumn} ${it.message}`)).toEqual([
      `${path}:1:7 PM2 cannot load this file: ${by} it is no ECMAScript module, and "${word}" is a syntax error; ${instead}`,
    ]);
  });

  it.each([{}, { 'package.json': '{}' }, modules])(
    'cannot be loaded where it is written as both kinds: %s',
    async (files) => {
      const text = `import path from 'node:path';\nmodule.exports = ${apps};`;
      const { problems, listeners } = await scanFiles({ 'ecosystem.config.js': text, ...files });
      const by = files === modules ? 'the "type" in package.json' : 'its "import"';
      expect(listeners).toEqual([]);
      expect(problems.map((it) => `${it.at.line} ${it.message}`)).toEqual([
        `2 PM2 cannot load this file: by ${by} it is an ECMAScript module, where "module.exports" is not defined; write "export const apps = […]"`,
      ]);
    },
  );

  it.each([
    ['exports.apps = list;', 'exports', 'call it "ecosystem.config.cjs"'],
    ["const path = require('node:path');\nexport const apps = list;", 'require', 'take "import"'],
    ['export const apps = list.map((it) => it);\nconsole.log(__dirname);', '__dirname', 'take "import.meta.dirname"'],
    ['export const apps = [{ ...list[0], cwd: __filename }];', '__filename', 'take "import.meta.filename"'],
  ])('cannot be loaded where it asks for what a module does not have: %s', async (text, name, instead) => {
    const { problems, listeners } = await scanFiles({
      'ecosystem.config.js': `const list = ${apps}.apps;\n${text}`,
      ...modules,
    });
    expect(listeners).toEqual([]);
    expect(problems.map((it) => it.message)).toEqual([
      `PM2 cannot load this file: by the "type" in package.json it is an ECMAScript module, where "${name}" is not defined; ${instead}`,
    ]);
  });

  it.each([
    ['export const apps = await load();', 'await'],
    ['if (process.env.HARBOUR) { await null; }\nexport const apps = await load();', 'await'],
    ['for await (const it of []) it;\nexport const apps = list;', 'for await'],
  ])('cannot be loaded where PM2 would have to wait for it: %s', async (text, what) => {
    const { problems, listeners } = await scanFiles({
      'ecosystem.config.mjs': `const list = ${apps}.apps;\nconst load = async () => list;\n${text}`,
    });
    expect(listeners).toEqual([]);
    expect(problems.map((it) => `${it.at.line} ${it.message}`)).toEqual([
      `3 PM2 cannot load this file: by its ending it is an ECMAScript module, whose "${what}" PM2 does not wait for; export what is known without waiting`,
    ]);
  });

  it('cannot be loaded where only a module may wait', async () => {
    const { problems } = await scanFiles({ 'ecosystem.config.cjs': `await null;\nmodule.exports = ${apps};` });
    expect(problems.map((it) => it.message)).toEqual([
      'PM2 cannot load this file: by its ending it is no ECMAScript module, and "await" is a syntax error; export what is known without waiting',
    ]);
  });

  it.each([
    "export const here = () => [__dirname, require('node:path')];",
    "const here = typeof __dirname === 'string' ? __dirname : '';",
    "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nrequire('node:path');",
    'const __dirname = import.meta.dirname;\nconst path = __dirname;',
    'const options = { module: 1, exports: 2 };\nexport const both = options.module + options.exports;',
    'export const load = async () => { await null; };',
    'class Pier { static require = 1; }',
  ])('is loaded where nothing asks for that: %s', async (text) => {
    const files = { 'ecosystem.config.mjs': `${text}\nexport const apps = ${apps}.apps;` };
    const { problems, listeners } = await scanFiles(files);
    expect(problems).toEqual([]);
    expect(listeners.map((it) => it.port)).toEqual([4310]);
  });

  it.each([
    ['ecosystem.config.cjs', `module.exports = ${apps};`, modules],
    ['deploy/ecosystem.config.js', `module.exports = ${apps};`, { ...modules, 'deploy/package.json': '{}' }],
    ['ecosystem.config.js', `module.exports = ${apps};`, {}],
    ['ecosystem.config.js', `/* module.exports = */ export const apps = ${apps}.apps;`, modules],
  ])('and one that is not: %s %s', async (path, text, files) => {
    const { problems, listeners } = await scanFiles({ [path]: text, ...files });
    expect(problems).toEqual([]);
    expect(listeners.map((it) => it.port)).toEqual([4310]);
  });
});
