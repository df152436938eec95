/** Every server that is known, as one table, and the row for a command line. */
import type { Word } from '../words.ts';
import { nodeServers } from './node.ts';
import { otherServers } from './other.ts';
import { phpServers } from './php.ts';
import { pythonServers } from './python.ts';
import { rubyServers } from './ruby.ts';
import type { Server } from './server.ts';

export const servers: readonly Server[] = [
  ...nodeServers,
  ...pythonServers,
  ...phpServers,
  ...rubyServers,
  ...otherServers,
];

const byProgram = new Map<string, Server[]>();
for (const server of servers) {
  for (const program of server.programs) byProgram.set(program, [...(byProgram.get(program) ?? []), server]);
}

export interface Started {
  readonly server: Server;
  /** The words behind the program, without the subcommand. */
  readonly args: readonly Word[];
}

/** Whether the table has a row for a program, whatever it is told to do. */
export function isServerProgram(program: string): boolean {
  return byProgram.has(program);
}

/** The server that a program with these arguments starts; `null` if it is none of the table, or starts none (`next build`). */
export function serverFor(program: string, args: readonly Word[]): Started | null {
  const rows = byProgram.get(program) ?? [];
  // Options may stand before the subcommand; a folder may stand in its place (`vite ./app`, `next ./app`).
  const valued = new Set(rows.flatMap((it) => it.valued));
  const at = args.findIndex((arg, index) => !arg.text.startsWith('-') && !valued.has(args[index - 1]?.text ?? ''));
  const first = args[at]?.text ?? '';
  const named = first === '' ? undefined : rows.find((it) => it.subcommands.includes(first));
  if (named !== undefined) return { server: named, args: args.filter((_, index) => index !== at) };
  const bare = rows.find((it) => it.subcommands.includes(''));
  return bare === undefined || idle.has(first) ? null : { server: bare, args };
}

/** Subcommands that end without having listened. */
const idle: ReadonlySet<string> = new Set([
  'build',
  'lint',
  'info',
  'telemetry',
  'optimize',
  'export',
  'typegen',
  'upgrade',
  'experimental-test',
]);
