/** Temporary folders with real files, for tests of what reads the disk. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portbook-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  return folder;
}

/** Writes files under a folder, with the folders they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A new folder with these files, removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  return writeFiles(temporaryFolder(), files);
}
