import type { Configured, Start } from './server.ts';

/** What the source of a program opens; `null` where it is not in the repository. */
export function readProgram(_start: Start, _file: string): Configured | null {
  return null;
}
