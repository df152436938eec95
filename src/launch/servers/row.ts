/** What most rows have in common, so that a row says only what is its own. */
import type { Server } from './server.ts';

/** The form of an address whose scheme is one of some, or that has none; `unix:` and `fd://` are no ports to anybody. */
export function schemes(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${['unix', 'fd', ...names].join('|')}):|(?!\\w+://))`);
}

/** A server without options, variables or config of its own, that fails where its port is taken. */
export const plain = {
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
  strictness: { whenTaken: 'fails' },
} as const satisfies Partial<Server>;
