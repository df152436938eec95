/** Many repositories made at random, one after the other; the smallest of those that are read wrongly is shown. */
import type { Repository } from './ecosystems.ts';
import type { Verdict } from './judge.ts';
import { NodeChild } from './node-child.ts';
import { shrunk, Tape, tapes } from './tape.ts';

export interface Campaign {
  readonly seed: number;
  readonly count: number;
  readonly make: (tape: Tape) => Repository;
  readonly judge: (repository: Repository, child: NodeChild) => Promise<Verdict>;
  /** After so many that are wrong it ends. */
  readonly mostWrong?: number;
}

export interface Result {
  readonly programs: number;
  /** Programs that run without an error in at least one environment. */
  readonly ran: number;
  readonly ports: number;
  readonly read: number;
  readonly wrong: readonly string[];
}

export async function campaign({ seed, count, make, judge, mostWrong = 1 }: Campaign): Promise<Result> {
  const child = new NodeChild();
  const total = { programs: 0, ran: 0, ports: 0, read: 0 };
  const wrong: string[] = [];
  try {
    for (const tape of tapes(seed, count)) {
      const repository = make(new Tape(tape));
      const verdict = await judge(repository, child);
      total.programs += 1;
      total.ran += verdict.ran ? 1 : 0;
      total.ports += verdict.ports;
      total.read += verdict.read;
      if (verdict.wrong.length === 0) continue;
      wrong.push(await report(tape, { seed, count, make, judge }, child, total.programs));
      if (wrong.length >= mostWrong) break;
    }
  } finally {
    child.close();
  }
  return { ...total, wrong };
}

/** The smallest program found that is read wrongly, and what is wrong of it. */
async function report(
  tape: readonly number[],
  { seed, make, judge }: Campaign,
  child: NodeChild,
  number: number,
): Promise<string> {
  const judged = async (repository: Repository): Promise<Verdict | null> => {
    try {
      return await judge(repository, child);
    } catch {
      return null; // no program any more
    }
  };
  const smaller = await shrunk(tape, async (it) => ((await judged(make(new Tape(it))))?.wrong.length ?? 0) > 0, 0);
  let repository = make(new Tape(smaller));
  for (const path of Object.keys(repository.files)) {
    const { files, config } = repository;
    const withLines = (lines: readonly string[]): Repository => ({
      config,
      files: { ...files, [path]: lines.join('\n') },
    });
    const lines = await shrunk(
      (files[path] ?? '').split('\n'),
      async (it) => ((await judged(withLines(it)))?.wrong.length ?? 0) > 0,
    );
    repository = withLines(lines);
  }
  const verdict = await judged(repository);
  const files = Object.entries(repository.files).map(([path, text]) => `--- ${path}\n${text}`);
  return [`program ${number} of seed ${seed}:`, ...(verdict?.wrong.slice(0, 4) ?? []), ...files].join('\n');
}
