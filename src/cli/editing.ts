/** What the commands that change a registry have in common: read, change, show or write. */
import { relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { alone, type FileChange, writeFiles } from '../files/write.ts';
import type { Policy } from '../model/policy.ts';
import type { Written } from '../registry/edit/index.ts';
import { readRegistry } from '../registry/index.ts';
import { logLine, visible } from '../reporters/escape.ts';
import { type Folder, openFolder, policyFor, registryPin, registryText } from './context.ts';
import type { Io } from './io.ts';

export interface EditOptions {
  readonly registry?: string;
  readonly dryRun?: boolean;
}

export interface Editing {
  readonly folder: Folder;
  readonly policy: Policy;
  readonly written: Written;
  /** Where the registry lies on the disk. */
  readonly path: string;
}

/**
 * Reads the registry and hands it to what changes it, while nobody else does.
 *
 * @returns what that returns
 */
export async function editing<T>(
  dir: string,
  options: EditOptions,
  io: Io,
  work: (it: Editing) => Promise<T>,
): Promise<T> {
  const where = await opened(dir, options, io);
  if (options.dryRun === true) return work(where);
  // What it says is read again once nobody else can change it.
  return alone(where.path, async () => work(await opened(dir, options, io)));
}

async function opened(dir: string, options: EditOptions, io: Io): Promise<Editing> {
  const folder = openFolder(dir, io);
  const policy = await policyFor(folder.tree, null);
  const source = registryText(folder, policy, options.registry, io);
  return {
    folder,
    policy,
    written: { source, registry: await readRegistry(source, registryPin(folder, policy, options.registry, io)) },
    path: resolve(folder.root, source.path),
  };
}

/** Writes the files, or with `--dry-run` prints what would change as a patch. */
export function finishEdit(changes: readonly FileChange[], { root }: Folder, options: EditOptions, io: Io): void {
  const real = changes.filter((it) => it.before !== it.after);
  if (options.dryRun !== true) {
    writeFiles(real);
    return;
  }
  for (const { path, before, after } of real) {
    const name = relative(root, path).replaceAll('\\', '/');
    const [from, to] = [before === null ? '/dev/null' : `a/${name}`, `b/${name}`];
    const patch = createTwoFilesPatch(from, to, before ?? '', after, undefined, undefined, { context: 2 });
    const lines = patch.split('\n').filter((line, index) => index > 0 || !/^=+$/.test(line));
    io.stdout.write(lines.map((line) => logLine(visible(line))).join('\n'));
  }
}

/** The change of the registry itself. */
export function registryChange({ path, written }: Editing, after: Written): FileChange {
  return { path, before: written.source.text, after: after.source.text };
}
