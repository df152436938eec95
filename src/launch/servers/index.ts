/** Every server that is known, as one table, and the row for a command line. */
import { operandsIn, type Word } from '../words.ts';
import { nodeServers } from './node.ts';
import { otherServers } from './other.ts';
import { phpServers } from './php.ts';
import { pythonServers } from './python.ts';
import { valuedOptions } from './row.ts';
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

/** Whether it is a word behind a program that says what it does. */
export function hasSubcommands(program: string): boolean {
  return byProgram.get(program)?.some((it) => it.subcommands.some((word) => word !== '')) === true;
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

/** Whether a program of the table is told to do something that opens nothing: `next build`. */
export function opensNothing(program: string, args: readonly Word[]): boolean {
  const rows = byProgram.get(program) ?? [];
  const command = args[firstOperand(rows, args)]?.text ?? '';
  return serverFor(program, args) === null && rows.some((it) => it.otherCommands.includes(command));
}

/**
 * The server that a program with these arguments starts; `null` if it is none of the table, or starts none (`next build`).
 * Options may stand before the subcommand (`vite --port 4310 preview`); a folder may stand in its place (`vite ./app`).
 */
export function serverFor(program: string, args: readonly Word[]): Started | null {
  const rows = byProgram.get(program) ?? [];
  const operand = firstOperand(rows, args);
  const first = args[operand]?.text ?? '';
  const two = `${first} ${args[operand + 1]?.text ?? ''}`;
  const server = rows.find((it) => it.subcommands.includes(two));
  if (server !== undefined)
    return { server, args: args.filter((_, index) => index !== operand && index !== operand + 1) };
  for (const server of rows) {
    const at = args.findIndex(({ text }, index) => (index === operand || text.startsWith('-')) && starts(server, text));
    if (at !== -1) return { server, args: args.filter((_, index) => index !== at) };
  }
  const bare = rows.find((it) => it.subcommands.includes(''));
  return bare === undefined || bare.otherCommands.includes(first) ? null : { server: bare, args };
}

function starts({ subcommands }: Server, word: string): boolean {
  return word !== '' && subcommands.includes(word);
}

/** Where the first argument stands that is neither an option nor, as far as the rows know, the value of one; -1 if there is none. */
function firstOperand(rows: readonly Server[], args: readonly Word[]): number {
  const [first] = operandsIn(args, valuedOptions(...rows));
  return first === undefined ? -1 : args.indexOf(first);
}
