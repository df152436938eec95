/** Runs programs in turn and compares them: on a noisy machine only a ratio within one run says anything. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface Program {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit statuses that mean it did its work. */
  readonly succeeds: readonly number[];
}

/** The median wall time of each program in milliseconds. They take turns, so that noise meets all alike. */
export function medians(programs: readonly Program[], rounds: number): readonly number[] {
  const times: number[][] = programs.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      const start = performance.now();
      const { status, error } = spawnSync(program.file, program.args, { cwd: program.cwd, stdio: 'ignore' });
      const time = performance.now() - start;
      if (error !== undefined || !program.succeeds.includes(status ?? -1)) {
        throw new Error(`${program.name} ended with ${error?.message ?? status}`);
      }
      // The first round fills the caches of the file system.
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The most memory that a Node program had resident, in MiB. */
export function peakMemory(program: Program): number {
  const report = 'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))';
  const { stderr, status } = spawnSync(program.file, ['--import', report, ...program.args], {
    cwd: program.cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  if (peak === undefined || !program.succeeds.includes(status ?? -1)) throw new Error(`${program.name}: ${stderr}`);
  return Number(peak) / 1024;
}
