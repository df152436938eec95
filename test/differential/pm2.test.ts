/**
 * PM2 itself is asked what it makes of each process file, in each environment: which processes it would
 * start, in which mode, with which arguments and variables. What `scan` says must be the same, or an
 * honest "not known".
 */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { seed, times } from '../support/seed.ts';
import { RealPm2 } from './pm2/ask.ts';
import { type Comparison, compare, type ProcessFile, type Verdict } from './pm2/compare.ts';
import { jsonFiles, programs, yamlFiles } from './pm2/generated.ts';
import { open, processFiles } from './pm2/process-files.ts';

const pm2 = new RealPm2();

type Counts = Record<Verdict | 'files', number>;
const counts = new Map<string, Counts>();

afterAll(() => {
  pm2.close();
  for (const [name, shares] of counts)
    process.stdout.write(`PM2, ${name}: ${JSON.stringify(shares)} (applications in environments)\n`);
});

/** What `scan` says wrongly of a file. */
async function wrongIn(kind: string, file: ProcessFile): Promise<readonly Comparison[]> {
  const shares = counts.get(kind) ?? { files: 0, right: 0, unresolved: 0, wrong: 0, refused: 0 };
  counts.set(kind, shares);
  const comparisons = await compare(pm2, file);
  shares.files += 1;
  for (const { verdict } of comparisons) shares[verdict] += 1;
  return comparisons.filter((it) => it.verdict === 'wrong');
}

describe('as PM2 reads it', () => {
  it.each(Object.entries(processFiles))('%s', async (name, file) => {
    const wrong = await wrongIn('files written by hand', file);
    if (name in open) expect(wrong).not.toEqual([]);
    else expect(wrong).toEqual([]);
  });

  it.each([
    ['programs made at random', programs, 120],
    ['JSON made at random', jsonFiles, 75],
    ['YAML made at random', yamlFiles, 75],
  ])(
    '%s',
    async (kind, files, numRuns) => {
      process.stdout.write(`differential test of PM2, ${kind}: SEED=${seed}\n`);
      await fc.assert(
        fc.asyncProperty(files, async (file) => {
          expect(await wrongIn(kind, file)).toEqual([]);
        }),
        { numRuns: numRuns * times, seed },
      );
    },
    240_000,
  );
});
