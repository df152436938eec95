/** What programs get of the package `config`. The expectations are what version 5.0.1 of it gives. */
import { describe, expect, it } from 'vitest';
import { primitive } from '../../src/javascript/values/value.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { exportsOf } from '../support/evaluated.ts';
import { type Given, portsOf } from '../support/started.ts';

type Texts = Readonly<Record<string, string>>;

/** The value of an expression in which `config` is the package. */
function asked(expression: string, files: Texts, env: Texts = {}): unknown {
  const at = { source: new SourceText('environment', ''), start: 0, end: 0 };
  const environment = new Map(Object.entries(env).map(([key, value]) => [key, primitive(value, at)] as const));
  return exportsOf(`const config = require('config'); module.exports = ${expression};`, files, { environment });
}

const files: Texts = {
  'config/default.json': '{ "port": 4310, "harbour": { "host": "127.0.0.1", "port": 4311 } /* deck */ }',
  'config/production.json': '{ "harbour": { "port": 4321 } }',
};

describe('node-config', () => {
  it.each([
    ['config.port', '4310'],
    ["config.get('port')", '4310'],
    ["config.get('harbour.port')", '4311'],
    ["config.get('harbour').port", '4311'],
    ["config.harbour.get('port')", '4311'],
    ["config.has('harbour.port')", 'true'],
    ["config.has('harbour.quay')", 'false'],
    ["config.get('quay')", '?the config has no "quay"'],
  ])('%s', (expression, value) => {
    expect(String(asked(expression, { 'config/default.json': files['config/default.json'] ?? '' }))).toBe(value);
  });

  it.each<[string, Texts, unknown]>([
    ['production', {}, { host: '127.0.0.1', port: 4321 }],
    ['development', {}, { host: '127.0.0.1', port: 4311 }],
    ['production', { 'config/local.json': '{ "harbour": { "port": 4331 } }' }, { host: '127.0.0.1', port: 4331 }],
    [
      'production',
      {
        'config/local-production.json': '{ "harbour": { "host": "::1" } }',
        'config/local-test.json': '{ "harbour": 1 }',
      },
      { host: '::1', port: 4321 },
    ],
    [
      'test,production',
      { 'config/test.json5': "{ harbour: { port: 4341, host: '::1' } }" },
      { host: '::1', port: 4321 },
    ],
    // Lists are replaced, and a later ending wins.
    ['development', { 'config/default.json5': '{ harbour: { port: [4341] } }' }, { host: '127.0.0.1', port: [4341] }],
    [
      'development',
      { 'config/default.js': 'module.exports = { harbour: { port: 1, deck: 4341 } }' },
      { port: 4311, deck: 4341, host: '127.0.0.1' },
    ],
    ['production', { 'config/local.json': 'null' }, { host: '127.0.0.1', port: 4321 }],
  ])('lays its files over each other: %s %j', (environment, further, harbour) => {
    expect(asked('config.harbour', { ...files, ...further }, { NODE_ENV: environment })).toEqual(harbour);
  });

  it('has a value for each environment where that is not known', () => {
    expect(asked("config.get('harbour.port')", files)).toEqual({ choice: [4311, ['production', 4321]] });
    // What lies beside them is no environment.
    expect(asked("config.get('port')", { ...files, 'config/database.json': '{ "port": 5432 }' })).toBe(4310);
  });

  it.each<[string, Texts, Texts, unknown]>([
    [
      'config.port',
      { NODE_CONFIG_ENV: 'production', NODE_ENV: 'test' },
      { 'config/production.json': '{ "port": 4320 }' },
      4320,
    ],
    ['config.port', { NODE_CONFIG_DIR: './deck' }, { 'deck/default.json': '{ "port": 4320 }' }, 4320],
    ['config.port', { NODE_CONFIG: '{ "port": 4320 }' }, {}, 4320],
    ['config.port', { NODE_CONFIG_DIR: '/etc/deck' }, {}, '?its config in "/etc/deck" is not in this repository'],
  ])('%s with %j', (expression, env, further, value) => {
    expect(asked(expression, { 'config/default.json': '{ "port": 4310 }', ...further }, env)).toEqual(value);
  });

  it('takes the variables that a mapping names', () => {
    const mapped: Texts = {
      'config/default.json': '{ "port": 4310, "harbour": { "port": 4311 } }',
      'config/custom-environment-variables.json':
        '{ "port": "PORT", "harbour": { "port": { "__name": "HARBOUR_PORT", "__format": "number" }, "deck": "DECK_PORT" } }',
    };
    expect(asked('config', mapped)).toMatchObject({
      port: '4310~PORT',
      harbour: { port: '4311~HARBOUR_PORT', deck: '$DECK_PORT' },
    });
    expect(asked("config.get('harbour.deck') || 4312", mapped)).toBe('4312~DECK_PORT');
    expect(asked('config.port', mapped, { PORT: '4320' })).toBe('4320');
    expect(asked('config.port', mapped, { PORT: '' })).toBe(4310);
  });

  it('is like any other package where there are no files for it', () => {
    expect(asked('config.port', {})).toBe('?it comes from the package "config", which is not read');
  });

  it('says so where a file is in a language that is not read', () => {
    const toml: Texts = { 'config/default.json': '{ "port": 4310 }', 'config/local.toml': 'port = 4320' };
    expect(asked('config.port', toml)).toBe('?"config/local.toml" is not read');
  });
});

describe('a program that asks node-config for its port', () => {
  const server = "import config from 'config'; require('express')().listen(config.get<number>('port'), () => {});";

  it.each<[string, Given, ...string[]]>([
    ['a default', { files: { 'config/default.json': '{ "port": 4310 }' } }, '4310'],
    [
      'YAML',
      { files: { 'config/default.yml': 'port: 4310\n', 'config/production.yaml': 'port: 4311\n' } },
      '4310',
      '4311 in production',
    ],
    [
      'the environment it is started in',
      {
        files: { 'config/default.yml': 'port: 4310\n', 'config/production.yaml': 'port: 4311\n' },
        env: { NODE_ENV: 'production' },
      },
      '4311',
    ],
    [
      'TypeScript',
      { files: { 'config/default.ts': 'export default { port: Number(process.env.PORT ?? 4310) };' } },
      '4310',
    ],
  ])('%s', async (_, { files: own, env = {} }, ...ports) => {
    expect(await portsOf('ts-node server.ts', { files: { 'server.ts': server, ...own }, env })).toEqual(ports);
  });
});
