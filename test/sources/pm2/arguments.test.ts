import fc from 'fast-check';
import { expect, it } from 'vitest';
import { primitive } from '../../../src/javascript/values/value.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { splitArguments } from '../../../src/sources/pm2/arguments.ts';

function wordsOf(text: string): readonly { readonly text: string; readonly written: string }[] {
  const source = new SourceText('ecosystem.config.js', text);
  return splitArguments(primitive(text, { source, start: 0, end: text.length })).map((word) => ({
    text: word.text,
    written: text.slice(word.value.at.start, word.value.at.end),
  }));
}

it.each([
  ['start --port 4310', ['start', '--port', '4310']],
  ['  --port\t4310\n', ['--port', '4310']],
  ['--port "4310"', ['--port', '4310']],
  ["-c 'npm run web'", ['-c', 'npm run web']],
  ['--port="4310"', ['--port="4310"']],
  ["--name='ferry api'", ["--name='ferry api'"]],
  ['"ferry"api', ['ferry', 'api']],
  ['north # --port 4310', ['north', '#', '--port', '4310']],
  ['north && south; --port 4310 | tee', ['north', '&&', 'south;', '--port', '4310', '|', 'tee']],
  ['43\\10 a\\ b', ['43\\10', 'a\\', 'b']],
  ['"" " " --port', ['--port']],
  ['"north', ['"north']],
  ['"', []],
  ['', []],
])('PM2 makes of %j the words %j', (text, words) => {
  expect(wordsOf(text).map((it) => it.text)).toEqual(words);
});

it('knows where each word is written', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '"', "'", '=', ' ', '4310', '--port', '\\', '#')), (pieces) => {
      for (const word of wordsOf(pieces.join(''))) expect(word.written).toBe(word.text);
    }),
  );
});

it.each(['a=', '"', "a='", '\'"', 'a="b ', "=' "])('takes no longer for many of %j', (piece) => {
  expect(wordsOf(`${piece.repeat(20_000)}" a`).length).toBeGreaterThan(0);
});
