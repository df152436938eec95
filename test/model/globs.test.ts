import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globMatcher } from '../../src/model/globs.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { seed, times } from '../support/seed.ts';

describe('globMatcher', () => {
  it.each([
    ['**', 'ferry/api/server.js', true],
    ['apps/ferry/**', 'apps/ferry/vite.config.ts', true],
    ['apps/ferry/**', 'apps/ferry-api/vite.config.ts', false],
    ['apps/ferry', 'apps/ferry/vite.config.ts', true],
    ['apps/ferry', 'web/apps/ferry/vite.config.ts', false],
    ['ferry', 'web/apps/ferry/vite.config.ts', true],
    ['*.conf', 'nginx/sites/pier.conf', true],
    ['nginx/*.conf', 'nginx/sites/pier.conf', false],
    ['/pier.conf', 'nginx/pier.conf', false],
    ['nginx/', 'nginx', false],
    ['nginx/', 'nginx/pier.conf', true],
    ['**/sites/*.conf', 'sites/pier.conf', true],
    ['a/**/z.conf', 'a/b/c/z.conf', true],
    ['a/**/z.conf', 'a/z.conf', true],
    ['pier?.conf', 'pier1.conf', true],
    ['pier[0-9].conf', 'pierx.conf', false],
    ['pier[!0-9].conf', 'pierx.conf', true],
    ['pier[]x].conf', 'pier].conf', true],
    ['pier[.conf', 'pier[.conf', true],
    ['\\!pier.conf', '!pier.conf', true],
    ['#pier.conf', '#pier.conf', true],
    ['Pier.conf', 'pier.conf', false],
    ['p*⛴*r.conf', 'pi⛴er.conf', true],
  ])('%s, %s: %s', (glob, path, expected) => {
    expect(globMatcher([glob])(path)).toBe(expected);
  });

  it('lets the last glob that matches decide', () => {
    const matches = globMatcher(['apps/**', '!apps/old/**', 'apps/old/keep.conf']);
    expect(['apps/a.conf', 'apps/old/a.conf', 'apps/old/keep.conf', 'web/a.conf'].map(matches)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(globMatcher([])('apps/a.conf')).toBe(false);
  });

  it('comes to an end where a regular expression would not', () => {
    const name = 'a'.repeat(250);
    expect(globMatcher([`${'*a'.repeat(120)}b`])(name)).toBe(false);
    expect(globMatcher([`${'**/a/'.repeat(80)}b`])(Array(200).fill('a').join('/'))).toBe(false);
  });

  it(`agrees with git on any one glob (SEED=${seed})`, () => {
    const root = temporaryFolder();
    execFileSync('git', ['init', '-q', root]);
    const part = fc.constantFrom('a', 'b', '.c', '*', '?', '**', '[ab]', '[!a]', '\\a', '*.c', 'a*b', '/');
    const glob = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
      .filter((it) => !it.includes('//'))
      // Git takes `a**/b` for `a` and `**/b`, where its documentation says that it is `a*/b`: as we read it.
      .filter((it) => !/[^/]\*\*+\//.test(it));
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), minLength: 1, maxLength: 4 });
    const path = fc
      .array(
        name.filter((it) => !/^\.+$/.test(it)),
        { minLength: 1, maxLength: 4 },
      )
      .map((names) => names.join('/'));
    const cases = fc.sample(fc.tuple(glob, fc.uniqueArray(path, { minLength: 20, maxLength: 40 })), {
      seed,
      numRuns: 400 * times,
    });
    // A glob counts from the folder that has it, as it counts for us from the one that is checked.
    writeFiles(root, Object.fromEntries(cases.map(([pattern], index) => [`${index}/.gitignore`, `${pattern}\n`])));
    const within = (index: number, path: string): string => `${index}/${path}`;
    const ignored = checkIgnore(
      root,
      cases.flatMap(([, paths], index) => paths.map((it) => within(index, it))),
    );
    for (const [index, [pattern, paths]] of cases.entries()) {
      const matches = globMatcher([pattern]);
      const theirs = paths.filter((it) => ignored.has(within(index, it)));
      expect({ pattern, paths: paths.filter(matches) }).toEqual({ pattern, paths: theirs });
    }
  });
});

function checkIgnore(root: string, paths: readonly string[]): ReadonlySet<string> {
  const command = ['check-ignore', '--no-index', '--stdin', '-z', '-v', '--non-matching'];
  // Exit status 1 is an answer too: none is ignored.
  const output = spawnSync('git', command, { cwd: root, input: paths.join('\0'), encoding: 'utf8' }).stdout;
  // Source, line, pattern and path of each; the first three are empty where nothing matches.
  const fields = output.split('\0');
  return new Set(fields.filter((_, at) => at % 4 === 3 && fields[at - 1] !== ''));
}
