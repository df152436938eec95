/** Runs the committed bundles as their users do: from a bare copy, with nothing installed beside it. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of this repository. */
export const root = join(import.meta.dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  /** All of the environment but `PATH`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Copies a bundle away from this repository; the operating system removes it some day. */
export function bareCopy(bundle: 'action' | 'cli'): string {
  const folder = mkdtempSync(join(tmpdir(), `portbook-${bundle}-`));
  cpSync(join(root, 'dist', bundle), folder, { recursive: true });
  return join(folder, 'index.js');
}

/** Runs a script with the Node that runs the tests. */
export function runScript(
  script: string,
  args: readonly string[],
  { cwd, env = {} }: Surroundings,
  timeout = 60_000,
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout,
  });
  return { status, stdout, stderr };
}

/** As `runScript`, while this process goes on: for a script that asks it something. */
export async function runScriptBeside(
  script: string,
  args: readonly string[],
  { cwd, env = {} }: Surroundings,
): Promise<Run> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    timeout: 60_000,
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout: ((await stdout) ?? []).join(''), stderr: ((await stderr) ?? []).join('') };
}
