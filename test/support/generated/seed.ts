/** How many programs are made, and which: the same ones every time, unless the caller asks for others. */

/** More of others: `PROGRAMS_SEED=$RANDOM PROGRAMS_TIMES=10 npx vitest run test/differential`. */
export const seed = Number(process.env['PROGRAMS_SEED'] ?? 4310);
export const times = Number(process.env['PROGRAMS_TIMES'] ?? 1);

/** Milliseconds for one test of programs; they take a fifth of that on a machine that does nothing else. */
export const timeout = 120_000 * times;

/** Says in the test's output what was tried, so that a failure on another machine can be had again. */
export function say(what: string): void {
  process.stdout.write(`${what} (seed ${seed}; PROGRAMS_SEED and PROGRAMS_TIMES give others and more)\n`);
}
