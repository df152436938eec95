/** A registry of another repository: read once in a run, the same for every state that is judged by it. */
import { Failure } from '../model/failure.ts';
import type { Place } from '../model/place.ts';
import type { DistantText, Registry } from '../model/registry.ts';
import { type DistantAddress, showAddress } from '../model/registry-address.ts';
import type { RegistryPin } from '../model/registry-pin.ts';
import { readRegistry } from './index.ts';

/** Has the text from wherever it lies. @throws Failure where it cannot be had, with a sentence that says why */
export type FetchDistant = (address: DistantAddress) => Promise<DistantText>;

/**
 * @param pin how the policy says that it is to be read; `null` for as it is
 * @param namedAt where the checked repository names it; `null` where it does not
 * @throws Failure without a place, as none of the checked files has it
 */
export type ReadDistant = (
  address: DistantAddress,
  pin: RegistryPin | null,
  namedAt: Place | null,
) => Promise<Registry>;

/** A branch that moves while a run goes on is the same commit to all of it, and so is a failure. */
export function distantReader(fetch: FetchDistant): ReadDistant {
  const known = new Map<string, Promise<DistantText>>();
  return async (address, pin, namedAt) => {
    const key = `${address.kind} ${showAddress(address)}@${address.ref ?? ''}`;
    const fetching = known.get(key) ?? fetch(address);
    known.set(key, fetching);
    const text = await fetching;
    return { ...(await read(text, pin)), origin: { ...text, namedAt } };
  };
}

async function read({ source }: DistantText, pin: RegistryPin | null): Promise<Registry> {
  try {
    return await readRegistry(source, pin);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.toText());
  }
}
