/** A registry of another repository: read once in a run, the same for every state that is judged by it. */
import { Failure } from '../model/failure.ts';
import type { Place } from '../model/place.ts';
import type { DistantText, Registry } from '../model/registry.ts';
import { type DistantAddress, showAddress } from '../model/registry-address.ts';
import { readRegistry } from './index.ts';

/** Has the text from wherever it lies. @throws Failure where it cannot be had, with a sentence that says why */
export type FetchDistant = (address: DistantAddress) => Promise<DistantText>;

/**
 * @param namedAt where the checked repository names it; `null` where it does not
 * @throws Failure without a place, as none of the checked files has it
 */
export type ReadDistant = (address: DistantAddress, namedAt: Place | null) => Promise<Registry>;

/** A branch that moves while a run goes on is the same commit to all of it, and so is a failure. */
export function distantReader(fetch: FetchDistant): ReadDistant {
  const known = new Map<string, Promise<Registry>>();
  return async (address, namedAt) => {
    const key = `${address.kind} ${showAddress(address)}@${address.ref ?? ''}`;
    const reading = known.get(key) ?? read(address, fetch);
    known.set(key, reading);
    const { origin, ...registry } = await reading;
    return origin === undefined ? registry : { ...registry, origin: { ...origin, namedAt } };
  };
}

async function read(address: DistantAddress, fetch: FetchDistant): Promise<Registry> {
  const text = await fetch(address);
  try {
    return { ...(await readRegistry(text.source)), origin: { ...text, namedAt: null } };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.toText());
  }
}
