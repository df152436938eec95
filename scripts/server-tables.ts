/** The table of servers as Markdown, for `docs/how-ports-are-found.md`. */
import { builtServers } from '../src/launch/servers/built.ts';
import { nodeServers } from '../src/launch/servers/node.ts';
import { otherServers } from '../src/launch/servers/other.ts';
import { phpServers } from '../src/launch/servers/php.ts';
import { pythonServers } from '../src/launch/servers/python.ts';
import { rubyServers } from '../src/launch/servers/ruby.ts';
import type { Flag, Giver, Server, WhenTaken } from '../src/launch/servers/server.ts';

const families: Readonly<Record<string, readonly Server[]>> = {
  node: nodeServers,
  built: builtServers,
  python: pythonServers,
  php: phpServers,
  ruby: rubyServers,
  other: otherServers,
};

/** The servers of a family, one a row: what gives each its port, the strongest first, and what else is known of it. */
export function serverTable(family: string): string {
  const servers = families[family];
  if (servers === undefined) throw new Error(`there is no family of servers "${family}"`);
  const head = [
    '| Server | Started by | Its port, the strongest first | Its address | Without one | When the port is taken |',
    '|---|---|---|---|---|---|',
  ];
  return [...head, ...servers.map(rowOf)].join('\n');
}

function rowOf(server: Server): string {
  const cells = [
    `[${server.name}](${server.documentation})`,
    startedBy(server),
    ranked(server, (giver) => portFrom(server, giver)),
    ranked(server, (giver) => addressFrom(server, giver)),
    `${server.defaultPort ?? 'no known port'} on ${server.defaultAddress ?? 'every address'}`,
    whenTaken(server),
  ];
  return `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`;
}

function startedBy({ programs, subcommands }: Server): string {
  return programs.map((program) => subcommands.map((it) => code(`${program} ${it}`.trim())).join(', ')).join('<br>');
}

/** `-p` › `PORT`; a dash where nothing gives it. */
function ranked({ precedence }: Server, from: (giver: Giver) => readonly string[]): string {
  const all = precedence.map(from).filter((it) => it.length > 0);
  return all.length === 0 ? '–' : all.map((it) => it.join(', ')).join(' › ');
}

function portFrom(server: Server, giver: Giver): readonly string[] {
  return from(
    server,
    giver,
    ['port', 'socket', 'port or socket'],
    [...server.portVariables, ...socketVariables(server)],
  );
}

function addressFrom(server: Server, giver: Giver): readonly string[] {
  return from(
    server,
    giver,
    ['address', 'socket', 'port or socket'],
    [...server.addressVariables, ...socketVariables(server)],
  );
}

function socketVariables(server: Server): readonly string[] {
  return [...server.socketVariables, ...server.flags.flatMap((it) => it.variable ?? [])];
}

function from(
  server: Server,
  giver: Giver,
  gives: readonly Flag['gives'][],
  variables: readonly string[],
): readonly string[] {
  switch (giver) {
    case 'flag': {
      const flags = server.flags.filter((it) => gives.includes(it.gives));
      const { positional } = server;
      const argument = positional !== null && gives.includes(positional.gives) ? ['an argument'] : [];
      return [
        ...flags.flatMap((it) => it.names.map((name) => code(it.isJoined === true ? `${name}=` : name))),
        ...argument,
      ];
    }
    case 'variable':
      return variables.map(code);
    case 'env file':
      return variables.length === 0 ? [] : server.envFiles.map(code);
    case 'config':
      return server.configName === null
        ? []
        : server.configName.split(', ').map((it) => (it.startsWith('the ') ? it : code(it)));
  }
}

const taken: Readonly<Record<WhenTaken, string>> = {
  fails: 'fails',
  asks: 'asks; fails without a terminal',
  'takes another': 'takes another',
  'takes another in place of its default': 'fails; takes another in place of its default',
};

function whenTaken(server: Server): string {
  return `${taken[server.whenTaken]}${server.strictFlag === null ? '' : `, unless ${code(server.strictFlag)}`}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
