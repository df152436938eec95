/** The way that a port came, from where it is written to where it is used. */
import { describe, expect, it } from 'vitest';
import { propertyOf } from '../../src/javascript/language/properties.ts';
import type { Surroundings } from '../../src/javascript/library/process.ts';
import { type PortReading, readPorts } from '../../src/javascript/values/ports.ts';
import { shortPlace } from '../../src/model/place.ts';
import { evaluated } from '../support/evaluated.ts';

/** Where the `port` of the exported object is written, and the way from there. */
function wayOf(
  code: string,
  files: Readonly<Record<string, string>> = {},
  surroundings: Surroundings = {},
): readonly string[] {
  const readings = readPorts(propertyOf(evaluated(code, files, surroundings), 'port'));
  expect(readings.map((it) => it.kind === 'port' && it.port)).toEqual([4310]);
  return readings.flatMap((it: PortReading) =>
    it.kind === 'port' ? [it.at, ...it.via.map(({ at }) => at)].map((place) => shortPlace(place)) : [],
  );
}

describe('the way of a port', () => {
  it('is none where it is written in its place', () => {
    expect(wayOf('module.exports = {\n port: 4310,\n};')).toEqual(['config.js:2']);
  });

  it('leads from a constant', () => {
    expect(wayOf('const PORT = 4310;\nmodule.exports = {\n port: PORT,\n};')).toEqual(['config.js:1', 'config.js:3']);
    expect(wayOf('const ports = {\n web: 4310 };\n\nmodule.exports = { port: ports.web };')).toEqual([
      'config.js:2',
      'config.js:4',
    ]);
    expect(
      wayOf('const ports = {\n web: 4310 };\nconst all = ports;\nmodule.exports = { port: all?.["web"] };'),
    ).toEqual(['config.js:2', 'config.js:4']);
  });

  it('keeps each place once that it comes by on a line', () => {
    expect(wayOf('const a = 4310; const b = a; const c = b;\nconst d = c;\nmodule.exports = { port: d };')).toEqual([
      'config.js:1',
      'config.js:2',
      'config.js:3',
    ]);
  });

  it('leads through a spread', () => {
    expect(wayOf('const base = {\n port: 4310 };\nmodule.exports = {\n ...base,\n};')).toEqual([
      'config.js:2',
      'config.js:4',
    ]);
    expect(wayOf('const base = {\n port: 4310 };\nmodule.exports = Object.assign({}, base);')).toEqual([
      'config.js:2',
      'config.js:3',
    ]);
  });

  it('leads from the argument of a helper', () => {
    const helper = 'function app({\n port }) {\n return {\n port,\n };\n}\n';
    expect(wayOf(`${helper}module.exports = app({ port: 4310 });`)).toEqual([
      'config.js:7',
      'config.js:2',
      'config.js:4',
    ]);
    expect(wayOf('const app = (port) => ({\n port,\n});\nmodule.exports = app(\n 4310);')).toEqual([
      'config.js:5',
      'config.js:2',
    ]);
    expect(wayOf('const app = ([, port]) => ({\n port });\nmodule.exports = app([1,\n 4310]);')).toEqual([
      'config.js:4',
      'config.js:1',
      'config.js:2',
    ]);
  });

  it('leads from another file', () => {
    expect(
      wayOf("import {\n web } from './ports.js';\nexport default { port: web };", {
        'ports.js': 'export const web = 4310;',
      }),
    ).toEqual(['ports.js:1', 'config.js:2', 'config.js:3']);
    expect(
      wayOf("import { web } from './all.js';\nexport default { port: web };", {
        'all.js': '\nexport { port as web } from "./ports.js";',
        'ports.js': 'export const port = 4310;',
      }),
    ).toEqual(['ports.js:1', 'all.js:2', 'config.js:1', 'config.js:2']);
    expect(
      wayOf("module.exports = { port: require('./ports.json').web }", { 'ports.json': '{\n "web": 4310\n}' }),
    ).toEqual(['ports.json:2', 'config.js:1']);
  });

  it('leads from the config that sets the environment', () => {
    const app = evaluated('module.exports = {\n PORT: 4310,\n}', {}, {}, 'ecosystem.config.js');
    const environment = new Map([['PORT', propertyOf(app, 'PORT')]]);
    expect(
      wayOf('const { PORT } = process.env;\nmodule.exports = { port: Number(PORT) };', {}, { environment }),
    ).toEqual(['ecosystem.config.js:2', 'config.js:1', 'config.js:2']);
    expect(wayOf('\nmodule.exports = { port: process.env.PORT || 4999 };', {}, { environment })).toEqual([
      'ecosystem.config.js:2',
      'config.js:2',
    ]);
  });

  it('has an end', () => {
    const hops = Array.from({ length: 30 }, (_, at) => `const p${at + 1} = p${at};`).join('\n');
    expect(wayOf(`const p0 = 4310;\n${hops}\nmodule.exports = { port: p30 };`)).toEqual([
      'config.js:1',
      ...[2, 3, 4, 5].map((line) => `config.js:${line}`),
      ...[29, 30, 31, 32].map((line) => `config.js:${line}`),
    ]);
  });

  it('is kept by what tidies a value, and not by what makes another', () => {
    expect(wayOf('const P = "4310";\nmodule.exports = { port: parseInt(String(P).trim(), 10) };')).toEqual([
      'config.js:1',
      'config.js:2',
    ]);
    expect(wayOf('const P = 4300;\nmodule.exports = { port: P + 10 };')).toEqual(['config.js:2']);
  });

  it('does not make two of one value', () => {
    const code = 'const P = 4310;\nlet q;\nif (go()) q = P;\nelse q =\nP;\nmodule.exports = { port: q };';
    expect(wayOf(code)).toEqual(['config.js:1', 'config.js:3', 'config.js:6']);
  });
});
