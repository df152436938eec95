/** Promise 1: nothing from the repository under check is ever executed; nor is anything in it changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { hostileFiles } from '../support/hostile.ts';
import { bareCopy, runScript } from '../support/program.ts';
import { runAction } from '../support/runner.ts';

const script = bareCopy('cli');

function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const hashes = files.map((it) => join(it.parentPath, it.name)).sort();
  return Object.fromEntries(
    hashes.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

describe('a repository whose configs would write a file', () => {
  it('does write it where one of them runs', () => {
    const [folder, sentinel] = [temporaryFolder(), join(temporaryFolder(), 'sentinel')];
    writeFiles(folder, hostileFiles(folder, sentinel));
    runScript(join(folder, 'ecosystem.config.js'), [], { cwd: folder });
    expect(existsSync(sentinel)).toBe(true);
  });

  it.each([['check'], ['check', '--format', 'markdown'], ['scan', '--format', 'json'], ['registry']])(
    'writes none under the command line: %s',
    (...args) => {
      const [folder, sentinel] = [temporaryFolder(), join(temporaryFolder(), 'sentinel')];
      writeFiles(folder, hostileFiles(folder, sentinel));
      const before = contents(folder);
      const { status, stdout } = runScript(script, args, { cwd: folder });
      expect([0, 1]).toContain(status);
      expect(stdout).toMatch(/431\d/);
      expect(existsSync(sentinel)).toBe(false);
      expect(contents(folder)).toEqual(before);
    },
  );

  it('writes none under the action', () => {
    const [folder, sentinel] = [temporaryFolder(), join(temporaryFolder(), 'sentinel')];
    writeFiles(folder, hostileFiles(folder, sentinel));
    const before = contents(folder);
    const { outputs } = runAction(folder);
    expect(outputs['verdict']).toBe('fail');
    expect(existsSync(sentinel)).toBe(false);
    expect(contents(folder)).toEqual(before);
  });
});
