/**
 * `npm run bench:github`: what the action costs on a small pull request of an ordinary and of a large repository, against the fake GitHub
 * of the tests. Printed, not asserted: wall time as a ratio to a bare Node in the same run, requests, bytes.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../test/support/folder.ts';
import { GitRepository } from '../test/support/git.ts';
import { pullRequestEvent } from '../test/support/github/events.ts';
import { Harbour, token } from '../test/support/github/harbour.ts';
import { runActionBeside } from '../test/support/runner.ts';
import { median } from './measure.ts';
import { repository } from './trees.ts';

const rounds = 5;

it.each([
  [50, 950],
  [350, 49_650],
])('a pull request with 3 changed configs of %i, beside %i other files', async (configs, others) => {
  const files = repository(configs, others);
  const harbour = await Harbour.with(Object.fromEntries(files));
  harbour.github.checksAnswers = false;
  const paths = [0, 1, 2].map((index) => `apps/app-${index}/ecosystem.config.js`);
  const changed = paths.map((path) => [path, `${files.get(path)}// changed\n`] as const);
  const pull = harbour.open(7, Object.fromEntries(changed));
  const { event, env } = pullRequestEvent(harbour.github, 7);

  const copy = new GitRepository();
  copy.git('fetch', '--quiet', '--depth=1', `file://${harbour.git.folder}`, pull.merge ?? '');
  copy.git('checkout', '--quiet', '--detach', pull.merge ?? '');
  const empty = temporaryFolder();

  for (const [name, workspace] of [
    ['with a checkout', copy.folder],
    ['without one', empty],
  ] as const) {
    const times: { bare: number; action: number }[] = [];
    let [requests, bytes] = [0, 0];
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now();
      spawnSync(process.execPath, ['-e', '0']);
      const bare = performance.now() - start;
      harbour.github.requests.length = 0;
      harbour.github.bytes = 0;
      const before = performance.now();
      const run = await runActionBeside(workspace, { event, env, inputs: { token } });
      const action = performance.now() - before;
      expect(run.outputs['verdict'], run.stdout).toBe('pass');
      [requests, bytes] = [harbour.github.requests.length, harbour.github.bytes];
      // The first round fills the caches of the file system.
      if (round > 0) times.push({ bare, action });
    }
    const ratio = median(times.map((it) => it.action / it.bare));
    const seconds = median(times.map((it) => it.action)) / 1_000;
    process.stdout.write(
      `${(configs + others).toLocaleString('en')} files, ${name}: ${ratio.toFixed(0)}x node -e 0 (${seconds.toFixed(1)} s here), ${requests} requests, ${(bytes / 1024 / 1024).toFixed(1)} MiB\n`,
    );
  }
});
