/** What servers do with a port: their flags, variables, config files and defaults, as data. */
import type { Role } from '../model/facts.ts';

/** One way to start a server. Precedence: flag, variable, config file, default. */
export interface Framework {
  readonly name: string;
  /** The program and the subcommands that start this server; `''` is the program without a subcommand. */
  readonly program: string;
  readonly subcommands: readonly string[];
  readonly role: Role;
  readonly portFlags: readonly string[];
  readonly addressFlags: readonly string[];
  /** The environment variable that gives the port, or `null` if none does. */
  readonly portVariable: string | null;
  readonly addressVariable: string | null;
  /** The source that reads the config file in which the port may stand. */
  readonly configuredBy: 'vite' | null;
  readonly defaultPort: number;
  /** The bind address where none is given; `null` is every address. */
  readonly defaultAddress: string | null;
  /** The flag that forbids to take the next port when this one is taken; `null` if the server never does that. */
  readonly strictFlag: string | null;
  /** Where the program's own documentation says so. */
  readonly documentation: string;
}

const next = {
  name: 'Next.js',
  program: 'next',
  portFlags: ['-p', '--port'],
  addressFlags: ['-H', '--hostname'],
  portVariable: 'PORT',
  addressVariable: null,
  configuredBy: null,
  defaultPort: 3000,
  defaultAddress: null,
  strictFlag: null,
  // "PORT cannot be set in .env as booting up the HTTP server happens before any other code is initialized."
  documentation: 'https://nextjs.org/docs/app/api-reference/cli/next',
} as const;

const vite = {
  name: 'Vite',
  program: 'vite',
  portFlags: ['--port'],
  addressFlags: ['--host'],
  portVariable: null,
  addressVariable: null,
  configuredBy: 'vite',
  defaultAddress: 'localhost',
  strictFlag: '--strictPort',
} as const;

export const frameworks: readonly Framework[] = [
  { ...next, subcommands: ['start'], role: 'start' },
  { ...next, subcommands: ['dev', ''], role: 'dev' },
  {
    ...vite,
    subcommands: ['preview'],
    role: 'preview',
    defaultPort: 4173,
    documentation: 'https://vite.dev/config/preview-options',
  },
  {
    ...vite,
    subcommands: ['dev', 'serve', ''],
    role: 'dev',
    defaultPort: 5173,
    documentation: 'https://vite.dev/config/server-options',
  },
];

/** The framework that a program with these arguments starts; `null` if it is none of the table. */
export function frameworkOf(program: string, args: readonly string[]): Framework | null {
  const rows = frameworks.filter((it) => it.program === program);
  if (rows.length === 0) return null;
  // Options may stand before the subcommand; a folder may stand in its place (`vite ./app`, `next ./app`).
  const first = args.find((arg) => !arg.startsWith('-')) ?? '';
  const named = rows.find((it) => it.subcommands.includes(first));
  if (named !== undefined) return named;
  const others = [
    'build',
    'lint',
    'info',
    'telemetry',
    'optimize',
    'export',
    'typegen',
    'upgrade',
    'experimental-test',
  ];
  return others.includes(first) ? null : (rows.find((it) => it.subcommands.includes('')) ?? null);
}
