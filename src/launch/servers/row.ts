/** How rows of the table are written: each says only what is its own. */
import { operandsIn } from '../words.ts';
import type { Flag, Gives, Process, Server, Start } from './server.ts';

/** A server without options, variables or config of its own, that fails where its port is taken. */
const plain = {
  subcommands: [''],
  otherCommands: [],
  role: 'start',
  flags: [],
  optionStyle: 'lenient',
  valued: [],
  positional: null,
  portVariables: [],
  addressVariables: [],
  socketVariables: [],
  envFiles: [],
  config: null,
  configName: null,
  precedence: ['flag', 'variable', 'env file', 'config'],
  defaultAddress: null,
  whenTaken: 'fails',
  strictFlag: null,
} satisfies Partial<Server>;

/** A row as it is written: what it does not say is as in `plain`. */
type Row = Partial<Server> & Omit<Server, keyof typeof plain>;

export function row(written: Row): Server {
  return { ...plain, ...written };
}

export function table(rows: readonly Row[]): readonly Server[] {
  return rows.map(row);
}

/** Options that give a port, or something else. What is special of them stands behind: `{ ...port('-p'), opens: 'each' }`. */
export const port = giving('port');
export const address = giving('address');
export const socket = giving('socket');
export const portOrSocket = giving('port or socket');
export const noPort = giving('no port');

function giving(gives: Gives): (...names: readonly string[]) => Flag {
  return (...names) => ({ names, gives });
}

/** The options of some rows that take the next word. */
export function valuedOptions(...rows: readonly Server[]): ReadonlySet<string> {
  const ofFlags = rows.flatMap(({ flags }) => flags.flatMap((it) => (it.isJoined === true ? [] : it.names)));
  return new Set([...rows.flatMap((it) => it.valued), ...ofFlags]);
}

/** A process as that of a server, for its config. */
export function startedAs(server: Server, process: Process): Start {
  return { ...process, role: server.role, operand: operandsIn(process.args, valuedOptions(server))[0] ?? null };
}

/** `build check docs` as a list. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The form of an address whose scheme is one of some, or that has none; `unix:` and `fd://` are no ports to anybody. */
export function schemes(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${['unix', 'fd', ...names].join('|')}):|(?!\\w+://))`);
}
