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
