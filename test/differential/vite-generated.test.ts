/**
 * Hundreds of Vite configs composed at random, read by Vite itself: what is read of them must be what Vite makes of
 * them, or an honest "not known", and that only where they are made of what nothing gives.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seed, times } from '../support/seed.ts';
import { askVite, judge, readCase } from '../support/vite.ts';
import { viteCase } from '../support/vite-configs.ts';

const count = 250 * times;

it(`never says another port than Vite (SEED=${seed})`, () => {
  const cases = fc.sample(viteCase, { seed, numRuns: count });
  const folder = mkdtempSync(join(tmpdir(), 'portbook-vite-'));
  try {
    const answers = askVite(folder, cases);
    const judged = cases.map((one, index) => {
      const answer = answers[index];
      if (answer === undefined) throw new Error('Vite has given no answer');
      const ours = readCase(one);
      return { verdict: judge(ours, answer, one.role), answer, ours: ours?.sockets, one };
    });
    const wrong = judged.filter((it) => it.verdict === 'wrong');
    const first = wrong[0];
    if (first !== undefined) {
      const { files, ...way } = first.one;
      const said = first.ours?.map(({ port, address }) => ({ port, address }));
      expect.fail(
        `${wrong.length} of ${count} are wrong (SEED=${seed}), the first:\n${files['vite.config.ts']}\n${JSON.stringify(way)}\n.env: ${files['.env']}\n.env.production: ${files['.env.production']}\nVite: ${JSON.stringify(first.answer)}\nread: ${JSON.stringify(said, (key, it: unknown) => (key === 'source' ? undefined : it))}`,
      );
    }
    const right = judged.filter((it) => it.verdict === 'right').length;
    expect(right / count).toBeGreaterThan(0.9);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
