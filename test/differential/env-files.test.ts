/** Vite itself is asked what `loadEnv` makes of files: the same must be read, or nothing be said to be known. */
import fc from 'fast-check';
import { loadEnv } from 'vite';
import { expect, it } from 'vitest';
import { evaluated, show } from '../support/evaluated.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { seed, times } from '../support/seed.ts';

/** Names that nothing here has in its own environment. */
const name = fc.constantFrom('TIDE_HOST', 'VITE_TIDE', 'PIER_PORT');
const plain = fc.constantFrom(
  ...['4310', '::1', '', '"4311"', "'43 12'", '4313 # ferry', '"a#b"', 'a b', '`c`', '"', "it's", 'a\\$b'],
);
// Vite does not end where names lead to each other in a circle: only one of them is referred to.
const reference = fc.constantFrom(
  '$TIDE_PORT',
  'http://[::1]:$TIDE_PORT/',
  'a$' + '{TIDE_PORT}b',
  '$TIDE_PORT$TIDE_PORT',
);
const setting = fc.oneof(
  // An open quote would take in the lines behind it, and with them a reference to the variable itself.
  plain.filter((value) => value !== '"').map((value) => `TIDE_PORT=${value}`),
  fc.tuple(name, fc.oneof(plain, reference)).map(([own, value]) => `${own}=${value}`),
);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom('', 'export ', ' '), setting).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '# TIDE_PORT=1', 'tide', 'TIDE_PORT: 4319') },
);
const file = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
const mode = fc.constantFrom('production', 'staging');
const files = fc.record(
  { '.env': file, '.env.local': file, '.env.production': file, '.env.production.local': file, '.env.staging': file },
  { requiredKeys: [] },
);
const prefixes = fc.constantFrom('', 'TIDE_', ['PIER_', 'VITE_'], undefined);

it('reads what Vite reads', () => {
  let known = 0;
  fc.assert(
    fc.property(files, mode, prefixes, (texts, chosen, wanted) => {
      const folder = writeFiles(temporaryFolder(), texts);
      const real = loadEnv(chosen, folder, wanted);
      const args = [chosen, '.', ...(wanted === undefined ? [] : [wanted])].map((it) => JSON.stringify(it)).join();
      const code = `import { loadEnv } from 'vite'; export default loadEnv(${args});`;
      const ours = evaluated(code, texts);
      if (ours.kind !== 'object') throw new Error(`${JSON.stringify(show(ours))} for ${code}`);
      for (const one of ['TIDE_PORT', 'TIDE_HOST', 'VITE_TIDE', 'PIER_PORT']) {
        const own = ours.properties.get(one);
        if (own === undefined && ours.rest !== 'variable') continue;
        if (own?.kind === 'unknown' || own?.kind === 'variable') continue;
        known += 1;
        // All may be replaced by the process, which here sets none of them.
        const read = own?.kind === 'primitive' ? own.value : undefined;
        expect({ texts, one, read }).toEqual({ texts, one, read: real[one] });
      }
    }),
    { numRuns: 300 * times, seed },
  );
  expect(known).toBeGreaterThan(300 * times);
});
