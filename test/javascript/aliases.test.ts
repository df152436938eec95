/** Names of files that look like those of packages. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const moored = async (code: string, files: Readonly<Record<string, string>> = {}, script = 'src/quay.js') => {
  const found = await shownFacts({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'tide', script: '${script}' }] };`,
    'src/harbour/config.js': 'module.exports = { port: 4310 };',
    'src/harbour/index.js': 'module.exports = { port: 4320 };',
    [script]: `${code} require('http').createServer().listen(port);`,
    ...files,
  });
  return found.map((it) => it.replace(/^.*?(\d+) literal start default (\S+) .*$/, '$1 $2'));
};

const taken = ['4310 src/harbour/config.js'];
const manifest = (said: object): string => JSON.stringify({ name: 'tide', ...said });

describe('aliases of module-alias', () => {
  const register = "require('module-alias/register'); const { port } = require('@harbour/config');";

  it.each([
    ['./src/harbour', taken],
    ['src/harbour/', taken],
    ['src', ['4310 src/harbour/config.js'].slice(1)],
  ])('stand in package.json: %s', async (target, expected) => {
    const found = await moored(register, { 'package.json': manifest({ _moduleAliases: { '@harbour': target } }) });
    if (expected.length > 0) expect(found).toEqual(expected);
    else expect(found.join()).not.toMatch(/^43/);
  });

  it('are the longest that fits, whole names alone, and a file where they name one', async () => {
    const _moduleAliases = { '@': 'src/gone', '@/harbour': 'src/harbour', '@har': 'src/gone' };
    const files = { 'package.json': manifest({ _moduleAliases }) };
    expect(await moored("const { port } = require('@/harbour/config');", files)).toEqual(taken);
    expect(await moored("const { port } = require('@/harbour');", files)).toEqual(['4320 src/harbour/index.js']);
    const one = { 'package.json': manifest({ _moduleAliases: { config: 'src/harbour/config.js' } }) };
    expect(await moored("const { port } = require('config');", one)).toEqual(taken);
  });

  it('may be folders that are looked through', async () => {
    const files = { 'package.json': manifest({ _moduleDirectories: ['node_modules', 'src'] }) };
    expect(
      await moored("require('module-alias/register'); const { port } = require('harbour/config');", files),
    ).toEqual(taken);
  });

  it.each([
    "const moduleAlias = require('module-alias'); moduleAlias.addAlias('@harbour', __dirname + '/harbour'); const { port } = require('@harbour/config');",
    "const { addAliases } = require('module-alias'); addAliases({ '@': __dirname, '@tide': require('path').join(__dirname, 'tide') }); const { port } = require('@/harbour/config');",
    "require('module-alias').addPath(require('path').resolve('src')); const { port } = require('harbour/config');",
    "require('app-module-path').addPath(__dirname); const { port } = require('harbour/config');",
  ])('are added by the program: %s', async (code) => {
    expect(await moored(code)).toEqual(taken);
  });

  it('are added in a file of their own', async () => {
    const files = {
      'src/aliases.js': "import moduleAlias from 'module-alias'; moduleAlias.addAliases({ '~': __dirname });",
    };
    expect(await moored("import './aliases.js'; import { port } from '~/harbour/config';", files)).toEqual(taken);
  });

  it('are read from the folder that it is told', async () => {
    const files = { 'deck/package.json': manifest({ _moduleAliases: { '@harbour': '../src/harbour' } }) };
    const code = "require('module-alias')(__dirname + '/../deck'); const { port } = require('@harbour/config');";
    expect(await moored(code, files)).toEqual(taken);
  });

  it('do not hold where they are not known, nor lead out of the repository', async () => {
    const lost = async (code: string, files: Readonly<Record<string, string>> = {}): Promise<void> =>
      expect((await moored(`${code} const { port } = require('@harbour/config');`, files)).join()).toMatch(
        /unresolved|warning/,
      );
    await lost("require('module-alias').addAlias('@harbour', process.env.HARBOUR);");
    await lost("require('module-alias').addAlias('@harbour', () => __dirname);");
    await lost('', { 'package.json': manifest({ _moduleAliases: { '@harbour': '../../src/harbour', '@': 7 } }) });
  });
});

describe('aliases of babel-plugin-module-resolver', () => {
  const code = "import { port } from '@harbour/config';";
  const plugins = [['module-resolver', { root: ['./src'], alias: { '@harbour': './src/harbour' } }]];

  it.each([
    ['.babelrc', JSON.stringify({ presets: ['@babel/env'], plugins })],
    ['babel.config.json', JSON.stringify({ plugins })],
    ['package.json', manifest({ babel: { plugins } })],
    [
      'babel.config.js',
      `module.exports = (api) => { api.cache(true); return { plugins: ${JSON.stringify(plugins)} }; };`,
    ],
    [
      '.babelrc.js',
      `const plugins = ${JSON.stringify([['babel-plugin-module-resolver', plugins[0]?.[1]]])}; module.exports = { plugins };`,
    ],
  ])('stand in %s', async (name, text) => {
    expect(await moored(code, { [name]: text })).toEqual(taken);
    expect(await moored("import { port } from 'harbour/config';", { [name]: text })).toEqual(taken);
  });

  it('are not followed where they are patterns', async () => {
    const pattern = { '^@(.+)/deck$': './src/\\1/config' };
    const files = { '.babelrc': JSON.stringify({ plugins: [['module-resolver', { alias: pattern }]] }) };
    expect((await moored("import { port } from '@harbour/deck';", files)).join()).toMatch(/unresolved|warning/);
  });

  it('are not those of one environment, nor of a folder beside', async () => {
    const lost = async (files: Readonly<Record<string, string>>): Promise<void> =>
      expect((await moored(code, files)).join()).toMatch(/unresolved|warning/);
    await lost({ '.babelrc': JSON.stringify({ env: { test: { plugins } } }) });
    await lost({ 'web/.babelrc': JSON.stringify({ plugins }) });
    await lost({ '.babelrc': '{ "plugins": [["module-resolver", { "alias": { "@harbour": "../src/harbour" } }]] }' });
    await lost({ '.babelrc': '{ "plugins": [["module-resolver"' });
  });
});

describe('aliases of tsconfig.json', () => {
  it('hold where tsconfig-paths is registered', async () => {
    const files = {
      'tsconfig.json': JSON.stringify({
        compilerOptions: { baseUrl: '.', paths: { '@harbour/*': ['src/harbour/*'] } },
      }),
    };
    const code = "require('tsconfig-paths/register'); const { port } = require('@harbour/config');";
    expect(await moored(code, files)).toEqual(taken);
  });
});
