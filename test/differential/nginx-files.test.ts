/** What `nginx -T` loads and accepts, against what a scan of the same files reads. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import type { Place } from '../../src/model/place.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { parseNginx } from '../../src/sources/nginx/syntax.ts';
import { canStartNginx, isSyntaxError, NginxBench } from '../support/nginx-binary.ts';
import { inlined, nginxTree } from '../support/nginx-trees.ts';
import { scanFiles } from '../support/scan.ts';
import { seed, times } from '../support/seed.ts';

const runs = 60 * times;

/** Without looking for a smaller tree: each step of that starts nginx. */
const options = { seed, numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: 45_000 };

/** All that is said, without where it stands but with what is written there, each thing once. */
function said(facts: Facts, files: Readonly<Record<string, string>>): readonly string[] {
  const written = ({ file, line, column, endColumn }: Place): string =>
    (files[file] ?? '').split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
  return [
    ...new Set([
      ...facts.listeners.map(
        (it) => `listens ${it.protocol} ${it.address} ${it.family} ${it.port} ${it.certainty} ${written(it.at)}`,
      ),
      ...facts.routes.flatMap((it) => {
        const route = `${it.layer} ${it.location} -> ${it.host} ${it.port} ${written(it.at)}`;
        const entries = it.entries.map((entry) => `${entry.protocol} ${entry.address} ${entry.family} ${entry.port}`);
        return [...it.serverNames.map((name) => `for ${name}`), ...entries.map((entry) => `from ${entry}`)].map(
          (more) => `${route} ${more}`,
        );
      }),
      ...facts.unresolved.map((it) => `${it.severity} ${it.reason} ${written(it.at)}`),
      ...facts.problems.map((it) => it.message),
    ]),
  ].sort();
}

describe.skipIf(!canStartNginx)('nginx -T', () => {
  let bench: NginxBench;
  beforeAll(() => {
    bench = new NginxBench();
    process.stderr.write(`differential test of nginx's files: SEED=${seed}\n`);
  });
  afterAll(async () => bench.close());

  it('loads what a scan loads, which says the same of it as of one file', async () => {
    let facts = 0;
    await fc.assert(
      fc.asyncProperty(nginxTree, async ({ files }) => {
        const { text, loaded } = inlined(files);
        const dump = bench.dump(files);
        // An upstream that is used before it is defined, by http:// and by https://: nginx finds only one of them.
        if (/^host not found in upstream "(?:ferry_api|PIER|quay\.internal)"/.test(dump.message ?? '')) return;
        expect(dump.message).toBeNull();
        expect(dump.files.map((it) => it.path).sort()).toEqual([...new Set(loaded)].sort());
        for (const it of dump.files) expect(it.text).toBe(files[it.path]);
        const whole = { 'nginx.conf': text };
        const one = said(await scanFiles(whole), whole);
        expect(said(await scanFiles(files), files)).toEqual(one);
        facts += one.length;
      }),
      options,
    );
    process.stderr.write(`${runs} trees of nginx configuration gave ${facts} facts\n`);
    expect(facts).toBeGreaterThan(runs * 5);
  });

  it('refuses what a scan refuses, in the same file and line', async () => {
    let refused = 0;
    const mistake = fc.record({
      file: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.integer({ min: 0, max: 1 }),
      added: fc.constantFrom('', ';', '{', '}', '"', '\\', '#', '"a"'),
    });
    await fc.assert(
      fc.asyncProperty(nginxTree, mistake, async ({ files }, { file, at, removed, added }) => {
        const { loaded } = inlined(files);
        const path = loaded[file % loaded.length] ?? '';
        const before = files[path] ?? '';
        const offset = Math.floor(at * before.length);
        const changed = before.slice(0, offset) + added + before.slice(offset + removed);
        const dump = bench.dump({ ...files, [path]: changed });
        const parsed = parseNginx(changed);
        if (dump.message !== null && !isSyntaxError(dump.message)) return;
        if (dump.message === null) {
          if (dump.files.some((it) => it.path === path)) expect(parsed.kind).toBe('directives');
          return;
        }
        // A mistake around an include may make its file wrong where it stands, and a `server` too.
        if (dump.file !== path || (path !== 'nginx.conf' && dump.message.startsWith('directive "server" '))) return;
        refused += 1;
        const { problems } = await scanFiles({ [path]: changed });
        expect(parsed.kind === 'problem' ? parsed.problem.message : null).toBe(dump.message);
        const line = parsed.kind === 'problem' ? new SourceText(path, changed).place(parsed.problem.start).line : null;
        expect(line).toBe(dump.line);
        expect(problems.length).toBeLessThanOrEqual(1);
      }),
      options,
    );
    process.stderr.write(`nginx refused ${refused} of ${runs} for their syntax\n`);
    expect(refused).toBeGreaterThan(runs / 10);
  });
});
