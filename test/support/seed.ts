/** Which cases are made at random, and how many: the same ones every time, unless the caller asks for others. */

/** Others, and more of them: `SEED=$RANDOM TIMES=10 npx vitest run test/differential`. */
export const seed = Number(process.env['SEED'] ?? 4310);
export const times = Number(process.env['TIMES'] ?? 1);

/** Milliseconds for one test of many cases; they take a fifth of that on a machine that does nothing else. */
export const timeout = 120_000 * times;

/** Says in the test's output what was tried, so that a failure on another machine can be had again. */
export function say(what: string): void {
  process.stdout.write(`${what} (seed ${seed}; SEED and TIMES give others and more)\n`);
}
