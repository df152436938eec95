import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnvFile } from '../../src/javascript/library/env-file.ts';
import { placeOf } from '../../src/javascript/values/places.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { show } from '../support/evaluated.ts';

function variablesIn(text: string): unknown {
  const file = readEnvFile(new SourceText('.env', text));
  return 'kind' in file ? show(file) : Object.fromEntries([...file].map(([name, value]) => [name, show(value)]));
}

describe('the variables of a file', () => {
  it.each([
    ['PORT=4310', '4310'],
    ['PORT = 4310 ', '4310'],
    ['  PORT=4310\r\nHOST=::1', '4310'],
    ['export PORT=4310', '4310'],
    ['PORT=4310 # the ferry', '4310'],
    ['PORT="4310"', '4310'],
    ["PORT='4310' # the ferry", '4310'],
    ['PORT=`4310`', '4310'],
    ['PORT=', ''],
    ['PORT=""', ''],
    ['PORT=1\nPORT=4310', '4310'],
    ['# PORT=1\nPORT=4310', '4310'],
    ['no variable\nPORT=4310', '4310'],
    ['PORT="43\n10"\nHOST=1', '43\n10'],
    ['PORT="a\\nb"', 'a\nb'],
    ["PORT='a\\nb'", 'a\\nb'],
    ['PORT="it\'s"', "it's"],
    ['PORT=a"b"', 'a"b"'],
    ['PORT=$OTHER', '$OTHER'],
  ])('%j', (text, value) => {
    expect(variablesIn(text)).toMatchObject({ PORT: value });
  });

  it.each([
    ['PORT: 4310', 'not every version'],
    ['PORT="4310" 1', 'disagree'],
    ['PORT="43\\t10"', 'disagree'],
    ['PORT="43\\"10"', 'disagree'],
    ['my.port=1\nPORT=4310\nPORT="a" b', 'disagree'],
  ])('leaves open what readers read in several ways: %j', (text, reason) => {
    expect(variablesIn(text)).toMatchObject({ PORT: expect.stringContaining(reason) });
  });

  it.each(['PORT="4310', 'PORT=\n"4310"', 'PORT\n=4310', 'A= \nPORT=4310', 'A\rPORT=4310', 'a b="\nPORT=4310\n"'])(
    'reads nothing of a file where it is not sure where a variable ends: %j',
    (text) => {
      expect(variablesIn(text)).toMatch(/^\?the variables of ".env" are written in a way/);
    },
  );

  it('says where a value stands, without its quotes', () => {
    const file = readEnvFile(new SourceText('.env', 'A=1\r\nexport PORT = "4310" # here\r\nHOST= ::1 \n'));
    if ('kind' in file) throw new Error(file.reason);
    expect([...file.values()].map((value) => placeOf(value.at))).toEqual([
      { file: '.env', line: 1, column: 3, endLine: 1, endColumn: 4 },
      { file: '.env', line: 2, column: 16, endLine: 2, endColumn: 20 },
      { file: '.env', line: 3, column: 7, endLine: 3, endColumn: 10 },
    ]);
  });

  it('ends in time, whatever is in it', () => {
    for (const text of ['\n', ' ', '=', '"', 'A="', 'A=\n', 'export ', 'A\n\n', '= "', '#', '\\"', 'A:\n', 'A="\\"'])
      expect(() => variablesIn(text.repeat(50_000))).not.toThrow();
  }, 4000);
});

/** Pieces that make the odd ones likely. */
const piece = fc.constantFrom(
  ...[
    'A',
    'B',
    'PORT',
    '=',
    '=',
    ' ',
    '\n',
    '\n',
    '"',
    "'",
    '`',
    '#',
    '4310',
    'x',
    '\\',
    '\\n',
    '\\"',
    'export ',
    ': ',
  ],
  ...['\r\n', '\t', '$A', '=""', '="4310"', "='a b' # c", '\nPORT=4310', '\n#PORT=1\n', '.', '-'],
);

it('knows of any file what Node knows of it, or nothing', () => {
  let known = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const file = readEnvFile(new SourceText('.env', text));
      if ('kind' in file) return;
      const real = parseEnv(text);
      const names = new Set([...file.keys(), ...Object.keys(real).filter((name) => /^[\w.-]+$/.test(name))]);
      for (const name of names) {
        const ours = file.get(name);
        if (ours?.kind === 'unknown') continue;
        known += 1;
        expect({ text, name, value: ours?.value }).toEqual({ text, name, value: real[name] });
      }
    }),
    { numRuns: 5000 },
  );
  expect(known).toBeGreaterThan(300);
});
