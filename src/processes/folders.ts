/** Where a config file lies, and which of the policy's globs speak of it. */
import { globMatcher } from '../model/globs.ts';

/** From a path to the first name whose globs match it. */
export function nameByGlobs(globsByName: ReadonlyMap<string, readonly string[]>): (path: string) => string | null {
  const rows = [...globsByName].map(([name, globs]) => ({ name, matches: globMatcher(globs) }));
  return (path) => rows.find((row) => row.matches(path))?.name ?? null;
}
