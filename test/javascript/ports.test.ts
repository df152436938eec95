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
    ['isIt() ? 4310 : 4320', ['4310 literal null', '4320 literal null']],
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
});
