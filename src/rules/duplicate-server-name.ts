/** Two server blocks that answer for one name on one socket: nginx takes the first and ignores the other. */
import { boundsOf } from '../model/address.ts';
import type { ServerName, ServerSocket, VirtualServer } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import { comparePlaces, shortPlace } from '../model/place.ts';
import type { FactsRule } from './rule.ts';
import { onePerPlace, portsOf, quoted } from './wording.ts';

/** https://nginx.org/en/docs/http/server_names.html */
export const duplicateServerName: FactsRule = {
  id: 'duplicate-server-name',
  kind: 'facts',
  severity: 'warning',
  summary: 'two server blocks have one name on one socket, of which nginx ignores the second',
  check({ facts }) {
    const first = new Map<string, VirtualServer>();
    const verdicts: Verdict[] = [];
    for (const server of facts.servers) {
      const lost = losses(server, first)[0];
      if (lost !== undefined) verdicts.push(verdict(lost));
    }
    return onePerPlace(verdicts);
  },
};

/** A name that an earlier server has on the same socket. */
interface Loss {
  readonly name: ServerName;
  readonly socket: ServerSocket;
  readonly winner: VirtualServer;
}

/** Enters a server where nobody was before it, and tells where somebody was. */
function losses(server: VirtualServer, first: Map<string, VirtualServer>): readonly Loss[] {
  const { sockets, configuration, at } = server;
  const names = server.names.length > 0 ? server.names : [{ name: '', at }];
  const lost: Loss[] = [];
  for (const socket of sockets) {
    for (const name of names) {
      for (const key of keysOf(name.name, socket)) {
        const winner = first.get(`${configuration}\n${key}`);
        if (winner === undefined) first.set(`${configuration}\n${key}`, server);
        else if (comparePlaces(winner.at, at) !== 0) lost.push({ name, socket, winner });
      }
    }
  }
  return lost;
}

/**
 * Under which keys nginx keeps a name: `.pier.example` is two names. It compares addresses as they are
 * bound, and tells neither regular expressions nor, for the server that is the default, placeholders apart.
 */
function keysOf(written: string, { port, portEnd, protocol, address, isDefault }: ServerSocket): readonly string[] {
  const name = written.toLowerCase();
  if (name.startsWith('~') || (isDefault && isPlaceholder(name))) return [];
  const names = name.startsWith('.') ? [name.slice(1), `*${name}`] : [name];
  const bounds = boundsOf({ address, family: address?.includes(':') ? 'ipv6' : 'ipv4' });
  return bounds.flatMap((it) => names.map((own) => `${protocol}${it.version} ${it.address} ${port}-${portEnd} ${own}`));
}

/** No name that anybody asks for: such a server is there for its being the default one. */
function isPlaceholder(name: string): boolean {
  return name === '' || name === '_';
}

function verdict({ name, socket, winner }: Loss): Verdict {
  const where = portsOf(socket, socket.protocol);
  const isNameless = isPlaceholder(name.name);
  return {
    at: name.at,
    message: isNameless
      ? `nginx sends no request to this server on ${where}: the one in ${shortPlace(winner.at)} has no name there either, and comes first`
      : `nginx ignores ${quoted(name.name)} here: on ${where}, the server in ${shortPlace(winner.at)} has that name already`,
    help: isNameless
      ? 'give it a server_name, or take one of the two out'
      : 'take the name out of one of the two servers, or make them one',
    port: socket.port,
    application: 'nginx',
    related: [{ at: winner.at, message: 'this server comes first' }],
    fix: null,
  };
}
