/** What packages that check the environment make of it. The expectations are what the packages themselves give. */
import { describe, expect, it } from 'vitest';
import { primitive, type Value } from '../../src/javascript/values/value.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { evaluated, exportsOf, show } from '../support/evaluated.ts';
import { portsOf } from '../support/started.ts';

type Texts = Readonly<Record<string, string>>;

function variables(env: Texts): ReadonlyMap<string, Value> {
  const at = { source: new SourceText('environment', ''), start: 0, end: 0 };
  return new Map(Object.entries(env).map(([key, value]) => [key, primitive(value, at)] as const));
}

function given(code: string, env: Texts = {}, files: Texts = {}): unknown {
  return exportsOf(code, files, { environment: variables(env) });
}

describe('envalid', () => {
  const clean = (specs: string): string =>
    `const { cleanEnv, port, num, str, bool, makeValidator } = require('envalid'); const env = cleanEnv(process.env, ${specs});`;

  it.each<[string, Texts, unknown]>([
    ['{ PORT: port({ default: 4310 }) }', {}, '4310~PORT'],
    ['{ PORT: port({ default: 4310 }) }', { PORT: '4311' }, 4311],
    ['{ PORT: num({ desc: "deck" }) }', { PORT: '4311' }, 4311],
    ['{ PORT: port() }', {}, '$PORT'],
    ['{ PORT: str({ default: "4310" }) }', {}, '4310~PORT'],
    ['{ PORT: port({ default: 4310, devDefault: 4311 }) }', { NODE_ENV: 'production' }, '4310~PORT'],
    ['{ PORT: port({ default: 4310, devDefault: 4311 }) }', { NODE_ENV: 'staging' }, '4311~PORT'],
    ['{ PORT: port({ default: 4310, devDefault: 4311, testDefault: 4312 }) }', { NODE_ENV: 'test' }, '4312~PORT'],
    [
      '{ PORT: port({ default: 4310, devDefault: 4311 }) }',
      {},
      { choice: ['4310~PORT', ['development', '4311~PORT'], ['test', '4311~PORT']] },
    ],
    ['{ PORT: makeValidator((it) => Number(it) + 1)({ default: 4310 }) }', { PORT: '4311' }, 4312],
    ['{ PORT: deck() }', {}, '?how a variable is checked is not understood'],
  ])('%s with %j', (specs, env, port) => {
    expect(given(`${clean(specs)} module.exports = env.PORT;`, env)).toEqual(port);
  });

  it('says in which environment it is', () => {
    const port = `${clean('{ NODE_ENV: str({ default: "development" }) }')} module.exports = env.isProduction ? 4310 : 4311;`;
    expect(given(port, { NODE_ENV: 'production' })).toBe(4310);
    expect(given(port, { NODE_ENV: 'test' })).toBe(4311);
    expect(given(port)).toEqual({ choice: [['production', 4310], 4311] });
  });
});

describe('env-var', () => {
  it.each<[string, Texts, unknown]>([
    ["env.get('PORT').default(4310).asPortNumber()", {}, '4310~PORT'],
    ["env.get('PORT').default('4310').asPortNumber()", {}, '4310~PORT'],
    ["env.get('PORT').default(4310).asIntPositive()", { PORT: '4311' }, 4311],
    ["env.get('PORT').required().asPortNumber()", { PORT: '4311' }, 4311],
    ["env.get('PORT').required().asPortNumber()", {}, '$PORT'],
    ["env.get('PORT').default('4310').example('80').asString()", {}, '4310~PORT'],
    ["env.from({ PORT: '4310' }).get('PORT').required().asInt()", {}, 4310],
  ])('%s with %j', (expression, env, port) => {
    expect(given(`import * as env from 'env-var'; export default ${expression};`, env)).toEqual(port);
    expect(given(`const env = require('env-var'); module.exports = ${expression};`, env)).toEqual(port);
  });
});

describe('convict', () => {
  const schema =
    "{ port: { doc: 'deck', format: 'port', default: 4310, env: 'PORT', arg: 'port' }, env: { format: ['production', 'development'], default: 'development', env: 'NODE_ENV' }, harbour: { port: { default: 4320, env: 'HARBOUR_PORT' }, host: '127.0.0.1' } }";
  const made = `const convict = require('convict'); const config = convict(${schema});`;

  it.each<[string, Texts, unknown]>([
    ["config.get('port')", {}, '4310~PORT'],
    ["config.get('port')", { PORT: '4311' }, 4311],
    ["config.get('harbour.port')", {}, '4320~HARBOUR_PORT'],
    ["config.get('harbour')", { HARBOUR_PORT: '4321' }, { port: 4321, host: '127.0.0.1' }],
    ['config.getProperties().harbour.host', {}, '127.0.0.1'],
    ["config.load({ port: 4330 }).get('port')", {}, '4330~PORT'],
    ["config.load({ port: 4330 }).validate({ allowed: 'strict' }).get('port')", { PORT: '4311' }, 4311],
    ["(config.set('port', 4331), config.get('port'))", { PORT: '4311' }, 4331],
    ["config.loadFile('./deck.json').get('port')", {}, '4340~PORT'],
    ["config.loadFile(['./deck.json', './quay.json']).get('port')", {}, '4341~PORT'],
    [
      "config.loadFile('./config/' + config.get('env') + '.json').get('harbour.port')",
      { NODE_ENV: 'production' },
      '4351~HARBOUR_PORT',
    ],
    [
      "config.loadFile(`./config/${config.get('env')}.json`).get('harbour.port')",
      {},
      { choice: ['4350~HARBOUR_PORT', ['production', '4351~HARBOUR_PORT']] },
    ],
    ["config.loadFile('/etc/deck.json').get('port')", {}, '?"/etc/deck.json" is not in this repository'],
  ])('%s with %j', (expression, env, port) => {
    const files = {
      'deck.json': '{ "port": 4340 }',
      'quay.json': '{ "port": 4341 }',
      'config/development.json': '{ "harbour": { "port": 4350 } }',
      'config/production.json': '{ "harbour": { "port": 4351 } }',
    };
    expect(given(`${made} module.exports = ${expression};`, env, files)).toEqual(port);
  });

  it('takes arguments of the process before all else', async () => {
    const files = { 'server.js': `${made} require('express')().listen(config.get('port'));` };
    expect(await portsOf('node server.js --port 4360', { files, env: { PORT: 4311 } })).toEqual(['4360']);
    expect(await portsOf('node server.js --port=4361', { files })).toEqual(['4361']);
    expect(await portsOf('node server.js', { files, env: { PORT: 4311 } })).toEqual(['4311']);
    expect(await portsOf('node server.js', { files })).toEqual(['4310']);
  });
});

describe('nconf', () => {
  const files = { 'config/deck.json': '{ "port": 4340, "harbour": { "port": 4341 }, "PORT": 4342 }' };

  it.each<[string, string, Texts, unknown]>([
    ['.argv().env().defaults({ PORT: 4310 })', 'PORT', {}, '4310~PORT'],
    ['.argv().env().defaults({ PORT: 4310 })', 'PORT', { PORT: '4311' }, '4311'],
    [".env().file({ file: './config/deck.json' })", 'PORT', {}, '4342~PORT'],
    [".env().file('./config/deck.json')", 'harbour:port', {}, 4341],
    [".env('__').file('deck', 'config/deck.json')", 'harbour:port', { harbour__port: '4312' }, '4312'],
    [
      ".env({ separator: '_', lowerCase: true, parseValues: true }).defaults({ harbour: { port: 4310 } })",
      'harbour:port',
      { HARBOUR_PORT: '4313' },
      4313,
    ],
    [".env(['DECK']).defaults({ PORT: 4310 })", 'PORT', { PORT: '4311' }, 4310],
    [".file('none.json').defaults({ port: 4310 })", 'port', {}, 4310],
    ['.overrides({ port: 4320 }).defaults({ port: 4310 })', 'port', {}, 4320],
    [".use('redis').defaults({ port: 4310 })", 'port', {}, '?"nconf.use" is not understood'],
    ['.env({ match: /^X/ }).defaults({ port: 4310 })', 'port', {}, '?which variables "nconf" takes is not known'],
  ])('%s: %s with %j', (stores, key, env, expected) => {
    expect(
      given(`const nconf = require('nconf'); nconf${stores}; module.exports = nconf.get('${key}');`, env, files),
    ).toEqual(expected);
  });

  it('has the variables as they were when it was asked to take them', () => {
    const code = (first: string, second: string): string =>
      `const nconf = require('nconf'); ${first}; ${second}; nconf.defaults({ PORT: 4310 }); module.exports = nconf.get('PORT');`;
    const [load, take] = ["require('dotenv').config()", 'nconf.env()'];
    expect(given(code(load, take), {}, { '.env': 'PORT=4311' })).toBe('4311~PORT');
    expect(given(code(take, load), {}, { '.env': 'PORT=4311' })).toBe('4310~PORT');
  });

  it('is one for all files of a program, with arguments of the process', async () => {
    const program = {
      'settings.js': "require('nconf').argv().env().defaults({ PORT: 4310 });",
      'server.js':
        "require('./settings'); const nconf = require('nconf'); require('express')().listen(nconf.get('PORT'));",
    };
    expect(await portsOf('node server.js', { files: program })).toEqual(['4310']);
    expect(await portsOf('node server.js --PORT 4311', { files: program })).toEqual(['4311']);
  });
});

describe('t3-env', () => {
  it.each<[string, string, Texts, unknown]>([
    ['core', '{ server: { PORT: z.coerce.number().default(4310) }, runtimeEnv: process.env }', {}, '4310~PORT'],
    ['core', '{ server: { PORT: z.coerce.number().default(4310) }, runtimeEnv: process.env }', { PORT: '4311' }, 4311],
    ['core', '{ shared: { PORT: z.string() }, runtimeEnv: { PORT: process.env.DECK ?? "4312" } }', {}, '4312~DECK'],
    ['nextjs', '{ server: { PORT: z.string().default("4310") }, experimental__runtimeEnv: {} }', {}, '4310~PORT'],
    ['core', '{ extends: [{ PORT: 4313 }], server: {}, runtimeEnv: process.env }', {}, 4313],
    ['core', '{ server: { PORT: deck() }, runtimeEnv: process.env }', {}, '?a schema that is not understood makes it'],
  ])('t3-env %s: %s with %j', (flavour, options, env, port) => {
    const code = `import { createEnv } from '@t3-oss/env-${flavour}'; import { z } from 'zod'; const env = createEnv(${options}); export default env.PORT;`;
    expect(given(code, env)).toEqual(port);
  });
});

describe('a class that describes the environment', () => {
  const port = (field: string, options: string, env: Texts): unknown => {
    const code = `import { plainToInstance, Transform, Type } from 'class-transformer';
import { IsNumber, IsOptional, Min, validateSync } from 'class-validator';
class Base { @IsOptional() DECK?: string = 'a'; }
class Env extends Base { @IsNumber() @Min(1) ${field} }
function validate(config: Record<string, unknown>) {
  const it = plainToInstance(Env, config, ${options});
  const errors = validateSync(it, { skipMissingProperties: false });
  if (errors.length > 0) throw new Error(errors.toString());
  return it;
}
export default validate(process.env).PORT;`;
    return show(evaluated(code, {}, { environment: variables(env) }, 'config.ts'));
  };

  it.each<[string, string, Texts, unknown]>([
    ['PORT: number = 4310;', '{ enableImplicitConversion: true }', {}, '4310~PORT'],
    ['PORT: number = 4310;', '{ enableImplicitConversion: true }', { PORT: '4311' }, 4311],
    ['PORT?: number = 4310;', '{}', { PORT: '4311' }, '4311'],
    ['@Type(() => Number) PORT: number = 4310;', '{}', { PORT: '4311' }, 4311],
    ['PORT!: number;', '{ enableImplicitConversion: true }', {}, '$PORT'],
    ['@Transform(({ value }) => value + 1) PORT = 4310;', '{}', {}, '?"class-transformer" may change it'],
    ['@Moor() PORT = 4310;', '{}', {}, '?"class-transformer" may change it'],
    ['PORT = 4310;', '{ excludeExtraneousValues: true }', {}, '?"class-transformer" may change it'],
  ])('%s with %s and %j', (field, options, env, expected) => {
    expect(port(field, options, env)).toEqual(expected);
  });
});
