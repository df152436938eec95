/** Asks PM2's own command line what it would start, each time in a process and a folder of its own. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { writeFiles } from '../../support/folder.ts';
import type { ShellCommand } from './command-words.ts';

/** An application as PM2's daemon would be told to start it. */
export interface Prepared {
  readonly name: string;
  /** Relative to the folder in which the command is typed; of what lies elsewhere, its name. */
  readonly path: string;
  readonly cwd: string;
  readonly interpreter: string;
  readonly args: readonly string[];
  readonly nodeArgs: readonly string[];
  readonly instances: number;
  readonly mode: string;
  /** `PORT`, and what tells PM2's own server its port, as it is set for it. */
  readonly port: string | number | null;
  readonly served: string | number | null;
}

const binaries: Readonly<Record<string, string>> = {
  pm2: 'CLI',
  'pm2-runtime': 'Runtime4Docker',
  'pm2-docker': 'Runtime4Docker',
  'pm2-dev': 'DevCLI',
};

/** What PM2 looks for on the path. */
const programs = ['npm', 'yarn', 'python3', 'serve', 'bash'];

export class Pm2CommandLine {
  readonly #home: string;

  constructor() {
    this.#home = realpathSync(mkdtempSync(join(tmpdir(), 'portbook-pm2-command-')));
    for (const name of programs) {
      writeFiles(this.#home, { [`bin/${name}`]: '#!/usr/bin/env node\n' });
      chmodSync(join(this.#home, 'bin', name), 0o755);
    }
  }

  /** What it starts of the files of a folder. */
  ask(
    { program, words, variables }: ShellCommand,
    files: Readonly<Record<string, string>>,
  ): Promise<readonly Prepared[]> {
    const folder = realpathSync(mkdtempSync(join(this.#home, 'run-')));
    writeFiles(folder, files);
    const reader = join(import.meta.dirname, 'command-reader.ts');
    const path = [join(this.#home, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(':');
    const env = {
      ...variables,
      PATH: path,
      HOME: this.#home,
      PM2_HOME: join(this.#home, 'pm2'),
      PM2_DISCRETE_MODE: 'true',
    };
    return new Promise((resolve) => {
      const args = [reader, binaries[program] ?? '', ...words];
      execFile(process.execPath, args, { cwd: folder, env, timeout: 60_000 }, (_error, output) => {
        const lines = output.split('\n').filter((it) => it.startsWith('prepared '));
        const all = lines.map((it): Prepared => JSON.parse(it.slice('prepared '.length)));
        resolve(all.map((it) => ({ ...it, path: inFolder(folder, it.path), cwd: inFolder(folder, it.cwd) })));
      });
    });
  }

  close(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}

function inFolder(folder: string, path: string): string {
  const inside = relative(folder, path);
  return inside.startsWith('..') ? path.slice(path.lastIndexOf('/') + 1) : inside;
}
