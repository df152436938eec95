/** How long the functions of a program are looked at that run later than what is evaluated now. */
import type { Worth } from './worth.ts';

/** For what is looked at behind the program's end. */
export const furtherSteps = 200_000;

/** For a function in which something listens, any other, and those that come last. */
export const stepsOfServer = 300_000;

export const stepsOfHandler = 5_000;

const stepsAtTheEnd = 1_000;

/** For any other one, at a second look at a program that had a port left open by the first. */
export const stepsOfPatience = 150_000;

/** When fewer than these are left of a program's, little is spent on what opens nothing. */
const stepsKept = 500_000;

/** @param handler for a function of no worth */
export function stepsOfWorth(worth: Worth, left: number, handler: number): number {
  const isEarly = left > stepsKept;
  if (worth === 'direct' || (worth === 'named' && isEarly)) return stepsOfServer;
  return isEarly || worth === 'named' ? handler : stepsAtTheEnd;
}
