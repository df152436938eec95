/** What a program sees of the process that runs it: its environment, its arguments, its folder. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/javascript/values/places.ts';
import type { Value } from '../../src/javascript/values/value.ts';
import { evaluated, exportsOf, show } from '../support/evaluated.ts';

/** What a PM2 config gives a process: the properties of an object in it. */
function environment(object: string): ReadonlyMap<string, Value> {
  const value = evaluated(`module.exports = ${object}`, {}, {}, 'ecosystem.config.js');
  if (value.kind !== 'object') throw new Error(`not an object: ${object}`);
  return value.properties;
}

function inEnvironment(object: string, code: string): unknown {
  return exportsOf(code, {}, { environment: environment(object) });
}

describe('the environment', () => {
  it('holds texts', () => {
    expect(inEnvironment('{ PORT: 4310 }', 'module.exports = process.env.PORT')).toBe('4310');
    expect(inEnvironment('{ PORT: 4310 }', 'module.exports = process.env.PORT + 1')).toBe('43101');
    expect(inEnvironment('{ DEBUG: false }', 'module.exports = process.env.DEBUG ? 1 : 2')).toBe(1);
    expect(inEnvironment('{ PORT: { a: 1 } }', 'module.exports = process.env.PORT')).toMatch(
      /^\?an environment variable/,
    );
  });

  it('decides what depends on it', () => {
    expect(inEnvironment('{ PORT: 4310 }', 'module.exports = process.env.PORT || 4999')).toBe('4310');
    expect(inEnvironment('{ PORT: "4310" }', 'module.exports = Number(process.env.PORT ?? 4999)')).toBe(4310);
    const code = "module.exports = process.env.NODE_ENV === 'production' ? 4310 : 4999";
    expect(inEnvironment("{ NODE_ENV: 'production' }", code)).toBe(4310);
    expect(inEnvironment("{ NODE_ENV: 'staging' }", code)).toBe(4999);
    expect(
      inEnvironment("{ NODE_ENV: 'production' }", 'module.exports = { production: 4310 }[process.env.NODE_ENV]'),
    ).toBe(4310);
  });

  it('may hold what nothing is said of', () => {
    const code = 'module.exports = [process.env.PORT || 4310, process.env.HOST || "::1"]';
    expect(inEnvironment('{ PORT: undefined, HOST: null }', code)).toEqual(['4310~PORT', '::1~HOST']);
    expect(inEnvironment('{ OTHER: 1 }', code)).toEqual(['4310~PORT', '::1~HOST']);
    expect(inEnvironment('{ PORT: process.env.FERRY_PORT }', 'module.exports = process.env.PORT || 4310')).toBe(
      '4310~FERRY_PORT',
    );
  });

  it('keeps what holds in one environment only', () => {
    const object = "{ PORT: process.env.NODE_ENV === 'staging' ? 4320 : undefined }";
    expect(inEnvironment(object, 'module.exports = Number(process.env.PORT || 4310)')).toEqual({
      choice: [['staging', 4320], '4310~PORT'],
    });
  });

  it.each([
    'import process from "node:process"; export default process.env.PORT;',
    'import { env } from "process"; export default env.PORT;',
    'import * as p from "node:process"; export default p.env.PORT;',
    'module.exports = require("node:process").env.PORT;',
    'const { env } = process; module.exports = env.PORT;',
    'const { env: { PORT } } = process; module.exports = PORT;',
    'const { PORT = 4999 } = process.env; module.exports = PORT;',
    'module.exports = process?.env?.["PORT"];',
    'import { env } from "process"; process.env.A = "1"; export default env.A && env.PORT;',
    'module.exports = ((port) => port)(process.env.PORT);',
    'module.exports = { ...process.env }.PORT;',
    'process.env.OTHER = 1; module.exports = process.env.PORT;',
  ])('is the same by every way: %s', (code) => {
    const value = evaluated(code, {}, { environment: environment('{\n  PORT: 4310,\n}') });
    expect(show(value)).toBe('4310');
    expect(placeOf(value.at)).toMatchObject({ file: 'ecosystem.config.js', line: 2, column: 9, endColumn: 13 });
  });

  it('makes a text of what is set', () => {
    expect(exportsOf('process.env.PORT = 4310; module.exports = process.env.PORT + 1')).toBe('43101');
    expect(exportsOf('Object.assign(process.env, { PORT: 4310 }); module.exports = process.env.PORT + 1')).toBe(
      '43101',
    );
    expect(exportsOf('process.env.PORT = undefined; module.exports = process.env.PORT || 4310')).toBe('undefined');
    expect(exportsOf('process.env.PORT ||= 4310; module.exports = process.env.PORT')).toBe('4310~PORT');
  });

  it('is another thing than what a file calls so', () => {
    const surroundings = { environment: environment('{ PORT: 4999 }') };
    for (const code of [
      'const process = { env: { PORT: 4310 } }; module.exports = process.env.PORT',
      'module.exports = ((process) => process.env.PORT)({ env: { PORT: 4310 } })',
      'class process { static env = { PORT: 4310 } } module.exports = process.env.PORT',
      'for (const process of [{ env: { PORT: 4310 } }]) module.exports = process.env.PORT',
    ])
      expect(exportsOf(code, {}, surroundings)).toBe(4310);
  });

  it('is that of the global object as well', () => {
    const surroundings = { environment: environment('{ PORT: 4310 }') };
    for (const name of ['globalThis', 'global']) {
      const own = `const ${name} = { process: { env: { PORT: 4311 } } };`;
      expect(exportsOf(`module.exports = ${name}.process.env.PORT`, {}, surroundings)).toBe('4310');
      expect(exportsOf(`const { process: it } = ${name}; module.exports = it.env.PORT`, {}, surroundings)).toBe('4310');
      expect(exportsOf(`${own} module.exports = ${name}.process.env.PORT`, {}, surroundings)).toBe(4311);
      const replaced = `${name}.process = { env: {} }; module.exports = process.env.PORT`;
      expect(exportsOf(replaced, {}, surroundings)).toMatch(/^\?/);
    }
  });

  it('is not what Vite puts in import.meta.env', () => {
    expect(inEnvironment('{ VITE_PORT: 4310 }', 'export default import.meta.env.VITE_PORT')).toBe('$VITE_PORT');
  });
});

describe('the arguments', () => {
  const given = (args: readonly string[], code: string): unknown => {
    const list = evaluated(`module.exports = ${JSON.stringify(args)}`, {}, {}, 'ecosystem.config.js');
    return exportsOf(code, {}, { args: list.kind === 'array' ? list.items : [] });
  };

  it('stand behind the script', () => {
    expect(given(['--port', '4310'], 'module.exports = process.argv')).toEqual([
      'node',
      '/@repository/config.js',
      '--port',
      '4310',
    ]);
    const code = `const args = process.argv.slice(2);
      const at = args.indexOf('--port');
      module.exports = at === -1 ? 4999 : Number(args[at + 1]);`;
    expect(given(['--port', '4310'], code)).toBe(4310);
    expect(given([], code)).toBe(4999);
    expect(given(['4310'], 'const [, , port = 4999] = process.argv; module.exports = port')).toBe('4310');
  });

  it('are not known where nothing is said of them', () => {
    expect(exportsOf('module.exports = process.argv[2] || 4310')).toMatch(/^\?only the running process knows it/);
  });
});

describe('the folder', () => {
  const files = { 'tide/config.js': '' };
  const code = 'module.exports = [process.cwd(), require("path").resolve("a"), __dirname]';

  it('is that of the file, where nothing else is said', () => {
    expect(show(evaluated(code, files, {}, 'tide/config.js'))).toEqual([
      '/@repository/tide',
      '/@repository/tide/a',
      '/@repository/tide',
    ]);
  });

  it('is that of the process', () => {
    expect(show(evaluated(code, files, { cwd: '' }, 'tide/config.js'))).toEqual([
      '/@repository',
      '/@repository/a',
      '/@repository/tide',
    ]);
    expect(show(evaluated(code, files, { cwd: 'pier' }, 'tide/config.js'))).toEqual([
      '/@repository/pier',
      '/@repository/pier/a',
      '/@repository/tide',
    ]);
  });

  it('is followed to a folder of the repository that it certainly goes to', () => {
    expect(exportsOf('process.chdir("a"); module.exports = process.cwd()')).toMatch(/^\?it changes the folder/);
    const code = `const { resolve } = require('path'); const { readFileSync } = require('fs'); process.chdir('quay');
      module.exports = [resolve('ferry.js').endsWith('/quay/ferry.js'), readFileSync('port.txt', 'utf8')];`;
    expect(exportsOf(code, { 'quay/port.txt': '4310' })).toEqual([true, '4310']);
    expect(exportsOf(`if (process.env.QUAY) process.chdir('quay'); ${code}`, { 'quay/port.txt': '4310' })).toMatch(
      /^\?it changes the folder/,
    );
  });
});
