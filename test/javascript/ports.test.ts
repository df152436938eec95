import { describe, expect, it } from 'vitest';
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import { type PortReading, readPorts } from '../../src/javascript/values/ports.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { treeOf } from '../support/tree.ts';

function read(expression: string): readonly PortReading[] {
  const source = new SourceText('config.js', `const isIt = require('it'); module.exports = ${expression};`);
  const evaluated = evaluateConfig(source, treeOf({}));
  return 'value' in evaluated ? readPorts(evaluated.value) : [];
}

const shown = (it: PortReading): string => (it.kind === 'port' ? `${it.port} ${it.certainty} ${it.when}` : it.kind);

describe('the ports that a value may be', () => {
  it.each([
    // Nothing says which: neither is more than a guess.
    ['isIt() ? 4310 : 4320', ['unresolved']],
    ['isIt() ? 4310 : 4310', ['4310 literal null', '4310 literal null']],
    ['isIt() ? 4310 : undefined', ['unresolved']],
    ["process.env.NODE_ENV === 'production' ? (isIt() ? 4310 : 4320) : 4330", ['unresolved', '4330 literal null']],
    ['process.env.PIER ? (isIt() ? 4310 : 4320) : 4330', ['4330 overridable null']],
    ['({ port: 4310, ...{ ...(process.env.PIER && { port: 4320 }) } }).port', ['4310 overridable null']],
    // One of them is not known: then no other is more than possible.
    ['isIt() ? isIt.port() : 4310', ['unresolved']],
    ['isIt() ? 4310 : isIt() ? 4320 : isIt.port()', ['unresolved']],
    // What an environment has by name, it has all the same.
    ["process.env.NODE_ENV === 'production' ? 4310 : isIt.port()", ['4310 literal production', 'unresolved']],
    ['process.env.PORT ? Number(process.env.PORT) : 4310', ['4310 overridable null']],
    [
      "({ test: 4310, production: 4320 })[process.env.NODE_ENV || 'test'] ?? 4330",
      ['4310 literal null', '4320 literal production'],
    ],
  ])('%s', (expression, ports) => {
    expect(read(expression).map(shown)).toEqual(ports);
  });

  it('are none where a condition is not known, which the reason quotes', () => {
    expect(read('isIt.harbour() ? 4310 : 4320')).toMatchObject([
      { reason: 'it is 4310 or 4320, by a condition that is not known: "isIt.harbour() ? 4310 : 4320"' },
    ]);
  });
});
