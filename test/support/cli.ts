/** Runs the command line in this process, as its entry point does. */
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** @param args separated by single spaces */
export async function portbook(cwd: string, args: string, surroundings: Partial<Io> = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    env: {},
    cwd,
    script: join(import.meta.dirname, '../../src/cli.ts'),
    isTTY: false,
    today: '2026-06-15',
    stderrIsTTY: false,
    now: () => 0,
    ...surroundings,
  };
  const status = await run(args === '' ? [] : args.split(' '), io);
  return { status, out: out.join(''), err: err.join('') };
}
